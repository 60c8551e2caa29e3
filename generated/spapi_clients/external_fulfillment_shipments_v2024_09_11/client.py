"""External Fulfillment Shipments 2024-09-11, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/external_fulfillment_shipments_v2024_09_11.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class ExternalFulfillmentShipmentsV20240911:
    """Work through shipments from a seller's own locations: accept, pack, label, invoice.

    Args:
        client: Sends the calls.

    Amazon's reference:
    https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-shipments-v2024-09-11
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_shipments(
        self,
        *,
        location_id: str | None = None,
        marketplace_id: str | None = None,
        channel_name: str | None = None,
        status: models.ShipmentStatus | models.ShipmentStatusLiteral,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        max_results: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ShipmentsResponse:
        """List shipments in a given status, by location and time of change.

        GET /externalFulfillment/2024-09-11/shipments

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in shipments.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipments-1

        Args:
            location_id (str): `locationId`, at most 36 characters.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
            channel_name (str): `channelName`, at most 10 characters.
            status (ShipmentStatus): `status`, one of `CREATED`, `ACCEPTED`, `CONFIRMED`, `PACKAGE_CREATED`,
                `PICKUP_SLOT_RETRIEVED`, `INVOICE_GENERATED`, `SHIPLABEL_GENERATED`, `CANCELLED`, `SHIPPED`,
                `DELIVERED`, required.
            last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
            max_results (int): `maxResults`, 1 to 100.
            pagination_token (str): `paginationToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipmentsResponse for status 200.

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
            operations.get_shipments(
                location_id=location_id,
                marketplace_id=marketplace_id,
                channel_name=channel_name,
                status=status,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                max_results=max_results,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_get_shipments(
        self,
        *,
        location_id: str | None = None,
        marketplace_id: str | None = None,
        channel_name: str | None = None,
        status: models.ShipmentStatus | models.ShipmentStatusLiteral,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        max_results: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ShipmentsResponse, models.Shipment]:
        """Read the list of `get_shipments`, page after page: each Shipment.

        Takes the arguments of `get_shipments` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipments(
                location_id=location_id,
                marketplace_id=marketplace_id,
                channel_name=channel_name,
                status=status,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                max_results=max_results,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_sandbox_shipment(
        self, *, body: models.CreateSandboxShipmentRequest, options: CallOptions | None = None
    ) -> models.CreateSandboxShipmentResponse:
        """Make up a shipment to test with (sandbox only).

        POST /externalFulfillment/2024-09-11/shipments

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createsandboxshipment

        Args:
            body (CreateSandboxShipmentRequest): `CreateSandboxShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateSandboxShipmentResponse for status 201.

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
        return self._client.send(operations.create_sandbox_shipment(body=body), options=options).parsed

    def get_shipment(self, shipment_id: str, *, options: CallOptions | None = None) -> models.Shipment:
        """Read a shipment: its line items, packages and ship-from address.

        GET /externalFulfillment/2024-09-11/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipment-1

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Shipment for status 200.

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
        return self._client.send(operations.get_shipment(shipment_id=shipment_id), options=options).parsed

    def process_shipment(
        self,
        shipment_id: str,
        *,
        operation: models.Operation | models.OperationLiteral,
        body: models.ShipmentAcknowledgementRequest | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Accept or reject a shipment.

        POST /externalFulfillment/2024-09-11/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/processshipment

        Args:
            shipment_id (str): `shipmentId`.
            operation (Operation): `operation`, one of `CONFIRM`, `REJECT`, required.
            body (ShipmentAcknowledgementRequest): `ShipmentAcknowledgementRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.process_shipment(shipment_id=shipment_id, operation=operation, body=body), options=options
        ).parsed

    def update_sandbox_shipment(
        self, shipment_id: str, *, body: models.UpdateSandboxShipmentRequest, options: CallOptions | None = None
    ) -> None:
        """Move a made-up shipment on, as a carrier or Amazon would (sandbox only).

        PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatesandboxshipment

        Args:
            shipment_id (str): `shipmentId`.
            body (UpdateSandboxShipmentRequest): `UpdateSandboxShipmentRequest`.
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
        return self._client.send(
            operations.update_sandbox_shipment(shipment_id=shipment_id, body=body), options=options
        ).parsed

    def retrieve_invoice(self, shipment_id: str, *, options: CallOptions | None = None) -> models.InvoiceResponse:
        """Get the invoice that was made for a shipment.

        GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/retrieveinvoice

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InvoiceResponse for status 200.

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
        return self._client.send(operations.retrieve_invoice(shipment_id=shipment_id), options=options).parsed

    def generate_invoice(self, shipment_id: str, *, options: CallOptions | None = None) -> models.InvoiceResponse:
        """Make the invoice of a shipment and get it as a document.

        POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateinvoice

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InvoiceResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.generate_invoice(shipment_id=shipment_id), options=options).parsed

    def create_packages(self, shipment_id: str, *, body: models.Packages, options: CallOptions | None = None) -> None:
        """Say which packages a shipment is packed into.

        POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createpackages

        Args:
            shipment_id (str): `shipmentId`.
            body (Packages): `Packages`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_packages(shipment_id=shipment_id, body=body), options=options).parsed

    def update_package(
        self, shipment_id: str, package_id: str, *, body: models.Package, options: CallOptions | None = None
    ) -> None:
        """Replace the details of a package.

        PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-shipments-v2024-09-11

        Args:
            shipment_id (str): `shipmentId`.
            package_id (str): `packageId`.
            body (Package): `Package`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.update_package(shipment_id=shipment_id, package_id=package_id, body=body), options=options
        ).parsed

    def update_package_status(
        self,
        shipment_id: str,
        package_id: str,
        *,
        status: models.UpdatePackageStatusStatus | models.UpdatePackageStatusStatusLiteral | None = None,
        body: models.PackageDeliveryStatus | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Set the status of a package.

        PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatepackagestatus

        Args:
            shipment_id (str): `shipmentId`.
            package_id (str): `packageId`.
            status (UpdatePackageStatusStatus): `status`, one of `SHIPPED`.
            body (PackageDeliveryStatus): `PackageDeliveryStatus`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.update_package_status(shipment_id=shipment_id, package_id=package_id, status=status, body=body),
            options=options,
        ).parsed

    def generate_ship_labels(
        self,
        shipment_id: str,
        *,
        shipping_option_id: str | None = None,
        operation: models.GenerateShipLabelsOperation | models.GenerateShipLabelsOperationLiteral,
        body: models.ShipLabelsInput | None = None,
        options: CallOptions | None = None,
    ) -> models.ShipLabelsResponse:
        """Make the shipping labels of a shipment's packages, for the first time or again.

        PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateshiplabels

        Args:
            shipment_id (str): `shipmentId`.
            shipping_option_id (str): `shippingOptionId`.
            operation (GenerateShipLabelsOperation): `operation`, one of `GENERATE`, `REGENERATE`, required.
            body (ShipLabelsInput): `ShipLabelsInput`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipLabelsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.generate_ship_labels(
                shipment_id=shipment_id, shipping_option_id=shipping_option_id, operation=operation, body=body
            ),
            options=options,
        ).parsed

    def retrieve_shipping_options(
        self, shipment_id: str, *, package_id: str, options: CallOptions | None = None
    ) -> models.ShippingOptionsResponse:
        """List the shipping options of a package.

        GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/retrieveshippingoptions

        Args:
            shipment_id (str): `shipmentId`.
            package_id (str): `packageId`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShippingOptionsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.retrieve_shipping_options(shipment_id=shipment_id, package_id=package_id), options=options
        ).parsed


class AsyncExternalFulfillmentShipmentsV20240911:
    """Work through shipments from a seller's own locations: accept, pack, label, invoice.

    Args:
        client: Sends the calls.

    Amazon's reference:
    https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-shipments-v2024-09-11
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_shipments(
        self,
        *,
        location_id: str | None = None,
        marketplace_id: str | None = None,
        channel_name: str | None = None,
        status: models.ShipmentStatus | models.ShipmentStatusLiteral,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        max_results: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ShipmentsResponse:
        """List shipments in a given status, by location and time of change.

        GET /externalFulfillment/2024-09-11/shipments

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in shipments.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipments-1

        Args:
            location_id (str): `locationId`, at most 36 characters.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
            channel_name (str): `channelName`, at most 10 characters.
            status (ShipmentStatus): `status`, one of `CREATED`, `ACCEPTED`, `CONFIRMED`, `PACKAGE_CREATED`,
                `PICKUP_SLOT_RETRIEVED`, `INVOICE_GENERATED`, `SHIPLABEL_GENERATED`, `CANCELLED`, `SHIPPED`,
                `DELIVERED`, required.
            last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
            max_results (int): `maxResults`, 1 to 100.
            pagination_token (str): `paginationToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipmentsResponse for status 200.

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
                operations.get_shipments(
                    location_id=location_id,
                    marketplace_id=marketplace_id,
                    channel_name=channel_name,
                    status=status,
                    last_updated_after=last_updated_after,
                    last_updated_before=last_updated_before,
                    max_results=max_results,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_get_shipments(
        self,
        *,
        location_id: str | None = None,
        marketplace_id: str | None = None,
        channel_name: str | None = None,
        status: models.ShipmentStatus | models.ShipmentStatusLiteral,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        max_results: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ShipmentsResponse, models.Shipment]:
        """Read the list of `get_shipments`, page after page: each Shipment.

        Takes the arguments of `get_shipments` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipments(
                location_id=location_id,
                marketplace_id=marketplace_id,
                channel_name=channel_name,
                status=status,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                max_results=max_results,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_sandbox_shipment(
        self, *, body: models.CreateSandboxShipmentRequest, options: CallOptions | None = None
    ) -> models.CreateSandboxShipmentResponse:
        """Make up a shipment to test with (sandbox only).

        POST /externalFulfillment/2024-09-11/shipments

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createsandboxshipment

        Args:
            body (CreateSandboxShipmentRequest): `CreateSandboxShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateSandboxShipmentResponse for status 201.

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
        return (await self._client.send(operations.create_sandbox_shipment(body=body), options=options)).parsed

    async def get_shipment(self, shipment_id: str, *, options: CallOptions | None = None) -> models.Shipment:
        """Read a shipment: its line items, packages and ship-from address.

        GET /externalFulfillment/2024-09-11/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipment-1

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Shipment for status 200.

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
        return (await self._client.send(operations.get_shipment(shipment_id=shipment_id), options=options)).parsed

    async def process_shipment(
        self,
        shipment_id: str,
        *,
        operation: models.Operation | models.OperationLiteral,
        body: models.ShipmentAcknowledgementRequest | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Accept or reject a shipment.

        POST /externalFulfillment/2024-09-11/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/processshipment

        Args:
            shipment_id (str): `shipmentId`.
            operation (Operation): `operation`, one of `CONFIRM`, `REJECT`, required.
            body (ShipmentAcknowledgementRequest): `ShipmentAcknowledgementRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.process_shipment(shipment_id=shipment_id, operation=operation, body=body), options=options
            )
        ).parsed

    async def update_sandbox_shipment(
        self, shipment_id: str, *, body: models.UpdateSandboxShipmentRequest, options: CallOptions | None = None
    ) -> None:
        """Move a made-up shipment on, as a carrier or Amazon would (sandbox only).

        PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatesandboxshipment

        Args:
            shipment_id (str): `shipmentId`.
            body (UpdateSandboxShipmentRequest): `UpdateSandboxShipmentRequest`.
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
        return (
            await self._client.send(
                operations.update_sandbox_shipment(shipment_id=shipment_id, body=body), options=options
            )
        ).parsed

    async def retrieve_invoice(self, shipment_id: str, *, options: CallOptions | None = None) -> models.InvoiceResponse:
        """Get the invoice that was made for a shipment.

        GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/retrieveinvoice

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InvoiceResponse for status 200.

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
        return (await self._client.send(operations.retrieve_invoice(shipment_id=shipment_id), options=options)).parsed

    async def generate_invoice(self, shipment_id: str, *, options: CallOptions | None = None) -> models.InvoiceResponse:
        """Make the invoice of a shipment and get it as a document.

        POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateinvoice

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InvoiceResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.generate_invoice(shipment_id=shipment_id), options=options)).parsed

    async def create_packages(
        self, shipment_id: str, *, body: models.Packages, options: CallOptions | None = None
    ) -> None:
        """Say which packages a shipment is packed into.

        POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createpackages

        Args:
            shipment_id (str): `shipmentId`.
            body (Packages): `Packages`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.create_packages(shipment_id=shipment_id, body=body), options=options)
        ).parsed

    async def update_package(
        self, shipment_id: str, package_id: str, *, body: models.Package, options: CallOptions | None = None
    ) -> None:
        """Replace the details of a package.

        PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-shipments-v2024-09-11

        Args:
            shipment_id (str): `shipmentId`.
            package_id (str): `packageId`.
            body (Package): `Package`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.update_package(shipment_id=shipment_id, package_id=package_id, body=body), options=options
            )
        ).parsed

    async def update_package_status(
        self,
        shipment_id: str,
        package_id: str,
        *,
        status: models.UpdatePackageStatusStatus | models.UpdatePackageStatusStatusLiteral | None = None,
        body: models.PackageDeliveryStatus | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Set the status of a package.

        PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatepackagestatus

        Args:
            shipment_id (str): `shipmentId`.
            package_id (str): `packageId`.
            status (UpdatePackageStatusStatus): `status`, one of `SHIPPED`.
            body (PackageDeliveryStatus): `PackageDeliveryStatus`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.update_package_status(
                    shipment_id=shipment_id, package_id=package_id, status=status, body=body
                ),
                options=options,
            )
        ).parsed

    async def generate_ship_labels(
        self,
        shipment_id: str,
        *,
        shipping_option_id: str | None = None,
        operation: models.GenerateShipLabelsOperation | models.GenerateShipLabelsOperationLiteral,
        body: models.ShipLabelsInput | None = None,
        options: CallOptions | None = None,
    ) -> models.ShipLabelsResponse:
        """Make the shipping labels of a shipment's packages, for the first time or again.

        PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateshiplabels

        Args:
            shipment_id (str): `shipmentId`.
            shipping_option_id (str): `shippingOptionId`.
            operation (GenerateShipLabelsOperation): `operation`, one of `GENERATE`, `REGENERATE`, required.
            body (ShipLabelsInput): `ShipLabelsInput`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipLabelsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.generate_ship_labels(
                    shipment_id=shipment_id, shipping_option_id=shipping_option_id, operation=operation, body=body
                ),
                options=options,
            )
        ).parsed

    async def retrieve_shipping_options(
        self, shipment_id: str, *, package_id: str, options: CallOptions | None = None
    ) -> models.ShippingOptionsResponse:
        """List the shipping options of a package.

        GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/retrieveshippingoptions

        Args:
            shipment_id (str): `shipmentId`.
            package_id (str): `packageId`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShippingOptionsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.retrieve_shipping_options(shipment_id=shipment_id, package_id=package_id), options=options
            )
        ).parsed
