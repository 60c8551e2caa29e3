"""Messaging v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/messaging_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class MessagingV1:
    """Send the buyer of an order one of the messages that Amazon allows for it.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/messaging-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_messaging_actions_for_order(
        self, amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.GetMessagingActionsForOrderResponse:
        """List the messages that may be sent for an order.

        GET /messaging/v1/orders/{amazonOrderId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmessagingactionsfororder

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMessagingActionsForOrderResponse for status 200.

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
            operations.get_messaging_actions_for_order(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids
            ),
            options=options,
        ).parsed

    def get_attributes(
        self, amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.GetAttributesResponse:
        """Get what is known of the buyer for messages: the preferred language.

        GET /messaging/v1/orders/{amazonOrderId}/attributes

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getattributes

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAttributesResponse for status 200.

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
            operations.get_attributes(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids), options=options
        ).parsed

    def confirm_customization_details(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateConfirmCustomizationDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.CreateConfirmCustomizationDetailsResponse:
        """Ask the buyer to confirm the customization of a custom order.

        POST /messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmcustomizationdetails

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateConfirmCustomizationDetailsRequest): `CreateConfirmCustomizationDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateConfirmCustomizationDetailsResponse for status 201.

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
            operations.confirm_customization_details(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
            ),
            options=options,
        ).parsed

    def create_confirm_delivery_details(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateConfirmDeliveryDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.CreateConfirmDeliveryDetailsResponse:
        """Ask the buyer to arrange or confirm the delivery.

        POST /messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createconfirmdeliverydetails

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateConfirmDeliveryDetailsRequest): `CreateConfirmDeliveryDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateConfirmDeliveryDetailsResponse for status 201.

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
            operations.create_confirm_delivery_details(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
            ),
            options=options,
        ).parsed

    def create_confirm_order_details(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateConfirmOrderDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.CreateConfirmOrderDetailsResponse:
        """Ask the buyer a question about the order before it ships.

        POST /messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createconfirmorderdetails

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateConfirmOrderDetailsRequest): `CreateConfirmOrderDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateConfirmOrderDetailsResponse for status 201.

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
            operations.create_confirm_order_details(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
            ),
            options=options,
        ).parsed

    def create_confirm_service_details(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateConfirmServiceDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.CreateConfirmServiceDetailsResponse:
        """Ask the buyer to arrange or confirm a home service.

        POST /messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createconfirmservicedetails

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateConfirmServiceDetailsRequest): `CreateConfirmServiceDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateConfirmServiceDetailsResponse for status 201.

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
            operations.create_confirm_service_details(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
            ),
            options=options,
        ).parsed

    def create_digital_access_key(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateDigitalAccessKeyRequest,
        options: CallOptions | None = None,
    ) -> models.CreateDigitalAccessKeyResponse:
        """Send the buyer the key to a digital product.

        POST /messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createdigitalaccesskey

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateDigitalAccessKeyRequest): `CreateDigitalAccessKeyRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateDigitalAccessKeyResponse for status 201.

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
            operations.create_digital_access_key(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
            ),
            options=options,
        ).parsed

    def send_invoice(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.InvoiceRequest,
        options: CallOptions | None = None,
    ) -> models.InvoiceResponse:
        """Send the buyer the invoice of an order.

        POST /messaging/v1/orders/{amazonOrderId}/messages/invoice

        Usage plan: 1 request a second, burst 5. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/sendinvoice

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (InvoiceRequest): `InvoiceRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InvoiceResponse for status 201.

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
            operations.send_invoice(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body),
            options=options,
        ).parsed

    def create_legal_disclosure(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateLegalDisclosureRequest,
        options: CallOptions | None = None,
    ) -> models.CreateLegalDisclosureResponse:
        """Send the buyer documents that the law requires, as attachments.

        POST /messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createlegaldisclosure

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateLegalDisclosureRequest): `CreateLegalDisclosureRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateLegalDisclosureResponse for status 201.

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
            operations.create_legal_disclosure(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
            ),
            options=options,
        ).parsed

    def create_unexpected_problem(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateUnexpectedProblemRequest,
        options: CallOptions | None = None,
    ) -> models.CreateUnexpectedProblemResponse:
        """Inform the buyer of a problem with the order that hinders its shipment.

        POST /messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createunexpectedproblem

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateUnexpectedProblemRequest): `CreateUnexpectedProblemRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateUnexpectedProblemResponse for status 201.

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
            operations.create_unexpected_problem(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
            ),
            options=options,
        ).parsed

    def create_warranty(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateWarrantyRequest,
        options: CallOptions | None = None,
    ) -> models.CreateWarrantyResponse:
        """Send the buyer the warranty of a product.

        POST /messaging/v1/orders/{amazonOrderId}/messages/warranty

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createwarranty

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateWarrantyRequest): `CreateWarrantyRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateWarrantyResponse for status 201.

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
            operations.create_warranty(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body),
            options=options,
        ).parsed


