"""What the answers and bodies of Fulfillment Inbound v0 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/fulfillment_inbound_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import date
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class BarcodeInstruction(StrEnum):
    """Amazon's `BarcodeInstruction`: part of `ASINPrepInstructions`, `SKUPrepInstructions`."""

    REQUIRES_FNSKU_LABEL = "RequiresFNSKULabel"
    CAN_USE_ORIGINAL_BARCODE = "CanUseOriginalBarcode"
    MUST_PROVIDE_SELLER_SKU = "MustProvideSellerSKU"


class BoxContentsSource(StrEnum):
    """Amazon's `BoxContentsSource`: part of `InboundShipmentInfo`."""

    NONE = "NONE"
    FEED = "FEED"
    SOURCE_2D_BARCODE = "2D_BARCODE"
    INTERACTIVE = "INTERACTIVE"


class CurrencyCode(StrEnum):
    """Amazon's `CurrencyCode`: part of `Amount`."""

    USD = "USD"
    GBP = "GBP"


class ErrorReason(StrEnum):
    """Amazon's `ErrorReason`: part of `InvalidASIN`, `InvalidSKU`."""

    DOES_NOT_EXIST = "DoesNotExist"
    INVALID_ASIN = "InvalidASIN"


class LabelPrepType(StrEnum):
    """Amazon's `LabelPrepType`: part of `InboundShipmentInfo`."""

    NO_LABEL = "NO_LABEL"
    SELLER_LABEL = "SELLER_LABEL"
    AMAZON_LABEL = "AMAZON_LABEL"


class PrepGuidance(StrEnum):
    """Amazon's `PrepGuidance`: part of `ASINPrepInstructions`, `SKUPrepInstructions`."""

    CONSULT_HELP_DOCUMENTS = "ConsultHelpDocuments"
    NO_ADDITIONAL_PREP_REQUIRED = "NoAdditionalPrepRequired"
    SEE_PREP_INSTRUCTIONS_LIST = "SeePrepInstructionsList"


class PrepInstruction(StrEnum):
    """Amazon's `PrepInstruction`: part of `AmazonPrepFeesDetails`, `PrepDetails`, `PrepInstructionList`."""

    POLYBAGGING = "Polybagging"
    BUBBLE_WRAPPING = "BubbleWrapping"
    TAPING = "Taping"
    BLACK_SHRINK_WRAPPING = "BlackShrinkWrapping"
    LABELING = "Labeling"
    HANG_GARMENT = "HangGarment"
    SET_CREATION = "SetCreation"
    BOXING = "Boxing"
    REMOVE_FROM_HANGER = "RemoveFromHanger"
    DEBUNDLE = "Debundle"
    SUFFOCATION_STICKERING = "SuffocationStickering"
    CAP_SEALING = "CapSealing"
    SET_STICKERING = "SetStickering"
    BLANK_STICKERING = "BlankStickering"
    SHIPS_IN_PRODUCT_PACKAGING = "ShipsInProductPackaging"
    NO_PREP = "NoPrep"


class PrepOwner(StrEnum):
    """Amazon's `PrepOwner`: part of `PrepDetails`."""

    AMAZON = "AMAZON"
    SELLER = "SELLER"


class ShipmentStatus(StrEnum):
    """Amazon's `ShipmentStatus`: part of `InboundShipmentInfo`."""

    WORKING = "WORKING"
    SHIPPED = "SHIPPED"
    RECEIVING = "RECEIVING"
    CANCELLED = "CANCELLED"
    DELETED = "DELETED"
    CLOSED = "CLOSED"
    ERROR = "ERROR"
    IN_TRANSIT = "IN_TRANSIT"
    DELIVERED = "DELIVERED"
    CHECKED_IN = "CHECKED_IN"


class QueryType(StrEnum):
    """Parameter `QueryType` of getShipmentItems; inline in Amazon's model."""

    DATE_RANGE = "DATE_RANGE"
    NEXT_TOKEN = "NEXT_TOKEN"


QueryTypeLiteral = Literal[
    "DATE_RANGE",
    "NEXT_TOKEN",
]
"""The values of `QueryType`, for arguments."""


class GetShipmentsShipmentStatus(StrEnum):
    """Parameter `ShipmentStatusList` of getShipments; inline in Amazon's model."""

    WORKING = "WORKING"
    READY_TO_SHIP = "READY_TO_SHIP"
    SHIPPED = "SHIPPED"
    RECEIVING = "RECEIVING"
    CANCELLED = "CANCELLED"
    DELETED = "DELETED"
    CLOSED = "CLOSED"
    ERROR = "ERROR"
    IN_TRANSIT = "IN_TRANSIT"
    DELIVERED = "DELIVERED"
    CHECKED_IN = "CHECKED_IN"


