"""How long a call may wait and take, and what is said of a long wait; sync and async, on a clock of the test's own."""

from __future__ import annotations

import logging
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.catalog import Plan
from spapi_core.client.patience import Patience
from spapi_core.client.waits import Wait
from spapi_core.errors import ServerError
from spapi_core.limits import Bucket
from spapi_core.limits.wish import OWN
from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param
from spapi_core.retry import RetryPolicy
from spapi_core.wire.bounds import Bounds
from tests.client.doorman import Doorman

pytestmark = pytest.mark.anyio

GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")
LIST: PagedOperation[Any, int] = PagedOperation(
    id="shop_v1.list",
    section="shop_v1",
    name="list",
    method="GET",
    path="/list",
    params=(Param("NextToken", "next_token", Location.QUERY, str),),
    responses={200: dict[str, Any]},
    paging=Paging("next_token", ("next",), ("numbers",)),
)


def guarded(make: Any, doorman: Doorman | None = None, **settings: Any) -> tuple[Any, Doorman]:
    """A client of either kind, and the limiter that it asks."""
    limiter = doorman or Doorman()
    both = make(limiter=limiter, **settings)
    limiter.is_async = both.is_async
    return both, limiter


@pytest.mark.parametrize(
    ("own", "said", "waits"),
    [(None, None, [100.0, 70.0, 0.0]), (80.0, None, [80.0, 70.0, 0.0]), (80.0, 9.0, [9.0, 9.0, 0.0]), (1.0, 75.0, [75.0, 70.0, 0.0])],
)  # fmt: skip
async def test_no_wait_for_a_permit_goes_beyond_the_deadline(
    make: Any, wire: Any, reply: Any, own: float | None, said: float | None, waits: list[float]
) -> None:
    """What is left of it, or less where the call or else the limiter says so; never less than nothing."""
    now, moments = [5.0], iter([35.0, 155.0, 160.0])

    def answer(_: Any) -> Any:
        now[0] = next(moments)
        return reply(503)

    wire.answer = answer
    policy = RetryPolicy(tries=3, deadline=100.0, first=0.0, clock=lambda: 0.0)
    both, limiter = guarded(make, retry=policy, clock=lambda: now[0], bounds=Bounds(total_time=None))
    limiter.max_wait = own
    with pytest.raises(ServerError):
        await both.send(GET.call(), max_wait=said)
    assert [each["max_wait"] for each in limiter.asked] == waits


async def test_the_deadline_of_a_calls_own_policy_holds_for_it(make: Any) -> None:
    """In place of the client's."""
    both, limiter = guarded(make, retry=RetryPolicy(deadline=100.0), clock=lambda: 0.0)
    await both.send(GET.call(), options={"retry": RetryPolicy(deadline=30.0)})
    await both.send(GET.call(), options={"retry": RetryPolicy()})
    await both.send(GET.call())
    assert [each["max_wait"] for each in limiter.asked] == [30.0, OWN, 100.0]


async def test_total_time_ends_the_tries_of_a_call(make: Any, wire: Any, reply: Any) -> None:
    """Of what Amazon takes alone: waits for permits and tokens do not count, in no try."""
    now = [3.0]

    def answer(_: Any) -> Any:
        now[0] += 4.0
        return reply(503)

    def wait(_: Any) -> None:
        now[0] += 100.0

    wire.answer = answer
    policy = RetryPolicy(tries=9, first=1.0, draw=lambda: 1.0)
    both, _ = guarded(make, Doorman(before=wait), retry=policy, clock=lambda: now[0], bounds=Bounds(total_time=10.5))
    with pytest.raises(ServerError) as caught:
        await both.send(GET.call())
    assert len(wire.requests) == 3
    assert caught.value.__notes__ == [
        "Not tried again: total_time of the call ends before the next try, in 4 s, would begin."
    ]


@pytest.mark.parametrize(("total", "requests"), [(None, 4), (8.0, 1), (8.5, 2)])
async def test_a_try_begins_only_where_there_is_time_for_it(
    make: Any, wire: Any, reply: Any, total: float | None, requests: int
) -> None:
    """A second before the next try, four a try: both ends of the bound; without one all tries are made."""
    now = [3.0]

    def answer(_: Any) -> Any:
        now[0] += 7.0
        return reply(503)

    wire.answer = answer
    policy = RetryPolicy(tries=4, first=1.0, cap=1.0, draw=lambda: 1.0)
    both, _ = guarded(make, retry=policy, clock=lambda: now[0], bounds=Bounds(total_time=total))
    with pytest.raises(ServerError):
        await both.send(GET.call())
    assert len(wire.requests) == requests


