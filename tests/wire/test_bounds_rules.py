"""The body of an answer within its bound, piece by piece: each bound on both of its sides, without a server."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import pytest

from spapi_core.errors import AnswerEncodingError, AnswerTooLargeError, ConfigurationError
from spapi_core.wire.bounds import NO_CODING, BoundedBody, Bounds


def body(limit: int | None = None, **headers: str) -> BoundedBody:
    known = {name.replace("_", "-"): value for name, value in headers.items()}
    return BoundedBody(known, limit, "largest_answer", 200)


def raw(data: bytes) -> bytes:
    """Deflated without its frame, as some send it."""
    made = zlib.compressobj(wbits=-15)
    return made.compress(data) + made.flush()


def test_the_usual_bounds() -> None:
    """Seconds, and bytes."""
    mib = 1_048_576
    assert Bounds() == Bounds(
        total_time=300.0,
        token_time=20.0,
        largest_answer=32 * mib,
        largest_error=mib,
        largest_token_answer=65_536,
        largest_headers=65_536,
        largest_document=512 * mib,
    )


@pytest.mark.parametrize("name", ["total_time", "token_time"])
def test_a_time_is_above_zero_and_up_to_eleven_days(name: str) -> None:
    """Both ends; None takes it away."""
    known: list[Any] = [0.001, 1_000_000, None]
    wrong: list[Any] = [0, -1, 1_000_001, True, "5"]
    for good in known:
        assert getattr(Bounds(**{name: good}), name) == good
    for each in wrong:
        with pytest.raises(ConfigurationError) as caught:
            Bounds(**{name: each})
        assert str(caught.value) == (
            f"{name} is {each!r}: give seconds above zero, 1,000,000 at most, or None for no bound"
        )


@pytest.mark.parametrize(
    "name", ["largest_answer", "largest_error", "largest_token_answer", "largest_headers", "largest_document"]
)
def test_bytes_are_a_whole_number_above_zero(name: str) -> None:
    """None takes the bound away."""
    known: list[Any] = [1, 10**12, None]
    for good in known:
        assert getattr(Bounds(**{name: good}), name) == good
    wrong: list[Any] = [0, -1, 1.5, True, "5"]
    for each in wrong:
        with pytest.raises(ConfigurationError) as caught:
            Bounds(**{name: each})
        assert str(caught.value) == f"{name} is {each!r}: give whole bytes above zero, or None for no bound"


def test_a_plain_body_is_what_came() -> None:
    """In one piece, in two or in many."""
    found = body()
    assert (found.content, found.whole()) == (b"", True)
    expected = b""
    for piece in (b"ab", b"", b"cd", b"e"):
        found.feed(piece)
        expected += piece
        assert found.content == expected
    assert found.whole()


@pytest.mark.parametrize("coding", ["", "gzip", "deflate"])
def test_a_body_of_its_bound_is_taken_and_one_byte_more_is_not(coding: str) -> None:
    """What came before is kept."""

    def packed(data: bytes) -> bytes:
        return {"": data, "gzip": gzip.compress(data), "deflate": zlib.compress(data)}[coding]

    headers = {"content_encoding": coding} if coding else {}
    exact = body(4, **headers)
    exact.feed(packed(b"abcd"))
    assert exact.content == b"abcd"
    over = body(4, **headers)
    with pytest.raises(AnswerTooLargeError) as caught:
        over.feed(packed(b"abcde"))
    assert str(caught.value) == (
        "The answer is larger than largest_answer, 4 bytes: the rest was not read; raise largest_answer if it is to be that "
        "large"
    )
    assert (caught.value.setting, caught.value.limit, caught.value.status_code) == ("largest_answer", 4, 200)
    pieces = body(4)
    pieces.feed(b"ab")
    with pytest.raises(AnswerTooLargeError):
        pieces.feed(b"cde")
    assert pieces.content == b"ab"


@pytest.mark.parametrize(
    ("said", "limit", "refused"),
    [("4", 4, False), ("5", 4, True), ("5", None, False), ("\u0665", 4, False), ("x", 4, False), ("-5", 4, False), ("9" * 5000, 4, True)],
)  # fmt: skip
def test_a_length_beyond_the_bound_is_refused_before_anything_is_read(
    said: str, limit: int | None, refused: bool
) -> None:
    """One that cannot be read says nothing; of a compressed body it says nothing of what comes."""
    body(limit, content_length=said, content_encoding="gzip")
    if not refused:
        body(limit, content_length=said)
        return
    with pytest.raises(AnswerTooLargeError):
        body(limit, content_length=said)


def test_a_compressed_body_is_whole_when_its_end_came() -> None:
    """Or when nothing came at all."""
    found = body(content_encoding="gzip")
    assert found.whole()
    packed = gzip.compress(b"abc" * 100)
    found.feed(packed[:-1])
    assert not found.whole()
    found.feed(packed[-1:])
    assert found.whole()
    assert found.content == b"abc" * 100


@pytest.mark.parametrize("rest", [b"", b"rubbish", b"\x1f"])
def test_what_follows_a_compressed_body_counts_where_it_is_another_one(rest: bytes) -> None:
    """Else it is left out, and so is all that comes later."""
    found = body(content_encoding="gzip")
    found.feed(gzip.compress(b"ab") + gzip.compress(b"cd") + rest)
    assert (found.content, found.whole()) == (b"abcd", True)
    found.feed(gzip.compress(b"ef"))
    assert found.content == b"abcd"


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate", "GZIP", " gzip ", "gzip, identity", "utf-8,gzip"])
def test_a_coding_is_read_in_every_spelling(coding: str) -> None:
    """What changes nothing in a body does not count."""
    found = body(content_encoding=coding)
    found.feed(zlib.compress(b"abc") if coding == "deflate" else gzip.compress(b"abc"))
    assert found.content == b"abc"


@pytest.mark.parametrize("coding", sorted(NO_CODING))
def test_what_is_no_coding_is_none(coding: str) -> None:
    """Some write it anyway."""
    found = body(content_encoding=coding)
    found.feed(b"abc")
    assert found.content == b"abc"


@pytest.mark.parametrize("coding", ["br", "gzip, gzip", "gzip,deflate", "zstd"])
def test_another_coding_and_more_than_one_are_refused(coding: str) -> None:
    """With what was asked for."""
    with pytest.raises(AnswerEncodingError) as caught:
        body(content_encoding=coding)
    assert str(caught.value) == (
        f"The answer is encoded as {coding!r}, but only one of gzip, deflate was requested: find out what changes "
        "answers between here and Amazon"
    )
    assert caught.value.status_code == 200


def test_deflate_without_its_frame_is_read_too() -> None:
    """Where the beginning shows it; with other codings it is an error."""
    found = body(content_encoding="deflate")
    packed = raw(b"abc" * 1000)
    found.feed(packed)
    assert found.content == b"abc" * 1000
    with pytest.raises(zlib.error):
        body(content_encoding="gzip").feed(packed)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("start", [b'{"a": 1}', b"[1]", b" \n{}"])
def test_json_that_is_not_encoded_as_it_says_is_taken_as_it_is(coding: str, start: bytes) -> None:
    """In one piece or in two."""
    for pieces in ([start, b" tail"], [start + b" tail"]):
        found = body(content_encoding=coding)
        for piece in pieces:
            found.feed(piece)
        assert (found.content, found.whole()) == (start + b" tail", True)


def test_a_body_that_is_broken_behind_its_beginning_is_an_error() -> None:
    """It was encoded; what came is kept."""
    packed = gzip.compress(b"abc" * 100)
    found = body(content_encoding="gzip")
    found.feed(packed[:-8])
    assert found.content == b"abc" * 100
    with pytest.raises(zlib.error):
        found.feed(b"\xff" * 8)
    assert found.content == b"abc" * 100


def test_a_body_that_inflates_to_much_is_decoded_whole() -> None:
    """In steps; one that never ends and comes to nothing is given up."""
    data = b"x" * 3_000_000
    found = body(content_encoding="gzip")
    found.feed(gzip.compress(data))
    assert found.content == data
    assert found.whole()
    with pytest.raises(AnswerTooLargeError):
        body(2_999_999, content_encoding="gzip").feed(gzip.compress(data))
    empty = body(10, content_encoding="gzip")
    head = gzip.compress(b"")
    for _ in range((10 + 262_144) // len(head)):
        empty.feed(head)
    with pytest.raises(AnswerTooLargeError):
        empty.feed(head)
