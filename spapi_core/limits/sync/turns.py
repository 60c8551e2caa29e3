# Made from spapi_core/limits/aio/turns.py by `make generate`; changes by hand are found and undone.
"""Where a permit is waited for, for threads: in a line of this process, and in the queue of the store.

What is asked of the store, and when to give up, is a `Wish`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.errors import PermitTimeoutError, StoreError
from spapi_core.limits.asking import QueuePlace
from spapi_core.limits.bucket import MICRO
from spapi_core.limits.reservation import made
from spapi_core.limits.sync.permit import Permit
from spapi_core.limits.waiting import ThreadWaiter
from spapi_core.limits.wish import Wish, log

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.reservation import Reservation
    from spapi_core.limits.side_sync import Side
    from spapi_core.limits.store import Store
    from spapi_core.limits.waiting import Closing, Pause


class Turns:
    """Those who wait for permits of one limiter.

    Args:
        side: Asks the store.
        store: Where buckets are kept, and who waits for them in this process.
        clock: Seconds, never going back; when waiting began and ended.
        pause: How a thread sleeps: until the signal is given or the seconds are over.
    """

    def __init__(
        self,
        side: Side,
        store: Store,
        clock: Callable[[], float],
        pause: Pause,
    ) -> None:
        self._side = side
        self._lines = store.lines
        self._shared = store.shared
        self._clock = clock
        self._pause = pause

    def permit(
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
        """A permit, when the turn has come.

        Args:
            buckets: What it is of; one at least.
            label: What it is for, in messages.
            limit: Longest wait in seconds; None for as long as it takes.
            tracked: Its answer will be reported.
            closing: Ends the wait when it is closed.
            on_wait: Called once with the seconds of a long wait.
            reserved: The place that is redeemed; None asks at the end.
            reserve: A refusal keeps a place.

        Raises:
            PermitTimeoutError: It would come too late.
            ClientClosedError: `closing` was closed in the meantime.
            StoreError: The shared store failed.
        """
        wish = Wish(
            buckets,
            label,
            limit,
            self._clock(),
            tracked=tracked,
            shared=self._shared,
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
                    error.reservation = self.place(buckets, label, *wish.kept())
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

    def _wait(self, wish: Wish, waiter: ThreadWaiter, closing: Closing | None) -> Permit:
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

    def _leave(self, wish: Wish, waiter: ThreadWaiter, closing: Closing | None) -> None:
        """Give up the places of a wait that is over; doing it again does no harm."""
        try:
            if wish.placed and wish.ticket is not None:
                self._side.withdraw(wish.buckets, wish.ticket)
                wish.placed = False
        except StoreError:
            # The place is lost by itself a little later.
            wish.placed = False
            log.debug("%s: the place in the shared queue was not given up", wish.label, exc_info=True)
        finally:
            self._lines.leave(wish.buckets[0].key, waiter)
            if closing is not None:
                closing.leave(waiter)

    def place(self, buckets: Sequence[Bucket], label: str, ticket: str, since: int, hold: float) -> Reservation:
        """A place, kept for the one that redeems it.

        Args:
            buckets: The queues that it is in; none for a call without a usage plan.
            label: What it is for, in messages.
            ticket: Its name in the store.
            since: Its order number, where it has one; else 0.
            hold: Seconds after its time for which it is kept free.

        Raises:
            StoreError: The shared store failed.
        """
        kept = QueuePlace(0, 0, 0)
        if buckets:
            kept = self._side.reserve(buckets, ticket, since, int(hold * MICRO))
        return made(label, buckets, ticket, hold, kept)
