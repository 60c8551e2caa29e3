"""One run of a task on a fleet: it makes a call and ends, or gives its worker back and says when to come again.

Knows no engine. An engine's adapter makes a `Step` of each run from what the message carries, and when a run ends in an
`SPAPIError`, it asks `later` what that means: come again after a number of seconds, with this place, or the error is final.

A run makes calls; the message carries ids. As a run may be begun again from the start, whenever its worker is killed or a
later call has to wait, each task makes one call that creates something at most, and what a call created is kept in a
`Journal`, so that it is not created twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import define, evolve, field

from spapi_core.errors import (
    InvalidArgumentError,
    PermitTimeoutError,
    ProcessingError,
    SPAPIError,
    StatusError,
    TransportError,
)
from spapi_core.integrations.again import LONGEST_PAUSE, ComeAgain, later
from spapi_core.integrations.journal import DONE, Journal, JournalEntry, NotYetError
from spapi_core.integrations.redis_journal import RedisJournal
from spapi_core.integrations.search import Search, SentBeforeError
from spapi_core.integrations.traces import Trace, trace_of
from spapi_core.integrations.worker_clients import ONCE, Clients, working
from spapi_core.jobs.polling import Poll, text_of
from spapi_core.limits import Reservation
from spapi_core.model.codec import loads

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.client.sync.client import Client
    from spapi_core.operation import Call
    from spapi_core.wire.response import Response

__all__ = [
    "Calls",
    "Clients",
    "ComeAgain",
    "Journal",
    "NotYetError",
    "RedisJournal",
    "SentBeforeError",
    "Step",
    "later",
    "working",
]

T = TypeVar("T")

_BETWEEN: Final = "\n"


@define
class Step:
    """A run of a task.

    Args:
        task: The id of the task, the same in each of its runs.
        journal: Where calls that create something are written down; None sends them as they come.
        place: The text of the reservation that the message carries.
        polls: How many times this task polled before.
        tries: How often it failed before.
    """

    task: str
    journal: Journal | None = None
    place: str | None = field(default=None, repr=False)
    polls: int = 0
    tries: int = 0
    _calls: int = field(default=0, init=False)

    def send(self, client: Client, call: Call[T]) -> Response[T]:
        """Send a call that may be repeated, with the place that the message carries where it is of this operation.

        Raises:
            InvalidArgumentError: Repeating it is not safe: use `create`.
            PermitTimeoutError: There is no permit yet; the error carries the place.
            SPAPIError: As `Client.send`, after one try.
        """
        if not call.operation.repeats_safely():
            raise InvalidArgumentError(
                f"{call.operation.id}: sent twice it would be carried out twice, and a task may be run again: "
                "use create(client, call, NAME), or repeat_anyway()",
                operation=call.operation.id,
            )
        return self._sent(client, call)

    def repeat_anyway(self, client: Client, call: Call[T]) -> Response[T]:
        """Send a call because the caller says that sending it twice is harmless."""
        return self._sent(client, call)

    def create(self, client: Client, call: Call[Any], name: str) -> str:
        """Send a call that creates something, once in the life of the task, and give its id.

        A run whose worker was killed after Amazon answered finds the id in the journal. Where it was killed in between, a report
        or a query is looked for in Amazon's lists, and asked for again where it is not there. It is taken where the journal leaves
        nobody else who may have created it; otherwise the error names the candidates, and so it does of feeds and inbound plans.
        Other calls are not sent again.

        Args:
            client: Who calls.
            call: The call.
            name: Name of the id in Amazon's answer, e.g. "reportId".

        Raises:
            SentBeforeError: An earlier run sent it and was stopped before it read the answer, and what it created is not known.
            PermitTimeoutError: There is no permit yet; the error carries the place.
            SPAPIError: As `Client.send`, after one try.
        """
        return self._created(client, call, (name,))[0]

    def create_named(self, client: Client, call: Call[Any], names: Sequence[str]) -> dict[str, str]:
        """As `create`, for a call whose answer has several ids, e.g. "inboundPlanId" and "operationId"."""
        return dict(zip(names, self._created(client, call, names), strict=True))

    def _created(self, client: Client, call: Call[Any], names: Sequence[str]) -> list[str]:
        self._calls += 1
        trace = trace_of(call)
        journal = self.journal
        entry = None if journal is None else self._begun(journal, client, call, trace, names)
        if entry is not None and entry.value is not None:
            return entry.value.split(_BETWEEN)
        try:
            answer = self._sent(client, call)
        except SPAPIError as error:
            if journal is not None and entry is not None and not getattr(error, "may_have_been_carried_out", False):
                journal.forget(entry)
            raise
        # What has no id was carried out anyway: it stays in the journal as begun.
        told = _json(answer.content)
        found = [text_of(told, name, call.operation.id, creates=True) for name in names]
        if journal is None or entry is None:
            return found
        if trace is not None and trace.name in names:
            made = found[list(names).index(trace.name)]
            if not journal.claim(trace.claim(client, made), entry.key):
                raise NotYetError(
                    f"{call.operation.id}: another task took {made} for the result of its own request; this one looks again",
                    seconds=LONGEST_PAUSE,
                    operation=call.operation.id,
                )
        return journal.done(entry, _BETWEEN.join(found)).split(_BETWEEN)

    def _begun(
        self, journal: Journal, client: Client, call: Call[Any], trace: Trace | None, names: Sequence[str]
    ) -> JournalEntry:
        """What the journal has of the call: `fresh` where it is to be sent, else with the value of an earlier run."""
        note = None if trace is None else trace.note(client)
        entry = journal.begin(f"{self.task}:{self._calls}", note)
        if entry.fresh or entry.value is not None:
            return entry
        search = Search(client, call.operation.id, journal, lambda each: self._sent(client, each))
        made = search.created(entry, trace, names)
        if made is not None:
            return evolve(entry, text=DONE + journal.done(entry, made))
        again = journal.again(entry, note)
        if again is None:
            raise NotYetError("Another run of this task may be sending its call", seconds=LONGEST_PAUSE)
        return again

    def _sent(self, client: Client, call: Call[T]) -> Response[T]:
        place = None if self.place is None else Reservation.of(self.place)
        if place is not None and place.label != call.operation.id:
            place = None
        before = self.place
        if place is not None:
            self.place = None
        try:
            return client.send(call, max_wait=0, reserve=True, reservation=place, options={"retry": ONCE})
        except (PermitTimeoutError, StatusError, TransportError):
            raise
        except BaseException:
            # What failed before it came to the permit leaves the place as it was.
            self.place = before
            raise

    def waits(self) -> float | None:
        """Seconds until the time of the place that the message carries; None where it has come, or there is none."""
        if self.place is None:
            return None
        left = Reservation.of(self.place).seconds_left
        return left if left > 0 else None

    def document_id(self, client: Client, kind: str, resource_id: str) -> str | None:
        """Look once whether a report, feed or query is done.

        Args:
            client: Who calls.
            kind: "report", "feed" or "query".
            resource_id: Amazon's id of it.

        Returns:
            The id of its document; None for a feed without a processing report or a query without data.

        Raises:
            NotYetError: It is not done; the task comes again.
            ProcessingError: It ended CANCELLED or FATAL.
            SPAPIError: As `send`.
        """
        if kind not in _KINDS:
            raise InvalidArgumentError(f"kind is {kind!r}: use {', '.join(map(repr, _KINDS))}")
        operation, id_name, name = _KINDS[kind]
        answer = self.send(client, client.named_call(operation, params={id_name: resource_id})).parsed
        poll = Poll(kind, resource_id, operation, rate=client.rate_of(operation), timeout=None, clock=client.clock)
        self._not_yet(kind, resource_id, operation, poll.pause(answer))
        found: str | None = answer.get(name)
        return found

    def inbound_done(self, client: Client, operation_id: str) -> dict[str, Any]:
        """Look once whether an operation of an inbound plan is done.

        Args:
            client: Who calls.
            operation_id: The `operationId` that Amazon's answer to the step gave.

        Returns:
            Amazon's answer, with `operationStatus` SUCCESS.

        Raises:
            NotYetError: It is not done; the task comes again.
            ProcessingError: It failed; the message has Amazon's problems.
            SPAPIError: As `send`.
        """
        call = client.named_call(_INBOUND, params={"operationId": operation_id}).unchecked()
        answer: Any = self.send(client, call).parsed
        status = answer.get("operationStatus") if isinstance(answer, dict) else None
        if status == "FAILED":
            problems = [
                str(each.get("code")) for each in answer.get("operationProblems") or [] if isinstance(each, dict)
            ]
            raise ProcessingError(
                f"The inbound operation {operation_id} ended FAILED: {', '.join(problems) or 'no reason was given'}",
                status=status,
                resource_id=operation_id,
                operation=_INBOUND,
            )
        self._not_yet("inbound operation", operation_id, _INBOUND, None if status == "SUCCESS" else 2.0)
        return dict(answer)

    def _not_yet(self, what: str, resource_id: str, operation: str, pause: float | None) -> None:
        if pause is not None:
            seconds = min(pause * 1.5**self.polls, max(60.0, pause))
            raise NotYetError(f"The {what} {resource_id} is not done yet", seconds=seconds, operation=operation)


class Calls:
    """What a task of either engine calls with: a `Step` of this run, and the clients."""

    @property
    def step(self) -> Step:
        """The run under way."""
        raise NotImplementedError

    def client(self, account: str) -> Client:
        """The client of an account: it never sleeps, and what it refuses keeps a place."""
        raise NotImplementedError

    def send(self, account: str, call: Call[T]) -> Response[T]:
        """Send a call that may be repeated; see `Step.send`."""
        return self.step.send(self.client(account), call)

    def create(self, account: str, call: Call[Any], name: str) -> str:
        """Send a call that creates something, once in the life of the task; see `Step.create`."""
        return self.step.create(self.client(account), call, name)

    def create_named(self, account: str, call: Call[Any], names: Sequence[str]) -> dict[str, str]:
        """As `create`, for a call whose answer has several ids; see `Step.create_named`."""
        return self.step.create_named(self.client(account), call, names)

    def document_id(self, account: str, kind: str, resource_id: str) -> str | None:
        """Look once whether a report, feed or query is done; see `Step.document_id`."""
        return self.step.document_id(self.client(account), kind, resource_id)

    def inbound_done(self, account: str, operation_id: str) -> dict[str, Any]:
        """Look once whether an operation of an inbound plan is done; see `Step.inbound_done`."""
        return self.step.inbound_done(self.client(account), operation_id)


_INBOUND = "fulfillment_inbound_v2024_03_20.getInboundOperationStatus"
_KINDS: Mapping[str, tuple[str, str, str]] = {
    "report": ("reports_v2021_06_30.getReport", "reportId", "reportDocumentId"),
    "feed": ("feeds_v2021_06_30.getFeed", "feedId", "resultFeedDocumentId"),
    "query": ("data_kiosk_v2023_11_15.getQuery", "queryId", "dataDocumentId"),
}


def _json(content: bytes) -> Any:
    try:
        return loads(content)
    except ValueError:
        return None
