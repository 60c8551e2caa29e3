"""The rounds of a consumer, counted: when it waits for a handler, how many messages it asks for, and when it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.notifications.consuming import Rules
from spapi_core.notifications.handling_aio import AsyncHandling
from spapi_core.notifications.handling_sync import Handling

URL = "https://sqs.eu-west-1.amazonaws.com/1/q"


class Script:
    """What happens in the rounds of a loop, and what the loop did.

    Args:
        answers: Of SQS, in turn: a number of messages, an error, or None where the answer names no messages at all.
        stop_after: Questions after which it has been stopped.
        done: Handlers that are done by themselves in a look that waits for none, in turn.
    """

    def __init__(self, answers: list[Any], stop_after: int = 100, done: list[int] | None = None) -> None:
        self.answers = answers
        self.stop_after = stop_after
        self.done = done or []
        self.did: list[tuple[str, Any]] = []
        self.begun = 0

    def stopped(self) -> bool:
        return [verb for verb, _ in self.did].count("receive") >= self.stop_after

    def collect(self, running: set[Any], *, block: bool) -> None:
        self.did.append(("collect", block))
        assert len(self.did) < 50, "it spins"
        number = 1 if block else self.done.pop(0) if self.done else 0
        for each in sorted(running)[:number]:
            running.discard(each)

    def receive(self, free: int) -> Mapping[str, Any]:
        self.did.append(("receive", free))
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        return {} if answer is None else {"Messages": [{"ReceiptHandle": f"h-{each}"} for each in range(answer)]}

    def begin(self) -> int:
        self.begun += 1
        return self.begun


class Threads(Handling):
    """The half for threads, whose handlers are numbers."""

    def __init__(self, workers: int, script: Script) -> None:
        super().__init__(Rules(URL, workers), lambda _: None, None, lambda _: None)
        self.script = script

    def _has_stopped(self) -> bool:
        return self.script.stopped()

    def _begin(self, message: Mapping[str, Any]) -> Any:
        return self.script.begin()

    def _collect(self, *, block: bool) -> None:
        self.script.collect(self._running, block=block)

    def _receive(self, free: int) -> Mapping[str, Any]:
        return self.script.receive(free)

    def _rest(self, seconds: float) -> None:
        self.script.did.append(("rest", seconds))

    def _call(self, function: Callable[[Any], Any], argument: Any) -> None:
        raise NotImplementedError

    def _ask(self, verb: str, *arguments: Any) -> Any:
        raise NotImplementedError

    def play(self, *, until_empty: bool) -> None:
        self._loop(until_empty=until_empty)


class Tasks(AsyncHandling):
    """The half for tasks, likewise."""

    def __init__(self, workers: int, script: Script) -> None:
        super().__init__(Rules(URL, workers), lambda _: None, None, asyncio.sleep)
        self.script = script

    def _has_stopped(self) -> bool:
        return self.script.stopped()

    def _begin(self, message: Mapping[str, Any]) -> Any:
        return self.script.begin()

    async def _collect(self, *, block: bool) -> None:
        self.script.collect(self._running, block=block)

    async def _receive(self, free: int) -> Mapping[str, Any]:
        return self.script.receive(free)

    async def _rest(self, seconds: float) -> None:
        self.script.did.append(("rest", seconds))

    async def _call(self, function: Callable[[Any], Any], argument: Any) -> None:
        raise NotImplementedError

    async def _ask(self, verb: str, *arguments: Any) -> Any:
        raise NotImplementedError

    def play(self, *, until_empty: bool) -> None:
        asyncio.run(self._loop(until_empty=until_empty))


halves = pytest.mark.parametrize("half", [Threads, Tasks])


@halves
@pytest.mark.parametrize(
    ("workers", "script", "until_empty", "did"),
    [
        pytest.param(2, Script([2], 2), False, "no2 wait1", id="a full consumer waits for one handler"),
        pytest.param(2, Script([1], 2), False, "no2 no1", id="one with a free handler waits for none"),
        pytest.param(1, Script([1, 1], 3), False, "no1 wait1 wait1", id="one handler alone"),
        pytest.param(3, Script([3], 2, [0, 3]), False, "no3 wait1", id="those that are free again are counted"),
        pytest.param(4, Script([2, 1], 3, [0, 1]), False, "no4 no3 no2", id="some are done meanwhile"),
        pytest.param(1, Script([2], 2), False, "no1 wait wait1", id="more than were asked for"),
        pytest.param(1, Script([3], 2), False, "no1 wait wait wait1", id="many more than were asked for"),
        pytest.param(2, Script([]), True, "no2", id="an empty queue ends it"),
        pytest.param(2, Script([1]), True, "no2 no1 wait no2", id="not before the last handler is done"),
        pytest.param(3, Script([1, None, 1]), True, "no3 no2 wait no3 no2 wait no3", id="after it came more"),
        pytest.param(2, Script([0], 2), False, "no2 no2", id="without an end the empty queue is asked again"),
        pytest.param(2, Script([], 0), True, "", id="stopped before"),
        pytest.param(
            2,
            Script([1, OSError(), 0, OSError(), OSError()], 5),
            False,
            "no2 no1 rest1.0 no1 no1 rest1.0 no1 rest2.0",
            id="a pause after each error",
        ),
    ],
)
def test_a_round_asks_for_as_many_as_are_free(
    half: type[Threads | Tasks], workers: int, script: Script, until_empty: bool, did: str
) -> None:
    """`no2` is a round that waits for none and asks for two messages; `wait` alone is a wait without a question."""
    played = Script(list(script.answers), script.stop_after, list(script.done))
    consumer = half(workers, played)
    consumer.play(until_empty=until_empty)
    text = ""
    for verb, value in played.did:
        words = {"collect": " wait" if value else " no", "receive": str(value), "rest": f" rest{value}"}
        text += words[verb]
    assert text.strip() == did
    assert consumer.counts.received == played.begun == sum(each for each in script.answers if isinstance(each, int))


@halves
def test_a_stop_during_a_wait_asks_for_nothing(half: type[Threads | Tasks]) -> None:
    """A handler is free then, and no message is taken for it."""

    class Stops(Script):
        def stopped(self) -> bool:
            return ("collect", True) in self.did

    script = Stops([1])
    half(1, script).play(until_empty=False)
    assert script.did == [("collect", False), ("receive", 1), ("collect", True)]


@halves
def test_a_refusal_counts_until_the_first_answer(half: type[Threads | Tasks]) -> None:
    """Its cause is what SQS said."""
    error: Any = RuntimeError("no")
    error.response = {"Error": {"Code": "AccessDenied"}, "ResponseMetadata": {"HTTPStatusCode": 403}}
    script = Script([OSError(), error])
    with pytest.raises(ConfigurationError, match="AccessDenied") as caught:
        half(2, script).play(until_empty=True)
    assert caught.value.__cause__ is error
    assert script.did == [("collect", False), ("receive", 2), ("rest", 1.0), ("collect", False), ("receive", 2)]
    later = Script([0, error], 2)
    half(2, later).play(until_empty=False)
    assert later.did[-1] == ("rest", 1.0)
