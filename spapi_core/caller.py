"""What whole jobs need of a client, so that they stand below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Coroutine, Iterable, Iterator, Mapping, Sequence

    from spapi_core.limits.aio.permit import AsyncPermit
    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.sync.permit import Permit
    from spapi_core.marketplaces import Endpoint
    from spapi_core.operation import Call, Operation
    from spapi_core.wire.aio.http import AsyncHTTP
    from spapi_core.wire.response import Response
    from spapi_core.wire.sync.http import HTTP

__all__ = ["AnyCaller", "AsyncCaller", "Caller", "Sent", "own_seller"]

T = TypeVar("T")


class Sent(Protocol[T]):
    """What one call of a batch came to."""

    @property
    def response(self) -> Response[T] | None:
        """Its answer; None when it failed."""
        ...

    @property
    def error(self) -> Exception | None:
        """Why it failed; None when it did not."""
        ...


class AnyCaller(Protocol):
    """What both halves of a client have alike."""

    endpoint: Endpoint
    clock: Callable[[], float]

    @property
    def marketplace_id(self) -> str | None:
        """The marketplace that the client is for."""
        ...

    def marketplaces_or_own(self, marketplace_ids: Sequence[str] | None) -> list[str]:
        """These marketplaces, or else the client's own."""
        ...

    def rate_of(self, operation: str) -> float | None:
        """Permits per second of an operation; None when nothing is known."""
        ...

    def buckets(self, operation: Operation[Any]) -> tuple[Bucket, ...]:
        """The buckets that a call of an operation draws on; none without a plan."""
        ...

    @property
    def auth(self) -> Any:
        """What has the credentials."""
        ...

    def call(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Any = None,
        restricted: bool | None = None,
    ) -> Call[Any]:
        """As `Client.call`."""
        ...


class Caller(AnyCaller, Protocol):
    """A client for threads."""

    http: HTTP
    sleep: Callable[[float], None]

    def send(self, call: Call[T], *, idempotent: bool | None = None) -> Response[T]:
        """As `Client.send`."""
        ...

    def hold(self, bucket: Bucket, label: str) -> Permit:
        """As `Client.hold`."""
        ...

    def items(self, call: Any, max_pages: int | None = None) -> Iterable[Any]:
        """As `Client.items`."""
        ...

    def batch(self, calls: Iterable[Call[T]], workers: int = ...) -> Iterator[Sent[T]]:
        """As `Client.batch`."""
        ...


class AsyncCaller(AnyCaller, Protocol):
    """A client for event loops."""

    http: AsyncHTTP
    sleep: Callable[[float], Coroutine[Any, Any, None]]

    def send(self, call: Call[T], *, idempotent: bool | None = None) -> Coroutine[Any, Any, Response[T]]:
        """As `AsyncClient.send`."""
        ...

    def hold(self, bucket: Bucket, label: str) -> Coroutine[Any, Any, AsyncPermit]:
        """As `AsyncClient.hold`."""
        ...

    def items(self, call: Any, max_pages: int | None = None) -> AsyncIterable[Any]:
        """As `AsyncClient.items`."""
        ...

    def batch(self, calls: Iterable[Call[T]], workers: int = ...) -> AsyncIterator[Sent[T]]:
        """As `AsyncClient.batch`."""
        ...


def own_seller(client: Any) -> str | None:
    """The selling partner of the client's profile or credentials; None where it is not known.

    Args:
        client: A client of either kind.
    """
    credentials = getattr(client.auth, "credentials", None)
    seller: str | None = getattr(credentials, "selling_partner_id", None)
    return seller
