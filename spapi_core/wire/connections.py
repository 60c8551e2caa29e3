"""Pools of connections under the HTTP library: which connection a request goes over, and when one is not used again.

The library writes and reads HTTP; its own pools lose places when tasks are cancelled, hold a lock over a fork, know one event
loop, and keep connections that have more to say than was asked. These hold no lock and belong to one process and, the async
one, to each event loop apart:

- a request has its connection for itself until its answer has been read; whatever goes wrong, that connection is closed;
- a connection with bytes left over is closed (`spoil`, called by whoever has read an answer);
- the child of a fork begins without connections and never writes to, or says goodbye on, those of its parent;
- when an event loop ends, its connections are closed before it.
"""

from __future__ import annotations

import asyncio
import os
import select
import sys
import time
from collections import deque
from contextlib import suppress
from copy import copy
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from spapi_core.errors import DocumentError
from spapi_core.wire.addresses import is_public
from spapi_core.wire.bounds import too_large
from spapi_core.wire.plain import FIRST, AsyncPlainBody, PlainBody, read_head

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable, Iterator

    from spapi_core.wire.plain import Asked

__all__ = ["EXTENSION", "AsyncPool", "Pool", "spoil"]

EXTENSION = "spapi"
"""Key of a request's `Allowance` among the extensions of a request."""

CONNECTIONS = 200
"""Requests under way at once in one event loop; more wait. Threads are their own limit."""
IDLE_CONNECTIONS = 50
IDLE_SECONDS = 30.0

_BUFFERED = 256 * 1024
_SETTLING = 4
_EYEBALLS = 0.25

_generation = 0
_pools: WeakSet[Pool | AsyncPool] = WeakSet()
_abandoned: list[object] = []


def _forked() -> None:
    global _generation  # noqa: PLW0603 - counts the forks between the first process and this one
    _generation += 1
    for pool in list(_pools):
        pool.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class Allowance:
    """What one request may cost; read by the streams that carry it.

    Args:
        deadline: `time.monotonic` at which everything is over; None for no end.
        head: Bytes until the headers of the answer are complete; None for no bound.
        public: It may go to an address of the public internet alone.
    """

    __slots__ = ("deadline", "head", "public")

    def __init__(self, deadline: float | None, head: int | None, *, public: bool = False) -> None:
        self.deadline = deadline
        self.head = head
        self.public = public


class Lane:
    """A connection in the pool, its stream, and what the request on it may still cost."""

    __slots__ = ("allowance", "born", "connection", "expires", "head", "host", "is_plain", "stream")

    def __init__(self, host: str) -> None:
        self.host = host
        self.is_plain = False
        self.expires = 0.0
        self.connection: Any = None
        self.stream: Any = None
        self.allowance = Allowance(None, None)
        self.head: int | None = None
        self.born = _generation

    def begin(self, allowance: Allowance | None) -> None:
        """A request begins."""
        self.allowance = allowance or Allowance(None, None)
        self.head = self.allowance.head

    def has_expired(self) -> bool:
        """Whether it has waited too long, or there is something to read: its end, or what nobody asked for."""
        return self.expires < time.monotonic() or self.stream.get_extra_info("is_readable")

    def abort(self) -> None:
        """Close the connection at once, whatever it is doing."""
        if self.stream is not None:
            self.stream.abort()

    def patience(self, timeout: float | None, error: type[Exception]) -> float | None:
        """Seconds to wait for the line: the given ones, but not beyond the deadline."""
        if self.born != _generation:
            raise error("the connection belongs to the process that this one was forked from")
        deadline = self.allowance.deadline
        if deadline is None:
            return timeout
        left = max(0.001, deadline - time.monotonic())
        return left if timeout is None else min(timeout, left)

    def listen(self) -> None:
        """More is to be read: raises where the headers should have been complete by now."""
        if self.head is not None and self.head <= 0:
            raise too_large("What comes before the body", "largest_headers", self.allowance.head or 0)

    def check_address(self, host: str, stream: Any) -> None:
        """Close a connection that leads elsewhere than it may, before anything is sent over it.

        Args:
            host: What was connected to; a proxy may be anywhere.
            stream: The connection.

        Raises:
            DocumentError: The address is not public.
        """
        if not self.allowance.public or host != self.host:
            return
        address = stream.get_extra_info("server_addr")
        if not address or not is_public(str(address[0])):
            stream.abort()
            raise DocumentError("The link of a document leads to an address that is not public: it is not used")

    def heard(self, data: bytes) -> bytes:
        """Count what comes before the headers are complete, with what of the body comes in the same piece."""
        if self.head is not None:
            self.head -= len(data)
        return data


