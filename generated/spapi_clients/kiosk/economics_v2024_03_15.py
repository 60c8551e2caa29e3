"""Records and queries of `analytics_economics_2024_03_15` of Data Kiosk.

Written by `python -m codegen generate` from models/documents/analytics_economics_2024_03_15.graphql; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from spapi_core.jobs.kiosk_builder import Asked, Dataset, Fields, Inner, Value
from spapi_core.model import Model


class ActionType(StrEnum):
    """Amazon's `ActionType`: of arguments."""

    AWD = "AWD"
    SIPP = "SIPP"


class DateGranularity(StrEnum):
    """Amazon's `DateGranularity`: part of `EconomicsAggregation`."""

    DAY = "DAY"
    MONTH = "MONTH"
    RANGE = "RANGE"
    WEEK = "WEEK"


class EconomicsPreviewDateGranularity(StrEnum):
    """Amazon's `EconomicsPreviewDateGranularity`: part of `EconomicsPreviewAggregation`."""

    RANGE = "RANGE"


class EconomicsPreviewProductIdentifierGranularity(StrEnum):
    """Amazon's `EconomicsPreviewProductIdentifierGranularity`: part of `EconomicsPreviewAggregation`."""

    MSKU = "MSKU"


class FeeType(StrEnum):
    """Amazon's `FeeType`: of arguments."""

    FBA_FULFILLMENT_FEE = "FBA_FULFILLMENT_FEE"
    FBA_STORAGE_FEE = "FBA_STORAGE_FEE"


class PreviewFeeType(StrEnum):
    """Amazon's `PreviewFeeType`: of arguments."""

    AGED_INVENTORY_SURCHARGE = "AGED_INVENTORY_SURCHARGE"
    BASE_FBA_FULFILLMENT_FEE = "BASE_FBA_FULFILLMENT_FEE"
    BASE_MONTHLY_STORAGE_FEE = "BASE_MONTHLY_STORAGE_FEE"
    CLOSING_FEES = "CLOSING_FEES"
    DIGITAL_SERVICES_FEE_FBA = "DIGITAL_SERVICES_FEE_FBA"
    DIGITAL_SERVICES_FEE_SOA = "DIGITAL_SERVICES_FEE_SOA"
    FBA_FULFILLMENT_FEES = "FBA_FULFILLMENT_FEES"
    FBA_INBOUND_PLACEMENT_SERVICE_FEE = "FBA_INBOUND_PLACEMENT_SERVICE_FEE"
    HIGH_RETURN_RATE_FEE = "HIGH_RETURN_RATE_FEE"
    LOW_INVENTORY_LEVEL_FEE = "LOW_INVENTORY_LEVEL_FEE"
    MONTHLY_INVENTORY_STORAGE_FEES = "MONTHLY_INVENTORY_STORAGE_FEES"
    PAN_EU_OVERSIZE_FEE = "PAN_EU_OVERSIZE_FEE"
    PER_ITEM_SELLING_FEES = "PER_ITEM_SELLING_FEES"
    REFERRAL_FEES = "REFERRAL_FEES"
    RETURN_PROCESSING_FEE = "RETURN_PROCESSING_FEE"
    SPONSORED_PRODUCTS_CHARGES = "SPONSORED_PRODUCTS_CHARGES"
    STORAGE_UTILIZATION_SURCHARGE = "STORAGE_UTILIZATION_SURCHARGE"


class ProductIdentifierGranularity(StrEnum):
    """Amazon's `ProductIdentifierGranularity`: part of `EconomicsAggregation`."""

    CHILD_ASIN = "CHILD_ASIN"
    MSKU = "MSKU"
    PARENT_ASIN = "PARENT_ASIN"


class ProductIdentifierType(StrEnum):
    """Amazon's `ProductIdentifierType`: part of `ProductIdentifier`."""

    ASIN = "ASIN"
    FNSKU = "FNSKU"
    MSKU = "MSKU"


