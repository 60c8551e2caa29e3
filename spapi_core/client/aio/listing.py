"""The items of a list, each page fetched when it is needed, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeVar

from spapi_core.client.aio.paging import async_walked
from spapi_core.client.list_state import AsyncAhead, AsyncSendPage, ListProgress, ListState

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from spapi_core.wire.response import Response


__all__ = ["AsyncListing"]

T = TypeVar("T")
I = TypeVar("I")


class AsyncListing(ListProgress[T, I]):
    """The items of a list, one after another, each page fetched when it is needed; made by `AsyncClient.iterate`.

    It is an iterator: it can be left and resumed, and is read only once. `pages()` gives whole pages in place of the items.
    """

    def __init__(self, send: AsyncSendPage, state: ListState[T, I], *, prefetch: bool) -> None:
        self._state = state
        self._pages: AsyncGenerator[Response[T]] = async_walked(AsyncAhead(send, state, prefetch), state.walk)
        self._items: AsyncGenerator[tuple[str, I]] = self._hand_out()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> I:
        name_and_item = await anext(self._items)
        return name_and_item[1]

    def pages(self) -> AsyncIterator[Response[T]]:
        """The answers, a page each."""
        return self._pages

    def named(self) -> AsyncIterator[tuple[str, I]]:
        """The items, each with Amazon's name of the list that it is in, e.g. `("RefundEventList", event)`."""
        return self._items

    async def aclose(self) -> None:
        """Stop reading; a page that is fetched ahead is given up."""
        await self._items.aclose()
        await self._pages.aclose()

    async def _hand_out(self) -> AsyncGenerator[tuple[str, I]]:
        async for response in self._pages:
            for name_and_item in self._state.walk.named(response):
                goes_on = self._state.handed_out()
                yield name_and_item
                if not goes_on:
                    await self._pages.aclose()
                    return
