"""The law of a bucket on states of the test's own: each rule alone, with its bounds, to the microsecond."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.limits import Bucket
from spapi_core.limits.asking import TICKET_GRACE, Ask, Level, View
from spapi_core.limits.bucket import MICRO
from spapi_core.limits.bucket_law import (
    CLOCK_STEP,
    IN_FLIGHT,
    MEMORY_OF_RATE,
    MOST_UNUSED,
    TRUSTED,
    WINDOW,
    BucketState,
    adopt,
    charge,
    expire,
    full_bucket,
    give_back,
    grant,
    idle_from,
    learn,
    leave,
    level,
    order_number,
    pack,
    place,
    queue,
    refuse_call,
    report,
    reserve,
    settle,
    take,
    unpack,
    view,
    views,
    wait,
)

NOW = 1_000 * MICRO
PERIOD = MICRO // 2
"""Of a bucket of two permits a second."""


def state_of(rate: float = 2.0, burst: int = 4, **known: Any) -> BucketState:
    state = BucketState(rate, burst)
    for name, value in known.items():
        setattr(state, name, value)
    return state


def waiting(state: BucketState, *names: str, until: int = NOW + 60 * MICRO) -> BucketState:
    """A state in whose queue these stand."""
    for number, name in enumerate(names, 1):
        queue(state, name, until, number)
    return state


def names_of(state: BucketState) -> list[Any]:
    return [] if state.tickets is None else [row[1] for row in state.tickets.rows()]


def test_the_numbers_of_the_law() -> None:
    """As they are in its script for Redis too."""
    assert (IN_FLIGHT, MEMORY_OF_RATE, WINDOW, CLOCK_STEP) == (1_000_000, 3_600_000_000, 120_000_000, 1_000_000)
    assert (TRUSTED, MOST_UNUSED, TICKET_GRACE) == (3, 6, 2_000_000)


def test_a_full_bucket_owes_nothing() -> None:
    """It is as it was published."""
    state = full_bucket(Bucket("k", 0.0167, 20))
    assert pack(state) == [0, 20, None, 0, 0, 60_000_000, 0.0167, -1, 0, None, 0, 0, 0]
    assert (state.burst, state.period, state.rate, state.refused) == (20, 60_000_000, 0.0167, -1)


@pytest.mark.parametrize(
    ("owed", "bucket", "owes", "period"),
    [
        (NOW + 3 * PERIOD, Bucket("k", 2.0, 4), NOW + 3 * PERIOD, PERIOD),
        (NOW + 3 * PERIOD, Bucket("k", 0.5, 4), NOW + 6 * MICRO, 2 * MICRO),
        (NOW + 1, Bucket("k", 3.0, 4), NOW + 1, 333_334),
        (NOW - 5, Bucket("k", 0.5, 4), NOW - 5, 2 * MICRO),
        (NOW + 3 * PERIOD, Bucket("k", 2.0, 6), NOW + 5 * PERIOD, PERIOD),
        (NOW - 5, Bucket("k", 2.0, 6), NOW + 2 * PERIOD, PERIOD),
        (NOW + 3 * PERIOD, Bucket("k", 2.0, 2), NOW + PERIOD, PERIOD),
        (NOW + PERIOD, Bucket("k", 2.0, 1), NOW, PERIOD),
        (NOW + 2 * PERIOD, Bucket("k", 1.0, 5), NOW + 3 * MICRO, MICRO),
    ],
)
def test_another_plan_keeps_the_level(owed: int, bucket: Bucket, owes: int, period: int) -> None:
    """What is owed is owed in the new period, rounded to the slower side; a larger burst gives nothing away."""
    state = state_of(owed=owed)
    adopt(state, bucket, NOW)
    assert (state.owed, state.period, state.rate, state.burst) == (owes, period, bucket.rate, bucket.burst)


def test_a_learned_rate_holds_until_another_one_is_published() -> None:
    """The same one changes nothing."""
    state = state_of()
    assert learn(state, NOW, 5.0) is True
    adopt(state, Bucket("k", 2.0, 4), NOW)
    assert state.period == 200_000
    adopt(state, Bucket("k", 4.0, 4), NOW)
    assert (state.period, state.rate) == (250_000, 4.0)


@pytest.mark.parametrize(
    ("learned", "published", "period"),
    [(0.5, 4.0, 2_000_000), (0.5, 1.0, 2_000_000), (0.5, 0.25, 4_000_000), (0.5, 0.5, 2_000_000)],
)
def test_a_slower_learned_rate_holds_whatever_is_published(learned: float, published: float, period: int) -> None:
    """Two versions of the table may take turns on one bucket; Amazon's word on this account is not lost by it."""
    state = state_of()
    assert learn(state, NOW, learned) is True
    adopt(state, Bucket("k", published, 4), NOW)
    assert (state.period, state.rate) == (period, published)


