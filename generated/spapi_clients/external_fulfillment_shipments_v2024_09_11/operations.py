"""The operations of External Fulfillment Shipments 2024-09-11: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_shipments(...))` does.
Written by `python -m codegen generate` from models/external_fulfillment_shipments_v2024_09_11.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

GET_SHIPMENTS: PagedOperation[models.ShipmentsResponse, models.Shipment] = PagedOperation(
    id="external_fulfillment_shipments_v2024_09_11.getShipments",
    section="external_fulfillment_shipments_v2024_09_11",
    name="getShipments",
    method="GET",
    path="/externalFulfillment/2024-09-11/shipments",
    params=(
        Param("locationId", "location_id", Location.QUERY, str),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, marketplace=True),
        Param("channelName", "channel_name", Location.QUERY, str),
        Param("status", "status", Location.QUERY, models.ShipmentStatus, required=True),
        Param("lastUpdatedAfter", "last_updated_after", Location.QUERY, datetime),
        Param("lastUpdatedBefore", "last_updated_before", Location.QUERY, datetime),
        Param("maxResults", "max_results", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ShipmentsResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("shipments",),
    ),
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""List shipments in a given status, by location and time of change."""


def get_shipments(
    *,
    location_id: str | None = None,
    marketplace_id: str | None = None,
    channel_name: str | None = None,
    status: models.ShipmentStatus | models.ShipmentStatusLiteral,
    last_updated_after: datetime | str | None = None,
    last_updated_before: datetime | str | None = None,
    max_results: int | None = None,
    pagination_token: str | None = None,
) -> PagedCall[models.ShipmentsResponse, models.Shipment]:
    """Bind the arguments of `getShipments`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in shipments.

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

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.get_shipments`.
    """
    return GET_SHIPMENTS.call(
        location_id=location_id,
        marketplace_id=marketplace_id,
        channel_name=channel_name,
        status=status,
        last_updated_after=last_updated_after,
        last_updated_before=last_updated_before,
        max_results=max_results,
        pagination_token=pagination_token,
    )


CREATE_SANDBOX_SHIPMENT: Operation[models.CreateSandboxShipmentResponse] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.createSandboxShipment",
    section="external_fulfillment_shipments_v2024_09_11",
    name="createSandboxShipment",
    method="POST",
    path="/externalFulfillment/2024-09-11/shipments",
    body=models.CreateSandboxShipmentRequest,
    body_required=True,
    responses={
        201: models.CreateSandboxShipmentResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    sandbox_only=True,
)
"""Make up a shipment to test with (sandbox only)."""


def create_sandbox_shipment(*, body: models.CreateSandboxShipmentRequest) -> Call[models.CreateSandboxShipmentResponse]:
    """Bind the arguments of `createSandboxShipment`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.

    Args:
        body (CreateSandboxShipmentRequest): `CreateSandboxShipmentRequest`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.create_sandbox_shipment`.
    """
    return CREATE_SANDBOX_SHIPMENT.call(body=body)


GET_SHIPMENT: Operation[models.Shipment] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.getShipment",
    section="external_fulfillment_shipments_v2024_09_11",
    name="getShipment",
    method="GET",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    responses={
        200: models.Shipment,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Read a shipment: its line items, packages and ship-from address."""


def get_shipment(shipment_id: str) -> Call[models.Shipment]:
    """Bind the arguments of `getShipment`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.get_shipment`.
    """
    return GET_SHIPMENT.call(shipment_id=shipment_id)


PROCESS_SHIPMENT: Operation[None] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.processShipment",
    section="external_fulfillment_shipments_v2024_09_11",
    name="processShipment",
    method="POST",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("operation", "operation", Location.QUERY, models.Operation, required=True),
    ),
    body=models.ShipmentAcknowledgementRequest,
    responses={
        204: None,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        422: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
)
"""Accept or reject a shipment."""


def process_shipment(
    shipment_id: str,
    *,
    operation: models.Operation | models.OperationLiteral,
    body: models.ShipmentAcknowledgementRequest | None = None,
) -> Call[None]:
    """Bind the arguments of `processShipment`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        operation (Operation): `operation`, one of `CONFIRM`, `REJECT`, required.
        body (ShipmentAcknowledgementRequest): `ShipmentAcknowledgementRequest`, may be left out.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.process_shipment`.
    """
    return PROCESS_SHIPMENT.call(shipment_id=shipment_id, operation=operation, body=body)


UPDATE_SANDBOX_SHIPMENT: Operation[None] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.updateSandboxShipment",
    section="external_fulfillment_shipments_v2024_09_11",
    name="updateSandboxShipment",
    method="PATCH",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    body=models.UpdateSandboxShipmentRequest,
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
    sandbox="dynamic",
    sandbox_only=True,
)
"""Move a made-up shipment on, as a carrier or Amazon would (sandbox only)."""


def update_sandbox_shipment(shipment_id: str, *, body: models.UpdateSandboxShipmentRequest) -> Call[None]:
    """Bind the arguments of `updateSandboxShipment`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.

    Args:
        shipment_id (str): `shipmentId`.
        body (UpdateSandboxShipmentRequest): `UpdateSandboxShipmentRequest`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.update_sandbox_shipment`.
    """
    return UPDATE_SANDBOX_SHIPMENT.call(shipment_id=shipment_id, body=body)


RETRIEVE_INVOICE: Operation[models.InvoiceResponse] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.retrieveInvoice",
    section="external_fulfillment_shipments_v2024_09_11",
    name="retrieveInvoice",
    method="GET",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    responses={
        200: models.InvoiceResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Get the invoice that was made for a shipment."""


def retrieve_invoice(shipment_id: str) -> Call[models.InvoiceResponse]:
    """Bind the arguments of `retrieveInvoice`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.retrieve_invoice`.
    """
    return RETRIEVE_INVOICE.call(shipment_id=shipment_id)


GENERATE_INVOICE: Operation[models.InvoiceResponse] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.generateInvoice",
    section="external_fulfillment_shipments_v2024_09_11",
    name="generateInvoice",
    method="POST",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    responses={
        200: models.InvoiceResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        422: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
)
"""Make the invoice of a shipment and get it as a document."""


def generate_invoice(shipment_id: str) -> Call[models.InvoiceResponse]:
    """Bind the arguments of `generateInvoice`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.generate_invoice`.
    """
    return GENERATE_INVOICE.call(shipment_id=shipment_id)


CREATE_PACKAGES: Operation[None] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.createPackages",
    section="external_fulfillment_shipments_v2024_09_11",
    name="createPackages",
    method="POST",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    body=models.Packages,
    body_required=True,
    responses={
        204: None,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        422: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
)
"""Say which packages a shipment is packed into."""


def create_packages(shipment_id: str, *, body: models.Packages) -> Call[None]:
    """Bind the arguments of `createPackages`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        body (Packages): `Packages`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.create_packages`.
    """
    return CREATE_PACKAGES.call(shipment_id=shipment_id, body=body)


UPDATE_PACKAGE: Operation[None] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.updatePackage",
    section="external_fulfillment_shipments_v2024_09_11",
    name="updatePackage",
    method="PUT",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("packageId", "package_id", Location.PATH, str, required=True),
    ),
    body=models.Package,
    body_required=True,
    responses={
        204: None,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        422: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Replace the details of a package."""


def update_package(shipment_id: str, package_id: str, *, body: models.Package) -> Call[None]:
    """Bind the arguments of `updatePackage`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        package_id (str): `packageId`.
        body (Package): `Package`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.update_package`.
    """
    return UPDATE_PACKAGE.call(shipment_id=shipment_id, package_id=package_id, body=body)


UPDATE_PACKAGE_STATUS: Operation[None] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.updatePackageStatus",
    section="external_fulfillment_shipments_v2024_09_11",
    name="updatePackageStatus",
    method="PATCH",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("packageId", "package_id", Location.PATH, str, required=True),
        Param("status", "status", Location.QUERY, models.UpdatePackageStatusStatus),
    ),
    body=models.PackageDeliveryStatus,
    responses={
        204: None,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        422: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
)
"""Set the status of a package."""


