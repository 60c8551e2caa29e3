"""What the answers and bodies of External Fulfillment Returns 2024-09-11 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/external_fulfillment_returns_v2024_09_11.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class ReturnType(StrEnum):
    """Part of `Return`; inline in Amazon's model."""

    CUSTOMER = "CUSTOMER"
    REJECT = "REJECT"


class ReturnSubType(StrEnum):
    """Part of `Return`; inline in Amazon's model."""

    NORMAL = "NORMAL"
    REPLACEMENT = "REPLACEMENT"
    EXCHANGE = "EXCHANGE"


class ReturnStatus(StrEnum):
    """Part of `Return`; parameter `status` of listReturns; inline in Amazon's model."""

    CREATED = "CREATED"
    CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER = "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER"
    CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER = "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER"
    CUSTOMER_CANCELLED_PICK_UP = "CUSTOMER_CANCELLED_PICK_UP"
    CUSTOMER_RESCHEDULED_PICK_UP = "CUSTOMER_RESCHEDULED_PICK_UP"
    PICKED_FROM_CUSTOMER = "PICKED_FROM_CUSTOMER"
    IN_TRANSIT = "IN_TRANSIT"
    OUT_FOR_DELIVERY = "OUT_FOR_DELIVERY"
    DELIVERED = "DELIVERED"
    REPLANNED = "REPLANNED"
    CUSTOMER_DROPPED_OFF = "CUSTOMER_DROPPED_OFF"
    PARTIALLY_PROCESSED = "PARTIALLY_PROCESSED"
    PROCESSED = "PROCESSED"
    REJECTED = "REJECTED"
    CANCELLED = "CANCELLED"


ReturnStatusLiteral = Literal[
    "CREATED",
    "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER",
    "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER",
    "CUSTOMER_CANCELLED_PICK_UP",
    "CUSTOMER_RESCHEDULED_PICK_UP",
    "PICKED_FROM_CUSTOMER",
    "IN_TRANSIT",
    "OUT_FOR_DELIVERY",
    "DELIVERED",
    "REPLANNED",
    "CUSTOMER_DROPPED_OFF",
    "PARTIALLY_PROCESSED",
    "PROCESSED",
    "REJECTED",
    "CANCELLED",
]
"""The values of `ReturnStatus`, for arguments."""


class ReturnPackageDeliveryMode(StrEnum):
    """Part of `Return`; inline in Amazon's model."""

    WITH_OTP = "WITH_OTP"
    WITHOUT_OTP = "WITHOUT_OTP"


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of listReturns, getReturn."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class InvoiceInformation(Model):
    """Amazon's `InvoiceInformation`: part of `ReturnMetadata`."""

    id: str
    """`id`."""
    _wire_ = ("id",)


class MarketplaceChannel(Model):
    """Amazon's `MarketplaceChannel`: part of `MarketplaceChannelDetails`."""

    marketplace_name: str | None = None
    """`marketplaceName`."""
    channel_name: str | None = None
    """`channelName`."""
    _wire_ = ("marketplaceName", "channelName")


class MarketplaceChannelDetails(Model):
    """Amazon's `MarketplaceChannelDetails`: part of `Return`."""

    marketplace_channel: MarketplaceChannel | None = None
    """`marketplaceChannel`."""
    merchant_id: str | None = None
    """`merchantId`."""
    shipment_id: str | None = None
    """`shipmentId`."""
    customer_order_id: str | None = None
    """`customerOrderId`."""
    return_location_id: str | None = None
    """`returnLocationId`."""
    channel_sku: str | None = None
    """`channelSku`."""
    exchange_order_id: str | None = None
    """`exchangeOrderId`."""
    _wire_ = (
        "marketplaceChannel",
        "merchantId",
        "shipmentId",
        "customerOrderId",
        "returnLocationId",
        "channelSku",
        "exchangeOrderId",
    )


class OtpDetails(Model):
    """Amazon's `OtpDetails`: part of `Return`."""

    otp: str
    """`otp`."""
    valid_till: int
    """`validTill`."""
    _wire_ = ("otp", "validTill")


class ReplanningDetails(Model):
    """Amazon's `ReplanningDetails`: part of `Return`."""

    previous_tracking_info: list[TrackingInfo] | None = None
    """`previousTrackingInfo`."""
    _wire_ = ("previousTrackingInfo",)


