"""What the answers and bodies of Amazon Warehousing and Distribution 2024-05-09 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/awd_v2024_05_09.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class CarrierCodeType(StrEnum):
    """Amazon's `CarrierCodeType`: part of `CarrierCode`."""

    SCAC = "SCAC"


class ConfirmationMode(StrEnum):
    """Amazon's `ConfirmationMode`: part of `ReplenishmentPreferences`."""

    AUTO = "AUTO"
    MANUAL = "MANUAL"


class DimensionUnitOfMeasurement(StrEnum):
    """Amazon's `DimensionUnitOfMeasurement`: part of `PackageDimensions`."""

    INCHES = "INCHES"
    CENTIMETERS = "CENTIMETERS"


class DistributionPackageType(StrEnum):
    """Amazon's `DistributionPackageType`: part of `DistributionPackage`."""

    CASE = "CASE"
    PALLET = "PALLET"


class FormatType(StrEnum):
    """Amazon's `FormatType`: parameter `formatType` of getInboundShipmentLabels."""

    PDF = "PDF"


FormatTypeLiteral = Literal["PDF",]
"""The values of `FormatType`, for arguments."""


class InboundEligibilityStatus(StrEnum):
    """Amazon's `InboundEligibilityStatus`: part of `InboundEligibility`, `SkuEligibility`."""

    ELIGIBLE = "ELIGIBLE"
    INELIGIBLE = "INELIGIBLE"


class InboundShipmentStatus(StrEnum):
    """Amazon's `InboundShipmentStatus`.

    Used as part of `InboundShipment`, `InboundShipmentSummary`; parameter `shipmentStatus` of listInboundShipments.
    """

    CREATED = "CREATED"
    SHIPPED = "SHIPPED"
    IN_TRANSIT = "IN_TRANSIT"
    RECEIVING = "RECEIVING"
    DELIVERED = "DELIVERED"
    CLOSED = "CLOSED"
    CANCELLED = "CANCELLED"


InboundShipmentStatusLiteral = Literal[
    "CREATED",
    "SHIPPED",
    "IN_TRANSIT",
    "RECEIVING",
    "DELIVERED",
    "CLOSED",
    "CANCELLED",
]
"""The values of `InboundShipmentStatus`, for arguments."""


class InboundStatus(StrEnum):
    """Amazon's `InboundStatus`: part of `InboundOrder`."""

    DRAFT = "DRAFT"
    VALIDATING = "VALIDATING"
    CONFIRMED = "CONFIRMED"
    CLOSED = "CLOSED"
    EXPIRED = "EXPIRED"
    CANCELLED = "CANCELLED"


class InventoryDetailsVisibility(StrEnum):
    """Amazon's `InventoryDetailsVisibility`: used by no operation."""

    SHOW = "SHOW"
    HIDE = "HIDE"


class InventoryUnitOfMeasurement(StrEnum):
    """Amazon's `InventoryUnitOfMeasurement`: part of `InventoryQuantity`."""

    PRODUCT_UNITS = "PRODUCT_UNITS"
    CASES = "CASES"
    PALLETS = "PALLETS"


class LabelOwner(StrEnum):
    """Amazon's `LabelOwner`: part of `PrepDetails`."""

    AMAZON = "AMAZON"
    SELF = "SELF"


class LabelStatus(StrEnum):
    """Amazon's `LabelStatus`: part of `ShipmentLabelPageTypes`, `ShipmentLabels`."""

    GENERATING = "GENERATING"
    GENERATED = "GENERATED"
    GENERATION_FAILED = "GENERATION_FAILED"
    NOT_READY = "NOT_READY"


class OrderPreference(StrEnum):
    """Amazon's `OrderPreference`: part of `OrderAttribute`."""

    PARTIAL_ORDER = "PARTIAL_ORDER"


class OrderPreferenceValue(StrEnum):
    """Amazon's `OrderPreferenceValue`: part of `OrderAttribute`."""

    SET = "SET"
    UNSET = "UNSET"


class OutboundShipmentStatus(StrEnum):
    """Amazon's `OutboundShipmentStatus`: part of `OutboundShipment`, `OutboundShipmentSummary`."""

    CREATED = "CREATED"
    IN_TRANSIT = "IN_TRANSIT"
    DELIVERED = "DELIVERED"
    RECEIVING = "RECEIVING"
    RECEIVED = "RECEIVED"
    CLOSED = "CLOSED"
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"


class OutboundStatus(StrEnum):
    """Amazon's `OutboundStatus`: part of `OutboundOrder`."""

    CONFIRMED = "CONFIRMED"
    DRAFT = "DRAFT"
    ELIGIBLE = "ELIGIBLE"
    EXECUTING = "EXECUTING"
    FAILURE = "FAILURE"
    INELIGIBLE = "INELIGIBLE"
    INVENTORY_OUTBOUND = "INVENTORY_OUTBOUND"
    SUCCESS = "SUCCESS"
    VALIDATING = "VALIDATING"


