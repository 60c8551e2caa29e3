# Made from spapi_core/client/aio/paging.py by `make generate`; changes by hand are found and undone.
"""Iterators over the pages and items of a list, for threads; what comes after a page is the rule of `spapi_core.client.paging`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from spapi_core.client.paging import PageSource, Walk, paged
from spapi_core.errors import SPAPIError
from spapi_core.operation import PagedCall

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from spapi_core.caller.sync import Caller
    from spapi_core.operation import Call
    from spapi_core.wire.response import Response


__all__ = ["Send", "items", "pages", "paginate", "walked"]

T = TypeVar("T")
I = TypeVar("I")


class Send(Protocol):
    """`Client.send`."""

    def __call__(self, call: Call[T], /) -> Response[T]:
        """Send a call."""
        ...


def pages(
    send: Send, call: PagedCall[T, I], max_pages: int | None = None, start_token: str | None = None
) -> Iterator[Response[T]]:
    """The pages of a list; see `Client.pages`."""
    return walked(PageSource(send), Walk(call, max_pages, start_token))


def items(
    send: Send, call: PagedCall[T, I], max_pages: int | None = None, start_token: str | None = None
) -> Iterator[I]:
    """The items of all pages; see `Client.items`."""
    return _items(send, Walk(call, max_pages, start_token).of_items())


def paginate(
    client: Caller,
    path: str,
    api: str | None = None,
    *,
    params: Mapping[str, Any] | None = None,
    max_pages: int | None = None,
    method: str = "GET",
    body: Any = None,
) -> list[Any]:
    """All items of a list by its path, as plain JSON.

    Args:
        client: Sends the calls.
        path: Path with its values percent-encoded.
        api: A name of the caller's own for the API; the operation is found by its path.
        params: Query parameters under Amazon's names.
        max_pages: Stop after this many pages.
        method: HTTP method.
        body: The JSON body, where the list is asked for by POST.

    Raises:
        InvalidArgumentError: No operation has this path, or it does not page, or its pages hold more than one list.
        PagingError: The list cannot be followed.
    """
    del api
    call = paged(client.call(method, path, params=params, body=body))
    return list(client.items(call, max_pages))


def walked(source: PageSource, walk: Walk) -> Generator[Response[Any]]:
    """The pages of a list, one after another: the only loop that reads them.

    Args:
        source: Sends the call of a page; learns of each page, and of the end.
        walk: Where the list stands.
    """
    try:
        while walk.call is not None:
            try:
                response = source.take(walk.call)
            except SPAPIError as error:
                walk.failed(error)
                raise
            source.came(response)
            yield response
            walk.advance(response)
        source.ended()
    finally:
        source.close()


def _items(send: Send, walk: Walk) -> Iterator[Any]:
    for response in walked(PageSource(send), walk):
        for item in walk.items(response):
            yield item
