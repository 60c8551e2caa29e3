"""Documents over signed links: download, resume, renew, save, upload; sync and async."""

from __future__ import annotations

import gzip
import io
import json
import logging
import os
import re
import resource
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

import pytest
from attrs import define, field

from spapi_clients import report_rows
from spapi_core.catalog import Plan, restricted_report_types
from spapi_core.documents import AsyncDocument, Document, async_put, put
from spapi_core.errors import (
    BadRowError,
    DocumentError,
    DocumentTooLargeError,
    InvalidArgumentError,
    JobCancelledError,
    JobFailedError,
    JobTimeoutError,
    NoDataError,
    ProcessingError,
    RateLimitError,
)
from spapi_core.jobs.upload import Payload
from spapi_core.retry import RetryPolicy
from spapi_core.wire.bounds import Bounds
from spapi_core.wire.http import HTTP, AsyncHTTP
from tests.reported import chain, reported

pytestmark = pytest.mark.anyio

EXPIRED = b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
DENIED = b"<Error><Code>SignatureDoesNotMatch</Code></Error>"


@define(eq=False)
class Bucket:
    """What S3 does: ranges, expired links, broken connections."""

    reply: Any
    data: bytes = b""
    content_type: str = "text/plain; charset=UTF-8"
    headers: dict[str, str] = field(factory=dict)
    valid: set[str] = field(factory=lambda: {"1"})
    cuts: list[int] = field(factory=list)
    statuses: list[int] = field(factory=list)
    ranges: bool = True
    stored: list[tuple[str, bytes]] = field(factory=list)

    def __call__(self, seen: Any) -> Any:
        link = seen.query.removeprefix("X-Amz-Signature=")
        if self.statuses:
            return self.reply(self.statuses.pop(0))
        if link not in self.valid:
            return self.reply(403, EXPIRED, {"content-type": "application/xml"})
        if seen.method == "PUT":
            self.stored.append((seen.header("content-type"), seen.body))
            return self.reply(200)
        asked = re.fullmatch(r"bytes=(\d+)-", seen.header("range") or "")
        cut = self.cuts.pop(0) if self.cuts else None
        plain = {"content-type": self.content_type, "etag": '"1"', **self.headers}
        if asked and self.ranges:
            at = int(asked[1])
            if at >= len(self.data):
                return self.reply(416, b"", {"content-range": f"bytes */{len(self.data)}"})
            shown = {**plain, "content-range": f"bytes {at}-{len(self.data) - 1}/{len(self.data)}"}
            return self.reply(206, self.data[at:], shown, cut=cut)
        return self.reply(200, self.data, plain, cut=cut)


@define(eq=False)
class Reader:
    """A document of one kind, always awaited."""

    document: Any
    sleeps: list[float]
    asked: list[str]
    is_async: bool

    async def every(self, iterator: Any) -> list[Any]:
        return [each async for each in iterator] if self.is_async else list(iterator)

    async def call(self, name: str, *args: Any, **options: Any) -> Any:
        got = getattr(self.document, name)(*args, **options)
        return await got if self.is_async else got


@pytest.fixture
def bucket(wire: Any, reply: Any) -> Bucket:
    """S3 on the wire."""
    made = Bucket(reply)
    wire.answer = made
    return made


@pytest.fixture(params=["sync", "async"])
async def reader(request: pytest.FixtureRequest, wire: Any, bucket: Bucket) -> Any:
    """A document in the bucket whose first link is number 1; each further one is the next number."""
    sleeps: list[float] = []
    asked: list[str] = []

    def link() -> str:
        asked.append(f"{wire.url}/doc?X-Amz-Signature={len(asked) + 1}")
        return asked[-1]

    async def async_link() -> str:
        return link()

    async def async_sleep(seconds: float) -> None:
        sleeps.append(seconds)

    if request.param == "async":
        http = AsyncHTTP()
        yield Reader(AsyncDocument("doc-1", async_link, http, async_sleep), sleeps, asked, is_async=True)
        await http.aclose()
    else:
        plain = HTTP()
        yield Reader(Document("doc-1", link, plain, sleeps.append), sleeps, asked, is_async=False)
        plain.close()


