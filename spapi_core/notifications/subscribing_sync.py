# Made from spapi_core/notifications/subscribing_aio.py by `make generate`; changes by hand are found and undone.
"""Subscribing to notifications, for threads; what is done in which order is in `steps`."""
# ruff: noqa: ARG002 - options= is taken by the decorator takes_options

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from spapi_core.errors import SPAPIError
from spapi_core.jobs.options import takes_options
from spapi_core.notifications import steps
from spapi_core.notifications.doctor import doctor_steps
from spapi_core.notifications.steps import CallStep, Check, Steps, Subscribed

if TYPE_CHECKING:
    from spapi_core.caller import CallOptions

__all__ = ["Notifications"]


class _Endpoint(Protocol):
    @property
    def environment(self) -> str: ...


class _Caller(Protocol):
    @property
    def endpoint(self) -> _Endpoint: ...
    def request(self, method: str, path: str, *, params: Mapping[str, Any] | None = None, body: Any = None) -> Any: ...


class Notifications:
    """Destinations and subscriptions of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: _Caller) -> None:
        self._client = client

    @takes_options
    def subscribe(
        self,
        notification_type: str,
        *,
        queue_arn: str | None = None,
        event_bus: str | None = None,
        payload_version: str | None = None,
        processing_directive: Mapping[str, Any] | None = None,
        replace: bool = False,
        sqs: Any = None,
        options: CallOptions | None = None,
    ) -> Subscribed:
        """Have notifications of a type delivered; what is there already stays, so that it can be called again and again.

        Args:
            notification_type: E.g. `ORDER_CHANGE`.
            queue_arn: ARN of a standard SQS queue.
            event_bus: `ACCOUNT/REGION` of EventBridge, in place of a queue.
            payload_version: None takes the newest that is known.
            processing_directive: Amazon's `processingDirective`, e.g. an event filter.
            replace: Change a subscription that delivers elsewhere or in another version; False refuses.
            sqs: A boto3 client of SQS: the queue's policy is then looked at, and changed where Amazon may not send.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: No queue or bus, both, or one that Amazon does not deliver to; nothing was sent.
            ConfigurationError: The type is subscribed to otherwise, or AWS refuses.
            SPAPIError: As `Client.send`.
        """
        found: Subscribed = self._run(
            steps.subscribe_steps(
                notification_type, queue_arn, event_bus, payload_version, processing_directive, sqs, replace=replace
            )
        )
        return found

    @takes_options
    def unsubscribe(
        self, notification_type: str, *, destination_id: str | None = None, options: CallOptions | None = None
    ) -> bool:
        """End the subscription of a type; its destination stays, unless it is named. Doing it again does no harm.

        Args:
            notification_type: E.g. `ORDER_CHANGE`.
            destination_id: A destination to delete after it; other subscriptions may deliver there as well.
            options: Of each call, see `CallOptions`.

        Returns:
            Whether there was one.
        """
        return bool(self._run(steps.unsubscribe_steps(notification_type, destination_id)))

    @takes_options
    def destinations(self, *, options: CallOptions | None = None) -> list[dict[str, Any]]:
        """All destinations of the application, as Amazon gives them.

        Args:
            options: Of each call, see `CallOptions`.
        """
        return list(self._run(steps.destinations()))

    @takes_options
    def subscription(
        self, notification_type: str, payload_version: str | None = None, *, options: CallOptions | None = None
    ) -> dict[str, Any] | None:
        """The selling partner's subscription of a type, as Amazon gives it; None where there is none.

        Args:
            notification_type: E.g. `ORDER_CHANGE`.
            payload_version: None takes the newest that is known.
            options: Of each call, see `CallOptions`.
        """
        found: dict[str, Any] | None = self._run(steps.subscription(notification_type, payload_version))
        return found

    @takes_options
    def send_test(
        self,
        notification_type: str,
        *,
        queue_arn: str | None = None,
        payload_version: str | None = None,
        sqs: Any = None,
        options: CallOptions | None = None,
    ) -> str:
        """Send a test notification: in Amazon's sandbox Amazon sends it; elsewhere it is put into the queue.

        Args:
            notification_type: E.g. `ORDER_CHANGE`.
            queue_arn: The queue, where Amazon does not send it.
            payload_version: None takes the newest that is known.
            sqs: A boto3 client of SQS, where Amazon does not send it.
            options: Of each call, see `CallOptions`.

        Returns:
            Who sent it, in words.
        """
        environment = self._client.endpoint.environment
        return str(
            self._run(
                steps.send_test_steps(notification_type, queue_arn, payload_version, sqs, environment=environment)
            )
        )

    @takes_options
    def doctor(
        self,
        notification_type: str,
        *,
        queue_arn: str | None = None,
        sqs: Any = None,
        options: CallOptions | None = None,
    ) -> list[Check]:
        """Look why no notification of a type arrives: type, subscription, destination, queue policy, queue.

        Args:
            notification_type: E.g. `ORDER_CHANGE`.
            queue_arn: The queue that is read, to be compared with where Amazon delivers.
            sqs: A boto3 client of SQS, to look at the queue; or a function that makes one for the ARN of the queue.
            options: Of each call, see `CallOptions`.
        """
        environment = self._client.endpoint.environment
        found: list[Check] = self._run(doctor_steps(notification_type, queue_arn, sqs, environment=environment))
        return found

    def _run(self, work: Steps) -> Any:
        answer: Any = None
        error: SPAPIError | None = None
        while True:
            try:
                step = work.send(answer) if error is None else work.throw(error)
            except StopIteration as done:
                return done.value
            answer = error = None
            try:
                if isinstance(step, CallStep):
                    answer = self._client.request(step.method, step.path, params=step.params, body=step.body)
                else:
                    answer = step.do()
            except SPAPIError as raised:
                error = raised