class AdSummary(Model):
    """Amazon's `AdSummary`: part of `Economics`."""

    ad_type_name: str | None = None
    """`adTypeName`."""
    charge: AggregatedDetail | None = None
    """`charge`."""
    _wire_ = ("adTypeName", "charge")


class AggregatedDetail(Model):
    """Amazon's `AggregatedDetail`: part of `AdSummary`, `Fee`, `FeeComponent`."""

    amount: Amount | None = None
    """`amount`."""
    amount_per_unit: Amount | None = None
    """`amountPerUnit`."""
    amount_per_unit_delta: Amount | None = None
    """`amountPerUnitDelta`."""
    promotion_amount: Amount | None = None
    """`promotionAmount`."""
    quantity: float | None = None
    """`quantity`."""
    tax_amount: Amount | None = None
    """`taxAmount`."""
    total_amount: Amount | None = None
    """`totalAmount`."""
    _wire_ = (
        "amount",
        "amountPerUnit",
        "amountPerUnitDelta",
        "promotionAmount",
        "quantity",
        "taxAmount",
        "totalAmount",
    )


class Amount(Model):
    """Amazon's `Amount`: part of `AggregatedDetail`, `FbaPerUnitCost`, `MfnPerUnitCost` and 3 more."""

    amount: decimal.Decimal | None = None
    """`amount`."""
    currency_code: str | None = None
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class AmountInput(Model):
    """Amazon's `AmountInput`: part of `ProductInputContext`."""

    amount: decimal.Decimal
    """`amount`."""
    currency_code: str
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class Economics(Model):
    """Amazon's `Economics`: the whole document."""

    ads: list[AdSummary] | None = None
    """`ads`."""
    child_asin: str | None = None
    """`childAsin`."""
    cost: PerUnitCost | None = None
    """`cost`."""
    end_date: date | None = None
    """`endDate`: ISO 8601 day."""
    fees: list[FeeSummary] | None = None
    """`fees`."""
    fnsku: str | None = None
    """`fnsku`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    msku: str | None = None
    """`msku`."""
    net_proceeds: NetProceeds | None = None
    """`netProceeds`."""
    parent_asin: str | None = None
    """`parentAsin`."""
    sales: Sales | None = None
    """`sales`."""
    start_date: date | None = None
    """`startDate`: ISO 8601 day."""
    _wire_ = (
        "ads",
        "childAsin",
        "cost",
        "endDate",
        "fees",
        "fnsku",
        "marketplaceId",
        "msku",
        "netProceeds",
        "parentAsin",
        "sales",
        "startDate",
    )


class EconomicsAggregation(Model):
    """Amazon's `EconomicsAggregation`: used by no operation."""

    date: DateGranularity | str | None = None
    """`date`."""
    product_id: ProductIdentifierGranularity | str | None = None
    """`productId`."""
    _wire_ = ("date", "productId")


class EconomicsPreviewAggregation(Model):
    """Amazon's `EconomicsPreviewAggregation`: used by no operation."""

    date: EconomicsPreviewDateGranularity | str | None = None
    """`date`."""
    product_id: EconomicsPreviewProductIdentifierGranularity | str | None = None
    """`productId`."""
    _wire_ = ("date", "productId")


class EconomicsProperty(Model):
    """Amazon's `EconomicsProperty`: part of `Fee`, `FeeComponent`."""

    property_name: str | None = None
    """`propertyName`."""
    property_value: str | None = None
    """`propertyValue`."""
    _wire_ = ("propertyName", "propertyValue")


class FbaPerUnitCost(Model):
    """Amazon's `FbaPerUnitCost`: part of `PerUnitCost`."""

    shipping_to_amazon_cost: Amount | None = None
    """`shippingToAmazonCost`."""
    _wire_ = ("shippingToAmazonCost",)


class Fee(Model):
    """Amazon's `Fee`: part of `FeeSummary`."""

    aggregated_detail: AggregatedDetail | None = None
    """`aggregatedDetail`."""
    components: list[FeeComponent] | None = None
    """`components`."""
    end_date: date | None = None
    """`endDate`: ISO 8601 day."""
    identifier: str | None = None
    """`identifier`."""
    properties: list[EconomicsProperty] | None = None
    """`properties`."""
    start_date: date | None = None
    """`startDate`: ISO 8601 day."""
    _wire_ = ("aggregatedDetail", "components", "endDate", "identifier", "properties", "startDate")


