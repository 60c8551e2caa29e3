from __future__ import annotations

import gzip

import pytest

from spapi_core.sandbox.world.stored_document import repeated, stored


@pytest.mark.parametrize(("start", "end"), [(0, 10), (3, 4), (2, 9), (9, 10), (5, 5)])
def test_pieces_of_a_repeated_block_are_those_of_the_whole(start: int, end: int) -> None:
    """Wherever they begin and end."""
    assert b"".join(repeated(b"abc", 10, None).chunks(start, end)) == (b"abc" * 4)[start:end]


def test_a_compressed_document_holds_whole_blocks() -> None:
    """The size that was asked for is rounded up to them."""
    document = repeated(b"abc", 10, "text/plain", compressed=True)
    assert gzip.decompress(b"".join(document.chunks(0, document.size))) == b"abc" * 4


def test_a_document_held_whole_has_its_checksums() -> None:
    """MD5 in quotes, and CRC 32 in Base64, as S3 writes them."""
    document = stored(b"hello", "text/plain")
    assert (document.size, document.etag) == (5, '"5d41402abc4b2a76b9719d911017c592"')
    assert document.crc32 == "NhCmhg=="
