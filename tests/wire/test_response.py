"""From the bytes of an answer to a response, or to the error that says what came instead."""

from __future__ import annotations

import json
import pickle
import traceback
from typing import Any

import httpx
import pytest

from spapi_core.errors import (
    AnswerError,
    BadRequestError,
    ConnectionLostError,
    DriftError,
    ExpiredTokenError,
    ForbiddenError,
    NoSuchPathError,
    RateLimitError,
    ServerError,
    SPAPIError,
    StatusError,
)
from spapi_core.model import Model
from spapi_core.model.codec import DriftKind, decode
from spapi_core.operation import Operation
from spapi_core.wire import response
from spapi_core.wire.http import HTTPAnswer


def operation(method: str = "GET", **responses: Any) -> Operation[Any]:
    known = {int(name[1:]): kind for name, kind in responses.items()} or {200: dict[str, Any]}
    return Operation(
        id="shop_v1.getThing", section="shop_v1", name="getThing", method=method, path="/", responses=known
    )


def read(answer: HTTPAnswer, what: Operation[Any] | None = None, *, strict: bool = False) -> response.Response[Any]:
    return response.read(what or operation(), answer, 2, 0.5, strict=strict)


def answer(status: int, body: object = None, *, cut: bool = False, **headers: str) -> HTTPAnswer:
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    plain = httpx.Headers({name.replace("_", "-"): value for name, value in headers.items()})
    return HTTPAnswer(status, plain, content, ConnectionLostError("broke off") if cut else None)


def test_a_success_carries_everything_of_the_answer() -> None:
    """Body, status, headers, request id, rate limit, attempts and time."""
    got = read(answer(200, {"a": 1}, x_amzn_RequestId="r-1", x_amzn_RateLimit_Limit="0.0167"))
    assert got.parsed == {"a": 1}
    assert got.content == b'{"a": 1}'
    assert (got.status_code, got.request_id, got.rate_limit) == (200, "r-1", 0.0167)
    assert (got.attempts, got.elapsed, got.drift) == (2, 0.5, ())
    assert got.headers["X-AMZN-REQUESTID"] == "r-1"


def test_a_repr_shows_no_body_and_no_header() -> None:
    """Answers hold personal data; a log of responses does not."""
    shown = repr(read(answer(200, {"BuyerEmail": "someone@example.com"}, set_cookie="session=1")))
    assert "shop_v1.getThing" in shown
    assert "someone" not in shown
    assert "session" not in shown


def test_errors_beside_a_payload_in_a_2xx_are_no_failure() -> None:
    """A partial batch is a success; the caller reads its errors."""
    assert read(answer(207, {"payload": [1], "errors": [{"code": "x", "message": "y"}]})).status_code == 207


def test_a_2xx_without_body_is_a_success_only_where_the_model_says_so() -> None:
    """204 and other statuses whose answer has no body give None."""
    assert read(answer(204), operation(_204=None)).parsed is None
    assert read(answer(202), operation(_202=None)).parsed is None


@pytest.mark.parametrize("body", [None, {}, b"null", b" "])
def test_a_body_that_says_nothing_is_none_where_none_belongs(body: object) -> None:
    """An empty object is what some deletions answer with."""
    got = read(answer(200, body), operation("DELETE", _200=None), strict=True)
    assert (got.parsed, got.drift) == (None, ())


def test_a_body_where_none_belongs_is_kept_and_told() -> None:
    """The model says nothing comes; what Amazon sends anyway is not lost."""
    got = read(answer(200, {"status": "DONE"}), operation("DELETE", _200=None))
    assert got.parsed == {"status": "DONE"}
    assert [str(each) for each in got.drift] == ["answer: expected no body, found object"]
    with pytest.raises(DriftError, match="expected no body"):
        read(answer(200, {"status": "DONE"}), operation("DELETE", _200=None), strict=True)


@pytest.mark.parametrize(
    ("body", "looks"),
    [
        (b"", "an empty body"),
        (b" \r\n", "an empty body"),
        (b"<!DOCTYPE html><html></html>", "HTML"),
        (b"<html>hello</html>", "HTML"),
        (b"<?xml version='1.0'?><Error/>", "XML"),
        (b'{"a": 1', "not JSON"),
        (b"hello", "not JSON"),
        (b"\xff\xfe", "not JSON"),
    ],
)
@pytest.mark.parametrize("status", [200, 201, 207])
def test_a_2xx_that_is_no_answer_is_never_a_success(status: int, body: bytes, looks: str) -> None:
    """HTML, XML, an empty or half a body is an error that says which."""
    with pytest.raises(AnswerError, match=looks) as caught:
        read(answer(status, body, x_amzn_RequestId="r-1"))
    assert (caught.value.status_code, caught.value.request_id, caught.value.attempts) == (status, "r-1", 2)
    assert caught.value.operation == "shop_v1.getThing"


