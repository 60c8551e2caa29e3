"""From an answer that is not a success to its error: class, Amazon's code and message, remedy.

The status decides on the class, Amazon's code refines it; the body is read for its list of errors, in any of Amazon's
shapes, and never quoted where it is something else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from spapi_core.errors import (
    AnswerError,
    ConnectionNotMadeError,
    ExpiredTokenError,
    ForbiddenError,
    NoSuchPathError,
    RequestTimeoutError,
    ServerError,
    SPAPIError,
    StatusError,
    TransportError,
    error_class,
)
from spapi_core.model.codec import dumps, loads
from spapi_core.wire.answer_headers import REQUEST_ID, retry_after

if TYPE_CHECKING:
    from spapi_core.operation import Operation
    from spapi_core.wire.exchange import HTTPAnswer

__all__ = ["answer_facts", "error_list", "looks", "refused", "status_error", "warn"]

_EXPIRED = re.compile(r"\bexpired\b", re.IGNORECASE)
_LONGEST_MESSAGE = 500
_SAID = "may have been carried out"
_WORDS = {"servererror": 500, "server_error": 500}
"""Statuses of an item that are words; every other one is a fault of the request."""
_ERROR_LISTS = ("errors", "Errors", "errorList", "ErrorList", "error", "Error")

_REMEDIES = {
    400: "fix the request",
    401: "the access token was not accepted; check the credentials",
    403: "check the roles of the application, the region of the marketplace and the authorisation: `spapi doctor` does",
    404: "check the id, and that it belongs to this marketplace",
    413: "send a smaller body",
    415: "check the content type",
    429: "the usage plan is used up; other clients of this application and account draw on it as well",
}


def status_error(operation: Operation[Any], answer: HTTPAnswer, attempt: int) -> StatusError:
    """The error of an answer whose status is not 2xx.

    Args:
        operation: What was called.
        answer: What came back.
        attempt: Which try this was, from 1.
    """
    status = answer.status_code
    errors = error_list(answer.content)
    code, text, details = errors[0] if errors else (None, "", "")
    kind = error_class(status)
    if kind is ForbiddenError:
        if any(_EXPIRED.search(f"{each[1]} {each[2]}") for each in errors):
            kind = ExpiredTokenError
        elif code == "MissingAuthenticationToken" or answer.headers.get("x-amzn-ErrorType", "").startswith(
            "MissingAuthenticationToken"
        ):
            kind = NoSuchPathError
    # Amazon's sentence goes on with ours, so its full stop goes.
    said = ": ".join(part for part in (code, text.rstrip(". ")) if part) or looks(answer)
    if details:
        said += f" ({details.rstrip('. ')})"
    if len(errors) > 1:
        said += f" and {len(errors) - 1} more"
    remedy = _remedy(kind, status)
    return kind(
        f"{operation.id}: {status} {_short(said)}{remedy}",
        errors=errors,
        retry_after=retry_after(answer.headers),
        **{**answer_facts(operation, answer, attempt), "code": code or None, "details": details or None},
    )


def refused(operation: Operation[Any], status: int | str, errors: Any, request_id: str | None) -> StatusError:
    """The error of one item of a batch that Amazon refused in an answer that is itself a success.

    Args:
        operation: What was called.
        status: The item's own HTTP status, or a word such as `ClientError`.
        errors: What the answer says of it, as JSON.
        request_id: Of the whole answer.
    """
    from spapi_core.wire.exchange import HTTPAnswer  # noqa: PLC0415 - loaded when a client is made

    code = status if isinstance(status, int) else _WORDS.get(str(status).lower(), 400)
    headers = {} if request_id is None else {REQUEST_ID: request_id}
    content = b"" if errors is None else dumps(errors)
    return status_error(operation, HTTPAnswer(code, headers, content), 1)


def warn(error: SPAPIError, *, safe: bool) -> None:
    """Mark the error of a call that was sent, and say so in its message, where repeating it may do its work twice.

    Args:
        error: What the attempt ended with.
        safe: Carrying out the call twice has the effect of once.
    """
    if safe or error.may_have_been_carried_out or not _leaves_open(error):
        return
    error.may_have_been_carried_out = True
    word = "has probably" if isinstance(error, AnswerError) else "may have"
    said = "" if _SAID in error.message else f"; the call {word} been carried out"
    error.args = (f"{error.message}{said}, check before repeating",)


def _leaves_open(error: SPAPIError) -> bool:
    """Whether an error of a call that was sent does not say that Amazon refused it."""
    if isinstance(error, TransportError):
        return not isinstance(error, ConnectionNotMadeError)
    return isinstance(error, AnswerError | ServerError | RequestTimeoutError)


def _remedy(kind: type[StatusError], status: int) -> str:
    if kind is NoSuchPathError:
        return "; there is no such path in this region: check the path, and that values in it are percent-encoded"
    if kind is ExpiredTokenError:
        return "; the access token has expired"
    if status in range(300, 400):
        return "; redirects are not followed, so that no token goes to another host"
    remedy = _REMEDIES.get(status)
    return f"; {remedy}" if remedy else ""


def error_list(content: bytes) -> list[tuple[str, str, str]]:
    """The (code, message, details) of an error body in any of Amazon's shapes; empty where it holds none.

    Shapes: `{"errors": [...]}`, a bare array, one error as an object, the gateway's `{"message"}` and
    `{"Message"}`, `{"errors": {...}}`, `{"error": {...}}`, `{"payload": {"errors": [...]}}`, and these in one another.
    """
    try:
        value = loads(content)
    except ValueError:
        return []
    return [found for each in _error_objects(value) if (found := _error(each)) is not None]


def _error_objects(value: Any) -> list[Any]:
    while isinstance(value, dict):
        payload = value.get("payload")
        inner = next(
            (found for name in _ERROR_LISTS if isinstance(found := value.get(name), list | dict) and found), None
        )
        if inner is None and isinstance(payload, dict):
            inner = payload.get("errors")
        if not inner:
            return [value]
        value = inner
    return value if isinstance(value, list) else []


def _error(value: Any) -> tuple[str, str, str] | None:
    if not isinstance(value, dict):
        return None
    code = value.get("code") or value.get("errorCode") or value.get("Code") or value.get("__type") or ""
    text = value.get("message") or value.get("errorMessage") or value.get("Message") or ""
    details = value.get("details") or value.get("Details") or ""
    if not (code or text):
        return None
    return _said(code), _said(text), _said(details)


def _said(value: Any) -> str:
    try:
        return str(value)
    except RecursionError:
        return "nested too deeply"


def answer_facts(operation: Operation[Any], answer: HTTPAnswer, attempt: int) -> dict[str, Any]:
    """What every error of an answer states about it, as arguments of the error."""
    return {
        "status_code": answer.status_code,
        "request_id": answer.headers.get(REQUEST_ID),
        "operation": operation.id,
        "attempts": attempt,
    }


def looks(answer: HTTPAnswer) -> str:
    """What a body that is not Amazon's JSON looks like, without quoting it."""
    body = answer.content.lstrip()[:64].lower()
    size = f"{len(answer.content)} bytes"
    if not body:
        return "an empty body" if answer.cut is None else "a body that was not read"
    if body.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return f"HTML ({size})"
    if body.startswith(b"<"):
        return f"XML ({size})"
    if body.startswith((b"{", b"[")):
        return f"JSON of an unknown shape or cut ({size})"
    return f"{answer.headers.get('content-type') or 'something without a content type'} ({size})"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_MESSAGE else text[:_LONGEST_MESSAGE] + "..."
