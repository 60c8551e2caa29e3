"""The law of a bucket: what is admitted, when the next permit comes, what an answer teaches.

Pure functions over a `BucketState`; no clock, no lock, no storage. All times are whole microseconds on the
clock of the store. The decision itself is pyrate-limiter's token bucket; around it stands what a client of
a remote bucket needs besides:

- **Calls in flight.** Amazon's bucket takes its permit when it sees the request, somewhere between the
  grant and the answer, and cannot fill beyond its burst meanwhile. So ours may not fill beyond burst less
  the calls in flight. That is exact: whatever the network does to the requests, none comes too early.
  For a burst of 1 it means that the next period starts when the answer arrives.
- **A change of rate** converts what is owed into the new period instead of reading old times by a new rate.
- **A refusal** (429) empties the bucket once for all calls that were under way together, gives back what they
  did not take, and adds a growing pause when refusals keep coming.
- **Workers** are counted by the window: each says once a window that it is there, so that one that loses its
  store knows with how many it shares a plan.
- **Tickets** keep the order among the processes that share a store: a caller with k tickets before it needs
  k + 1 permits in the bucket, so a process that died holds up nobody for longer than its ticket lives.
- **Reservations** are tickets whose holder is not there: it comes back at its time, in whatever process. Each ticket
  has an order number, the moment at which it was asked for. A place whose time is over by its hold is freed; a holder
  that comes later still takes up its order number, before all who asked after it.
- **Places that nobody takes up** would keep everyone else out while permits are lost, where all holders come late because
  their engine is behind. So each place that is freed unused counts, and each holder that comes in time takes one back. While
  the count is high, places give the order of those who wait, and a caller that is there takes the permit that is there.

`bucket.lua` is the same law for Redis; one test suite runs over both.
"""

from __future__ import annotations

from bisect import insort
from copy import deepcopy
from functools import cache, lru_cache
from itertools import repeat
from types import NoneType
from typing import TYPE_CHECKING, Any

from spapi_core.limits.asking import TICKET_GRACE, Level, View
from spapi_core.limits.bucket import MICRO, believable, period_of
from spapi_core.limits.places import Places

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spapi_core.limits.asking import Ask
    from spapi_core.limits.bucket import Bucket

IN_FLIGHT = 1 * MICRO
"""A call counts as in flight until its answer, but no longer than this: by then Amazon has seen the request."""

MEMORY_OF_RATE = 3600 * MICRO
"""How long a rate reported by Amazon outlives the last call."""

LONGEST_PAUSE = 120 * MICRO
SHORTEST_PAUSE = MICRO // 2

TRUSTED = 3
"""With this many places freed unused, not made up for by holders that came in time, places keep nobody out."""
MOST_UNUSED = 2 * TRUSTED
"""They are counted up to here, so that a few that come in time end it."""

WINDOW = 120 * MICRO
"""In a window of this length each worker is counted once; the larger count of this window and the one before holds."""

CLOCK_STEP = 1 * MICRO
"""A shared clock that went back by more than this was set, and what it stamped goes back with it."""

OK = range(200, 300)
REFUSED = 429
TELLING = frozenset({400, 404})

_TICK = 1000
"""pyrate-limiter reckons in microseconds from milliseconds given; given microseconds it reckons in nanoseconds."""


class BucketState:
    """What is remembered of one bucket.

    Attributes:
        owed: The moment at which the bucket will be full if nothing more is taken (GCRA's arrival time).
        rate: The published rate, permits a second.
        period: Microseconds between two permits, as published or reported by Amazon.
        burst: Capacity.
        flights: For each call in flight the moment after which it no longer counts, in order.
        tickets: Who waits, in order; None for nobody.
        refused: When a refusal last emptied the bucket; -1 for never.
        strikes: Refusals in a row, each of a call that was granted after the one before.
        used: When it was last granted from or learned.
        window: Number of the window in which workers were last counted.
        here: Workers counted in it.
        before: Workers counted in the window before it.
        unused: Places that were freed unused, less the times that a holder came while its place was kept.
    """

    __slots__ = (
        "before",
        "burst",
        "flights",
        "here",
        "owed",
        "period",
        "rate",
        "refused",
        "strikes",
        "tickets",
        "unused",
        "used",
        "window",
    )

    def __init__(self, rate: float, burst: int) -> None:
        self.owed = 0
        self.rate = rate
        self.period = period_of(rate)
        self.burst = burst
        self.flights: list[int] | None = None
        self.tickets: Places | None = None
        self.refused = -1
        self.strikes = 0
        self.used = 0
        self.window = 0
        self.here = 0
        self.before = 0
        self.unused = 0


_KINDS: dict[str, Any] = {"rate": (int, float), "flights": (list, NoneType), "tickets": (Places, NoneType)}


