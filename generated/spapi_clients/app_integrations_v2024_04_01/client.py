"""Application Integrations 2024-04-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/app_integrations_v2024_04_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class AppIntegrationsV20240401:
    """Show a seller notices of your application inside Seller Central.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/app-integrations-v2024-04-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_notification(
        self, *, body: models.CreateNotificationRequest, options: CallOptions | None = None
    ) -> models.CreateNotificationResponse:
        """Put a notice of your application before a seller in Seller Central.

        POST /appIntegrations/2024-04-01/notifications

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createnotification

        Args:
            body (CreateNotificationRequest): `CreateNotificationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateNotificationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_notification(body=body), options=options).parsed

    def delete_notifications(
        self, *, body: models.DeleteNotificationsRequest, options: CallOptions | None = None
    ) -> None:
        """Take away all notices made from a template.

        POST /appIntegrations/2024-04-01/notifications/deletion

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletenotifications

        Args:
            body (DeleteNotificationsRequest): `DeleteNotificationsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.delete_notifications(body=body), options=options).parsed

    def record_action_feedback(
        self, notification_id: str, *, body: models.RecordActionFeedbackRequest, options: CallOptions | None = None
    ) -> None:
        """Record what the seller did about a notice.

        POST /appIntegrations/2024-04-01/notifications/{notificationId}/feedback

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/recordactionfeedback

        Args:
            notification_id (str): `notificationId`.
            body (RecordActionFeedbackRequest): `RecordActionFeedbackRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.record_action_feedback(notification_id=notification_id, body=body), options=options
        ).parsed


class AsyncAppIntegrationsV20240401:
    """Show a seller notices of your application inside Seller Central.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/app-integrations-v2024-04-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_notification(
        self, *, body: models.CreateNotificationRequest, options: CallOptions | None = None
    ) -> models.CreateNotificationResponse:
        """Put a notice of your application before a seller in Seller Central.

        POST /appIntegrations/2024-04-01/notifications

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createnotification

        Args:
            body (CreateNotificationRequest): `CreateNotificationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateNotificationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_notification(body=body), options=options)).parsed

    async def delete_notifications(
        self, *, body: models.DeleteNotificationsRequest, options: CallOptions | None = None
    ) -> None:
        """Take away all notices made from a template.

        POST /appIntegrations/2024-04-01/notifications/deletion

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletenotifications

        Args:
            body (DeleteNotificationsRequest): `DeleteNotificationsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.delete_notifications(body=body), options=options)).parsed

    async def record_action_feedback(
        self, notification_id: str, *, body: models.RecordActionFeedbackRequest, options: CallOptions | None = None
    ) -> None:
        """Record what the seller did about a notice.

        POST /appIntegrations/2024-04-01/notifications/{notificationId}/feedback

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/recordactionfeedback

        Args:
            notification_id (str): `notificationId`.
            body (RecordActionFeedbackRequest): `RecordActionFeedbackRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.record_action_feedback(notification_id=notification_id, body=body), options=options
            )
        ).parsed