class Stream:
    """A stream of the library's, within the allowance of the request that it carries."""

    __slots__ = ("_ahead", "_core", "_inner", "_is_written", "_lane", "_socket")

    def __init__(self, inner: Any, lane: Lane, core: Any) -> None:
        self._inner = inner
        self._lane = lane
        self._core = core
        self._is_written = False
        self._ahead = b""
        self._socket: Any = None

    def settle(self) -> None:
        """The connection is made, and goes to the host itself: from now on its socket is read and written at once."""
        self._socket = self._inner.get_extra_info("socket")

    def replay(self, came: bytes) -> None:
        """Let the library's connection go through a request that was written here already, and read what came to it.

        Args:
            came: What was read of the answer.
        """
        self._is_written, self._ahead = True, came

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What came: `max_bytes` at most while the headers are read, and more of a body."""
        self._is_written = False
        lane = self._lane
        if self._ahead:
            ahead, self._ahead = self._ahead, b""
            return lane.heard(ahead)
        wait = lane.patience(timeout, self._core.ReadError)
        if lane.head is None:  # the headers are there: of a body all that has come, each piece goes through many hands
            return self._received(max(max_bytes, _BUFFERED), wait)
        lane.listen()
        return lane.heard(self._received(max_bytes, wait))

    def _received(self, size: int, wait: float | None) -> bytes:
        if self._socket is None:
            piece: bytes = self._inner.read(size, wait)
            return piece
        try:
            self._socket.settimeout(wait)
            piece = self._socket.recv(size)
        except TimeoutError as error:
            raise self._core.ReadTimeout(error) from error
        except OSError as error:
            raise self._core.ReadError(error) from error
        return piece

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it."""
        if self._is_written:
            return
        wait = self._lane.patience(timeout, self._core.WriteError)
        if self._socket is None:
            self._inner.write(buffer, wait)
            return
        try:
            self._socket.settimeout(wait)
            sent = self._socket.send(buffer)
            if sent < len(buffer):
                rest = memoryview(buffer)[sent:]
                while rest:
                    rest = rest[self._socket.send(rest) :]
        except TimeoutError as error:
            raise self._core.WriteTimeout(error) from error
        except OSError as error:
            raise self._core.WriteError(error) from error

    def close(self) -> None:
        """Close the socket; a TLS session is not told, so that in a forked process the parent's goes on."""
        self._inner.close()

    def abort(self) -> None:
        """As `close`."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """Go on encrypted."""
        wait = self._lane.patience(timeout, self._core.ConnectError)
        try:
            self._inner = self._inner.start_tls(ssl_context, server_hostname, wait)
        except BaseException:
            self._inner.close()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        """As the library's stream; one with decrypted bytes that nobody has read is readable too."""
        if info == "is_readable":
            pending = getattr(self._inner.get_extra_info("ssl_object"), "pending", None)
            if pending is not None and pending():
                return True
        return self._inner.get_extra_info(info)


class Backend:
    """Opens the stream of one lane."""

    def __init__(self, inner: Any, lane: Lane, core: Any) -> None:
        self._inner = inner
        self._lane = lane
        self._core = core

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Stream:
        """Connect."""
        wait = self._lane.patience(timeout, self._core.ConnectError)
        stream = Stream(self._inner.connect_tcp(host, port, wait, **options), self._lane, self._core)
        self._lane.stream = stream
        self._lane.check_address(host, stream)
        return stream

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._inner.sleep(seconds)


