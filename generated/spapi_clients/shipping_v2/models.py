"""What the answers and bodies of Amazon Shipping v2 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/shipping_v2.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class AccessPointAssistanceType(StrEnum):
    """Part of `AccessPoint`; inline in Amazon's model."""

    STAFF_ASSISTED = "STAFF_ASSISTED"
    SELF_ASSISTED = "SELF_ASSISTED"


class AccessPointType(StrEnum):
    """Amazon's `AccessPointType`: part of `AccessPoint`; parameter `accessPointTypes` of getAccessPoints."""

    HELIX = "HELIX"
    CAMPUS_LOCKER = "CAMPUS_LOCKER"
    OMNI_LOCKER = "OMNI_LOCKER"
    ODIN_LOCKER = "ODIN_LOCKER"
    DOBBY_LOCKER = "DOBBY_LOCKER"
    CORE_LOCKER = "CORE_LOCKER"
    TYPE_3P = "3P"
    CAMPUS_ROOM = "CAMPUS_ROOM"


AccessPointTypeLiteral = Literal[
    "HELIX",
    "CAMPUS_LOCKER",
    "OMNI_LOCKER",
    "ODIN_LOCKER",
    "DOBBY_LOCKER",
    "CORE_LOCKER",
    "3P",
    "CAMPUS_ROOM",
]
"""The values of `AccessPointType`, for arguments."""


class AccountStatus(StrEnum):
    """Amazon's `AccountStatus`: part of `LinkCarrierAccountResponse`."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    PENDING = "PENDING"
    SUSPENDED = "SUSPENDED"


class AccountType(StrEnum):
    """Amazon's `AccountType`: part of `LinkableAccountType`."""

    SHIPPER_ACCOUNT = "SHIPPER_ACCOUNT"
    SHIPPER_ACCOUNT_WITH_INVOICE = "SHIPPER_ACCOUNT_WITH_INVOICE"
    AMAZON_ACCOUNT = "AMAZON_ACCOUNT"


class ChannelType(StrEnum):
    """Amazon's `ChannelType`: part of `ChannelDetails`."""

    AMAZON = "AMAZON"
    EXTERNAL = "EXTERNAL"


class ChargeComponentChargeType(StrEnum):
    """Part of `ChargeComponent`; inline in Amazon's model."""

    TAX = "TAX"
    DISCOUNT = "DISCOUNT"


class ClaimReason(StrEnum):
    """Amazon's `ClaimReason`: part of `CreateClaimRequest`."""

    LOST_IN_TRANSIT = "LOST_IN_TRANSIT"
    DAMAGED_IN_TRANSIT = "DAMAGED_IN_TRANSIT"
    DELIVERED_NOT_RECEIVED = "DELIVERED_NOT_RECEIVED"
    ITEM_MISSING_SWITCHEROO = "ITEM_MISSING_SWITCHEROO"
    COD_ABUSE = "COD_ABUSE"


class ClientReferenceDetailClientReferenceType(StrEnum):
    """Part of `ClientReferenceDetail`; inline in Amazon's model."""

    INTEGRATOR_SHIPPER_ID = "IntegratorShipperId"
    INTEGRATOR_MERCHANT_ID = "IntegratorMerchantId"


class DangerousGoodsDetailsPackingGroup(StrEnum):
    """Part of `DangerousGoodsDetails`; inline in Amazon's model."""

    I = "I"
    II = "II"
    III = "III"


class DangerousGoodsDetailsPackingInstruction(StrEnum):
    """Part of `DangerousGoodsDetails`; inline in Amazon's model."""

    PI965_SECTION_IA = "PI965_SECTION_IA"
    PI965_SECTION_IB = "PI965_SECTION_IB"
    PI965_SECTION_II = "PI965_SECTION_II"
    PI966_SECTION_I = "PI966_SECTION_I"
    PI966_SECTION_II = "PI966_SECTION_II"
    PI967_SECTION_I = "PI967_SECTION_I"
    PI967_SECTION_II = "PI967_SECTION_II"
    PI968_SECTION_IA = "PI968_SECTION_IA"
    PI968_SECTION_IB = "PI968_SECTION_IB"
    PI969_SECTION_I = "PI969_SECTION_I"
    PI969_SECTION_II = "PI969_SECTION_II"
    PI970_SECTION_I = "PI970_SECTION_I"
    PI970_SECTION_II = "PI970_SECTION_II"


class DetailCodes(StrEnum):
    """Amazon's `DetailCodes`: part of `TrackingDetailCodes`."""

    BUSINESS_CLOSED = "BusinessClosed"
    CUSTOMER_UNAVAILABLE = "CustomerUnavailable"
    PAYMENT_NOT_READY = "PaymentNotReady"
    OTP_NOT_AVAILABLE = "OtpNotAvailable"
    DELIVERY_ATTEMPTED = "DeliveryAttempted"
    UNABLE_TO_ACCESS = "UnableToAccess"
    UNABLE_TO_CONTACT_RECIPIENT = "UnableToContactRecipient"
    DELIVERED_TO_BEHIND_WHEELIE_BIN = "DeliveredToBehindWheelieBin"
    DELIVERED_TO_PORCH = "DeliveredToPorch"
    DELIVERED_TO_GARAGE = "DeliveredToGarage"
    DELIVERED_TO_GARDEN = "DeliveredToGarden"
    DELIVERED_TO_GREENHOUSE = "DeliveredToGreenhouse"
    DELIVERED_TO_MAIL_SLOT = "DeliveredToMailSlot"
    DELIVERED_TO_MAIL_ROOM = "DeliveredToMailRoom"
    DELIVERED_TO_NEIGHBOR = "DeliveredToNeighbor"
    DELIVERED_TO_REAR_DOOR = "DeliveredToRearDoor"
    DELIVERED_TO_RECEPTIONIST = "DeliveredToReceptionist"
    DELIVERED_TO_SHED = "DeliveredToShed"
    DELIVERED_WITH_OTP = "DeliveredWithOTP"
    SIGNED = "Signed"
    DAMAGED = "Damaged"
    INCORRECT_ITEMS = "IncorrectItems"
    NOT_REQUIRED = "NotRequired"
    REJECTED = "Rejected"
    REJECTED_BY_RECIPIENT_WITH_VERIFICATION = "RejectedByRecipientWithVerification"
    CANCELLED_BY_RECIPIENT = "CancelledByRecipient"
    ADDRESS_NOT_FOUND = "AddressNotFound"
    HAZMAT_SHIPMENT = "HazmatShipment"
    UNDELIVERABLE = "Undeliverable"
    ARRIVED_AT_LOCAL_FACILITY = "ArrivedAtLocalFacility"


class DimensionsUnit(StrEnum):
    """Part of `Dimensions`; inline in Amazon's model."""

    INCH = "INCH"
    CENTIMETER = "CENTIMETER"


class DocumentFormat(StrEnum):
    """Amazon's `DocumentFormat`.

    Used as part of `PackageDocument`, `RequestedDocumentSpecification`, `SupportedDocumentSpecification`.
    """

    PDF = "PDF"
    PNG = "PNG"
    ZPL = "ZPL"


class DocumentSizeUnit(StrEnum):
    """Part of `DocumentSize`; inline in Amazon's model."""

    INCH = "INCH"
    CENTIMETER = "CENTIMETER"


class DocumentType(StrEnum):
    """Amazon's `DocumentType`.

    Used as part of `PackageDocument`, `RequestedDocumentSpecification`, `SupportedDocumentDetail`.
    """

    PACKSLIP = "PACKSLIP"
    LABEL = "LABEL"
    RECEIPT = "RECEIPT"
    CUSTOM_FORM = "CUSTOM_FORM"


class EventCode(StrEnum):
    """Amazon's `EventCode`: part of `Event`."""

    READY_FOR_RECEIVE = "ReadyForReceive"
    PICKUP_DONE = "PickupDone"
    DELIVERED = "Delivered"
    DEPARTED = "Departed"
    DELIVERY_ATTEMPTED = "DeliveryAttempted"
    LOST = "Lost"
    OUT_FOR_DELIVERY = "OutForDelivery"
    ARRIVED_AT_CARRIER_FACILITY = "ArrivedAtCarrierFacility"
    REJECTED = "Rejected"
    UNDELIVERABLE = "Undeliverable"
    PICKUP_CANCELLED = "PickupCancelled"
    RETURN_INITIATED = "ReturnInitiated"
    AVAILABLE_FOR_PICKUP = "AvailableForPickup"
    RECIPIENT_REQUESTED_ALTERNATE_DELIVERY_TIMING = "RecipientRequestedAlternateDeliveryTiming"


class GenerationStatus(StrEnum):
    """Amazon's `GenerationStatus`: part of `CollectionFormsHistoryRecord`."""

    COMPLETED = "Completed"
    IN_PROGRESS = "InProgress"


class IneligibilityReasonCode(StrEnum):
    """Amazon's `IneligibilityReasonCode`: part of `IneligibilityReason`."""

    NO_COVERAGE = "NO_COVERAGE"
    PICKUP_SLOT_RESTRICTION = "PICKUP_SLOT_RESTRICTION"
    UNSUPPORTED_VAS = "UNSUPPORTED_VAS"
    VAS_COMBINATION_RESTRICTION = "VAS_COMBINATION_RESTRICTION"
    SIZE_RESTRICTIONS = "SIZE_RESTRICTIONS"
    WEIGHT_RESTRICTIONS = "WEIGHT_RESTRICTIONS"
    LATE_DELIVERY = "LATE_DELIVERY"
    PROGRAM_CONSTRAINTS = "PROGRAM_CONSTRAINTS"
    TERMS_AND_CONDITIONS_NOT_ACCEPTED = "TERMS_AND_CONDITIONS_NOT_ACCEPTED"
    UNKNOWN = "UNKNOWN"


class InputType(StrEnum):
    """Amazon's `InputType`: part of `CarrierAccountInput`."""

    TEXTBOX = "TEXTBOX"
    PASSWORD = "PASSWORD"


