"""Files that appear whole or not at all, and locks between processes.

Writes beside the target and renames at the end. Knows nothing of what is written.
"""

from __future__ import annotations

import asyncio
import errno
import os
import re
import secrets
import stat
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self
from weakref import WeakSet

from spapi_core.system.fork import renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]  # the module is absent there

_LOOK_AGAIN_FIRST = 0.01
_LOOK_AGAIN_LAST = 0.1
_LONGEST_NAME = 100
_PART = ".spapi-part"
_MOST_LINKS = 40
_OF_THE_PROCESS = re.compile(r"/(?:dev|proc/[^/]+)/fd/[0-9]+")
"""A stream of a process under a name of its own, as /dev/stdout leads to."""
_LOOK_EVERY = 600.0
_NEXT_LOOK: dict[str, float] = {}


class _Locks:
    """The files whose locks this process holds."""

    def __init__(self) -> None:
        self.files: WeakSet[IO[bytes]] = WeakSet()
        renew_after_fork(self)

    def _renew(self) -> None:
        # A lock that a thread of the parent holds must not stay held by the child when the parent has let it go.
        for file in list(self.files):
            file.close()
        self.files = WeakSet()


_LOCKS = _Locks()


class AtomicFile:
    """A file to be written; it takes its place at the end of the `with` block, or never.

    What is written lies beside it until then, locked: what a killed process left there is not, and goes when this or
    another file is next written in the folder.

    A link stays, and what it leads to is written, unless it is of another user. A file that was there hands on its owner and
    who may read it. What is not a file (a device, a pipe, standard output) is written to as it is, piece by piece.

    Args:
        path: Where it belongs; its folder must exist.
        private: Readable by the owner alone.
    """

    def __init__(self, path: str | os.PathLike[str], *, private: bool = False) -> None:
        self.path = Path(path)
        self._private = private
        self._part: Path | None = None

    def __enter__(self) -> Self:
        """Begin.

        Raises:
            OSError: There can be no such file, or what is to be written to cannot be opened.
        """
        self.path = _followed(self.path)
        before = _there(self.path)
        if before is not None and stat.S_ISDIR(before.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(self.path))
        if before is not None and (not stat.S_ISREG(before.st_mode) or _OF_THE_PROCESS.fullmatch(str(self.path))):
            self._file = os.fdopen(os.open(self.path, os.O_WRONLY | os.O_APPEND), "wb")
            return self
        clear_litter(self.path.parent)
        self._begin(0o600 if self._private else 0o666)
        if before is not None and not self._private:
            _as_before(self._file.fileno(), before)
        return self

    def _begin(self, mode: int) -> None:
        while True:
            self._part = self.path.with_name(f".{self.path.name[:_LONGEST_NAME]}.{secrets.token_hex(8)}{_PART}")
            number = os.open(self._part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
            self._file = os.fdopen(number, "wb")
            # Who clears may have been quicker than the lock: then it is another one's, or gone.
            if self._kept(self._part):
                return
            self._file.close()

    def _kept(self, part: Path) -> bool:
        try:
            return fcntl is None or (_locked(self._file) and part.exists())
        except OSError:  # a file system without locks: nobody clears there
            return True

    def write(self, data: bytes | memoryview) -> None:
        """Add bytes."""
        self._file.write(data)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        part = self._part
        try:
            if kind is None:
                self._file.flush()
            if kind is None and part is not None:
                os.fsync(self._file.fileno())
                if os.name != "nt":
                    part.replace(self.path)
            self._close()
            if kind is None and part is not None and os.name == "nt":  # where no open file can be renamed
                part.replace(self.path)
        finally:
            self._close()
            if part is not None:
                part.unlink(missing_ok=True)

    def _close(self) -> None:
        # What could not be written is tried again by the first `close`, and fails again.
        with suppress(OSError):
            self._file.close()


class AsyncAtomicFile(AtomicFile):
    """The same without holding up the event loop."""

    async def __aenter__(self) -> Self:
        # Not in a thread: what that opens for a task that is cancelled meanwhile stays behind.
        return super().__enter__()

    async def write(self, data: bytes) -> None:  # type: ignore[override]  # the awaited half
        """Add bytes."""
        await asyncio.to_thread(super().write, data)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.shield(asyncio.to_thread(super().__exit__, kind, error, trace))


def write(path: str | os.PathLike[str], data: bytes, *, private: bool = False) -> None:
    """Write a file in one go; it appears whole or not at all."""
    with AtomicFile(path, private=private) as file:
        file.write(data)


def _followed(path: Path) -> Path:
    """What a link leads to; one of another user could lead anywhere, and is not followed."""
    own = {0, os.geteuid()} if hasattr(os, "geteuid") else {0}
    for _ in range(_MOST_LINKS):
        if _OF_THE_PROCESS.fullmatch(str(path)) or not path.is_symlink() or path.lstat().st_uid not in own:
            return path
        path = path.parent / path.readlink()
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))


