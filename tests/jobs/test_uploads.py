"""Files for other operations: checksums, forms, attachments, images of A+ documents; sync and async, on the sandbox."""

from __future__ import annotations

import base64
import hashlib
import inspect
import io
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config
from moto.server import ThreadedMotoServer

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import Credentials
from spapi_core.errors import DocumentError, InvalidArgumentError, ProcessingError
from spapi_core.jobs.destination import UploadForm, destination_of
from spapi_core.jobs.sync.documents import put
from spapi_core.jobs.sync.prepared import prepared
from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.world.forms import Form as Posted
from spapi_core.sandbox.world.forms import form_of
from spapi_core.wire.http import HTTP

pytestmark = pytest.mark.anyio

ORDER = "902-3159896-1390916"
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
APLUS = "aplus/2020-11-01/contentDocuments"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[LocalSandbox]:
    """A stateful sandbox without usage plans."""
    with LocalSandbox(stateful=True, plans="none", time_scale=0) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
async def run(request: pytest.FixtureRequest, sandbox: LocalSandbox) -> Any:
    """Calls a method of `client.uploads`, always awaited."""
    kind: Any = SPAPIClient if request.param == "sync" else AsyncSPAPIClient
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
    client = kind(credentials, marketplace="US", environment=sandbox.url, plans="none")

    async def call(name: str, *args: Any, **options: Any) -> Any:
        got = getattr(client.uploads, name)(*args, **options)
        return await got if inspect.isawaitable(got) else got

    call.is_async = request.param == "async"  # type: ignore[attr-defined]  # which half runs
    yield call
    closed = client.close() if request.param == "sync" else await client.aclose()
    assert closed is None


def held(sandbox: LocalSandbox, identifier: str) -> bytes:
    """The bytes that lie in the store under an upload destination."""
    documents = sandbox.sandbox.documents
    found = documents.get(identifier.removeprefix("aplus-media/")) or documents.get(identifier.replace("/", "-"))
    assert found is not None
    return found.block


async def test_an_attachment_is_put_with_the_headers_of_the_answer(run: Any, sandbox: LocalSandbox) -> None:
    """The sandbox refuses another checksum, and headers that are missing."""
    identifier = await run("upload", f"messaging/v1/orders/{ORDER}/messages/legalDisclosure", b"hello")
    assert held(sandbox, identifier) == b"hello"


async def test_an_image_is_posted_as_a_form(run: Any, sandbox: LocalSandbox, tmp_path: Path) -> None:
    """Its kind is found by its first bytes, whatever the file is called."""
    path = tmp_path / "picture.txt"
    path.write_bytes(JPEG)
    identifier = await run("image", path)
    assert identifier.startswith("aplus-media/sc/")
    assert identifier.endswith(".jpg")
    assert held(sandbox, identifier) == JPEG


async def test_a_stream_of_unknown_length_is_uploaded(run: Any, sandbox: LocalSandbox) -> None:
    """What can be read once is kept in a temporary file, since its checksum goes before it."""
    identifier = await run("image", iter([JPEG[:3], JPEG[3:]]))
    assert held(sandbox, identifier) == JPEG


async def test_pieces_that_come_asynchronously_are_uploaded(run: Any, sandbox: LocalSandbox) -> None:
    """By the half for event loops; the other one says so."""

    async def pieces() -> AsyncIterator[bytes]:
        yield JPEG

    if run.is_async:
        assert held(sandbox, await run("image", pieces())) == JPEG
    else:
        with pytest.raises(InvalidArgumentError, match="AsyncClient"):
            await run("image", pieces())


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (JPEG + b"0" * (3 << 20), "takes 1 to 3145728 here"),
        (Path("no.jpg"), "no file"),
    ],
)
async def test_what_is_no_image_of_aplus_content_is_refused(run: Any, content: Any, says: str) -> None:
    """Before anything is uploaded, with what Amazon takes."""
    with pytest.raises(InvalidArgumentError, match=says):
        await run("image", content)


async def test_a_message_is_sent_with_its_attachments(run: Any, tmp_path: Path) -> None:
    """Each file has its destination; the message names them."""
    path = tmp_path / "disclosure.pdf"
    path.write_bytes(b"%PDF-1.7")
    attachments = await run("attach", "legalDisclosure", ORDER, [path, ("two.txt", "zwei")])
    assert [each["fileName"] for each in attachments] == ["disclosure.pdf", "two.txt"]
    assert len({each["uploadDestinationId"] for each in attachments}) == 2
    assert await run("send_message", "legalDisclosure", ORDER, [path]) is not None


