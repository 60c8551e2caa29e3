"""What a call is: an operation of SP-API, and the arguments bound to it; its parameters are in `parameters`.

Generated sections hold one `Operation` constant for each operation and a pure builder that
binds arguments into a `Call`. Nothing here knows how a call is sent, encoded or answered.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from attrs import evolve, field, fields, frozen

from spapi_core.deprecation import Deprecation, warn_deprecated
from spapi_core.parameters import ALL_MARKETPLACES, Location, Param, Style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "ALL_MARKETPLACES",
    "BatchCall",
    "BatchOperation",
    "Call",
    "Deprecation",
    "Location",
    "Operation",
    "PagedCall",
    "PagedOperation",
    "Paging",
    "Param",
    "Restricted",
    "Style",
]

T = TypeVar("T")
I = TypeVar("I")

_READING = frozenset({"GET", "HEAD"})


@frozen
class Paging:
    """How the next page of an operation is asked for.

    Args:
        argument: The Python argument that takes the token; `body` where token or offset stand in the body.
        token: Wire path of the token in the answer, e.g. `("payload", "NextToken")`; empty when paging by offset.
        items: Wire path of the list of items in the answer; None where a page holds no single list.
        keep: Arguments to repeat with a token; None repeats all of them.
        add: Arguments that following pages carry besides the token, e.g. `{"query_type": "NEXT_TOKEN"}`.
        offset: Wire paths for paging by offset in the body: offset, limit and total; None for tokens.
        body: Wire path of the token in the request's body, e.g. `("nextToken",)`; None where an argument takes it.
        lists: Wire path of the object whose lists, side by side, are the items of a page; None where there is one list.
    """

    argument: str
    token: tuple[str, ...] = ()
    items: tuple[str, ...] | None = None
    keep: tuple[str, ...] | None = None
    add: Mapping[str, str] = field(factory=lambda: MappingProxyType({}))
    offset: Mapping[str, tuple[str, ...]] | None = None
    body: tuple[str, ...] | None = None
    lists: tuple[str, ...] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (type(self), _plain(self))


@frozen
class Restricted:
    """Whether an operation answers with personal data that needs a restricted data token (RDT).

    Args:
        mode: "always", "optional" (answers without it, personal data missing) or "report" (by report type).
        data_elements: Elements that may be asked for, e.g. `buyerInfo`.
        generic_path: The token may be asked for the path template, good for every id.
    """

    mode: str
    data_elements: tuple[str, ...] = ()
    generic_path: bool = True


@frozen(kw_only=True, repr=False)
class Operation(Generic[T]):
    """One operation of SP-API, as a constant.

    Args:
        id: `<section>.<operationId>`, e.g. `orders_v0.getOrders`.
        section: The section's package name, e.g. `orders_v0`.
        name: Amazon's operationId.
        method: HTTP method in upper case.
        path: Path template, e.g. `/orders/v0/orders/{orderId}`.
        params: Path, query and header parameters in Amazon's order.
        body: Type of the JSON body; None where there is none.
        body_required: Amazon's model says a body must be sent.
        form: The body is sent as a form, a property a field, and not as JSON.
        multipart: The form may hold files.
        responses: Status -> type of the JSON body, None for an empty one; errors included.
        otherwise: Type of the JSON body of every other status, where the model has a default answer; else None.
        grant: Scope of the grantless token it needs; None for the selling partner's token.
        restricted: Personal data in the answer; None for the plain token.
        paging: How to get the next page; None for a single answer.
        sandbox: "static", "dynamic" or None.
        sandbox_only: Production does not have it.
        safe_to_repeat: A POST or PATCH that may be repeated when nobody knows whether it was carried out.
        idempotency_key: Header that makes repeating safe where the caller gives it; None where there is none.
        deprecated: Its announced end; None where Amazon has announced none.
    """

    id: str
    section: str
    name: str
    method: str
    path: str
    params: tuple[Param, ...] = ()
    body: Any = None
    body_required: bool = False
    form: bool = False
    multipart: bool = False
    responses: Mapping[int, Any] = field(factory=lambda: MappingProxyType({}))
    otherwise: Any = None
    grant: str | None = None
    restricted: Restricted | None = None
    paging: Paging | None = None
    sandbox: str | None = None
    sandbox_only: bool = False
    safe_to_repeat: bool = False
    idempotency_key: str | None = None
    deprecated: Deprecation | None = field(default=None, eq=False)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (type(self), _plain(self))

    def repeats_safely(self, word: bool | None = None) -> bool:  # noqa: FBT001  the caller's word, or none
        """Whether carrying out a call of it twice has the effect of once.

        Args:
            word: What the caller says; None leaves it to the method and the table of operations.
        """
        return (self.safe_to_repeat or self.method in _READING) if word is None else word

    def warn_if_deprecated(self) -> None:
        """Warn of an announced end, the first time in this process, at the line that called into the SDK."""
        if self.deprecated is not None:
            warn_deprecated(self.id, self.deprecated)

    def call(
        self,
        *,
        body: Any = None,
        data_elements: Sequence[str] | None = None,
        restricted: bool | None = None,
        **arguments: Any,
    ) -> Call[T]:
        """Bind arguments; those that are None are left out. Nothing is checked or sent here."""
        self.warn_if_deprecated()
        return Call(self, _given(arguments), body, _elements(data_elements), restricted)


@frozen(kw_only=True, repr=False)
class PagedOperation(Operation[T], Generic[T, I]):
    """An operation whose answer comes in pages of T, each a list of I."""

    def call(
        self,
        *,
        body: Any = None,
        data_elements: Sequence[str] | None = None,
        restricted: bool | None = None,
        **arguments: Any,
    ) -> PagedCall[T, I]:
        """Bind arguments; those that are None are left out. Nothing is checked or sent here."""
        self.warn_if_deprecated()
        return PagedCall(self, _given(arguments), body, _elements(data_elements), restricted)


@frozen(kw_only=True, repr=False)
class BatchOperation(Operation[T], Generic[T, I]):
    """An operation that takes a list of items and answers T, with an I for each of them."""

    def call(
        self,
        *,
        body: Any = None,
        data_elements: Sequence[str] | None = None,
        restricted: bool | None = None,
        **arguments: Any,
    ) -> BatchCall[T, I]:
        """Bind arguments; those that are None are left out. Nothing is checked or sent here."""
        self.warn_if_deprecated()
        return BatchCall(self, _given(arguments), body, _elements(data_elements), restricted)


@frozen(repr=False)
class Call(Generic[T]):
    """An operation with its arguments, ready for `Client.send`.

    Args:
        operation: What is called.
        arguments: Python argument name -> value; never None values.
        body: The JSON body, a model or None.
        data_elements: Restricted data asked for, where the operation has it optional.
        restricted: Whether the answer is restricted, where only the caller knows (a report document);
            None leaves it to the operation.
        checked: What is given is held against the limits that Amazon's model states.
    """

    operation: Operation[T]
    arguments: Mapping[str, Any]
    body: Any = None
    data_elements: tuple[str, ...] = ()
    restricted: bool | None = None
    checked: bool = True

    def __repr__(self) -> str:
        """Names of the arguments alone: their values may be personal data."""
        names = [*self.arguments, *(["body"] if self.body is not None else [])]
        return f"<{type(self).__name__} {self.operation.id}({', '.join(names)})>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (type(self), _plain(self))

    def replace(self, *, body: Any = None, **arguments: Any) -> Call[T]:
        """The same call with some arguments (or the body) exchanged."""
        merged = _given({**self.arguments, **arguments})
        return evolve(self, arguments=merged, body=self.body if body is None else body)

    def unchecked(self) -> Self:
        """The same call, sent whatever the model says of its values: for where Amazon takes more than its model states."""
        return evolve(self, checked=False)


@frozen(repr=False)
class PagedCall(Call[T], Generic[T, I]):
    """A call whose answer comes in pages of T, each a list of I."""


@frozen(repr=False)
class BatchCall(Call[T], Generic[T, I]):
    """A call with a list of items, answered with T, in which there is an I for each of them."""


def _given(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType({name: value for name, value in arguments.items() if value is not None})


def _elements(data_elements: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(data_elements) if data_elements else ()


def _plain(value: Any) -> dict[str, Any]:
    """The fields of a value in a form that pickles, so that calls can be queued for another process."""
    known = {each.name: getattr(value, each.name) for each in fields(type(value))}
    return {name: dict(each) if isinstance(each, MappingProxyType) else each for name, each in known.items()}


def _made(kind: type[T], known: dict[str, Any]) -> T:
    return kind(**known)
