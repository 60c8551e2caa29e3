# Made from spapi_core/limits/aio/fallback.py by `make generate`; changes by hand are found and undone.
"""A store's side for threads that goes on in this process while the store is away."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from spapi_core.errors import StoreError
from spapi_core.limits.fallback import ANSWERED, Outage, is_said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spapi_core.limits.asking import Ask, Level, QueuePlace, Taken
    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.side_sync import Side


__all__ = ["Fallback"]

T = TypeVar("T")


class Fallback:
    """A store's side for threads that goes on in this process while the store is away.

    A permit of this process has a mark below zero.
    """

    def __init__(self, side: Side, outage: Outage) -> None:
        self._side = side
        self._outage = outage
        self._local = outage.shares

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        fleet = self._outage.fleet
        wish = fleet.asking(ask)
        answer = None
        try:
            answer = self._asked(lambda: self._side.take(wish))
        finally:
            fleet.answered(wish, None if answer is None else answer.views)
        if answer is not None:
            return answer._replace(side=self)
        taken = self._local.take(ask)
        return taken._replace(mark=-taken.mark, side=self)

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; returns whether those who wait should look again."""
        if mark >= 0:
            answer = self._asked(lambda: self._side.settle(buckets, mark, status, rate))
            return self._local.noted(buckets, status, rate) if answer is None else answer
        changed = self._local.settle(buckets, -mark, status, rate)
        if not self._outage.away and is_said(status, rate):
            changed = self._asked(lambda: self._side.settle(buckets[:1], 0, ANSWERED, rate)) or changed
        return changed

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant; one of a store that is away stays taken."""
        if mark < 0:
            self._local.give_back(buckets, -mark)
        else:
            self._asked(lambda: self._side.give_back(buckets, mark))

    def charge(self, bucket: Bucket, millis: int) -> None:
        """Take `millis` thousandths of a permit, whether there are any."""
        self._asked(lambda: self._side.charge(bucket, millis))

    def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the shared queues, and take nothing."""
        answer = self._asked(lambda: self._side.reserve(buckets, ticket, since, hold))
        return self._local.reserve(buckets, ticket, since, hold) if answer is None else answer

    def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""

        def leave() -> bool:
            self._side.withdraw(buckets, ticket)
            return True

        self._local.withdraw(buckets, ticket)
        if not self._asked(leave):
            self._local.left(buckets, ticket)

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        answer = self._asked(lambda: self._side.levels(buckets))
        return self._local.levels(buckets) if answer is None else answer

    def close(self) -> None:
        """Close what the store holds open."""
        self._side.close()

    def _asked(self, do: Callable[[], T]) -> T | None:
        """What the store answers; None while it is away."""
        outage = self._outage
        number = outage.ask()
        if not number:
            return None
        try:
            if outage.looks(number):
                self._hand_over()
            answer = do()
        except StoreError as error:
            outage.failed(number, error)
            return None
        except BaseException:
            outage.dropped(number)
            raise
        outage.answered(number)
        return answer

    def _hand_over(self) -> None:
        """Report to the store what it missed; what was reported is not reported again if it goes once more."""
        for debt in self._local.debts():
            if debt.rate is not None:
                self._side.settle([debt.bucket], 0, ANSWERED, debt.rate)
            if debt.millis:
                self._side.charge(debt.bucket, debt.millis)
            self._local.paid(debt)
        for buckets, ticket in self._local.places():
            self._side.withdraw(buckets, ticket)
            self._local.told_place(ticket)
