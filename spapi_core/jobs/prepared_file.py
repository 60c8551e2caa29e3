"""A file to upload: what makes it readable twice, its checksum, and its media type."""

from __future__ import annotations

import base64
import hashlib
import mimetypes
import tempfile
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from attrs import frozen

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.upload import Payload
from spapi_core.model.base import Model

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

__all__ = ["Prepared", "async_pieces", "media_type_of", "pieces", "reads_once", "spool", "summed"]

BINARY = "application/octet-stream"
_IN_MEMORY = 1 << 20
_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"%PDF-", "application/pdf"),
)


@frozen
class Prepared:
    """A file that can be read again, and its checksum.

    Args:
        payload: The file.
        md5: Its MD5 in base64.
        content_type: What it is.
        spooled: The temporary file that holds what could be read once alone.
    """

    payload: Payload
    md5: str
    content_type: str
    spooled: IO[bytes] | None = None

    def close(self) -> None:
        """Let the temporary file go."""
        if self.spooled is not None:
            self.spooled.close()


def summed(content: Any, spooled: IO[bytes] | None, content_type: str | None) -> Prepared:
    """A file with its checksum, read in bounded memory.

    Args:
        content: What is uploaded.
        spooled: A temporary file that holds it, where it can be read once alone.
        content_type: What it is; None finds it by its first bytes, else its name.
    """
    if spooled is not None:
        spooled.seek(0)
    payload = Payload(content if spooled is None else spooled, content_type or "")
    digest, first = hashlib.md5(usedforsecurity=False), b""
    for piece in payload.pieces():
        first = first or piece[:16]
        digest.update(piece)
    kind = content_type or media_type_of(content, first)
    return Prepared(payload, base64.b64encode(digest.digest()).decode(), kind, spooled)


def media_type_of(content: Any, first: bytes) -> str:
    """The media type of a file, by its first bytes, else by its name."""
    for magic, kind in _MAGIC:
        if first.startswith(magic):
            return kind
    name = content if isinstance(content, Path) else getattr(content, "name", None)
    guessed = mimetypes.guess_type(str(name))[0] if isinstance(name, str | Path) else None
    if guessed is not None:
        return guessed
    if isinstance(content, str):
        return "text/plain; charset=UTF-8"
    return "application/json" if isinstance(content, Mapping | list | tuple | Model) else BINARY


def spool() -> IO[bytes]:
    """A temporary file for what can be read once alone."""
    return cast("IO[bytes]", tempfile.SpooledTemporaryFile(_IN_MEMORY))


def reads_once(content: Any) -> bool:
    """Whether what is uploaded is gone when it was read."""
    if hasattr(content, "read"):
        seekable = getattr(content, "seekable", None)
        return isinstance(content, AsyncIterable) or seekable is None or not seekable()
    whole = isinstance(content, str | bytes | bytearray | memoryview | Path | Mapping | Sequence | Model)
    return not whole and isinstance(content, Iterable | AsyncIterable)


def pieces(content: Any) -> Iterator[bytes]:
    """The bytes of what can be read once alone."""
    given = iter(lambda: content.read(_IN_MEMORY), b"") if hasattr(content, "read") else content
    if isinstance(given, AsyncIterable):
        raise InvalidArgumentError("Pieces that come asynchronously are for AsyncClient")
    for piece in given:
        yield _checked(piece)


async def async_pieces(content: Any) -> AsyncIterator[bytes]:
    """The same, of what may come asynchronously."""
    if isinstance(content, AsyncIterable):
        async for piece in content:
            yield _checked(piece)
    else:
        for piece in pieces(content):
            yield piece


def _checked(piece: Any) -> bytes:
    if not isinstance(piece, bytes | bytearray | memoryview):
        raise InvalidArgumentError(f"The stream to upload gives {type(piece).__name__}: give pieces of bytes")
    return bytes(piece)
