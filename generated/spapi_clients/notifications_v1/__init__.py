"""Subscribe to Amazon's notifications and say where they are delivered.

`NotificationsV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/notifications_v1.json; changes by hand are found and undone.
"""

from .client import AsyncNotificationsV1, NotificationsV1

__all__ = ["AsyncNotificationsV1", "NotificationsV1"]