@pytest.mark.parametrize(
    ("message", "order", "files", "says"),
    [
        ("unexpectedProblem", ORDER, [("a", b"")], "takes no attachments"),
        ("legalDisclosures", ORDER, [("a", b"")], "is not a kind of message"),
        ("warranty", "", [("a", b"")], "order_id"),
        ("warranty", ORDER, [], "1 to 5"),
        ("warranty", ORDER, [("a", b"")] * 6, "holds 6"),
        ("warranty", ORDER, [b"x"], "pairs of a file name"),
        ("warranty", ORDER, "x", "a list"),
    ],
)
async def test_a_message_that_cannot_be_right_is_refused(
    run: Any, message: str, order: str, files: Any, says: str
) -> None:
    """Before a file is uploaded."""
    with pytest.raises(InvalidArgumentError, match=says):
        await run("attach", message, order, files)


def document(*names: str) -> dict[str, Any]:
    """An A+ document with images."""
    modules = [
        {
            "contentModuleType": "STANDARD_COMPANY_LOGO",
            "standardCompanyLogo": {
                "companyLogo": {
                    "uploadDestinationId": name,
                    "altText": "logo",
                    "imageCropSpecification": {
                        "size": {
                            "width": {"value": 600, "units": "pixels"},
                            "height": {"value": 180, "units": "pixels"},
                        }
                    },
                }
            },
        }
        for name in names
    ]
    return {"name": "n", "contentType": "EBC", "locale": "en-US", "contentModuleList": modules}


async def test_an_aplus_document_is_made_with_its_images(run: Any, sandbox: LocalSandbox) -> None:
    """One call: images are uploaded once each, and stand where the document names them."""
    before = len(sandbox.requests())
    answer = await run("aplus_document", document("logo", "logo", "aplus-media/sc/old.jpg"), {"logo": JPEG})
    assert answer["contentReferenceKey"]
    calls = [each["operation"] for each in sandbox.requests()[before:]]
    assert calls.count("uploads_v2020_11_01.createUploadDestinationForResource") == 1
    assert calls.count("aplus_content_v2020_11_01.createContentDocument") == 1


@pytest.mark.parametrize(
    ("given", "says"), [(document("logo"), "'hero'"), ({"name": "n"}, "contentModuleList"), ("x", "model or a dict")]
)
async def test_an_image_without_a_place_is_refused(run: Any, given: Any, says: str) -> None:
    """A misspelled name would otherwise be sent to Amazon as an id."""
    with pytest.raises(InvalidArgumentError, match=says):
        await run("aplus_document", given, {"hero": JPEG})


@pytest.mark.parametrize("resource", ["", "/", "a//b", "../b", "a/./b", None])
async def test_a_resource_that_is_no_path_is_refused(run: Any, resource: Any) -> None:
    """Before a checksum is computed."""
    with pytest.raises(InvalidArgumentError, match="resource is"):
        await run("upload", resource, b"x")


def answer(url: str, **headers: str) -> dict[str, Any]:
    """An answer of createUploadDestinationForResource."""
    return {"payload": {"uploadDestinationId": "id", "url": url, "headers": headers}}


def test_a_policy_in_the_address_makes_a_form() -> None:
    """Amazon's own form of the address, base64 not percent-encoded: a plus stays a plus, the path stays."""
    policy = base64.b64encode(b'{"conditions":[["content-length-range",1,3145728]]}  >>>').decode()
    url = f"https://aplus-media.s3.amazonaws.com/?acl=private&key=sc/a.jpg&policy={policy}&x-amz-meta-owner=A+1%2F"
    found = destination_of(answer(url))
    assert (found.method, found.url) == ("POST", "https://aplus-media.s3.amazonaws.com/")
    assert dict(found.fields) == {"acl": "private", "key": "sc/a.jpg", "policy": policy, "x-amz-meta-owner": "A+1/"}


def test_a_signed_address_takes_the_headers_of_the_answer_and_no_other() -> None:
    """As a recorded answer for an attachment has them; a content type that is signed is sent too."""
    url = "https://s3.amazonaws.com/b/%2F067/x?X-Amz-SignedHeaders=content-md5%3Bhost"
    md5 = "XUFAKrxLKna5cZ2REBfFkg=="
    found = destination_of(answer(url, **{"Content-MD5": md5, "Host": "x", "x-amz-server-side-encryption": "aws:kms"}))
    sent = {"Content-MD5": md5, "x-amz-server-side-encryption": "aws:kms"}
    body = prepared(b"hello", None).payload
    assert (found.method, found.url) == ("PUT", url)
    assert found.sent_headers(body, "text/plain") == sent
    signed = destination_of(answer(url + "%3Bcontent-type", **{"Content-MD5": md5}))
    assert signed.sent_headers(body, "text/plain") == {"Content-MD5": md5, "content-type": "text/plain"}


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        {},
        {"payload": []},
        {"payload": {"url": "https://x"}},
        {"payload": {"uploadDestinationId": "i"}},
        {"payload": {"uploadDestinationId": "i", "url": "https://[x"}},
    ],
)
def test_an_answer_without_a_destination_is_an_error(wrong: Any) -> None:
    """It names the operation."""
    with pytest.raises(ProcessingError, match="createUploadDestinationForResource"):
        destination_of(wrong)