class LabelAttribute(StrEnum):
    """Amazon's `LabelAttribute`: part of `RequestAttributes`."""

    PACKAGE_CLIENT_REFERENCE_ID = "PACKAGE_CLIENT_REFERENCE_ID"
    SELLER_DISPLAY_NAME = "SELLER_DISPLAY_NAME"
    COLLECT_ON_DELIVERY_AMOUNT = "COLLECT_ON_DELIVERY_AMOUNT"


class LiquidVolumeUnit(StrEnum):
    """Part of `LiquidVolume`; inline in Amazon's model."""

    ML = "ML"
    L = "L"
    FL_OZ = "FL_OZ"
    GAL = "GAL"
    PT = "PT"
    QT = "QT"
    C = "C"


class NdrAction(StrEnum):
    """Amazon's `NdrAction`: part of `SubmitNdrFeedbackRequest`."""

    RESCHEDULE = "RESCHEDULE"
    REATTEMPT = "REATTEMPT"
    RTO = "RTO"


class PaymentType(StrEnum):
    """Amazon's `PaymentType`: part of `Rate`."""

    PAY_THROUGH_AMAZON = "PAY_THROUGH_AMAZON"
    PAY_DIRECT_TO_CARRIER = "PAY_DIRECT_TO_CARRIER"


class RateItemID(StrEnum):
    """Amazon's `RateItemID`: part of `RateItem`."""

    BASE_RATE = "BASE_RATE"
    TRANSACTION_FEE = "TRANSACTION_FEE"
    ADULT_SIGNATURE_CONFIRMATION = "ADULT_SIGNATURE_CONFIRMATION"
    SIGNATURE_CONFIRMATION = "SIGNATURE_CONFIRMATION"
    NO_CONFIRMATION = "NO_CONFIRMATION"
    WAIVE_SIGNATURE = "WAIVE_SIGNATURE"
    IMPLIED_LIABILITY = "IMPLIED_LIABILITY"
    HIDDEN_POSTAGE = "HIDDEN_POSTAGE"
    DECLARED_VALUE = "DECLARED_VALUE"
    SUNDAY_HOLIDAY_DELIVERY = "SUNDAY_HOLIDAY_DELIVERY"
    DELIVERY_CONFIRMATION = "DELIVERY_CONFIRMATION"
    IMPORT_DUTY_CHARGE = "IMPORT_DUTY_CHARGE"
    VAT = "VAT"
    NO_SATURDAY_DELIVERY = "NO_SATURDAY_DELIVERY"
    INSURANCE = "INSURANCE"
    COD = "COD"
    FUEL_SURCHARGE = "FUEL_SURCHARGE"
    INSPECTION_CHARGE = "INSPECTION_CHARGE"
    DELIVERY_AREA_SURCHARGE = "DELIVERY_AREA_SURCHARGE"
    WAYBILL_CHARGE = "WAYBILL_CHARGE"
    AMAZON_SPONSORED_DISCOUNT = "AMAZON_SPONSORED_DISCOUNT"
    INTEGRATOR_SPONSORED_DISCOUNT = "INTEGRATOR_SPONSORED_DISCOUNT"
    OVERSIZE_SURCHARGE = "OVERSIZE_SURCHARGE"
    CONGESTION_CHARGE = "CONGESTION_CHARGE"
    RESIDENTIAL_SURCHARGE = "RESIDENTIAL_SURCHARGE"
    ADDITIONAL_SURCHARGE = "ADDITIONAL_SURCHARGE"
    SURCHARGE = "SURCHARGE"
    REBATE = "REBATE"
    HIGH_CUBE_SURCHARGE = "HIGH_CUBE_SURCHARGE"
    HIGH_LENGTH_SURCHARGE = "HIGH_LENGTH_SURCHARGE"
    HIGH_WIDTH_SURCHARGE = "HIGH_WIDTH_SURCHARGE"
    DEMAND_SURCHARGE = "DEMAND_SURCHARGE"
    NONSTANDARD_FEE = "NONSTANDARD_FEE"


class RateItemType(StrEnum):
    """Amazon's `RateItemType`: part of `RateItem`."""

    MANDATORY = "MANDATORY"
    OPTIONAL = "OPTIONAL"
    INCLUDED = "INCLUDED"


class SettlementType(StrEnum):
    """Amazon's `SettlementType`: part of `CreateClaimRequest`."""

    REFUND = "REFUND"
    CERTIFICATE_OF_FACT = "CERTIFICATE_OF_FACT"


class ShipmentType(StrEnum):
    """Amazon's `ShipmentType`: part of `Event`, `GetRatesRequest`."""

    FORWARD = "FORWARD"
    RETURNS = "RETURNS"


class Status(StrEnum):
    """Amazon's `Status`: part of `TrackingSummary`."""

    PRE_TRANSIT = "PreTransit"
    IN_TRANSIT = "InTransit"
    DELIVERED = "Delivered"
    LOST = "Lost"
    OUT_FOR_DELIVERY = "OutForDelivery"
    REJECTED = "Rejected"
    UNDELIVERABLE = "Undeliverable"
    DELIVERY_ATTEMPTED = "DeliveryAttempted"
    PICKUP_CANCELLED = "PickupCancelled"
    AWAITING_CUSTOMER_PICKUP = "AwaitingCustomerPickup"


class TaxType(StrEnum):
    """Amazon's `TaxType`: part of `TaxDetail`."""

    GST = "GST"


class WeightUnit(StrEnum):
    """Part of `Weight`; inline in Amazon's model."""

    GRAM = "GRAM"
    KILOGRAM = "KILOGRAM"
    OUNCE = "OUNCE"
    POUND = "POUND"


class ShippingBusinessId(StrEnum):
    """Inline in Amazon's model.

    Used as parameter `x-amzn-shipping-business-id` of getAccessPoints, getCarrierAccountFormInputs,
    getCarrierAccounts and 17 more.
    """

    AMAZON_SHIPPING_US = "AmazonShipping_US"
    AMAZON_SHIPPING_IN = "AmazonShipping_IN"
    AMAZON_SHIPPING_UK = "AmazonShipping_UK"
    AMAZON_SHIPPING_UAE = "AmazonShipping_UAE"
    AMAZON_SHIPPING_SA = "AmazonShipping_SA"
    AMAZON_SHIPPING_EG = "AmazonShipping_EG"
    AMAZON_SHIPPING_IT = "AmazonShipping_IT"
    AMAZON_SHIPPING_ES = "AmazonShipping_ES"
    AMAZON_SHIPPING_FR = "AmazonShipping_FR"
    AMAZON_SHIPPING_JP = "AmazonShipping_JP"


ShippingBusinessIdLiteral = Literal[
    "AmazonShipping_US",
    "AmazonShipping_IN",
    "AmazonShipping_UK",
    "AmazonShipping_UAE",
    "AmazonShipping_SA",
    "AmazonShipping_EG",
    "AmazonShipping_IT",
    "AmazonShipping_ES",
    "AmazonShipping_FR",
    "AmazonShipping_JP",
]
"""The values of `ShippingBusinessId`, for arguments."""


class AccessPoint(Model):
    """Amazon's `AccessPoint`: part of `AccessPointList`."""

    access_point_id: str | None = None
    """`accessPointId`."""
    name: str | None = None
    """`name`."""
    timezone: str | None = None
    """`timezone`."""
    type_: AccessPointType | str | None = None
    """`type`."""
    accessibility_attributes: AccessibilityAttributes | None = None
    """`accessibilityAttributes`."""
    address: Address | None = None
    """`address`."""
    exception_operating_hours: list[ExceptionOperatingHours] | None = None
    """`exceptionOperatingHours`."""
    assistance_type: AccessPointAssistanceType | str | None = None
    """`assistanceType`."""
    score: str | None = None
    """`score`."""
    standard_operating_hours: dict[str, OperatingHours] | None = None
    """`standardOperatingHours`."""
    _wire_ = (
        "accessPointId",
        "name",
        "timezone",
        "type",
        "accessibilityAttributes",
        "address",
        "exceptionOperatingHours",
        "assistanceType",
        "score",
        "standardOperatingHours",
    )
    _personal_ = ("name", "address")


class AccessPointDetails(Model):
    """Amazon's `AccessPointDetails`: part of `GetRatesRequest`, `OneClickShipmentRequest`."""

    access_point_id: str | None = None
    """`accessPointId`."""
    _wire_ = ("accessPointId",)


class AccessibilityAttributes(Model):
    """Amazon's `AccessibilityAttributes`: part of `AccessPoint`."""

    distance: str | None = None
    """`distance`."""
    drive_time: int | None = None
    """`driveTime`."""
    _wire_ = ("distance", "driveTime")


class ActiveAccount(Model):
    """Amazon's `ActiveAccount`: part of `ActiveAccounts`."""

    account_id: str | None = None
    """`accountId`."""
    carrier_id: str | None = None
    """`carrierId`."""
    _wire_ = ("accountId", "carrierId")


class Address(Model):
    """Amazon's `Address`.

    Used as part of `AccessPoint`, `CollectionFormsHistoryRecord`, `DirectPurchaseRequest` and 5 more.
    """

    name: str
    """`name`: 1 to 50 characters."""
    address_line_1: str
    """`addressLine1`: 1 to 60 characters."""
    state_or_region: str
    """`stateOrRegion`."""
    city: str
    """`city`."""
    country_code: str
    """`countryCode`."""
    postal_code: str
    """`postalCode`."""
    address_line_2: str | None = None
    """`addressLine2`: 1 to 60 characters."""
    address_line_3: str | None = None
    """`addressLine3`: 1 to 60 characters."""
    company_name: str | None = None
    """`companyName`."""
    email: str | None = None
    """`email`: at most 64 characters."""
    phone_number: str | None = None
    """`phoneNumber`: 1 to 20 characters."""
    geocode: Geocode | None = None
    """`geocode`."""
    _wire_ = (
        "name",
        "addressLine1",
        "stateOrRegion",
        "city",
        "countryCode",
        "postalCode",
        "addressLine2",
        "addressLine3",
        "companyName",
        "email",
        "phoneNumber",
        "geocode",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "state_or_region",
        "city",
        "country_code",
        "postal_code",
        "address_line_2",
        "address_line_3",
        "company_name",
        "email",
        "phone_number",
        "geocode",
    )


