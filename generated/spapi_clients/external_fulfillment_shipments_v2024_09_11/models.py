"""What the answers and bodies of External Fulfillment Shipments 2024-09-11 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/external_fulfillment_shipments_v2024_09_11.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class CancellationType(StrEnum):
    """Part of `Cancellation`; inline in Amazon's model."""

    SELLER_REJECTED = "SELLER_REJECTED"
    MARKETPLACE_CANCELLED = "MARKETPLACE_CANCELLED"
    SYSTEM_CANCELLED = "SYSTEM_CANCELLED"


class ChargeType(StrEnum):
    """Part of `Charge`; inline in Amazon's model."""

    PRODUCT = "PRODUCT"
    SHIPPING = "SHIPPING"
    GIFT_WRAP = "GIFT_WRAP"
    TOTAL = "TOTAL"
    OTHER = "OTHER"


class CreateSandboxShipmentRequestMarketplaceChannel(StrEnum):
    """Part of `CreateSandboxShipmentRequest`; inline in Amazon's model."""

    FBA = "FBA"
    MFN = "MFN"


class CreateSandboxShipmentRequestShippingType(StrEnum):
    """Part of `CreateSandboxShipmentRequest`; inline in Amazon's model."""

    SELF = "SELF"
    MARKETPLACE = "MARKETPLACE"
    THIRD_PARTY_CARRIER = "THIRD_PARTY_CARRIER"


class CreateSandboxShipmentRequestOrderTypeItem(StrEnum):
    """Part of `CreateSandboxShipmentRequest`; inline in Amazon's model."""

    HAZMAT = "HAZMAT"
    GIFT_WRAP = "GIFT_WRAP"
    GIFT_MESSAGE = "GIFT_MESSAGE"
    MPS = "MPS"
    SERIAL = "SERIAL"
    CROSS_BORDER = "CROSS_BORDER"
    REPLACEMENT = "REPLACEMENT"
    EXCHANGE = "EXCHANGE"
    PHARMA_NON_PRESCRIPTION = "PHARMA_NON_PRESCRIPTION"
    PHARMA_PRESCRIPTION = "PHARMA_PRESCRIPTION"


class CreateSandboxShipmentRequestLineItemCount(StrEnum):
    """Part of `CreateSandboxShipmentRequest`; inline in Amazon's model."""

    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"


class CreateSandboxShipmentRequestQuantityCount(StrEnum):
    """Part of `CreateSandboxShipmentRequest`; inline in Amazon's model."""

    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"


class CustomAttributeType(StrEnum):
    """Amazon's `CustomAttributeType`: part of `CustomAttribute`."""

    STRING = "STRING"
    BOOLEAN = "BOOLEAN"
    INTEGER = "INTEGER"
    DOUBLE = "DOUBLE"
    JSON_STRING = "JSON_STRING"


class CustomChannelAttributeItem(StrEnum):
    """Part of `CustomChannelAttribute`; inline in Amazon's model."""

    PRIME = "PRIME"
    FASTTRACK = "FASTTRACK"


class DimensionUnit(StrEnum):
    """Part of `Dimension`; inline in Amazon's model."""

    CM = "CM"
    M = "M"
    IN = "IN"


class DistanceUnit(StrEnum):
    """Part of `Distance`; inline in Amazon's model."""

    MI = "MI"
    KM = "KM"


class DocumentFormat(StrEnum):
    """Part of `Document`; inline in Amazon's model."""

    ZPL = "ZPL"
    PDF = "PDF"
    PNG = "PNG"
    PLAIN_TEXT = "PLAIN_TEXT"


class InvoiceRequirementRequirement(StrEnum):
    """Part of `InvoiceRequirement`; inline in Amazon's model."""

    REQUIRED = "REQUIRED"
    NOT_REQUIRED = "NOT_REQUIRED"


class InvoiceRequirementStatus(StrEnum):
    """Part of `InvoiceRequirement`; inline in Amazon's model."""

    PENDING = "PENDING"
    AVAILABLE = "AVAILABLE"
    NOT_AVAILABLE = "NOT_AVAILABLE"


class LineItemWithReasonReason(StrEnum):
    """Part of `LineItemWithReason`; inline in Amazon's model."""

    OUT_OF_STOCK = "OUT_OF_STOCK"
    CUSTOMER_REQUESTED = "CUSTOMER_REQUESTED"


class PackageStatusValue(StrEnum):
    """Part of `Package`; inline in Amazon's model."""

    CREATED = "CREATED"
    PICKUP_SLOT_RETRIEVED = "PICKUP_SLOT_RETRIEVED"
    INVOICE_GENERATED = "INVOICE_GENERATED"
    SHIPLABEL_GENERATED = "SHIPLABEL_GENERATED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"
    CANCELLED = "CANCELLED"


class PackageHandlingRequirements(StrEnum):
    """Part of `Package`; inline in Amazon's model."""

    NORMAL = "NORMAL"
    FRAGILE = "FRAGILE"


class PackageStatus(StrEnum):
    """Amazon's `PackageStatus`: part of `PackageDeliveryStatus`."""

    CREATED = "CREATED"
    PICKUP_SLOT_RETRIEVED = "PICKUP_SLOT_RETRIEVED"
    INVOICE_GENERATED = "INVOICE_GENERATED"
    SHIPLABEL_GENERATED = "SHIPLABEL_GENERATED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"


class PackageSubStatus(StrEnum):
    """Amazon's `PackageSubStatus`: part of `PackageDeliveryStatus`."""

    OUT_FOR_DELIVERY = "OUT_FOR_DELIVERY"
    DELIVERED = "DELIVERED"
    NOT_DELIVERED = "NOT_DELIVERED"
    UNDELIVERABLE = "UNDELIVERABLE"