@cache
def _policy() -> Callable[[int, int, int, int], int]:
    # Imported by the first call that may have to wait: it costs more than the rest of this package together.
    from pyrate_limiter import Rate, TokenBucket  # noqa: PLC0415

    bucket = TokenBucket()
    rates = lru_cache(maxsize=4096)(lambda period, burst: [Rate(1, period, burst)])

    def wait(owed: int, now: int, period: int, burst: int) -> int:
        _, decision = bucket.step(rates(period, burst), (owed * _TICK,), now, 1)
        return decision.retry_after_ms or 0

    return wait


def prepare() -> None:
    """Import what decisions need, so that nobody does it while holding a lock."""
    _policy()


def full_bucket(bucket: Bucket) -> BucketState:
    """A full bucket."""
    return BucketState(bucket.rate, bucket.burst)


def adopt(state: BucketState, bucket: Bucket, now: int) -> None:
    """Take over another rate or burst given by the caller; the level stays, a learned rate is dropped unless it is the slower one.

    Programs with two versions of the table may share a bucket, and their plans take turns: what Amazon grants this account less stays known.
    """
    if bucket.rate != state.rate:
        period = period_of(bucket.rate)
        is_learned = state.period != period_of(state.rate)
        state.rate = bucket.rate
        if not (is_learned and state.period > period):
            _set_period(state, period, now)
    if bucket.burst != state.burst:
        more = (bucket.burst - state.burst) * state.period
        state.owed = max(max(state.owed, now) + more, now)
        state.burst = bucket.burst


def expire(state: BucketState, now: int) -> None:
    """Let go of calls in flight and tickets whose time is over; follow a clock that was set back."""
    is_full = max(state.owed, _landed_by(state)) <= now
    if state.used > now + CLOCK_STEP:
        _set_back(state, state.used - now)
    flights = state.flights
    while flights and flights[0] <= now:
        state.owed = max(state.owed, flights[0] + len(flights) * state.period)
        del flights[0]
    if state.tickets is not None:
        state.unused = min(state.unused + state.tickets.free(now), MOST_UNUSED)
        state.tickets = state.tickets or None
    if is_full and state.tickets is None:
        # Nobody waits, and nothing is kept for anybody.
        state.unused = 0


def wait(state: BucketState, now: int, ahead: int = 0) -> int:
    """Microseconds until a permit can be had behind `ahead` others; 0 when it can be had now."""
    period = state.period
    floor = now + len(state.flights) * period if state.flights else now
    return _policy()(max(state.owed, floor) + ahead * period, now, period, state.burst)


def place(state: BucketState, ticket: str | None, since: int = 0) -> int:
    """How many tickets stand before this one; where it has none (any more), those before its order number, 0 for all."""
    return 0 if state.tickets is None else state.tickets.before(ticket, since)


def grant(state: BucketState, now: int, mark: int) -> None:
    """Take one permit; `mark` is the moment until which its call counts as in flight, 0 for not at all."""
    flights = state.flights
    floor = now + len(flights) * state.period if flights else now
    state.owed = max(state.owed, floor) + state.period
    state.used = now
    if not mark:
        return
    if not flights:
        state.flights = [mark]
    elif mark >= flights[-1]:
        flights.append(mark)
    else:
        insort(flights, mark)


def queue(state: BucketState, ticket: str, until: int, since: int) -> None:
    """Keep a place in the queue; by its order number if there is none yet."""
    if state.tickets is None:
        state.tickets = Places()
    state.tickets.keep(ticket, since, until)


def order_number(states: Sequence[BucketState], now: int, ticket: str) -> int:
    """The order number that a ticket has, or the next one: later than all that are in these queues."""
    queues = [state.tickets for state in states if state.tickets]
    for places in queues:
        known = places.number(ticket)
        if known is not None:
            return known
    return max([now, *(places.last() + 1 for places in queues)])


def leave(state: BucketState, ticket: str) -> None:
    """Give up a place in the queue."""
    if state.tickets is not None:
        state.tickets.leave(ticket)
        state.tickets = state.tickets or None


def _come(state: BucketState, ticket: str) -> None:
    """The holder of a place is there while it is kept."""
    if state.unused and state.tickets is not None and state.tickets.number(ticket) is not None:
        state.unused -= 1


def _set_back(state: BucketState, by: int) -> None:
    state.owed -= by
    state.used -= by
    state.refused = max(-1, state.refused - by)
    state.flights = [mark - by for mark in state.flights] if state.flights else None
    if state.tickets is not None:
        state.tickets.set_back(by)


def _land(state: BucketState, now: int, mark: int) -> None:
    """The call of `mark` is no longer in flight; Amazon took its permit by now at the latest."""
    flights = state.flights
    if flights and mark in flights:
        state.owed = max(state.owed, now + len(flights) * state.period)
        flights.remove(mark)
        if not flights:
            state.flights = None


