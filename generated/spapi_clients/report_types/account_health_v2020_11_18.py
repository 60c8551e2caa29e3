"""What a report document of Account Health Report 2020-11-18 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/account_health_v2020_11_18.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class AccountStatusStatus(StrEnum):
    """Part of `AccountStatus`; inline in Amazon's model."""

    NORMAL = "NORMAL"
    AT_RISK = "AT_RISK"
    DEACTIVATED = "DEACTIVATED"


class WarningStateStatus(StrEnum):
    """Part of `WarningState`; inline in Amazon's model."""

    GOOD = "GOOD"
    BAD = "BAD"
    NONE = "NONE"


class AccountHealthRatingStatus(StrEnum):
    """Part of `AccountHealthRating`; inline in Amazon's model."""

    GREAT = "GREAT"
    WARNED = "WARNED"


class Status(StrEnum):
    """Amazon's `Status`: part of `InvoiceDefectRate`, `InvoiceDefect`, `MissingInvoice` and 12 more."""

    GOOD = "GOOD"
    BAD = "BAD"
    NONE = "NONE"


class TargetCondition(StrEnum):
    """Amazon's `TargetCondition`.

    Used as part of `InvoiceDefectRate`, `LateShipmentRate`, `OnTimeDeliveryRate` and 5 more.
    """

    GREATER_THAN = "GREATER_THAN"
    LESS_THAN = "LESS_THAN"
    EQUALS = "EQUALS"


class AccountHealthReport(Model):
    """Amazon's `AccountHealthReport`: the whole document."""

    account_statuses: list[AccountStatus]
    """`accountStatuses`."""
    performance_metrics: list[PerformanceMetric]
    """`performanceMetrics`."""
    _wire_ = ("accountStatuses", "performanceMetrics")


class AccountStatus(Model):
    """Part of `AccountHealthReport`; inline in Amazon's model."""

    marketplace_id: str
    """`marketplaceId`."""
    status: AccountStatusStatus | str
    """`status`."""
    _wire_ = ("marketplaceId", "status")


class PerformanceMetric(Model):
    """Part of `AccountHealthReport`; inline in Amazon's model."""

    marketplace_id: str
    """`marketplaceId`."""
    invoice_defect_rate: InvoiceDefectRate
    """`invoiceDefectRate`."""
    late_shipment_rate: LateShipmentRate
    """`lateShipmentRate`."""
    order_defect_rate: PerformanceMetricOrderDefectRate
    """`orderDefectRate`."""
    on_time_delivery_rate: OnTimeDeliveryRate
    """`onTimeDeliveryRate`."""
    unit_on_time_delivery_rate: UnitOnTimeDeliveryRate
    """`unitOnTimeDeliveryRate`."""
    valid_tracking_rate: ValidTrackingRate
    """`validTrackingRate`."""
    pre_fulfillment_cancellation_rate: PreFulfillmentCancellationRate
    """`preFulfillmentCancellationRate`."""
    warning_states: list[WarningState]
    """`warningStates`."""
    account_health_rating: AccountHealthRating
    """`accountHealthRating`."""
    listing_policy_violations: ListingLevelViolation
    """`listingPolicyViolations`."""
    product_authenticity_customer_complaints: ListingLevelViolation
    """`productAuthenticityCustomerComplaints`."""
    product_condition_customer_complaints: ListingLevelViolation
    """`productConditionCustomerComplaints`."""
    product_safety_customer_complaints: ListingLevelViolation
    """`productSafetyCustomerComplaints`."""
    received_intellectual_property_complaints: ListingLevelViolation
    """`receivedIntellectualPropertyComplaints`."""
    restricted_product_policy_violations: ListingLevelViolation
    """`restrictedProductPolicyViolations`."""
    suspected_intellectual_property_violations: ListingLevelViolation
    """`suspectedIntellectualPropertyViolations`."""
    food_and_product_safety_issues: ListingLevelViolation
    """`foodAndProductSafetyIssues`."""
    other_policy_violations: ListingLevelViolation
    """`otherPolicyViolations`."""
    document_requests: ListingLevelViolation
    """`documentRequests`."""
    _wire_ = (
        "marketplaceId",
        "invoiceDefectRate",
        "lateShipmentRate",
        "orderDefectRate",
        "onTimeDeliveryRate",
        "unitOnTimeDeliveryRate",
        "validTrackingRate",
        "preFulfillmentCancellationRate",
        "warningStates",
        "accountHealthRating",
        "listingPolicyViolations",
        "productAuthenticityCustomerComplaints",
        "productConditionCustomerComplaints",
        "productSafetyCustomerComplaints",
        "receivedIntellectualPropertyComplaints",
        "restrictedProductPolicyViolations",
        "suspectedIntellectualPropertyViolations",
        "foodAndProductSafetyIssues",
        "otherPolicyViolations",
        "documentRequests",
    )
    _personal_ = (
        "product_authenticity_customer_complaints",
        "product_condition_customer_complaints",
        "product_safety_customer_complaints",
    )


