"""One wait for a permit, without the waiting: what is asked of the store, when to look again, when to give up."""

from __future__ import annotations

import logging
from enum import Enum
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from typing import TYPE_CHECKING, Any, Final

from attrs import define

from spapi_core.errors import InvalidArgumentError, PermitTimeoutError
from spapi_core.limits.asking import Ask, Taken
from spapi_core.limits.bucket import MICRO, Bucket
from spapi_core.limits.reservation import HOLD, Reservation
from spapi_core.limits.waiting import new_ticket

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


log = logging.getLogger("spapi_core.limits")


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
class Wish:
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
        """Whether somebody wants to know how long the line is, and with `ahead` before it it may be long."""
        if self.limit is not None:
            return True
        if self.told or not (self.on_wait is not None or log.isEnabledFor(logging.INFO)):
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
        """Seconds that one with `ahead` before it sleeps, unless it is woken."""
        longest = _LOOK_AHEAD + ahead * _LOOK_AHEAD_EACH
        return longest if left is None else min(left, longest)

    def forecast(self, ahead: int, ticket: str | None) -> Ask:
        """The question when a permit would come, `ahead` places behind the head of the line and its ticket."""
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
            log.info("%s: next permit in %.0f s, %d before you", self.label, wait, answer.ahead)
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


def checked_workers(workers: int | None) -> int | None:
    """The number of processes, checked."""
    whole = isinstance(workers, int) and not isinstance(workers, bool)
    if workers is not None and not (whole and workers >= 1):
        raise InvalidArgumentError(f"workers must be a whole number of 1 or more, or None, got {workers!r}.")
    return workers


def named(name: str, rate: float, burst: int) -> tuple[Bucket]:
    """The bucket of a limit of the caller's own.

    Raises:
        InvalidArgumentError: The name is empty, or the numbers are not a bucket.
    """
    if not isinstance(name, str) or not name.strip():
        raise InvalidArgumentError(f"name: give the limit a name, e.g. 'exports'; got {name!r}")
    return (Bucket(f"name:{name}", rate, burst),)


def sort_of(function: Any) -> str:
    """Which sort of function, in Python's words."""
    if iscoroutinefunction(function):
        return "coroutine function"
    if isasyncgenfunction(function):
        return "asynchronous generator function"
    return "generator function" if isgeneratorfunction(function) else "plain function"


def other_sort(name: str, function: Any, taker: str, taken: str) -> str:
    """What to do with a function of another sort than the decorator takes."""
    sort = sort_of(function)
    if sort.endswith("generator function"):
        remedy = "decorate the function that makes a single call, or wait for a permit before each step"
    else:
        remedy = f"use {'AsyncLimiter' if sort.startswith('coroutine') else 'Limiter'}.limit"
    told = f"{getattr(function, '__qualname__', type(function).__name__)}, {'an' if sort[0] == 'a' else 'a'} {sort}"
    return f"{name}: {taker} takes {taken}, got {told}; {remedy}"
