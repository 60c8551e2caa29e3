"""Work on several profiles at once: in threads, and in tasks. Results and errors come for each profile, in order."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from contextvars import copy_context
from typing import Any, TypeVar, cast

from spapi_core.accounts.profiles import AccountResult

__all__ = ["in_tasks", "in_threads"]

T = TypeVar("T")


def in_threads(do: Callable[[str], T], names: Sequence[str], workers: int) -> list[AccountResult[T]]:
    """Do something with each profile.

    Args:
        do: Gets the name of a profile; may raise.
        names: The profiles.
        workers: Threads at most.
    """
    results = [AccountResult[T](name) for name in names]
    left = deque(range(len(names)))

    def work() -> None:
        with suppress(IndexError):
            while True:
                number = left.popleft()
                results[number] = one(names[number])

    def one(name: str) -> AccountResult[T]:
        try:
            return AccountResult(name, do(name))
        except BaseException as error:  # noqa: BLE001  # every error belongs to its profile
            return AccountResult(name, None, error)

    # Daemons, not a pool: who interrupts the wait is not held up by a host that hangs, at the exit neither.
    threads = [
        threading.Thread(target=copy_context().run, args=(work,), name=f"spapi-account-{number}", daemon=True)
        for number in range(min(max(1, workers), len(names)))
    ]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        left.clear()
    return results


async def in_tasks(do: Callable[[str], Awaitable[T]], names: Sequence[str], workers: int) -> list[AccountResult[T]]:
    """Do something with each profile.

    Args:
        do: Gets the name of a profile; may raise.
        names: The profiles.
        workers: Tasks that are under way at once.
    """
    places = asyncio.Semaphore(max(1, workers))

    async def one(name: str) -> AccountResult[T]:
        async with places:
            try:
                return AccountResult(name, await do(name))
            except asyncio.CancelledError as error:
                if cast("asyncio.Task[Any]", asyncio.current_task()).cancelling():
                    raise
                # Something that the function waited for was cancelled elsewhere: its profile's misfortune.
                return AccountResult(name, None, error)
            except Exception as error:  # noqa: BLE001  every error belongs to its profile
                return AccountResult(name, None, error)

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one(name)) for name in names]
    return [task.result() for task in tasks]