class InvoiceDefectRate(Model):
    """Part of `PerformanceMetric`; inline in Amazon's model."""

    reporting_date_range: ReportingDateRange
    """`reportingDateRange`."""
    order_count: int
    """`orderCount`."""
    invoice_defect: InvoiceDefect
    """`invoiceDefect`."""
    missing_invoice: MissingInvoice
    """`missingInvoice`."""
    late_invoice: LateInvoice
    """`lateInvoice`."""
    status: Status | str
    """`status`."""
    rate: float
    """`rate`."""
    target_value: float
    """`targetValue`."""
    target_condition: TargetCondition | str
    """`targetCondition`."""
    _wire_ = (
        "reportingDateRange",
        "orderCount",
        "invoiceDefect",
        "missingInvoice",
        "lateInvoice",
        "status",
        "rate",
        "targetValue",
        "targetCondition",
    )


class InvoiceDefect(Model):
    """Part of `InvoiceDefectRate`; inline in Amazon's model."""

    count: int
    """`count`."""
    status: Status | str
    """`status`."""
    _wire_ = ("count", "status")


class MissingInvoice(Model):
    """Part of `InvoiceDefectRate`; inline in Amazon's model."""

    count: int
    """`count`."""
    status: Status | str
    """`status`."""
    _wire_ = ("count", "status")


class LateInvoice(Model):
    """Part of `InvoiceDefectRate`; inline in Amazon's model."""

    count: int
    """`count`."""
    status: Status | str
    """`status`."""
    _wire_ = ("count", "status")


class LateShipmentRate(Model):
    """Part of `PerformanceMetric`; inline in Amazon's model."""

    reporting_date_range: ReportingDateRange
    """`reportingDateRange`."""
    order_count: int
    """`orderCount`."""
    late_shipment_count: int
    """`lateShipmentCount`."""
    status: Status | str
    """`status`."""
    rate: float
    """`rate`."""
    target_value: float
    """`targetValue`."""
    target_condition: TargetCondition | str
    """`targetCondition`."""
    _wire_ = (
        "reportingDateRange",
        "orderCount",
        "lateShipmentCount",
        "status",
        "rate",
        "targetValue",
        "targetCondition",
    )


class PerformanceMetricOrderDefectRate(Model):
    """Part of `PerformanceMetric`; inline in Amazon's model."""

    mfn: OrderDefectRate
    """`mfn`."""
    afn: OrderDefectRate
    """`afn`."""
    _wire_ = ("mfn", "afn")


class OnTimeDeliveryRate(Model):
    """Part of `PerformanceMetric`; inline in Amazon's model."""

    reporting_date_range: ReportingDateRange
    """`reportingDateRange`."""
    shipment_count_with_valid_tracking: float
    """`shipmentCountWithValidTracking`."""
    on_time_delivery_count: int
    """`onTimeDeliveryCount`."""
    status: Status | str
    """`status`."""
    rate: float
    """`rate`."""
    target_value: float
    """`targetValue`."""
    target_condition: TargetCondition | str
    """`targetCondition`."""
    _wire_ = (
        "reportingDateRange",
        "shipmentCountWithValidTracking",
        "onTimeDeliveryCount",
        "status",
        "rate",
        "targetValue",
        "targetCondition",
    )


class UnitOnTimeDeliveryRate(Model):
    """Part of `PerformanceMetric`; inline in Amazon's model."""

    reporting_date_range: ReportingDateRange
    """`reportingDateRange`."""
    status: Status | str
    """`status`."""
    target_value: float
    """`targetValue`."""
    target_condition: TargetCondition | str
    """`targetCondition`."""
    unit_on_time_delivery_count: int
    """`unitOnTimeDeliveryCount`."""
    total_unit_count: int
    """`totalUnitCount`."""
    rate: float
    """`rate`."""
    _wire_ = (
        "reportingDateRange",
        "status",
        "targetValue",
        "targetCondition",
        "unitOnTimeDeliveryCount",
        "totalUnitCount",
        "rate",
    )


class ValidTrackingRate(Model):
    """Part of `PerformanceMetric`; inline in Amazon's model."""

    reporting_date_range: ReportingDateRange
    """`reportingDateRange`."""
    shipment_count: int
    """`shipmentCount`."""
    valid_tracking_count: int
    """`validTrackingCount`."""
    status: Status | str
    """`status`."""
    rate: float
    """`rate`."""
    target_value: float
    """`targetValue`."""
    target_condition: TargetCondition | str
    """`targetCondition`."""
    _wire_ = (
        "reportingDateRange",
        "shipmentCount",
        "validTrackingCount",
        "status",
        "rate",
        "targetValue",
        "targetCondition",
    )


