"""What the sandbox answers with: a status, a body, headers; and the bodies of Amazon's errors.

The wording of codes and details is what clients see from Amazon, so that code that looks at them can be tested.
"""

from __future__ import annotations

from typing import Any

import orjson
from attrs import define, field

__all__ = [
    "EXPIRED",
    "INVALID_TOKEN",
    "MISSING_TOKEN",
    "NO_REQUEST_ID",
    "Answer",
    "ProblemAnswer",
    "denied",
    "empty",
    "errors",
    "html",
    "json_answer",
    "lwa_error",
    "not_found",
    "quota_exceeded",
    "xml_error",
]

JSON = "application/json"

NO_REQUEST_ID = b"0000000000000000"
"""Stands in an error of the document store until the server knows the request id."""

EXPIRED = "The access token you provided has expired."
INVALID_TOKEN = "The access token you provided is revoked, malformed or invalid."  # noqa: S105 - words, no token
MISSING_TOKEN = "Access token is missing in the request header."  # noqa: S105 - words, no token


@define
class Answer:
    """One answer, ready to be written.

    Args:
        status: HTTP status.
        body: The bytes as sent.
        content_type: None for none, as with an empty body.
        headers: Further headers.
    """

    status: int
    body: bytes = b""
    content_type: str | None = JSON
    headers: dict[str, str] = field(factory=dict)


class ProblemAnswer(Exception):  # noqa: N818 - it is an answer on its way, not a fault of the program
    """An error answer on its way out of a handler.

    Args:
        answer: What the caller of the sandbox gets.
    """

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def json_answer(status: int, value: Any, headers: dict[str, str] | None = None) -> Answer:
    """A JSON body; keys in the order given."""
    return Answer(status, orjson.dumps(value), JSON, headers or {})


def empty(status: int = 204) -> Answer:
    """No body at all."""
    return Answer(status, b"", None)


def errors(status: int, code: str, message: str, details: str = "", *, error_type: str | None = None) -> Answer:
    """Amazon's error list with one entry.

    Args:
        status: HTTP status.
        code: Amazon's code, e.g. `InvalidInput`.
        message: What is wrong.
        details: Often empty.
        error_type: Value of `x-amzn-ErrorType`; None for none.
    """
    body = {"errors": [{"code": code, "message": message, "details": details}]}
    return json_answer(status, body, {"x-amzn-ErrorType": error_type} if error_type else None)


def denied(details: str = "", *, status: int = 403, code: str = "Unauthorized") -> Answer:
    """Amazon's refusal; the details distinguish an expired token from a missing role, which has none."""
    error_type = "UnauthorizedException" if status == 401 else "AccessDeniedException"  # noqa: PLR2004 - HTTP
    return errors(status, code, "Access to requested resource is denied.", details, error_type=error_type)


def not_found(what: str) -> Answer:
    """Amazon's 404 for an id that the account does not have."""
    return errors(404, "NotFound", f"The requested {what} was not found.")


def quota_exceeded(message: str = "You exceeded your quota for the requested resource.") -> Answer:
    """Amazon's 429."""
    return errors(429, "QuotaExceeded", message, error_type="TooManyRequestsException")


def html(status: int, title: str) -> Answer:
    """A page of the gateway in front of Amazon's service."""
    body = (
        f"<html>\r\n<head><title>{status} {title}</title></head>\r\n<body>\r\n"
        f"<center><h1>{status} {title}</h1></center>\r\n</body>\r\n</html>\r\n"
    )
    return Answer(status, body.encode(), "text/html")


def xml_error(status: int, code: str, message: str, extra: str = "") -> Answer:
    """An error of the document store, in the XML that S3 speaks."""
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message>'
        f"{extra}<RequestId>"
    )
    return Answer(status, body.encode() + NO_REQUEST_ID + b"</RequestId></Error>", "application/xml")


def lwa_error(status: int, error: str, description: str) -> Answer:
    """An error of Login with Amazon, which has a shape of its own."""
    return json_answer(status, {"error_description": description, "error": error})
