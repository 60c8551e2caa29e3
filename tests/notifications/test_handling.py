"""What becomes of a message, question by question: what SQS and the store are asked, what is counted and what is logged."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import threading
from collections.abc import Callable
from contextvars import Context
from typing import Any, TypeVarTuple

import pytest

from spapi_core.errors import NotificationError, StoreError
from spapi_core.notifications import AsyncSQSConsumer, Counts, Notification, Poison, SQSConsumer
from spapi_core.notifications.seen_states import SeenState

URL = "https://sqs.eu-west-1.amazonaws.com/1/q"
LOGGER = "spapi_core.notifications"
Ts = TypeVarTuple("Ts")


def message(number: int = 1, tries: int = 1, *, identity: str | None = "n", body: str | None = None) -> dict[str, Any]:
    document: dict[str, Any] = {"notificationType": "ORDER_CHANGE", "payloadVersion": "1.0", "payload": {}}
    if identity is not None:
        document["notificationMetadata"] = {"notificationId": f"{identity}-{number}"}
    return {
        "MessageId": f"m-{number}",
        "ReceiptHandle": f"h-{number}",
        "Body": json.dumps(document) if body is None else body,
        "Attributes": {"ApproximateReceiveCount": str(tries)},
    }


class Queue:
    """A client of SQS that gives these answers one after another, then none; errors are raised."""

    def __init__(self, *answers: Any, refuses: dict[str, Exception] | None = None) -> None:
        self.answers = list(answers)
        self.refuses = refuses or {}
        self.told: list[tuple[str, dict[str, Any]]] = []

    def receive_message(self, **_: Any) -> Any:
        answer = self.answers.pop(0) if self.answers else []
        if isinstance(answer, Exception):
            raise answer
        return {"Messages": answer} if answer else {}

    def delete_message(self, **arguments: Any) -> Any:
        self._note("delete", arguments)

    def change_message_visibility(self, **arguments: Any) -> Any:
        self._note("hide", arguments)

    def _note(self, verb: str, arguments: dict[str, Any]) -> None:
        self.told.append((verb, arguments))
        if verb in self.refuses:
            raise self.refuses[verb]


class AsyncQueue(Queue):
    """The same, awaited."""

    async def receive_message(self, **arguments: Any) -> Any:
        return super().receive_message(**arguments)

    async def delete_message(self, **arguments: Any) -> Any:
        super().delete_message(**arguments)

    async def change_message_visibility(self, **arguments: Any) -> Any:
        super().change_message_visibility(**arguments)


class Store:
    """Notes what it is asked; its answers to `begin` come in turn, errors are raised."""

    def __init__(self, **answers: list[Any]) -> None:
        self.answers = answers
        self.asked: list[tuple[Any, ...]] = []

    def _ask(self, *asked: Any) -> Any:
        self.asked.append(asked)
        answers = self.answers.get(asked[0])
        answer = answers.pop(0) if answers else SeenState.NEW
        if isinstance(answer, Exception):
            raise answer
        return answer

    def begin(self, notification_id: str, lease: float) -> SeenState:
        found: SeenState = self._ask("begin", notification_id, lease)
        return found

    def extend(self, notification_id: str, lease: float) -> None:
        self._ask("extend", notification_id, lease)

    def finish(self, notification_id: str) -> None:
        self._ask("finish", notification_id)

    def release(self, notification_id: str) -> None:
        self._ask("release", notification_id)


class Run:
    """A run of either half until its queue is empty, one message at a time."""

    def __init__(
        self, kind: str, queue: list[Any], handler: Callable[[Notification], Any] | None = None, **settings: Any
    ) -> None:
        self.naps: list[float] = []
        self.store = settings.setdefault("seen", Store())
        refuses = settings.pop("refuses", None)
        handle = handler or (lambda _: None)
        made = (Queue if kind == "threads" else AsyncQueue)(*queue, refuses=refuses)
        self.sqs: Queue = made
        settings = {"workers": 1, "visibility": 600, **settings}
        if kind == "threads":
            plain = SQSConsumer(URL, handle, sqs=made, poll=0, sleep=self.naps.append, **settings)
            self.counts = plain.run(until_empty=True)
            return

        async def sleep(seconds: float) -> None:
            if seconds == settings["visibility"] / 3:  # between extensions: for ever
                await asyncio.Event().wait()
            self.naps.append(seconds)

        async def handle_it(notification: Notification) -> None:
            handle(notification)

        consumer = AsyncSQSConsumer(URL, handle_it, sqs=made, poll=0, sleep=sleep, **settings)
        self.counts = asyncio.run(consumer.run(until_empty=True))


def deleted(number: int = 1) -> tuple[str, dict[str, Any]]:
    return "delete", {"QueueUrl": URL, "ReceiptHandle": f"h-{number}"}


def hidden(seconds: int, number: int = 1) -> tuple[str, dict[str, Any]]:
    return "hide", {"QueueUrl": URL, "ReceiptHandle": f"h-{number}", "VisibilityTimeout": seconds}


def fail(_: Notification) -> None:
    raise RuntimeError("secret")


kinds = pytest.mark.parametrize("kind", ["threads", "tasks"])


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Callable[[], list[tuple[str, str]]]:
    """Level and text of what was logged."""
    caplog.set_level(logging.INFO, LOGGER)
    return lambda: [(each.levelname, each.getMessage()) for each in caplog.records if each.name == LOGGER]


@kinds
def test_a_handled_message_is_finished_then_deleted(kind: str, log: Any) -> None:
    """Nothing is logged of it."""
    run = Run(kind, [[message()]])
    assert run.counts == Counts(received=1, handled=1)
    assert run.store.asked == [("begin", "n-1", 600), ("finish", "n-1")]
    assert run.sqs.told == [deleted()]
    assert (run.naps, log()) == ([], [])


@kinds
def test_a_notification_without_an_id_is_handled_and_not_remembered(kind: str) -> None:
    """It may be any other one."""
    run = Run(kind, [[message(identity=None)]])
    assert (run.counts, run.store.asked, run.sqs.told) == (Counts(received=1, handled=1), [], [deleted()])
    failed = Run(kind, [[message(identity=None)]], fail)
    assert (failed.counts, failed.store.asked, failed.sqs.told) == (Counts(received=1, failed=1), [], [hidden(2)])


@kinds
@pytest.mark.parametrize(
    ("state", "counts", "told"),
    [
        (SeenState.DONE, Counts(received=1, duplicates=1), [deleted()]),
        (SeenState.BUSY, Counts(received=1, busy=1), [hidden(5)]),
    ],
)
def test_a_notification_of_another_consumer_is_not_handled(
    kind: str, state: SeenState, counts: Counts, told: list[Any]
) -> None:
    """Done: deleted; under way: it comes again in five seconds."""
    run = Run(kind, [[message()]], fail, seen=Store(begin=[state]))
    assert (run.counts, run.sqs.told, run.store.asked) == (counts, told, [("begin", "n-1", 600)])


@kinds
@pytest.mark.parametrize(("tries", "seconds"), [(1, 2), (2, 4), (3, 8), (9, 512), (10, 600)])
def test_a_message_that_failed_comes_again_later(kind: str, tries: int, seconds: int, log: Any) -> None:
    """Its notification is given back first; without a callback, however often it was tried."""
    run = Run(kind, [[message(tries=tries)]], fail, max_tries=2)
    assert run.counts == Counts(received=1, failed=1)
    assert run.store.asked == [("begin", "n-1", 600), ("release", "n-1")]
    assert run.sqs.told == [hidden(seconds)]
    assert log() == [("WARNING", "Handling ORDER_CHANGE n-1 failed: RuntimeError")]


@kinds
@pytest.mark.parametrize(("tries", "aside"), [(1, False), (2, False), (3, True), (4, True)])
def test_a_message_is_set_aside_after_its_tries(kind: str, tries: int, aside: bool) -> None:
    """Before that it comes again."""
    poison: list[Poison] = []
    sent = message(tries=tries)
    run = Run(kind, [[sent]], fail, max_tries=3, on_poison=poison.append)
    assert run.counts == Counts(received=1, failed=1, poison=int(aside))
    assert run.sqs.told == ([deleted()] if aside else [hidden(2**tries)])
    found = [(each.message, getattr(each.notification, "notification_id", None), each.tries) for each in poison]
    assert found == ([(sent, "n-1", tries)] if aside else [])
    assert all(isinstance(each.error, RuntimeError) for each in poison)


@kinds
def test_what_cannot_be_read_is_set_aside_at_once(kind: str) -> None:
    """It was not handled, so it has not failed; without a callback it comes again."""
    poison: list[Poison] = []
    run = Run(kind, [[message(body="nonsense")]], on_poison=poison.append)
    assert (run.counts, run.sqs.told) == (Counts(received=1, poison=1), [deleted()])
    assert [(each.notification, each.tries, type(each.error)) for each in poison] == [(None, 1, NotificationError)]
    left = Run(kind, [[message(tries=3, body="nonsense")]])
    assert (left.counts, left.sqs.told, left.store.asked) == (Counts(received=1), [hidden(8)], [])


@kinds
def test_a_callback_that_raises_leaves_its_message(kind: str, log: Any) -> None:
    """It counts as no poison, and comes again."""

    def refuse(_: Poison) -> None:
        raise ValueError("secret")

    run = Run(kind, [[message(tries=3, body="nonsense")]], on_poison=refuse)
    assert (run.counts, run.sqs.told) == (Counts(received=1), [hidden(8)])
    assert log() == [("WARNING", "Setting a message aside failed (ValueError): it comes again")]


@kinds
def test_a_message_that_is_not_deleted_was_handled_all_the_same(kind: str, log: Any) -> None:
    """The log says so; one whose visibility stays comes again in its own time."""
    run = Run(kind, [[message()]], refuses={"delete": TimeoutError("secret")})
    assert (run.counts, run.store.asked[-1]) == (Counts(received=1, handled=1), ("finish", "n-1"))
    failed = Run(kind, [[message()]], fail, refuses={"hide": OSError("secret")})
    assert failed.counts == Counts(received=1, failed=1)
    assert log() == [
        ("WARNING", "A handled message was not deleted (TimeoutError): it comes again"),
        ("WARNING", "Handling ORDER_CHANGE n-1 failed: RuntimeError"),
        ("INFO", "A message's visibility was not changed: OSError"),
    ]


@kinds
def test_a_queue_that_gives_no_message_is_asked_again_later_each_time(kind: str, log: Any) -> None:
    """Twice as late, thirty seconds at most; after an answer it begins again."""
    away = [TimeoutError("secret")] * 7
    run = Run(kind, [*away, [message(1)], *away[:2], [message(2)]])
    assert run.counts == Counts(received=2, handled=2)
    assert run.naps == [1, 2, 4, 8, 16, 30, 30, 1, 2]
    assert log() == [
        ("WARNING", f"SQS returned no message (TimeoutError), asked again in {nap:.0f} s") for nap in run.naps
    ]


@kinds
@pytest.mark.parametrize("verb", ["begin", "finish", "release"])
def test_a_store_that_is_away_is_asked_again_later_each_time(kind: str, verb: str, log: Any) -> None:
    """Once it has answered; the message waits meanwhile, and each question begins again."""
    away: list[Any] = [StoreError("It is away.")] * 7
    store = Store(**{verb: [SeenState.NEW, *away, SeenState.NEW]})
    run = Run(kind, [[message(1)], [message(2)]], fail if verb == "release" else None, seen=store)
    assert run.naps == [1, 2, 4, 8, 16, 30, 30]
    assert [each[:2] for each in store.asked].count((verb, "n-2")) == 8
    assert (run.counts.received, run.counts.handled + run.counts.failed) == (2, 2)
    told = [text for _, text in log() if text.startswith("It is")]
    assert told == [f"It is away. Trying again in {nap:.0f} s; messages wait until then" for nap in run.naps]


@kinds
def test_a_store_that_never_answered_ends_the_run_at_once(kind: str) -> None:
    """It may never have been there."""
    store = Store(begin=[StoreError("It is away.")])
    with pytest.raises(StoreError, match=r"^It is away\."):
        Run(kind, [[message()]], seen=store)
    assert store.asked == [("begin", "n-1", 600)]


def test_what_is_being_handled_is_hidden_and_held_again() -> None:
    """First all messages in the queue, then all notifications in the store; of which one that raises ends the round."""
    store = Store(extend=[None, ValueError("away"), None, None])
    queue = AsyncQueue([message(1), message(2, identity=None), message(3)])
    rounds = 0

    async def run() -> Counts:
        done, started = asyncio.Event(), asyncio.Semaphore(0)

        async def handle(_: Notification) -> None:
            started.release()
            await done.wait()

        async def sleep(seconds: float) -> None:
            nonlocal rounds
            assert seconds == 30
            if rounds == 0:
                for _ in range(3):
                    await started.acquire()
            rounds += 1
            if rounds == 3:
                done.set()
                await asyncio.Event().wait()

        consumer = AsyncSQSConsumer(URL, handle, sqs=queue, seen=store, poll=0, visibility=90, sleep=sleep)
        return await consumer.run(until_empty=True)

    assert asyncio.run(run()) == Counts(received=3, handled=3)
    every = [hidden(90, number) for number in (1, 2, 3)]
    assert queue.told[:6] == every * 2
    assert [each for each in store.asked if each[0] == "extend"] == [
        ("extend", "n-1", 90),
        ("extend", "n-3", 90),
        ("extend", "n-1", 90),
        ("extend", "n-3", 90),
    ]


class Timed(asyncio.SelectorEventLoop):
    """Notes how long anything waits."""

    def __init__(self) -> None:
        super().__init__()
        self.delays: list[float] = []

    def call_later(
        self, delay: float, callback: Callable[[*Ts], object], *arguments: *Ts, context: Context | None = None
    ) -> asyncio.TimerHandle:
        self.delays.append(delay)
        return super().call_later(delay, callback, *arguments, context=context)


def test_messages_are_asked_for_while_handlers_work_without_a_wait() -> None:
    """Those that are done are taken away, the others are not waited for."""
    queue = AsyncQueue([message(1)], [message(2)])

    async def run() -> tuple[Counts, list[float]]:
        second = asyncio.Event()

        async def handle(notification: Notification) -> None:
            if notification.notification_id == "n-2":
                second.set()
            await second.wait()

        async def sleep(_: float) -> None:
            await asyncio.Event().wait()

        consumer = AsyncSQSConsumer(URL, handle, sqs=queue, seen=Store(), poll=0, sleep=sleep)
        counts = await consumer.run(until_empty=True)
        loop = asyncio.get_running_loop()
        assert isinstance(loop, Timed)
        return counts, loop.delays

    with asyncio.Runner(loop_factory=Timed) as runner:
        counts, delays = runner.run(run())
    assert counts == Counts(received=2, handled=2)
    assert set(delays) <= {0}


@pytest.mark.parametrize("kind", [SQSConsumer, AsyncSQSConsumer])
def test_the_settings_of_a_consumer_are_named_and_have_their_defaults(kind: Any) -> None:
    """Queue and handler stand alone; all else has a name."""
    given = inspect.signature(kind).parameters
    assert [name for name, each in given.items() if each.kind is each.POSITIONAL_OR_KEYWORD] == ["queue_url", "handler"]
    named = {name: each.default for name, each in given.items() if each.kind is each.KEYWORD_ONLY}
    assert {name: named[name] for name in ("sqs", "seen", "on_poison", "workers", "visibility", "max_tries", "poll")} == {
        "sqs": None, "seen": None, "on_poison": None, "workers": 8, "visibility": 60.0, "max_tries": 5, "poll": 20,
    }  # fmt: skip
    until = inspect.signature(kind.run).parameters["until_empty"]
    assert (until.kind, until.default) == (until.KEYWORD_ONLY, False)


@kinds
@pytest.mark.parametrize(("blocking", "beside"), [(None, False), (False, False), (True, True)])
def test_a_store_that_blocks_is_asked_beside_the_loop(kind: str, blocking: bool | None, beside: bool) -> None:
    """One that says nothing of it is asked in the loop itself; threads ask any by themselves."""
    threads: set[int] = set()

    class Noting(Store):
        def _ask(self, *asked: Any) -> Any:
            threads.add(threading.get_ident())
            return super()._ask(*asked)

    store = Noting()
    if blocking is not None:
        store.blocking = blocking  # type: ignore[attr-defined]  # as a store of a caller's has it
    assert Run(kind, [[message()]], seen=store).counts.handled == 1
    assert (threading.get_ident() in threads) is (kind == "tasks" and not beside)


@pytest.mark.parametrize("waits", [True, False])
def test_what_a_handler_waited_for_may_be_cancelled(waits: bool, log: Any) -> None:
    """It has failed then, and the run goes on; a run that is cancelled itself ends."""
    queue = AsyncQueue([message(1), message(2)])

    async def run() -> Counts:
        started = asyncio.Event()

        async def handle(notification: Notification) -> None:
            if notification.notification_id == "n-1" and waits:
                future = asyncio.get_running_loop().create_future()
                future.cancel()
                await future
            elif not waits:
                started.set()
                await asyncio.Event().wait()

        async def sleep(_: float) -> None:
            await asyncio.Event().wait()

        consumer = AsyncSQSConsumer(URL, handle, sqs=queue, seen=Store(), poll=0, sleep=sleep)
        if waits:
            return await consumer.run(until_empty=True)
        running = asyncio.create_task(consumer.run(until_empty=True))
        await started.wait()
        handlers = [each for each in asyncio.all_tasks() if each not in {running, asyncio.current_task()}]
        for each in handlers:
            each.cancel()
        await running
        return consumer.counts

    if waits:
        assert asyncio.run(run()) == Counts(received=2, handled=1, failed=1)
        assert log() == [("WARNING", "Handling ORDER_CHANGE n-1 failed: RuntimeError")]
        assert queue.told == [hidden(2, 1), deleted(2)]
    else:
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(run())
        assert log() == []
