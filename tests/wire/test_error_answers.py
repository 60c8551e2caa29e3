"""What an error answer comes to: its class, its words, and what is said of bodies that are not Amazon's."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from spapi_core.errors import (
    AnswerError,
    BadRequestError,
    ConnectionLostError,
    ConnectionNotMadeError,
    ExpiredTokenError,
    ForbiddenError,
    NoSuchPathError,
    NotFoundError,
    PayloadTooLargeError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    SPAPIError,
    StatusError,
    UnauthorizedError,
    UnsupportedMediaTypeError,
)
from spapi_core.operation import Operation
from spapi_core.wire.error_answers import error_list, looks, refused, status_error, warn
from spapi_core.wire.exchange import HTTPAnswer

GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/")


def answer(status: int, body: Any = b"", cut: Any = None, **headers: str) -> HTTPAnswer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    known = httpx.Headers({name.replace("_", "-"): value for name, value in headers.items()})
    return HTTPAnswer(status, known, content, cut)


def one(code: str = "Code", message: str = "Text.", **known: str) -> dict[str, Any]:
    return {"code": code, "message": message, **known}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"errors": [one(details="more")]}, [("Code", "Text.", "more")]),
        ([one(), one("B")], [("Code", "Text.", ""), ("B", "Text.", "")]),
        (one(), [("Code", "Text.", "")]),
        ({"message": "Gone"}, [("", "Gone", "")]),
        ({"Message": "Gone"}, [("", "Gone", "")]),
        ({"errorMessage": "Gone", "errorCode": "E"}, [("E", "Gone", "")]),
        ({"Code": "E", "Details": "d"}, [("E", "", "d")]),
        ({"__type": "E"}, [("E", "", "")]),
        ({"errors": one()}, [("Code", "Text.", "")]),
        ({"Errors": [one()]}, [("Code", "Text.", "")]),
        ({"errorList": [one()]}, [("Code", "Text.", "")]),
        ({"ErrorList": [one()]}, [("Code", "Text.", "")]),
        ({"error": one()}, [("Code", "Text.", "")]),
        ({"Error": one()}, [("Code", "Text.", "")]),
        ({"payload": {"errors": [one()]}}, [("Code", "Text.", "")]),
        ({"errors": {"errors": [one()]}}, [("Code", "Text.", "")]),
        ({"errors": [], "payload": {"errors": [one()]}}, [("Code", "Text.", "")]),
        ({"errors": [], "message": "Gone"}, [("", "Gone", "")]),
        ({"errors": "text", "message": "Gone"}, [("", "Gone", "")]),
        ({"payload": {"errors": []}, "message": "Gone"}, [("", "Gone", "")]),
        ({"payload": [1], "message": "Gone"}, [("", "Gone", "")]),
        ({"errors": [5, None, {}, {"details": "d"}, one()]}, [("Code", "Text.", "")]),
        ({"code": 7, "message": 8}, [("7", "8", "")]),
        ({}, []),
        ("text", []),
        (5, []),
        (b"<html>", []),
    ],
)
def test_errors_are_found_in_every_shape(body: Any, found: list[tuple[str, str, str]]) -> None:
    """Code, message and details; none where a body holds none."""
    assert error_list(answer(400, body).content) == found


@pytest.mark.parametrize(
    ("status", "body", "kind", "said"),
    [
        (400, {"errors": [one()]}, BadRequestError, "400 Code: Text; fix the request"),
        (
            400,
            {"errors": [one(details="why. "), one(), one()]},
            BadRequestError,
            "400 Code: Text (why) and 2 more; fix the request",
        ),
        (401, {"message": "No. . "}, UnauthorizedError, "401 No; the access token was not accepted; check the credentials"),
        (403, {"errors": [one("Unauthorized", "x has EXPIRED")]}, ExpiredTokenError, "403 Unauthorized: x has EXPIRED; the access token has expired"),
        (403, {"errors": [one(), one("a", "b", details="token expired.")]}, ExpiredTokenError, "403 Code: Text and 1 more; the access token has expired"),
        (
            403,
            {"errors": [one("MissingAuthenticationToken", "m")]},
            NoSuchPathError,
            (
                "403 MissingAuthenticationToken: m; there is no such path in this region: check the path, and that values in it "
                "are percent-encoded"
            ),
        ),
        (
            403,
            {"errors": [one("Unauthorized", "unexpired")]},
            ForbiddenError,
            (
                "403 Unauthorized: unexpired; check the roles of the application, the region of the marketplace and the "
                "authorisation: `spapi doctor` does"
            ),
        ),
        (404, b"", NotFoundError, "404 an empty body; check the id, and that it belongs to this marketplace"),
        (300, b"", StatusError, "300 an empty body; redirects are not followed, so that no token goes to another host"),
        (399, b"", StatusError, "399 an empty body; redirects are not followed, so that no token goes to another host"),
        (413, b"", PayloadTooLargeError, "413 an empty body; send a smaller body"),
        (415, b"", UnsupportedMediaTypeError, "415 an empty body; check the content type"),
        (
            429,
            b"",
            RateLimitError,
            "429 an empty body; the usage plan is used up; other clients of this application and account draw on it as well",
        ),
        (500, {"message": "x" * 495}, ServerError, f"500 {'x' * 495}"),
        (503, b"<html>", ServerError, "503 HTML (6 bytes)"),
    ],
)  # fmt: skip
def test_an_error_says_what_came_and_what_helps(status: int, body: Any, kind: type[Exception], said: str) -> None:
    """Of the class of its status; Amazon's words first, without their full stop."""
    error = status_error(GET, answer(status, body), 3)
    assert type(error) is kind
    assert error.message == f"shop_v1.get: {said}"
    assert (error.status_code, error.operation, error.attempts) == (status, "shop_v1.get", 3)


