"""Permits of a client, for asyncio: when a call could be made, a place in its queue, a permit for other work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from spapi_core.client.aio.sending import AsyncSending
from spapi_core.operation import Call

if TYPE_CHECKING:
    from spapi_core.client.waits import Estimate
    from spapi_core.limits import AsyncPermit, Bucket, Reservation
    from spapi_core.operation import Operation


class AsyncPermits(AsyncSending):
    """Permits of the usage plans, before a call or beside it."""

    async def reserve(self, call: Call[Any] | Operation[Any], hold: float = 5.0) -> Reservation:
        """Keep a place in the queue of a call's usage plan, without waiting and without a request.

        `send(call, reservation=...)` redeems it at its time, in any process whose limiter has the same store.

        Args:
            call: A call, or the operation it is of.
            hold: Seconds after its time for which the place is kept free; then those behind it move up.

        Raises:
            InvalidArgumentError: The hold is not a number of seconds.
            StoreError: The shared store failed.
        """
        operation = call.operation if isinstance(call, Call) else call
        return await self.limiter.reserve(self.buckets(operation), label=operation.id, hold=hold)

    async def estimate(self, call: Call[Any] | Operation[Any], pages: int = 1) -> Estimate:
        """How long a number of calls or pages takes at the usage plan, from how full it is now; nothing is sent.

        Args:
            call: What is to be called, or its operation.
            pages: How many calls.

        Returns:
            Seconds until the last of them can be made, and the plan; `str()` gives it in words.

        Raises:
            InvalidArgumentError: `pages` is less than 1.
            StoreError: The shared store of permits failed.
        """
        from spapi_core.client.waits import estimated  # noqa: PLC0415 - only who asks pays for it

        operation = call.operation if isinstance(call, Call) else call
        buckets = self.buckets(operation)
        levels = await self.limiter.levels(buckets) if buckets else []
        return estimated(operation.id, buckets, levels, pages)

    def buckets(self, operation: Operation[Any]) -> tuple[Bucket, ...]:
        """The buckets that a call of an operation draws on: of the pair, then of the application; none without a plan."""
        return self._buckets_of(self._ids(), operation, self.endpoint.base_url)

    async def hold(self, bucket: Bucket, label: str) -> AsyncPermit:
        """Take a permit of a bucket of your own, waited for as for a call: no longer than `max_wait`, and reported when it is long.

        Args:
            bucket: Which one.
            label: What it is for, in messages.

        Raises:
            PermitTimeoutError: It would come too late.
            ClientClosedError: The client was closed in the meantime.
            StoreError: The shared store failed.
        """
        return await self.limiter.acquire(
            (bucket,),
            label=label,
            max_wait=self._longest_wait(),
            closing=self._closing,
            on_wait=partial(self._wait_of, bucket, label),
        )
