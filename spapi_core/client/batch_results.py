"""What comes of the calls of a batch, and how far it is; nothing here waits."""

from __future__ import annotations

from collections.abc import Sized
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from spapi_core.errors import BatchError, InvalidArgumentError
from spapi_core.operation import Call

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.wire.response import Response

__all__ = ["BatchProgress", "Result", "Watched", "Worked", "check_workers", "cut_short", "failure", "warn_of"]

T = TypeVar("T")


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


def failure(item: Any, error: Exception) -> dict[str, Any]:
    """The result of an item that failed."""
    return {"success": False, "item": item, "error": str(error) or type(error).__name__, "exception": error}


def cut_short(error: Exception, results: list[dict[str, Any]]) -> BatchError:
    """The error of a batch that ended early, with the results so far."""
    return BatchError(f"the batch ended after {len(results)} items: {type(error).__name__}: {error}", results=results)


class Worked(Protocol):
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

    def arrived(self, result: Worked) -> None:
        """Count a result."""
        self._done += 1
        self._failed += not result.ok
        if self._progress is not None:
            seconds = self._clock() - (self._began or 0.0)
            self._progress(BatchProgress(self._done, self._failed, self.total, seconds))


def warn_of(call: Call[Any]) -> None:
    """Warn of a deprecated operation where its caller is still on the stack; a worker's does not lead there."""
    # What is not a call, and a warning that is an error, are the result of the call.
    with suppress(Warning):
        if isinstance(call, Call):
            call.operation.warn_if_deprecated()


def check_workers(workers: int) -> None:
    """Refuse a number of workers with which nothing would be done."""
    if workers < 1:
        raise InvalidArgumentError(f"workers is {workers}: give 1 or more")