async def test_a_document_is_read_without_a_token(reader: Reader, bucket: Bucket, wire: Any) -> None:
    """The link is signed; a token would be refused, and is nobody's business there."""
    bucket.data = "sku\tname\nA\tü\n".encode()
    assert await reader.call("text") == "sku\tname\nA\tü\n"
    assert wire.requests[0].header("x-amz-access-token") is None
    assert reader.document.content_type == "text/plain; charset=UTF-8"


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


async def test_the_elements_of_xml_come_one_by_one(reader: Reader, bucket: Bucket) -> None:
    """In the charset that the document declares."""
    bucket.data = gzip.compress('<?xml version="1.0" encoding="ISO-8859-1"?><r><m>ü</m><m>2</m></r>'.encode("latin-1"))
    assert [each.text for each in await reader.every(reader.document.elements("m"))] == ["ü", "2"]


@pytest.mark.parametrize("encoding", [{}, {"content-encoding": "identity"}, {"content-encoding": "gzip"}])
async def test_compression_is_taken_off(reader: Reader, bucket: Bucket, encoding: dict[str, str]) -> None:
    """Flag missing, wrong, or said by the transfer: the bytes decide."""
    bucket.data, bucket.headers = gzip.compress(b"a\tb\n1\t2\n"), encoding
    assert await reader.every(reader.document.rows()) == [{"a": "1", "b": "2"}]


async def test_a_broken_download_goes_on_where_it_broke(reader: Reader, bucket: Bucket, wire: Any) -> None:
    """By Range, over the same link; nothing is fetched twice or missing."""
    bucket.data = gzip.compress(bytes(range(256)) * 400, mtime=0)
    bucket.cuts = [100, 300]
    assert await reader.call("read") == bytes(range(256)) * 400
    assert [seen.header("range") for seen in wire.requests] == [None, "bytes=100-", "bytes=400-"]
    assert len(reader.asked) == 1
    assert reader.sleeps == [1.0, 1.0]


async def test_a_server_without_ranges_is_coped_with(reader: Reader, bucket: Bucket) -> None:
    """What came already is skipped."""
    bucket.data, bucket.cuts, bucket.ranges = b"0123456789", [4], False
    assert await reader.call("read") == b"0123456789"


async def test_a_server_that_gives_less_than_it_has_is_asked_on(
    reader: Reader, bucket: Bucket, wire: Any, reply: Any
) -> None:
    """The whole length is known from Content-Range."""
    bucket.data = b"0123456789"
    wire.replies = [
        reply(200, b"0123456789", {"etag": '"1"'}, cut=2),
        reply(206, b"234", {"etag": '"1"', "content-range": "bytes 2-4/10"}),
    ]
    assert await reader.call("read") == b"0123456789"
    assert [seen.header("range") for seen in wire.requests] == [None, "bytes=2-", "bytes=5-"]


async def test_a_link_that_expires_midway_is_renewed_once(reader: Reader, bucket: Bucket, wire: Any) -> None:
    """A new link, and on from where it was."""
    bucket.data, bucket.cuts = b"0123456789", [4]
    answer = bucket.__call__

    def expiring(seen: Any) -> Any:
        got = answer(seen)
        bucket.valid = {"2"}
        return got

    wire.answer = expiring
    assert await reader.call("read") == b"0123456789"
    assert len(reader.asked) == 2
    assert [seen.header("range") for seen in wire.requests] == [None, "bytes=4-", "bytes=4-"]


async def test_a_link_that_is_refused_afresh_is_an_error(reader: Reader, bucket: Bucket) -> None:
    """One new link, not a storm of them: each costs a permit of a slow plan."""
    bucket.valid = set()
    with pytest.raises(DocumentError, match="doc-1 is refused: 403 AccessDenied to a fresh link as well") as caught:
        await reader.call("read")
    assert len(reader.asked) == 2
    assert (caught.value.status_code, caught.value.code) == (403, "AccessDenied")


async def test_a_busy_server_is_waited_for(reader: Reader, bucket: Bucket) -> None:
    """503 SlowDown is S3's way to ask for patience."""
    bucket.data, bucket.statuses = b"x", [503, 500]
    assert await reader.call("read") == b"x"
    assert reader.sleeps == [1.0, 2.0]


async def test_a_download_that_never_moves_is_given_up(reader: Reader, bucket: Bucket) -> None:
    """After five tries without a byte between them."""
    bucket.statuses = [503] * 10
    with pytest.raises(DocumentError, match="given up after 5 broken tries at byte 0"):
        await reader.call("read")


