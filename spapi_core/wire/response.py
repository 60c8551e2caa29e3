"""From the bytes of an answer to a `Response`, or to the error that says what came instead.

The status decides first, Amazon's code second, the schema never: error answers are read for their
list of errors alone. A 2xx is a success when its body is JSON, of whatever kind: what does not fit is
drift. HTML and a cut body never pass for one. A call that changes something may be answered without a
body, whatever the model says; one that reads may not.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_origin

from attrs import field, frozen

from spapi_core.errors import (
    AnswerError,
    ConnectionNotMadeError,
    DriftError,
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
from spapi_core.model.base import Model
from spapi_core.model.codec import Drift, DriftKind, decode, dumps, loads, parse, told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.operation import Operation
    from spapi_core.wire.exchange import HTTPAnswer

T = TypeVar("T")

REQUEST_ID = "x-amzn-RequestId"
RATE_LIMIT = "x-amzn-RateLimit-Limit"

_SUCCESS = range(200, 300)
_NO_CONTENT = 204
_EXPIRED = re.compile(r"\bexpired\b", re.IGNORECASE)
_LONGEST_MESSAGE = 500
_SAID = "may have been carried out"
_OPENING = (b"{", b"[")
_MARK = b"\xef\xbb\xbf"
"""The byte order mark of UTF-8."""
_READING = frozenset({"GET", "HEAD"})
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


@frozen(eq=False)
class Response(Generic[T]):
    """The answer to a call.

    Args:
        parsed: The typed body; None where the operation answers without one. JSON of another kind than the model's (an
            array for an object, null) stays as it came, as plain JSON. Where a call that changes something is answered
            without the body that the model names, the empty model, list or dict; None in a raw request.
        content: The body as it came, inflated.
        status_code: HTTP status, 2xx.
        headers: Case-insensitive.
        operation: What was called.
        request_id: `x-amzn-RequestId`, for Amazon's support.
        rate_limit: Requests a second of the usage plan as the answer tells; None where it does not.
        attempts: How many times the request was tried.
        drift: Where the body does not fit the model.
        elapsed: Seconds from `send` to the answer, waiting for permits included.
        cached: It came from the cache, or was asked for by another caller at the same time; `attempts` is then 0.
        stale: It came from the cache after its time, since none came from Amazon.
    """

    parsed: T = field(repr=False)
    content: bytes = field(repr=False)
    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    operation: Operation[T] = field(repr=lambda operation: operation.id)
    request_id: str | None = None
    rate_limit: float | None = None
    attempts: int = 1
    drift: tuple[Drift, ...] = ()
    elapsed: float = 0.0
    cached: bool = False
    stale: bool = False


def read(
    operation: Operation[T], answer: HTTPAnswer, attempt: int, elapsed: float, *, strict: bool, safe: bool | None = None
) -> Response[T]:
    """Read an answer.

    Args:
        operation: What was called.
        answer: What came back.
        attempt: Which try this was, from 1.
        elapsed: Seconds since the call began.
        strict: Drift is an error.
        safe: Carrying out the call twice has the effect of once; None leaves it to the operation.

    Raises:
        StatusError: The status is not 2xx.
        AnswerError: A 2xx whose body is not JSON, or that was cut; with `strict`, one that drifts. It carries the answer.
    """
    try:
        if answer.status_code not in _SUCCESS:
            raise _status_error(operation, answer, attempt)
        return _success(operation, answer, attempt, elapsed, strict=strict)
    except SPAPIError as error:
        warn(error, safe=operation.repeats_safely() if safe is None else safe)
        raise


def refused(operation: Operation[Any], status: int | str, errors: Any, request_id: str | None) -> StatusError:
    """The error of one item of a batch that Amazon refused in an answer that is itself a success.

    Args:
        operation: What was called.
        status: The item's own HTTP status, or a word such as `ClientError`.
        errors: What the answer tells of it, as JSON.
        request_id: Of the whole answer.
    """
    from spapi_core.wire.exchange import HTTPAnswer  # noqa: PLC0415 - loaded when a client is made

    code = status if isinstance(status, int) else _WORDS.get(str(status).lower(), 400)
    headers = {} if request_id is None else {REQUEST_ID: request_id}
    content = b"" if errors is None else dumps(errors)
    return _status_error(operation, HTTPAnswer(code, headers, content), 1)


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
    error.args = (f"{error.message}{said}, look before repeating",)


def _leaves_open(error: SPAPIError) -> bool:
    """Whether an error of a call that was sent does not say that Amazon refused it."""
    if isinstance(error, TransportError):
        return not isinstance(error, ConnectionNotMadeError)
    return isinstance(error, AnswerError | ServerError | RequestTimeoutError)


def _success(operation: Operation[T], answer: HTTPAnswer, attempt: int, elapsed: float, *, strict: bool) -> Response[T]:
    drift: list[Drift] = []
    if answer.cut is not None:
        wrong = f"the answer broke off after {len(answer.content)} bytes"
    else:
        try:
            parsed = _parsed(operation, answer, drift)
        except ValueError as error:  # what it holds of the body stays behind: only the message goes on
            wrong = f"the body is {_looks(answer)}, not JSON ({str(error).removeprefix('not JSON: ')})"
        except _NoBodyError:
            wrong = "it came with an empty body where an answer belongs"
        else:
            response = _response(operation, answer, parsed, drift, attempt, elapsed)
            if strict and drift:
                raise DriftError(
                    f"{operation.id}: the answer does not fit the model: {told(drift)}; "
                    "without strict it is taken as it is",
                    drift=drift,
                    response=response,
                    **_known(operation, answer, attempt),
                )
            return response
    raise AnswerError(
        f"{operation.id}: status {answer.status_code}, but {wrong}",
        cut=answer.cut is not None or answer.content.lstrip()[:1] in _OPENING,
        response=_response(operation, answer, None, (), attempt, elapsed),
        **_known(operation, answer, attempt),
    ) from answer.cut


def _response(
    operation: Operation[T], answer: HTTPAnswer, parsed: Any, drift: Sequence[Drift], attempt: int, elapsed: float
) -> Response[T]:
    return Response(
        parsed,
        answer.content,
        answer.status_code,
        answer.headers,
        operation,
        answer.headers.get(REQUEST_ID),
        rate_limit(answer.headers),
        attempt,
        tuple(drift),
        elapsed,
    )


def rate_limit(headers: Mapping[str, str]) -> float | None:
    """Requests a second that `x-amzn-RateLimit-Limit` tells; None where it is absent or no rate."""
    text = headers.get(RATE_LIMIT)
    if text is None:
        return None
    try:
        rate = float(text)
    except ValueError:
        return None
    return rate if 0 < rate < float("inf") else None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that `Retry-After` asks to wait; None where it is absent or unreadable.

    A date is counted from the answer's own `Date` where it has one, so that a wrong clock on this machine does no harm.
    """
    text = headers.get("retry-after")
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            answered = headers.get("date")
            now = datetime.now(UTC) if answered is None else parsedate_to_datetime(answered)
            seconds = (parsedate_to_datetime(text) - now).total_seconds()
        except (ValueError, TypeError):
            return None
    return max(seconds, 0.0) if seconds < float("inf") else None