class Thing(Model):
    name: str
    size: int | None = None


@pytest.mark.parametrize(
    ("kind", "body", "found"),
    [
        (dict[str, Any], None, "null"),
        (dict[str, Any], "text", "string"),
        (dict[str, Any], [1], "list"),
        (Thing, [{"name": "a"}], "list"),
        (Thing, None, "null"),
        (Thing, 7, "whole number"),
        (list[Thing], {"name": "a"}, "object"),
        (list[Thing], True, "boolean"),
        (str, {"name": "a"}, "object"),
    ],
)
def test_json_of_another_kind_is_drift_and_stays_as_it_came(kind: Any, body: Any, found: str) -> None:
    """Amazon answered, so the answer is not lost; `parsed` is its plain JSON."""
    content = json.dumps(body).encode()
    got = read(answer(200, content), operation(_200=kind))
    assert got.parsed == body
    assert got.content == content
    assert [(each.kind, each.found) for each in got.drift] == [(DriftKind.WRONG_TYPE, found)]
    with pytest.raises(DriftError) as caught:
        read(answer(200, content), operation(_200=kind), strict=True)
    assert caught.value.response.parsed == body


@pytest.mark.parametrize(
    ("kind", "parsed"),
    [(Thing, decode(Thing, {}, [])), (list[Thing], []), (dict[str, Any], {}), (Any, None), (str, None)],
)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("status", [200, 202, 204])
def test_a_change_that_is_answered_without_a_body_is_done(status: int, method: str, kind: Any, parsed: Any) -> None:
    """The empty model stands for the answer that the model names, and the difference is drift."""
    got = read(answer(status), operation(method, _200=kind))
    assert got.parsed == parsed
    assert [(each.kind, each.found) for each in got.drift] == [(DriftKind.WRONG_TYPE, "no body")]


@pytest.mark.parametrize("body", [b" ", b"\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\r\n"])
def test_a_body_of_spaces_or_a_byte_order_mark_is_none(body: bytes) -> None:
    """It holds nothing that was asked for, and nothing that could be lost."""
    got = read(answer(200, body), operation("DELETE", _200=Thing))
    assert got.parsed == decode(Thing, {}, [])
    with pytest.raises(AnswerError, match="empty body"):
        read(answer(200, body), operation("GET", _200=Thing))


@pytest.mark.parametrize("status", [200, 204])
def test_a_read_that_is_answered_without_a_body_is_no_success(status: int) -> None:
    """Something was asked for; nothing is not it."""
    with pytest.raises(AnswerError, match="empty body"):
        read(answer(status), operation("GET", _200=Thing))


