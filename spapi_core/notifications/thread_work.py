"""Messages of a queue handled in threads; the rest of a consumer is the same for tasks."""

from __future__ import annotations

import signal
import threading
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from spapi_core.errors import ConfigurationError
from spapi_core.notifications.consuming import Poison, Rules, plain_handler
from spapi_core.notifications.handling_sync import Handling
from spapi_core.notifications.notification import Notification
from spapi_core.notifications.queue import unset_of
from spapi_core.system.fork import renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["ThreadWork"]


class ThreadWork(Handling):
    """A consumer whose handlers run in threads.

    Args:
        rules: Its settings.
        handler: Called with each notification.
        on_poison: Called with a message that will not be handled.
        sleep: Waits seconds after SQS could not be asked; None until `stop` at most.
        sqs: A boto3 client of SQS; None makes one from the environment.
    """

    def __init__(
        self,
        rules: Rules,
        handler: Callable[[Notification], Any],
        on_poison: Callable[[Poison], Any] | None,
        sleep: Callable[[float], None] | None,
        sqs: Any,
    ) -> None:
        self._asked = False
        self._stopped = threading.Event()
        called = plain_handler(handler, "AsyncSQSConsumer")
        super().__init__(rules, called, on_poison, self._pause if sleep is None else sleep)
        self._sqs = _client() if sqs is None else sqs
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
        self._asked = True
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

    @contextmanager
    def _working(self) -> Iterator[None]:
        """Threads for the handlers, and one that extends what they work at."""
        keeper = threading.Thread(target=self._keep_hidden, name="spapi-visibility", daemon=True)
        self._ended.clear()
        self._running = set()
        keeper.start()
        try:
            with ThreadPoolExecutor(self._rules.workers, thread_name_prefix="spapi-notification") as self._pool:
                try:
                    yield
                except BaseException:
                    # Handlers that wait for their store give up, as after `stop`; the next run is another one.
                    self._stopped.set()
                    raise
        finally:
            if not self._asked:
                self._stopped.clear()
            self._ended.set()
            keeper.join()

    def _has_stopped(self) -> bool:
        return self._stopped.is_set()

    def _begin(self, message: Mapping[str, Any]) -> Future[None]:
        return self._pool.submit(self._handle, message)

    def _receive(self, free: int) -> Mapping[str, Any]:
        answer: Mapping[str, Any] = self._sqs.receive_message(**self._rules.receive(free))
        return answer

    def _rest(self, seconds: float) -> None:
        self._sleep(seconds)

    def _collect(self, *, block: bool) -> None:
        if self._running:
            done, _ = wait(self._running, timeout=None if block else 0, return_when=FIRST_COMPLETED)
            self._running -= done
            for each in done:
                each.result()

    def _keep_hidden(self) -> None:
        """Extend the visibility of what is being handled, and its place in the store, until `run` ends."""
        while not self._ended.wait(self._rules.renewal):
            self._extend()


def _client() -> Any:
    try:
        import boto3  # noqa: PLC0415  an extra
    except ImportError as error:
        raise ConfigurationError("SQS needs an extra: pip install 'spapi-clients[sqs]'.") from error
    try:
        return boto3.client("sqs")
    except Exception as error:
        raise unset_of(error) or error from error
