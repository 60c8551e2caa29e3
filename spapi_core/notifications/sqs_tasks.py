"""Notifications from an SQS queue, handled in the tasks of one event loop.

Needs the extra `sqs-async`. Delivery is at least once, in no order; what that means is said in `consuming`.
"""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack, contextmanager, suppress
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from spapi_core.errors import ConfigurationError
from spapi_core.notifications.consuming import Counts, Poison, Rules
from spapi_core.notifications.handling_aio import AsyncHandling
from spapi_core.notifications.notification import Notification
from spapi_core.notifications.seen import AsyncSeenStore, MemorySeen, SeenStore

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping

__all__ = ["AsyncSQSConsumer"]


class AsyncSQSConsumer(AsyncHandling):
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
        super().__init__(Rules(queue_url, workers, visibility, max_tries, poll), handler, on_poison, sleep)
        self._given = sqs
        self._sqs = sqs
        self._seen: SeenStore | AsyncSeenStore = MemorySeen() if seen is None else seen
        self._stopped = False
        self._polling: asyncio.Future[Any] | None = None

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
            self._running = set()
            try:
                await self._loop(until_empty=until_empty)
            finally:
                if self._running:
                    await asyncio.wait(self._running)
                keeper.cancel()
                with suppress(asyncio.CancelledError):
                    await keeper
            for each in self._running:
                each.result()
        return self.counts

    def _has_stopped(self) -> bool:
        return self._stopped

    def _begin(self, message: Mapping[str, Any]) -> asyncio.Task[None]:
        return asyncio.create_task(self._handle(message))

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

    async def _collect(self, *, block: bool) -> None:
        if self._running:
            timeout = None if block else 0
            done, _ = await asyncio.wait(self._running, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
            self._running -= done
            for each in done:
                each.result()

    async def _call(self, function: Callable[[Any], Any], argument: Any) -> None:
        result = function(argument)
        if isawaitable(result):
            await result

    async def _keep_hidden(self) -> None:
        """Extend the visibility of what is being handled, and its place in the store, until `run` ends."""
        while True:
            await self._sleep(self._rules.renewal)
            await self._extend()

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
