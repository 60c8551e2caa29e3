"""What is said to a Redis that keeps buckets, and what its answers mean: word for word, without a server."""

from __future__ import annotations

import hashlib
import inspect
from types import SimpleNamespace
from typing import Any, cast

import pytest
from redis.exceptions import NoScriptError, ResponseError

from spapi_core.errors import ConfigurationError, StoreError
from spapi_core.limits import Bucket, RedisStore, bucket_law
from spapi_core.limits.asking import Ask, Level, QueuePlace, View
from spapi_core.limits.bucket import MICRO
from spapi_core.limits.redis_server import (
    levels_of,
    odd_answer,
    queue_place_of,
    settle_words,
    store_failed,
    timeout_of,
    too_late,
)
from tests.limits.conftest import Clock

pytestmark = pytest.mark.anyio

URL = "redis://localhost:6379/0"
PAIR, APPLICATION = Bucket("app:account:eu:x", 0.5, 3), Bucket("app", 0.0167, 20)
IN_FLIGHT = b"1000000"
ODD = (
    "Redis, the store of permits, returned something that its script cannot return (ValueError): is it a Redis that runs "
    "Lua scripts, 5 or later?"
)


class Client:
    """A client of the caller's own, for threads or for tasks, whose answers are given."""

    def __init__(self, *answers: Any, tasks: bool) -> None:
        self.answers = list(answers)
        self.said: list[tuple[Any, ...]] = []
        self.closed = 0
        self.connection_pool = SimpleNamespace(connection_kwargs={})
        self.execute_command = self._for_tasks if tasks else self._answer

    def _answer(self, *words: Any) -> Any:
        self.said.append(words)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def _for_tasks(self, *words: Any) -> Any:
        return self._answer(*words)

    def close(self) -> None:
        self.closed += 1


async def done(result: Any) -> Any:
    return await result if inspect.isawaitable(result) else result


def side_of(kind: str, *answers: Any, **known: Any) -> tuple[Any, Client, RedisStore]:
    """A side of a store with a client of the caller's own."""
    client = cast("Any", Client(*answers, tasks=kind == "tasks"))
    store = RedisStore(async_client=client, **known) if kind == "tasks" else RedisStore(client=client, **known)
    return (store.async_side() if kind == "tasks" else store.side()), client, store


both = pytest.mark.parametrize("kind", ["threads", "tasks"])


def test_a_store_needs_to_know_its_server() -> None:
    """A URL, or a client; the error says so."""
    with pytest.raises(ConfigurationError) as caught:
        RedisStore()
    assert str(caught.value) == "RedisStore needs a url such as redis://localhost:6379/0, or a client."
    with pytest.raises(ConfigurationError) as caught:
        RedisStore("http://localhost")
    assert str(caught.value) == (
        "The url of the RedisStore cannot be used: write redis://localhost:6379/0, or rediss:// for TLS."
    )
    assert caught.value.__cause__ is None


def test_a_client_of_the_other_kind_of_code_is_no_way_to_the_server() -> None:
    """It says what to pass; the one that was given is used as it is, and is not ours."""
    given = cast("Any", Client(tasks=False))
    threads, tasks, two = RedisStore(client=given), RedisStore(async_client=given), RedisStore(URL, client=given)
    assert (threads.connect() is given, tasks.connect_async() is given, two.connect() is given) == (True, True, True)
    assert (threads.owns(given), tasks.owns(given), two.owns(two.connect_async())) == (False, False, True)
    for connect in (threads.connect_async, tasks.connect):
        with pytest.raises(ConfigurationError) as caught:
            connect()
        assert str(caught.value) == (
            "This RedisStore has a client only for the other kind of code: pass url=, or client= for threads and "
            "async_client= for tasks."
        )


@both
async def test_a_client_of_our_own_waits_two_seconds_and_does_not_try_again(kind: str) -> None:
    """Another time may stand in the URL."""
    for url, seconds in ((URL, 2.0), (f"{URL}?socket_timeout=0.25", 0.25)):
        store = RedisStore(url)
        client: Any = store.connect_async() if kind == "tasks" else store.connect()
        options = client.connection_pool.connection_kwargs
        assert (options["socket_timeout"], options["socket_connect_timeout"]) == (seconds, 2.0)
        assert (options["retry"].get_retries(), timeout_of(client), store.owns(client)) == (0, seconds, True)
        is_for_tasks = type(options["retry"]).__module__.startswith("redis.asyncio")
        assert is_for_tasks is (kind == "tasks")


@pytest.mark.parametrize(
    ("told", "seconds"), [({"socket_timeout": told}, told or 2.0) for told in (3, 0.5, 0, None)] + [({}, 2.0)]
)
def test_a_client_waits_as_long_as_it_says(told: dict[str, Any], seconds: float) -> None:
    """Two seconds where it says nothing that can be meant."""
    client = cast("Any", SimpleNamespace(connection_pool=SimpleNamespace(connection_kwargs=told)))
    assert timeout_of(client) == seconds
    for odd in ("5", -1.0):
        client.connection_pool.connection_kwargs = {"socket_timeout": odd}
        assert timeout_of(client) == 2.0


