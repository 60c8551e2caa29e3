from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller

US, JP, DE = "ATVPDKIKX0DER", "A1VC38T7YXB528", "A1PA6795UKMFR9"

LISTINGS = "GET_MERCHANT_LISTINGS_ALL_DATA"
ORDERS = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A separate stateful sandbox."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, time_scale=0) as running:
        yield running


@pytest.fixture
def report(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> Callable[..., dict[str, Any]]:
    """Makes reports and gives their documents."""
    caller = caller_of(sandbox)

    def make(
        marketplace: str = US, *, kind: str = LISTINGS, query: dict[str, str] | None = None, **options: str
    ) -> dict[str, Any]:
        made = {
            "reportType": kind,
            "marketplaceIds": [marketplace],
            "reportOptions": options,
        }
        path = (
            "/reports/2021-06-30/reports/"
            + caller("POST", "/reports/2021-06-30/reports", json=made, status=202)["reportId"]
        )
        sandbox.advance(10)
        document: dict[str, Any] = caller(
            "GET", "/reports/2021-06-30/documents/" + caller("GET", path)["reportDocumentId"], params=query or {}
        )
        return document

    return make


def test_an_address_expires_after_300_seconds(sandbox: LocalSandbox, report: Callable[..., dict[str, Any]]) -> None:
    """Then it is a 403 with S3's XML; a changed or missing signature is one too."""
    url = report()["url"]
    sandbox.advance(299)
    assert httpx.get(url).status_code == 200
    assert "SignatureDoesNotMatch" in httpx.get(url.replace("X-Amz-Expires=300", "X-Amz-Expires=900")).text
    assert httpx.get(url.partition("?")[0]).status_code == 403
    sandbox.advance(1)
    answer = httpx.get(url)
    assert (answer.status_code, answer.headers["content-type"]) == (403, "application/xml")
    assert "<Code>AccessDenied</Code><Message>Request has expired</Message>" in answer.text
    assert f"<RequestId>{answer.headers['x-amz-request-id']}</RequestId></Error>" in answer.text


@pytest.mark.parametrize(
    ("kind", "flag", "packed"),
    [("right", True, True), ("missing", False, True), ("wrong", True, False), ("none", False, False)],
)
def test_gzip_comes_with_a_right_missing_or_wrong_flag(
    kind: str, flag: bool, packed: bool, report: Callable[..., dict[str, Any]]
) -> None:
    """The first bytes are right; the store says identity."""
    document = report(sandboxGzip=kind)
    answer = httpx.get(document["url"])
    assert ("compressionAlgorithm" in document) is flag
    assert (answer.content[:2] == b"\x1f\x8b") is packed
    assert answer.headers["content-encoding"] == "identity"


def test_the_callers_http_client_inflates_where_asked_for(report: Callable[..., dict[str, Any]]) -> None:
    """With enableContentEncodingUrlHeader=true the store says gzip."""
    document = report(query={"enableContentEncodingUrlHeader": "true"})
    answer = httpx.get(document["url"])
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.text.startswith("item-name")


@pytest.mark.parametrize(
    ("charset", "codec", "header"),
    [
        ("UTF-8", "utf-8", "text/plain; charset=UTF-8"),
        ("Cp1252", "cp1252", "text/plain; charset=Cp1252"),
        ("ISO-8859-1", "latin-1", "text/plain; charset=ISO-8859-1"),
        ("none", "utf-8", "text/plain"),
    ],
)
def test_charsets_are_said_and_kept(
    charset: str, codec: str, header: str, report: Callable[..., dict[str, Any]]
) -> None:
    """The umlauts of a German report survive each."""
    answer = httpx.get(report(DE, kind=ORDERS, sandboxCharset=charset)["url"])
    assert answer.headers["content-type"] == header
    assert "München" in gzip.decompress(answer.content).decode(codec)


def test_japanese_reports_are_windows_31j_by_themselves(report: Callable[..., dict[str, Any]]) -> None:
    """As Amazon's are."""
    answer = httpx.get(report(JP, kind=ORDERS)["url"])
    assert answer.headers["content-type"] == "text/plain; charset=Windows-31J"
    assert "横浜市" in gzip.decompress(answer.content).decode("cp932")


def test_a_byte_order_mark_comes_on_request(report: Callable[..., dict[str, Any]]) -> None:
    """Before the first letter."""
    assert gzip.decompress(httpx.get(report(sandboxBom="true")["url"]).content).startswith(b"\xef\xbb\xbfitem-name")


def test_pdf_and_xlsx_are_real(report: Callable[..., dict[str, Any]]) -> None:
    """A page that begins and ends as it must, and a workbook that opens."""
    pdf = gzip.decompress(httpx.get(report(sandboxFormat="pdf")["url"]).content)
    assert pdf.startswith(b"%PDF-1.4")
    place = int(pdf.split(b"startxref\n")[1].split(b"\n")[0])
    assert pdf[place:].startswith(b"xref")
    book = gzip.decompress(httpx.get(report(sandboxFormat="xlsx")["url"]).content)
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        assert archive.testzip() is None
        assert b"SBX-0000000" in archive.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(("status", "said"), [("FATAL", "FATAL"), ("CANCELLED", "CANCELLED")])
def test_a_report_ends_as_it_was_asked_to(
    status: str, said: str, sandbox: LocalSandbox, caller_of: Callable[..., Caller]
) -> None:
    """A fatal one has a document that says why, a cancelled one has none."""
    caller = caller_of(sandbox)
    made = {
        "reportType": "GET_MERCHANT_LISTINGS_ALL_DATA",
        "marketplaceIds": [US],
        "reportOptions": {"sandboxStatus": status},
    }
    number = caller("POST", "/reports/2021-06-30/reports", json=made, status=202)["reportId"]
    sandbox.advance(10)
    shown = caller("GET", f"/reports/2021-06-30/reports/{number}")
    assert shown["processingStatus"] == said
    assert ("reportDocumentId" in shown) is (status == "FATAL")


def test_ranges_resume_a_download(report: Callable[..., dict[str, Any]]) -> None:
    """206 with the range; 416 beyond the end; If-Match and If-Range hold."""
    url = report()["url"]
    whole = httpx.get(url)
    size, tag = len(whole.content), whole.headers["etag"]
    first = httpx.get(url, headers={"range": "bytes=0-99"})
    rest = httpx.get(url, headers={"range": "bytes=100-", "if-range": tag})
    assert (first.status_code, rest.headers["content-range"]) == (206, f"bytes 100-{size - 1}/{size}")
    assert first.content + rest.content == whole.content
    assert httpx.get(url, headers={"range": "bytes=-5"}).content == whole.content[-5:]
    beyond = httpx.get(url, headers={"range": f"bytes={size}-"})
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{size}")
    assert httpx.get(url, headers={"range": "bytes=5-", "if-range": '"other"'}).status_code == 200
    assert httpx.get(url, headers={"if-match": '"other"'}).status_code == 412
    for odd in ("bytes=z", "bytes=-", "bytes=²-", "bytes=" + "9" * 5000 + "-"):
        assert httpx.get(url, headers={b"range": odd.encode()}).content == whole.content


def test_checksums_are_told_where_asked_for(report: Callable[..., dict[str, Any]]) -> None:
    """CRC-32 as S3 says it; HEAD has the same headers and no body."""
    import base64  # noqa: PLC0415 - one use

    url = report()["url"]
    answer = httpx.get(url, headers={"x-amz-checksum-mode": "ENABLED"})
    assert base64.b64decode(answer.headers["x-amz-checksum-crc32"]) == zlib.crc32(answer.content).to_bytes(4, "big")
    head = httpx.head(url)
    assert (head.headers["content-length"], head.content) == (str(len(answer.content)), b"")


def test_a_cut_download_can_be_resumed(sandbox: LocalSandbox, report: Callable[..., dict[str, Any]]) -> None:
    """What came is right, and the rest comes by its range."""
    url = report(sandboxGzip="none")["url"]
    whole = httpx.get(url).content
    sandbox.add_fault("cut", operation="documents", times=1)
    got = b""
    with httpx.stream("GET", url) as answer:
        pieces = answer.iter_raw()
        with pytest.raises(httpx.RemoteProtocolError):  # noqa: PT012 - the pieces before the end are wanted
            while True:
                got += next(pieces)
    got += httpx.get(url, headers={"range": f"bytes={len(got)}-"}).content
    assert got == whole


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["none", "right"])
def test_a_gigabyte_is_streamed_in_little_memory(
    kind: str, sandbox: LocalSandbox, report: Callable[..., dict[str, Any]]
) -> None:
    """Whole, packed or not, by a process that holds a small part of it."""
    import resource  # noqa: PLC0415 - one use

    document = report(sandboxSize="1000000000", sandboxGzip=kind)
    before, size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, 0
    inflater = zlib.decompressobj(31)
    with httpx.stream("GET", document["url"]) as answer:
        for piece in answer.iter_raw(1024 * 1024):
            if kind == "none":
                size += len(piece)
                continue
            while piece:
                size += len(inflater.decompress(piece))
                piece = inflater.unused_data if inflater.eof else b""  # noqa: PLW2901 - members follow each other
                if inflater.eof:
                    inflater = zlib.decompressobj(31)
    assert 1_000_000_000 <= size < 1_002_000_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_an_upload_checks_type_token_and_size(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """Exactly the declared content type, no access token, and not without end."""
    kind = "text/tab-separated-values; charset=UTF-8"
    url = caller_of(sandbox)("POST", "/feeds/2021-06-30/documents", json={"contentType": kind}, status=201)["url"]

    def put(content: bytes = b"x", headers: dict[str, str] | None = None) -> httpx.Response:
        return httpx.put(url, content=content, headers={"content-type": kind, **(headers or {})})

    assert put(headers={"content-type": "text/tab-separated-values"}).status_code == 403
    assert put(headers={"x-amz-access-token": "Atza|x"}).status_code == 400
    assert put(b"x" * (33 * 1024 * 1024)).status_code == 400
    assert put().status_code == 200
    sandbox.advance(300)
    assert put().status_code == 403


def test_a_document_of_ones_own_is_served(sandbox: LocalSandbox) -> None:
    """Put by the JSON interface, fetched by the address that it gives; its name cannot leave the store."""
    body = {"content": "a\tb\r\n", "content_type": "text/plain; charset=UTF-8"}
    path = httpx.post(sandbox.url + "/_sandbox/api/documents/..%2F..%2Fetc%2Fpasswd", json=body).json()["path"]
    assert "/etc/" not in path
    assert httpx.get(sandbox.url + path).text == "a\tb\r\n"
