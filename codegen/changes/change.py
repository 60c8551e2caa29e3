"""A difference between two sets of models, and the list that a comparison of one section fills."""

from __future__ import annotations

from typing import Any, NamedTuple

NOT_SAID = "not said"


class Change(NamedTuple):
    """One difference.

    Attributes:
        section: The section.
        where: The operation or schema, with the path inside it.
        kind: What changed, a word for programs.
        breaking: Whether typed code that uses it breaks.
        text: What changed, for people.
        old: The old value, None where there is none.
        new: The new value, None where there is none.
    """

    section: str
    where: str
    kind: str
    breaking: bool
    text: str
    old: Any = None
    new: Any = None


class Found:
    """The differences of one section.

    Args:
        section: Its name.
    """

    def __init__(self, section: str) -> None:
        self.changes: list[Change] = []
        self._section = section

    def add(self, where: str, kind: str, text: str, *, breaking: bool, pair: tuple[Any, Any] = (None, None)) -> None:
        """Add a difference, with the values of old and new."""
        self.changes.append(Change(self._section, where, kind, breaking, text, *pair))

    def changed(self, where: str, kind: str, label: str, pair: tuple[Any, Any], *, breaking: bool) -> None:
        """Add that a value is another one."""
        shown = [NOT_SAID if value is None else str(value) for value in pair]
        self.add(where, kind, f"{label}: {shown[0]} -> {shown[1]}", breaking=breaking, pair=pair)


def listed(values: list[Any]) -> str:
    """Values in one line."""
    return ", ".join(map(str, values))
