"""Runs of a consumer over a queue of the test's own: one after another, stopped, and with visibility extended."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from concurrent.futures import wait
from typing import Any

import pytest

from spapi_core.errors import ConfigurationError, StoreError
from spapi_core.notifications import AsyncSQSConsumer, Counts, MemorySeen, Notification, SQSConsumer

URL = "https://sqs.eu-west-1.amazonaws.com/1/q"


def message(number: int) -> dict[str, Any]:
    """A message with a notification of its own."""
    body = {
        "notificationType": "ORDER_CHANGE",
        "payloadVersion": "1.0",
        "payload": {},
        "notificationMetadata": {"notificationId": f"n-{number}"},
    }
    return {"MessageId": f"m-{number}", "ReceiptHandle": f"h-{number}", "Body": json.dumps(body)}


def refused() -> Exception:
    error: Any = RuntimeError("no")
    error.response = {"Error": {"Code": "AccessDenied"}, "ResponseMetadata": {"HTTPStatusCode": 403}}
    return error  # type: ignore[no-any-return]  # an exception with an attribute


class Queue:
    """A client of SQS that gives these answers one after another, then none."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, Any]] = []

    def _next(self) -> dict[str, Any]:
        answer = self.answers.pop(0) if self.answers else []
        if isinstance(answer, Exception):
            raise answer
        return {"Messages": answer} if answer else {}

    def receive_message(self, **arguments: Any) -> Any:
        self.asked.append(("receive", arguments["MaxNumberOfMessages"]))
        return self._next()

    def delete_message(self, **arguments: Any) -> Any:
        self.asked.append(("delete", arguments["ReceiptHandle"]))

    def change_message_visibility(self, **arguments: Any) -> Any:
        self.asked.append(("hide", arguments["ReceiptHandle"]))

    def change_message_visibility_batch(self, **arguments: Any) -> Any:
        self.asked += [("hide", each["ReceiptHandle"]) for each in arguments["Entries"]]
        return {}


class AsyncQueue(Queue):
    """The same, awaited."""

    async def receive_message(self, **arguments: Any) -> Any:
        return super().receive_message(**arguments)

    async def delete_message(self, **arguments: Any) -> Any:
        super().delete_message(**arguments)

    async def change_message_visibility(self, **arguments: Any) -> Any:
        super().change_message_visibility(**arguments)

    async def change_message_visibility_batch(self, **arguments: Any) -> Any:
        return super().change_message_visibility_batch(**arguments)


class Both:
    """A consumer of either half, run until its queue is empty."""

    def __init__(self, kind: str, handler: Callable[[Notification], Any], *answers: Any) -> None:
        self.kind = kind
        self.queue: Queue = Queue(*answers) if kind == "threads" else AsyncQueue(*answers)
        self.consumer: Any
        if kind == "threads":
            self.consumer = SQSConsumer(URL, handler, sqs=self.queue, poll=0, sleep=lambda _: None)
            return

        async def handle(notification: Notification) -> None:
            handler(notification)

        async def sleep(seconds: float) -> None:
            await asyncio.sleep(min(seconds, 0.001))

        self.consumer = AsyncSQSConsumer(URL, handle, sqs=self.queue, poll=0, sleep=sleep)

    def run(self) -> Counts:
        if self.kind == "threads":
            return Counts(**_counts(self.consumer.run(until_empty=True)))
        return Counts(**_counts(asyncio.run(self.consumer.run(until_empty=True))))


def _counts(counts: Counts) -> dict[str, int]:
    return {name: getattr(counts, name) for name in ("received", "handled", "duplicates", "failed", "poison", "busy")}


kinds = pytest.mark.parametrize("kind", ["threads", "tasks"])


@kinds
def test_a_run_that_ended_in_an_error_can_be_followed_by_another(kind: str) -> None:
    """Nobody asked it to stop."""
    seen: list[str] = []
    both = Both(kind, lambda each: seen.append(each.notification_id or ""), refused(), [message(1)])
    with pytest.raises(ConfigurationError, match="AccessDenied"):
        both.run()
    assert both.run() == Counts(received=1, handled=1)
    assert seen == ["n-1"]
    assert ("delete", "h-1") in both.queue.asked
    both.queue.answers.append([message(2)])
    assert both.run() == Counts(received=2, handled=2)


@kinds
def test_a_consumer_that_was_stopped_takes_no_message(kind: str) -> None:
    """Also in a later run."""
    both = Both(kind, lambda _: None, [message(1)], [message(2)])
    both.consumer.stop()
    for _ in range(2):
        assert both.run() == Counts()
    assert [verb for verb, _ in both.queue.asked if verb == "delete"] == []


@kinds
def test_a_duplicate_of_a_handled_notification_is_dropped(kind: str) -> None:
    """It is deleted as well."""
    again = {**message(1), "ReceiptHandle": "h-again"}
    both = Both(kind, lambda _: None, [message(1)])
    assert both.run() == Counts(received=1, handled=1)
    both.queue.answers.append([again])
    assert both.run() == Counts(received=2, handled=1, duplicates=1)
    assert ("delete", "h-again") in both.queue.asked


@kinds
def test_a_queue_that_was_there_is_asked_again_after_an_error(kind: str) -> None:
    """Whatever it says then."""
    both = Both(kind, lambda _: None, [message(1)], refused(), refused(), [message(2)])
    assert both.run() == Counts(received=2, handled=2)


@kinds
def test_no_more_messages_are_asked_for_than_sqs_gives(kind: str) -> None:
    """Eight handlers are free."""
    both = Both(kind, lambda _: None)
    assert both.run() == Counts()
    assert both.queue.asked == [("receive", 8)]


