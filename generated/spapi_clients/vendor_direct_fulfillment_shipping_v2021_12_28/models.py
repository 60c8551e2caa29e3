"""What the answers and bodies of Vendor Direct Fulfillment Shipping 2021-12-28 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_direct_fulfillment_shipping_v2021_12_28.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class CarrierId(StrEnum):
    """Amazon's `CarrierId`: part of `CreateContainerLabelRequest`."""

    SWA = "SWA"


class ContainerType(StrEnum):
    """Part of `Container`; inline in Amazon's model."""

    CARTON = "Carton"
    PALLET = "Pallet"


class ContainerLabelFormat(StrEnum):
    """Amazon's `ContainerLabelFormat`: part of `ContainerLabel`."""

    PNG = "PNG"
    ZPL = "ZPL"


class DimensionsUnitOfMeasure(StrEnum):
    """Part of `Dimensions`; inline in Amazon's model."""

    IN = "IN"
    CM = "CM"


class PackingSlipContentType(StrEnum):
    """Part of `PackingSlip`; inline in Amazon's model."""

    APPLICATION_PDF = "application/pdf"


class ShipmentDetailsShipmentStatus(StrEnum):
    """Part of `ShipmentDetails`; inline in Amazon's model."""

    SHIPPED = "SHIPPED"
    FLOOR_DENIAL = "FLOOR_DENIAL"


class ShippingLabelFormat(StrEnum):
    """Part of `ShippingLabel`; inline in Amazon's model."""

    PNG = "PNG"
    ZPL = "ZPL"


class TaxRegistrationDetailsTaxRegistrationType(StrEnum):
    """Part of `TaxRegistrationDetails`; inline in Amazon's model."""

    VAT = "VAT"
    GST = "GST"


class WeightUnitOfMeasure(StrEnum):
    """Part of `Weight`; inline in Amazon's model."""

    KG = "KG"
    LB = "LB"


class SortOrder(StrEnum):
    """Inline in Amazon's model.

    Used as parameter `sortOrder` of getCustomerInvoices, getPackingSlips, getShippingLabels.
    """

    ASC = "ASC"
    DESC = "DESC"


SortOrderLiteral = Literal[
    "ASC",
    "DESC",
]
"""The values of `SortOrder`, for arguments."""


class Address(Model):
    """Amazon's `Address`: part of `PartyIdentification`, `StatusUpdateDetails`, `TaxRegistrationDetails`."""

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


class Container(Model):
    """Amazon's `Container`.

    Used as part of `CreateShippingLabelsRequest`, `ShipmentConfirmation`, `ShippingLabelRequest`.
    """

    container_type: ContainerType | str
    """`containerType`."""
    container_identifier: str
    """`containerIdentifier`."""
    weight: Weight
    """`weight`."""
    packed_items: list[PackedItem]
    """`packedItems`."""
    tracking_number: str | None = None
    """`trackingNumber`."""
    manifest_id: str | None = None
    """`manifestId`."""
    manifest_date: str | None = None
    """`manifestDate`."""
    ship_method: str | None = None
    """`shipMethod`."""
    scac_code: str | None = None
    """`scacCode`."""
    carrier: str | None = None
    """`carrier`."""
    container_sequence_number: int | None = None
    """`containerSequenceNumber`."""
    dimensions: Dimensions | None = None
    """`dimensions`."""
    _wire_ = (
        "containerType",
        "containerIdentifier",
        "weight",
        "packedItems",
        "trackingNumber",
        "manifestId",
        "manifestDate",
        "shipMethod",
        "scacCode",
        "carrier",
        "containerSequenceNumber",
        "dimensions",
    )


class ContainerLabel(Model):
    """Amazon's `ContainerLabel`: part of `CreateContainerLabelResponse`."""

    content: str
    """`content`."""
    format_: ContainerLabelFormat | str
    """`format`."""
    container_tracking_number: str | None = None
    """`containerTrackingNumber`."""
    _wire_ = ("content", "format", "containerTrackingNumber")
    _personal_ = ("content",)


class CreateContainerLabelRequest(Model):
    """Amazon's `CreateContainerLabelRequest`: body of createContainerLabel."""

    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    carrier_id: CarrierId | str
    """`carrierId`."""
    vendor_container_id: str
    """`vendorContainerId`."""
    packages: list[Package]
    """`packages`."""
    _wire_ = ("sellingParty", "shipFromParty", "carrierId", "vendorContainerId", "packages")


class CreateContainerLabelResponse(Model):
    """Amazon's `CreateContainerLabelResponse`: answer of createContainerLabel."""

    container_label: ContainerLabel
    """`containerLabel`."""
    _wire_ = ("containerLabel",)


