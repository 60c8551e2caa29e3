"""What the answers and bodies of Fulfillment Inbound 2024-03-20 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/fulfillment_inbound_v2024_03_20.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class AllOwnersConstraint(StrEnum):
    """Amazon's `AllOwnersConstraint`: part of `MskuPrepDetail`."""

    MUST_MATCH = "MUST_MATCH"


class BoxContentInformationSource(StrEnum):
    """Amazon's `BoxContentInformationSource`: part of `Box`, `BoxInput`, `BoxUpdateInput` and 1 more."""

    BOX_CONTENT_PROVIDED = "BOX_CONTENT_PROVIDED"
    MANUAL_PROCESS = "MANUAL_PROCESS"
    BARCODE_2D = "BARCODE_2D"


class ItemLabelPageType(StrEnum):
    """Amazon's `ItemLabelPageType`: part of `CreateMarketplaceItemLabelsRequest`."""

    A4_21 = "A4_21"
    A4_24 = "A4_24"
    A4_24_64X33 = "A4_24_64x33"
    A4_24_66X35 = "A4_24_66x35"
    A4_24_70X36 = "A4_24_70x36"
    A4_24_70X37 = "A4_24_70x37"
    A4_24I = "A4_24i"
    A4_27 = "A4_27"
    A4_40_52X29 = "A4_40_52x29"
    A4_44_48X25 = "A4_44_48x25"
    LETTER_30 = "Letter_30"


class LabelOwner(StrEnum):
    """Amazon's `LabelOwner`: part of `ItemInput`."""

    AMAZON = "AMAZON"
    SELLER = "SELLER"
    NONE = "NONE"


class LabelPrintType(StrEnum):
    """Amazon's `LabelPrintType`: part of `CreateMarketplaceItemLabelsRequest`."""

    STANDARD_FORMAT = "STANDARD_FORMAT"
    THERMAL_PRINTING = "THERMAL_PRINTING"


class OperationStatus(StrEnum):
    """Amazon's `OperationStatus`: part of `InboundOperationStatus`."""

    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"


class OwnerConstraint(StrEnum):
    """Amazon's `OwnerConstraint`: part of `MskuPrepDetail`."""

    AMAZON_ONLY = "AMAZON_ONLY"
    NONE_ONLY = "NONE_ONLY"
    SELLER_ONLY = "SELLER_ONLY"


class PrepCategory(StrEnum):
    """Amazon's `PrepCategory`: part of `MskuPrepDetail`, `MskuPrepDetailInput`."""

    ADULT = "ADULT"
    BABY = "BABY"
    FC_PROVIDED = "FC_PROVIDED"
    FRAGILE = "FRAGILE"
    GRANULAR = "GRANULAR"
    HANGER = "HANGER"
    LIQUID = "LIQUID"
    PERFORATED = "PERFORATED"
    SET = "SET"
    SHARP = "SHARP"
    SMALL = "SMALL"
    TEXTILE = "TEXTILE"
    UNKNOWN = "UNKNOWN"
    NONE = "NONE"


class PrepOwner(StrEnum):
    """Amazon's `PrepOwner`: part of `ItemInput`."""

    AMAZON = "AMAZON"
    SELLER = "SELLER"
    NONE = "NONE"


class PrepType(StrEnum):
    """Amazon's `PrepType`: part of `MskuPrepDetail`, `MskuPrepDetailInput`."""

    ITEM_BLACK_SHRINKWRAP = "ITEM_BLACK_SHRINKWRAP"
    ITEM_BLANKSTK = "ITEM_BLANKSTK"
    ITEM_BOXING = "ITEM_BOXING"
    ITEM_BUBBLEWRAP = "ITEM_BUBBLEWRAP"
    ITEM_CAP_SEALING = "ITEM_CAP_SEALING"
    ITEM_DEBUNDLE = "ITEM_DEBUNDLE"
    ITEM_HANG_GARMENT = "ITEM_HANG_GARMENT"
    ITEM_LABELING = "ITEM_LABELING"
    ITEM_NO_PREP = "ITEM_NO_PREP"
    ITEM_POLYBAGGING = "ITEM_POLYBAGGING"
    ITEM_RMOVHANG = "ITEM_RMOVHANG"
    ITEM_SETCREAT = "ITEM_SETCREAT"
    ITEM_SETSTK = "ITEM_SETSTK"
    ITEM_SIOC = "ITEM_SIOC"
    ITEM_SUFFOSTK = "ITEM_SUFFOSTK"
    ITEM_TAPING = "ITEM_TAPING"


class ReasonComment(StrEnum):
    """Amazon's `ReasonComment`.

    Used as part of `CancelSelfShipAppointmentRequest`, `ScheduleSelfShipAppointmentRequest`.
    """

    APPOINTMENT_REQUESTED_BY_MISTAKE = "APPOINTMENT_REQUESTED_BY_MISTAKE"
    VEHICLE_DELAY = "VEHICLE_DELAY"
    SLOT_NOT_SUITABLE = "SLOT_NOT_SUITABLE"
    OUTSIDE_CARRIER_BUSINESS_HOURS = "OUTSIDE_CARRIER_BUSINESS_HOURS"
    UNFAVOURABLE_EXTERNAL_CONDITIONS = "UNFAVOURABLE_EXTERNAL_CONDITIONS"
    PROCUREMENT_DELAY = "PROCUREMENT_DELAY"
    SHIPPING_PLAN_CHANGED = "SHIPPING_PLAN_CHANGED"
    INCREASED_QUANTITY = "INCREASED_QUANTITY"
    OTHER = "OTHER"


class Stackability(StrEnum):
    """Amazon's `Stackability`: part of `Pallet`, `PalletInput`."""

    STACKABLE = "STACKABLE"
    NON_STACKABLE = "NON_STACKABLE"


class UnitOfMeasurement(StrEnum):
    """Amazon's `UnitOfMeasurement`: part of `Dimensions`."""

    IN = "IN"
    CM = "CM"


class UnitOfWeight(StrEnum):
    """Amazon's `UnitOfWeight`: part of `Weight`, `WeightRange`."""

    LB = "LB"
    KG = "KG"


class Status(StrEnum):
    """Parameter `status` of listInboundPlans; inline in Amazon's model."""

    ACTIVE = "ACTIVE"
    VOIDED = "VOIDED"
    SHIPPED = "SHIPPED"


StatusLiteral = Literal[
    "ACTIVE",
    "VOIDED",
    "SHIPPED",
]
"""The values of `Status`, for arguments."""


class SortBy(StrEnum):
    """Parameter `sortBy` of listInboundPlans; inline in Amazon's model."""

    LAST_UPDATED_TIME = "LAST_UPDATED_TIME"
    CREATION_TIME = "CREATION_TIME"


SortByLiteral = Literal[
    "LAST_UPDATED_TIME",
    "CREATION_TIME",
]
"""The values of `SortBy`, for arguments."""


class SortOrder(StrEnum):
    """Parameter `sortOrder` of listInboundPlans; inline in Amazon's model."""

    ASC = "ASC"
    DESC = "DESC"


SortOrderLiteral = Literal[
    "ASC",
    "DESC",
]
"""The values of `SortOrder`, for arguments."""


class Address(Model):
    """Amazon's `Address`: part of `InboundPlan`, `InboundPlanSummary`, `ShipmentDestination` and 1 more."""

    address_line_1: str
    """`addressLine1`: 1 to 180 characters."""
    city: str
    """`city`: 1 to 30 characters."""
    country_code: str
    """`countryCode`: exactly 2 characters, pattern `^[A-Z]{2}$`."""
    name: str
    """`name`: 1 to 50 characters."""
    postal_code: str
    """`postalCode`: 1 to 32 characters."""
    address_line_2: str | None = None
    """`addressLine2`: 1 to 60 characters."""
    company_name: str | None = None
    """`companyName`: 1 to 50 characters."""
    district_or_county: str | None = None
    """`districtOrCounty`: 1 to 50 characters."""
    email: str | None = None
    """`email`: 1 to 1024 characters."""
    phone_number: str | None = None
    """`phoneNumber`: 1 to 20 characters."""
    state_or_province_code: str | None = None
    """`stateOrProvinceCode`: 1 to 64 characters."""
    _wire_ = (
        "addressLine1",
        "city",
        "countryCode",
        "name",
        "postalCode",
        "addressLine2",
        "companyName",
        "districtOrCounty",
        "email",
        "phoneNumber",
        "stateOrProvinceCode",
    )
    _personal_ = (
        "address_line_1",
        "city",
        "country_code",
        "name",
        "postal_code",
        "address_line_2",
        "company_name",
        "district_or_county",
        "email",
        "phone_number",
        "state_or_province_code",
    )