def told(known: dict[str, Any]) -> None:
    known["on_wait"](40.0)


async def test_a_long_wait_is_told_with_the_slowest_of_the_plans(make: Any, caplog: Any) -> None:
    """That of the application, where it is slower; each is a warning, and the program hears of it."""
    waits: list[Wait] = []
    both, _ = guarded(make, Doorman(before=told), plans={"shop_v1.get": Plan(2.0, 3, 0.01)}, on_wait=waits.append)
    await both.send(GET.call())
    await both.send(GET.call())
    assert waits == [Wait("shop_v1.get", 40.0, 0.01, 3)] * 2
    warned = [record for record in caplog.records if record.name == "spapi_core.client"]
    assert [(record.levelname, record.getMessage()) for record in warned] == [("WARNING", str(waits[0]))] * 2


async def test_the_first_long_wait_of_a_list_is_a_warning(make: Any, wire: Any, reply: Any, caplog: Any) -> None:
    """The others are said more quietly; the program hears of each, with its page."""
    caplog.set_level(logging.INFO, "spapi_core.client")
    waits: list[Wait] = []
    wire.answer = lambda _: reply.of({"numbers": [1], "next": str(len(wire.requests))})
    for listener in (waits.append, None):
        both, _ = guarded(make, Doorman(before=told), plans={"shop_v1.list": Plan(0.5, 1)}, on_wait=listener)
        assert await both.every(both.client.iterate(LIST.call(), max_pages=3)) == [1, 1, 1]
    assert waits == [Wait("shop_v1.list", 40.0, 0.5, 1, page, 3) for page in (1, 2, 3)]
    said = [record.levelname for record in caplog.records if "next permit in" in record.getMessage()]
    assert said == ["WARNING", "INFO", "INFO"] * 2
    texts = [record.getMessage() for record in caplog.records if "next permit in" in record.getMessage()]
    assert texts == [str(wait) for wait in waits] * 2


async def test_a_permit_of_ones_own_is_waited_for_like_a_calls(make: Any, caplog: Any) -> None:
    """As long as the client waits, and reported when it is long; whether or not somebody listens."""
    waits: list[Wait] = []
    bucket = Bucket("mine", 0.25, 3)

    async def hold(client: Any, is_async: bool) -> None:
        permit = client.hold(bucket, "my work")
        await permit if is_async else None

    both, limiter = guarded(make, Doorman(before=told), on_wait=waits.append)
    await hold(both.client, both.is_async)
    await hold(both.client.with_options(max_wait=3.0), both.is_async)
    patient, other = guarded(make, Doorman(before=told), max_wait=7.0)
    await hold(patient.client, patient.is_async)
    await hold(patient.client.with_options(max_wait=0.0), patient.is_async)
    assert [each["max_wait"] for each in limiter.asked + other.asked] == [OWN, 3.0, 7.0, 0.0]
    assert [(each["buckets"], each["label"]) for each in limiter.asked] == [([bucket], "my work")] * 2
    assert waits == [Wait("my work", 40.0, 0.25, 3)] * 2
    warned = [record for record in caplog.records if record.name == "spapi_core.client"]
    assert [(record.levelname, record.getMessage()) for record in warned] == [("WARNING", str(waits[0]))] * 4


@pytest.mark.parametrize(
    ("limit", "apart", "left"), [(None, [5.0], None), (60.0, [], 30.0), (60.0, [5.0, 2.5], 37.5), (20.0, [], -10.0)]
)
def test_waits_do_not_count_to_the_total_time(limit: float | None, apart: list[float], left: float | None) -> None:
    """Thirty seconds after the call began."""
    job: Any = SimpleNamespace(started=70.0, apart=apart)
    client: Any = SimpleNamespace(_bounds=Bounds(total_time=limit), clock=lambda: 100.0)
    assert Patience._time_left(client, job) == left


@pytest.mark.parametrize(
    ("own", "said", "left"),
    [
        (None, None, None),
        (45.0, None, 15.0),
        (30.0, None, 0.0),
        (29.0, None, 0.0),
        (None, 31.0, 1.0),
        (45.0, 31.0, 1.0),
    ],
)
def test_a_call_has_what_is_left_until_its_deadline(own: float | None, said: float | None, left: float | None) -> None:
    """Of its own policy before that of the client; never less than nothing."""
    retry = None if said is None else RetryPolicy(deadline=said)
    job: Any = SimpleNamespace(started=70.0, retry=retry)
    client: Any = SimpleNamespace(_deadline=own, clock=lambda: 100.0)
    assert Patience._left(client, job) == left