class PageType(StrEnum):
    """Amazon's `PageType`: part of `ShipmentLabelPageTypes`."""

    PLAIN_PAPER = "PLAIN_PAPER"
    LETTER_PCP_FULFILLMENTLABEL = "LETTER_PCP_FULFILLMENTLABEL"
    LETTER_2_HORIZONTAL = "LETTER_2_HORIZONTAL"
    LETTER_2 = "LETTER_2"
    THERMAL_NO_CARRIER_ROTATION = "THERMAL_NO_CARRIER_ROTATION"
    THERMAL = "THERMAL"
    A4_PAPER = "A4_PAPER"
    A4_2_HORIZONTAL = "A4_2_HORIZONTAL"
    THERMAL_SQUARE_10CM = "THERMAL_SQUARE_10CM"


class PrepCategory(StrEnum):
    """Amazon's `PrepCategory`: part of `PrepDetails`."""

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
    NO_PREP = "NO_PREP"
    UNKNOWN = "UNKNOWN"


class PrepOwner(StrEnum):
    """Amazon's `PrepOwner`: part of `PrepDetails`, `PrepInstruction`."""

    AMAZON = "AMAZON"
    SELF = "SELF"


class ReplenishmentOrderStatus(StrEnum):
    """Amazon's `ReplenishmentOrderStatus`: part of `ReplenishmentOrder`."""

    CONFIRMED = "CONFIRMED"
    CREATED = "CREATED"
    ELIGIBLE = "ELIGIBLE"
    EXECUTING = "EXECUTING"
    FAILURE = "FAILURE"
    INELIGIBLE = "INELIGIBLE"
    INVENTORY_OUTBOUND = "INVENTORY_OUTBOUND"
    SUCCESS = "SUCCESS"
    VALIDATING = "VALIDATING"


class ShipmentSortableField(StrEnum):
    """Amazon's `ShipmentSortableField`: used by no operation."""

    UPDATED_AT = "UPDATED_AT"
    CREATED_AT = "CREATED_AT"


class SkuQuantitiesVisibility(StrEnum):
    """Amazon's `SkuQuantitiesVisibility`: used by no operation."""

    SHOW = "SHOW"
    HIDE = "HIDE"


class SortOrder(StrEnum):
    """Amazon's `SortOrder`.

    Used as parameter `sortOrder` of listInboundShipments, listInventory, listOutbounds and 1 more.
    """

    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"


SortOrderLiteral = Literal[
    "ASCENDING",
    "DESCENDING",
]
"""The values of `SortOrder`, for arguments."""


class VolumeUnitOfMeasurement(StrEnum):
    """Amazon's `VolumeUnitOfMeasurement`: part of `PackageVolume`."""

    CU_IN = "CU_IN"
    CBM = "CBM"
    CC = "CC"


class WeightUnitOfMeasurement(StrEnum):
    """Amazon's `WeightUnitOfMeasurement`: part of `PackageWeight`."""

    POUNDS = "POUNDS"
    KILOGRAMS = "KILOGRAMS"


class SortBy(StrEnum):
    """Parameter `sortBy` of listInboundShipments; inline in Amazon's model."""

    UPDATED_AT = "UPDATED_AT"
    CREATED_AT = "CREATED_AT"


SortByLiteral = Literal[
    "UPDATED_AT",
    "CREATED_AT",
]
"""The values of `SortBy`, for arguments."""


class SkuQuantities(StrEnum):
    """Parameter `skuQuantities` of getInboundShipment; inline in Amazon's model."""

    SHOW = "SHOW"
    HIDE = "HIDE"


SkuQuantitiesLiteral = Literal[
    "SHOW",
    "HIDE",
]
"""The values of `SkuQuantities`, for arguments."""


class GetInboundShipmentLabelsPageType(StrEnum):
    """Parameter `pageType` of getInboundShipmentLabels; inline in Amazon's model."""

    PLAIN_PAPER = "PLAIN_PAPER"


GetInboundShipmentLabelsPageTypeLiteral = Literal["PLAIN_PAPER",]
"""The values of `GetInboundShipmentLabelsPageType`, for arguments."""


class Details(StrEnum):
    """Parameter `details` of listInventory; inline in Amazon's model."""

    SHOW = "SHOW"
    HIDE = "HIDE"


DetailsLiteral = Literal[
    "SHOW",
    "HIDE",
]
"""The values of `Details`, for arguments."""


