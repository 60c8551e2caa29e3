"""Answers kept for a while: for GET operations that the caller names, in memory or in files.

Nothing is cached that was not asked for, since a cached `getReport` would never be done. An answer got
with a restricted data token is never kept; in files, only operations that hold no personal data and no
signed links are.
"""

from __future__ import annotations

import os
import time
from collections import OrderedDict
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from attrs import field, frozen

from spapi_core.errors import ConfigurationError, StoreError
from spapi_core.model.codec import dumps, loads
from spapi_core.system.files import why, write
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Lock, guarded
from spapi_core.wire.http import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from spapi_core.client.base import Job

IMPERSONAL = frozenset(
    {
        "aplus_content",
        "catalog_items",
        "fba_inbound_eligibility",
        "fba_inventory",
        "listings_items",
        "listings_restrictions",
        "product_fees",
        "product_pricing",
        "product_type_definitions",
        "sales",
        "sellers_v1.getMarketplaceParticipations",
    }
)
"""APIs (all versions) and operations whose answers hold no personal data and no signed links."""

_KEPT_HEADERS = ("content-type", "x-amzn-RequestId")
_CLEAN_EVERY = 200
_SUFFIX = ".answer"
_REMEMBERED = 10_000


@frozen
class Kept:
    """An answer in a store.

    Args:
        until: Unix time after which it is stale.
        headers: A few of its headers.
        content: Its body.
    """

    until: float
    headers: Mapping[str, str]
    content: bytes = field(repr=False)


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
    """Answers in a folder, for the owner alone; processes can share it.

    Args:
        folder: Made when it is missing.
        wall: Unix time.
    """

    persistent = True

    def __init__(self, folder: str | os.PathLike[str], *, wall: Callable[[], float] = time.time) -> None:
        self._folder = Path(folder).expanduser()
        self._wall = wall
        self._puts = 0

    def get(self, key: str) -> Kept | None:
        """What is kept under a key, stale or not; what cannot be read is not kept."""
        try:
            head, _, content = self._path(key).read_bytes().partition(b"\n")
            known = loads(head)
            return Kept(float(known["until"]), dict(known["headers"]), content)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, kept: Kept) -> None:
        """Keep an answer.

        Raises:
            StoreError: The folder cannot be written to.
        """
        head = dumps({"until": kept.until, "headers": dict(kept.headers)})
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write(self._path(key), head + b"\n" + kept.content, private=True)
        except OSError as error:
            raise StoreError(f"The cache folder {self._folder} cannot be written to: {why(error)}.") from error
        self._puts += 1
        if self._puts % _CLEAN_EVERY == 0:
            self._clean()

    def clear(self) -> None:
        """Forget all."""
        for path in self._folder.glob(f"*{_SUFFIX}"):
            path.unlink(missing_ok=True)

    def _clean(self) -> None:
        """Remove what is stale."""
        for path in self._folder.glob(f"*{_SUFFIX}"):
            kept = self.get(path.name.removesuffix(_SUFFIX))
            if kept is None or kept.until <= self._wall():
                path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{_SUFFIX}"


class Cache:
    """Keeps answers of GET operations.

    Args:
        seconds: How long, by operation id (`catalog_items_v2022_04_01.getCatalogItem`) or section
            (`catalog_items_v2022_04_01`).
        store: Where; None keeps them in memory.
        impersonal: APIs, sections or operations that may be kept in files besides `IMPERSONAL`.
        wall: Unix time.
        clock: Seconds, never going back: in one process an answer does not outlive its time when the wall clock is set back.

    Raises:
        ConfigurationError: A time is not above zero, or a file store is to keep what may hold personal data.
    """

    def __init__(
        self,
        seconds: Mapping[str, float],
        store: CacheStore | None = None,
        *,
        impersonal: Collection[str] = (),
        wall: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._seconds = dict(seconds)
        self._clock = clock
        self._lock = Lock()
        self._ends: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._store = MemoryStore() if store is None else store
        self._wall = wall
        allowed = IMPERSONAL | set(impersonal)
        for name, life in self._seconds.items():
            if not life > 0:
                raise ConfigurationError(f"cache: {name}: {life} is no time to keep an answer; give seconds above zero")
            if self._store.persistent and not _allowed(name, allowed):
                raise ConfigurationError(
                    f"cache: answers of {name} may hold personal data or signed links, so they are not kept in files: "
                    f"use the memory store, or say impersonal=[{name!r}] if you know better"
                )

    def get(self, account: str, job: Job[Any]) -> Answer | None:
        """The kept answer to a call; None where there is none, or a stale one."""
        life = self._life(job)
        if life is None:
            return None
        key = _key(account, job)
        kept = self._store.get(key)
        if kept is None or not self._fresh(key, kept, life):
            return None
        return Answer(200, _Headers(kept.headers), kept.content)

    def put(self, account: str, job: Job[Any], status: int, headers: Mapping[str, str], content: bytes) -> None:
        """Keep an answer, when its operation is one to be kept."""
        life = self._life(job)
        if life is None or status != 200:  # noqa: PLR2004 - a plain success
            return
        known = {name.lower(): headers[name] for name in _KEPT_HEADERS if name in headers}
        key, until = _key(account, job), self._wall() + life
        self._store.put(key, Kept(until, known, content))
        self._ends_in(key, until, life)

    def clear(self) -> None:
        """Forget all."""
        self._store.clear()
        self._ends.clear()

    def _fresh(self, key: str, kept: Kept, life: float) -> bool:
        """Whether an answer still is; not by a wall clock that was set back since it was kept, or since it was first seen."""
        left = kept.until - self._wall()
        if not 0 < left <= life:
            return False
        until, end = self._ends.get(key, (None, 0.0))
        if until != kept.until:
            self._ends_in(key, kept.until, left)
            return True
        return self._clock() < end

    def _ends_in(self, key: str, until: float, seconds: float) -> None:
        with self._lock:
            self._ends[key] = until, self._clock() + seconds
            self._ends.move_to_end(key)
            while len(self._ends) > _REMEMBERED:
                self._ends.popitem(last=False)

    def _life(self, job: Job[Any]) -> float | None:
        operation, call = job.operation, job.call
        if operation.method != "GET" or call.data_elements or call.restricted:
            return None
        if operation.restricted is not None and operation.restricted.mode == "always":
            return None
        life = self._seconds.get(operation.id)
        return self._seconds.get(operation.section) if life is None else life


class _Headers(dict[str, str]):
    """Kept headers, found whatever the case."""

    def get(self, key: str, default: str | None = None) -> str | None:  # type: ignore[override]  # names are strings
        return super().get(key.lower(), default)


def _allowed(name: str, allowed: Collection[str]) -> bool:
    section = name.partition(".")[0]
    return bool({name, section, section.partition("_v")[0]} & set(allowed))


def _key(account: str, job: Job[Any]) -> str:
    """A name that tells nothing: account, host, operation, arguments."""
    headers = sorted(job.request.headers.items())
    text = "\n".join((account, job.operation.id, job.request.method, job.url, repr(headers)))
    return sha256(text.encode()).hexdigest()