class _NoBodyError(Exception):
    """An answer without a body where one belongs."""


def _parsed(operation: Operation[Any], answer: HTTPAnswer, drift: list[Drift]) -> Any:
    kind = _type(operation, answer.status_code)
    if not answer.content.removeprefix(_MARK).strip():
        return _without_body(operation, answer.status_code, kind, drift)
    if kind is bytes:
        return answer.content
    if kind is None:
        return _unexpected(loads(answer.content), drift)
    if kind is not Any and kind is not object:
        return parse(kind, answer.content, drift)
    value = loads(answer.content)
    if value is None and kind is Any:
        if operation.method in _READING:
            raise _NoBodyError
        drift.append(Drift(DriftKind.WRONG_TYPE, "", "", _title(kind), "null"))
    return value


def _without_body(operation: Operation[Any], status: int, kind: Any, drift: list[Drift]) -> Any:
    """What an answer without a body comes to: what was asked for is done, there is only nothing to tell of it."""
    if kind is None or (kind is object and status == _NO_CONTENT):
        return None
    if operation.method in _READING:
        raise _NoBodyError
    drift.append(Drift(DriftKind.WRONG_TYPE, "", "", _title(kind), "no body"))
    origin = get_origin(kind) or kind
    if origin is list or origin is dict:
        return origin()
    if isinstance(origin, type) and issubclass(origin, Model):
        return decode(kind, {}, [])
    return None


def _title(kind: Any) -> str:
    """A type as drift shows it."""
    return "JSON" if kind is Any or kind is object else getattr(kind, "__name__", str(kind))


def _unexpected(value: Any, drift: list[Drift]) -> Any:
    """The JSON of an answer that has no body by the model: kept as it came; null and an empty object say nothing."""
    if value is None or value == {}:
        return None
    drift.append(Drift(DriftKind.WRONG_TYPE, "", "", "no body", _json_kind(value)))
    return value


def _type(operation: Operation[Any], status: int) -> Any:
    """Type of a 2xx body: of this status, else of the operation's first 2xx, else of its default answer; or object."""
    responses = operation.responses
    if status in responses:
        return responses[status]
    unknown = object if operation.otherwise is None else operation.otherwise
    return next((kind for known, kind in responses.items() if known in _SUCCESS), unknown)


def _status_error(operation: Operation[Any], answer: HTTPAnswer, attempt: int) -> StatusError:
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
    said = ": ".join(part for part in (code, text.rstrip(". ")) if part) or _looks(answer)
    if details:
        said += f" ({details.rstrip('. ')})"
    if len(errors) > 1:
        said += f" and {len(errors) - 1} more"
    remedy = _remedy(kind, status)
    return kind(
        f"{operation.id}: {status} {_short(said)}{remedy}",
        errors=errors,
        retry_after=retry_after(answer.headers),
        **{**_known(operation, answer, attempt), "code": code or None, "details": details or None},
    )


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


def _known(operation: Operation[Any], answer: HTTPAnswer, attempt: int) -> dict[str, Any]:
    return {
        "status_code": answer.status_code,
        "request_id": answer.headers.get(REQUEST_ID),
        "operation": operation.id,
        "attempts": attempt,
    }


def _looks(answer: HTTPAnswer) -> str:
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


def _json_kind(value: Any) -> str:
    if value is None:
        return "null"
    return {bool: "boolean", str: "string", int: "number", float: "number", list: "array"}.get(type(value), "object")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_MESSAGE else text[:_LONGEST_MESSAGE] + "..."