class Address(Model):
    """Amazon's `Address`: part of `DestinationDetails`, `InboundOrder`, `InboundOrderCreationData` and 2 more."""

    address_line_1: str
    """`addressLine1`."""
    country_code: str
    """`countryCode`."""
    name: str
    """`name`."""
    state_or_region: str
    """`stateOrRegion`."""
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
    phone_number: str | None = None
    """`phoneNumber`."""
    postal_code: str | None = None
    """`postalCode`."""
    _wire_ = (
        "addressLine1",
        "countryCode",
        "name",
        "stateOrRegion",
        "addressLine2",
        "addressLine3",
        "city",
        "county",
        "district",
        "phoneNumber",
        "postalCode",
    )
    _personal_ = (
        "address_line_1",
        "country_code",
        "name",
        "state_or_region",
        "address_line_2",
        "address_line_3",
        "city",
        "county",
        "district",
        "phone_number",
        "postal_code",
    )


class CarrierCode(Model):
    """Amazon's `CarrierCode`: part of `InboundShipment`, `TrackingDetails`."""

    carrier_code_type: CarrierCodeType | str | None = None
    """`carrierCodeType`."""
    carrier_code_value: str | None = None
    """`carrierCodeValue`."""
    _wire_ = ("carrierCodeType", "carrierCodeValue")


class DestinationDetails(Model):
    """Amazon's `DestinationDetails`: part of `InboundOrder`."""

    destination_address: Address | None = None
    """`destinationAddress`."""
    destination_region: str | None = None
    """`destinationRegion`."""
    shipment_id: str | None = None
    """`shipmentId`: at least 1 character."""
    _wire_ = ("destinationAddress", "destinationRegion", "shipmentId")
    _personal_ = ("destination_address",)


class DistributionIneligibleReason(Model):
    """Amazon's `DistributionIneligibleReason`: part of `ReplenishmentOrder`."""

    failure_code: str
    """`failureCode`."""
    failure_reasons: list[str]
    """`failureReasons`."""
    sku: str | None = None
    """`sku`."""
    _wire_ = ("failureCode", "failureReasons", "sku")


class DistributionPackage(Model):
    """Amazon's `DistributionPackage`: part of `DistributionPackageQuantity`."""

    contents: DistributionPackageContents
    """`contents`."""
    measurements: MeasurementData
    """`measurements`."""
    type_: DistributionPackageType | str
    """`type`."""
    _wire_ = ("contents", "measurements", "type")


class DistributionPackageContents(Model):
    """Amazon's `DistributionPackageContents`: part of `DistributionPackage`."""

    packages: list[DistributionPackageQuantity] | None = None
    """`packages`."""
    products: list[ProductQuantity] | None = None
    """`products`."""
    _wire_ = ("packages", "products")


class DistributionPackageQuantity(Model):
    """Amazon's `DistributionPackageQuantity`.

    Used as part of `DistributionPackageContents`, `InboundOrder`, `InboundOrderCreationData` and 6 more.
    """

    count: int
    """`count`."""
    distribution_package: DistributionPackage
    """`distributionPackage`."""
    _wire_ = ("count", "distributionPackage")


class DistributionProduct(Model):
    """Amazon's `DistributionProduct`: part of `ReplenishmentOrder`, `ReplenishmentOrderCreationData`."""

    quantity: int
    """`quantity`."""
    sku: str
    """`sku`."""
    attributes: list[ProductAttribute] | None = None
    """`attributes`."""
    _wire_ = ("quantity", "sku", "attributes")


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
    """Amazon's `ErrorList`: error answer of checkInboundEligibility, createInbound, getInbound and 18 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class ExpirationDetails(Model):
    """Amazon's `ExpirationDetails`: part of `InventorySummary`."""

    expiration: datetime | None = None
    """`expiration`: ISO 8601 instant."""
    onhand_quantity: int | None = None
    """`onhandQuantity`."""
    _wire_ = ("expiration", "onhandQuantity")


class InboundEligibility(Model):
    """Amazon's `InboundEligibility`: answer of checkInboundEligibility."""

    packages_to_inbound: list[SkuEligibility]
    """`packagesToInbound`."""
    previewed_at: datetime
    """`previewedAt`: ISO 8601 instant."""
    status: InboundEligibilityStatus | str
    """`status`."""
    ineligibility_reasons: list[OrderIneligibilityReason] | None = None
    """`ineligibilityReasons`."""
    _wire_ = ("packagesToInbound", "previewedAt", "status", "ineligibilityReasons")


class InboundOrder(Model):
    """Amazon's `InboundOrder`: answer of getInbound; body of updateInbound."""

    created_at: datetime
    """`createdAt`: ISO 8601 instant."""
    order_id: str
    """`orderId`."""
    order_status: InboundStatus | str
    """`orderStatus`."""
    origin_address: Address
    """`originAddress`."""
    packages_to_inbound: list[DistributionPackageQuantity]
    """`packagesToInbound`: at least 1 item."""
    destination_details: DestinationDetails | None = None
    """`destinationDetails`."""
    external_reference_id: str | None = None
    """`externalReferenceId`."""
    preferences: InboundPreferences | None = None
    """`preferences`."""
    updated_at: datetime | None = None
    """`updatedAt`: ISO 8601 instant."""
    _wire_ = (
        "createdAt",
        "orderId",
        "orderStatus",
        "originAddress",
        "packagesToInbound",
        "destinationDetails",
        "externalReferenceId",
        "preferences",
        "updatedAt",
    )
    _personal_ = ("origin_address",)


