"""What the answers and bodies of Vendor Shipments v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_shipments_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class ContainerIdentificationType(StrEnum):
    """Part of `ContainerIdentification`; inline in Amazon's model."""

    SSCC = "SSCC"
    AMZNCC = "AMZNCC"
    GTIN = "GTIN"
    BPS = "BPS"
    CID = "CID"


class ContainersContainerType(StrEnum):
    """Part of `Containers`; inline in Amazon's model."""

    CARTON = "carton"
    PALLET = "pallet"


class DimensionsUnitOfMeasure(StrEnum):
    """Part of `Dimensions`; inline in Amazon's model."""

    IN = "In"
    FT = "Ft"
    METER = "Meter"
    YARD = "Yard"


class DurationUnit(StrEnum):
    """Part of `Duration`; inline in Amazon's model."""

    DAYS = "Days"
    MONTHS = "Months"


class ImportDetailsMethodOfPayment(StrEnum):
    """Part of `ImportDetails`; inline in Amazon's model."""

    PAID_BY_BUYER = "PaidByBuyer"
    COLLECT_ON_DELIVERY = "CollectOnDelivery"
    DEFINED_BY_BUYER_AND_SELLER = "DefinedByBuyerAndSeller"
    FOB_PORT_OF_CALL = "FOBPortOfCall"
    PREPAID_BY_SELLER = "PrepaidBySeller"
    PAID_BY_SELLER = "PaidBySeller"


class ImportDetailsHandlingInstructions(StrEnum):
    """Part of `ImportDetails`; inline in Amazon's model."""

    OVERSIZED = "Oversized"
    FRAGILE = "Fragile"
    FOOD = "Food"
    HANDLE_WITH_CARE = "HandleWithCare"


class ItemDetailsLotNumberSourceType(StrEnum):
    """Part of `ItemDetails`; inline in Amazon's model."""

    GLN = "GLN"
    FFRN = "FFRN"
    USDA_E = "USDA_E"
    URL = "URL"


class ItemDetailsHandlingCode(StrEnum):
    """Part of `ItemDetails`; inline in Amazon's model."""

    OVERSIZED = "Oversized"
    FRAGILE = "Fragile"
    FOOD = "Food"
    HANDLE_WITH_CARE = "HandleWithCare"


class ItemQuantityUnitOfMeasure(StrEnum):
    """Part of `ItemQuantity`; inline in Amazon's model."""

    CASES = "Cases"
    EACHES = "Eaches"


class LabelDataLabelFormat(StrEnum):
    """Part of `LabelData`; inline in Amazon's model."""

    PDF = "PDF"


class ShipmentTransactionType(StrEnum):
    """Part of `Shipment`; inline in Amazon's model."""

    NEW = "New"
    CANCEL = "Cancel"
    CONFIRM = "Confirm"
    PACKAGE_LABEL_REQUEST = "PackageLabelRequest"


class ShipmentCurrentShipmentStatus(StrEnum):
    """Part of `Shipment`; inline in Amazon's model."""

    CREATED = "Created"
    TRANSPORTATION_REQUESTED = "TransportationRequested"
    CARRIER_ASSIGNED = "CarrierAssigned"
    SHIPPED = "Shipped"


class ShipmentFreightTerm(StrEnum):
    """Part of `Shipment`; inline in Amazon's model."""

    COLLECT = "Collect"
    PREPAID = "Prepaid"


class ShipmentConfirmationType(StrEnum):
    """Part of `ShipmentConfirmation`; inline in Amazon's model."""

    ORIGINAL = "Original"
    REPLACE = "Replace"


class ShipmentConfirmationShipmentType(StrEnum):
    """Part of `ShipmentConfirmation`; inline in Amazon's model."""

    TRUCK_LOAD = "TruckLoad"
    LESS_THAN_TRUCK_LOAD = "LessThanTruckLoad"
    SMALL_PARCEL = "SmallParcel"


class ShipmentConfirmationShipmentStructure(StrEnum):
    """Part of `ShipmentConfirmation`; inline in Amazon's model."""

    PALLETIZED_ASSORTMENT_CASE = "PalletizedAssortmentCase"
    LOOSE_ASSORTMENT_CASE = "LooseAssortmentCase"
    PALLET_OF_ITEMS = "PalletOfItems"
    PALLETIZED_STANDARD_CASE = "PalletizedStandardCase"
    LOOSE_STANDARD_CASE = "LooseStandardCase"
    MASTER_PALLET = "MasterPallet"
    MASTER_CASE = "MasterCase"


class ShipmentInformationShipMode(StrEnum):
    """Part of `ShipmentInformation`; inline in Amazon's model."""

    SMALL_PARCEL = "SmallParcel"
    LTL = "LTL"


class ShipmentStatusDetailsShipmentStatus(StrEnum):
    """Part of `ShipmentStatusDetails`; inline in Amazon's model."""

    CREATED = "Created"
    TRANSPORTATION_REQUESTED = "TransportationRequested"
    CARRIER_ASSIGNED = "CarrierAssigned"
    SHIPPED = "Shipped"


