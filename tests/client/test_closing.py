"""A closed client sends nothing, and nobody waits for it; what it shared goes on."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from spapi_core import ClientClosedError
from spapi_core.accounts import Accounts, AsyncAccounts
from spapi_core.catalog import Plan
from spapi_core.client import AsyncClient, Client
from spapi_core.limits import AsyncLimiter, Limiter, MemoryStore
from spapi_core.operation import Operation
from spapi_core.profiles.config import Config
from spapi_core.wire.http import HTTP, AsyncHTTP
from tests.stage import Both, Make, Wire

pytestmark = pytest.mark.anyio

GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/shop")
OTHER: Operation[Any] = Operation(id="shop_v1.other", section="shop_v1", name="other", method="GET", path="/other")
PLANS = {GET.id: Plan(rate=0.001, burst=1), OTHER.id: Plan(rate=1.0, burst=10)}


async def beside(both: Both) -> Any:
    """A call of a client, begun beside this task: in a thread of its own for a sync client."""
    if both.is_async:
        return await both.send(GET.call())
    return await asyncio.to_thread(both.client.send, GET.call())


async def waiting(store: MemoryStore, places: int) -> None:
    """Until that many stand in the line."""
    while len(next(iter(store.lines._lines.values()), ())) != places:  # noqa: ASYNC110  no event says it
        await asyncio.sleep(0)


def limiter_of(store: MemoryStore, *, is_async: bool) -> Any:
    return AsyncLimiter(store) if is_async else Limiter(store)


async def test_a_closed_client_takes_no_permit_and_sends_nothing(make: Make, wire: Wire) -> None:
    """Nor does it ask for a token; the error names the call and the remedy."""
    store = MemoryStore()
    both = make(plans=PLANS)
    both.client.limiter = limiter_of(store, is_async=both.is_async)
    await both.close()
    for _ in range(2):
        with pytest.raises(ClientClosedError, match=r"shop_v1\.get: the client is closed; nothing was sent\..*`with`"):
            await both.send(GET.call())
    assert (both.auth.asked, wire.requests, len(store)) == ([], [], 0)


async def test_closing_ends_the_wait_for_a_permit(make: Make, wire: Wire) -> None:
    """A caller that waits for a permit when the client is closed gets the error at once, and leaves the line."""
    store = MemoryStore()
    both = make(plans=PLANS)
    both.client.limiter = limiter_of(store, is_async=both.is_async)
    await both.send(GET.call())
    calls = [asyncio.create_task(beside(both)) for _ in range(3)]
    await waiting(store, 3)
    await both.close()
    for answer in await asyncio.gather(*calls, return_exceptions=True):
        assert isinstance(answer, ClientClosedError)
    assert len(wire.requests) == 1
    await waiting(store, 0)


async def test_closing_one_client_disturbs_no_other(make: Make, wire: Wire) -> None:
    """Two clients share connections and a limiter: the calls of the other go on, and so does its wait."""
    store = MemoryStore()
    first = make(plans=PLANS)
    shared: Any = AsyncHTTP() if first.is_async else HTTP()
    one, two = (make(plans=PLANS, http=shared, limiter=limiter_of(store, is_async=first.is_async)) for _ in "12")
    await one.send(GET.call())
    ends, stays = asyncio.create_task(beside(one)), asyncio.create_task(beside(two))
    await waiting(store, 2)
    await one.close()
    await one.close()
    with pytest.raises(ClientClosedError):
        await ends
    assert (await two.send(OTHER.call())).status_code == 200
    await waiting(store, 1)
    assert not stays.done()
    await two.close()
    with pytest.raises(ClientClosedError):
        await stays
    await (shared.aclose() if first.is_async else asyncio.to_thread(shared.close))


async def test_a_closed_client_is_not_entered_again(make: Make) -> None:
    """A second `with` says at once that the client is closed, and not at its first call."""
    both = make()
    if both.is_async:
        async with both.client:
            pass
        with pytest.raises(ClientClosedError):
            await both.client.__aenter__()
    else:
        with both.client:
            pass
        with pytest.raises(ClientClosedError):
            both.client.__enter__()


async def test_a_client_whose_connections_are_closed_loses_no_permit(make: Make, wire: Wire) -> None:
    """The connections were the caller's, and are closed: the error is precise, and the permit goes back."""
    store = MemoryStore(lambda: 1.0)
    given = make(plans=PLANS)
    shared: Any = AsyncHTTP() if given.is_async else HTTP()
    both = make(plans=PLANS, http=shared, limiter=limiter_of(store, is_async=given.is_async))
    await (shared.aclose() if given.is_async else asyncio.to_thread(shared.close))
    for _ in range(3):
        with pytest.raises(Exception, match="connections cannot be used: they are closed"):
            await both.send(GET.call())
    (level,) = store.levels(both.client.buckets(GET))
    assert (level.level, level.in_flight, wire.requests) == (1.0, 0, [])


class Plain:
    """A client that does nothing but close."""

    def __init__(self, **settings: Any) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


async def test_closing_accounts_closes_their_clients() -> None:
    """Their calls end as those of any closed client, and no further client is made."""
    profile = {"lwa_client_id": "a", "lwa_client_secret": "b", "refresh_token": "c", "marketplace": "DE"}
    config = Config(Path("config.json"), {"profiles": {"shop": profile}}, {})
    kind: Any = Plain
    accounts, tasks = Accounts(config=config, client=kind), AsyncAccounts(config=config, client=kind)
    clients = [accounts.client("shop"), tasks.client("shop")]
    accounts.close()
    await tasks.aclose()
    assert [client.closed for client in clients] == [1, 1]
    for each in (accounts, tasks):
        with pytest.raises(ClientClosedError, match="shop"):
            each.client("shop")


@pytest.mark.parametrize("given", [True, False])
async def test_connections_that_were_given_stay_open(given: bool) -> None:
    """Those that the client made are closed with it."""
    for shared in (HTTP(), AsyncHTTP()):
        known: dict[str, Any] = {"marketplace": "DE", "auth": object(), **({"http": shared} if given else {})}
        if isinstance(shared, HTTP):
            client = Client(**known)
            client.close()
            used: Any = client.http
        else:
            waiting = AsyncClient(**known)
            await waiting.aclose()
            used = waiting.http
        assert (used is shared, used._closed) == (given, not given)
