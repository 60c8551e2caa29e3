"""What a report document of End User Data Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/end_user_data.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportPeriod(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


class AsinMetrics(Model):
    """Amazon's `AsinMetrics`: part of `EndUserData`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    marketplace_id: str
    """`marketplaceId`."""
    asin: str
    """`asin`."""
    page_views: int | None = None
    """`pageViews`: at least 0."""
    gms: decimal.Decimal | None = None
    """`gms`: at least 0."""
    currency_code: str | None = None
    """`currencyCode`."""
    _wire_ = ("startDate", "endDate", "marketplaceId", "asin", "pageViews", "gms", "currencyCode")


class EndUserData(Model):
    """Amazon's `EndUserData`: part of `EndUserDataReport`."""

    full_name: str
    """`fullName`."""
    mailing_address: MailingAddress
    """`mailingAddress`."""
    primary_email: str
    """`primaryEmail`."""
    asin_metrics: list[AsinMetrics]
    """`asinMetrics`."""
    _wire_ = ("fullName", "mailingAddress", "primaryEmail", "asinMetrics")
    _personal_ = ("full_name", "mailing_address", "primary_email")


class MailingAddress(Model):
    """Part of `EndUserData`; inline in Amazon's model."""

    address_line_1: str | None = None
    """`addressLine1`."""
    address_line_2: str | None = None
    """`addressLine2`."""
    address_line_3: str | None = None
    """`addressLine3`."""
    city: str | None = None
    """`city`."""
    state_or_region: str | None = None
    """`stateOrRegion`."""
    district_or_county: str | None = None
    """`districtOrCounty`."""
    postal_code: str | None = None
    """`postalCode`."""
    country_code: str | None = None
    """`countryCode`."""
    _wire_ = (
        "addressLine1",
        "addressLine2",
        "addressLine3",
        "city",
        "stateOrRegion",
        "districtOrCounty",
        "postalCode",
        "countryCode",
    )
    _personal_ = (
        "address_line_1",
        "address_line_2",
        "address_line_3",
        "city",
        "state_or_region",
        "district_or_county",
        "postal_code",
        "country_code",
    )


class EndUserDataReport(Model):
    """Amazon's `EndUserDataReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    end_user_data: list[EndUserData]
    """`endUserData`."""
    _wire_ = ("reportSpecification", "endUserData")


class ReportSpecification(Model):
    """Part of `EndUserDataReport`; inline in Amazon's model."""

    report_type: str
    """`reportType`."""
    data_start_time: date
    """`dataStartTime`: ISO 8601 day."""
    data_end_time: date
    """`dataEndTime`: ISO 8601 day."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    report_options: ReportOptions | None = None
    """`reportOptions`."""
    _wire_ = ("reportType", "dataStartTime", "dataEndTime", "marketplaceIds", "reportOptions")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    report_period: ReportPeriod | str | None = None
    """`reportPeriod`."""
    _wire_ = ("reportPeriod",)


SCHEMAS: dict[str, Any] = {
    "AsinMetrics": AsinMetrics,
    "EndUserData": EndUserData,
    "EndUserDataReport": EndUserDataReport,
}
"""Amazon's schema name -> the class or type here."""