class StopFunctionCode(StrEnum):
    """Part of `Stop`; inline in Amazon's model."""

    PORT_OF_DISCHARGE = "PortOfDischarge"
    FREIGHT_PAYABLE_AT = "FreightPayableAt"
    PORT_OF_LOADING = "PortOfLoading"


class TaxRegistrationDetailsTaxRegistrationType(StrEnum):
    """Part of `TaxRegistrationDetails`; inline in Amazon's model."""

    VAT = "VAT"
    GST = "GST"


class TotalWeightUnitOfMeasure(StrEnum):
    """Part of `TotalWeight`; inline in Amazon's model."""

    POUNDS = "POUNDS"
    OUNCES = "OUNCES"
    GRAMS = "GRAMS"
    KILOGRAMS = "KILOGRAMS"


class TransportationDetailsShipMode(StrEnum):
    """Part of `TransportationDetails`; inline in Amazon's model."""

    TRUCK_LOAD = "TruckLoad"
    LESS_THAN_TRUCK_LOAD = "LessThanTruckLoad"
    SMALL_PARCEL = "SmallParcel"


class TransportationDetailsTransportationMode(StrEnum):
    """Part of `TransportationDetails`; inline in Amazon's model."""

    ROAD = "Road"
    AIR = "Air"
    OCEAN = "Ocean"


class TransportationDetailsForShipmentConfirmationTransportationMode(StrEnum):
    """Part of `TransportationDetailsForShipmentConfirmation`; inline in Amazon's model."""

    ROAD = "Road"
    AIR = "Air"
    OCEAN = "Ocean"


class VolumeUnitOfMeasure(StrEnum):
    """Part of `Volume`; inline in Amazon's model."""

    CU_FT = "CuFt"
    CU_IN = "CuIn"
    CU_M = "CuM"
    CU_Y = "CuY"


class WeightUnitOfMeasure(StrEnum):
    """Part of `Weight`; inline in Amazon's model."""

    G = "G"
    KG = "Kg"
    OZ = "Oz"
    LB = "Lb"


class SortOrder(StrEnum):
    """Parameter `sortOrder` of GetShipmentDetails, GetShipmentLabels; inline in Amazon's model."""

    ASC = "ASC"
    DESC = "DESC"


SortOrderLiteral = Literal[
    "ASC",
    "DESC",
]
"""The values of `SortOrder`, for arguments."""


class Address(Model):
    """Amazon's `Address`: part of `PartyIdentification`."""

    name: str
    """`name`."""
    address_line_1: str
    """`addressLine1`."""
    country_code: str
    """`countryCode`."""
    address_line_2: str | None = None
    """`addressLine2`."""
    address_line_3: str | None = None
    """`addressLine3`."""
    city: str | None = None
    """`city`."""
    county: str | None = None
    """`county`."""
    district: str | None = None
    """`district`."""
    state_or_region: str | None = None
    """`stateOrRegion`."""
    postal_code: str | None = None
    """`postalCode`."""
    phone: str | None = None
    """`phone`."""
    _wire_ = (
        "name",
        "addressLine1",
        "countryCode",
        "addressLine2",
        "addressLine3",
        "city",
        "county",
        "district",
        "stateOrRegion",
        "postalCode",
        "phone",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "country_code",
        "address_line_2",
        "address_line_3",
        "city",
        "county",
        "district",
        "state_or_region",
        "postal_code",
        "phone",
    )


class CarrierDetails(Model):
    """Amazon's `CarrierDetails`: part of `TransportationDetails`."""

    name: str | None = None
    """`name`."""
    code: str | None = None
    """`code`."""
    phone: str | None = None
    """`phone`."""
    email: str | None = None
    """`email`."""
    shipment_reference_number: str | None = None
    """`shipmentReferenceNumber`."""
    _wire_ = ("name", "code", "phone", "email", "shipmentReferenceNumber")
    _personal_ = ("name", "phone", "email")


class Carton(Model):
    """Amazon's `Carton`: part of `ShipmentConfirmation`."""

    carton_sequence_number: str
    """`cartonSequenceNumber`."""
    items: list[ContainerItem]
    """`items`."""
    carton_identifiers: list[ContainerIdentification] | None = None
    """`cartonIdentifiers`."""
    dimensions: Dimensions | None = None
    """`dimensions`."""
    weight: Weight | None = None
    """`weight`."""
    tracking_number: str | None = None
    """`trackingNumber`."""
    _wire_ = ("cartonSequenceNumber", "items", "cartonIdentifiers", "dimensions", "weight", "trackingNumber")


class CartonReferenceDetails(Model):
    """Amazon's `CartonReferenceDetails`: part of `Pallet`."""

    carton_reference_numbers: list[str]
    """`cartonReferenceNumbers`."""
    carton_count: int | None = None
    """`cartonCount`."""
    _wire_ = ("cartonReferenceNumbers", "cartonCount")


