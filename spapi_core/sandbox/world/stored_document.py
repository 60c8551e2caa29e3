"""One document: its bytes, or a block that is repeated and never held whole, with the checksums that S3 shows."""

from __future__ import annotations

import binascii
import gzip
import hashlib
import zlib
from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BINARY", "StoredDocument", "base64_of", "repeated", "stored"]

BINARY = "application/octet-stream"
CHUNK = 256 * 1024


@define(frozen=True, eq=False)
class StoredDocument:
    """One document.

    Args:
        block: Its bytes, or the block that is repeated.
        size: Bytes in all.
        content_type: As the store says it; None for no header.
        encoding: Value of `Content-Encoding`; None for no header.
        etag: In quotes.
        crc32: Base64 of the checksum; None where it was not computed.
    """

    block: bytes = field(repr=False)
    size: int
    content_type: str | None
    encoding: str | None
    etag: str
    crc32: str | None = None

    def chunks(self, start: int, end: int) -> Iterator[bytes]:
        """The bytes from start up to end, in pieces."""
        length = len(self.block)
        while start < end:
            at = start % length
            piece = self.block[at : min(at + CHUNK, length, at + end - start)]
            yield piece
            start += len(piece)


def stored(content: bytes, content_type: str | None, encoding: str | None = "identity") -> StoredDocument:
    """A document held whole."""
    etag = f'"{hashlib.md5(content, usedforsecurity=False).hexdigest()}"'
    checksum = base64_of(zlib.crc32(content).to_bytes(4, "big"))
    return StoredDocument(content, len(content), content_type, encoding, etag, checksum)


def repeated(block: bytes, size: int, content_type: str | None, *, compressed: bool = False) -> StoredDocument:
    """A large document that is one block again and again.

    Args:
        block: At most a megabyte or so.
        size: Bytes wanted before compression; rounded up to whole blocks when compressed.
        content_type: As the store says it.
        compressed: Each block is a gzip member, the document a series of them.
    """
    if compressed:
        times = -(-size // len(block))
        block = gzip.compress(block, mtime=0)
        size = times * len(block)
    etag = f'"{hashlib.md5(block + str(size).encode(), usedforsecurity=False).hexdigest()}-{-(-size // 8388608)}"'
    return StoredDocument(block, size, content_type, "identity", etag)


def base64_of(raw: bytes) -> str:
    """Bytes as the headers of the store write them."""
    return binascii.b2a_base64(raw, newline=False).decode()
