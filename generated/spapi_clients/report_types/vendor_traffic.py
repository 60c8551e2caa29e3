"""What a report document of Vendor Traffic Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/vendor_traffic.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_VENDOR_TRAFFIC_REPORT = "GET_VENDOR_TRAFFIC_REPORT"


class ReportPeriod(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    YEAR = "YEAR"


class TrafficAggregate(Model):
    """Amazon's `TrafficAggregate`: part of `VendorTrafficReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    glance_views: int
    """`glanceViews`: at least 0."""
    _wire_ = ("startDate", "endDate", "glanceViews")


class TrafficByAsin(Model):
    """Amazon's `TrafficByAsin`: part of `VendorTrafficReport`."""

    start_date: str
    """`startDate`."""
    end_date: str
    """`endDate`."""
    asin: str
    """`asin`."""
    glance_views: int
    """`glanceViews`: at least 0."""
    _wire_ = ("startDate", "endDate", "asin", "glanceViews")


class VendorTrafficReport(Model):
    """Amazon's `VendorTrafficReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    traffic_aggregate: list[TrafficAggregate]
    """`trafficAggregate`."""
    traffic_by_asin: list[TrafficByAsin]
    """`trafficByAsin`."""
    _wire_ = ("reportSpecification", "trafficAggregate", "trafficByAsin")


class ReportSpecification(Model):
    """Part of `VendorTrafficReport`; inline in Amazon's model."""

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
    "TrafficAggregate": TrafficAggregate,
    "TrafficByAsin": TrafficByAsin,
    "VendorTrafficReport": VendorTrafficReport,
}
"""Amazon's schema name -> the class or type here."""
