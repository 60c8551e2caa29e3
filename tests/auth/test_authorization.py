"""Authorising an application: the consent page, the redirect on this machine, the exchange of the code."""

from __future__ import annotations

import asyncio
import inspect
import socket
import threading
import time
import urllib.error
import urllib.request
from contextlib import ExitStack
from urllib.parse import parse_qs, urlsplit

import pytest

from spapi_core.auth import Secret
from spapi_core.auth.authorization import (
    LoopbackReceiver,
    authorization_url,
    exchange_code,
    exchange_code_async,
    new_state,
    read_redirect,
)
from spapi_core.errors import ConfigurationError, LWAError
from tests.auth.doubles import LWA, AsyncLWA, Reply, credentials, grant, refusal

APPLICATION = "amzn1.sp.solution.1"


def test_the_consent_page_is_the_marketplaces_own() -> None:
    """Seller Central of the marketplace, with application, state and version where it is a draft."""
    url = urlsplit(authorization_url(APPLICATION, "DE", "s&t", redirect_uri="https://me.example/cb?a=b", draft=True))
    assert (url.scheme, url.hostname, url.path) == (
        "https",
        "sellercentral-europe.amazon.com",
        "/apps/authorize/consent",
    )
    assert parse_qs(url.query) == {
        "application_id": [APPLICATION],
        "state": ["s&t"],
        "redirect_uri": ["https://me.example/cb?a=b"],
        "version": ["beta"],
    }


def test_a_page_without_a_state_is_refused() -> None:
    """No state, no protection; no application id, no page."""
    with pytest.raises(ConfigurationError, match="new_state"):
        authorization_url(APPLICATION, "US", "")
    with pytest.raises(ConfigurationError, match="application id"):
        authorization_url("my-app", "US", new_state())


def test_states_are_not_guessed() -> None:
    """Each is new and long."""
    states = {new_state() for _ in range(100)}
    assert len(states) == 100
    assert min(map(len, states)) >= 32


def test_the_redirect_is_read() -> None:
    """Code and selling partner come out of the address."""
    consent = read_redirect("https://me.example/cb?spapi_oauth_code=CODE&state=S&selling_partner_id=A1", "S")
    assert (consent.code.reveal(), consent.selling_partner_id) == ("CODE", "A1")
    assert "CODE" not in repr(consent)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("spapi_oauth_code=CODE&state=other", "not the one that was sent"),
        ("spapi_oauth_code=CODE", "not the one that was sent"),
        ("state=S", "no authorisation code"),
        ("state=S&error=access_denied", "access_denied"),
    ],
)
def test_a_forged_or_refused_redirect_is_no_consent(query: str, said: str) -> None:
    """Another state, no state, no code: each says so."""
    with pytest.raises(ConfigurationError, match=said):
        read_redirect(f"https://me.example/?{query}", "S")


def test_an_empty_state_proves_nothing() -> None:
    """A web application that lost the state takes nobody's consent."""
    with pytest.raises(ConfigurationError, match="state"):
        read_redirect("https://me.example/?spapi_oauth_code=CODE&selling_partner_id=MALLORY", "")


def _get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310  # loopback
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_the_receiver_takes_the_redirect_and_nothing_else() -> None:
    """A favicon and a forged state are refused and waited past; the right one ends the wait."""
    seen: list[tuple[int, str]] = []
    with LoopbackReceiver("S") as receiver:
        address = receiver.url

        def browse() -> None:
            seen.append(_get(address + "favicon.ico"))
            seen.append(_get(address + "?spapi_oauth_code=EVIL&state=forged"))
            seen.append(_get(address + "?spapi_oauth_code=CODE&state=S&selling_partner_id=A1"))

        browser = threading.Thread(target=browse)
        browser.start()
        consent = receiver.wait(10, time.monotonic)
        browser.join()
    assert consent.code.reveal() == "CODE"
    assert [status for status, _ in seen] == [400, 400, 200]
    assert not any("CODE" in page or "EVIL" in page for _, page in seen)


