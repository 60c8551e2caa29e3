"""Notifications that come by a call: an AWS Lambda function for SQS, SNS and EventBridge, and an ASGI application.

A Lambda function for SQS reports the messages that failed, so that the others of the batch do not come again; the event
source has to be set to `ReportBatchItemFailures`. SNS and EventBridge call again where the function raises. Of a FIFO queue
all that stands behind a failed message of its group is reported too, so that the group keeps its order.
"""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from inspect import isawaitable
from typing import Any

from spapi_core.errors import InvalidArgumentError, NotificationError
from spapi_core.notifications.consuming import Poison, plain_handler, tries_of
from spapi_core.notifications.notification import Notification, parse_notification
from spapi_core.notifications.seen import MemorySeen, SeenState, SeenStore

__all__ = ["asgi_app", "lambda_handler"]

_log = logging.getLogger("spapi_core.notifications")

_LEASE = 900.0
"""Seconds that Lambda lets a function run at most."""
_LARGEST_BODY = 1024 * 1024

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


def lambda_handler(
    handler: Callable[[Notification], Any],
    *,
    seen: SeenStore | None = None,
    on_poison: Callable[[Poison], Any] | None = None,
    max_tries: int = 5,
) -> Callable[[Mapping[str, Any] | list[Any], Any], dict[str, Any]]:
    """The function that Lambda calls: for an SQS batch, SNS records, or one EventBridge event.

    Args:
        handler: Called with each notification, one after another.
        seen: Remembers what was handled; None remembers as long as Lambda keeps the process.
        on_poison: Called with a message that cannot be read, or that failed `max_tries` times; it then counts as done.
        max_tries: Tries before `on_poison`.

    Returns:
        Takes event and context, and gives `{"batchItemFailures": [...]}` with the ids of the messages that failed.
        For SNS and EventBridge, which have no such answer, it raises what the handler raised.
    """
    known: SeenStore = MemorySeen() if seen is None else seen
    handler = plain_handler(handler, "lambda notification: asyncio.run(handler(notification))")

    def is_done(record: Mapping[str, Any]) -> bool:
        """Handle a record; False where it comes again."""
        notification = None
        is_begun = False
        try:
            notification = parse_notification(record)
            if not (is_begun := _is_new(known, notification)):
                return True
            with _held(known, notification.notification_id):
                handler(notification)
        except Exception as error:
            tries = tries_of(record)
            # A store that is away, or another consumer that has it, says nothing about the message.
            hopeless = isinstance(error, NotificationError) or (is_begun and tries >= max_tries)
            if hopeless and on_poison is not None and _set_aside(on_poison, Poison(record, notification, error, tries)):
                return True
            if "messageId" not in record:  # SNS: Lambda calls again as a whole
                raise
            _log.warning("A message failed and comes again: %s", type(error).__name__)
            return False
        return True

    def function(event: Mapping[str, Any] | list[Any], context: Any = None) -> dict[str, Any]:  # noqa: ARG001  Lambda's signature
        records = event if isinstance(event, list) else event.get("Records")  # a list: of a pipe of EventBridge
        if isinstance(records, list):
            return {"batchItemFailures": [{"itemIdentifier": each["messageId"]} for each in _failed(records, is_done)]}
        notification = parse_notification(event)  # type: ignore[arg-type]  # a list was taken above
        if _is_new(known, notification):
            with _held(known, notification.notification_id):
                handler(notification)
        return {"batchItemFailures": []}

    return function


def _failed(records: list[Any], is_done: Callable[[Any], bool]) -> Iterator[Any]:
    """Handle records in their order; those that come again, with what stands behind them in their group."""
    stopped: set[str | None] = set()
    for record in records:
        group = _group_of(record)
        if group in stopped or not is_done(record):
            yield record
            if group is not None:
                stopped.add(group)


def _group_of(record: Any) -> str | None:
    """The group of a message of a FIFO queue, which is handled in its order; None for any other record."""
    if not isinstance(record, Mapping) or not str(record.get("eventSourceARN", "")).endswith(".fifo"):
        return None
    attributes = record.get("attributes")
    return str(attributes.get("MessageGroupId", "")) if isinstance(attributes, Mapping) else ""


def _set_aside(on_poison: Callable[[Poison], Any], poison: Poison) -> bool:
    try:
        on_poison(poison)
    except Exception as failed:  # whatever a callback raises is its own  # noqa: BLE001
        _log.warning("Setting a message aside failed (%s): it comes again", type(failed).__name__)
        return False
    return True


