"""What Amazon reports by itself: notifications read, consumed from queues, and subscribed to.

Loaded by name on first use, so that reading notifications needs no AWS library.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spapi_core.errors import NotificationError
    from spapi_core.notifications.consuming import Counts, Poison
    from spapi_core.notifications.envelope import Delivery
    from spapi_core.notifications.notification import Notification, parse_notification
    from spapi_core.notifications.rotation import SecretRotation, store_in_profile
    from spapi_core.notifications.seen import (
        AsyncRedisSeen,
        AsyncSeenStore,
        MemorySeen,
        RedisSeen,
        SeenStore,
        SQLiteSeen,
    )
    from spapi_core.notifications.serverless import asgi_app, lambda_handler
    from spapi_core.notifications.sqs_aio import AsyncSQSConsumer
    from spapi_core.notifications.sqs_sync import SQSConsumer
    from spapi_core.notifications.steps import Check, Subscribed
    from spapi_core.notifications.subscribing import AsyncNotifications, Notifications
    from spapi_core.notifications.types import NotificationType, known_types

__all__ = [
    "AsyncNotifications",
    "AsyncRedisSeen",
    "AsyncSQSConsumer",
    "AsyncSeenStore",
    "Check",
    "Counts",
    "Delivery",
    "MemorySeen",
    "Notification",
    "NotificationError",
    "NotificationType",
    "Notifications",
    "Poison",
    "RedisSeen",
    "SQLiteSeen",
    "SQSConsumer",
    "SecretRotation",
    "SeenStore",
    "Subscribed",
    "asgi_app",
    "known_types",
    "lambda_handler",
    "parse_notification",
    "store_in_profile",
]

_HOMES = {
    "store_in_profile": "notifications.rotation",
    "Subscribed": "notifications.steps",
    "SecretRotation": "notifications.rotation",
    "Notifications": "notifications.subscribing",
    "Check": "notifications.steps",
    "AsyncNotifications": "notifications.subscribing",
    "AsyncRedisSeen": "notifications.seen",
    "AsyncSQSConsumer": "notifications.sqs_aio",
    "AsyncSeenStore": "notifications.seen",
    "Counts": "notifications.consuming",
    "Delivery": "notifications.envelope",
    "MemorySeen": "notifications.seen",
    "Notification": "notifications.notification",
    "NotificationError": "errors",
    "NotificationType": "notifications.types",
    "Poison": "notifications.consuming",
    "RedisSeen": "notifications.seen",
    "SQLiteSeen": "notifications.seen",
    "SQSConsumer": "notifications.sqs_sync",
    "SeenStore": "notifications.seen",
    "asgi_app": "notifications.serverless",
    "known_types": "notifications.types",
    "lambda_handler": "notifications.serverless",
    "parse_notification": "notifications.notification",
}


def __getattr__(name: str) -> Any:
    """Load what is asked for.

    Raises:
        AttributeError: There is no such name.
    """
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"spapi_core.{_HOMES[name]}"), name)
