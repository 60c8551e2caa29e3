"""The wire: what httpx does not distinguish, and what never leaves."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from typing import Any

import httpx
import httpx2
import pytest

from spapi_core.errors import ConfigurationError, ConnectionLostError, ConnectionNotMadeError
from spapi_core.wire.direct import Way
from spapi_core.wire.http import HTTP, AsyncHTTP
from spapi_core.wire.httplib import VARIABLE, chosen_library

pytestmark = pytest.mark.anyio

NOT_MADE = ["ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"]
LOST = [
    "ReadTimeout",
    "WriteTimeout",
    "ReadError",
    "WriteError",
    "CloseError",
    "RemoteProtocolError",
    "TooManyRedirects",
]


@pytest.fixture(params=["httpx", "httpx2"])
def api(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Each of the two libraries in turn, also for connections of our own."""
    monkeypatch.setenv(VARIABLE, request.param)
    return {"httpx": httpx, "httpx2": httpx2}[request.param]


def http_of(api: Any, kind: str, handler: Any, **settings: Any) -> Any:
    """Connections of one kind over a transport that the test speaks for."""
    transport = api.MockTransport(handler)
    if kind == "sync":
        return HTTP(api.Client(transport=transport, **settings))
    return AsyncHTTP(api.AsyncClient(transport=transport, **settings))


async def closed(http: Any) -> None:
    if isinstance(http, HTTP):
        http.close()
    else:
        await http.aclose()


async def sent(http: Any, url: str = "https://host.example/x", **headers: str) -> Any:
    answer = http.send("POST", url, headers, b"{}")
    return await answer if isinstance(http, AsyncHTTP) else answer


async def downloaded(http: Any, url: str) -> bytes:
    if isinstance(http, AsyncHTTP):
        async with http.download(url) as found:
            return b"".join([each async for each in found.chunks])
    with http.download(url) as document:
        return b"".join(document.chunks)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("raised", NOT_MADE)
async def test_what_never_reached_the_server_is_safe_to_repeat(api: Any, kind: str, raised: str) -> None:
    """No connection, no room in the pool, no way through the proxy."""

    def handler(_: Any) -> Any:
        raise getattr(api, raised)("why")

    with pytest.raises(ConnectionNotMadeError, match="nothing was sent"):
        await sent(http_of(api, kind, handler))


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("raised", LOST)
async def test_what_may_have_reached_the_server_says_so(api: Any, kind: str, raised: str) -> None:
    """Everything else may have been carried out."""

    def handler(_: Any) -> Any:
        raise getattr(api, raised)("why")

    with pytest.raises(ConnectionLostError, match="may have been carried out"):
        await sent(http_of(api, kind, handler))


def test_every_exception_of_httpx_is_known(api: Any) -> None:
    """A new one in a new httpx is noticed here."""
    known = {*(getattr(api, each) for each in [*NOT_MADE, *LOST]), api.LocalProtocolError, api.DecodingError}
    if api is httpx2:
        known.add(httpx2.SSEError)  # of event streams, which are never asked for
    groups = {api.TransportError, api.TimeoutException, api.NetworkError, api.ProtocolError}
    found = {
        each
        for each in vars(api).values()
        if isinstance(each, type) and issubclass(each, api.RequestError) and each is not api.RequestError
    }
    assert found - groups == known


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_body_that_cannot_be_inflated_is_a_cut_answer(api: Any, kind: str) -> None:
    """The status is known, the body is not."""

    def handler(_: Any) -> Any:
        return api.Response(200, headers={"content-encoding": "gzip"}, stream=api.ByteStream(b"no gzip"))

    answer = await sent(http_of(api, kind, handler))
    assert answer.status_code == 200
    assert isinstance(answer.cut, ConnectionLostError)


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_redirect_is_not_followed_even_by_a_client_that_would(api: Any, kind: str) -> None:
    """A token never goes to another host."""
    asked: list[str] = []

    def handler(request: Any) -> Any:
        asked.append(str(request.url))
        return api.Response(307, headers={"location": "https://evil.example/"})

    assert (await sent(http_of(api, kind, handler, follow_redirects=True))).status_code == 307
    assert asked == ["https://host.example/x"]


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_the_auth_of_a_given_client_is_not_mixed_in(api: Any, kind: str) -> None:
    """SP-API knows no basic authentication."""
    seen: list[Any] = []

    def handler(request: Any) -> Any:
        seen.append(request.headers)
        return api.Response(200)

    await sent(http_of(api, kind, handler, auth=("user", "password")))
    assert "authorization" not in seen[0]


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_parameters_of_a_given_client_do_not_take_the_place_of_the_query(api: Any, kind: str) -> None:
    """What is asked for is what is sent."""
    seen: list[Any] = []

    def handler(request: Any) -> Any:
        seen.append(request.url)
        return api.Response(200)

    http = http_of(api, kind, handler, params={"of": "client"}, base_url="https://elsewhere.example/v1/")
    await sent(http, "https://host.example/x%2Fy?SKU=a%2Cb&A=%2B")
    await downloaded(http, "https://host.example/doc?X-Amz-Signature=abc")
    assert [each.raw_path for each in seen] == [b"/x%2Fy?SKU=a%2Cb&A=%2B", b"/doc?X-Amz-Signature=abc"]
    assert {each.host for each in seen} == {"host.example"}


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_hook_that_reads_the_answer_spoils_nothing(api: Any, kind: str) -> None:
    """A caller who logs bodies still gets documents and answers."""

    def handler(_: Any) -> Any:
        return api.Response(200, stream=api.ByteStream(b"whole"))

    async def read_async(response: Any) -> None:
        await response.aread()

    def read(response: Any) -> None:
        response.read()

    http = http_of(api, kind, handler, event_hooks={"response": [read if kind == "sync" else read_async]})
    assert (await sent(http)).content == b"whole"
    assert await downloaded(http, "https://host.example/doc") == b"whole"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("when", ["request", "response"])