class Pool:
    """Connections for threads; in place of a pool of the library's.

    Args:
        inner: The library's pool, which knows how a connection is made.
        core: The library's package of connections.
    """

    def __init__(self, inner: Any, core: Any) -> None:
        self._inner = inner
        self._core = core
        self._backend = core.SyncBackend()
        self._idle: dict[tuple[bytes, bytes, int], list[Lane]] = {}
        self._closed = False
        _pools.add(self)

    def handle_request(self, request: Any) -> Any:
        """Send a request over a connection of its own, and give the answer once its headers are there."""
        _check_scheme(request, self._core)
        response, content = self._by_library(request, None)
        return self._core.Response(
            response.status, headers=response.headers, content=content, extensions=response.extensions
        )

    def opened(self, asked: Asked) -> tuple[Any, PoolStream | PlainBody]:
        """As `handle_request`, with the body of the answer beside it; who closes the body gives the connection back."""
        key = _key(asked.origin)
        lane = self._take(key)
        if lane is None or not lane.is_plain or (text := asked.written()) is None:
            return self._by_library(asked.as_request(self._core), lane)
        waits = asked.extensions["timeout"]
        try:
            lane.begin(asked.extensions.get(EXTENSION))
            head, came = None, b""
            with suppress(self._core.WriteError):  # it may have answered before it went away
                lane.stream.write(text, waits["write"])
                came = lane.stream.read(FIRST, waits["read"])
                head = read_head(came)
            if head is not None:
                lane.head = None
                rest, taken = came[head.end :], lane
                return head, PlainBody(
                    lane.stream,
                    rest,
                    head.length,
                    waits["read"],
                    self._core,
                    lambda whole: self._give_back(key, taken, whole=whole),
                )
            lane.stream.replay(came)
        except BaseException:
            lane.abort()
            raise
        return self._by_library(asked.as_request(self._core), lane)

    def _by_library(self, request: Any, lane: Lane | None) -> tuple[Any, PoolStream]:
        """Send a request by the library's connection, or read its answer where it was sent and is not plain."""
        key = _key(request.url.origin)
        allowance = request.extensions.get(EXTENSION)
        lane = lane or self._take(key) or self._made(request.url.origin, allowance)
        try:
            lane.begin(allowance)
            response = lane.connection.handle_request(request)
            lane.head = None
        except BaseException:
            lane.abort()
            raise
        if not lane.is_plain and isinstance(lane.connection, self._core.HTTPConnection):
            lane.is_plain = True
            lane.stream.settle()
        taken = lane
        return response, PoolStream(response.stream, lambda whole: self._give_back(key, taken, whole=whole))

    def close(self) -> None:
        """Close the connections; one that is under way is closed when its answer has been read."""
        self._closed = True
        self._drop()

    def forget(self) -> None:
        """In the child of a fork: go on without the connections of the parent."""
        self._drop()

    def _drop(self) -> None:
        idle, self._idle = self._idle, {}
        for lanes in idle.values():
            while lanes:
                lanes.pop().abort()

    def _take(self, key: tuple[bytes, bytes, int]) -> Lane | None:
        lanes = self._idle.get(key)
        while lanes:
            try:
                lane = lanes.pop()
            except IndexError:  # another thread was quicker
                return None
            if not lane.has_expired():
                return lane
            lane.abort()
        return None

    def _made(self, origin: Any, allowance: Allowance | None) -> Lane:
        lane = Lane(origin.host.decode("ascii"))
        lane.begin(allowance)
        maker = copy(self._inner)
        maker._network_backend = Backend(self._backend, lane, self._core)  # noqa: SLF001 - the one place where streams come in
        lane.connection = maker.create_connection(origin)
        return lane

    def _give_back(self, key: tuple[bytes, bytes, int], lane: Lane, *, whole: bool) -> None:
        if not whole or self._closed or lane.born != _generation or not lane.connection.is_idle():
            lane.abort()
            return
        lane.expires = time.monotonic() + IDLE_SECONDS
        lanes = self._idle.setdefault(key, [])
        lanes.append(lane)
        for surplus in _stale(lanes):
            surplus.abort()
        if self._closed:  # meanwhile, by another thread
            self._drop()


