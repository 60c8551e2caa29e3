"""Notifications from an SQS queue, for asyncio: `AsyncSQSConsumer`.

Needs the extra `sqs-async`. Delivery is at least once, in no order; what that means is said in `consuming`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any

from spapi_core.notifications.consuming import Counts, Poison, Rules
from spapi_core.notifications.notification import Notification
from spapi_core.notifications.seen import AsyncSeenStore, MemorySeen, SeenStore
from spapi_core.notifications.task_work import TaskWork

__all__ = ["AsyncSQSConsumer"]


class AsyncSQSConsumer(TaskWork):
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
        sleep: Waits seconds after SQS or the store could not be asked, and between extensions.

    Raises:
        InvalidArgumentError: A setting is out of its range.
    """

    def __init__(  # noqa: PLR0913  the settings of a consumer
        self,
        queue_url: str,
        handler: Callable[[Notification], Awaitable[Any]],
        *,
        sqs: Any = None,
        # threads: seen: SeenStore | None = None,
        seen: SeenStore | AsyncSeenStore | None = None,  # threads:
        on_poison: Callable[[Poison], Any] | None = None,
        workers: int = 8,
        visibility: float = 60.0,
        max_tries: int = 5,
        poll: int = 20,
        # threads: clock: Callable[[], float] = time.monotonic,
        # threads: sleep: Callable[[float], None] | None = None,
        sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep,  # threads:
    ) -> None:
        super().__init__(Rules(queue_url, workers, visibility, max_tries, poll), handler, on_poison, sleep, sqs)
        # threads: self._clock = clock
        # threads: self._seen: SeenStore = MemorySeen() if seen is None else seen
        self._seen: SeenStore | AsyncSeenStore = MemorySeen() if seen is None else seen  # threads:

    async def run(self, *, until_empty: bool = False) -> Counts:
        """Consume until `stop`.

        Args:
            until_empty: Return also when SQS has no message and none is being handled.

        Returns:
            What was done.

        Raises:
            ConfigurationError: aiobotocore is not installed, and no client was given.
            ConfigurationError: SQS refuses the first question: there is no such queue, or the credentials may not read it.
            SPAPIError: The store of handled notifications did not answer even once, or is away when `stop` is called; nothing is
                lost, the messages come again.
        """
        async with self._working():
            await self._loop(until_empty=until_empty)
        for each in self._running:
            each.result()
        return self.counts

    async def _call(self, function: Callable[[Any], Any], argument: Any) -> None:
        result = function(argument)  # threads: function(argument)
        if isawaitable(result):  # threads:
            try:  # threads:
                await result  # threads:
            except asyncio.CancelledError as error:  # threads:
                task = asyncio.current_task()  # threads:
                if task is not None and task.cancelling():  # threads:
                    raise  # threads:
                raise RuntimeError("The handler waited for something that was cancelled.") from error  # threads:

    async def _ask(self, verb: str, *arguments: Any) -> Any:
        # threads: return getattr(self._seen, verb)(*arguments)
        ask = getattr(self._seen, verb)  # threads:
        if getattr(self._seen, "blocking", False):  # a disk or a network is waited for in a thread  # threads:
            return await asyncio.to_thread(ask, *arguments)  # threads:
        answer = ask(*arguments)  # threads:
        return await answer if isawaitable(answer) else answer  # threads:
