"""TLS by way of an HTTP proxy: connections of our own ask it for a tunnel, and keep to it."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import trustme
from attrs import define, field

from spapi_core.errors import ConnectionLostError, ConnectionNotMadeError, SPAPIError
from spapi_core.wire.http import HTTP, AsyncHTTP

pytestmark = pytest.mark.anyio

HOST = "shop.example"
PATIENCE = 60.0


@define(eq=False)
class Tunnel:
    """A proxy that leads every tunnel to one server.

    Args:
        url: Of the proxy.
        status: What it answers to CONNECT.
        asked: The first lines of what it was asked, and the credentials that came with them.
    """

    url: str = ""
    status: bytes = b"200 Connection established"
    asked: list[bytes] = field(factory=list)
    credentials: list[bytes] = field(factory=list)
    sockets: list[socket.socket] = field(factory=list)


def _server(listener: socket.socket, context: ssl.SSLContext, sockets: list[socket.socket]) -> None:
    def answer(connection: socket.socket) -> None:
        with (
            suppress(OSError),
            context.wrap_socket(connection, server_side=True) as secure,
            secure.makefile("rb") as lines,
        ):
            while line := lines.readline():
                while lines.readline().strip():
                    pass
                body = line.split(b" ")[1]
                secure.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))

    _accept(listener, answer, sockets)


def _proxy(listener: socket.socket, target: tuple[str, int], tunnel: Tunnel) -> None:
    def lead(connection: socket.socket) -> None:
        with suppress(OSError), connection:
            head = b""
            while b"\r\n\r\n" not in head:
                piece = connection.recv(1000)
                if not piece:
                    return
                head += piece
            tunnel.asked.append(head.split(b"\r\n")[0])
            tunnel.credentials += [each for each in head.split(b"\r\n") if each.lower().startswith(b"proxy-auth")]
            connection.sendall(b"HTTP/1.1 %b\r\ncontent-length: 0\r\n\r\n" % tunnel.status)
            if not tunnel.status.startswith(b"200"):
                return
            with socket.create_connection(target) as server:
                tunnel.sockets.append(server)
                back = threading.Thread(target=_pump, args=(server, connection), daemon=True)
                back.start()
                _pump(connection, server)
                back.join(PATIENCE)

    _accept(listener, lead, tunnel.sockets)


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


def _accept(listener: socket.socket, serve: Any, sockets: list[socket.socket]) -> None:
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            sockets.append(connection)
            threading.Thread(target=serve, args=(connection,), daemon=True).start()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    """The server's TLS context, and the certificates that trust it."""
    made = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.issue_cert(HOST, "127.0.0.1").configure_cert(context)
    path = tmp_path_factory.mktemp("tls") / "ca.pem"
    made.cert_pem.write_to_path(str(path))
    return context, path


@pytest.fixture
def tunnel(authority: tuple[ssl.SSLContext, Path]) -> Iterator[Tunnel]:
    """A proxy in front of a server over TLS, both on this machine."""
    server, proxy = (socket.create_server(("127.0.0.1", 0)) for _ in range(2))
    tunnel = Tunnel(f"http://127.0.0.1:{proxy.getsockname()[1]}")
    threads = [
        threading.Thread(target=_server, args=(server, authority[0], tunnel.sockets)),
        threading.Thread(target=_proxy, args=(proxy, server.getsockname(), tunnel)),
    ]
    for thread in threads:
        thread.start()
    yield tunnel
    for listener in (server, proxy, *tunnel.sockets):
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
    for thread in threads:
        thread.join()


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> str:
    """Each of the two libraries in turn."""
    return str(request.param)


