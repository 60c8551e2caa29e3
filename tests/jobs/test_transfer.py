"""Where a download or an upload stands, step by step, without a server."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import pytest

from spapi_core.errors import DocumentError, DocumentTooLargeError, TransportError
from spapi_core.jobs.transfer import (
    TRIES,
    Transfer,
    Upload,
    check_size,
    checked,
    json_in,
    text_in,
    unwritable,
)
from spapi_core.jobs.upload import UploadBody
from spapi_core.wire.exchange import HTTPAnswer


def begun(at: int = 0, headers: Mapping[str, str] | None = None) -> Transfer:
    """A download of which some bytes are there."""
    transfer = Transfer("d-1")
    assert transfer.begins(200, headers or {})
    assert transfer.take(b"x" * at) == ([b"x" * at] if at else [])
    return transfer


def test_a_download_asks_for_what_it_lacks() -> None:
    """For all at first, then from the byte on that comes next; never compressed by the server."""
    assert Transfer("d-1").headers() == {"accept-encoding": "identity"}
    assert begun(7).headers() == {"accept-encoding": "identity", "range": "bytes=7-"}
    assert begun(1).headers()["range"] == "bytes=1-"


@pytest.mark.parametrize("status", [199, 201, 204, 301, 400, 403, 416, 500])
def test_another_status_is_not_the_document(status: int) -> None:
    """200 and 206 alone begin one."""
    assert not Transfer("d-1").begins(status, {})


@pytest.mark.parametrize("encoding", ["br", "deflate", "gzip, gzip"])
def test_an_encoding_that_was_not_asked_for_is_an_error(encoding: str) -> None:
    """What the link says of gzip is a hint, the bytes decide; others cannot be read."""
    with pytest.raises(DocumentError) as caught:
        Transfer("d-1").begins(200, {"content-encoding": encoding})
    assert str(caught.value) == f"Document d-1 comes in the encoding {encoding!r}, which was not requested"
    for well in ("gzip", "GZIP", "x-gzip", "identity", "", "gzip,aws-chunked", "aws-chunked, GZIP", "identity, utf-8"):
        assert Transfer("d-1").begins(200, {"content-encoding": well})


def test_the_rest_of_a_document_goes_on_where_it_broke_off() -> None:
    """Bytes that are there already are passed over, however they are cut into pieces."""
    transfer = begun(4, {"etag": "a"})
    assert transfer.begins(206, {"etag": "a", "content-range": "bytes 2-9/10"})
    assert [transfer.take(piece) for piece in (b"2", b"345", b"", b"6789")] == [[], [b"45"], [], [b"6789"]]
    assert transfer.headers()["range"] == "bytes=10-"
    transfer.ends()
    assert transfer.done


def test_a_server_that_knows_no_ranges_sends_all_again() -> None:
    """What was read is passed over."""
    transfer = begun(4, {"content-length": "6"})
    transfer.ends()
    assert not transfer.done
    assert transfer.begins(200, {"content-length": "6"})
    assert [transfer.take(b"0123"), transfer.take(b"45")] == [[], [b"45"]]
    transfer.ends()
    assert transfer.done


@pytest.mark.parametrize(
    ("before", "after", "well"),
    [("a", "a", True), ("a", "b", False), (None, "b", False), ("a", None, False), (None, None, True)],
)
def test_a_document_that_changed_is_an_error(before: str | None, after: str | None, well: bool) -> None:
    """Half of each would be neither; before the first byte it does not matter."""
    of = [{} if tag is None else {"etag": tag} for tag in (before, after)]
    fresh = begun(0, of[0])
    assert fresh.begins(200, of[1])
    transfer = begun(3, of[0])
    if well:
        assert transfer.begins(206, {**of[1], "content-range": "bytes 3-5/6"})
        return
    with pytest.raises(DocumentError) as caught:
        transfer.begins(206, {**of[1], "content-range": "bytes 3-5/6"})
    assert str(caught.value) == "Document d-1 changed while it was downloaded: download it again"


@pytest.mark.parametrize("answered", ["bytes 5-9/10", "bytes */10", "pages 4-9/10", ""])
def test_another_range_than_was_asked_for_is_an_error(answered: str) -> None:
    """A gap would not be seen later."""
    with pytest.raises(DocumentError) as caught:
        begun(4).begins(206, {"content-range": answered})
    assert str(caught.value) == "Document d-1: the server answered with another range than the one requested"


@pytest.mark.parametrize(
    ("headers", "size", "done"),
    [
        ({"content-length": "5"}, 4, False),
        ({"content-length": "5"}, 5, True),
        ({"content-length": "5"}, 6, True),
        ({"content-length": "x"}, 1, True),
        ({}, 0, True),
    ],
)
def test_a_document_is_done_when_all_of_it_is_there(headers: dict[str, str], size: int, done: bool) -> None:
    """Where the server says how much that is."""
    transfer = begun(0, headers)
    transfer.take(b"x" * size)
    transfer.ends()
    assert transfer.done is done
    assert transfer.pause == (0.0 if done else 1.0)


@pytest.mark.parametrize(("total", "done"), [("*", True), ("5", True), ("6", False)])
def test_a_range_says_how_much_there_is(total: str, done: bool) -> None:
    """Or leaves it open."""
    transfer = begun(3)
    assert transfer.begins(206, {"content-range": f"bytes 3-4/{total}"})
    transfer.take(b"34")
    transfer.ends()
    assert transfer.done is done


def test_a_download_that_breaks_without_a_byte_is_given_up() -> None:
    """After five tries, each after twice the pause; a byte between them begins the count again."""
    transfer = begun(3)
    pauses = []
    for _ in range(TRIES - 1):
        transfer.broke(TransportError("cut"))
        pauses.append(transfer.pause)
    assert pauses == [1.0, 2.0, 4.0, 8.0]
    transfer.headers()
    assert transfer.pause == 0.0
    transfer.take(b"4")
    for _ in range(TRIES - 1):
        transfer.broke(TransportError("cut"))
    with pytest.raises(DocumentError) as caught:
        transfer.broke(TransportError("cut"))
    assert str(caught.value) == "Document d-1: given up after 5 broken tries at byte 4: cut"
    assert TRIES == 5


S3 = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"


@pytest.mark.parametrize("status", [400, 401, 403])
def test_an_expired_link_is_asked_for_again_once_in_a_row(status: int) -> None:
    """A byte over the fresh link allows another."""
    transfer = begun(3)
    assert not transfer.stale
    transfer.refused(status, {}, S3)
    assert transfer.stale
    assert transfer.renewed("https://new") == "https://new"
    assert not transfer.stale
    with pytest.raises(DocumentError) as caught:
        transfer.refused(status, {}, S3)
    assert str(caught.value) == f"Document d-1 is refused: {status} AccessDenied to a fresh link as well"
    assert (caught.value.status_code, caught.value.code) == (status, "AccessDenied")
    transfer.take(b"x")
    transfer.refused(status, {}, b"")
    assert transfer.stale


@pytest.mark.parametrize("status", [404, 410, 416, 501, 302])
def test_another_refusal_is_final(status: int) -> None:
    """A fresh link would not help."""
    with pytest.raises(DocumentError) as caught:
        Transfer("d-1").refused(status, {}, b"nothing")
    assert str(caught.value) == f"Document d-1 is refused: {status} "
    assert (caught.value.status_code, caught.value.code) == (status, None)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_a_passing_refusal_is_a_broken_connection(status: int) -> None:
    """It is tried again after a pause, and given up in the end."""
    transfer = Transfer("d-1")
    for pause in (1.0, 2.0, 4.0, 8.0):
        transfer.refused(status, {}, b"<Code>SlowDown</Code>")
        assert (transfer.pause, transfer.stale, transfer.done) == (pause, False, False)
    with pytest.raises(DocumentError, match=rf"given up after 5 broken tries at byte 0: status {status} SlowDown$"):
        transfer.refused(status, {}, b"<Code>SlowDown</Code>")


@pytest.mark.parametrize(
    ("at", "answered", "done"),
    [(5, "bytes */5", True), (5, "bytes */6", False), (5, "", False), (0, "bytes */0", False)],
)
def test_nothing_beyond_the_end_means_that_all_is_there(at: int, answered: str, done: bool) -> None:
    """416 of a download that has as many bytes as there are; any other is an error."""
    transfer = begun(at)
    if done:
        transfer.refused(416, {"content-range": answered}, b"")
        assert transfer.done
    else:
        with pytest.raises(DocumentError, match="is refused: 416"):
            transfer.refused(416, {"content-range": answered}, b"")


class Body:
    """What is sent."""

    length = 12

    def __init__(self, *, spent: bool = False) -> None:
        self.spent = spent


def upload(*, spent: bool = False) -> Upload:
    return Upload(cast("UploadBody", Body(spent=spent)))


def answer(status: int, content: bytes = b"") -> HTTPAnswer:
    made: Any = HTTPAnswer
    return cast("HTTPAnswer", made(status, {}, content))


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_an_upload_is_accepted_with_any_success(status: int) -> None:
    """Then it is over, without a pause."""
    one = upload()
    assert (one.over, one.accepted, one.pause) == (False, False, 0.0)
    one.broke(TransportError("cut"))
    one.answered(answer(status))
    assert (one.over, one.accepted, one.pause) == (True, True, 0.0)


def test_an_expired_link_ends_an_upload_unaccepted() -> None:
    """Another link is asked for."""
    for content in (S3, b"<Code>TokenRefreshRequired</Code>", b"<Code>SignatureExpired</Code>", b""):
        one = upload()
        one.broke(TransportError("cut"))
        one.answered(answer(403, content))
        assert (one.over, one.accepted, one.pause) == (True, False, 0.0)


@pytest.mark.parametrize(
    ("status", "content", "words", "code"),
    [
        (400, b"<Code>EntityTooLarge</Code>", "400 EntityTooLarge", "EntityTooLarge"),
        (
            403,
            b"<Code>SignatureDoesNotMatch</Code>",
            "403 SignatureDoesNotMatch; the content type must be the declared one",
            "SignatureDoesNotMatch",
        ),
        (404, b"", "404 ", None),
        (199, b"", "199 ", None),
        (300, b"", "300 ", None),
        (501, b"", "501 ", None),
        (400, b"<Code>" + b"x" * 65 + b"</Code>", "400 ", None),
        (400, b"<Code>a b</Code>", "400 ", None),
    ],
)
def test_an_upload_that_is_refused_is_an_error(status: int, content: bytes, words: str, code: str | None) -> None:
    """With S3's code, where it gives one."""
    with pytest.raises(DocumentError) as caught:
        upload().answered(answer(status, content))
    assert str(caught.value) == f"The upload of 12 bytes is refused: {words}"
    assert (caught.value.status_code, caught.value.code) == (status, code)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_an_upload_is_tried_again_five_times_in_all(status: int) -> None:
    """Each after twice the pause."""
    one = upload()
    for pause in (1.0, 2.0, 4.0, 8.0):
        one.answered(answer(status))
        assert (one.pause, one.over) == (pause, False)
    with pytest.raises(DocumentError) as caught:
        one.answered(answer(status))
    assert str(caught.value) == f"The upload of 12 bytes is given up after 5 tries: status {status} "


