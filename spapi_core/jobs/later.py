"""Operations that are accepted now and answered later: whether one is done, and when to look again.

Where to look and what a status means is a row of `spapi_core.jobs.later_kinds`. Pure: the looking and the waiting are done in `waiter`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Literal

from attrs import field, frozen

from spapi_core.errors import InvalidArgumentError, JobTimeoutError, OperationFailedError, Problem, ProcessingError
from spapi_core.jobs.later_kinds import KINDS
from spapi_core.jobs.polling import Poll

__all__ = ["Finished", "Name", "Outlook", "Pending"]

Name = Literal[
    "report",
    "feed",
    "query",
    "inbound_operation",
    "listing",
    "aplus_approval",
    "vendor_transaction",
    "direct_fulfillment_transaction",
    "invoices_export",
]
"""What can be waited for."""

_FIRST, _FACTOR, _LONGEST = 2.0, 1.5, 60.0


@frozen
class Outlook:
    """One look at something that is not done yet.

    Args:
        kind: What is waited for, e.g. `inbound_operation`.
        id: Amazon's id of it.
        status: Amazon's word for where it stands.
        looks: How many looks there were.
        waited: Seconds since the first of them.
        pause: Seconds until the next one.
    """

    kind: str
    id: str
    status: str
    looks: int
    waited: float
    pause: float


@frozen
class Finished:
    """What is done.

    Args:
        kind: What was waited for.
        id: Amazon's id of it.
        status: Amazon's word, e.g. `SUCCESS`.
        answer: Amazon's answer to the last look, as JSON.
        problems: Warnings that came with it.
    """

    kind: str
    id: str
    status: str
    answer: dict[str, Any] = field(repr=False)
    problems: tuple[Problem, ...] = ()


class Pending:
    """One thing that is waited for.

    Args:
        name: Its kind.
        identifier: Amazon's id of it.
        rate: Looks a second that the usage plan grants; None where it is unknown.
        timeout: Seconds to wait in all; None for as long as it takes.
        clock: Monotonic seconds.
        progress: Called after each look that finds it on the way.
        since: A listing is done when it was changed at this time or later.
    """

    def __init__(
        self,
        name: str,
        identifier: str,
        *,
        rate: float | None,
        timeout: float | None,
        clock: Callable[[], float],
        progress: Callable[[Outlook], object] | None = None,
        since: datetime | None = None,
    ) -> None:
        if since is not None and (not isinstance(since, datetime) or since.tzinfo is None):
            raise InvalidArgumentError("since: give a datetime with a time zone, e.g. datetime.now(UTC)")
        self._kind = KINDS[name]
        self._name, self._id = name, identifier
        self._poll = Poll(name, identifier, self._kind.operation, rate=rate, timeout=timeout, clock=clock)
        self._ends_by_poll = "processingStatus" if name in {"report", "feed", "query"} else None
        self._next = max(_FIRST, 1 / rate if rate else 0.0)
        self._timeout, self._clock, self._progress, self._since = timeout, clock, progress, since
        self._started, self._looks = clock(), 0

    def pause(self, answer: Any) -> float | None:
        """Seconds until the next look; None when it is done.

        Raises:
            OperationFailedError: It failed; `problems` says why.
            ProcessingError: As `Poll.pause`, for reports, feeds and queries.
            JobTimeoutError: It is not done in time.
        """
        self._looks += 1
        pause = self._poll.pause(answer) if self._ends_by_poll else self._pause(answer)
        if pause is not None and self._progress is not None:
            waited = self._clock() - self._started
            status = self._kind.status(answer) or "PENDING"
            self._progress(Outlook(self._name, self._id, status, self._looks, waited, pause))
        return pause

    def finished(self, answer: dict[str, Any]) -> Finished:
        """What is done."""
        status = self._kind.status(answer) or ""
        return Finished(self._name, self._id, status, answer, _problems(self._kind.problems(answer)))

    def _pause(self, answer: Any) -> float | None:
        status = self._kind.status(answer)
        if status is not None and self._is_new(answer):
            problems = _problems(self._kind.problems(answer))
            wrong = [each for each in problems if each.severity == "ERROR"] if self._name == "listing" else []
            if status in self._kind.failed or wrong:
                raise self._failed(status, problems)
            if status in self._kind.done:
                return None
        waited = self._clock() - self._started
        pause = self._next
        if self._timeout is not None:
            left = self._timeout - waited
            if left <= 0:
                raise JobTimeoutError(
                    f"The {self._name} {self._id} is still {status or 'PENDING'} after {waited:.0f} s: wait for it again "
                    "by this id",
                    status=status,
                    resource_id=self._id,
                    operation=self._kind.operation,
                )
            pause = min(pause, left)
        self._next = min(self._next * _FACTOR, max(_LONGEST, self._next))
        return pause

    def _is_new(self, answer: Any) -> bool:
        if self._since is None or self._name != "listing":
            return True
        changed = _time(answer["summaries"][0]["lastUpdatedDate"])
        return changed is not None and changed >= self._since.replace(microsecond=0)

    def _failed(self, status: str, problems: tuple[Problem, ...]) -> ProcessingError:
        first = next((each for each in problems if each.severity == "ERROR"), problems[0] if problems else None)
        why = f": {first}" if first else ""
        more = f" and {len(problems) - 1} more" if len(problems) > 1 else ""
        hint = "; submit it for approval first" if status == "DRAFT" else ""
        return OperationFailedError(
            f"The {self._name} {self._id} ended {status}{why}{more}{hint}",
            status=status,
            resource_id=self._id,
            operation=self._kind.operation,
            problems=problems,
        )


def _time(text: Any) -> datetime | None:
    try:
        found = text if isinstance(text, datetime) else datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _problems(found: Any) -> tuple[Problem, ...]:
    if isinstance(found, str) and found:
        return (Problem("", found),)
    if isinstance(found, dict):
        found = [found]
    return (
        tuple(Problem.of(each) for each in found if isinstance(each, dict)) if isinstance(found, list | tuple) else ()
    )
