"""What the answers and bodies of FBA Inventory v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/fba_inventory_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class ResearchingQuantityEntryName(StrEnum):
    """Part of `ResearchingQuantityEntry`; inline in Amazon's model."""

    RESEARCHING_QUANTITY_IN_SHORT_TERM = "researchingQuantityInShortTerm"
    RESEARCHING_QUANTITY_IN_MID_TERM = "researchingQuantityInMidTerm"
    RESEARCHING_QUANTITY_IN_LONG_TERM = "researchingQuantityInLongTerm"


class GranularityType(StrEnum):
    """Parameter `granularityType` of getInventorySummaries; inline in Amazon's model."""

    MARKETPLACE = "Marketplace"


GranularityTypeLiteral = Literal["Marketplace",]
"""The values of `GranularityType`, for arguments."""


class AddInventoryRequest(Model):
    """Amazon's `AddInventoryRequest`: body of addInventory."""

    inventory_items: list[InventoryItem] | None = None
    """`inventoryItems`."""
    _wire_ = ("inventoryItems",)


class AddInventoryResponse(Model):
    """Amazon's `AddInventoryResponse`: answer of addInventory; error answer of addInventory."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateInventoryItemRequest(Model):
    """Amazon's `CreateInventoryItemRequest`: body of createInventoryItem."""

    seller_sku: str
    """`sellerSku`."""
    marketplace_id: str
    """`marketplaceId`."""
    product_name: str
    """`productName`."""
    _wire_ = ("sellerSku", "marketplaceId", "productName")


class CreateInventoryItemResponse(Model):
    """Amazon's `CreateInventoryItemResponse`.

    Used as answer of createInventoryItem; error answer of createInventoryItem.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class DeleteInventoryItemResponse(Model):
    """Amazon's `DeleteInventoryItemResponse`.

    Used as answer of deleteInventoryItem; error answer of deleteInventoryItem.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str | None = None
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetInventorySummariesResponse(Model):
    """Amazon's `GetInventorySummariesResponse`.

    Used as answer of getInventorySummaries; error answer of getInventorySummaries.
    """

    payload: GetInventorySummariesResult | None = None
    """`payload`."""
    pagination: Pagination | None = None
    """`pagination`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "pagination", "errors")


class GetInventorySummariesResult(Model):
    """Amazon's `GetInventorySummariesResult`: part of `GetInventorySummariesResponse`."""

    granularity: Granularity
    """`granularity`."""
    inventory_summaries: list[InventorySummary]
    """`inventorySummaries`."""
    _wire_ = ("granularity", "inventorySummaries")


class Granularity(Model):
    """Amazon's `Granularity`: part of `GetInventorySummariesResult`."""

    granularity_type: str | None = None
    """`granularityType`."""
    granularity_id: str | None = None
    """`granularityId`."""
    _wire_ = ("granularityType", "granularityId")


class InventoryDetails(Model):
    """Amazon's `InventoryDetails`: part of `InventorySummary`."""

    fulfillable_quantity: int | None = None
    """`fulfillableQuantity`."""
    inbound_working_quantity: int | None = None
    """`inboundWorkingQuantity`."""
    inbound_shipped_quantity: int | None = None
    """`inboundShippedQuantity`."""
    inbound_receiving_quantity: int | None = None
    """`inboundReceivingQuantity`."""
    reserved_quantity: ReservedQuantity | None = None
    """`reservedQuantity`."""
    researching_quantity: ResearchingQuantity | None = None
    """`researchingQuantity`."""
    unfulfillable_quantity: UnfulfillableQuantity | None = None
    """`unfulfillableQuantity`."""
    _wire_ = (
        "fulfillableQuantity",
        "inboundWorkingQuantity",
        "inboundShippedQuantity",
        "inboundReceivingQuantity",
        "reservedQuantity",
        "researchingQuantity",
        "unfulfillableQuantity",
    )


class InventoryItem(Model):
    """Amazon's `InventoryItem`: part of `InventoryItems`."""

    seller_sku: str
    """`sellerSku`."""
    marketplace_id: str
    """`marketplaceId`."""
    quantity: int
    """`quantity`."""
    _wire_ = ("sellerSku", "marketplaceId", "quantity")