def test_a_command_names_the_buckets_what_is_asked_and_the_plans() -> None:
    """The keys of one application have one hash tag; the clock of the server holds where none was given."""
    assert RedisStore(URL).command(b"take", [PAIR, APPLICATION], 7, b"x") == [
        2,
        "spapi:{app}:account:eu:x",
        "spapi:{app}",
        b"take",
        b"",
        IN_FLIGHT,
        7,
        b"x",
        2_000_000,
        3,
        60_000_000,
        20,
    ]
    store = RedisStore(URL, prefix="mine", clock=Clock(1000.25))
    assert store.command(b"levels", [PAIR]) == [
        1,
        "mine:{app}:account:eu:x",
        b"levels",
        1_000_250_000,
        IN_FLIGHT,
        2_000_000,
        3,
    ]


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (Ask([PAIR], 0, None, False), (0, b"", b"0", b"", b"")),
        (Ask([PAIR], 3, "t-1", True), (3, "t-1", b"1", b"", b"")),
        (Ask([PAIR, APPLICATION], 0, "t", True), (0, "t", b"1", b"", b"", b"")),
        (Ask([PAIR, APPLICATION], 0, "t", True, [7, -1]), (0, "t", b"1", b"", 7, -1)),
        (Ask([PAIR], 0, "t", True, None, 77), (0, "t", b"1", b"", b"", 77, 2_000_000)),
        (Ask([PAIR], 0, "t", True, None, 0, 5), (0, "t", b"1", b"", b"", 0, 5)),
        (Ask([PAIR], 0, "t", True, [4], 77, 5), (0, "t", b"1", b"", 4, 77, 5)),
    ],
)
def test_a_wish_says_its_place_its_windows_and_how_it_counts(ask: Ask, words: tuple[Any, ...]) -> None:
    """In this order; a place only where one was kept."""
    assert RedisStore(URL).take_words(ask, 2.0) == words


def test_a_wish_says_until_when_its_answer_is_waited_for() -> None:
    """By the clock of the server, once an answer has said it; not where the clock is the caller's."""
    ask, server_time = Ask([PAIR], 0, None, False), 5_000_000 * MICRO
    reply = f"0 {server_time + bucket_law.IN_FLIGHT} 0"
    store, ours = RedisStore(URL), RedisStore(URL, clock=Clock())
    for each in (store, ours):
        assert each.taken(reply) == (0, server_time + bucket_law.IN_FLIGHT, 0, None)
    until = store.take_words(ask, 2.0)[3]
    later = store.take_words(ask, 300.0)[3]
    assert isinstance(until, int)
    assert isinstance(later, int)
    assert server_time + 2 * MICRO <= until < server_time + 100 * MICRO
    assert server_time + 300 * MICRO <= later < server_time + 400 * MICRO
    assert ours.take_words(ask, 2.0)[3] == b""


@pytest.mark.parametrize(
    ("reply", "read"),
    [
        ("12 34 5", (12, 34, 5, None)),
        (b"-1 34 0", (-1, 34, 0, None)),
        ("0 1 2 3 4 5 6", (0, 1, 2, [View(3, 4, 5, 6)])),
        (b"0 1 2 3 4 5 6 7 8 9 10", (0, 1, 2, [View(3, 4, 5, 6), View(7, 8, 9, 10)])),
    ],
)
def test_the_answer_to_a_wish_is_numbers(reply: Any, read: tuple[Any, ...]) -> None:
    """Four more for each bucket that was to be seen."""
    assert RedisStore(URL).taken(reply) == read


@pytest.mark.parametrize("reply", ["1 2", "", "a b c", b"1 2 x", 5, None, [1, 2, 3]])
def test_an_answer_that_is_none_is_an_error_of_the_store(reply: Any) -> None:
    """Of a wish as of a place, and of levels."""
    for read in (RedisStore(URL).taken, queue_place_of, lambda odd: levels_of([PAIR], [odd])):
        with pytest.raises(StoreError, match="returned something that its script cannot return") as caught:
            read(reply)
        assert isinstance(caught.value.__cause__, ValueError | TypeError | AttributeError)


def test_what_went_wrong_is_said_in_full() -> None:
    """With the kind of the error, and what it said."""
    assert str(odd_answer(ValueError("x"))) == ODD
    assert str(too_late()) == (
        "Redis, the store of permits, stood still: an answer came after the caller had given up."
    )
    assert str(store_failed(OSError("gone. "))) == "Redis, the store of permits, failed: OSError: gone."
    assert str(store_failed(TimeoutError())) == "Redis, the store of permits, failed: TimeoutError."


@pytest.mark.parametrize(
    ("status", "rate", "words"),
    [
        (200, 0.5, (5, 200, 2_000_000)),
        (None, None, (5, b"", b"")),
        (429, None, (5, 429, b"")),
        (200, 1e5, (5, 200, b"")),
        (200, 0.0, (5, 200, b"")),
        (None, 0.0167, (5, b"", 60_000_000)),
    ],
)
def test_an_answer_is_said_with_a_rate_that_can_be_meant(
    status: int | None, rate: float | None, words: tuple[Any, ...]
) -> None:
    """As its period."""
    assert settle_words(5, status, rate) == words


