"""Transfers over signed links: resumed, renewed, given up, and links that are not used; sync and async."""

from __future__ import annotations

import gzip
import io
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.documents import AsyncDocument, Document, put
from spapi_core.errors import (
    DocumentError,
)
from spapi_core.jobs.upload import Payload
from spapi_core.wire.http import HTTP, AsyncHTTP
from tests.jobs.stage import DENIED, Bucket, Reader, upload

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.anyio


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
async def test_an_expired_upload_link_is_told(kind: str, bucket: Bucket, wire: Any, reply: Any) -> None:
    """The caller asks for another; a wrong content type is an error of its own."""
    assert not await upload(kind, f"{wire.url}/doc?X-Amz-Signature=9", Payload("x", ""), "text/plain", [])
    wire.replies = [reply(403, DENIED)]
    with pytest.raises(DocumentError, match="SignatureDoesNotMatch; the content type must be the declared one"):
        await upload(kind, f"{wire.url}/doc?X-Amz-Signature=1", Payload("x", ""), "text/plain", [])
