"""Connections: one for each request, one process, one event loop; and none that has more to say than was asked."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import h11
import httpx
import httpx2
import pytest
import trustme
from attrs import define, field

from spapi_core.client.aio.client import AsyncClient
from spapi_core.errors import ConfigurationError, ConnectionNotMadeError
from spapi_core.wire.connections import CONNECTIONS
from spapi_core.wire.http import HTTP, AsyncHTTP
from spapi_core.wire.httplib import VARIABLE

pytestmark = pytest.mark.anyio

LIBRARIES = {"httpx": httpx, "httpx2": httpx2}
FILES = Path("/proc/self/fd")
FORKING = Path(__file__).with_name("forking.py")


@define(eq=False)
class Echo:
    """A server that answers with the path it was asked, and counts its connections."""

    url: str
    connections: list[socket.socket] = field(factory=list)
    surplus: bytes = b""
    late: bytes = b""
    asked: threading.Event = field(factory=threading.Event)
    sent: threading.Event = field(factory=threading.Event)


def _echo(connection: socket.socket, echo: Echo, context: ssl.SSLContext | None) -> None:
    with suppress(OSError):
        if context is not None:
            connection = context.wrap_socket(connection, server_side=True)
        with connection, connection.makefile("rb") as lines:
            while line := lines.readline():
                while lines.readline().strip():
                    pass
                body = line.split(b" ")[1]
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b%b" % (len(body), body, echo.surplus)
                )
                if echo.late:
                    echo.asked.wait(60)
                    connection.sendall(echo.late)
                    echo.late = b""
                    echo.sent.set()


@pytest.fixture
def serve() -> Iterator[Callable[..., Echo]]:
    """Starts echoing servers; with a TLS context they are https."""
    listeners: list[socket.socket] = []
    echoes: list[Echo] = []

    def start(context: ssl.SSLContext | None = None) -> Echo:
        listener = socket.create_server(("127.0.0.1", 0), backlog=100)
        scheme = "http" if context is None else "https"
        echo = Echo(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/")

        def accept() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    echo.connections.append(connection)
                    threading.Thread(target=_echo, args=(connection, echo, context), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        listeners.append(listener)
        echoes.append(echo)
        return echo

    yield start
    for listener in listeners:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
    for connection in [each for echo in echoes for each in echo.connections]:
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    """A server's TLS context, and the file of certificates that trusts it."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    path = tmp_path_factory.mktemp("tls") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return context, path


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of the two libraries in turn."""
    monkeypatch.setenv(VARIABLE, request.param)
    return str(request.param)


class Both:
    """Connections of one kind, always awaited."""

    def __init__(self, library: str, kind: str, whose: str = "ours", **settings: Any) -> None:
        api: Any = LIBRARIES[library]
        self.client: Any = None
        if whose == "theirs":
            self.client = api.Client() if kind == "sync" else api.AsyncClient()
        self.http: Any = HTTP(self.client, **settings) if kind == "sync" else AsyncHTTP(self.client, **settings)

    async def get(self, url: str) -> bytes:
        answer = self.http.send("GET", url, {}, None)
        return bytes((answer if isinstance(self.http, HTTP) else await answer).content)

    async def close(self) -> None:
        for each in (self.http, self.client):
            if each is not None and hasattr(each, "aclose"):
                await each.aclose()
            elif each is not None:
                each.close()


def descriptors() -> int:
    gc.collect()
    return len(list(FILES.iterdir()))


linux = pytest.mark.skipif(not FILES.is_dir(), reason="counts open files as Linux shows them")


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_requests_one_after_another_share_a_connection(library: str, kind: str, serve: Any) -> None:
    """A pool that never used a connection twice would hold every promise below."""
    echo = serve()
    both = Both(library, kind)
    assert [await both.get(f"{echo.url}{number}") for number in range(3)] == [b"/0", b"/1", b"/2"]
    await both.close()
    assert len(echo.connections) == 1


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("whose", ["ours", "theirs"])
async def test_bytes_left_over_are_not_the_next_answer(library: str, kind: str, whose: str, serve: Any) -> None:
    """What a too short Content-Length leaves, or an answer that nobody asked for: the connection is not used again."""
    echo = serve()
    echo.surplus = b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nstranger"
    both = Both(library, kind, whose)
    assert [await both.get(f"{echo.url}{number}") for number in range(3)] == [b"/0", b"/1", b"/2"]
    await both.close()
    assert len(echo.connections) == 3


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("tls", [False, True], ids=["http", "tls"])
async def test_bytes_that_come_later_are_not_the_next_answer(
    library: str, kind: str, tls: bool, serve: Any, certificates: tuple[ssl.SSLContext, Path]
) -> None:
    """On a connection that nobody uses nothing has to come."""
    context, path = certificates
    echo = serve(context if tls else None)
    settings: dict[str, Any] = {"verify": ssl.create_default_context(cafile=path)} if tls else {}
    both = Both(library, kind, **settings)
    echo.late = b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nstranger"
    assert await both.get(f"{echo.url}0") == b"/0"
    echo.asked.set()
    assert await asyncio.to_thread(echo.sent.wait, 60)
    assert await both.get(f"{echo.url}1") == b"/1"
    await both.close()
    assert len(echo.connections) == 2


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_connection_that_was_interrupted_while_it_made_ready_is_not_used_again(
    library: str, kind: str, serve: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that it is idle, and is in the middle of becoming so."""
    echo = serve()
    both = Both(library, kind)
    interrupt = KeyboardInterrupt if kind == "sync" else asyncio.CancelledError

    def ready(_: object) -> None:
        raise interrupt

    with monkeypatch.context() as patch:
        patch.setattr(h11.Connection, "start_next_cycle", ready)
        with pytest.raises(interrupt):
            await both.get(f"{echo.url}0")
    assert [await both.get(f"{echo.url}{number}") for number in (1, 2)] == [b"/1", b"/2"]
    await both.close()
    assert len(echo.connections) == 2


