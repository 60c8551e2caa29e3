"""Many calls at once: results and errors in the order of the calls, nothing lost when one fails.

The usage plans are held by the client's limiter, so the number of workers only says how many answers
may be under way. Calls are taken from the iterable as they can be sent, so that a million of them need
no more memory than a few.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sized
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from spapi_core.errors import BatchError, InvalidArgumentError
from spapi_core.operation import Call

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Iterator

    from spapi_core.caller import AsyncCaller, Caller
    from spapi_core.wire.response import Response

T = TypeVar("T")
Item = TypeVar("Item")
A = TypeVar("A")
W = TypeVar("W", bound="_Worked")

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


def batch(
    client: Caller,
    calls: Iterable[Call[T]],
    workers: int = WORKERS,
    *,
    stop_on_error: bool = False,
    progress: Callable[[BatchProgress], object] | None = None,
) -> Iterator[Result[T]]:
    """Send many calls from threads; see `Client.batch`."""
    check_workers(workers)

    def one(call: Call[T]) -> Result[T]:
        try:
            return Result(call, client.send(call))
        except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its call
            return Result(call, error=error)

    return Threads(one, calls, workers, Watched(stop_on_error, progress, client.clock), warn=_warn)


def async_batch(
    client: AsyncCaller,
    calls: Iterable[Call[T]],
    workers: int = WORKERS,
    *,
    stop_on_error: bool = False,
    progress: Callable[[BatchProgress], object] | None = None,
) -> AsyncIterator[Result[T]]:
    """Send many calls from tasks; see `AsyncClient.batch`."""
    check_workers(workers)

    async def one(call: Call[T]) -> Result[T]:
        try:
            return Result(call, await client.send(call))
        except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its call
            return Result(call, error=error)

    return tasks(one, calls, workers, Watched(stop_on_error, progress, client.clock), warn=_warn)


def rate_limited_batch(
    client: Caller,
    items: Iterable[Item],
    api_func: Callable[[Item], Any],
    rate: float | None = None,
    *,
    stop_on_error: bool = False,
    progress: Callable[[dict[str, Any]], object] | None = None,
) -> list[dict[str, Any]]:
    """Call a function for each item, one after another, and keep every result and error.

    Args:
        client: Its limiter paces the calls.
        items: What the function is called with.
        api_func: Does one call with the client; whatever it raises is the result of its item.
        rate: Calls a second at most; None leaves it to the usage plans.
        stop_on_error: Begin no further item after the first that failed.
        progress: Called with each result as it comes.

    Returns:
        For each item, in order: `{"success": True, "item", "data"}` or `{"success": False, "item", "error",
        "exception"}`.

    Raises:
        BatchError: `items` or the limiter failed; it carries the `results` so far.
    """
    results: list[dict[str, Any]] = []
    following = iter(items)
    while True:
        try:
            item = next(following)
            if rate is not None:
                client.limiter.wait(f"rate_limited_batch:{id(results)}", rate=rate)
        except StopIteration:
            return results
        except Exception as error:
            raise _cut_short(error, results) from error
        try:
            result = {"success": True, "item": item, "data": api_func(item)}
        except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its item
            result = _failure(item, error)
        results.append(result)
        if progress is not None:
            progress(result)
        if stop_on_error and not result["success"]:
            return results


async def async_rate_limited_batch(
    client: AsyncCaller,
    items: Iterable[Item],
    api_func: Callable[[Item], Awaitable[Any]],
    rate: float | None = None,
    *,
    stop_on_error: bool = False,
    progress: Callable[[dict[str, Any]], object] | None = None,
) -> list[dict[str, Any]]:
    """`rate_limited_batch` for asyncio: the function is a coroutine function."""
    results: list[dict[str, Any]] = []
    following = iter(items)
    while True:
        try:
            item = next(following)
            if rate is not None:
                await client.limiter.wait(f"rate_limited_batch:{id(results)}", rate=rate)
        except StopIteration:
            return results
        except Exception as error:
            raise _cut_short(error, results) from error
        try:
            result = {"success": True, "item": item, "data": await api_func(item)}
        except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its item
            result = _failure(item, error)
        results.append(result)
        if progress is not None:
            progress(result)
        if stop_on_error and not result["success"]:
            return results


def _failure(item: Any, error: Exception) -> dict[str, Any]:
    return {"success": False, "item": item, "error": str(error) or type(error).__name__, "exception": error}


def _cut_short(error: Exception, results: list[dict[str, Any]]) -> BatchError:
    return BatchError(f"the batch ended after {len(results)} items: {type(error).__name__}: {error}", results=results)


class _Worked(Protocol):
    """What a worker makes of an argument."""

    @property
    def ok(self) -> bool:
        """It succeeded."""
        ...


@frozen
class BatchProgress:
    """How far a batch is, after each result that is handed out.

    Args:
        done: Results so far.
        failed: Those of them that failed.
        total: How many there will be; None where the calls have no length.
        seconds: Seconds since the first result was asked for.
    """

    done: int
    failed: int
    total: int | None
    seconds: float


class Watched:
    """What a batch does with each result: counts it, reports it, and says whether to go on."""

    def __init__(
        self,
        stop_on_error: bool,  # noqa: FBT001 - handed on
        progress: Callable[[BatchProgress], object] | None,
        clock: Callable[[], float],
    ) -> None:
        self.stop_on_error = stop_on_error
        self._progress = progress
        self._clock = clock
        self._began: float | None = None
        self._done = self._failed = 0
        self.total: int | None = None

    def begin(self, calls: object) -> None:
        """Take the time and the length of the calls."""
        if self._began is None:
            self._began = self._clock()
            self.total = len(calls) if isinstance(calls, Sized) else None

    def arrived(self, result: _Worked) -> None:
        """Count a result."""
        self._done += 1
        self._failed += not result.ok
        if self._progress is not None:
            seconds = self._clock() - (self._began or 0.0)
            self._progress(BatchProgress(self._done, self._failed, self.total, seconds))


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


def _warn(call: Call[Any]) -> None:
    """Warn of a deprecated operation where its caller is still on the stack; a worker's does not lead there."""
    # What is no call, and a warning that is an error, are the result of the call.
    with suppress(Warning):
        if isinstance(call, Call):
            call.operation.warn_if_deprecated()


def check_workers(workers: int) -> None:
    """Refuse a number of workers with which nothing would be done."""
    if workers < 1:
        raise InvalidArgumentError(f"workers is {workers}: give 1 or more")
