"""A process that forks while it holds a permit or a place: what the child does to its copy is nothing to the parent."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from spapi_core.errors import PermitTimeoutError
from spapi_core.limits import Bucket, Limiter, RedisStore, SQLiteStore, Store

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

SLOW = [Bucket("app:account:eu:slow", 0.001, 1)]


@pytest.fixture(params=["sqlite", "redis"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Store]:
    """Makes stores that see the same buckets."""
    if request.param == "sqlite":
        return lambda: SQLiteStore(tmp_path / "permits.sqlite")
    url = request.getfixturevalue("empty_redis")
    return lambda: RedisStore(url)


def in_child(act: Callable[[], object]) -> int:
    """What a child of a fork ends with that does something; 0 where nothing was raised."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 1
    try:
        act()
        code = 0
    finally:
        os._exit(code)


def test_a_permit_stays_its_parents(make_store: Callable[[], Store]) -> None:
    """Neither giving it back, nor settling it, nor unwinding a function that runs with it, ends it in the child."""
    limiter, other = Limiter(make_store()), Limiter(make_store())
    in_flight: list[int] = []

    def look() -> None:
        in_flight.append(other.levels(SLOW)[0].in_flight)

    permit = limiter.acquire(SLOW, label="x")
    assert in_child(permit.give_back) == 0
    look()
    assert in_child(lambda: permit.settle(status_code=429)) == 0
    look()
    permit.give_back()
    look()

    @limiter.limit("function", rate=0.001)
    def forks() -> int:
        return os.fork()

    if (child := forks()) == 0:
        os._exit(0)
    os.waitpid(child, 0)
    assert in_flight == [1, 1, 0]
    permit = limiter.acquire(SLOW, label="x")
    assert in_child(limiter.close) == 0
    look()
    permit.settle(status_code=200)
    look()
    assert in_flight[3:] == [1, 0]
    limiter.close()
    other.close()


def test_a_place_stays_its_parents(make_store: Callable[[], Store]) -> None:
    """A child that ends, closes its limiter or is refused beside it neither gives it back nor keeps it longer than its time."""
    limiter = Limiter(make_store())
    limiter.acquire(SLOW, label="x").settle(status_code=200)
    place = limiter.reserve(SLOW, label="x", hold=5.0)

    def refused() -> None:
        with pytest.raises(PermitTimeoutError):
            limiter.acquire(SLOW, label="x", max_wait=0)
        limiter.close()

    assert in_child(refused) == 0
    assert in_child(lambda: None) == 0
    later = limiter.reserve(SLOW, label="x")
    assert (limiter.renew(place).ahead, later.ahead) == (0, 1)
    assert abs(limiter.renew(place).due_at - place.due_at) < 60
    limiter.cancel(place)
    assert limiter.renew(later).ahead == 0
    limiter.close()
