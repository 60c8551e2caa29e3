"""Names of profiles in messages."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["listed"]


def listed(names: Sequence[str], most: int = 12) -> str:
    """Names for a message: some of many."""
    rest = len(names) - most
    return ", ".join(names) if rest <= 1 else f"{', '.join(names[:most])}, and {rest} more (spapi profiles list)"
