# Made from spapi_core/notifications/handling_aio.py by `make generate`; changes by hand are found and undone.
"""What becomes of the messages of a queue, for threads: taken, handled, extended, deleted or set aside."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from spapi_core.errors import SPAPIError
from spapi_core.notifications.consuming import FIRST_PAUSE, LONGEST_PAUSE, Counts, Poison, Rules, refusal_of, tries_of
from spapi_core.notifications.held import Held
from spapi_core.notifications.notification import Notification, parse_notification
from spapi_core.notifications.seen_states import SeenState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Handling"]

_log = logging.getLogger("spapi_core.notifications")


class Handling(ABC):
    """A consumer without what differs between tasks and threads.

    Args:
        rules: Its settings.
        handler: Called with each notification.
        on_poison: Called with a message that will not be handled.
        sleep: Waits seconds after SQS could not be asked.
    """

    def __init__(
        self,
        rules: Rules,
        handler: Callable[[Notification], Any],
        on_poison: Callable[[Poison], Any] | None,
        sleep: Callable[[float], Any],
    ) -> None:
        self._rules = rules
        self._handler = handler
        self._on_poison = on_poison
        self._sleep = sleep
        self._sqs: Any = None
        self._held = Held()
        self._count = self._held.count
        self._running: set[Any] = set()
        self._store_answered = False
        self._queue_answered = False

    @property
    def counts(self) -> Counts:
        """What was done so far."""
        return self._held.counts

    @abstractmethod
    def _has_stopped(self) -> bool:
        """Whether no more messages are taken."""

    @abstractmethod
    def _begin(self, message: Mapping[str, Any]) -> Any:
        """Handle a message beside the others."""

    @abstractmethod
    def _collect(self, *, block: bool) -> None:
        """Take away what has been handled; with `block`, wait until something has."""

    @abstractmethod
    def _receive(self, free: int) -> Mapping[str, Any]:
        """The next messages, as many as there are free handlers at most."""

    @abstractmethod
    def _rest(self, seconds: float) -> None:
        """Wait, until `stop` at most."""

    @abstractmethod
    def _call(self, function: Callable[[Any], Any], argument: Any) -> None:
        """Call a function of the caller's."""

    @abstractmethod
    def _ask(self, verb: str, *arguments: Any) -> Any:
        """Ask the store of handled notifications."""

    def _loop(self, *, until_empty: bool) -> None:
        pause = FIRST_PAUSE
        while not self._has_stopped():
            self._collect(block=len(self._running) >= self._rules.workers)
            free = self._rules.workers - len(self._running)
            if free <= 0 or self._has_stopped():
                continue
            try:
                answer = self._receive(free)
            except Exception as error:  # botocore's errors have no common class with the network's
                refusal = None if self._queue_answered else refusal_of(error)
                if refusal is not None:
                    raise refusal from error
                _log.warning("SQS returned no message (%s), asked again in %.0f s", type(error).__name__, pause)
                self._rest(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
                continue
            self._queue_answered = True
            pause = FIRST_PAUSE
            messages = answer.get("Messages", [])
            for message in messages:
                self._held.hold(message["ReceiptHandle"], None)
                self._count("received")
                self._running.add(self._begin(message))
            if not messages and until_empty and not self._running:
                return
            if not messages and until_empty:
                self._collect(block=True)

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
                state = self._ask_patiently("begin", identity, self._rules.lease())
                if state is SeenState.DONE:
                    self._count("duplicates")
                    self._delete(message)
                    return
                if state is SeenState.BUSY:
                    self._count("busy")
                    self._hide(handle, self._rules.busy_pause)
                    return
                self._held.hold(handle, identity)
            self._carry_out(message, notification, identity)
        finally:
            self._held.let_go(handle)

    def _carry_out(self, message: Mapping[str, Any], notification: Notification, identity: str | None) -> None:
        try:
            self._call(self._handler, notification)
        except Exception as error:  # whatever a handler raises is its own  # noqa: BLE001
            if identity is not None:
                self._ask_patiently("release", identity)
            self._count("failed")
            _log.warning("Handling %s %s failed: %s", notification.type, identity, type(error).__name__)
            self._set_aside(message, notification, error, always=False)
            return
        if identity is not None:
            self._ask_patiently("finish", identity)
        self._count("handled")
        self._delete(message)

    def _ask_patiently(self, verb: str, *arguments: Any) -> Any:
        """Ask the store; one that has answered before and is away now is asked again, and no more messages are taken meanwhile.

        Given back to the queue, they would count as handed out each time, until the queue's redrive policy sets them aside.
        """
        pause = FIRST_PAUSE
        while True:
            try:
                answer = self._ask(verb, *arguments)
            except SPAPIError as error:
                if not self._store_answered or self._has_stopped():
                    raise
                _log.warning("%s Trying again in %.0f s; messages wait until then", error, pause)
                self._rest(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
            else:
                self._store_answered = True
                return answer

    def _set_aside(
        self, message: Mapping[str, Any], notification: Notification | None, error: Exception, *, always: bool
    ) -> None:
        """Hand a message over that will not be handled, or let it come again."""
        tries = tries_of(message)
        if self._on_poison is None or (not always and tries < self._rules.max_tries):
            self._hide(message["ReceiptHandle"], self._rules.again_in(tries))
            return
        try:
            self._call(self._on_poison, Poison(message, notification, error, tries))
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
        self._held.let_go(handle)
        self._change(handle, seconds)

    def _change(self, handle: str, seconds: float) -> None:
        try:
            self._sqs.change_message_visibility(
                QueueUrl=self._rules.queue_url, ReceiptHandle=handle, VisibilityTimeout=round(seconds)
            )
        except Exception as error:  # it comes again in its own time  # noqa: BLE001
            _log.info("A message's visibility was not changed: %s", type(error).__name__)

    def _extend(self) -> None:
        """Extend the visibility of what is being handled, then its place in the store, which may be slow."""
        held = self._held.items()
        for handle, _ in held:
            if self._held.holds(handle):
                self._change(handle, self._rules.visibility)
        for handle, identity in held:
            if identity is not None and self._held.holds(handle):
                try:
                    self._ask("extend", identity, self._rules.lease())
                except Exception as error:  # a store of the caller's raises what it likes  # noqa: BLE001
                    _log.warning("Notifications are not held any longer in the store: %s", error)
                    return