class PackingSlipRequirementRequirement(StrEnum):
    """Part of `PackingSlipRequirement`; inline in Amazon's model."""

    REQUIRED = "REQUIRED"
    NOT_REQUIRED = "NOT_REQUIRED"


class PackingSlipRequirementStatus(StrEnum):
    """Part of `PackingSlipRequirement`; inline in Amazon's model."""

    GENERATED = "GENERATED"
    NOT_GENERATED = "NOT_GENERATED"


class PartyIdentificationInfoPartyType(StrEnum):
    """Part of `PartyIdentificationInfo`; inline in Amazon's model."""

    BILL_TO_PARTY = "BILL_TO_PARTY"
    SHIP_TO_PARTY = "SHIP_TO_PARTY"
    SHIP_FROM_PARTY = "SHIP_FROM_PARTY"
    SELLING_PARTY = "SELLING_PARTY"


class PieceType(StrEnum):
    """Amazon's `PieceType`: part of `ShipmentLineItem`."""

    SINGLE = "SINGLE"
    MULTIPLE = "MULTIPLE"


class PresenceStatus(StrEnum):
    """Amazon's `PresenceStatus`: part of `GiftAttributes`."""

    ABSENT = "ABSENT"
    PRESENT = "PRESENT"


class Priority(StrEnum):
    """Amazon's `Priority`: part of `ShipmentInfo`."""

    HIGH = "HIGH"
    LOW = "LOW"


class RequirementLevel(StrEnum):
    """Amazon's `RequirementLevel`: part of `ComplianceAttributes`, `GiftAttributes`."""

    REQUIRED = "REQUIRED"
    DISALLOWED = "DISALLOWED"


class SandboxShipmentUpdatesStatus(StrEnum):
    """Part of `SandboxShipmentUpdates`; inline in Amazon's model."""

    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"
    CANCELLED = "CANCELLED"


class SandboxShipmentUpdatesSubStatus(StrEnum):
    """Part of `SandboxShipmentUpdates`; inline in Amazon's model."""

    OUT_FOR_DELIVERY = "OUT_FOR_DELIVERY"


class ShipmentStatus(StrEnum):
    """Part of `Shipment`; parameter `status` of getShipments; inline in Amazon's model."""

    CREATED = "CREATED"
    ACCEPTED = "ACCEPTED"
    CONFIRMED = "CONFIRMED"
    PACKAGE_CREATED = "PACKAGE_CREATED"
    PICKUP_SLOT_RETRIEVED = "PICKUP_SLOT_RETRIEVED"
    INVOICE_GENERATED = "INVOICE_GENERATED"
    SHIPLABEL_GENERATED = "SHIPLABEL_GENERATED"
    CANCELLED = "CANCELLED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"


ShipmentStatusLiteral = Literal[
    "CREATED",
    "ACCEPTED",
    "CONFIRMED",
    "PACKAGE_CREATED",
    "PICKUP_SLOT_RETRIEVED",
    "INVOICE_GENERATED",
    "SHIPLABEL_GENERATED",
    "CANCELLED",
    "SHIPPED",
    "DELIVERED",
]
"""The values of `ShipmentStatus`, for arguments."""


class ShipmentSubStatus(StrEnum):
    """Part of `Shipment`; inline in Amazon's model."""

    PENDING_SCHEDULE = "PENDING_SCHEDULE"
    PENDING_PICKUP = "PENDING_PICKUP"
    PENDING_DROP_OFF = "PENDING_DROP_OFF"
    LABEL_CANCELED = "LABEL_CANCELED"
    PICKED_UP = "PICKED_UP"
    DROPPED_OFF = "DROPPED_OFF"
    AT_ORIGIN_FC = "AT_ORIGIN_FC"
    AT_DESTINATION_FC = "AT_DESTINATION_FC"
    DELIVERED = "DELIVERED"
    NOT_DELIVERED = "NOT_DELIVERED"
    UNDELIVERABLE = "UNDELIVERABLE"
    LOST = "LOST"
    OUT_FOR_DELIVERY = "OUT_FOR_DELIVERY"
    DAMAGED = "DAMAGED"


class ShipmentInfoShipmentType(StrEnum):
    """Part of `ShipmentInfo`; inline in Amazon's model."""

    NEW = "NEW"
    EXCHANGE = "EXCHANGE"
    REPLACEMENT = "REPLACEMENT"


class ShipmentInfoProcessingSource(StrEnum):
    """Part of `ShipmentInfo`; inline in Amazon's model."""

    EXTERNAL_PLATFORM = "EXTERNAL_PLATFORM"
    INTERNAL_PLATFORM = "INTERNAL_PLATFORM"


class ShipmentInfoPaymentMethod(StrEnum):
    """Part of `ShipmentInfo`; inline in Amazon's model."""

    CASH_ON_DELIVERY = "CASH_ON_DELIVERY"
    PREPAID = "PREPAID"


class ShippingInfoShippingType(StrEnum):
    """Part of `ShippingInfo`; inline in Amazon's model."""

    MARKETPLACE = "MARKETPLACE"
    SELF = "SELF"


class ShippingOptionsShipBy(StrEnum):
    """Part of `ShippingOptions`; inline in Amazon's model."""

    MARKETPLACE = "MARKETPLACE"
    SELLER = "SELLER"
    THIRD_PARTY_CARRIER = "THIRD_PARTY_CARRIER"
    OTHER = "OTHER"


class Status(StrEnum):
    """Amazon's `Status`: part of `PackageShipLabel`."""

    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"


class TaxType(StrEnum):
    """Part of `Tax`; inline in Amazon's model."""

    VAT = "VAT"
    CST = "CST"
    IGST = "IGST"
    SGST = "SGST"
    CGST = "CGST"
    UTGST = "UTGST"
    CESS = "CESS"
    OTHER = "OTHER"
    TOTAL = "TOTAL"