async def test_a_document_that_changes_midway_is_an_error(reader: Reader, bucket: Bucket, wire: Any) -> None:
    """Halves of two documents do not make a document."""
    bucket.data, bucket.cuts = b"0123456789", [4]
    answer = bucket.__call__

    def changing(seen: Any) -> Any:
        got = answer(seen)
        bucket.headers = {"etag": '"2"'}
        return got

    wire.answer = changing
    with pytest.raises(DocumentError, match="changed while it was downloaded"):
        await reader.call("read")


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


async def test_json_and_records(reader: Reader, bucket: Bucket) -> None:
    """A JSON document, and one of JSON lines."""
    bucket.data = b'{"a": 1}\n{"a": 2}'
    assert await reader.every(reader.document.records()) == [{"a": 1}, {"a": 2}]
    with pytest.raises(DocumentError, match="doc-1 is not JSON"):
        await reader.call("json")
    bucket.data = b"\xef\xbb\xbf[1]"
    assert await reader.call("json") == [1]


async def test_an_encoding_that_was_not_asked_for_is_an_error(reader: Reader, bucket: Bucket) -> None:
    """No bytes are passed off as text."""
    bucket.data, bucket.headers = b"xyz", {"content-encoding": "br"}
    with pytest.raises(DocumentError, match="encoding 'br'"):
        await reader.call("read")


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "utf-8", "aws-chunked", "none", "binary"])
@pytest.mark.parametrize("packed", [False, True])
async def test_what_a_header_says_of_the_packing_is_not_believed(
    reader: Reader, bucket: Bucket, encoding: str, packed: bool
) -> None:
    """The first bytes say it: S3 keeps whatever header a document was put there with."""
    bucket.headers = {"content-encoding": encoding}
    bucket.data = gzip.compress(b"xyz") if packed else b"xyz"
    assert await reader.call("read") == b"xyz"


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
        for told in reported(error, __file__):
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


LINKS = [
    ("http://tortuga.s3.amazonaws.com/d", "not https"),
    ("https://127.0.0.1/d", "private network"),
    ("https://[::1]/d", "private network"),
    ("https://169.254.169.254/latest/meta-data", "private network"),
    ("https://10.1.2.3/d", "private network"),
    ("https://localhost:8080/d", "private network"),
    ("https://[not/d", "not a URL"),
    ("https://tortuga.s3.amazonaws.com:99999/d", "not a URL"),
    ("https://tortuga.s3.amazonaws.com/d\r\nx-header: 1", "not a URL"),
    ("https://127.0.0.1\\@tortuga.s3.amazonaws.com/d", "not a URL"),
    ("https://[::127.0.0.1]/d", "private network"),
    ("https://user:secret@tortuga.s3.amazonaws.com/d", "names a user"),
]


@pytest.mark.parametrize(("link", "told"), LINKS)
@pytest.mark.parametrize("given", [True, False])
def test_a_link_in_production_is_https_and_public(link: str, told: str, given: bool) -> None:
    """The first one and each further one; nothing is sent, and the error does not show it."""
    document = Document("d1", lambda: link, HTTP(), lambda _: None, url=link if given else None, public=True)
    with pytest.raises(DocumentError, match=told) as caught:
        document.read()
    assert link not in str(caught.value)
    with pytest.raises(DocumentError, match=told):
        put(HTTP(), link, Payload("x", "text/plain"), "text/plain", lambda _: None, public=True)