class CollectFreightPickupDetails(Model):
    """Amazon's `CollectFreightPickupDetails`: part of `Shipment`."""

    requested_pick_up: datetime | None = None
    """`requestedPickUp`: ISO 8601 instant."""
    scheduled_pick_up: datetime | None = None
    """`scheduledPickUp`: ISO 8601 instant."""
    carrier_assignment_date: datetime | None = None
    """`carrierAssignmentDate`: ISO 8601 instant."""
    _wire_ = ("requestedPickUp", "scheduledPickUp", "carrierAssignmentDate")


class ContainerIdentification(Model):
    """Amazon's `ContainerIdentification`: part of `Carton`, `Containers`, `Pallet`."""

    container_identification_type: ContainerIdentificationType | str
    """`containerIdentificationType`."""
    container_identification_number: str
    """`containerIdentificationNumber`."""
    _wire_ = ("containerIdentificationType", "containerIdentificationNumber")


class ContainerItem(Model):
    """Amazon's `ContainerItem`: part of `Carton`, `Pallet`."""

    item_reference: str
    """`itemReference`."""
    shipped_quantity: ItemQuantity
    """`shippedQuantity`."""
    item_details: ItemDetails | None = None
    """`itemDetails`."""
    _wire_ = ("itemReference", "shippedQuantity", "itemDetails")


class ContainerSequenceNumbers(Model):
    """Amazon's `ContainerSequenceNumbers`: part of `InnerContainersDetails`."""

    container_sequence_number: str | None = None
    """`containerSequenceNumber`."""
    _wire_ = ("containerSequenceNumber",)


class Containers(Model):
    """Amazon's `Containers`: part of `Shipment`."""

    container_type: ContainersContainerType | str
    """`containerType`."""
    container_identifiers: list[ContainerIdentification]
    """`containerIdentifiers`."""
    container_sequence_number: str | None = None
    """`containerSequenceNumber`."""
    tracking_number: str | None = None
    """`trackingNumber`."""
    dimensions: Dimensions | None = None
    """`dimensions`."""
    weight: Weight | None = None
    """`weight`."""
    tier: int | None = None
    """`tier`."""
    block: int | None = None
    """`block`."""
    inner_containers_details: InnerContainersDetails | None = None
    """`innerContainersDetails`."""
    packed_items: list[PackedItems] | None = None
    """`packedItems`."""
    _wire_ = (
        "containerType",
        "containerIdentifiers",
        "containerSequenceNumber",
        "trackingNumber",
        "dimensions",
        "weight",
        "tier",
        "block",
        "innerContainersDetails",
        "packedItems",
    )


class Dimensions(Model):
    """Amazon's `Dimensions`: part of `Carton`, `Containers`, `Pallet`."""

    length: str
    """`length`."""
    width: str
    """`width`."""
    height: str
    """`height`."""
    unit_of_measure: DimensionsUnitOfMeasure | str
    """`unitOfMeasure`."""
    _wire_ = ("length", "width", "height", "unitOfMeasure")


class Duration(Model):
    """Amazon's `Duration`: part of `Expiry`."""

    duration_unit: DurationUnit | str
    """`durationUnit`."""
    duration_value: int
    """`durationValue`."""
    _wire_ = ("durationUnit", "durationValue")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class Expiry(Model):
    """Amazon's `Expiry`: part of `ItemDetails`, `PackageItemDetails`."""

    manufacturer_date: datetime | None = None
    """`manufacturerDate`: ISO 8601 instant."""
    expiry_date: datetime | None = None
    """`expiryDate`: ISO 8601 instant."""
    expiry_after_duration: Duration | None = None
    """`expiryAfterDuration`."""
    _wire_ = ("manufacturerDate", "expiryDate", "expiryAfterDuration")


class GetShipmentDetailsResponse(Model):
    """Amazon's `GetShipmentDetailsResponse`: answer of GetShipmentDetails; error answer of GetShipmentDetails."""

    payload: ShipmentDetails | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetShipmentLabels(Model):
    """Amazon's `GetShipmentLabels`: answer of GetShipmentLabels; error answer of GetShipmentLabels."""

    payload: TransportationLabels | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class ImportDetails(Model):
    """Amazon's `ImportDetails`: part of `Shipment`, `ShipmentConfirmation`."""

    method_of_payment: ImportDetailsMethodOfPayment | str | None = None
    """`methodOfPayment`."""
    seal_number: str | None = None
    """`sealNumber`."""
    route: Route | None = None
    """`route`."""
    import_containers: str | None = None
    """`importContainers`: at most 64 characters."""
    billable_weight: Weight | None = None
    """`billableWeight`."""
    estimated_ship_by_date: datetime | None = None
    """`estimatedShipByDate`: ISO 8601 instant."""
    handling_instructions: ImportDetailsHandlingInstructions | str | None = None
    """`handlingInstructions`."""
    _wire_ = (
        "methodOfPayment",
        "sealNumber",
        "route",
        "importContainers",
        "billableWeight",
        "estimatedShipByDate",
        "handlingInstructions",
    )


