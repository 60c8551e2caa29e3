"""What the answers and bodies of Merchant Fulfillment v0 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/merchant_fulfillment_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class CarrierWillPickUpOption(StrEnum):
    """Amazon's `CarrierWillPickUpOption`.

    Used as part of `AvailableCarrierWillPickUpOption`, `ShippingOfferingFilter`, `ShippingServiceOptions`.
    """

    CARRIER_WILL_PICK_UP = "CarrierWillPickUp"
    SHIPPER_WILL_DROP_OFF = "ShipperWillDropOff"
    NO_PREFERENCE = "NoPreference"


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


class DeliveryExperienceOption(StrEnum):
    """Amazon's `DeliveryExperienceOption`.

    Used as part of `AvailableDeliveryExperienceOption`, `ShippingOfferingFilter`.
    """

    DELIVERY_CONFIRMATION_WITH_ADULT_SIGNATURE = "DeliveryConfirmationWithAdultSignature"
    DELIVERY_CONFIRMATION_WITH_SIGNATURE = "DeliveryConfirmationWithSignature"
    DELIVERY_CONFIRMATION_WITHOUT_SIGNATURE = "DeliveryConfirmationWithoutSignature"
    NO_TRACKING = "NoTracking"
    NO_PREFERENCE = "NoPreference"


class DeliveryExperienceType(StrEnum):
    """Amazon's `DeliveryExperienceType`: part of `ShippingServiceOptions`."""

    DELIVERY_CONFIRMATION_WITH_ADULT_SIGNATURE = "DeliveryConfirmationWithAdultSignature"
    DELIVERY_CONFIRMATION_WITH_SIGNATURE = "DeliveryConfirmationWithSignature"
    DELIVERY_CONFIRMATION_WITHOUT_SIGNATURE = "DeliveryConfirmationWithoutSignature"
    NO_TRACKING = "NoTracking"


class FileType(StrEnum):
    """Amazon's `FileType`: part of `FileContents`."""

    APPLICATION_PDF = "application/pdf"
    APPLICATION_ZPL = "application/zpl"
    IMAGE_PNG = "image/png"


class HazmatType(StrEnum):
    """Amazon's `HazmatType`: part of `CreateShipmentRequest`."""

    NONE = "None"
    LQ_HAZMAT = "LQHazmat"


class InputTargetType(StrEnum):
    """Amazon's `InputTargetType`: part of `SellerInputDefinition`."""

    SHIPMENT_LEVEL = "SHIPMENT_LEVEL"
    ITEM_LEVEL = "ITEM_LEVEL"


class LabelFormat(StrEnum):
    """Amazon's `LabelFormat`: part of `Label`, `LabelFormatList`, `LabelFormatOption` and 1 more."""

    PDF = "PDF"
    PNG = "PNG"
    ZPL203 = "ZPL203"
    ZPL300 = "ZPL300"
    SHIPPING_SERVICE_DEFAULT = "ShippingServiceDefault"


class LiquidVolumeUnit(StrEnum):
    """Part of `LiquidVolume`; inline in Amazon's model."""

    ML = "ML"
    L = "L"
    FL_OZ = "FL_OZ"
    GAL = "GAL"
    PT = "PT"
    QT = "QT"
    C = "C"


class PredefinedPackageDimensions(StrEnum):
    """Amazon's `PredefinedPackageDimensions`: part of `PackageDimensions`."""

    FED_EX_BOX_10KG = "FedEx_Box_10kg"
    FED_EX_BOX_25KG = "FedEx_Box_25kg"
    FED_EX_BOX_EXTRA_LARGE_1 = "FedEx_Box_Extra_Large_1"
    FED_EX_BOX_EXTRA_LARGE_2 = "FedEx_Box_Extra_Large_2"
    FED_EX_BOX_LARGE_1 = "FedEx_Box_Large_1"
    FED_EX_BOX_LARGE_2 = "FedEx_Box_Large_2"
    FED_EX_BOX_MEDIUM_1 = "FedEx_Box_Medium_1"
    FED_EX_BOX_MEDIUM_2 = "FedEx_Box_Medium_2"
    FED_EX_BOX_SMALL_1 = "FedEx_Box_Small_1"
    FED_EX_BOX_SMALL_2 = "FedEx_Box_Small_2"
    FED_EX_ENVELOPE = "FedEx_Envelope"
    FED_EX_PADDED_PAK = "FedEx_Padded_Pak"
    FED_EX_PAK_1 = "FedEx_Pak_1"
    FED_EX_PAK_2 = "FedEx_Pak_2"
    FED_EX_TUBE = "FedEx_Tube"
    FED_EX_XL_PAK = "FedEx_XL_Pak"
    UPS_BOX_10KG = "UPS_Box_10kg"
    UPS_BOX_25KG = "UPS_Box_25kg"
    UPS_EXPRESS_BOX = "UPS_Express_Box"
    UPS_EXPRESS_BOX_LARGE = "UPS_Express_Box_Large"
    UPS_EXPRESS_BOX_MEDIUM = "UPS_Express_Box_Medium"
    UPS_EXPRESS_BOX_SMALL = "UPS_Express_Box_Small"
    UPS_EXPRESS_ENVELOPE = "UPS_Express_Envelope"
    UPS_EXPRESS_HARD_PAK = "UPS_Express_Hard_Pak"
    UPS_EXPRESS_LEGAL_ENVELOPE = "UPS_Express_Legal_Envelope"
    UPS_EXPRESS_PAK = "UPS_Express_Pak"
    UPS_EXPRESS_TUBE = "UPS_Express_Tube"
    UPS_LABORATORY_PAK = "UPS_Laboratory_Pak"
    UPS_PAD_PAK = "UPS_Pad_Pak"
    UPS_PALLET = "UPS_Pallet"
    USPS_CARD = "USPS_Card"
    USPS_FLAT = "USPS_Flat"
    USPS_FLAT_RATE_CARDBOARD_ENVELOPE = "USPS_FlatRateCardboardEnvelope"
    USPS_FLAT_RATE_ENVELOPE = "USPS_FlatRateEnvelope"
    USPS_FLAT_RATE_GIFT_CARD_ENVELOPE = "USPS_FlatRateGiftCardEnvelope"
    USPS_FLAT_RATE_LEGAL_ENVELOPE = "USPS_FlatRateLegalEnvelope"
    USPS_FLAT_RATE_PADDED_ENVELOPE = "USPS_FlatRatePaddedEnvelope"
    USPS_FLAT_RATE_WINDOW_ENVELOPE = "USPS_FlatRateWindowEnvelope"
    USPS_LARGE_FLAT_RATE_BOARD_GAME_BOX = "USPS_LargeFlatRateBoardGameBox"
    USPS_LARGE_FLAT_RATE_BOX = "USPS_LargeFlatRateBox"
    USPS_LETTER = "USPS_Letter"
    USPS_MEDIUM_FLAT_RATE_BOX1 = "USPS_MediumFlatRateBox1"
    USPS_MEDIUM_FLAT_RATE_BOX2 = "USPS_MediumFlatRateBox2"
    USPS_REGIONAL_RATE_BOX_A1 = "USPS_RegionalRateBoxA1"
    USPS_REGIONAL_RATE_BOX_A2 = "USPS_RegionalRateBoxA2"
    USPS_REGIONAL_RATE_BOX_B1 = "USPS_RegionalRateBoxB1"
    USPS_REGIONAL_RATE_BOX_B2 = "USPS_RegionalRateBoxB2"
    USPS_REGIONAL_RATE_BOX_C = "USPS_RegionalRateBoxC"
    USPS_SMALL_FLAT_RATE_BOX = "USPS_SmallFlatRateBox"
    USPS_SMALL_FLAT_RATE_ENVELOPE = "USPS_SmallFlatRateEnvelope"


