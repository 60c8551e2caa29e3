"""Notifications v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/notifications_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class NotificationsV1:
    """Subscribe to Amazon's notifications and say where they are delivered.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/notifications-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_destinations(self, *, options: CallOptions | None = None) -> models.GetDestinationsResponse:
        """List where notifications of the application can be delivered.

        GET /notifications/v1/destinations

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdestinations

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDestinationsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_destinations(), options=options).parsed

    def create_destination(
        self, *, body: models.CreateDestinationRequest, options: CallOptions | None = None
    ) -> models.CreateDestinationResponse:
        """Name an SQS queue or EventBridge account to deliver notifications to.

        POST /notifications/v1/destinations

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createdestination

        Args:
            body (CreateDestinationRequest): `CreateDestinationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateDestinationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_destination(body=body), options=options).parsed

    def get_destination(
        self, destination_id: str, *, options: CallOptions | None = None
    ) -> models.GetDestinationResponse:
        """Read a destination.

        GET /notifications/v1/destinations/{destinationId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdestination

        Args:
            destination_id (str): `destinationId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDestinationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_destination(destination_id=destination_id), options=options).parsed

    def delete_destination(
        self, destination_id: str, *, options: CallOptions | None = None
    ) -> models.DeleteDestinationResponse:
        """Delete a destination.

        DELETE /notifications/v1/destinations/{destinationId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletedestination

        Args:
            destination_id (str): `destinationId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DeleteDestinationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.delete_destination(destination_id=destination_id), options=options).parsed

    def get_subscriptions(
        self,
        *,
        notification_types: Sequence[str],
        payload_version: str | None = None,
        page_size: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetSubscriptionsResponse:
        """List a selling partner's subscriptions of several notification types.

        GET /notifications/v1/subscriptions

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Paging: next_token takes payload.nextToken from the answer; items in payload.subscriptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsubscriptions

        Args:
            notification_types (list[str], comma separated): `notificationTypes`, exactly 1 item, required.
            payload_version (str): `payloadVersion`.
            page_size (int): `pageSize`, 30 to 100, Amazon's default `30`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSubscriptionsResponse for status 200.

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
        return self._client.send(
            operations.get_subscriptions(
                notification_types=notification_types,
                payload_version=payload_version,
                page_size=page_size,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_get_subscriptions(
        self,
        *,
        notification_types: Sequence[str],
        payload_version: str | None = None,
        page_size: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetSubscriptionsResponse, models.Subscription]:
        """Read the list of `get_subscriptions`, page after page: each Subscription.

        Takes the arguments of `get_subscriptions` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_subscriptions(
                notification_types=notification_types,
                payload_version=payload_version,
                page_size=page_size,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_subscription(
        self, notification_type: str, *, payload_version: str | None = None, options: CallOptions | None = None
    ) -> models.GetSubscriptionResponse:
        """Read a selling partner's subscription of a notification type.

        GET /notifications/v1/subscriptions/{notificationType}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsubscription

        Args:
            notification_type (str): `notificationType`.
            payload_version (str): `payloadVersion`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSubscriptionResponse for status 200.

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
        return self._client.send(
            operations.get_subscription(notification_type=notification_type, payload_version=payload_version),
            options=options,
        ).parsed

    def create_subscription(
        self, notification_type: str, *, body: models.CreateSubscriptionRequest, options: CallOptions | None = None
    ) -> models.CreateSubscriptionResponse:
        """Subscribe to a notification type for a selling partner.

        POST /notifications/v1/subscriptions/{notificationType}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createsubscription

        Args:
            notification_type (str): `notificationType`.
            body (CreateSubscriptionRequest): `CreateSubscriptionRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateSubscriptionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.create_subscription(notification_type=notification_type, body=body), options=options
        ).parsed

    def send_test_notification(
        self, notification_type: str, *, body: models.SendTestNotificationRequest, options: CallOptions | None = None
    ) -> models.SendTestNotificationResponse:
        """Have a test notification sent; sandbox only.

        POST /notifications/v1/subscriptions/{notificationType}/testNotification

        Usage plan: 1 request a second, burst 5. Source: model.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/sendtestnotification

        Args:
            notification_type (str): `notificationType`.
            body (SendTestNotificationRequest): `SendTestNotificationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SendTestNotificationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.send_test_notification(notification_type=notification_type, body=body), options=options
        ).parsed

    def get_subscription_by_id(
        self, notification_type: str, subscription_id: str, *, options: CallOptions | None = None
    ) -> models.GetSubscriptionByIdResponse:
        """Read a subscription by its id, without the selling partner's token.

        GET /notifications/v1/subscriptions/{notificationType}/{subscriptionId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsubscriptionbyid

        Args:
            notification_type (str): `notificationType`.
            subscription_id (str): `subscriptionId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSubscriptionByIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_subscription_by_id(notification_type=notification_type, subscription_id=subscription_id),
            options=options,
        ).parsed

    def delete_subscription_by_id(
        self, notification_type: str, subscription_id: str, *, options: CallOptions | None = None
    ) -> models.DeleteSubscriptionByIdResponse:
        """End a subscription by its id, without the selling partner's token.

        DELETE /notifications/v1/subscriptions/{notificationType}/{subscriptionId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletesubscriptionbyid

        Args:
            notification_type (str): `notificationType`.
            subscription_id (str): `subscriptionId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DeleteSubscriptionByIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.delete_subscription_by_id(notification_type=notification_type, subscription_id=subscription_id),
            options=options,
        ).parsed


class AsyncNotificationsV1:
    """Subscribe to Amazon's notifications and say where they are delivered.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/notifications-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_destinations(self, *, options: CallOptions | None = None) -> models.GetDestinationsResponse:
        """List where notifications of the application can be delivered.

        GET /notifications/v1/destinations

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdestinations

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDestinationsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_destinations(), options=options)).parsed

    async def create_destination(
        self, *, body: models.CreateDestinationRequest, options: CallOptions | None = None
    ) -> models.CreateDestinationResponse:
        """Name an SQS queue or EventBridge account to deliver notifications to.

        POST /notifications/v1/destinations

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createdestination

        Args:
            body (CreateDestinationRequest): `CreateDestinationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateDestinationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_destination(body=body), options=options)).parsed

    async def get_destination(
        self, destination_id: str, *, options: CallOptions | None = None
    ) -> models.GetDestinationResponse:
        """Read a destination.

        GET /notifications/v1/destinations/{destinationId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdestination

        Args:
            destination_id (str): `destinationId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDestinationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.get_destination(destination_id=destination_id), options=options)
        ).parsed

    async def delete_destination(
        self, destination_id: str, *, options: CallOptions | None = None
    ) -> models.DeleteDestinationResponse:
        """Delete a destination.

        DELETE /notifications/v1/destinations/{destinationId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletedestination

        Args:
            destination_id (str): `destinationId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DeleteDestinationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.delete_destination(destination_id=destination_id), options=options)
        ).parsed

    async def get_subscriptions(
        self,
        *,
        notification_types: Sequence[str],
        payload_version: str | None = None,
        page_size: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetSubscriptionsResponse:
        """List a selling partner's subscriptions of several notification types.

        GET /notifications/v1/subscriptions

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Paging: next_token takes payload.nextToken from the answer; items in payload.subscriptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsubscriptions

        Args:
            notification_types (list[str], comma separated): `notificationTypes`, exactly 1 item, required.
            payload_version (str): `payloadVersion`.
            page_size (int): `pageSize`, 30 to 100, Amazon's default `30`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSubscriptionsResponse for status 200.

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
        return (
            await self._client.send(
                operations.get_subscriptions(
                    notification_types=notification_types,
                    payload_version=payload_version,
                    page_size=page_size,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_get_subscriptions(
        self,
        *,
        notification_types: Sequence[str],
        payload_version: str | None = None,
        page_size: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetSubscriptionsResponse, models.Subscription]:
        """Read the list of `get_subscriptions`, page after page: each Subscription.

        Takes the arguments of `get_subscriptions` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_subscriptions(
                notification_types=notification_types,
                payload_version=payload_version,
                page_size=page_size,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_subscription(
        self, notification_type: str, *, payload_version: str | None = None, options: CallOptions | None = None
    ) -> models.GetSubscriptionResponse:
        """Read a selling partner's subscription of a notification type.

        GET /notifications/v1/subscriptions/{notificationType}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsubscription

        Args:
            notification_type (str): `notificationType`.
            payload_version (str): `payloadVersion`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSubscriptionResponse for status 200.

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
        return (
            await self._client.send(
                operations.get_subscription(notification_type=notification_type, payload_version=payload_version),
                options=options,
            )
        ).parsed

    async def create_subscription(
        self, notification_type: str, *, body: models.CreateSubscriptionRequest, options: CallOptions | None = None
    ) -> models.CreateSubscriptionResponse:
        """Subscribe to a notification type for a selling partner.

        POST /notifications/v1/subscriptions/{notificationType}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createsubscription

        Args:
            notification_type (str): `notificationType`.
            body (CreateSubscriptionRequest): `CreateSubscriptionRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateSubscriptionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.create_subscription(notification_type=notification_type, body=body), options=options
            )
        ).parsed

    async def send_test_notification(
        self, notification_type: str, *, body: models.SendTestNotificationRequest, options: CallOptions | None = None
    ) -> models.SendTestNotificationResponse:
        """Have a test notification sent; sandbox only.

        POST /notifications/v1/subscriptions/{notificationType}/testNotification

        Usage plan: 1 request a second, burst 5. Source: model.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/sendtestnotification

        Args:
            notification_type (str): `notificationType`.
            body (SendTestNotificationRequest): `SendTestNotificationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SendTestNotificationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.send_test_notification(notification_type=notification_type, body=body), options=options
            )
        ).parsed

    async def get_subscription_by_id(
        self, notification_type: str, subscription_id: str, *, options: CallOptions | None = None
    ) -> models.GetSubscriptionByIdResponse:
        """Read a subscription by its id, without the selling partner's token.

        GET /notifications/v1/subscriptions/{notificationType}/{subscriptionId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsubscriptionbyid

        Args:
            notification_type (str): `notificationType`.
            subscription_id (str): `subscriptionId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSubscriptionByIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_subscription_by_id(notification_type=notification_type, subscription_id=subscription_id),
                options=options,
            )
        ).parsed

    async def delete_subscription_by_id(
        self, notification_type: str, subscription_id: str, *, options: CallOptions | None = None
    ) -> models.DeleteSubscriptionByIdResponse:
        """End a subscription by its id, without the selling partner's token.

        DELETE /notifications/v1/subscriptions/{notificationType}/{subscriptionId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Grant: grantless, scope sellingpartnerapi::notifications.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletesubscriptionbyid

        Args:
            notification_type (str): `notificationType`.
            subscription_id (str): `subscriptionId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DeleteSubscriptionByIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.delete_subscription_by_id(
                    notification_type=notification_type, subscription_id=subscription_id
                ),
                options=options,
            )
        ).parsed
