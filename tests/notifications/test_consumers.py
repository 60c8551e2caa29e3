"""Consumers of a queue, both halves against a real local server: nothing is lost, duplicates are dropped, poison is set aside."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from aiobotocore.session import get_session
from botocore.exceptions import ClientError

from spapi_core.errors import ConfigurationError, InvalidArgumentError, NotificationError, StoreError
from spapi_core.notifications import AsyncSQSConsumer, Counts, MemorySeen, Notification, Poison, SQLiteSeen, SQSConsumer
from spapi_core.notifications.seen import SeenState
from tests.notifications.conftest import ACCESS, left_in, order_change

Consume = Callable[..., Counts]


@pytest.fixture(params=["sync", "async"])
def consume(request: pytest.FixtureRequest, aws: str, sqs: Any, queue: str) -> Consume:
    """Consume the queue until it is empty, with the half that the test is for."""

    def with_threads(handler: Callable[[Notification], Any], **settings: Any) -> Counts:
        return SQSConsumer(queue, handler, sqs=sqs, poll=0, **settings).run(until_empty=True)

    def with_tasks(handler: Callable[[Notification], Any], **settings: Any) -> Counts:
        async def handle(notification: Notification) -> None:
            await asyncio.to_thread(handler, notification)

        async def run() -> Counts:
            asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(16))
            async with get_session().create_client("sqs", endpoint_url=aws, **ACCESS) as client:
                return await AsyncSQSConsumer(queue, handle, sqs=client, poll=0, **settings).run(until_empty=True)

        return asyncio.run(run())

    return with_threads if request.param == "sync" else with_tasks


def put(sqs: Any, queue: str, *bodies: Any) -> None:
    for body in bodies:
        sqs.send_message(QueueUrl=queue, MessageBody=body if isinstance(body, str) else json.dumps(body))


def test_a_handled_message_is_deleted(consume: Consume, sqs: Any, queue: str) -> None:
    """Every notification reaches the handler, and the queue is empty after."""
    identities = {str(number) for number in range(25)}
    put(sqs, queue, *map(order_change, identities))
    seen: list[str | None] = []
    counts = consume(lambda notification: seen.append(notification.notification_id))
    assert sorted(map(str, seen)) == sorted(identities)
    assert counts.handled == 25
    assert left_in(sqs, queue) == 0


def test_a_duplicate_is_dropped(consume: Consume, sqs: Any, queue: str) -> None:
    """Two messages of one notification are handled once, and both are deleted."""
    put(sqs, queue, *[order_change("same")] * 2, order_change("other"))
    seen: list[str | None] = []
    counts = consume(lambda notification: seen.append(notification.notification_id), workers=1)
    assert sorted(map(str, seen)) == ["other", "same"]
    assert counts.duplicates == 1
    assert left_in(sqs, queue) == 0


def test_a_handler_that_fails_keeps_its_message(consume: Consume, sqs: Any, queue: str) -> None:
    """The message is there again later, and the notification is not taken for handled."""
    put(sqs, queue, order_change("a"))
    known = MemorySeen()

    def fail(_: Notification) -> None:
        raise RuntimeError("no")

    assert consume(fail, seen=known, visibility=1).failed >= 1
    assert left_in(sqs, queue) == 1
    assert known.begin("a", 1.0) == "new"


def test_poison_is_set_aside_after_its_tries(consume: Consume, sqs: Any, queue: str) -> None:
    """The callback gets message, notification and error; the message is deleted, and the others are handled."""
    put(sqs, queue, order_change("bad"), order_change("good"))
    aside: list[Poison] = []

    def handle(notification: Notification) -> None:
        if notification.notification_id == "bad":
            raise RuntimeError("no")

    counts = consume(handle, on_poison=aside.append, max_tries=1)
    (poison,) = aside
    assert poison.notification is not None
    assert poison.notification.notification_id == "bad"
    assert isinstance(poison.error, RuntimeError)
    assert (counts.handled, counts.poison) == (1, 1)
    assert left_in(sqs, queue) == 0


def test_a_message_that_is_no_notification_is_set_aside_at_once(consume: Consume, sqs: Any, queue: str) -> None:
    """It would not be one the next time either."""
    put(sqs, queue, "nonsense", order_change("good"))
    aside: list[Poison] = []
    counts = consume(lambda _: None, on_poison=aside.append)
    assert isinstance(aside[0].error, NotificationError)
    assert aside[0].notification is None
    assert "nonsense" not in repr(aside[0])
    assert (counts.handled, counts.poison) == (1, 1)


def test_without_a_callback_poison_is_left_to_the_queue(consume: Consume, sqs: Any, queue: str) -> None:
    """SQS's redrive policy moves it to the dead-letter queue."""
    dead = sqs.create_queue(QueueName=f"dead-{uuid.uuid4().hex}")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": "1"})
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"RedrivePolicy": policy})
    put(sqs, queue, "nonsense")
    consume(lambda _: None)
    handle = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=3).get("Messages", [])
    assert handle == []
    assert left_in(sqs, dead) == 1


