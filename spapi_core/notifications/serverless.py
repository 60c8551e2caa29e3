"""Notifications that come by a call: an AWS Lambda function for SQS, SNS and EventBridge, and an ASGI application.

A Lambda function for SQS reports the messages that failed, so that the others of the batch do not come again; the event
source has to be set to `ReportBatchItemFailures`. SNS and EventBridge call again where the function raises.
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
) -> Callable[[Mapping[str, Any], Any], dict[str, Any]]:
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

    def function(event: Mapping[str, Any], context: Any = None) -> dict[str, Any]:  # noqa: ARG001  Lambda's signature
        records = event.get("Records")
        if not isinstance(records, list):
            _once(handler, known, parse_notification(event))
            return {"batchItemFailures": []}
        failed: list[dict[str, str]] = []
        for record in records:
            notification = None
            try:
                notification = parse_notification(record)
                _once(handler, known, notification)
            except Exception as error:
                tries = tries_of(record)
                hopeless = isinstance(error, NotificationError) or tries >= max_tries
                if (
                    hopeless
                    and on_poison is not None
                    and _set_aside(on_poison, Poison(record, notification, error, tries))
                ):
                    continue
                if "messageId" not in record:  # SNS: Lambda calls again as a whole
                    raise
                _log.warning("A message failed and comes again: %s", type(error).__name__)
                failed.append({"itemIdentifier": record["messageId"]})
        return {"batchItemFailures": failed}

    return function


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


def _once(handler: Callable[[Notification], Any], seen: SeenStore, notification: Notification) -> None:
    identity = notification.notification_id
    state = _begin(seen, notification)
    if state is SeenState.DONE:
        return
    if state is SeenState.BUSY:
        raise NotificationBusyError(f"{notification.type} {identity} is being handled elsewhere")
    with _held(seen, identity):
        handler(notification)


async def _handled(handler: Callable[[Notification], Any], seen: SeenStore, notification: Notification) -> None:
    with _held(seen, notification.notification_id):
        done = handler(notification)
        if isawaitable(done):
            await done


@contextmanager
def _held(seen: SeenStore, identity: str | None) -> Iterator[None]:
    """Remember a notification that was begun as handled, or give it back where handling it fails."""
    try:
        yield
    except BaseException:
        if identity is not None:
            seen.release(identity)
        raise
    if identity is not None:
        seen.finish(identity)


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