class PoolStream:
    """The body of an answer; whoever closes it gives its connection back."""

    def __init__(self, stream: Any, done: Callable[[bool], None]) -> None:
        self._stream = stream
        self._done: Callable[[bool], None] | None = done

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        """The answer has been read, or is not wanted."""
        done, self._done = self._done, None
        if done is None:
            return
        whole = False
        try:
            self._stream.close()
            whole = True
        finally:
            # A connection that was interrupted while it made ready for the next request may look ready, and not be.
            done(whole)


class AsyncStream(asyncio.Protocol):
    """A connection of asyncio's as the library reads and writes it."""

    def __init__(self, lane: Lane, core: Any) -> None:
        self._lane = lane
        self._core = core
        self._transport: Any = None
        self._pieces: deque[bytes] = deque()
        self._size = 0
        self._paused = False
        self._ended = False
        self._lost: Exception | None = None
        self._full = False
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._is_written = False

    def replay(self, came: bytes) -> None:
        """Let the library's connection go through a request that was written here already, and read what came to it.

        Args:
            came: What was read of the answer.
        """
        self._is_written = True
        if came:
            self._pieces.appendleft(came)
            self._size += len(came)

    def connection_made(self, transport: Any) -> None:
        """For asyncio."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """For asyncio."""
        self._pieces.append(data)
        self._size += len(data)
        if self._size > _BUFFERED and not self._paused:
            self._paused = True
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> None:
        """For asyncio."""
        self._ended = True
        _wake(self._reader)

    def connection_lost(self, exc: Exception | None) -> None:
        """For asyncio."""
        self._ended = True
        self._lost = exc or ConnectionResetError("the connection is closed")
        if exc is not None and self._reader is not None and not self._reader.done():
            self._reader.set_exception(self._core.ReadError(str(exc)))
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        """For asyncio."""
        self._full = True

    def resume_writing(self) -> None:
        """For asyncio."""
        self._full = False
        _wake(self._writer)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - what asyncio read is handed on whole
        """What came; empty at the end."""
        self._is_written = False
        self._lane.listen()
        wait = self._lane.patience(timeout, self._core.ReadError)
        if not self._pieces and not self._ended:
            self._reader = asyncio.get_running_loop().create_future()
            try:
                await _until(self._reader, wait, self._core.ReadTimeout)
            finally:
                self._reader = None
        if not self._pieces:
            return b""
        data = self._pieces.popleft()
        self._size -= len(data)
        if self._paused and self._size <= _BUFFERED // 2:
            self._paused = False
            self._transport.resume_reading()
        return self._lane.heard(data)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it, as far as the line takes it."""
        if self._is_written:
            return
        wait = self._lane.patience(timeout, self._core.WriteError)
        if self._lost is not None or self._transport.is_closing():
            raise self._core.WriteError(str(self._lost or "the connection is closed"))
        self._transport.write(buffer)
        if self._full:
            self._writer = asyncio.get_running_loop().create_future()
            try:
                await _until(self._writer, wait, self._core.WriteTimeout)
            finally:
                self._writer = None
            if self._lost is not None:
                raise self._core.WriteError(str(self._lost))

    async def aclose(self) -> None:
        """Close the connection."""
        self.abort()

    def abort(self) -> None:
        """Close the connection now; nothing waits for the other side. In a forked process the parent's goes on."""
        if self._transport is None or self._lane.born != _generation:
            return
        try:
            self._transport.abort()
        except RuntimeError:  # its loop has ended without closing it
            _close_socket(self._transport)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncStream:
        """Go on encrypted."""
        wait = self._lane.patience(timeout, self._core.ConnectError)
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(wait):
                self._transport = await loop.start_tls(
                    self._transport, self, ssl_context, server_hostname=server_hostname
                )
        except BaseException as error:
            self.abort()
            raise self._not_connected(error) from error
        return self

    def get_extra_info(self, info: str) -> Any:
        """What the library asks of a stream."""
        if info == "is_readable":
            return bool(self._pieces) or self._ended or self._transport.is_closing() or _readable(self._socket())
        names = {"ssl_object": "ssl_object", "client_addr": "sockname", "server_addr": "peername", "socket": "socket"}
        return self._transport.get_extra_info(names[info]) if info in names else None

    async def connect(self, host: str, port: int, wait: float | None, local_address: str | None) -> None:
        """Connect to the first address of a host that answers."""
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(wait):
                options: dict[str, Any] = {"local_addr": (local_address, 0)} if local_address else {}
                found = await loop.getaddrinfo(host, port, type=1)
                if len(found) > 1 and isinstance(loop, asyncio.BaseEventLoop):
                    options["happy_eyeballs_delay"] = _EYEBALLS
                await loop.create_connection(lambda: self, host, port, **options)
        except BaseException as error:
            self.abort()
            raise self._not_connected(error) from error

    def _not_connected(self, error: BaseException) -> BaseException:
        """The library's error for one of asyncio's; others are left as they are."""
        if isinstance(error, TimeoutError):
            return self._core.ConnectTimeout(str(error) or "timed out")  # type: ignore[no-any-return]
        return self._core.ConnectError(str(error)) if isinstance(error, OSError) else error

    def _socket(self) -> Any:
        return self._transport.get_extra_info("socket")