def test_an_error_carries_all_that_the_answer_says() -> None:
    """Codes, details, all errors, the request id and how long to wait; nothing where it says none."""
    told = answer(503, {"errors": [one(details="d"), one("B")]}, retry_after="7", x_amzn_RequestId="r-1")
    error = status_error(GET, told, 1)
    assert (error.code, error.details, error.request_id, error.retry_after) == ("Code", "d", "r-1", 7.0)
    assert list(error.errors) == [("Code", "Text.", "d"), ("B", "Text.", "")]
    bare = status_error(GET, answer(503, {"message": "m"}), 1)
    assert (bare.code, bare.details, bare.request_id, bare.retry_after) == (None, None, None, None)


def test_the_gateway_names_a_missing_path_in_a_header() -> None:
    """With or without a body."""
    error = status_error(GET, answer(403, x_amzn_ErrorType="MissingAuthenticationTokenException"), 1)
    assert type(error) is NoSuchPathError
    assert type(status_error(GET, answer(403, x_amzn_ErrorType="Other"), 1)) is ForbiddenError


@pytest.mark.parametrize(("length", "is_cut"), [(500, False), (501, True)])
def test_long_words_are_cut(length: int, is_cut: bool) -> None:
    """At five hundred characters."""
    error = status_error(GET, answer(500, {"message": "x" * length}), 1)
    assert error.message == f"shop_v1.get: 500 {'x' * 500}{'...' if is_cut else ''}"


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        (b"", "", "an empty body"),
        (b"  \n", "", "an empty body"),
        (b" <!DOCTYPE HTML>", "", "HTML (16 bytes)"),
        (b"<html>", "", "HTML (6 bytes)"),
        (b"<HEAD>", "", "HTML (6 bytes)"),
        (b"<body>", "", "HTML (6 bytes)"),
        (b"<Error/>", "", "XML (8 bytes)"),
        (b'{"a"', "", "JSON of an unknown shape or cut (4 bytes)"),
        (b"[", "", "JSON of an unknown shape or cut (1 bytes)"),
        (b"busy", "text/plain", "text/plain (4 bytes)"),
        (b"busy", "", "something without a content type (4 bytes)"),
    ],
)
def test_a_body_that_is_not_amazons_is_not_quoted(body: bytes, kind: str, said: str) -> None:
    """Its kind and its length say enough."""
    assert looks(answer(500, body, **({"content_type": kind} if kind else {}))) == said


def test_a_body_that_was_not_read_is_not_empty() -> None:
    """It broke off before."""
    assert looks(answer(500, b"", ConnectionLostError("gone"))) == "a body that was not read"


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (404, NotFoundError, 404),
        (500, ServerError, 500),
        ("ClientError", BadRequestError, 400),
        ("ServerError", ServerError, 500),
        ("SERVER_ERROR", ServerError, 500),
        ("odd", BadRequestError, 400),
    ],
)
def test_an_item_that_was_refused_has_the_error_of_its_status(
    status: int | str, kind: type[Exception], code: int
) -> None:
    """A number or a word; with the id of the whole answer, and one try."""
    error = refused(GET, status, [one()], "r-1")
    assert type(error) is kind
    assert (error.status_code, error.code, error.request_id, error.attempts) == (code, "Code", "r-1", 1)
    bare = refused(GET, status, None, None)
    assert (bare.code, bare.request_id) == (None, None)
    assert "an empty body" in bare.message


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ConnectionLostError("gone"), "gone; the call may have been carried out, check before repeating"),
        (ServerError("no"), "no; the call may have been carried out, check before repeating"),
        (RequestTimeoutError("no"), "no; the call may have been carried out, check before repeating"),
        (AnswerError("odd"), "odd; the call has probably been carried out, check before repeating"),
        (ServerError("It may have been carried out"), "It may have been carried out, check before repeating"),
        (ConnectionNotMadeError("no"), None),
        (RateLimitError("no"), None),
        (BadRequestError("no"), None),
    ],
)
def test_what_may_have_been_carried_out_is_said_once(error: SPAPIError, said: str | None) -> None:
    """Where repeating is not safe, and Amazon did not refuse it."""
    before = error.message
    warn(error, safe=True)
    assert (error.message, error.may_have_been_carried_out) == (before, False)
    for _ in range(2):
        warn(error, safe=False)
        assert error.may_have_been_carried_out is (said is not None)
        assert error.message == (before if said is None else said)