def shown_frames(error: BaseException) -> str:
    """What an error reporter shows of an error: the local variables of our frames, along the chain."""
    chain = [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while (before := chain[-1].__cause__ or chain[-1].__context__) is not None:
        chain.append(before)
    assert len(chain) == 1, "an error behind it may hold the body"
    frames = [frame for each in chain for frame in each.stack if "spapi_core" in frame.filename]
    assert frames
    return "".join(str(frame.locals) for frame in frames)


GARBLED = (
    b"OK",
    b'{"name": undefined}',
    b'{"name": "caf\xe9 secret"}',
    b'{"name": "secret\n"}',
    b'{"name": "secret"}\x00\x00',
    b'{"name": "secret"} and more',
    b'{"name": "secr',
    b'{"name": "secret", "size": NaN}',
)


@pytest.mark.parametrize("kind", [Thing, dict[str, Any], Any, None])
@pytest.mark.parametrize("body", GARBLED)
def test_a_garbled_answer_is_not_lost_and_not_shown(body: bytes, kind: Any) -> None:
    """The error carries the bytes and the answer around them; no text of it and no pickle shows them."""
    with pytest.raises(AnswerError) as caught:
        read(answer(200, body, x_amzn_RequestId="r-1", x_note="kept"), operation(_200=kind))
    error = caught.value
    assert error.content == body
    assert (error.response.status_code, error.response.request_id) == (200, "r-1")
    assert error.response.headers["x-note"] == "kept"
    pickled = pickle.dumps(error)
    again = pickle.loads(pickled)  # noqa: S301  what was pickled a line above
    assert (again.content, again.response, str(again)) == (None, None, str(error))
    for text in (str(error), repr(error), repr(error.response), repr(pickled), shown_frames(error)):
        assert "secr" not in text


def test_html_where_no_body_belongs_is_no_success() -> None:
    """A proxy's login page with status 200 does not pass for a deletion."""
    with pytest.raises(AnswerError, match="HTML"):
        read(answer(200, b"<html></html>"), operation("DELETE", _200=None))


def test_a_cut_answer_says_how_far_it_came() -> None:
    """The bytes before the break are not an answer, even where they happen to be JSON."""
    with pytest.raises(AnswerError, match="broke off after 2 bytes") as caught:
        read(answer(200, b"{}", cut=True))
    assert caught.value.cut


def test_a_broken_answer_to_a_change_warns_that_it_was_carried_out() -> None:
    """Who reads the error looks before repeating a POST."""
    with pytest.raises(AnswerError, match="probably been carried out"):
        read(answer(200, b"done"), operation("POST", _200=dict[str, Any]))


@pytest.mark.parametrize(
    ("what", "sent", "marked"),
    [
        (answer(503), operation("POST"), True),
        (answer(408), operation("PATCH"), True),
        (answer(200, b"done"), operation("POST"), True),
        (answer(200, b"{}", cut=True), operation("POST"), True),
        (answer(503), operation("GET"), False),
        (answer(200, b"done"), operation("GET"), False),
        (answer(429), operation("POST"), False),
        (answer(400), operation("POST"), False),
        (answer(403), operation("POST"), False),
        (answer(302), operation("POST"), False),
    ],
)
def test_an_error_says_whether_the_call_may_have_been_carried_out(
    what: HTTPAnswer, sent: Operation[Any], marked: bool
) -> None:
    """True only where Amazon did not refuse it and repeating is not safe; then nobody is advised to repeat it."""
    with pytest.raises(SPAPIError) as caught:
        read(what, sent)
    error = caught.value
    assert error.may_have_been_carried_out is marked
    assert ("carried out, check before repeating" in str(error)) is marked
    assert not (error.may_have_been_carried_out and error.is_retryable())
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  what is pickled here
    assert again.may_have_been_carried_out is marked


@pytest.mark.parametrize("method", ["POST", "PUT", "GET"])
@pytest.mark.parametrize("safe", [True, False])
def test_the_callers_word_decides_whether_repeating_is_safe(method: str, safe: bool) -> None:
    """`idempotent=` of a call goes before method and table."""
    with pytest.raises(ServerError) as caught:
        response.read(operation(method), answer(503), 1, 0.0, strict=False, safe=safe)
    assert caught.value.may_have_been_carried_out is not safe
    assert caught.value.is_retryable() is safe


@pytest.mark.parametrize(
    "body",
    [
        {"errors": [{"code": "InvalidInput", "message": "bad", "details": "sku"}]},
        [{"code": "InvalidInput", "message": "bad", "details": "sku"}],
        {"errors": {"code": "InvalidInput", "message": "bad", "details": "sku"}},
        {"payload": {"errors": [{"code": "InvalidInput", "message": "bad", "details": "sku"}]}},
        {"error": {"code": "InvalidInput", "message": "bad", "details": "sku"}},
        {"Error": {"Code": "InvalidInput", "Message": "bad", "Details": "sku"}},
        {"errors": {"errors": [{"errorCode": "InvalidInput", "errorMessage": "bad", "details": "sku"}]}},
        {"code": "InvalidInput", "message": "bad", "details": "sku"},
    ],
)
def test_every_shape_of_an_error_list_is_read(body: object) -> None:
    """Amazon's models have an object in 35 files and a bare array in 31."""
    with pytest.raises(BadRequestError, match=r"400 InvalidInput: bad \(sku\)") as caught:
        read(answer(400, body))
    assert (caught.value.code, caught.value.details) == ("InvalidInput", "sku")
    assert caught.value.errors == (("InvalidInput", "bad", "sku"),)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"message": "Forbidden"}, "403 Forbidden; "),
        ({"errors": [{"code": "Unauthorized", "message": "No.", "details": "Not yours."}]}, r"Unauthorized: No \(Not yours\); "),
        ({"errors": [{"code": "Unauthorized", "message": ""}]}, "403 Unauthorized; "),
        ({"errors": [{"code": "A", "message": "b"}, {"code": "C", "message": "d"}]}, "403 A: b and 1 more; "),
    ],
)  # fmt: skip
def test_what_amazon_says_is_in_the_message(body: object, said: str) -> None:
    """A code, a sentence or both, and our remedy after it."""
    with pytest.raises(ForbiddenError, match=said):
        read(answer(403, body))


