"""From the bytes of an answer to a `Response`.

The status decides first, the schema never: an answer of another status than 2xx is an error, made by
`spapi_core.wire.error_answers`. A 2xx is a success when its body is JSON, of whatever kind: what does not fit is
drift. HTML and a cut body never pass for one. A call that changes something may be answered without a
body, whatever the model says; one that reads may not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_origin

from attrs import field, frozen

from spapi_core.errors import AnswerError, DriftError, SPAPIError
from spapi_core.model.base import Model
from spapi_core.model.codec import Drift, DriftKind, decode, loads, parse, told
from spapi_core.wire.answer_headers import REQUEST_ID, rate_limit
from spapi_core.wire.error_answers import answer_facts, looks, status_error, warn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.operation import Operation
    from spapi_core.wire.exchange import HTTPAnswer

T = TypeVar("T")

_SUCCESS = range(200, 300)
_NO_CONTENT = 204
_OPENING = (b"{", b"[")
_MARK = b"\xef\xbb\xbf"
"""The byte order mark of UTF-8."""
_READING = frozenset({"GET", "HEAD"})


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
        rate_limit: Requests a second of the usage plan as the answer reports; None where it does not.
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
            raise status_error(operation, answer, attempt)
        return _success(operation, answer, attempt, elapsed, strict=strict)
    except SPAPIError as error:
        warn(error, safe=operation.repeats_safely() if safe is None else safe)
        raise


def _success(operation: Operation[T], answer: HTTPAnswer, attempt: int, elapsed: float, *, strict: bool) -> Response[T]:
    drift: list[Drift] = []
    if answer.cut is not None:
        wrong = f"the answer broke off after {len(answer.content)} bytes"
    else:
        try:
            parsed = _parsed(operation, answer, drift)
        except ValueError as error:  # what it holds of the body stays behind: only the message goes on
            wrong = f"the body is {looks(answer)}, not JSON ({str(error).removeprefix('not JSON: ')})"
        except _NoBodyError:
            wrong = "it has an empty body in place of an answer"
        else:
            response = _response(operation, answer, parsed, drift, attempt, elapsed)
            if strict and drift:
                raise DriftError(
                    f"{operation.id}: the answer does not fit the model: {told(drift)}; "
                    "without strict it is taken as it is",
                    drift=drift,
                    response=response,
                    **answer_facts(operation, answer, attempt),
                )
            return response
    raise AnswerError(
        f"{operation.id}: status {answer.status_code}, but {wrong}",
        cut=answer.cut is not None or answer.content.lstrip()[:1] in _OPENING,
        response=_response(operation, answer, None, (), attempt, elapsed),
        **answer_facts(operation, answer, attempt),
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
    """What an answer without a body comes to: what was asked for is done, there is only nothing to say about it."""
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


def _json_kind(value: Any) -> str:
    if value is None:
        return "null"
    return {bool: "boolean", str: "string", int: "number", float: "number", list: "array"}.get(type(value), "object")
