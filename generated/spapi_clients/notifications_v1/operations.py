"""The operations of Notifications v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_destinations(...))` does.
Written by `python -m codegen generate` from models/notifications_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

GET_DESTINATIONS: Operation[models.GetDestinationsResponse] = Operation(
    id="notifications_v1.getDestinations",
    section="notifications_v1",
    name="getDestinations",
    method="GET",
    path="/notifications/v1/destinations",
    responses={
        200: models.GetDestinationsResponse,
        400: models.GetDestinationsResponse,
        403: models.GetDestinationsResponse,
        404: models.GetDestinationsResponse,
        409: models.GetDestinationsResponse,
        413: models.GetDestinationsResponse,
        415: models.GetDestinationsResponse,
        429: models.GetDestinationsResponse,
        500: models.GetDestinationsResponse,
        503: models.GetDestinationsResponse,
    },
    grant="sellingpartnerapi::notifications",
    sandbox="static",
    safe_to_repeat=True,
)
"""List where notifications of the application can be delivered."""


def get_destinations() -> Call[models.GetDestinationsResponse]:
    """Bind the arguments of `getDestinations`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Grants, sandbox, answer and errors: `NotificationsV1.get_destinations`.
    """
    return GET_DESTINATIONS.call()


CREATE_DESTINATION: Operation[models.CreateDestinationResponse] = Operation(
    id="notifications_v1.createDestination",
    section="notifications_v1",
    name="createDestination",
    method="POST",
    path="/notifications/v1/destinations",
    body=models.CreateDestinationRequest,
    body_required=True,
    responses={
        200: models.CreateDestinationResponse,
        400: models.CreateDestinationResponse,
        403: models.CreateDestinationResponse,
        404: models.CreateDestinationResponse,
        409: models.CreateDestinationResponse,
        413: models.CreateDestinationResponse,
        415: models.CreateDestinationResponse,
        429: models.CreateDestinationResponse,
        500: models.CreateDestinationResponse,
        503: models.CreateDestinationResponse,
    },
    grant="sellingpartnerapi::notifications",
    sandbox="static",
)
"""Name an SQS queue or EventBridge account to deliver notifications to."""


def create_destination(*, body: models.CreateDestinationRequest) -> Call[models.CreateDestinationResponse]:
    """Bind the arguments of `createDestination`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        body (CreateDestinationRequest): `CreateDestinationRequest`.

    Grants, sandbox, answer and errors: `NotificationsV1.create_destination`.
    """
    return CREATE_DESTINATION.call(body=body)


GET_DESTINATION: Operation[models.GetDestinationResponse] = Operation(
    id="notifications_v1.getDestination",
    section="notifications_v1",
    name="getDestination",
    method="GET",
    path="/notifications/v1/destinations/{destinationId}",
    params=(Param("destinationId", "destination_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetDestinationResponse,
        400: models.GetDestinationResponse,
        403: models.GetDestinationResponse,
        404: models.GetDestinationResponse,
        409: models.GetDestinationResponse,
        413: models.GetDestinationResponse,
        415: models.GetDestinationResponse,
        429: models.GetDestinationResponse,
        500: models.GetDestinationResponse,
        503: models.GetDestinationResponse,
    },
    grant="sellingpartnerapi::notifications",
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a destination."""


def get_destination(destination_id: str) -> Call[models.GetDestinationResponse]:
    """Bind the arguments of `getDestination`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        destination_id (str): `destinationId`.

    Grants, sandbox, answer and errors: `NotificationsV1.get_destination`.
    """
    return GET_DESTINATION.call(destination_id=destination_id)


DELETE_DESTINATION: Operation[models.DeleteDestinationResponse] = Operation(
    id="notifications_v1.deleteDestination",
    section="notifications_v1",
    name="deleteDestination",
    method="DELETE",
    path="/notifications/v1/destinations/{destinationId}",
    params=(Param("destinationId", "destination_id", Location.PATH, str, required=True),),
    responses={
        200: models.DeleteDestinationResponse,
        400: models.DeleteDestinationResponse,
        403: models.DeleteDestinationResponse,
        404: models.DeleteDestinationResponse,
        409: models.DeleteDestinationResponse,
        413: models.DeleteDestinationResponse,
        415: models.DeleteDestinationResponse,
        429: models.DeleteDestinationResponse,
        500: models.DeleteDestinationResponse,
        503: models.DeleteDestinationResponse,
    },
    grant="sellingpartnerapi::notifications",
    sandbox="static",
    safe_to_repeat=True,
)
"""Delete a destination."""


def delete_destination(destination_id: str) -> Call[models.DeleteDestinationResponse]:
    """Bind the arguments of `deleteDestination`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        destination_id (str): `destinationId`.

    Grants, sandbox, answer and errors: `NotificationsV1.delete_destination`.
    """
    return DELETE_DESTINATION.call(destination_id=destination_id)