def asgi_app(
    handler: Callable[[Notification], Any],
    *,
    api_key: tuple[str, str] | None,
    seen: SeenStore | None = None,
) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    """An ASGI application that takes notifications by POST, from an API destination of EventBridge or from SNS.

    It answers 204 when the handler is done (or was before), 400 to what holds no notification, 401 without the key, and
    500 where the handler raises, so that the sender calls again.

    Args:
        handler: Called with each notification, and awaited where it is a coroutine.
        api_key: Header and value that a sender has to give, as in the API destination's connection; None takes calls from
            anybody, for an application with authentication of its own.
        seen: Remembers what was handled; None remembers in this process.
    """
    if api_key is not None and not all(api_key):
        raise InvalidArgumentError("api_key is a header and its value, both given.")
    return _Application(handler, api_key, MemorySeen() if seen is None else seen)


class _Application:
    def __init__(
        self, handler: Callable[[Notification], Any], api_key: tuple[str, str] | None, seen: SeenStore
    ) -> None:
        self._handler = handler
        self._api_key = api_key
        self._seen = seen

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] != "http":
            raise InvalidArgumentError(f"{scope['type']} is not served here, only http.")
        status, told = self._refused(scope) or await self._answer(receive)
        body = json.dumps({"message": told}).encode() if told else b""
        headers = [(b"content-type", b"application/json")] if told else []
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _refused(self, scope: Scope) -> tuple[int, str] | None:
        if scope["method"] != "POST":
            return 405, "Notifications come by POST."
        if self._api_key is not None and not _has_key(scope, self._api_key):
            return 401, "The key is missing or wrong."
        return None

    async def _answer(self, receive: Receive) -> tuple[int, str]:
        body = await _body(receive)
        if body is None:
            return 413, "The body is too large for a notification."
        try:
            notification = parse_notification(body)
        except NotificationError as error:
            return 400, str(error)
        try:
            state = _begin(self._seen, notification)
            if state is SeenState.NEW:
                await _handled(self._handler, self._seen, notification)
        except Exception as error:  # whatever a handler raises is its own  # noqa: BLE001
            _log.warning("Handling %s failed: %s", notification.type, type(error).__name__)
            return 500, "Handling it failed."
        return (503, "It is being handled.") if state is SeenState.BUSY else (204, "")


def _begin(seen: SeenStore, notification: Notification) -> SeenState:
    identity = notification.notification_id
    return SeenState.NEW if identity is None else seen.begin(identity, _LEASE)


def _is_new(seen: SeenStore, notification: Notification) -> bool:
    """Take a notification; False where it was handled before.

    Raises:
        NotificationBusyError: Another call has it.
    """
    state = _begin(seen, notification)
    if state is SeenState.BUSY:
        raise NotificationBusyError(f"{notification.type} {notification.notification_id} is being handled elsewhere")
    return state is SeenState.NEW


async def _handled(handler: Callable[[Notification], Any], seen: SeenStore, notification: Notification) -> None:
    with _held(seen, notification.notification_id):
        done = handler(notification)
        if isawaitable(done):
            await done


@contextmanager
def _held(seen: SeenStore, identity: str | None) -> Iterator[None]:
    """Remember a notification that was begun as handled, or give it back where handling it fails.

    A store that cannot be written changes neither: what was handled is not handled again for it, and the handler's error is raised.
    """
    try:
        yield
    except BaseException:
        _note(seen.release, identity)
        raise
    _note(seen.finish, identity)


def _note(write: Callable[[str], None], identity: str | None) -> None:
    if identity is None:
        return
    try:
        write(identity)
    except Exception as error:  # a store of the caller's raises what it likes  # noqa: BLE001
        _log.warning("The store of handled notifications could not be written: %s", error)


class NotificationBusyError(Exception):
    """The notification is being handled by another call; the message comes again."""


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


def _has_key(scope: Scope, api_key: tuple[str, str]) -> bool:
    name, value = api_key[0].lower().encode(), api_key[1].encode()
    return any(key.lower() == name and hmac.compare_digest(given, value) for key, given in scope["headers"])


async def _body(receive: Receive) -> bytes | None:
    body: bytes = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > _LARGEST_BODY:
            return None
        if not message.get("more_body"):
            return body