def test_visibility_is_extended_while_a_handler_works(consume: Consume, sqs: Any, queue: str) -> None:
    """A handler that takes longer than the visibility keeps its message hidden: nobody else gets it meanwhile."""
    put(sqs, queue, order_change("slow"))
    others: list[Any] = []

    def slow(_: Notification) -> None:
        others.extend(sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=3).get("Messages", []))

    counts = consume(slow, visibility=1.5)
    assert others == []
    assert counts.handled == 1
    assert left_in(sqs, queue) == 0


def test_several_handlers_run_side_by_side(consume: Consume, sqs: Any, queue: str) -> None:
    """As many as there are workers: each waits for the others."""
    put(sqs, queue, *(order_change() for _ in range(4)))
    together = threading.Barrier(4, timeout=20)
    assert consume(lambda _: together.wait(), workers=4).handled == 4


def test_more_run_side_by_side_than_sqs_gives_at_once(consume: Consume, sqs: Any, queue: str) -> None:
    """SQS gives ten messages an answer at most; where a worker is free, the next ones are asked for meanwhile."""
    put(sqs, queue, *(order_change() for _ in range(12)))
    together = threading.Barrier(12, timeout=20)
    assert consume(lambda _: together.wait(), workers=12).handled == 12


def test_a_notification_that_another_consumer_works_at_is_left_alone(consume: Consume, sqs: Any, queue: str) -> None:
    """Its message stays in the queue: should the other one die, it is handled."""
    put(sqs, queue, order_change("taken"))
    known = MemorySeen()
    known.begin("taken", 600.0)
    counts = consume(lambda _: pytest.fail("handled twice"), seen=known)
    assert counts.busy == 1
    assert left_in(sqs, queue) == 1


def test_the_last_poison_of_a_queue_ends_no_consumer(consume: Consume, sqs: Any, queue: str) -> None:
    """Whatever a message holds, it is set aside, and the others are handled."""
    deep, less = (
        '{"notificationType": "ORDER_CHANGE", "payload": ' + "[" * depth + "]" * depth + "}" for depth in (5000, 1015)
    )
    nested: dict[str, Any] = {}
    for _ in range(200):
        nested = {"a": nested}
    odd = [
        deep,
        less,
        "[]",
        "null",
        '"text"',
        "{}",
        '{"notificationType": 7}',
        '{"Message": "", "TopicArn": ""}',
        "\ufeff",
    ]
    put(sqs, queue, *odd, order_change("deep", Payload={"X": nested}), order_change("good"))
    aside: list[Poison] = []
    counts = consume(lambda _: None, on_poison=aside.append)
    assert (len(aside), counts.handled) == (len(odd), 2)
    assert {type(each.error) for each in aside} == {NotificationError}


def test_a_coroutine_function_is_refused_where_nobody_would_await_it() -> None:
    """Its messages would be deleted without having been handled."""

    async def handle(_: Notification) -> None: ...

    class Handles:
        async def __call__(self, _: Notification) -> None: ...

    for each in (handle, Handles()):
        with pytest.raises(InvalidArgumentError, match="use AsyncSQSConsumer"):
            SQSConsumer("http://127.0.0.1/queue", each, sqs=object())


def test_a_handler_whose_result_nobody_awaits_keeps_its_message(sqs: Any, queue: str) -> None:
    """A plain function may give a coroutine back; that is a failure, not a success."""

    async def handle(_: Notification) -> None: ...

    put(sqs, queue, order_change("a"))
    counts = SQSConsumer(queue, lambda found: handle(found), sqs=sqs, poll=0).run(until_empty=True)  # noqa: PLW0108  the case
    assert (counts.failed, counts.handled) == (1, 0)
    assert left_in(sqs, queue) == 1