@linux
@pytest.mark.parametrize("tls", [False, True], ids=["http", "tls"])
async def test_cancelled_calls_lose_no_place_no_task_and_no_descriptor(
    library: str, tls: bool, certificates: tuple[ssl.SSLContext, Path]
) -> None:
    """At whatever turn of the event loop: connecting, sending, reading, or giving the connection back."""
    context, path = certificates
    tasks, before = asyncio.all_tasks(), descriptors()
    http = AsyncHTTP(library=library, verify=ssl.create_default_context(cafile=path) if tls else True)
    done = await give_up(http, 500, context if tls else None)
    pool: Any = http._made[1]._transport._pool  # type: ignore[index]  # made by the first call
    (place,) = pool._places.values()
    assert 0 < done < 500
    assert place.slots._value == CONNECTIONS
    await http.aclose()
    await until(lambda: asyncio.all_tasks() == tasks and descriptors() <= before)


async def until(holds: Callable[[], bool]) -> None:
    """Wait for what the other side of the connections has to do, too."""
    async with asyncio.timeout(60):
        while not holds():  # noqa: ASYNC110 - sockets and tasks report to nobody when they end
            await asyncio.sleep(0.01)


async def test_bare_httpx_loses_places() -> None:
    """So that the test above can fail: httpcore 1.0.9 under the same calls."""
    async with httpx.AsyncClient() as client:
        await give_up(client, 500, None)
        pool: Any = client._transport._pool  # type: ignore[attr-defined]  # a HTTPTransport
        assert pool._requests
        pool._requests.clear()


