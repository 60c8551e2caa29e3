"""What Redis answers for a task that was cancelled: it is undone, to its end, and nothing else comes of it."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from spapi_core.errors import StoreError
from spapi_core.limits import Bucket
from spapi_core.limits.asking import Ask
from spapi_core.limits.redis_undo import UNDOING, regardless, taken_back, withdrawn
from tests.limits.scripted import ScriptedStore
from tests.limits.virtual import VirtualLoop, run_virtually

pytestmark = pytest.mark.anyio

BUCKETS = [Bucket("app:account:eu:x", 2.0, 3)]


@pytest.mark.parametrize(
    ("answer", "ticket", "asked"),
    [
        ((0, 5, 0, None), "t", [("give_back", BUCKETS, 5)]),
        ((0, 5, 0, None), None, [("give_back", BUCKETS, 5)]),
        ((7, 5, 0, None), "t", [("withdraw", BUCKETS, "t")]),
        ((-1, 5, 0, None), "t", [("withdraw", BUCKETS, "t")]),
        ((7, 5, 0, None), None, []),
    ],
)
async def test_a_permit_goes_back_and_a_place_is_given_up(
    answer: tuple[Any, ...], ticket: str | None, asked: list[tuple[Any, ...]]
) -> None:
    """As the answer says; who had no name had no place."""
    store = ScriptedStore()
    read: list[Any] = []

    def taken(reply: Any) -> tuple[Any, ...]:
        read.append(reply)
        return answer

    await taken_back(store.async_side(), Ask(BUCKETS, 0, ticket, True), taken)(b"reply")
    assert (read, store.asked) == ([b"reply"], asked)


async def test_a_place_that_was_kept_is_given_up_whatever_was_answered() -> None:
    """Under its name."""
    store = ScriptedStore()
    await withdrawn(store.async_side(), BUCKETS, "t")("anything")
    assert store.asked == [("withdraw", BUCKETS, "t")]


def test_what_is_undone_goes_on_when_the_task_is_cancelled_once_more() -> None:
    """The task does not wait for it any longer; it is held until its end."""

    async def main(loop: VirtualLoop) -> list[Any]:
        answer: asyncio.Future[str] = loop.create_future()
        undone: list[Any] = []

        async def undo(reply: Any) -> None:
            await asyncio.sleep(1.0)
            undone.append((loop.time(), reply))

        task = asyncio.create_task(regardless(answer, undo))
        await asyncio.sleep(0.5)
        (going,) = UNDOING
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (loop.time(), undone, going.done()) == (0.5, [], False)
        answer.set_result("late")
        await going
        await asyncio.sleep(0)
        assert not UNDOING
        return undone

    assert run_virtually(main) == [(1.5, "late")]


@pytest.mark.parametrize("fails", ["answer", "undo", None])
def test_what_cannot_be_undone_is_logged_and_not_raised(fails: str | None, caplog: pytest.LogCaptureFixture) -> None:
    """The task ends by being cancelled, by nothing else; without anything to undo the answer is waited for."""

    async def main(loop: VirtualLoop) -> float:
        async def answer() -> str:
            await asyncio.sleep(1.0)
            if fails == "answer":
                raise StoreError("Gone.")
            return "late"

        async def undo(_: Any) -> None:
            raise ValueError("x")

        await regardless(answer(), undo if fails == "undo" else None)
        return loop.time()

    with caplog.at_level(logging.DEBUG, "spapi_core.limits"):
        assert run_virtually(main) == 1.0
    said = [(record.levelno, record.getMessage()) for record in caplog.records if record.name == "spapi_core.limits"]
    told = (logging.DEBUG, "A permit that came for a cancelled task was not given back")
    assert said == ([told] if fails else [])
    assert all(record.exc_info for record in caplog.records if record.name == "spapi_core.limits")