def test_a_plain_function_is_a_handler_for_tasks_as_well(aws: str, sqs: Any, queue: str) -> None:
    """What it gives back is awaited only where it can be."""
    put(sqs, queue, order_change("a"))
    seen: list[Any] = []

    async def run() -> Counts:
        async with get_session().create_client("sqs", endpoint_url=aws, **ACCESS) as client:
            handler: Any = seen.append
            return await AsyncSQSConsumer(queue, handler, sqs=client, poll=0).run(until_empty=True)

    assert asyncio.run(run()).handled == 1
    assert len(seen) == 1


@pytest.mark.parametrize("half", [SQSConsumer, AsyncSQSConsumer])
@pytest.mark.parametrize("wrong", [{"workers": 0}, {"visibility": 50_000}, {"poll": 21}, {"max_tries": 0}])
def test_a_setting_out_of_its_range_is_refused(half: Any, wrong: dict[str, Any]) -> None:
    """The message names the setting and its range."""
    with pytest.raises(InvalidArgumentError, match=next(iter(wrong))):
        half("http://127.0.0.1/queue", print, sqs=object(), **wrong)


@pytest.mark.parametrize("half", ["SQSConsumer", "AsyncSQSConsumer"])
def test_a_signal_ends_a_consumer_after_what_it_does(aws: str, sqs: Any, queue: str, half: str) -> None:
    """SIGTERM: the handler that runs is finished and its message deleted; the process ends with 0."""
    put(sqs, queue, order_change("a"))
    with _worker(aws, queue, half, "", "stop") as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline().strip() == "a"
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(timeout=30) == 0
    assert left_in(sqs, queue) == 0


def test_consumers_that_are_killed_lose_nothing(aws: str, sqs: Any, queue: str, tmp_path: Path) -> None:
    """120 notifications, a tenth of them twice, three consumers killed with -9 at work: every one is handled."""
    identities = [f"n-{number}" for number in range(120)]
    bodies = [json.dumps(order_change(identity)) for identity in [*identities, *identities[::10]]]
    for start in range(0, len(bodies), 10):
        entries = [{"Id": str(number), "MessageBody": body} for number, body in enumerate(bodies[start : start + 10])]
        sqs.send_message_batch(QueueUrl=queue, Entries=entries)
    handled: list[str] = []
    for _ in range(3):
        with _worker(aws, queue, "SQSConsumer", str(tmp_path / "seen.db"), "die") as worker:
            assert worker.stdout is not None
            handled += [worker.stdout.readline().strip() for _line in range(10)]
            worker.kill()
            handled += [line.strip() for line in worker.stdout if line.endswith("\n")]
    known = SQLiteSeen(tmp_path / "seen.db")
    pause = threading.Event()
    consumer = SQSConsumer(
        queue, lambda found: handled.append(str(found.notification_id)), sqs=sqs, seen=known, poll=1, visibility=2
    )
    for _ in range(40):
        consumer.run(until_empty=True)
        if left_in(sqs, queue) == 0:
            break
        pause.wait(0.25)
    known.close()
    assert set(handled) == set(identities)
    assert left_in(sqs, queue) == 0
    twice = len(handled) - len(identities)
    assert twice <= 3 * 4, "more than was under way when consumers were killed"


def _worker(aws: str, queue: str, half: str, seen: str, mode: str) -> subprocess.Popen[str]:
    """A consumer in a process of its own; it prints the id of what it handles."""
    code = f"""
import asyncio, boto3, os, time
from aiobotocore.session import get_session
from spapi_core.notifications import AsyncSQSConsumer, SQSConsumer, SQLiteSeen
where = dict(endpoint_url={aws!r}, **{ACCESS!r})
seen = SQLiteSeen({seen!r}) if {seen!r} else None
settings = dict(seen=seen, workers=4, visibility=2, poll=1)
def handle(notification):
    os.write(1, (notification.notification_id + chr(10)).encode())
    time.sleep({0.3 if mode == "stop" else 0.01})
async def ahandle(notification):
    await asyncio.to_thread(handle, notification)
async def main():
    async with get_session().create_client("sqs", **where) as client:
        consumer = AsyncSQSConsumer({queue!r}, ahandle, sqs=client, **settings)
        with consumer.signals():
            await consumer.run()
if {half!r} == "SQSConsumer":
    consumer = SQSConsumer({queue!r}, handle, sqs=boto3.client("sqs", **where), **settings)
    with consumer.signals():
        consumer.run()
else:
    asyncio.run(main())
"""
    return subprocess.Popen(  # noqa: S603  our own text
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=os.environ.copy()
    )


