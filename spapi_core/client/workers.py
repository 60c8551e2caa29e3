"""Work on many arguments at once, results in their order: in threads, and in tasks.

Arguments are taken from the iterable as they can be worked on, so that a million of them need no more memory than a few.
"""

from __future__ import annotations

import asyncio
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import TYPE_CHECKING, Generic, TypeVar

from spapi_core.client.batch_results import Watched, Worked

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator

__all__ = ["Threads", "tasks"]

A = TypeVar("A")
W = TypeVar("W", bound="Worked")

_AHEAD = 4


class Threads(Generic[A, W]):
    """What threads make of arguments, in the order of the arguments.

    KeyboardInterrupt leaves it at once: no further call begins, those that were sent go on in their threads, and who goes on
    iterating gets their results. An error of the caller's iterable comes after the results of what was sent before it.
    The threads begin with the first result that is asked for.
    """

    def __init__(
        self,
        work: Callable[[A], W],
        arguments: Iterable[A],
        workers: int,
        watched: Watched,
        *,
        warn: Callable[[A], None] | None = None,
    ) -> None:
        self._work = work
        self._given = arguments
        self._source = _Source(arguments, warn)
        self._most = workers * _AHEAD
        self._watched = watched
        self._waiting: deque[Future[W | None]] = deque()
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="spapi-batch")
        self._stopped = False
        self._ended = False

    def __iter__(self) -> Iterator[W]:
        return self

    def __next__(self) -> W:
        self._watched.begin(self._given)
        try:
            while not self._ended and len(self._waiting) < self._most:
                self._submit()
            result = self._next()
        except BaseException:
            self.close()
            raise
        if result is None:
            failure, self._source.failure = self._source.failure, None
            raise StopIteration if failure is None else failure
        self._watched.arrived(result)
        return result

    def close(self) -> None:
        """Begin no further call."""
        self._ended = True
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._waiting = deque(each for each in self._waiting if not each.cancelled())

    def __del__(self) -> None:
        self.close()

    def _next(self) -> W | None:
        """The next result; None where there is none, or none was begun after an error."""
        while self._waiting:
            result = self._waiting[0].result()
            self._waiting.popleft()
            if result is not None:
                return result
        return None

    def _submit(self) -> None:
        if self._stopped or not self._source.take():
            self._end()
            return
        # Each call runs in the context of who asked for it, so that its span has a parent.
        context, argument = copy_context(), self._source.taken
        self._waiting.append(self._pool.submit(lambda: context.run(self._one, argument)))

    def _end(self) -> None:
        self._ended = True
        self._pool.shutdown(wait=False)

    def _one(self, argument: A) -> W | None:
        if self._stopped:
            return None
        result = self._work(argument)
        if self._watched.stop_on_error and not result.ok:
            self._stopped = True
        return result


async def tasks(
    work: Callable[[A], Awaitable[W]],
    arguments: Iterable[A],
    workers: int,
    watched: Watched,
    *,
    warn: Callable[[A], None] | None = None,
) -> AsyncGenerator[W]:
    """What tasks make of arguments, in the order of the arguments; an error of the iterable comes after their results."""
    free, stop = asyncio.Semaphore(workers), False

    async def one(argument: A) -> W | None:
        nonlocal stop
        async with free:
            if stop:
                return None
            result = await work(argument)
            stop = stop or (watched.stop_on_error and not result.ok)
            return result

    watched.begin(arguments)
    source = _Source(arguments, warn)
    waiting: deque[asyncio.Task[W | None]] = deque()
    try:
        while True:
            while not stop and len(waiting) < workers * _AHEAD and source.take():
                waiting.append(asyncio.create_task(one(source.taken)))
            if not waiting:
                break
            result = await waiting.popleft()
            if result is not None:
                watched.arrived(result)
                yield result
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    if source.failure is not None:
        raise source.failure


class _Source(Generic[A]):
    """The caller's iterable, taken one by one; its error is kept for after the results of what was taken before."""

    taken: A

    def __init__(self, arguments: Iterable[A], warn: Callable[[A], None] | None) -> None:
        self._arguments = iter(arguments)
        self._warn = warn
        self._ended = False
        self.failure: Exception | None = None

    def take(self) -> bool:
        """Whether there is another one, in `taken`."""
        if self._ended:
            return False
        try:
            self.taken = next(self._arguments)
        except StopIteration:
            self._ended = True
        except Exception as error:  # noqa: BLE001 - raised after the results of what was sent
            self.failure, self._ended = error, True
        if not self._ended and self._warn is not None:
            self._warn(self.taken)
        return not self._ended