class InnerContainersDetails(Model):
    """Amazon's `InnerContainersDetails`: part of `Containers`."""

    container_count: int | None = None
    """`containerCount`."""
    container_sequence_numbers: list[ContainerSequenceNumbers] | None = None
    """`containerSequenceNumbers`."""
    _wire_ = ("containerCount", "containerSequenceNumbers")


class Item(Model):
    """Amazon's `Item`: part of `ShipmentConfirmation`."""

    item_sequence_number: str
    """`itemSequenceNumber`."""
    shipped_quantity: ItemQuantity
    """`shippedQuantity`."""
    amazon_product_identifier: str | None = None
    """`amazonProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    item_details: ItemDetails | None = None
    """`itemDetails`."""
    _wire_ = (
        "itemSequenceNumber",
        "shippedQuantity",
        "amazonProductIdentifier",
        "vendorProductIdentifier",
        "itemDetails",
    )


class ItemDetails(Model):
    """Amazon's `ItemDetails`: part of `ContainerItem`, `Item`."""

    purchase_order_number: str | None = None
    """`purchaseOrderNumber`."""
    lot_number: str | None = None
    """`lotNumber`."""
    lot_number_source_reference: str | None = None
    """`lotNumberSourceReference`."""
    lot_number_source_type: ItemDetailsLotNumberSourceType | str | None = None
    """`lotNumberSourceType`."""
    country_of_origin: str | None = None
    """`countryOfOrigin`: pattern `^[A-Z]{2}$`."""
    regulation_references: RegulationReferences | None = None
    """`regulationReferences`."""
    expiry: Expiry | None = None
    """`expiry`."""
    maximum_retail_price: Money | None = None
    """`maximumRetailPrice`."""
    handling_code: ItemDetailsHandlingCode | str | None = None
    """`handlingCode`."""
    _wire_ = (
        "purchaseOrderNumber",
        "lotNumber",
        "lotNumberSourceReference",
        "lotNumberSourceType",
        "countryOfOrigin",
        "regulationReferences",
        "expiry",
        "maximumRetailPrice",
        "handlingCode",
    )


class ItemQuantity(Model):
    """Amazon's `ItemQuantity`: part of `ContainerItem`, `Item`, `PackedItems` and 1 more."""

    amount: int
    """`amount`."""
    unit_of_measure: ItemQuantityUnitOfMeasure | str
    """`unitOfMeasure`."""
    unit_size: int | None = None
    """`unitSize`."""
    total_weight: TotalWeight | None = None
    """`totalWeight`."""
    _wire_ = ("amount", "unitOfMeasure", "unitSize", "totalWeight")


class LabelData(Model):
    """Amazon's `LabelData`: part of `TransportLabel`."""

    label_sequence_number: int | None = None
    """`labelSequenceNumber`."""
    label_format: LabelDataLabelFormat | str | None = None
    """`labelFormat`."""
    carrier_code: str | None = None
    """`carrierCode`."""
    tracking_id: str | None = None
    """`trackingId`."""
    label: str | None = None
    """`label`."""
    _wire_ = ("labelSequenceNumber", "labelFormat", "carrierCode", "trackingId", "label")


class Location(Model):
    """Amazon's `Location`: part of `Stop`."""

    type_: str | None = None
    """`type`."""
    location_code: str | None = None
    """`locationCode`."""
    country_code: str | None = None
    """`countryCode`."""
    _wire_ = ("type", "locationCode", "countryCode")


class Money(Model):
    """Amazon's `Money`: part of `ItemDetails`, `PurchaseOrderItems`."""

    currency_code: str
    """`currencyCode`."""
    amount: str
    """`amount`."""
    _wire_ = ("currencyCode", "amount")


class PackageItemDetails(Model):
    """Amazon's `PackageItemDetails`: part of `PackedItems`."""

    purchase_order_number: str | None = None
    """`purchaseOrderNumber`."""
    lot_number: str | None = None
    """`lotNumber`."""
    expiry: Expiry | None = None
    """`expiry`."""
    _wire_ = ("purchaseOrderNumber", "lotNumber", "expiry")


