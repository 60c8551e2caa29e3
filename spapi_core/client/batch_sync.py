# Made from spapi_core/client/batch_aio.py by `make generate`; changes by hand are found and undone.
"""Many calls at once, for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from spapi_core.client.batch_results import BatchProgress, Result, Watched, check_workers, cut_short, failure, warn_of
from spapi_core.client.workers import Threads
from spapi_core.operation import Call

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spapi_core.caller.sync import Caller

__all__ = ["WORKERS", "batch", "rate_limited_batch"]

T = TypeVar("T")
Item = TypeVar("Item")

WORKERS = 8


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

    return Threads(one, calls, workers, Watched(stop_on_error, progress, client.clock), warn=warn_of)


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
            raise cut_short(error, results) from error
        try:
            result = {"success": True, "item": item, "data": api_func(item)}
        except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its item
            result = failure(item, error)
        results.append(result)
        if progress is not None:
            progress(result)
        if stop_on_error and not result["success"]:
            return results
