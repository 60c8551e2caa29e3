"""What a report document of Vendor Real Time Inventory Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/vendor_real_time_inventory.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_VENDOR_REAL_TIME_INVENTORY_REPORT = "GET_VENDOR_REAL_TIME_INVENTORY_REPORT"


class ReportData(Model):
    """Amazon's `ReportData`: part of `VendorRealTimeInventoryReport`."""

    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    asin: str
    """`asin`."""
    highly_available_inventory: int
    """`highlyAvailableInventory`: at least 0."""
    _wire_ = ("startTime", "endTime", "asin", "highlyAvailableInventory")


class VendorRealTimeInventoryReport(Model):
    """Amazon's `VendorRealTimeInventoryReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    report_data: list[ReportData]
    """`reportData`."""
    _wire_ = ("reportSpecification", "reportData")


class ReportSpecification(Model):
    """Part of `VendorRealTimeInventoryReport`; inline in Amazon's model."""

    report_type: ReportType | str
    """`reportType`."""
    data_start_time: datetime
    """`dataStartTime`: ISO 8601 instant."""
    data_end_time: datetime
    """`dataEndTime`: ISO 8601 instant."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    _wire_ = ("reportType", "dataStartTime", "dataEndTime", "marketplaceIds")


SCHEMAS: dict[str, Any] = {
    "ReportData": ReportData,
    "VendorRealTimeInventoryReport": VendorRealTimeInventoryReport,
}
"""Amazon's schema name -> the class or type here."""
