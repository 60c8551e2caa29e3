"""Lists that come in pages: the next call from the last answer, and iterators over pages and items.

The rule of an operation is data (`Operation.paging`); here it is followed. An empty page goes on as long
as it carries a token, the same token twice is an error, and every error carries the token of the page
that failed, so that a caller can resume there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from spapi_core.client.list_places import value_at
from spapi_core.errors import InvalidArgumentError, PagingError, SPAPIError
from spapi_core.model.base import Model, attributes
from spapi_core.model.codec import decode, encode
from spapi_core.operation import PagedCall

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from spapi_core.operation import Call, Paging
    from spapi_core.wire.response import Response

T = TypeVar("T")
I = TypeVar("I")


_attributes = cache(attributes)


def next_token(call: Call[Any], response: Response[Any]) -> str | None:
    """The token of the page after this one; None after the last.

    Args:
        call: The call that was answered.
        response: Its answer.
    """
    walk = Walk(paged(call), None, None)
    walk.advance(response)
    return walk.token


class Walk:
    """Where a list stands: the next call, and the token it carries."""

    def __init__(self, call: PagedCall[Any, Any], max_pages: int | None, start_token: str | None) -> None:
        paging = paged(call).operation.paging
        if max_pages is not None and max_pages < 1:
            raise InvalidArgumentError(f"max_pages is {max_pages}: give 1 or more, or None for all")
        if paging is None:
            raise InvalidArgumentError(f"{call.operation.id} answers in one piece, it has no pages: use send")
        self._first = call
        self._rule: Paging = paging
        self._left = max_pages
        self._seen: set[int] = set()
        self.token: str | None = None
        self.call: PagedCall[Any, Any] | None = call
        given = None if paging.offset else self._given_token()
        for name, token in (("start_token", start_token), (paging.argument, given)):
            if isinstance(token, str) and not token.strip():
                raise InvalidArgumentError(
                    f"{call.operation.id}: {name} is empty, as after the last page: there is nothing to go on with; "
                    "leave it out to begin with the first page"
                )
        if start_token is not None:
            self._go_to(start_token)
        elif given:
            self._seen.add(hash(given))

    def of_items(self) -> Walk:
        """Itself, when its pages hold one list."""
        if self._rule.items is None and self._rule.lists is None:
            raise InvalidArgumentError(f"{self._first.operation.id}: its pages hold more than one list: use pages")
        return self

    def failed(self, error: SPAPIError) -> None:
        """Note in an error which page it stopped at."""
        error.page_token = self.token

    def advance(self, response: Response[Any]) -> None:
        """Take the next page into view; `call` is None after the last.

        Raises:
            PagingError: The page is not an object, so that nobody knows whether there is a next one.
        """
        self._check(response)
        if self._left is not None:
            self._left -= 1
            if self._left == 0:
                self.call = None
                return
        token = self._token_after(response)
        if token is None:
            self.call = self.token = None
        else:
            self._go_to(token)

    def look(self, response: Response[Any]) -> tuple[str | None, PagedCall[Any, Any] | None]:
        """The token of the page after this one, and its call where it is to be asked for; nothing moves."""
        if not isinstance(response.parsed, Model | dict):
            return self.token, None
        token = self._token_after(response)
        if token is None or self._left == 1 or hash(token) in self._seen:
            return token, None
        return token, self._call_at(token)

    def size(self, response: Response[Any]) -> int:
        """How many items a page holds; 0 where it is not a page."""
        return sum(len(each) for _, each in self._lists(response) if isinstance(each, list))

    def named(self, response: Response[Any]) -> Iterator[tuple[str, Any]]:
        """The items of a page, each with Amazon's name of its list.

        Raises:
            InvalidArgumentError: Its pages hold more than one list, and nobody knows which are its items.
            PagingError: As `items`.
        """
        self.of_items()
        if self._rule.lists is None:
            name = (self._rule.items or ("",))[-1]
            for item in self.items(response):
                yield name, item
            return
        self._check(response)
        found = list(self._lists(response))
        if not found:
            self._refuse_errors(response)
        for name, items in found:
            for item in items:
                yield name, item

    def _lists(self, response: Response[Any]) -> Iterator[tuple[str, list[Any]]]:
        """The lists of a page that hold its items, by Amazon's names."""
        rule = self._rule
        if rule.lists is None:
            found = value_at(response.parsed, rule.items) if rule.items is not None else None
            named: Mapping[str, Any] = {"": found}
        else:
            holder = value_at(response.parsed, rule.lists)
            if isinstance(holder, Model):
                named = {name: getattr(holder, attribute) for name, attribute in _attributes(type(holder)).items()}
            else:
                named = holder if isinstance(holder, dict) else {}
        for name, value in named.items():
            if isinstance(value, list):
                yield name, value

    def _token_after(self, response: Response[Any]) -> str | None:
        token = self._next_offset(response) if self._rule.offset else value_at(response.parsed, self._rule.token)
        return None if token is None or token == "" else str(token)

    def items(self, response: Response[Any]) -> Sequence[Any]:
        """The items of a page; none where the list is absent.

        Raises:
            PagingError: The page holds errors in place of its list, or it or its list is of another kind.
        """
        self._check(response)
        if self._rule.lists is not None:
            return [item for _, item in self.named(response)]
        found = value_at(response.parsed, self._rule.items or ())
        if isinstance(found, list):
            return found
        operation = self._first.operation.id
        if found is not None:
            raise PagingError(f"{operation}: the page's list is not a list", operation=operation, page_token=self.token)
        self._refuse_errors(response)
        return ()

    def _refuse_errors(self, response: Response[Any]) -> None:
        errors = value_at(response.parsed, ("errors",))
        operation = self._first.operation.id
        if errors:
            raise PagingError(
                f"{operation}: a page came with {len(errors)} errors in place of its list; resume with start_token=",
                operation=operation,
                request_id=response.request_id,
                page_token=self.token,
            )

    def _check(self, response: Response[Any]) -> None:
        """Refuse a page that is not an object: taken for one, it would be an empty page and the last."""
        if not isinstance(response.parsed, Model | dict):
            operation = self._first.operation.id
            raise PagingError(
                f"{operation}: the page is not a JSON object, so there is no list and no next page in it; "
                "resume with start_token=",
                operation=operation,
                request_id=response.request_id,
                page_token=self.token,
            )

    def _given_token(self) -> Any:
        """The token that the caller's own call carries."""
        rule, first = self._rule, self._first
        return value_at(first.body, rule.body) if rule.body else first.arguments.get(rule.argument)

    def _go_to(self, token: str) -> None:
        if hash(token) in self._seen:
            operation = self._first.operation.id
            raise PagingError(
                f"{operation}: the same page token came twice, the list would never end",
                operation=operation,
                page_token=token,
            )
        self._seen.add(hash(token))
        self.token = token
        self.call = self._call_at(token)

    def _call_at(self, token: str) -> PagedCall[Any, Any]:
        return self._offset_call(token) if self._rule.offset else self._token_call(token)

    def _token_call(self, token: str) -> PagedCall[Any, Any]:
        first, rule = self._first, self._rule
        if rule.body:
            return self._body_call(rule.body, token)
        kept = first.arguments if rule.keep is None else {k: v for k, v in first.arguments.items() if k in rule.keep}
        return evolve(first, arguments={**kept, **rule.add, rule.argument: token})

    def _offset_call(self, token: str) -> PagedCall[Any, Any]:
        try:
            offset = int(token)
        except ValueError as error:
            raise InvalidArgumentError(f"start_token is {token!r}: this list pages by offset, give a number") from error
        return self._body_call((self._rule.offset or {})["offset"], offset)

    def _body_call(self, path: tuple[str, ...], value: Any) -> PagedCall[Any, Any]:
        """The first call with another value at a place of its body; the caller's own body is left as it is."""
        first = self._first
        body = {} if first.body is None else encode(first.body)
        *parents, last = path
        inner = body
        for name in parents:
            inner = inner.setdefault(name, {})
        inner[last] = value
        kind = first.operation.body
        return evolve(first, body=body if kind is Any else decode(kind, body, []))

    def _next_offset(self, response: Response[Any]) -> str | None:
        rule = self._rule.offset or {}
        body = self.call.body if self.call is not None else self._first.body
        offset = _number(value_at(body, rule["offset"])) or 0
        limit = _number(value_at(body, rule["limit"])) if "limit" in rule else None
        total = _number(value_at(response.parsed, rule["total"])) if "total" in rule else None
        got = len(self.items(response)) if self._rule.items is not None else (limit or 0)
        following = offset + got
        over = following >= total if total is not None else limit is None or got < limit
        return None if got == 0 or over else str(following)


class PageSource:
    """Sends the calls of a list, page by page; the pages are not counted.

    Args:
        take: Sends a call; awaited for tasks.
    """

    def __init__(self, take: Callable[[PagedCall[Any, Any]], Any]) -> None:
        self.take = take

    def came(self, response: Response[Any]) -> None:
        """Learn of a page, before it is handed out."""

    def ended(self) -> None:
        """Learn that there is no further page to read."""

    def close(self) -> None:
        """Give up what is under way."""


def paged(call: Call[Any]) -> PagedCall[Any, Any]:
    """The call of an operation that pages.

    Raises:
        InvalidArgumentError: It answers in one piece.
    """
    if isinstance(call, PagedCall):
        return call
    raise InvalidArgumentError(f"{call.operation.id} answers in one piece, it has no pages: use send")


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