class RateItemID(StrEnum):
    """Amazon's `RateItemID`: part of `RateItem`."""

    FBM_SHIP_PLUS_CREDIT = "FBM_SHIP_PLUS_CREDIT"


class RateItemType(StrEnum):
    """Amazon's `RateItemType`: part of `RateItem`."""

    INCLUDED = "INCLUDED"


class ShipmentStatus(StrEnum):
    """Amazon's `ShipmentStatus`: part of `Shipment`."""

    PURCHASED = "Purchased"
    REFUND_PENDING = "RefundPending"
    REFUND_REJECTED = "RefundRejected"
    REFUND_APPLIED = "RefundApplied"


class StandardIdForLabel(StrEnum):
    """Amazon's `StandardIdForLabel`: part of `Label`, `LabelCustomization`."""

    AMAZON_ORDER_ID = "AmazonOrderId"


class UnitOfLength(StrEnum):
    """Amazon's `UnitOfLength`: part of `LabelDimensions`, `Length`, `PackageDimensions`."""

    INCHES = "inches"
    CENTIMETERS = "centimeters"


class UnitOfWeight(StrEnum):
    """Amazon's `UnitOfWeight`: part of `Weight`."""

    OZ = "oz"
    G = "g"


class AdditionalInputs(Model):
    """Amazon's `AdditionalInputs`: part of `AdditionalInputsList`."""

    additional_input_field_name: str | None = None
    """`AdditionalInputFieldName`."""
    seller_input_definition: SellerInputDefinition | None = None
    """`SellerInputDefinition`."""
    _wire_ = ("AdditionalInputFieldName", "SellerInputDefinition")


class AdditionalSellerInput(Model):
    """Amazon's `AdditionalSellerInput`: part of `AdditionalSellerInputs`, `SellerInputDefinition`."""

    data_type: str | None = None
    """`DataType`."""
    value_as_string: str | None = None
    """`ValueAsString`."""
    value_as_boolean: bool | None = None
    """`ValueAsBoolean`."""
    value_as_integer: int | None = None
    """`ValueAsInteger`."""
    value_as_timestamp: datetime | None = None
    """`ValueAsTimestamp`: ISO 8601 instant."""
    value_as_address: Address | None = None
    """`ValueAsAddress`."""
    value_as_weight: Weight | None = None
    """`ValueAsWeight`."""
    value_as_dimension: Length | None = None
    """`ValueAsDimension`."""
    value_as_currency: CurrencyAmount | None = None
    """`ValueAsCurrency`."""
    _wire_ = (
        "DataType",
        "ValueAsString",
        "ValueAsBoolean",
        "ValueAsInteger",
        "ValueAsTimestamp",
        "ValueAsAddress",
        "ValueAsWeight",
        "ValueAsDimension",
        "ValueAsCurrency",
    )
    _personal_ = ("value_as_address",)


class AdditionalSellerInputs(Model):
    """Amazon's `AdditionalSellerInputs`: part of `AdditionalSellerInputsList`."""

    additional_input_field_name: str
    """`AdditionalInputFieldName`."""
    additional_seller_input: AdditionalSellerInput
    """`AdditionalSellerInput`."""
    _wire_ = ("AdditionalInputFieldName", "AdditionalSellerInput")


