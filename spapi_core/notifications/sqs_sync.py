# Made from spapi_core/notifications/sqs_aio.py by `make generate`; changes by hand are found and undone.
"""Notifications from an SQS queue, for threads: `SQSConsumer`.

Needs the extra `sqs`. Delivery is at least once, in no order; what that means is said in `consuming`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from spapi_core.notifications.consuming import Counts, Poison, Rules
from spapi_core.notifications.notification import Notification
from spapi_core.notifications.seen import MemorySeen, SeenStore
from spapi_core.notifications.thread_work import ThreadWork

__all__ = ["SQSConsumer"]


class SQSConsumer(ThreadWork):
    """Handles the notifications of a queue, several side by side.

    Args:
        queue_url: URL of the queue.
        handler: Called with each notification, in a thread; a message is deleted after it returns. What it raises brings the
            message back later.
        sqs: A boto3 client of SQS; None makes one from the environment.
        seen: Remembers what was handled, so that duplicates are dropped; None remembers in this process.
        on_poison: Called with a message that cannot be read, or that failed
            `max_tries` times; the message is then deleted. Without it such a message stays, for SQS's redrive policy.
        workers: Handlers side by side.
        visibility: Seconds that a message is hidden from other consumers; extended while its handler works.
        max_tries: Tries before `on_poison`.
        poll: Seconds that SQS waits for a message, 0 to 20.
        sleep: Waits seconds after SQS or the store could not be asked; None until `stop` at most.
        clock: Monotonic seconds.

    Raises:
        ConfigurationError: boto3 is not installed.
        InvalidArgumentError: A setting is out of its range.
    """

    def __init__(  # noqa: PLR0913  the settings of a consumer
        self,
        queue_url: str,
        handler: Callable[[Notification], Any],
        *,
        sqs: Any = None,
        seen: SeenStore | None = None,
        on_poison: Callable[[Poison], Any] | None = None,
        workers: int = 8,
        visibility: float = 60.0,
        max_tries: int = 5,
        poll: int = 20,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] | None = None,
    ) -> None:
        super().__init__(Rules(queue_url, workers, visibility, max_tries, poll), handler, on_poison, sleep, sqs)
        self._clock = clock
        self._seen: SeenStore = MemorySeen() if seen is None else seen

    def run(self, *, until_empty: bool = False) -> Counts:
        """Consume until `stop`.

        Args:
            until_empty: Return also when SQS has no message and none is being handled.

        Returns:
            What was done.

        Raises:
            ConfigurationError: SQS refuses the first question: there is no such queue, or the credentials may not read it.
            SPAPIError: The store of handled notifications did not answer even once, or is away when `stop` is called; nothing is
                lost, the messages come again.
        """
        with self._working():
            self._loop(until_empty=until_empty)
        for each in self._running:
            each.result()
        return self.counts

    def _call(self, function: Callable[[Any], Any], argument: Any) -> None:
        function(argument)

    def _ask(self, verb: str, *arguments: Any) -> Any:
        return getattr(self._seen, verb)(*arguments)
