"""What the answers and bodies of Application Integrations 2024-04-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/app_integrations_v2024_04_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class DeleteNotificationsRequestDeletionReason(StrEnum):
    """Part of `DeleteNotificationsRequest`; inline in Amazon's model."""

    INCORRECT_CONTENT = "INCORRECT_CONTENT"
    INCORRECT_RECIPIENT = "INCORRECT_RECIPIENT"


class RecordActionFeedbackRequestFeedbackActionCode(StrEnum):
    """Part of `RecordActionFeedbackRequest`; inline in Amazon's model."""

    SELLER_ACTION_COMPLETED = "SELLER_ACTION_COMPLETED"


class CreateNotificationRequest(Model):
    """Amazon's `CreateNotificationRequest`: body of createNotification."""

    template_id: str
    """`templateId`."""
    notification_parameters: dict[str, Any]
    """`notificationParameters`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    _wire_ = ("templateId", "notificationParameters", "marketplaceId")


class CreateNotificationResponse(Model):
    """Amazon's `CreateNotificationResponse`: answer of createNotification."""

    notification_id: str | None = None
    """`notificationId`."""
    _wire_ = ("notificationId",)


class DeleteNotificationsRequest(Model):
    """Amazon's `DeleteNotificationsRequest`: body of deleteNotifications."""

    template_id: str
    """`templateId`."""
    deletion_reason: DeleteNotificationsRequestDeletionReason | str
    """`deletionReason`."""
    _wire_ = ("templateId", "deletionReason")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of createNotification, deleteNotifications, recordActionFeedback."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class RecordActionFeedbackRequest(Model):
    """Amazon's `RecordActionFeedbackRequest`: body of recordActionFeedback."""

    feedback_action_code: RecordActionFeedbackRequestFeedbackActionCode | str
    """`feedbackActionCode`."""
    _wire_ = ("feedbackActionCode",)


NotificationParameters = dict[str, Any]
"""Amazon's `NotificationParameters`: part of `CreateNotificationRequest`."""

SCHEMAS: dict[str, Any] = {
    "CreateNotificationRequest": CreateNotificationRequest,
    "CreateNotificationResponse": CreateNotificationResponse,
    "DeleteNotificationsRequest": DeleteNotificationsRequest,
    "Error": Error,
    "ErrorList": ErrorList,
    "NotificationParameters": NotificationParameters,
    "RecordActionFeedbackRequest": RecordActionFeedbackRequest,
}
"""Amazon's schema name -> the class or type here."""