def test_visibility_is_extended_by_tasks_while_a_handler_works() -> None:
    """Again and again, until it is done."""
    queue = AsyncQueue([message(1)])
    naps: list[float] = []

    async def sleep(seconds: float) -> None:
        naps.append(seconds)
        await asyncio.sleep(0)

    async def handle(_: Notification) -> None:
        while [verb for verb, _ in queue.asked].count("hide") < 3:  # noqa: ASYNC110  each turn of the loop counts
            await asyncio.sleep(0)

    async def run() -> Counts:
        consumer = AsyncSQSConsumer(URL, handle, sqs=queue, poll=0, sleep=sleep, visibility=30)
        return await asyncio.wait_for(consumer.run(until_empty=True), 30)

    assert asyncio.run(run()).handled == 1
    assert queue.asked[-1] == ("receive", 8)
    assert ("delete", "h-1") in queue.asked
    assert naps[0] == 10.0


@kinds
def test_without_more_a_run_goes_on_when_the_queue_is_empty(kind: str) -> None:
    """Until it is stopped: messages come later."""
    seen: list[str] = []

    def handle(notification: Notification) -> None:
        seen.append(notification.notification_id or "")
        if len(seen) == 2:
            both.consumer.stop()

    both = Both(kind, handle, [], [], [message(1)], [], [message(2)])
    counts = both.consumer.run() if kind == "threads" else asyncio.run(asyncio.wait_for(both.consumer.run(), 20))
    assert (seen, counts.received) == (["n-1", "n-2"], 2)


class Waiting(AsyncQueue):
    """A queue whose first answer is waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked_for = asyncio.Event()

    async def receive_message(self, **arguments: Any) -> Any:
        self.asked_for.set()
        await asyncio.Event().wait()


@pytest.mark.parametrize(("stops", "cancels"), [(True, False), (False, True), (True, True)])
def test_a_stop_ends_the_wait_for_a_message(stops: bool, cancels: bool) -> None:
    """In order; a task that is cancelled is cancelled, stopped or not."""

    async def handle(_: Notification) -> None: ...

    async def run() -> Counts:
        queue = Waiting()
        consumer = AsyncSQSConsumer(URL, handle, sqs=queue)
        running = asyncio.create_task(consumer.run())
        await queue.asked_for.wait()
        if stops:
            consumer.stop()
        if cancels:
            running.cancel()
        return await running

    if cancels:
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(run())
    else:
        assert asyncio.run(run()) == Counts()


def test_a_question_that_is_cancelled_by_another_ends_the_run() -> None:
    """It is not taken for a stop."""

    class Cancelled(AsyncQueue):
        async def receive_message(self, **_: Any) -> Any:
            raise asyncio.CancelledError

    async def handle(_: Notification) -> None: ...

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(AsyncSQSConsumer(URL, handle, sqs=Cancelled()).run(until_empty=True))


class Threads(SQSConsumer):
    """A consumer that shows what happens to it."""

    def gives_up(self) -> bool:
        """Wait until its handlers are to give up."""
        return self._stopped.wait(10)

    def forked(self) -> None:
        """What becomes of it in the child of a fork."""
        self._renew()


def test_threads_do_not_wait_for_handlers_while_others_are_free(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that are done are taken away; at the end the last one is waited for, however long it takes."""
    waits: list[float | None] = []

    def noting(running: Any, timeout: float | None = None, **how: Any) -> Any:
        waits.append(timeout)
        return wait(running, timeout, **how)

    monkeypatch.setattr("spapi_core.notifications.thread_work.wait", noting)
    second = threading.Event()

    def handle(notification: Notification) -> None:
        if notification.notification_id == "n-2":
            second.set()
        assert second.wait(20)

    consumer = SQSConsumer(URL, handle, sqs=Queue([message(1)], [message(2)]), poll=0)
    assert consumer.run(until_empty=True) == Counts(received=2, handled=2)
    assert waits[0] == 0
    assert set(waits) <= {0, None}


def test_a_run_that_breaks_off_lets_its_handlers_give_up() -> None:
    """Those that wait for their store; the next run is another one."""
    waiting = threading.Event()
    given_up: list[bool] = []

    class Away(MemorySeen):
        away = True

        def finish(self, notification_id: str) -> None:
            if self.away:
                raise StoreError("It is away.")
            super().finish(notification_id)

    class Broken(Queue):
        def receive_message(self, **arguments: Any) -> Any:
            if not self.answers and store.away:
                assert waiting.wait(20)
                raise KeyboardInterrupt
            return super().receive_message(**arguments)

    def sleep(_: float) -> None:
        waiting.set()
        given_up.append(consumer.gives_up())
        assert given_up == [True]

    store = Away()
    consumer = Threads(URL, lambda _: None, sqs=Broken([message(1)]), seen=store, poll=0, sleep=sleep)
    with pytest.raises(KeyboardInterrupt):
        consumer.run(until_empty=True)
    assert (given_up, consumer.counts) == ([True], Counts(received=1))
    store.away = False
    assert consumer.run(until_empty=True) == Counts(received=1)


@pytest.mark.parametrize("stopped", [True, False])
def test_a_stop_holds_in_the_child_of_a_fork(stopped: bool) -> None:
    """One that was not stopped goes on there."""
    consumer = Threads(URL, lambda _: None, sqs=Queue([message(1)]), poll=0)
    if stopped:
        consumer.stop()
    consumer.forked()
    assert consumer.run(until_empty=True).received == int(not stopped)
