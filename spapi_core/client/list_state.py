"""A list being read: its items, its pages, and how far it is at any time.

`Listing` serves threads, `AsyncListing` tasks; the two are the same but for `async` and `await`. How the next page is asked
for is the rule of `spapi_core.client.paging`; here it is walked, counted, and on request fetched one page ahead.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from spapi_core.client.paging import PageSource, Walk
from spapi_core.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.client.options import CheckedOptions
    from spapi_core.operation import PagedCall
    from spapi_core.wire.response import Response

__all__ = ["AsyncAhead", "AsyncSendPage", "ListProgress", "ListState", "Progress", "Turn"]

T = TypeVar("T")
I = TypeVar("I")


@frozen
class Progress:
    """How far a list is read, after each page.

    Args:
        operation: Id of the operation.
        pages: Pages that came so far.
        items: Items in them.
        seconds: Seconds since the first page was asked for.
        next_token: Token of the page after this one; None after the last.
        max_pages: Pages that are read at most; None for all.
    """

    operation: str
    pages: int
    items: int
    seconds: float
    next_token: str | None = field(repr=False)
    max_pages: int | None = None


@frozen
class Turn:
    """One page's turn: what says to a client which page of a list it sends.

    Args:
        page: Number of the page, from 1.
        pages: Pages that are read at most; None for all.
        first_wait: Called at the first long wait; whether there was one before.
    """

    page: int
    pages: int | None
    first_wait: Callable[[], bool]


class SendPage(Protocol):
    """`Client._send`."""

    def __call__(self, call: PagedCall[T, Any], options: CheckedOptions, turn: Turn, /) -> Response[T]:
        """Send the call of a page."""
        ...


class AsyncSendPage(Protocol):
    """`AsyncClient._send`."""

    async def __call__(self, call: PagedCall[T, Any], options: CheckedOptions, turn: Turn, /) -> Response[T]:
        """Send the call of a page."""
        ...


class ListState(Generic[T, I]):
    """Where a list stands; nothing here waits."""

    def __init__(
        self,
        call: PagedCall[T, I],
        options: CheckedOptions,
        clock: Callable[[], float],
        max_items: int | None,
        max_pages: int | None,
        start_token: str | None,
        progress: Callable[[Progress], object] | None,
    ) -> None:
        if max_items is not None and (isinstance(max_items, bool) or not isinstance(max_items, int) or max_items < 1):
            raise InvalidArgumentError(f"max_items is {max_items!r}: give 1 or more, or None for all")
        self.walk = Walk(call, max_pages, start_token)
        self.options = options
        self.operation = call.operation.id
        self.max_pages = max_pages
        self.left = max_items
        self.pages_read = 0
        self.items_read = 0
        self.page_token = self.walk.token
        self.next_token = self.walk.token
        self.done = False
        self._clock = clock
        self._began: float | None = None
        self._progress = progress
        self._waited = False

    def turn(self) -> Turn:
        """The turn of the next page."""
        if self._began is None:
            self._began = self._clock()
        return Turn(self.pages_read + 1, self.max_pages, self._first_wait)

    def arrived(self, response: Response[T]) -> PagedCall[Any, Any] | None:
        """Count a page; returns the call of the page after it, where that is wanted for certain."""
        self.page_token = self.walk.token
        self.next_token, following = self.walk.look(response)
        self.pages_read += 1
        got = self.walk.size(response)
        self.items_read += got
        if self._progress is not None:
            seconds = 0.0 if self._began is None else self._clock() - self._began
            told = Progress(self.operation, self.pages_read, self.items_read, seconds, self.next_token, self.max_pages)
            self._progress(told)
        return None if self.left is not None and got >= self.left else following

    def handed_out(self) -> bool:
        """Count an item that the caller was given; whether there may be another."""
        if self.left is None:
            return True
        self.left -= 1
        return self.left > 0

    def _first_wait(self) -> bool:
        was, self._waited = self._waited, True
        return not was


class ListProgress(Generic[T, I]):
    """What both kinds say about themselves."""

    _state: ListState[T, I]

    @property
    def next_token(self) -> str | None:
        """Token of the page after the one that came last; None before the first page, and after the last of all.

        Known at any time, also when `max_pages` or `max_items` ended the list, or an error did: keep it, and go on with
        `start_token=`.
        """
        return self._state.next_token

    @property
    def page_token(self) -> str | None:
        """Token of the page that came last; None for the first one.

        Callers who were stopped in the middle of a page go on from here: the items of this page come again.
        """
        return self._state.page_token

    @property
    def done(self) -> bool:
        """Whether the last page of all was read to its end."""
        return self._state.done

    @property
    def pages_read(self) -> int:
        """Pages that came so far."""
        return self._state.pages_read

    @property
    def items_read(self) -> int:
        """Items in the pages that came so far."""
        return self._state.items_read

    def __repr__(self) -> str:
        state = self._state
        return f"<{type(self).__name__} {state.operation}: {state.pages_read} pages, {state.items_read} items>"


class _Counted(PageSource, Generic[T, I]):
    """A source whose pages are counted, and may be fetched one ahead."""

    _state: ListState[T, I]

    def came(self, response: Response[T]) -> None:
        """Count a page, and begin with the next one."""
        following = self._state.arrived(response)
        if following is not None:
            self.begin(following)

    def ended(self) -> None:
        """The list is done, unless a bound of the caller's ended it."""
        self._state.done = self._state.next_token is None

    def begin(self, call: PagedCall[T, I]) -> None:
        """Fetch a page ahead of time, where that is wanted."""
        raise NotImplementedError


