"""One call on its way to Amazon, encoded once, however often it is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from spapi_core.operation import Call, Operation
from spapi_core.wire import request as encoding

if TYPE_CHECKING:
    from spapi_core.client.list_state import Turn
    from spapi_core.limits import Bucket, Reservation
    from spapi_core.limits.wish import Own
    from spapi_core.retry import RetryPolicy

T = TypeVar("T")

RESTRICTED_TOKEN: Operation[Any] = Operation(
    id="tokens_v2021_03_01.createRestrictedDataToken",
    section="tokens_v2021_03_01",
    name="createRestrictedDataToken",
    method="POST",
    path="/tokens/2021-03-01/restrictedDataToken",
    body=Any,
    body_required=True,
    safe_to_repeat=True,
)
"""Restricted data tokens are asked for by the core itself, without the generated section."""


@frozen(eq=False)
class Job(Generic[T]):
    """One call on its way: encoded once, tried perhaps several times.

    Args:
        call: What is sent.
        request: It, encoded.
        base_url: Scheme and host.
        url: Where to, query included.
        buckets: Usage plans it draws on: of the pair, then of the application.
        started: When `send` began, on the client's clock.
        max_wait: Longest wait for a permit; the limiter's own where nobody said.
        timeout: Seconds for this call; None takes the client's.
        idempotent: The caller's word that repeating is safe.
        strict: An answer that does not fit the model is an error.
        retry: When and how often this call is tried again; None leaves it to the client.
        turn: Which page of a list it asks for; None where it asks for none.
        reservation: A place that its first request redeems.
        reserve: A refusal for `max_wait` keeps a place.
        apart: Seconds that do not count to the total time of the call: its waits for tokens and permits.
    """

    call: Call[T]
    request: encoding.Request = field(repr=False)
    base_url: str
    url: str = field(repr=False)
    buckets: tuple[Bucket, ...]
    started: float
    max_wait: float | Own
    timeout: float | None = None
    idempotent: bool | None = None
    strict: bool = False
    retry: RetryPolicy | None = None
    turn: Turn | None = None
    reservation: Reservation | str | None = None
    reserve: bool = False
    apart: list[float] = field(factory=list, repr=False)

    @property
    def operation(self) -> Operation[T]:
        """What is called."""
        return self.call.operation

    def place(self, number: int) -> dict[str, Any]:
        """What a try says of a place in the queue: a reservation is for the first of them."""
        if self.reservation is None and not self.reserve:
            return {}
        return {"reservation": self.reservation if number == 1 else None, "reserve": self.reserve}
