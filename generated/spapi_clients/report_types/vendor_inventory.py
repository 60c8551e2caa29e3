"""What a report document of Vendor Inventory Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/vendor_inventory.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_VENDOR_INVENTORY_REPORT = "GET_VENDOR_INVENTORY_REPORT"


class DistributorView(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    MANUFACTURING = "MANUFACTURING"
    SOURCING = "SOURCING"


class ReportPeriod(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    YEAR = "YEAR"


class SellingProgram(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    RETAIL = "RETAIL"
    FRESH = "FRESH"


class Amount(Model):
    """Amazon's `Amount`: part of `InventoryAggregate`, `InventoryByAsin`."""

    amount: decimal.Decimal
    """`amount`."""
    currency_code: str
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class InventoryAggregate(Model):
    """Amazon's `InventoryAggregate`: part of `VendorInventoryReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    net_received_inventory_cost: Amount
    """`netReceivedInventoryCost`."""
    net_received_inventory_units: int
    """`netReceivedInventoryUnits`."""
    open_purchase_order_units: int
    """`openPurchaseOrderUnits`."""
    sellable_on_hand_inventory_cost: Amount
    """`sellableOnHandInventoryCost`."""
    sellable_on_hand_inventory_units: int
    """`sellableOnHandInventoryUnits`."""
    procurable_product_out_of_stock_rate: float | None = None
    """`procurableProductOutOfStockRate`: at least 0."""
    uft: float | None = None
    """`uft`: at least 0."""
    receive_fill_rate: float | None = None
    """`receiveFillRate`: at least 0."""
    vendor_confirmation_rate: float | None = None
    """`vendorConfirmationRate`: at least 0."""
    average_vendor_lead_time_days: float | None = None
    """`averageVendorLeadTimeDays`: at least 0."""
    sell_through_rate: float | None = None
    """`sellThroughRate`."""
    unfilled_customer_ordered_units: int | None = None
    """`unfilledCustomerOrderedUnits`: at least 0."""
    unsellable_on_hand_inventory_cost: PositiveAmount | None = None
    """`unsellableOnHandInventoryCost`."""
    unsellable_on_hand_inventory_units: int | None = None
    """`unsellableOnHandInventoryUnits`: at least 0."""
    aged_90_plus_days_sellable_inventory_cost: Amount | None = None
    """`aged90PlusDaysSellableInventoryCost`."""
    aged_90_plus_days_sellable_inventory_units: int | None = None
    """`aged90PlusDaysSellableInventoryUnits`."""
    unhealthy_inventory_cost: PositiveAmount | None = None
    """`unhealthyInventoryCost`."""
    unhealthy_inventory_units: int | None = None
    """`unhealthyInventoryUnits`: at least 0."""
    _wire_ = (
        "startDate",
        "endDate",
        "netReceivedInventoryCost",
        "netReceivedInventoryUnits",
        "openPurchaseOrderUnits",
        "sellableOnHandInventoryCost",
        "sellableOnHandInventoryUnits",
        "procurableProductOutOfStockRate",
        "uft",
        "receiveFillRate",
        "vendorConfirmationRate",
        "averageVendorLeadTimeDays",
        "sellThroughRate",
        "unfilledCustomerOrderedUnits",
        "unsellableOnHandInventoryCost",
        "unsellableOnHandInventoryUnits",
        "aged90PlusDaysSellableInventoryCost",
        "aged90PlusDaysSellableInventoryUnits",
        "unhealthyInventoryCost",
        "unhealthyInventoryUnits",
    )
    _personal_ = ("unfilled_customer_ordered_units",)


class InventoryByAsin(Model):
    """Amazon's `InventoryByAsin`: part of `VendorInventoryReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    asin: str
    """`asin`."""
    net_received_inventory_cost: Amount
    """`netReceivedInventoryCost`."""
    net_received_inventory_units: int
    """`netReceivedInventoryUnits`."""
    open_purchase_order_units: int
    """`openPurchaseOrderUnits`."""
    sellable_on_hand_inventory_cost: Amount
    """`sellableOnHandInventoryCost`."""
    sellable_on_hand_inventory_units: int
    """`sellableOnHandInventoryUnits`."""
    vendor_confirmation_rate: float | None = None
    """`vendorConfirmationRate`: at least 0."""
    average_vendor_lead_time_days: float | None = None
    """`averageVendorLeadTimeDays`: at least 0."""
    sell_through_rate: float | None = None
    """`sellThroughRate`."""
    unfilled_customer_ordered_units: int | None = None
    """`unfilledCustomerOrderedUnits`: at least 0."""
    unsellable_on_hand_inventory_cost: PositiveAmount | None = None
    """`unsellableOnHandInventoryCost`."""
    unsellable_on_hand_inventory_units: int | None = None
    """`unsellableOnHandInventoryUnits`: at least 0."""
    aged_90_plus_days_sellable_inventory_cost: Amount | None = None
    """`aged90PlusDaysSellableInventoryCost`."""
    aged_90_plus_days_sellable_inventory_units: int | None = None
    """`aged90PlusDaysSellableInventoryUnits`."""
    unhealthy_inventory_cost: PositiveAmount | None = None
    """`unhealthyInventoryCost`."""
    unhealthy_inventory_units: int | None = None
    """`unhealthyInventoryUnits`: at least 0."""
    _wire_ = (
        "startDate",
        "endDate",
        "asin",
        "netReceivedInventoryCost",
        "netReceivedInventoryUnits",
        "openPurchaseOrderUnits",
        "sellableOnHandInventoryCost",
        "sellableOnHandInventoryUnits",
        "vendorConfirmationRate",
        "averageVendorLeadTimeDays",
        "sellThroughRate",
        "unfilledCustomerOrderedUnits",
        "unsellableOnHandInventoryCost",
        "unsellableOnHandInventoryUnits",
        "aged90PlusDaysSellableInventoryCost",
        "aged90PlusDaysSellableInventoryUnits",
        "unhealthyInventoryCost",
        "unhealthyInventoryUnits",
    )
    _personal_ = ("unfilled_customer_ordered_units",)


