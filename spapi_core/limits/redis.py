"""Buckets in Redis, shared by a fleet.

Each permit is one script on the clock of the server, so machines whose clocks differ agree. Keys expire when they
have nothing more to say. The keys of one application carry one hash tag, so that two buckets can be taken together
in a Redis cluster too. Needs Redis 5 or later and the extra `redis`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.limits.aio.redis_side import AsyncRedisSide
from spapi_core.limits.redis_server import RedisServer
from spapi_core.limits.store import Store
from spapi_core.limits.sync.redis_side import RedisSide

if TYPE_CHECKING:
    from collections.abc import Callable

    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis

__all__ = ["AsyncRedisSide", "RedisSide", "RedisStore"]


class RedisStore(RedisServer, Store):
    """Keeps buckets in a Redis server.

    Args:
        url: `redis://`, `rediss://` or `unix://`, as redis-py reads it.
        client: Your own client instead, for threads.
        async_client: Your own client instead, for tasks of one event loop.
        prefix: Start of every key.
        clock: Seconds since the epoch instead of the server's clock, for simulations.

    A server that says nothing for two seconds counts as away; `?socket_timeout=` in the URL is another time. A wish for
    a permit says until when it is waited for, so that a server that stood still takes nothing for it afterwards.
    """

    shared = True

    def __init__(
        self,
        url: str | None = None,
        *,
        client: Redis | None = None,
        async_client: AsyncRedis | None = None,
        prefix: str = "spapi",
        clock: Callable[[], float] | None = None,
    ) -> None:
        Store.__init__(self)
        RedisServer.__init__(self, url, client, async_client, prefix, clock)

    def side(self) -> RedisSide:
        """The side for threads."""
        return RedisSide(self)

    def async_side(self) -> AsyncRedisSide:
        """The side for tasks."""
        return AsyncRedisSide(self)
