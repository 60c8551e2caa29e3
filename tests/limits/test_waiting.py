"""How threads and tasks wait: in order, apart from each other, and no longer than needed."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, cast

import pytest

from spapi_core.errors import InvalidArgumentError, PermitTimeoutError
from spapi_core.limits import AsyncLimiter, Bucket, Limiter, MemoryStore
from spapi_core.limits.wish import named
from spapi_core.system.locks import Signal
from tests.limits.stage import Stage, Tasks, Threads, Worker, acquire, give_back, settle, sleep
from tests.limits.virtual import Conductor, VirtualLoop, run_virtually

SLOW = [Bucket("app:account:eu:getOrders", 0.5, 1)]
OTHER = [Bucket("app:account:eu:getOrder", 0.5, 1)]


@pytest.fixture(params=[Threads, Tasks], ids=["threads", "tasks"])
def make_stage(request: pytest.FixtureRequest) -> Callable[..., Stage]:
    return cast("Callable[..., Stage]", request.param)


@pytest.fixture
def stage(make_stage: Callable[..., Stage]) -> Stage:
    return make_stage()


def call(stage: Stage, name: object, buckets: list[Bucket] = SLOW, start: float = 0.0, **options: Any) -> Worker:
    """A call that is answered at once."""
    yield sleep(start)
    try:
        permit = yield acquire(buckets, **options)
    except PermitTimeoutError as error:
        stage.note((name, "too late", round(error.wait or 0, 3)))
        return
    stage.note(name)
    yield settle(permit, status_code=200)


def test_first_come_first_served(stage: Stage) -> None:
    """Permits go in the order of asking, one a period."""
    told = stage.play(*(call(stage, number, start=number / 100) for number in range(6)))
    assert told == [(0.0, 0), (2.0, 1), (4.0, 2), (6.0, 3), (8.0, 4), (10.0, 5)]


def test_nobody_gets_before_those_who_wait(stage: Stage) -> None:
    """A call that comes at the moment the permit does stands behind the one that waited for it."""
    told = stage.play(call(stage, "first"), call(stage, "waits", start=0.5), call(stage, "late", start=2.0))
    assert told == [(0.0, "first"), (2.0, "waits"), (4.0, "late")]


def test_a_key_that_waits_delays_no_other(stage: Stage) -> None:
    """While twenty calls wait for one operation another one's permit is there at once."""
    waiting = [call(stage, "orders", start=0.1) for _ in range(20)]
    told = stage.play(*waiting, call(stage, "order", OTHER, start=0.2))
    assert (0.2, "order") in told


def test_a_bucket_shared_by_selling_partners_delays_only_those_who_need_it(stage: Stage) -> None:
    """Partners who wait for their own bucket do not stand in the application's line."""
    application = Bucket("app:eu:getCatalogItem", 1.0, 1)
    slow = [Bucket("app:one:eu:getCatalogItem", 0.01, 1), application]
    others = [[Bucket(f"app:{number}:eu:getCatalogItem", 5.0, 5), application] for number in range(3)]
    told = stage.play(
        call(stage, "one", slow),
        call(stage, "one again", slow, start=0.1),
        *(call(stage, number, buckets, start=0.2 + number / 10) for number, buckets in enumerate(others)),
    )
    assert told == [(0.0, "one"), (1.0, 0), (2.0, 1), (3.0, 2), (100.0, "one again")]


def test_a_wait_that_would_be_too_long_ends_at_once(stage: Stage) -> None:
    """max_wait raises before the wait, with the seconds that are needed: those before count."""
    told = stage.play(
        call(stage, "a"),
        call(stage, "b", start=0.5),
        call(stage, "c", start=0.6, max_wait=3.3),
        call(stage, "d", start=0.7, max_wait=3.4),
        call(stage, "e", start=0.8, block=False),
        call(stage, "f", start=0.9, max_wait=10),
    )
    assert told == [
        (0.0, "a"),
        (0.6, ("c", "too late", 3.4)),
        (0.8, ("e", "too late", 5.2)),
        (2.0, "b"),
        (4.0, "d"),
        (6.0, "f"),
    ]


def test_a_wait_that_becomes_too_long_ends_when_its_time_is_over(stage: Stage) -> None:
    """A refusal moves the permit beyond what a caller will wait: it is reported at once when it leads the line."""

    def refused() -> Worker:
        permit = yield acquire(SLOW)
        yield sleep(0.5)
        yield settle(permit, status_code=429)

    told = stage.play(refused(), call(stage, "b", start=0.1, max_wait=2.2), call(stage, "c", start=0.2))
    assert told == [(0.5, ("b", "too late", 2.0)), (2.5, "c")]