class CreateShippingLabelsRequest(Model):
    """Amazon's `CreateShippingLabelsRequest`: body of createShippingLabels."""

    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    containers: list[Container] | None = None
    """`containers`."""
    _wire_ = ("sellingParty", "shipFromParty", "containers")


class CustomerInvoice(Model):
    """Amazon's `CustomerInvoice`: part of `CustomerInvoiceList`; answer of getCustomerInvoice."""

    purchase_order_number: str
    """`purchaseOrderNumber`: pattern `^[a-zA-Z0-9]+$`."""
    content: str
    """`content`."""
    _wire_ = ("purchaseOrderNumber", "content")
    _personal_ = ("content",)


class CustomerInvoiceList(Model):
    """Amazon's `CustomerInvoiceList`: answer of getCustomerInvoices."""

    pagination: Pagination | None = None
    """`pagination`."""
    customer_invoices: list[CustomerInvoice] | None = None
    """`customerInvoices`."""
    _wire_ = ("pagination", "customerInvoices")


class Dimensions(Model):
    """Amazon's `Dimensions`: part of `Container`."""

    length: str
    """`length`."""
    width: str
    """`width`."""
    height: str
    """`height`."""
    unit_of_measure: DimensionsUnitOfMeasure | str
    """`unitOfMeasure`."""
    _wire_ = ("length", "width", "height", "unitOfMeasure")


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

    Used as error answer of createContainerLabel, getCustomerInvoices, getCustomerInvoice and 8 more.
    """

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Item(Model):
    """Amazon's `Item`: part of `ShipmentConfirmation`."""

    item_sequence_number: int
    """`itemSequenceNumber`."""
    shipped_quantity: ItemQuantity
    """`shippedQuantity`."""
    buyer_product_identifier: str | None = None
    """`buyerProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    _wire_ = ("itemSequenceNumber", "shippedQuantity", "buyerProductIdentifier", "vendorProductIdentifier")


class ItemQuantity(Model):
    """Amazon's `ItemQuantity`: part of `Item`, `PackedItem`."""

    amount: int
    """`amount`."""
    unit_of_measure: str
    """`unitOfMeasure`."""
    _wire_ = ("amount", "unitOfMeasure")


class LabelData(Model):
    """Amazon's `LabelData`: part of `ShippingLabel`."""

    content: str
    """`content`."""
    package_identifier: str | None = None
    """`packageIdentifier`."""
    tracking_number: str | None = None
    """`trackingNumber`."""
    ship_method: str | None = None
    """`shipMethod`."""
    ship_method_name: str | None = None
    """`shipMethodName`."""
    _wire_ = ("content", "packageIdentifier", "trackingNumber", "shipMethod", "shipMethodName")
    _personal_ = ("content",)


class Package(Model):
    """Amazon's `Package`: part of `Packages`."""

    package_tracking_number: str
    """`packageTrackingNumber`."""
    _wire_ = ("packageTrackingNumber",)


class PackedItem(Model):
    """Amazon's `PackedItem`: part of `Container`."""

    item_sequence_number: int
    """`itemSequenceNumber`."""
    packed_quantity: ItemQuantity
    """`packedQuantity`."""
    buyer_product_identifier: str | None = None
    """`buyerProductIdentifier`."""
    piece_number: int | None = None
    """`pieceNumber`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    _wire_ = (
        "itemSequenceNumber",
        "packedQuantity",
        "buyerProductIdentifier",
        "pieceNumber",
        "vendorProductIdentifier",
    )


class PackingSlip(Model):
    """Amazon's `PackingSlip`: part of `PackingSlipList`; answer of getPackingSlip."""

    purchase_order_number: str
    """`purchaseOrderNumber`: pattern `^[a-zA-Z0-9]+$`."""
    content: str
    """`content`."""
    content_type: PackingSlipContentType | str | None = None
    """`contentType`."""
    _wire_ = ("purchaseOrderNumber", "content", "contentType")
    _personal_ = ("content",)


class PackingSlipList(Model):
    """Amazon's `PackingSlipList`: answer of getPackingSlips."""

    pagination: Pagination | None = None
    """`pagination`."""
    packing_slips: list[PackingSlip] | None = None
    """`packingSlips`."""
    _wire_ = ("pagination", "packingSlips")