GetShipmentsShipmentStatusLiteral = Literal[
    "WORKING",
    "READY_TO_SHIP",
    "SHIPPED",
    "RECEIVING",
    "CANCELLED",
    "DELETED",
    "CLOSED",
    "ERROR",
    "IN_TRANSIT",
    "DELIVERED",
    "CHECKED_IN",
]
"""The values of `GetShipmentsShipmentStatus`, for arguments."""


class GetShipmentsQueryType(StrEnum):
    """Parameter `QueryType` of getShipments; inline in Amazon's model."""

    SHIPMENT = "SHIPMENT"
    DATE_RANGE = "DATE_RANGE"
    NEXT_TOKEN = "NEXT_TOKEN"


GetShipmentsQueryTypeLiteral = Literal[
    "SHIPMENT",
    "DATE_RANGE",
    "NEXT_TOKEN",
]
"""The values of `GetShipmentsQueryType`, for arguments."""


class PageType(StrEnum):
    """Parameter `PageType` of getLabels; inline in Amazon's model."""

    PACKAGE_LABEL_LETTER_2 = "PackageLabel_Letter_2"
    PACKAGE_LABEL_LETTER_4 = "PackageLabel_Letter_4"
    PACKAGE_LABEL_LETTER_6 = "PackageLabel_Letter_6"
    PACKAGE_LABEL_LETTER_6_CARRIER_LEFT = "PackageLabel_Letter_6_CarrierLeft"
    PACKAGE_LABEL_A4_2 = "PackageLabel_A4_2"
    PACKAGE_LABEL_A4_4 = "PackageLabel_A4_4"
    PACKAGE_LABEL_PLAIN_PAPER = "PackageLabel_Plain_Paper"
    PACKAGE_LABEL_PLAIN_PAPER_CARRIER_BOTTOM = "PackageLabel_Plain_Paper_CarrierBottom"
    PACKAGE_LABEL_THERMAL = "PackageLabel_Thermal"
    PACKAGE_LABEL_THERMAL_UNIFIED = "PackageLabel_Thermal_Unified"
    PACKAGE_LABEL_THERMAL_NON_PCP = "PackageLabel_Thermal_NonPCP"
    PACKAGE_LABEL_THERMAL_NO_CARRIER_ROTATION = "PackageLabel_Thermal_No_Carrier_Rotation"


PageTypeLiteral = Literal[
    "PackageLabel_Letter_2",
    "PackageLabel_Letter_4",
    "PackageLabel_Letter_6",
    "PackageLabel_Letter_6_CarrierLeft",
    "PackageLabel_A4_2",
    "PackageLabel_A4_4",
    "PackageLabel_Plain_Paper",
    "PackageLabel_Plain_Paper_CarrierBottom",
    "PackageLabel_Thermal",
    "PackageLabel_Thermal_Unified",
    "PackageLabel_Thermal_NonPCP",
    "PackageLabel_Thermal_No_Carrier_Rotation",
]
"""The values of `PageType`, for arguments."""


class LabelType(StrEnum):
    """Parameter `LabelType` of getLabels; inline in Amazon's model."""

    BARCODE_2D = "BARCODE_2D"
    UNIQUE = "UNIQUE"
    PALLET = "PALLET"


LabelTypeLiteral = Literal[
    "BARCODE_2D",
    "UNIQUE",
    "PALLET",
]
"""The values of `LabelType`, for arguments."""


class ASINPrepInstructions(Model):
    """Amazon's `ASINPrepInstructions`: part of `ASINPrepInstructionsList`."""

    asin: str | None = None
    """`ASIN`."""
    barcode_instruction: BarcodeInstruction | str | None = None
    """`BarcodeInstruction`."""
    prep_guidance: PrepGuidance | str | None = None
    """`PrepGuidance`."""
    prep_instruction_list: list[PrepInstruction | str] | None = None
    """`PrepInstructionList`."""
    _wire_ = ("ASIN", "BarcodeInstruction", "PrepGuidance", "PrepInstructionList")