class Address(Model):
    """Amazon's `Address`.

    Used as part of `AdditionalSellerInput`, `GetAdditionalSellerInputsRequest`, `Shipment` and 1 more.
    """

    name: str
    """`Name`: at most 30 characters."""
    address_line_1: str
    """`AddressLine1`: at most 180 characters."""
    email: str
    """`Email`."""
    city: str
    """`City`: at most 30 characters."""
    postal_code: str
    """`PostalCode`: at most 30 characters."""
    country_code: str
    """`CountryCode`."""
    phone: str
    """`Phone`: at most 30 characters."""
    address_line_2: str | None = None
    """`AddressLine2`: at most 60 characters."""
    address_line_3: str | None = None
    """`AddressLine3`: at most 60 characters."""
    district_or_county: str | None = None
    """`DistrictOrCounty`."""
    state_or_province_code: str | None = None
    """`StateOrProvinceCode`: at most 30 characters."""
    _wire_ = (
        "Name",
        "AddressLine1",
        "Email",
        "City",
        "PostalCode",
        "CountryCode",
        "Phone",
        "AddressLine2",
        "AddressLine3",
        "DistrictOrCounty",
        "StateOrProvinceCode",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "email",
        "city",
        "postal_code",
        "country_code",
        "phone",
        "address_line_2",
        "address_line_3",
        "district_or_county",
        "state_or_province_code",
    )


class AvailableCarrierWillPickUpOption(Model):
    """Amazon's `AvailableCarrierWillPickUpOption`: part of `AvailableCarrierWillPickUpOptionsList`."""

    carrier_will_pick_up_option: CarrierWillPickUpOption | str
    """`CarrierWillPickUpOption`."""
    charge: CurrencyAmount
    """`Charge`."""
    _wire_ = ("CarrierWillPickUpOption", "Charge")


class AvailableDeliveryExperienceOption(Model):
    """Amazon's `AvailableDeliveryExperienceOption`: part of `AvailableDeliveryExperienceOptionsList`."""

    delivery_experience_option: DeliveryExperienceOption | str
    """`DeliveryExperienceOption`."""
    charge: CurrencyAmount
    """`Charge`."""
    _wire_ = ("DeliveryExperienceOption", "Charge")


class AvailableShippingServiceOptions(Model):
    """Amazon's `AvailableShippingServiceOptions`: part of `ShippingService`."""

    available_carrier_will_pick_up_options: list[AvailableCarrierWillPickUpOption]
    """`AvailableCarrierWillPickUpOptions`."""
    available_delivery_experience_options: list[AvailableDeliveryExperienceOption]
    """`AvailableDeliveryExperienceOptions`."""
    _wire_ = ("AvailableCarrierWillPickUpOptions", "AvailableDeliveryExperienceOptions")


class Benefits(Model):
    """Amazon's `Benefits`: part of `ShippingService`."""

    included_benefits: list[str] | None = None
    """`IncludedBenefits`."""
    excluded_benefits: list[ExcludedBenefit] | None = None
    """`ExcludedBenefits`."""
    _wire_ = ("IncludedBenefits", "ExcludedBenefits")


class CancelShipmentResponse(Model):
    """Amazon's `CancelShipmentResponse`: answer of cancelShipment; error answer of cancelShipment."""

    payload: Shipment | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class Constraint(Model):
    """Amazon's `Constraint`: part of `Constraints`."""

    validation_string: str
    """`ValidationString`."""
    validation_reg_ex: str | None = None
    """`ValidationRegEx`."""
    _wire_ = ("ValidationString", "ValidationRegEx")


class CreateShipmentRequest(Model):
    """Amazon's `CreateShipmentRequest`: body of createShipment."""

    shipment_request_details: ShipmentRequestDetails
    """`ShipmentRequestDetails`."""
    shipping_service_id: str
    """`ShippingServiceId`."""
    shipping_service_offer_id: str | None = None
    """`ShippingServiceOfferId`."""
    hazmat_type: HazmatType | str | None = None
    """`HazmatType`."""
    label_format_option: LabelFormatOptionRequest | None = None
    """`LabelFormatOption`."""
    shipment_level_seller_inputs_list: list[AdditionalSellerInputs] | None = None
    """`ShipmentLevelSellerInputsList`."""
    _wire_ = (
        "ShipmentRequestDetails",
        "ShippingServiceId",
        "ShippingServiceOfferId",
        "HazmatType",
        "LabelFormatOption",
        "ShipmentLevelSellerInputsList",
    )


class CreateShipmentResponse(Model):
    """Amazon's `CreateShipmentResponse`: answer of createShipment; error answer of createShipment."""

    payload: Shipment | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class CurrencyAmount(Model):
    """Amazon's `CurrencyAmount`.

    Used as part of `AdditionalSellerInput`, `AvailableCarrierWillPickUpOption`, `AvailableDeliveryExperienceOption`
    and 4 more.
    """

    currency_code: str
    """`CurrencyCode`: at most 3 characters."""
    amount: decimal.Decimal
    """`Amount`."""
    _wire_ = ("CurrencyCode", "Amount")


class DangerousGoodsDetails(Model):
    """Amazon's `DangerousGoodsDetails`: part of `Item`."""

    united_nations_regulatory_id: str | None = None
    """`UnitedNationsRegulatoryId`: pattern `^(UN|ID|NA)[0-9]{4}$`."""
    transportation_regulatory_class: str | None = None
    r"""`TransportationRegulatoryClass`: pattern `^[1-9](\.[1-9])?$`."""
    packing_group: DangerousGoodsDetailsPackingGroup | str | None = None
    """`PackingGroup`."""
    packing_instruction: DangerousGoodsDetailsPackingInstruction | str | None = None
    """`PackingInstruction`."""
    _wire_ = ("UnitedNationsRegulatoryId", "TransportationRegulatoryClass", "PackingGroup", "PackingInstruction")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ExcludedBenefit(Model):
    """Amazon's `ExcludedBenefit`: part of `ExcludedBenefits`."""

    benefit: str | None = None
    """`Benefit`."""
    reason_codes: list[str] | None = None
    """`ReasonCodes`."""
    _wire_ = ("Benefit", "ReasonCodes")


class FileContents(Model):
    """Amazon's `FileContents`: part of `Label`."""

    contents: str
    """`Contents`."""
    file_type: FileType | str
    """`FileType`."""
    checksum: str
    """`Checksum`."""
    _wire_ = ("Contents", "FileType", "Checksum")
    _personal_ = ("contents",)


