"""The content of documents: bytes, text, JSON, XML and files, with their bounds; sync and async."""

from __future__ import annotations

import gzip
import logging
import os
import resource
from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.errors import (
    DocumentError,
    DocumentTooLargeError,
)
from spapi_core.wire.bounds import Bounds
from tests.jobs import stage
from tests.reported import chain, reported

if TYPE_CHECKING:
    from pathlib import Path

    from tests.jobs.stage import Bucket, Reader


pytestmark = pytest.mark.anyio


async def test_a_document_is_read_without_a_token(reader: Reader, bucket: Bucket, wire: Any) -> None:
    """The link is signed; a token would be refused, and is nobody's business there."""
    bucket.data = "sku\tname\nA\tü\n".encode()
    assert await reader.call("text") == "sku\tname\nA\tü\n"
    assert wire.requests[0].header("x-amz-access-token") is None
    assert reader.document.content_type == "text/plain; charset=UTF-8"


async def test_the_elements_of_xml_come_one_by_one(reader: Reader, bucket: Bucket) -> None:
    """In the charset that the document declares."""
    bucket.data = gzip.compress('<?xml version="1.0" encoding="ISO-8859-1"?><r><m>ü</m><m>2</m></r>'.encode("latin-1"))
    assert [each.text for each in await reader.every(reader.document.elements("m"))] == ["ü", "2"]


async def test_an_empty_document_is_empty(reader: Reader, bucket: Bucket) -> None:
    """No bytes, no rows, no error."""
    assert await reader.call("read") == b""
    assert await reader.every(reader.document.rows()) == []


async def test_a_limit_bounds_what_is_held(reader: Reader, bucket: Bucket) -> None:
    """A gzip bomb does not fill the memory."""
    bucket.data = gzip.compress(bytes(10 << 20))
    with pytest.raises(DocumentError, match="larger than 1000 bytes"):
        await reader.call("read", 1000)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_a_full_disk_is_told_with_the_file_and_the_remedy(reader: Reader, bucket: Bucket, tmp_path: Path) -> None:
    """The bytes that were there are gone, and nothing is beside them."""
    bucket.data = b"x" * 100_000
    target = tmp_path / "report.csv"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
    try:
        with pytest.raises(DocumentError, match=rf"cannot be written to {target}: File too large: .*ulimit -f"):
            await reader.call("save", target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert names(tmp_path) == []


async def test_a_document_for_a_folder_that_is_not_there_is_told(
    reader: Reader, bucket: Bucket, tmp_path: Path
) -> None:
    """Before a byte of it is downloaded."""
    bucket.data = b"x"
    with pytest.raises(DocumentError, match="No such file or directory: make its folder first"):
        await reader.call("save", tmp_path / "none" / "report.csv")


@pytest.mark.parametrize("verb", ["read", "text", "json"])
async def test_a_document_that_is_read_as_a_whole_has_a_bound(reader: Reader, bucket: Bucket, verb: str) -> None:
    """By a setting, where the caller gives none; streams go on."""
    reader.document._http.bounds = Bounds(largest_document=1000)
    bucket.data = gzip.compress(b'{"a": 1}\n' * 1000)
    with pytest.raises(DocumentTooLargeError, match="or raise largest_document") as caught:
        await reader.call(verb)
    assert (caught.value.setting, caught.value.limit) == ("largest_document", 1000)
    assert len(await reader.every(reader.document.records())) == 1000


async def test_a_line_without_an_end_has_a_bound(reader: Reader, bucket: Bucket) -> None:
    """It is a whole document in disguise."""
    reader.document._http.bounds = Bounds(largest_document=1000)
    bucket.data = gzip.compress(bytes(10 << 20))
    with pytest.raises(DocumentTooLargeError, match="A line of the document is larger"):
        await reader.every(reader.document.lines())


async def test_a_document_is_saved_whole_or_not_at_all(reader: Reader, bucket: Bucket, tmp_path: Path) -> None:
    """A failed download leaves the old file, and nothing beside it."""
    target = tmp_path / "report.txt"
    bucket.data = gzip.compress(b"whole")
    assert await reader.call("save", target) == target
    assert target.read_bytes() == b"whole"
    bucket.data = gzip.compress(b"another" * 100)[:-5]
    with pytest.raises(DocumentError):
        await reader.call("save", target)
    assert target.read_bytes() == b"whole"
    assert os.listdir(tmp_path) == ["report.txt"]  # noqa: PTH208 - a name is enough, and no thread


FAILURES: dict[str, tuple[bytes, dict[str, str], list[int]]] = {
    "an encoding": (b"SECRET", {"content-encoding": "br"}, []),
    "a status": (b"SECRET", {}, [404]),
    "broken gzip": (b"\x1f\x8b\x08SECRETSECRETSECRET", {}, []),
}


@pytest.mark.parametrize("name", FAILURES)
async def test_a_failed_download_keeps_neither_link_nor_content_in_its_traceback(
    reader: Reader, bucket: Bucket, name: str
) -> None:
    """An error reporter sends the local variables of every frame."""
    bucket.data, bucket.headers, statuses = FAILURES[name]
    bucket.statuses = list(statuses)
    with pytest.raises(DocumentError) as caught:
        await reader.call("read")
    for error in chain(caught.value):
        for told in reported(error, __file__, stage.__file__):
            assert "Signature=1" not in told
            assert "SECRET" not in told


async def test_a_signature_is_never_logged(reader: Reader, bucket: Bucket, caplog: Any) -> None:
    """Not by us, and not by httpx, at any level."""
    caplog.set_level(logging.DEBUG)
    bucket.data = b"x"
    await reader.call("read")
    assert "HTTP Request: GET" in caplog.text
    assert "Signature=1" not in caplog.text
    assert "Signature" not in repr(reader.document)


UNREADABLE: dict[str, tuple[bytes, str]] = {
    "a row of another length": (b"sku\tname\nA\tSECRET\nB\tSECRET\tSECRET\n", "rows"),
    "a byte of another charset": (b"sku\tname\nA\tSECRET\xff\n", "rows"),
    "lines of another charset": (b"SECRET\xff", "lines"),
    "text of another charset": (b"SECRET\xff", "text"),
    "JSON that is cut": (b'{"name": "SECRET"', "json"),
    "JSON lines that are cut": (b'{"name": "SECRET"}\n{"name": "SECRET"\n', "records"),
    "items that are not JSON": (b'{"rows": [{"name": "SECRET"}, {"name": SECRET}]}', "items"),
    "items that are not JSON at all": (b"<a>SECRET</a>", "items"),
    "a table with a row of another length": (b"sku\tname\nA\tSECRET\nB\tSECRET\tSECRET\n", "to_arrow"),
    "a table with a byte of another charset": (b"sku\tname\nA\tSECRET\xff\n", "to_arrow"),
}


@pytest.mark.parametrize("name", UNREADABLE)
async def test_a_document_that_cannot_be_read_is_in_no_traceback(reader: Reader, bucket: Bucket, name: str) -> None:
    """An error reporter sends the local variables of every frame; a report holds names and addresses."""
    bucket.data, verb = UNREADABLE[name]
    whole = verb in {"text", "json", "to_arrow"}
    with pytest.raises(DocumentError) as caught:
        await (reader.call(verb) if whole else reader.every(getattr(reader.document, verb)()))
    for error in chain(caught.value):
        for told in reported(error, __file__, stage.__file__):
            assert "SECRET" not in told
