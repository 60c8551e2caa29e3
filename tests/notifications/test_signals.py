"""Signals that stop a consumer, without sending any: what is set while it runs, and put back after."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from typing import Any, TypeVarTuple

import pytest

from spapi_core.notifications import AsyncSQSConsumer, Counts, SQSConsumer

URL = "https://sqs.eu-west-1.amazonaws.com/1/q"
BOTH = {signal.SIGINT, signal.SIGTERM}
Ts = TypeVarTuple("Ts")


def break_off() -> None:
    """What is done meanwhile fails."""
    raise RuntimeError


class Loop(asyncio.SelectorEventLoop):
    """Keeps handlers of signals in a dict of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[int, Callable[..., object]] = {}

    def add_signal_handler(self, sig: int, callback: Callable[[*Ts], Any], *args: *Ts) -> None:
        self.kept[sig] = lambda: callback(*args)

    def remove_signal_handler(self, sig: int) -> bool:
        return self.kept.pop(sig, None) is not None


class Queue:
    """A client of SQS that is never asked."""

    def receive_message(self, **_: Any) -> Any:
        raise AssertionError


@pytest.mark.parametrize("fails", [True, False])
@pytest.mark.parametrize("number", sorted(BOTH))
def test_tasks_are_stopped_by_either_signal(number: int, fails: bool) -> None:
    """While they are watched, and not after."""

    async def handle(_: Any) -> None: ...

    async def run(loop: Loop) -> Counts:
        consumer = AsyncSQSConsumer(URL, handle, sqs=Queue())
        try:
            with consumer.signals():
                assert set(loop.kept) == BOTH
                loop.kept[number]()
                if fails:
                    break_off()
        except RuntimeError:
            assert fails
        assert loop.kept == {}
        return await consumer.run()

    with asyncio.Runner(loop_factory=Loop) as runner:
        loop = runner.get_loop()
        assert isinstance(loop, Loop)
        assert runner.run(run(loop)) == Counts()


@pytest.mark.parametrize("fails", [True, False])
@pytest.mark.parametrize("number", sorted(BOTH))
def test_threads_are_stopped_by_either_signal(number: int, fails: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """While they are watched; after that each has the handler that it had before."""
    kept: dict[int, Any] = {each: f"before {each}" for each in BOTH}

    def exchange(sig: int, handler: Any) -> Any:
        before, kept[sig] = kept[sig], handler
        return before

    consumer = SQSConsumer(URL, lambda _: None, sqs=Queue())
    with monkeypatch.context() as patch:
        patch.setattr(signal, "signal", exchange)
        try:
            with consumer.signals():
                kept[number](number, None)
                if fails:
                    break_off()
        except RuntimeError:
            assert fails
    assert kept == {each: f"before {each}" for each in BOTH}
    assert consumer.run() == Counts()
