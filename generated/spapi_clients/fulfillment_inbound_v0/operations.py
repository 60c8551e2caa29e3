"""The operations of Fulfillment Inbound v0: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_prep_instructions(...))` does.
Written by `python -m codegen generate` from models/fulfillment_inbound_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

GET_PREP_INSTRUCTIONS: Operation[models.GetPrepInstructionsResponse] = Operation(
    id="fulfillment_inbound_v0.getPrepInstructions",
    section="fulfillment_inbound_v0",
    name="getPrepInstructions",
    method="GET",
    path="/fba/inbound/v0/prepInstructions",
    params=(
        Param("ShipToCountryCode", "ship_to_country_code", Location.QUERY, str, required=True),
        Param("SellerSKUList", "seller_sku_list", Location.QUERY, list[str], style=Style.CSV),
        Param("ASINList", "asin_list", Location.QUERY, list[str], style=Style.CSV),
    ),
    responses={
        200: models.GetPrepInstructionsResponse,
        400: models.GetPrepInstructionsResponse,
        401: models.GetPrepInstructionsResponse,
        403: models.GetPrepInstructionsResponse,
        404: models.GetPrepInstructionsResponse,
        429: models.GetPrepInstructionsResponse,
        500: models.GetPrepInstructionsResponse,
        503: models.GetPrepInstructionsResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get how SKUs or ASINs must be labelled and prepared before they go to FBA."""


def get_prep_instructions(
    *, ship_to_country_code: str, seller_sku_list: Sequence[str] | None = None, asin_list: Sequence[str] | None = None
) -> Call[models.GetPrepInstructionsResponse]:
    """Bind the arguments of `getPrepInstructions`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        ship_to_country_code (str): `ShipToCountryCode`, required.
        seller_sku_list (list[str], comma separated): `SellerSKUList`, at most 50 items.
        asin_list (list[str], comma separated): `ASINList`, at most 50 items.

    Grants, sandbox, answer and errors: `FulfillmentInboundV0.get_prep_instructions`.
    """
    return GET_PREP_INSTRUCTIONS.call(
        ship_to_country_code=ship_to_country_code, seller_sku_list=seller_sku_list, asin_list=asin_list
    )


