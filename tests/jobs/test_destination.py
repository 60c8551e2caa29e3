"""Where a file is uploaded to, as Amazon's answer says it, and the form around it."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError, ProcessingError
from spapi_core.jobs.destination import Destination, UploadForm, checked_resource, destination_of
from spapi_core.jobs.upload import Payload

pytestmark = pytest.mark.anyio

CREATE = "uploads_v2020_11_01.createUploadDestinationForResource"


def answer(**known: Any) -> dict[str, Any]:
    return {"payload": {"uploadDestinationId": "u", "url": "https://s3.example/a?b=c", "headers": {"X-A": 1}, **known}}


def policy(*conditions: Any, padded: bool = True) -> str:
    text = base64.b64encode(json.dumps({"conditions": list(conditions)}).encode()).decode()
    return text if padded else text.rstrip("=")


def posted(value: str, more: str = "") -> Destination:
    return destination_of(answer(url=f"https://s3.example?key=k&policy={value}{more}"))


def test_an_address_without_a_policy_is_a_put() -> None:
    """With all its query, and the headers as text."""
    found = destination_of(answer())
    assert found == Destination("u", "https://s3.example/a?b=c", "PUT", {"X-A": "1"})
    assert (found.fields, found.sizes) == ((), None)
    assert destination_of(answer(headers=None)).headers == {}
    assert repr(found) == "Destination(id='u', method='PUT', sizes=None)"


def test_an_address_with_a_policy_is_a_form() -> None:
    """The pairs of its query are the fields; a plus is a plus."""
    found = destination_of(answer(url="https://s3.example?Policy=a+b%3D&key=x%2Fy&&empty&=z#f"))
    assert (found.method, found.url) == ("POST", "https://s3.example/")
    assert found.fields == [("Policy", "a+b="), ("key", "x/y"), ("empty", ""), ("", "z")]
    assert destination_of(answer(url="https://s3.example/p?policy=x")).url == "https://s3.example/p"


@pytest.mark.parametrize("padded", [True, False])
@pytest.mark.parametrize(
    ("conditions", "sizes"),
    [
        ([["content-length-range", 1, 20]], (1, 20)),
        ([{"bucket": "b"}, ["starts-with", "$key", ""], ["content-length-range", 0, 5]], (0, 5)),
        ([["content-length-range", 1, 20], ["content-length-range", 2, 3]], (1, 20)),
        ([["content-length-range", "1", 20], ["content-length-range", 2, 3]], (2, 3)),
        ([["content-length-range", 1, None]], None),
        ([["content-length-range", 1]], None),
        ([["content-length-range", 1, 2, 3]], None),
        ([["eq", 1, 2]], None),
        ([["Content-length-range", 1, 2]], None),
        ([["content-length", 1, 2], ["content-length-range", 3, 4], ["starts-with", 5, 6]], (3, 4)),
        ([], None),
    ],
)
def test_a_policy_says_how_large_a_file_may_be(conditions: list[Any], sizes: Any, padded: bool) -> None:
    """The first of its ranges that can be read."""
    assert posted(policy(*conditions, padded=padded)).sizes == sizes


@pytest.mark.parametrize(
    "value",
    [
        "!",
        "aGFsbG8=",
        base64.b64encode(b"[]").decode(),
        base64.b64encode(b"{}").decode(),
        base64.b64encode(b'{"conditions": 5}').decode(),
        "",
    ],
)
def test_a_policy_that_cannot_be_read_says_nothing(value: str) -> None:
    """The server decides."""
    assert posted(value).sizes is None


def test_a_file_is_held_against_the_policy() -> None:
    """Both ends are taken."""
    one = posted(policy(["content-length-range", 2, 5]))
    for length in (2, 5):
        one.check(length)
    for length in (1, 6):
        with pytest.raises(InvalidArgumentError) as caught:
            one.check(length)
        assert str(caught.value) == f"The file has {length} bytes: Amazon takes 2 to 5 here; nothing was uploaded"
    destination_of(answer()).check(10**12)


@pytest.mark.parametrize(
    "known",
    [
        {"uploadDestinationId": ""},
        {"uploadDestinationId": 5},
        {"uploadDestinationId": None},
        {"url": ""},
        {"url": None},
        {"url": 5},
    ],
)
def test_an_answer_without_id_or_address_is_an_error(known: dict[str, Any]) -> None:
    """As one without a payload."""
    answers: tuple[Any, ...] = (answer(**known), {"payload": []}, {}, None, [])
    for wrong in answers:
        with pytest.raises(ProcessingError) as caught:
            destination_of(wrong)
        assert str(caught.value) == f"{CREATE}: the answer holds no uploadDestinationId or no url"
        assert caught.value.operation == CREATE


def test_an_address_that_cannot_be_read_is_an_error() -> None:
    """It is not shown."""
    with pytest.raises(ProcessingError) as caught:
        destination_of(answer(url="https://[x"))
    assert str(caught.value) == f"{CREATE}: the url of the answer cannot be read"


@pytest.mark.parametrize(
    ("headers", "query", "sent"),
    [
        ({"x-amz-a": "1"}, "", {"x-amz-a": "1"}),
        ({"Host": "h", "Content-Length": "1", "connection": "c", "Transfer-Encoding": "t", "b": "2"}, "", {"b": "2"}),
        ({}, "?X-Amz-SignedHeaders=host", {}),
        ({}, "?X-Amz-SignedHeaders=content-type%3Bhost", {"content-type": "image/png"}),
        ({"Content-Type": "own"}, "?X-Amz-SignedHeaders=content-type%3Bhost", {"Content-Type": "own"}),
        ({}, "?X-Amz-SignedHeaders=x-content-type", {}),
    ],
)
def test_the_headers_of_a_put_are_those_that_are_asked_for(headers: Any, query: str, sent: dict[str, str]) -> None:
    """The content type where it is signed, and nobody said it."""
    one = destination_of(answer(url=f"https://s3.example/a{query}", headers=headers))
    payload = Payload(b"x", "image/png")
    assert one.body(payload, "image/png") is payload
    assert one.sent_headers(payload, "image/png") == sent


async def test_a_form_holds_the_fields_and_then_the_file() -> None:
    """Byte for byte; its length is known before, and it can be sent again."""
    one = Destination("u", "https://s3.example/", "POST", {"a": "b"}, [('k"\r\n', "v"), ("policy", "p")])
    form = one.body(Payload(b"data", "image/png"), "image/png")
    assert isinstance(form, UploadForm)
    assert one.sent_headers(form, "image/png") == {"content-type": form.content_type}
    boundary = form.content_type.partition("multipart/form-data; boundary=")[2]
    assert boundary.startswith("spapi-")
    assert len(boundary) == 38
    whole = b"".join(form.pieces())
    assert whole.decode() == (
        f'--{boundary}\r\nContent-Disposition: form-data; name="k%22%0D%0A"\r\n\r\nv\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="policy"\r\n\r\np\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="file"\r\nContent-Type: image/png\r\n\r\n'
        f"data\r\n--{boundary}--\r\n"
    )
    assert form.length == len(whole)
    assert b"".join([each async for each in form.async_pieces()]) == whole
    assert form.spent is False


@pytest.mark.parametrize(("resource", "known"), [("a/b", "a/b"), ("/a/b/", "a/b"), ("a", "a"), ("a/...", "a/...")])
def test_a_resource_is_a_path(resource: str, known: str) -> None:
    """Without slashes around it."""
    assert checked_resource(resource) == known


@pytest.mark.parametrize("resource", ["", "/", "a//b", "a/../b", "./a", "..", None, 5])
def test_what_is_no_path_is_refused(resource: Any) -> None:
    """With an example."""
    with pytest.raises(InvalidArgumentError) as caught:
        checked_resource(resource)
    assert str(caught.value) == (
        f"resource is {resource!r}: give the path of the operation that uses the file, e.g. 'aplus/2020-11-01/contentDocuments'"
    )


@pytest.mark.parametrize("odd", ["!", "*", "-", "."])
def test_a_policy_with_another_letter_says_nothing(odd: str) -> None:
    """It is not passed over, or another policy would be read."""
    text = policy(["content-length-range", 1, 20])
    assert posted(text).sizes == (1, 20)
    for value in (text[:4] + odd * 4 + text[4:], odd * 4 + text):
        assert posted(value).sizes is None