class AddressInput(Model):
    """Amazon's `AddressInput`: part of `CreateInboundPlanRequest`, `UpdateShipmentSourceAddressRequest`."""

    address_line_1: str
    """`addressLine1`: 1 to 180 characters."""
    city: str
    """`city`: 1 to 30 characters."""
    country_code: str
    """`countryCode`: exactly 2 characters, pattern `^[A-Z]{2}$`."""
    name: str
    """`name`: 1 to 50 characters."""
    phone_number: str
    """`phoneNumber`: 1 to 20 characters."""
    postal_code: str
    """`postalCode`: 1 to 32 characters."""
    address_line_2: str | None = None
    """`addressLine2`: 1 to 60 characters."""
    company_name: str | None = None
    """`companyName`: 1 to 50 characters."""
    district_or_county: str | None = None
    """`districtOrCounty`: 1 to 50 characters."""
    email: str | None = None
    """`email`: 1 to 1024 characters."""
    state_or_province_code: str | None = None
    """`stateOrProvinceCode`: 1 to 64 characters."""
    _wire_ = (
        "addressLine1",
        "city",
        "countryCode",
        "name",
        "phoneNumber",
        "postalCode",
        "addressLine2",
        "companyName",
        "districtOrCounty",
        "email",
        "stateOrProvinceCode",
    )
    _personal_ = (
        "address_line_1",
        "city",
        "country_code",
        "name",
        "phone_number",
        "postal_code",
        "address_line_2",
        "company_name",
        "district_or_county",
        "email",
        "state_or_province_code",
    )


class AppointmentSlot(Model):
    """Amazon's `AppointmentSlot`: part of `SelfShipAppointmentSlotsAvailability`."""

    slot_id: str
    """`slotId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    slot_time: AppointmentSlotTime
    """`slotTime`."""
    _wire_ = ("slotId", "slotTime")


class AppointmentSlotTime(Model):
    """Amazon's `AppointmentSlotTime`: part of `AppointmentSlot`, `SelfShipAppointmentDetails`."""

    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    _wire_ = ("endTime", "startTime")


class Box(Model):
    """Amazon's `Box`.

    Used as part of `ListInboundPlanBoxesResponse`, `ListPackingGroupBoxesResponse`, `ListShipmentBoxesResponse`.
    """

    package_id: str
    """`packageId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    box_id: str | None = None
    """`boxId`: 1 to 1024 characters."""
    content_information_source: BoxContentInformationSource | str | None = None
    """`contentInformationSource`."""
    destination_region: Region | None = None
    """`destinationRegion`."""
    dimensions: Dimensions | None = None
    """`dimensions`."""
    external_container_identifier: str | None = None
    """`externalContainerIdentifier`: 1 to 1024 characters."""
    external_container_identifier_type: str | None = None
    """`externalContainerIdentifierType`: 1 to 1024 characters."""
    items: list[Item] | None = None
    """`items`."""
    quantity: int | None = None
    """`quantity`: 1 to 10000."""
    template_name: str | None = None
    """`templateName`: 1 to 1024 characters."""
    weight: Weight | None = None
    """`weight`."""
    _wire_ = (
        "packageId",
        "boxId",
        "contentInformationSource",
        "destinationRegion",
        "dimensions",
        "externalContainerIdentifier",
        "externalContainerIdentifierType",
        "items",
        "quantity",
        "templateName",
        "weight",
    )


class BoxInput(Model):
    """Amazon's `BoxInput`: part of `PackageGroupingInput`."""

    content_information_source: BoxContentInformationSource | str
    """`contentInformationSource`."""
    dimensions: Dimensions
    """`dimensions`."""
    quantity: int
    """`quantity`: 1 to 10000."""
    weight: Weight
    """`weight`."""
    items: list[ItemInput] | None = None
    """`items`."""
    _wire_ = ("contentInformationSource", "dimensions", "quantity", "weight", "items")


class BoxRequirements(Model):
    """Amazon's `BoxRequirements`: part of `PackingConfiguration`."""

    weight: WeightRange
    """`weight`."""
    _wire_ = ("weight",)


class BoxUpdateInput(Model):
    """Amazon's `BoxUpdateInput`: part of `GenerateShipmentContentUpdatePreviewsRequest`, `RequestedUpdates`."""

    content_information_source: BoxContentInformationSource | str
    """`contentInformationSource`."""
    dimensions: Dimensions
    """`dimensions`."""
    quantity: int
    """`quantity`: 1 to 10000."""
    weight: Weight
    """`weight`."""
    items: list[ItemInput] | None = None
    """`items`."""
    package_id: str | None = None
    """`packageId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("contentInformationSource", "dimensions", "quantity", "weight", "items", "packageId")


class CancelInboundPlanResponse(Model):
    """Amazon's `CancelInboundPlanResponse`: answer of cancelInboundPlan."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class CancelSelfShipAppointmentRequest(Model):
    """Amazon's `CancelSelfShipAppointmentRequest`: body of cancelSelfShipAppointment."""

    reason_comment: ReasonComment | str | None = None
    """`reasonComment`."""
    _wire_ = ("reasonComment",)
    _personal_ = ("reason_comment",)


class CancelSelfShipAppointmentResponse(Model):
    """Amazon's `CancelSelfShipAppointmentResponse`: answer of cancelSelfShipAppointment."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class Carrier(Model):
    """Amazon's `Carrier`: part of `TransportationOption`."""

    alpha_code: str | None = None
    """`alphaCode`: 1 to 1024 characters."""
    name: str | None = None
    """`name`: 1 to 1024 characters."""
    _wire_ = ("alphaCode", "name")
    _personal_ = ()


class CarrierAppointment(Model):
    """Amazon's `CarrierAppointment`: part of `TransportationOption`."""

    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    _wire_ = ("endTime", "startTime")


class ComplianceDetail(Model):
    """Amazon's `ComplianceDetail`: part of `ListItemComplianceDetailsResponse`."""

    asin: str | None = None
    """`asin`: 1 to 10 characters."""
    fnsku: str | None = None
    """`fnsku`: 1 to 10 characters."""
    msku: str | None = None
    """`msku`: 1 to 255 characters."""
    tax_details: TaxDetails | None = None
    """`taxDetails`."""
    _wire_ = ("asin", "fnsku", "msku", "taxDetails")


class ConfirmDeliveryWindowOptionsResponse(Model):
    """Amazon's `ConfirmDeliveryWindowOptionsResponse`: answer of confirmDeliveryWindowOptions."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class ConfirmPackingOptionResponse(Model):
    """Amazon's `ConfirmPackingOptionResponse`: answer of confirmPackingOption."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class ConfirmPlacementOptionResponse(Model):
    """Amazon's `ConfirmPlacementOptionResponse`: answer of confirmPlacementOption."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class ConfirmShipmentContentUpdatePreviewResponse(Model):
    """Amazon's `ConfirmShipmentContentUpdatePreviewResponse`: answer of confirmShipmentContentUpdatePreview."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class ConfirmTransportationOptionsRequest(Model):
    """Amazon's `ConfirmTransportationOptionsRequest`: body of confirmTransportationOptions."""

    transportation_selections: list[TransportationSelection]
    """`transportationSelections`: at least 1 item."""
    _wire_ = ("transportationSelections",)


