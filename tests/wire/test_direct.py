"""A request handed to the connections at once: on the line it is what the library's own client sends."""

from __future__ import annotations

import functools
import logging
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import httpx2
import pytest

from spapi_core.wire.bounds import ACCEPTED
from spapi_core.wire.direct import Way
from spapi_core.wire.http import HTTP, AsyncHTTP
from spapi_core.wire.httplib import VARIABLE

pytestmark = pytest.mark.anyio

_OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Kind: answer\r\n\r\n{}"
URLS = [
    "/orders/v0/orders?MarketplaceIds=A1,A2&CreatedAfter=2024-01-01T00%3A00%3A00Z",
    "/orders/v0/orders/123-1%2F2~x_y",
    "/",
    "",
    "?a=b",
    "/a/../b/./c?x=1",
    '/a b/\u00fc?q=it\'s <1> "2"&x={y}',
    "/a%zz/%41?x=%",
    "/a?b=c?d#part",
    "//a//b?",
    "/a;b=c:d@e!$&'()*+?r=a/b;c:d@e!$'()*+",
]
BODIES: list[tuple[str, bytes | None]] = [
    ("GET", None),
    ("POST", None),
    ("POST", b""),
    ("POST", b"{}"),
    ("PUT", b"12"),
    ("DELETE", None),
    ("DELETE", b"{}"),
]
HEADERS = [
    {},
    {"Accept": "application/json", "user-agent": "Shop/1.0", "x-amz-access-token": "Atza|x"},
    {"host": "other.example", "X-Any": ""},
]


class Ear:
    """A server that keeps the requests it reads, and answers all alike."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            with line:
                head, _, body = line.recv(65536).partition(b"\r\n\r\n")
                size = next(
                    (int(each[15:]) for each in head.split(b"\r\n") if each.lower()[:15] == b"content-length:"), 0
                )
                while len(body) < size:
                    body += line.recv(65536)
                self.heard.append(head + b"\r\n\r\n" + body)
                line.sendall(_OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


@pytest.fixture
def ear() -> Iterator[Ear]:
    server = Ear()
    yield server
    server.close()


@pytest.fixture(params=["httpx", "httpx2"])
def api(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Each of the two libraries in turn, also for connections of our own."""
    monkeypatch.setenv(VARIABLE, request.param)
    return {"httpx": httpx, "httpx2": httpx2}[request.param]


def parts(heard: bytes) -> tuple[bytes, set[bytes], bytes]:
    """Request line, headers in any order and case of their names, and body."""
    head, _, body = heard.partition(b"\r\n\r\n")
    line, *fields = head.split(b"\r\n")
    assert len({each.partition(b":")[0].lower() for each in fields}) == len(fields)
    return line, {each.partition(b":")[0].lower() + b":" + each.partition(b":")[2] for each in fields}, body


async def sent(http: Any, *request: Any) -> Any:
    answer = http.send(*request)
    return await answer if isinstance(http, AsyncHTTP) else answer


async def both_ways(api: Any, kind: str, ear: Ear, *requests: tuple[str, str, dict[str, str], bytes | None]) -> None:
    """Send over connections of ours and through a client of the caller's: the server must hear the same."""
    usual = {"accept-encoding": ACCEPTED}
    if kind == "sync":
        with api.Client(headers=usual, trust_env=False) as client, HTTP() as ours:
            for request in requests:
                await sent(ours, *request)
                await sent(HTTP(client), *request)
    else:
        async with api.AsyncClient(headers=usual, trust_env=False) as client, AsyncHTTP() as ours:
            for request in requests:
                await sent(ours, *request)
                await sent(AsyncHTTP(client), *request)
    assert len(ear.heard) == 2 * len(requests)
    for mine, theirs in zip(ear.heard[::2], ear.heard[1::2], strict=True):
        assert parts(mine) == parts(theirs)


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_every_url_is_written_as_the_library_writes_it(api: Any, kind: str, ear: Ear) -> None:
    """Plain ones go as they stand, all others as the library normalises them."""
    await both_ways(api, kind, ear, *(("GET", f"http://127.0.0.1:{ear.port}{url}", {}, None) for url in URLS))


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_url_that_names_a_user_is_answered(
    api: Any, kind: str, ear: Ear, caplog: pytest.LogCaptureFixture
) -> None:
    """The user goes into a header as the library does it, and neither name nor password into its log."""
    caplog.set_level(logging.INFO, api.__name__)
    url = f"http://us%40er:geheim@127.0.0.1:{ear.port}/x?X-Amz-Signature=geheim"
    await both_ways(api, kind, ear, ("GET", url, {}, None))
    assert b"authorization: basic dxnaz" in ear.heard[0].lower()
    assert "geheim" not in caplog.text
    assert caplog.text


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_body_and_headers_are_those_the_library_sends(api: Any, kind: str, ear: Ear) -> None:
    """Length, host and usual headers included, each once."""
    url = f"http://localhost:{ear.port}/x"
    await both_ways(api, kind, ear, *((method, url, headers, body) for method, body in BODIES for headers in HEADERS))


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_headers_of_an_answer_are_found_in_any_case(api: Any, kind: str, ear: Ear) -> None:
    """As with the library's own client."""
    del api
    http: Any = HTTP() if kind == "sync" else AsyncHTTP()
    answer = await sent(http, "GET", f"http://127.0.0.1:{ear.port}/", {}, None)
    assert (answer.headers["x-kind"], answer.headers.get("X-KIND"), answer.content) == ("answer", "answer", b"{}")
    if kind == "sync":
        http.close()
    else:
        await http.aclose()


