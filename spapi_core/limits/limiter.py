"""The limiter: waits until a call may be made, in the order of asking.

`Limiter` serves threads, `AsyncLimiter` tasks; the two classes say the same and differ in waiting alone.
Where buckets are kept is the store's business, what is admitted the law's.
"""

from __future__ import annotations

import logging
import time
from enum import Enum
from functools import wraps
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from attrs import define

from spapi_core.errors import InvalidArgumentError, PermitTimeoutError, StoreError
from spapi_core.limits.bucket import MICRO, Bucket
from spapi_core.limits.fallback import AsyncFallback, Fallback, outage_of
from spapi_core.limits.memory import MemoryStore
from spapi_core.limits.permit import AsyncPermit, Permit
from spapi_core.limits.reservation import HOLD, Reservation, hold_seconds, made
from spapi_core.limits.store import Ask, AsyncSide, Kept, Side, Store, Taken
from spapi_core.limits.waiting import TaskWaiter, ThreadWaiter, new_ticket
from spapi_core.system.locks import Signal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from typing import Literal

    from spapi_core.limits.store import Level
    from spapi_core.limits.waiting import Closing, Pause

P = ParamSpec("P")
R = TypeVar("R")

_log = logging.getLogger("spapi_core.limits")


class Own(Enum):
    """Stands for the limiter's own max_wait, since None means to wait for as long as it takes."""

    MAX_WAIT = "max_wait"


OWN: Final = Own.MAX_WAIT

_WORTH_TELLING = 5.0
_WORTH_A_WARNING = 30.0
_LOOK_AGAIN = 1.0
_LOOK_AGAIN_ALONE = 0.5
_LOOKS = 8
_LOOK_AHEAD = 5.0
"""Seconds after which one who does not lead a line looks whether the head is still there; places far back look later."""
_LOOK_AHEAD_EACH = 0.01


@define(eq=False)
class _Wish:
    """One wait for a permit: what is wished, since when, and what an answer of the store means for it."""

    buckets: Sequence[Bucket]
    label: str
    limit: float | None
    begun: float
    tracked: bool
    shared: bool
    ticket: str | None = None
    placed: bool = False
    told: bool = False
    slept: bool = False
    on_wait: Callable[[float], object] | None = None
    granted: Taken[Any] | None = None
    reserved: Reservation | None = None
    reserve: bool = False

    def __attrs_post_init__(self) -> None:
        if self.reserved is not None:
            # Its holder may leave before the store has answered even once.
            self.ticket, self.placed = self.reserved.ticket, True
        elif self.limit is None or self.limit > 0:
            self.ticket = new_ticket()

    def left(self, now: float) -> float | None:
        """Seconds that the caller is still willing to wait."""
        return None if self.limit is None else max(0.0, self.begun + self.limit - now)

    def wants_forecast(self, ahead: int) -> bool:
        """Whether somebody wants to know how long the line is, one with so many before it, and it may be long."""
        if self.limit is not None:
            return True
        if self.told or not (self.on_wait is not None or _log.isEnabledFor(logging.INFO)):
            return False
        # What is before it in other processes shows when it has stood here for a while: that costs no store anything.
        return self.slept or any(ahead > _WORTH_TELLING * bucket.rate for bucket in self.buckets)

    def ask(self) -> Ask:
        """The wish, for the store."""
        place = self.reserved
        if place is None:
            return Ask(self.buckets, 0, self.ticket, self.tracked)
        return Ask(self.buckets, 0, self.ticket, self.tracked, None, place.since, place.hold_micros)

    def keeps_place(self) -> bool:
        """Whether the place stays when the permit comes too late; it is the holder's then."""
        return self.reserve or self.reserved is not None

    def kept(self) -> tuple[str, int, float]:
        """Name, order number and hold of the place that stays."""
        place = self.reserved
        return (self.ticket or new_ticket(), 0, HOLD) if place is None else (place.ticket, place.since, place.hold)

    def watch(self, ahead: int, left: float | None) -> float:
        """Seconds that one with so many before it sleeps, unless it is woken."""
        longest = _LOOK_AHEAD + ahead * _LOOK_AHEAD_EACH
        return longest if left is None else min(left, longest)

    def forecast(self, ahead: int, ticket: str | None) -> Ask:
        """The question when a permit would come, so many places behind the head of the line and its ticket."""
        return Ask(self.buckets, ahead, ticket, self.tracked)

    def weigh(self, answer: Taken[Any], left: float | None) -> float:
        """Seconds until it is worth asking again.

        Raises:
            PermitTimeoutError: That is later than the caller is willing to wait.
        """
        wait = answer.wait / MICRO
        if left is not None and wait > left:
            raise self._too_late(wait, answer)
        if wait > _WORTH_A_WARNING and self.on_wait is not None:
            # It says all that the line below would.
            on_wait, self.on_wait = self.on_wait, None
            self.told = True
            on_wait(wait)
        if wait > _WORTH_TELLING and not self.told:
            _log.info("%s: next permit in %.0f s, %d before you", self.label, wait, answer.ahead)
            self.told = True
        if answer.alone:
            return min(wait, _LOOK_AGAIN_ALONE)
        # One with a reservation stands in no line of this process, so nobody wakes it when the bucket changes.
        looks = self.shared or self.reserved is not None
        return min(wait, max(_LOOK_AGAIN, wait / _LOOKS)) if looks else wait

    def _too_late(self, wait: float, answer: Taken[Any]) -> PermitTimeoutError:
        limit = self.limit
        before = f", {answer.ahead} before you" if answer.ahead else ""
        if answer.alone:
            before += " (from this process's share, while the store of permits is away)"
        remedy = f"wait longer than max_wait={round(limit, 3):g} s" if limit else "let the call wait"
        message = (
            f"{self.label}: the usage plan's next permit comes in {wait:.3g} s{before}; nothing was sent. "
            f"Call later, or {remedy}."
        )
        return PermitTimeoutError(message, wait=wait, operation=self.label)


