"""A notification as one line for a person: when, which, and the first facts of it, without what is personal."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING, Any

from spapi_core.model import Model
from spapi_core.model.learning import reader_of
from spapi_core.model.marks import personal_of
from spapi_core.model.shown import is_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spapi_core.notifications.notification import Notification

__all__ = ["line_of"]

_FACTS = 6
_DEEPEST = 12


def line_of(notification: Notification) -> str:
    """The line; of the payload there are its first codes, numbers and times, by their names."""
    when = notification.event_time.isoformat(timespec="seconds") if notification.event_time else "-"
    facts = [f"{name}={text}" for name, text in islice(_facts(notification.payload), _FACTS + 1)]
    if len(facts) > _FACTS:
        facts[_FACTS] = "..."
    return "\t".join((when, notification.type, notification.notification_id or "-", " ".join(facts)))


def _facts(value: Any, depth: int = 0) -> Iterator[tuple[str, str]]:
    if isinstance(value, list | tuple) and value:
        yield from _facts(value[0], depth)
    if not isinstance(value, Model) or depth > _DEEPEST:
        return
    personal = personal_of(type(value))
    later = []
    for each in reader_of(type(value)).fields:
        inner = getattr(value, each.name, None)
        if inner is None or each.name in personal:
            continue
        text = _text(inner)
        if text is None:
            later.append(inner)
        else:
            yield each.name, text
    for inner in later:
        yield from _facts(inner, depth + 1)


def _text(value: Any) -> str | None:
    """A value that says something in one word; None for others."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value if is_code(value) else None
    return str(value).replace(" ", "T") if isinstance(value, bool | int | float | Decimal | date) else None