class GetAdditionalSellerInputsRequest(Model):
    """Amazon's `GetAdditionalSellerInputsRequest`: body of getAdditionalSellerInputs."""

    shipping_service_id: str
    """`ShippingServiceId`."""
    ship_from_address: Address
    """`ShipFromAddress`."""
    order_id: str
    """`OrderId`."""
    _wire_ = ("ShippingServiceId", "ShipFromAddress", "OrderId")
    _personal_ = ("ship_from_address",)


class GetAdditionalSellerInputsResponse(Model):
    """Amazon's `GetAdditionalSellerInputsResponse`.

    Used as answer of getAdditionalSellerInputs; error answer of getAdditionalSellerInputs.
    """

    payload: GetAdditionalSellerInputsResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetAdditionalSellerInputsResult(Model):
    """Amazon's `GetAdditionalSellerInputsResult`: part of `GetAdditionalSellerInputsResponse`."""

    shipment_level_fields: list[AdditionalInputs] | None = None
    """`ShipmentLevelFields`."""
    item_level_fields_list: list[ItemLevelFields] | None = None
    """`ItemLevelFieldsList`."""
    _wire_ = ("ShipmentLevelFields", "ItemLevelFieldsList")


class GetEligibleShipmentServicesRequest(Model):
    """Amazon's `GetEligibleShipmentServicesRequest`: body of getEligibleShipmentServices."""

    shipment_request_details: ShipmentRequestDetails
    """`ShipmentRequestDetails`."""
    shipping_offering_filter: ShippingOfferingFilter | None = None
    """`ShippingOfferingFilter`."""
    _wire_ = ("ShipmentRequestDetails", "ShippingOfferingFilter")


class GetEligibleShipmentServicesResponse(Model):
    """Amazon's `GetEligibleShipmentServicesResponse`.

    Used as answer of getEligibleShipmentServices; error answer of getEligibleShipmentServices.
    """

    payload: GetEligibleShipmentServicesResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetEligibleShipmentServicesResult(Model):
    """Amazon's `GetEligibleShipmentServicesResult`: part of `GetEligibleShipmentServicesResponse`."""

    shipping_service_list: list[ShippingService]
    """`ShippingServiceList`."""
    rejected_shipping_service_list: list[RejectedShippingService] | None = None
    """`RejectedShippingServiceList`."""
    temporarily_unavailable_carrier_list: list[TemporarilyUnavailableCarrier] | None = None
    """`TemporarilyUnavailableCarrierList`."""
    terms_and_conditions_not_accepted_carrier_list: list[TermsAndConditionsNotAcceptedCarrier] | None = None
    """`TermsAndConditionsNotAcceptedCarrierList`."""
    _wire_ = (
        "ShippingServiceList",
        "RejectedShippingServiceList",
        "TemporarilyUnavailableCarrierList",
        "TermsAndConditionsNotAcceptedCarrierList",
    )


class GetShipmentResponse(Model):
    """Amazon's `GetShipmentResponse`: answer of getShipment; error answer of getShipment."""

    payload: Shipment | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class Item(Model):
    """Amazon's `Item`: part of `ItemList`."""

    order_item_id: str
    """`OrderItemId`."""
    quantity: int
    """`Quantity`."""
    item_weight: Weight | None = None
    """`ItemWeight`."""
    item_description: str | None = None
    """`ItemDescription`."""
    transparency_code_list: list[str] | None = None
    """`TransparencyCodeList`."""
    item_level_seller_inputs_list: list[AdditionalSellerInputs] | None = None
    """`ItemLevelSellerInputsList`."""
    liquid_volume: LiquidVolume | None = None
    """`LiquidVolume`."""
    is_hazmat: bool | None = None
    """`IsHazmat`."""
    dangerous_goods_details: DangerousGoodsDetails | None = None
    """`DangerousGoodsDetails`."""
    _wire_ = (
        "OrderItemId",
        "Quantity",
        "ItemWeight",
        "ItemDescription",
        "TransparencyCodeList",
        "ItemLevelSellerInputsList",
        "LiquidVolume",
        "IsHazmat",
        "DangerousGoodsDetails",
    )


class ItemLevelFields(Model):
    """Amazon's `ItemLevelFields`: part of `ItemLevelFieldsList`."""

    asin: str
    """`Asin`."""
    additional_inputs: list[AdditionalInputs]
    """`AdditionalInputs`."""
    _wire_ = ("Asin", "AdditionalInputs")


class Label(Model):
    """Amazon's `Label`: part of `Shipment`."""

    dimensions: LabelDimensions
    """`Dimensions`."""
    file_contents: FileContents
    """`FileContents`."""
    custom_text_for_label: str | None = None
    """`CustomTextForLabel`: at most 14 characters."""
    label_format: LabelFormat | str | None = None
    """`LabelFormat`."""
    standard_id_for_label: StandardIdForLabel | str | None = None
    """`StandardIdForLabel`."""
    _wire_ = ("Dimensions", "FileContents", "CustomTextForLabel", "LabelFormat", "StandardIdForLabel")
    _personal_ = ("custom_text_for_label",)


class LabelCustomization(Model):
    """Amazon's `LabelCustomization`: part of `ShipmentRequestDetails`."""

    custom_text_for_label: str | None = None
    """`CustomTextForLabel`: at most 14 characters."""
    standard_id_for_label: StandardIdForLabel | str | None = None
    """`StandardIdForLabel`."""
    _wire_ = ("CustomTextForLabel", "StandardIdForLabel")
    _personal_ = ("custom_text_for_label",)


class LabelDimensions(Model):
    """Amazon's `LabelDimensions`: part of `Label`."""

    length: float
    """`Length`."""
    width: float
    """`Width`."""
    unit: UnitOfLength | str
    """`Unit`."""
    _wire_ = ("Length", "Width", "Unit")


