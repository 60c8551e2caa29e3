"""What a report document of Vendor Forecasting Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/vendor_forecasting.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_VENDOR_FORECASTING_REPORT = "GET_VENDOR_FORECASTING_REPORT"


class SellingProgram(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    RETAIL = "RETAIL"
    FRESH = "FRESH"


class ForecastByAsin(Model):
    """Amazon's `ForecastByAsin`: part of `VendorForecastingReport`."""

    forecast_generation_date: date
    """`forecastGenerationDate`: ISO 8601 day."""
    asin: str
    """`asin`."""
    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    mean_forecast_units: float
    """`meanForecastUnits`: at least 0."""
    p_70_forecast_units: float
    """`p70ForecastUnits`: at least 0."""
    p_80_forecast_units: float
    """`p80ForecastUnits`: at least 0."""
    p_90_forecast_units: float
    """`p90ForecastUnits`: at least 0."""
    _wire_ = (
        "forecastGenerationDate",
        "asin",
        "startDate",
        "endDate",
        "meanForecastUnits",
        "p70ForecastUnits",
        "p80ForecastUnits",
        "p90ForecastUnits",
    )


class VendorForecastingReport(Model):
    """Amazon's `VendorForecastingReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    forecast_by_asin: list[ForecastByAsin]
    """`forecastByAsin`."""
    _wire_ = ("reportSpecification", "forecastByAsin")


class ReportSpecification(Model):
    """Part of `VendorForecastingReport`; inline in Amazon's model."""

    report_type: ReportType | str
    """`reportType`."""
    report_options: ReportOptions
    """`reportOptions`."""
    last_updated_date: date
    """`lastUpdatedDate`: ISO 8601 day."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    _wire_ = ("reportType", "reportOptions", "lastUpdatedDate", "marketplaceIds")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    selling_program: SellingProgram | str
    """`sellingProgram`."""
    _wire_ = ("sellingProgram",)


SCHEMAS: dict[str, Any] = {
    "ForecastByAsin": ForecastByAsin,
    "VendorForecastingReport": VendorForecastingReport,
}
"""Amazon's schema name -> the class or type here."""
