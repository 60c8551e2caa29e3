"""Many calls at once: results and errors in the order of the calls, nothing lost when one fails.

The usage plans are held by the client's limiter, so the number of workers only says how many answers
may be under way. Calls are taken from the iterable as they can be sent, so that a million of them need
no more memory than a few.
"""

from __future__ import annotations

from spapi_core.client.batch_aio import WORKERS, async_batch, async_rate_limited_batch
from spapi_core.client.batch_results import BatchProgress, Result
from spapi_core.client.batch_sync import batch, rate_limited_batch

__all__ = [
    "WORKERS",
    "BatchProgress",
    "Result",
    "async_batch",
    "async_rate_limited_batch",
    "batch",
    "rate_limited_batch",
]
