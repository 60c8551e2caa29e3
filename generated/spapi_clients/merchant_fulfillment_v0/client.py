"""Merchant Fulfillment v0, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/merchant_fulfillment_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class MerchantFulfillmentV0:
    """Buy shipping labels for orders that the seller ships.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/merchant-fulfillment-v0
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_additional_seller_inputs(
        self, *, body: models.GetAdditionalSellerInputsRequest, options: CallOptions | None = None
    ) -> models.GetAdditionalSellerInputsResponse:
        """List what a shipping service wants to know before it can be bought.

        POST /mfn/v0/additionalSellerInputs

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getadditionalsellerinputs

        Args:
            body (GetAdditionalSellerInputsRequest): `GetAdditionalSellerInputsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAdditionalSellerInputsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_additional_seller_inputs(body=body), options=options).parsed

    def get_eligible_shipment_services(
        self, *, body: models.GetEligibleShipmentServicesRequest, options: CallOptions | None = None
    ) -> models.GetEligibleShipmentServicesResponse:
        """List shipping services and prices for a shipment of an order.

        POST /mfn/v0/eligibleShippingServices

        Usage plan: 6 requests a second, burst 12. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/geteligibleshipmentservices

        Args:
            body (GetEligibleShipmentServicesRequest): `GetEligibleShipmentServicesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetEligibleShipmentServicesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_eligible_shipment_services(body=body), options=options).parsed

    def create_shipment(
        self, *, body: models.CreateShipmentRequest, options: CallOptions | None = None
    ) -> models.CreateShipmentResponse:
        """Buy a shipping service for an order and get the label.

        POST /mfn/v0/shipments

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/merchant-fulfillment-v0

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
        """Read a shipment with its label.

        GET /mfn/v0/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/merchant-fulfillment-v0

        Args:
            shipment_id (str): `shipmentId`, pattern
                `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.
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
        """Cancel a shipment and ask for the label's refund.

        DELETE /mfn/v0/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/merchant-fulfillment-v0

        Args:
            shipment_id (str): `shipmentId`, pattern
                `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.
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


class AsyncMerchantFulfillmentV0:
    """Buy shipping labels for orders that the seller ships.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/merchant-fulfillment-v0
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_additional_seller_inputs(
        self, *, body: models.GetAdditionalSellerInputsRequest, options: CallOptions | None = None
    ) -> models.GetAdditionalSellerInputsResponse:
        """List what a shipping service wants to know before it can be bought.

        POST /mfn/v0/additionalSellerInputs

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getadditionalsellerinputs

        Args:
            body (GetAdditionalSellerInputsRequest): `GetAdditionalSellerInputsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAdditionalSellerInputsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_additional_seller_inputs(body=body), options=options)).parsed

    async def get_eligible_shipment_services(
        self, *, body: models.GetEligibleShipmentServicesRequest, options: CallOptions | None = None
    ) -> models.GetEligibleShipmentServicesResponse:
        """List shipping services and prices for a shipment of an order.

        POST /mfn/v0/eligibleShippingServices

        Usage plan: 6 requests a second, burst 12. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/geteligibleshipmentservices

        Args:
            body (GetEligibleShipmentServicesRequest): `GetEligibleShipmentServicesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetEligibleShipmentServicesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_eligible_shipment_services(body=body), options=options)).parsed

    async def create_shipment(
        self, *, body: models.CreateShipmentRequest, options: CallOptions | None = None
    ) -> models.CreateShipmentResponse:
        """Buy a shipping service for an order and get the label.

        POST /mfn/v0/shipments

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/merchant-fulfillment-v0

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
        """Read a shipment with its label.

        GET /mfn/v0/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/merchant-fulfillment-v0

        Args:
            shipment_id (str): `shipmentId`, pattern
                `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.
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
        """Cancel a shipment and ask for the label's refund.

        DELETE /mfn/v0/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/merchant-fulfillment-v0

        Args:
            shipment_id (str): `shipmentId`, pattern
                `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.
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
