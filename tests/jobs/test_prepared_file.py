"""A file to upload: its media type, its checksum, whether it can be read twice."""

from __future__ import annotations

import base64
import hashlib
import io
from collections import deque
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.prepared_file import async_pieces, media_type_of, pieces, reads_once, spool, summed
from spapi_core.model import Model

pytestmark = pytest.mark.anyio


class Small(Model):
    """A model."""

    name: str | None = None


class Named(io.BytesIO):
    """An open file with a name."""

    def __init__(self, name: Any) -> None:
        super().__init__(b"")
        self.name = name


async def asynchronous() -> AsyncIterator[bytes]:
    yield b"a"
    yield b"b"


def generated() -> Iterator[bytes]:
    yield b"a"
    yield b"b"


class Unseekable(io.BytesIO):
    """As a pipe is."""

    def seekable(self) -> bool:
        return False


class Bare:
    """Reads, and says nothing of seeking."""

    def read(self, size: int = -1) -> bytes:
        del size
        return b""


class AsyncFile(io.BytesIO):
    """Reads as other files, and asynchronously."""

    def __aiter__(self) -> Any:
        return asynchronous()


@pytest.mark.parametrize(
    ("content", "first", "kind"),
    [
        (b"", b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"", b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"", b"GIF89a", "image/gif"),
        (b"", b"BM6", "image/bmp"),
        (b"", b"%PDF-1.4", "application/pdf"),
        (b"", b"PDF", "application/octet-stream"),
        (b"", b"", "application/octet-stream"),
        (Path("a.png"), b"GIF89a", "image/gif"),
        (Path("a.png"), b"", "image/png"),
        (Path("a.unheardof"), b"", "application/octet-stream"),
        (Path("a"), b"", "application/octet-stream"),
        (Named("b.pdf"), b"", "application/pdf"),
        (Named(Path("b.pdf")), b"", "application/pdf"),
        (Named(7), b"", "application/octet-stream"),
        (io.BytesIO(), b"", "application/octet-stream"),
        ("text.png", b"", "text/plain; charset=UTF-8"),
        ({}, b"", "application/json"),
        ([], b"", "application/json"),
        ((), b"", "application/json"),
        (Small(), b"", "application/json"),
    ],
)
def test_a_file_says_what_it_is(content: Any, first: bytes, kind: str) -> None:
    """By its first bytes, else by its name, else by its type."""
    assert media_type_of(content, first) == kind


@pytest.mark.parametrize(
    ("content", "once"),
    [
        ("text", False),
        (b"bytes", False),
        (bytearray(b"x"), False),
        (memoryview(b"x"), False),
        (Path("a"), False),
        ({}, False),
        ([b"x"], False),
        (deque([b"x"]), False),
        (Small(), False),
        (io.BytesIO(), False),
        (Unseekable(), True),
        (Bare(), True),
        (AsyncFile(), True),
        ({b"x"}, True),
        (iter([b"x"]), True),
        (5, False),
        (None, False),
    ],
)
def test_what_is_gone_when_it_was_read(content: Any, once: bool) -> None:
    """Streams, generators, and files that cannot be wound back."""
    assert reads_once(content) is once


def test_a_generator_is_gone_when_it_was_read() -> None:
    """Of either kind."""
    assert reads_once(generated())
    assert reads_once(asynchronous())


def test_a_file_has_the_checksum_of_all_its_bytes() -> None:
    """In base64; what was kept in a temporary file is read from its beginning, and let go."""
    data = b"%PDF-" + b"x" * 600_000
    md5 = base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode()
    whole = summed(data, None, None)
    assert (whole.md5, whole.content_type, whole.payload.length, whole.spooled) == (
        md5,
        "application/pdf",
        len(data),
        None,
    )
    whole.close()
    kept = spool()
    kept.write(data)
    again = summed(generated(), kept, "text/x")
    assert (again.md5, again.content_type, again.payload.length) == (md5, "text/x", len(data))
    assert b"".join(again.payload.pieces()) == data
    assert again.spooled is kept
    again.close()
    assert kept.closed
    assert summed(b"", None, None).content_type == "application/octet-stream"


async def test_a_stream_is_read_piece_by_piece() -> None:
    """In either way."""
    assert list(pieces(generated())) == [b"a", b"b"]
    assert list(pieces([bytearray(b"a"), memoryview(b"b")])) == [b"a", b"b"]
    assert [each async for each in async_pieces(asynchronous())] == [b"a", b"b"]
    assert [each async for each in async_pieces(generated())] == [b"a", b"b"]
    size = 1 << 20
    assert [len(each) for each in pieces(io.BytesIO(b"x" * (2 * size + 1)))] == [size, size, 1]
    assert list(pieces(io.BytesIO(b""))) == []


async def test_pieces_are_bytes() -> None:
    """And asynchronous ones are for tasks."""
    with pytest.raises(InvalidArgumentError, match=r"^The stream to upload gives str: give pieces of bytes$"):
        list(pieces(["a"]))
    with pytest.raises(InvalidArgumentError, match=r"^Pieces that come asynchronously are for AsyncClient$"):
        list(pieces(asynchronous()))
