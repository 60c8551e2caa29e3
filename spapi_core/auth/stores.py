"""Where access tokens outlive a process: what a store must do, and the one in files.

A store holds access tokens and restricted data tokens under keys that tell nothing. It never holds
a client secret or a refresh token. The memory of one process is `TokenCache`, which every `Auth`
has in front of its store; the store of a fleet is in `spapi_core.auth.redis`.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import stat
import tempfile
import time
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
)
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from attrs import frozen

from spapi_core.auth.credentials import Secret
from spapi_core.errors import StoreError
from spapi_core.system.files import pauses, try_lock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

__all__ = ["AsyncFileStore", "AsyncTokenStore", "FileStore", "Stored", "TokenStore", "default_folder"]

_log = logging.getLogger("spapi_core.auth")

LOCK_WAIT = 60.0
"""Seconds after which a lock is no longer waited for: longer than a token is asked for, unless its holder hangs."""


@frozen
class Stored:
    """A token as a store has it.

    Args:
        secret: The token.
        life: Seconds it was granted for.
        left: Seconds it is still good for.
    """

    secret: Secret
    life: float
    left: float


class TokenStore(Protocol):
    """What a store of tokens does; every method may raise StoreError."""

    def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none or it has ended."""
        ...

    def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now."""

    def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""

    def lock(self, key: str) -> AbstractContextManager[None]:
        """Be the only one, of all who share the store, that renews this key."""
        ...


class AsyncTokenStore(Protocol):
    """`TokenStore` for asyncio."""

    async def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none or it has ended."""
        ...

    async def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now."""

    async def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Be the only one, of all who share the store, that renews this key."""
        ...


def default_folder() -> Path:
    """The user's cache folder for tokens."""
    if os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "spapi" / "tokens"


class FileStore:
    """Tokens in files, for the processes of one user on one machine.

    A file a token, readable by its owner alone, written whole or not at all; a lock file a key, so that
    of several processes one asks Amazon and the others read what it got.

    Args:
        folder: Where; the user's cache folder by default. Made when missing.
        wall: Seconds since 1970.
        sleep: Waits seconds before a lock is tried again.
    """

    def __init__(
        self,
        folder: str | Path | None = None,
        *,
        wall: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.folder = Path(folder) if folder is not None else default_folder()
        self._wall = wall
        self._sleep = sleep
        self._looked = False

    def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none, it has ended, or the clock went back since."""
        try:
            kept = json.loads(self._path(key).read_bytes())
            token, life, end = kept["token"], float(kept["life"]), float(kept["end"])
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _failed("read", self.folder, error) from error
        except (ValueError, KeyError, TypeError, RecursionError):
            return None
        if not isinstance(token, str) or not token:
            return None
        left = end - self._wall()
        return Stored(Secret(token), life, left) if 0 < left <= life else None

    def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now."""
        text = json.dumps({"token": secret.reveal(), "life": life, "end": self._wall() + life})
        try:
            self._make_folder()
            # mkstemp makes the file readable by its owner alone, from its first moment on.
            handle, name = tempfile.mkstemp(dir=self.folder, prefix=f".{key}.")
            try:
                with os.fdopen(handle, "w") as file:
                    file.write(text)
                Path(name).replace(self._path(key))
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise _failed("write", self.folder, error) from error

    def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""
        if value is not None:
            kept = self.read(key)
            if kept is not None and kept.secret.reveal() != value:
                return
        try:
            self._path(key).unlink(missing_ok=True)
        except OSError as error:
            raise _failed("clear", self.folder, error) from error

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Be the only process that renews this key; the lock ends with the process."""
        for pause in pauses(LOCK_WAIT):
            file = self._lock(key)
            if file is not None:
                break
            self._sleep(pause)
        else:
            raise _held(self.folder)
        try:
            with file:
                yield
        except BaseException:
            # An interruption at the end of the block left it open, and locked.
            file.close()
            raise

    def _lock(self, key: str) -> IO[bytes] | None:
        """The lock of a key, held until it is closed; None when another has it."""
        try:
            self._make_folder()
            return try_lock(self._path(key).with_suffix(".lock"))
        except OSError as error:
            raise _failed("lock", self.folder, error) from error

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.json"

    def _make_folder(self) -> None:
        if not self.folder.is_dir():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        elif not self._looked and os.name != "nt":
            mode = stat.S_IMODE(self.folder.stat().st_mode)
            if mode & 0o022:
                _log.warning(
                    "Others can write into the token cache %s (mode %o): chmod 700 %s", self.folder, mode, self.folder
                )
        self._looked = True


class AsyncFileStore:
    """`FileStore` for asyncio: the disk is waited for in a thread.

    Args:
        folder: Where; the user's cache folder by default. Made when missing.
        wall: Seconds since 1970.
        sleep: Waits seconds before a lock is tried again.
    """

    def __init__(
        self,
        folder: str | Path | None = None,
        *,
        wall: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._files = FileStore(folder, wall=wall)
        self._sleep = sleep

    @property
    def folder(self) -> Path:
        """Where the tokens are."""
        return self._files.folder

    async def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none, it has ended, or the clock went back since."""
        return await asyncio.to_thread(self._files.read, key)

    async def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now."""
        await asyncio.to_thread(self._files.write, key, secret, life)

    async def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""
        await asyncio.to_thread(self._files.remove, key, value)

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        """Be the only process that renews this key; the lock ends with the process."""
        # Tried again and again, for threads that wait for a lock would leave none for who holds it. Not in a
        # thread either: it reads and writes nothing, and what a thread opens for a cancelled task stays open.
        for pause in pauses(LOCK_WAIT):
            file = self._files._lock(key)  # the other half  # noqa: SLF001
            if file is not None:
                break
            await self._sleep(pause)
        else:
            raise _held(self.folder)
        try:
            with file:
                yield
        except BaseException:
            # An interruption at the end of the block left it open, and locked.
            file.close()
            raise


def _failed(what: str, folder: Path, error: OSError) -> StoreError:
    return StoreError(
        f"Cannot {what} the token cache in {folder} ({error.strerror or type(error).__name__}): "
        "make the folder writable for you, or use another one."
    )


def _held(folder: Path) -> StoreError:
    return StoreError(
        f"Another process has held a lock of the token cache in {folder} for {LOCK_WAIT:.0f} s: "
        "end the process that hangs, or use another folder."
    )