class ConfirmTransportationOptionsResponse(Model):
    """Amazon's `ConfirmTransportationOptionsResponse`: answer of confirmTransportationOptions."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class ContactInformation(Model):
    """Amazon's `ContactInformation`.

    Used as part of `Shipment`, `ShipmentTransportationConfiguration`, `TransportationSelection`.
    """

    name: str
    """`name`: 1 to 50 characters."""
    phone_number: str
    """`phoneNumber`: 1 to 20 characters."""
    email: str | None = None
    """`email`: 1 to 1024 characters."""
    _wire_ = ("name", "phoneNumber", "email")
    _personal_ = ("name", "phone_number", "email")


class ContentUpdatePreview(Model):
    """Amazon's `ContentUpdatePreview`.

    Used as part of `ListShipmentContentUpdatePreviewsResponse`; answer of getShipmentContentUpdatePreview.
    """

    content_update_preview_id: str
    """`contentUpdatePreviewId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    expiration: datetime
    """`expiration`: ISO 8601 instant."""
    requested_updates: RequestedUpdates
    """`requestedUpdates`."""
    transportation_option: TransportationOption
    """`transportationOption`."""
    _wire_ = ("contentUpdatePreviewId", "expiration", "requestedUpdates", "transportationOption")


class CreateInboundPlanRequest(Model):
    """Amazon's `CreateInboundPlanRequest`: body of createInboundPlan."""

    destination_marketplaces: list[str]
    """`destinationMarketplaces`: exactly 1 item, each 1 to 20 characters."""
    items: list[ItemInput]
    """`items`: 1 to 2000 items."""
    source_address: AddressInput
    """`sourceAddress`."""
    name: str | None = None
    """`name`: 1 to 40 characters."""
    _wire_ = ("destinationMarketplaces", "items", "sourceAddress", "name")
    _personal_ = ("source_address",)


class CreateInboundPlanResponse(Model):
    """Amazon's `CreateInboundPlanResponse`: answer of createInboundPlan."""

    inbound_plan_id: str
    """`inboundPlanId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("inboundPlanId", "operationId")


class CreateMarketplaceItemLabelsRequest(Model):
    """Amazon's `CreateMarketplaceItemLabelsRequest`: body of createMarketplaceItemLabels."""

    label_type: LabelPrintType | str
    """`labelType`."""
    marketplace_id: str
    """`marketplaceId`: 1 to 20 characters."""
    msku_quantities: list[MskuQuantity]
    """`mskuQuantities`: 1 to 100 items."""
    height: float | None = None
    """`height`: 25 to 100."""
    locale_code: str | None = None
    """`localeCode`: pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`."""
    page_type: ItemLabelPageType | str | None = None
    """`pageType`."""
    width: float | None = None
    """`width`: 25 to 100."""
    _wire_ = ("labelType", "marketplaceId", "mskuQuantities", "height", "localeCode", "pageType", "width")


class CreateMarketplaceItemLabelsResponse(Model):
    """Amazon's `CreateMarketplaceItemLabelsResponse`: answer of createMarketplaceItemLabels."""

    document_downloads: list[DocumentDownload]
    """`documentDownloads`."""
    _wire_ = ("documentDownloads",)


class Currency(Model):
    """Amazon's `Currency`: part of `FreightInformation`, `Incentive`, `PrepInstruction` and 2 more."""

    amount: decimal.Decimal
    """`amount`."""
    code: str
    """`code`: exactly 3 characters."""
    _wire_ = ("amount", "code")


class CustomPlacementInput(Model):
    """Amazon's `CustomPlacementInput`: part of `GeneratePlacementOptionsRequest`."""

    items: list[ItemInput]
    """`items`: 1 to 2000 items."""
    warehouse_id: str
    """`warehouseId`: 1 to 1024 characters."""
    _wire_ = ("items", "warehouseId")


class Dates(Model):
    """Amazon's `Dates`: part of `Shipment`."""

    ready_to_ship_window: Window | None = None
    """`readyToShipWindow`."""
    _wire_ = ("readyToShipWindow",)


class DeliveryWindowOption(Model):
    """Amazon's `DeliveryWindowOption`: part of `ListDeliveryWindowOptionsResponse`."""

    availability_type: str
    """`availabilityType`."""
    delivery_window_option_id: str
    """`deliveryWindowOptionId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    end_date: datetime
    """`endDate`: ISO 8601 instant."""
    start_date: datetime
    """`startDate`: ISO 8601 instant."""
    valid_until: datetime
    """`validUntil`: ISO 8601 instant."""
    discounts: list[Incentive] | None = None
    """`discounts`: at least 1 item."""
    _wire_ = ("availabilityType", "deliveryWindowOptionId", "endDate", "startDate", "validUntil", "discounts")


class Dimensions(Model):
    """Amazon's `Dimensions`: part of `Box`, `BoxInput`, `BoxUpdateInput` and 2 more."""

    height: float
    """`height`: 0 to 100000."""
    length: float
    """`length`: 0 to 100000."""
    unit_of_measurement: UnitOfMeasurement | str
    """`unitOfMeasurement`."""
    width: float
    """`width`: 0 to 100000."""
    _wire_ = ("height", "length", "unitOfMeasurement", "width")


class DocumentDownload(Model):
    """Amazon's `DocumentDownload`.

    Used as part of `CreateMarketplaceItemLabelsResponse`, `GetDeliveryChallanDocumentResponse`.
    """

    download_type: str
    """`downloadType`."""
    uri: str
    """`uri`."""
    expiration: datetime | None = None
    """`expiration`: ISO 8601 instant."""
    _wire_ = ("downloadType", "uri", "expiration")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`: 1 to 256 characters."""
    message: str
    """`message`: 1 to 2048 characters."""
    details: str | None = None
    """`details`: at most 8192 characters."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of listInboundPlans, createInboundPlan, getInboundPlan and 42 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class FreightInformation(Model):
    """Amazon's `FreightInformation`: part of `Shipment`, `ShipmentTransportationConfiguration`."""

    declared_value: Currency | None = None
    """`declaredValue`."""
    freight_class: str | None = None
    """`freightClass`: 1 to 1024 characters."""
    _wire_ = ("declaredValue", "freightClass")


class GenerateDeliveryWindowOptionsResponse(Model):
    """Amazon's `GenerateDeliveryWindowOptionsResponse`: answer of generateDeliveryWindowOptions."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class GeneratePackingOptionsResponse(Model):
    """Amazon's `GeneratePackingOptionsResponse`: answer of generatePackingOptions."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class GeneratePlacementOptionsRequest(Model):
    """Amazon's `GeneratePlacementOptionsRequest`: body of generatePlacementOptions."""

    custom_placement: list[CustomPlacementInput] | None = None
    """`customPlacement`."""
    _wire_ = ("customPlacement",)


class GeneratePlacementOptionsResponse(Model):
    """Amazon's `GeneratePlacementOptionsResponse`: answer of generatePlacementOptions."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class GenerateSelfShipAppointmentSlotsRequest(Model):
    """Amazon's `GenerateSelfShipAppointmentSlotsRequest`: body of generateSelfShipAppointmentSlots."""

    desired_end_date: datetime | None = None
    """`desiredEndDate`: ISO 8601 instant."""
    desired_start_date: datetime | None = None
    """`desiredStartDate`: ISO 8601 instant."""
    _wire_ = ("desiredEndDate", "desiredStartDate")


class GenerateSelfShipAppointmentSlotsResponse(Model):
    """Amazon's `GenerateSelfShipAppointmentSlotsResponse`: answer of generateSelfShipAppointmentSlots."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class GenerateShipmentContentUpdatePreviewsRequest(Model):
    """Amazon's `GenerateShipmentContentUpdatePreviewsRequest`: body of generateShipmentContentUpdatePreviews."""

    boxes: list[BoxUpdateInput]
    """`boxes`: 1 to 5000 items."""
    items: list[ItemInput]
    """`items`: 1 to 2000 items."""
    _wire_ = ("boxes", "items")


class GenerateShipmentContentUpdatePreviewsResponse(Model):
    """Amazon's `GenerateShipmentContentUpdatePreviewsResponse`.

    Used as answer of generateShipmentContentUpdatePreviews.
    """

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class GenerateTransportationOptionsRequest(Model):
    """Amazon's `GenerateTransportationOptionsRequest`: body of generateTransportationOptions."""

    placement_option_id: str
    """`placementOptionId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    shipment_transportation_configurations: list[ShipmentTransportationConfiguration]
    """`shipmentTransportationConfigurations`: at least 1 item."""
    _wire_ = ("placementOptionId", "shipmentTransportationConfigurations")


