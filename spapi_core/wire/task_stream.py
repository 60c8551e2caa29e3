"""A connection of asyncio's as the HTTP library reads and writes it."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any

from spapi_core.wire.handshakes import guard
from spapi_core.wire.lanes import BUFFERED, Lane
from spapi_core.wire.ready import is_ready

if TYPE_CHECKING:
    import ssl

__all__ = ["AsyncBackend"]

_EYEBALLS = 0.25
"""Seconds after which the next address of a host is tried too."""


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
        if self._size > BUFFERED and not self._paused:
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
        if self._paused and self._size <= BUFFERED // 2:
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
        if self._transport is None or not self._lane.is_ours:
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
        guard(ssl_context)
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


def _readable(socket: Any) -> bool:
    """Whether something can be read from a socket now: for an idle one that is its end, or what nobody asked for."""
    number = -1 if socket is None else socket.fileno()
    return number < 0 or is_ready(number, 0)


def _close_socket(transport: Any) -> None:
    """Close the socket of a transport whose loop has ended without closing it."""
    socket = getattr(transport.get_extra_info("socket"), "_sock", None)
    if socket is not None:
        socket.close()