def _there(path: Path) -> os.stat_result | None:
    """What is at a path; None where there is nothing, or a link that is not followed."""
    if path.is_symlink() and not _OF_THE_PROCESS.fullmatch(str(path)):
        return None
    try:
        return path.stat()
    except OSError:  # nothing, or nothing that may be looked at: writing says it
        return None


def _as_before(number: int, before: os.stat_result) -> None:
    """Give a new file the owner, the group and the readers of the one whose place it takes, as far as that is allowed."""
    if os.name == "nt":
        return
    mode, now = before.st_mode & 0o777, os.fstat(number)
    with suppress(OSError):  # a file system without owners
        if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
            try:
                os.fchown(number, before.st_uid, before.st_gid)
            except OSError:
                mode &= 0o707  # its group is another one, which was never let in
        os.fchmod(number, mode)


def clear_litter(folder: Path, *, now: bool = False) -> None:
    """Remove what killed processes left half written in a folder; files of processes that live are left alone.

    Args:
        folder: Where.
        now: Look even if this process has looked there a moment ago.
    """
    name = str(folder)
    moment = time.monotonic()
    if not now and moment < _NEXT_LOOK.get(name, 0.0):
        return
    _NEXT_LOOK[name] = moment + _LOOK_EVERY
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") and entry.name.endswith(_PART):
                _remove_if_left(Path(entry.path))


def _remove_if_left(part: Path) -> None:
    with suppress(OSError):
        if fcntl is None:
            part.unlink()  # Windows removes no file that somebody has open
            return
        with part.open("r+b") as file:
            if _locked(file):
                part.unlink()


def why(error: OSError) -> str:
    """What is wrong with a file that cannot be written, and what helps, as the end of a sentence."""
    said = error.strerror or type(error).__name__
    return f"{said}: {_REMEDIES.get(error.errno or 0, 'make it writable for you, or use another folder')}"


_REMEDIES = {
    errno.ENOSPC: "the disk is full; free some space, or use a folder on another disk",
    errno.EDQUOT: "your share of the disk is used up; free some space, or use a folder on another disk",
    errno.EFBIG: "no file may grow so large here; raise the limit (ulimit -f), or use another file system",
    errno.EROFS: "nothing can be written there; use another folder",
    errno.ENOENT: "make its folder first, or use another one",
    errno.EISDIR: "a folder stands where the file belongs; name a file in it, or another one",
    errno.ENAMETOOLONG: "give it a shorter name",
    errno.ELOOP: "its links lead in a circle; name another file",
    errno.ENOTDIR: "what should be its folder is a file; use another folder",
}


def try_lock(path: Path) -> IO[bytes] | None:
    """A lock against other processes, and against other openings in this one; it ends when the file is closed.

    Returns:
        The file; None when another has the lock.

    Raises:
        OSError: The file cannot be opened.
    """
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
    try:
        # Who had it before may have taken the file away; then somebody else can have the lock of a new one.
        if _locked(file) and path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat()):
            _LOCKS.files.add(file)
            return file
    except BaseException:
        file.close()
        raise
    file.close()
    return None


def _locked(file: IO[bytes]) -> bool:
    if fcntl is not None:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
    import msvcrt  # Windows alone has it  # noqa: PLC0415

    locking: Any = vars(msvcrt)["locking"]
    try:
        locking(file.fileno(), vars(msvcrt)["LK_NBLCK"], 1)
    except OSError:
        return False
    return True


def pauses(wait: float) -> Iterator[float]:
    """Seconds to wait before a lock is tried again, until `wait` seconds are over."""
    pause, waited = _LOOK_AGAIN_FIRST, 0.0
    while waited < wait:
        yield pause
        waited += pause
        pause = min(2 * pause, _LOOK_AGAIN_LAST)