class GenerateTransportationOptionsResponse(Model):
    """Amazon's `GenerateTransportationOptionsResponse`: answer of generateTransportationOptions."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class GetDeliveryChallanDocumentResponse(Model):
    """Amazon's `GetDeliveryChallanDocumentResponse`: answer of getDeliveryChallanDocument."""

    document_download: DocumentDownload
    """`documentDownload`."""
    _wire_ = ("documentDownload",)


class GetSelfShipAppointmentSlotsResponse(Model):
    """Amazon's `GetSelfShipAppointmentSlotsResponse`: answer of getSelfShipAppointmentSlots."""

    self_ship_appointment_slots_availability: SelfShipAppointmentSlotsAvailability
    """`selfShipAppointmentSlotsAvailability`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("selfShipAppointmentSlotsAvailability", "pagination")


class InboundOperationStatus(Model):
    """Amazon's `InboundOperationStatus`: answer of getInboundOperationStatus."""

    operation: str
    """`operation`: 1 to 1024 characters."""
    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    operation_problems: list[OperationProblem]
    """`operationProblems`."""
    operation_status: OperationStatus | str
    """`operationStatus`."""
    _wire_ = ("operation", "operationId", "operationProblems", "operationStatus")


class InboundPlan(Model):
    """Amazon's `InboundPlan`: answer of getInboundPlan."""

    created_at: datetime
    """`createdAt`: ISO 8601 instant."""
    inbound_plan_id: str
    """`inboundPlanId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    last_updated_at: datetime
    """`lastUpdatedAt`: ISO 8601 instant."""
    marketplace_ids: list[str]
    """`marketplaceIds`: each 1 to 20 characters."""
    name: str
    """`name`."""
    source_address: Address
    """`sourceAddress`."""
    status: str
    """`status`: 1 to 1024 characters."""
    packing_options: list[PackingOptionSummary] | None = None
    """`packingOptions`."""
    placement_options: list[PlacementOptionSummary] | None = None
    """`placementOptions`."""
    shipments: list[ShipmentSummary] | None = None
    """`shipments`."""
    _wire_ = (
        "createdAt",
        "inboundPlanId",
        "lastUpdatedAt",
        "marketplaceIds",
        "name",
        "sourceAddress",
        "status",
        "packingOptions",
        "placementOptions",
        "shipments",
    )
    _personal_ = ("source_address",)


class InboundPlanSummary(Model):
    """Amazon's `InboundPlanSummary`: part of `ListInboundPlansResponse`."""

    created_at: datetime
    """`createdAt`: ISO 8601 instant."""
    inbound_plan_id: str
    """`inboundPlanId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    last_updated_at: datetime
    """`lastUpdatedAt`: ISO 8601 instant."""
    marketplace_ids: list[str]
    """`marketplaceIds`: each 1 to 20 characters."""
    name: str
    """`name`."""
    source_address: Address
    """`sourceAddress`."""
    status: str
    """`status`: 1 to 1024 characters."""
    _wire_ = ("createdAt", "inboundPlanId", "lastUpdatedAt", "marketplaceIds", "name", "sourceAddress", "status")
    _personal_ = ("source_address",)


class Incentive(Model):
    """Amazon's `Incentive`: part of `DeliveryWindowOption`, `PackingOption`, `PlacementOption`."""

    description: str
    """`description`: 1 to 1024 characters."""
    target: str
    """`target`: 1 to 1024 characters."""
    type_: str
    """`type`: 1 to 1024 characters."""
    value: Currency
    """`value`."""
    _wire_ = ("description", "target", "type", "value")


class Item(Model):
    """Amazon's `Item`.

    Used as part of `Box`, `ListInboundPlanItemsResponse`, `ListPackingGroupItemsResponse` and 1 more.
    """

    asin: str
    """`asin`: 1 to 10 characters."""
    fnsku: str
    """`fnsku`: 1 to 10 characters."""
    label_owner: str
    """`labelOwner`: 1 to 1024 characters."""
    msku: str
    """`msku`: 1 to 255 characters."""
    prep_instructions: list[PrepInstruction]
    """`prepInstructions`."""
    quantity: int
    """`quantity`: 1 to 500000."""
    expiration: str | None = None
    """`expiration`: pattern `^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`."""
    manufacturing_lot_code: str | None = None
    """`manufacturingLotCode`: 1 to 256 characters."""
    _wire_ = (
        "asin",
        "fnsku",
        "labelOwner",
        "msku",
        "prepInstructions",
        "quantity",
        "expiration",
        "manufacturingLotCode",
    )


class ItemInput(Model):
    """Amazon's `ItemInput`: part of `BoxInput`, `BoxUpdateInput`, `CreateInboundPlanRequest` and 3 more."""

    label_owner: LabelOwner | str
    """`labelOwner`."""
    msku: str
    """`msku`: 1 to 255 characters."""
    prep_owner: PrepOwner | str
    """`prepOwner`."""
    quantity: int
    """`quantity`: 1 to 500000."""
    expiration: str | None = None
    """`expiration`: pattern `^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`."""
    manufacturing_lot_code: str | None = None
    """`manufacturingLotCode`: 1 to 256 characters."""
    _wire_ = ("labelOwner", "msku", "prepOwner", "quantity", "expiration", "manufacturingLotCode")


class ListDeliveryWindowOptionsResponse(Model):
    """Amazon's `ListDeliveryWindowOptionsResponse`: answer of listDeliveryWindowOptions."""

    delivery_window_options: list[DeliveryWindowOption]
    """`deliveryWindowOptions`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("deliveryWindowOptions", "pagination")


class ListInboundPlanBoxesResponse(Model):
    """Amazon's `ListInboundPlanBoxesResponse`: answer of listInboundPlanBoxes."""

    boxes: list[Box]
    """`boxes`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("boxes", "pagination")


class ListInboundPlanItemsResponse(Model):
    """Amazon's `ListInboundPlanItemsResponse`: answer of listInboundPlanItems."""

    items: list[Item]
    """`items`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("items", "pagination")


class ListInboundPlanPalletsResponse(Model):
    """Amazon's `ListInboundPlanPalletsResponse`: answer of listInboundPlanPallets."""

    pallets: list[Pallet]
    """`pallets`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("pallets", "pagination")


class ListInboundPlansResponse(Model):
    """Amazon's `ListInboundPlansResponse`: answer of listInboundPlans."""

    inbound_plans: list[InboundPlanSummary] | None = None
    """`inboundPlans`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("inboundPlans", "pagination")


class ListItemComplianceDetailsResponse(Model):
    """Amazon's `ListItemComplianceDetailsResponse`: answer of listItemComplianceDetails."""

    compliance_details: list[ComplianceDetail] | None = None
    """`complianceDetails`."""
    _wire_ = ("complianceDetails",)


class ListPackingGroupBoxesResponse(Model):
    """Amazon's `ListPackingGroupBoxesResponse`: answer of listPackingGroupBoxes."""

    boxes: list[Box]
    """`boxes`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("boxes", "pagination")


class ListPackingGroupItemsResponse(Model):
    """Amazon's `ListPackingGroupItemsResponse`: answer of listPackingGroupItems."""

    items: list[Item]
    """`items`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("items", "pagination")


class ListPackingOptionsResponse(Model):
    """Amazon's `ListPackingOptionsResponse`: answer of listPackingOptions."""

    packing_options: list[PackingOption]
    """`packingOptions`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("packingOptions", "pagination")


class ListPlacementOptionsResponse(Model):
    """Amazon's `ListPlacementOptionsResponse`: answer of listPlacementOptions."""

    placement_options: list[PlacementOption]
    """`placementOptions`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("placementOptions", "pagination")


class ListPrepDetailsResponse(Model):
    """Amazon's `ListPrepDetailsResponse`: answer of listPrepDetails."""

    msku_prep_details: list[MskuPrepDetail]
    """`mskuPrepDetails`."""
    _wire_ = ("mskuPrepDetails",)