class AsyncMessagingV1:
    """Send the buyer of an order one of the messages that Amazon allows for it.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/messaging-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_messaging_actions_for_order(
        self, amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.GetMessagingActionsForOrderResponse:
        """List the messages that may be sent for an order.

        GET /messaging/v1/orders/{amazonOrderId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmessagingactionsfororder

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMessagingActionsForOrderResponse for status 200.

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
                operations.get_messaging_actions_for_order(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids
                ),
                options=options,
            )
        ).parsed

    async def get_attributes(
        self, amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.GetAttributesResponse:
        """Get what is known of the buyer for messages: the preferred language.

        GET /messaging/v1/orders/{amazonOrderId}/attributes

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getattributes

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAttributesResponse for status 200.

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
                operations.get_attributes(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids),
                options=options,
            )
        ).parsed

    async def confirm_customization_details(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateConfirmCustomizationDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.CreateConfirmCustomizationDetailsResponse:
        """Ask the buyer to confirm the customization of a custom order.

        POST /messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmcustomizationdetails

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateConfirmCustomizationDetailsRequest): `CreateConfirmCustomizationDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateConfirmCustomizationDetailsResponse for status 201.

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
                operations.confirm_customization_details(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
                ),
                options=options,
            )
        ).parsed

    async def create_confirm_delivery_details(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateConfirmDeliveryDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.CreateConfirmDeliveryDetailsResponse:
        """Ask the buyer to arrange or confirm the delivery.

        POST /messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createconfirmdeliverydetails

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateConfirmDeliveryDetailsRequest): `CreateConfirmDeliveryDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateConfirmDeliveryDetailsResponse for status 201.

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
                operations.create_confirm_delivery_details(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
                ),
                options=options,
            )
        ).parsed

    async def create_confirm_order_details(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateConfirmOrderDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.CreateConfirmOrderDetailsResponse:
        """Ask the buyer a question about the order before it ships.

        POST /messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createconfirmorderdetails

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateConfirmOrderDetailsRequest): `CreateConfirmOrderDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateConfirmOrderDetailsResponse for status 201.

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
                operations.create_confirm_order_details(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
                ),
                options=options,
            )
        ).parsed

    async def create_confirm_service_details(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateConfirmServiceDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.CreateConfirmServiceDetailsResponse:
        """Ask the buyer to arrange or confirm a home service.

        POST /messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createconfirmservicedetails

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateConfirmServiceDetailsRequest): `CreateConfirmServiceDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateConfirmServiceDetailsResponse for status 201.

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
                operations.create_confirm_service_details(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
                ),
                options=options,
            )
        ).parsed

    async def create_digital_access_key(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateDigitalAccessKeyRequest,
        options: CallOptions | None = None,
    ) -> models.CreateDigitalAccessKeyResponse:
        """Send the buyer the key to a digital product.

        POST /messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createdigitalaccesskey

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateDigitalAccessKeyRequest): `CreateDigitalAccessKeyRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateDigitalAccessKeyResponse for status 201.

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
                operations.create_digital_access_key(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
                ),
                options=options,
            )
        ).parsed

    async def send_invoice(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.InvoiceRequest,
        options: CallOptions | None = None,
    ) -> models.InvoiceResponse:
        """Send the buyer the invoice of an order.

        POST /messaging/v1/orders/{amazonOrderId}/messages/invoice

        Usage plan: 1 request a second, burst 5. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/sendinvoice

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (InvoiceRequest): `InvoiceRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InvoiceResponse for status 201.

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
                operations.send_invoice(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body),
                options=options,
            )
        ).parsed

    async def create_legal_disclosure(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateLegalDisclosureRequest,
        options: CallOptions | None = None,
    ) -> models.CreateLegalDisclosureResponse:
        """Send the buyer documents that the law requires, as attachments.

        POST /messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createlegaldisclosure

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateLegalDisclosureRequest): `CreateLegalDisclosureRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateLegalDisclosureResponse for status 201.

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
                operations.create_legal_disclosure(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
                ),
                options=options,
            )
        ).parsed

    async def create_unexpected_problem(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateUnexpectedProblemRequest,
        options: CallOptions | None = None,
    ) -> models.CreateUnexpectedProblemResponse:
        """Inform the buyer of a problem with the order that hinders its shipment.

        POST /messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createunexpectedproblem

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateUnexpectedProblemRequest): `CreateUnexpectedProblemRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateUnexpectedProblemResponse for status 201.

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
                operations.create_unexpected_problem(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
                ),
                options=options,
            )
        ).parsed

    async def create_warranty(
        self,
        amazon_order_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateWarrantyRequest,
        options: CallOptions | None = None,
    ) -> models.CreateWarrantyResponse:
        """Send the buyer the warranty of a product.

        POST /messaging/v1/orders/{amazonOrderId}/messages/warranty

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createwarranty

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateWarrantyRequest): `CreateWarrantyRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateWarrantyResponse for status 201.

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
                operations.create_warranty(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body),
                options=options,
            )
        ).parsed
