"""The search for what an earlier run of a task created, which did not live to read Amazon's answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from spapi_core.client.sync.paging import items
from spapi_core.errors import SPAPIError
from spapi_core.integrations.journal import NotYetError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.client.sync.client import Client
    from spapi_core.client.sync.paging import Send
    from spapi_core.integrations.journal import Journal, JournalEntry
    from spapi_core.integrations.traces import Trace

__all__ = ["Search", "SentBeforeError"]

_LATER: Final = 120.0


class SentBeforeError(SPAPIError):
    """An earlier run of this task sent the call and did not live to say what came of it; it is not sent again.

    Args:
        message: What was sent.
        candidates: Ids of what it may have created, where Amazon has a list of it that does not say for sure.
    """

    may_have_been_carried_out = True

    def __init__(self, message: str = "", *, operation: str | None = None, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(message, operation=operation)
        self.candidates = candidates


@frozen
class Search:
    """The search of a run.

    Args:
        client: Who calls.
        operation: Id of the operation that creates.
        journal: Where the calls of all tasks stand.
        send: Sends the calls of lists.
    """

    client: Client
    operation: str
    journal: Journal
    send: Send

    def created(self, entry: JournalEntry, trace: Trace | None, names: Sequence[str]) -> str | None:
        """The id of what the call of an entry created; None where it created nothing.

        Args:
            entry: What the earlier run wrote.
            trace: What to look for.
            names: Names of the ids that the task wants.

        Raises:
            SentBeforeError: It cannot be known.
            NotYetError: It cannot be known yet.
        """
        if trace is None or entry.begun is None:
            raise self._unknown(entry, "it may have been carried out. Look at Amazon's side first")
        wanted = trace.as_begun(entry)
        rows = wanted.listed(self.client, entry.begun, lambda each: items(self.send, each))
        # In this order: what another call created stands in the list only after that call stood in the journal as begun, and
        # it has an owner before it is there as done.
        others = self._others(entry, trace) if rows else []
        free, own = self._free(entry, trace, rows)
        if own is not None:
            if list(names) == [trace.name]:
                return own
            raise self._unknown(entry, f"it created {own}, and Amazon's list does not show its other ids", own)
        others = [each for each in others if any(wanted.may_be_of(row, each) for row in free.values())]
        if any(each.alive for each in others):
            raise NotYetError(
                f"{self.operation}: a call like this one is under way, and its answer says what is whose",
                seconds=_LATER,
                operation=self.operation,
            )
        if not free:
            if trace.complete:
                return None
            raise self._unknown(entry, f"GET {trace.path} does not show it, which may be so for a while")
        if list(names) != [trace.name] or not wanted.certain(entry, others, len(free)):
            raise self._unknown(entry, f"what it created may be one of these: {', '.join(free)}", *free)
        for each in free:
            if self.journal.claim(trace.claim(self.client, each), entry.key):
                return each
        raise NotYetError(f"{self.operation}: others have just taken what it may have created", seconds=1.0)

    def _others(self, entry: JournalEntry, trace: Trace) -> list[JournalEntry]:
        note = trace.note(self.client)
        return [] if note is None else [each for each in self.journal.alike(note) if each.key != entry.key]

    def _free(
        self, entry: JournalEntry, trace: Trace, rows: Sequence[Mapping[str, Any]]
    ) -> tuple[dict[str, Mapping[str, Any]], str | None]:
        """The entries of the list that no call has claimed, and the id that this one has."""
        free: dict[str, Mapping[str, Any]] = {}
        for row in rows:
            name = str(row[trace.name])
            owner = self.journal.owner(trace.claim(self.client, name))
            if owner == entry.key:
                return {}, name
            if owner is None:
                free[name] = row
        return free, None

    def _unknown(self, entry: JournalEntry, why: str, *candidates: str) -> SentBeforeError:
        return SentBeforeError(
            f"{self.operation}: an earlier run of this task was stopped while it sent this call ({entry.key}), so that nobody "
            f"read the answer: {why}. It is not sent again",
            operation=self.operation,
            candidates=candidates,
        )
