"""What the answers and bodies of Promotions 2025-12-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/promotions_v2025_12_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class AmountThresholdType(StrEnum):
    """Part of `AmountThreshold`; inline in Amazon's model."""

    AT_LEAST = "AT_LEAST"


class BudgetType(StrEnum):
    """Part of `Budget`; inline in Amazon's model."""

    AMOUNT = "AMOUNT"
    UNITS = "UNITS"


class ClaimCodeType(StrEnum):
    """Part of `ClaimCode`; inline in Amazon's model."""

    GROUP = "GROUP"
    INDIVIDUAL = "INDIVIDUAL"


class CouponType(StrEnum):
    """Amazon's `CouponType`: part of `PromotionRevisionAttributes`."""

    STANDARD = "STANDARD"
    SUBSCRIBE_AND_SAVE = "SUBSCRIBE_AND_SAVE"
    REORDER_REWARDS = "REORDER_REWARDS"


class CustomerSegmentType(StrEnum):
    """Amazon's `CustomerSegmentType`: part of `CustomerSegment`."""

    BRAND = "BRAND"
    PROGRAM = "PROGRAM"


class DiscountType(StrEnum):
    """Part of `Discount`; inline in Amazon's model."""

    PERCENTAGE_OFF = "PERCENTAGE_OFF"
    AMOUNT_OFF = "AMOUNT_OFF"
    FREE_ITEM = "FREE_ITEM"


class FeeFrequency(StrEnum):
    """Amazon's `FeeFrequency`: part of `UpfrontFee`."""

    ONE_TIME = "ONE_TIME"
    DAILY = "DAILY"


class GetPromotionResponseStatus(StrEnum):
    """Part of `GetPromotionResponse`; parameter `statuses` of searchPromotions; inline in Amazon's model."""

    PROCESSING = "PROCESSING"
    UPCOMING = "UPCOMING"
    RUNNING = "RUNNING"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    CANCELLING = "CANCELLING"
    CANCELLED = "CANCELLED"


GetPromotionResponseStatusLiteral = Literal[
    "PROCESSING",
    "UPCOMING",
    "RUNNING",
    "EXPIRED",
    "FAILED",
    "CANCELLING",
    "CANCELLED",
]
"""The values of `GetPromotionResponseStatus`, for arguments."""


class IssueSeverity(StrEnum):
    """Part of `Issue`; inline in Amazon's model."""

    ERROR = "ERROR"
    WARNING = "WARNING"


class ItemBenefitType(StrEnum):
    """Part of `ItemBenefit`; inline in Amazon's model."""

    FIXED_PRICE = "FIXED_PRICE"
    DISCOUNTED_PRICE = "DISCOUNTED_PRICE"


class LatestRevisionStatus(StrEnum):
    """Part of `LatestRevision`; inline in Amazon's model."""

    PROCESSING = "PROCESSING"
    FAILED = "FAILED"


class MerchandisingDisplayOnWebsite(StrEnum):
    """Part of `Merchandising`; inline in Amazon's model."""

    ALLOWED = "ALLOWED"
    NOT_ALLOWED = "NOT_ALLOWED"


class PromotionBenefitStacking(StrEnum):
    """Part of `PromotionBenefit`; inline in Amazon's model."""

    ALLOWED = "ALLOWED"
    NOT_ALLOWED = "NOT_ALLOWED"


class PromotionSummaryStatus(StrEnum):
    """Part of `PromotionSummary`; inline in Amazon's model."""

    PROCESSING = "PROCESSING"
    UPCOMING = "UPCOMING"
    RUNNING = "RUNNING"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    CANCELLING = "CANCELLING"
    CANCELLED = "CANCELLED"


class PromotionType(StrEnum):
    """Amazon's `PromotionType`.

    Used as part of `PromotionRevisionAttributes`; parameter `promotionTypes` of searchPromotions.
    """

    BASKET_BUILDING = "BASKET_BUILDING"
    DEAL = "DEAL"
    PRICE_DISCOUNT = "PRICE_DISCOUNT"
    COUPON = "COUPON"


PromotionTypeLiteral = Literal[
    "BASKET_BUILDING",
    "DEAL",
    "PRICE_DISCOUNT",
    "COUPON",
]
"""The values of `PromotionType`, for arguments."""


