"""Subscribe to Amazon's notifications and say where they are delivered.

`NotificationsV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/notifications_v1.json; changes by hand are found and undone.
"""

from .client import AsyncNotificationsV1, NotificationsV1

__all__ = ["AsyncNotificationsV1", "NotificationsV1"]
