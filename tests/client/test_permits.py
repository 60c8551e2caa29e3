"""What the loop asks of the limiter and reports to it: buckets, and how each permit ended; sync and async."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.catalog import Plan
from spapi_core.client import AsyncClient, Client
from spapi_core.client.aio.permits import AsyncPermits
from spapi_core.client.sync.permits import Permits
from spapi_core.errors import ConnectionLostError, RateLimitError, ServerError, SPAPIError
from spapi_core.operation import Operation
from spapi_core.retry import RetryPolicy

pytestmark = pytest.mark.anyio

PLAIN: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")
GRANTLESS: Operation[Any] = Operation(
    id="shop_v1.grantless", section="shop_v1", name="grantless", method="GET", path="/x", grant="scope"
)
PLANS = {
    "shop_v1.get": Plan(2.0, 2, 250.0),
    "shop_v1.grantless": Plan(1.0, 5),
    "tokens_v2021_03_01.createRestrictedDataToken": Plan(1.0, 10),
}


class Permit:
    """Keeps how it ended."""

    waited = 0.25

    def __init__(self, ends: list[Any]) -> None:
        self._ends = ends

    def settle(self, *, status_code: int | None, rate: float | None) -> None:
        self._ends.append((status_code, rate))

    def give_back(self) -> None:
        self._ends.append("given back")

    def abandon(self) -> None:
        self._ends.append("abandoned")


class AsyncPermit(Permit):
    """The same, awaited."""

    async def settle(self, *, status_code: int | None, rate: float | None) -> None:  # type: ignore[override]  # the awaited half
        super().settle(status_code=status_code, rate=rate)

    async def give_back(self) -> None:  # type: ignore[override]  # the awaited half
        super().give_back()


class Doorman:
    """A limiter that lets everybody in and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.ends: list[Any] = []

    def acquire(self, buckets: Any, *, label: str, max_wait: Any, closing: Any, on_wait: Any) -> Permit:
        self.asked.append((label, [(each.key, each.rate, each.burst) for each in buckets], max_wait))
        return Permit(self.ends)


class AsyncDoorman(Doorman):
    """The same, awaited."""

    async def acquire(self, buckets: Any, *, label: str, max_wait: Any, closing: Any, on_wait: Any) -> Permit:  # type: ignore[override]  # the awaited half
        self.asked.append((label, [(each.key, each.rate, each.burst) for each in buckets], max_wait))
        return AsyncPermit(self.ends)


@pytest.fixture(params=["sync", "async"])
async def guarded(request: pytest.FixtureRequest, wire: Any, tokens: Any, async_tokens: Any, rows: Any) -> Any:
    """Makes a client of either kind whose limiter is a doorman; gives both, and how to send."""
    made: list[Any] = []

    def build(**settings: Any) -> Any:
        known = {"marketplace": "DE", "environment": wire.url, "catalog": rows(plans=PLANS), **settings}
        known.setdefault("retry", RetryPolicy(tries=1))
        client: Any
        if request.param == "async":
            client = AsyncClient(auth=async_tokens(), limiter=AsyncDoorman(), **known)  # type: ignore[arg-type]  # a double
        else:
            client = Client(auth=tokens(), limiter=Doorman(), **known)  # type: ignore[arg-type]  # a double
        made.append(client)

        async def send(call: Any, **options: Any) -> Any:
            answer = client.send(call, **options)
            return await answer if request.param == "async" else answer

        return client, client.limiter, send

    yield build
    for client in made:
        if request.param == "async":
            await client.aclose()
        else:
            client.close()


async def test_the_pairs_bucket_comes_before_the_applications(guarded: Any, wire: Any) -> None:
    """Keys name application, account, place and operation; the place is the host where it is not production."""
    _, limiter, send = guarded()
    await send(PLAIN.call())
    host = wire.url.removeprefix("http://")
    label, buckets, _ = limiter.asked[0]
    assert label == "shop_v1.get"
    assert buckets == [
        (f"application:account:{host}:shop_v1.get", 2.0, 2),
        (f"application:{host}:shop_v1.get", 250.0, 2),
    ]