def test_a_refused_consent_ends_the_wait() -> None:
    """The selling partner said no: the caller hears of it at once."""
    with LoopbackReceiver("S") as receiver:
        browser = threading.Thread(target=_get, args=(receiver.url + "?state=S&error=access_denied",))
        browser.start()
        with pytest.raises(ConfigurationError, match="access_denied"):
            receiver.wait(10, time.monotonic)
        browser.join()


def test_silent_connections_do_not_hold_up_the_redirect() -> None:
    """Browsers open connections ahead that they say nothing on."""
    with LoopbackReceiver("S") as receiver, ExitStack() as stack:
        parts = urlsplit(receiver.url)
        for _ in range(6):
            stack.enter_context(socket.create_connection((parts.hostname or "", parts.port or 0)))
        browser = threading.Thread(target=_get, args=(receiver.url + "?spapi_oauth_code=CODE&state=S",))
        browser.start()
        assert receiver.wait(4, time.monotonic).code.reveal() == "CODE"
        browser.join()


def test_a_port_that_is_none_is_told() -> None:
    """Not an overflow."""
    with pytest.raises(ConfigurationError, match="ports end at 65535"), LoopbackReceiver("S", port=99999):
        pass


def test_what_is_no_address_is_no_redirect() -> None:
    """Something pasted that cannot be read brings no state."""
    with pytest.raises(ConfigurationError, match="not the one that was sent"):
        read_redirect("http://[bad", "S")


def test_the_client_id_is_not_the_application_id() -> None:
    """The consent page would refuse it; the message says which id is meant."""
    with pytest.raises(ConfigurationError, match="not the LWA client id"):
        authorization_url("amzn1.application-oa2-client.x", "DE", "S")


def test_the_wait_ends_without_a_redirect() -> None:
    """Nothing came in time: a clear error."""
    with LoopbackReceiver("S") as receiver, pytest.raises(ConfigurationError, match="No redirect came within 0 s"):
        receiver.wait(0, time.monotonic)


def test_the_receiver_stays_on_this_machine() -> None:
    """It never listens to the network, and a taken port is reported."""
    with pytest.raises(ConfigurationError, match="only on this machine"):
        LoopbackReceiver("S", host="0.0.0.0")  # noqa: S104  # that it is refused is the point
    with LoopbackReceiver("S") as taken:
        port = urlsplit(taken.url).port
        assert port
        with pytest.raises(ConfigurationError, match="another port"), LoopbackReceiver("S", port=port):
            pass


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_code_becomes_a_refresh_token(kind: str) -> None:
    """One request with the code and the redirect address; the refresh token comes back as a secret."""
    lwa = LWA(grant("Atza|a", refresh_token="Atzr|new"))
    token = _exchange(kind, lwa, "CODE")
    assert token.reveal() == "Atzr|new"
    assert "Atzr|new" not in repr(token)
    form = lwa.forms[0]
    assert (form["grant_type"], form["code"], form["redirect_uri"]) == (
        "authorization_code",
        "CODE",
        "https://me.example/",
    )


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("reply", [refusal("invalid_grant"), grant("Atza|a"), Reply(503, b"<html>")])
def test_a_code_is_tried_once(kind: str, reply: Reply) -> None:
    """A code is good once: a refusal, an answer without refresh token and an outage are reported, not repeated."""
    lwa = LWA(reply)
    with pytest.raises(LWAError):
        _exchange(kind, lwa, "CODE")
    assert len(lwa.forms) == 1


def _exchange(kind: str, lwa: LWA, code: str) -> Secret:
    if kind == "sync":
        return exchange_code(lwa, credentials(), code, redirect_uri="https://me.example/")
    found = exchange_code_async(AsyncLWA(lwa), credentials(), code, redirect_uri="https://me.example/")
    assert inspect.iscoroutine(found)
    token: Secret = asyncio.run(found)
    return token