class ListShipmentBoxesResponse(Model):
    """Amazon's `ListShipmentBoxesResponse`: answer of listShipmentBoxes."""

    boxes: list[Box]
    """`boxes`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("boxes", "pagination")


class ListShipmentContentUpdatePreviewsResponse(Model):
    """Amazon's `ListShipmentContentUpdatePreviewsResponse`: answer of listShipmentContentUpdatePreviews."""

    content_update_previews: list[ContentUpdatePreview]
    """`contentUpdatePreviews`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("contentUpdatePreviews", "pagination")


class ListShipmentItemsResponse(Model):
    """Amazon's `ListShipmentItemsResponse`: answer of listShipmentItems."""

    items: list[Item]
    """`items`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("items", "pagination")


class ListShipmentPalletsResponse(Model):
    """Amazon's `ListShipmentPalletsResponse`: answer of listShipmentPallets."""

    pallets: list[Pallet]
    """`pallets`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("pallets", "pagination")


class ListTransportationOptionsResponse(Model):
    """Amazon's `ListTransportationOptionsResponse`: answer of listTransportationOptions."""

    transportation_options: list[TransportationOption]
    """`transportationOptions`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("transportationOptions", "pagination")


class LtlTrackingDetail(Model):
    """Amazon's `LtlTrackingDetail`: part of `TrackingDetails`."""

    bill_of_lading_number: str | None = None
    """`billOfLadingNumber`: 1 to 1024 characters."""
    freight_bill_number: list[str] | None = None
    """`freightBillNumber`: each 1 to 64 characters, pattern `^[a-zA-Z0-9-._ ]*$`."""
    _wire_ = ("billOfLadingNumber", "freightBillNumber")


class LtlTrackingDetailInput(Model):
    """Amazon's `LtlTrackingDetailInput`: part of `TrackingDetailsInput`."""

    freight_bill_number: list[str]
    """`freightBillNumber`: exactly 1 item, each 1 to 64 characters, pattern `^[a-zA-Z0-9-._ ]*$`."""
    bill_of_lading_number: str | None = None
    """`billOfLadingNumber`: 1 to 1024 characters."""
    _wire_ = ("freightBillNumber", "billOfLadingNumber")


class MskuPrepDetail(Model):
    """Amazon's `MskuPrepDetail`: part of `ListPrepDetailsResponse`."""

    msku: str
    """`msku`: 1 to 255 characters."""
    prep_category: PrepCategory | str
    """`prepCategory`."""
    prep_types: list[PrepType | str]
    """`prepTypes`."""
    all_owners_constraint: AllOwnersConstraint | str | None = None
    """`allOwnersConstraint`."""
    label_owner_constraint: OwnerConstraint | str | None = None
    """`labelOwnerConstraint`."""
    prep_owner_constraint: OwnerConstraint | str | None = None
    """`prepOwnerConstraint`."""
    _wire_ = ("msku", "prepCategory", "prepTypes", "allOwnersConstraint", "labelOwnerConstraint", "prepOwnerConstraint")


class MskuPrepDetailInput(Model):
    """Amazon's `MskuPrepDetailInput`: part of `SetPrepDetailsRequest`."""

    msku: str
    """`msku`: 1 to 255 characters."""
    prep_category: PrepCategory | str
    """`prepCategory`."""
    prep_types: list[PrepType | str]
    """`prepTypes`."""
    _wire_ = ("msku", "prepCategory", "prepTypes")


class MskuQuantity(Model):
    """Amazon's `MskuQuantity`: part of `CreateMarketplaceItemLabelsRequest`."""

    msku: str
    """`msku`: 1 to 255 characters."""
    quantity: int
    """`quantity`: 1 to 10000."""
    _wire_ = ("msku", "quantity")


class OperationProblem(Model):
    """Amazon's `OperationProblem`: part of `InboundOperationStatus`."""

    code: str
    """`code`: 1 to 256 characters."""
    message: str
    """`message`: 1 to 2048 characters."""
    severity: str
    """`severity`: 1 to 1024 characters."""
    details: str | None = None
    """`details`: at most 8192 characters."""
    _wire_ = ("code", "message", "severity", "details")


class PackageGroupingInput(Model):
    """Amazon's `PackageGroupingInput`: part of `SetPackingInformationRequest`."""

    boxes: list[BoxInput]
    """`boxes`: 1 to 5000 items."""
    packing_group_id: str | None = None
    """`packingGroupId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    shipment_id: str | None = None
    """`shipmentId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("boxes", "packingGroupId", "shipmentId")


class PackingConfiguration(Model):
    """Amazon's `PackingConfiguration`: part of `PackingOption`."""

    box_packing_methods: list[BoxContentInformationSource | str] | None = None
    """`boxPackingMethods`."""
    box_requirements: BoxRequirements | None = None
    """`boxRequirements`."""
    shipping_requirements: list[ShippingRequirements] | None = None
    """`shippingRequirements`."""
    _wire_ = ("boxPackingMethods", "boxRequirements", "shippingRequirements")


class PackingOption(Model):
    """Amazon's `PackingOption`: part of `ListPackingOptionsResponse`."""

    discounts: list[Incentive]
    """`discounts`."""
    fees: list[Incentive]
    """`fees`."""
    packing_groups: list[str]
    """`packingGroups`: each exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    packing_option_id: str
    """`packingOptionId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    status: str
    """`status`: 1 to 1024 characters."""
    supported_configurations: list[PackingConfiguration]
    """`supportedConfigurations`."""
    supported_shipping_configurations: list[ShippingConfiguration]
    """`supportedShippingConfigurations`."""
    expiration: datetime | None = None
    """`expiration`: ISO 8601 instant."""
    _wire_ = (
        "discounts",
        "fees",
        "packingGroups",
        "packingOptionId",
        "status",
        "supportedConfigurations",
        "supportedShippingConfigurations",
        "expiration",
    )


class PackingOptionSummary(Model):
    """Amazon's `PackingOptionSummary`: part of `InboundPlan`."""

    packing_option_id: str
    """`packingOptionId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    status: str
    """`status`: 1 to 1024 characters."""
    _wire_ = ("packingOptionId", "status")


class Pagination(Model):
    """Amazon's `Pagination`.

    Used as part of `GetSelfShipAppointmentSlotsResponse`, `ListDeliveryWindowOptionsResponse`,
    `ListInboundPlanBoxesResponse` and 12 more.
    """

    next_token: str | None = None
    """`nextToken`: 1 to 1024 characters."""
    _wire_ = ("nextToken",)


class Pallet(Model):
    """Amazon's `Pallet`: part of `ListInboundPlanPalletsResponse`, `ListShipmentPalletsResponse`."""

    package_id: str
    """`packageId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    dimensions: Dimensions | None = None
    """`dimensions`."""
    quantity: int | None = None
    """`quantity`: 1 to 10000."""
    stackability: Stackability | str | None = None
    """`stackability`."""
    weight: Weight | None = None
    """`weight`."""
    _wire_ = ("packageId", "dimensions", "quantity", "stackability", "weight")


class PalletInput(Model):
    """Amazon's `PalletInput`: part of `ShipmentTransportationConfiguration`."""

    quantity: int
    """`quantity`: 1 to 10000."""
    dimensions: Dimensions | None = None
    """`dimensions`."""
    stackability: Stackability | str | None = None
    """`stackability`."""
    weight: Weight | None = None
    """`weight`."""
    _wire_ = ("quantity", "dimensions", "stackability", "weight")


class PlacementOption(Model):
    """Amazon's `PlacementOption`: part of `ListPlacementOptionsResponse`."""

    discounts: list[Incentive]
    """`discounts`."""
    fees: list[Incentive]
    """`fees`."""
    placement_option_id: str
    """`placementOptionId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    shipment_ids: list[str]
    """`shipmentIds`: each exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    status: str
    """`status`: 1 to 1024 characters."""
    expiration: datetime | None = None
    """`expiration`: ISO 8601 instant."""
    _wire_ = ("discounts", "fees", "placementOptionId", "shipmentIds", "status", "expiration")


class PlacementOptionSummary(Model):
    """Amazon's `PlacementOptionSummary`: part of `InboundPlan`."""

    placement_option_id: str
    """`placementOptionId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    status: str
    """`status`: 1 to 1024 characters."""
    _wire_ = ("placementOptionId", "status")


class PrepInstruction(Model):
    """Amazon's `PrepInstruction`: part of `Item`."""

    fee: Currency | None = None
    """`fee`."""
    prep_owner: str | None = None
    """`prepOwner`: 1 to 1024 characters."""
    prep_type: str | None = None
    """`prepType`: 1 to 1024 characters."""
    _wire_ = ("fee", "prepOwner", "prepType")


