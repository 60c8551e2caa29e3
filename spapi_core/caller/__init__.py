"""What whole jobs need of a client, so that they do not depend on it; and the options of a call, which clients and jobs take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypedDict, TypeVar

from spapi_core.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.reservation import Reservation
    from spapi_core.marketplaces import Endpoint
    from spapi_core.operation import Call, Operation
    from spapi_core.retry import RetryPolicy
    from spapi_core.wire.response import Response

__all__ = ["AnyCaller", "CallOptions", "Sent", "own_seller", "seller_of"]

T = TypeVar("T")


class CallOptions(TypedDict, total=False):
    """Options of a call; for one that is left out the client's setting applies.

    Attributes:
        timeout: Seconds without a byte of the answer after which it is given up.
        headers: Headers to send besides the client's own, e.g. `{"x-amzn-shipping-business-id": "AmazonShipping_UK"}`.
        retry: When and how often a call is tried again.
        max_wait: Longest wait for a permit of the usage plan, in seconds.
        strict: An answer that does not fit the model is an error.
        idempotent: Repeating the call is safe even if it has been carried out (or is not).
        cache: False asks Amazon whatever the client's cache holds (and keeps the answer); seconds take the place of the time
            that the cache was made with, also for an operation that it does not name.
        stale_on_error: Seconds past its time in which a kept answer is used where none comes from Amazon.
        reservation: A place of `client.reserve(call)`, or its text, which the first request of this call redeems.
        reserve: Where a permit comes later than `max_wait`, keep a place: the error carries it in `reservation`.
    """

    timeout: float | None
    headers: Mapping[str, str]
    retry: RetryPolicy
    max_wait: float | None
    strict: bool
    idempotent: bool | None
    cache: bool | float | None
    stale_on_error: float | None
    reservation: Reservation | str
    reserve: bool


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
    """What both halves of a client have in common."""

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

    @property
    def limiter(self) -> Any:
        """Waits for permits."""
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

    def named_call(
        self,
        operation: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Any = None,
        restricted: bool | None = None,
    ) -> Call[Any]:
        """As `Client.named_call`."""
        ...


def own_seller(client: Any) -> str | None:
    """The selling partner of the client's profile or credentials; None where it is not known.

    Args:
        client: A client of either kind.
    """
    credentials = getattr(client.auth, "credentials", None)
    seller: str | None = getattr(credentials, "selling_partner_id", None)
    return seller


def seller_of(client: Any, seller_id: str | None) -> str:
    """The seller that was given, or else the client's own.

    Raises:
        InvalidArgumentError: There is none.
    """
    seller = seller_id or own_seller(client)
    if not seller:
        raise InvalidArgumentError(
            "seller_id: say whose listing it is, or put selling_partner_id into the profile (or into Credentials)"
        )
    return seller