GET_SUBSCRIPTIONS: PagedOperation[models.GetSubscriptionsResponse, models.Subscription] = PagedOperation(
    id="notifications_v1.getSubscriptions",
    section="notifications_v1",
    name="getSubscriptions",
    method="GET",
    path="/notifications/v1/subscriptions",
    params=(
        Param("notificationTypes", "notification_types", Location.QUERY, list[str], required=True, style=Style.CSV),
        Param("payloadVersion", "payload_version", Location.QUERY, str),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.GetSubscriptionsResponse,
        400: models.GetSubscriptionsResponse,
        403: models.GetSubscriptionsResponse,
        404: models.GetSubscriptionsResponse,
        413: models.GetSubscriptionsResponse,
        415: models.GetSubscriptionsResponse,
        429: models.GetSubscriptionsResponse,
        500: models.GetSubscriptionsResponse,
        503: models.GetSubscriptionsResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "nextToken"),
        items=("payload", "subscriptions"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List a selling partner's subscriptions of several notification types."""


def get_subscriptions(
    *,
    notification_types: Sequence[str],
    payload_version: str | None = None,
    page_size: int | None = None,
    next_token: str | None = None,
) -> PagedCall[models.GetSubscriptionsResponse, models.Subscription]:
    """Bind the arguments of `getSubscriptions`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
    Paging: next_token takes payload.nextToken from the answer; items in payload.subscriptions.

    Args:
        notification_types (list[str], comma separated): `notificationTypes`, exactly 1 item, required.
        payload_version (str): `payloadVersion`.
        page_size (int): `pageSize`, 30 to 100, Amazon's default `30`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `NotificationsV1.get_subscriptions`.
    """
    return GET_SUBSCRIPTIONS.call(
        notification_types=notification_types,
        payload_version=payload_version,
        page_size=page_size,
        next_token=next_token,
    )


GET_SUBSCRIPTION: Operation[models.GetSubscriptionResponse] = Operation(
    id="notifications_v1.getSubscription",
    section="notifications_v1",
    name="getSubscription",
    method="GET",
    path="/notifications/v1/subscriptions/{notificationType}",
    params=(
        Param("notificationType", "notification_type", Location.PATH, str, required=True),
        Param("payloadVersion", "payload_version", Location.QUERY, str),
    ),
    responses={
        200: models.GetSubscriptionResponse,
        400: models.GetSubscriptionResponse,
        403: models.GetSubscriptionResponse,
        404: models.GetSubscriptionResponse,
        413: models.GetSubscriptionResponse,
        415: models.GetSubscriptionResponse,
        429: models.GetSubscriptionResponse,
        500: models.GetSubscriptionResponse,
        503: models.GetSubscriptionResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a selling partner's subscription of a notification type."""


def get_subscription(
    notification_type: str, *, payload_version: str | None = None
) -> Call[models.GetSubscriptionResponse]:
    """Bind the arguments of `getSubscription`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        notification_type (str): `notificationType`.
        payload_version (str): `payloadVersion`.

    Grants, sandbox, answer and errors: `NotificationsV1.get_subscription`.
    """
    return GET_SUBSCRIPTION.call(notification_type=notification_type, payload_version=payload_version)


CREATE_SUBSCRIPTION: Operation[models.CreateSubscriptionResponse] = Operation(
    id="notifications_v1.createSubscription",
    section="notifications_v1",
    name="createSubscription",
    method="POST",
    path="/notifications/v1/subscriptions/{notificationType}",
    params=(Param("notificationType", "notification_type", Location.PATH, str, required=True),),
    body=models.CreateSubscriptionRequest,
    body_required=True,
    responses={
        200: models.CreateSubscriptionResponse,
        400: models.CreateSubscriptionResponse,
        403: models.CreateSubscriptionResponse,
        404: models.CreateSubscriptionResponse,
        409: models.CreateSubscriptionResponse,
        413: models.CreateSubscriptionResponse,
        415: models.CreateSubscriptionResponse,
        429: models.CreateSubscriptionResponse,
        500: models.CreateSubscriptionResponse,
        503: models.CreateSubscriptionResponse,
    },
    sandbox="static",
)
"""Subscribe to a notification type for a selling partner."""


def create_subscription(
    notification_type: str, *, body: models.CreateSubscriptionRequest
) -> Call[models.CreateSubscriptionResponse]:
    """Bind the arguments of `createSubscription`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        notification_type (str): `notificationType`.
        body (CreateSubscriptionRequest): `CreateSubscriptionRequest`.

    Grants, sandbox, answer and errors: `NotificationsV1.create_subscription`.
    """
    return CREATE_SUBSCRIPTION.call(notification_type=notification_type, body=body)


SEND_TEST_NOTIFICATION: Operation[models.SendTestNotificationResponse] = Operation(
    id="notifications_v1.sendTestNotification",
    section="notifications_v1",
    name="sendTestNotification",
    method="POST",
    path="/notifications/v1/subscriptions/{notificationType}/testNotification",
    params=(Param("notificationType", "notification_type", Location.PATH, str, required=True),),
    body=models.SendTestNotificationRequest,
    body_required=True,
    responses={
        200: models.SendTestNotificationResponse,
        400: models.SendTestNotificationResponse,
        403: models.SendTestNotificationResponse,
        404: models.SendTestNotificationResponse,
        409: models.SendTestNotificationResponse,
        413: models.SendTestNotificationResponse,
        415: models.SendTestNotificationResponse,
        429: models.SendTestNotificationResponse,
        500: models.SendTestNotificationResponse,
        503: models.SendTestNotificationResponse,
    },
    grant="sellingpartnerapi::notifications",
    sandbox="dynamic",
    sandbox_only=True,
)
"""Have a test notification sent; sandbox only."""


def send_test_notification(
    notification_type: str, *, body: models.SendTestNotificationRequest
) -> Call[models.SendTestNotificationResponse]:
    """Bind the arguments of `sendTestNotification`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model.

    Args:
        notification_type (str): `notificationType`.
        body (SendTestNotificationRequest): `SendTestNotificationRequest`.

    Grants, sandbox, answer and errors: `NotificationsV1.send_test_notification`.
    """
    return SEND_TEST_NOTIFICATION.call(notification_type=notification_type, body=body)


GET_SUBSCRIPTION_BY_ID: Operation[models.GetSubscriptionByIdResponse] = Operation(
    id="notifications_v1.getSubscriptionById",
    section="notifications_v1",
    name="getSubscriptionById",
    method="GET",
    path="/notifications/v1/subscriptions/{notificationType}/{subscriptionId}",
    params=(
        Param("subscriptionId", "subscription_id", Location.PATH, str, required=True),
        Param("notificationType", "notification_type", Location.PATH, str, required=True),
    ),
    responses={
        200: models.GetSubscriptionByIdResponse,
        400: models.GetSubscriptionByIdResponse,
        403: models.GetSubscriptionByIdResponse,
        404: models.GetSubscriptionResponse,
        409: models.GetSubscriptionByIdResponse,
        413: models.GetSubscriptionByIdResponse,
        415: models.GetSubscriptionByIdResponse,
        429: models.GetSubscriptionByIdResponse,
        500: models.GetSubscriptionByIdResponse,
        503: models.GetSubscriptionByIdResponse,
    },
    grant="sellingpartnerapi::notifications",
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a subscription by its id, without the selling partner's token."""


def get_subscription_by_id(notification_type: str, subscription_id: str) -> Call[models.GetSubscriptionByIdResponse]:
    """Bind the arguments of `getSubscriptionById`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        notification_type (str): `notificationType`.
        subscription_id (str): `subscriptionId`.

    Grants, sandbox, answer and errors: `NotificationsV1.get_subscription_by_id`.
    """
    return GET_SUBSCRIPTION_BY_ID.call(notification_type=notification_type, subscription_id=subscription_id)


DELETE_SUBSCRIPTION_BY_ID: Operation[models.DeleteSubscriptionByIdResponse] = Operation(
    id="notifications_v1.deleteSubscriptionById",
    section="notifications_v1",
    name="deleteSubscriptionById",
    method="DELETE",
    path="/notifications/v1/subscriptions/{notificationType}/{subscriptionId}",
    params=(
        Param("subscriptionId", "subscription_id", Location.PATH, str, required=True),
        Param("notificationType", "notification_type", Location.PATH, str, required=True),
    ),
    responses={
        200: models.DeleteSubscriptionByIdResponse,
        400: models.DeleteSubscriptionByIdResponse,
        403: models.DeleteSubscriptionByIdResponse,
        404: models.DeleteSubscriptionByIdResponse,
        409: models.DeleteSubscriptionByIdResponse,
        413: models.DeleteSubscriptionByIdResponse,
        415: models.DeleteSubscriptionByIdResponse,
        429: models.DeleteSubscriptionByIdResponse,
        500: models.DeleteSubscriptionByIdResponse,
        503: models.DeleteSubscriptionByIdResponse,
    },
    grant="sellingpartnerapi::notifications",
    sandbox="static",
    safe_to_repeat=True,
)
"""End a subscription by its id, without the selling partner's token."""


def delete_subscription_by_id(
    notification_type: str, subscription_id: str
) -> Call[models.DeleteSubscriptionByIdResponse]:
    """Bind the arguments of `deleteSubscriptionById`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        notification_type (str): `notificationType`.
        subscription_id (str): `subscriptionId`.

    Grants, sandbox, answer and errors: `NotificationsV1.delete_subscription_by_id`.
    """
    return DELETE_SUBSCRIPTION_BY_ID.call(notification_type=notification_type, subscription_id=subscription_id)