async def give_up(client: Any, calls: int, context: ssl.SSLContext | None) -> int:
    """Cancel calls after a random number of turns of the loop, twenty at once; how many were quicker."""
    draw = random.Random(11)  # noqa: S311 - the same moments in every run

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            while await reader.readuntil(b"\r\n\r\n"):
                for _ in range(draw.randrange(6)):
                    await asyncio.sleep(0)
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf")
                await asyncio.sleep(0)
                writer.write(b" done")
                await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context, backlog=100)
    scheme = "http" if context is None else "https"
    url = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}/"

    async def call() -> None:
        answer = await (client.get(url) if isinstance(client, httpx.AsyncClient) else client.send("GET", url, {}, None))
        assert answer.content == b"half done"

    def later(turns: int, task: asyncio.Task[None]) -> None:
        if turns:
            asyncio.get_running_loop().call_soon(later, turns - 1, task)
        else:
            task.cancel()

    async def given_up() -> int:
        task = asyncio.create_task(call())
        later(draw.randrange(60), task)
        try:
            await task
        except asyncio.CancelledError:
            return 0
        return 1

    await call()
    done = 0
    for _ in range(calls // 20):
        done += sum(await asyncio.gather(*(given_up() for _ in range(20))))
    server.close()
    return done


async def test_more_requests_than_places_wait_for_one(serve: Any, library: str) -> None:
    """All are answered; who gives up waiting takes no place with it."""
    echo = serve()
    http = AsyncHTTP(library=library)
    await http.send("GET", echo.url, {}, None)
    pool: Any = http._made[1]._transport._pool  # type: ignore[index]  # made by the first call
    (place,) = pool._places.values()
    for _ in range(CONNECTIONS):
        await place.slots.acquire()
    waiting = [asyncio.create_task(http.send("GET", f"{echo.url}{number}", {}, None)) for number in range(3)]
    await asyncio.sleep(0)
    waiting[1].cancel()
    place.slots.release()
    assert (await waiting[0]).content == b"/0"
    assert (await waiting[2]).content == b"/2"
    await place.slots.acquire()
    with pytest.raises(ConnectionNotMadeError, match=r"PoolTimeout: 200 requests are under way.*nothing was sent"):
        await http.send("GET", echo.url, {}, None, timeout=0.01)
    await http.aclose()


@linux
def test_one_object_serves_an_event_loop_after_another(library: str, serve: Any) -> None:
    """As asyncio.run for each event makes them; every loop's connections are closed with it."""
    echo = serve()
    http = AsyncHTTP(library=library)

    async def several() -> list[bytes]:
        return [
            each.content
            for each in await asyncio.gather(*(http.send("GET", f"{echo.url}{n}", {}, None) for n in "abc"))
        ]

    before = 0
    for turn in range(40):
        assert asyncio.run(several()) == [b"/a", b"/b", b"/c"]
        if turn == 1:
            before = ours(echo)
    assert ours(echo) == before == 0


def ours(echo: Echo) -> int:
    """How many sockets of this process are connected to a server."""
    port = int(echo.url.rsplit(":")[-1].rstrip("/"))
    found = 0
    for entry in list(FILES.iterdir()):
        with suppress(OSError), socket.socket(fileno=os.dup(int(entry.name))) as each:
            peer = each.getpeername()
            found += isinstance(peer, tuple) and peer[1] == port
    return found


def test_event_loops_in_threads_have_connections_of_their_own(library: str, serve: Any) -> None:
    """Several at once, over one object."""
    echo = serve()
    http = AsyncHTTP(library=library)
    answers: list[list[bytes]] = []
    together = threading.Barrier(4)

    async def several() -> list[bytes]:
        together.wait(60)
        return [(await http.send("GET", f"{echo.url}{number}", {}, None)).content for number in range(5)]

    threads = [threading.Thread(target=lambda: answers.append(asyncio.run(several()))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [[b"/0", b"/1", b"/2", b"/3", b"/4"]] * 4


def test_an_async_client_of_ones_own_belongs_to_one_event_loop(library: str, serve: Any) -> None:
    """One clear error in place of a bare RuntimeError every second time; a stub has no connections, it may go on."""
    echo = serve()
    api: Any = LIBRARIES[library]

    async def used(http: AsyncHTTP) -> int:
        return (await http.send("GET", echo.url, {}, None)).status_code

    own = api.AsyncClient(limits=api.Limits(max_keepalive_connections=0))
    http = AsyncHTTP(own)
    assert asyncio.run(used(http)) == 200
    with pytest.raises(ConfigurationError, match="used in another event loop"):
        asyncio.run(used(http))
    asyncio.run(own.aclose())
    stub = AsyncHTTP(api.AsyncClient(transport=api.MockTransport(lambda _: api.Response(204))))
    assert [asyncio.run(used(stub)) for _ in range(2)] == [204, 204]


def test_under_trio_the_error_says_what_is_supported(library: str, async_tokens: Any, shirt: Any) -> None:
    """Before a token or a permit is waited for."""
    trio = pytest.importorskip("trio")
    client = AsyncClient(auth=async_tokens(), marketplace="DE", environment="http://127.0.0.1:1")
    for call in (lambda: client.send(shirt.call()), lambda: client.http.send("GET", "http://127.0.0.1:1/", {}, None)):
        with pytest.raises(ConfigurationError, match=r"run on asyncio .* Under trio use the sync client"):
            trio.run(call)


@linux
@pytest.mark.parametrize("mood", ["idle", "busy"])
@pytest.mark.parametrize("tls", [False, True], ids=["http", "tls"])
@pytest.mark.parametrize("half", ["sync", "async"])
def test_a_forked_process_has_connections_of_its_own(
    library: str, half: str, tls: bool, mood: str, serve: Any, certificates: tuple[ssl.SSLContext, Path]
) -> None:
    """No answer is given to the wrong process, and nobody waits for a lock of a thread that is not there."""
    context, path = certificates
    echo = serve(context if tls else None)
    said = forked(library, echo.url, str(path) if tls else "-", half, mood)
    assert set(said["children"]) == {0}
    assert said["crossed"] == 0
    if half == "sync" and mood == "idle":
        assert len(echo.connections) == 1 + len(said["children"])  # the parent's was not closed by a child


def test_a_client_of_ones_own_is_not_used_after_a_fork(library: str, serve: Any) -> None:
    """Its pool is the library's: what is wrong is said, with the remedy."""
    said = forked(library, serve().url, "-", "own", "idle")
    assert "before the process forked" in said["error"]


def forked(*arguments: str) -> Any:
    command = [sys.executable, "-W", "default", str(FORKING), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - our own program
    assert done.returncode == 0, done.stderr
    assert "ResourceWarning" not in done.stderr
    return json.loads(done.stdout)
