"""Every error of the SDK, as one tree; the class says what to do.

    SPAPIError                          everything below; catch this one to catch all
    |-- ConfigurationError              profile, marketplace, credentials or setting is wrong: fix it
    |   `-- ClientClosedError           the client was closed; nothing was sent
    |-- InvalidArgumentError            an argument is wrong or missing; nothing was sent
    |-- PermitTimeoutError              the usage plan's next permit is later than max_wait; nothing was sent
    |-- StoreError                      the shared store of permits or tokens failed
    |-- LWAError                        Login with Amazon refused a token
    |-- TransportError                  no answer
    |   |-- ConnectionNotMadeError      nothing reached Amazon: safe to repeat
    |   |-- ConnectionLostError         the request may have been carried out
    |   |-- TotalTimeoutError           the whole time of a call or a token is over
    |   |-- AnswerTooLargeError         the answer is larger than a bound; the message names the setting
    |   `-- AnswerEncodingError         the answer is compressed in a way that was not requested
    |-- StatusError                     Amazon answered with a status other than 2xx
    |   |-- BadRequestError             400
    |   |-- UnauthorizedError           401
    |   |-- ForbiddenError              403
    |   |   |-- ExpiredTokenError       403 of an expired access token
    |   |   `-- NoSuchPathError         403 of the gateway: no operation at this path
    |   |-- NotFoundError               404
    |   |-- RequestTimeoutError         408
    |   |-- ConflictError               409
    |   |-- PayloadTooLargeError        413
    |   |-- UnsupportedMediaTypeError   415
    |   |-- UnprocessableError          422
    |   |-- RateLimitError              429
    |   `-- ServerError                 5xx
    |-- AnswerError                     a 2xx whose body is not a JSON answer: HTML, cut, garbled; it carries the answer
    |   `-- DriftError                  strict only: the answer does not fit the model
    |-- BatchError                      a batch ended before its last item; carries the results so far
    |-- PagingError                     a list that cannot be followed; carries the token to resume from
    |-- NotificationError               a message that holds no notification
    |-- DocumentError                   a report, feed or data document cannot be read or written
    |   |-- BadTextError                a byte is not of the document's charset, or a row of its table is broken: line and column
    |   |   `-- BadRowError             a row of a table cannot be read without guessing
    |   `-- DocumentTooLargeError       a document that was to be read as a whole, or a line of it, is larger than a bound
    `-- ProcessingError                 a report, feed or query ended CANCELLED or FATAL, or took too long
        |-- JobCancelledError           CANCELLED: it was cancelled, or there is no data
        |   `-- NoDataError             there is no data for a report; not a mistake
        |-- JobFailedError              FATAL, or errors in place of data; `reason` holds Amazon's words
        |   `-- OperationFailedError    an operation that is carried out later failed; `problems` holds what Amazon says
        `-- JobTimeoutError             not done in time; it can be waited for again by its id

`may_have_been_carried_out` is True where a call was sent, ended without a refusal, and is not safe to repeat; only then
does `is_retryable()` say False of a 5xx, a lost connection or a broken answer.

Messages name the operation and the remedy. They never hold an access token, a signed URL or
personal data. Every error pickles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

THROTTLING_CODES = frozenset({"QuotaExceeded", "TooManyRequests", "RequestThrottled"})
"""Amazon's codes for a call over its usage plan."""

_FAULTS = 20

_SECRET = re.compile(
    r"At(?:z[ar]|z\.sprdt|c)(?:\||%7C)(?=[\w+/=%-])[^\s\"'<>,;&]*"  # access, refresh, restricted and consent tokens
    r"|amzn1\.oa2-cs\.[^\s\"'<>,;&]*"  # client secrets
    r"|(?<=[?&])[^\s\"'<>=&]*(?:signature|credential|security-token|access_?token|awsaccesskeyid|key-pair-id|oauth_code"
    r"|buyeremail|postalcode)=[^\s\"'<>&]*"  # signed links, version 2 and 4, and what is personal in a query
    r"|(?<=[?&])(?:expires|policy)=[^\s\"'<>&]*"
    r"|(?<![\w.])(?:client_secret|refresh_token|access_token|spapi_oauth_code)=(?!\[)[^\s\"'<>&,;()]{8,}"  # an echoed form
    r"|\"(?:client_secret|refresh_token|access_token|restrictedDataToken)\"\s*:\s*\"(?:[^\"\\]|\\.)*\""
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,64}\w",  # an address for mail
    re.IGNORECASE,
)

