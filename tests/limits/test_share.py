"""A process's share of shared buckets: what is seen of the others, what it starts with, and what the store has to learn."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.limits import Bucket, bucket_law
from spapi_core.limits.asking import Ask, View
from spapi_core.limits.bucket import MICRO
from spapi_core.limits.share import Debt, Fleet, Share, Shares

ONE, TWO = Bucket("one", 1.0, 10), Bucket("two", 2.0, 4)


class Stage:
    """A fleet and its shares, on a clock of the test's own."""

    def __init__(self, workers: int | None = None, lot: float = 0.5) -> None:
        self.now = 1000.0
        self.fleet = Fleet(lambda: self.now, workers)
        self.shares = Shares(lambda: self.now, self.fleet, lambda: lot)

    def see(self, *views: tuple[Bucket, int, float], window: int = 3) -> None:
        """The store answers a wish: how many workers share a bucket, and how many permits it has."""
        ask = self.fleet.asking(ask_for(*[bucket for bucket, _, _ in views]))
        periods = [round(MICRO / bucket.rate) for bucket, _, _ in views]
        told = [
            View(window, workers, round((bucket.burst - level) * period), period)
            for (bucket, workers, level), period in zip(views, periods, strict=True)
        ]
        self.fleet.answered(ask, told)

    def take(self, bucket: Bucket = ONE) -> Any:
        return self.shares.take(ask_for(bucket))


def ask_for(*buckets: Bucket) -> Ask:
    return Ask(list(buckets), 0, None, False)


def test_one_wish_at_a_time_is_counted_for_each_bucket() -> None:
    """Or one worker would count as many; the next one is, after the answer, with the window that was seen."""
    stage = Stage()
    first = stage.fleet.asking(ask_for(ONE, TWO))
    assert first.windows == [-1, -1]
    assert stage.fleet.asking(ask_for(ONE)).windows is None
    assert stage.fleet.asking(ask_for(TWO)).windows == [-1]
    stage.fleet.answered(ask_for(ONE), None)
    assert stage.fleet.asking(ask_for(ONE)).windows is None
    stage.fleet.answered(first, [View(7, 2, 0, MICRO)])
    assert stage.fleet.asking(ask_for(ONE, TWO)).windows == [7, -1]


def test_the_child_of_a_fork_is_counted_for_itself() -> None:
    """As if it had never been."""
    stage = Stage()
    stage.see((ONE, 2, 5.0))
    stage.fleet.asking(ask_for(ONE))
    stage.fleet.renew()
    assert stage.fleet.asking(ask_for(ONE)).windows == [-1]
    assert stage.fleet.share(ONE).workers == 2


def test_a_smaller_number_of_workers_holds_after_a_while() -> None:
    """A store that lost everything counts from zero; a larger one holds at once."""
    stage = Stage()
    while_it_holds = 5 * bucket_law.WINDOW / MICRO
    stage.see((ONE, 4, 5.0))
    stage.now += while_it_holds
    stage.see((ONE, 1, 5.0))
    assert stage.fleet.share(ONE).workers == 4
    stage.now += 0.001
    stage.see((ONE, 2, 5.0))
    assert stage.fleet.share(ONE).workers == 2
    stage.see((ONE, 3, 5.0))
    assert stage.fleet.share(ONE).workers == 3
    stage.now += while_it_holds - 0.001
    stage.see((ONE, 3, 5.0))
    stage.now += while_it_holds - 0.001
    stage.see((ONE, 2, 5.0))
    assert stage.fleet.share(ONE).workers == 3


@pytest.mark.parametrize(
    ("workers", "seen", "share"),
    [
        (None, None, Share(1, Bucket("one", 1.0, 10), 1.0, 10.0, 10.0)),
        (4, None, Share(4, Bucket("one", 0.25, 2), 1.0, 2.5, 2.5)),
        (20, None, Share(20, Bucket("one", 0.05, 1), 0.5, 0.5, 0.5)),
        (None, (1, 7.0), Share(1, Bucket("one", 1.0, 10), 7.0, 7.0, 10.0)),
        (None, (4, 7.0), Share(4, Bucket("one", 0.25, 2), 1.75, 1.75, 2.5)),
        (2, (4, 7.0), Share(2, Bucket("one", 0.5, 5), 3.5, 3.5, 5.0)),
        (None, (4, -3.0), Share(4, Bucket("one", 0.25, 2), 0.0, 0.0, 2.5)),
        (None, (4, 99.0), Share(4, Bucket("one", 0.25, 2), 2.5, 2.5, 2.5)),
    ],
)
def test_a_share_is_a_part_of_the_plan_and_of_what_was_last_seen(
    workers: int | None, seen: tuple[int, float] | None, share: Share
) -> None:
    """Of a bucket that was never seen a permit at most; the number that was set goes before the one that was seen."""
    stage = Stage(workers)
    if seen is not None:
        stage.see((ONE, *seen))
    assert stage.fleet.share(ONE) == share