def test_a_stream_that_was_read_is_not_uploaded_again() -> None:
    """Its first half would be missing."""
    with pytest.raises(DocumentError) as caught:
        upload(spent=True).broke(TransportError("cut"))
    assert str(caught.value) == (
        "The upload of 12 bytes broke: cut. It was not repeated, its stream cannot be read a second time: upload it again "
        "from its beginning, or give a file."
    )


PRIVATE = (
    "leads to this machine or a private network: it is not used. Amazon's lead to S3; a server of your own is for the "
    "environments 'sandbox' and 'local'"
)


@pytest.mark.parametrize(
    ("url", "public", "words"),
    [
        ("https://[::1", True, "is not a URL: it is not used"),
        ("https://a.example:0/x", True, "is not a URL: it is not used"),
        ("https://a.example:99999/x", True, "is not a URL: it is not used"),
        ("https://a.example/x y", True, "is not a URL: it is not used"),
        ("https://a.example/\x7f", False, "is not a URL: it is not used"),
        ("https://a.example\\x", True, "is not a URL: it is not used"),
        ("https://me@a.example/x", True, "names a user, as Amazon's never do: it is not used"),
        ("https://@a.example/x", True, "names a user, as Amazon's never do: it is not used"),
        ("http://a.example/x", True, "is not https: it is not used"),
        ("http://a.example/x", False, "is not https: it is not used"),
        ("http://127.0.0.1/x", True, "is not https: it is not used"),
        ("ftp://a.example/x", False, "is not https: it is not used"),
        ("https://127.0.0.1/x", True, PRIVATE),
        ("https://10.0.0.1/x", True, PRIVATE),
    ],
)  # fmt: skip
def test_a_link_that_leads_elsewhere_is_not_used(url: str, public: bool, words: str) -> None:
    """The message says why, and holds nothing of it."""
    with pytest.raises(DocumentError) as caught:
        checked(url, public=public)
    assert str(caught.value) == f"The link of a document {words}"


