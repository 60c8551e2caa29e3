"""Tokens in files, written whole or not at all; what waits for a lock is in `file_store_aio` and `file_store_sync`."""

from __future__ import annotations

import json
import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from spapi_core.auth.credentials import Secret
from spapi_core.auth.lwa import is_token
from spapi_core.auth.stored import Stored
from spapi_core.errors import StoreError
from spapi_core.system.files import try_lock, why, write

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LOCK_WAIT", "TokenFiles", "default_folder", "held"]

LOCK_WAIT = 60.0
"""Seconds after which a lock is no longer waited for: longer than a token is asked for, unless its holder hangs."""

_TOKEN, _LOCK = ".json", ".lock"
_KEY = re.compile(r"[0-9a-f]{16}")
"""What `fingerprint` makes: the folder may hold files of others."""
_TIDY_EVERY = 300.0


def default_folder() -> Path:
    """The user's cache folder for tokens."""
    if os.name == "nt":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "spapi" / "tokens"


class TokenFiles:
    """Tokens in a folder: a file a token, a lock file a key.

    Args:
        folder: Where; the user's cache folder by default. Made when missing.
        wall: Seconds since 1970.
    """

    def __init__(self, folder: str | Path | None, wall: Callable[[], float]) -> None:
        self.folder = Path(folder) if folder is not None else default_folder()
        self._wall = wall
        self._tidied = float("-inf")

    def read(self, key: str) -> Stored | None:
        """As `FileStore.read`."""
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
        """As `FileStore.write`."""
        text = json.dumps({"token": secret.reveal(), "life": life, "end": self._wall() + life})
        try:
            self._make_folder()
            write(self._path(key), text.encode(), private=True)
            self._tidy()
        except OSError as error:
            raise _failed("write", self.folder, error) from error

    def remove(self, key: str, value: str | None = None) -> None:
        """As `FileStore.remove`."""
        if value is not None:
            kept = self.read(key)
            if kept is not None and kept.secret.reveal() != value:
                return
        try:
            self._path(key).unlink(missing_ok=True)
        except OSError as error:
            raise _failed("clear", self.folder, error) from error

    def lock(self, key: str) -> IO[bytes] | None:
        """The lock of a key, held until it is closed; None when another has it."""
        try:
            self._make_folder()
            return try_lock(self._path(key).with_suffix(_LOCK))
        except OSError as error:
            raise _failed("lock", self.folder, error) from error

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}{_TOKEN}"

    def let_go(self, key: str) -> None:
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
                self.let_go(key)

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
            return  # what others may do there is said by access lists, which follow the user's profile
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
                f"Others can replace the token cache {self.folder}, since everybody can write into the folder that it is "
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
    return (token, life, end) if is_token(token) else None


def _ended(path: Path, now: float) -> bool:
    """Whether a file holds a token that has ended."""
    try:
        kept = _kept(path)
    except OSError:
        return False
    return kept is not None and kept[2] <= now


def _failed(what: str, folder: Path, error: OSError) -> StoreError:
    return StoreError(f"Cannot {what} the token cache in {folder}: {why(error)}.")


def held(folder: Path) -> StoreError:
    """The error of a lock that another process has held for `LOCK_WAIT` seconds."""
    return StoreError(
        f"Another process has held a lock of the token cache in {folder} for {LOCK_WAIT:.0f} s: "
        "stop the process that hangs, or use another folder."
    )