async def test_a_grantless_operation_has_the_applications_bucket_alone(guarded: Any, wire: Any) -> None:
    """All selling partners of an application draw on it."""
    _, limiter, send = guarded()
    await send(GRANTLESS.call())
    host = wire.url.removeprefix("http://")
    assert limiter.asked[0][1] == [(f"application:{host}:shop_v1.grantless", 1.0, 5)]


@pytest.mark.parametrize(
    ("environment", "key", "rate", "burst"),
    [
        ("production", "application:account:EU:shop_v1.get", 2.0, 2),
        ("https://sellingpartnerapi-eu.amazon.com", "application:account:EU:shop_v1.get", 2.0, 2),
        ("sandbox", "application:account:sandbox.sellingpartnerapi-eu.amazon.com:shop_v1.get", 5.0, 15),
    ],
)
def test_the_plan_follows_the_environment(
    tokens: Any, rows: Any, environment: str, key: str, rate: float, burst: int
) -> None:
    """Amazon's sandbox holds every operation to 5 a second and a burst of 15, in buckets of its own."""
    client = Client(marketplace="DE", environment=environment, auth=tokens(), catalog=rows(plans=PLANS))
    bucket = client._buckets_of(("application", "account"), PLAIN, client.endpoint.base_url)[0]
    assert (bucket.key, bucket.rate, bucket.burst) == (key, rate, burst)
    client.close()


def test_restricted_tokens_are_got_from_production_under_its_plan(tokens: Any, rows: Any) -> None:
    """In the sandbox too: Amazon's way."""
    client = Client(marketplace="JP", environment="sandbox", auth=tokens(), catalog=rows(plans=PLANS))
    job = client._restricted_job(("application", "account"), {"restrictedResources": []})
    assert job.url == "https://sellingpartnerapi-fe.amazon.com/tokens/2021-03-01/restrictedDataToken"
    assert [(each.key, each.rate, each.burst) for each in job.buckets] == [
        ("application:account:FE:tokens_v2021_03_01.createRestrictedDataToken", 1.0, 10)
    ]
    client.close()


async def test_figures_of_ones_own_go_before_the_table(guarded: Any) -> None:
    """Amazon grants some applications more; operations that are not named keep the table's."""
    _, limiter, send = guarded(plans={"shop_v1.get": Plan(9.0, 90)})
    await send(PLAIN.call())
    await send(GRANTLESS.call())
    assert [asked[1][0][1:] for asked in limiter.asked] == [(9.0, 90), (1.0, 5)]


async def test_no_plans_means_no_buckets(guarded: Any) -> None:
    """For servers without any."""
    _, limiter, send = guarded(plans="none")
    await send(PLAIN.call())
    assert limiter.asked[0][1] == []


async def test_an_answer_settles_its_permit_with_status_and_rate(guarded: Any, wire: Any, reply: Any) -> None:
    """The limiter learns from both."""
    _, limiter, send = guarded()
    wire.replies = [reply.of({}, x_amzn_RateLimit_Limit="0.5"), reply(429), reply(503, b"<html>")]
    await send(PLAIN.call())
    with pytest.raises(RateLimitError):
        await send(PLAIN.call())
    with pytest.raises(ServerError):
        await send(PLAIN.call())
    assert limiter.ends == [(200, 0.5), (429, None), (503, None)]


async def test_the_token_comes_before_the_permit(guarded: Any, wire: Any) -> None:
    """A token that is slow to come makes no permit old: Amazon would fill its bucket only when it sees the request."""
    client, limiter, send = guarded()
    client.auth.error = ConnectionLostError("no token")
    with pytest.raises(SPAPIError):
        await send(PLAIN.call())
    assert (limiter.asked, limiter.ends) == ([], [])


async def test_the_deadline_holds_for_the_wait_for_a_permit(guarded: Any, wire: Any, reply: Any) -> None:
    """No attempt waits for a permit that comes after the deadline; a shorter max_wait stays."""
    now = iter(range(0, 1000, 4))
    policy = RetryPolicy(deadline=100.0, first=0.0, clock=lambda: 0.0)
    _, limiter, send = guarded(retry=policy, clock=lambda: float(next(now)))
    limiter.max_wait = None
    wire.replies = [reply(503), reply.of({})]
    await send(PLAIN.call())
    first, second = (asked[2] for asked in limiter.asked)
    assert 0 < second < first < 100
    await send(PLAIN.call(), max_wait=3.0)
    assert limiter.asked[2][2] == 3.0