@pytest.mark.parametrize(
    ("rate", "changed", "period"),
    [
        (5.0, True, 200_000),
        (2.0, False, PERIOD),
        (1e-5, True, 100_000_000_000),
        (9e-6, False, PERIOD),
        (1e5, False, PERIOD),
    ],
)
def test_a_rate_is_learned_where_it_is_news(rate: float, changed: bool, period: int) -> None:
    """And can be meant; the bucket was used in any case."""
    state = state_of()
    assert learn(state, NOW, rate) is changed
    assert (state.period, state.used, state.rate) == (period, NOW, 2.0)


@pytest.mark.parametrize(
    ("owed", "flights", "ahead", "micros"),
    [
        (0, None, 0, 0),
        (NOW + 3 * PERIOD, None, 0, 0),
        (NOW + 3 * PERIOD + 1, None, 0, 1),
        (NOW + 4 * PERIOD, None, 0, PERIOD),
        (NOW + 3 * PERIOD, None, 2, 2 * PERIOD),
        (0, None, 3, 0),
        (0, None, 4, PERIOD),
        (0, [NOW + 5] * 3, 0, 0),
        (0, [NOW + 5] * 4, 0, PERIOD),
        (NOW + 4 * PERIOD + 7, [NOW + 5] * 4, 0, PERIOD + 7),
        (0, [NOW + 5] * 4, 1, 2 * PERIOD),
    ],
)
def test_a_permit_is_there_when_the_bucket_holds_one_for_each_before_it(
    owed: int, flights: list[int] | None, ahead: int, micros: int
) -> None:
    """Calls in flight have taken theirs."""
    assert wait(state_of(owed=owed, flights=flights), NOW, ahead) == micros


@pytest.mark.parametrize(
    ("owed", "flights", "mark", "owes", "flying"),
    [
        (0, None, 0, NOW + PERIOD, None),
        (0, None, NOW + 9, NOW + PERIOD, [NOW + 9]),
        (NOW + 7, None, NOW + 9, NOW + 7 + PERIOD, [NOW + 9]),
        (0, [NOW + 9], NOW + 9, NOW + 2 * PERIOD, [NOW + 9, NOW + 9]),
        (0, [NOW + 8], NOW + 9, NOW + 2 * PERIOD, [NOW + 8, NOW + 9]),
        (0, [NOW + 3, NOW + 9], NOW + 5, NOW + 3 * PERIOD, [NOW + 3, NOW + 5, NOW + 9]),
        (0, [NOW + 3], 0, NOW + 2 * PERIOD, [NOW + 3]),
    ],
)
def test_a_grant_takes_a_permit_and_is_in_flight_until_its_mark(
    owed: int, flights: list[int] | None, mark: int, owes: int, flying: list[int] | None
) -> None:
    """In order, whatever came first; a mark of 0 is not in flight."""
    state = state_of(owed=owed, flights=flights)
    grant(state, NOW, mark)
    assert (state.owed, state.flights, state.used) == (owes, flying, NOW)


@pytest.mark.parametrize(
    ("flights", "owes", "left"),
    [
        ([NOW + 1], 0, [NOW + 1]),
        ([NOW], NOW + PERIOD, []),
        ([NOW - 9, NOW + 1], NOW - 9 + 2 * PERIOD, [NOW + 1]),
        ([NOW - 9, NOW - 3], NOW - 9 + 2 * PERIOD, []),
    ],
)
def test_a_call_without_an_answer_is_let_go_of_at_its_mark(flights: list[int], owes: int, left: list[int]) -> None:
    """It had taken its permit by then, with those in flight beside it."""
    state = state_of(flights=flights)
    expire(state, NOW)
    assert (state.owed, state.flights) == (owes, left)


