"""How a fleet stands, from its Redis alone, in Python and on the command line."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from redis import Redis
from typer.testing import CliRunner

from spapi_core.auth.credentials import Secret
from spapi_core.auth.redis import RedisStore as TokenStore
from spapi_core.cli.app import app
from spapi_core.errors import StoreError
from spapi_core.integrations.status import fleet_status
from spapi_core.limits import Bucket, Limiter, RedisStore

KEY = "application:0123456789abcdef:EU:orders_v0.getOrders"


@pytest.fixture
def used(empty_redis: str) -> Any:
    """A Redis with a plan that two reservations wait for, an idle one of the application, and a token."""
    limiter = Limiter(RedisStore(empty_redis))
    hot = [Bucket(KEY, 0.5, 1)]
    limiter.acquire(hot, label="x").settle(status_code=200)
    for _ in range(2):
        limiter.reserve(hot, label="x")
    limiter.acquire([Bucket("application:EU:notifications_v1.getDestinations", 1.0, 5)], label="x")
    limiter.close()
    with Redis.from_url(empty_redis) as redis:
        TokenStore(redis).write("fingerprint", Secret("Atza|secret"), 3600.0)
    return empty_redis


def test_the_status_says_who_waits_for_what(used: str) -> None:
    """Those first for which most wait; a plan of the application has no account."""
    with Redis.from_url(used) as redis:
        before = sorted(redis.keys())
        found = fleet_status(redis)
        assert sorted(redis.keys()) == before
    first, second = found.plans
    assert (first.account, first.operation, first.waiting) == ("0123456789abcdef", "orders_v0.getOrders", 2)
    assert (first.rate, first.burst, first.learned) == (0.5, 1, False)
    assert 0 < first.wait <= 6
    assert (second.account, second.operation, second.waiting) == (None, "notifications_v1.getDestinations", 0)
    assert [each.fingerprint for each in found.tokens] == ["fingerprint"]
    assert 0 < found.tokens[0].seconds_left <= 3600
    assert found.tokens[0].age is not None
    assert 0 <= found.tokens[0].age < 60
    assert [each.keeps_places for each in found.plans] == [True, True]


def test_the_command_shows_it_and_no_secret(used: str) -> None:
    """As a table and as JSON."""
    shown = CliRunner().invoke(app, ["fleet", "status", "--redis", used])
    assert shown.exit_code == 0, shown.output
    assert "2 usage plans in use, 2 places in queues, 1 token shared." in shown.output
    told = CliRunner().invoke(app, ["fleet", "status", "--redis", used, "--json"])
    assert json.loads(told.output)["plans"][0]["waiting"] == 2
    assert "Atza" not in shown.output + told.output


def test_what_is_no_token_has_no_age(used: str) -> None:
    """And breaks nothing."""
    with Redis.from_url(used) as redis:
        for text in ("x", "[1]", '{"life": "x"}'):
            redis.set("spapi:token:odd", text, px=60_000)
            assert {each.fingerprint: each.age is None for each in fleet_status(redis).tokens} == {
                "fingerprint": False,
                "odd": True,
            }


def test_places_that_keep_nobody_out_are_told(empty_redis: str) -> None:
    """As with workers that are behind: three places in a row that nobody took up."""
    now = [time.time() - 20.0]  # the status goes by the clock of Redis
    with Redis.from_url(empty_redis) as redis:
        limiter = Limiter(RedisStore(empty_redis, clock=lambda: now[0]))
        hot = [Bucket(KEY, 0.5, 1)]
        limiter.acquire(hot, label="x").settle(status_code=200)
        for hold in (0.5, 0.5, 0.5, 0.5, 600.0):
            limiter.reserve(hot, label="x", hold=hold)
        now[0] += 20
        limiter.reserve(hot, label="x", hold=600.0)
        assert [each.keeps_places for each in limiter.levels(hot)] == [False]
        limiter.close()
        assert [each.keeps_places for each in fleet_status(redis).plans] == [False]
    shown = CliRunner().invoke(app, ["fleet", "status", "--redis", empty_redis])
    assert "(not kept)" in shown.output
    assert "The workers are behind" in " ".join(shown.output.split())


def test_a_redis_that_is_away_is_no_riddle_on_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what to run."""
    from spapi_core.doctor.causes import Subject, causes  # noqa: PLC0415

    assert "redis-cli" in causes(StoreError("away"), Subject())[0].remedy


def test_a_redis_that_is_away_is_an_error_of_the_store() -> None:
    """With the kind of failure and where it was looked for, without user and password."""
    with (
        Redis.from_url("redis://someone:opensesame@127.0.0.1:1/0") as redis,
        pytest.raises(StoreError, match="for the state of the fleet") as caught,
    ):
        fleet_status(redis)
    assert "127.0.0.1:1" in str(caught.value)
    assert not {"someone", "opensesame"} & set(str(caught.value).replace(":", " ").replace("@", " ").split())