def update_package_status(
    shipment_id: str,
    package_id: str,
    *,
    status: models.UpdatePackageStatusStatus | models.UpdatePackageStatusStatusLiteral | None = None,
    body: models.PackageDeliveryStatus | None = None,
) -> Call[None]:
    """Bind the arguments of `updatePackageStatus`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        package_id (str): `packageId`.
        status (UpdatePackageStatusStatus): `status`, one of `SHIPPED`.
        body (PackageDeliveryStatus): `PackageDeliveryStatus`, may be left out.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.update_package_status`.
    """
    return UPDATE_PACKAGE_STATUS.call(shipment_id=shipment_id, package_id=package_id, status=status, body=body)


GENERATE_SHIP_LABELS: Operation[models.ShipLabelsResponse] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.generateShipLabels",
    section="external_fulfillment_shipments_v2024_09_11",
    name="generateShipLabels",
    method="PUT",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("shippingOptionId", "shipping_option_id", Location.QUERY, str),
        Param("operation", "operation", Location.QUERY, models.GenerateShipLabelsOperation, required=True),
    ),
    body=models.ShipLabelsInput,
    responses={
        200: models.ShipLabelsResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        422: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
)
"""Make the shipping labels of a shipment's packages, for the first time or again."""


def generate_ship_labels(
    shipment_id: str,
    *,
    shipping_option_id: str | None = None,
    operation: models.GenerateShipLabelsOperation | models.GenerateShipLabelsOperationLiteral,
    body: models.ShipLabelsInput | None = None,
) -> Call[models.ShipLabelsResponse]:
    """Bind the arguments of `generateShipLabels`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        shipping_option_id (str): `shippingOptionId`.
        operation (GenerateShipLabelsOperation): `operation`, one of `GENERATE`, `REGENERATE`, required.
        body (ShipLabelsInput): `ShipLabelsInput`, may be left out.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.generate_ship_labels`.
    """
    return GENERATE_SHIP_LABELS.call(
        shipment_id=shipment_id, shipping_option_id=shipping_option_id, operation=operation, body=body
    )


RETRIEVE_SHIPPING_OPTIONS: Operation[models.ShippingOptionsResponse] = Operation(
    id="external_fulfillment_shipments_v2024_09_11.retrieveShippingOptions",
    section="external_fulfillment_shipments_v2024_09_11",
    name="retrieveShippingOptions",
    method="GET",
    path="/externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("packageId", "package_id", Location.QUERY, str, required=True),
    ),
    responses={
        200: models.ShippingOptionsResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        422: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""List the shipping options of a package."""


def retrieve_shipping_options(shipment_id: str, *, package_id: str) -> Call[models.ShippingOptionsResponse]:
    """Bind the arguments of `retrieveShippingOptions`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        package_id (str): `packageId`, required.

    Grants, sandbox, answer and errors: `ExternalFulfillmentShipmentsV20240911.retrieve_shipping_options`.
    """
    return RETRIEVE_SHIPPING_OPTIONS.call(shipment_id=shipment_id, package_id=package_id)
