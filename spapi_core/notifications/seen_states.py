"""The states of a notification in a store of handled ones."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["BEGUN", "DONE", "KEPT", "SeenState"]

KEPT = 14 * 86400.0
"""Seconds that a notification is remembered: the longest that SQS keeps a message."""

DONE = "done"
BEGUN = "begun"


class SeenState(StrEnum):
    """What is known of a notification when a consumer asks for it."""

    NEW = "new"
    """Nobody has it: the consumer that asked has it now."""
    BUSY = "busy"
    """Another consumer works at it."""
    DONE = "done"
    """It was handled."""