def test_a_place_and_levels_are_read_as_they_are_told() -> None:
    """A rate that is in force by the period alone counts as learned for its number, and is said as it is said."""
    assert queue_place_of(b"12 3 456") == QueuePlace(12, 3, 456)
    assert levels_of([PAIR, APPLICATION], [[3_000_000, 2_000_000, 3, 0, 1, 2, 1], [-5, 250_000, 20, 1, 0, 0, 0]]) == [
        Level("app:account:eu:x", 1.5, 0.5, 3, False, 1, 2, True),
        Level("app", 20.0, 4.0, 20, True, 0, 0, False),
    ]
    (level,) = levels_of([APPLICATION], [[0, 60_000_000, 20, 0, 0, 0, 1]])
    assert (level.rate, level.learned) == (0.0167, False)
    (level,) = levels_of([APPLICATION], [[0, 60_000_000, 20, 1, 0, 0, 1]])
    assert level.learned
    assert level.rate == pytest.approx(1 / 60, rel=1e-9)
    (level,) = levels_of([PAIR], [[0, 250_000, 3, 0, 0, 0, 1]])
    assert (level.rate, level.learned) == (4.0, False)
    with pytest.raises(StoreError):
        levels_of([PAIR], [])


@both
async def test_each_request_is_one_script(kind: str) -> None:
    """Named by its digest, with its verb and its words."""
    side, client, store = side_of(kind, b"7 0 2", 1, 0, None, None, b"5 1 77", None, [[0, 2_000_000, 3, 0, 0, 0, 1]])
    taken = await done(side.take(Ask([PAIR], 0, "t", True)))
    assert taken == (7, 0, 2, side, None, False)
    assert await done(side.settle([PAIR], 5, 200, 4.0)) is True
    assert await done(side.settle([PAIR], 5, None, None)) is False
    assert await done(side.give_back([PAIR], 5)) is None
    assert await done(side.charge(PAIR, 1500)) is None
    assert await done(side.reserve([PAIR], "t", 77, 9)) == QueuePlace(5, 1, 77)
    assert await done(side.withdraw([PAIR], "t")) is None
    assert await done(side.levels([PAIR])) == [Level(PAIR.key, 3.0, 0.5, 3, False, 0, 0, True)]
    await done(side.close())
    digest = hashlib.sha1(store.source, usedforsecurity=False).hexdigest().encode()
    assert {words[:4] for words in client.said} == {("EVALSHA", digest, 1, "spapi:{app}:account:eu:x")}
    assert {words[-2:] for words in client.said} == {(2_000_000, 3)}
    assert [(words[4], *words[7:-2]) for words in client.said] == [
        (b"take", 0, "t", b"1", b"", b""),
        (b"settle", 5, 200, 250_000),
        (b"settle", 5, b"", b""),
        (b"back", 5),
        (b"charge", 1500),
        (b"reserve", "t", 77, 9),
        (b"withdraw", "t"),
        (b"levels",),
    ]
    assert client.closed == 0


@both
async def test_a_server_that_does_not_know_the_script_is_told_it(kind: str) -> None:
    """In the same request, with the same words."""
    side, client, store = side_of(kind, NoScriptError("No matching script"), b"0 5 0")
    assert (await done(side.take(Ask([PAIR], 0, None, False)))).wait == 0
    first, second = client.said
    assert (first[:2], second[:2]) == (("EVALSHA", store.digest), ("EVAL", store.source))
    assert first[2:] == second[2:]


@both
@pytest.mark.parametrize("error", [ResponseError("READONLY"), OSError("gone"), TimeoutError("slow")])
async def test_what_the_server_refuses_is_an_error_of_the_store(kind: str, error: Exception) -> None:
    """Which carries its cause; with the script as without it."""
    for before in ([], [NoScriptError("No matching script")]):
        side, _, _ = side_of(kind, *before, error)
        with pytest.raises(StoreError) as caught:
            await done(side.levels([PAIR]))
        assert str(caught.value) == f"Redis, the store of permits, failed: {type(error).__name__}: {error}."
        assert caught.value.__cause__ is error


@both
async def test_a_wish_that_came_too_late_is_made_once_more(kind: str) -> None:
    """By the time that the first one has said; a second one that is late ends it."""
    late = f"-1 {9_000_000 * MICRO + bucket_law.IN_FLIGHT} 0".encode()
    side, client, _ = side_of(kind, late, b"0 5 0", late, late, late)
    assert (await done(side.take(Ask([PAIR], 0, None, False)))).mark == 5
    first, second = (words[10] for words in client.said)
    assert first == b""
    assert 9_000_002 * MICRO <= second < 9_000_100 * MICRO
    with pytest.raises(StoreError, match="stood still"):
        await done(side.take(Ask([PAIR], 0, None, False)))
    assert len(client.answers) == 1
