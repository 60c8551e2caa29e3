"""What a report document of Vendor Sales Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/vendor_sales.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_VENDOR_SALES_REPORT = "GET_VENDOR_SALES_REPORT"


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
    BUSINESS = "BUSINESS"
    FRESH = "FRESH"


class Amount(Model):
    """Amazon's `Amount`: part of `SalesAggregate`, `SalesByAsin`."""

    amount: decimal.Decimal
    """`amount`."""
    currency_code: str
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class SalesAggregate(Model):
    """Amazon's `SalesAggregate`: part of `VendorSalesReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    shipped_cogs: Amount
    """`shippedCogs`."""
    shipped_revenue: Amount
    """`shippedRevenue`."""
    shipped_units: int
    """`shippedUnits`: at least 0."""
    customer_returns: int | None = None
    """`customerReturns`: at least 0."""
    ordered_revenue: Amount | None = None
    """`orderedRevenue`."""
    ordered_units: int | None = None
    """`orderedUnits`: at least 0."""
    _wire_ = (
        "startDate",
        "endDate",
        "shippedCogs",
        "shippedRevenue",
        "shippedUnits",
        "customerReturns",
        "orderedRevenue",
        "orderedUnits",
    )
    _personal_ = ("customer_returns",)


class SalesByAsin(Model):
    """Amazon's `SalesByAsin`: part of `VendorSalesReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    asin: str
    """`asin`."""
    shipped_cogs: Amount
    """`shippedCogs`."""
    shipped_revenue: Amount
    """`shippedRevenue`."""
    shipped_units: int
    """`shippedUnits`: at least 0."""
    customer_returns: int | None = None
    """`customerReturns`: at least 0."""
    ordered_revenue: Amount | None = None
    """`orderedRevenue`."""
    ordered_units: int | None = None
    """`orderedUnits`: at least 0."""
    _wire_ = (
        "startDate",
        "endDate",
        "asin",
        "shippedCogs",
        "shippedRevenue",
        "shippedUnits",
        "customerReturns",
        "orderedRevenue",
        "orderedUnits",
    )
    _personal_ = ("customer_returns",)


class VendorSalesReport(Model):
    """Amazon's `VendorSalesReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    sales_aggregate: list[SalesAggregate]
    """`salesAggregate`."""
    sales_by_asin: list[SalesByAsin]
    """`salesByAsin`."""
    _wire_ = ("reportSpecification", "salesAggregate", "salesByAsin")


class ReportSpecification(Model):
    """Part of `VendorSalesReport`; inline in Amazon's model."""

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
    "SalesAggregate": SalesAggregate,
    "SalesByAsin": SalesByAsin,
    "VendorSalesReport": VendorSalesReport,
}
"""Amazon's schema name -> the class or type here."""
