"""Tokens in files, for asyncio."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from spapi_core.auth.credentials import Secret
from spapi_core.auth.stored import Stored
from spapi_core.auth.token_files import LOCK_WAIT, TokenFiles, held
from spapi_core.system.files import pauses

__all__ = ["AsyncFileStore"]


class AsyncFileStore:
    """Tokens in files, for the processes of one user on one machine.

    A file a token, readable by its owner alone, written whole or not at all; a lock file a key, so that
    of several processes one asks Amazon and the others read what it got. A thread waits for the disk.

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
        self._files = TokenFiles(folder, wall)
        self.restricted = restricted
        self._sleep = sleep

    @property
    def folder(self) -> Path:
        """Where the tokens are."""
        return self._files.folder

    async def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none, it has ended, or the clock went back since."""
        return await asyncio.to_thread(self._files.read, key)  # threads: return self._files.read(key)

    async def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now."""
        await asyncio.to_thread(self._files.write, key, secret, life)  # threads: self._files.write(key, secret, life)

    async def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""
        await asyncio.to_thread(self._files.remove, key, value)  # threads: self._files.remove(key, value)

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        """Be the only process that renews this key; the lock ends with the process."""
        # Tried again and again, in the caller's own thread: threads that wait for a lock would leave none for who holds
        # it, and what a thread opens for a task that is cancelled meanwhile stays open.
        for pause in pauses(LOCK_WAIT):
            file = self._files.lock(key)
            if file is not None:
                break
            await self._sleep(pause)
        else:
            raise held(self.folder)
        try:
            with file:
                try:
                    yield
                finally:
                    self._files.let_go(key)
        except BaseException:
            # An interruption at the end of the block left it open, and locked.
            file.close()
            raise