@pytest.mark.parametrize(
    ("used", "by"), [(NOW + CLOCK_STEP, 0), (NOW + CLOCK_STEP + 1, CLOCK_STEP + 1), (NOW + 60 * MICRO, 60 * MICRO)]
)
def test_a_clock_that_went_back_more_than_a_second_takes_its_stamps_with_it(used: int, by: int) -> None:
    """All of them; a refusal of before the start counts as never."""
    ahead = NOW + 120 * MICRO
    state = waiting(state_of(owed=ahead, used=used, refused=ahead - 9, flights=[ahead - 5]), "a", until=ahead)
    expire(state, NOW)
    assert (state.owed, state.used, state.refused, state.flights) == (
        ahead - by,
        used - by,
        ahead - 9 - by,
        [ahead - 5 - by],
    )
    assert state.tickets is not None
    assert state.tickets.rows() == [[1, "a", ahead - by]]
    never = state_of(used=used)
    expire(never, NOW)
    assert (never.refused, never.flights) == (-1, None)


def test_places_that_are_freed_unused_are_counted_up_to_a_bound() -> None:
    """Until the bucket is full and nobody waits."""
    state = waiting(state_of(owed=NOW + MICRO), *"abcdefgh", until=NOW)
    expire(state, NOW - 1)
    assert (state.unused, len(names_of(state))) == (0, 8)
    expire(state, NOW)
    assert (state.unused, state.tickets) == (MOST_UNUSED, None)
    expire(state, NOW + MICRO - 1)
    assert state.unused == MOST_UNUSED
    expire(state, NOW + MICRO)
    assert state.unused == 0


def test_places_that_stand_keep_the_count() -> None:
    """So does a call in flight that has not left the bucket full."""
    state = waiting(state_of(unused=2), "a")
    expire(state, NOW)
    assert (state.unused, names_of(state)) == (2, ["a"])
    flying = state_of(unused=2, flights=[NOW - PERIOD + 1])
    expire(flying, NOW)
    assert flying.unused == 2
    landed = state_of(unused=2, flights=[NOW - PERIOD])
    expire(landed, NOW)
    assert landed.unused == 0


def test_a_holder_that_comes_while_its_place_is_kept_takes_one_back() -> None:
    """A name that has no place does not, and none goes below zero."""
    state = waiting(state_of(owed=NOW + 9 * PERIOD, unused=2), "a")
    for ticket, unused in (("b", 2), ("a", 1), (None, 1), ("a", 0), ("a", 0)):
        take([state], NOW, 0, ticket, 0)
        assert state.unused == unused


def test_places_are_counted_before_a_ticket_or_before_a_number() -> None:
    """Where nobody waits there is nobody before it."""
    state = waiting(state_of(), "a", "b", "c")
    assert [place(state, each) for each in ("a", "b", "c", "new", None)] == [0, 1, 2, 3, 3]
    assert (place(state, "new", 2), place(state, "aaa", 2), place(state_of(), "a", 2)) == (2, 1, 0)
    leave(state, "b")
    leave(state, "unknown")
    assert names_of(state) == ["a", "c"]
    leave(state, "a")
    leave(state, "c")
    leave(state, "c")
    assert state.tickets is None


def test_an_order_number_is_later_than_all_that_stand_there() -> None:
    """That of the ticket, where it has one; the time, where that is later."""
    first, second, empty = waiting(state_of(), "a"), state_of(), state_of()
    queue(second, "b", NOW, 3 * NOW)
    assert order_number([empty], NOW, "x") == NOW
    assert order_number([first, empty], NOW, "x") == NOW
    assert order_number([empty, first, second], NOW, "x") == 3 * NOW + 1
    assert order_number([first, second], NOW, "b") == 3 * NOW
    assert order_number([first, second], NOW, "a") == 1


@pytest.mark.parametrize("known", [True, False])
def test_a_grant_that_is_given_back_owes_nothing(known: bool) -> None:
    """A call that is no longer in flight gives its permit back too."""
    mark = NOW + IN_FLIGHT
    state = state_of()
    grant(state, NOW, mark if known else 0)
    give_back(state, NOW, mark)
    assert (state.owed, state.flights) == (NOW, None)
    grant(state, NOW, mark)
    grant(state, NOW, mark + 5)
    give_back(state, NOW + 9, mark)
    assert (state.owed, state.flights) == (NOW + 9 + PERIOD, [mark + 5])


