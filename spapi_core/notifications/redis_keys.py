"""How handled notifications stand in Redis."""

from __future__ import annotations

from secrets import token_hex
from typing import Any, Final

from spapi_core.notifications.seen_states import BEGUN, DONE, SeenState
from spapi_core.system.fork import renew_after_fork

__all__ = ["RELEASE", "RedisKeys"]

RELEASE: Final = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"
"""Takes a key away where it still has its value."""


class RedisKeys:
    """Its keys, and what is read from them."""

    def __init__(self, prefix: str, kept: float) -> None:
        self._prefix = prefix
        self._kept = round(kept * 1000)
        self._renew()
        renew_after_fork(self)

    def _renew(self) -> None:
        self._mine = f"{BEGUN}:{token_hex(8)}"
        """What this store writes of a notification that it takes; no other one does."""

    def _key(self, notification_id: str) -> str:
        return f"{self._prefix}{notification_id}"

    @staticmethod
    def _state(value: Any) -> SeenState:
        return SeenState.DONE if value in {DONE, DONE.encode()} else SeenState.BUSY
