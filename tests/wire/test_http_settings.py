"""How the wire is set up, without a request: timeouts, proxies, clients of the caller's own."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import httpx
import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.wire import httplib
from spapi_core.wire.bounds import Bounds
from spapi_core.wire.http_settings import AsyncHTTPSettings, HTTPSettings, running_loop

UNUSABLE = "look at proxy=, HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE."
LIBRARY = httplib.library("httpx")


def settings(kind: type[HTTPSettings] = HTTPSettings, **known: Any) -> Any:
    """Settings with those that are given."""
    usual = {"client": None, "timeout": None, "proxy": None, "verify": True, "library": "httpx", "bounds": None}
    return kind(**{**usual, **known})


@pytest.mark.parametrize(
    ("own", "asked", "connect", "silence"),
    [
        (None, None, 10.0, 60.0),
        (9.5, None, 9.5, 9.5),
        (10.5, None, 10.0, 10.5),
        (5.0, 7.0, 7.0, 7.0),
        (5.0, 120.0, 10.0, 120.0),
        (None, 2.0, 2.0, 2.0),
        (1_000_000, None, 10.0, 1_000_000),
    ],
)
def test_what_is_waited_for(own: float | None, asked: float | None, connect: float, silence: float) -> None:
    """Of a call before of the client; a connection is made in ten seconds."""
    made = settings(timeout=own)
    assert made._waits(asked) == {"connect": connect, "read": silence, "write": silence, "pool": silence}
    for left in (None, 0.5):
        known = made._wait(LIBRARY, asked, left)
        assert (known.connect, known.read, known.write, known.pool) == (connect, silence, silence, silence)


@pytest.mark.parametrize(
    ("own", "asked", "left", "parts"),
    [
        (httpx.Timeout(3.0, read=8.0), None, None, (3.0, 8.0, 3.0, 3.0)),
        (httpx.Timeout(3.0, read=8.0), None, 8.0, (3.0, 8.0, 3.0, 3.0)),
        (httpx.Timeout(3.0, read=8.0), None, 7.0, (3.0, 7.0, 3.0, 3.0)),
        (httpx.Timeout(3.0, read=8.0), None, 1.0, (1.0, 1.0, 1.0, 1.0)),
        (httpx.Timeout(None), None, 5.0, (5.0, 5.0, 5.0, 5.0)),
        (httpx.Timeout(None), None, None, (None, None, None, None)),
        (httpx.Timeout(3.0, pool=None), None, 5.0, (3.0, 3.0, 3.0, 5.0)),
        (httpx.Timeout(3.0), 20.0, None, (10.0, 20.0, 20.0, 20.0)),
        (httpx.Timeout(3.0), 20.0, 15.0, (10.0, 15.0, 15.0, 15.0)),
    ],
)
def test_a_client_of_the_callers_own_keeps_its_timeout(
    own: httpx.Timeout, asked: float | None, left: float | None, parts: tuple[float | None, ...]
) -> None:
    """Unless the call says another; none of its parts is longer than what is left of the whole time."""
    with httpx.Client(timeout=own) as client:
        known = settings(client=client)._wait(LIBRARY, asked, left)
    assert (known.connect, known.read, known.write, known.pool) == parts


@pytest.mark.parametrize("value", [0, -1, True, float("nan"), 1_000_001, float("inf"), "5"])
def test_a_timeout_that_is_none_is_refused(value: Any) -> None:
    """Of the client, and of a call."""
    words = f"timeout is {value!r}: give seconds above zero, 1,000,000 at most, or None for the usual one"
    with pytest.raises(ConfigurationError) as caught:
        settings(timeout=value)
    assert str(caught.value) == words
    with pytest.raises(ConfigurationError) as caught:
        settings()._waits(value)
    assert str(caught.value) == words


@pytest.mark.parametrize(
    "proxy", ["http://a:1", "https://a", "socks5://a:65535", "socks5h://u:p@a:80", "http://a:", "HTTP://a"]
)
def test_a_proxy_that_can_be_used_is_taken(proxy: str) -> None:
    """With or without a port."""
    assert settings(proxy=proxy)._proxy == proxy


@pytest.mark.parametrize("proxy", ["a:1", "ftp://a", "http://", "http:///x", "", "socks4://a", "http://a:0"])
def test_what_is_not_a_proxy_is_refused(proxy: str) -> None:
    """Before a connection is made."""
    with pytest.raises(ConfigurationError) as caught:
        settings(proxy=proxy)
    assert str(caught.value) == (
        "No connections can be made with these settings "
        f"(ValueError: a proxy is http://, https:// or socks5://, with a host; a port is from 1 to 65535): {UNUSABLE}"
    )


@pytest.mark.parametrize("proxy", ["http://a:x", "http://a:65536", "http://[", 5])
def test_a_proxy_that_cannot_be_read_is_refused(proxy: Any) -> None:
    """Its error is named."""
    with pytest.raises(
        ConfigurationError, match=r"^No connections can be made with these settings \((Value|Attribute)Error: "
    ):
        settings(proxy=proxy)


def test_a_client_of_another_kind_is_refused() -> None:
    """By its name, with what to give; a proxy is set in the client."""
    with pytest.raises(ConfigurationError) as caught:
        settings(client=5)
    assert str(caught.value) == "http is a int: give a httpx.Client or httpx2.Client"
    with httpx.Client() as client:
        with pytest.raises(ConfigurationError) as caught:
            settings(AsyncHTTPSettings, client=client)
        assert str(caught.value) == "http is a Client: give a httpx.AsyncClient or httpx2.AsyncClient"
        with pytest.raises(ConfigurationError) as caught:
            settings(client=client, proxy="http://a")
        assert str(caught.value) == "proxy cannot be set for an httpx client of your own: set it there"


def test_bounds_are_the_usual_ones_unless_others_are_given() -> None:
    """The same object where there is one."""
    mine = Bounds()
    assert settings(bounds=mine).bounds is mine
    assert isinstance(settings().bounds, Bounds)


def test_one_client_is_made_and_kept() -> None:
    """When it is first needed; not after closing."""
    made = settings()
    assert made._made is None
    first = made._ready()
    assert made._ready() is first
    assert (first[0].name, type(first[1]), first[2] is None) == ("httpx", httpx.Client, False)
    made._closed = True
    with pytest.raises(ConfigurationError, match=r"^The connections cannot be used: they are closed$"):
        made._ready()
    first[1].close()


def test_a_client_of_the_callers_own_has_no_way_around_it() -> None:
    """It is used as it is."""
    with httpx.Client() as client:
        assert settings(client=client)._ready() == (LIBRARY, client, None)


@pytest.mark.parametrize("stub", [True, False])
def test_a_client_of_before_a_fork_is_refused_where_it_has_sockets(stub: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stub has none."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200)) if stub else None
    with httpx.Client(transport=transport) as client:
        made = settings(client=client)
        made._ready()
        here = os.getpid()
        monkeypatch.setattr(os, "getpid", lambda: here + 1)
        if stub:
            assert made._ready()[1] is client
        else:
            with pytest.raises(ConfigurationError, match=r"^This httpx client was made before the process forked: "):
                made._ready()


@pytest.mark.parametrize("stub", [True, False])
def test_a_client_of_another_event_loop_is_refused_where_it_has_sockets(stub: bool) -> None:
    """In the loop that it was used in first it goes on."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200)) if stub else None
    client = httpx.AsyncClient(transport=transport)
    made = settings(AsyncHTTPSettings, client=client)

    async def twice() -> None:
        assert made._ready()[1] is client
        assert made._ready()[1] is client

    asyncio.run(twice())
    if stub:
        asyncio.run(twice())
    else:
        with pytest.raises(ConfigurationError, match=r"^This httpx client was used in another event loop: "):
            asyncio.run(twice())
    asyncio.run(client.aclose())


def test_async_clients_need_an_event_loop_of_asyncio() -> None:
    """The message says what to do without one."""
    with pytest.raises(ConfigurationError, match="no asyncio event loop is running here"):
        settings(AsyncHTTPSettings)._ready()
    with pytest.raises(ConfigurationError, match="no asyncio event loop is running here"):
        running_loop()