@pytest.mark.parametrize(
    ("owed", "flights", "millis", "owes"),
    [
        (0, None, 1000, NOW + PERIOD),
        (0, None, 1, NOW + 500),
        (NOW + 7, None, 2500, NOW + 7 + 2 * PERIOD + PERIOD // 2),
        (0, [NOW + 9, NOW + 9], 1000, NOW + 3 * PERIOD),
    ],
)
def test_a_charge_takes_thousandths_of_a_permit(owed: int, flights: list[int] | None, millis: int, owes: int) -> None:
    """From where the bucket stands, calls in flight apart."""
    state = state_of(owed=owed, flights=flights)
    charge(state, NOW, millis)
    assert (state.owed, state.used) == (owes, NOW)
    late = state_of(flights=[NOW])
    charge(late, NOW, 1000)
    assert (late.owed, late.flights) == (NOW + 2 * PERIOD, [])


@pytest.mark.parametrize(
    ("status", "rate", "changed", "period"),
    [
        (200, 5.0, True, 200_000),
        (299, 5.0, True, 200_000),
        (300, 5.0, False, PERIOD),
        (199, 5.0, False, PERIOD),
        (400, 5.0, True, 200_000),
        (404, 5.0, True, 200_000),
        (401, 5.0, False, PERIOD),
        (429, 5.0, True, PERIOD),
        (None, 5.0, False, PERIOD),
        (200, None, False, PERIOD),
        (200, 2.0, False, PERIOD),
    ],
)
def test_an_answer_teaches_the_first_bucket_a_rate(
    status: int | None, rate: float | None, changed: bool, period: int
) -> None:
    """And who waits looks again where something is new."""
    own, shared = state_of(), state_of()
    assert settle([own, shared], NOW, NOW + IN_FLIGHT, status, rate) is changed
    assert (own.period, shared.period) == (period, PERIOD)


def test_an_answer_ends_the_flight_of_its_call_alone() -> None:
    """In all buckets; Amazon took its permit by then at the latest."""
    mark = NOW + IN_FLIGHT
    own, shared = state_of(flights=[mark]), state_of(flights=[mark, mark + 1])
    settle([own, shared], NOW + 5, mark, None, None)
    assert (own.flights, own.owed) == (None, NOW + 5 + PERIOD)
    assert (shared.flights, shared.owed) == ([mark + 1], NOW + 5 + 2 * PERIOD)


@pytest.mark.parametrize(("mark", "strikes"), [(NOW + IN_FLIGHT, 3), (NOW + IN_FLIGHT + 1, 0)])
def test_refusals_in_a_row_end_with_a_call_that_was_granted_after_the_last(mark: int, strikes: int) -> None:
    """Any answer but a refusal ends them; none at all does not."""
    for status in (200, 500, 403):
        state = state_of(refused=NOW, strikes=3)
        settle([state], NOW + 5, mark, status, None)
        assert state.strikes == strikes
    silent = state_of(refused=NOW, strikes=3)
    settle([silent], NOW + 5, mark, None, None)
    assert silent.strikes == 3


@pytest.mark.parametrize(
    ("rate", "strikes", "pausing", "pause"),
    [
        (2.0, 0, True, 0),
        (2.0, 1, True, 500_000),
        (2.0, 2, True, 1_000_000),
        (2.0, 3, True, 2_000_000),
        (2.0, 8, True, 64_000_000),
        (2.0, 9, True, 120_000_000),
        (2.0, 99, True, 120_000_000),
        (10.0, 1, True, 500_000),
        (0.5, 1, True, 2_000_000),
        (0.5, 2, True, 4_000_000),
        (0.0167, 2, True, 120_000_000),
        (2.0, 5, False, 0),
    ],
)
def test_a_refusal_empties_the_bucket_and_pauses_when_it_is_not_the_first(
    rate: float, strikes: int, pausing: bool, pause: int
) -> None:
    """Twice as long each time, half a second at least and two minutes at most; a shared bucket makes no pause."""
    state = state_of(rate, strikes=strikes)
    refuse_call(state, NOW, NOW + IN_FLIGHT, pausing=pausing)
    assert state.owed == NOW + 4 * state.period + pause
    assert (state.refused, state.used, state.strikes) == (NOW, NOW, strikes + pausing)


@pytest.mark.parametrize(
    ("mark", "gives_back", "counts"),
    [
        (NOW, False, False),
        (NOW + 1, True, False),
        (NOW + IN_FLIGHT, True, False),
        (NOW + IN_FLIGHT + 1, False, True),
    ],
)
def test_a_refusal_of_a_call_that_was_granted_before_the_last_one_gives_its_permit_back(
    mark: int, gives_back: bool, counts: bool
) -> None:
    """If it was still in flight then; the bucket is emptied once for all of them."""
    state = state_of(owed=NOW + 9 * MICRO, refused=NOW)
    refuse_call(state, NOW + 5, mark, pausing=True)
    assert state.owed == NOW + 9 * MICRO - gives_back * PERIOD
    assert (state.strikes, state.refused) == ((1, NOW + 5) if counts else (0, NOW))


def test_a_refusal_leaves_what_is_owed_and_what_is_in_flight() -> None:
    """An emptied bucket owes for the calls beside it, and no less than before."""
    state = state_of(flights=[NOW + 9, NOW + 9])
    refuse_call(state, NOW, NOW + IN_FLIGHT, pausing=True)
    assert state.owed == NOW + 6 * PERIOD
    deep = state_of(owed=NOW + 99 * MICRO)
    refuse_call(deep, NOW, NOW + IN_FLIGHT, pausing=True)
    assert deep.owed == NOW + 99 * MICRO
    own, shared = state_of(strikes=1), state_of(strikes=1)
    assert settle([own, shared], NOW, NOW + IN_FLIGHT, 429, None) is True
    assert (own.owed - NOW, shared.owed - NOW) == (5 * PERIOD, 4 * PERIOD)
    assert (own.strikes, shared.strikes) == (2, 1)


@pytest.mark.parametrize(
    ("owed", "flights", "permits"),
    [
        (0, None, 4.0),
        (NOW + PERIOD, None, 3.0),
        (NOW + 125_000, None, 3.75),
        (NOW + 5 * PERIOD, None, -1.0),
        (0, [NOW + 9], 3.0),
        (NOW + 3 * PERIOD, [NOW + 9], 1.0),
    ],
)
def test_the_level_is_what_is_there_now(owed: int, flights: list[int] | None, permits: float) -> None:
    """Calls in flight count as taken; who looks changes nothing."""
    state = state_of(owed=owed, flights=flights)
    assert level(state, NOW) == permits
    before = pack(state)
    count = len(flights or ())
    assert report("k", state, NOW) == Level("k", permits, 2.0, 4, False, count, 0, True)
    assert pack(state) == before


def test_a_report_says_the_rate_in_force_who_waits_and_whether_places_are_kept() -> None:
    """As it is once what is over has been let go of."""
    state = waiting(state_of(owed=NOW + MICRO, flights=[NOW, NOW + 9], unused=TRUSTED - 1), "a", "b")
    learn(state, NOW, 4.0)
    found = report("k", state, NOW)
    assert (found.rate, found.learned, found.in_flight, found.waiting, found.keeps_places) == (4.0, True, 1, 2, True)
    state.unused = TRUSTED
    assert report("k", state, NOW).keeps_places is False
    assert state.flights == [NOW, NOW + 9]


@pytest.mark.parametrize(
    ("known", "moment"),
    [
        ({}, 0),
        ({"owed": NOW}, NOW),
        ({"flights": [NOW, NOW + 5]}, NOW + 5 + 2 * PERIOD),
        ({"owed": NOW + 3 * MICRO, "flights": [NOW]}, NOW + 3 * MICRO),
        ({"used": NOW}, 0),
        ({"used": NOW, "strikes": 1}, NOW + MEMORY_OF_RATE),
        ({"used": NOW, "period": 7}, NOW + MEMORY_OF_RATE),
        ({"owed": 2 * NOW + MEMORY_OF_RATE, "used": NOW, "strikes": 1}, 2 * NOW + MEMORY_OF_RATE),
        ({"window": 7, "here": 1}, 9 * WINDOW),
        ({"window": 7, "here": 0, "before": 2}, 0),
        ({"owed": 10 * WINDOW, "window": 7, "here": 1}, 10 * WINDOW),
    ],
)
def test_a_bucket_is_forgotten_when_nothing_is_lost_by_it(known: dict[str, Any], moment: int) -> None:
    """It is full, nobody is on the way or waiting, its rate is the published one, its workers are long counted."""
    assert idle_from(state_of(**known)) == moment
    assert idle_from(waiting(state_of(**known), "a", until=moment + 9)) == moment + 9


@pytest.mark.parametrize(
    ("known", "window", "seen", "here"),
    [
        ({}, -1, View(8, 1, 0, PERIOD), 1),
        ({"window": 8, "here": 2, "before": 5}, -1, View(8, 5, 0, PERIOD), 3),
        ({"window": 8, "here": 6, "before": 5}, -1, View(8, 7, 0, PERIOD), 7),
        ({"window": 8, "here": 6, "before": 5}, 8, View(8, 6, 0, PERIOD), 6),
        ({"window": 7, "here": 6, "before": 9}, 7, View(8, 6, 0, PERIOD), 1),
        ({"window": 6, "here": 6, "before": 9}, 6, View(8, 1, 0, PERIOD), 1),
        ({"owed": 8 * WINDOW + 3}, -1, View(8, 1, 3, PERIOD), 1),
        ({"owed": 8 * WINDOW - 3}, -1, View(8, 1, 0, PERIOD), 1),
        ({"flights": [9 * WINDOW] * 2}, -1, View(8, 1, 2 * PERIOD, PERIOD), 1),
    ],
)
def test_a_worker_is_counted_once_in_each_window(known: dict[str, Any], window: int, seen: View, here: int) -> None:
    """And sees the larger count of this one and the one before."""
    state = state_of(**known)
    assert view(state, 8 * WINDOW, window) == seen
    assert (state.here, state.window) == (here, 8)


def test_buckets_are_seen_where_the_wish_asks_for_it() -> None:
    """Each with the window in which the worker was counted there."""
    ask = Ask([], 0, None, False)
    assert views([state_of()], NOW, ask) is None
    states = [state_of(window=8, here=1), state_of(window=8, here=1)]
    seen = views(states, NOW, ask._replace(windows=[8, -1]))
    assert seen == [View(8, 1, 0, PERIOD), View(8, 2, 0, PERIOD)]


def test_a_state_is_the_same_when_it_is_read_again() -> None:
    """With its calls in flight and its queue."""
    state = waiting(
        state_of(owed=5, flights=[1, 2], refused=3, strikes=4, unused=2, window=6, here=7, before=8), "a", "b"
    )
    again = unpack(pack(state))
    assert pack(again) == pack(state)
    assert (again.owed, again.flights, again.here, names_of(again)) == (5, [1, 2], 7, ["a", "b"])
    assert pack(unpack(pack(state_of()))) == pack(state_of())


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (None, "no state of a bucket"),
        ({}, "no state of a bucket"),
        ([1, 2], "no state of a bucket"),
        ([*pack(state_of()), 1], "no state of a bucket"),
        *(
            ([*pack(state_of())[:at], "x", *pack(state_of())[at + 1 :]], f"no state of a bucket: {name}")
            for at, name in enumerate(BucketState.__slots__)
        ),
        *(
            ([*pack(state_of())[:at], rows, *pack(state_of())[at + 1 :]], f"no state of a bucket: {name}")
            for at, name in enumerate(BucketState.__slots__)
            for rows in ([[1, "a"]], [[1, "a", 2]])
            if name not in {"flights", "tickets"}
        ),
        ([*pack(state_of())[:9], [[1, "a"]], *pack(state_of())[10:]], "no state of a bucket: tickets"),
        ([*pack(state_of())[:9], [["x", "a", 1]], *pack(state_of())[10:]], "no state of a bucket: tickets"),
        ([None, *pack(state_of())[1:]], "no state of a bucket: before"),
    ],
)
def test_what_is_not_a_state_is_refused(values: Any, said: str) -> None:
    """Naming what is wrong with it."""
    with pytest.raises(ValueError, match="no state") as caught:
        unpack(values)
    assert str(caught.value) == said