def give_back(state: BucketState, now: int, mark: int) -> None:
    """Undo a grant: its request never reached Amazon."""
    expire(state, now)
    _land(state, now, mark)
    state.owed -= state.period


def charge(state: BucketState, now: int, millis: int) -> None:
    """Take `millis` thousandths of a permit, whether there are any: they were used where the bucket was out of reach."""
    expire(state, now)
    floor = now + len(state.flights or ()) * state.period
    state.owed = max(state.owed, floor) + millis * state.period // 1000
    state.used = now


def view(state: BucketState, now: int, window: int) -> View:
    """Count a worker in this window unless it was, and return who shares the bucket and where it stands.

    Args:
        state: The bucket.
        now: The time.
        window: The window in which the worker was last counted; -1 for none.
    """
    current = now // WINDOW
    if state.window != current:
        state.before = state.here if state.window == current - 1 else 0
        state.window, state.here = current, 0
    if window != current:
        state.here += 1
    debt = max(state.owed - now, len(state.flights or ()) * state.period)
    return View(current, max(state.here, state.before), max(0, debt), state.period)


def views(states: Sequence[BucketState], now: int, ask: Ask) -> list[View] | None:
    """What the wish asked to see of its buckets."""
    return (
        None if ask.windows is None else [view(*each) for each in zip(states, repeat(now), ask.windows, strict=False)]
    )


def settle(states: Sequence[BucketState], now: int, mark: int, status: int | None, rate: float | None) -> bool:
    """Learn from the answer to a granted call.

    Args:
        states: The buckets of the grant, the selling partner's own first.
        now: The answer's time.
        mark: The grant's mark.
        status: HTTP status; None when no answer came.
        rate: Permits a second reported by Amazon for the first bucket; believed on 2xx, 400 and 404 alone.

    Returns:
        Whether those who wait for the first bucket should look at it again.
    """
    changed = False
    for index, state in enumerate(states):
        expire(state, now)
        _land(state, now, mark)
        if status is None:
            continue
        if status == REFUSED:
            refuse_call(state, now, mark, pausing=index == 0)
            changed = True
            continue
        if mark - IN_FLIGHT > state.refused:
            state.strikes = 0
        if index == 0 and rate is not None and (status in OK or status in TELLING):
            changed = learn(state, now, rate)
    return changed


def refuse_call(state: BucketState, now: int, mark: int, *, pausing: bool) -> None:
    """Amazon refused a call for its quota: its bucket is empty.

    Args:
        state: The bucket.
        now: The answer's time.
        mark: The grant's mark.
        pausing: Pause when refusals keep coming. Not for a bucket of many selling partners, of whom one may be
            refused for a reason of its own.
    """
    if mark - IN_FLIGHT <= state.refused:
        # Granted before the bucket was emptied, and counted then if it was still in flight.
        if mark > state.refused:
            state.owed -= state.period
        return
    state.refused = now
    state.used = now
    pause = 0
    if pausing:
        if state.strikes:
            pause = min(max(state.period, SHORTEST_PAUSE) << min(state.strikes - 1, 30), LONGEST_PAUSE)
        state.strikes += 1
    empty = now + (state.burst + len(state.flights or ())) * state.period + pause
    state.owed = max(state.owed, empty)


def learn(state: BucketState, now: int, rate: float) -> bool:
    """Take over the rate reported by Amazon; what is owed is converted. Returns whether it is another one."""
    state.used = now
    if not believable(rate):
        return False
    period = period_of(rate)
    if period == state.period:
        return False
    _set_period(state, period, now)
    return True