async def test_a_first_link_that_is_not_https_is_not_used(reader: Reader) -> None:
    """As little as one that was asked for."""
    reader.document._url = "http://example.com/d"
    with pytest.raises(DocumentError, match="not https"):
        await reader.call("read")


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("library", ["httpx", "httpx2"])
async def test_a_name_that_leads_to_this_machine_is_found_out_before_anything_is_sent(
    kind: str, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address that is connected to is looked at, whatever the name says now or said before."""
    pytest.importorskip(library)
    heard: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection:
                    connection.settimeout(5)
                    heard.append(connection.recv(100))

    resolve = socket.getaddrinfo

    def lead_here(host: Any, *rest: Any, **options: Any) -> Any:
        return resolve(
            "127.0.0.1" if host in {"documents.example.com", b"documents.example.com"} else host, *rest, **options
        )

    monkeypatch.setattr(socket, "getaddrinfo", lead_here)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,), daemon=True)
        thread.start()
        link = f"https://documents.example.com:{listener.getsockname()[1]}/d"
        with pytest.raises(DocumentError, match="leads to an address that is not public"):
            await read(kind, library, link)
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(10)
    assert b"".join(heard) == b""


async def read(kind: str, library: str, link: str) -> None:
    """Read a public document."""

    async def again() -> str:
        return link

    async def sleep(_: float) -> None:
        """At once."""

    if kind == "sync":
        Document("d1", lambda: link, HTTP(library=library), lambda _: None, public=True).read()
        return
    async with AsyncHTTP(library=library) as http:
        await AsyncDocument("d1", again, http, sleep, public=True).read()


async def test_a_link_that_is_not_https_is_not_used(reader: Reader, wire: Any) -> None:
    """Documents hold personal data."""
    reader.document._url = None
    reader.document._link = _async_plain if reader.is_async else _plain
    with pytest.raises(DocumentError, match="not https"):
        await reader.call("read")


def _plain() -> str:
    return "http://s3.example/doc"


async def _async_plain() -> str:
    return _plain()


async def upload(kind: str, url: str, payload: Payload, content_type: str, sleeps: list[float]) -> bool:
    async def sleep(seconds: float) -> None:
        sleeps.append(seconds)

    if kind == "sync":
        http = HTTP()
        try:
            return put(http, url, payload, content_type, sleeps.append)
        finally:
            http.close()
    async_http = AsyncHTTP()
    try:
        return await async_put(async_http, url, payload, content_type, sleep)
    finally:
        await async_http.aclose()


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


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_broken_upload_begins_anew(kind: str, bucket: Bucket, wire: Any, reply: Any, tmp_path: Path) -> None:
    """From the first byte, also of a file."""
    file = tmp_path / "feed.txt"
    file.write_bytes(b"y" * 300_000)
    wire.replies = [reply(503), reply(vanish=True)]
    sleeps: list[float] = []
    url = f"{wire.url}/doc?X-Amz-Signature=1"
    assert await upload(kind, url, Payload(file, "text/plain"), "text/plain", sleeps)
    assert bucket.stored == [("text/plain", b"y" * 300_000)]
    assert sleeps == [1.0, 2.0]


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


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_stream_that_broke_is_not_repeated_and_the_error_says_so(
    kind: str, bucket: Bucket, wire: Any, reply: Any
) -> None:
    """It cannot be read a second time; half of it would be uploaded. A file is wound back."""
    url = f"{wire.url}/doc?X-Amz-Signature=1"
    for broken in (reply(503), reply(vanish=True)):
        wire.replies = [broken]
        with pytest.raises(DocumentError, match=r"upload of 6 bytes broke: .* cannot be read a second time"):
            await upload(kind, url, Payload(iter([b"pi", b"eces"]), "text/plain", 6), "text/plain", [])
    assert bucket.stored == []
    assert len(wire.requests) == 2
    file = io.BytesIO(b"pieces")
    wire.replies = [reply(503)]
    assert await upload(kind, url, Payload(file, "text/plain"), "text/plain", [])
    assert bucket.stored == [("text/plain", b"pieces")]


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_stream_that_was_read_is_not_sent_to_a_fresh_link(kind: str, bucket: Bucket, wire: Any) -> None:
    """The first link had expired: what was read for it is gone."""
    payload = Payload(iter([b"pi", b"eces"]), "text/plain", 6)
    assert not await upload(kind, f"{wire.url}/doc?X-Amz-Signature=9", payload, "text/plain", [])
    with pytest.raises(DocumentError, match="not repeated: its stream cannot be read a second time"):
        await upload(kind, f"{wire.url}/doc?X-Amz-Signature=1", payload, "text/plain", [])
    assert bucket.stored == []


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_stream_that_was_not_begun_is_sent_again(kind: str) -> None:
    """No connection was made, so nothing of it was read."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    payload = Payload(iter([b"pieces"]), "text/plain", 6)
    with pytest.raises(DocumentError, match="given up after 5 tries"):
        await upload(kind, f"http://127.0.0.1:{port}/doc", payload, "text/plain", [])
    assert not payload.spent


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
        for told in reported(error, __file__):
            assert "SECRET" not in told


@pytest.mark.parametrize("status", [500, 302, 403])
async def test_a_failed_upload_keeps_no_link_in_its_traceback(
    make: Any, wire: Any, reply: Any, shop: Any, status: int
) -> None:
    """An error reporter sends the local variables of every frame."""
    link = f"{wire.url}/up?X-Amz-Signature=SECRET"
    answers = {"/feeds/2021-06-30/documents": reply.of({"feedDocumentId": "d", "url": link}, 201), "/up": reply(status)}
    wire.answer = lambda seen: answers[seen.path]
    both = make(catalog=shop)
    with pytest.raises(DocumentError) as caught:
        await awaited(both, both.client.feeds.upload(b"xyz"))
    for error in chain(caught.value):
        for told in reported(error, __file__):
            assert "SECRET" not in told


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_an_expired_upload_link_is_told(kind: str, bucket: Bucket, wire: Any, reply: Any) -> None:
    """The caller asks for another; a wrong content type is an error of its own."""
    assert not await upload(kind, f"{wire.url}/doc?X-Amz-Signature=9", Payload("x", ""), "text/plain", [])
    wire.replies = [reply(403, DENIED)]
    with pytest.raises(DocumentError, match="SignatureDoesNotMatch; the content type must be the declared one"):
        await upload(kind, f"{wire.url}/doc?X-Amz-Signature=1", Payload("x", ""), "text/plain", [])


def test_text_that_does_not_fit_its_charset_is_refused() -> None:
    """Before anything is asked for."""
    with pytest.raises(InvalidArgumentError, match="cannot be written in ISO-8859-1"):
        Payload("日本", "text/plain; charset=ISO-8859-1")
    with pytest.raises(InvalidArgumentError, match=r"no file missing\.txt"):
        Payload(Path("missing.txt"), "text/plain")


@pytest.fixture
def shop(wire: Any, reply: Any, bucket: Bucket, rows: Any) -> Any:
    """Reports, feeds and queries on the wire, with their documents in the bucket; and their catalog."""

    def row(id_: str, method: str, path: str, restricted: Any = None) -> dict[str, Any]:
        names = re.findall(r"{(\w+)}", path)
        places = [
            {"name": name, "argument": name.lower(), "where": "path", "type": "str", "required": True, "style": "plain"}
            for name in names
        ]
        body = "Body" if method == "POST" else None
        return {"id": id_, "method": method, "path": path, "parameters": places, "body": body, "restricted": restricted}

    report = {"mode": "report", "data_elements": [], "generic_path": False}
    return rows(
        row("reports_v2021_06_30.createReport", "POST", "/reports/2021-06-30/reports"),
        row("reports_v2021_06_30.getReport", "GET", "/reports/2021-06-30/reports/{reportId}"),
        row("reports_v2021_06_30.getReportDocument", "GET", "/reports/2021-06-30/documents/{reportDocumentId}", report),
        row("feeds_v2021_06_30.createFeedDocument", "POST", "/feeds/2021-06-30/documents"),
        row("feeds_v2021_06_30.createFeed", "POST", "/feeds/2021-06-30/feeds"),
        row("feeds_v2021_06_30.getFeed", "GET", "/feeds/2021-06-30/feeds/{feedId}"),
        row("feeds_v2021_06_30.getFeedDocument", "GET", "/feeds/2021-06-30/documents/{feedDocumentId}"),
        row("data_kiosk_v2023_11_15.createQuery", "POST", "/dataKiosk/2023-11-15/queries"),
        row("data_kiosk_v2023_11_15.getQuery", "GET", "/dataKiosk/2023-11-15/queries/{queryId}"),
        row("data_kiosk_v2023_11_15.getDocument", "GET", "/dataKiosk/2023-11-15/documents/{documentId}"),
    )


def sent(wire: Any) -> list[str]:
    return [f"{seen.method} {seen.path}" for seen in wire.requests]


async def awaited(both: Any, value: Any) -> Any:
    return await value if both.is_async else value


async def test_a_report_from_its_creation_to_its_rows(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any
) -> None:
    """Create, look until it is done, ever less often, link, download."""
    bucket.data = b"sku\tqty\nA\t1\n"
    link = f"{wire.url}/doc?X-Amz-Signature=1"
    wire.replies = [
        reply.of({"reportId": "R 1"}, 202),
        reply.of({"processingStatus": "IN_QUEUE"}),
        reply.of({"processingStatus": "IN_PROGRESS"}),
        reply.of({"processingStatus": "DONE", "reportDocumentId": "D/1"}),
        reply.of({"reportDocumentId": "D/1", "url": link, "compressionAlgorithm": "GZIP"}),
    ]
    both = make(catalog=shop)
    document = await awaited(both, both.client.reports.run("GET_MERCHANT_LISTINGS_ALL_DATA"))
    assert await both.every(document.rows()) == [{"sku": "A", "qty": "1"}]
    assert sent(wire)[:5] == [
        "POST /reports/2021-06-30/reports",
        *["GET /reports/2021-06-30/reports/R%201"] * 3,
        "GET /reports/2021-06-30/documents/D%2F1",
    ]
    assert wire.requests[0].body == (
        b'{"reportType":"GET_MERCHANT_LISTINGS_ALL_DATA","marketplaceIds":["A1PA6795UKMFR9"]}'
    )
    assert both.sleeps == [2.0, 3.0]
    assert both.auth.asked[4][3] is None


async def test_a_job_is_looked_at_no_oftener_than_its_plan_grants(make: Any, wire: Any, reply: Any, rows: Any) -> None:
    """A slow plan makes the first look back slow too."""
    row = {"id": "reports_v2021_06_30.getReport", "path": "/reports/2021-06-30/reports/{reportId}", "parameters": [
        {"name": "reportId", "argument": "report_id", "where": "path", "type": "str", "required": True, "style": "plain"}
    ]}  # fmt: skip
    both = make(catalog=rows(row, plans={row["id"]: Plan(0.1, 10)}), plans="production")
    wire.replies = [reply.of({"processingStatus": "IN_QUEUE"}), reply.of({"processingStatus": "DONE"})]
    await awaited(both, both.client.reports.wait("1"))
    assert both.sleeps == [10.0]


async def test_a_feed_document_is_asked_for_again(make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any) -> None:
    """It only makes a link, so a server error does not end it."""
    wire.replies = [
        reply(500),
        reply.of({"feedDocumentId": "F1", "url": f"{wire.url}/doc?X-Amz-Signature=1"}, 201),
    ]
    both = make(catalog=shop)
    assert await awaited(both, both.client.feeds.upload("x", "text/plain")) == "F1"
    assert bucket.stored == [("text/plain", b"x")]


def test_the_table_names_the_restricted_report_types() -> None:
    """Thirteen of them; the invoice data of VAT is not among them, a restricted token for it is refused."""
    types = restricted_report_types()
    assert len(types) == 13
    assert {
        "GET_VAT_TRANSACTION_DATA",
        "SC_VAT_TAX_REPORT",
        "GET_GST_MTR_B2B_CUSTOM",
        "GET_EASYSHIP_DOCUMENTS",
    } <= types
    assert not any("VAT_INVOICE_DATA" in name for name in types)


async def test_a_restricted_report_says_so_by_its_type(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any
) -> None:
    """Or by the caller's word."""
    both = make(catalog=shop)
    for report_type, word, expected in (
        *((name, None, True) for name in sorted(restricted_report_types())),
        ("GET_FLAT_FILE_VAT_INVOICE_DATA_REPORT", None, None),
        ("GET_XML_VAT_INVOICE_DATA_REPORT", None, None),
        ("GET_SOMETHING_NEW", True, True),
        ("GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", False, False),
    ):
        wire.replies = [
            reply.of({"reportId": "1"}, 202),
            reply.of({"processingStatus": "DONE", "reportDocumentId": "D"}),
            reply.of({"url": f"{wire.url}/doc?X-Amz-Signature=1"}),
        ]
        await awaited(both, both.client.reports.run(report_type, restricted=word))
        assert both.auth.asked[-1][3] is expected


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"processingStatus": "CANCELLED"}, JobCancelledError),
        ({"processingStatus": "CANCELLED", "processingStartTime": "2024-01-01T00:00:00Z"}, NoDataError),
        ({"processingStatus": "FATAL"}, JobFailedError),
    ],
)
async def test_the_ends_of_a_report_are_classes(
    make: Any, wire: Any, reply: Any, shop: Any, answer: dict[str, str], kind: type[ProcessingError]
) -> None:
    """Nothing there, cancelled and failed are distinguished without reading text; the id goes on."""
    wire.replies = [reply.of({"reportId": "7"}, 202), reply.of(answer)]
    both = make(catalog=shop)
    with pytest.raises(ProcessingError, match=f"report 7 ended {answer['processingStatus']}") as caught:
        await awaited(both, both.client.reports.run("GET_X"))
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.resource_id) == (answer["processingStatus"], "7")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            b'{"errorDetails": "Report options are wrong:\\n a@b.example, lastUpdatedDate"}',
            "Report options are wrong: [redacted], lastUpdatedDate",
        ),
        (gzip.compress(b"no such marketplace", mtime=0), "no such marketplace"),
        (b"x" * 100_000, "x" * 500),
    ],
    ids=["JSON", "compressed text", "long text"],
)
async def test_a_report_that_fails_says_why(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any, content: bytes, reason: str
) -> None:
    """Amazon's words stand in the error, bounded and without what is secret or personal."""
    bucket.data = content
    wire.replies = [
        reply.of({"processingStatus": "FATAL", "reportDocumentId": "why"}),
        reply.of({"url": f"{wire.url}/doc?X-Amz-Signature=1"}),
    ]
    both = make(catalog=shop)
    with pytest.raises(JobFailedError) as caught:
        await awaited(both, both.client.reports.wait("7"))
    assert caught.value.reason == reason
    assert str(caught.value).count(reason) == 1
    assert caught.value.document_id == "why"