class PreFulfillmentCancellationRate(Model):
    """Part of `PerformanceMetric`; inline in Amazon's model."""

    reporting_date_range: ReportingDateRange
    """`reportingDateRange`."""
    order_count: int
    """`orderCount`."""
    cancellation_count: int
    """`cancellationCount`."""
    status: Status | str
    """`status`."""
    rate: float
    """`rate`."""
    target_value: float
    """`targetValue`."""
    target_condition: TargetCondition | str
    """`targetCondition`."""
    _wire_ = (
        "reportingDateRange",
        "orderCount",
        "cancellationCount",
        "status",
        "rate",
        "targetValue",
        "targetCondition",
    )


class WarningState(Model):
    """Part of `PerformanceMetric`; inline in Amazon's model."""

    warning_type: str
    """`warningType`."""
    status: WarningStateStatus | str
    """`status`."""
    _wire_ = ("warningType", "status")


class AccountHealthRating(Model):
    """Part of `PerformanceMetric`; inline in Amazon's model."""

    reporting_date_range: ReportingDateRange
    """`reportingDateRange`."""
    account_health_rating_status: AccountHealthRatingStatus | str | None = None
    """`accountHealthRatingStatus`."""
    _wire_ = ("reportingDateRange", "accountHealthRatingStatus")


class ListingLevelViolation(Model):
    """Amazon's `ListingLevelViolation`: part of `PerformanceMetric`."""

    reporting_date_range: ReportingDateRange
    """`reportingDateRange`."""
    defects_count: int
    """`defectsCount`."""
    status: Status | str
    """`status`."""
    target_value: float
    """`targetValue`."""
    target_condition: TargetCondition | str
    """`targetCondition`."""
    _wire_ = ("reportingDateRange", "defectsCount", "status", "targetValue", "targetCondition")


class OrderDefectRate(Model):
    """Amazon's `OrderDefectRate`: part of `PerformanceMetricOrderDefectRate`."""

    reporting_date_range: ReportingDateRange
    """`reportingDateRange`."""
    order_count: int
    """`orderCount`."""
    order_with_defects: OrderWithDefects
    """`orderWithDefects`."""
    claims: Claims
    """`claims`."""
    chargebacks: Chargebacks
    """`chargebacks`."""
    negative_feedback: NegativeFeedback
    """`negativeFeedback`."""
    status: Status | str
    """`status`."""
    rate: float
    """`rate`."""
    target_value: float
    """`targetValue`."""
    target_condition: TargetCondition | str
    """`targetCondition`."""
    _wire_ = (
        "reportingDateRange",
        "orderCount",
        "orderWithDefects",
        "claims",
        "chargebacks",
        "negativeFeedback",
        "status",
        "rate",
        "targetValue",
        "targetCondition",
    )


class OrderWithDefects(Model):
    """Part of `OrderDefectRate`; inline in Amazon's model."""

    count: int
    """`count`."""
    status: Status | str
    """`status`."""
    _wire_ = ("count", "status")


class Claims(Model):
    """Part of `OrderDefectRate`; inline in Amazon's model."""

    count: int
    """`count`."""
    status: Status | str
    """`status`."""
    _wire_ = ("count", "status")


class Chargebacks(Model):
    """Part of `OrderDefectRate`; inline in Amazon's model."""

    count: int
    """`count`."""
    status: Status | str
    """`status`."""
    _wire_ = ("count", "status")


class NegativeFeedback(Model):
    """Part of `OrderDefectRate`; inline in Amazon's model."""

    count: int
    """`count`."""
    status: Status | str
    """`status`."""
    _wire_ = ("count", "status")


class ReportingDateRange(Model):
    """Amazon's `ReportingDateRange`.

    Used as part of `InvoiceDefectRate`, `LateShipmentRate`, `OnTimeDeliveryRate` and 6 more.
    """

    reporting_date_to: str
    """`reportingDateTo`."""
    reporting_date_from: str
    """`reportingDateFrom`."""
    _wire_ = ("reportingDateTo", "reportingDateFrom")


DefectsCount = int
"""Amazon's `DefectsCount`: part of `ListingLevelViolation`."""

OrderCount = int
"""Amazon's `OrderCount`.

Used as part of `InvoiceDefectRate`, `LateShipmentRate`, `PreFulfillmentCancellationRate` and 1 more.
"""

Rate = float
"""Amazon's `Rate`: part of `InvoiceDefectRate`, `LateShipmentRate`, `OnTimeDeliveryRate` and 4 more."""

TargetValue = float
"""Amazon's `TargetValue`.

Used as part of `InvoiceDefectRate`, `LateShipmentRate`, `OnTimeDeliveryRate` and 5 more.
"""

SCHEMAS: dict[str, Any] = {
    "AccountHealthReport": AccountHealthReport,
    "DefectsCount": DefectsCount,
    "ListingLevelViolation": ListingLevelViolation,
    "OrderCount": OrderCount,
    "OrderDefectRate": OrderDefectRate,
    "Rate": Rate,
    "ReportingDateRange": ReportingDateRange,
    "Status": Status,
    "TargetCondition": TargetCondition,
    "TargetValue": TargetValue,
}
"""Amazon's schema name -> the class or type here."""