class LabelFormatOption(Model):
    """Amazon's `LabelFormatOption`.

    Used as part of `AvailableFormatOptionsForLabel`, `AvailableFormatOptionsForLabelList`.
    """

    include_packing_slip_with_label: bool | None = None
    """`IncludePackingSlipWithLabel`."""
    label_format: LabelFormat | str | None = None
    """`LabelFormat`."""
    _wire_ = ("IncludePackingSlipWithLabel", "LabelFormat")


class LabelFormatOptionRequest(Model):
    """Amazon's `LabelFormatOptionRequest`: part of `CreateShipmentRequest`."""

    include_packing_slip_with_label: bool | None = None
    """`IncludePackingSlipWithLabel`."""
    _wire_ = ("IncludePackingSlipWithLabel",)


class Length(Model):
    """Amazon's `Length`: part of `AdditionalSellerInput`."""

    value: float | None = None
    """`value`."""
    unit: UnitOfLength | str | None = None
    """`unit`."""
    _wire_ = ("value", "unit")


class LiquidVolume(Model):
    """Amazon's `LiquidVolume`: part of `Item`."""

    unit: LiquidVolumeUnit | str
    """`Unit`."""
    value: float
    """`Value`."""
    _wire_ = ("Unit", "Value")


class PackageDimensions(Model):
    """Amazon's `PackageDimensions`: part of `Shipment`, `ShipmentRequestDetails`."""

    length: float | None = None
    """`Length`."""
    width: float | None = None
    """`Width`."""
    height: float | None = None
    """`Height`."""
    unit: UnitOfLength | str | None = None
    """`Unit`."""
    predefined_package_dimensions: PredefinedPackageDimensions | str | None = None
    """`PredefinedPackageDimensions`."""
    _wire_ = ("Length", "Width", "Height", "Unit", "PredefinedPackageDimensions")


class RateItem(Model):
    """Amazon's `RateItem`: part of `AdjustmentItemList`."""

    rate_item_id: RateItemID | str
    """`RateItemID`."""
    rate_item_type: RateItemType | str | None = None
    """`RateItemType`."""
    rate_item_charge: CurrencyAmount | None = None
    """`RateItemCharge`."""
    rate_item_name_localization: str | None = None
    """`RateItemNameLocalization`."""
    _wire_ = ("RateItemID", "RateItemType", "RateItemCharge", "RateItemNameLocalization")


class RejectedShippingService(Model):
    """Amazon's `RejectedShippingService`: part of `RejectedShippingServiceList`."""

    carrier_name: str
    """`CarrierName`."""
    shipping_service_name: str
    """`ShippingServiceName`."""
    shipping_service_id: str
    """`ShippingServiceId`."""
    rejection_reason_code: str
    """`RejectionReasonCode`."""
    rejection_reason_message: str | None = None
    """`RejectionReasonMessage`."""
    _wire_ = (
        "CarrierName",
        "ShippingServiceName",
        "ShippingServiceId",
        "RejectionReasonCode",
        "RejectionReasonMessage",
    )


class SellerInputDefinition(Model):
    """Amazon's `SellerInputDefinition`: part of `AdditionalInputs`."""

    is_required: bool
    """`IsRequired`."""
    data_type: str
    """`DataType`."""
    constraints: list[Constraint]
    """`Constraints`."""
    input_display_text: str
    """`InputDisplayText`."""
    stored_value: AdditionalSellerInput
    """`StoredValue`."""
    input_target: InputTargetType | str | None = None
    """`InputTarget`."""
    restricted_set_values: list[str] | None = None
    """`RestrictedSetValues`."""
    _wire_ = (
        "IsRequired",
        "DataType",
        "Constraints",
        "InputDisplayText",
        "StoredValue",
        "InputTarget",
        "RestrictedSetValues",
    )


class Shipment(Model):
    """Amazon's `Shipment`: part of `CancelShipmentResponse`, `CreateShipmentResponse`, `GetShipmentResponse`."""

    shipment_id: str
    """`ShipmentId`."""
    amazon_order_id: str
    """`AmazonOrderId`."""
    item_list: list[Item]
    """`ItemList`."""
    ship_from_address: Address
    """`ShipFromAddress`."""
    ship_to_address: Address
    """`ShipToAddress`."""
    package_dimensions: PackageDimensions
    """`PackageDimensions`."""
    weight: Weight
    """`Weight`."""
    insurance: CurrencyAmount
    """`Insurance`."""
    shipping_service: ShippingService
    """`ShippingService`."""
    label: Label
    """`Label`."""
    status: ShipmentStatus | str
    """`Status`."""
    created_date: datetime
    """`CreatedDate`: ISO 8601 instant."""
    seller_order_id: str | None = None
    """`SellerOrderId`: at most 64 characters."""
    tracking_id: str | None = None
    """`TrackingId`."""
    last_updated_date: datetime | None = None
    """`LastUpdatedDate`: ISO 8601 instant."""
    _wire_ = (
        "ShipmentId",
        "AmazonOrderId",
        "ItemList",
        "ShipFromAddress",
        "ShipToAddress",
        "PackageDimensions",
        "Weight",
        "Insurance",
        "ShippingService",
        "Label",
        "Status",
        "CreatedDate",
        "SellerOrderId",
        "TrackingId",
        "LastUpdatedDate",
    )
    _personal_ = ("ship_from_address", "ship_to_address")