async def test_reasons_that_cannot_be_read_hide_no_failure(make: Any, wire: Any, reply: Any, shop: Any) -> None:
    """The failure is reported anyway, and with `reasons=False` nothing more is asked for."""
    both = make(catalog=shop, retry=RetryPolicy(tries=1))
    for reasons, requests in ((True, 2), (False, 3)):
        wire.replies = [
            reply.of({"processingStatus": "FATAL", "reportDocumentId": "why"}),
            *[reply(404)][: int(reasons)],
        ]
        with pytest.raises(JobFailedError, match="document why says more") as caught:
            await awaited(both, both.client.reports.wait("7", reasons=reasons))
        assert caught.value.reason is None
        assert len(wire.requests) == requests


async def test_a_report_that_takes_too_long_is_told_with_its_id(make: Any, wire: Any, reply: Any, shop: Any) -> None:
    """Who waits again later needs the id."""
    both = make(catalog=shop, clock=iter(float(second) for second in range(0, 10**6, 7)).__next__)
    wire.answer = lambda _: reply.of({"processingStatus": "IN_PROGRESS"})
    with pytest.raises(JobTimeoutError, match="report 7 is still IN_PROGRESS") as caught:
        await awaited(both, both.client.reports.wait("7", timeout=60))
    assert caught.value.resource_id == "7"
    assert sum(both.sleeps) <= 60