class PositiveAmount(Model):
    """Amazon's `PositiveAmount`: part of `InventoryAggregate`, `InventoryByAsin`."""

    amount: decimal.Decimal
    """`amount`: at least 0."""
    currency_code: str
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class VendorInventoryReport(Model):
    """Amazon's `VendorInventoryReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    inventory_aggregate: list[InventoryAggregate]
    """`inventoryAggregate`."""
    inventory_by_asin: list[InventoryByAsin]
    """`inventoryByAsin`."""
    _wire_ = ("reportSpecification", "inventoryAggregate", "inventoryByAsin")


class ReportSpecification(Model):
    """Part of `VendorInventoryReport`; inline in Amazon's model."""

    report_type: ReportType | str
    """`reportType`."""
    report_options: ReportOptions
    """`reportOptions`."""
    last_updated_date: date
    """`lastUpdatedDate`: ISO 8601 day."""
    data_start_time: date
    """`dataStartTime`: ISO 8601 day."""
    data_end_time: date
    """`dataEndTime`: ISO 8601 day."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    _wire_ = ("reportType", "reportOptions", "lastUpdatedDate", "dataStartTime", "dataEndTime", "marketplaceIds")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    distributor_view: DistributorView | str
    """`distributorView`."""
    report_period: ReportPeriod | str
    """`reportPeriod`."""
    selling_program: SellingProgram | str
    """`sellingProgram`."""
    _wire_ = ("distributorView", "reportPeriod", "sellingProgram")


SCHEMAS: dict[str, Any] = {
    "Amount": Amount,
    "InventoryAggregate": InventoryAggregate,
    "InventoryByAsin": InventoryByAsin,
    "PositiveAmount": PositiveAmount,
    "VendorInventoryReport": VendorInventoryReport,
}
"""Amazon's schema name -> the class or type here."""
