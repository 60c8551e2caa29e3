"""One law everywhere: the stores, the quick way of the memory store and pyrate-limiter's policy agree step by step."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pyrate_limiter import Rate, TokenBucket

from spapi_core.limits import Bucket, MemoryStore, RedisStore, SQLiteStore, Store, bucket_law
from spapi_core.limits.asking import Ask
from spapi_core.limits.bucket import MICRO
from tests.limits.conftest import Clock


def story(store: Store, clock: Clock, seed: int) -> list[object]:
    """A random life of three buckets: what the store answered to each step."""
    draw = random.Random(seed)  # noqa: S311  repeatable by design
    begun = clock.now
    side = store.side()
    pairs = [
        Bucket("app:one:eu:x", draw.choice([0.5, 2.0, 10.0]), draw.choice([1, 2, 5])),
        Bucket("app:two:eu:x", 5.0, 3),
    ]
    application = Bucket("app:eu:x", 4.0, 2)
    open_permits: list[tuple[list[Bucket], int]] = []
    told: list[object] = []
    places: dict[str, int] = {}
    for step in range(400):
        clock.now += draw.choice([0, 0, 0.001, 0.05, 0.3, 1.7])
        if draw.random() < 0.02:
            clock.now -= draw.choice([0.4, 1.4, 3600])  # somebody set the clock
        pair = draw.choice(pairs)
        buckets = [pair, application] if draw.random() < 0.6 else [pair]
        wish = draw.random()
        if wish < 0.12:
            name = draw.choice("abcdefgh")
            kept = side.reserve(
                buckets, name, places.get(name, 0) if draw.random() < 0.5 else 0, draw.choice([0, MICRO, 20 * MICRO])
            )
            places[name] = kept.since
            told.append((step, "reserve", kept._replace(since=kept.since - round(begun * MICRO))))
        elif wish < 0.55 or not open_permits:
            ahead = draw.choice([0, 0, 0, 0, 1, 3])
            ticket = draw.choice([None, "a", "b", "c"])
            windows = draw.choice(
                [None, [-1] * len(buckets), [int(clock.now * MICRO) // bucket_law.WINDOW] * len(buckets)]
            )
            reserved = (
                (places.get(ticket or "", 0), draw.choice([0, 1, 4 * MICRO, 20 * MICRO])) if draw.random() < 0.4 else ()
            )
            ask = Ask(buckets, ahead, ticket, draw.random() < 0.9, windows, *reserved)
            wait, mark, before, _, views, _ = side.take(ask)
            told.append((step, "take", wait, before, 0 if wait else round(mark - clock.now * MICRO), views))
            if not wait:
                open_permits.append((buckets, mark))
        elif wish < 0.85:
            taken, mark = open_permits.pop(draw.randrange(len(open_permits)))
            status = draw.choice([200, 200, 200, 404, 429, 500, None])
            told.append((step, "settle", side.settle(taken, mark, status, draw.choice([None, None, 0.5, 7.0, 0.0167]))))
        elif wish < 0.95:
            taken, mark = open_permits.pop(draw.randrange(len(open_permits)))
            side.give_back(taken, mark)
        elif wish < 0.98:
            side.withdraw(buckets, draw.choice(["a", "b", "c"]))
        else:
            side.charge(pair, draw.choice([125, 1000, 3777]))
        told.extend((step, *level) for level in side.levels([*pairs, application]))
    side.close()
    clock.now = begun
    return told


@pytest.mark.parametrize("seed", range(8))
def test_a_file_of_buckets_lives_as_memory_does(tmp_path: Path, clock: Clock, seed: int) -> None:
    """Four hundred random steps give the same answers from both."""
    assert story(SQLiteStore(tmp_path / "permits.sqlite", clock), clock, seed) == story(MemoryStore(clock), clock, seed)


@pytest.mark.parametrize("seed", range(8))
def test_redis_lives_as_memory_does(empty_redis: str, clock: Clock, seed: int) -> None:
    """Four hundred random steps give the same answers from the script and from Python."""
    assert story(RedisStore(empty_redis, clock=clock), clock, seed) == story(MemoryStore(clock), clock, seed)


@pytest.mark.parametrize("seed", range(8))
def test_the_quick_way_admits_what_the_law_admits(clock: Clock, seed: int) -> None:
    """A permit that is free at once is granted as the law grants it, and no other one is."""
    draw = random.Random(seed)  # noqa: S311  repeatable by design
    store = MemoryStore(clock)
    bucket = Bucket("app:account:eu:x", draw.choice([0.0167, 0.5, 2.0, 10.0]), draw.choice([1, 2, 20]))
    lawful = bucket_law.full_bucket(bucket)
    under_way: list[int] = []
    for _ in range(2000):
        clock.now += draw.choice([0, 0.01, 0.1, 0.9, 30])
        now = int(clock.now * MICRO)
        if under_way and draw.random() < 0.4:
            mark = under_way.pop(0)
            store.settle([bucket], mark, 200, None)
            bucket_law.settle([lawful], now, mark, 200, None)
            continue
        mark = store.take_free([bucket], tracked=True)
        wait, _ = bucket_law.take([lawful], now, 0, None, now + bucket_law.IN_FLIGHT)
        if not mark:
            # The quick way leaves to the ordinary one whatever needs tidying first.
            mark = 0 if (taken := store.take(Ask([bucket], 0, None, True))).wait else taken.mark
        assert bool(mark) == (wait == 0)
        if mark:
            under_way.append(mark)


@pytest.mark.parametrize("seed", range(8))
def test_without_calls_in_flight_it_is_pyrate_limiters_token_bucket(clock: Clock, seed: int) -> None:
    """Every decision and every wait of a bucket that never hears an answer is the policy's own."""
    draw = random.Random(seed)  # noqa: S311  repeatable by design
    period, burst = draw.choice([100_000, 2_000_000, 60_000_000]), draw.choice([1, 2, 20])
    store = MemoryStore(clock)
    bucket = Bucket("name:x", MICRO / period, burst)
    policy, rates = TokenBucket(), [Rate(1, period, burst)]
    state: tuple[float, ...] = (0,)
    for _ in range(2000):
        clock.now += draw.choice([0, 0.05, 0.2, 3, 50])
        now = int(clock.now * MICRO)
        state, decision = policy.step(rates, state, now, 1)
        if decision.allowed and draw.random() < 0.7:
            assert store.take_free([bucket], tracked=False)
        else:
            assert store.take(Ask([bucket], 0, None, False)).wait == (decision.retry_after_ms or 0)