class Pagination(Model):
    """Amazon's `Pagination`: part of `CustomerInvoiceList`, `PackingSlipList`, `ShippingLabelList`."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class PartyIdentification(Model):
    """Amazon's `PartyIdentification`.

    Used as part of `CreateContainerLabelRequest`, `CreateShippingLabelsRequest`, `ShipmentConfirmation` and 3 more.
    """

    party_id: str
    """`partyId`."""
    address: Address | None = None
    """`address`."""
    tax_registration_details: list[TaxRegistrationDetails] | None = None
    """`taxRegistrationDetails`."""
    _wire_ = ("partyId", "address", "taxRegistrationDetails")
    _personal_ = ("address", "tax_registration_details")


class ShipmentConfirmation(Model):
    """Amazon's `ShipmentConfirmation`: part of `SubmitShipmentConfirmationsRequest`."""

    purchase_order_number: str
    """`purchaseOrderNumber`: pattern `^[a-zA-Z0-9]+$`."""
    shipment_details: ShipmentDetails
    """`shipmentDetails`."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    items: list[Item]
    """`items`."""
    containers: list[Container] | None = None
    """`containers`."""
    _wire_ = ("purchaseOrderNumber", "shipmentDetails", "sellingParty", "shipFromParty", "items", "containers")


class ShipmentDetails(Model):
    """Amazon's `ShipmentDetails`: part of `ShipmentConfirmation`."""

    shipped_date: datetime
    """`shippedDate`: ISO 8601 instant."""
    shipment_status: ShipmentDetailsShipmentStatus | str
    """`shipmentStatus`."""
    is_priority_shipment: bool | None = None
    """`isPriorityShipment`."""
    vendor_order_number: str | None = None
    """`vendorOrderNumber`."""
    estimated_delivery_date: datetime | None = None
    """`estimatedDeliveryDate`: ISO 8601 instant."""
    _wire_ = ("shippedDate", "shipmentStatus", "isPriorityShipment", "vendorOrderNumber", "estimatedDeliveryDate")


class ShipmentSchedule(Model):
    """Amazon's `ShipmentSchedule`: part of `StatusUpdateDetails`."""

    estimated_delivery_date_time: datetime | None = None
    """`estimatedDeliveryDateTime`: ISO 8601 instant."""
    appt_window_start_date_time: datetime | None = None
    """`apptWindowStartDateTime`: ISO 8601 instant."""
    appt_window_end_date_time: datetime | None = None
    """`apptWindowEndDateTime`: ISO 8601 instant."""
    _wire_ = ("estimatedDeliveryDateTime", "apptWindowStartDateTime", "apptWindowEndDateTime")


class ShipmentStatusUpdate(Model):
    """Amazon's `ShipmentStatusUpdate`: part of `SubmitShipmentStatusUpdatesRequest`."""

    purchase_order_number: str
    """`purchaseOrderNumber`: pattern `^[a-zA-Z0-9]+$`."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    status_update_details: StatusUpdateDetails
    """`statusUpdateDetails`."""
    _wire_ = ("purchaseOrderNumber", "sellingParty", "shipFromParty", "statusUpdateDetails")


class ShippingLabel(Model):
    """Amazon's `ShippingLabel`: part of `ShippingLabelList`; answer of getShippingLabel, createShippingLabels."""

    purchase_order_number: str
    """`purchaseOrderNumber`: pattern `^[a-zA-Z0-9]+$`."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    label_format: ShippingLabelFormat | str
    """`labelFormat`."""
    label_data: list[LabelData]
    """`labelData`."""
    _wire_ = ("purchaseOrderNumber", "sellingParty", "shipFromParty", "labelFormat", "labelData")


class ShippingLabelList(Model):
    """Amazon's `ShippingLabelList`: answer of getShippingLabels."""

    pagination: Pagination | None = None
    """`pagination`."""
    shipping_labels: list[ShippingLabel] | None = None
    """`shippingLabels`."""
    _wire_ = ("pagination", "shippingLabels")


class ShippingLabelRequest(Model):
    """Amazon's `ShippingLabelRequest`: part of `SubmitShippingLabelsRequest`."""

    purchase_order_number: str
    """`purchaseOrderNumber`: pattern `^[a-zA-Z0-9]+$`."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    containers: list[Container] | None = None
    """`containers`."""
    _wire_ = ("purchaseOrderNumber", "sellingParty", "shipFromParty", "containers")


class StatusUpdateDetails(Model):
    """Amazon's `StatusUpdateDetails`: part of `ShipmentStatusUpdate`."""

    tracking_number: str
    """`trackingNumber`."""
    status_code: str
    """`statusCode`."""
    reason_code: str
    """`reasonCode`."""
    status_date_time: datetime
    """`statusDateTime`: ISO 8601 instant."""
    status_location_address: Address
    """`statusLocationAddress`."""
    shipment_schedule: ShipmentSchedule | None = None
    """`shipmentSchedule`."""
    _wire_ = (
        "trackingNumber",
        "statusCode",
        "reasonCode",
        "statusDateTime",
        "statusLocationAddress",
        "shipmentSchedule",
    )
    _personal_ = ("status_location_address",)


