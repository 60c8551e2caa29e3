"""What Redis answers for a task that was cancelled meanwhile is undone, to its end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.limits.asking import Ask
    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.side_aio import AsyncSide

__all__ = ["UNDOING", "Undo", "regardless", "taken_back", "withdrawn"]

Undo = Callable[[Any], Awaitable[None]]

_log = logging.getLogger("spapi_core.limits")

UNDOING: set[asyncio.Task[None]] = set()


def taken_back(side: AsyncSide, ask: Ask, taken: Callable[[Any], Sequence[Any]]) -> Undo:
    """What undoes a wish for a permit that was answered for a cancelled task.

    Args:
        side: Where it was taken.
        ask: The wish.
        taken: Reads the answer.
    """

    async def undo(reply: str | bytes) -> None:
        wait, mark, *_ = taken(reply)
        if not wait:
            await side.give_back(ask.buckets, mark)
        elif ask.ticket is not None:
            await side.withdraw(ask.buckets, ask.ticket)

    return undo


def withdrawn(side: AsyncSide, buckets: Sequence[Bucket], ticket: str) -> Undo:
    """What gives up a place in the queues that was kept for a cancelled task."""

    async def undo(_: object) -> None:
        await side.withdraw(buckets, ticket)

    return undo


async def regardless(answer: Awaitable[Any], undo: Undo | None) -> None:
    """Undo what an answer reports, to its end: a task that is cancelled once more does not wait for it, but it goes on."""
    task = asyncio.create_task(_undone(answer, undo))
    UNDOING.add(task)
    task.add_done_callback(UNDOING.discard)
    await asyncio.shield(task)


async def _undone(answer: Awaitable[Any], undo: Undo | None) -> None:
    """Undo what an answer reports; nothing else may come out of it."""
    try:
        told = await answer
        if undo is not None:
            await undo(told)
    except Exception:  # noqa: BLE001  whatever it is, the task ends by being cancelled
        _log.debug("A permit that came for a cancelled task was not given back", exc_info=True)