class PackedItems(Model):
    """Amazon's `PackedItems`: part of `Containers`."""

    item_sequence_number: str | None = None
    """`itemSequenceNumber`."""
    buyer_product_identifier: str | None = None
    """`buyerProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    packed_quantity: ItemQuantity | None = None
    """`packedQuantity`."""
    item_details: PackageItemDetails | None = None
    """`itemDetails`."""
    _wire_ = (
        "itemSequenceNumber",
        "buyerProductIdentifier",
        "vendorProductIdentifier",
        "packedQuantity",
        "itemDetails",
    )


class Pagination(Model):
    """Amazon's `Pagination`: part of `ShipmentDetails`, `TransportationLabels`."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class Pallet(Model):
    """Amazon's `Pallet`: part of `ShipmentConfirmation`."""

    pallet_identifiers: list[ContainerIdentification]
    """`palletIdentifiers`."""
    tier: int | None = None
    """`tier`."""
    block: int | None = None
    """`block`."""
    dimensions: Dimensions | None = None
    """`dimensions`."""
    weight: Weight | None = None
    """`weight`."""
    carton_reference_details: CartonReferenceDetails | None = None
    """`cartonReferenceDetails`."""
    items: list[ContainerItem] | None = None
    """`items`."""
    _wire_ = ("palletIdentifiers", "tier", "block", "dimensions", "weight", "cartonReferenceDetails", "items")


class PartyIdentification(Model):
    """Amazon's `PartyIdentification`.

    Used as part of `Shipment`, `ShipmentConfirmation`, `ShipmentInformation` and 1 more.
    """

    party_id: str
    """`partyId`."""
    address: Address | None = None
    """`address`."""
    tax_registration_details: list[TaxRegistrationDetails] | None = None
    """`taxRegistrationDetails`."""
    _wire_ = ("partyId", "address", "taxRegistrationDetails")
    _personal_ = ("address", "tax_registration_details")


class PurchaseOrderItems(Model):
    """Amazon's `PurchaseOrderItems`: part of `PurchaseOrders`."""

    item_sequence_number: str
    """`itemSequenceNumber`."""
    shipped_quantity: ItemQuantity
    """`shippedQuantity`."""
    buyer_product_identifier: str | None = None
    """`buyerProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    maximum_retail_price: Money | None = None
    """`maximumRetailPrice`."""
    _wire_ = (
        "itemSequenceNumber",
        "shippedQuantity",
        "buyerProductIdentifier",
        "vendorProductIdentifier",
        "maximumRetailPrice",
    )


class PurchaseOrders(Model):
    """Amazon's `PurchaseOrders`: part of `Shipment`."""

    purchase_order_number: str | None = None
    """`purchaseOrderNumber`."""
    purchase_order_date: datetime | None = None
    """`purchaseOrderDate`: ISO 8601 instant."""
    ship_window: str | None = None
    """`shipWindow`."""
    items: list[PurchaseOrderItems] | None = None
    """`items`."""
    _wire_ = ("purchaseOrderNumber", "purchaseOrderDate", "shipWindow", "items")


class RegulationReferences(Model):
    """Amazon's `RegulationReferences`: part of `ItemDetails`."""

    due_diligence_reference: str | None = None
    """`dueDiligenceReference`."""
    due_diligence_verification: str | None = None
    """`dueDiligenceVerification`."""
    due_diligence_information: str | None = None
    """`dueDiligenceInformation`."""
    due_diligence_exemption_code: str | None = None
    """`dueDiligenceExemptionCode`."""
    _wire_ = (
        "dueDiligenceReference",
        "dueDiligenceVerification",
        "dueDiligenceInformation",
        "dueDiligenceExemptionCode",
    )


class Route(Model):
    """Amazon's `Route`: part of `ImportDetails`."""

    stops: list[Stop]
    """`stops`."""
    _wire_ = ("stops",)


