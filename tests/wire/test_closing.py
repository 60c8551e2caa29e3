"""Connections that are closed while an answer is awaited or read: the answer is lost or read to its end, never "not sent"."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import httpx2
import pytest
from attrs import define, field

from spapi_core.catalog import Plan
from spapi_core.client import AsyncClient, Client
from spapi_core.errors import AnswerError, ConnectionLostError
from spapi_core.operation import Operation
from spapi_core.wire.http import HTTP, AsyncHTTP
from tests.client.test_permits import AsyncDoorman, Doorman

pytestmark = pytest.mark.anyio

LIBRARIES: dict[str, Any] = {"httpx": httpx, "httpx2": httpx2}
PLANS = {"shop_v1.get": Plan(2.0, 2), "shop_v1.post": Plan(2.0, 2)}
WAIT = 60.0


@define(eq=False)
class Halfway:
    """A server that stops in the middle of an answer: `reached` is set then, and it goes on after `go`.

    Args:
        url: Of it.
        send: What comes before the stop.
        rest: What comes after it; None closes the connection.
    """

    url: str
    send: bytes = b""
    rest: bytes | None = None
    reached: threading.Event = field(factory=threading.Event)
    go: threading.Event = field(factory=threading.Event)


def _serve(connection: socket.socket, server: Halfway) -> None:
    with connection, suppress(OSError), connection.makefile("rb") as lines:
        while lines.readline():
            length = 0
            while header := lines.readline().strip():
                if header.lower().startswith(b"content-length:"):
                    length = int(header.partition(b":")[2])
            lines.read(length)
            connection.sendall(server.send)
            server.reached.set()
            server.go.wait(WAIT)
            if server.rest is None:
                return
            connection.sendall(server.rest)


@pytest.fixture
def server() -> Iterator[Halfway]:
    listener = socket.create_server(("127.0.0.1", 0))
    server = Halfway(f"http://127.0.0.1:{listener.getsockname()[1]}")

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=_serve, args=(connection, server), daemon=True).start()

    thread = threading.Thread(target=accept)
    thread.start()
    yield server
    server.go.set()
    with suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 17\r\n\r\n"
MOMENTS = {"head": b"", "body": HEAD + b'{"payload'}
REST = {"head": HEAD + b'{"payload": null}', "body": b'": null}'}


class Half:
    """Connections of one kind over one library, our own or the caller's, and a client on them."""

    def __init__(self, library: str, kind: str, whose: str, url: str, client: Callable[..., Any]) -> None:
        api = LIBRARIES[library]
        self.sync = kind == "sync"
        self.theirs: Any = None
        if whose == "theirs":
            self.theirs = api.Client() if self.sync else api.AsyncClient()
        make: Any = HTTP if self.sync else AsyncHTTP
        self.http: Any = make(self.theirs) if self.theirs else make(library=library)
        self.client = client(self.sync, self.http, url)

    async def close(self) -> None:
        """Close everything, as another thread or task does."""
        if self.sync:
            self.client.close()
            self.http.close()
            if self.theirs is not None:
                self.theirs.close()
            return
        await self.client.aclose()
        await self.http.aclose()
        if self.theirs is not None:
            await self.theirs.aclose()

    async def close_half_way(self, server: Halfway) -> None:
        """Close everything while an answer is half there, then let the server go on."""
        assert await asyncio.to_thread(server.reached.wait, WAIT)
        await self.close()
        server.go.set()

    def begin(self, act: Callable[..., Any], *given: Any) -> asyncio.Task[Any]:
        """Start something in a thread or task."""

        async def run() -> Any:
            return await (asyncio.to_thread(act, *given) if self.sync else act(*given))

        return asyncio.create_task(run())


GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")
POST: Operation[Any] = Operation(id="shop_v1.post", section="shop_v1", name="post", method="POST", path="/x")


