"""One document of a listings feed, which grows message by message in a temporary file."""

from __future__ import annotations

import tempfile
from typing import IO, TYPE_CHECKING, cast

from spapi_core.jobs.upload import Prewritten

if TYPE_CHECKING:
    from collections.abc import Iterator


_IN_MEMORY = 1 << 20
_END = b"]}"


class FeedPart(Prewritten):
    """One document of a feed: a header and its messages, in a temporary file."""

    def __init__(self, number: int, head: bytes) -> None:
        self.number = number
        self.count = 0
        self._size = len(head) + len(_END)
        self._head = head
        self._file = cast("IO[bytes]", tempfile.SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115 - closed with the feed

    @property
    def length(self) -> int:
        """Bytes of the document."""
        return self._size

    def fits(self, line: bytes, most_bytes: int, most_messages: int) -> bool:
        """Whether a message has room."""
        return self.count < most_messages and self._size + len(line) + 1 <= most_bytes

    def add(self, line: bytes) -> None:
        """Add a message."""
        self._file.seek(0, 2)
        self._file.write(line + b"\n")
        self._size += len(line) + (1 if self.count else 0)
        self.count += 1

    def lines(self) -> Iterator[bytes]:
        """The messages as JSON, one after another."""
        self._file.seek(0)
        for line in self._file:
            yield line[:-1]

    def pieces(self) -> Iterator[bytes]:
        """The document."""
        yield self._head
        held: list[bytes] = []
        length = 0
        for at, line in enumerate(self.lines()):
            held.append(b"," + line if at else line)
            length += len(line)
            if length >= _IN_MEMORY:
                yield b"".join(held)
                held, length = [], 0
        yield b"".join(held) + _END

    @property
    def closed(self) -> bool:
        """The temporary file is gone."""
        return self._file.closed

    def close(self) -> None:
        """Let the temporary file go."""
        self._file.close()
