"""Connections for threads, in place of a pool of the library's: sockets, and no lock over a fork."""

from __future__ import annotations

import time
from contextlib import suppress
from copy import copy
from typing import TYPE_CHECKING, Any

from spapi_core.wire.handshakes import guard
from spapi_core.wire.lanes import (
    BUFFERED,
    EXTENSION,
    IDLE_SECONDS,
    Allowance,
    Lane,
    check_scheme,
    keep_apart,
    key_of,
    stale,
)
from spapi_core.wire.plain import FIRST, PlainBody, PlainRequest, read_head
from spapi_core.wire.pool_stream_sync import PoolStream

if TYPE_CHECKING:
    import ssl

__all__ = ["Pool"]


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
            return self._received(max(max_bytes, BUFFERED), wait)
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
        rest = memoryview(buffer)
        try:
            while rest:
                if self._lane.is_over():
                    raise self._core.WriteTimeout("the total time of the call is over")
                wait = self._lane.patience(timeout, self._core.WriteError)
                if self._socket is None:
                    self._inner.write(bytes(rest[:BUFFERED]), wait)
                    rest = rest[BUFFERED:]
                else:
                    self._socket.settimeout(wait)
                    rest = rest[self._socket.send(rest) :]
        except TimeoutError as error:
            raise self._core.WriteTimeout(error) from error
        except OSError as error:
            raise self._core.WriteError(error) from error

    def close(self) -> None:
        """Close the socket; a TLS session is not ended, so that in a forked process the parent's goes on."""
        self._inner.close()

    def abort(self) -> None:
        """As `close`."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """Go on encrypted."""
        wait = self._lane.patience(timeout, self._core.ConnectError)
        guard(ssl_context)
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
        keep_apart(self)

    def handle_request(self, request: Any) -> Any:
        """Send a request over a connection of its own, and give the answer once its headers are there."""
        check_scheme(request, self._core)
        response, content = self._by_library(request, None)
        return self._core.Response(
            response.status, headers=response.headers, content=content, extensions=response.extensions
        )

    def opened(self, asked: PlainRequest) -> tuple[Any, PoolStream | PlainBody]:
        """As `handle_request`, with the body of the answer beside it; who closes the body gives the connection back."""
        key = key_of(asked.origin)
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
        key = key_of(request.url.origin)
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
        if not whole or self._closed or not lane.is_ours or not lane.connection.is_idle():
            lane.abort()
            return
        lane.expires = time.monotonic() + IDLE_SECONDS
        lanes = self._idle.setdefault(key, [])
        lanes.append(lane)
        for surplus in stale(lanes):
            surplus.abort()
        if self._closed:  # meanwhile, by another thread
            self._drop()
