"""What a store of handled notifications does, and the states of a notification in it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable

__all__ = ["BEGUN", "DONE", "KEPT", "AsyncSeenStore", "SeenState", "SeenStore"]

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


class SeenStore(Protocol):
    """Remembers notifications by their id. Safe across threads."""

    def begin(self, notification_id: str, lease: float) -> SeenState:
        """Take a notification, for so many seconds.

        Raises:
            StoreError: The store cannot be asked.
        """
        ...

    def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for so many seconds from now."""
        ...

    def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        ...

    def release(self, notification_id: str) -> None:
        """Give it back: handling it failed."""
        ...


class AsyncSeenStore(Protocol):
    """As `SeenStore`, for one event loop."""

    def begin(self, notification_id: str, lease: float) -> Awaitable[SeenState]:
        """Take a notification, for so many seconds."""
        ...

    def extend(self, notification_id: str, lease: float) -> Awaitable[None]:
        """Hold it for so many seconds from now."""
        ...

    def finish(self, notification_id: str) -> Awaitable[None]:
        """Remember that it was handled."""
        ...

    def release(self, notification_id: str) -> Awaitable[None]:
        """Give it back: handling it failed."""
        ...
