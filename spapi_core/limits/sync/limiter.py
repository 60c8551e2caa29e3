# Made from spapi_core/limits/aio/limiter.py by `make generate`; changes by hand are found and undone.
"""The limiter for threads: waits until a call may be made, first come, first served.

Where buckets are kept is the store's business, what is admitted the law's.
"""

from __future__ import annotations

import time
from contextlib import suppress
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from spapi_core.errors import InvalidArgumentError, StoreError
from spapi_core.limits.asking import Ask
from spapi_core.limits.bucket import Bucket
from spapi_core.limits.fallback import outage_of
from spapi_core.limits.memory import MemoryStore
from spapi_core.limits.reservation import HOLD, Reservation, hold_seconds
from spapi_core.limits.side_sync import Side
from spapi_core.limits.store import Store
from spapi_core.limits.sync.fallback import Fallback
from spapi_core.limits.sync.permit import Permit
from spapi_core.limits.sync.turns import Turns
from spapi_core.limits.waiting import new_ticket
from spapi_core.limits.wish import OWN, Own, checked_workers, named, other_sort, sort_of
from spapi_core.seconds import checked_seconds
from spapi_core.system.locks import Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Literal

    from spapi_core.limits.asking import Level
    from spapi_core.limits.waiting import Closing, Pause


__all__ = ["Limiter"]

P = ParamSpec("P")
R = TypeVar("R")


