"""What a report document of Marketplace Asin Page View Metrics 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/marketplace_asin_page_view_metrics.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from spapi_core.model import Model


class MarketplaceAsinPageViewMetrics(Model):
    """Amazon's `MarketplaceAsinPageViewMetrics`: part of `MarketplaceAsinPageViewMetricsDocument`."""

    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    marketplace_id: str
    """`marketplaceId`."""
    asin: str
    """`asin`."""
    page_views: int
    """`pageViews`: at least 0."""
    _wire_ = ("startTime", "endTime", "marketplaceId", "asin", "pageViews")


class MarketplaceAsinPageViewMetricsDocument(Model):
    """Amazon's `MarketplaceAsinPageViewMetricsDocument`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    marketplace_asin_page_view_metrics: list[MarketplaceAsinPageViewMetrics]
    """`marketplaceAsinPageViewMetrics`."""
    _wire_ = ("reportSpecification", "marketplaceAsinPageViewMetrics")


class ReportSpecification(Model):
    """Part of `MarketplaceAsinPageViewMetricsDocument`; inline in Amazon's model."""

    report_type: str
    """`reportType`."""
    report_options: ReportOptions
    """`reportOptions`."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    data_start_time: date | None = None
    """`dataStartTime`: ISO 8601 day."""
    data_end_time: date | None = None
    """`dataEndTime`: ISO 8601 day."""
    _wire_ = ("reportType", "reportOptions", "marketplaceIds", "dataStartTime", "dataEndTime")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    product_type: str
    """`productType`."""
    _wire_ = ("productType",)


SCHEMAS: dict[str, Any] = {
    "MarketplaceAsinPageViewMetrics": MarketplaceAsinPageViewMetrics,
    "MarketplaceAsinPageViewMetricsDocument": MarketplaceAsinPageViewMetricsDocument,
}
"""Amazon's schema name -> the class or type here."""
