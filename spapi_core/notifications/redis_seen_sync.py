# Made from spapi_core/notifications/redis_seen_aio.py by `make generate`; changes by hand are found and undone.
"""Which notifications were handled already, in Redis, for threads."""

from __future__ import annotations

from typing import Any

from spapi_core.errors import StoreError
from spapi_core.notifications.redis_keys import RELEASE, RedisKeys
from spapi_core.notifications.seen_states import DONE, KEPT, SeenState

__all__ = ["RedisSeen"]


class RedisSeen(RedisKeys):
    """Remembers in Redis, for the consumers of several machines.

    Args:
        client: A `redis.Redis`.
        prefix: What its keys begin with.
        kept: Seconds that each is remembered.
    """

    blocking = True
    """It waits for the network: an event loop asks it in a thread."""

    def __init__(self, client: Any, prefix: str = "spapi:seen:", kept: float = KEPT) -> None:
        super().__init__(prefix, kept)
        self._client = client

    def begin(self, notification_id: str, lease: float) -> SeenState:
        """Take a notification, for `lease` seconds."""
        key, mine = self._key(notification_id), self._value(notification_id)
        try:
            if self._do("set", key, mine, nx=True, px=max(1, round(lease * 1000))):
                return SeenState.NEW
            return self._state(self._do("get", key), mine)
        except StoreError:
            self._unanswered[notification_id] = mine
            raise

    def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for `lease` seconds from now."""
        self._do("pexpire", self._key(notification_id), max(1, round(lease * 1000)), gt=True)

    def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        self._do("set", self._key(notification_id), DONE, px=self._kept)

    def release(self, notification_id: str) -> None:
        """Give it back; what another consumer has taken since, or finished, stays its own."""
        self._do("eval", RELEASE, 1, self._key(notification_id), self._mine)

    def _do(self, command: str, *values: Any, **options: Any) -> Any:
        from redis.exceptions import RedisError  # noqa: PLC0415  an extra

        try:
            return getattr(self._client, command)(*values, **options)
        except RedisError as error:
            raise StoreError(f"Redis cannot be asked for handled notifications: {type(error).__name__}") from error
