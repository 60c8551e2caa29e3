"""How handled notifications stand in Redis."""

from __future__ import annotations

from secrets import token_hex
from typing import Any, Final

from spapi_core.notifications.seen_states import BEGUN, DONE, SeenState
from spapi_core.system.fork import renew_after_fork

__all__ = ["RELEASE", "RedisKeys"]

RELEASE: Final = (
    "local v = redis.call('get', KEYS[1]) "
    "if v and string.sub(v, 1, #ARGV[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"
)
"""Takes a key away where its value still begins as this store's values do."""


class RedisKeys:
    """Its keys, and what is read from them."""

    def __init__(self, prefix: str, kept: float) -> None:
        self._prefix = prefix
        self._kept = round(kept * 1000)
        self._renew()
        renew_after_fork(self)

    def _renew(self) -> None:
        self._mine = f"{BEGUN}:{token_hex(8)}"
        """How the value begins that this store writes of a notification that it takes; no other store's does."""
        self._unanswered: dict[str, str] = {}
        """Notification -> the value that was written, or not: the answer was lost."""

    def _value(self, notification_id: str) -> str:
        """The value of one taking; that of one before it whose answer was lost."""
        return self._unanswered.pop(notification_id, "") or f"{self._mine}:{token_hex(4)}"

    def _key(self, notification_id: str) -> str:
        return f"{self._prefix}{notification_id}"

    @staticmethod
    def _state(found: Any, mine: str) -> SeenState:
        if found in {DONE, DONE.encode()}:
            return SeenState.DONE
        # Redis had the question, and its answer was lost on the way.
        return SeenState.NEW if found in {mine, mine.encode()} else SeenState.BUSY
