"""Amazon Shipping v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/shipping_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ShippingV1:
    """Buy labels and track parcels with Amazon Shipping; shipping_v2 stands beside it.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_account(self, *, options: CallOptions | None = None) -> models.GetAccountResponse:
        """Get the id of the Amazon Shipping account.

        GET /shipping/v1/account

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_account(), options=options).parsed

    def purchase_shipment(
        self, *, body: models.PurchaseShipmentRequest, options: CallOptions | None = None
    ) -> models.PurchaseShipmentResponse:
        """Create a shipment and buy its labels in one step.

        POST /shipping/v1/purchaseShipment

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use shipping_v2.one_click_shipment. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            body (PurchaseShipmentRequest): `PurchaseShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PurchaseShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.purchase_shipment(body=body), options=options).parsed

    def get_rates(self, *, body: models.GetRatesRequest, options: CallOptions | None = None) -> models.GetRatesResponse:
        """Get rates for containers between two addresses.

        POST /shipping/v1/rates

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Superseded; use shipping_v2.get_rates. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            body (GetRatesRequest): `GetRatesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetRatesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_rates(body=body), options=options).parsed

    def create_shipment(
        self, *, body: models.CreateShipmentRequest, options: CallOptions | None = None
    ) -> models.CreateShipmentResponse:
        """Create a shipment and get the rates offered for it.

        POST /shipping/v1/shipments

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use shipping_v2.get_rates, shipping_v2.purchase_shipment. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            body (CreateShipmentRequest): `CreateShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_shipment(body=body), options=options).parsed

    def get_shipment(self, shipment_id: str, *, options: CallOptions | None = None) -> models.GetShipmentResponse:
        """Read a shipment.

        GET /shipping/v1/shipments/{shipmentId}

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use shipping_v2.get_shipment_documents. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_shipment(shipment_id=shipment_id), options=options).parsed

    def cancel_shipment(self, shipment_id: str, *, options: CallOptions | None = None) -> models.CancelShipmentResponse:
        """Cancel a shipment.

        POST /shipping/v1/shipments/{shipmentId}/cancel

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use shipping_v2.cancel_shipment. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.cancel_shipment(shipment_id=shipment_id), options=options).parsed

    def retrieve_shipping_label(
        self,
        shipment_id: str,
        tracking_id: str,
        *,
        body: models.RetrieveShippingLabelRequest,
        options: CallOptions | None = None,
    ) -> models.RetrieveShippingLabelResponse:
        """Get the label of a container of a shipment again.

        POST /shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use shipping_v2.get_shipment_documents. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/retrieveshippinglabel

        Args:
            shipment_id (str): `shipmentId`.
            tracking_id (str): `trackingId`.
            body (RetrieveShippingLabelRequest): `RetrieveShippingLabelRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            RetrieveShippingLabelResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.retrieve_shipping_label(shipment_id=shipment_id, tracking_id=tracking_id, body=body),
            options=options,
        ).parsed

    def purchase_labels(
        self, shipment_id: str, *, body: models.PurchaseLabelsRequest, options: CallOptions | None = None
    ) -> models.PurchaseLabelsResponse:
        """Buy the labels of a shipment at a chosen rate.

        POST /shipping/v1/shipments/{shipmentId}/purchaseLabels

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use shipping_v2.purchase_shipment. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/purchaselabels

        Args:
            shipment_id (str): `shipmentId`.
            body (PurchaseLabelsRequest): `PurchaseLabelsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PurchaseLabelsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.purchase_labels(shipment_id=shipment_id, body=body), options=options).parsed

    def get_tracking_information(
        self, tracking_id: str, *, options: CallOptions | None = None
    ) -> models.GetTrackingInformationResponse:
        """Track a parcel.

        GET /shipping/v1/tracking/{trackingId}

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use shipping_v2.get_tracking. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettrackinginformation

        Args:
            tracking_id (str): `trackingId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetTrackingInformationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_tracking_information(tracking_id=tracking_id), options=options).parsed


class AsyncShippingV1:
    """Buy labels and track parcels with Amazon Shipping; shipping_v2 stands beside it.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_account(self, *, options: CallOptions | None = None) -> models.GetAccountResponse:
        """Get the id of the Amazon Shipping account.

        GET /shipping/v1/account

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_account(), options=options)).parsed

    async def purchase_shipment(
        self, *, body: models.PurchaseShipmentRequest, options: CallOptions | None = None
    ) -> models.PurchaseShipmentResponse:
        """Create a shipment and buy its labels in one step.

        POST /shipping/v1/purchaseShipment

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use shipping_v2.one_click_shipment. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            body (PurchaseShipmentRequest): `PurchaseShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PurchaseShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.purchase_shipment(body=body), options=options)).parsed

    async def get_rates(
        self, *, body: models.GetRatesRequest, options: CallOptions | None = None
    ) -> models.GetRatesResponse:
        """Get rates for containers between two addresses.

        POST /shipping/v1/rates

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Superseded; use shipping_v2.get_rates. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            body (GetRatesRequest): `GetRatesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetRatesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_rates(body=body), options=options)).parsed

    async def create_shipment(
        self, *, body: models.CreateShipmentRequest, options: CallOptions | None = None
    ) -> models.CreateShipmentResponse:
        """Create a shipment and get the rates offered for it.

        POST /shipping/v1/shipments

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use shipping_v2.get_rates, shipping_v2.purchase_shipment. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            body (CreateShipmentRequest): `CreateShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_shipment(body=body), options=options)).parsed

    async def get_shipment(self, shipment_id: str, *, options: CallOptions | None = None) -> models.GetShipmentResponse:
        """Read a shipment.

        GET /shipping/v1/shipments/{shipmentId}

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use shipping_v2.get_shipment_documents. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_shipment(shipment_id=shipment_id), options=options)).parsed

    async def cancel_shipment(
        self, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.CancelShipmentResponse:
        """Cancel a shipment.

        POST /shipping/v1/shipments/{shipmentId}/cancel

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use shipping_v2.cancel_shipment. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v1

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.cancel_shipment(shipment_id=shipment_id), options=options)).parsed

    async def retrieve_shipping_label(
        self,
        shipment_id: str,
        tracking_id: str,
        *,
        body: models.RetrieveShippingLabelRequest,
        options: CallOptions | None = None,
    ) -> models.RetrieveShippingLabelResponse:
        """Get the label of a container of a shipment again.

        POST /shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use shipping_v2.get_shipment_documents. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/retrieveshippinglabel

        Args:
            shipment_id (str): `shipmentId`.
            tracking_id (str): `trackingId`.
            body (RetrieveShippingLabelRequest): `RetrieveShippingLabelRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            RetrieveShippingLabelResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.retrieve_shipping_label(shipment_id=shipment_id, tracking_id=tracking_id, body=body),
                options=options,
            )
        ).parsed

    async def purchase_labels(
        self, shipment_id: str, *, body: models.PurchaseLabelsRequest, options: CallOptions | None = None
    ) -> models.PurchaseLabelsResponse:
        """Buy the labels of a shipment at a chosen rate.

        POST /shipping/v1/shipments/{shipmentId}/purchaseLabels

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use shipping_v2.purchase_shipment. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/purchaselabels

        Args:
            shipment_id (str): `shipmentId`.
            body (PurchaseLabelsRequest): `PurchaseLabelsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PurchaseLabelsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.purchase_labels(shipment_id=shipment_id, body=body), options=options)
        ).parsed

    async def get_tracking_information(
        self, tracking_id: str, *, options: CallOptions | None = None
    ) -> models.GetTrackingInformationResponse:
        """Track a parcel.

        GET /shipping/v1/tracking/{trackingId}

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use shipping_v2.get_tracking. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettrackinginformation

        Args:
            tracking_id (str): `trackingId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetTrackingInformationResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.get_tracking_information(tracking_id=tracking_id), options=options)
        ).parsed