class Away(MemorySeen):
    """A store that answers once, is away for some questions after that, and answers again.

    Args:
        verb: What cannot be asked meanwhile.
        times: How often.
        first: How many questions it answers before.
    """

    def __init__(self, verb: str, times: int, first: int = 1) -> None:
        super().__init__()
        self.verb, self.left, self.first = verb, times, first

    def _answer(self, verb: str) -> None:
        if self.first > 0:
            self.first -= 1
        elif verb == self.verb and self.left > 0:
            self.left -= 1
            raise StoreError("The store is away.")

    def begin(self, notification_id: str, lease: float) -> SeenState:
        self._answer("begin")
        return super().begin(notification_id, lease)

    def finish(self, notification_id: str) -> None:
        self._answer("finish")
        super().finish(notification_id)

    def release(self, notification_id: str) -> None:
        self._answer("release")
        super().release(notification_id)


class Naps(list[float]):
    """What was slept: next to nothing, in a thread or a task."""

    def __call__(self, seconds: float) -> Any:
        self.append(seconds)
        return asyncio.sleep(0.001) if _in_a_loop() else None


def _in_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


@pytest.mark.parametrize("verb", ["begin", "finish"])
def test_a_store_that_is_away_for_a_while_is_asked_again(consume: Consume, sqs: Any, queue: str, verb: str) -> None:
    """Each notification is handled once, no message is given back meanwhile, and the pauses grow."""
    put(sqs, queue, *map(order_change, "abcde"))
    seen: list[str | None] = []
    slept = Naps()
    counts = consume(
        lambda notification: seen.append(notification.notification_id), seen=Away(verb, 3), workers=1, sleep=slept
    )
    assert sorted(map(str, seen)) == list("abcde")
    assert (counts.received, counts.handled, counts.failed) == (5, 5, 0)
    assert [pause for pause in slept if pause in {1.0, 2.0, 4.0}] == [1.0, 2.0, 4.0]
    assert left_in(sqs, queue) == 0


def test_a_failed_notification_is_given_back_when_the_store_is_there_again(
    consume: Consume, sqs: Any, queue: str
) -> None:
    """Else it would stay taken until its lease is over."""
    put(sqs, queue, order_change("a"))
    known = Away("release", 2)

    def fail(_: Notification) -> None:
        raise RuntimeError("no")

    counts = consume(fail, seen=known, sleep=Naps())
    assert counts.failed == 1
    assert known.begin("a", 9) is SeenState.NEW


def test_a_store_that_never_answered_ends_the_run(consume: Consume, sqs: Any, queue: str) -> None:
    """Its address may be wrong: waiting would hide that."""
    put(sqs, queue, order_change("a"))
    with pytest.raises(StoreError, match="away"):
        consume(lambda _: None, seen=Away("begin", 1, first=0))


def test_stop_ends_the_wait_for_a_store(aws: str, sqs: Any, queue: str) -> None:
    """And says that the store is away."""
    put(sqs, queue, order_change("a"), order_change("b"))

    async def run() -> None:
        async with get_session().create_client("sqs", endpoint_url=aws, **ACCESS) as client:
            consumer: AsyncSQSConsumer

            async def handle(_: Notification) -> None:
                asyncio.get_running_loop().call_later(0.2, consumer.stop)

            consumer = AsyncSQSConsumer(queue, handle, sqs=client, poll=0, workers=1, seen=Away("begin", 1000))
            with pytest.raises(StoreError, match="away"):
                await asyncio.wait_for(consumer.run(), 20)

    asyncio.run(run())


def test_a_run_that_is_cancelled_does_not_wait_for_its_store(aws: str, sqs: Any, queue: str) -> None:
    """Its handlers give up as after `stop`; the consumer can run again afterwards."""
    put(sqs, queue, order_change("a"), order_change("b"))
    seen: list[str | None] = []

    async def run() -> None:
        async with get_session().create_client("sqs", endpoint_url=aws, **ACCESS) as client:

            async def handle(notification: Notification) -> None:
                seen.append(notification.notification_id)

            store = Away("begin", 1000)
            consumer = AsyncSQSConsumer(queue, handle, sqs=client, poll=0, workers=1, seen=store, visibility=1.0)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(consumer.run(), 1.5)
            store.left = 0
            while len(seen) < 2:
                await consumer.run(until_empty=True)
                await asyncio.sleep(0.2)

    asyncio.run(asyncio.wait_for(run(), 30))
    assert sorted(map(str, seen)) == ["a", "b"]