class AmazonOrderDetails(Model):
    """Amazon's `AmazonOrderDetails`: part of `ChannelDetails`."""

    order_id: str
    """`orderId`."""
    _wire_ = ("orderId",)


class AmazonShipmentDetails(Model):
    """Amazon's `AmazonShipmentDetails`: part of `ChannelDetails`."""

    shipment_id: str
    """`shipmentId`."""
    _wire_ = ("shipmentId",)


class AvailableValueAddedServiceGroup(Model):
    """Amazon's `AvailableValueAddedServiceGroup`: part of `AvailableValueAddedServiceGroupList`."""

    group_id: str
    """`groupId`."""
    group_description: str
    """`groupDescription`."""
    is_required: bool
    """`isRequired`."""
    value_added_services: list[ValueAddedService] | None = None
    """`valueAddedServices`."""
    _wire_ = ("groupId", "groupDescription", "isRequired", "valueAddedServices")


class Benefits(Model):
    """Amazon's `Benefits`: part of `GetShipmentDocumentsResult`, `PurchaseShipmentResult`, `Rate`."""

    included_benefits: list[str]
    """`includedBenefits`."""
    excluded_benefits: list[ExcludedBenefit]
    """`excludedBenefits`."""
    _wire_ = ("includedBenefits", "excludedBenefits")


class CancelShipmentResponse(Model):
    """Amazon's `CancelShipmentResponse`: answer of cancelShipment."""

    payload: dict[str, Any] | None = None
    """`payload`."""
    _wire_ = ("payload",)


class Carrier(Model):
    """Amazon's `Carrier`: part of `OneClickShipmentResult`."""

    id: str
    """`id`."""
    name: str
    """`name`."""
    _wire_ = ("id", "name")
    _personal_ = ()


class CarrierAccount(Model):
    """Amazon's `CarrierAccount`: part of `CarrierAccounts`."""

    carrier_account_id: str
    """`carrierAccountId`."""
    carrier_id: str
    """`carrierId`."""
    _wire_ = ("carrierAccountId", "carrierId")


class CarrierAccountAttribute(Model):
    """Amazon's `CarrierAccountAttribute`: part of `CarrierAccountAttributes`."""

    attribute_name: str | None = None
    """`attributeName`."""
    property_group: str | None = None
    """`propertyGroup`."""
    value: str | None = None
    """`value`."""
    _wire_ = ("attributeName", "propertyGroup", "value")


class CarrierAccountInput(Model):
    """Amazon's `CarrierAccountInput`: part of `CarrierAccountInputsList`."""

    description_localization_key: str | None = None
    """`descriptionLocalizationKey`."""
    name: str | None = None
    """`name`."""
    group_name: str | None = None
    """`groupName`."""
    input_type: InputType | str | None = None
    """`inputType`."""
    is_mandatory: bool | None = None
    """`isMandatory`."""
    is_confidential: bool | None = None
    """`isConfidential`."""
    is_hidden: bool | None = None
    """`isHidden`."""
    validation_metadata: list[ValidationMetadata] | None = None
    """`validationMetadata`."""
    _wire_ = (
        "descriptionLocalizationKey",
        "name",
        "groupName",
        "inputType",
        "isMandatory",
        "isConfidential",
        "isHidden",
        "validationMetadata",
    )
    _personal_ = ()


class ChannelDetails(Model):
    """Amazon's `ChannelDetails`.

    Used as part of `DirectPurchaseRequest`, `GetRatesRequest`, `OneClickShipmentRequest`.
    """

    channel_type: ChannelType | str
    """`channelType`."""
    amazon_order_details: AmazonOrderDetails | None = None
    """`amazonOrderDetails`."""
    amazon_shipment_details: AmazonShipmentDetails | None = None
    """`amazonShipmentDetails`."""
    _wire_ = ("channelType", "amazonOrderDetails", "amazonShipmentDetails")


class ChargeComponent(Model):
    """Amazon's `ChargeComponent`: part of `ChargeList`."""

    amount: Currency | None = None
    """`amount`."""
    charge_type: ChargeComponentChargeType | str | None = None
    """`chargeType`."""
    _wire_ = ("amount", "chargeType")


class ClientReferenceDetail(Model):
    """Amazon's `ClientReferenceDetail`: part of `ClientReferenceDetails`."""

    client_reference_type: ClientReferenceDetailClientReferenceType | str
    """`clientReferenceType`."""
    client_reference_id: str
    """`clientReferenceId`."""
    _wire_ = ("clientReferenceType", "clientReferenceId")


class CollectOnDelivery(Model):
    """Amazon's `CollectOnDelivery`: part of `ValueAddedServiceDetails`."""

    amount: Currency
    """`amount`."""
    _wire_ = ("amount",)


class CollectionFormsHistoryRecord(Model):
    """Amazon's `CollectionFormsHistoryRecord`: part of `CollectionFormsHistoryRecordList`."""

    carrier_name: str | None = None
    """`carrierName`."""
    creation_date: datetime | None = None
    """`creationDate`: ISO 8601 instant."""
    generation_status: GenerationStatus | str | None = None
    """`generationStatus`."""
    collection_form_id: str | None = None
    """`collectionFormId`."""
    ship_from_address: Address | None = None
    """`shipFromAddress`."""
    _wire_ = ("carrierName", "creationDate", "generationStatus", "collectionFormId", "shipFromAddress")
    _personal_ = ("ship_from_address",)


class CollectionsFormDocument(Model):
    """Amazon's `CollectionsFormDocument`.

    Used as part of `GenerateCollectionFormResponse`, `GetCollectionFormResponse`.
    """

    base_64_encoded_content: str | None = None
    """`base64EncodedContent`."""
    document_format: str | None = None
    """`documentFormat`."""
    _wire_ = ("base64EncodedContent", "documentFormat")
    _personal_ = ("base_64_encoded_content",)


class CreateClaimRequest(Model):
    """Amazon's `CreateClaimRequest`: body of createClaim."""

    tracking_id: str
    """`trackingId`."""
    claim_reason: ClaimReason | str
    """`claimReason`."""
    settlement_type: SettlementType | str
    """`settlementType`: Amazon's default `REFUND`."""
    declared_value: Currency | None = None
    """`declaredValue`."""
    is_replacement_package_sent: bool | None = None
    """`isReplacementPackageSent`."""
    proofs: list[str] | None = None
    """`proofs`."""
    _wire_ = ("trackingId", "claimReason", "settlementType", "declaredValue", "isReplacementPackageSent", "proofs")


class CreateClaimResponse(Model):
    """Amazon's `CreateClaimResponse`: answer of createClaim."""

    claim_id: str | None = None
    """`claimId`."""
    _wire_ = ("claimId",)


class Currency(Model):
    """Amazon's `Currency`: part of `ChargeComponent`, `CollectOnDelivery`, `CreateClaimRequest` and 7 more."""

    value: decimal.Decimal
    """`value`."""
    unit: str
    """`unit`: exactly 3 characters."""
    _wire_ = ("value", "unit")


class DangerousGoodsDetails(Model):
    """Amazon's `DangerousGoodsDetails`: part of `Item`."""

    united_nations_regulatory_id: str | None = None
    """`unitedNationsRegulatoryId`: pattern `^(UN|ID|NA)[0-9]{4}$`."""
    transportation_regulatory_class: str | None = None
    r"""`transportationRegulatoryClass`: pattern `^[1-9](\.[1-9])?$`."""
    packing_group: DangerousGoodsDetailsPackingGroup | str | None = None
    """`packingGroup`."""
    packing_instruction: DangerousGoodsDetailsPackingInstruction | str | None = None
    """`packingInstruction`."""
    _wire_ = ("unitedNationsRegulatoryId", "transportationRegulatoryClass", "packingGroup", "packingInstruction")


class DateRange(Model):
    """Amazon's `DateRange`: part of `ExceptionOperatingHours`, `GetCollectionFormHistoryRequest`."""

    start_date: datetime | None = None
    """`startDate`: ISO 8601 instant."""
    end_date: datetime | None = None
    """`endDate`: ISO 8601 instant."""
    _wire_ = ("startDate", "endDate")


class Dimensions(Model):
    """Amazon's `Dimensions`: part of `Package`."""

    length: float
    """`length`."""
    width: float
    """`width`."""
    height: float
    """`height`."""
    unit: DimensionsUnit | str
    """`unit`."""
    _wire_ = ("length", "width", "height", "unit")


class DirectFulfillmentItemIdentifiers(Model):
    """Amazon's `DirectFulfillmentItemIdentifiers`: part of `Item`."""

    line_item_id: str
    """`lineItemID`."""
    piece_number: str | None = None
    """`pieceNumber`."""
    _wire_ = ("lineItemID", "pieceNumber")


class DirectPurchaseRequest(Model):
    """Amazon's `DirectPurchaseRequest`: body of directPurchaseShipment."""

    channel_details: ChannelDetails
    """`channelDetails`."""
    ship_to: Address | None = None
    """`shipTo`."""
    ship_from: Address | None = None
    """`shipFrom`."""
    return_to: Address | None = None
    """`returnTo`."""
    packages: list[Package] | None = None
    """`packages`."""
    label_specifications: RequestedDocumentSpecification | None = None
    """`labelSpecifications`."""
    _wire_ = ("channelDetails", "shipTo", "shipFrom", "returnTo", "packages", "labelSpecifications")
    _personal_ = ("ship_to", "ship_from", "return_to")


class DirectPurchaseResponse(Model):
    """Amazon's `DirectPurchaseResponse`: answer of directPurchaseShipment."""

    payload: DirectPurchaseResult | None = None
    """`payload`."""
    _wire_ = ("payload",)


class DirectPurchaseResult(Model):
    """Amazon's `DirectPurchaseResult`: part of `DirectPurchaseResponse`."""

    shipment_id: str
    """`shipmentId`."""
    package_document_detail_list: list[PackageDocumentDetail] | None = None
    """`packageDocumentDetailList`."""
    _wire_ = ("shipmentId", "packageDocumentDetailList")


