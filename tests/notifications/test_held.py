"""What a consumer holds and has counted, and how it is in Redis."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from redis.exceptions import ConnectionError as RedisConnectionError

from spapi_core.errors import StoreError
from spapi_core.notifications import Counts
from spapi_core.notifications.held import Held
from spapi_core.notifications.redis_keys import RELEASE
from spapi_core.notifications.redis_seen_aio import AsyncRedisSeen
from spapi_core.notifications.redis_seen_sync import RedisSeen
from spapi_core.notifications.seen_states import KEPT, SeenState


def test_what_is_held_is_let_go_once() -> None:
    """With the id of its notification, once that is known."""
    held = Held()
    held.hold("a", None)
    held.hold("b", "n-b")
    held.hold("a", "n-a")
    assert held.items() == [("a", "n-a"), ("b", "n-b")]
    assert (held.holds("a"), held.holds("c")) == (True, False)
    held.let_go("a")
    held.let_go("a")
    assert (held.items(), held.holds("a")) == ([("b", "n-b")], False)


def test_each_kind_is_counted_by_itself() -> None:
    """From nothing."""
    held = Held()
    assert held.counts == Counts()
    for times, name in enumerate(("received", "handled", "duplicates", "failed", "poison", "busy"), 1):
        for _ in range(times):
            held.count(name)
    assert held.counts == Counts(1, 2, 3, 4, 5, 6)


class Redis:
    """Notes what it is asked, and answers in turn."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []

    def _do(self, command: str, values: tuple[Any, ...], options: dict[str, Any]) -> Any:
        self.asked.append((command, values, options))
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer(self.asked) if callable(answer) else answer

    def __getattr__(self, command: str) -> Any:
        return lambda *values, **options: self._do(command, values, options)


class AsyncRedis(Redis):
    """The same, awaited."""

    def __getattr__(self, command: str) -> Any:
        async def ask(*values: Any, **options: Any) -> Any:
            return self._do(command, values, options)

        return ask


class Store:
    """A store of either half."""

    def __init__(self, kind: str, *answers: Any, **settings: Any) -> None:
        self.redis: Redis = Redis(*answers) if kind == "threads" else AsyncRedis(*answers)
        self.store: Any = (RedisSeen if kind == "threads" else AsyncRedisSeen)(self.redis, **settings)

    def ask(self, verb: str, *arguments: Any) -> Any:
        found = getattr(self.store, verb)(*arguments)
        return asyncio.run(_awaited(found)) if hasattr(found, "__await__") else found


async def _awaited(value: Any) -> Any:
    return await value


kinds = pytest.mark.parametrize("kind", ["threads", "tasks"])


@kinds
@pytest.mark.parametrize(
    ("lease", "millis"), [(60.0, 60_000), (0.0004, 1), (0, 1), (-5, 1), (1.2344, 1234), (1.2346, 1235)]
)
def test_a_lease_is_in_milliseconds_one_at_least(kind: str, lease: float, millis: int) -> None:
    """Taken only where nobody has it, and made longer only."""
    store = Store(kind, True)
    assert store.ask("begin", "n", lease) is SeenState.NEW
    store.ask("extend", "n", lease)
    (set_, (key, value), options), extended = store.redis.asked
    assert (set_, key, options) == ("set", "spapi:seen:n", {"nx": True, "px": millis})
    assert value.count(":") == 2
    assert extended == ("pexpire", ("spapi:seen:n", millis), {"gt": True})


@kinds
@pytest.mark.parametrize(
    ("found", "state"),
    [
        ("done", SeenState.DONE),
        (b"done", SeenState.DONE),
        ("begun:other", SeenState.BUSY),
        (None, SeenState.BUSY),
        (lambda asked: asked[0][1][1], SeenState.NEW),
        (lambda asked: asked[0][1][1].encode(), SeenState.NEW),
        (lambda asked: asked[0][1][1][:-1], SeenState.BUSY),
    ],
)
def test_what_another_has_is_done_or_busy(kind: str, found: Any, state: SeenState) -> None:
    """Its own value is that of a question whose answer was lost."""
    store = Store(kind, None, found)
    assert store.ask("begin", "n", 5) is state
    assert store.redis.asked[1] == ("get", ("spapi:seen:n",), {})


@kinds
def test_what_is_done_is_remembered_and_what_is_released_is_taken_away(kind: str) -> None:
    """Under the prefix, as long as is asked for; a week by default."""
    store = Store(kind, True, prefix="p:", kept=1.5)
    store.ask("begin", "n", 5)
    store.ask("finish", "n")
    store.ask("release", "n")
    (_, (_, value), _), finished, released = store.redis.asked
    assert finished == ("set", ("p:n", "done"), {"px": 1500})
    assert released[:1] == ("eval",)
    script, count, key, mine = released[1]
    assert (script, count, key) == (RELEASE, 1, "p:n")
    assert value.startswith(f"{mine}:")
    assert value.removeprefix(f"{mine}:").isalnum()
    other = Store(kind)
    other.ask("finish", "n")
    assert other.redis.asked == [("set", ("spapi:seen:n", "done"), {"px": round(KEPT * 1000)})]


@kinds
def test_a_taking_without_an_answer_is_tried_with_the_same_value(kind: str) -> None:
    """Once; the next taking has a value of its own, and so has that of another notification."""
    store = Store(kind, RedisConnectionError("secret"), True, True, True)
    with pytest.raises(StoreError) as caught:
        store.ask("begin", "n", 5)
    assert str(caught.value) == "Redis cannot be asked for handled notifications: ConnectionError"
    for name in ("m", "n", "n"):
        store.ask("begin", name, 5)
    first, other, again, later = [values[1] for _, values, _ in store.redis.asked]
    assert first == again
    assert len({first, other, later}) == 3
    assert len({each.rpartition(":")[0] for each in (first, other, later)}) == 1