class AsyncBackend:
    """Opens the stream of one lane."""

    def __init__(self, lane: Lane, core: Any) -> None:
        self._lane = lane
        self._core = core

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: object = None,  # noqa: ARG002 - part of the library's protocol; asyncio sets TCP_NODELAY itself
    ) -> AsyncStream:
        """Connect."""
        stream = AsyncStream(self._lane, self._core)
        self._lane.stream = stream
        await stream.connect(host, port, self._lane.patience(timeout, self._core.ConnectError), local_address)
        self._lane.check_address(host, stream)
        return stream

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


class Place:
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
        self._places: dict[asyncio.AbstractEventLoop, Place] = {}
        _pools.add(self)

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request over a connection of its own, and give the answer once its headers are there."""
        _check_scheme(request, self._core)
        place = await self._entered(request.extensions)
        response, content = await self._by_library(request, place, None)
        return self._core.Response(
            response.status, headers=response.headers, content=content, extensions=response.extensions
        )

    async def opened(self, asked: Asked) -> tuple[Any, AsyncPoolStream | AsyncPlainBody]:
        """As `handle_async_request`, with the body of the answer beside it; who closes the body gives the connection back."""
        key = _key(asked.origin)
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

    async def _by_library(self, request: Any, place: Place, lane: Lane | None) -> tuple[Any, AsyncPoolStream]:
        """Send a request by the library's connection, or read its answer where it was sent and is not plain."""
        key = _key(request.url.origin)
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

    async def _entered(self, extensions: dict[str, Any]) -> Place:
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

    async def _opened(self) -> Place:
        """The place of the running loop; those of loops that have ended go."""
        for loop in [loop for loop in self._places if loop.is_closed()]:
            self._places.pop(loop).drop()
        loop = asyncio.get_running_loop()
        place = self._places.setdefault(loop, Place())
        if place.keeper is None:
            place.keeper = _until_the_loop_ends(self._places, loop, place)
            await place.keeper.asend(None)
        return place

    async def _queue(self, place: Place, timeout: float | None) -> None:
        try:
            async with asyncio.timeout(timeout):
                await place.slots.acquire()
        except TimeoutError as error:
            raise self._core.PoolTimeout(f"{CONNECTIONS} requests are under way") from error

    def _take(self, place: Place, key: tuple[bytes, bytes, int]) -> Lane | None:
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

    def _give_back(self, place: Place, key: tuple[bytes, bytes, int], lane: Lane, *, whole: bool) -> None:
        if lane.born != _generation:
            return
        place.slots.release()
        if not whole or place.closed or not lane.connection.is_idle():
            lane.abort()
            return
        lane.expires = time.monotonic() + IDLE_SECONDS
        lanes = place.idle.setdefault(key, [])
        lanes.append(lane)
        for surplus in _stale(lanes):
            surplus.abort()