@pytest.mark.parametrize("status", [400, 403, 404, 429, 500, 503])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Sorry</html>",
        b"<Error/>",
        b'{"errors": [',
        b"[]",
        b"7",
        b"null",
        b'{"errors": [3, null, {}]}',
        b'{"error":' * 900 + b"1" + b"}" * 900,
        b"[" * 900 + b"]" * 900,
    ],
)
def test_an_error_body_of_any_kind_gives_the_class_of_its_status(status: int, body: bytes) -> None:
    """HTML, XML, empty, cut or strange JSON: the status decides."""
    with pytest.raises(StatusError) as caught:
        read(answer(status, body))
    assert caught.value.status_code == status
    assert caught.value.code is None
    assert type(caught.value) is not StatusError


def test_a_bomb_of_brackets_in_an_error_is_told() -> None:
    """Not a RecursionError: the status says what happened."""
    deep = b"[" * 990 + b"]" * 990
    with pytest.raises(BadRequestError, match="400 InvalidInput") as caught:
        read(answer(400, b'{"errors": [{"code": "InvalidInput", "message": ' + deep + b"}]}"))
    assert caught.value.code == "InvalidInput"


def test_the_schema_of_an_error_status_is_never_believed() -> None:
    """130 operations declare their errors with the success schema."""
    with pytest.raises(RateLimitError):
        read(answer(429, {"errors": []}), operation(_200=dict[str, Any], _429=dict[str, Any]))


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"errors": [{"code": "Unauthorized", "message": "Access denied.", "details": "The access token you provided has expired."}]}, ExpiredTokenError),
        ({"errors": [{"code": "Unauthorized", "message": "Access to requested resource is denied.", "details": ""}]}, ForbiddenError),
        ({"errors": [{"code": "MissingAuthenticationToken", "message": "Missing Authentication Token"}]}, NoSuchPathError),
    ],
)  # fmt: skip
def test_a_403_is_told_apart(body: object, kind: type[Exception]) -> None:
    """Expired token, no such path, and the rest."""
    with pytest.raises(ForbiddenError) as caught:
        read(answer(403, body))
    assert type(caught.value) is kind


def test_the_gateways_403_is_told_by_its_header() -> None:
    """The gateway's own body has a message only."""
    with pytest.raises(NoSuchPathError, match="no such path"):
        read(
            answer(
                403, {"message": "Missing Authentication Token"}, x_amzn_ErrorType="MissingAuthenticationTokenException"
            )
        )


def test_a_redirect_is_an_error() -> None:
    """A token does not follow to another host."""
    with pytest.raises(StatusError, match=r"302 .*redirects are not followed"):
        read(answer(302, b"", location="https://elsewhere.example/"))


@pytest.mark.parametrize(("sent", "seconds"), [("3", 3.0), ("0.5", 0.5), ("-1", 0.0), ("soon", None), ("inf", None)])
def test_retry_after_in_seconds(sent: str, seconds: float | None) -> None:
    """Seconds are taken, nonsense is not."""
    with pytest.raises(ServerError) as caught:
        read(answer(503, b"", retry_after=sent))
    assert caught.value.retry_after == seconds


def test_retry_after_as_a_date_counts_from_the_answers_own_date() -> None:
    """A wrong clock on this machine does no harm."""
    with pytest.raises(ServerError) as caught:
        read(answer(503, b"", retry_after="Wed, 21 Oct 2015 07:28:30 GMT", date="Wed, 21 Oct 2015 07:28:00 GMT"))
    assert caught.value.retry_after == 30


@pytest.mark.parametrize("text", ["x", "0", "-1", "nan", "inf", ""])
def test_a_rate_that_is_none_is_not_learned(text: str) -> None:
    """A header that says no rate does not disturb the limiter."""
    assert read(answer(200, {}, x_amzn_RateLimit_Limit=text)).rate_limit is None


def test_a_long_error_message_is_shortened() -> None:
    """A page of text in an error does not flood a log."""
    with pytest.raises(BadRequestError) as caught:
        read(answer(400, {"errors": [{"code": "c", "message": "x" * 100_000}]}))
    assert len(str(caught.value)) < 700