class InboundOrderCreationData(Model):
    """Amazon's `InboundOrderCreationData`: body of createInbound."""

    origin_address: Address
    """`originAddress`."""
    packages_to_inbound: list[DistributionPackageQuantity]
    """`packagesToInbound`: at least 1 item."""
    external_reference_id: str | None = None
    """`externalReferenceId`."""
    preferences: InboundPreferences | None = None
    """`preferences`."""
    _wire_ = ("originAddress", "packagesToInbound", "externalReferenceId", "preferences")
    _personal_ = ("origin_address",)


class InboundOrderReference(Model):
    """Amazon's `InboundOrderReference`: answer of createInbound."""

    order_id: str
    """`orderId`."""
    _wire_ = ("orderId",)


class InboundPackages(Model):
    """Amazon's `InboundPackages`: body of checkInboundEligibility."""

    packages_to_inbound: list[DistributionPackageQuantity]
    """`packagesToInbound`: at least 1 item."""
    _wire_ = ("packagesToInbound",)


class InboundPreferences(Model):
    """Amazon's `InboundPreferences`: part of `InboundOrder`, `InboundOrderCreationData`."""

    destination_region: str | None = None
    """`destinationRegion`."""
    _wire_ = ("destinationRegion",)


class InboundShipment(Model):
    """Amazon's `InboundShipment`: answer of getInboundShipment."""

    destination_address: Address
    """`destinationAddress`."""
    order_id: str
    """`orderId`: at least 1 character."""
    origin_address: Address
    """`originAddress`."""
    shipment_container_quantities: list[DistributionPackageQuantity]
    """`shipmentContainerQuantities`."""
    shipment_id: str
    """`shipmentId`: at least 1 character."""
    shipment_status: InboundShipmentStatus | str
    """`shipmentStatus`."""
    carrier_code: CarrierCode | None = None
    """`carrierCode`."""
    created_at: datetime | None = None
    """`createdAt`: ISO 8601 instant."""
    external_reference_id: str | None = None
    """`externalReferenceId`."""
    received_quantity: list[InventoryQuantity] | None = None
    """`receivedQuantity`."""
    ship_by: datetime | None = None
    """`shipBy`: ISO 8601 instant."""
    shipment_sku_quantities: list[SkuQuantity] | None = None
    """`shipmentSkuQuantities`."""
    destination_region: str | None = None
    """`destinationRegion`."""
    tracking_id: str | None = None
    """`trackingId`: at least 1 character."""
    updated_at: datetime | None = None
    """`updatedAt`: ISO 8601 instant."""
    warehouse_reference_id: str | None = None
    """`warehouseReferenceId`."""
    _wire_ = (
        "destinationAddress",
        "orderId",
        "originAddress",
        "shipmentContainerQuantities",
        "shipmentId",
        "shipmentStatus",
        "carrierCode",
        "createdAt",
        "externalReferenceId",
        "receivedQuantity",
        "shipBy",
        "shipmentSkuQuantities",
        "destinationRegion",
        "trackingId",
        "updatedAt",
        "warehouseReferenceId",
    )
    _personal_ = ("destination_address", "origin_address")


class InboundShipmentSummary(Model):
    """Amazon's `InboundShipmentSummary`: part of `ShipmentListing`."""

    order_id: str
    """`orderId`: at least 1 character."""
    shipment_id: str
    """`shipmentId`: at least 1 character."""
    shipment_status: InboundShipmentStatus | str
    """`shipmentStatus`."""
    created_at: datetime | None = None
    """`createdAt`: ISO 8601 instant."""
    external_reference_id: str | None = None
    """`externalReferenceId`."""
    updated_at: datetime | None = None
    """`updatedAt`: ISO 8601 instant."""
    _wire_ = ("orderId", "shipmentId", "shipmentStatus", "createdAt", "externalReferenceId", "updatedAt")


class InventoryDetails(Model):
    """Amazon's `InventoryDetails`: part of `InventorySummary`."""

    available_distributable_quantity: int | None = None
    """`availableDistributableQuantity`."""
    replenishment_quantity: int | None = None
    """`replenishmentQuantity`."""
    reserved_distributable_quantity: int | None = None
    """`reservedDistributableQuantity`."""
    _wire_ = ("availableDistributableQuantity", "replenishmentQuantity", "reservedDistributableQuantity")


