"""When to look at a report, feed or query again, and what its processing status means.

Pure: decides seconds and ends; the looking and the waiting are done in `reports`, `feeds` and `kiosk`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.errors import InvalidArgumentError, ProcessingError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

DONE, CANCELLED, FATAL = "DONE", "CANCELLED", "FATAL"
TIMEOUT = 3600.0
"""Seconds after which a job is no longer waited for, unless the caller says otherwise."""

_FIRST = 2.0
_FACTOR = 1.5
_LONGEST = 60.0

_REMEDIES = {
    CANCELLED: "it was cancelled, or there was no data, or the same was asked for too often",
    FATAL: "Amazon could not carry it out: check its options; the same asked for too often ends so as well",
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
        if timeout is not None and timeout < 0:
            raise InvalidArgumentError(f"timeout is {timeout:g}: give seconds of 0 or more, or None to wait on")
        self._what = what
        self._id = resource_id
        self._operation = operation
        self._next = max(_FIRST, 1 / rate if rate else 0.0)
        self._timeout = timeout
        self._clock = clock
        self._started = clock()

    def pause(self, job: Mapping[str, Any]) -> float | None:
        """Seconds until the next look; None when the job is done.

        Args:
            job: Amazon's answer, with `processingStatus`.

        Raises:
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time, or the answer is no object.
        """
        if not isinstance(job, dict):
            raise ProcessingError(
                f"The {self._what} {self._id}: the answer is no JSON object, so its status is unknown: look again later",
                resource_id=self._id,
                operation=self._operation,
            )
        status = job.get("processingStatus")
        if status == DONE:
            if job.get("errorDocumentId") and not job.get("dataDocumentId"):
                raise self._error("ended with errors in place of data", DONE, job)
            return None
        if status in _REMEDIES:
            raise self._error(f"ended {status}: {_REMEDIES[status]}", str(status), job)
        waited = self._clock() - self._started
        pause = self._next
        if self._timeout is not None:
            left = self._timeout - waited
            if left <= 0:
                raise self._error(f"is still {status} after {waited:.0f} s: look again later", str(status), job)
            pause = min(pause, left)
        self._next = min(self._next * _FACTOR, max(_LONGEST, self._next))
        return pause

    def _error(self, text: str, status: str, job: Mapping[str, Any]) -> ProcessingError:
        document = job.get("reportDocumentId") or job.get("resultFeedDocumentId") or job.get("errorDocumentId")
        hint = f"; document {document} says more" if document else ""
        return ProcessingError(
            f"The {self._what} {self._id} {text}{hint}",
            status=status,
            resource_id=self._id,
            document_id=document,
            operation=self._operation,
        )


def text_of(answer: Any, name: str, operation: str, *, creates: bool = False) -> str:
    """A required string of an answer.

    Args:
        answer: The answer as plain JSON.
        name: Amazon's name of the property.
        operation: Id of the operation that answered.
        creates: It makes something anew each time, so that it is not to be repeated unseen.

    Raises:
        ProcessingError: It is not there.
    """
    value = answer.get(name) if isinstance(answer, dict) else None
    if not isinstance(value, str) or not value:
        hint = "; it has probably been carried out, look before repeating" if creates else ""
        error = ProcessingError(f"{operation}: the answer holds no {name}{hint}", operation=operation)
        error.may_have_been_carried_out = creates
        raise error
    return value