def test_a_caller_far_back_is_told_no_later_than_its_own_time(stage: Stage) -> None:
    """A waiter that is not at the head when its time is over leaves the line."""

    def learns_slower() -> Worker:
        permit = yield acquire(SLOW)
        yield sleep(0.5)
        yield settle(permit, status_code=200, rate=0.1)

    told = stage.play(learns_slower(), call(stage, "b", start=0.1), call(stage, "c", start=0.2, max_wait=5))
    assert told[0][0] == 5.2
    assert told[0][1][:2] == ("c", "too late")
    assert told[1] == (10.5, "b")


def test_a_told_rate_holds_at_once_for_those_who_wait(stage: Stage) -> None:
    """Those who sleep for a minute are woken when Amazon says a quicker rate."""
    slow = [Bucket("app:account:eu:x", 0.0167, 1)]

    def learns() -> Worker:
        permit = yield acquire(slow)
        yield sleep(0.9)
        yield settle(permit, status_code=200, rate=0.5)

    told = stage.play(learns(), *(call(stage, number, slow, start=0.1 + number / 10) for number in range(3)))
    assert told == [(2.9, 0), (4.9, 1), (6.9, 2)]


def test_a_permit_given_back_goes_to_the_next_at_once(stage: Stage) -> None:
    """A connection that was never made delays nobody."""

    def unconnected() -> Worker:
        permit = yield acquire(SLOW)
        yield sleep(0.4)
        yield give_back(permit)

    assert stage.play(unconnected(), call(stage, "next", start=0.1)) == [(0.4, "next")]