class DocumentSize(Model):
    """Amazon's `DocumentSize`: part of `RequestedDocumentSpecification`, `SupportedDocumentSpecification`."""

    width: float
    """`width`."""
    length: float
    """`length`."""
    unit: DocumentSizeUnit | str
    """`unit`."""
    _wire_ = ("width", "length", "unit")


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
    """Amazon's `ErrorList`.

    Used as error answer of getAccessPoints, getCarrierAccountFormInputs, getCarrierAccounts and 17 more.
    """

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Event(Model):
    """Amazon's `Event`: part of `GetTrackingResult`."""

    event_code: EventCode | str
    """`eventCode`."""
    event_time: datetime
    """`eventTime`: ISO 8601 instant."""
    location: Location | None = None
    """`location`."""
    shipment_type: ShipmentType | str | None = None
    """`shipmentType`."""
    _wire_ = ("eventCode", "eventTime", "location", "shipmentType")


class ExceptionOperatingHours(Model):
    """Amazon's `ExceptionOperatingHours`: part of `AccessPoint`."""

    date_range: DateRange | None = None
    """`dateRange`."""
    operating_hours: OperatingHours | None = None
    """`operatingHours`."""
    _wire_ = ("dateRange", "operatingHours")


class ExcludedBenefit(Model):
    """Amazon's `ExcludedBenefit`: part of `ExcludedBenefits`."""

    benefit: str
    """`benefit`."""
    reason_codes: list[str] | None = None
    """`reasonCodes`: at least 1 item."""
    _wire_ = ("benefit", "reasonCodes")


class GenerateCollectionFormRequest(Model):
    """Amazon's `GenerateCollectionFormRequest`: body of generateCollectionForm."""

    carrier_id: str
    """`carrierId`."""
    client_reference_details: list[ClientReferenceDetail] | None = None
    """`clientReferenceDetails`."""
    ship_from_address: Address | None = None
    """`shipFromAddress`."""
    _wire_ = ("carrierId", "clientReferenceDetails", "shipFromAddress")
    _personal_ = ("ship_from_address",)


class GenerateCollectionFormResponse(Model):
    """Amazon's `GenerateCollectionFormResponse`: answer of generateCollectionForm."""

    collections_form_document: CollectionsFormDocument | None = None
    """`collectionsFormDocument`."""
    _wire_ = ("collectionsFormDocument",)


class Geocode(Model):
    """Amazon's `Geocode`: part of `Address`."""

    latitude: str | None = None
    """`latitude`."""
    longitude: str | None = None
    """`longitude`."""
    _wire_ = ("latitude", "longitude")
    _personal_ = ("latitude", "longitude")


class GetAccessPointsResponse(Model):
    """Amazon's `GetAccessPointsResponse`: answer of getAccessPoints."""

    payload: GetAccessPointsResult | None = None
    """`payload`."""
    _wire_ = ("payload",)


class GetAccessPointsResult(Model):
    """Amazon's `GetAccessPointsResult`: part of `GetAccessPointsResponse`."""

    access_points_map: dict[str, list[AccessPoint]]
    """`accessPointsMap`."""
    _wire_ = ("accessPointsMap",)


class GetAdditionalInputsResponse(Model):
    """Amazon's `GetAdditionalInputsResponse`: answer of getAdditionalInputs."""

    payload: dict[str, Any] | None = None
    """`payload`."""
    _wire_ = ("payload",)


class GetCarrierAccountFormInputsResponse(Model):
    """Amazon's `GetCarrierAccountFormInputsResponse`: answer of getCarrierAccountFormInputs."""

    linkable_carriers_list: list[LinkableCarrier] | None = None
    """`linkableCarriersList`."""
    _wire_ = ("linkableCarriersList",)


class GetCarrierAccountsRequest(Model):
    """Amazon's `GetCarrierAccountsRequest`: body of getCarrierAccounts."""

    client_reference_details: list[ClientReferenceDetail] | None = None
    """`clientReferenceDetails`."""
    _wire_ = ("clientReferenceDetails",)


class GetCarrierAccountsResponse(Model):
    """Amazon's `GetCarrierAccountsResponse`: answer of getCarrierAccounts."""

    active_accounts: list[ActiveAccount]
    """`activeAccounts`."""
    _wire_ = ("activeAccounts",)


class GetCollectionFormHistoryRequest(Model):
    """Amazon's `GetCollectionFormHistoryRequest`: body of getCollectionFormHistory."""

    client_reference_details: list[ClientReferenceDetail] | None = None
    """`clientReferenceDetails`."""
    max_results: int | None = None
    """`maxResults`."""
    carrier_id: str | None = None
    """`carrierId`."""
    ship_from_address: Address | None = None
    """`shipFromAddress`."""
    date_range: DateRange | None = None
    """`dateRange`."""
    _wire_ = ("clientReferenceDetails", "maxResults", "carrierId", "shipFromAddress", "dateRange")
    _personal_ = ("ship_from_address",)


class GetCollectionFormHistoryResponse(Model):
    """Amazon's `GetCollectionFormHistoryResponse`: answer of getCollectionFormHistory."""

    collection_forms_history_record_list: list[CollectionFormsHistoryRecord] | None = None
    """`collectionFormsHistoryRecordList`."""
    last_refreshed_date: str | None = None
    """`lastRefreshedDate`."""
    _wire_ = ("collectionFormsHistoryRecordList", "lastRefreshedDate")


class GetCollectionFormResponse(Model):
    """Amazon's `GetCollectionFormResponse`: answer of getCollectionForm."""

    collections_form_document: CollectionsFormDocument | None = None
    """`collectionsFormDocument`."""
    _wire_ = ("collectionsFormDocument",)


class GetRatesRequest(Model):
    """Amazon's `GetRatesRequest`: body of getRates."""

    ship_from: Address
    """`shipFrom`."""
    packages: list[Package]
    """`packages`."""
    channel_details: ChannelDetails
    """`channelDetails`."""
    ship_to: Address | None = None
    """`shipTo`."""
    return_to: Address | None = None
    """`returnTo`."""
    ship_date: datetime | None = None
    """`shipDate`: ISO 8601 instant."""
    shipper_instruction: ShipperInstruction | None = None
    """`shipperInstruction`."""
    value_added_services: ValueAddedServiceDetails | None = None
    """`valueAddedServices`."""
    tax_details: list[TaxDetail] | None = None
    """`taxDetails`."""
    client_reference_details: list[ClientReferenceDetail] | None = None
    """`clientReferenceDetails`."""
    shipment_type: ShipmentType | str | None = None
    """`shipmentType`."""
    destination_access_point_details: AccessPointDetails | None = None
    """`destinationAccessPointDetails`."""
    carrier_accounts: list[CarrierAccount] | None = None
    """`carrierAccounts`."""
    _wire_ = (
        "shipFrom",
        "packages",
        "channelDetails",
        "shipTo",
        "returnTo",
        "shipDate",
        "shipperInstruction",
        "valueAddedServices",
        "taxDetails",
        "clientReferenceDetails",
        "shipmentType",
        "destinationAccessPointDetails",
        "carrierAccounts",
    )
    _personal_ = ("ship_from", "ship_to", "return_to")


class GetRatesResponse(Model):
    """Amazon's `GetRatesResponse`: answer of getRates."""

    payload: GetRatesResult | None = None
    """`payload`."""
    _wire_ = ("payload",)


class GetRatesResult(Model):
    """Amazon's `GetRatesResult`: part of `GetRatesResponse`."""

    request_token: str
    """`requestToken`."""
    rates: list[Rate]
    """`rates`."""
    ineligible_rates: list[IneligibleRate] | None = None
    """`ineligibleRates`."""
    _wire_ = ("requestToken", "rates", "ineligibleRates")


class GetShipmentDocumentsResponse(Model):
    """Amazon's `GetShipmentDocumentsResponse`: answer of getShipmentDocuments."""

    payload: GetShipmentDocumentsResult | None = None
    """`payload`."""
    _wire_ = ("payload",)


class GetShipmentDocumentsResult(Model):
    """Amazon's `GetShipmentDocumentsResult`: part of `GetShipmentDocumentsResponse`."""

    shipment_id: str
    """`shipmentId`."""
    package_document_detail: PackageDocumentDetail
    """`packageDocumentDetail`."""
    benefits: Benefits | None = None
    """`benefits`."""
    _wire_ = ("shipmentId", "packageDocumentDetail", "benefits")


class GetTrackingResponse(Model):
    """Amazon's `GetTrackingResponse`: answer of getTracking."""

    payload: GetTrackingResult | None = None
    """`payload`."""
    _wire_ = ("payload",)


class GetTrackingResult(Model):
    """Amazon's `GetTrackingResult`: part of `GetTrackingResponse`."""

    tracking_id: str
    """`trackingId`."""
    alternate_leg_tracking_id: str
    """`alternateLegTrackingId`."""
    event_history: list[Event]
    """`eventHistory`."""
    promised_delivery_date: datetime
    """`promisedDeliveryDate`: ISO 8601 instant."""
    summary: TrackingSummary
    """`summary`."""
    _wire_ = ("trackingId", "alternateLegTrackingId", "eventHistory", "promisedDeliveryDate", "summary")


class GetUnmanifestedShipmentsRequest(Model):
    """Amazon's `GetUnmanifestedShipmentsRequest`: body of getUnmanifestedShipments."""

    client_reference_details: list[ClientReferenceDetail] | None = None
    """`clientReferenceDetails`."""
    _wire_ = ("clientReferenceDetails",)


class GetUnmanifestedShipmentsResponse(Model):
    """Amazon's `GetUnmanifestedShipmentsResponse`: answer of getUnmanifestedShipments."""

    unmanifested_carrier_information_list: list[UnmanifestedCarrierInformation] | None = None
    """`unmanifestedCarrierInformationList`."""
    _wire_ = ("unmanifestedCarrierInformationList",)


class GoodsOwner(Model):
    """Amazon's `GoodsOwner`: part of `OneClickShipmentRequest`."""

    merchant_id: str
    """`merchantId`."""
    _wire_ = ("merchantId",)