_SIGNS = (
    *("atz", "atc", "oa2-cs", "signature", "credential", "token", "accesskeyid", "key-pair-id", "oauth_code"),
    *("buyeremail", "postalcode", "expires", "policy", "client_secret", "@"),
)
"""Each secret has one of these in it: a text without them is not searched."""


def redact(text: str) -> str:
    """Text without tokens, client secrets, URL signatures and mail addresses, fit for a message or a log."""
    if text.isascii():
        plain = text.lower()
        for sign in _SIGNS:
            if sign in plain:
                break
        else:
            return text
    return _SECRET.sub("[redacted]", text)


class SPAPIError(Exception):
    """Base of every error of the SDK.

    Args:
        message: What happened and what to do; without secrets.
        status_code: HTTP status of Amazon's answer; None where there was none.
        code: Amazon's error code, e.g. `InvalidInput`; None where it gave none.
        details: Amazon's details; often empty.
        request_id: `x-amzn-RequestId` of the answer, for Amazon's support.
        operation: Id of the operation, e.g. `orders_v0.getOrders`.
        attempts: How many times the request was tried.
        page_token: In a list that stopped midway, the token to resume from with `start_token=`.

    Attributes:
        may_have_been_carried_out: The call may have taken effect although it ended in this error, and repeating it may
            do its work twice: check before repeating. False where nothing was sent, where Amazon refused the call, and
            where it is safe to repeat (a read, an idempotent operation, `send(call, idempotent=True)`).
    """

    may_have_been_carried_out: bool = False

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int | None = None,
        code: str | None = None,
        details: str | None = None,
        request_id: str | None = None,
        operation: str | None = None,
        attempts: int | None = None,
        page_token: str | None = None,
    ) -> None:
        super().__init__(redact(message))
        self.status_code = status_code
        self.code = code
        self.details = None if details is None else redact(details)
        self.request_id = request_id
        self.operation = operation
        self.attempts = attempts
        self.page_token = page_token

    @property
    def message(self) -> str:
        """What happened and what to do."""
        return str(self.args[0]) if self.args else ""

    def __str__(self) -> str:
        known = (
            ("request id", self.request_id),
            ("attempts", self.attempts if self.attempts is not None and self.attempts > 1 else None),
        )
        tail = ", ".join(f"{name} {value}" for name, value in known if value is not None)
        return f"{self.message} ({tail})" if tail else self.message

    def is_rate_limited(self) -> bool:
        """Amazon refused the call because its usage plan was used up."""
        return self.status_code == RateLimitError.status or self.code in THROTTLING_CODES

    def is_retryable(self) -> bool:
        """The same call may succeed later, and sending it again cannot do its work twice."""
        return self.is_rate_limited()


class ConfigurationError(SPAPIError):
    """A profile, marketplace, credential or setting is missing or wrong; the message names it and the remedy."""


class ClientClosedError(ConfigurationError):
    """The client was closed before the call, or while it waited for its permit; nothing was sent."""


class InvalidArgumentError(SPAPIError, ValueError):
    """An argument is wrong or missing; nothing was sent.

    Args:
        faults: Where a body has several faults, each with its place; the message holds the first 20.
    """

    def __init__(self, message: str = "", *, faults: Sequence[str] = (), **known: Any) -> None:
        super().__init__(message, **known)
        self.faults = tuple(redact(each) for each in faults) or (self.message,)

    @classmethod
    def of(cls, faults: Sequence[str]) -> InvalidArgumentError:
        """One error for all faults; a common beginning is written once."""
        opening = faults[0].partition(": ")[0] + ": "
        shown = [faults[0], *[each.removeprefix(opening) for each in faults[1:_FAULTS]]]
        more = [f"and {len(faults) - _FAULTS} more"] if len(faults) > _FAULTS else []
        return cls("; ".join([*shown, *more]), faults=faults)


class PermitTimeoutError(SPAPIError):
    """The usage plan's next permit comes later than the caller is willing to wait; nothing was sent.

    Args:
        message: Operation, seconds and remedy.
        wait: Seconds until the permit would come.
        operation: Id of the operation, or the name of the bucket.

    Attributes:
        reservation: The `spapi_core.limits.Reservation` of the place that is kept for the call, where one was asked for (`reserve`) or redeemed too early.
    """

    def __init__(self, message: str = "", *, wait: float | None = None, operation: str | None = None) -> None:
        super().__init__(message, operation=operation)
        self.wait = wait
        self.reservation: Any = None

    def is_retryable(self) -> bool:
        """True: the same call can be made later."""
        return True


