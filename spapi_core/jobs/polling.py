"""When to look at a report, feed or query again, and what its processing status means.

Pure: decides seconds and ends; the looking and the waiting are done in `looks`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from spapi_core.errors import (
    JobCancelledError,
    JobFailedError,
    JobTimeoutError,
    NoDataError,
    ProcessingError,
    redact,
)
from spapi_core.model.codec import loads
from spapi_core.seconds import checked_seconds
from spapi_core.system.typed import TypedDictionary
from spapi_core.wire.unseen import Address, forgetting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

S = TypeVar("S", bound=TypedDictionary)

DONE, CANCELLED, FATAL = "DONE", "CANCELLED", "FATAL"
TIMEOUT = 3600.0
"""Seconds after which a job is no longer waited for, unless the caller says otherwise."""

_FIRST = 2.0
_FACTOR = 1.5
_LONGEST = 60.0
_LONGEST_REASON = 500
REASON_BYTES = 1 << 16
"""Bytes of a document of reasons that are read."""

_REMEDIES = {
    CANCELLED: "it was cancelled, or there was no data, or the same was requested too often",
    FATAL: "Amazon could not carry it out: check its options; requesting the same too often has this effect too",
}


class Poll:
    """One job that is looked at until it ends.

    Args:
        what: "report", "feed" or "query", for messages.
        resource_id: Amazon's id of it.
        operation: Id of the operation that looks.
        rate: Looks a second that the usage plan grants; None where it is unknown.
        timeout: Seconds to wait in all; None for as long as it takes.
        clock: Monotonic seconds.
    """

    def __init__(
        self,
        what: str,
        resource_id: str,
        operation: str,
        *,
        rate: float | None,
        timeout: float | None,
        clock: Callable[[], float],
    ) -> None:
        checked_seconds("timeout", timeout, none="to wait on")
        self._what = what
        self._id = resource_id
        self._operation = operation
        self._next = max(_FIRST, 1 / rate if rate else 0.0)
        self._timeout = timeout
        self._clock = clock
        self._started = clock()

    def status(self, kind: type[S], answer: Any) -> S:
        """Amazon's answer with its typed attributes.

        Args:
            kind: Of a report, feed or query.
            answer: The answer as plain JSON.

        Raises:
            ProcessingError: The answer is not an object.
        """
        self._check_object(answer)
        return kind(answer)

    def pause(self, job: Mapping[str, Any]) -> float | None:
        """Seconds until the next look; None when the job is done.

        Args:
            job: Amazon's answer, with `processingStatus`.

        Raises:
            JobCancelledError: It ended CANCELLED; NoDataError where a report found nothing.
            JobFailedError: It ended FATAL, or with errors in place of data.
            JobTimeoutError: It is not done in time.
            ProcessingError: The answer is not an object.
        """
        self._check_object(job)
        said = job.get("processingStatus")
        status = said if isinstance(said, str) else None
        if status == DONE:
            if job.get("errorDocumentId") and not job.get("dataDocumentId"):
                raise self._error(JobFailedError, "ended with errors in place of data", DONE, job)
            return None
        if status in _REMEDIES:
            if status == CANCELLED and self._what == "report" and job.get("processingStartTime"):
                raise self._error(NoDataError, "ended CANCELLED: there was no data for it", CANCELLED, job)
            kind = JobFailedError if status == FATAL else JobCancelledError
            raise self._error(kind, f"ended {status}: {_REMEDIES[status]}", str(status), job)
        waited = self._clock() - self._started
        pause = self._next
        if self._timeout is not None:
            left = self._timeout - waited
            if left <= 0:
                raise self._error(
                    JobTimeoutError, f"is still {status} after {waited:.0f} s: look again later", str(status), job
                )
            pause = min(pause, left)
        self._next = min(self._next * _FACTOR, max(_LONGEST, self._next))
        return pause

    def _check_object(self, answer: Any) -> None:
        if not isinstance(answer, dict):
            raise ProcessingError(
                f"The {self._what} {self._id}: the answer is not a JSON object, so its status is unknown: look again later",
                resource_id=self._id,
                operation=self._operation,
            )

    def _error(self, kind: type[ProcessingError], text: str, status: str, job: Mapping[str, Any]) -> ProcessingError:
        document = job.get("reportDocumentId") or job.get("resultFeedDocumentId") or job.get("errorDocumentId")
        hint = f"; document {document} says more" if document else ""
        return kind(
            f"The {self._what} {self._id} {text}{hint}",
            status=status,
            resource_id=self._id,
            document_id=document,
            operation=self._operation,
        )


def reason_of(content: bytes) -> str | None:
    """Amazon's words in a document that says why a job failed, in at most 500 characters, without what is secret.

    Args:
        content: The beginning of the document: JSON with `errorDetails`, `message` or `errors`, or plain text.
    """
    try:
        value = loads(content)
    except ValueError:
        value = content.decode(errors="replace")
    if isinstance(value, dict):
        value = next((value[name] for name in ("errorDetails", "message", "errors") if value.get(name)), value)
    try:
        if isinstance(value, list):
            value = " ".join(
                str(each.get("message") or each) if isinstance(each, dict) else str(each) for each in value
            )
        plain = str(value)
    except RecursionError:
        plain = content.decode(errors="replace")
    text = " ".join(redact("".join(each if each.isprintable() else " " for each in plain)).split())
    return text[:_LONGEST_REASON] or None


def with_reason(error: ProcessingError, reason: str | None) -> ProcessingError:
    """An error of a failed job that says Amazon's reason as well."""
    if reason is None:
        return error
    told = JobFailedError(
        f"{error.message}: {reason}",
        status=error.status,
        resource_id=error.resource_id,
        document_id=error.document_id,
        operation=error.operation,
    )
    told.reason = reason
    return told


@forgetting
def text_of(answer: Any, name: str, operation: str, *, creates: bool = False) -> str:
    """A required string of an answer.

    Args:
        answer: The answer as plain JSON.
        name: Amazon's name of the property.
        operation: Id of the operation that answered.
        creates: It makes something new each time, so that it is not to be repeated unseen.

    Raises:
        ProcessingError: It is not there.
    """
    value = answer.get(name) if isinstance(answer, dict) else None
    if not isinstance(value, str) or not value:
        hint = "; it has probably been carried out, check before repeating" if creates else ""
        error = ProcessingError(f"{operation}: the answer holds no {name}{hint}", operation=operation)
        error.may_have_been_carried_out = creates
        raise error
    return value


def link_of(answer: Any, name: str, operation: str) -> Address:
    """The link of a document in an answer; see `text_of`. Its query, which opens the document, is in no repr."""
    return Address(text_of(answer, name, operation))