class InventorySummary(Model):
    """Amazon's `InventorySummary`: part of `InventorySummaries`."""

    asin: str | None = None
    """`asin`."""
    fn_sku: str | None = None
    """`fnSku`."""
    seller_sku: str | None = None
    """`sellerSku`."""
    condition: str | None = None
    """`condition`."""
    inventory_details: InventoryDetails | None = None
    """`inventoryDetails`."""
    last_updated_time: datetime | None = None
    """`lastUpdatedTime`: ISO 8601 instant."""
    product_name: str | None = None
    """`productName`."""
    total_quantity: int | None = None
    """`totalQuantity`."""
    stores: list[str] | None = None
    """`stores`."""
    _wire_ = (
        "asin",
        "fnSku",
        "sellerSku",
        "condition",
        "inventoryDetails",
        "lastUpdatedTime",
        "productName",
        "totalQuantity",
        "stores",
    )


class Pagination(Model):
    """Amazon's `Pagination`: part of `GetInventorySummariesResponse`."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class ResearchingQuantity(Model):
    """Amazon's `ResearchingQuantity`: part of `InventoryDetails`."""

    total_researching_quantity: int | None = None
    """`totalResearchingQuantity`."""
    researching_quantity_breakdown: list[ResearchingQuantityEntry] | None = None
    """`researchingQuantityBreakdown`."""
    _wire_ = ("totalResearchingQuantity", "researchingQuantityBreakdown")


class ResearchingQuantityEntry(Model):
    """Amazon's `ResearchingQuantityEntry`: part of `ResearchingQuantity`."""

    name: ResearchingQuantityEntryName | str
    """`name`."""
    quantity: int
    """`quantity`."""
    _wire_ = ("name", "quantity")
    _personal_ = ()


class ReservedQuantity(Model):
    """Amazon's `ReservedQuantity`: part of `InventoryDetails`."""

    total_reserved_quantity: int | None = None
    """`totalReservedQuantity`."""
    pending_customer_order_quantity: int | None = None
    """`pendingCustomerOrderQuantity`."""
    pending_transshipment_quantity: int | None = None
    """`pendingTransshipmentQuantity`."""
    fc_processing_quantity: int | None = None
    """`fcProcessingQuantity`."""
    _wire_ = (
        "totalReservedQuantity",
        "pendingCustomerOrderQuantity",
        "pendingTransshipmentQuantity",
        "fcProcessingQuantity",
    )


class UnfulfillableQuantity(Model):
    """Amazon's `UnfulfillableQuantity`: part of `InventoryDetails`."""

    total_unfulfillable_quantity: int | None = None
    """`totalUnfulfillableQuantity`."""
    customer_damaged_quantity: int | None = None
    """`customerDamagedQuantity`."""
    warehouse_damaged_quantity: int | None = None
    """`warehouseDamagedQuantity`."""
    distributor_damaged_quantity: int | None = None
    """`distributorDamagedQuantity`."""
    carrier_damaged_quantity: int | None = None
    """`carrierDamagedQuantity`."""
    defective_quantity: int | None = None
    """`defectiveQuantity`."""
    expired_quantity: int | None = None
    """`expiredQuantity`."""
    _wire_ = (
        "totalUnfulfillableQuantity",
        "customerDamagedQuantity",
        "warehouseDamagedQuantity",
        "distributorDamagedQuantity",
        "carrierDamagedQuantity",
        "defectiveQuantity",
        "expiredQuantity",
    )


ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `AddInventoryResponse`, `CreateInventoryItemResponse`, `DeleteInventoryItemResponse` and 1 more.
"""

InventoryItems = list[InventoryItem]
"""Amazon's `InventoryItems`: part of `AddInventoryRequest`."""

InventorySummaries = list[InventorySummary]
"""Amazon's `InventorySummaries`: part of `GetInventorySummariesResult`."""

SCHEMAS: dict[str, Any] = {
    "AddInventoryRequest": AddInventoryRequest,
    "AddInventoryResponse": AddInventoryResponse,
    "CreateInventoryItemRequest": CreateInventoryItemRequest,
    "CreateInventoryItemResponse": CreateInventoryItemResponse,
    "DeleteInventoryItemResponse": DeleteInventoryItemResponse,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetInventorySummariesResponse": GetInventorySummariesResponse,
    "GetInventorySummariesResult": GetInventorySummariesResult,
    "Granularity": Granularity,
    "InventoryDetails": InventoryDetails,
    "InventoryItem": InventoryItem,
    "InventoryItems": InventoryItems,
    "InventorySummaries": InventorySummaries,
    "InventorySummary": InventorySummary,
    "Pagination": Pagination,
    "ResearchingQuantity": ResearchingQuantity,
    "ResearchingQuantityEntry": ResearchingQuantityEntry,
    "ReservedQuantity": ReservedQuantity,
    "UnfulfillableQuantity": UnfulfillableQuantity,
}
"""Amazon's schema name -> the class or type here."""