class Quote(Model):
    """Amazon's `Quote`: part of `TransportationOption`."""

    cost: Currency
    """`cost`."""
    expiration: datetime | None = None
    """`expiration`: ISO 8601 instant."""
    voidable_until: datetime | None = None
    """`voidableUntil`: ISO 8601 instant."""
    _wire_ = ("cost", "expiration", "voidableUntil")


class Region(Model):
    """Amazon's `Region`: part of `Box`."""

    country_code: str | None = None
    """`countryCode`: 1 to 1024 characters."""
    state: str | None = None
    """`state`: 1 to 1024 characters."""
    warehouse_id: str | None = None
    """`warehouseId`: 1 to 1024 characters."""
    _wire_ = ("countryCode", "state", "warehouseId")


class RequestedUpdates(Model):
    """Amazon's `RequestedUpdates`: part of `ContentUpdatePreview`."""

    boxes: list[BoxUpdateInput] | None = None
    """`boxes`."""
    items: list[ItemInput] | None = None
    """`items`."""
    _wire_ = ("boxes", "items")


class ScheduleSelfShipAppointmentRequest(Model):
    """Amazon's `ScheduleSelfShipAppointmentRequest`: body of scheduleSelfShipAppointment."""

    reason_comment: ReasonComment | str | None = None
    """`reasonComment`."""
    _wire_ = ("reasonComment",)
    _personal_ = ("reason_comment",)


class ScheduleSelfShipAppointmentResponse(Model):
    """Amazon's `ScheduleSelfShipAppointmentResponse`: answer of scheduleSelfShipAppointment."""

    self_ship_appointment_details: SelfShipAppointmentDetails
    """`selfShipAppointmentDetails`."""
    _wire_ = ("selfShipAppointmentDetails",)


class SelectedDeliveryWindow(Model):
    """Amazon's `SelectedDeliveryWindow`: part of `Shipment`."""

    availability_type: str
    """`availabilityType`."""
    delivery_window_option_id: str
    """`deliveryWindowOptionId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    end_date: datetime
    """`endDate`: ISO 8601 instant."""
    start_date: datetime
    """`startDate`: ISO 8601 instant."""
    editable_until: datetime | None = None
    """`editableUntil`: ISO 8601 instant."""
    _wire_ = ("availabilityType", "deliveryWindowOptionId", "endDate", "startDate", "editableUntil")


class SelfShipAppointmentDetails(Model):
    """Amazon's `SelfShipAppointmentDetails`: part of `ScheduleSelfShipAppointmentResponse`, `Shipment`."""

    appointment_id: float | None = None
    """`appointmentId`."""
    appointment_slot_time: AppointmentSlotTime | None = None
    """`appointmentSlotTime`."""
    appointment_status: str | None = None
    """`appointmentStatus`: 1 to 1024 characters."""
    _wire_ = ("appointmentId", "appointmentSlotTime", "appointmentStatus")


class SelfShipAppointmentSlotsAvailability(Model):
    """Amazon's `SelfShipAppointmentSlotsAvailability`: part of `GetSelfShipAppointmentSlotsResponse`."""

    expires_at: datetime | None = None
    """`expiresAt`: ISO 8601 instant."""
    slots: list[AppointmentSlot] | None = None
    """`slots`."""
    _wire_ = ("expiresAt", "slots")


class SetPackingInformationRequest(Model):
    """Amazon's `SetPackingInformationRequest`: body of setPackingInformation."""

    package_groupings: list[PackageGroupingInput]
    """`packageGroupings`: at least 1 item."""
    _wire_ = ("packageGroupings",)


class SetPackingInformationResponse(Model):
    """Amazon's `SetPackingInformationResponse`: answer of setPackingInformation."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class SetPrepDetailsRequest(Model):
    """Amazon's `SetPrepDetailsRequest`: body of setPrepDetails."""

    marketplace_id: str
    """`marketplaceId`: 1 to 20 characters."""
    msku_prep_details: list[MskuPrepDetailInput]
    """`mskuPrepDetails`: 1 to 100 items."""
    _wire_ = ("marketplaceId", "mskuPrepDetails")


class SetPrepDetailsResponse(Model):
    """Amazon's `SetPrepDetailsResponse`: answer of setPrepDetails."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class Shipment(Model):
    """Amazon's `Shipment`: answer of getShipment."""

    destination: ShipmentDestination
    """`destination`."""
    placement_option_id: str
    """`placementOptionId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    shipment_id: str
    """`shipmentId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    source: ShipmentSource
    """`source`."""
    amazon_reference_id: str | None = None
    """`amazonReferenceId`: 1 to 1024 characters."""
    contact_information: ContactInformation | None = None
    """`contactInformation`."""
    dates: Dates | None = None
    """`dates`."""
    freight_information: FreightInformation | None = None
    """`freightInformation`."""
    name: str | None = None
    """`name`."""
    selected_delivery_window: SelectedDeliveryWindow | None = None
    """`selectedDeliveryWindow`."""
    selected_transportation_option_id: str | None = None
    """`selectedTransportationOptionId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    self_ship_appointment_details: list[SelfShipAppointmentDetails] | None = None
    """`selfShipAppointmentDetails`."""
    shipment_confirmation_id: str | None = None
    """`shipmentConfirmationId`: 1 to 1024 characters."""
    status: str | None = None
    """`status`: 1 to 1024 characters."""
    tracking_details: TrackingDetails | None = None
    """`trackingDetails`."""
    _wire_ = (
        "destination",
        "placementOptionId",
        "shipmentId",
        "source",
        "amazonReferenceId",
        "contactInformation",
        "dates",
        "freightInformation",
        "name",
        "selectedDeliveryWindow",
        "selectedTransportationOptionId",
        "selfShipAppointmentDetails",
        "shipmentConfirmationId",
        "status",
        "trackingDetails",
    )
    _personal_ = ("contact_information",)


class ShipmentDestination(Model):
    """Amazon's `ShipmentDestination`: part of `Shipment`."""

    destination_type: str
    """`destinationType`: 1 to 1024 characters."""
    address: Address | None = None
    """`address`."""
    warehouse_id: str | None = None
    """`warehouseId`: 1 to 1024 characters."""
    _wire_ = ("destinationType", "address", "warehouseId")
    _personal_ = ("address",)


class ShipmentSource(Model):
    """Amazon's `ShipmentSource`: part of `Shipment`."""

    source_type: str
    """`sourceType`: 1 to 1024 characters."""
    address: Address | None = None
    """`address`."""
    _wire_ = ("sourceType", "address")
    _personal_ = ("address",)


class ShipmentSummary(Model):
    """Amazon's `ShipmentSummary`: part of `InboundPlan`."""

    shipment_id: str
    """`shipmentId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    status: str
    """`status`: 1 to 1024 characters."""
    _wire_ = ("shipmentId", "status")


class ShipmentTransportationConfiguration(Model):
    """Amazon's `ShipmentTransportationConfiguration`: part of `GenerateTransportationOptionsRequest`."""

    ready_to_ship_window: WindowInput
    """`readyToShipWindow`."""
    shipment_id: str
    """`shipmentId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    contact_information: ContactInformation | None = None
    """`contactInformation`."""
    freight_information: FreightInformation | None = None
    """`freightInformation`."""
    pallets: list[PalletInput] | None = None
    """`pallets`."""
    _wire_ = ("readyToShipWindow", "shipmentId", "contactInformation", "freightInformation", "pallets")
    _personal_ = ("contact_information",)


class ShippingConfiguration(Model):
    """Amazon's `ShippingConfiguration`: part of `PackingOption`."""

    shipping_mode: str | None = None
    """`shippingMode`: 1 to 1024 characters."""
    shipping_solution: str | None = None
    """`shippingSolution`: 1 to 1024 characters."""
    _wire_ = ("shippingMode", "shippingSolution")


class ShippingRequirements(Model):
    """Amazon's `ShippingRequirements`: part of `PackingConfiguration`."""

    modes: list[str]
    """`modes`: each 1 to 1024 characters, pattern `^[a-zA-Z0-9-._ ]*$`."""
    solution: str
    """`solution`: 1 to 1024 characters."""
    _wire_ = ("modes", "solution")


class SpdTrackingDetail(Model):
    """Amazon's `SpdTrackingDetail`: part of `TrackingDetails`."""

    spd_tracking_items: list[SpdTrackingItem] | None = None
    """`spdTrackingItems`."""
    _wire_ = ("spdTrackingItems",)