def test_a_bucket_that_was_not_seen_is_shared_as_the_most_shared_one() -> None:
    """At its published rate; one that was seen has the rate that is in force."""
    stage = Stage()
    stage.see((ONE, 2, 5.0), (TWO, 4, 2.0))
    assert stage.fleet.share(Bucket("three", 8.0, 8)) == Share(4, Bucket("three", 2.0, 2), 1.0, 2.0, 2.0)
    ask = stage.fleet.asking(ask_for(ONE))
    stage.fleet.answered(ask, [View(4, 2, 0, 4 * MICRO)])
    assert stage.fleet.share(ONE).bucket == Bucket("one", 0.125, 5)


def test_the_slowest_of_buckets_has_a_share_too() -> None:
    """No rate is slower than a bucket can have."""
    assert Stage(1000).fleet.share(Bucket("slow", 1e-6, 1)).bucket == Bucket("slow", 1e-6, 1)


@pytest.mark.parametrize(
    ("workers", "seen", "words"),
    [
        (None, 1, "the whole of each usage plan, since no other worker was seen (workers= says how many there are),"),
        (1, 9, "the whole of each usage plan"),
        (None, 3, "1/3 of each usage plan"),
        (2, 3, "1/2 of each usage plan"),
    ],
)
def test_the_share_is_said_in_words(workers: int | None, seen: int, words: str) -> None:
    """With what helps, where nobody knows of the others."""
    stage = Stage(workers)
    stage.see((ONE, seen, 5.0))
    assert stage.fleet.told() == words


def test_a_share_starts_with_its_part_and_a_fraction_by_lot() -> None:
    """So that a fleet together goes on where the store's bucket stood; who is alone draws no lot."""
    shared = Stage(lot=0.5)
    shared.see((ONE, 4, 6.0))
    assert [level.level for level in shared.shares.levels([ONE])] == [2.0]
    assert [shared.take().wait for _ in range(2)] == [0, 0]
    assert shared.take().wait > 0
    alone = Stage(lot=0.5)
    alone.see((ONE, 1, 2.0))
    assert [level.level for level in alone.shares.levels([ONE])] == [2.0]
    taken = alone.take()
    assert (taken.wait, taken.alone) == (0, True)


def test_the_store_learns_of_what_was_drawn_and_has_not_come_back() -> None:
    """In thousandths of a permit; once, and less with the time."""
    stage = Stage()
    stage.see((ONE, 1, 10.0))
    assert stage.shares.debts() == []
    marks = [stage.take().mark for _ in range(3)]
    assert stage.shares.debts() == [Debt(ONE, 3000, None)]
    stage.now += 1.5
    assert stage.shares.debts() == [Debt(ONE, 1500, None)]
    stage.now += 60.0
    assert stage.shares.debts() == [Debt(ONE, 0, None)]
    stage.shares.give_back([ONE], marks[0])
    stage.shares.paid(stage.shares.debts()[0])
    assert stage.shares.debts() == []
    stage.shares.paid(Debt(TWO, 1, None))


def test_a_permit_that_was_given_back_is_not_owed() -> None:
    """Nor is one that was not granted."""
    stage = Stage()
    stage.see((ONE, 1, 1.0))
    mark = stage.take().mark
    assert stage.take().wait > 0
    (debt,) = stage.shares.debts()
    assert debt.bucket == ONE
    stage.shares.give_back([ONE], mark)
    assert stage.shares.debts() == []


def test_a_rate_that_amazon_reports_meanwhile_is_handed_on() -> None:
    """The whole one, where it is believed and is news; a refusal's is not."""
    for status, rate, reported in (
        (200, 2.0, 2.0),
        (429, 2.0, None),
        (200, 1.0, None),
        (200, 1e9, None),
        (200, None, None),
    ):
        stage = Stage(2)
        mark = stage.take().mark
        stage.shares.settle([ONE], mark, status, rate)
        assert [debt.rate for debt in stage.shares.debts()] == [reported], (status, rate)
        expected = 0.5 if rate != 2.0 or status == 429 else 1.0
        assert stage.shares.levels([ONE])[0].rate == pytest.approx(expected)


