"""What a report document of Vendor Real Time Sales Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/vendor_real_time_sales.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_VENDOR_REAL_TIME_SALES_REPORT = "GET_VENDOR_REAL_TIME_SALES_REPORT"


class VendorRealTimeSalesReport(Model):
    """Amazon's `VendorRealTimeSalesReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    report_data: list[ReportData]
    """`reportData`."""
    _wire_ = ("reportSpecification", "reportData")


class ReportSpecification(Model):
    """Part of `VendorRealTimeSalesReport`; inline in Amazon's model."""

    report_type: ReportType | str
    """`reportType`."""
    data_start_time: datetime
    """`dataStartTime`: ISO 8601 instant."""
    data_end_time: datetime
    """`dataEndTime`: ISO 8601 instant."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    report_options: ReportOptions
    """`reportOptions`."""
    _wire_ = ("reportType", "dataStartTime", "dataEndTime", "marketplaceIds", "reportOptions")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    currency_code: str
    """`currencyCode`."""
    _wire_ = ("currencyCode",)


class ReportData(Model):
    """Amazon's `reportData`: part of `VendorRealTimeSalesReport`."""

    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    asin: str
    """`asin`."""
    ordered_units: int
    """`orderedUnits`."""
    ordered_revenue: decimal.Decimal
    """`orderedRevenue`."""
    _wire_ = ("startTime", "endTime", "asin", "orderedUnits", "orderedRevenue")


SCHEMAS: dict[str, Any] = {
    "VendorRealTimeSalesReport": VendorRealTimeSalesReport,
    "reportData": ReportData,
}
"""Amazon's schema name -> the class or type here."""
