"""Subscribing to notifications, for a client of either half."""

from __future__ import annotations

from spapi_core.notifications.subscribing_aio import AsyncNotifications
from spapi_core.notifications.subscribing_sync import Notifications

__all__ = ["AsyncNotifications", "Notifications"]