def test_an_interrupt_does_not_wait_for_the_store(sqs: Any, queue: str) -> None:
    """In threads: what interrupts `run` ends the waits of its handlers, too."""
    put(sqs, queue, order_change("a"), order_change("b"))
    store = Away("begin", 1000)
    polls = 0

    class Interrupting:
        def __getattr__(self, name: str) -> Any:
            return getattr(sqs, name)

        def receive_message(self, **words: Any) -> Any:
            nonlocal polls
            polls += 1
            if polls > 2:
                raise KeyboardInterrupt
            return sqs.receive_message(**words)

    consumer = SQSConsumer(queue, lambda _: None, sqs=Interrupting(), poll=0, workers=2, seen=store)
    begun = time.monotonic()
    with pytest.raises((KeyboardInterrupt, StoreError)):
        consumer.run()
    assert time.monotonic() - begun < 20


def test_a_handler_whose_own_task_was_cancelled_has_failed(aws: str, sqs: Any, queue: str) -> None:
    """The consumer was not cancelled: the message comes again, and the others are handled."""
    put(sqs, queue, *map(order_change, "abc"))

    async def run() -> Counts:
        async with get_session().create_client("sqs", endpoint_url=aws, **ACCESS) as client:

            async def handle(notification: Notification) -> None:
                if notification.notification_id == "b":
                    gone = asyncio.create_task(asyncio.sleep(60))
                    gone.cancel()
                    await gone

            return await AsyncSQSConsumer(queue, handle, sqs=client, poll=0, workers=1).run(until_empty=True)

    counts = asyncio.run(run())
    assert (counts.handled, counts.failed) == (2, 1)


def test_messages_stay_hidden_while_their_store_is_slow(sqs: Any, queue: str) -> None:
    """The visibility of all is extended before the store is asked for any."""
    put(sqs, queue, *map(order_change, "abcd"))
    order: list[str] = []
    done = threading.Event()

    class Noted:
        def __getattr__(self, name: str) -> Any:
            return getattr(sqs, name)

        def change_message_visibility(self, **words: Any) -> Any:
            order.append("hidden")
            return sqs.change_message_visibility(**words)

    class Slow(MemorySeen):
        def extend(self, notification_id: str, lease: float) -> None:
            order.append("asked")
            done.set()
            raise StoreError("slow")

    def handle(_: Notification) -> None:
        done.wait(20)

    SQSConsumer(queue, handle, sqs=Noted(), poll=0, workers=4, seen=Slow(), visibility=1.5).run(until_empty=True)
    first = order.index("asked")
    assert order[:first].count("hidden") == 4
    assert order[first + 1 : first + 4].count("asked") == 0


def test_a_queue_that_is_not_there_ends_the_run(aws: str, sqs: Any, queue: str) -> None:
    """Asking for ever would hide a wrong URL; an ARN in its place is named at once."""
    wrong = f"{queue}-that-is-not-there"
    with pytest.raises(ConfigurationError, match=r"QueueDoesNotExist|NonExistentQueue"):
        SQSConsumer(wrong, lambda _: None, sqs=sqs, poll=0).run(until_empty=True)

    async def run() -> None:
        async def handle(_: Notification) -> None: ...

        async with get_session().create_client("sqs", endpoint_url=aws, **ACCESS) as client:
            await AsyncSQSConsumer(wrong, handle, sqs=client, poll=0).run(until_empty=True)

    with pytest.raises(ConfigurationError, match="whether its URL is right"):
        asyncio.run(run())
    with pytest.raises(InvalidArgumentError, match="is an ARN"):
        SQSConsumer("arn:aws:sqs:eu-west-1:123456789012:q", lambda _: None, sqs=sqs)


@pytest.mark.parametrize("passing", ["RequestThrottled", "ExpiredToken"])
def test_a_queue_that_was_there_is_asked_again(sqs: Any, queue: str, passing: str) -> None:
    """What AWS refuses for a while, credentials that are renewed, and what is too much for it, ends no consumer."""
    put(sqs, queue, order_change("a"))
    polls = 0

    class Refusing:
        def __getattr__(self, name: str) -> Any:
            return getattr(sqs, name)

        def receive_message(self, **words: Any) -> Any:
            nonlocal polls
            polls += 1
            code = {1: passing, 3: "AccessDenied"}.get(polls)
            if code:
                answer = {"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": 403}}
                raise ClientError(answer, "ReceiveMessage")
            return sqs.receive_message(**words)

    slept = Naps()
    counts = SQSConsumer(queue, lambda _: None, sqs=Refusing(), poll=0, sleep=slept).run(until_empty=True)
    assert counts.handled == 1
    assert polls >= 4
    assert slept == [1.0, 1.0]
