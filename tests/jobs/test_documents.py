"""Documents with values of the types that fit, and the upload of one; sync and async."""

from __future__ import annotations

import io
import os
from contextlib import contextmanager
from decimal import Decimal
from typing import IO, TYPE_CHECKING, Any

import pytest

from spapi_clients import report_rows
from spapi_clients.report_types import vendor_real_time_traffic
from spapi_core.errors import (
    BadRowError,
    BadTextError,
    DocumentError,
    InvalidArgumentError,
)
from spapi_core.jobs.upload import Payload
from tests.jobs.stage import Bucket, Reader, upload

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

pytestmark = pytest.mark.anyio


async def test_a_second_decimal_mark_is_a_bad_row_with_its_place(reader: Reader, bucket: Bucket) -> None:
    """In typed rows, however late it comes; collected, the others go on and its value stays text."""
    lines = ["sku\tamount", "a\t0.5", *["a\t7"] * 1100, "a\t1.234", "a\t9,99", "a\t8"]
    bucket.data = "\n".join(lines).encode()
    with pytest.raises(BadRowError, match="the column 'amount' has another decimal mark") as caught:
        await reader.every(reader.document.typed(report_rows.SETTLEMENT))
    assert (caught.value.line, caught.value.column) == (1104, 3)
    rows = await reader.every(reader.document.typed(report_rows.SETTLEMENT, on_bad_row="collect"))
    assert [row["amount"] for row in rows[-3:]] == [Decimal("1.234"), "9,99", 8]
    assert [(bad.line, bad.column) for bad in reader.document.bad_rows] == [(1104, 3)]


async def test_totals_are_no_rows_of_a_document(reader: Reader, bucket: Bucket) -> None:
    """Of flat files and of XML: `summaries` has those of the latest reading."""
    bucket.data = b"settlement-id\ttotal-amount\ttransaction-type\n1\t9.50\t\n1\t\tOrder\n"
    rows = await reader.every(reader.document.typed(report_rows.SETTLEMENT))
    assert [row["transaction-type"] for row in rows] == ["Order"]
    assert [row["total-amount"] for row in reader.document.summaries] == [Decimal("9.50")]
    reader.document.report_type = "GET_V2_SETTLEMENT_REPORT_DATA_XML"
    bucket.data = (
        b"<SettlementReport><SettlementData><TotalAmount>9.25</TotalAmount></SettlementData><Order/></SettlementReport>"
    )
    assert await reader.every(reader.document.typed()) == [{"@element": "Order"}]
    assert [row["TotalAmount"] for row in reader.document.summaries] == [Decimal("9.25")]


async def test_json_and_records(reader: Reader, bucket: Bucket) -> None:
    """A JSON document, and one of JSON lines."""
    bucket.data = b'{"a": 1}\n{"a": 2}'
    assert await reader.every(reader.document.records()) == [{"a": 1}, {"a": 2}]
    with pytest.raises(DocumentError, match="doc-1 is not JSON"):
        await reader.call("json")
    bucket.data = b"\xef\xbb\xbf[1]"
    assert await reader.call("json") == [1]


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_an_upload_carries_exactly_the_declared_type(
    kind: str, bucket: Bucket, wire: Any, tmp_path: Path
) -> None:
    """Charset and spacing too: the signature covers them; text is encoded in it; no token goes along."""
    file = tmp_path / "feed.txt"
    file.write_bytes(b"x" * 600_000)
    url = f"{wire.url}/doc?X-Amz-Signature=1"
    assert await upload(kind, url, Payload("grün", "text/xml; charset=ISO-8859-1"), "text/xml; charset=ISO-8859-1", [])
    assert await upload(kind, url, Payload({"a": "ü"}, "application/json"), "application/json", [])
    assert await upload(kind, url, Payload(file, "text/plain"), "text/plain", [])
    assert bucket.stored == [
        ("text/xml; charset=ISO-8859-1", b"gr\xfcn"),
        ("application/json", '{"a":"ü"}'.encode()),
        ("text/plain", b"x" * 600_000),
    ]
    for seen in wire.requests:
        assert seen.header("x-amz-access-token") is None
        assert seen.header("transfer-encoding") is None
        assert seen.header("content-length") == str(len(seen.body))


@contextmanager
def pipe(content: bytes) -> Iterator[IO[bytes]]:
    """What comes from another program: it cannot be wound back."""
    reader, writer = os.pipe()
    with os.fdopen(writer, "wb") as end:
        end.write(content)
    with os.fdopen(reader, "rb") as file:
        yield file


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_open_files_and_streams_are_uploaded(kind: str, bucket: Bucket, wire: Any) -> None:
    """A file from where it stands, and repeated from there; a pipe and pieces with the length that is reported."""
    url = f"{wire.url}/doc?X-Amz-Signature=1"
    file = io.BytesIO(b"head,body")
    file.seek(5)
    with pipe(b"piped") as piped:
        for payload in (
            Payload(file, "text/plain"),
            Payload(piped, "text/plain", 5),
            Payload((each for each in (b"pi", b"eces")), "text/plain", 6),
        ):
            assert await upload(kind, url, payload, "text/plain", [])
    assert [content for _, content in bucket.stored] == [b"body", b"piped", b"pieces"]


async def test_pieces_that_come_asynchronously_are_uploaded(bucket: Bucket, wire: Any) -> None:
    """By tasks; threads cannot read them."""

    async def pieces() -> AsyncIterator[bytes]:
        yield b"pi"
        yield b"eces"

    url = f"{wire.url}/doc?X-Amz-Signature=1"
    assert await upload("async", url, Payload(pieces(), "text/plain", 6), "text/plain", [])
    assert bucket.stored == [("text/plain", b"pieces")]
    with pytest.raises(InvalidArgumentError, match="for AsyncClient"):
        await upload("sync", url, Payload(pieces(), "text/plain", 6), "text/plain", [])


async def test_bad_rows_go_to_a_function_from_typed_rows_too(reader: Reader, bucket: Bucket) -> None:
    """Bytes that are not of the charset make a bad row there; else they are an error."""
    bucket.data = b"sku\tamount\na\t1\nb\xff\t2\nc\t3\n"
    bad: list[Any] = []
    rows = await reader.every(reader.document.typed(report_rows.SETTLEMENT, on_bad_row=bad.append))
    assert [(row["sku"], row["amount"]) for row in rows] == [("a", 1), ("c", 3)]
    plain = await reader.every(reader.document.rows(on_bad_row=bad.append))
    assert plain == [{"sku": "a", "amount": "1"}, {"sku": "c", "amount": "3"}]
    assert [each.line for each in bad] == [3, 3]
    for strict in (
        reader.document.typed(report_rows.SETTLEMENT),
        reader.document.typed(report_rows.SETTLEMENT, on_bad_row="error"),
    ):
        with pytest.raises(BadTextError):
            await reader.every(strict)


async def test_items_of_a_report_in_json_are_typed(reader: Reader, bucket: Bucket) -> None:
    """One after the other, and what does not fit is drift."""
    bucket.data = b'{"other": [1], "reportData": [{"asin": "B1", "glanceViews": 3}, {"asin": "B2", "new": 1}]}'
    items = await reader.every(reader.document.typed(vendor_real_time_traffic.ReportData))
    assert [(type(each), each.asin, each.glance_views) for each in items] == [
        (vendor_real_time_traffic.ReportData, "B1", 3),
        (vendor_real_time_traffic.ReportData, "B2", None),
    ]
    assert "new" in [each.property for each in reader.document.drift]