def _seconds(max_wait: float | None) -> float | None:
    number = isinstance(max_wait, int | float) and not isinstance(max_wait, bool)
    if max_wait is not None and not (number and max_wait >= 0):
        raise InvalidArgumentError(f"max_wait must be seconds of 0 or more, or None for no limit, got {max_wait!r}.")
    return max_wait


def _workers(workers: int | None) -> int | None:
    whole = isinstance(workers, int) and not isinstance(workers, bool)
    if workers is not None and not (whole and workers >= 1):
        raise InvalidArgumentError(f"workers must be a whole number of 1 or more, or None, got {workers!r}.")
    return workers


class Limiter:
    """Holds calls back until the usage plan grants them; for threads.

    Args:
        store: Where buckets are kept; None for a memory store of its own.
        clock: Seconds, never going back.
        max_wait: Longest wait for a permit in seconds; None for as long as it takes.
        on_store_error: What to do when a shared store fails: "raise" StoreError, or go on with a "local"
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
        self.max_wait = _seconds(max_wait)
        self._clock = clock
        self._pause = pause
        self._free = self.store.take_free
        self._lines = self.store.lines
        side = self.store.side()
        self._side: Side = side
        known = _workers(workers)
        if on_store_error == "local" and self.store.shared:
            self._side = Fallback(side, outage_of(self.store, clock, known))

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
            reservation: A place that was reserved for these buckets, in whatever process; None asks at the end.
            reserve: A refusal for `max_wait` keeps a place, which the error carries.

        Raises:
            InvalidArgumentError: The reservation is none, or for other buckets.
            PermitTimeoutError: The permit would come too late; raised as soon as that is known. Its `reservation` is the
                place, where one was redeemed or asked for with `reserve`.
            ClientClosedError: `closing` was closed meanwhile.
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
            return self._queue(
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
        return self._queue(
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

        Redeem it with `acquire(..., reservation=...)` at its time, in whatever process that has the same store.

        Args:
            buckets: The selling partner's own bucket first, then the application's where there is one.
            label: What it is for, in messages.
            hold: Seconds after its time for which the place is kept free for its holder.

        Raises:
            InvalidArgumentError: The hold is no number of seconds.
            StoreError: The shared store failed.
        """
        ticket, seconds = new_ticket(), hold_seconds(hold)
        return self._reserve(buckets, label, ticket, 0, seconds)

    def renew(self, reservation: Reservation | str) -> Reservation:
        """The same place with its time as it is now: others before it may have left, or Amazon told another rate.

        Raises:
            InvalidArgumentError: It is no reservation.
            StoreError: The shared store failed.
        """
        place = Reservation.of(reservation)
        return self._reserve(place.buckets, place.label, place.ticket, place.since, place.hold)

    def cancel(self, reservation: Reservation | str) -> None:
        """Give a place back: those behind it move up. Doing it again does no harm.

        Raises:
            InvalidArgumentError: It is no reservation.
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
            InvalidArgumentError: There is no name, or the numbers are no bucket.
            PermitTimeoutError: The permit would come too late.
            StoreError: The shared store failed.
        """
        buckets = _named(name, rate, burst)
        if self._free(buckets, tracked=False):
            return 0.0
        permit = self._look(buckets, tracked=False)
        if permit is None:
            permit = self._queue(buckets, name, self._limit(max_wait, block=block), tracked=False)
        return permit.waited

    def limit(self, name: str, *, rate: float, burst: int = 1) -> Callable[[Callable[P, R]], Callable[P, R]]:
        """A decorator: each call of the function waits for a permit of the bucket of this name.

        Args:
            name: Any name; functions of the same name share the bucket.
            rate: Permits a second.
            burst: Permits the bucket holds when full.

        Raises:
            InvalidArgumentError: The function is of another sort, there is no name, or the numbers are no bucket.
        """
        buckets = _named(name, rate, burst)

        def decorate(function: Callable[P, R]) -> Callable[P, R]:
            if _sort(function) != "plain function":
                raise InvalidArgumentError(_other(name, function, "Limiter.limit", "a plain function"))

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
        """Where the buckets stand: level, rate in force, calls in flight.

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
        return self.max_wait if isinstance(max_wait, Own) else _seconds(max_wait)

    def _reserve(self, buckets: Sequence[Bucket], label: str, ticket: str, since: int, hold: float) -> Reservation:
        kept = Kept(0, 0, 0)
        if buckets:
            kept = self._side.reserve(buckets, ticket, since, int(hold * MICRO))
        return made(label, buckets, ticket, hold, kept)

    def _look(self, buckets: Sequence[Bucket], *, tracked: bool) -> Permit | None:
        """A permit of a shared store that is free at once, for which nobody here waits: no line, no ticket."""
        if not self.store.shared or buckets[0].key in self._lines:
            return None
        answer = self._side.take(Ask(buckets, 0, None, tracked))
        return None if answer.wait else Permit(answer.side, self._lines, buckets, answer.mark)

    def _queue(
        self,
        buckets: Sequence[Bucket],
        label: str,
        limit: float | None,
        *,
        tracked: bool,
        closing: Closing | None = None,
        on_wait: Callable[[float], object] | None = None,
        reserved: Reservation | None = None,
        reserve: bool = False,
    ) -> Permit:
        wish = _Wish(
            buckets,
            label,
            limit,
            self._clock(),
            tracked=tracked,
            shared=self.store.shared,
            on_wait=on_wait,
            reserved=reserved,
            reserve=reserve,
        )
        waiter = ThreadWaiter(wish.ticket, self._pause)
        try:
            try:
                return self._wait(wish, waiter, closing)
            except PermitTimeoutError as error:
                if wish.keeps_place():
                    error.reservation = self._reserve(buckets, label, *wish.kept())
                    wish.placed = False
                raise
            finally:
                self._leave(wish, waiter, closing)
        except BaseException:
            # Interrupted at whatever moment: no place stays occupied, and the permit nobody gets goes back.
            self._leave(wish, waiter, closing)
            if wish.granted is not None:
                Permit(wish.granted.side, self._lines, buckets, wish.granted.mark).give_back()
            raise

    def _wait(self, wish: _Wish, waiter: ThreadWaiter, closing: Closing | None) -> Permit:
        key = wish.buckets[0].key
        if closing is not None:
            closing.enter(waiter)
        placed = wish.reserved is not None
        ahead = 0 if placed else self._lines.join(key, waiter)
        if ahead and wish.wants_forecast(ahead):
            wish.weigh(self._side.take(wish.forecast(ahead, self._lines.head_ticket(key))), wish.limit)
        while True:
            if closing is not None:
                closing.check(wish.label)
            left = wish.left(self._clock())
            nap = wish.watch(ahead, left)
            if placed or self._lines.leads(key, waiter):
                answer = self._side.take(wish.ask())
                wish.placed = answer.wait > 0 and wish.ticket is not None
                if not answer.wait:
                    wish.granted = answer
                    waited = self._clock() - wish.begun if wish.slept else 0.0
                    return Permit(answer.side, self._lines, wish.buckets, answer.mark, waited)
                nap = wish.weigh(answer, left)
            elif left == 0.0 or (wish.limit is None and wish.wants_forecast(ahead)):
                wish.weigh(self._side.take(wish.forecast(1, self._lines.head_ticket(key))), left)
            wish.slept = True
            waiter.sleep(nap)

    def _leave(self, wish: _Wish, waiter: ThreadWaiter, closing: Closing | None) -> None:
        """Give up the places of a wait that is over; doing it again does no harm."""
        try:
            if wish.placed and wish.ticket is not None:
                self._side.withdraw(wish.buckets, wish.ticket)
                wish.placed = False
        except StoreError:
            # The place is lost by itself a little later.
            wish.placed = False
            _log.debug("%s: the place in the shared queue was not given up", wish.label, exc_info=True)
        finally:
            self._lines.leave(wish.buckets[0].key, waiter)
            if closing is not None:
                closing.leave(waiter)


class AsyncLimiter:
    """Holds calls back until the usage plan grants them; for tasks.

    Args:
        store: Where buckets are kept; None for a memory store of its own.
        clock: Seconds, never going back.
        max_wait: Longest wait for a permit in seconds; None for as long as it takes.
        on_store_error: What to do when a shared store fails: "raise" StoreError, or go on with a "local"
            share of each bucket in this process until the store is back.
        workers: With how many processes, this one included, the buckets of the store are shared; None to go by those
            that were lately seen there. It counts while the store is away.
    """

    def __init__(
        self,
        store: Store | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        max_wait: float | None = None,
        on_store_error: Literal["raise", "local"] = "raise",
        workers: int | None = None,
    ) -> None:
        self.store = MemoryStore(clock) if store is None else store
        self.max_wait = _seconds(max_wait)
        self._clock = clock
        self._free = self.store.take_free
        self._lines = self.store.lines
        side = self.store.async_side()
        self._side: AsyncSide = side
        known = _workers(workers)
        if on_store_error == "local" and self.store.shared:
            self._side = AsyncFallback(side, outage_of(self.store, clock, known))

    async def acquire(
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
    ) -> AsyncPermit:
        """Take one permit from every bucket at once, waiting for as long as it takes.

        Args:
            buckets: The selling partner's own bucket first, then the application's where there is one; none at all
                for a call without a usage plan.
            label: What the permit is for, in messages.
            max_wait: Longest wait in seconds; None for no limit; the limiter's own when not given.
            block: False raises instead of waiting.
            closing: Ends the wait when it is closed.
            on_wait: Called once with the seconds, when the wait is known to be longer than 30 s.
            reservation: A place that was reserved for these buckets, in whatever process; None asks at the end.
            reserve: A refusal for `max_wait` keeps a place, which the error carries.

        Raises:
            InvalidArgumentError: The reservation is none, or for other buckets.
            PermitTimeoutError: The permit would come too late; raised as soon as that is known. Its `reservation` is the
                place, where one was redeemed or asked for with `reserve`.
            ClientClosedError: `closing` was closed meanwhile.
            StoreError: The shared store failed.
        """
        place = None
        if reservation is not None:
            place = Reservation.of(reservation)
            place.check_for(label, buckets)
        mark = 0 if place else self._free(buckets, tracked=True)
        if mark or not buckets:
            return AsyncPermit(self._side, self._lines, buckets, mark)
        if place is not None:
            return await self._queue(
                buckets,
                label,
                self._limit(max_wait, block=block),
                tracked=True,
                closing=closing,
                on_wait=on_wait,
                reserved=place,
            )
        permit = await self._look(buckets, tracked=True)
        if permit is not None:
            return permit
        return await self._queue(
            buckets,
            label,
            self._limit(max_wait, block=block),
            tracked=True,
            closing=closing,
            on_wait=on_wait,
            reserve=reserve,
        )

    async def reserve(self, buckets: Sequence[Bucket], *, label: str, hold: float = HOLD) -> Reservation:
        """Keep a place in the queues of the buckets, without waiting and without taking a permit.

        Redeem it with `acquire(..., reservation=...)` at its time, in whatever process that has the same store.

        Args:
            buckets: The selling partner's own bucket first, then the application's where there is one.
            label: What it is for, in messages.
            hold: Seconds after its time for which the place is kept free for its holder.

        Raises:
            InvalidArgumentError: The hold is no number of seconds.
            StoreError: The shared store failed.
        """
        ticket, seconds = new_ticket(), hold_seconds(hold)
        return await self._reserve(buckets, label, ticket, 0, seconds)

    async def renew(self, reservation: Reservation | str) -> Reservation:
        """The same place with its time as it is now: others before it may have left, or Amazon told another rate.

        Raises:
            InvalidArgumentError: It is no reservation.
            StoreError: The shared store failed.
        """
        place = Reservation.of(reservation)
        return await self._reserve(place.buckets, place.label, place.ticket, place.since, place.hold)

    async def cancel(self, reservation: Reservation | str) -> None:
        """Give a place back: those behind it move up. Doing it again does no harm.

        Raises:
            InvalidArgumentError: It is no reservation.
            StoreError: The shared store failed.
        """
        place = Reservation.of(reservation)
        if place.buckets:
            await self._side.withdraw(place.buckets, place.ticket)
            self._lines.call(place.buckets[0].key)

    async def wait(
        self, name: str, *, rate: float, burst: int = 1, max_wait: float | Own | None = OWN, block: bool = True
    ) -> float:
        """Wait for a permit of a bucket of any name, e.g. `await limiter.wait("orders", rate=0.5)`.

        Args:
            name: Any name; the same name is the same bucket.
            rate: Permits a second; another rate than before is taken over at once.
            burst: Permits the bucket holds when full.
            max_wait: Longest wait in seconds; None for no limit; the limiter's own when not given.
            block: False raises instead of waiting.

        Returns:
            Seconds waited.

        Raises:
            InvalidArgumentError: There is no name, or the numbers are no bucket.
            PermitTimeoutError: The permit would come too late.
            StoreError: The shared store failed.
        """
        buckets = _named(name, rate, burst)
        if self._free(buckets, tracked=False):
            return 0.0
        permit = await self._look(buckets, tracked=False)
        if permit is None:
            permit = await self._queue(buckets, name, self._limit(max_wait, block=block), tracked=False)
        return permit.waited

    def limit(
        self, name: str, *, rate: float, burst: int = 1
    ) -> Callable[[Callable[P, Awaitable[R]]], Callable[P, Awaitable[R]]]:
        """A decorator: each call of the coroutine function waits for a permit of the bucket of this name.

        Args:
            name: Any name; functions of the same name share the bucket.
            rate: Permits a second.
            burst: Permits the bucket holds when full.

        Raises:
            InvalidArgumentError: The function is of another sort, there is no name, or the numbers are no bucket.
        """
        buckets = _named(name, rate, burst)

        def decorate(function: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
            if _sort(function) != "coroutine function":
                raise InvalidArgumentError(_other(name, function, "AsyncLimiter.limit", "a coroutine function"))

            @wraps(function)
            async def limited(*args: P.args, **kwargs: P.kwargs) -> R:
                permit = await self.acquire(buckets, label=name)
                try:
                    return await function(*args, **kwargs)
                finally:
                    await permit.settle()

            return limited

        return decorate

    async def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand: level, rate in force, calls in flight.

        Raises:
            StoreError: The shared store failed.
        """
        return await self._side.levels(buckets)

    async def close(self) -> None:
        """Close the connections of the store."""
        await self._side.close()

    def _limit(self, max_wait: float | Own | None, *, block: bool) -> float | None:
        if not block:
            return 0.0
        return self.max_wait if isinstance(max_wait, Own) else _seconds(max_wait)

    async def _reserve(
        self, buckets: Sequence[Bucket], label: str, ticket: str, since: int, hold: float
    ) -> Reservation:
        kept = Kept(0, 0, 0)
        if buckets:
            kept = await self._side.reserve(buckets, ticket, since, int(hold * MICRO))
        return made(label, buckets, ticket, hold, kept)

    async def _look(self, buckets: Sequence[Bucket], *, tracked: bool) -> AsyncPermit | None:
        """A permit of a shared store that is free at once, for which nobody here waits: no line, no ticket."""
        if not self.store.shared or buckets[0].key in self._lines:
            return None
        answer = await self._side.take(Ask(buckets, 0, None, tracked))
        return None if answer.wait else AsyncPermit(answer.side, self._lines, buckets, answer.mark)

    async def _queue(
        self,
        buckets: Sequence[Bucket],
        label: str,
        limit: float | None,
        *,
        tracked: bool,
        closing: Closing | None = None,
        on_wait: Callable[[float], object] | None = None,
        reserved: Reservation | None = None,
        reserve: bool = False,
    ) -> AsyncPermit:
        wish = _Wish(
            buckets,
            label,
            limit,
            self._clock(),
            tracked=tracked,
            shared=self.store.shared,
            on_wait=on_wait,
            reserved=reserved,
            reserve=reserve,
        )
        waiter = TaskWaiter(wish.ticket)
        try:
            try:
                return await self._wait(wish, waiter, closing)
            except PermitTimeoutError as error:
                if wish.keeps_place():
                    error.reservation = await self._reserve(buckets, label, *wish.kept())
                    wish.placed = False
                raise
            finally:
                await self._leave(wish, waiter, closing)
        except BaseException:
            # Interrupted at whatever moment: no place stays occupied, and the permit nobody gets goes back.
            await self._leave(wish, waiter, closing)
            if wish.granted is not None:
                await AsyncPermit(wish.granted.side, self._lines, buckets, wish.granted.mark).give_back()
            raise

    async def _wait(self, wish: _Wish, waiter: TaskWaiter, closing: Closing | None) -> AsyncPermit:
        key = wish.buckets[0].key
        if closing is not None:
            closing.enter(waiter)
        placed = wish.reserved is not None
        ahead = 0 if placed else self._lines.join(key, waiter)
        if ahead and wish.wants_forecast(ahead):
            wish.weigh(await self._side.take(wish.forecast(ahead, self._lines.head_ticket(key))), wish.limit)
        while True:
            if closing is not None:
                closing.check(wish.label)
            left = wish.left(self._clock())
            nap = wish.watch(ahead, left)
            if placed or self._lines.leads(key, waiter):
                answer = await self._side.take(wish.ask())
                wish.placed = answer.wait > 0 and wish.ticket is not None
                if not answer.wait:
                    wish.granted = answer
                    waited = self._clock() - wish.begun if wish.slept else 0.0
                    return AsyncPermit(answer.side, self._lines, wish.buckets, answer.mark, waited)
                nap = wish.weigh(answer, left)
            elif left == 0.0 or (wish.limit is None and wish.wants_forecast(ahead)):
                wish.weigh(await self._side.take(wish.forecast(1, self._lines.head_ticket(key))), left)
            wish.slept = True
            await waiter.sleep(nap)

    async def _leave(self, wish: _Wish, waiter: TaskWaiter, closing: Closing | None) -> None:
        """Give up the places of a wait that is over; doing it again does no harm."""
        try:
            if wish.placed and wish.ticket is not None:
                await self._side.withdraw(wish.buckets, wish.ticket)
                wish.placed = False
        except StoreError:
            # The place is lost by itself a little later.
            wish.placed = False
            _log.debug("%s: the place in the shared queue was not given up", wish.label, exc_info=True)
        finally:
            self._lines.leave(wish.buckets[0].key, waiter)
            if closing is not None:
                closing.leave(waiter)


