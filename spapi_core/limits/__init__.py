"""Usage plans held exactly: permits from token buckets, in memory, a file or Redis.

`Limiter` and `AsyncLimiter` wait; a `Store` keeps the buckets; `law` says what is admitted. Knows nothing of
HTTP: the core asks for a permit before a call and settles it with the answer.
"""

from __future__ import annotations

from spapi_core.limits.limiter import AsyncLimiter, Limiter
from spapi_core.limits.memory import MemoryStore, process_store
from spapi_core.limits.permit import AsyncPermit, Permit
from spapi_core.limits.plan import Bucket
from spapi_core.limits.store import Level, Store

__all__ = [
    "AsyncLimiter",
    "AsyncPermit",
    "Bucket",
    "Level",
    "Limiter",
    "MemoryStore",
    "Permit",
    "Store",
    "process_store",
]
