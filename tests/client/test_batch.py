"""Many calls at once, sync and async."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from spapi_core.client import Client
from spapi_core.client.batch import async_rate_limited_batch, rate_limited_batch
from spapi_core.errors import BadRequestError, BatchError, InvalidArgumentError, NotFoundError
from spapi_core.operation import Location, Operation, Param

pytestmark = pytest.mark.anyio

GET: Operation[Any] = Operation(
    id="shop_v1.getThing",
    section="shop_v1",
    name="getThing",
    method="GET",
    path="/shop/{number}",
    params=(Param("number", "number", Location.PATH, int, required=True),),
)


def calls(count: int) -> list[Any]:
    return [GET.call(number=number) for number in range(count)]


async def test_results_and_errors_come_in_the_order_of_the_calls(make: Any, wire: Any, reply: Any) -> None:
    """Every third call fails; none is lost, none changes its place."""

    def answer(seen: Any) -> Any:
        number = int(seen.path.rpartition("/")[2])
        return reply(404) if number % 3 == 0 else reply.of({"n": number})

    wire.answer = answer
    both = make()
    results = await both.every(both.client.batch(calls(100), workers=4))
    assert [result.call.arguments["number"] for result in results] == list(range(100))
    for number, result in enumerate(results):
        if number % 3 == 0:
            assert isinstance(result.error, NotFoundError)
            assert not result.ok
            with pytest.raises(NotFoundError):
                result.unwrap()
        else:
            assert result.unwrap() == {"n": number}


async def test_a_wrong_call_fails_alone(make: Any) -> None:
    """Its mistake is kept beside it."""
    both = make()
    results = await both.every(both.client.batch([GET.call(number=1), GET.call(), GET.call(number=3)]))
    assert [result.ok for result in results] == [True, False, True]
    assert isinstance(results[1].error, InvalidArgumentError)


async def test_calls_are_taken_as_they_can_be_sent(make: Any) -> None:
    """A million calls never lie in memory at once."""
    taken: list[int] = []

    def endless() -> Iterator[Any]:
        number = 0
        while True:
            taken.append(number)
            yield GET.call(number=number)
            number += 1

    both = make()
    batch = both.client.batch(endless(), workers=2)
    if both.is_async:
        for _ in range(10):
            await anext(batch)
        await batch.aclose()
    else:
        for _ in range(10):
            next(batch)
        batch.close()
    assert len(taken) <= 10 + 2 * 4 + 1


async def test_no_more_than_the_workers_are_under_way(make: Any, wire: Any, reply: Any) -> None:
    """And all of them are used."""
    lock, now, most = threading.Lock(), 0, 0
    full = threading.Barrier(4)

    def answer(_: Any) -> Any:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        full.wait(10)
        with lock:
            now -= 1
        return reply.of({})

    wire.answer = answer
    both = make()
    assert len(await both.every(both.client.batch(calls(16), workers=4))) == 16
    assert most == 4


async def test_no_worker_is_a_mistake(make: Any) -> None:
    """It is reported at once."""
    with pytest.raises(InvalidArgumentError, match="workers is 0"):
        make().client.batch([], workers=0)


def test_the_seeds_batch_keeps_every_result_and_error(wire: Any, reply: Any, tokens: Any, rows: Any) -> None:
    """One dict an item, in order, paced by the limiter where a rate is given."""
    from spapi_core.client import Client  # noqa: PLC0415 - the sync kind alone

    wire.replies = [reply.of({"n": 1}), reply(400), reply.of({"n": 3})]
    with Client(marketplace="DE", environment=wire.url, plans="none", auth=tokens(), catalog=rows()) as client:
        got = rate_limited_batch(
            client, [1, 2, 3], lambda number: client.send(GET.call(number=number)).parsed, rate=100
        )
    assert [(each["success"], each["item"]) for each in got] == [(True, 1), (False, 2), (True, 3)]
    assert got[2]["data"] == {"n": 3}
    assert isinstance(got[1]["exception"], BadRequestError)
    assert "400" in got[1]["error"]


def test_an_interrupt_leaves_a_batch_at_once_and_loses_nothing_that_was_sent(
    request: pytest.FixtureRequest, wire: Any, reply: Any, tokens: Any, rows: Any
) -> None:
    """No further call begins; who goes on iterating gets the results of those that were under way."""
    under_way, go = threading.Semaphore(0), threading.Event()

    def answer(seen: Any) -> Any:
        under_way.release()
        assert go.wait(60), "the interrupt waited for the calls"
        return reply.of({"n": int(seen.path.rpartition("/")[2])})

    def interrupt() -> None:
        assert under_way.acquire(timeout=60)
        assert under_way.acquire(timeout=60)
        os.kill(os.getpid(), signal.SIGINT)

    wire.answer = answer
    # A suite that was started in the background ignores the signal.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    request.addfinalizer(lambda: signal.signal(signal.SIGINT, before))
    with Client(auth=tokens(), marketplace="DE", environment=wire.url, catalog=rows()) as client:
        results = client.batch(calls(100), workers=2)
        thread = threading.Thread(target=interrupt)
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            next(results)
        thread.join()
        go.set()
        left = list(results)
    assert sorted(result.unwrap()["n"] for result in left) == [0, 1]
    assert len(wire.requests) == 2


async def test_results_already_sent_come_before_the_error_of_the_callers_iterator(
    make: Any, wire: Any, reply: Any
) -> None:
    """Three calls, then a fault in what makes them: three results, then the fault."""
    wire.answer = lambda seen: reply.of({"n": int(seen.path.rpartition("/")[2])})

    def faulty() -> Iterator[Any]:
        yield from calls(3)
        raise LookupError("the file ended")

    both, got = make(), []

    async def take() -> None:
        if both.is_async:
            async for each in both.client.batch(faulty()):
                got.append(each.unwrap()["n"])  # noqa: PERF401 - what came before the error counts
        else:
            for each in both.client.batch(faulty()):
                got.append(each.unwrap()["n"])  # noqa: PERF401 - what came before the error counts

    with pytest.raises(LookupError, match="the file ended"):
        await take()
    assert got == [0, 1, 2]


async def test_a_batch_stops_at_the_first_error_when_asked_so(make: Any, wire: Any, reply: Any) -> None:
    """One worker: the second of a hundred calls fails, no third is sent, both results are there."""
    wire.answer = lambda seen: reply(404) if seen.path.endswith("/1") else reply.of({})
    both = make()
    told: list[Any] = []
    results = await both.every(both.client.batch(calls(100), workers=1, stop_on_error=True, progress=told.append))
    assert [result.ok for result in results] == [True, False]
    assert len(wire.requests) == 2
    assert [(each.done, each.failed, each.total) for each in told] == [(1, 0, 100), (2, 1, 100)]


async def test_the_seeds_batch_keeps_results_whatever_is_raised(make: Any) -> None:
    """Any error of the function is a result; one of the iterable carries the results so far."""

    def work(number: int) -> Any:
        if number == 2:
            raise ZeroDivisionError
        return number

    async def async_work(number: int) -> Any:
        return work(number)

    def faulty() -> Iterator[int]:
        yield 1
        raise LookupError("gone")

    both = make()

    async def run(items: Any, **settings: Any) -> Any:
        if both.is_async:
            return await async_rate_limited_batch(both.client, items, async_work, **settings)
        return rate_limited_batch(both.client, items, work, **settings)

    told: list[Any] = []
    got = await run([1, 2, 3], progress=told.append)
    assert [each["success"] for each in got] == [True, False, True]
    assert got[1]["error"] == "ZeroDivisionError"
    assert told == got
    assert len(await run([1, 2, 3], stop_on_error=True)) == 2
    with pytest.raises(BatchError, match="gone") as caught:
        await run(faulty())
    assert [each["data"] for each in caught.value.results] == [1]