async def test_what_a_hook_raises_is_the_callers(api: Any, kind: str, when: str) -> None:
    """Neither dressed up as an error of ours nor tried again."""
    requests = api.Request("GET", "https://host.example/x")
    for own in (RuntimeError("mine"), api.HTTPStatusError("mine", request=requests, response=api.Response(404))):

        def hook(_: Any, own: Exception = own) -> None:
            raise own

        async def hook_async(_: Any, own: Exception = own) -> None:
            raise own

        http = http_of(
            api, kind, lambda _: api.Response(404), event_hooks={when: [hook if kind == "sync" else hook_async]}
        )
        with pytest.raises(type(own)) as caught:
            await sent(http)
        assert caught.value is own
        with pytest.raises(type(own)) as caught:
            await downloaded(http, "https://host.example/doc")
        assert caught.value is own


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_closed_connections_are_told(api: Any, kind: str) -> None:
    """What httpx has is a bare RuntimeError for it."""
    client = api.Client() if kind == "sync" else api.AsyncClient()
    http: Any = HTTP(client) if kind == "sync" else AsyncHTTP(client)
    if kind == "sync":
        client.close()
    else:
        await client.aclose()
    with pytest.raises(ConfigurationError, match="connections cannot be used"):
        await sent(http)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("value", ["Atza|line\nbreak", "Atza|ümlaut\u20ac"])
async def test_a_header_that_cannot_be_written_is_told_at_once_without_its_value(
    api: Any, wire: Any, kind: str, value: str
) -> None:
    """Bad input, not a broken line: nothing was sent and nothing is tried again; it may be a token."""
    http: Any = HTTP() if kind == "sync" else AsyncHTTP()
    with pytest.raises(ConfigurationError, match="nothing was sent") as caught:
        await sent(http, wire.url, **{"x-amz-access-token": value})
    error: BaseException | None = caught.value
    while error is not None:
        assert "Atza" not in f"{error!r} {vars(error)} {getattr(error, 'object', '')!r}"
        error = error.__cause__ or error.__context__
    assert wire.requests == []
    if isinstance(http, HTTP):
        http.close()
    else:
        await http.aclose()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    "line",
    [
        b'{"BuyerName":"Erika Muster"}HTTP/1.1 200 OK',
        b"HTTP/1.1 200 OK\r\nErika Muster",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n'Erika Muster'",
    ],
    ids=["status", "header", "chunk"],
)
async def test_bytes_of_a_garbled_answer_are_in_no_error(api: Any, kind: str, line: bytes) -> None:
    """Where the connection is out of step, what stands in place of a line may be somebody's data."""
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(line + b"\r\n\r\n")

    thread = threading.Thread(target=answer)
    thread.start()
    http: Any = HTTP() if kind == "sync" else AsyncHTTP()
    try:
        found = await sent(http, f"http://127.0.0.1:{listener.getsockname()[1]}/")
        error: BaseException | None = found.cut
    except ConnectionLostError as lost:
        error = lost
    finally:
        thread.join()
        listener.close()
        if isinstance(http, HTTP):
            http.close()
        else:
            await http.aclose()
    assert "RemoteProtocolError: illegal" in str(error)
    while error is not None:
        assert "Erika" not in f"{error!r} {vars(error)}"
        error = error.__cause__ or error.__context__