class ShipmentRequestDetails(Model):
    """Amazon's `ShipmentRequestDetails`.

    Used as part of `CreateShipmentRequest`, `GetEligibleShipmentServicesRequest`.
    """

    amazon_order_id: str
    """`AmazonOrderId`."""
    item_list: list[Item]
    """`ItemList`."""
    ship_from_address: Address
    """`ShipFromAddress`."""
    package_dimensions: PackageDimensions
    """`PackageDimensions`."""
    weight: Weight
    """`Weight`."""
    shipping_service_options: ShippingServiceOptions
    """`ShippingServiceOptions`."""
    seller_order_id: str | None = None
    """`SellerOrderId`: at most 64 characters."""
    must_arrive_by_date: datetime | None = None
    """`MustArriveByDate`: ISO 8601 instant."""
    ship_date: datetime | None = None
    """`ShipDate`: ISO 8601 instant."""
    label_customization: LabelCustomization | None = None
    """`LabelCustomization`."""
    _wire_ = (
        "AmazonOrderId",
        "ItemList",
        "ShipFromAddress",
        "PackageDimensions",
        "Weight",
        "ShippingServiceOptions",
        "SellerOrderId",
        "MustArriveByDate",
        "ShipDate",
        "LabelCustomization",
    )
    _personal_ = ("ship_from_address",)


class ShippingOfferingFilter(Model):
    """Amazon's `ShippingOfferingFilter`: part of `GetEligibleShipmentServicesRequest`."""

    include_packing_slip_with_label: bool | None = None
    """`IncludePackingSlipWithLabel`."""
    include_complex_shipping_options: bool | None = None
    """`IncludeComplexShippingOptions`."""
    carrier_will_pick_up: CarrierWillPickUpOption | str | None = None
    """`CarrierWillPickUp`."""
    delivery_experience: DeliveryExperienceOption | str | None = None
    """`DeliveryExperience`."""
    _wire_ = ("IncludePackingSlipWithLabel", "IncludeComplexShippingOptions", "CarrierWillPickUp", "DeliveryExperience")


class ShippingService(Model):
    """Amazon's `ShippingService`: part of `Shipment`, `ShippingServiceList`."""

    shipping_service_name: str
    """`ShippingServiceName`."""
    carrier_name: str
    """`CarrierName`."""
    shipping_service_id: str
    """`ShippingServiceId`."""
    shipping_service_offer_id: str
    """`ShippingServiceOfferId`."""
    ship_date: datetime
    """`ShipDate`: ISO 8601 instant."""
    rate: CurrencyAmount
    """`Rate`."""
    rate_with_adjustments: CurrencyAmount
    """`RateWithAdjustments`."""
    shipping_service_options: ShippingServiceOptions
    """`ShippingServiceOptions`."""
    requires_additional_seller_inputs: bool
    """`RequiresAdditionalSellerInputs`."""
    earliest_estimated_delivery_date: datetime | None = None
    """`EarliestEstimatedDeliveryDate`: ISO 8601 instant."""
    latest_estimated_delivery_date: datetime | None = None
    """`LatestEstimatedDeliveryDate`: ISO 8601 instant."""
    adjustment_item_list: list[RateItem] | None = None
    """`AdjustmentItemList`."""
    available_shipping_service_options: AvailableShippingServiceOptions | None = None
    """`AvailableShippingServiceOptions`."""
    available_label_formats: list[LabelFormat | str] | None = None
    """`AvailableLabelFormats`."""
    available_format_options_for_label: list[LabelFormatOption] | None = None
    """`AvailableFormatOptionsForLabel`."""
    benefits: Benefits | None = None
    """`Benefits`."""
    _wire_ = (
        "ShippingServiceName",
        "CarrierName",
        "ShippingServiceId",
        "ShippingServiceOfferId",
        "ShipDate",
        "Rate",
        "RateWithAdjustments",
        "ShippingServiceOptions",
        "RequiresAdditionalSellerInputs",
        "EarliestEstimatedDeliveryDate",
        "LatestEstimatedDeliveryDate",
        "AdjustmentItemList",
        "AvailableShippingServiceOptions",
        "AvailableLabelFormats",
        "AvailableFormatOptionsForLabel",
        "Benefits",
    )


class ShippingServiceOptions(Model):
    """Amazon's `ShippingServiceOptions`: part of `ShipmentRequestDetails`, `ShippingService`."""

    delivery_experience: DeliveryExperienceType | str
    """`DeliveryExperience`."""
    carrier_will_pick_up: bool
    """`CarrierWillPickUp`."""
    declared_value: CurrencyAmount | None = None
    """`DeclaredValue`."""
    carrier_will_pick_up_option: CarrierWillPickUpOption | str | None = None
    """`CarrierWillPickUpOption`."""
    label_format: LabelFormat | str | None = None
    """`LabelFormat`."""
    _wire_ = ("DeliveryExperience", "CarrierWillPickUp", "DeclaredValue", "CarrierWillPickUpOption", "LabelFormat")


class TemporarilyUnavailableCarrier(Model):
    """Amazon's `TemporarilyUnavailableCarrier`: part of `TemporarilyUnavailableCarrierList`."""

    carrier_name: str
    """`CarrierName`."""
    _wire_ = ("CarrierName",)


class TermsAndConditionsNotAcceptedCarrier(Model):
    """Amazon's `TermsAndConditionsNotAcceptedCarrier`: part of `TermsAndConditionsNotAcceptedCarrierList`."""

    carrier_name: str
    """`CarrierName`."""
    _wire_ = ("CarrierName",)


class Weight(Model):
    """Amazon's `Weight`: part of `AdditionalSellerInput`, `Item`, `Shipment` and 1 more."""

    value: float
    """`Value`."""
    unit: UnitOfWeight | str
    """`Unit`."""
    _wire_ = ("Value", "Unit")


AdditionalInputsList = list[AdditionalInputs]
"""Amazon's `AdditionalInputsList`: part of `GetAdditionalSellerInputsResult`, `ItemLevelFields`."""

AdditionalSellerInputsList = list[AdditionalSellerInputs]
"""Amazon's `AdditionalSellerInputsList`: part of `CreateShipmentRequest`, `Item`."""

AddressLine1 = str
"""Amazon's `AddressLine1`: part of `Address`.

At most 180 characters.
"""