class Shipment(Model):
    """Amazon's `Shipment`: part of `ShipmentDetails`, `SubmitShipments`."""

    vendor_shipment_identifier: str
    """`vendorShipmentIdentifier`."""
    transaction_type: ShipmentTransactionType | str
    """`transactionType`."""
    transaction_date: datetime
    """`transactionDate`: ISO 8601 instant."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    ship_to_party: PartyIdentification
    """`shipToParty`."""
    buyer_reference_number: str | None = None
    """`buyerReferenceNumber`."""
    current_shipment_status: ShipmentCurrentShipmentStatus | str | None = None
    """`currentShipmentStatus`."""
    currentshipment_status_date: datetime | None = None
    """`currentshipmentStatusDate`: ISO 8601 instant."""
    shipment_status_details: list[ShipmentStatusDetails] | None = None
    """`shipmentStatusDetails`."""
    shipment_create_date: datetime | None = None
    """`shipmentCreateDate`: ISO 8601 instant."""
    shipment_confirm_date: datetime | None = None
    """`shipmentConfirmDate`: ISO 8601 instant."""
    package_label_create_date: datetime | None = None
    """`packageLabelCreateDate`: ISO 8601 instant."""
    shipment_freight_term: ShipmentFreightTerm | str | None = None
    """`shipmentFreightTerm`."""
    shipment_measurements: TransportShipmentMeasurements | None = None
    """`shipmentMeasurements`."""
    collect_freight_pickup_details: CollectFreightPickupDetails | None = None
    """`collectFreightPickupDetails`."""
    purchase_orders: list[PurchaseOrders] | None = None
    """`purchaseOrders`."""
    import_details: ImportDetails | None = None
    """`importDetails`."""
    containers: list[Containers] | None = None
    """`containers`."""
    transportation_details: TransportationDetails | None = None
    """`transportationDetails`."""
    _wire_ = (
        "vendorShipmentIdentifier",
        "transactionType",
        "transactionDate",
        "sellingParty",
        "shipFromParty",
        "shipToParty",
        "buyerReferenceNumber",
        "currentShipmentStatus",
        "currentshipmentStatusDate",
        "shipmentStatusDetails",
        "shipmentCreateDate",
        "shipmentConfirmDate",
        "packageLabelCreateDate",
        "shipmentFreightTerm",
        "shipmentMeasurements",
        "collectFreightPickupDetails",
        "purchaseOrders",
        "importDetails",
        "containers",
        "transportationDetails",
    )
    _personal_ = ("ship_to_party",)


class ShipmentConfirmation(Model):
    """Amazon's `ShipmentConfirmation`: part of `SubmitShipmentConfirmationsRequest`."""

    shipment_identifier: str
    """`shipmentIdentifier`."""
    shipment_confirmation_type: ShipmentConfirmationType | str
    """`shipmentConfirmationType`."""
    shipment_confirmation_date: datetime
    """`shipmentConfirmationDate`: ISO 8601 instant."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    ship_to_party: PartyIdentification
    """`shipToParty`."""
    shipped_items: list[Item]
    """`shippedItems`."""
    shipment_type: ShipmentConfirmationShipmentType | str | None = None
    """`shipmentType`."""
    shipment_structure: ShipmentConfirmationShipmentStructure | str | None = None
    """`shipmentStructure`."""
    transportation_details: TransportationDetailsForShipmentConfirmation | None = None
    """`transportationDetails`."""
    amazon_reference_number: str | None = None
    """`amazonReferenceNumber`."""
    shipped_date: datetime | None = None
    """`shippedDate`: ISO 8601 instant."""
    estimated_delivery_date: datetime | None = None
    """`estimatedDeliveryDate`: ISO 8601 instant."""
    shipment_measurements: ShipmentMeasurements | None = None
    """`shipmentMeasurements`."""
    import_details: ImportDetails | None = None
    """`importDetails`."""
    cartons: list[Carton] | None = None
    """`cartons`."""
    pallets: list[Pallet] | None = None
    """`pallets`."""
    _wire_ = (
        "shipmentIdentifier",
        "shipmentConfirmationType",
        "shipmentConfirmationDate",
        "sellingParty",
        "shipFromParty",
        "shipToParty",
        "shippedItems",
        "shipmentType",
        "shipmentStructure",
        "transportationDetails",
        "amazonReferenceNumber",
        "shippedDate",
        "estimatedDeliveryDate",
        "shipmentMeasurements",
        "importDetails",
        "cartons",
        "pallets",
    )
    _personal_ = ("ship_to_party",)


class ShipmentDetails(Model):
    """Amazon's `ShipmentDetails`: part of `GetShipmentDetailsResponse`."""

    pagination: Pagination | None = None
    """`pagination`."""
    shipments: list[Shipment] | None = None
    """`shipments`."""
    _wire_ = ("pagination", "shipments")


class ShipmentInformation(Model):
    """Amazon's `ShipmentInformation`: part of `TransportLabel`."""

    vendor_details: VendorDetails | None = None
    """`vendorDetails`."""
    buyer_reference_number: str | None = None
    """`buyerReferenceNumber`."""
    ship_to_party: PartyIdentification | None = None
    """`shipToParty`."""
    ship_from_party: PartyIdentification | None = None
    """`shipFromParty`."""
    warehouse_id: str | None = None
    """`warehouseId`."""
    master_tracking_id: str | None = None
    """`masterTrackingId`."""
    total_label_count: int | None = None
    """`totalLabelCount`."""
    ship_mode: ShipmentInformationShipMode | str | None = None
    """`shipMode`."""
    _wire_ = (
        "vendorDetails",
        "buyerReferenceNumber",
        "shipToParty",
        "shipFromParty",
        "warehouseId",
        "masterTrackingId",
        "totalLabelCount",
        "shipMode",
    )
    _personal_ = ("ship_to_party",)


class ShipmentMeasurements(Model):
    """Amazon's `ShipmentMeasurements`: part of `ShipmentConfirmation`."""

    gross_shipment_weight: Weight | None = None
    """`grossShipmentWeight`."""
    shipment_volume: Volume | None = None
    """`shipmentVolume`."""
    carton_count: int | None = None
    """`cartonCount`."""
    pallet_count: int | None = None
    """`palletCount`."""
    _wire_ = ("grossShipmentWeight", "shipmentVolume", "cartonCount", "palletCount")