def test_a_permit_is_taken_from_every_bucket_or_from_none() -> None:
    """The longest wait counts, and those before the caller where it is short first."""
    own, shared, last = (
        state_of(owed=NOW + 2 * PERIOD),
        state_of(owed=NOW + 5 * PERIOD),
        state_of(owed=NOW + 6 * PERIOD),
    )
    assert take([own, shared, last], NOW, 0, None, 0) == (3 * PERIOD, 0)
    assert (own.owed, names_of(own)) == (NOW + 2 * PERIOD, [])
    assert take([own, shared, last], NOW, 0, "t", 0) == (3 * PERIOD, 0)
    assert [names_of(each) for each in (own, shared, last)] == [["t"], ["t"], []]
    assert take([own], NOW, 0, "t", NOW + IN_FLIGHT) == (0, 0)
    assert (own.owed, own.flights, own.used, own.tickets) == (NOW + 3 * PERIOD, [NOW + IN_FLIGHT], NOW, None)


def test_a_place_is_kept_for_its_hold_after_its_time() -> None:
    """Two seconds, where nothing else is said; in the order that it had before."""
    state = waiting(state_of(owed=NOW + 4 * PERIOD), "a", "b")
    assert take([state], NOW, 0, "new", 0) == (3 * PERIOD, 2)
    assert take([state], NOW, 0, "old", 0, 2, 7) == (3 * PERIOD, 2)
    assert take([state], NOW, 0, "older", 0, 1, 7) == (2 * PERIOD, 1)
    assert state.tickets is not None
    assert state.tickets.rows()[1:] == [
        [1, "older", NOW + 2 * PERIOD + 7],
        [2, "b", NOW + 60 * MICRO],
        [2, "old", NOW + 3 * PERIOD + 7],
        [NOW, "new", NOW + 3 * PERIOD + TICKET_GRACE],
    ]