AddressLine2 = str
"""Amazon's `AddressLine2`: part of `Address`.

At most 60 characters.
"""

AddressLine3 = str
"""Amazon's `AddressLine3`: part of `Address`.

At most 60 characters.
"""

AddressName = str
"""Amazon's `AddressName`: part of `Address`.

At most 30 characters.
"""

AdjustmentItemList = list[RateItem]
"""Amazon's `AdjustmentItemList`: part of `ShippingService`."""

AmazonOrderId = str
"""Amazon's `AmazonOrderId`.

Used as part of `GetAdditionalSellerInputsRequest`, `Shipment`, `ShipmentRequestDetails`.
"""

AvailableCarrierWillPickUpOptionsList = list[AvailableCarrierWillPickUpOption]
"""Amazon's `AvailableCarrierWillPickUpOptionsList`: part of `AvailableShippingServiceOptions`."""

AvailableDeliveryExperienceOptionsList = list[AvailableDeliveryExperienceOption]
"""Amazon's `AvailableDeliveryExperienceOptionsList`: part of `AvailableShippingServiceOptions`."""

AvailableFormatOptionsForLabel = list[LabelFormatOption]
"""Amazon's `AvailableFormatOptionsForLabel`: used by no operation."""

AvailableFormatOptionsForLabelList = list[LabelFormatOption]
"""Amazon's `AvailableFormatOptionsForLabelList`: part of `ShippingService`."""

City = str
"""Amazon's `City`: part of `Address`.

At most 30 characters.
"""

Constraints = list[Constraint]
"""Amazon's `Constraints`: part of `SellerInputDefinition`."""

CountryCode = str
"""Amazon's `CountryCode`: part of `Address`."""

CustomTextForLabel = str
"""Amazon's `CustomTextForLabel`: part of `Label`, `LabelCustomization`.

At most 14 characters.
"""

DistrictOrCounty = str
"""Amazon's `DistrictOrCounty`: part of `Address`."""

EmailAddress = str
"""Amazon's `EmailAddress`: part of `Address`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `CancelShipmentResponse`, `CreateShipmentResponse`, `GetAdditionalSellerInputsResponse` and 2 more.
"""

ExcludedBenefitReasonCodes = list[str]
"""Amazon's `ExcludedBenefitReasonCodes`: part of `ExcludedBenefit`."""

ExcludedBenefits = list[ExcludedBenefit]
"""Amazon's `ExcludedBenefits`: part of `Benefits`."""

IncludedBenefits = list[str]
"""Amazon's `IncludedBenefits`: part of `Benefits`."""

ItemDescription = str
"""Amazon's `ItemDescription`: part of `Item`."""

ItemLevelFieldsList = list[ItemLevelFields]
"""Amazon's `ItemLevelFieldsList`: part of `GetAdditionalSellerInputsResult`."""

ItemList = list[Item]
"""Amazon's `ItemList`: part of `Shipment`, `ShipmentRequestDetails`."""

ItemQuantity = int
"""Amazon's `ItemQuantity`: part of `Item`."""

LabelDimension = float
"""Amazon's `LabelDimension`: part of `LabelDimensions`."""

LabelFormatList = list[LabelFormat | str]
"""Amazon's `LabelFormatList`: part of `ShippingService`."""

OrderItemId = str
"""Amazon's `OrderItemId`: part of `Item`."""

PackageDimension = float
"""Amazon's `PackageDimension`: part of `PackageDimensions`."""

PhoneNumber = str
"""Amazon's `PhoneNumber`: part of `Address`.

At most 30 characters.
"""

PostalCode = str
"""Amazon's `PostalCode`: part of `Address`.

At most 30 characters.
"""

RejectedShippingServiceList = list[RejectedShippingService]
"""Amazon's `RejectedShippingServiceList`: part of `GetEligibleShipmentServicesResult`."""

RestrictedSetValues = list[str]
"""Amazon's `RestrictedSetValues`: part of `SellerInputDefinition`."""

SellerOrderId = str
"""Amazon's `SellerOrderId`: part of `Shipment`, `ShipmentRequestDetails`.

At most 64 characters.
"""

ShipmentId = str
"""Amazon's `ShipmentId`: part of `Shipment`."""

ShippingServiceIdentifier = str
"""Amazon's `ShippingServiceIdentifier`.

Used as part of `CreateShipmentRequest`, `GetAdditionalSellerInputsRequest`, `RejectedShippingService` and 1 more.
"""

ShippingServiceList = list[ShippingService]
"""Amazon's `ShippingServiceList`: part of `GetEligibleShipmentServicesResult`."""

StateOrProvinceCode = str
"""Amazon's `StateOrProvinceCode`: part of `Address`.

At most 30 characters.
"""

TemporarilyUnavailableCarrierList = list[TemporarilyUnavailableCarrier]
"""Amazon's `TemporarilyUnavailableCarrierList`: part of `GetEligibleShipmentServicesResult`."""

TermsAndConditionsNotAcceptedCarrierList = list[TermsAndConditionsNotAcceptedCarrier]
"""Amazon's `TermsAndConditionsNotAcceptedCarrierList`: part of `GetEligibleShipmentServicesResult`."""

Timestamp = datetime
"""Amazon's `Timestamp`: part of `AdditionalSellerInput`, `Shipment`, `ShipmentRequestDetails` and 1 more.

ISO 8601 instant.
"""

TrackingId = str
"""Amazon's `TrackingId`: part of `Shipment`."""

TransparencyCode = str
"""Amazon's `TransparencyCode`: part of `TransparencyCodeList`."""

TransparencyCodeList = list[str]
"""Amazon's `TransparencyCodeList`: part of `Item`."""

WeightValue = float
"""Amazon's `WeightValue`: part of `Weight`."""