class ShipmentStatusDetails(Model):
    """Amazon's `ShipmentStatusDetails`: part of `Shipment`."""

    shipment_status: ShipmentStatusDetailsShipmentStatus | str | None = None
    """`shipmentStatus`."""
    shipment_status_date: datetime | None = None
    """`shipmentStatusDate`: ISO 8601 instant."""
    _wire_ = ("shipmentStatus", "shipmentStatusDate")


class Stop(Model):
    """Amazon's `Stop`: part of `Route`."""

    function_code: StopFunctionCode | str
    """`functionCode`."""
    location_identification: Location | None = None
    """`locationIdentification`."""
    arrival_time: datetime | None = None
    """`arrivalTime`: ISO 8601 instant."""
    departure_time: datetime | None = None
    """`departureTime`: ISO 8601 instant."""
    _wire_ = ("functionCode", "locationIdentification", "arrivalTime", "departureTime")


class SubmitShipmentConfirmationsRequest(Model):
    """Amazon's `SubmitShipmentConfirmationsRequest`: body of SubmitShipmentConfirmations."""

    shipment_confirmations: list[ShipmentConfirmation] | None = None
    """`shipmentConfirmations`."""
    _wire_ = ("shipmentConfirmations",)


class SubmitShipmentConfirmationsResponse(Model):
    """Amazon's `SubmitShipmentConfirmationsResponse`.

    Used as answer of SubmitShipmentConfirmations, SubmitShipments; error answer of SubmitShipmentConfirmations,
    SubmitShipments.
    """

    payload: TransactionReference | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class SubmitShipments(Model):
    """Amazon's `SubmitShipments`: body of SubmitShipments."""

    shipments: list[Shipment] | None = None
    """`shipments`."""
    _wire_ = ("shipments",)


class TaxRegistrationDetails(Model):
    """Amazon's `TaxRegistrationDetails`: part of `PartyIdentification`."""

    tax_registration_type: TaxRegistrationDetailsTaxRegistrationType | str
    """`taxRegistrationType`."""
    tax_registration_number: str
    """`taxRegistrationNumber`."""
    _wire_ = ("taxRegistrationType", "taxRegistrationNumber")
    _personal_ = ("tax_registration_type", "tax_registration_number")


class TotalWeight(Model):
    """Amazon's `TotalWeight`: part of `ItemQuantity`."""

    unit_of_measure: TotalWeightUnitOfMeasure | str
    """`unitOfMeasure`."""
    amount: str
    """`amount`."""
    _wire_ = ("unitOfMeasure", "amount")


class TransactionReference(Model):
    """Amazon's `TransactionReference`: part of `SubmitShipmentConfirmationsResponse`."""

    transaction_id: str | None = None
    """`transactionId`."""
    _wire_ = ("transactionId",)


class TransportLabel(Model):
    """Amazon's `TransportLabel`: part of `TransportationLabels`."""

    label_create_date_time: datetime | None = None
    """`labelCreateDateTime`: ISO 8601 instant."""
    shipment_information: ShipmentInformation | None = None
    """`shipmentInformation`."""
    label_data: list[LabelData] | None = None
    """`labelData`."""
    _wire_ = ("labelCreateDateTime", "shipmentInformation", "labelData")


class TransportShipmentMeasurements(Model):
    """Amazon's `TransportShipmentMeasurements`: part of `Shipment`."""

    total_carton_count: int | None = None
    """`totalCartonCount`."""
    total_pallet_stackable: int | None = None
    """`totalPalletStackable`."""
    total_pallet_non_stackable: int | None = None
    """`totalPalletNonStackable`."""
    shipment_weight: Weight | None = None
    """`shipmentWeight`."""
    shipment_volume: Volume | None = None
    """`shipmentVolume`."""
    _wire_ = ("totalCartonCount", "totalPalletStackable", "totalPalletNonStackable", "shipmentWeight", "shipmentVolume")


class TransportationDetails(Model):
    """Amazon's `TransportationDetails`: part of `Shipment`."""

    ship_mode: TransportationDetailsShipMode | str | None = None
    """`shipMode`."""
    transportation_mode: TransportationDetailsTransportationMode | str | None = None
    """`transportationMode`."""
    shipped_date: datetime | None = None
    """`shippedDate`: ISO 8601 instant."""
    estimated_delivery_date: datetime | None = None
    """`estimatedDeliveryDate`: ISO 8601 instant."""
    shipment_delivery_date: datetime | None = None
    """`shipmentDeliveryDate`: ISO 8601 instant."""
    carrier_details: CarrierDetails | None = None
    """`carrierDetails`."""
    bill_of_lading_number: str | None = None
    """`billOfLadingNumber`."""
    _wire_ = (
        "shipMode",
        "transportationMode",
        "shippedDate",
        "estimatedDeliveryDate",
        "shipmentDeliveryDate",
        "carrierDetails",
        "billOfLadingNumber",
    )


