"""From the bytes of an answer to a `Response`, or to the error that says what came instead.

The status decides first, Amazon's code second, the schema never: error answers are read for their
list of errors alone. A 2xx is a success only when its body is what the operation answers; HTML,
an empty or a cut body never pass for one.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_origin

from attrs import field, frozen

from spapi_core.codec import Drift, DriftKind, loads, parse, told
from spapi_core.errors import (
    AnswerError,
    DriftError,
    ExpiredTokenError,
    ForbiddenError,
    NoSuchPathError,
    RequestTimeoutError,
    ServerError,
    StatusError,
    error_class,
)
from spapi_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.operation import Operation
    from spapi_core.transport import Answer

T = TypeVar("T")

REQUEST_ID = "x-amzn-RequestId"
RATE_LIMIT = "x-amzn-RateLimit-Limit"

_SUCCESS = range(200, 300)
_NO_CONTENT = 204
_EXPIRED = re.compile(r"\bexpired\b", re.IGNORECASE)
_LONGEST_MESSAGE = 500
_CHANGING = frozenset({"POST", "PATCH"})
_ERROR_LISTS = ("errors", "Errors", "errorList", "ErrorList", "error", "Error")

_REMEDIES = {
    400: "mend the request",
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
        parsed: The typed body; None where the operation answers without one. What came all the same is kept as plain JSON.
        content: The body as it came, inflated.
        status_code: HTTP status, 2xx.
        headers: Case-insensitive.
        operation: What was called.
        request_id: `x-amzn-RequestId`, for Amazon's support.
        rate_limit: Requests a second of the usage plan as the answer tells; None where it does not.
        attempts: How many times the request was tried.
        drift: Where the body does not fit the model.
        elapsed: Seconds from `send` to the answer, waiting for permits included.
        cached: It came from the cache; `attempts` is then 0.
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


def read(operation: Operation[T], answer: Answer, attempt: int, elapsed: float, *, strict: bool) -> Response[T]:
    """Read an answer.

    Args:
        operation: What was called.
        answer: What came back.
        attempt: Which try this was, from 1.
        elapsed: Seconds since the call began.
        strict: Drift is an error.

    Raises:
        StatusError: The status is not 2xx.
        AnswerError: A 2xx whose body is not what the operation answers; with `strict`, one that drifts.
    """
    if answer.status_code not in _SUCCESS:
        raise _status_error(operation, answer, attempt)
    drift: list[Drift] = []
    parsed = _parsed(operation, answer, attempt, drift)
    response = Response(
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
    if strict and drift:
        raise DriftError(
            f"{operation.id}: the answer does not fit the model: {told(drift)}; without strict it is taken as it is",
            drift=drift,
            response=response,
            **_known(operation, answer, attempt),
        )
    return response


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


def _parsed(operation: Operation[Any], answer: Answer, attempt: int, drift: list[Drift]) -> Any:
    known = _known(operation, answer, attempt)
    if answer.cut is not None:
        raise AnswerError(
            f"{operation.id}: status {answer.status_code}, but the answer broke off after {len(answer.content)} bytes"
            f"{_done(operation)}",
            cut=True,
            **known,
        ) from answer.cut
    kind = _type(operation, answer.status_code)
    body = answer.content.strip()
    if not body:
        if kind is None or (kind is object and answer.status_code == _NO_CONTENT):
            return None
        raise AnswerError(
            f"{operation.id}: status {answer.status_code} with an empty body where an answer belongs{_done(operation)}",
            **known,
        )
    try:
        value = loads(answer.content) if kind in {None, Any, object} else parse(kind, answer.content, drift)
    except ValueError as error:
        raise AnswerError(
            f"{operation.id}: status {answer.status_code}, but the body is {_looks(answer)}, not JSON{_done(operation)}",
            cut=body[:1] in {b"{", b"["},
            **known,
        ) from error
    if kind is None:
        return _unexpected(value, drift)
    if not _fits(kind, value):
        raise AnswerError(
            f"{operation.id}: status {answer.status_code}, but the body is a JSON {_json_kind(value)}{_done(operation)}",
            **known,
        )
    return value


def _unexpected(value: Any, drift: list[Drift]) -> Any:
    """The JSON of an answer that has no body by the model: kept as it came; null and an empty object say nothing."""
    if value is None or value == {}:
        return None
    drift.append(Drift(DriftKind.WRONG_TYPE, "", "", "no body", _json_kind(value)))
    return value


def _fits(kind: Any, value: Any) -> bool:
    """Whether a body became what its type says, at its top; what is inside may drift."""
    origin = get_origin(kind) or kind
    if origin is list or origin is dict:
        return isinstance(value, origin)
    if isinstance(origin, type) and issubclass(origin, Model):
        return isinstance(value, Model)
    return value is not None or kind is object


def _type(operation: Operation[Any], status: int) -> Any:
    """Type of a 2xx body: of this status, else of the operation's first 2xx; object, so anything, where it knows none."""
    responses = operation.responses
    if status in responses:
        return responses[status]
    return next((kind for known, kind in responses.items() if known in _SUCCESS), object)


def _status_error(operation: Operation[Any], answer: Answer, attempt: int) -> StatusError:
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
    remedy = _remedy(kind, status, operation)
    return kind(
        f"{operation.id}: {status} {_short(said)}{remedy}",
        errors=errors,
        retry_after=retry_after(answer.headers),
        **{**_known(operation, answer, attempt), "code": code or None, "details": details or None},
    )


def _remedy(kind: type[StatusError], status: int, operation: Operation[Any]) -> str:
    if kind is NoSuchPathError:
        return "; there is no such path in this region: check the path, and that values in it are percent-encoded"
    if kind is ExpiredTokenError:
        return "; the access token has expired"
    if status in range(300, 400):
        return "; redirects are not followed, so that no token goes to another host"
    lost = issubclass(kind, ServerError | RequestTimeoutError)
    if lost and operation.method in _CHANGING and not operation.safe_to_repeat:
        return "; the call may have been carried out, look before repeating"
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


def _known(operation: Operation[Any], answer: Answer, attempt: int) -> dict[str, Any]:
    return {
        "status_code": answer.status_code,
        "request_id": answer.headers.get(REQUEST_ID),
        "operation": operation.id,
        "attempts": attempt,
    }


def _looks(answer: Answer) -> str:
    """What a body that is not Amazon's JSON looks like, without quoting it."""
    body = answer.content.lstrip()[:64].lower()
    size = f"{len(answer.content)} bytes"
    if not body:
        return "an empty body"
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


def _done(operation: Operation[Any]) -> str:
    return (
        "" if operation.method in {"GET", "HEAD"} else "; the call has probably been carried out, look before repeating"
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_MESSAGE else text[:_LONGEST_MESSAGE] + "..."