def test_a_store_that_goes_again_is_begun_with_again() -> None:
    """From what was last seen there, with nothing owed."""
    stage = Stage()
    stage.see((ONE, 1, 2.0))
    stage.take()
    stage.shares.begin()
    assert stage.shares.debts() == []
    assert stage.shares.levels([ONE])[0].level == 2.0


def test_a_plan_that_changes_has_another_share() -> None:
    """Under the same name."""
    stage = Stage(2)
    stage.take(ONE)
    other = Bucket("one", 4.0, 20)
    stage.take(other)
    assert [debt.bucket for debt in stage.shares.debts()] == [other]
    assert stage.shares.levels([other])[0].burst == 10


def test_places_that_were_given_up_are_remembered_until_the_store_knows() -> None:
    """By their names; a name of which it knows nothing does no harm."""
    stage = Stage()
    stage.shares.left([ONE], "a")
    stage.shares.left([TWO], "b")
    assert stage.shares.places() == [([ONE], "a"), ([TWO], "b")]
    stage.shares.told_place("a")
    stage.shares.told_place("none")
    assert stage.shares.places() == [([TWO], "b")]


def test_a_place_in_a_share_keeps_the_order_number_that_it_came_with() -> None:
    """It means something to the store alone."""
    stage = Stage()
    assert stage.shares.reserve([ONE], "t", 77, MICRO).since == 77


def test_ten_thousand_buckets_are_remembered() -> None:
    """The first that was seen is forgotten for one more."""
    stage = Stage()
    buckets = [Bucket(f"k{number}", 1.0, 10) for number in range(10_001)]
    for bucket in buckets[:-1]:
        stage.see((bucket, 2, 6.0))
    assert stage.fleet.share(buckets[0]).start == 3.0
    stage.see((buckets[-1], 2, 6.0))
    assert stage.fleet.share(buckets[0]).start == 1.0
    assert (stage.fleet.share(buckets[1]).start, stage.fleet.share(buckets[-1]).start) == (3.0, 3.0)


def test_ten_thousand_places_that_were_given_up_are_remembered() -> None:
    """One more is freed by its time."""
    stage = Stage()
    for number in range(10_001):
        stage.shares.left([ONE], f"t{number}")
    assert len(stage.shares.places()) == 10_000
    assert stage.shares.places()[-1] == ([ONE], "t9999")


def test_a_permit_of_several_buckets_is_drawn_from_each_share() -> None:
    """And goes back to each; windows and order numbers of the store mean nothing here."""
    stage = Stage()
    stage.see((ONE, 1, 3.0), (TWO, 1, 2.0))
    taken = stage.shares.take(Ask([ONE, TWO], 0, None, True, [3, 3], 77))
    assert (taken.wait, taken.views, taken.alone) == (0, None, True)
    assert [round(level.level, 3) for level in stage.shares.levels([ONE, TWO])] == [2.0, 1.0]
    assert [(debt.bucket, debt.millis) for debt in stage.shares.debts()] == [(ONE, 1000), (TWO, 1000)]
    stage.shares.give_back([ONE, TWO], taken.mark)
    assert [round(level.level, 3) for level in stage.shares.levels([ONE, TWO])] == [3.0, 2.0]
    assert stage.shares.debts() == []


def test_an_answer_to_a_call_that_the_store_granted_ends_no_flight_of_here() -> None:
    """A refusal empties the share; a rate is shared, and handed on."""
    stage = Stage(2)
    stage.see((ONE, 2, 8.0))
    stage.shares.take(Ask([ONE], 0, None, True))
    stage.now += 0.25
    assert stage.shares.noted([ONE], 200, 4.0) is True
    assert stage.shares.noted([ONE], 200, 4.0) is False
    (level,) = stage.shares.levels([ONE])
    assert (level.rate, level.in_flight) == (2.0, 1)
    assert [debt.rate for debt in stage.shares.debts()] == [4.0]
    assert stage.shares.noted([ONE], 429, None) is True
    assert stage.shares.levels([ONE])[0].level <= 0