class InventoryListing(Model):
    """Amazon's `InventoryListing`: answer of listInventory."""

    inventory: list[InventorySummary]
    """`inventory`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("inventory", "nextToken")


class InventoryQuantity(Model):
    """Amazon's `InventoryQuantity`: part of `InboundShipment`, `SkuQuantity`."""

    quantity: float
    """`quantity`."""
    unit_of_measurement: InventoryUnitOfMeasurement | str
    """`unitOfMeasurement`."""
    _wire_ = ("quantity", "unitOfMeasurement")


class InventorySummary(Model):
    """Amazon's `InventorySummary`: part of `InventoryListing`."""

    sku: str
    """`sku`."""
    expiration_details: list[ExpirationDetails] | None = None
    """`expirationDetails`."""
    inventory_details: InventoryDetails | None = None
    """`inventoryDetails`."""
    total_inbound_quantity: int | None = None
    """`totalInboundQuantity`."""
    total_onhand_quantity: int | None = None
    """`totalOnhandQuantity`."""
    _wire_ = ("sku", "expirationDetails", "inventoryDetails", "totalInboundQuantity", "totalOnhandQuantity")


class MeasurementData(Model):
    """Amazon's `MeasurementData`: part of `DistributionPackage`."""

    weight: PackageWeight
    """`weight`."""
    dimensions: PackageDimensions | None = None
    """`dimensions`."""
    volume: PackageVolume | None = None
    """`volume`."""
    _wire_ = ("weight", "dimensions", "volume")


class OrderAttribute(Model):
    """Amazon's `OrderAttribute`: part of `OutboundOrder`, `OutboundOrderCreationData`."""

    order_preference: OrderPreference | str
    """`orderPreference`."""
    order_preference_value: OrderPreferenceValue | str
    """`orderPreferenceValue`."""
    _wire_ = ("orderPreference", "orderPreferenceValue")


class OrderIneligibilityReason(Model):
    """Amazon's `OrderIneligibilityReason`: part of `InboundEligibility`."""

    code: str
    """`code`."""
    description: str
    """`description`."""
    _wire_ = ("code", "description")


class OutboundExecutionError(Model):
    """Amazon's `OutboundExecutionError`: part of `OutboundOrder`."""

    failure_code: str
    """`failureCode`."""
    failure_reasons: list[str]
    """`failureReasons`."""
    sku: str | None = None
    """`sku`."""
    _wire_ = ("failureCode", "failureReasons", "sku")


class OutboundListing(Model):
    """Amazon's `OutboundListing`: answer of listOutbounds."""

    next_token: str | None = None
    """`nextToken`."""
    outbound_orders: list[OutboundOrder] | None = None
    """`outboundOrders`."""
    _wire_ = ("nextToken", "outboundOrders")


class OutboundOrder(Model):
    """Amazon's `OutboundOrder`: part of `OutboundListing`; answer of getOutbound; body of updateOutbound."""

    order_id: str
    """`orderId`."""
    order_status: OutboundStatus | str
    """`orderStatus`."""
    outbound_shipments: list[OutboundShipment]
    """`outboundShipments`."""
    confirmed_on: datetime | None = None
    """`confirmedOn`: ISO 8601 instant."""
    created_at: datetime | None = None
    """`createdAt`: ISO 8601 instant."""
    eligible_packages_to_outbound: list[DistributionPackageQuantity] | None = None
    """`eligiblePackagesToOutbound`."""
    eligible_products_to_outbound: list[ProductQuantity] | None = None
    """`eligibleProductsToOutbound`."""
    execution_errors: list[OutboundExecutionError] | None = None
    """`executionErrors`."""
    order_preferences: list[OrderAttribute] | None = None
    """`orderPreferences`."""
    packages_to_outbound: list[DistributionPackageQuantity] | None = None
    """`packagesToOutbound`."""
    products_to_outbound: list[ProductQuantity] | None = None
    """`productsToOutbound`."""
    shipped_outbound_packages: list[DistributionPackageQuantity] | None = None
    """`shippedOutboundPackages`."""
    shipped_outbound_products: list[ProductQuantity] | None = None
    """`shippedOutboundProducts`."""
    updated_at: datetime | None = None
    """`updatedAt`: ISO 8601 instant."""
    _wire_ = (
        "orderId",
        "orderStatus",
        "outboundShipments",
        "confirmedOn",
        "createdAt",
        "eligiblePackagesToOutbound",
        "eligibleProductsToOutbound",
        "executionErrors",
        "orderPreferences",
        "packagesToOutbound",
        "productsToOutbound",
        "shippedOutboundPackages",
        "shippedOutboundProducts",
        "updatedAt",
    )


