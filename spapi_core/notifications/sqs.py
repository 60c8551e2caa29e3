"""Notifications from an SQS queue, for threads; `spapi_core.notifications.aio` is the other half.

Needs the extra `sqs`. Delivery is at least once, in no order; what that means is said in `consuming`.
"""

from __future__ import annotations

import logging
import signal
import threading
import time
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from spapi_core.errors import ConfigurationError, SPAPIError
from spapi_core.notifications.consuming import FIRST_PAUSE, LONGEST_PAUSE, Counts, Poison, Rules, plain, tries_of
from spapi_core.notifications.notification import Notification, parse_notification
from spapi_core.notifications.seen import MemorySeen, SeenStore, State
from spapi_core.system.fork import renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["SQSConsumer"]

_log = logging.getLogger("spapi_core.notifications")


class SQSConsumer:
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
        self._rules = Rules(queue_url, workers, visibility, max_tries, poll)
        self._handler = plain(handler, "AsyncSQSConsumer")
        self._sqs = _client() if sqs is None else sqs
        self._seen: SeenStore = MemorySeen() if seen is None else seen
        self._on_poison = on_poison
        self._clock = clock
        self._stopped = threading.Event()
        self._ended = threading.Event()
        self._sleep = self._stopped.wait if sleep is None else sleep
        self._held: dict[str, str | None] = {}
        self._renew()
        renew_after_fork(self, "_lock")
        self.counts = Counts()

    def _renew(self) -> None:
        self._lock = threading.Lock()

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
        running: set[Future[None]] = set()
        keeper.start()
        try:
            with ThreadPoolExecutor(self._rules.workers, thread_name_prefix="spapi-notification") as pool:
                self._loop(pool, running, until_empty=until_empty)
        finally:
            self._ended.set()
            keeper.join()
        return self.counts

    def _loop(self, pool: ThreadPoolExecutor, running: set[Future[None]], *, until_empty: bool) -> None:
        pause = FIRST_PAUSE
        while not self._stopped.is_set():
            self._collect(running, block=len(running) >= self._rules.workers)
            free = self._rules.workers - len(running)
            if free <= 0:
                continue
            try:
                answer = self._sqs.receive_message(**self._rules.receive(free))
            except Exception as error:  # boto's errors have no common class with the network's  # noqa: BLE001
                _log.warning("SQS gave no message (%s), asked again in %.0f s", type(error).__name__, pause)
                self._sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
                continue
            pause = FIRST_PAUSE
            messages = answer.get("Messages", [])
            for message in messages:
                self._hold(message, None)
                self._count("received")
                running.add(pool.submit(self._handle, message))
            if not messages and until_empty and not running:
                return
            if not messages and until_empty:
                self._collect(running, block=True)
        self._collect(running, block=False)

    def _collect(self, running: set[Future[None]], *, block: bool) -> None:
        if running:
            done, _ = wait(running, timeout=None if block else 0, return_when=FIRST_COMPLETED)
            running -= done
            for each in done:
                each.result()

    def _handle(self, message: Mapping[str, Any]) -> None:
        """One message, from reading to deleting."""
        handle = message["ReceiptHandle"]
        try:
            try:
                notification = parse_notification(message)
            except SPAPIError as error:
                self._set_aside(message, None, error, always=True)
                return
            identity = notification.notification_id
            if identity is not None:
                state = self._seen.begin(identity, self._rules.lease())
                if state is State.DONE:
                    self._count("duplicates")
                    self._delete(message)
                    return
                if state is State.BUSY:
                    self._count("busy")
                    self._hide(handle, self._rules.busy_pause)
                    return
                self._hold(message, identity)
            self._carry_out(message, notification, identity)
        finally:
            with self._lock:
                self._held.pop(handle, None)

    def _carry_out(self, message: Mapping[str, Any], notification: Notification, identity: str | None) -> None:
        try:
            self._handler(notification)
        except Exception as error:  # whatever a handler raises is its own  # noqa: BLE001
            if identity is not None:
                self._seen.release(identity)
            self._count("failed")
            _log.warning("Handling %s %s failed: %s", notification.type, identity, type(error).__name__)
            self._set_aside(message, notification, error, always=False)
            return
        if identity is not None:
            self._seen.finish(identity)
        self._count("handled")
        self._delete(message)

    def _set_aside(
        self, message: Mapping[str, Any], notification: Notification | None, error: Exception, *, always: bool
    ) -> None:
        """Hand a message over that will not be handled, or let it come again."""
        tries = tries_of(message)
        if self._on_poison is None or (not always and tries < self._rules.max_tries):
            self._hide(message["ReceiptHandle"], self._rules.again_in(tries))
            return
        try:
            self._on_poison(Poison(message, notification, error, tries))
        except Exception as failed:  # noqa: BLE001
            _log.warning("Setting a message aside failed (%s): it comes again", type(failed).__name__)
            self._hide(message["ReceiptHandle"], self._rules.again_in(tries))
            return
        self._count("poison")
        self._delete(message)

    def _delete(self, message: Mapping[str, Any]) -> None:
        try:
            self._sqs.delete_message(QueueUrl=self._rules.queue_url, ReceiptHandle=message["ReceiptHandle"])
        except Exception as error:  # it comes again, and is dropped as a duplicate  # noqa: BLE001
            _log.warning("A handled message was not deleted (%s): it comes again", type(error).__name__)

    def _hide(self, handle: str, seconds: float) -> None:
        with self._lock:
            self._held.pop(handle, None)
        self._change(handle, seconds)

    def _change(self, handle: str, seconds: float) -> None:
        try:
            self._sqs.change_message_visibility(
                QueueUrl=self._rules.queue_url, ReceiptHandle=handle, VisibilityTimeout=round(seconds)
            )
        except Exception as error:  # it comes again in its own time  # noqa: BLE001
            _log.info("A message's visibility was not changed: %s", type(error).__name__)

    def _hold(self, message: Mapping[str, Any], identity: str | None) -> None:
        with self._lock:
            self._held[message["ReceiptHandle"]] = identity

    def _keep_hidden(self) -> None:
        """Extend the visibility of what is being handled, and its place in the store, until `run` ends."""
        while not self._ended.wait(self._rules.renewal):
            with self._lock:
                held = list(self._held.items())
            for handle, identity in held:
                if identity is not None:
                    try:
                        self._seen.extend(identity, self._rules.lease())
                    except SPAPIError as error:
                        _log.warning("A notification is not held any longer: %s", error)
                with self._lock:
                    is_held = handle in self._held
                if is_held:
                    self._change(handle, self._rules.visibility)

    def _count(self, name: str) -> None:
        with self._lock:
            setattr(self.counts, name, getattr(self.counts, name) + 1)


def _client() -> Any:
    try:
        import boto3  # noqa: PLC0415  an extra
    except ImportError as error:
        raise ConfigurationError("SQS needs an extra: pip install 'spapi-clients[sqs]'.") from error
    return boto3.client("sqs")
