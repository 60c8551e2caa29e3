"""The operations of Application Integrations 2024-04-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(create_notification(...))` does.
Written by `python -m codegen generate` from models/app_integrations_v2024_04_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

CREATE_NOTIFICATION: Operation[models.CreateNotificationResponse] = Operation(
    id="app_integrations_v2024_04_01.createNotification",
    section="app_integrations_v2024_04_01",
    name="createNotification",
    method="POST",
    path="/appIntegrations/2024-04-01/notifications",
    body=models.CreateNotificationRequest,
    body_required=True,
    responses={
        200: models.CreateNotificationResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Put a notice of your application before a seller in Seller Central."""


def create_notification(*, body: models.CreateNotificationRequest) -> Call[models.CreateNotificationResponse]:
    """Bind the arguments of `createNotification`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        body (CreateNotificationRequest): `CreateNotificationRequest`.

    Grants, sandbox, answer and errors: `AppIntegrationsV20240401.create_notification`.
    """
    return CREATE_NOTIFICATION.call(body=body)


DELETE_NOTIFICATIONS: Operation[None] = Operation(
    id="app_integrations_v2024_04_01.deleteNotifications",
    section="app_integrations_v2024_04_01",
    name="deleteNotifications",
    method="POST",
    path="/appIntegrations/2024-04-01/notifications/deletion",
    body=models.DeleteNotificationsRequest,
    body_required=True,
    responses={
        204: None,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Take away all notices made from a template."""


def delete_notifications(*, body: models.DeleteNotificationsRequest) -> Call[None]:
    """Bind the arguments of `deleteNotifications`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        body (DeleteNotificationsRequest): `DeleteNotificationsRequest`.

    Grants, sandbox, answer and errors: `AppIntegrationsV20240401.delete_notifications`.
    """
    return DELETE_NOTIFICATIONS.call(body=body)


RECORD_ACTION_FEEDBACK: Operation[None] = Operation(
    id="app_integrations_v2024_04_01.recordActionFeedback",
    section="app_integrations_v2024_04_01",
    name="recordActionFeedback",
    method="POST",
    path="/appIntegrations/2024-04-01/notifications/{notificationId}/feedback",
    params=(Param("notificationId", "notification_id", Location.PATH, str, required=True),),
    body=models.RecordActionFeedbackRequest,
    body_required=True,
    responses={
        204: None,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Record what the seller did about a notice."""


def record_action_feedback(notification_id: str, *, body: models.RecordActionFeedbackRequest) -> Call[None]:
    """Bind the arguments of `recordActionFeedback`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        notification_id (str): `notificationId`.
        body (RecordActionFeedbackRequest): `RecordActionFeedbackRequest`.

    Grants, sandbox, answer and errors: `AppIntegrationsV20240401.record_action_feedback`.
    """
    return RECORD_ACTION_FEEDBACK.call(notification_id=notification_id, body=body)