GET_SHIPMENT_ITEMS: PagedOperation[models.GetShipmentItemsResponse, models.InboundShipmentItem] = PagedOperation(
    id="fulfillment_inbound_v0.getShipmentItems",
    section="fulfillment_inbound_v0",
    name="getShipmentItems",
    method="GET",
    path="/fba/inbound/v0/shipmentItems",
    params=(
        Param("LastUpdatedAfter", "last_updated_after", Location.QUERY, datetime),
        Param("LastUpdatedBefore", "last_updated_before", Location.QUERY, datetime),
        Param("QueryType", "query_type", Location.QUERY, models.QueryType, required=True),
        Param("NextToken", "next_token", Location.QUERY, str),
        Param("MarketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.GetShipmentItemsResponse,
        400: models.GetShipmentItemsResponse,
        401: models.GetShipmentItemsResponse,
        403: models.GetShipmentItemsResponse,
        404: models.GetShipmentItemsResponse,
        429: models.GetShipmentItemsResponse,
        500: models.GetShipmentItemsResponse,
        503: models.GetShipmentItemsResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "NextToken"),
        items=("payload", "ItemData"),
        keep=("marketplace_id",),
        add={"query_type": "NEXT_TOKEN"},
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List items of inbound shipments changed in a time span."""


def get_shipment_items(
    *,
    last_updated_after: datetime | str | None = None,
    last_updated_before: datetime | str | None = None,
    query_type: models.QueryType | models.QueryTypeLiteral,
    next_token: str | None = None,
    marketplace_id: str | None = None,
) -> PagedCall[models.GetShipmentItemsResponse, models.InboundShipmentItem]:
    """Bind the arguments of `getShipmentItems`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.NextToken from the answer; items in payload.ItemData; further pages repeat
    marketplace_id.

    Args:
        last_updated_after (datetime): `LastUpdatedAfter`, ISO 8601 instant.
        last_updated_before (datetime): `LastUpdatedBefore`, ISO 8601 instant.
        query_type (QueryType): `QueryType`, one of `DATE_RANGE`, `NEXT_TOKEN`, required.
        next_token (str): `NextToken`.
        marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `FulfillmentInboundV0.get_shipment_items`.
    """
    return GET_SHIPMENT_ITEMS.call(
        last_updated_after=last_updated_after,
        last_updated_before=last_updated_before,
        query_type=query_type,
        next_token=next_token,
        marketplace_id=marketplace_id,
    )


GET_SHIPMENTS: PagedOperation[models.GetShipmentsResponse, models.InboundShipmentInfo] = PagedOperation(
    id="fulfillment_inbound_v0.getShipments",
    section="fulfillment_inbound_v0",
    name="getShipments",
    method="GET",
    path="/fba/inbound/v0/shipments",
    params=(
        Param(
            "ShipmentStatusList",
            "shipment_status_list",
            Location.QUERY,
            list[models.GetShipmentsShipmentStatus],
            style=Style.CSV,
        ),
        Param("ShipmentIdList", "shipment_id_list", Location.QUERY, list[str], style=Style.CSV),
        Param("LastUpdatedAfter", "last_updated_after", Location.QUERY, datetime),
        Param("LastUpdatedBefore", "last_updated_before", Location.QUERY, datetime),
        Param("QueryType", "query_type", Location.QUERY, models.GetShipmentsQueryType, required=True),
        Param("NextToken", "next_token", Location.QUERY, str),
        Param("MarketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.GetShipmentsResponse,
        400: models.GetShipmentsResponse,
        401: models.GetShipmentsResponse,
        403: models.GetShipmentsResponse,
        404: models.GetShipmentsResponse,
        429: models.GetShipmentsResponse,
        500: models.GetShipmentsResponse,
        503: models.GetShipmentsResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "NextToken"),
        items=("payload", "ShipmentData"),
        keep=("marketplace_id",),
        add={"query_type": "NEXT_TOKEN"},
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List inbound shipments by id, by status, or by time of change."""


def get_shipments(
    *,
    shipment_status_list: Sequence[models.GetShipmentsShipmentStatus | models.GetShipmentsShipmentStatusLiteral]
    | None = None,
    shipment_id_list: Sequence[str] | None = None,
    last_updated_after: datetime | str | None = None,
    last_updated_before: datetime | str | None = None,
    query_type: models.GetShipmentsQueryType | models.GetShipmentsQueryTypeLiteral,
    next_token: str | None = None,
    marketplace_id: str | None = None,
) -> PagedCall[models.GetShipmentsResponse, models.InboundShipmentInfo]:
    """Bind the arguments of `getShipments`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.NextToken from the answer; items in payload.ShipmentData; further pages repeat
    marketplace_id.

    Args:
        shipment_status_list (list[GetShipmentsShipmentStatus], comma separated): `ShipmentStatusList`, each one of
            `WORKING`, `READY_TO_SHIP`, `SHIPPED`, `RECEIVING`, `CANCELLED`, `DELETED`, `CLOSED`, `ERROR`,
            `IN_TRANSIT`, `DELIVERED`, `CHECKED_IN`.
        shipment_id_list (list[str], comma separated): `ShipmentIdList`, at most 999 items.
        last_updated_after (datetime): `LastUpdatedAfter`, ISO 8601 instant.
        last_updated_before (datetime): `LastUpdatedBefore`, ISO 8601 instant.
        query_type (GetShipmentsQueryType): `QueryType`, one of `SHIPMENT`, `DATE_RANGE`, `NEXT_TOKEN`, required.
        next_token (str): `NextToken`.
        marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `FulfillmentInboundV0.get_shipments`.
    """
    return GET_SHIPMENTS.call(
        shipment_status_list=shipment_status_list,
        shipment_id_list=shipment_id_list,
        last_updated_after=last_updated_after,
        last_updated_before=last_updated_before,
        query_type=query_type,
        next_token=next_token,
        marketplace_id=marketplace_id,
    )


GET_BILL_OF_LADING: Operation[models.GetBillOfLadingResponse] = Operation(
    id="fulfillment_inbound_v0.getBillOfLading",
    section="fulfillment_inbound_v0",
    name="getBillOfLading",
    method="GET",
    path="/fba/inbound/v0/shipments/{shipmentId}/billOfLading",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetBillOfLadingResponse,
        400: models.GetBillOfLadingResponse,
        401: models.GetBillOfLadingResponse,
        403: models.GetBillOfLadingResponse,
        404: models.GetBillOfLadingResponse,
        429: models.GetBillOfLadingResponse,
        500: models.GetBillOfLadingResponse,
        503: models.GetBillOfLadingResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the bill of lading of a partnered truckload shipment."""


def get_bill_of_lading(shipment_id: str) -> Call[models.GetBillOfLadingResponse]:
    """Bind the arguments of `getBillOfLading`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV0.get_bill_of_lading`.
    """
    return GET_BILL_OF_LADING.call(shipment_id=shipment_id)


GET_SHIPMENT_ITEMS_BY_SHIPMENT_ID: Operation[models.GetShipmentItemsResponse] = Operation(
    id="fulfillment_inbound_v0.getShipmentItemsByShipmentId",
    section="fulfillment_inbound_v0",
    name="getShipmentItemsByShipmentId",
    method="GET",
    path="/fba/inbound/v0/shipments/{shipmentId}/items",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("MarketplaceId", "marketplace_id", Location.QUERY, str, marketplace=True),
    ),
    responses={
        200: models.GetShipmentItemsResponse,
        400: models.GetShipmentItemsResponse,
        401: models.GetShipmentItemsResponse,
        403: models.GetShipmentItemsResponse,
        404: models.GetShipmentItemsResponse,
        429: models.GetShipmentItemsResponse,
        500: models.GetShipmentItemsResponse,
        503: models.GetShipmentItemsResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the items of one inbound shipment."""


def get_shipment_items_by_shipment_id(
    shipment_id: str, *, marketplace_id: str | None = None
) -> Call[models.GetShipmentItemsResponse]:
    """Bind the arguments of `getShipmentItemsByShipmentId`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.

    Grants, sandbox, answer and errors: `FulfillmentInboundV0.get_shipment_items_by_shipment_id`.
    """
    return GET_SHIPMENT_ITEMS_BY_SHIPMENT_ID.call(shipment_id=shipment_id, marketplace_id=marketplace_id)


GET_LABELS: Operation[models.GetLabelsResponse] = Operation(
    id="fulfillment_inbound_v0.getLabels",
    section="fulfillment_inbound_v0",
    name="getLabels",
    method="GET",
    path="/fba/inbound/v0/shipments/{shipmentId}/labels",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("PageType", "page_type", Location.QUERY, models.PageType, required=True),
        Param("LabelType", "label_type", Location.QUERY, models.LabelType, required=True),
        Param("NumberOfPackages", "number_of_packages", Location.QUERY, int),
        Param("PackageLabelsToPrint", "package_labels_to_print", Location.QUERY, list[str], style=Style.CSV),
        Param("NumberOfPallets", "number_of_pallets", Location.QUERY, int),
        Param("PageSize", "page_size", Location.QUERY, int),
        Param("PageStartIndex", "page_start_index", Location.QUERY, int),
    ),
    responses={
        200: models.GetLabelsResponse,
        400: models.GetLabelsResponse,
        401: models.GetLabelsResponse,
        403: models.GetLabelsResponse,
        404: models.GetLabelsResponse,
        429: models.GetLabelsResponse,
        500: models.GetLabelsResponse,
        503: models.GetLabelsResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get package labels of an inbound shipment as a document to print."""


def get_labels(
    shipment_id: str,
    *,
    page_type: models.PageType | models.PageTypeLiteral,
    label_type: models.LabelType | models.LabelTypeLiteral,
    number_of_packages: int | None = None,
    package_labels_to_print: Sequence[str] | None = None,
    number_of_pallets: int | None = None,
    page_size: int | None = None,
    page_start_index: int | None = None,
) -> Call[models.GetLabelsResponse]:
    """Bind the arguments of `getLabels`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        page_type (PageType): `PageType`, one of `PackageLabel_Letter_2`, `PackageLabel_Letter_4`,
            `PackageLabel_Letter_6`, `PackageLabel_Letter_6_CarrierLeft`, `PackageLabel_A4_2`, `PackageLabel_A4_4`,
            `PackageLabel_Plain_Paper`, `PackageLabel_Plain_Paper_CarrierBottom`, `PackageLabel_Thermal`,
            `PackageLabel_Thermal_Unified`, `PackageLabel_Thermal_NonPCP`,
            `PackageLabel_Thermal_No_Carrier_Rotation`, required.
        label_type (LabelType): `LabelType`, one of `BARCODE_2D`, `UNIQUE`, `PALLET`, required.
        number_of_packages (int): `NumberOfPackages`.
        package_labels_to_print (list[str], comma separated): `PackageLabelsToPrint`.
        number_of_pallets (int): `NumberOfPallets`.
        page_size (int): `PageSize`.
        page_start_index (int): `PageStartIndex`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV0.get_labels`.
    """
    return GET_LABELS.call(
        shipment_id=shipment_id,
        page_type=page_type,
        label_type=label_type,
        number_of_packages=number_of_packages,
        package_labels_to_print=package_labels_to_print,
        number_of_pallets=number_of_pallets,
        page_size=page_size,
        page_start_index=page_start_index,
    )