class Address(Model):
    """Amazon's `Address`: part of `InboundShipmentInfo`."""

    name: str
    """`Name`: at most 50 characters."""
    address_line_1: str
    """`AddressLine1`: at most 180 characters."""
    city: str
    """`City`: at most 30 characters."""
    state_or_province_code: str
    """`StateOrProvinceCode`."""
    country_code: str
    """`CountryCode`."""
    postal_code: str
    """`PostalCode`: at most 30 characters."""
    address_line_2: str | None = None
    """`AddressLine2`: at most 60 characters."""
    district_or_county: str | None = None
    """`DistrictOrCounty`: at most 25 characters."""
    _wire_ = (
        "Name",
        "AddressLine1",
        "City",
        "StateOrProvinceCode",
        "CountryCode",
        "PostalCode",
        "AddressLine2",
        "DistrictOrCounty",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "city",
        "state_or_province_code",
        "country_code",
        "postal_code",
        "address_line_2",
        "district_or_county",
    )


class AmazonPrepFeesDetails(Model):
    """Amazon's `AmazonPrepFeesDetails`: part of `AmazonPrepFeesDetailsList`."""

    prep_instruction: PrepInstruction | str | None = None
    """`PrepInstruction`."""
    fee_per_unit: Amount | None = None
    """`FeePerUnit`."""
    _wire_ = ("PrepInstruction", "FeePerUnit")


class Amount(Model):
    """Amazon's `Amount`: part of `AmazonPrepFeesDetails`, `BoxContentsFeeDetails`."""

    currency_code: CurrencyCode | str
    """`CurrencyCode`."""
    value: decimal.Decimal
    """`Value`."""
    _wire_ = ("CurrencyCode", "Value")


class BillOfLadingDownloadURL(Model):
    """Amazon's `BillOfLadingDownloadURL`: part of `GetBillOfLadingResponse`."""

    download_url: str | None = None
    """`DownloadURL`."""
    _wire_ = ("DownloadURL",)


class BoxContentsFeeDetails(Model):
    """Amazon's `BoxContentsFeeDetails`: part of `InboundShipmentInfo`."""

    total_units: int | None = None
    """`TotalUnits`."""
    fee_per_unit: Amount | None = None
    """`FeePerUnit`."""
    total_fee: Amount | None = None
    """`TotalFee`."""
    _wire_ = ("TotalUnits", "FeePerUnit", "TotalFee")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetBillOfLadingResponse(Model):
    """Amazon's `GetBillOfLadingResponse`: answer of getBillOfLading; error answer of getBillOfLading."""

    payload: BillOfLadingDownloadURL | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetLabelsResponse(Model):
    """Amazon's `GetLabelsResponse`: answer of getLabels; error answer of getLabels."""

    payload: LabelDownloadURL | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetPrepInstructionsResponse(Model):
    """Amazon's `GetPrepInstructionsResponse`.

    Used as answer of getPrepInstructions; error answer of getPrepInstructions.
    """

    payload: GetPrepInstructionsResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetPrepInstructionsResult(Model):
    """Amazon's `GetPrepInstructionsResult`: part of `GetPrepInstructionsResponse`."""

    sku_prep_instructions_list: list[SKUPrepInstructions] | None = None
    """`SKUPrepInstructionsList`."""
    invalid_sku_list: list[InvalidSKU] | None = None
    """`InvalidSKUList`."""
    asin_prep_instructions_list: list[ASINPrepInstructions] | None = None
    """`ASINPrepInstructionsList`."""
    invalid_asin_list: list[InvalidASIN] | None = None
    """`InvalidASINList`."""
    _wire_ = ("SKUPrepInstructionsList", "InvalidSKUList", "ASINPrepInstructionsList", "InvalidASINList")


class GetShipmentItemsResponse(Model):
    """Amazon's `GetShipmentItemsResponse`.

    Used as answer of getShipmentItems, getShipmentItemsByShipmentId; error answer of getShipmentItems,
    getShipmentItemsByShipmentId.
    """

    payload: GetShipmentItemsResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetShipmentItemsResult(Model):
    """Amazon's `GetShipmentItemsResult`: part of `GetShipmentItemsResponse`."""

    item_data: list[InboundShipmentItem] | None = None
    """`ItemData`."""
    next_token: str | None = None
    """`NextToken`."""
    _wire_ = ("ItemData", "NextToken")


class GetShipmentsResponse(Model):
    """Amazon's `GetShipmentsResponse`: answer of getShipments; error answer of getShipments."""

    payload: GetShipmentsResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetShipmentsResult(Model):
    """Amazon's `GetShipmentsResult`: part of `GetShipmentsResponse`."""

    shipment_data: list[InboundShipmentInfo] | None = None
    """`ShipmentData`."""
    next_token: str | None = None
    """`NextToken`."""
    _wire_ = ("ShipmentData", "NextToken")


