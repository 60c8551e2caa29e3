"""What a notification of Fee Promotion Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/fee_promotion.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from typing import Any

from spapi_core.model import Model


class FeePromotionNotification(Model):
    """Amazon's `FeePromotionNotification`: the whole document."""

    notification_version: str
    """`NotificationVersion`."""
    notification_type: str
    """`NotificationType`."""
    payload_version: str
    """`PayloadVersion`."""
    event_time: str
    """`EventTime`."""
    notification_metadata: NotificationMetadata
    """`NotificationMetadata`."""
    payload: Payload
    """`Payload`."""
    _wire_ = (
        "NotificationVersion",
        "NotificationType",
        "PayloadVersion",
        "EventTime",
        "NotificationMetadata",
        "Payload",
    )


class NotificationMetadata(Model):
    """Part of `FeePromotionNotification`; inline in Amazon's model."""

    application_id: str
    """`ApplicationId`."""
    subscription_id: str
    """`SubscriptionId`."""
    publish_time: str
    """`PublishTime`."""
    notification_id: str
    """`NotificationId`."""
    _wire_ = ("ApplicationId", "SubscriptionId", "PublishTime", "NotificationId")


class Payload(Model):
    """Part of `FeePromotionNotification`; inline in Amazon's model."""

    fee_promotion_notification: PayloadFeePromotionNotification
    """`FeePromotionNotification`."""
    _wire_ = ("FeePromotionNotification",)


class PayloadFeePromotionNotification(Model):
    """Part of `Payload`; inline in Amazon's model."""

    merchant_id: str
    """`MerchantId`."""
    marketplace_id: str
    """`MarketplaceId`."""
    fee_promotion_type: str
    """`FeePromotionType`."""
    fee_promotion_type_description: str
    """`FeePromotionTypeDescription`."""
    promotion_active_time_range: PromotionActiveTimeRange
    """`PromotionActiveTimeRange`."""
    identifiers: list[Identifier]
    """`Identifiers`."""
    promotion_information: list[PayloadFeePromotionNotificationPromotionInformation]
    """`PromotionInformation`."""
    _wire_ = (
        "MerchantId",
        "MarketplaceId",
        "FeePromotionType",
        "FeePromotionTypeDescription",
        "PromotionActiveTimeRange",
        "Identifiers",
        "PromotionInformation",
    )


class PromotionActiveTimeRange(Model):
    """Part of `PayloadFeePromotionNotification`; inline in Amazon's model."""

    effective_from_date: str
    """`EffectiveFromDate`."""
    effective_through_date: str
    """`EffectiveThroughDate`."""
    _wire_ = ("EffectiveFromDate", "EffectiveThroughDate")


class Identifier(Model):
    """Part of `PayloadFeePromotionNotification`; inline in Amazon's model."""

    identifier_type: str
    """`IdentifierType`."""
    identifier_values: list[IdentifierValue]
    """`IdentifierValues`."""
    _wire_ = ("IdentifierType", "IdentifierValues")


class IdentifierValue(Model):
    """Part of `Identifier`; inline in Amazon's model."""

    identifier_value_id: str
    """`IdentifierValueId`."""
    identifier_value_friendly_name: str
    """`IdentifierValueFriendlyName`."""
    _wire_ = ("IdentifierValueId", "IdentifierValueFriendlyName")


class PayloadFeePromotionNotificationPromotionInformation(Model):
    """Part of `PayloadFeePromotionNotification`; inline in Amazon's model."""

    fee_type: str
    """`FeeType`."""
    fee_discount_type: str
    """`FeeDiscountType`."""
    fee_discount_value: decimal.Decimal
    """`FeeDiscountValue`."""
    price_threshold: PriceThreshold
    """`PriceThreshold`."""
    fee_discount_monetary_amount: FeeDiscountMonetaryAmount
    """`FeeDiscountMonetaryAmount`."""
    fees_estimate: FeesEstimate
    """`FeesEstimate`."""
    _wire_ = (
        "FeeType",
        "FeeDiscountType",
        "FeeDiscountValue",
        "PriceThreshold",
        "FeeDiscountMonetaryAmount",
        "FeesEstimate",
    )


class PriceThreshold(Model):
    """Part of `PayloadFeePromotionNotificationPromotionInformation`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class FeeDiscountMonetaryAmount(Model):
    """Part of `PayloadFeePromotionNotificationPromotionInformation`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class FeesEstimate(Model):
    """Part of `PayloadFeePromotionNotificationPromotionInformation`; inline in Amazon's model."""

    time_of_fees_estimated: str
    """`TimeOfFeesEstimated`."""
    total_fees_estimate: TotalFeesEstimate
    """`TotalFeesEstimate`."""
    fee_details: list[FeeDetail]
    """`FeeDetails`."""
    _wire_ = ("TimeOfFeesEstimated", "TotalFeesEstimate", "FeeDetails")


class TotalFeesEstimate(Model):
    """Part of `FeesEstimate`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class FeeDetail(Model):
    """Part of `FeesEstimate`; inline in Amazon's model."""

    fee_type: str
    """`FeeType`."""
    fee_amount: FeeAmount
    """`FeeAmount`."""
    tax_amount: FeeDetailTaxAmount
    """`TaxAmount`."""
    fee_promotion: FeePromotion
    """`FeePromotion`."""
    final_fee: FinalFee
    """`FinalFee`."""
    included_fees: list[IncludedFee]
    """`IncludedFees`."""
    _wire_ = ("FeeType", "FeeAmount", "TaxAmount", "FeePromotion", "FinalFee", "IncludedFees")


class FeeAmount(Model):
    """Part of `FeeDetail`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class FeeDetailTaxAmount(Model):
    """Part of `FeeDetail`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class FeePromotion(Model):
    """Part of `FeeDetail`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class FinalFee(Model):
    """Part of `FeeDetail`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class IncludedFee(Model):
    """Part of `FeeDetail`; inline in Amazon's model."""

    fee_type: str
    """`FeeType`."""
    fee_amount: IncludedFeeAmount
    """`FeeAmount`."""
    tax_amount: TaxAmount
    """`TaxAmount`."""
    fee_promotion: IncludedFeePromotion
    """`FeePromotion`."""
    final_fee: IncludedFeeFinalFee
    """`FinalFee`."""
    _wire_ = ("FeeType", "FeeAmount", "TaxAmount", "FeePromotion", "FinalFee")


class IncludedFeeAmount(Model):
    """Part of `IncludedFee`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class TaxAmount(Model):
    """Part of `IncludedFee`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class IncludedFeePromotion(Model):
    """Part of `IncludedFee`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class IncludedFeeFinalFee(Model):
    """Part of `IncludedFee`; inline in Amazon's model."""

    amount: int
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


SCHEMAS: dict[str, Any] = {
    "FeePromotionNotification": FeePromotionNotification,
}
"""Amazon's schema name -> the class or type here."""