def test_a_large_stream_costs_little_memory() -> None:
    """64 MB of pieces are read, and read again, in less than 8 MB."""
    piece = b"\xff\xd8\xff" + bytes((1 << 16) - 3)
    tracemalloc.start()
    file = prepared((piece for _ in range(1024)), None)
    destination = destination_of(answer("https://x/?key=a&policy=e30="))
    body = destination.body(file.payload, file.content_type)
    size = sum(len(each) for each in body.pieces())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    file.close()
    digest = hashlib.md5(piece * 1024, usedforsecurity=False).digest()
    assert (size, file.payload.length, file.md5) == (body.length, 64 << 20, base64.b64encode(digest).decode())
    assert peak < 8 << 20


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    """Moto's S3 on loopback, with a bucket."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


def s3(url: str) -> Any:
    """A client of S3 on this machine."""
    return boto3.client(
        "s3",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id="x",
        aws_secret_access_key="x",
        config=Config(signature_version="s3v4"),  # as Amazon's addresses of images are signed
    )


def test_boto3s_own_policy_is_satisfied_at_another_s3(moto: str) -> None:
    """The address is built as Amazon builds it, from a form that boto3 signed; moto stores exactly the file."""
    client = s3(moto)
    client.create_bucket(Bucket="aplus-media")
    conditions = [{"acl": "private"}, ["content-length-range", 1, 3145728]]
    made = client.generate_presigned_post("aplus-media", "sc/a.jpg", {"acl": "private"}, conditions)
    url = made["url"] + "?" + "&".join(f"{name}={value}" for name, value in made["fields"].items())
    found = destination_of(answer(url))
    file = prepared(io.BytesIO(JPEG), None)
    body = found.body(file.payload, file.content_type)
    with HTTP() as http:
        headers = found.sent_headers(body, file.content_type)
        assert put(http, found.url, body, file.content_type, print, headers=headers, method=found.method)
    stored = client.get_object(Bucket="aplus-media", Key="sc/a.jpg")
    assert (found.method, found.sizes, stored["Body"].read()) == ("POST", (1, 3145728), JPEG)


@pytest.mark.parametrize(
    ("changed", "says"),
    [({}, None), ({"acl": "public-read"}, b"Policy Condition failed"), ({"key": "sc/b.jpg"}, b"Policy Condition failed"),
     ({"x-amz-meta-a": "1"}, b"Extra input fields")],
)  # fmt: skip
def test_the_sandbox_judges_boto3s_policy_as_s3_does(moto: str, changed: dict[str, str], says: bytes | None) -> None:
    """What boto3 signed is well, and what was changed or added to it is not."""
    conditions = [{"acl": "private"}, ["content-length-range", 1, 3145728]]
    made = s3(moto).generate_presigned_post("aplus-media", "sc/a.jpg", {"acl": "private"}, conditions)
    body = UploadForm(list({**made["fields"], **changed}.items()), prepared(JPEG, None).payload, "image/jpeg")
    form = form_of(body.content_type, b"".join(body.pieces()))
    assert isinstance(form, Posted)
    refusal = form.refusal("aplus-media", "2026-01-01T00:00:00Z")
    assert (form.file, form.content_type) == (JPEG, "image/jpeg")
    assert (refusal is None) if says is None else (refusal is not None and says in refusal.body)


def test_a_form_that_s3_refuses_is_an_error(wire: Any, reply: Any) -> None:
    """With S3's code; the file is not sent a second time."""
    wire.replies = [reply(400, b"<Error><Code>EntityTooLarge</Code></Error>")]
    found = destination_of(answer(f"{wire.url}/?key=a&policy=e30="))
    file = prepared(JPEG, None)
    body = found.body(file.payload, file.content_type)
    with HTTP() as http, pytest.raises(DocumentError, match="EntityTooLarge"):
        put(http, found.url, body, "image/jpeg", print, headers=found.sent_headers(body, ""), method="POST")
    assert [(seen.method, seen.query) for seen in wire.requests] == [("POST", "")]
