# Made from spapi_core/client/aio/lists.py by `make generate`; changes by hand are found and undone.
"""Many calls for one wish, for threads: the pages of a list, a batch of calls, a list in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from spapi_core.client.batch import WORKERS, batch
from spapi_core.client.sync.paging import items, pages
from spapi_core.client.sync.permits import Permits
from spapi_core.operation import Call

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spapi_core.caller.sync import Caller
    from spapi_core.client.batch import BatchProgress, Result
    from spapi_core.client.list_state import Progress
    from spapi_core.client.options import CallOptions
    from spapi_core.client.sync.in_batches import Batches
    from spapi_core.client.sync.listing import Listing
    from spapi_core.operation import BatchCall, PagedCall
    from spapi_core.wire.response import Response

T = TypeVar("T")
I = TypeVar("I")


class Lists(Permits):
    """Reads lists, and sends many calls at once."""

    def pages(
        self, call: PagedCall[T, I], max_pages: int | None = None, *, start_token: str | None = None
    ) -> Iterator[Response[T]]:
        """The pages of a list, one after another, each fetched when it is asked for.

        Args:
            call: A call of an operation that pages.
            max_pages: Stop after this many.
            start_token: Go on from here: the `page_token` of the error that stopped an earlier run.

        Raises:
            PagingError: The list cannot be followed; `page_token` says where it stopped, as with every other error.
        """
        return pages(self.send, call, max_pages, start_token)

    def items(
        self, call: PagedCall[T, I], max_pages: int | None = None, *, start_token: str | None = None
    ) -> Iterator[I]:
        """The items of all pages of a list, one after another.

        Args:
            call: A call of an operation that pages.
            max_pages: Stop after this many pages.
            start_token: Go on from here: the `page_token` of the error that stopped an earlier run.

        Raises:
            PagingError: The list cannot be followed, or its pages hold more than one list.
        """
        return items(self.send, call, max_pages, start_token)

    def iterate(
        self,
        call: PagedCall[T, I],
        *,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[T, I]:
        """Read a list: its items, or its `pages()`, each page fetched when it is needed.

        Args:
            call: A call of an operation that pages.
            max_items: Stop after this many items.
            max_pages: Stop after this many pages.
            start_token: Go on from here: the `next_token` that was kept, or the `page_token` of an error.
            progress: Called after each page.
            prefetch: Fetch the next page while this one is worked on; the usage plan holds.
            options: Options of each call, see `CallOptions`.

        Returns:
            An iterator over the items that knows its `next_token` at any time.

        Raises:
            InvalidArgumentError: The call has no pages, or an option is wrong.
            PagingError: While reading: the list cannot be followed; `page_token` says where it stopped.
            SPAPIError: While reading: as `send`, with `page_token`.
        """
        from spapi_core.client.list_state import ListState  # noqa: PLC0415 - as above
        from spapi_core.client.sync.listing import Listing  # noqa: PLC0415 - only who reads lists pays for them

        known = self._chosen(options)
        state = ListState(call, known, self.clock, max_items, max_pages, start_token, progress)
        return Listing(self._send, state, prefetch=prefetch)

    def batch(
        self,
        calls: Iterable[Call[T]],
        workers: int = WORKERS,
        *,
        stop_on_error: bool = False,
        progress: Callable[[BatchProgress], object] | None = None,
    ) -> Iterator[Result[T]]:
        """Send many calls at once; answers and errors come in the order of the calls, none is lost.

        KeyboardInterrupt leaves the loop at once and begins no further call. Those that were sent go on, and iterating
        again gives their results. An error of the iterable itself comes after the results of the calls before it.

        Args:
            calls: Taken as they can be sent; there may be millions.
            workers: Calls under way at most. The usage plans hold whatever it is.
            stop_on_error: Begin no further call after the first that failed; those under way give their results.
            progress: Called with each result that is handed out: how many are done, and how many failed.
        """
        caller = cast("Caller", self)  # pyright takes the declared `sleep` for a method
        return batch(caller, calls, workers, stop_on_error=stop_on_error, progress=progress)

    @overload
    def in_batches(
        self,
        call: PagedCall[T, I] | BatchCall[T, I],
        *,
        size: int | None = None,
        workers: int = WORKERS,
        stop_on_error: bool = False,
        progress: Callable[[BatchProgress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Batches[T, I]: ...
    @overload
    def in_batches(
        self,
        call: Call[T],
        *,
        size: int | None = None,
        workers: int = WORKERS,
        stop_on_error: bool = False,
        progress: Callable[[BatchProgress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Batches[T, Any]: ...
    def in_batches(
        self,
        call: Call[T],
        *,
        size: int | None = None,
        workers: int = WORKERS,
        stop_on_error: bool = False,
        progress: Callable[[BatchProgress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Batches[T, Any]:
        """Send a call whose list is longer than Amazon takes: in parts, joined again, with a result for each item.

        An item that is given twice is asked for once and has a result at both places. A part that fails leaves the
        others as they are.

        Args:
            call: With the whole list, e.g. `search_catalog_items(identifiers=skus, identifiers_type="SKU")`.
            size: Items of one call at most; None takes what Amazon's model or page states.
            workers: Calls under way at most. The usage plan holds whatever it is.
            stop_on_error: Begin no further call after the first that failed; its items and later ones are "skipped".
            progress: Called after each call: how many are done, failed, and will be.
            options: Options of each call, see `CallOptions`.

        Returns:
            Iterate for an `ItemResult` an item, in the order of the list; `all()` gives them as a list.

        Raises:
            InvalidArgumentError: The operation has no such list, it is empty, or Amazon states no limit and there is no `size`.
        """
        from spapi_core.client.parts import settings  # noqa: PLC0415 - as above
        from spapi_core.client.sync.in_batches import Batches  # noqa: PLC0415 - only who has long lists pays

        known = self._chosen(options)
        return Batches(self._send, *settings(call, size, workers, stop_on_error, progress, self.clock, known))