class OutboundOrderCreationData(Model):
    """Amazon's `OutboundOrderCreationData`: body of createOutbound."""

    order_preferences: list[OrderAttribute] | None = None
    """`orderPreferences`."""
    packages_to_outbound: list[DistributionPackageQuantity] | None = None
    """`packagesToOutbound`."""
    products_to_outbound: list[ProductQuantity] | None = None
    """`productsToOutbound`."""
    _wire_ = ("orderPreferences", "packagesToOutbound", "productsToOutbound")


class OutboundOrderReference(Model):
    """Amazon's `OutboundOrderReference`: answer of createOutbound, updateOutbound."""

    order_id: str
    """`orderId`."""
    _wire_ = ("orderId",)


class OutboundShipment(Model):
    """Amazon's `OutboundShipment`: part of `OutboundOrder`."""

    destination_address: Address
    """`destinationAddress`."""
    order_id: str
    """`orderId`."""
    origin_address: Address
    """`originAddress`."""
    shipment_id: str
    """`shipmentId`."""
    shipment_status: OutboundShipmentStatus | str
    """`shipmentStatus`."""
    created_at: datetime | None = None
    """`createdAt`: ISO 8601 instant."""
    shipment_package_quantities: list[DistributionPackageQuantity] | None = None
    """`shipmentPackageQuantities`."""
    shipment_product_quantities: list[ProductQuantity] | None = None
    """`shipmentProductQuantities`."""
    updated_at: datetime | None = None
    """`updatedAt`: ISO 8601 instant."""
    _wire_ = (
        "destinationAddress",
        "orderId",
        "originAddress",
        "shipmentId",
        "shipmentStatus",
        "createdAt",
        "shipmentPackageQuantities",
        "shipmentProductQuantities",
        "updatedAt",
    )
    _personal_ = ("destination_address", "origin_address")


class OutboundShipmentSummary(Model):
    """Amazon's `OutboundShipmentSummary`: part of `ReplenishmentOrder`."""

    order_id: str
    """`orderId`: at least 1 character."""
    shipment_id: str
    """`shipmentId`: at least 1 character."""
    shipment_status: OutboundShipmentStatus | str
    """`shipmentStatus`."""
    created_at: datetime | None = None
    """`createdAt`: ISO 8601 instant."""
    updated_at: datetime | None = None
    """`updatedAt`: ISO 8601 instant."""
    _wire_ = ("orderId", "shipmentId", "shipmentStatus", "createdAt", "updatedAt")


class PackageDimensions(Model):
    """Amazon's `PackageDimensions`: part of `MeasurementData`."""

    height: float
    """`height`."""
    length: float
    """`length`."""
    unit_of_measurement: DimensionUnitOfMeasurement | str
    """`unitOfMeasurement`."""
    width: float
    """`width`."""
    _wire_ = ("height", "length", "unitOfMeasurement", "width")


class PackageVolume(Model):
    """Amazon's `PackageVolume`: part of `MeasurementData`."""

    unit_of_measurement: VolumeUnitOfMeasurement | str
    """`unitOfMeasurement`."""
    volume: float
    """`volume`."""
    _wire_ = ("unitOfMeasurement", "volume")


class PackageWeight(Model):
    """Amazon's `PackageWeight`: part of `MeasurementData`."""

    unit_of_measurement: WeightUnitOfMeasurement | str
    """`unitOfMeasurement`."""
    weight: float
    """`weight`."""
    _wire_ = ("unitOfMeasurement", "weight")


class PrepDetails(Model):
    """Amazon's `PrepDetails`: part of `ProductQuantity`."""

    label_owner: LabelOwner | str | None = None
    """`labelOwner`."""
    prep_category: PrepCategory | str | None = None
    """`prepCategory`."""
    prep_instructions: list[PrepInstruction] | None = None
    """`prepInstructions`."""
    prep_owner: PrepOwner | str | None = None
    """`prepOwner`."""
    _wire_ = ("labelOwner", "prepCategory", "prepInstructions", "prepOwner")


class PrepInstruction(Model):
    """Amazon's `PrepInstruction`: part of `PrepDetails`."""

    prep_owner: PrepOwner | str | None = None
    """`prepOwner`."""
    prep_type: str | None = None
    """`prepType`."""
    _wire_ = ("prepOwner", "prepType")


class ProductAttribute(Model):
    """Amazon's `ProductAttribute`: part of `DistributionProduct`, `ProductQuantity`."""

    name: str | None = None
    """`name`."""
    value: str | None = None
    """`value`."""
    _wire_ = ("name", "value")
    _personal_ = ()


class ProductQuantity(Model):
    """Amazon's `ProductQuantity`.

    Used as part of `DistributionPackageContents`, `OutboundOrder`, `OutboundOrderCreationData` and 1 more.
    """

    quantity: int
    """`quantity`."""
    sku: str
    """`sku`."""
    attributes: list[ProductAttribute] | None = None
    """`attributes`."""
    expiration: datetime | None = None
    """`expiration`: ISO 8601 instant."""
    prep_details: PrepDetails | None = None
    """`prepDetails`."""
    _wire_ = ("quantity", "sku", "attributes", "expiration", "prepDetails")