def test_a_timeout_is_given_to_a_server_that_says_nothing(api: Any) -> None:
    """Waiting for ever is not a default; a call may have a shorter one."""
    listener = socket.create_server(("127.0.0.1", 0))
    http = HTTP()
    try:
        with pytest.raises(ConnectionLostError, match="ReadTimeout"):
            http.send("GET", f"http://127.0.0.1:{listener.getsockname()[1]}/", {}, None, timeout=0.05)
    finally:
        http.close()
        listener.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("own", "call", "read"), [(None, None, 7.0), (3.0, None, 3.0), (3.0, 2.0, 2.0), (None, 2.0, 2.0)],
    ids=["the client's", "ours", "the call's before ours", "the call's"],
)  # fmt: skip
async def test_a_clients_own_timeout_counts_where_nothing_else_is_said(
    api: Any, kind: str, own: float | None, call: float | None, read: float
) -> None:
    """The call's timeout, else that of the connections, else the one of the caller's own HTTP client."""
    seen: list[float] = []

    def handler(request: Any) -> Any:
        seen.append(request.extensions["timeout"]["read"])
        return api.Response(200)

    transport = api.MockTransport(handler)
    if kind == "sync":
        HTTP(api.Client(transport=transport, timeout=7.0), timeout=own).send(
            "GET", "https://h.example/", {}, None, timeout=call
        )
    else:
        http = AsyncHTTP(api.AsyncClient(transport=transport, timeout=7.0), timeout=own)
        await http.send("GET", "https://h.example/", {}, None, timeout=call)
    assert seen == [read]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("watched", [False, True], ids=["at once", "through the library"])
@pytest.mark.parametrize(
    ("own", "call", "borne"),
    [(None, None, (10.0, 60.0)), (30.0, None, (10.0, 30.0)), (30.0, 20.0, (10.0, 20.0)), (None, 20.0, (10.0, 20.0)),
     (3.0, None, (3.0, 3.0)), (30.0, 3.0, (3.0, 3.0)), (3.0, 30.0, (10.0, 30.0)), (10.5, None, (10.0, 10.5))],
)  # fmt: skip
async def test_the_silence_that_our_connections_bear(
    api: Any,
    wire: Any,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    watched: bool,
    own: float | None,
    call: float | None,
    borne: tuple[float, float],
) -> None:
    """The call's, else that of the connections, else a minute; ten seconds at most to make a connection."""
    seen: list[Any] = []
    client = api.Client if kind == "sync" else api.AsyncClient
    plain, send = Way.request, client.send

    def at_once(way: Way, *words: Any) -> Any:
        seen.append(words[-1]["timeout"])
        return plain(way, *words)

    def through(library: Any, request: Any, **options: Any) -> Any:
        seen.append(request.extensions["timeout"])
        return send(library, request, **options)

    if watched:
        monkeypatch.setattr(client, "send", through)
    else:
        monkeypatch.setattr(Way, "request", at_once)
    if kind == "sync":
        http = HTTP(timeout=own)
        http.send("GET", wire.url, {}, None, timeout=call)
        http.close()
    else:
        async_http = AsyncHTTP(timeout=own)
        await async_http.send("GET", wire.url, {}, None, timeout=call)
        await async_http.aclose()
    connect, others = borne
    assert seen == [{"connect": connect, "read": others, "write": others, "pool": others}]


def test_cookies_of_one_account_are_not_sent_for_the_next(api: Any, wire: Any, reply: Any) -> None:
    """Connections are shared, sessions are not."""
    wire.replies = [reply(200, b"", {"set-cookie": "session=1; Path=/"})]
    http = HTTP()
    http.send("GET", wire.url, {}, None)
    http.send("GET", wire.url, {}, None)
    http.close()
    assert wire.requests[1].header("cookie") is None


def test_a_form_is_posted_as_lwa_takes_it(api: Any, wire: Any) -> None:
    """URL encoded, with its type."""
    http = HTTP()
    http.post_form(f"{wire.url}/auth/o2/token", {"grant_type": "refresh_token", "refresh_token": "Atzr|a+b/c="})
    http.close()
    seen = wire.requests[0]
    assert seen.body == b"grant_type=refresh_token&refresh_token=Atzr%7Ca%2Bb%2Fc%3D"
    assert seen.header("content-type").startswith("application/x-www-form-urlencoded")