class Ahead(_Counted[T, I]):
    """Sends the call of a page, or takes the answer that was fetched ahead of time by a thread."""

    def __init__(self, send: SendPage, state: ListState[T, I], prefetch: bool) -> None:  # noqa: FBT001 - one caller
        super().__init__(self._page)
        self._send = send
        self._state = state
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="spapi-prefetch") if prefetch else None
        self._begun: Future[Response[T]] | None = None

    def _page(self, call: PagedCall[T, I]) -> Response[T]:
        begun, self._begun = self._begun, None
        if begun is not None:
            return begun.result()
        return self._send(call, self._state.options, self._state.turn())

    def begin(self, call: PagedCall[T, I]) -> None:
        """Fetch a page ahead of time, where that is wanted."""
        if self._pool is not None:
            turn = self._state.turn()
            self._begun = self._pool.submit(copy_context().run, self._send, call, self._state.options, turn)

    def close(self) -> None:
        """Give up a page that is fetched ahead."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


class AsyncAhead(_Counted[T, I]):
    """Sends the call of a page, or takes the answer that was fetched ahead of time by a task."""

    def __init__(self, send: AsyncSendPage, state: ListState[T, I], prefetch: bool) -> None:  # noqa: FBT001 - one caller
        super().__init__(self._page)
        self._send = send
        self._state = state
        self._prefetch = prefetch
        self._begun: asyncio.Task[Response[T]] | None = None

    async def _page(self, call: PagedCall[T, I]) -> Response[T]:
        begun, self._begun = self._begun, None
        if begun is None:
            return await self._send(call, self._state.options, self._state.turn())
        try:
            return await begun
        except asyncio.CancelledError:
            begun.cancel()
            raise

    def begin(self, call: PagedCall[T, I]) -> None:
        """Fetch a page ahead of time, where that is wanted."""
        if self._prefetch:
            sending = self._send(call, self._state.options, self._state.turn())
            self._begun = asyncio.get_running_loop().create_task(sending)
            self._begun.add_done_callback(_seen)

    def close(self) -> None:
        """Give up a page that is fetched ahead."""
        if self._begun is not None:
            self._begun.cancel()


def _seen(task: asyncio.Task[Any]) -> None:
    """Take note of the error of a page that nobody asks for any more."""
    with suppress(asyncio.CancelledError):
        task.exception()