class ReplenishmentOrder(Model):
    """Amazon's `ReplenishmentOrder`: part of `ReplenishmentOrderListing`; answer of getReplenishmentOrder."""

    order_id: str
    """`orderId`."""
    status: ReplenishmentOrderStatus | str
    """`status`."""
    outbound_shipments: list[OutboundShipmentSummary]
    """`outboundShipments`."""
    confirmed_on: datetime | None = None
    """`confirmedOn`: ISO 8601 instant."""
    created_at: datetime | None = None
    """`createdAt`: ISO 8601 instant."""
    distribution_ineligible_reasons: list[DistributionIneligibleReason] | None = None
    """`distributionIneligibleReasons`."""
    eligible_products: list[DistributionProduct] | None = None
    """`eligibleProducts`."""
    products: list[DistributionProduct] | None = None
    """`products`."""
    shipped_products: list[DistributionProduct] | None = None
    """`shippedProducts`."""
    updated_at: datetime | None = None
    """`updatedAt`: ISO 8601 instant."""
    _wire_ = (
        "orderId",
        "status",
        "outboundShipments",
        "confirmedOn",
        "createdAt",
        "distributionIneligibleReasons",
        "eligibleProducts",
        "products",
        "shippedProducts",
        "updatedAt",
    )


class ReplenishmentOrderCreationData(Model):
    """Amazon's `ReplenishmentOrderCreationData`: body of createReplenishmentOrder."""

    preferences: ReplenishmentPreferences | None = None
    """`preferences`."""
    products: list[DistributionProduct] | None = None
    """`products`."""
    _wire_ = ("preferences", "products")


class ReplenishmentOrderListing(Model):
    """Amazon's `ReplenishmentOrderListing`: answer of listReplenishmentOrders."""

    next_token: str | None = None
    """`nextToken`."""
    orders: list[ReplenishmentOrder] | None = None
    """`orders`."""
    _wire_ = ("nextToken", "orders")


class ReplenishmentOrderReference(Model):
    """Amazon's `ReplenishmentOrderReference`: answer of createReplenishmentOrder."""

    order_id: str
    """`orderId`."""
    _wire_ = ("orderId",)


class ReplenishmentPreferences(Model):
    """Amazon's `ReplenishmentPreferences`: part of `ReplenishmentOrderCreationData`."""

    confirmation: ConfirmationMode | str | None = None
    """`confirmation`."""
    _wire_ = ("confirmation",)


class ShipmentLabelPageTypes(Model):
    """Amazon's `ShipmentLabelPageTypes`: answer of getLabelPageTypes."""

    label_status: LabelStatus | str
    """`labelStatus`."""
    page_types: list[PageType | str] | None = None
    """`pageTypes`."""
    _wire_ = ("labelStatus", "pageTypes")


class ShipmentLabels(Model):
    """Amazon's `ShipmentLabels`: answer of getInboundShipmentLabels."""

    label_status: LabelStatus | str
    """`labelStatus`."""
    label_download_url: str | None = None
    """`labelDownloadURL`."""
    _wire_ = ("labelStatus", "labelDownloadURL")


class ShipmentListing(Model):
    """Amazon's `ShipmentListing`: answer of listInboundShipments."""

    next_token: str | None = None
    """`nextToken`."""
    shipments: list[InboundShipmentSummary] | None = None
    """`shipments`."""
    _wire_ = ("nextToken", "shipments")


class SkuEligibility(Model):
    """Amazon's `SkuEligibility`: part of `InboundEligibility`."""

    package_quantity: DistributionPackageQuantity
    """`packageQuantity`."""
    status: InboundEligibilityStatus | str
    """`status`."""
    ineligibility_reasons: list[SkuIneligibilityReason] | None = None
    """`ineligibilityReasons`."""
    _wire_ = ("packageQuantity", "status", "ineligibilityReasons")


class SkuIneligibilityReason(Model):
    """Amazon's `SkuIneligibilityReason`: part of `SkuEligibility`."""

    code: str
    """`code`."""
    description: str
    """`description`."""
    _wire_ = ("code", "description")


class SkuQuantity(Model):
    """Amazon's `SkuQuantity`: part of `InboundShipment`."""

    expected_quantity: InventoryQuantity
    """`expectedQuantity`."""
    sku: str
    """`sku`."""
    received_quantity: InventoryQuantity | None = None
    """`receivedQuantity`."""
    _wire_ = ("expectedQuantity", "sku", "receivedQuantity")