class StoreError(SPAPIError):
    """The shared store of permits or tokens failed."""


class LWAError(SPAPIError):
    """Login with Amazon refused a token; the message says what to do.

    Args:
        message: What happened.
        status_code: HTTP status of LWA's answer.
        error: LWA's error, e.g. `invalid_grant`; None where the answer was not LWA's JSON. Also `code`.
        description: LWA's own words. Also `details`.
        remedy: What to do, e.g. authorise again.
        retryable: The same request may succeed later.
        request_id: `x-amzn-RequestId` of LWA's answer.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int | None = None,
        error: str | None = None,
        description: str | None = None,
        remedy: str = "",
        retryable: bool = False,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, status_code=status_code, code=error, details=description, request_id=request_id)
        self.error = error
        self.description = self.details
        self.remedy = remedy
        self.retryable = retryable

    def is_retryable(self) -> bool:
        """LWA's own refusals are final; a server error or an answer that is not LWA's can be retried."""
        return self.retryable


class TransportError(SPAPIError):
    """No answer came."""

    def is_retryable(self) -> bool:
        """A connection may work the next time; not where the call may have been carried out."""
        return not self.may_have_been_carried_out


class ConnectionNotMadeError(TransportError):
    """No connection was made, so nothing reached Amazon: repeating is safe."""


class ConnectionLostError(TransportError):
    """The connection broke or timed out after the request was begun: it may have been carried out."""


class TotalTimeoutError(TransportError):
    """The whole time of a call, or of a token request, is over; what was sent may have been carried out.

    Args:
        message: What took how long, and the setting to raise.
        setting: Name of the bound, e.g. `total_time`.
        limit: Its seconds.
        known: Attributes of SPAPIError.
    """

    def __init__(
        self, message: str = "", *, setting: str | None = None, limit: float | None = None, **known: Any
    ) -> None:
        super().__init__(message, **known)
        self.setting = setting
        self.limit = limit

    def is_retryable(self) -> bool:
        """False: there is no time left to try again."""
        return False


class AnswerTooLargeError(TransportError):
    """The answer, or its headers, exceeded a bound: the rest was not read. The request may have been carried out.

    Args:
        message: What is too large, and the setting to raise.
        setting: Name of the bound, e.g. `largest_answer`.
        limit: Its bytes.
        known: Attributes of SPAPIError; `status_code` where the answer got so far.
    """

    def __init__(
        self, message: str = "", *, setting: str | None = None, limit: int | None = None, **known: Any
    ) -> None:
        super().__init__(message, **known)
        self.setting = setting
        self.limit = limit

    def is_retryable(self) -> bool:
        """The next answer would be as large."""
        return False


class AnswerEncodingError(TransportError):
    """The answer is compressed in a way that was not requested, or more than once. The request may have been carried out."""

    def is_retryable(self) -> bool:
        """The next answer would be encoded the same way."""
        return False


class StatusError(SPAPIError):
    """Amazon answered with a status other than 2xx.

    Args:
        message: What happened and what to do.
        errors: The error list of the body as (code, message, details); empty when the body held none.
        retry_after: Seconds Amazon asks to wait; None when it did not say.
        known: Attributes of SPAPIError.
    """

    status: int = 0

    def __init__(
        self,
        message: str = "",
        *,
        errors: Sequence[tuple[str, str, str]] = (),
        retry_after: float | None = None,
        **known: Any,
    ) -> None:
        super().__init__(message, **known)
        self.errors = tuple((code, redact(text), redact(details)) for code, text, details in errors)
        self.retry_after = retry_after


class BadRequestError(StatusError):
    """400: the request is not valid; the details often name the parameter."""

    status = 400


class UnauthorizedError(StatusError):
    """401: the access token is missing, malformed or no longer valid."""

    status = 401

    def is_retryable(self) -> bool:
        """Once, with a fresh token."""
        return True


class ForbiddenError(StatusError):
    """403: a role, the region or the authorisation is missing; `spapi doctor` finds out which."""

    status = 403


class ExpiredTokenError(ForbiddenError):
    """403 of an expired access token."""

    def is_retryable(self) -> bool:
        """Once, with a fresh token."""
        return True


class NoSuchPathError(ForbiddenError):
    """403 of the gateway in front of SP-API: there is no operation at this path and method."""


class NotFoundError(StatusError):
    """404: no such resource, or not in this marketplace."""

    status = 404


class RequestTimeoutError(StatusError):
    """408: Amazon gave up waiting for the request."""

    status = 408

    def is_retryable(self) -> bool:
        """The next try may be quicker; not where the call may have been carried out."""
        return not self.may_have_been_carried_out


class ConflictError(StatusError):
    """409: the resource is not in the state that the call expects."""

    status = 409


class PayloadTooLargeError(StatusError):
    """413: the request body is larger than the operation takes."""

    status = 413


class UnsupportedMediaTypeError(StatusError):
    """415: the content type of the body is not one the operation takes."""

    status = 415


class UnprocessableError(StatusError):
    """422: the request is well formed and cannot be carried out."""

    status = 422


class RateLimitError(StatusError):
    """429: the usage plan is used up."""

    status = 429


class ServerError(StatusError):
    """5xx: Amazon's fault; a call that changes something may have been carried out."""

    status = 500

    def is_retryable(self) -> bool:
        """The next try may meet a healthy server; not where the call may have been carried out."""
        return not self.may_have_been_carried_out


