"""What a call left at Amazon whose answer nobody read: its worker died between sending it and writing down the id.

Amazon's lists do not say all that was asked for: that of reports not with which options, that of queries not which page, that of
feeds not what was uploaded, that of inbound plans not which items. What a list shows is taken for what a call created only where
the journal leaves nobody else who may have created it; otherwise the candidates are named, and a person looks. Of other calls
nothing can be known.
"""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from spapi_core.integrations.journal import Note
from spapi_core.jobs import asking, feed_calls, kiosk_calls
from spapi_core.model.codec import encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from spapi_core.client.sync.client import Client
    from spapi_core.integrations.journal import JournalEntry
    from spapi_core.operation import Call

__all__ = ["Trace", "trace_of"]

_CLOCKS_DIFFER: Final = timedelta(minutes=1)
_LONGEST_CALL: Final = timedelta(minutes=10)
"""How long after a run began to send its call Amazon may have made something of it."""
_DATES: Final = ("dataStartTime", "dataEndTime")
_INBOUND: Final = "fulfillment_inbound_v2024_03_20.createInboundPlan"
_PLANS: Final = "/inbound/fba/2024-03-20/inboundPlans"


@frozen
class Trace:
    """What to look for.

    Args:
        operation: Id of the operation that creates.
        path: The list in which it stands.
        name: Name of an entry's id.
        created: Name of the time at which an entry was made.
        filters: What the list is asked for.
        same: What an entry has to say, by name; of lists the order does not matter.
        hidden: A digest of what the list does not say of it; None where no two calls ask for the same.
        in_time: Whether the list can be asked for a span of time; it comes newest first otherwise.
        complete: Whether what is not in the list was not created.
    """

    operation: str
    path: str
    name: str
    created: str
    filters: Mapping[str, Any]
    same: Mapping[str, Any]
    hidden: str | None = None
    in_time: bool = True
    complete: bool = True

    def listed(self, client: Client, begun: datetime, items: Callable[[Any], Iterable[Any]]) -> list[Mapping[str, Any]]:
        """The entries that the call may have created, as it was under way from `begun` on.

        Args:
            client: Makes the call of the list.
            begun: When it was begun.
            items: Gives the entries of all pages of a list.
        """
        since, until = begun - _CLOCKS_DIFFER, begun + _LONGEST_CALL
        times = {}
        if self.in_time:
            times["createdSince"] = since.isoformat()
            if until < datetime.now(UTC):
                times["createdUntil"] = until.isoformat()
        entries = items(client.call("GET", self.path, params={**self.filters, **times}))
        found: Iterable[Mapping[str, Any]] = (row for row in entries if isinstance(row, dict))
        if not self.in_time:
            found = takewhile(lambda row: (_time(row.get(self.created)) or since) >= since, found)
        return [row for row in found if self.fits(row) and self._in(row, begun)]

    def fits(self, row: Mapping[str, Any]) -> bool:
        """Whether an entry of the list says what the call asked for."""
        # What a schedule made was created by no call.
        if row.get("reportScheduleId"):
            return False
        return self.name in row and _says(row, self.same)

    def may_be_of(self, row: Mapping[str, Any], other: JournalEntry) -> bool:
        """Whether an entry may have been created by another call that is in the journal."""
        note, begun = other.note, other.begun
        return (note is None or _says(row, note[0])) and (begun is None or self._in(row, begun))

    def certain(self, entry: JournalEntry, others: Iterable[JournalEntry], free: int) -> bool:
        """Whether entries that nobody claims were created by this call, or by others that asked for the very same.

        Args:
            entry: This call in the journal.
            others: Calls that may have created some of them too, and of which nobody knows what came.
            free: Number of entries; more than there were calls were made by somebody whom the journal does not know.
        """
        notes = [None if each.note is None else each.note[1] for each in (entry, *others)]
        return self.hidden is not None and all(each == self.hidden for each in notes) and free <= len(notes)

    def as_begun(self, entry: JournalEntry) -> Trace:
        """The trace of the call as an earlier run of the task sent it: its dates may have been others."""
        if entry.note is None:
            return self
        told, hidden = entry.note
        return evolve(
            self, same={**{each: self.same[each] for each in self.same if each not in _DATES}, **told}, hidden=hidden
        )

    def note(self, client: Client) -> Note | None:
        """What the journal keeps of the call; None where it would not help."""
        if self.hidden is None:
            return None
        told = {name: self.same[name] for name in _DATES if name in self.same}
        rest = {name: value for name, value in self.same.items() if name not in _DATES}
        return Note(_digest([self.operation, client.auth.account_id, rest]), told, self.hidden)

    def claim(self, client: Client, resource_id: str) -> str:
        """The name under which one call claims it for itself."""
        return f"{self.operation}:{client.auth.account_id}:{resource_id}"

    def _in(self, row: Mapping[str, Any], begun: datetime) -> bool:
        made = _time(row.get(self.created))
        return made is None or begun - _CLOCKS_DIFFER <= made <= begun + _LONGEST_CALL


def trace_of(call: Call[Any]) -> Trace | None:
    """What a call leaves; None where Amazon has no list to look at."""
    operation = call.operation.id
    body = encode(call.body)
    if not isinstance(body, dict):
        return None
    if operation == asking.CREATE:
        wanted = {"reportTypes": [body.get("reportType")], "pageSize": 100}
        same = _some(body, "reportType", "marketplaceIds", *_DATES)
        hidden = _digest([{name: str(_time(same.get(name))) for name in _DATES}, body.get("reportOptions") or {}])
        return Trace(operation, f"{asking.ROOT}/reports", "reportId", "createdTime", wanted, same, hidden)
    if operation == feed_calls.CREATE:
        wanted = {"feedTypes": [body.get("feedType")], "pageSize": 100}
        same = _some(body, "feedType", "marketplaceIds")
        return Trace(operation, f"{feed_calls.ROOT}/feeds", "feedId", "createdTime", wanted, same)
    if operation == kiosk_calls.CREATE:
        hidden = _digest(body.get("paginationToken"))
        path, same = f"{kiosk_calls.ROOT}/queries", _some(body, "query")
        return Trace(operation, path, "queryId", "createdTime", {"pageSize": 100}, same, hidden)
    if operation == _INBOUND:
        wanted = {"pageSize": 30, "sortBy": "CREATION_TIME", "sortOrder": "DESC"}
        same = _some(body, "name") | {"marketplaceIds": body.get("destinationMarketplaces") or []}
        return Trace(operation, _PLANS, "inboundPlanId", "createdAt", wanted, same, in_time=False, complete=False)
    return None


def _some(body: Mapping[str, Any], *names: str) -> dict[str, Any]:
    found = {name: body[name] for name in names if body.get(name) is not None}
    return {name: sorted(value) if isinstance(value, list) else value for name, value in found.items()}


def _says(row: Mapping[str, Any], same: Mapping[str, Any]) -> bool:
    return all(_equal(row.get(name), value) for name, value in same.items())


def _equal(reported: Any, asked: Any) -> bool:
    if isinstance(asked, list):
        return isinstance(reported, list) and sorted(map(str, reported)) == sorted(map(str, asked))
    return bool(reported == asked) or (_time(reported) is not None and _time(reported) == _time(asked))


def _time(text: Any) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(text))
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _digest(what: Any) -> str:
    return hashlib.sha256(json.dumps(what, sort_keys=True, default=str).encode()).hexdigest()[:32]
