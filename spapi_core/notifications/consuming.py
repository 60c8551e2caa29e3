"""What a consumer of a queue decides, without waiting: both halves, and the serverless handlers, stand on it.

Delivery is at least once. A message is deleted after its notification was handled; a consumer that dies in between leaves
it to the next one. With a store of handled notifications a duplicate is dropped, so that a notification is handled twice
only where a consumer died after its handler was done and before the store knew. Messages come in no order: compare
`event_time` where it matters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import isawaitable, iscoroutine, iscoroutinefunction
from typing import Any

from attrs import define, field, frozen

from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.notifications.envelope import receive_count
from spapi_core.notifications.notification import Notification
from spapi_core.notifications.queue import code_of, unset_of

__all__ = ["FIRST_PAUSE", "LONGEST_PAUSE", "Counts", "Poison", "Rules", "plain_handler", "refusal_of", "tries_of"]

LONGEST_VISIBILITY = 43200
"""Seconds: SQS hides a message for 12 hours at most."""
BATCH = 10
"""Messages of one answer of SQS at most."""
FIFO = ".fifo"
"""How the URL of a queue ends whose groups are to be handled in order."""
LONGEST_POLL = 20
"""Seconds that SQS waits for a message at most."""
_REFUSED = range(400, 500)
_PASSING = frozenset(
    {"RequestThrottled", "OverLimit", "RequestExpired", "RequestTimeout", "ExpiredToken", "ExpiredTokenException"}
)
"""Refusals that pass by themselves: too many questions, a clock, credentials that are renewed."""
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0
"""Seconds until SQS is asked again after it could not be asked, doubled each time."""


@define
class Counts:
    """What a consumer has done so far.

    Args:
        received: Messages that SQS handed out.
        handled: Notifications whose handler was done.
        duplicates: Messages dropped because their notification was handled before.
        failed: Handlers that raised; the message comes again.
        poison: Messages set aside.
        busy: Messages left alone because another consumer works at their notification.
    """

    received: int = 0
    handled: int = 0
    duplicates: int = 0
    failed: int = 0
    poison: int = 0
    busy: int = 0


@frozen(repr=False)
class Poison:
    """A message that cannot be handled.

    Args:
        message: The SQS message as it came.
        notification: What it holds; None where it could not be read.
        error: What was raised last.
        tries: How many times it was handed out.
    """

    message: Mapping[str, Any]
    notification: Notification | None
    error: Exception
    tries: int

    def __repr__(self) -> str:
        identity = self.message.get("MessageId")
        return f"Poison(message_id={identity!r}, error={type(self.error).__name__}, tries={self.tries})"


@frozen
class Rules:
    """The settings of a consumer.

    Args:
        queue_url: Its queue.
        workers: Handlers that run side by side.
        visibility: Seconds that a message is hidden from other consumers; extended while its handler works.
        max_tries: Tries after which a message is set aside by `on_poison`; without it SQS's own redrive policy decides.
        poll: Seconds to wait for a message.
        busy_pause: Seconds after which a message comes again whose notification another consumer works at.
    """

    queue_url: str
    workers: int = 8
    visibility: float = 60.0
    max_tries: int = 5
    poll: int = LONGEST_POLL
    busy_pause: float = field(default=5.0)

    def __attrs_post_init__(self) -> None:
        for name, value, low, high in (
            ("workers", self.workers, 1, 10_000),
            ("visibility", self.visibility, 1, LONGEST_VISIBILITY),
            ("max_tries", self.max_tries, 1, 1000),
            ("poll", self.poll, 0, LONGEST_POLL),
        ):
            if not low <= value <= high:
                raise InvalidArgumentError(f"{name} is {value}: give {low} to {high}.")
        if not self.queue_url:
            raise InvalidArgumentError("queue_url is empty: give the URL of the queue.")
        if self.queue_url.startswith("arn:"):
            raise InvalidArgumentError(
                f"queue_url is an ARN, {self.queue_url}: give the URL of the queue, as its page in AWS shows it "
                "(https://sqs.REGION.amazonaws.com/ACCOUNT/NAME)."
            )

    def receive(self, free: int) -> dict[str, Any]:
        """The arguments of receive_message: of a FIFO queue one message, so that SQS keeps the next of its group back.

        Args:
            free: Handlers that have nothing to do.
        """
        return {
            "QueueUrl": self.queue_url,
            "MaxNumberOfMessages": 1 if self.queue_url.endswith(FIFO) else max(1, min(BATCH, free)),
            "WaitTimeSeconds": self.poll,
            "VisibilityTimeout": round(self.visibility),
            "AttributeNames": ["ApproximateReceiveCount"],
        }

    @property
    def renewal(self) -> float:
        """Seconds between two extensions of the visibility."""
        return self.visibility / 3

    def lease(self) -> float:
        """Seconds that a notification is held in the store of handled ones; renewed with the visibility."""
        return self.visibility

    def again_in(self, tries: int) -> int:
        """Seconds after which a message that failed comes again: 2, 4, 8 ... at most the visibility."""
        return round(min(self.visibility, 2.0 ** min(tries, 16)))


def refusal_of(error: Exception) -> ConfigurationError | None:
    """What an error of AWS says of the queue's settings; None where it may pass by itself.

    Args:
        error: Of boto3 or aiobotocore.
    """
    code = code_of(error)
    if code in _PASSING:
        return None
    unset = unset_of(error)
    if unset is not None or code is None:
        return unset
    response: Mapping[str, Any] = getattr(error, "response", {})
    status = response.get("ResponseMetadata", {}).get("HTTPStatusCode")
    if status not in _REFUSED or "Throttl" in code:
        return None
    return ConfigurationError(
        f"SQS refused to return messages from the queue ({code or status}): see whether its URL is right, in which region it is, "
        "and whether these AWS credentials may receive from it."
    )


def tries_of(message: Mapping[str, Any]) -> int:
    """How many times a message of boto3 or a Lambda record was handed out; 1 where SQS does not say."""
    count = receive_count(message.get("Attributes") or message.get("attributes"))
    return 1 if count is None else count


def plain_handler(handler: Callable[[Notification], Any], other: str) -> Callable[[Notification], Any]:
    """A handler that is called and not awaited.

    Args:
        handler: The caller's.
        other: What awaits a handler.

    Raises:
        InvalidArgumentError: It is a coroutine function: it would never run, and its messages would count as handled. The
            returned function raises the same where only the result shows it.
    """
    wrong = InvalidArgumentError(f"The handler is a coroutine function and would never run: use {other}.")
    if iscoroutinefunction(handler) or iscoroutinefunction(getattr(handler, "__call__", None)):  # noqa: B004  its kind
        raise wrong

    @wraps(handler)
    def called(notification: Notification) -> Any:
        result = handler(notification)
        if isawaitable(result):
            if iscoroutine(result):
                result.close()
            raise wrong
        return result

    return called