SCHEMAS: dict[str, Any] = {
    "AdditionalInputs": AdditionalInputs,
    "AdditionalInputsList": AdditionalInputsList,
    "AdditionalSellerInput": AdditionalSellerInput,
    "AdditionalSellerInputs": AdditionalSellerInputs,
    "AdditionalSellerInputsList": AdditionalSellerInputsList,
    "Address": Address,
    "AddressLine1": AddressLine1,
    "AddressLine2": AddressLine2,
    "AddressLine3": AddressLine3,
    "AddressName": AddressName,
    "AdjustmentItemList": AdjustmentItemList,
    "AmazonOrderId": AmazonOrderId,
    "AvailableCarrierWillPickUpOption": AvailableCarrierWillPickUpOption,
    "AvailableCarrierWillPickUpOptionsList": AvailableCarrierWillPickUpOptionsList,
    "AvailableDeliveryExperienceOption": AvailableDeliveryExperienceOption,
    "AvailableDeliveryExperienceOptionsList": AvailableDeliveryExperienceOptionsList,
    "AvailableFormatOptionsForLabel": AvailableFormatOptionsForLabel,
    "AvailableFormatOptionsForLabelList": AvailableFormatOptionsForLabelList,
    "AvailableShippingServiceOptions": AvailableShippingServiceOptions,
    "Benefits": Benefits,
    "CancelShipmentResponse": CancelShipmentResponse,
    "CarrierWillPickUpOption": CarrierWillPickUpOption,
    "City": City,
    "Constraint": Constraint,
    "Constraints": Constraints,
    "CountryCode": CountryCode,
    "CreateShipmentRequest": CreateShipmentRequest,
    "CreateShipmentResponse": CreateShipmentResponse,
    "CurrencyAmount": CurrencyAmount,
    "CustomTextForLabel": CustomTextForLabel,
    "DangerousGoodsDetails": DangerousGoodsDetails,
    "DeliveryExperienceOption": DeliveryExperienceOption,
    "DeliveryExperienceType": DeliveryExperienceType,
    "DistrictOrCounty": DistrictOrCounty,
    "EmailAddress": EmailAddress,
    "Error": Error,
    "ErrorList": ErrorList,
    "ExcludedBenefit": ExcludedBenefit,
    "ExcludedBenefitReasonCodes": ExcludedBenefitReasonCodes,
    "ExcludedBenefits": ExcludedBenefits,
    "FileContents": FileContents,
    "FileType": FileType,
    "GetAdditionalSellerInputsRequest": GetAdditionalSellerInputsRequest,
    "GetAdditionalSellerInputsResponse": GetAdditionalSellerInputsResponse,
    "GetAdditionalSellerInputsResult": GetAdditionalSellerInputsResult,
    "GetEligibleShipmentServicesRequest": GetEligibleShipmentServicesRequest,
    "GetEligibleShipmentServicesResponse": GetEligibleShipmentServicesResponse,
    "GetEligibleShipmentServicesResult": GetEligibleShipmentServicesResult,
    "GetShipmentResponse": GetShipmentResponse,
    "HazmatType": HazmatType,
    "IncludedBenefits": IncludedBenefits,
    "InputTargetType": InputTargetType,
    "Item": Item,
    "ItemDescription": ItemDescription,
    "ItemLevelFields": ItemLevelFields,
    "ItemLevelFieldsList": ItemLevelFieldsList,
    "ItemList": ItemList,
    "ItemQuantity": ItemQuantity,
    "Label": Label,
    "LabelCustomization": LabelCustomization,
    "LabelDimension": LabelDimension,
    "LabelDimensions": LabelDimensions,
    "LabelFormat": LabelFormat,
    "LabelFormatList": LabelFormatList,
    "LabelFormatOption": LabelFormatOption,
    "LabelFormatOptionRequest": LabelFormatOptionRequest,
    "Length": Length,
    "LiquidVolume": LiquidVolume,
    "OrderItemId": OrderItemId,
    "PackageDimension": PackageDimension,
    "PackageDimensions": PackageDimensions,
    "PhoneNumber": PhoneNumber,
    "PostalCode": PostalCode,
    "PredefinedPackageDimensions": PredefinedPackageDimensions,
    "RateItem": RateItem,
    "RateItemID": RateItemID,
    "RateItemType": RateItemType,
    "RejectedShippingService": RejectedShippingService,
    "RejectedShippingServiceList": RejectedShippingServiceList,
    "RestrictedSetValues": RestrictedSetValues,
    "SellerInputDefinition": SellerInputDefinition,
    "SellerOrderId": SellerOrderId,
    "Shipment": Shipment,
    "ShipmentId": ShipmentId,
    "ShipmentRequestDetails": ShipmentRequestDetails,
    "ShipmentStatus": ShipmentStatus,
    "ShippingOfferingFilter": ShippingOfferingFilter,
    "ShippingService": ShippingService,
    "ShippingServiceIdentifier": ShippingServiceIdentifier,
    "ShippingServiceList": ShippingServiceList,
    "ShippingServiceOptions": ShippingServiceOptions,
    "StandardIdForLabel": StandardIdForLabel,
    "StateOrProvinceCode": StateOrProvinceCode,
    "TemporarilyUnavailableCarrier": TemporarilyUnavailableCarrier,
    "TemporarilyUnavailableCarrierList": TemporarilyUnavailableCarrierList,
    "TermsAndConditionsNotAcceptedCarrier": TermsAndConditionsNotAcceptedCarrier,
    "TermsAndConditionsNotAcceptedCarrierList": TermsAndConditionsNotAcceptedCarrierList,
    "Timestamp": Timestamp,
    "TrackingId": TrackingId,
    "TransparencyCode": TransparencyCode,
    "TransparencyCodeList": TransparencyCodeList,
    "UnitOfLength": UnitOfLength,
    "UnitOfWeight": UnitOfWeight,
    "Weight": Weight,
    "WeightValue": WeightValue,
}
"""Amazon's schema name -> the class or type here."""