class AnswerError(SPAPIError):
    """A 2xx whose body is not a JSON answer: HTML, truncated, garbled, or empty although the call reads something.

    Amazon accepted the request: a call that changes something has probably been carried out. What was received is kept in
    `content` and `response`, so that an answer is never lost; neither is shown or pickled.

    Args:
        message: What came instead.
        cut: The body ended before it was complete.
        response: The answer as it came, a `Response`: status, headers, request id and `content`; its `parsed` is
            None. Left behind when the error is pickled.
        known: Attributes of SPAPIError.
    """

    def __init__(self, message: str = "", *, cut: bool = False, response: Any = None, **known: Any) -> None:
        super().__init__(message, **known)
        self.cut = cut
        self.response = response

    @property
    def content(self) -> bytes | None:
        """The body as it came, inflated; None where the error was pickled, or made without an answer."""
        content: bytes | None = None if self.response is None else self.response.content
        return content

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "response": None}

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self.__getstate__()

    def is_retryable(self) -> bool:
        """A broken answer may come whole the next time; not where the call may have been carried out."""
        return not self.may_have_been_carried_out


class DriftError(AnswerError):
    """Strict only: the answer does not fit the model.

    Args:
        message: The first cases.
        drift: Every case.
        response: The whole answer, decoded as far as it goes; left behind when the error is pickled.
        known: Attributes of SPAPIError.
    """

    def __init__(self, message: str = "", *, drift: Sequence[Any] = (), **known: Any) -> None:
        super().__init__(message, **known)
        self.drift = tuple(drift)

    def is_retryable(self) -> bool:
        """The next answer would not fit either."""
        return False


class BatchError(SPAPIError):
    """A batch ended before its last item, for a reason of its own and not of one item.

    Args:
        results: The results of the items before it.
    """

    def __init__(self, message: str = "", *, results: Sequence[Any] = (), **known: Any) -> None:
        super().__init__(message, **known)
        self.results = list(results)


class PagingError(SPAPIError):
    """A list that cannot be followed; `page_token` is the token to resume from."""


class NotificationError(SPAPIError):
    """A message that is not JSON or holds no notification, or a notification that is not what was asked for."""


class DocumentError(SPAPIError):
    """A report, feed or data document cannot be read or written."""


class BadTextError(DocumentError):
    """A place of a document cannot be read: a byte that is not of its charset, XML that is broken.

    Args:
        message: What is wrong there, and what to do; contains nothing of the document's text except the byte.
        line: The line, from 1; None where it is unknown.
        column: The character in the line, from 1.
        known: Attributes of SPAPIError.
    """

    def __init__(self, message: str = "", *, line: int | None = None, column: int | None = None, **known: Any) -> None:
        super().__init__(message, **known)
        self.line = line
        self.column = column


class BadRowError(BadTextError):
    """A row of a table cannot be read without guessing; `on_bad_row=` continues with the others."""