class SpdTrackingDetailInput(Model):
    """Amazon's `SpdTrackingDetailInput`: part of `TrackingDetailsInput`."""

    spd_tracking_items: list[SpdTrackingItemInput]
    """`spdTrackingItems`."""
    _wire_ = ("spdTrackingItems",)


class SpdTrackingItem(Model):
    """Amazon's `SpdTrackingItem`: part of `SpdTrackingDetail`."""

    box_id: str | None = None
    """`boxId`: 1 to 1024 characters."""
    tracking_id: str | None = None
    """`trackingId`: 1 to 1024 characters."""
    tracking_number_validation_status: str | None = None
    """`trackingNumberValidationStatus`: 1 to 1024 characters."""
    _wire_ = ("boxId", "trackingId", "trackingNumberValidationStatus")


class SpdTrackingItemInput(Model):
    """Amazon's `SpdTrackingItemInput`: part of `SpdTrackingDetailInput`."""

    box_id: str
    """`boxId`: 1 to 1024 characters."""
    tracking_id: str
    """`trackingId`: 1 to 64 characters."""
    _wire_ = ("boxId", "trackingId")


class TaxDetails(Model):
    """Amazon's `TaxDetails`: part of `ComplianceDetail`, `UpdateItemComplianceDetailsRequest`."""

    declared_value: Currency | None = None
    """`declaredValue`."""
    hsn_code: str | None = None
    """`hsnCode`: 1 to 1024 characters."""
    tax_rates: list[TaxRate] | None = None
    """`taxRates`."""
    _wire_ = ("declaredValue", "hsnCode", "taxRates")


class TaxRate(Model):
    """Amazon's `TaxRate`: part of `TaxDetails`."""

    cess_rate: float | None = None
    """`cessRate`."""
    gst_rate: float | None = None
    """`gstRate`."""
    tax_type: str | None = None
    """`taxType`: 1 to 1024 characters."""
    _wire_ = ("cessRate", "gstRate", "taxType")


class TrackingDetails(Model):
    """Amazon's `TrackingDetails`: part of `Shipment`."""

    ltl_tracking_detail: LtlTrackingDetail | None = None
    """`ltlTrackingDetail`."""
    spd_tracking_detail: SpdTrackingDetail | None = None
    """`spdTrackingDetail`."""
    _wire_ = ("ltlTrackingDetail", "spdTrackingDetail")


class TrackingDetailsInput(Model):
    """Amazon's `TrackingDetailsInput`: part of `UpdateShipmentTrackingDetailsRequest`."""

    ltl_tracking_detail: LtlTrackingDetailInput | None = None
    """`ltlTrackingDetail`."""
    spd_tracking_detail: SpdTrackingDetailInput | None = None
    """`spdTrackingDetail`."""
    _wire_ = ("ltlTrackingDetail", "spdTrackingDetail")


class TransportationOption(Model):
    """Amazon's `TransportationOption`: part of `ContentUpdatePreview`, `ListTransportationOptionsResponse`."""

    carrier: Carrier
    """`carrier`."""
    preconditions: list[str]
    """`preconditions`."""
    shipment_id: str
    """`shipmentId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    shipping_mode: str
    """`shippingMode`: 1 to 1024 characters."""
    shipping_solution: str
    """`shippingSolution`: 1 to 1024 characters."""
    transportation_option_id: str
    """`transportationOptionId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    carrier_appointment: CarrierAppointment | None = None
    """`carrierAppointment`."""
    quote: Quote | None = None
    """`quote`."""
    _wire_ = (
        "carrier",
        "preconditions",
        "shipmentId",
        "shippingMode",
        "shippingSolution",
        "transportationOptionId",
        "carrierAppointment",
        "quote",
    )


class TransportationSelection(Model):
    """Amazon's `TransportationSelection`: part of `ConfirmTransportationOptionsRequest`."""

    shipment_id: str
    """`shipmentId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    transportation_option_id: str
    """`transportationOptionId`: exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    contact_information: ContactInformation | None = None
    """`contactInformation`."""
    _wire_ = ("shipmentId", "transportationOptionId", "contactInformation")
    _personal_ = ("contact_information",)


class UpdateInboundPlanNameRequest(Model):
    """Amazon's `UpdateInboundPlanNameRequest`: body of updateInboundPlanName."""

    name: str
    """`name`: 1 to 40 characters."""
    _wire_ = ("name",)
    _personal_ = ()


class UpdateItemComplianceDetailsRequest(Model):
    """Amazon's `UpdateItemComplianceDetailsRequest`: body of updateItemComplianceDetails."""

    msku: str
    """`msku`: 1 to 255 characters."""
    tax_details: TaxDetails
    """`taxDetails`."""
    _wire_ = ("msku", "taxDetails")


class UpdateItemComplianceDetailsResponse(Model):
    """Amazon's `UpdateItemComplianceDetailsResponse`: answer of updateItemComplianceDetails."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class UpdateShipmentNameRequest(Model):
    """Amazon's `UpdateShipmentNameRequest`: body of updateShipmentName."""

    name: str
    """`name`: 1 to 100 characters."""
    _wire_ = ("name",)
    _personal_ = ()


class UpdateShipmentSourceAddressRequest(Model):
    """Amazon's `UpdateShipmentSourceAddressRequest`: body of updateShipmentSourceAddress."""

    address: AddressInput
    """`address`."""
    _wire_ = ("address",)
    _personal_ = ("address",)


class UpdateShipmentSourceAddressResponse(Model):
    """Amazon's `UpdateShipmentSourceAddressResponse`: answer of updateShipmentSourceAddress."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class UpdateShipmentTrackingDetailsRequest(Model):
    """Amazon's `UpdateShipmentTrackingDetailsRequest`: body of updateShipmentTrackingDetails."""

    tracking_details: TrackingDetailsInput
    """`trackingDetails`."""
    _wire_ = ("trackingDetails",)


class UpdateShipmentTrackingDetailsResponse(Model):
    """Amazon's `UpdateShipmentTrackingDetailsResponse`: answer of updateShipmentTrackingDetails."""

    operation_id: str
    """`operationId`: 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`."""
    _wire_ = ("operationId",)


class Weight(Model):
    """Amazon's `Weight`: part of `Box`, `BoxInput`, `BoxUpdateInput` and 2 more."""

    unit: UnitOfWeight | str
    """`unit`."""
    value: float
    """`value`: 0 to 100000."""
    _wire_ = ("unit", "value")


class WeightRange(Model):
    """Amazon's `WeightRange`: part of `BoxRequirements`."""

    maximum: float
    """`maximum`: 0 to 100000."""
    minimum: float
    """`minimum`: 0 to 100000."""
    unit: UnitOfWeight | str
    """`unit`."""
    _wire_ = ("maximum", "minimum", "unit")


class Window(Model):
    """Amazon's `Window`: part of `Dates`."""

    end: datetime
    """`end`: ISO 8601 instant."""
    start: datetime
    """`start`: ISO 8601 instant."""
    editable_until: datetime | None = None
    """`editableUntil`: ISO 8601 instant."""
    _wire_ = ("end", "start", "editableUntil")


class WindowInput(Model):
    """Amazon's `WindowInput`: part of `ShipmentTransportationConfiguration`."""

    start: datetime
    """`start`: ISO 8601 instant."""
    _wire_ = ("start",)


