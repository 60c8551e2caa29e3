"""Places in the queue of a bucket, whatever their number."""

from __future__ import annotations

import random

from spapi_core.limits.places import Places


def test_places_stand_in_order_and_go_at_their_time() -> None:
    """By order number, then name; a place that is kept again stays where it is, for longer; the others' time comes."""
    places = Places([(5, "b", 50), (5, "a", 60), (3, "c", 40)])
    assert [row[1] for row in places.rows()] == ["c", "a", "b"]
    assert [places.before(name) for name in ("c", "a", "b", None, "new")] == [0, 1, 2, 3, 3]
    assert [places.before("new", 4), places.before(None, 4)] == [1, 1]
    places.keep("c", 9, 100)
    assert places.rows()[0] == [3, "c", 100]
    assert places.free(50) == 1
    assert [row[1] for row in places.rows()] == ["c", "a"]
    for _ in range(2):  # giving it up again does no harm
        places.leave("a")
    assert (places.number("a"), places.number("c"), places.last(), len(places)) == (None, 3, 3, 1)
    places.set_back(90)
    assert places.rows() == [[3, "c", 10]]
    assert [places.free(10), places.free(10)] == [1, 0]
    assert not places


def test_places_are_those_of_a_plain_list() -> None:
    """Two thousand random steps give the same order, numbers and ends."""
    draw = random.Random(7)  # noqa: S311  no secret
    places, plain, now = Places(), dict[str, tuple[int, int]](), 0
    for step in range(1, 2_000):
        name = f"t{draw.randrange(60)}"
        now += draw.randrange(3)
        match draw.randrange(4):
            case 0:
                places.leave(name)
                plain.pop(name, None)
            case 1:
                places.free(now)
                plain = {each: row for each, row in plain.items() if row[1] > now}
            case _:
                until = now + draw.randrange(1, 90)
                places.keep(name, step, until)
                plain[name] = (plain.get(name, (step, 0))[0], until)
        order = sorted(plain, key=lambda each: (plain[each][0], each))
        assert [row[1] for row in places.rows()] == order
        assert [places.before(each) for each in order] == list(range(len(order)))
        assert places.latest_end() >= max((row[1] for row in plain.values()), default=0)
    assert Places((int(since), str(name), int(until)) for since, name, until in places.rows()).rows() == places.rows()


def test_ends_that_were_put_off_are_not_kept_for_ever() -> None:
    """Twice as many as there are places and sixteen more; then those that hold are counted alone."""
    for others in (0, 1, 5):
        places = Places((number, f"t{number}", 10) for number in range(others))
        places.keep("a", 9, 100)
        latest = []
        for _ in range(40):
            places.keep("a", 9, 50)
            latest.append(places.latest_end())
        at = 2 * (others + 1) + 16 - others
        assert latest == [100] * (at - 1) + [50] * (40 - at + 1)
        assert (places.free(49), len(places)) == (others, 1)
        assert (places.free(50), len(places)) == (1, 0)


def test_a_clock_that_was_set_back_sets_back_every_end() -> None:
    """The latest too; of no places none."""
    places = Places([(1, "a", 50), (2, "b", 70)])
    assert places.latest_end() == 70
    places.set_back(20)
    assert (places.latest_end(), places.rows()) == (50, [[1, "a", 30], [2, "b", 50]])
    assert [places.free(29), places.free(30), places.free(49), places.free(50)] == [0, 1, 0, 1]
    places.set_back(20)
    assert (places.latest_end(), places.rows(), Places().latest_end()) == (0, [], 0)