class DocumentTooLargeError(DocumentError):
    """A document that was to be read as a whole, or one line of it, is larger than a bound: save it, or read it as a stream.

    Args:
        message: What is too large, and what to do.
        setting: Name of the bound, e.g. `largest_document`; None where the caller gave one.
        limit: Its bytes.
        known: Attributes of SPAPIError.
    """

    def __init__(
        self, message: str = "", *, setting: str | None = None, limit: int | None = None, **known: Any
    ) -> None:
        super().__init__(message, **known)
        self.setting = setting
        self.limit = limit


class ProcessingError(SPAPIError):
    """A report, feed or query ended CANCELLED or FATAL, or was not done in time.

    Args:
        message: What ended how, and what to do.
        status: Amazon's processing status, e.g. `FATAL`.
        resource_id: Report, feed or query id, to look it up later.
        document_id: The document that says more, where Amazon names one.
        known: Attributes of SPAPIError.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: str | None = None,
        resource_id: str | None = None,
        document_id: str | None = None,
        **known: Any,
    ) -> None:
        super().__init__(message, **known)
        self.status = status
        self.resource_id = resource_id
        self.document_id = document_id


class OperationDeprecatedWarning(DeprecationWarning):
    """Amazon has announced the end of an operation that was called; each is warned of once in a process.

    Args:
        operation: Id of the operation, e.g. `orders_v0.getOrders`.
        removal: The day from which calls fail; None where Amazon names none.
        replacement: Ids of the operations to use instead.
    """

    def __init__(self, operation: str, removal: date | None = None, replacement: Sequence[str] = ()) -> None:
        when = f"Amazon removes it on {removal.isoformat()}" if removal else "Amazon has given no removal date"
        use = f"use {', '.join(replacement)} instead" if replacement else "it has no successor"
        super().__init__(f"{operation} is deprecated: {when}; {use}")
        self.operation = operation
        self.removal = removal
        self.replacement = tuple(replacement)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.operation, self.removal, self.replacement)


class JobCancelledError(ProcessingError):
    """A report, feed or query ended CANCELLED: somebody cancelled it, the same was requested too often, or there was no data."""


class NoDataError(JobCancelledError):
    """A report ended CANCELLED after Amazon had begun it: there is no data for the requested period and marketplaces.

    A report can be cancelled by a request only before it is begun, so this is recognised by `processingStartTime`.
    """


class JobFailedError(ProcessingError):
    """A report, feed or query ended FATAL, or with a document of errors in place of data.

    Attributes:
        reason: Amazon's explanation, from the error document: at most 500 characters, without what is secret; None where
            there is none, or where it was not read.
    """

    reason: str | None = None


class Problem(NamedTuple):
    """A problem that Amazon reports of something it carried out later; without what is secret.

    Attributes:
        code: Amazon's code; empty where it gives none.
        message: Amazon's words.
        severity: Amazon's word, e.g. `ERROR` or `WARNING`; empty where it gives none.
        details: More of Amazon's words; None where there are none.
    """

    code: str
    message: str
    severity: str = ""
    details: str | None = None

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Problem:
        """A problem, issue or error of an answer of Amazon's, as JSON."""
        texts = {name: redact(str(data[name])) for name in ("code", "message", "severity", "details") if data.get(name)}
        return cls(texts.get("code", ""), texts.get("message", ""), texts.get("severity", ""), texts.get("details"))

    def __str__(self) -> str:
        return f"{self.code} {self.message}".strip()


class OperationFailedError(JobFailedError):
    """An operation that Amazon carries out later failed: an inbound operation, a listing, an approval, a transaction of vendors.

    Args:
        message: What ended how, and what to do.
        problems: What Amazon says.
        known: Attributes of ProcessingError.
    """

    def __init__(self, message: str = "", *, problems: Sequence[Problem] = (), **known: Any) -> None:
        super().__init__(message, **known)
        self.problems = tuple(problems)


class JobTimeoutError(ProcessingError):
    """A report, feed, query or operation is not done in time; wait for it again by `resource_id`."""


_BY_STATUS: dict[int, type[StatusError]] = {
    kind.status: kind
    for kind in (
        BadRequestError,
        UnauthorizedError,
        ForbiddenError,
        NotFoundError,
        RequestTimeoutError,
        ConflictError,
        PayloadTooLargeError,
        UnsupportedMediaTypeError,
        UnprocessableError,
        RateLimitError,
    )
}


def error_class(status_code: int) -> type[StatusError]:
    """The class of a status: its own where it has one, ServerError for 5xx, StatusError for the rest."""
    if status_code >= ServerError.status:
        return ServerError
    return _BY_STATUS.get(status_code, StatusError)
