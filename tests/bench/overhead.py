"""What a call costs over bare httpx: the same request and answer, through `Client.send` and without it.

Both go through httpx with a transport that answers at once, so that the figures hold no network. The answer is
small: what decoding a large one costs is measured on its own.
"""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import httpx

from spapi_core.catalog import Catalog, Plan
from spapi_core.client import AsyncClient, Client
from spapi_core.limits import AsyncLimiter, Limiter
from spapi_core.operation import Location, Operation, Param, Style
from tests.bench.report import Figure

CALLS = 50
ROUNDS = 60
BOUND = 2.0
"""A call may cost as much again as bare httpx, no more."""

_BODY = {"payload": {"AmazonOrderId": "123-1234567-1234567", "OrderStatus": "Shipped"}}
_GET: Operation[Any] = Operation(
    id="orders_v0.getOrder",
    section="orders_v0",
    name="getOrder",
    method="GET",
    path="/orders/v0/orders/{orderId}",
    params=(
        Param("orderId", "order_id", Location.PATH, str, required=True),
        Param("MarketplaceIds", "marketplace_ids", Location.QUERY, list[str], style=Style.CSV),
    ),
)
_URL = "http://127.0.0.1:9/orders/v0/orders/123-1234567-1234567?MarketplaceIds=A1PA6795UKMFR9"
_HEADERS = {"accept": "application/json", "user-agent": "Shop/1.0", "x-amz-access-token": "Atza|token"}


class _Auth:
    application_id = "application"
    account_id = "account"

    def token(self, *_: Any, **__: Any) -> str:
        return "Atza|token"

    def invalidate(self, _: str) -> None:
        raise NotImplementedError


class _AsyncAuth(_Auth):
    async def token(self, *_: Any, **__: Any) -> str:  # type: ignore[override]  # the awaited half
        return "Atza|token"


class _Plans(Catalog):
    def plan(self, operation: str) -> Plan | None:
        del operation
        return Plan(1e6, 1_000_000)


def measure() -> list[Figure]:
    """Microseconds of a call beside those of bare httpx, sync and async, and their ratios."""
    sync_bare, sync_ours = _sync()
    async_bare, async_ours = asyncio.run(_async())
    return [
        Figure("bare httpx, a call", sync_bare, "us"),
        Figure("Client.send, a call", sync_ours, "us"),
        Figure("Client.send over bare httpx", sync_ours / sync_bare, "x", limit=BOUND),
        Figure("bare httpx, an async call", async_bare, "us"),
        Figure("AsyncClient.send, a call", async_ours, "us"),
        Figure("AsyncClient.send over bare httpx", async_ours / async_bare, "x", limit=BOUND),
    ]


def _answer(_: httpx.Request) -> httpx.Response:
    return httpx.Response(
        200,
        content=json.dumps(_BODY).encode(),
        headers={"content-type": "application/json", "x-amzn-RequestId": "r", "x-amzn-RateLimit-Limit": "1000000"},
    )


def _settings(auth: Any) -> dict[str, Any]:
    return {"auth": auth, "marketplace": "DE", "environment": "http://127.0.0.1:9", "catalog": _Plans()}


def _sync() -> tuple[float, float]:
    call = _GET.call(order_id="123-1234567-1234567", marketplace_ids=["A1PA6795UKMFR9"])
    bare, ours = [], []
    with httpx.Client(transport=httpx.MockTransport(_answer)) as http:
        client = Client(http=http, limiter=Limiter(), **_settings(_Auth()))
        for _ in range(ROUNDS):
            began = time.perf_counter()
            for _ in range(CALLS):
                http.get(_URL, headers=_HEADERS).json()
            bare.append(time.perf_counter() - began)
            began = time.perf_counter()
            for _ in range(CALLS):
                client.send(call)
            ours.append(time.perf_counter() - began)
    return min(bare) / CALLS * 1e6, min(ours) / CALLS * 1e6


async def _async() -> tuple[float, float]:
    call = _GET.call(order_id="123-1234567-1234567", marketplace_ids=["A1PA6795UKMFR9"])
    bare, ours = [], []
    async with httpx.AsyncClient(transport=httpx.MockTransport(_answer)) as http:
        client = AsyncClient(http=http, limiter=AsyncLimiter(), **_settings(_AsyncAuth()))
        for _ in range(ROUNDS):
            began = time.perf_counter()
            for _ in range(CALLS):
                (await http.get(_URL, headers=_HEADERS)).json()
            bare.append(time.perf_counter() - began)
            began = time.perf_counter()
            for _ in range(CALLS):
                await client.send(call)
            ours.append(time.perf_counter() - began)
    return min(bare) / CALLS * 1e6, min(ours) / CALLS * 1e6