class FeeComponent(Model):
    """Amazon's `FeeComponent`: part of `Fee`."""

    aggregated_detail: AggregatedDetail | None = None
    """`aggregatedDetail`."""
    name: str | None = None
    """`name`."""
    properties: list[EconomicsProperty] | None = None
    """`properties`."""
    _wire_ = ("aggregatedDetail", "name", "properties")
    _personal_ = ("name",)


class FeeSummary(Model):
    """Amazon's `FeeSummary`: part of `Economics`."""

    charge: Fee | None = None
    """`charge`."""
    charges: list[Fee] | None = None
    """`charges`."""
    fee_type_name: str | None = None
    """`feeTypeName`."""
    _wire_ = ("charge", "charges", "feeTypeName")


class MfnPerUnitCost(Model):
    """Amazon's `MfnPerUnitCost`: part of `PerUnitCost`."""

    fulfillment_cost: Amount | None = None
    """`fulfillmentCost`."""
    storage_cost: Amount | None = None
    """`storageCost`."""
    _wire_ = ("fulfillmentCost", "storageCost")


class NetProceeds(Model):
    """Amazon's `NetProceeds`: part of `Economics`."""

    per_unit: Amount | None = None
    """`perUnit`."""
    total: Amount | None = None
    """`total`."""
    _wire_ = ("perUnit", "total")


class PerUnitCost(Model):
    """Amazon's `PerUnitCost`: part of `Economics`."""

    cost_of_goods_sold: Amount | None = None
    """`costOfGoodsSold`."""
    fba_cost: FbaPerUnitCost | None = None
    """`fbaCost`."""
    mfn_cost: MfnPerUnitCost | None = None
    """`mfnCost`."""
    miscellaneous_cost: Amount | None = None
    """`miscellaneousCost`."""
    _wire_ = ("costOfGoodsSold", "fbaCost", "mfnCost", "miscellaneousCost")


class Product(Model):
    """Amazon's `Product`: used by no operation."""

    identifier: ProductIdentifier
    """`identifier`."""
    input_context: ProductInputContext | None = None
    """`inputContext`."""
    _wire_ = ("identifier", "inputContext")


class ProductIdentifier(Model):
    """Amazon's `ProductIdentifier`: part of `Product`."""

    type_: ProductIdentifierType | str
    """`type`."""
    value: str
    """`value`."""
    _wire_ = ("type", "value")


class ProductInputContext(Model):
    """Amazon's `ProductInputContext`: part of `Product`."""

    historical_average_weekly_sales: int | None = None
    """`historicalAverageWeeklySales`."""
    item_price: AmountInput | None = None
    """`itemPrice`."""
    send_to_awd_quantity: int | None = None
    """`sendToAWDQuantity`."""
    shipment_lead_time: int | None = None
    """`shipmentLeadTime`."""
    shipping_cost: AmountInput | None = None
    """`shippingCost`."""
    unit_per_carton: int | None = None
    """`unitPerCarton`."""
    _wire_ = (
        "historicalAverageWeeklySales",
        "itemPrice",
        "sendToAWDQuantity",
        "shipmentLeadTime",
        "shippingCost",
        "unitPerCarton",
    )


class Sales(Model):
    """Amazon's `Sales`: part of `Economics`."""

    average_selling_price: Amount | None = None
    """`averageSellingPrice`."""
    net_product_sales: Amount | None = None
    """`netProductSales`."""
    net_units_sold: int | None = None
    """`netUnitsSold`."""
    ordered_product_sales: Amount | None = None
    """`orderedProductSales`."""
    refunded_product_sales: Amount | None = None
    """`refundedProductSales`."""
    units_ordered: int | None = None
    """`unitsOrdered`."""
    units_refunded: int | None = None
    """`unitsRefunded`."""
    _wire_ = (
        "averageSellingPrice",
        "netProductSales",
        "netUnitsSold",
        "orderedProductSales",
        "refundedProductSales",
        "unitsOrdered",
        "unitsRefunded",
    )


