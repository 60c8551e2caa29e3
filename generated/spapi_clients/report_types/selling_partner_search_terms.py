"""What a report document of Selling Partner Search Terms Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/selling_partner_search_terms.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT = "GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT"


class ReportPeriod(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"


class DetailsByDepartmentAndSearchTerm(Model):
    """Amazon's `DetailsByDepartmentAndSearchTerm`: part of `SellingPartnerSearchTermsReport`."""

    department_name: str
    """`departmentName`."""
    search_term: str
    """`searchTerm`."""
    search_frequency_rank: int
    """`searchFrequencyRank`: at least 1."""
    clicked_asin: str
    """`clickedAsin`."""
    click_share_rank: int
    """`clickShareRank`: at least 1."""
    click_share: float
    """`clickShare`: 0 to 1."""
    conversion_share: float
    """`conversionShare`: 0 to 1."""
    _wire_ = (
        "departmentName",
        "searchTerm",
        "searchFrequencyRank",
        "clickedAsin",
        "clickShareRank",
        "clickShare",
        "conversionShare",
    )


class SellingPartnerSearchTermsReport(Model):
    """Amazon's `SellingPartnerSearchTermsReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    data_by_department_and_search_term: list[DetailsByDepartmentAndSearchTerm]
    """`dataByDepartmentAndSearchTerm`."""
    _wire_ = ("reportSpecification", "dataByDepartmentAndSearchTerm")


class ReportSpecification(Model):
    """Part of `SellingPartnerSearchTermsReport`; inline in Amazon's model."""

    report_type: ReportType | str
    """`reportType`."""
    report_options: ReportOptions
    """`reportOptions`."""
    data_start_time: date
    """`dataStartTime`: ISO 8601 day."""
    data_end_time: date
    """`dataEndTime`: ISO 8601 day."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    _wire_ = ("reportType", "reportOptions", "dataStartTime", "dataEndTime", "marketplaceIds")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    report_period: ReportPeriod | str
    """`reportPeriod`."""
    _wire_ = ("reportPeriod",)


SCHEMAS: dict[str, Any] = {
    "DetailsByDepartmentAndSearchTerm": DetailsByDepartmentAndSearchTerm,
    "SellingPartnerSearchTermsReport": SellingPartnerSearchTermsReport,
}
"""Amazon's schema name -> the class or type here."""