@pytest.mark.parametrize(
    ("owed", "ahead", "answer"),
    [(0, 1, (1, 1)), (0, 4, (PERIOD, 4)), (NOW + 4 * PERIOD, 2, (3 * PERIOD, 2)), (0, 3, (1, 3))],
)
def test_who_has_others_before_it_in_its_process_takes_nothing(owed: int, ahead: int, answer: tuple[int, int]) -> None:
    """And keeps no place; it waits a moment at least."""
    state = state_of(owed=owed)
    assert take([state], NOW, ahead, "t", NOW + IN_FLIGHT) == answer
    assert (state.owed, state.tickets, state.flights) == (owed, None, None)


def test_those_of_other_processes_count_with_those_of_its_own() -> None:
    """Behind the place of the head of its line."""
    state = waiting(state_of(owed=NOW + 4 * PERIOD), "a", "head", "b")
    assert take([state], NOW, 2, "head", 0) == (4 * PERIOD, 3)


@pytest.mark.parametrize(("unused", "granted"), [(TRUSTED - 1, False), (TRUSTED, True), (TRUSTED + 1, True)])
def test_who_is_there_takes_the_permit_where_places_are_not_taken_up(unused: int, granted: bool) -> None:
    """Too many were freed unused: they keep nobody out."""
    state = waiting(state_of(owed=NOW + 3 * PERIOD, unused=unused), "a", "b")
    assert (take([state], NOW, 0, "new", 0)[0] == 0) is granted
    assert names_of(state) == (["a", "b"] if granted else ["a", "b", "new"])


