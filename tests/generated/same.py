"""Whether two JSON values say the same: instants compared as instants, a null as an absent key, nothing else excused."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d")


def same(ours: Any, theirs: Any) -> bool:
    """Compare what was encoded with what Amazon wrote."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        left, right = _given(ours), _given(theirs)
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(same(*both) for both in zip(ours, theirs, strict=True))
    if isinstance(ours, str) and isinstance(theirs, str) and ours != theirs:
        return _instant(ours) is not None and _instant(ours) == _instant(theirs)
    return type(ours) is type(theirs) and bool(ours == theirs)


def _given(value: dict[str, Any]) -> dict[str, Any]:
    return {key: inner for key, inner in value.items() if inner is not None}


def _instant(text: str) -> datetime | None:
    if not INSTANT.match(text):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
