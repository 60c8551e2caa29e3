"""What a limiter does while its shared store is away, when it was asked to go on.

It draws from this process's share of each bucket, says so once, has one caller ask the store again now and then, and
says so once more when it is back. Then the store learns what it missed, before anybody draws from it again: the rates
that Amazon reported, what was drawn, the places in its queues that were given up.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from spapi_core.errors import StoreError
from spapi_core.limits import bucket_law
from spapi_core.limits.share import Fleet, Shares
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Lock, guarded

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.limits.store import Store

_log = logging.getLogger("spapi_core.limits")

_FIRST_PAUSE: Final = 0.25
_USUAL_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 5.0
_LOST: Final = 30.0
ANSWERED: Final = 200
_HERE: Final = 0
"""Number of a request that is not to be made: go on in this process."""
_USUAL: Final = 1
"""Number of every request to a store that is not away; those who look whether it is back have others."""


class Outage:
    """Whether a store is away, since which request, who asks it again, and how this process goes on meanwhile.

    Args:
        clock: Seconds, never going back.
        workers: How many processes share each bucket; None to go by those seen in the store.
    """

    def __init__(self, clock: Callable[[], float], workers: int | None = None) -> None:
        self._clock = clock
        self._until: float | None = None
        self._pause = _FIRST_PAUSE
        self._probe = _HERE
        self._probes = _USUAL
        self._begun = 0.0
        self.fleet = Fleet(clock, workers)
        self.shares = Shares(clock, self.fleet)
        self._lock = Lock()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = Lock()
        self._probe = _HERE  # who looked did so in the parent
        self.fleet.renew()
        if self._until is not None:
            self.shares.begin()

    @property
    def away(self) -> bool:
        """Whether the store is away."""
        return self._until is not None

    def ask(self) -> int:
        """The number of a request to the store; 0 while it is away, but for the one who looks whether it is back."""
        return _USUAL if self._until is None else self._ask()

    @guarded
    def _ask(self) -> int:
        if self._until is None:
            return _USUAL
        now = self._clock()
        # One who looks and has said nothing for so long was interrupted: it would be waited for to the end of days.
        if now < self._until or (self._probe and now < self._begun + _LOST):
            return _HERE
        self._probes += 1
        self._probe = self._probes
        self._begun = now
        return self._probe

    def looks(self, number: int) -> bool:
        """Whether a request is one that looks whether the store is back."""
        return number > _USUAL

    def failed(self, number: int, error: StoreError) -> None:
        """A request failed: the store is away; what was under way when it went says nothing new."""
        if self._fail(number):
            _log.warning("%s Continuing in this process with %s until it is back.", error, self.fleet.told())

    @guarded
    def _fail(self, number: int) -> bool:
        first = self._until is None
        if not first and number != self._probe:
            return False
        now = self._clock()
        if first:
            self.shares.begin()
            self._pause = _FIRST_PAUSE
        else:
            # Who looks at a server that stands still is kept for a while: as long a time it then goes on.
            self._pause = max(min(_USUAL_PAUSE, self._pause * 2), min(_LONGEST_PAUSE, now - self._begun))
        self._until = now + self._pause
        self._probe = _HERE
        return first

    def answered(self, number: int) -> None:
        """A request was answered; the store is back, if it was one that looks."""
        if self._until is not None and self._answer(number):
            _log.warning("The store of permits is back.")

    @guarded
    def _answer(self, number: int) -> bool:
        if number != self._probe:
            return False
        self._until = None
        self._probe = _HERE
        return True

    @guarded
    def dropped(self, number: int) -> None:
        """A request came to nothing, its task was cancelled: the next caller looks."""
        if number == self._probe:
            self._probe = _HERE


class _Outages:
    """The outages of each store."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Store, Outage] = WeakKeyDictionary()
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = Lock()

    @guarded
    def of(self, store: Store, clock: Callable[[], float], workers: int | None) -> Outage:
        """Those of a store."""
        outage = self._known.get(store)
        if outage is None:
            outage = self._known[store] = Outage(clock, workers)
        elif workers is not None:
            outage.fleet.workers = workers
        return outage


_OUTAGES = _Outages()


def outage_of(store: Store, clock: Callable[[], float], workers: int | None) -> Outage:
    """The outages of a store, one for all limiters on it: they share its buckets, so they share this process's shares."""
    return _OUTAGES.of(store, clock, workers)


def is_said(status: int | None, rate: float | None) -> bool:
    """Whether an answer says something about the rate that the store should learn."""
    return rate is not None and status is not None and (status in bucket_law.OK or status in bucket_law.TELLING)
