"""Connections for tasks, in place of a pool of the library's: apart for each event loop, closed before it ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from copy import copy
from typing import Any

from spapi_core.wire.lanes import EXTENSION, IDLE_SECONDS, Allowance, Lane, check_scheme, keep_apart, key_of, stale
from spapi_core.wire.plain import FIRST, AsyncPlainBody, PlainRequest, read_head
from spapi_core.wire.pool_stream_aio import AsyncPoolStream
from spapi_core.wire.task_stream import AsyncBackend

__all__ = ["CONNECTIONS", "AsyncPool"]

CONNECTIONS = 200
"""Requests under way at once in one event loop; more wait. Threads are their own limit."""

_SETTLING = 4

_abandoned: list[object] = []


class LoopConnections:
    """The connections of one event loop."""

    def __init__(self) -> None:
        self.slots = asyncio.Semaphore(CONNECTIONS)
        self.idle: dict[tuple[bytes, bytes, int], list[Lane]] = {}
        self.closed = False
        self.keeper: Any = None

    def drop(self) -> None:
        """Close the idle connections."""
        self.closed = True
        idle, self.idle = self.idle, {}
        for lanes in idle.values():
            while lanes:
                lanes.pop().abort()


class AsyncPool:
    """Connections for tasks, apart for each event loop; in place of a pool of the library's.

    Args:
        inner: The library's pool, which knows how a connection is made.
        core: The library's package of connections.
    """

    def __init__(self, inner: Any, core: Any) -> None:
        self._inner = inner
        self._core = core
        self._places: dict[asyncio.AbstractEventLoop, LoopConnections] = {}
        keep_apart(self)

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request over a connection of its own, and give the answer once its headers are there."""
        check_scheme(request, self._core)
        place = await self._entered(request.extensions)
        response, content = await self._by_library(request, place, None)
        return self._core.Response(
            response.status, headers=response.headers, content=content, extensions=response.extensions
        )

    async def opened(self, asked: PlainRequest) -> tuple[Any, AsyncPoolStream | AsyncPlainBody]:
        """As `handle_async_request`, with the body of the answer beside it; who closes the body gives the connection back."""
        key = key_of(asked.origin)
        place = await self._entered(asked.extensions)
        lane: Lane | None = None
        try:
            lane = self._take(place, key)
            if lane is not None and lane.is_plain and (text := asked.written()) is not None:
                waits, head, came = asked.extensions["timeout"], None, b""
                lane.begin(asked.extensions.get(EXTENSION))
                with suppress(self._core.WriteError):  # it may have answered before it went away
                    await lane.stream.write(text, waits["write"])
                    came = await lane.stream.read(FIRST, waits["read"])
                    head = read_head(came)
                if head is not None:
                    lane.head = None
                    rest, taken = came[head.end :], lane
                    return head, AsyncPlainBody(
                        lane.stream,
                        rest,
                        head.length,
                        waits["read"],
                        self._core,
                        lambda whole: self._give_back(place, key, taken, whole=whole),
                    )
                lane.stream.replay(came)
        except BaseException:
            place.slots.release()
            if lane is not None:
                lane.abort()
            raise
        return await self._by_library(asked.as_request(self._core), place, lane)

    async def _by_library(self, request: Any, place: LoopConnections, lane: Lane | None) -> tuple[Any, AsyncPoolStream]:
        """Send a request by the library's connection, or read its answer where it was sent and is not plain."""
        key = key_of(request.url.origin)
        allowance = request.extensions.get(EXTENSION)
        try:
            lane = lane or self._take(place, key) or self._made(request.url.origin, allowance)
            lane.begin(allowance)
            response = await lane.connection.handle_async_request(request)
            lane.head = None
        except BaseException:
            place.slots.release()
            if lane is not None:
                lane.abort()
            raise
        taken = lane
        lane.is_plain = isinstance(lane.connection, self._core.AsyncHTTPConnection)
        return response, AsyncPoolStream(response.stream, lambda whole: self._give_back(place, key, taken, whole=whole))

    async def _entered(self, extensions: dict[str, Any]) -> LoopConnections:
        """The place of the running loop, with a slot of it taken."""
        place = self._places.get(asyncio.get_running_loop()) or await self._opened()
        if place.slots.locked():
            await self._queue(place, extensions.get("timeout", {}).get("pool"))
        else:
            await place.slots.acquire()
        return place

    async def aclose(self) -> None:
        """Close the connections; one that is under way is closed when its answer has been read."""
        places, self._places = self._places, {}
        for loop, place in list(places.items()):
            if loop is asyncio.get_running_loop():
                await place.keeper.aclose()
            elif loop.is_closed():
                place.drop()
            else:
                loop.call_soon_threadsafe(place.drop)

    def forget(self) -> None:
        """In the child of a fork: go on without the connections of the parent.

        They are kept as they are to the end: the loop that would have to let them go shares its selector with the parent's.
        """
        _abandoned.append(self._places)
        self._places = {}

    async def _opened(self) -> LoopConnections:
        """The place of the running loop; those of loops that have ended go."""
        for loop in [loop for loop in self._places if loop.is_closed()]:
            self._places.pop(loop).drop()
        loop = asyncio.get_running_loop()
        place = self._places.setdefault(loop, LoopConnections())
        if place.keeper is None:
            place.keeper = _until_the_loop_ends(self._places, loop, place)
            await place.keeper.asend(None)
        return place

    async def _queue(self, place: LoopConnections, timeout: float | None) -> None:
        try:
            async with asyncio.timeout(timeout):
                await place.slots.acquire()
        except TimeoutError as error:
            raise self._core.PoolTimeout(f"{CONNECTIONS} requests are under way") from error

    def _take(self, place: LoopConnections, key: tuple[bytes, bytes, int]) -> Lane | None:
        lanes = place.idle.get(key)
        while lanes:
            lane = lanes.pop()
            if not lane.has_expired():
                return lane
            lane.abort()
        return None

    def _made(self, origin: Any, allowance: Allowance | None) -> Lane:
        lane = Lane(origin.host.decode("ascii"))
        lane.begin(allowance)
        maker = copy(self._inner)
        maker._network_backend = AsyncBackend(lane, self._core)  # noqa: SLF001 - the one place where streams come in
        lane.connection = maker.create_connection(origin)
        return lane

    def _give_back(self, place: LoopConnections, key: tuple[bytes, bytes, int], lane: Lane, *, whole: bool) -> None:
        if not lane.is_ours:
            return
        place.slots.release()
        if not whole or place.closed or not lane.connection.is_idle():
            lane.abort()
            return
        lane.expires = time.monotonic() + IDLE_SECONDS
        lanes = place.idle.setdefault(key, [])
        lanes.append(lane)
        for surplus in stale(lanes):
            surplus.abort()


async def _until_the_loop_ends(
    places: dict[asyncio.AbstractEventLoop, LoopConnections], loop: asyncio.AbstractEventLoop, place: LoopConnections
) -> AsyncIterator[None]:
    """Closed by the loop when it ends, as every asynchronous generator is: that is when its connections have to go."""
    try:
        yield
    finally:
        places.pop(loop, None)
        place.drop()
        # asyncio closes a socket some turns of the loop after it was asked to.
        for _ in range(_SETTLING):
            await asyncio.sleep(0)