async def test_the_log_tells_each_request_as_the_library_does(
    api: Any, ear: Ear, caplog: pytest.LogCaptureFixture
) -> None:
    """One line at INFO under the library's name, with no signature in it."""
    caplog.set_level(logging.INFO, logger=api.__name__)
    with HTTP() as http:
        http.send("GET", f"http://127.0.0.1:{ear.port}/x?X-Amz-Signature=secret1&a=b", {}, None)
    told = [each.getMessage() for each in caplog.records if each.name == api.__name__]
    assert len(told) == 1
    assert told[0].startswith("HTTP Request: GET http://127.0.0.1:")
    assert told[0].endswith('"HTTP/1.1 200 OK"')
    assert "secret1" not in told[0]


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
@pytest.mark.parametrize("place", ["transport", "client"])
async def test_who_patches_the_library_sees_the_request(
    library: Any, place: str, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Recorders and tracers stand in the library's place, before the first request and after it; both halves."""
    monkeypatch.setenv(VARIABLE, library.__name__)
    seen: list[str] = []
    patched = (
        [(library.Client, "send"), (library.AsyncClient, "send")]
        if place == "client"
        else [(library.HTTPTransport, "handle_request"), (library.AsyncHTTPTransport, "handle_async_request")]
    )
    http, aio = HTTP(), AsyncHTTP()

    async def both() -> None:
        http.send("GET", f"http://127.0.0.1:{ear.port}/x", {}, None)
        await aio.send("GET", f"http://127.0.0.1:{ear.port}/x", {}, None)

    await both()
    assert seen == []
    with monkeypatch.context() as watching:
        for kind, name in patched:
            original = getattr(kind, name)

            @functools.wraps(original)
            def watched(*args: Any, _original: Any = original, **kwargs: Any) -> Any:
                seen.append(_original.__qualname__)
                return _original(*args, **kwargs)

            watching.setattr(kind, name, watched)
        await both()
    assert seen == [f"{kind.__name__}.{name}" for kind, name in patched]
    await both()
    assert len(seen) == 2
    http.close()
    await aio.aclose()


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_the_last_hosts_are_known_with_all_that_is_made_of_their_names(
    monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    """64 of them; with the next one all are found again, so that no number of hosts fills the memory."""
    monkeypatch.setenv(VARIABLE, library)
    made: list[str] = []
    make = Way._made

    def noted(way: Way, url: Any) -> Any:
        made.append(url.host)
        return make(way, url)

    monkeypatch.setattr(Way, "_made", noted)
    with HTTP() as http:
        way = http._ready()[2]
        assert way is not None

        def ask(*numbers: int) -> list[str]:
            made.clear()
            for number in numbers:
                way.request("GET", f"https://h{number}.example/a?b={number}", {}, None, {})
            return made

        assert ask(*range(64)) == [f"h{number}.example" for number in range(64)]
        assert ask(*range(64), 0) == []
        assert ask(64, 64) == ["h64.example"]
        assert ask(0, 64, 0, 1) == ["h0.example", "h1.example"]
