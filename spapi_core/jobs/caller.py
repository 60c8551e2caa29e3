"""What whole jobs need of a client, so that they stand below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from spapi_core.marketplaces import Endpoint
    from spapi_core.operation import Call
    from spapi_core.wire.http import HTTP, AsyncHTTP
    from spapi_core.wire.response import Response

__all__ = ["AsyncCaller", "Caller", "own_seller"]

T = TypeVar("T")


class _Shared(Protocol):
    """What both halves of a client have alike."""

    endpoint: Endpoint
    clock: Callable[[], float]

    @property
    def marketplace_id(self) -> str | None: ...

    def marketplaces_or_own(self, marketplace_ids: Sequence[str] | None) -> list[str]: ...

    def rate_of(self, operation: str) -> float | None: ...

    def call(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, body: Any = None
    ) -> Call[Any]: ...


class Caller(_Shared, Protocol):
    """A client for threads."""

    http: HTTP
    sleep: Callable[[float], None]

    def send(self, call: Call[T], *, idempotent: bool | None = None) -> Response[T]:
        """As `Client.send`."""
        ...


class AsyncCaller(_Shared, Protocol):
    """A client for event loops."""

    http: AsyncHTTP
    sleep: Callable[[float], Coroutine[Any, Any, None]]

    def send(self, call: Call[T], *, idempotent: bool | None = None) -> Coroutine[Any, Any, Response[T]]:
        """As `Client.send`."""
        ...


def own_seller(client: Any) -> str | None:
    """The selling partner of the client's profile or credentials; None where it is not known.

    Args:
        client: A client of either kind.
    """
    credentials = getattr(client.auth, "credentials", None)
    seller: str | None = getattr(credentials, "selling_partner_id", None)
    return seller