@pytest.mark.parametrize(
    ("url", "public"),
    [
        ("https://a.s3.amazonaws.com/x?y=z", True),
        ("https://a.s3.amazonaws.com:443/x", True),
        ("https://a.example/x", False),
        ("http://127.0.0.1:8080/x", False),
        ("https://127.0.0.1/x", False),
        ("https://10.0.0.1/x", False),
    ],
)
def test_a_link_that_a_document_may_travel_over_is_used(url: str, public: bool) -> None:
    """As it is."""
    assert checked(url, public=public) == url


@pytest.mark.parametrize(("size", "limit"), [(5, 5), (0, 0), (10**12, None)])
def test_a_document_up_to_the_limit_is_read(size: int, limit: int | None) -> None:
    """Its last byte included."""
    check_size("d-1", size, limit, own=True)


@pytest.mark.parametrize(
    ("own", "setting", "hint"), [(True, None, ""), (False, "largest_document", ", or raise largest_document")]
)
def test_a_larger_document_is_refused_with_the_way_to_it(own: bool, setting: str | None, hint: str) -> None:
    """Where the limit is the caller's own, no setting is named."""
    with pytest.raises(DocumentTooLargeError) as caught:
        check_size("d-1", 6, 5, own=own)
    assert str(caught.value) == f"Document d-1 is larger than 5 bytes: save it, or read its lines{hint}"
    assert (caught.value.setting, caught.value.limit) == (setting, 5)


