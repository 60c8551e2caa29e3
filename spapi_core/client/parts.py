"""Long lists sent in parts: results item by item, in the caller's order, from threads or tasks.

How a list is cut and joined is in `spapi_core.client.splitting`; here the parts are sent, side by side and within the usage
plan, those that come in pages to their last page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from spapi_core.client.batch_results import Watched, check_workers
from spapi_core.client.paging import Walk
from spapi_core.client.splitting import ItemResult, ListPart, Split
from spapi_core.errors import InvalidArgumentError
from spapi_core.operation import Call

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.client.batch_results import BatchProgress
    from spapi_core.client.options import CheckedOptions

__all__ = ["ItemResult", "Parts", "settings"]

T = TypeVar("T")
I = TypeVar("I")


class Parts(Generic[T, I]):
    """What both kinds know of a list that is sent in parts."""

    def __init__(
        self,
        call: Call[T],
        size: int | None,
        workers: int,
        watched: Watched,
        chosen: CheckedOptions,
    ) -> None:
        check_workers(workers)
        if not isinstance(call, Call):
            raise InvalidArgumentError(
                f"in_batches takes a call, e.g. operations.search_catalog_items(...), not a {type(call).__name__}"
            )
        self._split: Split[T, I] = Split(call, size)
        self._workers = workers
        self._watched = watched
        self._chosen = chosen

    @property
    def items(self) -> int:
        """How many items the list has, duplicates counted."""
        return len(self._split.given)

    @property
    def calls(self) -> int:
        """How many calls they are sent in; more where an answer comes in pages."""
        return len(self._split.parts)

    def _walk(self, part: ListPart) -> Walk | None:
        return Walk(part.call, None, None) if self._split.paged else None  # type: ignore[arg-type]  # a call in pages where it says so


def settings(
    call: Call[T],
    size: int | None,
    workers: int,
    stop_on_error: bool,  # noqa: FBT001 - handed on
    progress: Callable[[BatchProgress], object] | None,
    clock: Callable[[], float],
    chosen: CheckedOptions,
) -> tuple[Any, ...]:
    """What both kinds are made of, after the client."""
    return call, size, workers, Watched(stop_on_error, progress, clock), chosen
