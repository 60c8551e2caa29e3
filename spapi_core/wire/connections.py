"""Pools of connections under the HTTP library: which connection a request goes over, and when one is not used again.

The library writes and reads HTTP; its own pools lose places when tasks are cancelled, hold a lock over a fork, know one event
loop, and keep connections that have more to say than was asked. These hold no lock and belong to one process and, the async
one, to each event loop apart:

- a request has its connection for itself until its answer has been read; whatever goes wrong, that connection is closed;
- a connection with bytes left over is closed (`spoil`, called by the reader of an answer);
- the child of a fork begins without connections and never writes to, or says goodbye on, those of its parent;
- when an event loop ends, its connections are closed before it.
"""

from __future__ import annotations

from spapi_core.wire.lanes import EXTENSION, IDLE_CONNECTIONS, IDLE_SECONDS, Allowance, spoil
from spapi_core.wire.task_pool import CONNECTIONS, AsyncPool
from spapi_core.wire.thread_pool import Pool

__all__ = ["CONNECTIONS", "EXTENSION", "IDLE_CONNECTIONS", "IDLE_SECONDS", "Allowance", "AsyncPool", "Pool", "spoil"]