@pytest.fixture
def client(tokens: Any, async_tokens: Any, rows: Any) -> Callable[..., Any]:
    """Makes a client whose limiter keeps how each permit ended."""

    def make(sync: bool, http: Any, url: str) -> Any:
        known: dict[str, Any] = {"marketplace": "DE", "environment": url, "catalog": rows(plans=PLANS), "http": http}
        if sync:
            return Client(auth=tokens(), limiter=Doorman(), **known)  # type: ignore[arg-type]  # a double
        return AsyncClient(auth=async_tokens(), limiter=AsyncDoorman(), **known)  # type: ignore[arg-type]  # a double

    return make


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> str:
    return str(request.param)


BOTH = [
    pytest.mark.parametrize("kind", ["sync", "async"]),
    pytest.mark.parametrize("whose", ["ours", "theirs"]),
    pytest.mark.parametrize("moment", ["head", "body"]),
]


def every(test: Any) -> Any:
    """Over both kinds, whatever owns the connections, at both moments."""
    for mark in BOTH:
        test = mark(test)
    return test


@every
async def test_what_breaks_after_closing_is_a_lost_connection(
    library: str, kind: str, whose: str, moment: str, server: Halfway, client: Any
) -> None:
    """The request was sent: that its connections are closed by now does not make it unsent."""
    server.send = MOMENTS[moment]
    half = Half(library, kind, whose, server.url, client)
    sending = half.begin(half.http.send, "GET", server.url, {}, None)
    await half.close_half_way(server)
    try:
        cut = (await sending).cut
    except ConnectionLostError as error:
        cut = error
    assert isinstance(cut, ConnectionLostError)


@every
@pytest.mark.parametrize("operation", [GET, POST], ids=["get", "post"])
async def test_a_call_under_way_when_its_client_is_closed_keeps_its_permit_spent(
    library: str, kind: str, whose: str, moment: str, operation: Operation[Any], server: Halfway, client: Any
) -> None:
    """Amazon has counted it; a POST may have been carried out, and the error says so."""
    server.send = MOMENTS[moment]
    half = Half(library, kind, whose, server.url, client)
    sending = half.begin(half.client.send, operation.call())
    await half.close_half_way(server)
    with pytest.raises((ConnectionLostError, AnswerError)) as raised:
        await sending
    assert isinstance(raised.value, ConnectionLostError) or isinstance(raised.value.__cause__, ConnectionLostError)
    assert raised.value.may_have_been_carried_out is (operation is POST)
    (end,) = half.client.limiter.ends
    assert end != "given back"


@every
async def test_an_answer_under_way_is_read_to_its_end_after_closing(
    library: str, kind: str, whose: str, moment: str, server: Halfway, client: Any
) -> None:
    """Our own connections let go of what nobody uses; the caller's own client breaks off as its library does."""
    server.send, server.rest = MOMENTS[moment], REST[moment]
    half = Half(library, kind, whose, server.url, client)
    sending = half.begin(half.client.send, POST.call())
    await half.close_half_way(server)
    if whose == "ours":
        assert (await sending).content == b'{"payload": null}'
        assert [end[0] for end in half.client.limiter.ends] == [200]
        return
    with suppress(ConnectionLostError, AnswerError):
        await sending
    assert half.client.limiter.ends != ["given back"]


@every
async def test_a_document_under_way_when_its_connections_are_closed_is_a_lost_connection(
    library: str, kind: str, whose: str, moment: str, server: Halfway, client: Any
) -> None:
    """Piece by piece as well."""
    server.send = MOMENTS[moment]
    half = Half(library, kind, whose, server.url, client)

    def read() -> None:
        with half.http.download(server.url) as download:
            for _ in download.chunks:
                pass

    async def read_async() -> None:
        async with half.http.download(server.url) as download:
            async for _ in download.chunks:
                pass

    reading = half.begin(read if half.sync else read_async)
    await half.close_half_way(server)
    with pytest.raises(ConnectionLostError):
        await reading