class TaxRegistrationInfoType(StrEnum):
    """Part of `TaxRegistrationInfo`; inline in Amazon's model."""

    VAT = "VAT"
    GST = "GST"


class TimeWindowHandoverMethod(StrEnum):
    """Part of `TimeWindow`; inline in Amazon's model."""

    PICKUP = "PICKUP"
    DROPOFF = "DROPOFF"


class UpdateSandboxShipmentRequestUpdateType(StrEnum):
    """Part of `UpdateSandboxShipmentRequest`; inline in Amazon's model."""

    SHIPMENT_STATUS_CHANGE = "SHIPMENT_STATUS_CHANGE"
    INVOICE_AVAILABILITY_CHANGE = "INVOICE_AVAILABILITY_CHANGE"
    TRANSPORT_CAPACITY_CHANGE = "TRANSPORT_CAPACITY_CHANGE"


class WeightUnit(StrEnum):
    """Part of `Weight`; inline in Amazon's model."""

    G = "G"
    KG = "KG"
    LB = "LB"
    OZ = "OZ"


class Operation(StrEnum):
    """Parameter `operation` of processShipment; inline in Amazon's model."""

    CONFIRM = "CONFIRM"
    REJECT = "REJECT"


OperationLiteral = Literal[
    "CONFIRM",
    "REJECT",
]
"""The values of `Operation`, for arguments."""


class UpdatePackageStatusStatus(StrEnum):
    """Parameter `status` of updatePackageStatus; inline in Amazon's model."""

    SHIPPED = "SHIPPED"


UpdatePackageStatusStatusLiteral = Literal["SHIPPED",]
"""The values of `UpdatePackageStatusStatus`, for arguments."""


class GenerateShipLabelsOperation(StrEnum):
    """Parameter `operation` of generateShipLabels; inline in Amazon's model."""

    GENERATE = "GENERATE"
    REGENERATE = "REGENERATE"


GenerateShipLabelsOperationLiteral = Literal[
    "GENERATE",
    "REGENERATE",
]
"""The values of `GenerateShipLabelsOperation`, for arguments."""


class Address(Model):
    """Amazon's `Address`: part of `HandoverLocation`, `PartyIdentificationInfo`, `ShippingInfo` and 1 more."""

    postal_code: str
    """`postalCode`: 1 to 20 characters."""
    name: str | None = None
    """`name`: 1 to 50 characters."""
    address_line_1: str | None = None
    """`addressLine1`: 1 to 60 characters."""
    address_line_2: str | None = None
    """`addressLine2`: 1 to 60 characters."""
    address_line_3: str | None = None
    """`addressLine3`: 1 to 60 characters."""
    district: str | None = None
    """`district`."""
    municipality: str | None = None
    """`municipality`."""
    state: str | None = None
    """`state`."""
    city: str | None = None
    """`city`: 1 to 50 characters."""
    country_code: str | None = None
    """`countryCode`: exactly 2 characters."""
    email: str | None = None
    """`email`: at most 64 characters."""
    copy_emails: list[str] | None = None
    """`copyEmails`: at most 2 items, each at most 64 characters."""
    phone_number: str | None = None
    """`phoneNumber`: 1 to 20 characters."""
    address_type: str | None = None
    """`addressType`: 1 to 20 characters."""
    geocodes: Geocodes | None = None
    """`geocodes`."""
    _wire_ = (
        "postalCode",
        "name",
        "addressLine1",
        "addressLine2",
        "addressLine3",
        "district",
        "municipality",
        "state",
        "city",
        "countryCode",
        "email",
        "copyEmails",
        "phoneNumber",
        "addressType",
        "geocodes",
    )
    _personal_ = (
        "postal_code",
        "name",
        "address_line_1",
        "address_line_2",
        "address_line_3",
        "district",
        "municipality",
        "state",
        "city",
        "country_code",
        "email",
        "copy_emails",
        "phone_number",
        "address_type",
        "geocodes",
    )


class Amount(Model):
    """Amazon's `Amount`: part of `ChargeBreakup`, `PackageLineItem`, `ShipmentLineItem`."""

    value: str
    """`value`."""
    currency_code: str
    """`currencyCode`."""
    _wire_ = ("value", "currencyCode")


class Cancellation(Model):
    """Amazon's `Cancellation`: part of `Cancellations`."""

    cancelled_quantity: int
    """`cancelledQuantity`: at least 1."""
    cancelled_timestamp: str
    """`cancelledTimestamp`."""
    cancellation_type: CancellationType | str
    """`cancellationType`."""
    cancellation_reason: str | None = None
    """`cancellationReason`."""
    _wire_ = ("cancelledQuantity", "cancelledTimestamp", "cancellationType", "cancellationReason")


class Charge(Model):
    """Amazon's `Charge`: part of `Charges`."""

    base_charge: ChargeBreakup
    """`baseCharge`."""
    charge_type: ChargeType | str
    """`chargeType`."""
    total_charge: ChargeBreakup
    """`totalCharge`."""
    total_tax: Tax
    """`totalTax`."""
    tax_breakup: list[Tax] | None = None
    """`taxBreakup`: at least 1 item."""
    _wire_ = ("baseCharge", "chargeType", "totalCharge", "totalTax", "taxBreakup")


class ChargeBreakup(Model):
    """Amazon's `ChargeBreakup`: part of `Charge`, `Tax`."""

    base_amount: Amount
    """`baseAmount`."""
    discount_amount: Amount
    """`discountAmount`."""
    net_amount: Amount
    """`netAmount`."""
    _wire_ = ("baseAmount", "discountAmount", "netAmount")


