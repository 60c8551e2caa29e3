"""Files that appear whole or not at all, and locks between processes.

Writes beside the target and renames at the end. Knows nothing of what is written.
"""

from __future__ import annotations

import asyncio
import os
import secrets
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

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


class AtomicFile:
    """A file to be written; it takes its place at the end of the `with` block, or never.

    Args:
        path: Where it belongs; its folder must exist.
        private: Readable by the owner alone.
    """

    def __init__(self, path: str | os.PathLike[str], *, private: bool = False) -> None:
        self.path = Path(path)
        self._mode = 0o600 if private else 0o666
        self._part = self.path.with_name(f".{self.path.name[:_LONGEST_NAME]}.{secrets.token_hex(8)}.part")

    def __enter__(self) -> Self:
        number = os.open(self._part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), self._mode)
        self._file = os.fdopen(number, "wb")
        return self

    def write(self, data: bytes) -> None:
        """Add bytes."""
        self._file.write(data)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with self._file:
                if kind is None:
                    self._file.flush()
                    os.fsync(self._file.fileno())
            if kind is None:
                self._part.replace(self.path)
        finally:
            self._part.unlink(missing_ok=True)


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
    """Write a file at one go; it appears whole or not at all."""
    with AtomicFile(path, private=private) as file:
        file.write(data)


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
        if _lock(file) and path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat()):
            return file
    except BaseException:
        file.close()
        raise
    file.close()
    return None


def _lock(file: IO[bytes]) -> bool:
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
    """Seconds to wait before a lock is tried again, until so many are over."""
    pause, waited = _LOOK_AGAIN_FIRST, 0.0
    while waited < wait:
        yield pause
        waited += pause
        pause = min(2 * pause, _LOOK_AGAIN_LAST)