class QuantityThresholdType(StrEnum):
    """Part of `QuantityThreshold`; inline in Amazon's model."""

    AT_LEAST = "AT_LEAST"
    FOR_EACH = "FOR_EACH"


class SelectionType(StrEnum):
    """Part of `Selection`; inline in Amazon's model."""

    CATALOG = "CATALOG"
    ITEMS = "ITEMS"


class Revision(StrEnum):
    """Parameter `revision` of searchPromotions; inline in Amazon's model."""

    LATEST = "LATEST"
    PUBLISHED = "PUBLISHED"
    ANY = "ANY"


RevisionLiteral = Literal[
    "LATEST",
    "PUBLISHED",
    "ANY",
]
"""The values of `Revision`, for arguments."""


class SearchPromotionsIncludedData(StrEnum):
    """Parameter `includedData` of searchPromotions; inline in Amazon's model."""

    ISSUES = "ISSUES"
    CUSTOMER_SEGMENTS = "CUSTOMER_SEGMENTS"


SearchPromotionsIncludedDataLiteral = Literal[
    "ISSUES",
    "CUSTOMER_SEGMENTS",
]
"""The values of `SearchPromotionsIncludedData`, for arguments."""


class IncludedData(StrEnum):
    """Parameter `includedData` of getPromotion; inline in Amazon's model."""

    ISSUES = "ISSUES"
    SELECTION = "SELECTION"
    CUSTOMER_SEGMENTS = "CUSTOMER_SEGMENTS"


IncludedDataLiteral = Literal[
    "ISSUES",
    "SELECTION",
    "CUSTOMER_SEGMENTS",
]
"""The values of `IncludedData`, for arguments."""


class GetSelectionIncludedData(StrEnum):
    """Parameter `includedData` of getSelection; inline in Amazon's model."""

    ISSUES = "ISSUES"


GetSelectionIncludedDataLiteral = Literal["ISSUES",]
"""The values of `GetSelectionIncludedData`, for arguments."""


class AmountThreshold(Model):
    """Amazon's `AmountThreshold`: part of `PurchaseCondition`."""

    type_: AmountThresholdType | str
    """`type`."""
    currency: Currency
    """`currency`."""
    _wire_ = ("type", "currency")


class BenefitTier(Model):
    """Amazon's `BenefitTier`: part of `PromotionBenefit`."""

    purchase_condition: PurchaseCondition
    """`purchaseCondition`."""
    discount: Discount
    """`discount`."""
    _wire_ = ("purchaseCondition", "discount")


class BrandSegmentDetails(Model):
    """Amazon's `BrandSegmentDetails`: part of `CustomerSegmentDetails`."""

    brand_id: str
    """`brandId`."""
    _wire_ = ("brandId",)


class Budget(Model):
    """Amazon's `Budget`: part of `Item`, `PromotionRevisionAttributes`."""

    type_: BudgetType | str
    """`type`."""
    value: decimal.Decimal
    """`value`: at least 0."""
    currency_code: str | None = None
    """`currencyCode`: exactly 3 characters."""
    _wire_ = ("type", "value", "currencyCode")


class ClaimCode(Model):
    """Amazon's `ClaimCode`: part of `PurchaseRequirements`."""

    type_: ClaimCodeType | str
    """`type`."""
    value: str | None = None
    """`value`: 6 to 12 characters, pattern `^[0-9A-Z]+$`."""
    _wire_ = ("type", "value")


class Currency(Model):
    """Amazon's `Currency`: part of `AmountThreshold`, `ItemBenefit`, `UpfrontFee` and 1 more."""

    amount: decimal.Decimal
    """`amount`: at least 0."""
    currency_code: str
    """`currencyCode`: exactly 3 characters."""
    _wire_ = ("amount", "currencyCode")


class CustomerSegment(Model):
    """Amazon's `CustomerSegment`: part of `PromotionRevisionAttributes`."""

    segment_type: CustomerSegmentType | str
    """`segmentType`."""
    segment_id: str
    """`segmentId`."""
    segment_details: CustomerSegmentDetails | None = None
    """`segmentDetails`."""
    _wire_ = ("segmentType", "segmentId", "segmentDetails")


class CustomerSegmentDetails(Model):
    """Amazon's `CustomerSegmentDetails`: part of `CustomerSegment`."""

    brand_segment_details: BrandSegmentDetails | None = None
    """`brandSegmentDetails`."""
    _wire_ = ("brandSegmentDetails",)