class ComplianceAttributes(Model):
    """Amazon's `ComplianceAttributes`: part of `ShipmentLineItem`."""

    hazmat_labels_requirement: RequirementLevel | str
    """`hazmatLabelsRequirement`."""
    serial_number_requirement: RequirementLevel | str
    """`serialNumberRequirement`."""
    country_of_origin_requirement: RequirementLevel | str
    """`countryOfOriginRequirement`."""
    item_value_requirement: RequirementLevel | str
    """`itemValueRequirement`."""
    _wire_ = (
        "hazmatLabelsRequirement",
        "serialNumberRequirement",
        "countryOfOriginRequirement",
        "itemValueRequirement",
    )


class CourierSupportedAttributes(Model):
    """Amazon's `CourierSupportedAttributes`: part of `ShipLabelsInput`."""

    carrier_name: str
    """`carrierName`."""
    tracking_id: str
    """`trackingId`."""
    _wire_ = ("carrierName", "trackingId")


class CreateSandboxShipmentRequest(Model):
    """Amazon's `CreateSandboxShipmentRequest`: body of createSandboxShipment."""

    location_id: str
    """`locationId`: 1 to 36 characters."""
    marketplace_id: str
    """`marketplaceId`."""
    marketplace_channel: CreateSandboxShipmentRequestMarketplaceChannel | str
    """`marketplaceChannel`."""
    shipping_type: CreateSandboxShipmentRequestShippingType | str
    """`shippingType`."""
    order_type: list[CreateSandboxShipmentRequestOrderTypeItem | str] | None = None
    """`orderType`: at least 1 item."""
    line_item_count: CreateSandboxShipmentRequestLineItemCount | str | None = None
    """`lineItemCount`."""
    quantity_count: CreateSandboxShipmentRequestQuantityCount | str | None = None
    """`quantityCount`."""
    _wire_ = (
        "locationId",
        "marketplaceId",
        "marketplaceChannel",
        "shippingType",
        "orderType",
        "lineItemCount",
        "quantityCount",
    )


class CreateSandboxShipmentResponse(Model):
    """Amazon's `CreateSandboxShipmentResponse`: answer of createSandboxShipment."""

    shipment_id: str | None = None
    """`shipmentId`."""
    _wire_ = ("shipmentId",)


class CustomAttribute(Model):
    """Amazon's `CustomAttribute`: part of `ShipmentLineItem`."""

    key: str | None = None
    """`key`."""
    type_: CustomAttributeType | str | None = None
    """`type`."""
    value: str | None = None
    """`value`."""
    _wire_ = ("key", "type", "value")


class Dimension(Model):
    """Amazon's `Dimension`: part of `PackageDimensions`."""

    value: str
    """`value`."""
    dimension_unit: DimensionUnit | str
    """`dimensionUnit`."""
    _wire_ = ("value", "dimensionUnit")


class Distance(Model):
    """Amazon's `Distance`: part of `HandoverLocation`."""

    value: str
    """`value`."""
    distance_unit: DistanceUnit | str
    """`distanceUnit`."""
    _wire_ = ("value", "distanceUnit")


class Document(Model):
    """Amazon's `Document`: part of `GiftAttributes`, `InvoiceResponse`."""

    format_: DocumentFormat | str | None = None
    """`format`."""
    content: str | None = None
    """`content`."""
    _wire_ = ("format", "content")
    _personal_ = ("content",)


