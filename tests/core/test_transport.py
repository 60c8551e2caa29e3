"""The wire: what httpx does not tell apart, and what never leaves."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from typing import Any

import httpx
import pytest

from spapi_core.errors import ConfigurationError, ConnectionLostError, ConnectionNotMadeError
from spapi_core.transport import HTTP, AsyncHTTP

pytestmark = pytest.mark.anyio

NOT_MADE = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol]
LOST = [
    httpx.ReadTimeout,
    httpx.WriteTimeout,
    httpx.ReadError,
    httpx.WriteError,
    httpx.CloseError,
    httpx.RemoteProtocolError,
    httpx.TooManyRedirects,
]


def http_of(kind: str, handler: Any, **settings: Any) -> Any:
    """Connections of one kind over a transport that the test speaks for."""
    transport = httpx.MockTransport(handler)
    if kind == "sync":
        return HTTP(httpx.Client(transport=transport, **settings))
    return AsyncHTTP(httpx.AsyncClient(transport=transport, **settings))


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
@pytest.mark.parametrize("raised", NOT_MADE, ids=lambda each: each.__name__)
async def test_what_never_reached_the_server_is_safe_to_repeat(kind: str, raised: type[httpx.TransportError]) -> None:
    """No connection, no room in the pool, no way through the proxy."""

    def handler(_: httpx.Request) -> httpx.Response:
        raise raised("why")

    with pytest.raises(ConnectionNotMadeError, match="nothing was sent"):
        await sent(http_of(kind, handler))


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("raised", LOST, ids=lambda each: each.__name__)
async def test_what_may_have_reached_the_server_says_so(kind: str, raised: type[httpx.TransportError]) -> None:
    """Everything else may have been carried out."""

    def handler(_: httpx.Request) -> httpx.Response:
        raise raised("why")

    with pytest.raises(ConnectionLostError, match="may have been carried out"):
        await sent(http_of(kind, handler))


def test_every_exception_of_httpx_is_known() -> None:
    """A new one in a new httpx is noticed here."""
    known = {*NOT_MADE, *LOST, httpx.LocalProtocolError, httpx.DecodingError}
    groups = {httpx.TransportError, httpx.TimeoutException, httpx.NetworkError, httpx.ProtocolError}
    found = {
        each
        for each in vars(httpx).values()
        if isinstance(each, type) and issubclass(each, httpx.RequestError) and each is not httpx.RequestError
    }
    assert found - groups == known


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_body_that_cannot_be_inflated_is_a_cut_answer(kind: str) -> None:
    """The status is known, the body is not."""

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))

    answer = await sent(http_of(kind, handler))
    assert answer.status_code == 200
    assert isinstance(answer.cut, ConnectionLostError)


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_redirect_is_not_followed_even_by_a_client_that_would(kind: str) -> None:
    """A token never goes to another host."""
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(307, headers={"location": "https://evil.example/"})

    assert (await sent(http_of(kind, handler, follow_redirects=True))).status_code == 307
    assert asked == ["https://host.example/x"]


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_the_auth_of_a_given_client_is_not_mixed_in(kind: str) -> None:
    """SP-API knows no basic authentication."""
    seen: list[httpx.Headers] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers)
        return httpx.Response(200)

    await sent(http_of(kind, handler, auth=("user", "password")))
    assert "authorization" not in seen[0]


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_parameters_of_a_given_client_do_not_take_the_place_of_the_query(kind: str) -> None:
    """What is asked for is what is sent."""
    seen: list[httpx.URL] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200)

    http = http_of(kind, handler, params={"of": "client"}, base_url="https://elsewhere.example/v1/")
    await sent(http, "https://host.example/x%2Fy?SKU=a%2Cb&A=%2B")
    await downloaded(http, "https://host.example/doc?X-Amz-Signature=abc")
    assert [each.raw_path for each in seen] == [b"/x%2Fy?SKU=a%2Cb&A=%2B", b"/doc?X-Amz-Signature=abc"]
    assert {each.host for each in seen} == {"host.example"}


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_hook_that_reads_the_answer_spoils_nothing(kind: str) -> None:
    """A caller who logs bodies still gets documents and answers."""

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(b"whole"))

    async def read_async(response: httpx.Response) -> None:
        await response.aread()

    def read(response: httpx.Response) -> None:
        response.read()

    http = http_of(kind, handler, event_hooks={"response": [read if kind == "sync" else read_async]})
    assert (await sent(http)).content == b"whole"
    assert await downloaded(http, "https://host.example/doc") == b"whole"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("when", ["request", "response"])
async def test_what_a_hook_raises_is_the_callers(kind: str, when: str) -> None:
    """Neither dressed up as an error of ours nor tried again."""
    requests = httpx.Request("GET", "https://host.example/x")
    for own in (RuntimeError("mine"), httpx.HTTPStatusError("mine", request=requests, response=httpx.Response(404))):

        def hook(_: Any, own: Exception = own) -> None:
            raise own

        async def hook_async(_: Any, own: Exception = own) -> None:
            raise own

        http = http_of(
            kind, lambda _: httpx.Response(404), event_hooks={when: [hook if kind == "sync" else hook_async]}
        )
        with pytest.raises(type(own)) as caught:
            await sent(http)
        assert caught.value is own
        with pytest.raises(type(own)) as caught:
            await downloaded(http, "https://host.example/doc")
        assert caught.value is own


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_closed_connections_are_told(kind: str) -> None:
    """What httpx has is a bare RuntimeError for it."""
    client = httpx.Client() if kind == "sync" else httpx.AsyncClient()
    http: Any = HTTP(client) if isinstance(client, httpx.Client) else AsyncHTTP(client)
    if isinstance(client, httpx.Client):
        client.close()
    else:
        await client.aclose()
    with pytest.raises(ConfigurationError, match="connections cannot be used"):
        await sent(http)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("value", ["Atza|line\nbreak", "Atza|ümlaut\u20ac"])
async def test_a_header_that_cannot_be_written_is_told_at_once_without_its_value(
    wire: Any, kind: str, value: str
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
async def test_bytes_of_a_garbled_answer_are_in_no_error(kind: str, line: bytes) -> None:
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


def test_a_timeout_is_given_to_a_server_that_says_nothing() -> None:
    """Waiting for ever is no default; a call may have a shorter one."""
    listener = socket.create_server(("127.0.0.1", 0))
    http = HTTP()
    try:
        with pytest.raises(ConnectionLostError, match="ReadTimeout"):
            http.send("GET", f"http://127.0.0.1:{listener.getsockname()[1]}/", {}, None, timeout=0.05)
    finally:
        http.close()
        listener.close()


def test_cookies_of_one_account_are_not_sent_for_the_next(wire: Any, reply: Any) -> None:
    """Connections are shared, sessions are not."""
    wire.replies = [reply(200, b"", {"set-cookie": "session=1; Path=/"})]
    http = HTTP()
    http.send("GET", wire.url, {}, None)
    http.send("GET", wire.url, {}, None)
    http.close()
    assert wire.requests[1].header("cookie") is None


def test_a_form_is_posted_as_lwa_takes_it(wire: Any) -> None:
    """URL encoded, with its type."""
    http = HTTP()
    http.post_form(f"{wire.url}/auth/o2/token", {"grant_type": "refresh_token", "refresh_token": "Atzr|a+b/c="})
    http.close()
    seen = wire.requests[0]
    assert seen.body == b"grant_type=refresh_token&refresh_token=Atzr%7Ca%2Bb%2Fc%3D"
    assert seen.header("content-type").startswith("application/x-www-form-urlencoded")


def test_personal_parameters_and_signatures_are_not_in_httpx_log(wire: Any, caplog: Any) -> None:
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
        ({"client": httpx.AsyncClient}, "give a httpx.Client"),
        ({"client": httpx.Client, "proxy": "http://127.0.0.1:3128"}, "proxy cannot be set"),
    ],
)
def test_a_wrong_setting_is_named(settings: dict[str, Any], says: str) -> None:
    """Before any request."""
    made = {**settings, "client": settings["client"]()} if "client" in settings else settings
    with pytest.raises(ConfigurationError, match=says):
        HTTP(**made)


def test_a_proxy_of_the_environment_is_not_for_this_machine(
    wire: Any, reply: Any, monkeypatch: pytest.MonkeyPatch
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
def test_an_environment_that_cannot_be_used_is_told(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """One line that says where to look."""
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=f"look at .*{name}"):
        HTTP()


def test_a_proxy_is_used(wire: Any, reply: Any) -> None:
    """The request goes there, whole."""
    http = HTTP(proxy=wire.url)
    wire.replies = [reply(200, b"by proxy")]
    assert http.send("GET", "http://elsewhere.example/x", {}, None).content == b"by proxy"
    http.close()
    assert wire.requests[0].target == "http://elsewhere.example/x"


async def test_a_task_that_is_cancelled_in_mid_flight_settles_its_permit(wire: Any, reply: Any) -> None:
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
