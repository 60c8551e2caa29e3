"""The token store of a fleet, in Redis: one worker asks Amazon, all others read what it got.

Needs the extra `redis`.
"""

from __future__ import annotations

from spapi_core.auth.redis_aio import AsyncRedisStore
from spapi_core.auth.redis_sync import RedisStore

__all__ = ["AsyncRedisStore", "RedisStore"]
