"""Usage plans held exactly: permits from token buckets, in memory, a file or Redis.

`Limiter` and `AsyncLimiter` wait; a `Store` keeps the buckets; `law` says what is admitted. Knows nothing of
HTTP: the core asks for a permit before a call and settles it with the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.limits.aio.limiter import AsyncLimiter
from spapi_core.limits.aio.permit import AsyncPermit
from spapi_core.limits.asking import Level
from spapi_core.limits.bucket import Bucket
from spapi_core.limits.memory import MemoryStore, process_store
from spapi_core.limits.reservation import Reservation
from spapi_core.limits.store import Store
from spapi_core.limits.sync.limiter import Limiter
from spapi_core.limits.sync.permit import Permit

if TYPE_CHECKING:
    from spapi_core.limits.redis import RedisStore
    from spapi_core.limits.sqlite import SQLiteStore

__all__ = [
    "AsyncLimiter",
    "AsyncPermit",
    "Bucket",
    "Level",
    "Limiter",
    "MemoryStore",
    "Permit",
    "RedisStore",
    "Reservation",
    "SQLiteStore",
    "Store",
    "process_store",
]


def __getattr__(name: str) -> object:
    # Shared stores are imported by those who use them.
    if name == "RedisStore":
        from spapi_core.limits.redis import RedisStore  # noqa: PLC0415

        return RedisStore
    if name == "SQLiteStore":
        from spapi_core.limits.sqlite import SQLiteStore  # noqa: PLC0415

        return SQLiteStore
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