class DocumentV2(Model):
    """Amazon's `DocumentV2`: part of `PackageShipLabel`."""

    url: str
    """`url`."""
    _wire_ = ("url",)


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`, `PackageShipLabel`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of getShipments, createSandboxShipment, getShipment and 9 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Geocodes(Model):
    """Amazon's `Geocodes`: part of `Address`."""

    latitude: str
    """`latitude`."""
    longitude: str
    """`longitude`."""
    elevation: str | None = None
    """`elevation`."""
    _wire_ = ("latitude", "longitude", "elevation")
    _personal_ = ("latitude", "longitude", "elevation")


class GiftAttributes(Model):
    """Amazon's `GiftAttributes`: part of `ShipmentLineItem`."""

    gift_wrap_requirement: RequirementLevel | str
    """`giftWrapRequirement`."""
    gift_message_presence: PresenceStatus | str
    """`giftMessagePresence`."""
    gift_wrap_label: str | None = None
    """`giftWrapLabel`."""
    gift_message: Document | None = None
    """`giftMessage`."""
    _wire_ = ("giftWrapRequirement", "giftMessagePresence", "giftWrapLabel", "giftMessage")
    _personal_ = ("gift_wrap_label", "gift_message")


class HandoverLocation(Model):
    """Amazon's `HandoverLocation`: part of `ShipLabelMetadata`, `ShippingOptions`."""

    address: Address | None = None
    """`address`."""
    distance: Distance | None = None
    """`distance`."""
    map_url: str | None = None
    """`mapUrl`."""
    _wire_ = ("address", "distance", "mapUrl")
    _personal_ = ("address", "map_url")


class InvoiceInfo(Model):
    """Amazon's `InvoiceInfo`: part of `Shipment`."""

    invoice_id: str
    """`invoiceId`."""
    creation_date_time: str
    """`creationDateTime`."""
    _wire_ = ("invoiceId", "creationDateTime")


class InvoiceRequirement(Model):
    """Amazon's `InvoiceRequirement`: part of `ShipmentRequirements`."""

    requirement: InvoiceRequirementRequirement | str | None = None
    """`requirement`."""
    status: InvoiceRequirementStatus | str | None = None
    """`status`."""
    _wire_ = ("requirement", "status")


class InvoiceResponse(Model):
    """Amazon's `InvoiceResponse`: answer of retrieveInvoice, generateInvoice."""

    document: Document
    """`document`."""
    _wire_ = ("document",)


class LineItem(Model):
    """Amazon's `LineItem`: part of `LineItemWithReason`."""

    id: str
    """`id`."""
    quantity: int | None = None
    """`quantity`."""
    _wire_ = ("id", "quantity")


class LineItemWithReason(Model):
    """Amazon's `LineItemWithReason`: part of `ShipmentAcknowledgementRequest`."""

    line_item: LineItem
    """`lineItem`."""
    reason: LineItemWithReasonReason | str | None = None
    """`reason`."""
    _wire_ = ("lineItem", "reason")


class MarketplaceAttributes(Model):
    """Amazon's `MarketplaceAttributes`: part of `ReplacedShipmentInfo`, `Shipment`."""

    marketplace_id: str
    """`marketplaceId`."""
    channel_name: str
    """`channelName`."""
    merchant_id: str | None = None
    """`merchantId`."""
    custom_attributes: list[CustomChannelAttributeItem | str] | None = None
    """`customAttributes`."""
    _wire_ = ("marketplaceId", "channelName", "merchantId", "customAttributes")


class OriginalLineItem(Model):
    """Amazon's `OriginalLineItem`: part of `OriginalLineItems`."""

    replacing_sku: str
    """`replacingSku`."""
    original_sku: str
    """`originalSku`."""
    charges: list[Charge]
    """`charges`: at least 1 item."""
    _wire_ = ("replacingSku", "originalSku", "charges")


class Package(Model):
    """Amazon's `Package`: part of `Packages`, `Shipment`; body of updatePackage."""

    id: str
    """`id`."""
    dimensions: PackageDimensions
    """`dimensions`."""
    weight: Weight
    """`weight`."""
    package_line_items: list[PackageLineItem]
    """`packageLineItems`."""
    hazmat_labels: list[str] | None = None
    """`hazmatLabels`."""
    status: PackageStatusValue | str | None = None
    """`status`."""
    package_handling_requirements: PackageHandlingRequirements | str | None = None
    """`packageHandlingRequirements`."""
    _wire_ = ("id", "dimensions", "weight", "packageLineItems", "hazmatLabels", "status", "packageHandlingRequirements")


class PackageDeliveryStatus(Model):
    """Amazon's `PackageDeliveryStatus`: body of updatePackageStatus."""

    status: PackageStatus | str | None = None
    """`status`."""
    sub_status: PackageSubStatus | str | None = None
    """`subStatus`."""
    reason: str | None = None
    """`reason`: at most 128 characters."""
    _wire_ = ("status", "subStatus", "reason")


class PackageDimensions(Model):
    """Amazon's `PackageDimensions`: part of `Package`, `RecommendedPackage`."""

    length: Dimension
    """`length`."""
    width: Dimension
    """`width`."""
    height: Dimension
    """`height`."""
    _wire_ = ("length", "width", "height")


class PackageLineItem(Model):
    """Amazon's `PackageLineItem`: part of `PackageLineItems`."""

    package_line_item_id: str
    """`packageLineItemId`."""
    quantity: int
    """`quantity`."""
    serial_numbers: list[str] | None = None
    """`serialNumbers`."""
    pieces: int | None = None
    """`pieces`: at least 1."""
    country_of_origin: str | None = None
    """`countryOfOrigin`."""
    item_value: Amount | None = None
    """`itemValue`."""
    _wire_ = ("packageLineItemId", "quantity", "serialNumbers", "pieces", "countryOfOrigin", "itemValue")


class PackageShipLabel(Model):
    """Amazon's `PackageShipLabel`: part of `PackageShipLabelList`."""

    package_id: str | None = None
    """`packageId`."""
    ship_label_metadata: ShipLabelMetadata | None = None
    """`shipLabelMetadata`."""
    file_data: DocumentV2 | None = None
    """`fileData`."""
    status: Status | str | None = None
    """`status`."""
    error_details: Error | None = None
    """`errorDetails`."""
    _wire_ = ("packageId", "shipLabelMetadata", "fileData", "status", "errorDetails")


class Packages(Model):
    """Amazon's `Packages`: body of createPackages."""

    packages: list[Package]
    """`packages`: at least 1 item."""
    _wire_ = ("packages",)


class PackingSlipRequirement(Model):
    """Amazon's `PackingSlipRequirement`: part of `ShipmentRequirements`."""

    requirement: PackingSlipRequirementRequirement | str | None = None
    """`requirement`."""
    status: PackingSlipRequirementStatus | str | None = None
    """`status`."""
    _wire_ = ("requirement", "status")


class Pagination(Model):
    """Amazon's `Pagination`: part of `ShipmentsResponse`."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class PartyIdentificationInfo(Model):
    """Amazon's `PartyIdentificationInfo`: part of `PartyIdentificationInfoList`."""

    party_id: str
    """`partyId`."""
    party_type: PartyIdentificationInfoPartyType | str
    """`partyType`."""
    address: Address | None = None
    """`address`."""
    tax_info: TaxRegistrationInfo | None = None
    """`taxInfo`."""
    _wire_ = ("partyId", "partyType", "address", "taxInfo")
    _personal_ = ("address", "tax_info")


class RecommendedPackage(Model):
    """Amazon's `RecommendedPackage`: part of `RecommendedPackages`."""

    dimensions: PackageDimensions
    """`dimensions`."""
    weight: Weight
    """`weight`."""
    line_items: list[RecommendedPackageLineItem]
    """`lineItems`: at most 50 items."""
    _wire_ = ("dimensions", "weight", "lineItems")


class RecommendedPackageLineItem(Model):
    """Amazon's `RecommendedPackageLineItem`: part of `RecommendedPackageLineItems`."""

    line_item_id: str
    """`lineItemId`: at least 1 character."""
    _wire_ = ("lineItemId",)


class ReplacedShipmentInfo(Model):
    """Amazon's `ReplacedShipmentInfo`: part of `ShipmentInfo`."""

    id: str
    """`id`."""
    location_id: str
    """`locationId`."""
    marketplace_attributes: MarketplaceAttributes
    """`marketplaceAttributes`."""
    original_line_items: list[OriginalLineItem] | None = None
    """`originalLineItems`: at least 1 item."""
    _wire_ = ("id", "locationId", "marketplaceAttributes", "originalLineItems")


class SandboxShipmentUpdates(Model):
    """Amazon's `SandboxShipmentUpdates`: part of `UpdateSandboxShipmentRequest`."""

    status: SandboxShipmentUpdatesStatus | str | None = None
    """`status`."""
    sub_status: SandboxShipmentUpdatesSubStatus | str | None = None
    """`subStatus`."""
    timestamp: str | None = None
    """`timestamp`."""
    _wire_ = ("status", "subStatus", "timestamp")


class ShipLabelMetadata(Model):
    """Amazon's `ShipLabelMetadata`: part of `PackageShipLabel`."""

    carrier_name: str
    """`carrierName`."""
    tracking_id: str
    """`trackingId`."""
    shipping_option_id: str | None = None
    """`shippingOptionId`."""
    pickup_window: TimeWindow | None = None
    """`pickupWindow`."""
    time_slot: TimeWindow | None = None
    """`timeSlot`."""
    handover_location: HandoverLocation | None = None
    """`handoverLocation`."""
    _wire_ = ("carrierName", "trackingId", "shippingOptionId", "pickupWindow", "timeSlot", "handoverLocation")


class ShipLabelsInput(Model):
    """Amazon's `ShipLabelsInput`: body of generateShipLabels."""

    package_ids: list[str]
    """`packageIds`: at most 50 items."""
    courier_supported_attributes: CourierSupportedAttributes | None = None
    """`courierSupportedAttributes`."""
    _wire_ = ("packageIds", "courierSupportedAttributes")


class ShipLabelsResponse(Model):
    """Amazon's `ShipLabelsResponse`: answer of generateShipLabels."""

    package_ship_label_list: list[PackageShipLabel]
    """`packageShipLabelList`."""
    _wire_ = ("packageShipLabelList",)


class Shipment(Model):
    """Amazon's `Shipment`: part of `ShipmentsResponse`; answer of getShipment."""

    id: str
    """`id`."""
    location_id: str
    """`locationId`."""
    marketplace_attributes: MarketplaceAttributes
    """`marketplaceAttributes`."""
    shipment_info: ShipmentInfo
    """`shipmentInfo`."""
    shipment_requirements: ShipmentRequirements
    """`shipmentRequirements`."""
    charges: list[Charge]
    """`charges`: at least 1 item."""
    status: ShipmentStatus | str
    """`status`."""
    line_items: list[ShipmentLineItem]
    """`lineItems`: at least 1 item."""
    shipping_info: ShippingInfo
    """`shippingInfo`."""
    creation_date_time: str
    """`creationDateTime`."""
    last_updated_date_time: str
    """`lastUpdatedDateTime`."""
    invoice_info: InvoiceInfo | None = None
    """`invoiceInfo`."""
    party_info_list: list[PartyIdentificationInfo] | None = None
    """`partyInfoList`."""
    sub_status: ShipmentSubStatus | str | None = None
    """`subStatus`."""
    reason: str | None = None
    """`reason`."""
    packages: list[Package] | None = None
    """`packages`: at least 1 item."""
    earliest_pack_date_time: str | None = None
    """`earliestPackDateTime`."""
    _wire_ = (
        "id",
        "locationId",
        "marketplaceAttributes",
        "shipmentInfo",
        "shipmentRequirements",
        "charges",
        "status",
        "lineItems",
        "shippingInfo",
        "creationDateTime",
        "lastUpdatedDateTime",
        "invoiceInfo",
        "partyInfoList",
        "subStatus",
        "reason",
        "packages",
        "earliestPackDateTime",
    )


class ShipmentAcknowledgementRequest(Model):
    """Amazon's `ShipmentAcknowledgementRequest`: body of processShipment."""

    line_items: list[LineItemWithReason]
    """`lineItems`."""
    reference_id: str | None = None
    """`referenceId`."""
    _wire_ = ("lineItems", "referenceId")


class ShipmentInfo(Model):
    """Amazon's `ShipmentInfo`: part of `Shipment`."""

    shipment_type: ShipmentInfoShipmentType | str
    """`shipmentType`."""
    number_of_units: int
    """`numberOfUnits`: at least 1."""
    priority: Priority | str
    """`priority`."""
    buyer_order_id: str
    """`buyerOrderId`."""
    original_shipment_info: ReplacedShipmentInfo | None = None
    """`originalShipmentInfo`."""
    order_states_eligible_for_rejection: list[str] | None = None
    """`orderStatesEligibleForRejection`."""
    order_placed_timestamp: str | None = None
    """`orderPlacedTimestamp`."""
    processing_source: ShipmentInfoProcessingSource | str | None = None
    """`processingSource`."""
    payment_method: ShipmentInfoPaymentMethod | str | None = None
    """`paymentMethod`."""
    _wire_ = (
        "shipmentType",
        "numberOfUnits",
        "priority",
        "buyerOrderId",
        "originalShipmentInfo",
        "orderStatesEligibleForRejection",
        "orderPlacedTimestamp",
        "processingSource",
        "paymentMethod",
    )


class ShipmentLineItem(Model):
    """Amazon's `ShipmentLineItem`: part of `Shipment`."""

    shipment_line_item_id: str
    """`shipmentLineItemId`."""
    merchant_sku: str
    """`merchantSku`."""
    number_of_units: int
    """`numberOfUnits`: at least 1."""
    charges: list[Charge]
    """`charges`: at least 1 item."""
    compliance_attributes: ComplianceAttributes
    """`complianceAttributes`."""
    serial_numbers: list[str] | None = None
    """`serialNumbers`."""
    piece_type: PieceType | str | None = None
    """`pieceType`."""
    hazmat_labels: list[str] | None = None
    """`hazmatLabels`."""
    gift_attributes: GiftAttributes | None = None
    """`giftAttributes`."""
    cancellations: list[Cancellation] | None = None
    """`cancellations`."""
    hsn_code: str | None = None
    """`hsnCode`."""
    recommended_country_of_origin: str | None = None
    """`recommendedCountryOfOrigin`."""
    country_of_origin: str | None = None
    """`countryOfOrigin`."""
    recommended_currency_code: str | None = None
    """`recommendedCurrencyCode`."""
    item_value: Amount | None = None
    """`itemValue`."""
    custom_attributes: list[CustomAttribute] | None = None
    """`customAttributes`."""
    _wire_ = (
        "shipmentLineItemId",
        "merchantSku",
        "numberOfUnits",
        "charges",
        "complianceAttributes",
        "serialNumbers",
        "pieceType",
        "hazmatLabels",
        "giftAttributes",
        "cancellations",
        "hsnCode",
        "recommendedCountryOfOrigin",
        "countryOfOrigin",
        "recommendedCurrencyCode",
        "itemValue",
        "customAttributes",
    )


class ShipmentRequirements(Model):
    """Amazon's `ShipmentRequirements`: part of `Shipment`."""

    p_slip: PackingSlipRequirement
    """`pSlip`."""
    invoice: InvoiceRequirement
    """`invoice`."""
    _wire_ = ("pSlip", "invoice")


class ShipmentsResponse(Model):
    """Amazon's `ShipmentsResponse`: answer of getShipments."""

    shipments: list[Shipment] | None = None
    """`shipments`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("shipments", "pagination")


class ShippingInfo(Model):
    """Amazon's `ShippingInfo`: part of `Shipment`."""

    expected_shipping_date_time_in_utc: str
    """`expectedShippingDateTimeInUTC`."""
    recommended_ship_method: str | None = None
    """`recommendedShipMethod`."""
    ship_to_address: Address | None = None
    """`shipToAddress`."""
    shipping_type: ShippingInfoShippingType | str | None = None
    """`shippingType`."""
    recommended_packages: list[RecommendedPackage] | None = None
    """`recommendedPackages`: at least 1 item."""
    _wire_ = (
        "expectedShippingDateTimeInUTC",
        "recommendedShipMethod",
        "shipToAddress",
        "shippingType",
        "recommendedPackages",
    )
    _personal_ = ("ship_to_address",)


class ShippingOptions(Model):
    """Amazon's `ShippingOptions`: part of `ShippingOptionsResponse`."""

    shipping_option_id: str
    """`shippingOptionId`."""
    ship_by: ShippingOptionsShipBy | str
    """`shipBy`."""
    carrier_name: str | None = None
    """`carrierName`."""
    pickup_window: TimeWindow | None = None
    """`pickupWindow`."""
    time_slot: TimeWindow | None = None
    """`timeSlot`."""
    handover_location: HandoverLocation | None = None
    """`handoverLocation`."""
    _wire_ = ("shippingOptionId", "shipBy", "carrierName", "pickupWindow", "timeSlot", "handoverLocation")


class ShippingOptionsResponse(Model):
    """Amazon's `ShippingOptionsResponse`: answer of retrieveShippingOptions."""

    shipping_options: list[ShippingOptions] | None = None
    """`shippingOptions`."""
    recommended_shipping_option: ShippingOptions | None = None
    """`recommendedShippingOption`."""
    _wire_ = ("shippingOptions", "recommendedShippingOption")


class Tax(Model):
    """Amazon's `Tax`: part of `Charge`."""

    charge: ChargeBreakup
    """`charge`."""
    type_: TaxType | str | None = None
    """`type`."""
    rate: str | None = None
    """`rate`."""
    _wire_ = ("charge", "type", "rate")


class TaxRegistrationInfo(Model):
    """Amazon's `TaxRegistrationInfo`: part of `PartyIdentificationInfo`."""

    type_: TaxRegistrationInfoType | str | None = None
    """`type`."""
    number: str | None = None
    """`number`."""
    address: Address | None = None
    """`address`."""
    messages: str | None = None
    """`messages`."""
    _wire_ = ("type", "number", "address", "messages")
    _personal_ = ("type_", "number", "address", "messages")


class TimeWindow(Model):
    """Amazon's `TimeWindow`: part of `ShipLabelMetadata`, `ShippingOptions`."""

    start_time: int
    """`startTime`."""
    end_time: int
    """`endTime`."""
    handover_method: TimeWindowHandoverMethod | str | None = None
    """`handoverMethod`."""
    _wire_ = ("startTime", "endTime", "handoverMethod")


class UpdateSandboxShipmentRequest(Model):
    """Amazon's `UpdateSandboxShipmentRequest`: body of updateSandboxShipment."""

    update_type: UpdateSandboxShipmentRequestUpdateType | str
    """`updateType`."""
    updates: SandboxShipmentUpdates | None = None
    """`updates`."""
    _wire_ = ("updateType", "updates")


class Weight(Model):
    """Amazon's `Weight`: part of `Package`, `RecommendedPackage`."""

    value: str
    """`value`."""
    weight_unit: WeightUnit | str
    """`weightUnit`."""
    _wire_ = ("value", "weightUnit")


Cancellations = list[Cancellation]
"""Amazon's `Cancellations`: part of `ShipmentLineItem`."""

Charges = list[Charge]
"""Amazon's `Charges`: part of `OriginalLineItem`, `Shipment`, `ShipmentLineItem`.

At least 1 item.
"""

CountryCode = str
"""Amazon's `CountryCode`: part of `PackageLineItem`, `ShipmentLineItem`."""

CustomChannelAttribute = list[CustomChannelAttributeItem | str]
"""Amazon's `CustomChannelAttribute`: part of `MarketplaceAttributes`."""

DateTime = str
"""Amazon's `DateTime`: part of `Cancellation`, `InvoiceInfo`, `Shipment` and 1 more."""

Decimal = str
"""Amazon's `Decimal`: part of `Amount`, `Dimension`, `Distance` and 3 more."""

MarketplaceId = str
"""Amazon's `MarketplaceId`: part of `CreateSandboxShipmentRequest`."""

OriginalLineItems = list[OriginalLineItem]
"""Amazon's `OriginalLineItems`: part of `ReplacedShipmentInfo`.

At least 1 item.
"""

PackageLineItems = list[PackageLineItem]
"""Amazon's `PackageLineItems`: part of `Package`."""

PackageShipLabelList = list[PackageShipLabel]
"""Amazon's `PackageShipLabelList`: part of `ShipLabelsResponse`."""

PartyIdentificationInfoList = list[PartyIdentificationInfo]
"""Amazon's `PartyIdentificationInfoList`: part of `Shipment`."""

RecommendedPackageLineItems = list[RecommendedPackageLineItem]
"""Amazon's `RecommendedPackageLineItems`: part of `RecommendedPackage`.

At most 50 items.
"""

RecommendedPackages = list[RecommendedPackage]
"""Amazon's `RecommendedPackages`: part of `ShippingInfo`.

At least 1 item.
"""

SKU = str
"""Amazon's `SKU`: part of `ShipmentLineItem`."""

SerialNumber = str
"""Amazon's `SerialNumber`: part of `PackageLineItem`, `ShipmentLineItem`."""

SCHEMAS: dict[str, Any] = {
    "Address": Address,
    "Amount": Amount,
    "Cancellation": Cancellation,
    "Cancellations": Cancellations,
    "Charge": Charge,
    "ChargeBreakup": ChargeBreakup,
    "Charges": Charges,
    "ComplianceAttributes": ComplianceAttributes,
    "CountryCode": CountryCode,
    "CourierSupportedAttributes": CourierSupportedAttributes,
    "CreateSandboxShipmentRequest": CreateSandboxShipmentRequest,
    "CreateSandboxShipmentResponse": CreateSandboxShipmentResponse,
    "CustomAttribute": CustomAttribute,
    "CustomAttributeType": CustomAttributeType,
    "CustomChannelAttribute": CustomChannelAttribute,
    "DateTime": DateTime,
    "Decimal": Decimal,
    "Dimension": Dimension,
    "Distance": Distance,
    "Document": Document,
    "DocumentV2": DocumentV2,
    "Error": Error,
    "ErrorList": ErrorList,
    "Geocodes": Geocodes,
    "GiftAttributes": GiftAttributes,
    "HandoverLocation": HandoverLocation,
    "InvoiceInfo": InvoiceInfo,
    "InvoiceRequirement": InvoiceRequirement,
    "InvoiceResponse": InvoiceResponse,
    "LineItem": LineItem,
    "LineItemWithReason": LineItemWithReason,
    "MarketplaceAttributes": MarketplaceAttributes,
    "MarketplaceId": MarketplaceId,
    "OriginalLineItem": OriginalLineItem,
    "OriginalLineItems": OriginalLineItems,
    "Package": Package,
    "PackageDeliveryStatus": PackageDeliveryStatus,
    "PackageDimensions": PackageDimensions,
    "PackageLineItem": PackageLineItem,
    "PackageLineItems": PackageLineItems,
    "PackageShipLabel": PackageShipLabel,
    "PackageShipLabelList": PackageShipLabelList,
    "PackageStatus": PackageStatus,
    "PackageSubStatus": PackageSubStatus,
    "Packages": Packages,
    "PackingSlipRequirement": PackingSlipRequirement,
    "Pagination": Pagination,
    "PartyIdentificationInfo": PartyIdentificationInfo,
    "PartyIdentificationInfoList": PartyIdentificationInfoList,
    "PieceType": PieceType,
    "PresenceStatus": PresenceStatus,
    "Priority": Priority,
    "RecommendedPackage": RecommendedPackage,
    "RecommendedPackageLineItem": RecommendedPackageLineItem,
    "RecommendedPackageLineItems": RecommendedPackageLineItems,
    "RecommendedPackages": RecommendedPackages,
    "ReplacedShipmentInfo": ReplacedShipmentInfo,
    "RequirementLevel": RequirementLevel,
    "SKU": SKU,
    "SandboxShipmentUpdates": SandboxShipmentUpdates,
    "SerialNumber": SerialNumber,
    "ShipLabelMetadata": ShipLabelMetadata,
    "ShipLabelsInput": ShipLabelsInput,
    "ShipLabelsResponse": ShipLabelsResponse,
    "Shipment": Shipment,
    "ShipmentAcknowledgementRequest": ShipmentAcknowledgementRequest,
    "ShipmentInfo": ShipmentInfo,
    "ShipmentLineItem": ShipmentLineItem,
    "ShipmentRequirements": ShipmentRequirements,
    "ShipmentsResponse": ShipmentsResponse,
    "ShippingInfo": ShippingInfo,
    "ShippingOptions": ShippingOptions,
    "ShippingOptionsResponse": ShippingOptionsResponse,
    "Status": Status,
    "Tax": Tax,
    "TaxRegistrationInfo": TaxRegistrationInfo,
    "TimeWindow": TimeWindow,
    "UpdateSandboxShipmentRequest": UpdateSandboxShipmentRequest,
    "Weight": Weight,
}
"""Amazon's schema name -> the class or type here."""