SCHEMAS: dict[str, Any] = {
    "ActionType": ActionType,
    "AdSummary": AdSummary,
    "AggregatedDetail": AggregatedDetail,
    "Amount": Amount,
    "AmountInput": AmountInput,
    "DateGranularity": DateGranularity,
    "Economics": Economics,
    "EconomicsAggregation": EconomicsAggregation,
    "EconomicsPreviewAggregation": EconomicsPreviewAggregation,
    "EconomicsPreviewDateGranularity": EconomicsPreviewDateGranularity,
    "EconomicsPreviewProductIdentifierGranularity": EconomicsPreviewProductIdentifierGranularity,
    "EconomicsProperty": EconomicsProperty,
    "FbaPerUnitCost": FbaPerUnitCost,
    "Fee": Fee,
    "FeeComponent": FeeComponent,
    "FeeSummary": FeeSummary,
    "FeeType": FeeType,
    "MfnPerUnitCost": MfnPerUnitCost,
    "NetProceeds": NetProceeds,
    "PerUnitCost": PerUnitCost,
    "PreviewFeeType": PreviewFeeType,
    "Product": Product,
    "ProductIdentifier": ProductIdentifier,
    "ProductIdentifierGranularity": ProductIdentifierGranularity,
    "ProductIdentifierType": ProductIdentifierType,
    "ProductInputContext": ProductInputContext,
    "Sales": Sales,
}
"""Amazon's schema name -> the class or type here."""

FeeTypeLiteral: TypeAlias = Literal[
    "FBA_FULFILLMENT_FEE",
    "FBA_STORAGE_FEE",
]
"""The values of `FeeType`, for arguments."""

PreviewFeeTypeLiteral: TypeAlias = Literal[
    "AGED_INVENTORY_SURCHARGE",
    "BASE_FBA_FULFILLMENT_FEE",
    "BASE_MONTHLY_STORAGE_FEE",
    "CLOSING_FEES",
    "DIGITAL_SERVICES_FEE_FBA",
    "DIGITAL_SERVICES_FEE_SOA",
    "FBA_FULFILLMENT_FEES",
    "FBA_INBOUND_PLACEMENT_SERVICE_FEE",
    "HIGH_RETURN_RATE_FEE",
    "LOW_INVENTORY_LEVEL_FEE",
    "MONTHLY_INVENTORY_STORAGE_FEES",
    "PAN_EU_OVERSIZE_FEE",
    "PER_ITEM_SELLING_FEES",
    "REFERRAL_FEES",
    "RETURN_PROCESSING_FEE",
    "SPONSORED_PRODUCTS_CHARGES",
    "STORAGE_UTILIZATION_SURCHARGE",
]
"""The values of `PreviewFeeType`, for arguments."""

ActionTypeLiteral: TypeAlias = Literal[
    "AWD",
    "SIPP",
]
"""The values of `ActionType`, for arguments."""


class AdSummaryFields(Fields):
    """The fields of `AdSummary` that a query can ask for."""

    ad_type_name = Value("adTypeName")
    charge = Inner("charge", lambda: AggregatedDetailFields)


class AggregatedDetailFields(Fields):
    """The fields of `AggregatedDetail` that a query can ask for."""

    amount = Inner("amount", lambda: AmountFields)
    amount_per_unit = Inner("amountPerUnit", lambda: AmountFields)
    amount_per_unit_delta = Inner("amountPerUnitDelta", lambda: AmountFields)
    promotion_amount = Inner("promotionAmount", lambda: AmountFields)
    quantity = Value("quantity")
    tax_amount = Inner("taxAmount", lambda: AmountFields)
    total_amount = Inner("totalAmount", lambda: AmountFields)


class AmountFields(Fields):
    """The fields of `Amount` that a query can ask for."""

    amount = Value("amount")
    currency_code = Value("currencyCode")


