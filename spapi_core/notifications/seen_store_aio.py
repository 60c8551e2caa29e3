"""What a store of handled notifications does, for asyncio."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from spapi_core.notifications.seen_states import SeenState

__all__ = ["AsyncSeenStore"]


class AsyncSeenStore(Protocol):
    """Remembers notifications by their id. For any number of asyncio's event loops."""

    def begin(self, notification_id: str, lease: float) -> Awaitable[SeenState]:
        """Take a notification.

        Args:
            notification_id: Its id.
            lease: Seconds for which it is held.

        Raises:
            StoreError: The store cannot be asked.
        """
        ...

    def extend(self, notification_id: str, lease: float) -> Awaitable[None]:
        """Hold it for `lease` seconds from now."""
        ...

    def finish(self, notification_id: str) -> Awaitable[None]:
        """Remember that it was handled."""
        ...

    def release(self, notification_id: str) -> Awaitable[None]:
        """Give it back: handling it failed."""
        ...