def test_places_that_are_taken_up_keep_others_out_beside_a_bucket_of_which_they_are_not() -> None:
    """All the buckets must be open; one without a permit is not."""
    late, kept = waiting(state_of(unused=TRUSTED), *"abcd"), waiting(state_of(), *"abcd")
    assert take([late, kept], NOW, 0, None, 0) == (PERIOD, 4)
    assert take([late, state_of(owed=NOW + 4 * PERIOD)], NOW, 0, None, 0)[0] == PERIOD
    assert take([late, state_of()], NOW, 0, None, 0) == (0, 0)


def test_a_reservation_takes_nothing_and_stands_in_all_queues_up_to_the_first_that_is_short() -> None:
    """In the first one at least; asked for again it is the same place, kept for longer."""
    own, shared = state_of(), state_of(owed=NOW + 4 * PERIOD)
    assert reserve([own], NOW, "a", 0, 7) == (0, 0, NOW)
    assert own.tickets is not None
    assert (own.owed, own.tickets.rows()) == (0, [[NOW, "a", NOW + 7]])
    assert reserve([own, shared], NOW, "b", 0, 7) == (PERIOD, 0, NOW + 1)
    assert (names_of(own), names_of(shared)) == (["a", "b"], ["b"])
    assert reserve([own, shared], NOW, "b", 0, 9) == (PERIOD, 0, NOW + 1)
    assert shared.tickets is not None
    assert shared.tickets.rows() == [[NOW + 1, "b", NOW + PERIOD + 9]]
    assert reserve([shared], NOW, "c", 55, 9) == (PERIOD, 0, 55)
    assert names_of(shared) == ["c", "b"]
    shared.owed = 0
    assert reserve([own, shared], NOW, "b", 0, 9)[0] == 0
    assert names_of(shared) == ["c"]
