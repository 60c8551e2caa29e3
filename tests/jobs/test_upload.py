"""What can be uploaded, and what is refused before anything is sent."""

from __future__ import annotations

import io
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from spapi_core.errors import (
    DocumentError,
    InvalidArgumentError,
)
from spapi_core.jobs.upload import Payload, Prewritten, body_of
from tests.jobs.stage import Bucket, upload

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_stream_of_another_length_is_told(kind: str, bucket: Bucket, wire: Any) -> None:
    """Neither half a document is taken nor more than was declared."""
    for length, found in ((5, "more bytes"), (7, "6 bytes")):
        payload = Payload(iter([b"pi", b"eces"]), "text/plain", length)
        with pytest.raises(DocumentError, match=f"upload of {length} bytes was stopped: there are {found}"):
            await upload(kind, f"{wire.url}/doc?X-Amz-Signature=1", payload, "text/plain", [])
    assert bucket.stored == []


@pytest.mark.parametrize(
    ("content", "length", "says"),
    [
        (iter([b"a"]), None, "give length="),
        (iter([b"a"]), -1, "give length="),
        (io.StringIO("a"), None, "mode 'rb'"),
        (7, None, "a int cannot be uploaded"),
        ({"a": object()}, None, "a object cannot be sent"),
    ],
)
def test_what_cannot_be_uploaded_is_refused(content: Any, length: Any, says: str) -> None:
    """Before anything is asked for."""
    with pytest.raises(InvalidArgumentError, match=f"(?i){re.escape(says)}"):
        Payload(content, "text/plain", length)


def test_text_that_does_not_fit_its_charset_is_refused() -> None:
    """Before anything is asked for."""
    with pytest.raises(InvalidArgumentError, match="cannot be written in ISO-8859-1"):
        Payload("日本", "text/plain; charset=ISO-8859-1")
    with pytest.raises(InvalidArgumentError, match=r"no file missing\.txt"):
        Payload(Path("missing.txt"), "text/plain")


async def read(payload: Any, half: str) -> list[bytes]:
    """The pieces of a content, by either way."""
    if half == "async":
        return [each async for each in payload.async_pieces()]
    return list(payload.pieces())


halves = pytest.mark.parametrize("half", ["sync", "async"])
BIG = bytes(range(256)) * 1025
"""A piece of 262144 bytes and 256 more."""


class Pipe:
    """What can be read and not wound back."""

    def __init__(self, data: bytes, **seekable: Any) -> None:
        self.data = io.BytesIO(data)
        self.read = self.data.read
        for name, value in seekable.items():
            setattr(self, name, value)


@halves
@pytest.mark.parametrize(
    ("content", "content_type", "data"),
    [
        ("\xe9", "text/plain", b"\xc3\xa9"),
        ("\xe9", "text/plain; charset=ISO-8859-1", b"\xe9"),
        (b"\xe9", "text/plain", b"\xe9"),
        (bytearray(b"ab"), "text/plain", b"ab"),
        (memoryview(b"ab"), "text/plain", b"ab"),
        ({"a": "\xe9"}, "text/plain; charset=ISO-8859-1", b'{"a":"\xc3\xa9"}'),
        ([1, None], "text/plain", b"[1,null]"),
        ("", "text/plain", b""),
    ],
)
async def test_a_value_is_sent_as_its_bytes(half: str, content: Any, content_type: str, data: bytes) -> None:
    """In one piece, again and again."""
    payload = Payload(content, content_type)
    assert (payload.length, payload.spent) == (len(data), False)
    for _ in range(2):
        assert await read(payload, half) == [data]
    assert payload.spent is False


@halves
async def test_a_file_is_sent_in_pieces_from_where_it_stands(half: str, tmp_path: Path) -> None:
    """Of 262144 bytes; a path from its beginning. Looking at its length moves nothing."""
    path = tmp_path / "a.txt"
    path.write_bytes(BIG)
    whole = Payload(path, "text/plain")
    opened = io.BytesIO(BIG)
    opened.seek(100)
    rest = Payload(opened, "text/plain")
    assert (whole.length, rest.length, opened.tell()) == (262_400, 262_300, 100)
    for _ in range(2):
        assert await read(whole, half) == [BIG[:262_144], BIG[262_144:]]
        assert await read(rest, half) == [BIG[100:262_244], BIG[262_244:]]
    assert (whole.spent, rest.spent) == (False, False)