class InboundShipmentInfo(Model):
    """Amazon's `InboundShipmentInfo`: part of `InboundShipmentList`."""

    ship_from_address: Address
    """`ShipFromAddress`."""
    are_cases_required: bool
    """`AreCasesRequired`."""
    shipment_id: str | None = None
    """`ShipmentId`."""
    shipment_name: str | None = None
    """`ShipmentName`."""
    destination_fulfillment_center_id: str | None = None
    """`DestinationFulfillmentCenterId`."""
    shipment_status: ShipmentStatus | str | None = None
    """`ShipmentStatus`."""
    label_prep_type: LabelPrepType | str | None = None
    """`LabelPrepType`."""
    confirmed_need_by_date: date | None = None
    """`ConfirmedNeedByDate`: ISO 8601 day."""
    box_contents_source: BoxContentsSource | str | None = None
    """`BoxContentsSource`."""
    estimated_box_contents_fee: BoxContentsFeeDetails | None = None
    """`EstimatedBoxContentsFee`."""
    _wire_ = (
        "ShipFromAddress",
        "AreCasesRequired",
        "ShipmentId",
        "ShipmentName",
        "DestinationFulfillmentCenterId",
        "ShipmentStatus",
        "LabelPrepType",
        "ConfirmedNeedByDate",
        "BoxContentsSource",
        "EstimatedBoxContentsFee",
    )
    _personal_ = ("ship_from_address",)


class InboundShipmentItem(Model):
    """Amazon's `InboundShipmentItem`: part of `InboundShipmentItemList`."""

    seller_sku: str
    """`SellerSKU`."""
    quantity_shipped: int
    """`QuantityShipped`."""
    shipment_id: str | None = None
    """`ShipmentId`."""
    fulfillment_network_sku: str | None = None
    """`FulfillmentNetworkSKU`."""
    quantity_received: int | None = None
    """`QuantityReceived`."""
    quantity_in_case: int | None = None
    """`QuantityInCase`."""
    release_date: date | None = None
    """`ReleaseDate`: ISO 8601 day."""
    prep_details_list: list[PrepDetails] | None = None
    """`PrepDetailsList`."""
    _wire_ = (
        "SellerSKU",
        "QuantityShipped",
        "ShipmentId",
        "FulfillmentNetworkSKU",
        "QuantityReceived",
        "QuantityInCase",
        "ReleaseDate",
        "PrepDetailsList",
    )


class InvalidASIN(Model):
    """Amazon's `InvalidASIN`: part of `InvalidASINList`."""

    asin: str | None = None
    """`ASIN`."""
    error_reason: ErrorReason | str | None = None
    """`ErrorReason`."""
    _wire_ = ("ASIN", "ErrorReason")


class InvalidSKU(Model):
    """Amazon's `InvalidSKU`: part of `InvalidSKUList`."""

    seller_sku: str | None = None
    """`SellerSKU`."""
    error_reason: ErrorReason | str | None = None
    """`ErrorReason`."""
    _wire_ = ("SellerSKU", "ErrorReason")


class LabelDownloadURL(Model):
    """Amazon's `LabelDownloadURL`: part of `GetLabelsResponse`."""

    download_url: str | None = None
    """`DownloadURL`."""
    _wire_ = ("DownloadURL",)


class PrepDetails(Model):
    """Amazon's `PrepDetails`: part of `PrepDetailsList`."""

    prep_instruction: PrepInstruction | str
    """`PrepInstruction`."""
    prep_owner: PrepOwner | str
    """`PrepOwner`."""
    _wire_ = ("PrepInstruction", "PrepOwner")


class SKUPrepInstructions(Model):
    """Amazon's `SKUPrepInstructions`: part of `SKUPrepInstructionsList`."""

    seller_sku: str | None = None
    """`SellerSKU`."""
    asin: str | None = None
    """`ASIN`."""
    barcode_instruction: BarcodeInstruction | str | None = None
    """`BarcodeInstruction`."""
    prep_guidance: PrepGuidance | str | None = None
    """`PrepGuidance`."""
    prep_instruction_list: list[PrepInstruction | str] | None = None
    """`PrepInstructionList`."""
    amazon_prep_fees_details_list: list[AmazonPrepFeesDetails] | None = None
    """`AmazonPrepFeesDetailsList`."""
    _wire_ = (
        "SellerSKU",
        "ASIN",
        "BarcodeInstruction",
        "PrepGuidance",
        "PrepInstructionList",
        "AmazonPrepFeesDetailsList",
    )


