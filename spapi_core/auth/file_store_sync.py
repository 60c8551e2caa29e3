# Made from spapi_core/auth/file_store_aio.py by `make generate`; changes by hand are found and undone.
"""Tokens in files, for threads."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from spapi_core.auth.credentials import Secret
from spapi_core.auth.stored import Stored
from spapi_core.auth.token_files import LOCK_WAIT, TokenFiles, held
from spapi_core.system.files import pauses

__all__ = ["FileStore"]


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
        self._files = TokenFiles(folder, wall)
        self.restricted = restricted
        self._sleep = sleep

    @property
    def folder(self) -> Path:
        """Where the tokens are."""
        return self._files.folder

    def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none, it has ended, or the clock went back since."""
        return self._files.read(key)

    def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now."""
        self._files.write(key, secret, life)

    def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""
        self._files.remove(key, value)

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Be the only process that renews this key; the lock ends with the process."""
        # Tried again and again, in the caller's own thread: threads that wait for a lock would leave none for who holds
        # it, and what a thread opens for a task that is cancelled meanwhile stays open.
        for pause in pauses(LOCK_WAIT):
            file = self._files.lock(key)
            if file is not None:
                break
            self._sleep(pause)
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