class EconomicsFields(Fields):
    """The fields of `Economics` that a query can ask for."""

    ads = Inner("ads", lambda: AdSummaryFields)
    child_asin = Value("childAsin")
    cost = Inner("cost", lambda: PerUnitCostFields)
    end_date = Value("endDate")
    fees = Inner("fees", lambda: FeeSummaryFields)
    fnsku = Value("fnsku")
    marketplace_id = Value("marketplaceId")
    msku = Value("msku")
    net_proceeds = Inner("netProceeds", lambda: NetProceedsFields)
    parent_asin = Value("parentAsin")
    sales = Inner("sales", lambda: SalesFields)
    start_date = Value("startDate")


class EconomicsPropertyFields(Fields):
    """The fields of `EconomicsProperty` that a query can ask for."""

    property_name = Value("propertyName")
    property_value = Value("propertyValue")


class FbaPerUnitCostFields(Fields):
    """The fields of `FbaPerUnitCost` that a query can ask for."""

    shipping_to_amazon_cost = Inner("shippingToAmazonCost", lambda: AmountFields)


class FeeFields(Fields):
    """The fields of `Fee` that a query can ask for."""

    aggregated_detail = Inner("aggregatedDetail", lambda: AggregatedDetailFields)
    components = Inner("components", lambda: FeeComponentFields)
    end_date = Value("endDate")
    identifier = Value("identifier")
    properties = Inner("properties", lambda: EconomicsPropertyFields)
    start_date = Value("startDate")


class FeeComponentFields(Fields):
    """The fields of `FeeComponent` that a query can ask for."""

    aggregated_detail = Inner("aggregatedDetail", lambda: AggregatedDetailFields)
    name = Value("name")
    properties = Inner("properties", lambda: EconomicsPropertyFields)


class FeeSummaryFields(Fields):
    """The fields of `FeeSummary` that a query can ask for."""

    charge = Inner("charge", lambda: FeeFields, deprecated=True)
    """Deprecated: left out unless it is named."""
    charges = Inner("charges", lambda: FeeFields)
    fee_type_name = Value("feeTypeName")


class MfnPerUnitCostFields(Fields):
    """The fields of `MfnPerUnitCost` that a query can ask for."""

    fulfillment_cost = Inner("fulfillmentCost", lambda: AmountFields)
    storage_cost = Inner("storageCost", lambda: AmountFields)


class NetProceedsFields(Fields):
    """The fields of `NetProceeds` that a query can ask for."""

    per_unit = Inner("perUnit", lambda: AmountFields)
    total = Inner("total", lambda: AmountFields)


class PerUnitCostFields(Fields):
    """The fields of `PerUnitCost` that a query can ask for."""

    cost_of_goods_sold = Inner("costOfGoodsSold", lambda: AmountFields)
    fba_cost = Inner("fbaCost", lambda: FbaPerUnitCostFields)
    mfn_cost = Inner("mfnCost", lambda: MfnPerUnitCostFields)
    miscellaneous_cost = Inner("miscellaneousCost", lambda: AmountFields)


class SalesFields(Fields):
    """The fields of `Sales` that a query can ask for."""

    average_selling_price = Inner("averageSellingPrice", lambda: AmountFields)
    net_product_sales = Inner("netProductSales", lambda: AmountFields)
    net_units_sold = Value("netUnitsSold")
    ordered_product_sales = Inner("orderedProductSales", lambda: AmountFields)
    refunded_product_sales = Inner("refundedProductSales", lambda: AmountFields)
    units_ordered = Value("unitsOrdered")
    units_refunded = Value("unitsRefunded")


