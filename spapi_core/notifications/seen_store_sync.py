# Made from spapi_core/notifications/seen_store_aio.py by `make generate`; changes by hand are found and undone.
"""What a store of handled notifications does, for threads."""

from __future__ import annotations

from typing import Protocol

from spapi_core.notifications.seen_states import SeenState

__all__ = ["SeenStore"]


class SeenStore(Protocol):
    """Remembers notifications by their id. Safe across threads."""

    def begin(self, notification_id: str, lease: float) -> SeenState:
        """Take a notification.

        Args:
            notification_id: Its id.
            lease: Seconds for which it is held.

        Raises:
            StoreError: The store cannot be asked.
        """
        ...

    def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for `lease` seconds from now."""
        ...

    def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        ...

    def release(self, notification_id: str) -> None:
        """Give it back: handling it failed."""
        ...
