"""Work on many arguments at once, in threads and in tasks, and what is counted of it: without a client."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import threading
import warnings
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.client.batch_results import (
    BatchProgress,
    Result,
    Watched,
    check_workers,
    cut_short,
    failure,
    warn_of,
)
from spapi_core.client.workers import Threads, tasks
from spapi_core.deprecation import Deprecation
from spapi_core.errors import InvalidArgumentError, OperationDeprecatedWarning, ServerError
from spapi_core.operation import Call, Operation

GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")


def done(value: Any, ok: bool = True) -> Any:
    return SimpleNamespace(value=value, ok=ok)


def watched(stop: bool = False, progress: Any = None, clock: Any = lambda: 0.0) -> Watched:
    return Watched(stop, progress, clock)


Run = Callable[..., list[Any]]


@pytest.fixture(params=["threads", "tasks"])
def run(request: pytest.FixtureRequest) -> Run:
    """Works on arguments to the end, in threads or in tasks; gives the values."""

    def work_in_tasks(work: Any, arguments: Any, workers: int, watching: Watched, warn: Any = None) -> list[Any]:
        async def one(argument: Any) -> Any:
            return work(argument)

        async def all_of_them() -> list[Any]:
            return [each.value async for each in tasks(one, arguments, workers, watching, warn=warn)]

        return asyncio.run(all_of_them())

    def work_in_threads(work: Any, arguments: Any, workers: int, watching: Watched, warn: Any = None) -> list[Any]:
        return [each.value for each in Threads(work, arguments, workers, watching, warn=warn)]

    return work_in_threads if request.param == "threads" else work_in_tasks


@pytest.mark.parametrize("number", [0, 1, 2, 9, 40])
@pytest.mark.parametrize("workers", [1, 3])
def test_all_arguments_are_worked_on_once_in_their_order(run: Run, number: int, workers: int) -> None:
    """However many there are."""
    assert run(lambda each: done(each * 2), range(number), workers, watched()) == [each * 2 for each in range(number)]


def test_no_more_is_taken_than_four_for_each_worker(run: Run) -> None:
    """Before the first result is there."""
    taken, seen = list[int](), list[int]()

    def arguments() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    def progress(_: Any) -> None:
        seen.append(len(taken))

    run(done, arguments(), 2, watched(progress=progress))
    assert seen[0] == 8
    assert seen[1] <= 9


def test_after_an_error_nothing_more_begins_when_asked_so(run: Run) -> None:
    """What came before it is given; otherwise all goes on."""
    begun: list[int] = []

    def work(number: int) -> Any:
        begun.append(number)
        return done(number, ok=number != 1)

    assert run(work, range(20), 1, watched(stop=True)) == [0, 1]
    assert begun == [0, 1]
    assert run(work, range(20), 1, watched()) == list(range(20))


def test_an_error_of_the_arguments_comes_after_their_results(run: Run) -> None:
    """Once; arguments behind it are not asked for again."""

    def arguments() -> Iterator[int]:
        yield 1
        yield 2
        raise LookupError("gone")

    told: list[Any] = []
    with pytest.raises(LookupError, match="gone"):
        run(done, arguments(), 3, watched(progress=told.append))
    assert [each.done for each in told] == [1, 2]


def test_each_argument_is_warned_of_where_it_is_taken(run: Run) -> None:
    """In the thread of who asked for it; their end is not an argument."""
    here, told = threading.get_ident(), list[Any]()
    run(done, [1, 2], 2, watched(), lambda each: told.append((each, threading.get_ident() == here)))
    assert told == [(1, True), (2, True)]


VALUE: contextvars.ContextVar[str] = contextvars.ContextVar("VALUE", default="none")


def test_work_is_done_in_the_context_of_who_asked_for_it(run: Run) -> None:
    """So that a span has its parent."""
    token = VALUE.set("mine")
    try:
        assert run(lambda _: done(VALUE.get()), range(2), 2, watched()) == ["mine", "mine"]
    finally:
        VALUE.reset(token)


def test_a_batch_that_is_closed_begins_nothing_more() -> None:
    """What was begun is given; its threads bear its name, and end with it."""
    names, there, go = set[str](), threading.Event(), threading.Event()

    def work(number: int) -> Any:
        names.add(threading.current_thread().name.rpartition("_")[0])
        if number:
            there.set()
            assert go.wait(30)
        return done(number)

    many: Threads[int, Any] = Threads(work, range(100), 1, watched())
    assert next(many).value == 0
    assert there.wait(30)
    many.close()
    go.set()
    assert [each.value for each in many] == [1]
    assert next(many, None) is None
    assert names == {"spapi-batch"}


def test_an_error_of_the_work_ends_a_batch(run: Run) -> None:
    """Work keeps its errors beside its arguments; one that comes through is a fault, and nothing more is taken."""
    taken: list[int] = []

    def arguments() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    def work(_: int) -> Any:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(work, arguments(), 1, watched())
    assert len(taken) == 4


def test_a_batch_that_nobody_holds_any_more_ends_its_threads() -> None:
    """Though it was not read to its end."""
    before = set(threading.enumerate())
    many: Threads[int, Any] = Threads(done, range(100), 2, watched())
    assert next(many).value == 0
    threads = [each for each in threading.enumerate() if each not in before]
    assert threads
    del many
    gc.collect()
    for each in threads:
        each.join(30)
        assert not each.is_alive()


def test_tasks_that_are_left_are_cancelled() -> None:
    """Those that wait, and those that were not begun."""
    ended: list[int] = []

    async def one(number: int) -> Any:
        try:
            await asyncio.sleep(3600 if number else 0)
        except asyncio.CancelledError:
            ended.append(number)
            raise
        return done(number)

    async def leave() -> None:
        many = tasks(one, range(100), 2, watched())
        assert (await anext(many)).value == 0
        await asyncio.sleep(0)
        await many.aclose()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(leave())
    assert sorted(ended) == [1, 2]


@pytest.mark.parametrize(("calls", "total"), [([1, 2, 3], 3), (iter([1, 2]), None), ((), 0)])
def test_results_are_counted_and_told(calls: Any, total: int | None) -> None:
    """How many, how many failed, of how many where that is known, and seconds since the first was asked for."""
    now, told = [10.0], list[BatchProgress]()
    watching = watched(progress=told.append, clock=lambda: now[0])
    watching.begin(calls)
    now[0] = 12.5
    watching.begin([1, 2, 3, 4, 5])
    watching.arrived(done(1))
    now[0] = 16.0
    watching.arrived(done(2, ok=False))
    watching.arrived(done(3, ok=False))
    assert told == [BatchProgress(1, 0, total, 2.5), BatchProgress(2, 1, total, 6.0), BatchProgress(3, 2, total, 6.0)]


def test_nobody_has_to_be_told() -> None:
    """Nor to take the time."""
    watching = watched(clock=lambda: 1 / 0)
    watching.arrived(done(1))
    assert watching.total is None
    assert not watching.stop_on_error


def test_a_result_is_an_answer_or_an_error() -> None:
    """Of the call beside it; its repr shows neither arguments nor body."""
    error = ServerError("no")
    good: Any = Result(GET.call(), SimpleNamespace(parsed={"a": 1}))  # type: ignore[arg-type]  # a double
    bad: Any = Result(GET.call(a="secret"), error=error)
    assert (good.ok, good.unwrap(), bad.ok) == (True, {"a": 1}, False)
    with pytest.raises(ServerError) as caught:
        bad.unwrap()
    assert caught.value is error
    assert repr(bad).startswith("Result(call=shop_v1.get, response=None, error=")
    neither: Any = Result(GET.call())
    with pytest.raises(InvalidArgumentError) as raised:
        neither.unwrap()
    assert str(raised.value) == "a result without answer or error"
    assert len({good, Result(GET.call()), neither}) == 3


def test_the_result_of_an_item_that_failed_says_why() -> None:
    """By the name of the error where that has no words."""
    error, silent = LookupError("gone"), ZeroDivisionError()
    assert failure(1, error) == {"success": False, "item": 1, "error": "gone", "exception": error}
    assert failure(1, silent)["error"] == "ZeroDivisionError"
    short = cut_short(error, [{}, {}])
    assert str(short) == "the batch ended after 2 items: LookupError: gone"
    assert short.results == [{}, {}]


@pytest.mark.parametrize("number", [0, -1])
def test_no_worker_would_do_nothing(number: int) -> None:
    """One is enough."""
    check_workers(1)
    with pytest.raises(InvalidArgumentError) as caught:
        check_workers(number)
    assert str(caught.value) == f"workers is {number}: give 1 or more"


def test_what_is_no_call_and_a_warning_that_is_an_error_are_left_to_the_work(recwarn: Any) -> None:
    """Of a call that ends, the caller is warned."""
    warn_of("no call")  # type: ignore[arg-type]  # what a caller may have given
    warn_of(GET.call())
    assert len(recwarn) == 0
    old: Operation[Any] = Operation(
        id="shop_v1.oldOfWorkers", section="shop_v1", name="old", method="GET", path="/x", deprecated=Deprecation()
    )
    call = Call(old, {})  # without its builder, which warns too
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warn_of(call)
    assert len(recwarn) == 0
    warn_of(call)
    assert [type(each.message) for each in recwarn] == [OperationDeprecatedWarning]


def test_progress_has_the_seconds_since_the_beginning() -> None:
    """Whatever the clock says then; a second beginning does not count."""
    for began in (0.0, 100.0):
        ticks = iter([began, began + 2, began + 5])
        seen: list[tuple[int, int, int | None, float]] = []
        watching = watched(
            progress=lambda each: seen.append((each.done, each.failed, each.total, each.seconds)),  # noqa: B023
            clock=lambda: next(ticks),  # noqa: B023
        )
        watching.begin([1, 2])
        watching.begin([1, 2, 3])
        watching.arrived(done(1))
        watching.arrived(done(2, ok=False))
        assert seen == [(1, 0, 2, 2.0), (2, 1, 2, 5.0)]