class SubmitShipmentConfirmationsRequest(Model):
    """Amazon's `SubmitShipmentConfirmationsRequest`: body of submitShipmentConfirmations."""

    shipment_confirmations: list[ShipmentConfirmation] | None = None
    """`shipmentConfirmations`."""
    _wire_ = ("shipmentConfirmations",)


class SubmitShipmentStatusUpdatesRequest(Model):
    """Amazon's `SubmitShipmentStatusUpdatesRequest`: body of submitShipmentStatusUpdates."""

    shipment_status_updates: list[ShipmentStatusUpdate] | None = None
    """`shipmentStatusUpdates`: at least 1 item."""
    _wire_ = ("shipmentStatusUpdates",)


class SubmitShippingLabelsRequest(Model):
    """Amazon's `SubmitShippingLabelsRequest`: body of submitShippingLabelRequest."""

    shipping_label_requests: list[ShippingLabelRequest] | None = None
    """`shippingLabelRequests`."""
    _wire_ = ("shippingLabelRequests",)


class TaxRegistrationDetails(Model):
    """Amazon's `TaxRegistrationDetails`: part of `PartyIdentification`."""

    tax_registration_number: str
    """`taxRegistrationNumber`."""
    tax_registration_type: TaxRegistrationDetailsTaxRegistrationType | str | None = None
    """`taxRegistrationType`."""
    tax_registration_address: Address | None = None
    """`taxRegistrationAddress`."""
    tax_registration_messages: str | None = None
    """`taxRegistrationMessages`."""
    _wire_ = ("taxRegistrationNumber", "taxRegistrationType", "taxRegistrationAddress", "taxRegistrationMessages")
    _personal_ = (
        "tax_registration_number",
        "tax_registration_type",
        "tax_registration_address",
        "tax_registration_messages",
    )


class TransactionReference(Model):
    """Amazon's `TransactionReference`.

    Used as answer of submitShipmentConfirmations, submitShipmentStatusUpdates, submitShippingLabelRequest.
    """

    transaction_id: str | None = None
    """`transactionId`."""
    _wire_ = ("transactionId",)


class Weight(Model):
    """Amazon's `Weight`: part of `Container`."""

    unit_of_measure: WeightUnitOfMeasure | str
    """`unitOfMeasure`."""
    value: str
    """`value`."""
    _wire_ = ("unitOfMeasure", "value")


Decimal = str
"""Amazon's `Decimal`: part of `Dimensions`, `Weight`."""

Packages = list[Package]
"""Amazon's `Packages`: part of `CreateContainerLabelRequest`."""

VendorContainerId = str
"""Amazon's `VendorContainerId`: part of `CreateContainerLabelRequest`."""

SCHEMAS: dict[str, Any] = {
    "Address": Address,
    "CarrierId": CarrierId,
    "Container": Container,
    "ContainerLabel": ContainerLabel,
    "ContainerLabelFormat": ContainerLabelFormat,
    "CreateContainerLabelRequest": CreateContainerLabelRequest,
    "CreateContainerLabelResponse": CreateContainerLabelResponse,
    "CreateShippingLabelsRequest": CreateShippingLabelsRequest,
    "CustomerInvoice": CustomerInvoice,
    "CustomerInvoiceList": CustomerInvoiceList,
    "Decimal": Decimal,
    "Dimensions": Dimensions,
    "Error": Error,
    "ErrorList": ErrorList,
    "Item": Item,
    "ItemQuantity": ItemQuantity,
    "LabelData": LabelData,
    "Package": Package,
    "Packages": Packages,
    "PackedItem": PackedItem,
    "PackingSlip": PackingSlip,
    "PackingSlipList": PackingSlipList,
    "Pagination": Pagination,
    "PartyIdentification": PartyIdentification,
    "ShipmentConfirmation": ShipmentConfirmation,
    "ShipmentDetails": ShipmentDetails,
    "ShipmentSchedule": ShipmentSchedule,
    "ShipmentStatusUpdate": ShipmentStatusUpdate,
    "ShippingLabel": ShippingLabel,
    "ShippingLabelList": ShippingLabelList,
    "ShippingLabelRequest": ShippingLabelRequest,
    "StatusUpdateDetails": StatusUpdateDetails,
    "SubmitShipmentConfirmationsRequest": SubmitShipmentConfirmationsRequest,
    "SubmitShipmentStatusUpdatesRequest": SubmitShipmentStatusUpdatesRequest,
    "SubmitShippingLabelsRequest": SubmitShippingLabelsRequest,
    "TaxRegistrationDetails": TaxRegistrationDetails,
    "TransactionReference": TransactionReference,
    "VendorContainerId": VendorContainerId,
    "Weight": Weight,
}
"""Amazon's schema name -> the class or type here."""