async def test_a_report_wants_aware_times_in_order(make: Any, shop: Any, wire: Any) -> None:
    """Nothing is sent before that is right."""
    both = make(catalog=shop)
    with pytest.raises(InvalidArgumentError, match=r"start: .*no time zone"):
        await awaited(both, both.client.reports.create("GET_X", start=datetime(2024, 1, 1)))  # noqa: DTZ001 - the point
    with pytest.raises(InvalidArgumentError, match="end is not after start"):
        await awaited(
            both,
            both.client.reports.create(
                "GET_X", start=datetime(2024, 1, 2, tzinfo=UTC), end=datetime(2024, 1, 1, tzinfo=UTC)
            ),
        )
    assert wire.requests == []


@pytest.mark.parametrize(
    ("start", "sent"),
    [
        ("2024-01-01", "2024-01-01T00:00:00Z"),
        (date(2024, 1, 1), "2024-01-01T00:00:00Z"),
        ("2024-01-01T00:00:00+09:00", "2023-12-31T15:00:00Z"),
        (datetime(2024, 1, 1, tzinfo=UTC), "2024-01-01T00:00:00Z"),
    ],
)
async def test_a_report_takes_its_times_as_every_call_does(
    make: Any, wire: Any, reply: Any, shop: Any, start: Any, sent: str
) -> None:
    """ISO 8601 text, a day, or an aware datetime."""
    wire.replies = [reply.of({"reportId": "7"}, 202)]
    both = make(catalog=shop)
    await awaited(both, both.client.reports.create("GET_X", start=start, end="2024-06-30"))
    body = json.loads(wire.requests[0].body)
    assert (body["dataStartTime"], body["dataEndTime"]) == (sent, "2024-06-30T00:00:00Z")
    for wrong in ("yesterday", 1704067200):
        with pytest.raises(InvalidArgumentError, match=r"createReport: start: .*ISO 8601"):
            await awaited(both, both.client.reports.create("GET_X", start=wrong))


