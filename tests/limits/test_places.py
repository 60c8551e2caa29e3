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