def _named(name: str, rate: float, burst: int) -> tuple[Bucket]:
    """The bucket of a limit of the caller's own.

    Raises:
        InvalidArgumentError: The name is none, or the numbers are no bucket.
    """
    if not isinstance(name, str) or not name.strip():
        raise InvalidArgumentError(f"name: give the limit a name, e.g. 'exports'; got {name!r}")
    return (Bucket(f"name:{name}", rate, burst),)


def _sort(function: Any) -> str:
    """Which sort of function, in Python's words."""
    if iscoroutinefunction(function):
        return "coroutine function"
    if isasyncgenfunction(function):
        return "asynchronous generator function"
    return "generator function" if isgeneratorfunction(function) else "plain function"


def _other(name: str, function: Any, taker: str, taken: str) -> str:
    """What to do with a function of another sort than the decorator takes."""
    sort = _sort(function)
    if sort.endswith("generator function"):
        remedy = "decorate the function that makes a single call, or wait for a permit before each step"
    else:
        remedy = f"use {'AsyncLimiter' if sort.startswith('coroutine') else 'Limiter'}.limit"
    told = f"{getattr(function, '__qualname__', type(function).__name__)}, {'an' if sort[0] == 'a' else 'a'} {sort}"
    return f"{name}: {taker} takes {taken}, got {told}; {remedy}"
