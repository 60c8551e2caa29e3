"""Workers of a fleet in virtual time: whole clients that call one operation as often as its usage plan lets them.

Amazon's side is a `ServerBucket` behind a transport of the HTTP library, so everything of a call is real but its socket and its
time. Run as `python -m tests.limits.fleet threads|tasks STORE OPERATION RATE BURST SECONDS NUMBER` this module is one process of
a fleet: its parent says what time it is and what Amazon answers (`tests.limits.lockstep`).
"""

from __future__ import annotations

import asyncio
import json
import random
import selectors
import sys
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import httpx

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_clients.product_pricing_v0 import operations as pricing
from spapi_clients.sellers_v1 import operations as sellers
from spapi_clients.shipping_v2 import operations as shipping
from spapi_core import AsyncLimiter, Call, Credentials, Limiter, PermitTimeoutError, Plan, RetryPolicy
from spapi_core.limits import RedisStore, SQLiteStore, Store
from spapi_core.limits.asking import Ask, Taken

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
"""A call of another usage plan, so that a token is in hand."""


def latency(seed: int) -> Callable[[], float]:
    """Seconds from the client to Amazon or back: 1 to 9 ms, repeatable."""
    draw = random.Random(seed)  # noqa: S311  repeatable by design
    return lambda: draw.uniform(0.001, 0.009)


def settings(url: str, plans: Mapping[str, Plan] | None = None) -> dict[str, Any]:
    """A client that never tries again: a refusal would be seen.

    Args:
        url: Where it calls.
        plans: Usage plans beside one of the warming call that lets all of a fleet through; None is those of production.
    """
    return {
        "credentials": Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|fleet"),
        "marketplace": "US",
        "environment": url,
        "plans": "production" if plans is None else {WARM.operation.id: Plan(1.0, 1000), **plans},
        "retry": RetryPolicy(tries=1),
    }


class Amazon(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers tokens and the warming call at once, and all others by what `take` says when they arrive.

    Args:
        take: The HTTP status of a call that arrives now.
        rate: What is reported in `x-amzn-RateLimit-Limit`.
        delay: Seconds that a request takes one way.
        sleep: How a thread passes them.
    """

    def __init__(
        self,
        take: Callable[[], int],
        rate: float,
        delay: Callable[[], float],
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        self._take = take
        self._rate = rate
        self._delay = delay
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert self._sleep is not None
        if (known := _at_once(request)) is not None:
            return known
        self._sleep(self._delay())
        answer = self._judged()
        self._sleep(self._delay())
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if (known := _at_once(request)) is not None:
            return known
        await asyncio.sleep(self._delay())
        answer = self._judged()
        await asyncio.sleep(self._delay())
        return answer

    def _judged(self) -> httpx.Response:
        status = self._take()
        value: dict[str, Any] = (
            {"payload": {}} if status == 200 else {"errors": [{"code": "QuotaExceeded", "message": "Too many."}]}
        )
        return httpx.Response(status, headers={"x-amzn-RateLimit-Limit": str(self._rate)}, json=value)


def _at_once(request: httpx.Request) -> httpx.Response | None:
    if request.url.path == "/auth/o2/token":
        token = {"access_token": "Atza|fleet", "token_type": "bearer", "expires_in": 3600}
        return httpx.Response(200, json=token)
    if request.url.path.startswith("/sellers/"):
        return httpx.Response(200, json={"payload": []})
    return None


def work(client: SPAPIClient, call: Call[Any], end: float, now: Callable[[], float]) -> int:
    """Call until the next permit would come after the end."""
    done = 0
    while (left := end - now()) > 0:
        try:
            client.send(call, max_wait=left)
        except PermitTimeoutError:
            break
        done += 1
    return done


async def work_async(client: AsyncSPAPIClient, call: Call[Any], end: float, now: Callable[[], float]) -> int:
    """The same, as a task."""
    done = 0
    while (left := end - now()) > 0:
        try:
            await client.send(call, max_wait=left)
        except PermitTimeoutError:
            break
        done += 1
    return done


class Parent:
    """The process that passes the time: it is asked by a line on standard output, and answers by one on standard input."""

    def __init__(self) -> None:
        self.now = 0.0

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.ask("sleep", max(0.0, seconds))

    def take(self) -> int:
        return int(self.ask("request"))

    def ask(self, *words: object) -> str:
        print(*words, flush=True)  # noqa: T201  to the parent
        now, answer = json.loads(sys.stdin.readline())
        self.now = float(now)
        return str(answer)


class _Selector(selectors.DefaultSelector):
    """Waits for Redis in real time, and for anything else in the parent's."""

    def __init__(self, parent: Parent) -> None:
        super().__init__()
        self.parent = parent
        self.asked = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if self.asked or timeout == 0:
            return super().select(timeout)
        if timeout is None:
            raise RuntimeError("Every task waits for another one.")
        self.parent.sleep(timeout)
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, parent: Parent, selector: _Selector) -> None:
        self._parent = parent
        super().__init__(selector)

    def time(self) -> float:
        return self._parent.now


class _Counted:
    """The side of a store that says to the selector when an answer of Redis is awaited."""

    def __init__(self, side: Any, selector: _Selector) -> None:
        self._side = side
        self._selector = selector

    async def take(self, ask: Ask) -> Taken[Any]:
        taken: Taken[Any] = await self._awaited(self._side.take(ask))
        return taken._replace(side=self)

    def __getattr__(self, name: str) -> Any:
        return lambda *words: self._awaited(getattr(self._side, name)(*words))

    async def _awaited(self, answer: Awaitable[Any]) -> Any:
        self._selector.asked += 1
        try:
            return await answer
        finally:
            self._selector.asked -= 1


class _Shared(RedisStore):
    """Redis on the parent's clock."""

    selector: _Selector | None = None

    def async_side(self) -> Any:
        assert self.selector is not None
        return _Counted(super().async_side(), self.selector)


def store_of(address: str, clock: Callable[[], float]) -> Store:
    """A Redis URL, or the path of a file."""
    return _Shared(address, clock=clock) if address.startswith("redis") else SQLiteStore(address, clock)


def main() -> None:
    kind, address, operation, rate, burst, seconds, number = sys.argv[1:]
    parent = Parent()
    known, call = settings("https://localhost", {operation: Plan(float(rate), int(burst))}), CALLS[operation]
    store = store_of(address, parent.clock)
    amazon = Amazon(parent.take, float(json.loads(parent.ask("ready"))), latency(int(number)), parent.sleep)

    def by_thread() -> int:
        limiter = Limiter(store, clock=parent.clock, pause=lambda _, left: parent.sleep(left or 0.0))
        with httpx.Client(transport=amazon) as http, SPAPIClient(**known, http=http, limiter=limiter) as client:
            client.send(WARM)
            parent.ask("warm")
            return work(client, call, float(seconds), parent.clock)

    async def by_task() -> int:
        limiter = AsyncLimiter(store, clock=parent.clock)
        async with (
            httpx.AsyncClient(transport=amazon) as http,
            AsyncSPAPIClient(**known, http=http, limiter=limiter) as client,
        ):
            await client.send(WARM)
            parent.ask("warm")
            return await work_async(client, call, float(seconds), parent.clock)

    if kind == "threads":
        calls = by_thread()
    else:
        selector = _Selector(parent)
        if isinstance(store, _Shared):
            store.selector = selector
        with asyncio.Runner(loop_factory=lambda: _Loop(parent, selector)) as runner:
            calls = runner.run(by_task())
    print("done", calls)  # noqa: T201  to the parent


if __name__ == "__main__":
    main()