class Discount(Model):
    """Amazon's `Discount`: part of `BenefitTier`, `ItemBenefit`, `PromotionBenefit`."""

    type_: DiscountType | str
    """`type`."""
    percent_off: float | None = None
    """`percentOff`: 1 to 100."""
    amount_off: decimal.Decimal | None = None
    """`amountOff`: at least 0."""
    currency_code: str | None = None
    """`currencyCode`: exactly 3 characters."""
    _wire_ = ("type", "percentOff", "amountOff", "currencyCode")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`: at most 1024 characters."""
    details: str | None = None
    """`details`."""
    item_identifier: ItemIdentifier | None = None
    """`itemIdentifier`."""
    _wire_ = ("code", "message", "details", "itemIdentifier")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of searchPromotions, getPromotion, getSelection."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class GetPromotionResponse(Model):
    """Amazon's `GetPromotionResponse`: answer of getPromotion."""

    promotion_title: str
    """`promotionTitle`."""
    selection: Selection
    """`selection`."""
    schedule: Schedule
    """`schedule`."""
    created_date: datetime
    """`createdDate`: ISO 8601 instant."""
    last_updated_date: datetime
    """`lastUpdatedDate`: ISO 8601 instant."""
    marketplace_id: str
    """`marketplaceId`."""
    promotion_id: str
    """`promotionId`."""
    promotion_type: PromotionType | str
    """`promotionType`."""
    tracking_id: str
    """`trackingId`."""
    status: GetPromotionResponseStatus | str
    """`status`."""
    issues: list[Issue] | None = None
    """`issues`."""
    purchase_requirements: PurchaseRequirements | None = None
    """`purchaseRequirements`."""
    budget: Budget | None = None
    """`budget`."""
    customer_segments: list[CustomerSegment] | None = None
    """`customerSegments`."""
    benefit: PromotionBenefit | None = None
    """`benefit`."""
    merchandising: Merchandising | None = None
    """`merchandising`."""
    fee_snapshot: PromotionFeeSnapshot | None = None
    """`feeSnapshot`."""
    coupon_type: CouponType | str | None = None
    """`couponType`: Amazon's default `STANDARD`."""
    latest_revision: LatestRevision | None = None
    """`latestRevision`."""
    _wire_ = (
        "promotionTitle",
        "selection",
        "schedule",
        "createdDate",
        "lastUpdatedDate",
        "marketplaceId",
        "promotionId",
        "promotionType",
        "trackingId",
        "status",
        "issues",
        "purchaseRequirements",
        "budget",
        "customerSegments",
        "benefit",
        "merchandising",
        "feeSnapshot",
        "couponType",
        "latestRevision",
    )
    _personal_ = ()


class GetSelectionResponse(Model):
    """Amazon's `GetSelectionResponse`: answer of getSelection."""

    selection: Selection
    """`selection`."""
    _wire_ = ("selection",)


class Issue(Model):
    """Amazon's `Issue`: part of `ItemIssue`, `PromotionIssue`."""

    code: str
    """`code`."""
    message: str
    """`message`: at most 1024 characters."""
    severity: IssueSeverity | str
    """`severity`."""
    _wire_ = ("code", "message", "severity")


class Item(Model):
    """Amazon's `Item`: part of `SelectionDetails`, `SelectionRules`."""

    asin: str | None = None
    """`asin`."""
    sku: str | None = None
    """`sku`."""
    benefit: ItemBenefit | None = None
    """`benefit`."""
    budget: Budget | None = None
    """`budget`."""
    _wire_ = ("asin", "sku", "benefit", "budget")


class ItemBenefit(Model):
    """Amazon's `ItemBenefit`: part of `Item`."""

    type_: ItemBenefitType | str
    """`type`."""
    price: Currency | None = None
    """`price`."""
    discount: Discount | None = None
    """`discount`."""
    per_customer_uses: int | None = None
    """`perCustomerUses`: at least 1."""
    _wire_ = ("type", "price", "discount", "perCustomerUses")
    _personal_ = ()


class ItemIdentifier(Model):
    """Amazon's `ItemIdentifier`: part of `Error`, `ItemIssue`."""

    asin: str | None = None
    """`asin`."""
    sku: str | None = None
    """`sku`."""
    _wire_ = ("asin", "sku")


class ItemIssue(Model):
    """Amazon's `ItemIssue`: part of `SelectionDetails`."""

    code: str
    """`code`."""
    message: str
    """`message`: at most 1024 characters."""
    severity: IssueSeverity | str
    """`severity`."""
    identifier: ItemIdentifier
    """`identifier`."""
    _wire_ = ("code", "message", "severity", "identifier")


class LatestRevision(Model):
    """Amazon's `LatestRevision`: part of `GetPromotionResponse`, `PromotionSummary`."""

    promotion_title: str
    """`promotionTitle`."""
    selection: Selection
    """`selection`."""
    schedule: Schedule
    """`schedule`."""
    created_date: datetime
    """`createdDate`: ISO 8601 instant."""
    last_updated_date: datetime
    """`lastUpdatedDate`: ISO 8601 instant."""
    marketplace_id: str
    """`marketplaceId`."""
    promotion_id: str
    """`promotionId`."""
    promotion_type: PromotionType | str
    """`promotionType`."""
    tracking_id: str
    """`trackingId`."""
    revision_status: LatestRevisionStatus | str
    """`revisionStatus`."""
    issues: list[Issue] | None = None
    """`issues`."""
    purchase_requirements: PurchaseRequirements | None = None
    """`purchaseRequirements`."""
    budget: Budget | None = None
    """`budget`."""
    customer_segments: list[CustomerSegment] | None = None
    """`customerSegments`."""
    benefit: PromotionBenefit | None = None
    """`benefit`."""
    merchandising: Merchandising | None = None
    """`merchandising`."""
    fee_snapshot: PromotionFeeSnapshot | None = None
    """`feeSnapshot`."""
    coupon_type: CouponType | str | None = None
    """`couponType`: Amazon's default `STANDARD`."""
    _wire_ = (
        "promotionTitle",
        "selection",
        "schedule",
        "createdDate",
        "lastUpdatedDate",
        "marketplaceId",
        "promotionId",
        "promotionType",
        "trackingId",
        "revisionStatus",
        "issues",
        "purchaseRequirements",
        "budget",
        "customerSegments",
        "benefit",
        "merchandising",
        "feeSnapshot",
        "couponType",
    )
    _personal_ = ()


class Merchandising(Model):
    """Amazon's `Merchandising`: part of `PromotionRevisionAttributes`."""

    display_on_website: MerchandisingDisplayOnWebsite | str | None = None
    """`displayOnWebsite`."""
    _wire_ = ("displayOnWebsite",)


class Pagination(Model):
    """Amazon's `Pagination`: part of `SearchPromotionsResponse`, `SelectionDetails`."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class PreviewedFeeRates(Model):
    """Amazon's `PreviewedFeeRates`: part of `PromotionFeeSnapshot`."""

    upfront_fee: UpfrontFee | None = None
    """`upfrontFee`."""
    variable_fee: VariableFee | None = None
    """`variableFee`."""
    _wire_ = ("upfrontFee", "variableFee")


class PromotionBenefit(Model):
    """Amazon's `PromotionBenefit`: part of `PromotionRevisionAttributes`."""

    discount: Discount | None = None
    """`discount`."""
    benefit_quantity: int | None = None
    """`benefitQuantity`."""
    per_customer_uses: int | None = None
    """`perCustomerUses`: at least 1."""
    stacking: PromotionBenefitStacking | str | None = None
    """`stacking`."""
    additional_tiers: list[BenefitTier] | None = None
    """`additionalTiers`: at most 9 items."""
    _wire_ = ("discount", "benefitQuantity", "perCustomerUses", "stacking", "additionalTiers")
    _personal_ = ()


class PromotionFeeSnapshot(Model):
    """Amazon's `PromotionFeeSnapshot`: part of `PromotionRevisionAttributes`."""

    previewed_fee_rates: PreviewedFeeRates | None = None
    """`previewedFeeRates`."""
    _wire_ = ("previewedFeeRates",)


class PromotionRevisionAttributes(Model):
    """Amazon's `PromotionRevisionAttributes`.

    Used as part of `GetPromotionResponse`, `LatestRevision`, `PromotionSummary`.
    """

    promotion_title: str
    """`promotionTitle`."""
    selection: Selection
    """`selection`."""
    schedule: Schedule
    """`schedule`."""
    created_date: datetime
    """`createdDate`: ISO 8601 instant."""
    last_updated_date: datetime
    """`lastUpdatedDate`: ISO 8601 instant."""
    marketplace_id: str
    """`marketplaceId`."""
    promotion_id: str
    """`promotionId`."""
    promotion_type: PromotionType | str
    """`promotionType`."""
    tracking_id: str
    """`trackingId`."""
    issues: list[Issue] | None = None
    """`issues`."""
    purchase_requirements: PurchaseRequirements | None = None
    """`purchaseRequirements`."""
    budget: Budget | None = None
    """`budget`."""
    customer_segments: list[CustomerSegment] | None = None
    """`customerSegments`."""
    benefit: PromotionBenefit | None = None
    """`benefit`."""
    merchandising: Merchandising | None = None
    """`merchandising`."""
    fee_snapshot: PromotionFeeSnapshot | None = None
    """`feeSnapshot`."""
    coupon_type: CouponType | str | None = None
    """`couponType`: Amazon's default `STANDARD`."""
    _wire_ = (
        "promotionTitle",
        "selection",
        "schedule",
        "createdDate",
        "lastUpdatedDate",
        "marketplaceId",
        "promotionId",
        "promotionType",
        "trackingId",
        "issues",
        "purchaseRequirements",
        "budget",
        "customerSegments",
        "benefit",
        "merchandising",
        "feeSnapshot",
        "couponType",
    )
    _personal_ = ()


class PromotionSummary(Model):
    """Amazon's `PromotionSummary`: part of `SearchPromotionsResponse`."""

    promotion_title: str
    """`promotionTitle`."""
    selection: Selection
    """`selection`."""
    schedule: Schedule
    """`schedule`."""
    created_date: datetime
    """`createdDate`: ISO 8601 instant."""
    last_updated_date: datetime
    """`lastUpdatedDate`: ISO 8601 instant."""
    marketplace_id: str
    """`marketplaceId`."""
    promotion_id: str
    """`promotionId`."""
    promotion_type: PromotionType | str
    """`promotionType`."""
    tracking_id: str
    """`trackingId`."""
    status: PromotionSummaryStatus | str
    """`status`."""
    issues: list[Issue] | None = None
    """`issues`."""
    purchase_requirements: PurchaseRequirements | None = None
    """`purchaseRequirements`."""
    budget: Budget | None = None
    """`budget`."""
    customer_segments: list[CustomerSegment] | None = None
    """`customerSegments`."""
    benefit: PromotionBenefit | None = None
    """`benefit`."""
    merchandising: Merchandising | None = None
    """`merchandising`."""
    fee_snapshot: PromotionFeeSnapshot | None = None
    """`feeSnapshot`."""
    coupon_type: CouponType | str | None = None
    """`couponType`: Amazon's default `STANDARD`."""
    latest_revision: LatestRevision | None = None
    """`latestRevision`."""
    _wire_ = (
        "promotionTitle",
        "selection",
        "schedule",
        "createdDate",
        "lastUpdatedDate",
        "marketplaceId",
        "promotionId",
        "promotionType",
        "trackingId",
        "status",
        "issues",
        "purchaseRequirements",
        "budget",
        "customerSegments",
        "benefit",
        "merchandising",
        "feeSnapshot",
        "couponType",
        "latestRevision",
    )
    _personal_ = ()


class PurchaseCondition(Model):
    """Amazon's `PurchaseCondition`: part of `BenefitTier`, `PurchaseRequirements`."""

    quantity_threshold: QuantityThreshold | None = None
    """`quantityThreshold`."""
    amount_threshold: AmountThreshold | None = None
    """`amountThreshold`."""
    _wire_ = ("quantityThreshold", "amountThreshold")


class PurchaseRequirements(Model):
    """Amazon's `PurchaseRequirements`: part of `PromotionRevisionAttributes`."""

    selection: Selection
    """`selection`."""
    condition: PurchaseCondition
    """`condition`."""
    claim_code: ClaimCode | None = None
    """`claimCode`."""
    _wire_ = ("selection", "condition", "claimCode")


class QuantityThreshold(Model):
    """Amazon's `QuantityThreshold`: part of `PurchaseCondition`."""

    type_: QuantityThresholdType | str
    """`type`."""
    quantity: int
    """`quantity`: at least 1."""
    _wire_ = ("type", "quantity")


class Schedule(Model):
    """Amazon's `Schedule`: part of `PromotionRevisionAttributes`."""

    start_date: datetime | None = None
    """`startDate`: ISO 8601 instant."""
    end_date: datetime | None = None
    """`endDate`: ISO 8601 instant."""
    event_id: str | None = None
    """`eventId`."""
    _wire_ = ("startDate", "endDate", "eventId")


class SearchPromotionsResponse(Model):
    """Amazon's `SearchPromotionsResponse`: answer of searchPromotions."""

    total_results: int
    """`totalResults`: at least 0."""
    promotions: list[PromotionSummary]
    """`promotions`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("totalResults", "promotions", "pagination")


class Selection(Model):
    """Amazon's `Selection`.

    Used as part of `GetSelectionResponse`, `PromotionRevisionAttributes`, `PurchaseRequirements`.
    """

    type_: SelectionType | str
    """`type`."""
    selection_id: str | None = None
    """`selectionId`."""
    revision_id: int | None = None
    """`revisionId`: at least 1."""
    selection_details: SelectionDetails | None = None
    """`selectionDetails`."""
    _wire_ = ("type", "selectionId", "revisionId", "selectionDetails")


class SelectionDetails(Model):
    """Amazon's `SelectionDetails`: part of `Selection`."""

    rules: SelectionRules | None = None
    """`rules`."""
    issues: list[ItemIssue] | None = None
    """`issues`."""
    items: list[Item] | None = None
    """`items`: at most 100 items."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("rules", "issues", "items", "pagination")


class SelectionRules(Model):
    """Amazon's `SelectionRules`: part of `SelectionDetails`."""

    excluded_items: list[Item] | None = None
    """`excludedItems`: at most 100 items."""
    _wire_ = ("excludedItems",)


class UpfrontFee(Model):
    """Amazon's `UpfrontFee`: part of `PreviewedFeeRates`."""

    rate: Currency
    """`rate`."""
    frequency: FeeFrequency | str
    """`frequency`."""
    _wire_ = ("rate", "frequency")


class VariableFee(Model):
    """Amazon's `VariableFee`: part of `PreviewedFeeRates`."""

    sales_percentage: float
    """`salesPercentage`: 0 to 1."""
    fee_cap_amount: Currency | None = None
    """`feeCapAmount`."""
    _wire_ = ("salesPercentage", "feeCapAmount")


PromotionIssue = Issue
"""Amazon's `PromotionIssue`: part of `PromotionRevisionAttributes`."""

SCHEMAS: dict[str, Any] = {
    "AmountThreshold": AmountThreshold,
    "BenefitTier": BenefitTier,
    "BrandSegmentDetails": BrandSegmentDetails,
    "Budget": Budget,
    "ClaimCode": ClaimCode,
    "CouponType": CouponType,
    "Currency": Currency,
    "CustomerSegment": CustomerSegment,
    "CustomerSegmentDetails": CustomerSegmentDetails,
    "CustomerSegmentType": CustomerSegmentType,
    "Discount": Discount,
    "Error": Error,
    "ErrorList": ErrorList,
    "FeeFrequency": FeeFrequency,
    "GetPromotionResponse": GetPromotionResponse,
    "GetSelectionResponse": GetSelectionResponse,
    "Issue": Issue,
    "Item": Item,
    "ItemBenefit": ItemBenefit,
    "ItemIdentifier": ItemIdentifier,
    "ItemIssue": ItemIssue,
    "LatestRevision": LatestRevision,
    "Merchandising": Merchandising,
    "Pagination": Pagination,
    "PreviewedFeeRates": PreviewedFeeRates,
    "PromotionBenefit": PromotionBenefit,
    "PromotionFeeSnapshot": PromotionFeeSnapshot,
    "PromotionIssue": PromotionIssue,
    "PromotionRevisionAttributes": PromotionRevisionAttributes,
    "PromotionSummary": PromotionSummary,
    "PromotionType": PromotionType,
    "PurchaseCondition": PurchaseCondition,
    "PurchaseRequirements": PurchaseRequirements,
    "QuantityThreshold": QuantityThreshold,
    "Schedule": Schedule,
    "SearchPromotionsResponse": SearchPromotionsResponse,
    "Selection": Selection,
    "SelectionDetails": SelectionDetails,
    "SelectionRules": SelectionRules,
    "UpfrontFee": UpfrontFee,
    "VariableFee": VariableFee,
}
"""Amazon's schema name -> the class or type here."""
