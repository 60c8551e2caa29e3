"""Where answers are kept: in memory or in files."""

from __future__ import annotations

import os
import time
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

from spapi_core.errors import ConfigurationError, StoreError
from spapi_core.model.codec import dumps, loads
from spapi_core.system.files import why, write
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Lock, guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["CacheStore", "FileStore", "Kept", "MemoryStore"]

_CLEAN_EVERY = 200
_SUFFIX = ".answer"


@frozen
class Kept:
    """An answer in a store.

    Args:
        until: Unix time after which it is stale.
        headers: A few of its headers.
        content: Its body.
        at: Unix time when it was kept; None where that is not known.
        gone: Unix time after which it is of no use, not even in place of an error; None for `until`.
    """

    until: float
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    at: float | None = None
    gone: float | None = None


class CacheStore(Protocol):
    """Where answers are kept; safe across threads."""

    persistent: bool

    def get(self, key: str) -> Kept | None:
        """What is kept under a key, stale or not."""

    def put(self, key: str, kept: Kept) -> None:
        """Keep an answer."""

    def clear(self) -> None:
        """Forget all."""


class MemoryStore:
    """Answers in this process; the least used goes when it is full.

    Args:
        size: Answers at most.
    """

    persistent = False

    def __init__(self, size: int = 1000) -> None:
        self._size = size
        self._rows: OrderedDict[str, Kept] = OrderedDict()
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = Lock()

    @guarded
    def get(self, key: str) -> Kept | None:
        """What is kept under a key, stale or not."""
        kept = self._rows.get(key)
        if kept is not None:
            self._rows.move_to_end(key)
        return kept

    @guarded
    def put(self, key: str, kept: Kept) -> None:
        """Keep an answer."""
        self._rows[key] = kept
        self._rows.move_to_end(key)
        while len(self._rows) > self._size:
            self._rows.popitem(last=False)

    @guarded
    def clear(self) -> None:
        """Forget all."""
        self._rows.clear()


class FileStore:
    """Answers in a folder, for the owner alone; processes can share it. The oldest go when it is full.

    Args:
        folder: Made when it is missing.
        size: Answers at most.
        max_bytes: Bytes of all files at most.
        wall: Unix time.

    Raises:
        ConfigurationError: A bound is below 1.
    """

    persistent = True

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        size: int = 10_000,
        max_bytes: int = 256 * 2**20,
        wall: Callable[[], float] = time.time,
    ) -> None:
        for name, value in (("size", size), ("max_bytes", max_bytes)):
            if value < 1:
                raise ConfigurationError(f"cache: {name} is {value}: give 1 or more")
        self._folder = Path(folder).expanduser()
        self._size = size
        self._most = max_bytes
        self._wall = wall
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = Lock()
        # What other processes and earlier runs keep is counted with the first answer, and now and then after it.
        self._puts = self._files = self._bytes = 0

    def get(self, key: str) -> Kept | None:
        """What is kept under a key, stale or not; what cannot be read is not kept."""
        try:
            head, _, content = self._path(key).read_bytes().partition(b"\n")
            known = loads(head)
            times = [None if known.get(name) is None else float(known[name]) for name in ("at", "gone")]
            return Kept(float(known["until"]), dict(known["headers"]), content, *times)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    @guarded
    def put(self, key: str, kept: Kept) -> None:
        """Keep an answer; one that is larger than the whole store may be is not kept.

        Raises:
            StoreError: The folder cannot be written to.
        """
        head = dumps({"until": kept.until, "headers": dict(kept.headers), "at": kept.at, "gone": kept.gone})
        content = head + b"\n" + kept.content
        if len(content) > self._most:
            return
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._puts % _CLEAN_EVERY == 0 or self._files >= self._size or self._bytes + len(content) > self._most:
                self._clean(len(content))
            write(self._path(key), content, private=True)
        except OSError as error:
            raise StoreError(f"The cache folder {self._folder} cannot be written to: {why(error)}.") from error
        self._puts += 1
        self._files += 1
        self._bytes += len(content)

    def clear(self) -> None:
        """Forget all."""
        for path in self._folder.glob(f"*{_SUFFIX}"):
            path.unlink(missing_ok=True)

    def _clean(self, coming: int) -> None:
        """Remove what is of no use any more, then the oldest, until a tenth of the room is free."""
        found = []
        for path in self._folder.glob(f"*{_SUFFIX}"):
            kept = self.get(path.name.removesuffix(_SUFFIX))
            if kept is None or max(kept.until, kept.gone or 0.0) <= self._wall():
                path.unlink(missing_ok=True)
            else:
                with suppress(FileNotFoundError):  # another process cleans as well
                    found.append((kept.at or 0.0, path, path.stat().st_size))
        found.sort(key=lambda each: (each[0], each[1].name))
        files, total = len(found), sum(each[2] for each in found)
        room = max(1, self._size // 10)
        for _, path, length in found:
            if files + room <= self._size and total + coming <= self._most - self._most // 10:
                break
            path.unlink(missing_ok=True)
            files, total = files - 1, total - length
        self._files, self._bytes = files, total

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{_SUFFIX}"