class TransportationDetailsForShipmentConfirmation(Model):
    """Amazon's `TransportationDetailsForShipmentConfirmation`: part of `ShipmentConfirmation`."""

    carrier_scac: str | None = None
    """`carrierScac`."""
    carrier_shipment_reference_number: str | None = None
    """`carrierShipmentReferenceNumber`."""
    transportation_mode: TransportationDetailsForShipmentConfirmationTransportationMode | str | None = None
    """`transportationMode`."""
    bill_of_lading_number: str | None = None
    """`billOfLadingNumber`."""
    _wire_ = ("carrierScac", "carrierShipmentReferenceNumber", "transportationMode", "billOfLadingNumber")


class TransportationLabels(Model):
    """Amazon's `TransportationLabels`: part of `GetShipmentLabels`."""

    pagination: Pagination | None = None
    """`pagination`."""
    transport_labels: list[TransportLabel] | None = None
    """`transportLabels`."""
    _wire_ = ("pagination", "transportLabels")


class VendorDetails(Model):
    """Amazon's `VendorDetails`: part of `ShipmentInformation`."""

    selling_party: PartyIdentification | None = None
    """`sellingParty`."""
    vendor_shipment_identifier: str | None = None
    """`vendorShipmentIdentifier`."""
    _wire_ = ("sellingParty", "vendorShipmentIdentifier")


class Volume(Model):
    """Amazon's `Volume`: part of `ShipmentMeasurements`, `TransportShipmentMeasurements`."""

    unit_of_measure: VolumeUnitOfMeasure | str
    """`unitOfMeasure`."""
    value: str
    """`value`."""
    _wire_ = ("unitOfMeasure", "value")


class Weight(Model):
    """Amazon's `Weight`: part of `Carton`, `Containers`, `ImportDetails` and 3 more."""

    unit_of_measure: WeightUnitOfMeasure | str
    """`unitOfMeasure`."""
    value: str
    """`value`."""
    _wire_ = ("unitOfMeasure", "value")


Decimal = str
"""Amazon's `Decimal`: part of `Dimensions`, `Money`, `TotalWeight` and 2 more."""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `GetShipmentDetailsResponse`, `GetShipmentLabels`, `SubmitShipmentConfirmationsResponse`.
"""

SCHEMAS: dict[str, Any] = {
    "Address": Address,
    "CarrierDetails": CarrierDetails,
    "Carton": Carton,
    "CartonReferenceDetails": CartonReferenceDetails,
    "CollectFreightPickupDetails": CollectFreightPickupDetails,
    "ContainerIdentification": ContainerIdentification,
    "ContainerItem": ContainerItem,
    "ContainerSequenceNumbers": ContainerSequenceNumbers,
    "Containers": Containers,
    "Decimal": Decimal,
    "Dimensions": Dimensions,
    "Duration": Duration,
    "Error": Error,
    "ErrorList": ErrorList,
    "Expiry": Expiry,
    "GetShipmentDetailsResponse": GetShipmentDetailsResponse,
    "GetShipmentLabels": GetShipmentLabels,
    "ImportDetails": ImportDetails,
    "InnerContainersDetails": InnerContainersDetails,
    "Item": Item,
    "ItemDetails": ItemDetails,
    "ItemQuantity": ItemQuantity,
    "LabelData": LabelData,
    "Location": Location,
    "Money": Money,
    "PackageItemDetails": PackageItemDetails,
    "PackedItems": PackedItems,
    "Pagination": Pagination,
    "Pallet": Pallet,
    "PartyIdentification": PartyIdentification,
    "PurchaseOrderItems": PurchaseOrderItems,
    "PurchaseOrders": PurchaseOrders,
    "RegulationReferences": RegulationReferences,
    "Route": Route,
    "Shipment": Shipment,
    "ShipmentConfirmation": ShipmentConfirmation,
    "ShipmentDetails": ShipmentDetails,
    "ShipmentInformation": ShipmentInformation,
    "ShipmentMeasurements": ShipmentMeasurements,
    "ShipmentStatusDetails": ShipmentStatusDetails,
    "Stop": Stop,
    "SubmitShipmentConfirmationsRequest": SubmitShipmentConfirmationsRequest,
    "SubmitShipmentConfirmationsResponse": SubmitShipmentConfirmationsResponse,
    "SubmitShipments": SubmitShipments,
    "TaxRegistrationDetails": TaxRegistrationDetails,
    "TotalWeight": TotalWeight,
    "TransactionReference": TransactionReference,
    "TransportLabel": TransportLabel,
    "TransportShipmentMeasurements": TransportShipmentMeasurements,
    "TransportationDetails": TransportationDetails,
    "TransportationDetailsForShipmentConfirmation": TransportationDetailsForShipmentConfirmation,
    "TransportationLabels": TransportationLabels,
    "VendorDetails": VendorDetails,
    "Volume": Volume,
    "Weight": Weight,
}
"""Amazon's schema name -> the class or type here."""