class TrackingDetails(Model):
    """Amazon's `TrackingDetails`: part of `TransportationDetails`."""

    booking_id: str
    """`bookingId`: at least 1 character."""
    carrier_code: CarrierCode | None = None
    """`carrierCode`."""
    _wire_ = ("bookingId", "carrierCode")


class TransportationDetails(Model):
    """Amazon's `TransportationDetails`: body of updateInboundShipmentTransportDetails."""

    tracking_details: list[TrackingDetails]
    """`trackingDetails`."""
    _wire_ = ("trackingDetails",)


SCHEMAS: dict[str, Any] = {
    "Address": Address,
    "CarrierCode": CarrierCode,
    "CarrierCodeType": CarrierCodeType,
    "ConfirmationMode": ConfirmationMode,
    "DestinationDetails": DestinationDetails,
    "DimensionUnitOfMeasurement": DimensionUnitOfMeasurement,
    "DistributionIneligibleReason": DistributionIneligibleReason,
    "DistributionPackage": DistributionPackage,
    "DistributionPackageContents": DistributionPackageContents,
    "DistributionPackageQuantity": DistributionPackageQuantity,
    "DistributionPackageType": DistributionPackageType,
    "DistributionProduct": DistributionProduct,
    "Error": Error,
    "ErrorList": ErrorList,
    "ExpirationDetails": ExpirationDetails,
    "FormatType": FormatType,
    "InboundEligibility": InboundEligibility,
    "InboundEligibilityStatus": InboundEligibilityStatus,
    "InboundOrder": InboundOrder,
    "InboundOrderCreationData": InboundOrderCreationData,
    "InboundOrderReference": InboundOrderReference,
    "InboundPackages": InboundPackages,
    "InboundPreferences": InboundPreferences,
    "InboundShipment": InboundShipment,
    "InboundShipmentStatus": InboundShipmentStatus,
    "InboundShipmentSummary": InboundShipmentSummary,
    "InboundStatus": InboundStatus,
    "InventoryDetails": InventoryDetails,
    "InventoryDetailsVisibility": InventoryDetailsVisibility,
    "InventoryListing": InventoryListing,
    "InventoryQuantity": InventoryQuantity,
    "InventorySummary": InventorySummary,
    "InventoryUnitOfMeasurement": InventoryUnitOfMeasurement,
    "LabelOwner": LabelOwner,
    "LabelStatus": LabelStatus,
    "MeasurementData": MeasurementData,
    "OrderAttribute": OrderAttribute,
    "OrderIneligibilityReason": OrderIneligibilityReason,
    "OrderPreference": OrderPreference,
    "OrderPreferenceValue": OrderPreferenceValue,
    "OutboundExecutionError": OutboundExecutionError,
    "OutboundListing": OutboundListing,
    "OutboundOrder": OutboundOrder,
    "OutboundOrderCreationData": OutboundOrderCreationData,
    "OutboundOrderReference": OutboundOrderReference,
    "OutboundShipment": OutboundShipment,
    "OutboundShipmentStatus": OutboundShipmentStatus,
    "OutboundShipmentSummary": OutboundShipmentSummary,
    "OutboundStatus": OutboundStatus,
    "PackageDimensions": PackageDimensions,
    "PackageVolume": PackageVolume,
    "PackageWeight": PackageWeight,
    "PageType": PageType,
    "PrepCategory": PrepCategory,
    "PrepDetails": PrepDetails,
    "PrepInstruction": PrepInstruction,
    "PrepOwner": PrepOwner,
    "ProductAttribute": ProductAttribute,
    "ProductQuantity": ProductQuantity,
    "ReplenishmentOrder": ReplenishmentOrder,
    "ReplenishmentOrderCreationData": ReplenishmentOrderCreationData,
    "ReplenishmentOrderListing": ReplenishmentOrderListing,
    "ReplenishmentOrderReference": ReplenishmentOrderReference,
    "ReplenishmentOrderStatus": ReplenishmentOrderStatus,
    "ReplenishmentPreferences": ReplenishmentPreferences,
    "ShipmentLabelPageTypes": ShipmentLabelPageTypes,
    "ShipmentLabels": ShipmentLabels,
    "ShipmentListing": ShipmentListing,
    "ShipmentSortableField": ShipmentSortableField,
    "SkuEligibility": SkuEligibility,
    "SkuIneligibilityReason": SkuIneligibilityReason,
    "SkuQuantitiesVisibility": SkuQuantitiesVisibility,
    "SkuQuantity": SkuQuantity,
    "SortOrder": SortOrder,
    "TrackingDetails": TrackingDetails,
    "TransportationDetails": TransportationDetails,
    "VolumeUnitOfMeasurement": VolumeUnitOfMeasurement,
    "WeightUnitOfMeasurement": WeightUnitOfMeasurement,
}
"""Amazon's schema name -> the class or type here."""
