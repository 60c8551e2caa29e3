"""The total time of a request in a task: it ends what it is for, and nothing else."""

from __future__ import annotations

import asyncio
import gc
import weakref
from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.errors import TotalTimeoutError
from spapi_core.wire.bounds import Bounds
from spapi_core.wire.exchange import Total
from spapi_core.wire.task_deadlines import AsyncSpent
from tests.limits.virtual import VirtualLoop

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class _CountingLoop(VirtualLoop):
    """Counts the timers that are set."""

    def __init__(self) -> None:
        super().__init__()
        self.timers = 0

    def call_at(  # type: ignore[override]  # of any arguments
        self, when: float, callback: Callable[..., object], *args: Any, context: Any = None
    ) -> asyncio.TimerHandle:
        self.timers += 1
        return super().call_at(when, callback, *args, context=context)


def _run(work: Coroutine[Any, Any, Any], loop: asyncio.AbstractEventLoop | None = None) -> Any:
    with asyncio.Runner(loop_factory=lambda: loop or VirtualLoop()) as runner:
        return runner.run(work)


async def _took(seconds: float | None, work: float) -> float:
    """When a request of `work` seconds ended, on the clock of the loop; negative where its time was over."""
    loop = asyncio.get_running_loop()
    try:
        with AsyncSpent(Total(Bounds(), seconds)):
            await asyncio.sleep(work)
    except TotalTimeoutError:
        return -loop.time()
    return loop.time()


def test_each_request_ends_with_its_own_time() -> None:
    """However many share the timer, and in whatever order they began."""

    async def all_of_them() -> list[float]:
        return list(await asyncio.gather(_took(300, 5), _took(2, 50), _took(300, 400), _took(9, 8), _took(None, 450)))

    assert _run(all_of_them()) == pytest.approx([5, -2, -300, 8, 450], abs=0.002)


def test_a_request_that_ended_in_time_is_left_alone() -> None:
    """Its task is not woken when its time would have been over."""

    async def later() -> float:
        await _took(3, 1)
        await asyncio.sleep(10)
        return asyncio.get_running_loop().time()

    assert _run(later()) == 11


def test_requests_one_after_another_share_a_timer() -> None:
    """A hundred set no more than the first."""
    loop = _CountingLoop()

    async def many() -> None:
        for _ in range(100):
            with AsyncSpent(Total(Bounds(), 300)):
                await asyncio.sleep(0)

    _run(many(), loop)

    assert loop.timers == 1


def test_the_timer_goes_on_for_those_that_come_later() -> None:
    """It is set again after it rang for nothing."""

    async def twice() -> list[float]:
        await _took(3, 1)
        await asyncio.sleep(10)
        return [await _took(2, 50), await _took(2, 50)]

    assert _run(twice()) == pytest.approx([-13, -15], abs=0.002)


def test_a_task_that_is_cancelled_as_well_stays_cancelled() -> None:
    """As with `asyncio.timeout`: the end of the time does not hide that somebody gave the task up."""

    async def both() -> bool:
        task = asyncio.ensure_future(_took(2, 50))
        asyncio.get_running_loop().call_at(2, task.cancel)
        await asyncio.wait([task])
        return task.cancelled()

    assert _run(both())


def test_a_task_goes_on_after_its_request_was_ended() -> None:
    """The cancellation is taken back with the error."""

    async def after() -> int:
        task = asyncio.current_task()
        assert task is not None
        await _took(2, 50)
        await asyncio.sleep(1)
        return task.cancelling()

    assert _run(after()) == 0


def test_another_error_at_the_end_of_the_time_is_raised() -> None:
    """What broke while the task was being woken is the answer."""

    async def broken() -> None:
        with AsyncSpent(Total(Bounds(), 2)):
            try:
                await asyncio.sleep(50)
            except asyncio.CancelledError:
                raise ValueError("broke") from None

    with pytest.raises(ValueError, match="broke"):
        _run(broken())


def test_an_event_loop_that_ended_is_not_kept() -> None:
    """Neither by its timer nor by what is known of its requests."""
    loop = VirtualLoop()
    gone = weakref.ref(loop)
    _run(_took(300, 1), loop)
    del loop
    gc.collect()

    assert gone() is None