DATASET = Dataset(
    "analytics_economics_2024_03_15",
    inputs={
        "AmountInput": {"amount": "Float!", "currencyCode": "String!"},
        "EconomicsAggregation": {"date": "DateGranularity", "productId": "ProductIdentifierGranularity"},
        "EconomicsPreviewAggregation": {
            "date": "EconomicsPreviewDateGranularity",
            "productId": "EconomicsPreviewProductIdentifierGranularity",
        },
        "Product": {"identifier": "ProductIdentifier!", "inputContext": "ProductInputContext"},
        "ProductIdentifier": {"type": "ProductIdentifierType!", "value": "String!"},
        "ProductInputContext": {
            "historicalAverageWeeklySales": "Long",
            "itemPrice": "AmountInput",
            "sendToAWDQuantity": "Long",
            "shipmentLeadTime": "Long",
            "shippingCost": "AmountInput",
            "unitPerCarton": "Long",
        },
    },
    enums=(
        "ActionType",
        "DateGranularity",
        "EconomicsPreviewDateGranularity",
        "EconomicsPreviewProductIdentifierGranularity",
        "FeeType",
        "PreviewFeeType",
        "ProductIdentifierGranularity",
        "ProductIdentifierType",
    ),
)
"""What is needed to write a query."""


def economics(
    *,
    end_date: date | str,
    marketplace_ids: Sequence[str],
    start_date: date | str,
    aggregate_by: EconomicsAggregation | None = None,
    include_components_for_fee_types: Sequence[FeeType | FeeTypeLiteral] | None = None,
) -> Asked[Economics, EconomicsFields]:
    """Ask for `economics`: each record is of `Economics`; `.select(...)` says which fields.

    Args:
        end_date: `endDate: Date!`.
        marketplace_ids: `marketplaceIds: [String!]!`.
        start_date: `startDate: Date!`.
        aggregate_by: `aggregateBy: EconomicsAggregation`.
        include_components_for_fee_types: `includeComponentsForFeeTypes: [FeeType]`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        "economics",
        [
            ("endDate", "Date!", end_date),
            ("marketplaceIds", "[String!]!", marketplace_ids),
            ("startDate", "Date!", start_date),
            ("aggregateBy", "EconomicsAggregation", aggregate_by),
            ("includeComponentsForFeeTypes", "[FeeType]", include_components_for_fee_types),
        ],
        Economics,
        EconomicsFields,
    )


def economics_preview(
    *,
    end_date: date | str,
    fee_types: Sequence[PreviewFeeType | PreviewFeeTypeLiteral],
    marketplace_ids: Sequence[str],
    start_date: date | str,
    aggregate_by: EconomicsPreviewAggregation | None = None,
) -> Asked[Economics, EconomicsFields]:
    """Ask for `economicsPreview`: each record is of `Economics`; `.select(...)` says which fields.

    Args:
        end_date: `endDate: Date!`.
        fee_types: `feeTypes: [PreviewFeeType!]!`.
        marketplace_ids: `marketplaceIds: [String!]!`.
        start_date: `startDate: Date!`.
        aggregate_by: `aggregateBy: EconomicsPreviewAggregation`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        "economicsPreview",
        [
            ("endDate", "Date!", end_date),
            ("feeTypes", "[PreviewFeeType!]!", fee_types),
            ("marketplaceIds", "[String!]!", marketplace_ids),
            ("startDate", "Date!", start_date),
            ("aggregateBy", "EconomicsPreviewAggregation", aggregate_by),
        ],
        Economics,
        EconomicsFields,
    )


def economics_simulation(
    *,
    action_types: Sequence[ActionType | ActionTypeLiteral],
    end_date: date | str,
    marketplace_id: str,
    products: Sequence[Product],
    start_date: date | str,
) -> Asked[Economics, EconomicsFields]:
    """Ask for `economicsSimulation`: each record is of `Economics`; `.select(...)` says which fields.

    Args:
        action_types: `actionTypes: [ActionType!]!`.
        end_date: `endDate: Date!`.
        marketplace_id: `marketplaceId: String!`.
        products: `products: [Product!]!`.
        start_date: `startDate: Date!`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        "economicsSimulation",
        [
            ("actionTypes", "[ActionType!]!", action_types),
            ("endDate", "Date!", end_date),
            ("marketplaceId", "String!", marketplace_id),
            ("products", "[Product!]!", products),
            ("startDate", "Date!", start_date),
        ],
        Economics,
        EconomicsFields,
    )
