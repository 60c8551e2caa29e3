"""What calls of tasks were begun, and what they created: kept where every worker finds it, so that nothing is created twice.

Texts of the journal: `begun:TIME:RUN:NOTE` while a call is under way (seconds since 1970, a word of the run's own, and what the
call asked for, as JSON), `done:ID` once it was carried out.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import field, frozen

from spapi_core.errors import SPAPIError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DONE", "LONGEST_VISIT", "Journal", "JournalEntry", "NotYetError", "Note", "begun_text"]

LONGEST_VISIT: Final = 600.0
"""Seconds after which a run looks again at the latest: engines hand a message that is out for long to somebody else."""
DONE: Final = "done:"
_WORD: Final = "begun"


@frozen
class Note:
    """What a call asks for, as far as it helps to distinguish what it created from what others did.

    Args:
        alike: The name that this call shares with all whose results Amazon's list may show alike.
        told: What the list says of the result, where such calls differ in it.
        hidden: A digest of what the list does not say.
    """

    alike: str
    told: Mapping[str, Any]
    hidden: str


def begun_text(now: float, run: str, note: Note | None) -> str:
    """What is in a journal while a call is under way.

    Args:
        now: Seconds since 1970.
        run: A word that no other run has.
        note: What the call asks for.
    """
    return f"{_WORD}:{now:.3f}:{run}:{json.dumps(None if note is None else [dict(note.told), note.hidden])}"


@frozen
class JournalEntry:
    """A call in the journal.

    Args:
        key: The call.
        text: What is written about it.
        fresh: Whether this run wrote it, and sends the call.
        alive: Whether the run that began it may still be at it.
        alike: The name of the note with which this run came, if any.
    """

    key: str
    text: str = field(repr=False)
    fresh: bool = False
    alive: bool = False
    alike: str | None = None

    @property
    def value(self) -> str | None:
        """What the call created; None while that is not known."""
        return self.text.removeprefix(DONE) if self.text.startswith(DONE) else None

    @property
    def begun(self) -> datetime | None:
        """When the call was begun; None where the text does not say."""
        try:
            return datetime.fromtimestamp(float(self._parts()[1]), UTC)
        except (IndexError, ValueError, OverflowError, OSError):
            return None

    @property
    def note(self) -> tuple[Mapping[str, Any], str] | None:
        """What the list says of what the call creates, and the digest of what it does not; None where that was not written down."""
        try:
            told, hidden = json.loads(self._parts()[3])
            return dict(told), str(hidden)
        except (IndexError, ValueError, TypeError):
            return None

    def _parts(self) -> list[str]:
        return self.text.split(":", 3)


class NotYetError(SPAPIError):
    """What a task waits for at Amazon is not done: come again.

    Args:
        message: What is waited for.
        seconds: When to look again.
    """

    def __init__(self, message: str = "", *, seconds: float = 0.0, operation: str | None = None) -> None:
        super().__init__(message, operation=operation)
        self.seconds = seconds

    def is_retryable(self) -> bool:
        """True: the same call can be made later."""
        return True


class Journal(Protocol):
    """Remembers which calls of tasks were begun, and what they created."""

    def begin(self, key: str, note: Note | None = None) -> JournalEntry:
        """Begin a call: the entry is `fresh` where it is to be sent, else it is what is there.

        Raises:
            NotYetError: It was begun so lately that the run that did may still be at it.
            StoreError: The journal cannot be asked; nothing was begun.
        """
        ...

    def again(self, before: JournalEntry, note: Note | None = None) -> JournalEntry | None:
        """Begin a call once more of which `begin` gave `before`; None where another run was quicker."""
        ...

    def done(self, entry: JournalEntry, value: str) -> str:
        """It was carried out. Gives what is there now: where another run of the task was done before, its value."""
        ...

    def forget(self, entry: JournalEntry) -> None:
        """It was not sent, or refused. What another run has written there since stays."""
        ...

    def alike(self, note: Note) -> list[JournalEntry]:
        """The calls with such a name that were begun and of which nobody has said what came."""
        ...

    def claim(self, name: str, key: str) -> bool:
        """Whether what was created belongs to this call: the first one that claims it has it.

        Args:
            name: What was created, e.g. a report of an account.
            key: The call.
        """
        ...

    def owner(self, name: str) -> str | None:
        """The call to which it belongs; None where none has claimed it."""
        ...