@halves
@pytest.mark.parametrize("seekable", [{}, {"seekable": lambda: False}])
async def test_a_pipe_is_sent_once(half: str, seekable: Any) -> None:
    """In pieces of 262144 bytes; a second time is an error before a byte is sent."""
    payload = Payload(Pipe(BIG, **seekable), "text/plain", len(BIG))  # type: ignore[arg-type]  # it reads
    assert (payload.length, payload.spent) == (262_400, False)
    assert await read(payload, half) == [BIG[:262_144], BIG[262_144:]]
    assert payload.spent is True
    with pytest.raises(DocumentError) as caught:
        await read(payload, half)
    assert str(caught.value) == (
        "The upload of 262400 bytes was not repeated: its stream cannot be read a second time. Upload it again from its "
        "beginning, or give a file."
    )


async def several() -> AsyncIterator[bytes]:
    for each in (b"ab", b"", b"c"):
        yield each


@halves
async def test_pieces_are_sent_as_they_come(half: str) -> None:
    """Those that come asynchronously only to tasks."""
    payload = Payload(iter([b"ab", b"", b"c"]), "text/plain", 3)
    assert await read(payload, half) == [b"ab", b"", b"c"]
    later = Payload(several(), "text/plain", 3)
    if half == "async":
        assert await read(later, half) == [b"ab", b"", b"c"]
        assert later.spent is True
    else:
        with pytest.raises(InvalidArgumentError, match=r"^Pieces that come asynchronously are for AsyncClient$"):
            await read(later, half)


@halves
async def test_an_empty_stream_has_a_length_too(half: str) -> None:
    """Zero bytes are as many as were declared."""
    assert await read(Payload(iter(()), "text/plain", 0), half) == []


@halves
@pytest.mark.parametrize(
    ("length", "sent", "words"),
    [(2, [], "more bytes"), (5, [b"ab"], "more bytes"), (7, [b"ab", b"cdef"], "6 bytes"), (6, [b"ab", b"cdef"], None)],
)
async def test_a_stream_stops_before_the_byte_that_is_too_many(
    half: str, length: int, sent: list[bytes], words: str | None
) -> None:
    """Or says at its end that some are missing."""
    came: list[bytes] = []
    payload = Payload(iter([b"ab" if length > 2 else b"abc", b"cdef"]), "text/plain", length)

    async def take() -> None:
        if half == "async":
            async for each in payload.async_pieces():
                came.append(each)  # noqa: PERF401  those that came before the error count
        else:
            for each in payload.pieces():
                came.append(each)  # noqa: PERF402  as above

    if words is None:
        await take()
    else:
        with pytest.raises(DocumentError) as caught:
            await take()
        assert str(caught.value) == (
            f"The upload of {length} bytes was stopped: there are {words}. Give the right length=, or a file that is not "
            "being written to."
        )
    assert came == sent


@pytest.mark.parametrize("length", [True, False, 1.0, "1", None, -1])
def test_the_length_of_a_stream_is_a_whole_number(length: Any) -> None:
    """Of bytes, zero at least."""
    with pytest.raises(InvalidArgumentError) as caught:
        Payload(iter([b"a"]), "text/plain", length)
    assert str(caught.value) == "A stream is uploaded with its length: give length=, its bytes, or a file"


def test_a_folder_is_not_uploaded(tmp_path: Path) -> None:
    """Nor is what is not there."""
    with pytest.raises(InvalidArgumentError, match=rf"^There is no file {re.escape(tmp_path.name)} to upload$"):
        Payload(tmp_path, "text/plain")


@halves
async def test_a_document_that_is_written_already_goes_as_it_is(half: str) -> None:
    """Again and again, with empty pieces too."""

    class Written(Prewritten):
        @property
        def length(self) -> int:
            return 3

        def pieces(self) -> Iterator[bytes]:
            return iter([b"ab", b"", b"c"])

    written = Written()
    assert body_of(written, "text/plain") is written
    for _ in range(2):
        assert await read(written, half) == [b"ab", b"", b"c"]
    assert written.spent is False
    made = body_of(iter([b"abcd"]), "text/plain", 4)
    assert (type(made), made.length) == (Payload, 4)
