"""Lines of those who wait, one by one: who leads, who is woken, and who is taken for lost."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from spapi_core.errors import ClientClosedError
from spapi_core.limits.waiting import Closing, TaskWaiter, ThreadWaiter, WaitingLines
from spapi_core.system.locks import Signal
from tests.limits.virtual import VirtualLoop, run_virtually


class Someone:
    """Somebody in a line, who notes what is done to it."""

    def __init__(self, ticket: str | None = None) -> None:
        self.ticket = ticket
        self.alive = True
        self.closed = False
        self.woken = 0
        self.ended = 0

    def wake(self) -> None:
        self.woken += 1
        if self.closed:
            raise RuntimeError("Event loop is closed")

    def is_alive(self) -> bool:
        return self.alive

    def end(self) -> None:
        self.ended += 1


def line_of(*people: Someone) -> WaitingLines:
    lines = WaitingLines()
    assert [lines.join("k", each) for each in people] == list(range(len(people)))
    return lines


def test_the_first_to_come_leads_and_a_line_ends_with_its_last() -> None:
    """Lines of other keys know nothing of it."""
    a, b = Someone("a"), Someone("b")
    lines = line_of(a, b)
    assert ("k" in lines, "other" in lines) == (True, False)
    assert (lines.leads("k", a), lines.leads("k", b)) == (True, False)
    assert (lines.head_ticket("k"), lines.head_ticket("other")) == ("a", None)
    assert lines.join("other", b) == 0
    lines.leave("k", a)
    assert (lines.leads("k", b), lines.head_ticket("k")) == (True, "b")
    lines.leave("k", b)
    assert ("k" in lines, "other" in lines) == (False, True)


def test_a_head_that_leaves_wakes_the_next_and_nobody_else() -> None:
    """One from the middle wakes nobody; who leaves has ended, once more where it leaves again."""
    a, b, c = Someone(), Someone(), Someone()
    lines = line_of(a, b, c)
    lines.leave("k", b)
    assert [each.woken for each in (a, b, c)] == [0, 0, 0]
    lines.leave("k", a)
    assert [each.woken for each in (a, b, c)] == [0, 0, 1]
    lines.leave("k", a)
    lines.leave("unknown", a)
    assert [each.ended for each in (a, b, c)] == [3, 1, 0]
    assert c.woken == 1


@pytest.mark.parametrize(("gone", "woken"), [("alive", 0), ("closed", 1)])
def test_who_cannot_be_woken_is_passed_over(gone: str, woken: int) -> None:
    """The next one is woken instead, and only that."""
    a, b, c, d = Someone(), Someone(), Someone(), Someone()
    lines = line_of(a, b, c, d)
    setattr(b, gone, gone == "closed")
    lines.leave("k", a)
    assert [each.woken for each in (a, b, c, d)] == [0, woken, 1, 0]
    lines.call("k")
    assert [each.woken for each in (a, b, c, d)] == [0, 2 * woken, 2, 0]


def test_a_call_wakes_the_head() -> None:
    """Of that line; where there is none, nobody."""
    a, b = Someone(), Someone()
    lines = line_of(a, b)
    lines.call("k")
    lines.call("other")
    assert (a.woken, b.woken) == (1, 0)


def test_those_who_are_lost_lose_their_place_when_somebody_behind_looks() -> None:
    """One that comes back begins again at the end."""
    a, b, c = Someone("a"), Someone("b"), Someone("c")
    lines = line_of(a, b, c)
    b.alive = False
    assert lines.leads("k", c) is False
    a.alive = False
    assert lines.head_ticket("k") == "a"
    assert lines.leads("k", c) is True
    assert lines.head_ticket("k") == "c"
    a.alive = True
    assert lines.leads("k", a) is False
    lines.leave("k", c)
    assert lines.leads("k", a) is True
    assert lines.leads("new", b) is True


def test_a_thread_lives_as_long_as_the_function_that_waits() -> None:
    """After its end nobody waits; one that left its lines is not asked any more."""

    def waits() -> ThreadWaiter:
        waiter = ThreadWaiter("t", Signal.wait)
        assert waiter.is_alive()
        assert waiter.is_alive()
        return waiter

    gone = waits()
    assert (gone.ticket, gone.is_alive(), gone.is_alive()) == ("t", False, False)
    gone.end()
    assert gone.is_alive()


def test_a_thread_sleeps_by_the_pause_that_was_given() -> None:
    """A wake before the sleep is not lost, and counts for one sleep."""
    slept: list[tuple[bool, float | None]] = []
    waiter = ThreadWaiter(None, lambda signal, seconds: slept.append((signal.is_set(), seconds)))
    waiter.wake()
    waiter.sleep(2.5)
    waiter.sleep(None)
    assert slept == [(True, 2.5), (False, None)]


def test_a_task_sleeps_until_it_is_woken_or_its_time_is_over() -> None:
    """A wake before the sleep is not lost, and counts for one sleep; no timer is left."""

    async def main(loop: VirtualLoop) -> list[float]:
        waiter, times = TaskWaiter("t"), []
        assert (waiter.ticket, waiter.is_alive()) == ("t", True)
        for seconds, woken_after in ((2.5, None), (10.0, 1.0), (None, 4.0), (3.0, 7.0)):
            if woken_after is not None:
                loop.call_later(woken_after, waiter.wake)
            await waiter.sleep(seconds)
            times.append(loop.time())
        await asyncio.sleep(5.0)
        await waiter.sleep(9.0)
        times.append(loop.time())
        await waiter.sleep(0.5)
        return [*times, loop.time()]

    assert run_virtually(main) == [2.5, 3.5, 7.5, 10.5, 15.5, 16.0]


def test_a_task_is_woken_from_another_thread() -> None:
    """While it sleeps for as long as it takes; twice does no harm."""

    async def main() -> None:
        waiter = TaskWaiter(None)
        threads = [threading.Thread(target=waiter.wake) for _ in range(2)]
        for thread in threads:
            asyncio.get_running_loop().call_soon(thread.start)
        async with asyncio.timeout(10):
            await waiter.sleep(None)
        for thread in threads:
            await asyncio.to_thread(thread.join)

    asyncio.run(main())


def test_a_task_that_ended_or_whose_loop_stands_is_taken_for_lost() -> None:
    """And cannot be woken from elsewhere once its loop is closed."""
    raised: list[type[BaseException]] = []

    async def makes() -> TaskWaiter:
        return TaskWaiter(None)

    async def main() -> tuple[TaskWaiter, bool]:
        waiter = await asyncio.create_task(makes())
        assert not waiter.is_alive()
        mine = await makes()
        mine.end()
        return mine, mine.is_alive()

    mine, lived = asyncio.run(main())
    assert (lived, mine.is_alive()) == (True, False)

    def wake() -> None:
        try:
            mine.wake()
        except RuntimeError as error:
            raised.append(type(error))

    thread = threading.Thread(target=wake)
    thread.start()
    thread.join()
    assert raised == [RuntimeError]


def test_what_is_closed_wakes_those_who_wait_and_lets_nobody_begin() -> None:
    """Closed again, it wakes those who are still there; who has left, or whose loop is closed, no more."""
    closing, stays, leaves, lost = Closing(), Someone(), Someone(), Someone()
    lost.closed = True
    closing.check("a.b")
    for each in (stays, leaves, lost):
        closing.enter(each)
    closing.leave(leaves)
    closing.leave(leaves)
    closing.close()
    assert (closing.closed, stays.woken, leaves.woken, lost.woken) == (True, 1, 0, 1)
    closing.close()
    assert (stays.woken, leaves.woken, lost.woken) == (2, 0, 1)
    with pytest.raises(ClientClosedError) as caught:
        closing.check("a.b")
    assert str(caught.value) == (
        "a.b: the client is closed; nothing was sent. Call before close() and inside the `with` block, or make another client."
    )
    assert caught.value.operation == "a.b"


def test_a_line_is_not_changed_by_a_thread_that_is_interrupted_while_it_wakes() -> None:
    """The head stays until the next one is woken, so it can leave again."""

    class Interrupted(Someone):
        def wake(self) -> None:
            super().wake()
            if self.woken == 1:
                raise KeyboardInterrupt

    a, b = Someone("a"), Interrupted("b")
    lines: Any = line_of(a, b)
    with pytest.raises(KeyboardInterrupt):
        lines.leave("k", a)
    assert lines.head_ticket("k") == "a"
    lines.leave("k", a)
    assert (lines.head_ticket("k"), b.woken) == ("b", 2)
