"""Where an answer did not fit its model.

Holds no behaviour but the wording of a `Drift`.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

__all__ = ["Drift", "DriftKind"]


class DriftKind(StrEnum):
    """In which way a value did not fit the model."""

    UNKNOWN_VALUE = "unknown value"
    UNKNOWN_PROPERTY = "unknown property"
    MISSING = "missing"
    NULL_ITEM = "null item"
    WRONG_TYPE = "wrong type"
    UNREADABLE = "unreadable"


@frozen
class Drift:
    """One place where an answer did not fit the model; the value was kept as it came.

    Holds names only, no values, so that it can be logged. The exception is `found` of an unknown
    enum value, cut to 64 characters: it is what has to be added to the model. Of a personal property
    it says `<personal>`.

    Args:
        kind: In which way it did not fit.
        model: Name of the model class; empty at the top of an answer that is not an object.
        property: Amazon's name of the property; empty at the top of an answer.
        expected: What the model says, e.g. `datetime` or `list[str]`.
        found: What came: the JSON type, or the unknown enum value.
    """

    kind: DriftKind
    model: str
    property: str
    expected: str = ""
    found: str = ""

    def __str__(self) -> str:
        place = ".".join(name for name in (self.model, self.property) if name) or "answer"
        match self.kind:
            case DriftKind.UNKNOWN_VALUE:
                return f"{place}: {self.expected} has no value {self.found!r}"
            case DriftKind.UNKNOWN_PROPERTY:
                return f"{place}: the model has no such property"
            case DriftKind.MISSING:
                return f"{place}: required, but missing or null"
            case DriftKind.NULL_ITEM:
                return f"{place}: null among {self.expected}"
            case DriftKind.UNREADABLE:
                return f"{place}: a string that is not a {self.expected}"
            case DriftKind.WRONG_TYPE:
                return f"{place}: expected {self.expected}, found {self.found}"