async def test_a_feed_from_its_document_to_its_processing_report(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any
) -> None:
    """Document, upload, feed, look, processing report; an expired upload link is asked for again."""
    both = make(catalog=shop)
    bucket.data, bucket.valid = b'{"summary": {"errors": 0}}', {"2"}
    links = iter("12")

    def answer(seen: Any) -> Any:
        if seen.path == "/doc":
            return bucket(seen)
        if seen.method == "POST" and seen.path.endswith("documents"):
            number = next(links)
            return reply.of({"feedDocumentId": f"F{number}", "url": f"{wire.url}/doc?X-Amz-Signature={number}"}, 201)
        if seen.method == "POST":
            return reply.of({"feedId": "9"}, 202)
        if "/feeds/2021-06-30/feeds/" in seen.path:
            return reply.of({"processingStatus": "DONE", "resultFeedDocumentId": "P1"})
        return reply.of({"url": f"{wire.url}/doc?X-Amz-Signature=2"})

    wire.answer = answer
    report = await awaited(both, both.client.feeds.run("JSON_LISTINGS_FEED", {"messages": []}))
    assert await awaited(both, report.json()) == {"summary": {"errors": 0}}
    assert bucket.stored == [("application/json; charset=UTF-8", b'{"messages":[]}')]
    created = next(seen for seen in wire.requests if seen.path == "/feeds/2021-06-30/feeds")
    assert b'"inputFeedDocumentId":"F2"' in created.body


