"""A worker of a fleet: one client that calls one operation as often as its usage plan lets it, over real sockets.

Run as `python -m tests.limits.fleet threads|tasks STORE URL OPERATION RATE BURST SECONDS`: says `ready`, begins when it is sent a
line, and prints how many calls succeeded.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_clients.product_pricing_v0 import operations as pricing
from spapi_clients.sellers_v1 import operations as sellers
from spapi_clients.shipping_v2 import operations as shipping
from spapi_core import AsyncLimiter, Call, Credentials, Limiter, PermitTimeoutError, Plan, RetryPolicy
from spapi_core.limits import RedisStore, SQLiteStore, Store

US = "ATVPDKIKX0DER"
CALLS: dict[str, Call[Any]] = {
    each.operation.id: each
    for each in (
        orders.get_orders(created_after="TEST_CASE_200", marketplace_ids=[US]),
        shipping.get_carrier_account_form_inputs(),
        pricing.get_item_offers(asin="B00V5DG6IQ", marketplace_id=US, item_condition="New"),
    )
}
WARM: Call[Any] = sellers.get_marketplace_participations()


def settings(url: str, plans: Mapping[str, Plan] | Literal["production"] = "production") -> dict[str, Any]:
    """A client of the local sandbox that never tries again: a refusal would be seen."""
    return {
        "credentials": Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|fleet"),
        "marketplace": "US",
        "environment": url,
        "plans": plans,
        "retry": RetryPolicy(tries=1),
    }


def store_of(address: str) -> Store:
    """A Redis URL, or the path of a file."""
    return RedisStore(address) if address.startswith("redis") else SQLiteStore(address)


def work(client: SPAPIClient, call: Call[Any], end: float) -> int:
    """Call until the next permit would come after the end."""
    done = 0
    while (left := end - time.time()) > 0:
        try:
            client.send(call, max_wait=left)
        except PermitTimeoutError:
            break
        done += 1
    return done


async def work_async(client: AsyncSPAPIClient, call: Call[Any], end: float) -> int:
    """The same, as a task."""
    done = 0
    while (left := end - time.time()) > 0:
        try:
            await client.send(call, max_wait=left)
        except PermitTimeoutError:
            break
        done += 1
    return done


def process(store: Store, known: dict[str, Any], call: Call[Any], gate: Callable[[], float]) -> int:
    """One client with one thread, a token in hand before the gate opens."""
    with SPAPIClient(**known, limiter=Limiter(store)) as client:
        client.send(WARM)
        return work(client, call, gate())


async def process_async(
    store: Store, known: dict[str, Any], call: Call[Any], gate: Callable[[], Awaitable[float]]
) -> int:
    """One client with one task."""
    async with AsyncSPAPIClient(**known, limiter=AsyncLimiter(store)) as client:
        await client.send(WARM)
        return await work_async(client, call, await gate())


def main() -> None:
    kind, address, url, operation, rate, burst, seconds = sys.argv[1:]
    known = settings(url, {operation: Plan(float(rate), int(burst))})
    call, store = CALLS[operation], store_of(address)

    def gate() -> float:
        print("ready", flush=True)  # noqa: T201  the parent waits for it
        sys.stdin.readline()
        return time.time() + float(seconds)

    async def gate_async() -> float:
        return gate()

    if kind == "threads":
        calls = process(store, known, call, gate)
    else:
        calls = asyncio.run(process_async(store, known, call, gate_async))
    print(calls)  # noqa: T201  what the parent reads


if __name__ == "__main__":
    main()
