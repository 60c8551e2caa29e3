"""A connection of asyncio's as the HTTP library reads and writes it, over a line that does what a test says."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator
from typing import Any

import httpcore
import pytest

from spapi_core.wire.lanes import BUFFERED, Allowance, Lane
from spapi_core.wire.task_stream import AsyncBackend, AsyncStream

pytestmark = pytest.mark.anyio


class Line:
    """A transport that keeps what is done with it."""

    def __init__(self) -> None:
        self.done: list[Any] = []
        self.info: dict[str, Any] = {}
        self.closing = False

    def get_extra_info(self, name: str) -> Any:
        return self.info.get(name)

    def is_closing(self) -> bool:
        return self.closing

    def write(self, data: bytes) -> None:
        self.done.append(data)

    def pause_reading(self) -> None:
        self.done.append("pause")

    def resume_reading(self) -> None:
        self.done.append("resume")

    def abort(self) -> None:
        self.done.append("abort")


@pytest.fixture
def line() -> Line:
    return Line()


@pytest.fixture
def stream(line: Line) -> AsyncStream:
    made = AsyncStream(Lane("a.example"), httpcore)
    made.connection_made(line)
    return made


async def test_what_came_is_read_piece_by_piece_and_then_the_end(stream: AsyncStream) -> None:
    """A reader that waits is woken by a piece, and by the end."""
    stream.data_received(b"one")
    stream.data_received(b"two")
    assert [await stream.read(10), await stream.read(10)] == [b"one", b"two"]
    loop = asyncio.get_running_loop()
    loop.call_soon(stream.data_received, b"three")
    assert await stream.read(10) == b"three"
    loop.call_soon(stream.eof_received)
    assert await stream.read(10) == b""
    stream.data_received(b"late")
    assert await stream.read(10) == b"late"
    assert await stream.read(10) == b""


async def test_the_line_is_paused_while_much_is_unread(stream: AsyncStream, line: Line) -> None:
    """Above the bound once, and again when half of it has been read."""
    half = BUFFERED // 2
    for size in (half, half, 1, 1):
        stream.data_received(bytes(size))
    assert line.done == ["pause"]
    await stream.read(1)
    assert line.done == ["pause"]
    await stream.read(1)
    assert line.done == ["pause", "resume"]
    await stream.read(1)
    assert line.done == ["pause", "resume"]


async def test_a_reader_waits_no_longer_than_its_time(stream: AsyncStream) -> None:
    """The error is the library's, and what comes later is read by the next."""
    with pytest.raises(httpcore.ReadTimeout, match="timed out"):
        await stream.read(1, 0.01)
    stream.data_received(b"late")
    assert await stream.read(1, 0.01) == b"late"


@pytest.mark.parametrize(("error", "raised"), [(ConnectionResetError("reset"), httpcore.ReadError), (None, None)])
async def test_a_line_that_breaks_ends_the_reading(stream: AsyncStream, error: Any, raised: Any) -> None:
    """With an error where there was one, else like the end."""
    asyncio.get_running_loop().call_soon(stream.connection_lost, error)
    if raised is None:
        assert await stream.read(1) == b""
    else:
        with pytest.raises(raised, match="reset"):
            await stream.read(1)
    assert await stream.read(1) == b""


async def test_writing_waits_while_the_line_is_full(stream: AsyncStream, line: Line) -> None:
    """And no longer than its time; a line that breaks or is closed is an error of the library's."""
    await stream.write(b"one")
    stream.pause_writing()
    with pytest.raises(httpcore.WriteTimeout):
        await stream.write(b"two", 0.01)
    asyncio.get_running_loop().call_soon(stream.resume_writing)
    await stream.write(b"three", 5.0)
    await stream.write(b"four", 5.0)
    stream.pause_writing()
    asyncio.get_running_loop().call_soon(stream.connection_lost, OSError("gone"))
    with pytest.raises(httpcore.WriteError, match="gone"):
        await stream.write(b"five", 5.0)
    with pytest.raises(httpcore.WriteError, match="gone"):
        await stream.write(b"six")
    assert line.done == [b"one", b"two", b"three", b"four", b"five"]


async def test_nothing_is_written_to_a_line_that_closes(stream: AsyncStream, line: Line) -> None:
    """The library may try another connection then."""
    line.closing = True
    with pytest.raises(httpcore.WriteError, match="the connection is closed"):
        await stream.write(b"one")
    assert line.done == []