SCHEMAS: dict[str, Any] = {
    "Address": Address,
    "AddressInput": AddressInput,
    "AllOwnersConstraint": AllOwnersConstraint,
    "AppointmentSlot": AppointmentSlot,
    "AppointmentSlotTime": AppointmentSlotTime,
    "Box": Box,
    "BoxContentInformationSource": BoxContentInformationSource,
    "BoxInput": BoxInput,
    "BoxRequirements": BoxRequirements,
    "BoxUpdateInput": BoxUpdateInput,
    "CancelInboundPlanResponse": CancelInboundPlanResponse,
    "CancelSelfShipAppointmentRequest": CancelSelfShipAppointmentRequest,
    "CancelSelfShipAppointmentResponse": CancelSelfShipAppointmentResponse,
    "Carrier": Carrier,
    "CarrierAppointment": CarrierAppointment,
    "ComplianceDetail": ComplianceDetail,
    "ConfirmDeliveryWindowOptionsResponse": ConfirmDeliveryWindowOptionsResponse,
    "ConfirmPackingOptionResponse": ConfirmPackingOptionResponse,
    "ConfirmPlacementOptionResponse": ConfirmPlacementOptionResponse,
    "ConfirmShipmentContentUpdatePreviewResponse": ConfirmShipmentContentUpdatePreviewResponse,
    "ConfirmTransportationOptionsRequest": ConfirmTransportationOptionsRequest,
    "ConfirmTransportationOptionsResponse": ConfirmTransportationOptionsResponse,
    "ContactInformation": ContactInformation,
    "ContentUpdatePreview": ContentUpdatePreview,
    "CreateInboundPlanRequest": CreateInboundPlanRequest,
    "CreateInboundPlanResponse": CreateInboundPlanResponse,
    "CreateMarketplaceItemLabelsRequest": CreateMarketplaceItemLabelsRequest,
    "CreateMarketplaceItemLabelsResponse": CreateMarketplaceItemLabelsResponse,
    "Currency": Currency,
    "CustomPlacementInput": CustomPlacementInput,
    "Dates": Dates,
    "DeliveryWindowOption": DeliveryWindowOption,
    "Dimensions": Dimensions,
    "DocumentDownload": DocumentDownload,
    "Error": Error,
    "ErrorList": ErrorList,
    "FreightInformation": FreightInformation,
    "GenerateDeliveryWindowOptionsResponse": GenerateDeliveryWindowOptionsResponse,
    "GeneratePackingOptionsResponse": GeneratePackingOptionsResponse,
    "GeneratePlacementOptionsRequest": GeneratePlacementOptionsRequest,
    "GeneratePlacementOptionsResponse": GeneratePlacementOptionsResponse,
    "GenerateSelfShipAppointmentSlotsRequest": GenerateSelfShipAppointmentSlotsRequest,
    "GenerateSelfShipAppointmentSlotsResponse": GenerateSelfShipAppointmentSlotsResponse,
    "GenerateShipmentContentUpdatePreviewsRequest": GenerateShipmentContentUpdatePreviewsRequest,
    "GenerateShipmentContentUpdatePreviewsResponse": GenerateShipmentContentUpdatePreviewsResponse,
    "GenerateTransportationOptionsRequest": GenerateTransportationOptionsRequest,
    "GenerateTransportationOptionsResponse": GenerateTransportationOptionsResponse,
    "GetDeliveryChallanDocumentResponse": GetDeliveryChallanDocumentResponse,
    "GetSelfShipAppointmentSlotsResponse": GetSelfShipAppointmentSlotsResponse,
    "InboundOperationStatus": InboundOperationStatus,
    "InboundPlan": InboundPlan,
    "InboundPlanSummary": InboundPlanSummary,
    "Incentive": Incentive,
    "Item": Item,
    "ItemInput": ItemInput,
    "ItemLabelPageType": ItemLabelPageType,
    "LabelOwner": LabelOwner,
    "LabelPrintType": LabelPrintType,
    "ListDeliveryWindowOptionsResponse": ListDeliveryWindowOptionsResponse,
    "ListInboundPlanBoxesResponse": ListInboundPlanBoxesResponse,
    "ListInboundPlanItemsResponse": ListInboundPlanItemsResponse,
    "ListInboundPlanPalletsResponse": ListInboundPlanPalletsResponse,
    "ListInboundPlansResponse": ListInboundPlansResponse,
    "ListItemComplianceDetailsResponse": ListItemComplianceDetailsResponse,
    "ListPackingGroupBoxesResponse": ListPackingGroupBoxesResponse,
    "ListPackingGroupItemsResponse": ListPackingGroupItemsResponse,
    "ListPackingOptionsResponse": ListPackingOptionsResponse,
    "ListPlacementOptionsResponse": ListPlacementOptionsResponse,
    "ListPrepDetailsResponse": ListPrepDetailsResponse,
    "ListShipmentBoxesResponse": ListShipmentBoxesResponse,
    "ListShipmentContentUpdatePreviewsResponse": ListShipmentContentUpdatePreviewsResponse,
    "ListShipmentItemsResponse": ListShipmentItemsResponse,
    "ListShipmentPalletsResponse": ListShipmentPalletsResponse,
    "ListTransportationOptionsResponse": ListTransportationOptionsResponse,
    "LtlTrackingDetail": LtlTrackingDetail,
    "LtlTrackingDetailInput": LtlTrackingDetailInput,
    "MskuPrepDetail": MskuPrepDetail,
    "MskuPrepDetailInput": MskuPrepDetailInput,
    "MskuQuantity": MskuQuantity,
    "OperationProblem": OperationProblem,
    "OperationStatus": OperationStatus,
    "OwnerConstraint": OwnerConstraint,
    "PackageGroupingInput": PackageGroupingInput,
    "PackingConfiguration": PackingConfiguration,
    "PackingOption": PackingOption,
    "PackingOptionSummary": PackingOptionSummary,
    "Pagination": Pagination,
    "Pallet": Pallet,
    "PalletInput": PalletInput,
    "PlacementOption": PlacementOption,
    "PlacementOptionSummary": PlacementOptionSummary,
    "PrepCategory": PrepCategory,
    "PrepInstruction": PrepInstruction,
    "PrepOwner": PrepOwner,
    "PrepType": PrepType,
    "Quote": Quote,
    "ReasonComment": ReasonComment,
    "Region": Region,
    "RequestedUpdates": RequestedUpdates,
    "ScheduleSelfShipAppointmentRequest": ScheduleSelfShipAppointmentRequest,
    "ScheduleSelfShipAppointmentResponse": ScheduleSelfShipAppointmentResponse,
    "SelectedDeliveryWindow": SelectedDeliveryWindow,
    "SelfShipAppointmentDetails": SelfShipAppointmentDetails,
    "SelfShipAppointmentSlotsAvailability": SelfShipAppointmentSlotsAvailability,
    "SetPackingInformationRequest": SetPackingInformationRequest,
    "SetPackingInformationResponse": SetPackingInformationResponse,
    "SetPrepDetailsRequest": SetPrepDetailsRequest,
    "SetPrepDetailsResponse": SetPrepDetailsResponse,
    "Shipment": Shipment,
    "ShipmentDestination": ShipmentDestination,
    "ShipmentSource": ShipmentSource,
    "ShipmentSummary": ShipmentSummary,
    "ShipmentTransportationConfiguration": ShipmentTransportationConfiguration,
    "ShippingConfiguration": ShippingConfiguration,
    "ShippingRequirements": ShippingRequirements,
    "SpdTrackingDetail": SpdTrackingDetail,
    "SpdTrackingDetailInput": SpdTrackingDetailInput,
    "SpdTrackingItem": SpdTrackingItem,
    "SpdTrackingItemInput": SpdTrackingItemInput,
    "Stackability": Stackability,
    "TaxDetails": TaxDetails,
    "TaxRate": TaxRate,
    "TrackingDetails": TrackingDetails,
    "TrackingDetailsInput": TrackingDetailsInput,
    "TransportationOption": TransportationOption,
    "TransportationSelection": TransportationSelection,
    "UnitOfMeasurement": UnitOfMeasurement,
    "UnitOfWeight": UnitOfWeight,
    "UpdateInboundPlanNameRequest": UpdateInboundPlanNameRequest,
    "UpdateItemComplianceDetailsRequest": UpdateItemComplianceDetailsRequest,
    "UpdateItemComplianceDetailsResponse": UpdateItemComplianceDetailsResponse,
    "UpdateShipmentNameRequest": UpdateShipmentNameRequest,
    "UpdateShipmentSourceAddressRequest": UpdateShipmentSourceAddressRequest,
    "UpdateShipmentSourceAddressResponse": UpdateShipmentSourceAddressResponse,
    "UpdateShipmentTrackingDetailsRequest": UpdateShipmentTrackingDetailsRequest,
    "UpdateShipmentTrackingDetailsResponse": UpdateShipmentTrackingDetailsResponse,
    "Weight": Weight,
    "WeightRange": WeightRange,
    "Window": Window,
    "WindowInput": WindowInput,
}
"""Amazon's schema name -> the class or type here."""
