"""What a report document of Vendor Net Pure Product Margin Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/vendor_net_pure_product_margin.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT = "GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT"


class ReportPeriod(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    YEAR = "YEAR"


class NetPureProductMarginAggregateDetails(Model):
    """Amazon's `NetPureProductMarginAggregateDetails`: part of `VendorNetPureProductMarginReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    net_pure_product_margin: float
    """`netPureProductMargin`."""
    _wire_ = ("startDate", "endDate", "netPureProductMargin")


class NetPureProductMarginDetailsByAsin(Model):
    """Amazon's `NetPureProductMarginDetailsByAsin`: part of `VendorNetPureProductMarginReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    asin: str
    """`asin`."""
    net_pure_product_margin: float
    """`netPureProductMargin`."""
    _wire_ = ("startDate", "endDate", "asin", "netPureProductMargin")


class VendorNetPureProductMarginReport(Model):
    """Amazon's `VendorNetPureProductMarginReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    net_pure_product_margin_aggregate: list[NetPureProductMarginAggregateDetails]
    """`netPureProductMarginAggregate`."""
    net_pure_product_margin_by_asin: list[NetPureProductMarginDetailsByAsin]
    """`netPureProductMarginByAsin`."""
    _wire_ = ("reportSpecification", "netPureProductMarginAggregate", "netPureProductMarginByAsin")


class ReportSpecification(Model):
    """Part of `VendorNetPureProductMarginReport`; inline in Amazon's model."""

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

    report_period: ReportPeriod | str
    """`reportPeriod`."""
    _wire_ = ("reportPeriod",)


SCHEMAS: dict[str, Any] = {
    "NetPureProductMarginAggregateDetails": NetPureProductMarginAggregateDetails,
    "NetPureProductMarginDetailsByAsin": NetPureProductMarginDetailsByAsin,
    "VendorNetPureProductMarginReport": VendorNetPureProductMarginReport,
}
"""Amazon's schema name -> the class or type here."""