class IneligibilityReason(Model):
    """Amazon's `IneligibilityReason`: part of `IneligibleRate`."""

    code: IneligibilityReasonCode | str
    """`code`."""
    message: str
    """`message`."""
    _wire_ = ("code", "message")


class IneligibleRate(Model):
    """Amazon's `IneligibleRate`: part of `IneligibleRateList`."""

    service_id: str
    """`serviceId`."""
    service_name: str
    """`serviceName`."""
    carrier_name: str
    """`carrierName`."""
    carrier_id: str
    """`carrierId`."""
    ineligibility_reasons: list[IneligibilityReason]
    """`ineligibilityReasons`."""
    _wire_ = ("serviceId", "serviceName", "carrierName", "carrierId", "ineligibilityReasons")


class InvoiceDetails(Model):
    """Amazon's `InvoiceDetails`: part of `Item`."""

    invoice_number: str | None = None
    """`invoiceNumber`."""
    invoice_date: datetime | None = None
    """`invoiceDate`: ISO 8601 instant."""
    _wire_ = ("invoiceNumber", "invoiceDate")


class Item(Model):
    """Amazon's `Item`: part of `ItemList`."""

    quantity: int
    """`quantity`."""
    item_value: Currency | None = None
    """`itemValue`."""
    description: str | None = None
    """`description`."""
    item_identifier: str | None = None
    """`itemIdentifier`."""
    weight: Weight | None = None
    """`weight`."""
    liquid_volume: LiquidVolume | None = None
    """`liquidVolume`."""
    is_hazmat: bool | None = None
    """`isHazmat`."""
    dangerous_goods_details: DangerousGoodsDetails | None = None
    """`dangerousGoodsDetails`."""
    product_type: str | None = None
    """`productType`."""
    invoice_details: InvoiceDetails | None = None
    """`invoiceDetails`."""
    serial_numbers: list[str] | None = None
    """`serialNumbers`."""
    direct_fulfillment_item_identifiers: DirectFulfillmentItemIdentifiers | None = None
    """`directFulfillmentItemIdentifiers`."""
    _wire_ = (
        "quantity",
        "itemValue",
        "description",
        "itemIdentifier",
        "weight",
        "liquidVolume",
        "isHazmat",
        "dangerousGoodsDetails",
        "productType",
        "invoiceDetails",
        "serialNumbers",
        "directFulfillmentItemIdentifiers",
    )


class LinkCarrierAccountRequest(Model):
    """Amazon's `LinkCarrierAccountRequest`: body of linkCarrierAccount, linkCarrierAccountPost."""

    carrier_account_type: str
    """`carrierAccountType`."""
    carrier_account_attributes: list[CarrierAccountAttribute]
    """`carrierAccountAttributes`."""
    client_reference_details: list[ClientReferenceDetail] | None = None
    """`clientReferenceDetails`."""
    encrypted_carrier_account_attributes: list[CarrierAccountAttribute] | None = None
    """`encryptedCarrierAccountAttributes`."""
    _wire_ = (
        "carrierAccountType",
        "carrierAccountAttributes",
        "clientReferenceDetails",
        "encryptedCarrierAccountAttributes",
    )


class LinkCarrierAccountResponse(Model):
    """Amazon's `LinkCarrierAccountResponse`: answer of linkCarrierAccount, linkCarrierAccountPost."""

    registration_status: AccountStatus | str | None = None
    """`registrationStatus`."""
    account_id: str | None = None
    """`accountId`."""
    _wire_ = ("registrationStatus", "accountId")


class LinkableAccountType(Model):
    """Amazon's `LinkableAccountType`: part of `LinkableAccountTypeList`."""

    account_type: AccountType | str | None = None
    """`accountType`."""
    carrier_account_inputs: list[CarrierAccountInput] | None = None
    """`carrierAccountInputs`."""
    _wire_ = ("accountType", "carrierAccountInputs")


class LinkableCarrier(Model):
    """Amazon's `LinkableCarrier`: part of `LinkableCarriersList`."""

    carrier_id: str | None = None
    """`carrierId`."""
    linkable_account_types: list[LinkableAccountType] | None = None
    """`linkableAccountTypes`."""
    _wire_ = ("carrierId", "linkableAccountTypes")


class LiquidVolume(Model):
    """Amazon's `LiquidVolume`: part of `Item`."""

    unit: LiquidVolumeUnit | str
    """`unit`."""
    value: float
    """`value`."""
    _wire_ = ("unit", "value")


class Location(Model):
    """Amazon's `Location`: part of `Event`."""

    state_or_region: str | None = None
    """`stateOrRegion`."""
    city: str | None = None
    """`city`."""
    country_code: str | None = None
    """`countryCode`."""
    postal_code: str | None = None
    """`postalCode`."""
    _wire_ = ("stateOrRegion", "city", "countryCode", "postalCode")
    _personal_ = ("state_or_region", "city", "postal_code")


class NdrRequestData(Model):
    """Amazon's `NdrRequestData`: part of `SubmitNdrFeedbackRequest`."""

    reschedule_date: datetime | None = None
    """`rescheduleDate`: ISO 8601 instant."""
    additional_address_notes: str | None = None
    """`additionalAddressNotes`: at most 256 characters."""
    _wire_ = ("rescheduleDate", "additionalAddressNotes")
    _personal_ = ("additional_address_notes",)


class OneClickShipmentRequest(Model):
    """Amazon's `OneClickShipmentRequest`: body of oneClickShipment."""

    ship_from: Address
    """`shipFrom`."""
    packages: list[Package]
    """`packages`."""
    channel_details: ChannelDetails
    """`channelDetails`."""
    label_specifications: RequestedDocumentSpecification
    """`labelSpecifications`."""
    service_selection: ServiceSelection
    """`serviceSelection`."""
    ship_to: Address | None = None
    """`shipTo`."""
    return_to: Address | None = None
    """`returnTo`."""
    ship_date: datetime | None = None
    """`shipDate`: ISO 8601 instant."""
    goods_owner: GoodsOwner | None = None
    """`goodsOwner`."""
    value_added_services_details: list[OneClickShipmentValueAddedService] | None = None
    """`valueAddedServicesDetails`."""
    tax_details: list[TaxDetail] | None = None
    """`taxDetails`."""
    shipper_instruction: ShipperInstruction | None = None
    """`shipperInstruction`."""
    destination_access_point_details: AccessPointDetails | None = None
    """`destinationAccessPointDetails`."""
    _wire_ = (
        "shipFrom",
        "packages",
        "channelDetails",
        "labelSpecifications",
        "serviceSelection",
        "shipTo",
        "returnTo",
        "shipDate",
        "goodsOwner",
        "valueAddedServicesDetails",
        "taxDetails",
        "shipperInstruction",
        "destinationAccessPointDetails",
    )
    _personal_ = ("ship_from", "ship_to", "return_to")


class OneClickShipmentResponse(Model):
    """Amazon's `OneClickShipmentResponse`: answer of oneClickShipment."""

    payload: OneClickShipmentResult | None = None
    """`payload`."""
    _wire_ = ("payload",)


class OneClickShipmentResult(Model):
    """Amazon's `OneClickShipmentResult`: part of `OneClickShipmentResponse`."""

    shipment_id: str
    """`shipmentId`."""
    package_document_details: list[PackageDocumentDetail]
    """`packageDocumentDetails`."""
    promise: Promise
    """`promise`."""
    carrier: Carrier
    """`carrier`."""
    service: Service
    """`service`."""
    total_charge: Currency
    """`totalCharge`."""
    _wire_ = ("shipmentId", "packageDocumentDetails", "promise", "carrier", "service", "totalCharge")


class OneClickShipmentValueAddedService(Model):
    """Amazon's `OneClickShipmentValueAddedService`: part of `OneClickShipmentValueAddedServiceDetails`."""

    id: str
    """`id`."""
    amount: Currency | None = None
    """`amount`."""
    _wire_ = ("id", "amount")


class OperatingHours(Model):
    """Amazon's `OperatingHours`: part of `DayOfWeekTimeMap`, `ExceptionOperatingHours`."""

    closing_time: TimeOfDay | None = None
    """`closingTime`."""
    opening_time: TimeOfDay | None = None
    """`openingTime`."""
    mid_day_closures: list[TimeOfDay] | None = None
    """`midDayClosures`."""
    _wire_ = ("closingTime", "openingTime", "midDayClosures")


class Package(Model):
    """Amazon's `Package`: part of `PackageList`."""

    dimensions: Dimensions
    """`dimensions`."""
    weight: Weight
    """`weight`."""
    insured_value: Currency
    """`insuredValue`."""
    package_client_reference_id: str
    """`packageClientReferenceId`."""
    items: list[Item]
    """`items`."""
    is_hazmat: bool | None = None
    """`isHazmat`."""
    seller_display_name: str | None = None
    """`sellerDisplayName`."""
    charges: list[ChargeComponent] | None = None
    """`charges`."""
    _wire_ = (
        "dimensions",
        "weight",
        "insuredValue",
        "packageClientReferenceId",
        "items",
        "isHazmat",
        "sellerDisplayName",
        "charges",
    )


class PackageDocument(Model):
    """Amazon's `PackageDocument`: part of `PackageDocumentList`."""

    type_: DocumentType | str
    """`type`."""
    format_: DocumentFormat | str
    """`format`."""
    contents: str
    """`contents`."""
    _wire_ = ("type", "format", "contents")
    _personal_ = ("contents",)


class PackageDocumentDetail(Model):
    """Amazon's `PackageDocumentDetail`: part of `GetShipmentDocumentsResult`, `PackageDocumentDetailList`."""

    package_client_reference_id: str
    """`packageClientReferenceId`."""
    package_documents: list[PackageDocument]
    """`packageDocuments`."""
    tracking_id: str | None = None
    """`trackingId`."""
    _wire_ = ("packageClientReferenceId", "packageDocuments", "trackingId")