def test_the_log_tells_of_long_waits_and_not_of_short_ones(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """INFO above five seconds: which operation, how long, how many before."""
    slow = [Bucket("app:account:eu:x", 0.0167, 1)]
    with caplog.at_level(logging.INFO, "spapi_core.limits"):
        stage.play(
            call(stage, 0, slow),
            call(stage, 1, slow, start=0.1),
            call(stage, 2, slow, start=0.2),
            call(stage, 3),
            call(stage, 4, start=0.1),
        )
    assert [record.getMessage() for record in caplog.records] == [
        "getOrders: next permit in 60 s, 0 before you",
        "getOrders: next permit in 120 s, 1 before you",
    ]


def test_a_cancelled_task_leaves_its_place_and_takes_nothing() -> None:
    """The one behind moves up, whether the head is cancelled or somebody in the middle."""

    async def main(loop: VirtualLoop) -> list[tuple[float, str]]:
        limiter = AsyncLimiter(clock=loop.time)
        told = []

        async def ask(name: str) -> None:
            permit = await limiter.acquire(SLOW, label=name)
            told.append((round(loop.time(), 3), name))
            await permit.settle(status_code=200)

        tasks = [asyncio.create_task(ask(name)) for name in "abcde"]
        await asyncio.sleep(1)
        tasks[1].cancel()
        tasks[3].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return told

    assert run_virtually(main) == [(0.0, "a"), (2.0, "c"), (4.0, "e")]


def test_a_thread_that_is_interrupted_leaves_its_place() -> None:
    """KeyboardInterrupt in the wait does not block the line for ever."""

    def interrupted(signal: Signal, seconds: float | None) -> None:
        raise KeyboardInterrupt

    store = MemoryStore()
    limiter = Limiter(store, pause=interrupted)
    limiter.acquire(SLOW, label="x").settle()
    with pytest.raises(KeyboardInterrupt):
        limiter.acquire(SLOW, label="x")
    assert SLOW[0].key not in store.lines


def test_a_hundred_thousand_tasks_can_wait_and_be_cancelled() -> None:
    """Waiting is a place in a line: no thread, no timer but the head's, and leaving costs the same from anywhere."""

    async def main(loop: VirtualLoop) -> tuple[int, int]:
        limiter = AsyncLimiter(clock=loop.time)
        (await limiter.wait("x", rate=0.001))
        threads = threading.active_count()
        tasks = [asyncio.create_task(limiter.wait("x", rate=0.001)) for _ in range(100_000)]
        await asyncio.sleep(1)
        more = threading.active_count() - threads
        for task in tasks:
            task.cancel()
        cancelled = await asyncio.gather(*tasks, return_exceptions=True)
        return more, sum(isinstance(result, asyncio.CancelledError) for result in cancelled)

    assert run_virtually(main) == (0, 100_000)


def test_threads_and_tasks_on_one_store_stand_in_one_line() -> None:
    """A sync and an async client of one account in one process are served in the order of asking."""
    store = MemoryStore()
    quick = [Bucket("app:account:eu:x", 20.0, 1)]
    limiter, tasks = Limiter(store), AsyncLimiter(store)
    told: list[str] = []
    limiter.acquire(quick, label="x")

    def thread(name: str) -> None:
        limiter.acquire(quick, label="x").settle(status_code=200)
        told.append(name)

    async def task(name: str) -> None:
        await (await tasks.acquire(quick, label="x")).settle(status_code=200)
        told.append(name)

    async def main() -> None:
        waits = []
        for number in range(4):
            waits.append(asyncio.create_task(asyncio.to_thread(thread, f"thread {number}")))
            while len(store.lines._lines.get(quick[0].key, ())) < 2 * number + 1:  # noqa: ASYNC110  no event says it
                await asyncio.sleep(0)
            waits.append(asyncio.create_task(task(f"task {number}")))
            await asyncio.sleep(0)
        await asyncio.gather(*waits)

    asyncio.run(main())
    assert told == [f"{kind} {number}" for number in range(4) for kind in ("thread", "task")]


def test_a_decorated_function_waits_for_its_permit() -> None:
    """The decorator of the raw request, for threads."""
    conductor = Conductor()
    limiter = Limiter(clock=conductor.clock, pause=conductor.pause)
    times: list[float] = []

    @limiter.limit("orders", rate=0.5)
    def get_orders(page: int) -> int:
        """Get a page."""
        times.append(conductor.now)
        conductor.sleep(0.25)
        return page

    pages: list[int] = []
    conductor.run(lambda: pages.extend(get_orders(page) for page in range(3)))
    assert (pages, times, get_orders.__doc__) == ([0, 1, 2], [0.0, 2.25, 4.5], "Get a page.")


def test_a_decorated_coroutine_waits_for_its_permit() -> None:
    """The decorator of the raw request, for tasks."""

    async def main(loop: VirtualLoop) -> list[float]:
        limiter = AsyncLimiter(clock=loop.time)
        times = []

        @limiter.limit("orders", rate=0.5)
        async def get_orders() -> None:
            times.append(loop.time())

        for _ in range(3):
            await get_orders()
        return times

    assert run_virtually(main) == pytest.approx([0.0, 2.0, 4.0], abs=1e-4)


def test_a_permit_that_was_waited_for_is_used_and_not_under_way() -> None:
    """Nobody says when work of the caller's own ends, so its bucket is full again after its time."""

    async def main(loop: VirtualLoop) -> list[int]:
        limiter = AsyncLimiter(clock=loop.time)
        for _ in range(3):
            await limiter.wait("exports", rate=0.5)
        return [level.in_flight for level in await limiter.levels(named("exports", 0.5, 1))]

    assert run_virtually(main) == [0]


def test_a_function_of_another_sort_is_refused_with_the_remedy() -> None:
    """A generator would get one permit for all of its calls, a coroutine none at all."""

    def plain() -> None: ...

    async def coroutine() -> None: ...

    def generator() -> Iterator[int]:
        yield 1

    async def asynchronous() -> AsyncIterator[int]:
        yield 1

    threads: Any = Limiter().limit("orders", rate=1)
    tasks: Any = AsyncLimiter().limit("orders", rate=1)
    for decorate, function, words in (
        (
            threads,
            coroutine,
            r"orders: Limiter\.limit takes a plain function, .*coroutine, a coroutine .* AsyncLimiter",
        ),
        (threads, generator, r"generator, a generator function; decorate the function that makes a single call"),
        (threads, asynchronous, r"an asynchronous generator function; decorate"),
        (
            tasks,
            plain,
            r"AsyncLimiter\.limit takes a coroutine function, .*plain, a plain function; use Limiter\.limit",
        ),
        (tasks, generator, r"generator, a generator function; decorate"),
        (tasks, asynchronous, r"asynchronous, an asynchronous generator function; decorate"),
    ):
        with pytest.raises(InvalidArgumentError, match=words):
            decorate(function)
    assert threads(plain).__wrapped__ is plain
    assert tasks(coroutine).__wrapped__ is coroutine
