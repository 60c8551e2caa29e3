"""Notifications from an SQS queue, for one event loop; `spapi_core.notifications.sqs` is the other half.

Needs the extra `sqs-async`. Delivery is at least once, in no order; what that means is said in `consuming`.
"""

from __future__ import annotations

import asyncio
import logging
import signal
from contextlib import AsyncExitStack, contextmanager, suppress
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from spapi_core.errors import ConfigurationError, SPAPIError
from spapi_core.notifications.consuming import FIRST_PAUSE, LONGEST_PAUSE, Counts, Poison, Rules, tries_of
from spapi_core.notifications.notification import Notification, parse_notification
from spapi_core.notifications.seen import AsyncSeenStore, MemorySeen, SeenStore, State

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping

__all__ = ["AsyncSQSConsumer"]

_log = logging.getLogger("spapi_core.notifications")


class AsyncSQSConsumer:
    """Handles the notifications of a queue, several side by side.

    Args:
        queue_url: URL of the queue.
        handler: Awaited with each notification; a message is deleted after it returns. What it raises brings the
            message back later.
        sqs: An aiobotocore client of SQS; None makes one from the environment, and closes it.
        seen: Remembers what was handled, so that duplicates are dropped; None remembers in this process.
        on_poison: Called, and awaited where it is a coroutine, with a message that cannot be read, or that failed
            `max_tries` times; the message is then deleted. Without it such a message stays, for SQS's redrive policy.
        workers: Handlers side by side.
        visibility: Seconds that a message is hidden from other consumers; extended while its handler works.
        max_tries: Tries before `on_poison`.
        poll: Seconds that SQS waits for a message, 0 to 20.
        sleep: Waits seconds after SQS could not be asked, and between extensions.

    Raises:
        InvalidArgumentError: A setting is out of its range.
    """

    def __init__(  # noqa: PLR0913  the settings of a consumer
        self,
        queue_url: str,
        handler: Callable[[Notification], Awaitable[Any]],
        *,
        sqs: Any = None,
        seen: SeenStore | AsyncSeenStore | None = None,
        on_poison: Callable[[Poison], Any] | None = None,
        workers: int = 8,
        visibility: float = 60.0,
        max_tries: int = 5,
        poll: int = 20,
        sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep,
    ) -> None:
        self._rules = Rules(queue_url, workers, visibility, max_tries, poll)
        self._handler = handler
        self._given = sqs
        self._sqs: Any = sqs
        self._seen: SeenStore | AsyncSeenStore = MemorySeen() if seen is None else seen
        self._on_poison = on_poison
        self._sleep = sleep
        self._stopped = False
        self._polling: asyncio.Future[Any] | None = None
        self._held: dict[str, str | None] = {}
        self.counts = Counts()

    def stop(self) -> None:
        """Take no more messages; what is being handled is finished, then `run` returns."""
        self._stopped = True
        if self._polling is not None:
            self._polling.cancel()

    @contextmanager
    def signals(self) -> Iterator[None]:
        """Stop on SIGINT and SIGTERM; inside of the running loop."""
        loop = asyncio.get_running_loop()
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(each, self.stop)
        try:
            yield
        finally:
            for each in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(each)

    async def run(self, *, until_empty: bool = False) -> Counts:
        """Consume until `stop`.

        Args:
            until_empty: Return also when SQS has no message and none is being handled.

        Returns:
            What was done.

        Raises:
            ConfigurationError: aiobotocore is not installed, and no client was given.
            SPAPIError: The store of handled notifications cannot be asked; nothing is lost, the messages come again.
        """
        async with AsyncExitStack() as stack:
            if self._given is None:
                self._sqs = await stack.enter_async_context(_client())
            keeper = asyncio.create_task(self._keep_hidden())
            running: set[asyncio.Task[None]] = set()
            try:
                await self._loop(running, until_empty=until_empty)
            finally:
                if running:
                    await asyncio.wait(running)
                keeper.cancel()
                with suppress(asyncio.CancelledError):
                    await keeper
            for each in running:
                each.result()
        return self.counts

    async def _loop(self, running: set[asyncio.Task[None]], *, until_empty: bool) -> None:
        pause = FIRST_PAUSE
        while not self._stopped:
            await self._collect(running, block=len(running) >= self._rules.workers)
            free = self._rules.workers - len(running)
            if free <= 0:
                continue
            try:
                answer = await self._receive(free)
            except Exception as error:  # botocore's errors have no common class with the network's  # noqa: BLE001
                _log.warning("SQS gave no message (%s), asked again in %.0f s", type(error).__name__, pause)
                await self._sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
                continue
            pause = FIRST_PAUSE
            messages = answer.get("Messages", [])
            for message in messages:
                self._held[message["ReceiptHandle"]] = None
                self.counts.received += 1
                running.add(asyncio.create_task(self._handle(message)))
            if not messages and until_empty and not running:
                return
            if not messages and until_empty:
                await self._collect(running, block=True)

    async def _receive(self, free: int) -> Mapping[str, Any]:
        """The next messages; none where `stop` ends the wait."""
        polling: asyncio.Future[Mapping[str, Any]] = asyncio.ensure_future(
            self._sqs.receive_message(**self._rules.receive(free))
        )
        self._polling = polling
        try:
            answer = await polling
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if not self._stopped or (task is not None and task.cancelling()):
                raise
            return {}
        finally:
            self._polling = None
        return answer

    async def _collect(self, running: set[asyncio.Task[None]], *, block: bool) -> None:
        if running:
            timeout = None if block else 0
            done, _ = await asyncio.wait(running, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
            running -= done
            for each in done:
                each.result()

    async def _handle(self, message: Mapping[str, Any]) -> None:
        """One message, from reading to deleting."""
        handle = message["ReceiptHandle"]
        try:
            try:
                notification = parse_notification(message)
            except SPAPIError as error:
                await self._set_aside(message, None, error, always=True)
                return
            identity = notification.notification_id
            if identity is not None:
                state = await self._ask("begin", identity, self._rules.lease())
                if state is State.DONE:
                    self.counts.duplicates += 1
                    await self._delete(message)
                    return
                if state is State.BUSY:
                    self.counts.busy += 1
                    await self._hide(handle, self._rules.busy_pause)
                    return
                self._held[handle] = identity
            await self._carry_out(message, notification, identity)
        finally:
            self._held.pop(handle, None)

    async def _carry_out(self, message: Mapping[str, Any], notification: Notification, identity: str | None) -> None:
        try:
            result = self._handler(notification)
            if isawaitable(result):
                await result
        except Exception as error:  # whatever a handler raises is its own  # noqa: BLE001
            if identity is not None:
                await self._ask("release", identity)
            self.counts.failed += 1
            _log.warning("Handling %s %s failed: %s", notification.type, identity, type(error).__name__)
            await self._set_aside(message, notification, error, always=False)
            return
        if identity is not None:
            await self._ask("finish", identity)
        self.counts.handled += 1
        await self._delete(message)

    async def _set_aside(
        self, message: Mapping[str, Any], notification: Notification | None, error: Exception, *, always: bool
    ) -> None:
        """Hand a message over that will not be handled, or let it come again."""
        tries = tries_of(message)
        if self._on_poison is None or (not always and tries < self._rules.max_tries):
            await self._hide(message["ReceiptHandle"], self._rules.again_in(tries))
            return
        try:
            answer = self._on_poison(Poison(message, notification, error, tries))
            if isawaitable(answer):
                await answer
        except Exception as failed:  # noqa: BLE001
            _log.warning("Setting a message aside failed (%s): it comes again", type(failed).__name__)
            await self._hide(message["ReceiptHandle"], self._rules.again_in(tries))
            return
        self.counts.poison += 1
        await self._delete(message)

    async def _delete(self, message: Mapping[str, Any]) -> None:
        try:
            await self._sqs.delete_message(QueueUrl=self._rules.queue_url, ReceiptHandle=message["ReceiptHandle"])
        except Exception as error:  # it comes again, and is dropped as a duplicate  # noqa: BLE001
            _log.warning("A handled message was not deleted (%s): it comes again", type(error).__name__)

    async def _hide(self, handle: str, seconds: float) -> None:
        self._held.pop(handle, None)
        await self._change(handle, seconds)

    async def _change(self, handle: str, seconds: float) -> None:
        try:
            await self._sqs.change_message_visibility(
                QueueUrl=self._rules.queue_url, ReceiptHandle=handle, VisibilityTimeout=round(seconds)
            )
        except Exception as error:  # it comes again in its own time  # noqa: BLE001
            _log.info("A message's visibility was not changed: %s", type(error).__name__)

    async def _keep_hidden(self) -> None:
        """Extend the visibility of what is being handled, and its place in the store, until `run` ends."""
        while True:
            await self._sleep(self._rules.renewal)
            for handle, identity in list(self._held.items()):
                if identity is not None:
                    try:
                        await self._ask("extend", identity, self._rules.lease())
                    except SPAPIError as error:
                        _log.warning("A notification is not held any longer: %s", error)
                if handle in self._held:
                    await self._change(handle, self._rules.visibility)

    async def _ask(self, verb: str, *arguments: Any) -> Any:
        """Ask the store, of either kind; one that waits for a disk or a network is asked in a thread."""
        ask = getattr(self._seen, verb)
        if getattr(self._seen, "blocking", False):
            return await asyncio.to_thread(ask, *arguments)
        answer = ask(*arguments)
        return await answer if isawaitable(answer) else answer


def _client() -> Any:
    try:
        from aiobotocore.session import get_session  # noqa: PLC0415  an extra
    except ImportError as error:
        raise ConfigurationError("SQS with asyncio needs an extra: pip install 'spapi-clients[sqs-async]'.") from error
    return get_session().create_client("sqs")