class Way:
    """Connections of one kind by way of a proxy, always awaited."""

    def __init__(self, kind: str, **settings: Any) -> None:
        self.http: Any = (HTTP if kind == "sync" else AsyncHTTP)(**settings)
        self.sync = kind == "sync"

    async def get(self, path: str) -> bytes:
        sent = self.http.send("GET", f"https://{HOST}/{path}", {}, None)
        return bytes((sent if self.sync else await sent).content)

    async def close(self) -> None:
        if self.sync:
            self.http.close()
        else:
            await self.http.aclose()


@pytest.fixture(params=["argument", "environment"])
def settings(
    request: pytest.FixtureRequest,
    tunnel: Tunnel,
    authority: tuple[ssl.SSLContext, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> dict[str, Any]:
    """The proxy as an argument, and as the environment names it."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    known: dict[str, Any] = {"verify": ssl.create_default_context(cafile=authority[1])}
    if request.param == "argument":
        return {**known, "proxy": tunnel.url}
    monkeypatch.setenv("HTTPS_PROXY", tunnel.url)
    return known


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_requests_over_tls_go_through_one_tunnel(
    library: str, kind: str, tunnel: Tunnel, settings: dict[str, Any]
) -> None:
    """The certificate is that of the server, and the tunnel is used again."""
    way = Way(kind, library=library, **settings)
    assert [await way.get(f"{number}") for number in range(3)] == [b"/0", b"/1", b"/2"]
    await way.close()
    assert tunnel.asked == [f"CONNECT {HOST}:443 HTTP/1.1".encode()]


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_requests_at_once_have_tunnels_of_their_own(
    library: str, kind: str, tunnel: Tunnel, settings: dict[str, Any]
) -> None:
    """No answer is another's."""
    way = Way(kind, library=library, **settings)
    together = threading.Barrier(4)

    def one(number: int) -> bytes:
        together.wait(PATIENCE)
        return bytes(way.http.send("GET", f"https://{HOST}/{number}", {}, None).content)

    calls = (asyncio.to_thread(one, n) if way.sync else way.get(f"{n}") for n in range(4))
    assert await asyncio.gather(*calls) == [b"/0", b"/1", b"/2", b"/3"]
    await way.close()
    assert set(tunnel.asked) == {f"CONNECT {HOST}:443 HTTP/1.1".encode()}


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_proxy_that_refuses_leaves_the_request_unsent(
    library: str, kind: str, tunnel: Tunnel, settings: dict[str, Any]
) -> None:
    """The error says what the proxy said."""
    tunnel.status = b"407 Proxy Authentication Required"
    way = Way(kind, library=library, **settings)
    with pytest.raises(ConnectionNotMadeError, match=r"ProxyError: 407.*nothing was sent"):
        await way.get("0")
    await way.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_credentials_of_a_proxy_are_for_the_proxy_alone(
    library: str, kind: str, tunnel: Tunnel, authority: tuple[ssl.SSLContext, Path]
) -> None:
    """They are in CONNECT, and in no error."""
    verify = ssl.create_default_context(cafile=authority[1])
    way = Way(kind, library=library, verify=verify, proxy=tunnel.url.replace("//", "//who:s3cret@"))
    assert await way.get("0") == b"/0"
    assert len(tunnel.credentials) == 1
    tunnel.status = b"403 Forbidden"
    await way.close()
    way = Way(kind, library=library, verify=verify, proxy=tunnel.url.replace("//", "//who:s3cret@"))
    with pytest.raises(SPAPIError) as raised:
        await way.get("0")
    assert "s3cret" not in str(raised.value)
    await way.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_tunnel_that_was_cut_is_replaced(
    library: str, kind: str, tunnel: Tunnel, settings: dict[str, Any]
) -> None:
    """What is found out before a request is sent; else the request is lost, not unsent."""
    way = Way(kind, library=library, **settings)
    assert await way.get("0") == b"/0"
    for each in list(tunnel.sockets):
        with suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
    with suppress(ConnectionLostError):
        assert await way.get("1") == b"/1"
    assert await way.get("2") == b"/2"
    await way.close()
    assert len(tunnel.asked) == 2