async def test_a_feed_without_a_processing_report_gives_none(make: Any, wire: Any, shop: Any) -> None:
    """Amazon makes none for some."""
    both = make(catalog=shop)
    assert await awaited(both, both.client.feeds.processing_report({"processingStatus": "DONE"})) is None


async def test_a_query_goes_over_all_its_pages(make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any) -> None:
    """The next page is a query of its own; one without data has no document."""
    both = make(catalog=shop)
    bucket.data = b'{"n": 1}\n{"n": 2}\n'
    wire.replies = [
        reply.of({"queryId": "1"}, 202),
        reply.of({"processingStatus": "DONE", "dataDocumentId": "D", "pagination": {"nextToken": "t"}}),
        reply.of({"documentUrl": f"{wire.url}/doc?X-Amz-Signature=1"}),
        reply(200, bucket.data),
        reply.of({"queryId": "2"}, 202),
        reply.of({"processingStatus": "DONE"}),
    ]
    assert await both.every(both.client.data_kiosk.records("query { a }", check=False)) == [{"n": 1}, {"n": 2}]
    assert wire.requests[4].body == b'{"query":"query { a }","paginationToken":"t"}'


async def test_a_query_that_fails_carries_its_page_token(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any
) -> None:
    """So that the rest can be asked for later; its error document is named."""
    both = make(catalog=shop)
    wire.replies = [
        reply.of({"queryId": "1"}, 202),
        reply.of({"processingStatus": "DONE", "pagination": {"nextToken": "t"}}),
        reply.of({"queryId": "2"}, 202),
        reply.of({"processingStatus": "FATAL", "errorDocumentId": "why"}),
    ]
    with pytest.raises(ProcessingError) as caught:
        await both.every(both.client.data_kiosk.records("query { a }", check=False))
    assert (caught.value.page_token, caught.value.document_id) == ("t", "why")


async def test_a_failed_link_is_told_as_it_is(make: Any, wire: Any, reply: Any, shop: Any) -> None:
    """A 429 for the link is a 429."""
    wire.answer = lambda _: reply(429)
    both = make(catalog=shop, retry=RetryPolicy(tries=1))
    with pytest.raises(RateLimitError):
        await awaited(both, both.client.reports.document("D"))
