"""Tokens over real sockets: one request for many callers, renewal in mid-work, rotation without a dropped call."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from spapi_core.auth import FileStore
from spapi_core.retry import RetryPolicy
from spapi_core.sandbox import LocalSandbox
from tests.accounts.stage import async_client, client

PARTICIPATIONS = "/sellers/v1/marketplaceParticipations"


def _logins(sandbox: LocalSandbox) -> int:
    return sum(request["path"] == "/auth/o2/token" for request in sandbox.requests())


def test_64_threads_on_a_cold_cache_make_one_token_request(sandbox: LocalSandbox) -> None:
    """Seen in the server's log."""
    start = threading.Barrier(64)
    tokens: list[str] = []
    with client(sandbox) as made:

        def run() -> None:
            start.wait()
            tokens.append(made.auth.access_token())

        threads = [threading.Thread(target=run) for _ in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(tokens) == 64
    assert len(set(tokens)) == 1
    assert _logins(sandbox) == 1


@pytest.mark.anyio
async def test_64_tasks_on_a_cold_cache_make_one_token_request(sandbox: LocalSandbox) -> None:
    """Seen in the server's log."""
    async with async_client(sandbox) as made:
        tokens = await asyncio.gather(*(made.auth.access_token() for _ in range(64)))
    assert len(set(tokens)) == 1
    assert _logins(sandbox) == 1


def test_a_token_that_ended_at_amazon_is_renewed_by_itself(sandbox: LocalSandbox, tmp_path: Any) -> None:
    """Amazon says the token has expired: one new token, the call goes through, the store has the new one."""
    store = FileStore(tmp_path)
    with client(sandbox, token_store=store, retry=RetryPolicy()) as made:
        made.request("GET", PARTICIPATIONS)
        sandbox.expire_tokens()
        assert made.request("GET", PARTICIPATIONS)
    assert _logins(sandbox) == 2
    with client(sandbox, token_store=store) as again:
        assert again.request("GET", PARTICIPATIONS)
    assert _logins(sandbox) == 2


def test_a_secret_is_rotated_while_calls_go_on(sandbox: LocalSandbox) -> None:
    """The server makes a new secret, the client takes it over, no call fails before, between or after."""
    with client(sandbox) as made:
        made.request("GET", PARTICIPATIONS)
        fresh = sandbox.call(lambda it: it.accounts.applications["amzn1.full"].rotate(it.clock.now()))
        made.auth.invalidate(made.auth.access_token())
        assert made.request("GET", PARTICIPATIONS)
        made.auth.exchange_secret(fresh)
        sandbox.call(lambda it: it.accounts.applications["amzn1.full"].secrets.pop("MARK-client-secret"))
        made.auth.invalidate(made.auth.access_token())
        assert made.request("GET", PARTICIPATIONS)


def test_html_of_lwa_is_asked_again(sandbox: LocalSandbox) -> None:
    """Two pages of HTML with 503, then a token: the caller notices nothing."""
    sandbox.add_fault("html", status=503, operation="lwa", times=2)
    with client(sandbox) as made:
        assert made.request("GET", PARTICIPATIONS)
    assert _logins(sandbox) == 3


def test_an_rdt_is_got_once_and_opens_the_data(sandbox: LocalSandbox) -> None:
    """Two pages of orders with buyers: one RDT; without elements the plain token, and no personal data."""
    with client(sandbox) as made:
        plain = made.orders_v0.get_orders(created_after="2020-01-01T00:00:00Z")
        full = made.orders_v0.get_orders(created_after="2020-01-01T00:00:00Z", data_elements=["buyerInfo"])
        made.orders_v0.get_orders(created_after="2020-01-01T00:00:00Z", data_elements=["buyerInfo"])
    assert plain.payload is not None
    assert full.payload is not None
    assert not plain.payload.orders[0].buyer_info or not plain.payload.orders[0].buyer_info.buyer_email
    assert full.payload.orders[0].buyer_info is not None
    assert full.payload.orders[0].buyer_info.buyer_email
    asked = [request for request in sandbox.requests() if request["path"].endswith("/restrictedDataToken")]
    assert len(asked) == 1