class PrintOption(Model):
    """Amazon's `PrintOption`: part of `PrintOptionList`."""

    supported_page_layouts: list[str]
    """`supportedPageLayouts`."""
    supported_file_joining_options: list[bool]
    """`supportedFileJoiningOptions`."""
    supported_document_details: list[SupportedDocumentDetail]
    """`supportedDocumentDetails`."""
    supported_dpis: list[int] | None = None
    """`supportedDPIs`."""
    _wire_ = ("supportedPageLayouts", "supportedFileJoiningOptions", "supportedDocumentDetails", "supportedDPIs")


class Promise(Model):
    """Amazon's `Promise`: part of `OneClickShipmentResult`, `PurchaseShipmentResult`, `Rate`."""

    delivery_window: TimeWindow | None = None
    """`deliveryWindow`."""
    pickup_window: TimeWindow | None = None
    """`pickupWindow`."""
    _wire_ = ("deliveryWindow", "pickupWindow")


class PurchaseShipmentRequest(Model):
    """Amazon's `PurchaseShipmentRequest`: body of purchaseShipment."""

    request_token: str
    """`requestToken`."""
    rate_id: str
    """`rateId`."""
    requested_document_specification: RequestedDocumentSpecification
    """`requestedDocumentSpecification`."""
    requested_value_added_services: list[RequestedValueAddedService] | None = None
    """`requestedValueAddedServices`."""
    additional_inputs: dict[str, Any] | None = None
    """`additionalInputs`."""
    _wire_ = (
        "requestToken",
        "rateId",
        "requestedDocumentSpecification",
        "requestedValueAddedServices",
        "additionalInputs",
    )


class PurchaseShipmentResponse(Model):
    """Amazon's `PurchaseShipmentResponse`: answer of purchaseShipment."""

    payload: PurchaseShipmentResult | None = None
    """`payload`."""
    _wire_ = ("payload",)


class PurchaseShipmentResult(Model):
    """Amazon's `PurchaseShipmentResult`: part of `PurchaseShipmentResponse`."""

    shipment_id: str
    """`shipmentId`."""
    package_document_details: list[PackageDocumentDetail]
    """`packageDocumentDetails`."""
    promise: Promise
    """`promise`."""
    benefits: Benefits | None = None
    """`benefits`."""
    _wire_ = ("shipmentId", "packageDocumentDetails", "promise", "benefits")


class Rate(Model):
    """Amazon's `Rate`: part of `RateList`."""

    rate_id: str
    """`rateId`."""
    carrier_id: str
    """`carrierId`."""
    carrier_name: str
    """`carrierName`."""
    service_id: str
    """`serviceId`."""
    service_name: str
    """`serviceName`."""
    total_charge: Currency
    """`totalCharge`."""
    promise: Promise
    """`promise`."""
    supported_document_specifications: list[SupportedDocumentSpecification]
    """`supportedDocumentSpecifications`."""
    requires_additional_inputs: bool
    """`requiresAdditionalInputs`."""
    billed_weight: Weight | None = None
    """`billedWeight`."""
    available_value_added_service_groups: list[AvailableValueAddedServiceGroup] | None = None
    """`availableValueAddedServiceGroups`."""
    rate_item_list: list[RateItem] | None = None
    """`rateItemList`."""
    payment_type: PaymentType | str | None = None
    """`paymentType`."""
    benefits: Benefits | None = None
    """`benefits`."""
    _wire_ = (
        "rateId",
        "carrierId",
        "carrierName",
        "serviceId",
        "serviceName",
        "totalCharge",
        "promise",
        "supportedDocumentSpecifications",
        "requiresAdditionalInputs",
        "billedWeight",
        "availableValueAddedServiceGroups",
        "rateItemList",
        "paymentType",
        "benefits",
    )


class RateItem(Model):
    """Amazon's `RateItem`: part of `RateItemList`."""

    rate_item_id: RateItemID | str | None = None
    """`rateItemID`."""
    rate_item_type: RateItemType | str | None = None
    """`rateItemType`."""
    rate_item_charge: Currency | None = None
    """`rateItemCharge`."""
    rate_item_name_localization: str | None = None
    """`rateItemNameLocalization`."""
    _wire_ = ("rateItemID", "rateItemType", "rateItemCharge", "rateItemNameLocalization")


class RequestedDocumentSpecification(Model):
    """Amazon's `RequestedDocumentSpecification`.

    Used as part of `DirectPurchaseRequest`, `OneClickShipmentRequest`, `PurchaseShipmentRequest`.
    """

    format_: DocumentFormat | str
    """`format`."""
    size: DocumentSize
    """`size`."""
    need_file_joining: bool
    """`needFileJoining`."""
    requested_document_types: list[DocumentType | str]
    """`requestedDocumentTypes`."""
    dpi: int | None = None
    """`dpi`."""
    page_layout: str | None = None
    """`pageLayout`."""
    requested_label_customization: RequestedLabelCustomization | None = None
    """`requestedLabelCustomization`."""
    _wire_ = (
        "format",
        "size",
        "needFileJoining",
        "requestedDocumentTypes",
        "dpi",
        "pageLayout",
        "requestedLabelCustomization",
    )


class RequestedLabelCustomization(Model):
    """Amazon's `RequestedLabelCustomization`: part of `RequestedDocumentSpecification`."""

    request_attributes: list[LabelAttribute | str] | None = None
    """`requestAttributes`."""
    _wire_ = ("requestAttributes",)


class RequestedValueAddedService(Model):
    """Amazon's `RequestedValueAddedService`: part of `RequestedValueAddedServiceList`."""

    id: str
    """`id`."""
    _wire_ = ("id",)


class Service(Model):
    """Amazon's `Service`: part of `OneClickShipmentResult`."""

    id: str
    """`id`."""
    name: str
    """`name`."""
    _wire_ = ("id", "name")
    _personal_ = ()


class ServiceSelection(Model):
    """Amazon's `ServiceSelection`: part of `OneClickShipmentRequest`."""

    service_id: list[str]
    """`serviceId`."""
    _wire_ = ("serviceId",)


class ShipperInstruction(Model):
    """Amazon's `ShipperInstruction`: part of `GetRatesRequest`, `OneClickShipmentRequest`."""

    delivery_notes: str | None = None
    """`deliveryNotes`: at most 256 characters."""
    _wire_ = ("deliveryNotes",)
    _personal_ = ("delivery_notes",)


class SubmitNdrFeedbackRequest(Model):
    """Amazon's `SubmitNdrFeedbackRequest`: body of submitNdrFeedback."""

    tracking_id: str
    """`trackingId`."""
    ndr_action: NdrAction | str
    """`ndrAction`."""
    ndr_request_data: NdrRequestData | None = None
    """`ndrRequestData`."""
    _wire_ = ("trackingId", "ndrAction", "ndrRequestData")


class SupportedDocumentDetail(Model):
    """Amazon's `SupportedDocumentDetail`: part of `PrintOption`."""

    name: DocumentType | str
    """`name`."""
    is_mandatory: bool
    """`isMandatory`."""
    _wire_ = ("name", "isMandatory")
    _personal_ = ()


class SupportedDocumentSpecification(Model):
    """Amazon's `SupportedDocumentSpecification`: part of `SupportedDocumentSpecificationList`."""

    format_: DocumentFormat | str
    """`format`."""
    size: DocumentSize
    """`size`."""
    print_options: list[PrintOption]
    """`printOptions`."""
    _wire_ = ("format", "size", "printOptions")


class TaxDetail(Model):
    """Amazon's `TaxDetail`: part of `TaxDetailList`."""

    tax_type: TaxType | str
    """`taxType`."""
    tax_registration_number: str
    """`taxRegistrationNumber`."""
    _wire_ = ("taxType", "taxRegistrationNumber")
    _personal_ = ("tax_registration_number",)


class TimeOfDay(Model):
    """Amazon's `TimeOfDay`: part of `OperatingHours`."""

    hour_of_day: int | None = None
    """`hourOfDay`."""
    minute_of_hour: int | None = None
    """`minuteOfHour`."""
    second_of_minute: int | None = None
    """`secondOfMinute`."""
    _wire_ = ("hourOfDay", "minuteOfHour", "secondOfMinute")


class TimeWindow(Model):
    """Amazon's `TimeWindow`: part of `Promise`."""

    start: datetime | None = None
    """`start`: ISO 8601 instant."""
    end: datetime | None = None
    """`end`: ISO 8601 instant."""
    _wire_ = ("start", "end")


class TrackingDetailCodes(Model):
    """Amazon's `TrackingDetailCodes`: part of `TrackingSummary`."""

    forward: list[DetailCodes | str]
    """`forward`."""
    returns: list[DetailCodes | str]
    """`returns`."""
    _wire_ = ("forward", "returns")


class TrackingSummary(Model):
    """Amazon's `TrackingSummary`: part of `GetTrackingResult`."""

    status: Status | str | None = None
    """`status`."""
    tracking_detail_codes: TrackingDetailCodes | None = None
    """`trackingDetailCodes`."""
    _wire_ = ("status", "trackingDetailCodes")


class UnlinkCarrierAccountRequest(Model):
    """Amazon's `UnlinkCarrierAccountRequest`: body of unlinkCarrierAccount."""

    client_reference_details: list[ClientReferenceDetail] | None = None
    """`clientReferenceDetails`."""
    account_id: str | None = None
    """`accountId`."""
    _wire_ = ("clientReferenceDetails", "accountId")


class UnlinkCarrierAccountResponse(Model):
    """Amazon's `UnlinkCarrierAccountResponse`: answer of unlinkCarrierAccount."""

    is_unlinked: bool | None = None
    """`isUnlinked`."""
    _wire_ = ("isUnlinked",)


class UnmanifestedCarrierInformation(Model):
    """Amazon's `UnmanifestedCarrierInformation`: part of `UnmanifestedCarrierInformationList`."""

    carrier_id: str | None = None
    """`carrierId`."""
    carrier_name: str | None = None
    """`carrierName`."""
    unmanifested_shipment_location_list: list[UnmanifestedShipmentLocation] | None = None
    """`unmanifestedShipmentLocationList`."""
    _wire_ = ("carrierId", "carrierName", "unmanifestedShipmentLocationList")


