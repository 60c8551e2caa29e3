"""How handled notifications stand in Redis."""

from __future__ import annotations

from typing import Any

from spapi_core.notifications.seen_states import DONE, SeenState

__all__ = ["RedisKeys"]


class RedisKeys:
    """Its keys, and what is read from them."""

    def __init__(self, prefix: str, kept: float) -> None:
        self._prefix = prefix
        self._kept = round(kept * 1000)

    def _key(self, notification_id: str) -> str:
        return f"{self._prefix}{notification_id}"

    @staticmethod
    def _state(value: Any) -> SeenState:
        return SeenState.DONE if value in {DONE, DONE.encode()} else SeenState.BUSY