def test_a_document_is_text_and_json() -> None:
    """In the charset that its type says, or the caller."""
    assert text_in(b"\xe9", "text/plain; charset=cp1252", None, "strict") == "\xe9"
    assert text_in(b"\xe9", None, "cp1252", "strict") == "\xe9"
    assert text_in(b"\xe9", None, None, "replace") == "\ufffd"
    assert json_in("d-1", b'{"a": "\xc3\xa9"}', None) == {"a": "\xe9"}
    assert json_in("d-1", b'"\xe9"', "application/json; charset=latin-1") == "\xe9"
    for empty in (b"", b"\xef\xbb\xbf", b" \r\n"):
        with pytest.raises(
            DocumentError, match=r"^Document d-1 is empty, which is not JSON: there is nothing in it to read$"
        ):
            json_in("d-1", empty, None)
    with pytest.raises(DocumentError, match=r"^Document d-1 is not JSON: read its text or rows$"):
        json_in("d-1", b"a\tb", None)


def test_a_file_that_cannot_be_written_is_named() -> None:
    """With what the system says."""
    error = unwritable("d-1", Path("a.txt"), PermissionError(13, "Permission denied"))
    assert str(error).startswith("Document d-1 cannot be written to a.txt: ")
    assert str(error).endswith(".")


@pytest.mark.parametrize("status", [429, 500, 503])
def test_another_status_with_the_size_of_the_document_ends_nothing(status: int) -> None:
    """It is tried again."""
    transfer = begun(5)
    transfer.refused(status, {"content-range": "bytes */5"}, b"")
    assert (transfer.done, transfer.pause) == (False, 1.0)