class UnmanifestedShipmentLocation(Model):
    """Amazon's `UnmanifestedShipmentLocation`: part of `UnmanifestedShipmentLocationList`."""

    address: Address | None = None
    """`address`."""
    last_manifest_date: datetime | None = None
    """`lastManifestDate`: ISO 8601 instant."""
    _wire_ = ("address", "lastManifestDate")
    _personal_ = ("address",)


class ValidationMetadata(Model):
    """Amazon's `ValidationMetadata`: part of `ValidationMetadataList`."""

    error_message: str | None = None
    """`errorMessage`."""
    validation_strategy: str | None = None
    """`validationStrategy`."""
    value: str | None = None
    """`value`."""
    _wire_ = ("errorMessage", "validationStrategy", "value")


class ValueAddedService(Model):
    """Amazon's `ValueAddedService`: part of `AvailableValueAddedServiceGroup`."""

    id: str
    """`id`."""
    name: str
    """`name`."""
    cost: Currency
    """`cost`."""
    _wire_ = ("id", "name", "cost")
    _personal_ = ()


class ValueAddedServiceDetails(Model):
    """Amazon's `ValueAddedServiceDetails`: part of `GetRatesRequest`."""

    collect_on_delivery: CollectOnDelivery | None = None
    """`collectOnDelivery`."""
    _wire_ = ("collectOnDelivery",)


class Weight(Model):
    """Amazon's `Weight`: part of `Item`, `Package`, `Rate`."""

    unit: WeightUnit | str
    """`unit`."""
    value: float
    """`value`."""
    _wire_ = ("unit", "value")


AccessPointId = str
"""Amazon's `AccessPointId`: part of `AccessPoint`, `AccessPointDetails`."""

AccessPointList = list[AccessPoint]
"""Amazon's `AccessPointList`: part of `AccessPointsMap`."""

AccessPointsMap = dict[str, list[AccessPoint]]
"""Amazon's `AccessPointsMap`: part of `GetAccessPointsResult`."""

AccountId = str
"""Amazon's `AccountId`.

Used as part of `ActiveAccount`, `CarrierAccount`, `LinkCarrierAccountResponse` and 1 more.
"""

ActiveAccounts = list[ActiveAccount]
"""Amazon's `ActiveAccounts`: part of `GetCarrierAccountsResponse`."""

AdditionalAddressNotes = str
"""Amazon's `AdditionalAddressNotes`: part of `NdrRequestData`.

At most 256 characters.
"""

AlternateLegTrackingId = str
"""Amazon's `AlternateLegTrackingId`: part of `GetTrackingResult`."""

AvailableValueAddedServiceGroupList = list[AvailableValueAddedServiceGroup]
"""Amazon's `AvailableValueAddedServiceGroupList`: part of `Rate`."""

CancelShipmentResult = dict[str, Any]
"""Amazon's `CancelShipmentResult`: part of `CancelShipmentResponse`."""

CarrierAccountAttributes = list[CarrierAccountAttribute]
"""Amazon's `CarrierAccountAttributes`: part of `LinkCarrierAccountRequest`."""

CarrierAccountInputsList = list[CarrierAccountInput]
"""Amazon's `CarrierAccountInputsList`: part of `LinkableAccountType`."""

CarrierAccountType = str
"""Amazon's `CarrierAccountType`: part of `LinkCarrierAccountRequest`."""

CarrierAccounts = list[CarrierAccount]
"""Amazon's `CarrierAccounts`: part of `GetRatesRequest`."""

CarrierId = str
"""Amazon's `CarrierId`: part of `ActiveAccount`, `Carrier`, `CarrierAccount` and 6 more."""

CarrierName = str
"""Amazon's `CarrierName`: part of `Carrier`, `CollectionFormsHistoryRecord`, `IneligibleRate` and 2 more."""

ChargeList = list[ChargeComponent]
"""Amazon's `ChargeList`: part of `Package`."""

City = str
"""Amazon's `City`: part of `Address`, `Location`."""

ClaimId = str
"""Amazon's `ClaimId`: part of `CreateClaimResponse`."""

ClaimProofURLs = list[str]
"""Amazon's `ClaimProofURLs`: part of `CreateClaimRequest`."""

ClientReferenceDetails = list[ClientReferenceDetail]
"""Amazon's `ClientReferenceDetails`.

Used as part of `GenerateCollectionFormRequest`, `GetCarrierAccountsRequest`, `GetCollectionFormHistoryRequest` and
4 more.
"""

CollectionFormId = str
"""Amazon's `CollectionFormId`: part of `CollectionFormsHistoryRecord`."""

CollectionFormsHistoryRecordList = list[CollectionFormsHistoryRecord]
"""Amazon's `CollectionFormsHistoryRecordList`: part of `GetCollectionFormHistoryResponse`."""

Contents = str
"""Amazon's `Contents`: part of `PackageDocument`."""

CountryCode = str
"""Amazon's `CountryCode`: part of `Address`, `Location`."""

DayOfWeekTimeMap = dict[str, OperatingHours]
"""Amazon's `DayOfWeekTimeMap`: part of `AccessPoint`."""

Dpi = int
"""Amazon's `Dpi`: part of `PrintOption`, `RequestedDocumentSpecification`."""

ExcludedBenefitReasonCodes = list[str]
"""Amazon's `ExcludedBenefitReasonCodes`: part of `ExcludedBenefit`.

At least 1 item.
"""

ExcludedBenefits = list[ExcludedBenefit]
"""Amazon's `ExcludedBenefits`: part of `Benefits`."""

GetAdditionalInputsResult = dict[str, Any]
"""Amazon's `GetAdditionalInputsResult`: part of `GetAdditionalInputsResponse`."""

IncludedBenefits = list[str]
"""Amazon's `IncludedBenefits`: part of `Benefits`."""

IneligibleRateList = list[IneligibleRate]
"""Amazon's `IneligibleRateList`: part of `GetRatesResult`."""

ItemList = list[Item]
"""Amazon's `ItemList`: part of `Package`."""

LinkableAccountTypeList = list[LinkableAccountType]
"""Amazon's `LinkableAccountTypeList`: part of `LinkableCarrier`."""

LinkableCarriersList = list[LinkableCarrier]
"""Amazon's `LinkableCarriersList`: part of `GetCarrierAccountFormInputsResponse`."""

MerchantId = str
"""Amazon's `MerchantId`: part of `GoodsOwner`."""

NeedFileJoining = bool
"""Amazon's `NeedFileJoining`: part of `PrintOption`, `RequestedDocumentSpecification`."""

OneClickShipmentValueAddedServiceDetails = list[OneClickShipmentValueAddedService]
"""Amazon's `OneClickShipmentValueAddedServiceDetails`: part of `OneClickShipmentRequest`."""

PackageClientReferenceId = str
"""Amazon's `PackageClientReferenceId`: part of `Package`, `PackageDocumentDetail`."""

PackageDocumentDetailList = list[PackageDocumentDetail]
"""Amazon's `PackageDocumentDetailList`.

Used as part of `DirectPurchaseResult`, `OneClickShipmentResult`, `PurchaseShipmentResult`.
"""

PackageDocumentList = list[PackageDocument]
"""Amazon's `PackageDocumentList`: part of `PackageDocumentDetail`."""

PackageList = list[Package]
"""Amazon's `PackageList`: part of `DirectPurchaseRequest`, `GetRatesRequest`, `OneClickShipmentRequest`."""

PageLayout = str
"""Amazon's `PageLayout`: part of `PrintOption`, `RequestedDocumentSpecification`."""

PostalCode = str
"""Amazon's `PostalCode`: part of `Address`, `Location`."""

PrintOptionList = list[PrintOption]
"""Amazon's `PrintOptionList`: part of `SupportedDocumentSpecification`."""

RateId = str
"""Amazon's `RateId`: part of `PurchaseShipmentRequest`, `Rate`."""

RateItemList = list[RateItem]
"""Amazon's `RateItemList`: part of `Rate`."""

RateList = list[Rate]
"""Amazon's `RateList`: part of `GetRatesResult`."""

RequestAttributes = list[LabelAttribute | str]
"""Amazon's `RequestAttributes`: part of `RequestedLabelCustomization`."""

RequestToken = str
"""Amazon's `RequestToken`: part of `GetRatesResult`, `PurchaseShipmentRequest`."""

RequestedValueAddedServiceList = list[RequestedValueAddedService]
"""Amazon's `RequestedValueAddedServiceList`: part of `PurchaseShipmentRequest`."""

ServiceId = str
"""Amazon's `ServiceId`: part of `IneligibleRate`, `Rate`, `Service`."""

ServiceIds = list[str]
"""Amazon's `ServiceIds`: part of `ServiceSelection`."""

ServiceName = str
"""Amazon's `ServiceName`: part of `IneligibleRate`, `Rate`, `Service`."""

ShipmentId = str
"""Amazon's `ShipmentId`.

Used as part of `DirectPurchaseResult`, `GetShipmentDocumentsResult`, `OneClickShipmentResult` and 1 more.
"""

StateOrRegion = str
"""Amazon's `StateOrRegion`: part of `Address`, `Location`."""

SupportedDocumentSpecificationList = list[SupportedDocumentSpecification]
"""Amazon's `SupportedDocumentSpecificationList`: part of `Rate`."""

TaxDetailList = list[TaxDetail]
"""Amazon's `TaxDetailList`: part of `GetRatesRequest`, `OneClickShipmentRequest`."""

TrackingId = str
"""Amazon's `TrackingId`.

Used as part of `CreateClaimRequest`, `GetTrackingResult`, `PackageDocumentDetail` and 1 more.
"""

UnmanifestedCarrierInformationList = list[UnmanifestedCarrierInformation]
"""Amazon's `UnmanifestedCarrierInformationList`: part of `GetUnmanifestedShipmentsResponse`."""

UnmanifestedShipmentLocationList = list[UnmanifestedShipmentLocation]
"""Amazon's `UnmanifestedShipmentLocationList`: part of `UnmanifestedCarrierInformation`."""

ValidationMetadataList = list[ValidationMetadata]
"""Amazon's `ValidationMetadataList`: part of `CarrierAccountInput`."""

