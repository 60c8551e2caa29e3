"""What a call left at Amazon whose answer nobody read: its worker died between sending it and writing down the id.

Reports and queries are found again by what was asked for and when. The list of feeds does not say what was uploaded, that of
reports not with which options, and that of queries not which page was asked for: there the candidates are named, and a person
looks. Of other calls nothing can be known.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from spapi_core.jobs import asking, feed_calls, kiosk_calls
from spapi_core.model.codec import encode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.client.sync.client import Client
    from spapi_core.operation import Call

__all__ = ["Trace", "trace_of"]

_CLOCKS_DIFFER: Final = timedelta(minutes=1)
_LONGEST_CALL: Final = timedelta(minutes=10)
"""How long after a run began to send its call Amazon may have made something of it."""


@frozen
class Trace:
    """What to look for.

    Args:
        operation: Id of the operation that creates.
        path: The list in which it stands.
        name: Name of an entry's id.
        filters: What the list is asked for, beside the times.
        same: What an entry has to say, by name; of lists the order does not matter.
        exact: Whether an entry that says so is as good as what the call created.
    """

    operation: str
    path: str
    name: str
    filters: Mapping[str, Any]
    same: Mapping[str, Any]
    exact: bool

    def call(self, client: Client, begun: datetime) -> Any:
        """The list of what was created while the call may have been under way."""
        times = {"createdSince": (begun - _CLOCKS_DIFFER).isoformat()}
        until = begun + _LONGEST_CALL
        if until < datetime.now(begun.tzinfo):
            times["createdUntil"] = until.isoformat()
        return client.call("GET", self.path, params={**self.filters, **times})

    def fits(self, row: Mapping[str, Any]) -> bool:
        """Whether an entry of the list may be what the call created."""
        # What a schedule made was created by no call.
        if row.get("reportScheduleId"):
            return False
        return self.name in row and all(_equal(row.get(name), value) for name, value in self.same.items())

    def claim(self, client: Client, resource_id: str) -> str:
        """The name under which one call claims it for itself."""
        return f"{self.operation}:{client.auth.account_id}:{resource_id}"


def trace_of(call: Call[Any]) -> Trace | None:
    """What a call leaves; None where Amazon has no list to look at."""
    operation = call.operation.id
    body = encode(call.body)
    if not isinstance(body, dict):
        return None
    if operation == asking.CREATE:
        wanted = {"reportTypes": [body.get("reportType")], "pageSize": 100}
        same = _some(body, "reportType", "marketplaceIds", "dataStartTime", "dataEndTime")
        exact = not body.get("reportOptions")
        return Trace(operation, f"{asking.ROOT}/reports", "reportId", wanted, same, exact)
    if operation == feed_calls.CREATE:
        wanted = {"feedTypes": [body.get("feedType")], "pageSize": 100}
        same = _some(body, "feedType", "marketplaceIds")
        return Trace(operation, f"{feed_calls.ROOT}/feeds", "feedId", wanted, same, exact=False)
    if operation == kiosk_calls.CREATE:
        exact = not body.get("paginationToken")
        wanted = {"pageSize": 100}
        return Trace(operation, f"{kiosk_calls.ROOT}/queries", "queryId", wanted, _some(body, "query"), exact)
    return None


def _some(body: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: body[name] for name in names if body.get(name) is not None}


def _equal(reported: Any, asked: Any) -> bool:
    if isinstance(asked, list):
        return isinstance(reported, list) and sorted(map(str, reported)) == sorted(map(str, asked))
    if reported == asked:
        return True
    try:
        return datetime.fromisoformat(str(reported)) == datetime.fromisoformat(str(asked))
    except (TypeError, ValueError):
        return False
