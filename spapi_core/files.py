"""Files that appear whole or not at all.

Writes beside the target and renames at the end. Knows nothing of what is written.
"""

from __future__ import annotations

import asyncio
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

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
