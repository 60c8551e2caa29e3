"""Notifications from an SQS queue, handled in threads; `sqs_tasks` is for one event loop.

Needs the extra `sqs`. Delivery is at least once, in no order; what that means is said in `consuming`.
"""

from __future__ import annotations

import signal
import threading
import time
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from spapi_core.errors import ConfigurationError
from spapi_core.notifications.consuming import Counts, Poison, Rules, plain_handler
from spapi_core.notifications.handling_sync import Handling
from spapi_core.notifications.notification import Notification
from spapi_core.notifications.seen import MemorySeen, SeenStore
from spapi_core.system.fork import renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["SQSConsumer"]


class SQSConsumer(Handling):
    """Handles the notifications of a queue, several side by side.

    Args:
        queue_url: URL of the queue.
        handler: Called with each notification, in a thread; a message is deleted after it returns. What it raises brings
            the message back later.
        sqs: A boto3 client of SQS; None makes one from the environment.
        seen: Remembers what was handled, so that duplicates are dropped; None remembers in this process.
        on_poison: Called with a message that cannot be read, or that failed `max_tries` times; the message is then
            deleted. Without it such a message stays, for SQS's redrive policy.
        workers: Handlers side by side.
        visibility: Seconds that a message is hidden from other consumers; extended while its handler works.
        max_tries: Tries before `on_poison`.
        poll: Seconds that SQS waits for a message, 0 to 20.
        clock: Monotonic seconds.
        sleep: Waits seconds after SQS could not be asked.

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
        self._stopped = threading.Event()
        rules = Rules(queue_url, workers, visibility, max_tries, poll)
        called = plain_handler(handler, "AsyncSQSConsumer")
        super().__init__(rules, called, on_poison, self._pause if sleep is None else sleep)
        self._sqs = _client() if sqs is None else sqs
        self._seen: SeenStore = MemorySeen() if seen is None else seen
        self._clock = clock
        self._ended = threading.Event()
        renew_after_fork(self)

    def _renew(self) -> None:
        was_stopped = self._stopped.is_set()
        self._stopped, self._ended = threading.Event(), threading.Event()
        if was_stopped:
            self._stopped.set()

    def _pause(self, seconds: float) -> None:
        self._stopped.wait(seconds)

    def stop(self) -> None:
        """Take no more messages; what is being handled is finished, then `run` returns. Safe in a signal handler."""
        self._stopped.set()

    @contextmanager
    def signals(self) -> Iterator[None]:
        """Stop on SIGINT and SIGTERM, in the main thread."""
        kept = {each: signal.signal(each, lambda *_: self.stop()) for each in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for each, handler in kept.items():
                signal.signal(each, handler)

    def run(self, *, until_empty: bool = False) -> Counts:
        """Consume until `stop`.

        Args:
            until_empty: Return also when SQS has no message and none is being handled.

        Returns:
            What was done.

        Raises:
            SPAPIError: The store of handled notifications cannot be asked; nothing is lost, the messages come again.
        """
        keeper = threading.Thread(target=self._keep_hidden, name="spapi-visibility", daemon=True)
        self._ended.clear()
        self._running = set()
        keeper.start()
        try:
            with ThreadPoolExecutor(self._rules.workers, thread_name_prefix="spapi-notification") as self._pool:
                self._loop(until_empty=until_empty)
        finally:
            self._ended.set()
            keeper.join()
        for each in self._running:
            each.result()
        return self.counts

    def _has_stopped(self) -> bool:
        return self._stopped.is_set()

    def _begin(self, message: Mapping[str, Any]) -> Future[None]:
        return self._pool.submit(self._handle, message)

    def _receive(self, free: int) -> Mapping[str, Any]:
        answer: Mapping[str, Any] = self._sqs.receive_message(**self._rules.receive(free))
        return answer

    def _collect(self, *, block: bool) -> None:
        if self._running:
            done, _ = wait(self._running, timeout=None if block else 0, return_when=FIRST_COMPLETED)
            self._running -= done
            for each in done:
                each.result()

    def _call(self, function: Callable[[Any], Any], argument: Any) -> None:
        function(argument)

    def _ask(self, verb: str, *arguments: Any) -> Any:
        return getattr(self._seen, verb)(*arguments)

    def _keep_hidden(self) -> None:
        """Extend the visibility of what is being handled, and its place in the store, until `run` ends."""
        while not self._ended.wait(self._rules.renewal):
            self._extend()


def _client() -> Any:
    try:
        import boto3  # noqa: PLC0415  an extra
    except ImportError as error:
        raise ConfigurationError("SQS needs an extra: pip install 'spapi-clients[sqs]'.") from error
    return boto3.client("sqs")