class AsyncPoolStream:
    """The body of an answer; whoever closes it gives its connection back."""

    def __init__(self, stream: Any, done: Callable[[bool], None]) -> None:
        self._stream = stream
        self._done: Callable[[bool], None] | None = done

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield piece

    async def aclose(self) -> None:
        """The answer has been read, or is not wanted."""
        done, self._done = self._done, None
        if done is None:
            return
        whole = False
        try:
            await self._stream.aclose()
            whole = True
        finally:
            done(whole)


def spoil(stream: Any) -> None:
    """See to it that the connection of an answer that has been read is not used again, if it holds bytes of another.

    They are what a wrong Content-Length left over, or an answer that nobody asked for: the next request must not read them.

    Args:
        stream: The stream of a response, of any pool.
    """
    seen = 0
    if isinstance(stream, PlainBody):  # which sees to it
        return
    while stream is not None and seen < 16:  # noqa: PLR2004 - there are about six layers
        state = getattr(stream, "_h11_state", None)
        if state is not None:
            if state.trailing_data[0]:
                state.send_failed()
            return
        seen += 1
        stream = next(
            (inner for name in _LAYERS if (inner := getattr(stream, name, None)) is not None),
            None,
        )


_LAYERS = ("_stream", "_httpcore_stream", "_connection")


async def _until_the_loop_ends(
    places: dict[asyncio.AbstractEventLoop, Place], loop: asyncio.AbstractEventLoop, place: Place
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


async def _until(waiter: asyncio.Future[None], seconds: float | None, error: type[Exception]) -> None:
    timer = None if seconds is None else asyncio.get_running_loop().call_later(seconds, _expire, waiter, error)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()


def _expire(waiter: asyncio.Future[None], error: type[Exception]) -> None:
    if not waiter.done():
        waiter.set_exception(error("timed out"))


def _wake(waiter: asyncio.Future[None] | None) -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(None)


def _stale(lanes: list[Lane]) -> list[Lane]:
    """The oldest lanes that have waited too long, or are too many; taken out. The last one has only come."""
    found: list[Lane] = []
    while len(lanes) > 1:
        try:
            oldest = lanes[0]
            if len(lanes) <= IDLE_CONNECTIONS and not oldest.has_expired():
                break
            lanes.remove(oldest)
        except (IndexError, ValueError):  # another thread took it
            continue
        found.append(oldest)
    return found


def _key(origin: Any) -> tuple[bytes, bytes, int]:
    return origin.scheme, origin.host, origin.port


def _check_scheme(request: Any, core: Any) -> None:
    if request.url.scheme not in {b"http", b"https"}:
        raise core.UnsupportedProtocol("the URL is neither http:// nor https://")


def _readable(socket: Any) -> bool:
    """Whether something can be read from a socket now: for an idle one that is its end, or what nobody asked for."""
    number = -1 if socket is None else socket.fileno()
    if number < 0:
        return True
    if sys.platform == "win32":
        return bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))


def _close_socket(transport: Any) -> None:
    """Close the socket of a transport whose loop has ended without closing it."""
    socket = getattr(transport.get_extra_info("socket"), "_sock", None)
    if socket is not None:
        socket.close()