def _set_period(state: BucketState, period: int, now: int) -> None:
    debt = state.owed - now
    if debt > 0:
        state.owed = now - (-debt * period // state.period)
    state.period = period


def level(state: BucketState, now: int) -> float:
    """Permits in the bucket now; calls in flight count as taken."""
    flights = len(state.flights or ())
    owed = max(state.owed, now + flights * state.period)
    return state.burst - (owed - now) / state.period


def _landed_by(state: BucketState) -> int:
    """The moment from which the calls in flight, none of them answered, leave the bucket full."""
    return state.flights[-1] + len(state.flights) * state.period if state.flights else 0


def idle_from(state: BucketState) -> int:
    """The moment from which nothing is lost by forgetting the bucket.

    It is full then, nobody is on the way or waiting, and its rate is the published one or long unheard of.
    """
    moment = max(state.owed, _landed_by(state))
    if state.tickets:
        moment = max(moment, state.tickets.latest_end())
    if state.strikes or state.period != period_of(state.rate):
        moment = max(moment, state.used + MEMORY_OF_RATE)
    if state.here:
        moment = max(moment, (state.window + 2) * WINDOW)
    return moment


def pack(state: BucketState) -> list[Any]:
    """A state as plain values, to be kept elsewhere."""
    values = [getattr(state, name) for name in BucketState.__slots__]
    return [value.rows() if isinstance(value, Places) else value for value in values]


def unpack(values: Any) -> BucketState:
    """A state from what `pack` made.

    Raises:
        ValueError: It is something else.
    """
    if not isinstance(values, list) or len(values) != len(BucketState.__slots__):
        raise ValueError("no state of a bucket")
    state = BucketState.__new__(BucketState)
    for name, value in zip(BucketState.__slots__, values, strict=True):
        found = _places(value) if name == "tickets" else value
        if not isinstance(found, _KINDS.get(name, int)):
            raise ValueError(f"no state of a bucket: {name}")  # noqa: TRY004  for the one who reads, a bad value
        setattr(state, name, found)
    return state


def _places(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    try:
        return Places((int(since), str(name), int(until)) for since, name, until in value)
    except (TypeError, ValueError) as error:
        raise ValueError("no state of a bucket: tickets") from error


def report(key: str, state: BucketState, now: int) -> Level:
    """Where a bucket stands, for people; nothing is taken over and nothing kept."""
    state = deepcopy(state)
    expire(state, now)
    flights = len(state.flights or ())
    learned = state.period != period_of(state.rate)
    rate = MICRO / state.period if learned else state.rate
    waiting, keeps = len(state.tickets or ()), state.unused < TRUSTED
    return Level(key, level(state, now), rate, state.burst, learned, flights, waiting, keeps)


def take(
    states: Sequence[BucketState],
    now: int,
    ahead: int,
    ticket: str | None,
    mark: int,
    since: int = 0,
    hold: int = TICKET_GRACE,
) -> tuple[int, int]:
    """Take one permit from every bucket, or none.

    Args:
        states: The buckets, the selling partner's own first.
        now: The time.
        ahead: How many wait before the caller in its own process; with any, nothing is taken.
        ticket: The caller's name; it keeps its place in the queue of a bucket that is short. None for no place.
        mark: See `grant`.
        since: The order number of a place that was kept before; 0 for none.
        hold: How long after its time the place is kept.

    Returns:
        Microseconds to wait (0: granted), and how many are before the caller.
    """
    longest, before, short = _look(states, now, ahead, ticket, since)
    if ahead:
        return max(longest, 1), max(before, ahead)
    if ticket is not None:
        for state in states:
            _come(state, ticket)
    lenient = any(state.unused >= TRUSTED for state in states)
    if not longest or (lenient and all(_is_open(state, now, ticket, since) for state in states)):
        for state in states:
            if ticket is not None:
                leave(state, ticket)
            grant(state, now, mark)
        return 0, 0
    if ticket is not None:
        _keep(states, ticket, short, now + longest + hold, since or order_number(states, now, ticket))
    return longest, before


def reserve(states: Sequence[BucketState], now: int, ticket: str, since: int, hold: int) -> tuple[int, int, int]:
    """Keep a place for one who comes back at its time; nothing is taken, even where there is a permit.

    Args:
        states: The buckets, the selling partner's own first.
        now: The time.
        ticket: The name of the place; one that is there already is kept for longer.
        since: The order number that it had before; 0 for none.
        hold: How long after its time the place is kept.

    Returns:
        Microseconds until its time, how many are before it, and its order number.
    """
    longest, before, short = _look(states, now, 0, ticket, since)
    since = since or order_number(states, now, ticket)
    _keep(states, ticket, max(short, 0), now + longest + hold, since)
    return longest, before, since


def _look(states: Sequence[BucketState], now: int, ahead: int, ticket: str | None, since: int) -> tuple[int, int, int]:
    """The longest wait, how many are before the caller where it is short first, and which bucket that is; -1 for none."""
    longest = before = 0
    short = -1
    for index, state in enumerate(states):
        expire(state, now)
        behind = place(state, ticket, since) + ahead
        needed = wait(state, now, behind)
        if needed and short < 0:
            short = index
            before = behind
        longest = max(longest, needed)
    return longest, before, short


def _is_open(state: BucketState, now: int, ticket: str | None, since: int) -> bool:
    """Whether a permit is there for the caller; those before it count as long as they come in time."""
    return not wait(state, now, place(state, ticket, since) if state.unused < TRUSTED else 0)


def _keep(states: Sequence[BucketState], ticket: str, short: int, until: int, since: int) -> None:
    """Keep the place in the queues as far as the first bucket that is short, and none in the others."""
    for index, state in enumerate(states):
        if index <= short:
            queue(state, ticket, until, since)
        else:
            leave(state, ticket)
