# Made from spapi_core/client/aio/listing.py by `make generate`; changes by hand are found and undone.
"""The items of a list, each page fetched when it is needed, for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeVar

from spapi_core.client.list_state import Ahead, ListProgress, ListState, SendPage
from spapi_core.client.sync.paging import walked

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from spapi_core.wire.response import Response


__all__ = ["Listing"]

T = TypeVar("T")
I = TypeVar("I")


class Listing(ListProgress[T, I]):
    """The items of a list, one after another, each page fetched when it is needed; made by `Client.iterate`.

    It is an iterator: it can be left and resumed, and is read only once. `pages()` gives whole pages in place of the items.
    """

    def __init__(self, send: SendPage, state: ListState[T, I], *, prefetch: bool) -> None:
        self._state = state
        self._pages: Generator[Response[T]] = walked(Ahead(send, state, prefetch), state.walk)
        self._items: Generator[tuple[str, I]] = self._hand_out()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> I:
        name_and_item = next(self._items)
        return name_and_item[1]

    def pages(self) -> Iterator[Response[T]]:
        """The answers, a page each."""
        return self._pages

    def named(self) -> Iterator[tuple[str, I]]:
        """The items, each with Amazon's name of the list that it is in, e.g. `("RefundEventList", event)`."""
        return self._items

    def close(self) -> None:
        """Stop reading; a page that is fetched ahead is given up."""
        self._items.close()
        self._pages.close()

    def _hand_out(self) -> Generator[tuple[str, I]]:
        for response in self._pages:
            for name_and_item in self._state.walk.named(response):
                goes_on = self._state.handed_out()
                yield name_and_item
                if not goes_on:
                    self._pages.close()
                    return