ASINPrepInstructionsList = list[ASINPrepInstructions]
"""Amazon's `ASINPrepInstructionsList`: part of `GetPrepInstructionsResult`."""

AmazonPrepFeesDetailsList = list[AmazonPrepFeesDetails]
"""Amazon's `AmazonPrepFeesDetailsList`: part of `SKUPrepInstructions`."""

BigDecimalType = decimal.Decimal
"""Amazon's `BigDecimalType`: part of `Amount`."""

DateStringType = date
"""Amazon's `DateStringType`: part of `InboundShipmentInfo`, `InboundShipmentItem`.

ISO 8601 day.
"""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `GetBillOfLadingResponse`, `GetLabelsResponse`, `GetPrepInstructionsResponse` and 2 more.
"""

InboundShipmentItemList = list[InboundShipmentItem]
"""Amazon's `InboundShipmentItemList`: part of `GetShipmentItemsResult`."""

InboundShipmentList = list[InboundShipmentInfo]
"""Amazon's `InboundShipmentList`: part of `GetShipmentsResult`."""

InvalidASINList = list[InvalidASIN]
"""Amazon's `InvalidASINList`: part of `GetPrepInstructionsResult`."""

InvalidSKUList = list[InvalidSKU]
"""Amazon's `InvalidSKUList`: part of `GetPrepInstructionsResult`."""

PrepDetailsList = list[PrepDetails]
"""Amazon's `PrepDetailsList`: part of `InboundShipmentItem`."""

PrepInstructionList = list[PrepInstruction | str]
"""Amazon's `PrepInstructionList`: part of `ASINPrepInstructions`, `SKUPrepInstructions`."""

Quantity = int
"""Amazon's `Quantity`: part of `BoxContentsFeeDetails`, `InboundShipmentItem`."""

SKUPrepInstructionsList = list[SKUPrepInstructions]
"""Amazon's `SKUPrepInstructionsList`: part of `GetPrepInstructionsResult`."""

SCHEMAS: dict[str, Any] = {
    "ASINPrepInstructions": ASINPrepInstructions,
    "ASINPrepInstructionsList": ASINPrepInstructionsList,
    "Address": Address,
    "AmazonPrepFeesDetails": AmazonPrepFeesDetails,
    "AmazonPrepFeesDetailsList": AmazonPrepFeesDetailsList,
    "Amount": Amount,
    "BarcodeInstruction": BarcodeInstruction,
    "BigDecimalType": BigDecimalType,
    "BillOfLadingDownloadURL": BillOfLadingDownloadURL,
    "BoxContentsFeeDetails": BoxContentsFeeDetails,
    "BoxContentsSource": BoxContentsSource,
    "CurrencyCode": CurrencyCode,
    "DateStringType": DateStringType,
    "Error": Error,
    "ErrorList": ErrorList,
    "ErrorReason": ErrorReason,
    "GetBillOfLadingResponse": GetBillOfLadingResponse,
    "GetLabelsResponse": GetLabelsResponse,
    "GetPrepInstructionsResponse": GetPrepInstructionsResponse,
    "GetPrepInstructionsResult": GetPrepInstructionsResult,
    "GetShipmentItemsResponse": GetShipmentItemsResponse,
    "GetShipmentItemsResult": GetShipmentItemsResult,
    "GetShipmentsResponse": GetShipmentsResponse,
    "GetShipmentsResult": GetShipmentsResult,
    "InboundShipmentInfo": InboundShipmentInfo,
    "InboundShipmentItem": InboundShipmentItem,
    "InboundShipmentItemList": InboundShipmentItemList,
    "InboundShipmentList": InboundShipmentList,
    "InvalidASIN": InvalidASIN,
    "InvalidASINList": InvalidASINList,
    "InvalidSKU": InvalidSKU,
    "InvalidSKUList": InvalidSKUList,
    "LabelDownloadURL": LabelDownloadURL,
    "LabelPrepType": LabelPrepType,
    "PrepDetails": PrepDetails,
    "PrepDetailsList": PrepDetailsList,
    "PrepGuidance": PrepGuidance,
    "PrepInstruction": PrepInstruction,
    "PrepInstructionList": PrepInstructionList,
    "PrepOwner": PrepOwner,
    "Quantity": Quantity,
    "SKUPrepInstructions": SKUPrepInstructions,
    "SKUPrepInstructionsList": SKUPrepInstructionsList,
    "ShipmentStatus": ShipmentStatus,
}
"""Amazon's schema name -> the class or type here."""