class Return(Model):
    """Amazon's `Return`: part of `ReturnsResponse`; answer of getReturn."""

    id: str
    """`id`."""
    return_type: ReturnType | str
    """`returnType`."""
    status: ReturnStatus | str
    """`status`."""
    fulfillment_location_id: str
    """`fulfillmentLocationId`."""
    last_updated_date_time: str
    """`lastUpdatedDateTime`."""
    return_metadata: ReturnMetadata
    """`returnMetadata`."""
    return_shipping_info: ReturnShippingInfo
    """`returnShippingInfo`."""
    marketplace_channel_details: MarketplaceChannelDetails
    """`marketplaceChannelDetails`."""
    return_location_id: str | None = None
    """`returnLocationId`."""
    merchant_sku: str | None = None
    """`merchantSku`."""
    return_sub_type: ReturnSubType | str | None = None
    """`returnSubType`."""
    number_of_units: int | None = None
    """`numberOfUnits`: at least 1."""
    creation_date_time: str | None = None
    """`creationDateTime`."""
    otp_details: OtpDetails | None = None
    """`otpDetails`."""
    package_delivery_mode: ReturnPackageDeliveryMode | str | None = None
    """`packageDeliveryMode`."""
    replanning_details: ReplanningDetails | None = None
    """`replanningDetails`."""
    _wire_ = (
        "id",
        "returnType",
        "status",
        "fulfillmentLocationId",
        "lastUpdatedDateTime",
        "returnMetadata",
        "returnShippingInfo",
        "marketplaceChannelDetails",
        "returnLocationId",
        "merchantSku",
        "returnSubType",
        "numberOfUnits",
        "creationDateTime",
        "otpDetails",
        "packageDeliveryMode",
        "replanningDetails",
    )


class ReturnMetadata(Model):
    """Amazon's `ReturnMetadata`: part of `Return`."""

    return_reason: str
    """`returnReason`."""
    rma_id: str | None = None
    """`rmaId`."""
    fulfillment_order_id: str | None = None
    """`fulfillmentOrderId`."""
    invoice_information: InvoiceInformation | None = None
    """`invoiceInformation`."""
    _wire_ = ("returnReason", "rmaId", "fulfillmentOrderId", "invoiceInformation")


class ReturnShippingInfo(Model):
    """Amazon's `ReturnShippingInfo`: part of `Return`."""

    delivery_date_time: str | None = None
    """`deliveryDateTime`."""
    pickup_date_time: str | None = None
    """`pickupDateTime`."""
    forward_tracking_info: TrackingInfo | None = None
    """`forwardTrackingInfo`."""
    reverse_tracking_info: TrackingInfo | None = None
    """`reverseTrackingInfo`."""
    _wire_ = ("deliveryDateTime", "pickupDateTime", "forwardTrackingInfo", "reverseTrackingInfo")


class ReturnsResponse(Model):
    """Amazon's `ReturnsResponse`: answer of listReturns."""

    returns: list[Return] | None = None
    """`returns`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("returns", "nextToken")


class TrackingInfo(Model):
    """Amazon's `TrackingInfo`: part of `ReplanningDetails`, `ReturnShippingInfo`."""

    carrier_name: str
    """`carrierName`."""
    tracking_id: str
    """`trackingId`."""
    _wire_ = ("carrierName", "trackingId")


DateTime = str
"""Amazon's `DateTime`: part of `Return`, `ReturnShippingInfo`."""

SCHEMAS: dict[str, Any] = {
    "DateTime": DateTime,
    "Error": Error,
    "ErrorList": ErrorList,
    "InvoiceInformation": InvoiceInformation,
    "MarketplaceChannel": MarketplaceChannel,
    "MarketplaceChannelDetails": MarketplaceChannelDetails,
    "OtpDetails": OtpDetails,
    "ReplanningDetails": ReplanningDetails,
    "Return": Return,
    "ReturnMetadata": ReturnMetadata,
    "ReturnShippingInfo": ReturnShippingInfo,
    "ReturnsResponse": ReturnsResponse,
    "TrackingInfo": TrackingInfo,
}
"""Amazon's schema name -> the class or type here."""