class Limiter:
    """Holds calls back until the usage plan grants them; for threads.

    Args:
        store: Where buckets are kept; None for a memory store of its own.
        clock: Seconds, never going back.
        max_wait: Longest wait for a permit in seconds; None for as long as it takes.
        on_store_error: What to do when a shared store fails: "raise" StoreError, or continue with a "local"
            share of each bucket in this process until the store is back.
        workers: With how many processes, this one included, the buckets of the store are shared; None to go by those
            that were lately seen there. It counts while the store is away.
        pause: How a thread sleeps: until the signal is given or the seconds are over.
    """

    def __init__(
        self,
        store: Store | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        max_wait: float | None = None,
        on_store_error: Literal["raise", "local"] = "raise",
        workers: int | None = None,
        pause: Pause = Signal.wait,
    ) -> None:
        self.store = MemoryStore(clock) if store is None else store
        self.max_wait = checked_seconds("max_wait", max_wait)
        self._free = self.store.take_free
        self._lines = self.store.lines
        side = self.store.side()
        self._side: Side = side
        known = checked_workers(workers)
        if on_store_error == "local" and self.store.shared:
            self._side = Fallback(side, outage_of(self.store, clock, known))
        self._turns = Turns(self._side, self.store, clock, pause)

    def acquire(
        self,
        buckets: Sequence[Bucket],
        *,
        label: str,
        max_wait: float | Own | None = OWN,
        block: bool = True,
        closing: Closing | None = None,
        on_wait: Callable[[float], object] | None = None,
        reservation: Reservation | str | None = None,
        reserve: bool = False,
    ) -> Permit:
        """Take one permit from every bucket at once, waiting for as long as it takes.

        Args:
            buckets: The selling partner's own bucket first, then the application's where there is one; none at all
                for a call without a usage plan.
            label: What the permit is for, in messages.
            max_wait: Longest wait in seconds; None for no limit; the limiter's own when not given.
            block: False raises instead of waiting.
            closing: Ends the wait when it is closed.
            on_wait: Called once with the seconds, when the wait is known to be longer than 30 s.
            reservation: A place that was reserved for these buckets, in any process; None joins the end of the queue.
            reserve: A refusal for `max_wait` keeps a place, which the error carries.

        Raises:
            InvalidArgumentError: The reservation cannot be read, or is for other buckets.
            PermitTimeoutError: The permit would come too late; raised as soon as that is known. Its `reservation` is the
                place, where one was redeemed or asked for with `reserve`.
            ClientClosedError: `closing` was closed in the meantime.
            StoreError: The shared store failed.
        """
        place = None
        if reservation is not None:
            place = Reservation.of(reservation)
            place.check_for(label, buckets)
        mark = 0 if place else self._free(buckets, tracked=True)
        if mark or not buckets:
            return Permit(self._side, self._lines, buckets, mark)
        if place is not None:
            return self._turns.permit(
                buckets,
                label,
                self._limit(max_wait, block=block),
                tracked=True,
                closing=closing,
                on_wait=on_wait,
                reserved=place,
            )
        permit = self._look(buckets, tracked=True)
        if permit is not None:
            return permit
        return self._turns.permit(
            buckets,
            label,
            self._limit(max_wait, block=block),
            tracked=True,
            closing=closing,
            on_wait=on_wait,
            reserve=reserve,
        )

    def reserve(self, buckets: Sequence[Bucket], *, label: str, hold: float = HOLD) -> Reservation:
        """Keep a place in the queues of the buckets, without waiting and without taking a permit.

        Redeem it with `acquire(..., reservation=...)` at its time, in any process that has the same store.

        Args:
            buckets: The selling partner's own bucket first, then the application's where there is one.
            label: What it is for, in messages.
            hold: Seconds after its time for which the place is kept free for its holder.

        Raises:
            InvalidArgumentError: The hold is not a number of seconds.
            StoreError: The shared store failed.
        """
        ticket, seconds = new_ticket(), hold_seconds(hold)
        try:
            return self._turns.place(buckets, label, ticket, 0, seconds)
        except StoreError:
            raise
        except BaseException:
            # Nobody knows the place of a request that was given up: it would keep others out until its hold is over.
            with suppress(StoreError):
                self._side.withdraw(buckets, ticket)
            raise

    def renew(self, reservation: Reservation | str) -> Reservation:
        """The same place with its time as it is now: others before it may have left, or Amazon reported another rate.

        Raises:
            InvalidArgumentError: It is not a reservation.
            StoreError: The shared store failed.
        """
        place = Reservation.of(reservation)
        return self._turns.place(place.buckets, place.label, place.ticket, place.since, place.hold)

    def cancel(self, reservation: Reservation | str) -> None:
        """Give a place back: those behind it move up. It may be called again.

        Raises:
            InvalidArgumentError: It is not a reservation.
            StoreError: The shared store failed.
        """
        place = Reservation.of(reservation)
        if place.buckets:
            self._side.withdraw(place.buckets, place.ticket)
            self._lines.call(place.buckets[0].key)

    def wait(
        self, name: str, *, rate: float, burst: int = 1, max_wait: float | Own | None = OWN, block: bool = True
    ) -> float:
        """Wait for a permit of a bucket of any name, e.g. `limiter.wait("orders", rate=0.5)`.

        Args:
            name: Any name; the same name is the same bucket.
            rate: Permits a second; another rate than before is taken over at once.
            burst: Permits the bucket holds when full.
            max_wait: Longest wait in seconds; None for no limit; the limiter's own when not given.
            block: False raises instead of waiting.

        Returns:
            Seconds waited.

        Raises:
            InvalidArgumentError: There is no name, or the numbers are not a bucket.
            PermitTimeoutError: The permit would come too late.
            StoreError: The shared store failed.
        """
        buckets = named(name, rate, burst)
        if self._free(buckets, tracked=False):
            return 0.0
        permit = self._look(buckets, tracked=False)
        if permit is None:
            permit = self._turns.permit(buckets, name, self._limit(max_wait, block=block), tracked=False)
        return permit.waited

    def limit(self, name: str, *, rate: float, burst: int = 1) -> Callable[[Callable[P, R]], Callable[P, R]]:
        """A decorator: each call of the function waits for a permit of the bucket of this name.

        Args:
            name: Any name; functions of the same name share the bucket.
            rate: Permits a second.
            burst: Permits the bucket holds when full.

        Raises:
            InvalidArgumentError: The function is of another kind, there is no name, or the numbers are not a bucket.
        """
        buckets = named(name, rate, burst)

        def decorate(function: Callable[P, R]) -> Callable[P, R]:
            if sort_of(function) != "plain function":
                raise InvalidArgumentError(other_sort(name, function, "Limiter.limit", "a plain function"))

            @wraps(function)
            def limited(*args: P.args, **kwargs: P.kwargs) -> R:
                permit = self.acquire(buckets, label=name)
                try:
                    return function(*args, **kwargs)
                finally:
                    permit.settle()

            return limited

        return decorate

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """The state of the buckets: level, rate in force, calls in flight.

        Raises:
            StoreError: The shared store failed.
        """
        return self._side.levels(buckets)

    def close(self) -> None:
        """Close the connections of the store."""
        self._side.close()

    def _limit(self, max_wait: float | Own | None, *, block: bool) -> float | None:
        if not block:
            return 0.0
        return self.max_wait if isinstance(max_wait, Own) else checked_seconds("max_wait", max_wait)

    def _look(self, buckets: Sequence[Bucket], *, tracked: bool) -> Permit | None:
        """A permit of a shared store that is free at once, for which nobody here waits: no line, no ticket."""
        if not self.store.shared or buckets[0].key in self._lines:
            return None
        answer = self._side.take(Ask(buckets, 0, None, tracked))
        return None if answer.wait else Permit(answer.side, self._lines, buckets, answer.mark)
