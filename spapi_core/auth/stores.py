"""Where access tokens outlive a process: what a store must do, and the one in files.

A store holds access tokens and restricted data tokens under keys that tell nothing. It never holds
a client secret or a refresh token. The memory of one process is `TokenCache`, which every `Auth`
has in front of its store; the store of a fleet is in `spapi_core.auth.redis`.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import stat
import time
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
    suppress,
)
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from attrs import frozen

from spapi_core.auth.credentials import Secret
from spapi_core.errors import StoreError
from spapi_core.system.files import pauses, try_lock, why, write

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

__all__ = ["AsyncFileStore", "AsyncTokenStore", "FileStore", "Stored", "TokenStore", "default_folder"]

LOCK_WAIT = 60.0
"""Seconds after which a lock is no longer waited for: longer than a token is asked for, unless its holder hangs."""

_TOKEN, _LOCK = ".json", ".lock"
_KEY = re.compile(r"[0-9a-f]{16}")
"""What `fingerprint` makes: the folder may hold files of others."""
_TIDY_EVERY = 300.0


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
    """What a store of tokens does; every method may raise StoreError.

    One with an attribute `restricted` that is False is given no restricted data tokens.
    """

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
        restricted: False keeps restricted data tokens in the memory of each process, and none at rest.
        wall: Seconds since 1970.
        sleep: Waits seconds before a lock is tried again.
    """

    def __init__(
        self,
        folder: str | Path | None = None,
        *,
        restricted: bool = True,
        wall: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.folder = Path(folder) if folder is not None else default_folder()
        self.restricted = restricted
        self._wall = wall
        self._sleep = sleep
        self._tidied = float("-inf")

    def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none, it has ended, or the clock went back since."""
        try:
            self._check_folder()
            kept = _kept(self._path(key))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _failed("read", self.folder, error) from error
        if kept is None:
            return None
        token, life, end = kept
        left = end - self._wall()
        return Stored(Secret(token), life, left) if 0 < left <= life else None

    def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now."""
        text = json.dumps({"token": secret.reveal(), "life": life, "end": self._wall() + life})
        try:
            self._make_folder()
            write(self._path(key), text.encode(), private=True)
            self._tidy()
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
                try:
                    yield
                finally:
                    self._let_go(key)
        except BaseException:
            # An interruption at the end of the block left it open, and locked.
            file.close()
            raise

    def _lock(self, key: str) -> IO[bytes] | None:
        """The lock of a key, held until it is closed; None when another has it."""
        try:
            self._make_folder()
            return try_lock(self._path(key).with_suffix(_LOCK))
        except OSError as error:
            raise _failed("lock", self.folder, error) from error

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}{_TOKEN}"

    def _let_go(self, key: str) -> None:
        """Remove the file of a lock that is held; who waits for it makes another one."""
        with suppress(OSError):
            self._path(key).with_suffix(_LOCK).unlink()

    def _tidy(self) -> None:
        """Now and then remove tokens that have ended, and locks that nobody holds."""
        now = self._wall()
        if self._tidied <= now < self._tidied + _TIDY_EVERY:
            return
        self._tidied = now
        for path in self.folder.iterdir():
            ours = _KEY.fullmatch(path.stem) is not None
            unused = path.suffix == _LOCK and not path.with_suffix(_TOKEN).exists()
            if ours and (unused or (path.suffix == _TOKEN and _ended(path, now))):
                self._tidy_one(path.stem)

    def _tidy_one(self, key: str) -> None:
        """Remove a key's files, unless another process renews it at this moment."""
        with suppress(OSError):
            lock = try_lock(self._path(key).with_suffix(_LOCK))
            if lock is None:
                return
            with lock:
                if _ended(self._path(key), self._wall()):
                    self._path(key).unlink(missing_ok=True)
                self._let_go(key)

    def _make_folder(self) -> None:
        missing = []
        folder = self.folder
        while not folder.exists():
            missing.append(folder)
            folder = folder.parent
        for each in reversed(missing):
            # One by one: `parents=True` would leave the upper ones to the umask.
            each.mkdir(mode=0o700, exist_ok=True)
        self._check_folder()

    def _check_folder(self) -> None:
        if os.name == "nt":
            return  # what others may do there is told by access lists, which follow the user's profile
        found = self.folder.stat()
        mode = stat.S_IMODE(found.st_mode)
        if found.st_uid not in {os.geteuid(), 0}:
            raise StoreError(
                f"The token cache {self.folder} belongs to another user (id {found.st_uid}), who could put tokens there: "
                "use a folder of your own."
            )
        if mode & 0o022:
            raise StoreError(
                f"Others can write into the token cache {self.folder} (mode {mode:o}), and could put tokens there: "
                f"chmod 700 {self.folder}"
            )
        above = self.folder.parent.stat().st_mode
        if above & 0o002 and not above & stat.S_ISVTX:
            raise StoreError(
                f"Others can exchange the token cache {self.folder}, since everybody can write into the folder that it is "
                f"in (mode {stat.S_IMODE(above):o}): chmod o-w {self.folder.parent}, or use another folder."
            )


def _kept(path: Path) -> tuple[str, float, float] | None:
    """Token, life and end; None where a file holds something else.

    Raises:
        OSError: It cannot be read.
    """
    try:
        kept = json.loads(path.read_bytes())
        token, life, end = kept["token"], float(kept["life"]), float(kept["end"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return (token, life, end) if isinstance(token, str) and token else None


def _ended(path: Path, now: float) -> bool:
    """Whether a file holds a token that has ended."""
    try:
        kept = _kept(path)
    except OSError:
        return False
    return kept is not None and kept[2] <= now


class AsyncFileStore:
    """`FileStore` for asyncio: the disk is waited for in a thread.

    Args:
        folder: Where; the user's cache folder by default. Made when missing.
        restricted: False keeps restricted data tokens in the memory of each process, and none at rest.
        wall: Seconds since 1970.
        sleep: Waits seconds before a lock is tried again.
    """

    def __init__(
        self,
        folder: str | Path | None = None,
        *,
        restricted: bool = True,
        wall: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._files = FileStore(folder, restricted=restricted, wall=wall)
        self.restricted = restricted
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
                try:
                    yield
                finally:
                    self._files._let_go(key)  # as above  # noqa: SLF001
        except BaseException:
            # An interruption at the end of the block left it open, and locked.
            file.close()
            raise


def _failed(what: str, folder: Path, error: OSError) -> StoreError:
    return StoreError(f"Cannot {what} the token cache in {folder}: {why(error)}.")


def _held(folder: Path) -> StoreError:
    return StoreError(
        f"Another process has held a lock of the token cache in {folder} for {LOCK_WAIT:.0f} s: "
        "end the process that hangs, or use another folder."
    )