SCHEMAS: dict[str, Any] = {
    "AccessPoint": AccessPoint,
    "AccessPointDetails": AccessPointDetails,
    "AccessPointId": AccessPointId,
    "AccessPointList": AccessPointList,
    "AccessPointType": AccessPointType,
    "AccessPointsMap": AccessPointsMap,
    "AccessibilityAttributes": AccessibilityAttributes,
    "AccountId": AccountId,
    "AccountStatus": AccountStatus,
    "AccountType": AccountType,
    "ActiveAccount": ActiveAccount,
    "ActiveAccounts": ActiveAccounts,
    "AdditionalAddressNotes": AdditionalAddressNotes,
    "Address": Address,
    "AlternateLegTrackingId": AlternateLegTrackingId,
    "AmazonOrderDetails": AmazonOrderDetails,
    "AmazonShipmentDetails": AmazonShipmentDetails,
    "AvailableValueAddedServiceGroup": AvailableValueAddedServiceGroup,
    "AvailableValueAddedServiceGroupList": AvailableValueAddedServiceGroupList,
    "Benefits": Benefits,
    "CancelShipmentResponse": CancelShipmentResponse,
    "CancelShipmentResult": CancelShipmentResult,
    "Carrier": Carrier,
    "CarrierAccount": CarrierAccount,
    "CarrierAccountAttribute": CarrierAccountAttribute,
    "CarrierAccountAttributes": CarrierAccountAttributes,
    "CarrierAccountInput": CarrierAccountInput,
    "CarrierAccountInputsList": CarrierAccountInputsList,
    "CarrierAccountType": CarrierAccountType,
    "CarrierAccounts": CarrierAccounts,
    "CarrierId": CarrierId,
    "CarrierName": CarrierName,
    "ChannelDetails": ChannelDetails,
    "ChannelType": ChannelType,
    "ChargeComponent": ChargeComponent,
    "ChargeList": ChargeList,
    "City": City,
    "ClaimId": ClaimId,
    "ClaimProofURLs": ClaimProofURLs,
    "ClaimReason": ClaimReason,
    "ClientReferenceDetail": ClientReferenceDetail,
    "ClientReferenceDetails": ClientReferenceDetails,
    "CollectOnDelivery": CollectOnDelivery,
    "CollectionFormId": CollectionFormId,
    "CollectionFormsHistoryRecord": CollectionFormsHistoryRecord,
    "CollectionFormsHistoryRecordList": CollectionFormsHistoryRecordList,
    "CollectionsFormDocument": CollectionsFormDocument,
    "Contents": Contents,
    "CountryCode": CountryCode,
    "CreateClaimRequest": CreateClaimRequest,
    "CreateClaimResponse": CreateClaimResponse,
    "Currency": Currency,
    "DangerousGoodsDetails": DangerousGoodsDetails,
    "DateRange": DateRange,
    "DayOfWeekTimeMap": DayOfWeekTimeMap,
    "DetailCodes": DetailCodes,
    "Dimensions": Dimensions,
    "DirectFulfillmentItemIdentifiers": DirectFulfillmentItemIdentifiers,
    "DirectPurchaseRequest": DirectPurchaseRequest,
    "DirectPurchaseResponse": DirectPurchaseResponse,
    "DirectPurchaseResult": DirectPurchaseResult,
    "DocumentFormat": DocumentFormat,
    "DocumentSize": DocumentSize,
    "DocumentType": DocumentType,
    "Dpi": Dpi,
    "Error": Error,
    "ErrorList": ErrorList,
    "Event": Event,
    "EventCode": EventCode,
    "ExceptionOperatingHours": ExceptionOperatingHours,
    "ExcludedBenefit": ExcludedBenefit,
    "ExcludedBenefitReasonCodes": ExcludedBenefitReasonCodes,
    "ExcludedBenefits": ExcludedBenefits,
    "GenerateCollectionFormRequest": GenerateCollectionFormRequest,
    "GenerateCollectionFormResponse": GenerateCollectionFormResponse,
    "GenerationStatus": GenerationStatus,
    "Geocode": Geocode,
    "GetAccessPointsResponse": GetAccessPointsResponse,
    "GetAccessPointsResult": GetAccessPointsResult,
    "GetAdditionalInputsResponse": GetAdditionalInputsResponse,
    "GetAdditionalInputsResult": GetAdditionalInputsResult,
    "GetCarrierAccountFormInputsResponse": GetCarrierAccountFormInputsResponse,
    "GetCarrierAccountsRequest": GetCarrierAccountsRequest,
    "GetCarrierAccountsResponse": GetCarrierAccountsResponse,
    "GetCollectionFormHistoryRequest": GetCollectionFormHistoryRequest,
    "GetCollectionFormHistoryResponse": GetCollectionFormHistoryResponse,
    "GetCollectionFormResponse": GetCollectionFormResponse,
    "GetRatesRequest": GetRatesRequest,
    "GetRatesResponse": GetRatesResponse,
    "GetRatesResult": GetRatesResult,
    "GetShipmentDocumentsResponse": GetShipmentDocumentsResponse,
    "GetShipmentDocumentsResult": GetShipmentDocumentsResult,
    "GetTrackingResponse": GetTrackingResponse,
    "GetTrackingResult": GetTrackingResult,
    "GetUnmanifestedShipmentsRequest": GetUnmanifestedShipmentsRequest,
    "GetUnmanifestedShipmentsResponse": GetUnmanifestedShipmentsResponse,
    "GoodsOwner": GoodsOwner,
    "IncludedBenefits": IncludedBenefits,
    "IneligibilityReason": IneligibilityReason,
    "IneligibilityReasonCode": IneligibilityReasonCode,
    "IneligibleRate": IneligibleRate,
    "IneligibleRateList": IneligibleRateList,
    "InputType": InputType,
    "InvoiceDetails": InvoiceDetails,
    "Item": Item,
    "ItemList": ItemList,
    "LabelAttribute": LabelAttribute,
    "LinkCarrierAccountRequest": LinkCarrierAccountRequest,
    "LinkCarrierAccountResponse": LinkCarrierAccountResponse,
    "LinkableAccountType": LinkableAccountType,
    "LinkableAccountTypeList": LinkableAccountTypeList,
    "LinkableCarrier": LinkableCarrier,
    "LinkableCarriersList": LinkableCarriersList,
    "LiquidVolume": LiquidVolume,
    "Location": Location,
    "MerchantId": MerchantId,
    "NdrAction": NdrAction,
    "NdrRequestData": NdrRequestData,
    "NeedFileJoining": NeedFileJoining,
    "OneClickShipmentRequest": OneClickShipmentRequest,
    "OneClickShipmentResponse": OneClickShipmentResponse,
    "OneClickShipmentResult": OneClickShipmentResult,
    "OneClickShipmentValueAddedService": OneClickShipmentValueAddedService,
    "OneClickShipmentValueAddedServiceDetails": OneClickShipmentValueAddedServiceDetails,
    "OperatingHours": OperatingHours,
    "Package": Package,
    "PackageClientReferenceId": PackageClientReferenceId,
    "PackageDocument": PackageDocument,
    "PackageDocumentDetail": PackageDocumentDetail,
    "PackageDocumentDetailList": PackageDocumentDetailList,
    "PackageDocumentList": PackageDocumentList,
    "PackageList": PackageList,
    "PageLayout": PageLayout,
    "PaymentType": PaymentType,
    "PostalCode": PostalCode,
    "PrintOption": PrintOption,
    "PrintOptionList": PrintOptionList,
    "Promise": Promise,
    "PurchaseShipmentRequest": PurchaseShipmentRequest,
    "PurchaseShipmentResponse": PurchaseShipmentResponse,
    "PurchaseShipmentResult": PurchaseShipmentResult,
    "Rate": Rate,
    "RateId": RateId,
    "RateItem": RateItem,
    "RateItemID": RateItemID,
    "RateItemList": RateItemList,
    "RateItemType": RateItemType,
    "RateList": RateList,
    "RequestAttributes": RequestAttributes,
    "RequestToken": RequestToken,
    "RequestedDocumentSpecification": RequestedDocumentSpecification,
    "RequestedLabelCustomization": RequestedLabelCustomization,
    "RequestedValueAddedService": RequestedValueAddedService,
    "RequestedValueAddedServiceList": RequestedValueAddedServiceList,
    "Service": Service,
    "ServiceId": ServiceId,
    "ServiceIds": ServiceIds,
    "ServiceName": ServiceName,
    "ServiceSelection": ServiceSelection,
    "SettlementType": SettlementType,
    "ShipmentId": ShipmentId,
    "ShipmentType": ShipmentType,
    "ShipperInstruction": ShipperInstruction,
    "StateOrRegion": StateOrRegion,
    "Status": Status,
    "SubmitNdrFeedbackRequest": SubmitNdrFeedbackRequest,
    "SupportedDocumentDetail": SupportedDocumentDetail,
    "SupportedDocumentSpecification": SupportedDocumentSpecification,
    "SupportedDocumentSpecificationList": SupportedDocumentSpecificationList,
    "TaxDetail": TaxDetail,
    "TaxDetailList": TaxDetailList,
    "TaxType": TaxType,
    "TimeOfDay": TimeOfDay,
    "TimeWindow": TimeWindow,
    "TrackingDetailCodes": TrackingDetailCodes,
    "TrackingId": TrackingId,
    "TrackingSummary": TrackingSummary,
    "UnlinkCarrierAccountRequest": UnlinkCarrierAccountRequest,
    "UnlinkCarrierAccountResponse": UnlinkCarrierAccountResponse,
    "UnmanifestedCarrierInformation": UnmanifestedCarrierInformation,
    "UnmanifestedCarrierInformationList": UnmanifestedCarrierInformationList,
    "UnmanifestedShipmentLocation": UnmanifestedShipmentLocation,
    "UnmanifestedShipmentLocationList": UnmanifestedShipmentLocationList,
    "ValidationMetadata": ValidationMetadata,
    "ValidationMetadataList": ValidationMetadataList,
    "ValueAddedService": ValueAddedService,
    "ValueAddedServiceDetails": ValueAddedServiceDetails,
    "Weight": Weight,
}
"""Amazon's schema name -> the class or type here."""
