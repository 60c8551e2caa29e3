"""Many calls at once: results and errors in the order of the calls, nothing lost when one fails.

The usage plans are held by the client's limiter, so the number of workers only says how many answers
may be under way. Calls are taken from the iterable as they can be sent, so that a million of them need
no more memory than a few.
"""

from __future__ import annotations

import asyncio
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from spapi_core.errors import InvalidArgumentError, SPAPIError
from spapi_core.operation import Call

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

    from spapi_core.client.clients import AsyncClient, Client
    from spapi_core.wire.response import Response

T = TypeVar("T")
Item = TypeVar("Item")

WORKERS = 8
_AHEAD = 4


@frozen(eq=False)
class Result(Generic[T]):
    """What one call of a batch came to.

    Args:
        call: The call.
        response: Its answer; None when it failed.
        error: Why it failed; None when it did not.
    """

    call: Call[T] = field(repr=lambda call: call.operation.id)
    response: Response[T] | None = None
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """The call succeeded."""
        return self.error is None

    def unwrap(self) -> T:
        """The typed body of the answer; raises the error of a call that failed."""
        if self.response is None:
            raise self.error or InvalidArgumentError("a result without answer or error")
        return self.response.parsed


def batch(client: Client, calls: Iterable[Call[T]], workers: int = WORKERS) -> Iterator[Result[T]]:
    """Send many calls from threads; see `Client.batch`."""
    _check(workers)
    return _Threads(client, calls, workers)


def async_batch(client: AsyncClient, calls: Iterable[Call[T]], workers: int = WORKERS) -> AsyncIterator[Result[T]]:
    """Send many calls from tasks; see `AsyncClient.batch`."""
    _check(workers)
    return _tasks(client, calls, workers)


def rate_limited_batch(
    client: Client, items: Iterable[Item], api_func: Callable[[Item], Any], rate: float | None = None
) -> list[dict[str, Any]]:
    """Call a function for each item, one after another, and keep every result and error.

    Args:
        client: Its limiter paces the calls.
        items: What the function is called with.
        api_func: Does one call with the client.
        rate: Calls a second at most; None leaves it to the usage plans.

    Returns:
        For each item, in order: `{"success": True, "item", "data"}` or `{"success": False, "item", "error",
        "exception"}`.
    """
    results: list[dict[str, Any]] = []
    for item in items:
        if rate is not None:
            client.limiter.wait(f"rate_limited_batch:{id(results)}", rate=rate)
        try:
            results.append({"success": True, "item": item, "data": api_func(item)})
        except SPAPIError as error:
            results.append({"success": False, "item": item, "error": str(error), "exception": error})
    return results


class _Threads(Generic[T]):
    """The results of a batch that threads send, in the order of its calls.

    KeyboardInterrupt leaves it at once: no further call begins, those that were sent go on in their threads, and who goes on
    iterating gets their results. The threads begin with the first result that is asked for.
    """

    def __init__(self, client: Client, calls: Iterable[Call[T]], workers: int) -> None:
        self._client = client
        self._calls = iter(calls)
        self._most = workers * _AHEAD
        self._waiting: deque[Future[Result[T]]] = deque()
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="spapi-batch")
        self._ended = False

    def __iter__(self) -> Iterator[Result[T]]:
        return self

    def __next__(self) -> Result[T]:
        try:
            while not self._ended and len(self._waiting) < self._most:
                self._submit()
            result = self._waiting[0].result() if self._waiting else None
        except BaseException:
            self.close()
            raise
        if result is None:
            raise StopIteration
        self._waiting.popleft()
        return result

    def close(self) -> None:
        """Begin no further call."""
        self._ended = True
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._waiting = deque(each for each in self._waiting if not each.cancelled())

    def __del__(self) -> None:
        self.close()

    def _submit(self) -> None:
        try:
            call = next(self._calls)
        except StopIteration:
            self._ended = True
            self._pool.shutdown(wait=False)
            return
        _warn(call)
        # Each call runs in the context of who asked for it, so that its span has a parent.
        self._waiting.append(self._pool.submit(copy_context().run, _sent, self._client, call))


def _sent(client: Client, call: Call[T]) -> Result[T]:
    try:
        return Result(call, client.send(call))
    except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its call
        return Result(call, error=error)


async def _tasks(client: AsyncClient, calls: Iterable[Call[T]], workers: int) -> AsyncIterator[Result[T]]:
    free = asyncio.Semaphore(workers)

    async def one(call: Call[T]) -> Result[T]:
        async with free:
            try:
                return Result(call, await client.send(call))
            except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its call
                return Result(call, error=error)

    waiting: deque[asyncio.Task[Result[T]]] = deque()
    try:
        for call in calls:
            _warn(call)
            waiting.append(asyncio.create_task(one(call)))
            if len(waiting) >= workers * _AHEAD:
                yield await waiting.popleft()
        while waiting:
            yield await waiting.popleft()
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


def _warn(call: Call[Any]) -> None:
    """Warn of a deprecated operation where its caller is still on the stack; a worker's does not lead there."""
    # What is no call, and a warning that is an error, are the result of the call.
    with suppress(Warning):
        if isinstance(call, Call):
            call.operation.warn_if_deprecated()


def _check(workers: int) -> None:
    if workers < 1:
        raise InvalidArgumentError(f"workers is {workers}: give 1 or more")