async def test_a_request_that_was_written_already_is_not_written_again(stream: AsyncStream, line: Line) -> None:
    """Until the answer is read, what came of it first."""
    stream.replay(b"first")
    stream.data_received(b"second")
    await stream.write(b"again")
    assert line.done == []
    assert [await stream.read(1), await stream.read(1)] == [b"first", b"second"]
    await stream.write(b"next")
    assert line.done == [b"next"]
    stream.replay(b"")
    stream.eof_received()
    assert await stream.read(1) == b""


async def test_what_the_library_asks_of_a_stream(stream: AsyncStream, line: Line) -> None:
    """Addresses, encryption and the socket, by the library's names; of anything else nothing is known."""
    line.info = {"ssl_object": "tls", "sockname": "us", "peername": "them", "socket": "wire", "other": "x"}
    names = ("ssl_object", "client_addr", "server_addr", "socket", "other", "peername")
    assert [stream.get_extra_info(name) for name in names] == ["tls", "us", "them", "wire", None, None]


async def test_an_idle_line_is_readable_once_something_came_or_it_ended(stream: AsyncStream, line: Line) -> None:
    """Also while it waits in the system, where asyncio has not read it yet, and where there is no socket."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        line.info = {"socket": ours}
        assert stream.get_extra_info("is_readable") is False
        theirs.send(b"x")
        assert stream.get_extra_info("is_readable") is True
        ours.recv(1)
        assert stream.get_extra_info("is_readable") is False
        line.closing = True
        assert stream.get_extra_info("is_readable") is True
        line.closing = False
        stream.data_received(b"x")
        assert stream.get_extra_info("is_readable") is True
        await stream.read(1)
        assert stream.get_extra_info("is_readable") is False
        stream.eof_received()
        assert stream.get_extra_info("is_readable") is True
    other = AsyncStream(Lane("a.example"), httpcore)
    other.connection_made(Line())
    assert other.get_extra_info("is_readable") is True


async def test_a_line_is_closed_by_its_own_process_alone(stream: AsyncStream, line: Line) -> None:
    """In a fork the parent's goes on; what was never connected has nothing to close."""
    stream._lane.born -= 1
    await stream.aclose()
    assert line.done == []
    stream._lane.born += 1
    await stream.aclose()
    assert line.done == ["abort"]
    AsyncStream(Lane("a.example"), httpcore).abort()


class Loop(asyncio.SelectorEventLoop):
    """A loop that keeps how it was asked to connect, and connects to nothing."""

    def __init__(self, addresses: int, fault: BaseException | None) -> None:
        super().__init__()
        self.addresses = addresses
        self.fault = fault
        self.asked: list[Any] = []

    async def getaddrinfo(self, host: Any, port: Any, **options: Any) -> Any:
        return [(host, port)] * self.addresses

    async def create_connection(self, made: Callable[[], Any], *where: Any, **options: Any) -> Any:  # type: ignore[override]
        self.asked.append((*where, options))
        if self.fault is not None:
            raise self.fault
        made().connection_made(Line())
        return None


def connected(addresses: int = 1, fault: BaseException | None = None, **options: Any) -> Iterator[Any]:
    """How a connection was asked for."""
    loop, lane = Loop(addresses, fault), Lane("a.example")
    lane.begin(Allowance(None, None))
    try:
        made = loop.run_until_complete(AsyncBackend(lane, httpcore).connect_tcp("a.example", 443, **options))
        assert lane.stream is made
    finally:
        loop.close()
    yield from loop.asked


def test_the_next_address_is_tried_beside_one_that_does_not_answer() -> None:
    """After a quarter of a second, where a host has several; one address has no other to wait for."""
    assert list(connected(1)) == [("a.example", 443, {})]
    assert list(connected(2)) == [("a.example", 443, {"happy_eyeballs_delay": 0.25})]
    assert list(connected(1, local_address="10.0.0.1")) == [("a.example", 443, {"local_addr": ("10.0.0.1", 0)})]


@pytest.mark.parametrize(
    ("fault", "raised", "says"),
    [
        (TimeoutError(), httpcore.ConnectTimeout, "timed out"),
        (TimeoutError("slow"), httpcore.ConnectTimeout, "slow"),
        (OSError("refused"), httpcore.ConnectError, "refused"),
        (KeyError("x"), KeyError, "x"),
    ],
)
def test_no_connection_is_an_error_of_the_librarys(fault: BaseException, raised: Any, says: str) -> None:
    """What is not of the network stays what it is."""
    with pytest.raises(raised, match=says):
        list(connected(1, fault))