def test_personal_parameters_and_signatures_are_not_in_httpx_log(api: Any, wire: Any, caplog: Any) -> None:
    """Httpx logs every URL at INFO."""
    caplog.set_level(logging.DEBUG)
    http = HTTP()
    http.send("GET", f"{wire.url}/x?BuyerEmail=someone%40example.com&X-Amz-Signature=abcdef", {}, None)
    http.close()
    assert wire.requests[0].target == "/x?BuyerEmail=someone%40example.com&X-Amz-Signature=abcdef"
    assert "HTTP Request" in caplog.text
    assert "someone" not in caplog.text
    assert "abcdef" not in caplog.text


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"timeout": -1}, "timeout is -1"),
        ({"timeout": float("nan")}, "timeout is nan"),
        ({"timeout": float("inf")}, "timeout is inf"),
        ({"timeout": 10**400}, "timeout is 1000"),
        ({"timeout": "5"}, "timeout is '5'"),
        ({"proxy": "http://127.0.0.1:port"}, "look at proxy="),
        ({"proxy": "ftp://127.0.0.1:21"}, "look at proxy="),
        ({"library": "requests"}, "library is 'requests': use 'httpx' or 'httpx2'"),
        ({"client": "AsyncClient"}, "give a httpx.Client or httpx2.Client"),
        ({"client": "Client", "proxy": "http://127.0.0.1:3128"}, "proxy cannot be set"),
    ],
)
def test_a_wrong_setting_is_named(api: Any, settings: dict[str, Any], says: str) -> None:
    """Before any request."""
    made = {**settings, "client": getattr(api, settings["client"])()} if "client" in settings else settings
    with pytest.raises(ConfigurationError, match=says):
        HTTP(**made)


def test_a_proxy_of_the_environment_is_not_for_this_machine(
    api: Any, wire: Any, reply: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The local sandbox is reached from behind a company's proxy, and no secret goes there in the clear."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    http = HTTP()
    wire.replies = [reply(200, b"direct"), reply(200, b"direct")]
    assert http.send("GET", f"{wire.url}/x", {}, None).content == b"direct"
    with pytest.raises(ConnectionNotMadeError):
        http.send("GET", "http://elsewhere.example/x", {}, None)
    http.close()


@pytest.mark.parametrize(("name", "value"), [("HTTP_PROXY", "foo://x:1"), ("SSL_CERT_FILE", "/nonexistent/ca.pem")])
def test_an_environment_that_cannot_be_used_is_told(
    api: Any, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """One line that says where to look, when the first request is made."""
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=f"look at .*{name}"):
        HTTP().send("GET", "https://host.example/", {}, None)


def test_a_proxy_is_used(api: Any, wire: Any, reply: Any) -> None:
    """The request goes there, whole."""
    http = HTTP(proxy=wire.url)
    wire.replies = [reply(200, b"by proxy")]
    assert http.send("GET", "http://elsewhere.example/x", {}, None).content == b"by proxy"
    http.close()
    assert wire.requests[0].target == "http://elsewhere.example/x"


async def test_a_task_that_is_cancelled_in_mid_flight_settles_its_permit(api: Any, wire: Any, reply: Any) -> None:
    """The connection is closed and the next call goes on."""
    begun, go_on = threading.Event(), threading.Event()

    def answer(_: Any) -> Any:
        begun.set()
        go_on.wait(10)
        return reply(200)

    wire.answer = answer
    http = AsyncHTTP()
    task = asyncio.create_task(http.send("GET", wire.url, {}, None))
    assert await asyncio.to_thread(begun.wait, 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    assert (await http.send("GET", wire.url, {}, None)).status_code == 200
    await http.aclose()


def test_the_library_is_httpx2_where_it_is_installed_unless_another_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """By argument before the environment."""
    monkeypatch.delenv(VARIABLE, raising=False)
    assert chosen_library() == "httpx2"
    monkeypatch.setenv(VARIABLE, "httpx")
    assert chosen_library() == "httpx"
    assert chosen_library("httpx2") == "httpx2"
    monkeypatch.setenv(VARIABLE, "requests")
    with pytest.raises(ConfigurationError, match=f"{VARIABLE} is 'requests': use 'httpx' or 'httpx2'"):
        chosen_library()


def test_a_request_is_sent_by_the_library_that_is_named(api: Any, wire: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """And a client of the other library is taken anyway."""
    other = {"httpx": httpx2, "httpx2": httpx}[api.__name__]
    with other.Client(headers={"user-agent": f"python-{other.__name__}/"}) as client:
        for http, name in ((HTTP(), api), (HTTP(library=other.__name__), other), (HTTP(client), other)):
            http.send("GET", wire.url, {}, None)
            http.close()
            assert str(wire.requests[-1].header("user-agent")).startswith(f"python-{name.__name__}/")