async def test_a_lost_connection_leaves_its_permit_in_flight(guarded: Any, wire: Any, reply: Any) -> None:
    """Amazon may have counted the request, or may count it yet."""
    _, limiter, send = guarded()
    wire.replies = [reply(vanish=True)]
    with pytest.raises(ConnectionLostError):
        await send(PLAIN.call())
    assert limiter.ends == ["abandoned"]


async def test_a_cancelled_call_leaves_its_permit_in_flight(
    wire: Any, reply: Any, async_tokens: Any, rows: Any
) -> None:
    """Once, and the cancellation goes on."""
    limiter = AsyncDoorman()
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()
    over = threading.Event()

    def answer(_: Any) -> Any:
        loop.call_soon_threadsafe(begun.set)
        over.wait(10)
        return reply(200)

    wire.answer = answer
    client = AsyncClient(marketplace="DE", environment=wire.url, auth=async_tokens(), catalog=rows(plans=PLANS), limiter=limiter)  # type: ignore[arg-type]  # a double  # fmt: skip
    task = asyncio.create_task(client.send(PLAIN.call()))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    over.set()
    assert limiter.ends == ["abandoned"]
    await client.aclose()


async def test_waiting_is_counted(guarded: Any) -> None:
    """Seconds for permits, over all tries."""
    client, _, send = guarded()
    await send(PLAIN.call())
    await send(PLAIN.call())
    assert client.get_stats()["seconds_waited"] == 0.5


async def test_the_longest_wait_is_the_calls_or_the_clients(guarded: Any) -> None:
    """The call's word goes first."""
    _, limiter, send = guarded(max_wait=7.0)
    await send(PLAIN.call())
    await send(PLAIN.call(), max_wait=3.0)
    assert [asked[2] for asked in limiter.asked] == [7.0, 3.0]


async def test_retry_after_is_honoured(make: Any, wire: Any, reply: Any) -> None:
    """Where Amazon asks to wait, no try comes sooner."""
    wire.replies = [reply(503, b"", {"retry-after": "7"}), reply.of({})]
    both = make(retry=RetryPolicy(draw=lambda: 0.0))
    await both.send(PLAIN.call())
    assert both.sleeps[0] >= 7.0


async def test_a_place_is_held_for_five_seconds_unless_somebody_says_otherwise() -> None:
    """Of a call, or of its operation; in its own name, on its own plans."""
    asked: list[Any] = []

    def reserve(buckets: Any, *, label: str, hold: float) -> str:
        asked.append((buckets, label, hold))
        return "place"

    async def later(buckets: Any, *, label: str, hold: float) -> str:
        return reserve(buckets, label=label, hold=hold)

    def buckets(operation: Operation[Any]) -> tuple[str, ...]:
        return ("plan of", operation.id)

    sync: Any = SimpleNamespace(limiter=SimpleNamespace(reserve=reserve), buckets=buckets)
    waiting: Any = SimpleNamespace(limiter=SimpleNamespace(reserve=later), buckets=buckets)
    for known, hold in (((), 5.0), ((9.0,), 9.0)):
        places: list[Any] = [
            Permits.reserve(sync, PLAIN, *known),
            await AsyncPermits.reserve(waiting, PLAIN.call(), *known),
        ]
        assert places == ["place", "place"]
        assert asked == [(("plan of", "shop_v1.get"), "shop_v1.get", hold)] * 2
        asked.clear()


async def test_one_call_is_estimated_unless_somebody_says_more() -> None:
    """Without a plan the limiter is not asked."""

    def buckets(_: Operation[Any]) -> tuple[str, ...]:
        return ()

    nobody: Any = SimpleNamespace(buckets=buckets)
    for known, calls in (((), 1), ((3,), 3)):
        for found in (
            Permits.estimate(nobody, PLAIN, *known),
            await AsyncPermits.estimate(nobody, PLAIN.call(), *known),
        ):
            assert (found.operation, found.calls, found.seconds, found.rate) == ("shop_v1.get", calls, 0.0, None)
