"""What the answers and bodies of Easy Ship 2022-03-23 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/easy_ship_v2022_03_23.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class Code(StrEnum):
    """Amazon's `Code`: used by no operation."""

    INVALID_INPUT = "InvalidInput"
    INVALID_TIME_SLOT_ID = "InvalidTimeSlotId"
    SCHEDULED_PACKAGE_ALREADY_EXISTS = "ScheduledPackageAlreadyExists"
    SCHEDULE_WINDOW_EXPIRED = "ScheduleWindowExpired"
    RETRYABLE_AFTER_GETTING_NEW_SLOTS = "RetryableAfterGettingNewSlots"
    TIME_SLOT_NOT_AVAILABLE = "TimeSlotNotAvailable"
    RESOURCE_NOT_FOUND = "ResourceNotFound"
    INVALID_ORDER_STATE = "InvalidOrderState"
    REGION_NOT_SUPPORTED = "RegionNotSupported"
    ORDER_NOT_ELIGIBLE_FOR_RESCHEDULING = "OrderNotEligibleForRescheduling"
    INTERNAL_SERVER_ERROR = "InternalServerError"


class HandoverMethod(StrEnum):
    """Amazon's `HandoverMethod`: part of `TimeSlot`."""

    PICKUP = "PICKUP"
    DROPOFF = "DROPOFF"


class LabelFormat(StrEnum):
    """Amazon's `LabelFormat`: part of `CreateScheduledPackagesRequest`."""

    PDF = "PDF"
    ZPL = "ZPL"


class PackageStatus(StrEnum):
    """Amazon's `PackageStatus`: part of `Package`."""

    READY_FOR_PICKUP = "ReadyForPickup"
    PICKED_UP = "PickedUp"
    AT_ORIGIN_FC = "AtOriginFC"
    AT_DESTINATION_FC = "AtDestinationFC"
    DELIVERED = "Delivered"
    REJECTED = "Rejected"
    UNDELIVERABLE = "Undeliverable"
    RETURNED_TO_SELLER = "ReturnedToSeller"
    LOST_IN_TRANSIT = "LostInTransit"
    LABEL_CANCELED = "LabelCanceled"
    DAMAGED_IN_TRANSIT = "DamagedInTransit"
    OUT_FOR_DELIVERY = "OutForDelivery"


class UnitOfLength(StrEnum):
    """Amazon's `UnitOfLength`: part of `Dimensions`."""

    CM = "cm"


class UnitOfWeight(StrEnum):
    """Amazon's `UnitOfWeight`: part of `Weight`."""

    GRAMS = "grams"
    G = "g"


class CreateScheduledPackageRequest(Model):
    """Amazon's `CreateScheduledPackageRequest`: body of createScheduledPackage."""

    amazon_order_id: str
    """`amazonOrderId`."""
    marketplace_id: str
    """`marketplaceId`: 1 to 255 characters."""
    package_details: PackageDetails
    """`packageDetails`."""
    _wire_ = ("amazonOrderId", "marketplaceId", "packageDetails")


class CreateScheduledPackagesRequest(Model):
    """Amazon's `CreateScheduledPackagesRequest`: body of createScheduledPackageBulk."""

    marketplace_id: str
    """`marketplaceId`: 1 to 255 characters."""
    order_schedule_details_list: list[OrderScheduleDetails]
    """`orderScheduleDetailsList`: at least 1 item."""
    label_format: LabelFormat | str
    """`labelFormat`."""
    _wire_ = ("marketplaceId", "orderScheduleDetailsList", "labelFormat")


class CreateScheduledPackagesResponse(Model):
    """Amazon's `CreateScheduledPackagesResponse`: answer of createScheduledPackageBulk."""

    scheduled_packages: list[Package] | None = None
    """`scheduledPackages`: at most 100 items."""
    rejected_orders: list[RejectedOrder] | None = None
    """`rejectedOrders`."""
    printable_documents_url: str | None = None
    """`printableDocumentsUrl`."""
    _wire_ = ("scheduledPackages", "rejectedOrders", "printableDocumentsUrl")


class Dimensions(Model):
    """Amazon's `Dimensions`: part of `ListHandoverSlotsRequest`, `Package`."""

    length: float | None = None
    """`length`: at least 0.01."""
    width: float | None = None
    """`width`: at least 0.01."""
    height: float | None = None
    """`height`: at least 0.01."""
    unit: UnitOfLength | str | None = None
    """`unit`."""
    identifier: str | None = None
    """`identifier`: 1 to 255 characters."""
    _wire_ = ("length", "width", "height", "unit", "identifier")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`, `RejectedOrder`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`.

    Used as error answer of getScheduledPackage, createScheduledPackage, updateScheduledPackages and 2 more.
    """

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class InvoiceData(Model):
    """Amazon's `InvoiceData`: part of `Package`."""

    invoice_number: str
    """`invoiceNumber`: 1 to 255 characters."""
    invoice_date: datetime | None = None
    """`invoiceDate`: ISO 8601 instant."""
    _wire_ = ("invoiceNumber", "invoiceDate")


class Item(Model):
    """Amazon's `Item`: part of `Items`."""

    order_item_id: str | None = None
    """`orderItemId`: at most 255 characters."""
    order_item_serial_numbers: list[str] | None = None
    """`orderItemSerialNumbers`: at most 100 items, each at most 255 characters."""
    _wire_ = ("orderItemId", "orderItemSerialNumbers")


class ListHandoverSlotsRequest(Model):
    """Amazon's `ListHandoverSlotsRequest`: body of listHandoverSlots."""

    marketplace_id: str
    """`marketplaceId`: 1 to 255 characters."""
    amazon_order_id: str
    """`amazonOrderId`."""
    package_dimensions: Dimensions
    """`packageDimensions`."""
    package_weight: Weight
    """`packageWeight`."""
    _wire_ = ("marketplaceId", "amazonOrderId", "packageDimensions", "packageWeight")


class ListHandoverSlotsResponse(Model):
    """Amazon's `ListHandoverSlotsResponse`: answer of listHandoverSlots."""

    amazon_order_id: str
    """`amazonOrderId`."""
    time_slots: list[TimeSlot]
    """`timeSlots`: 1 to 500 items."""
    _wire_ = ("amazonOrderId", "timeSlots")


class OrderScheduleDetails(Model):
    """Amazon's `OrderScheduleDetails`: part of `CreateScheduledPackagesRequest`."""

    amazon_order_id: str
    """`amazonOrderId`."""
    package_details: PackageDetails | None = None
    """`packageDetails`."""
    _wire_ = ("amazonOrderId", "packageDetails")


class Package(Model):
    """Amazon's `Package`.

    Used as part of `CreateScheduledPackagesResponse`, `Packages`; answer of getScheduledPackage,
    createScheduledPackage.
    """

    scheduled_package_id: ScheduledPackageId
    """`scheduledPackageId`."""
    package_dimensions: Dimensions
    """`packageDimensions`."""
    package_weight: Weight
    """`packageWeight`."""
    package_time_slot: TimeSlot
    """`packageTimeSlot`."""
    package_items: list[Item] | None = None
    """`packageItems`: at most 500 items."""
    package_identifier: str | None = None
    """`packageIdentifier`."""
    invoice: InvoiceData | None = None
    """`invoice`."""
    package_status: PackageStatus | str | None = None
    """`packageStatus`."""
    tracking_details: TrackingDetails | None = None
    """`trackingDetails`."""
    _wire_ = (
        "scheduledPackageId",
        "packageDimensions",
        "packageWeight",
        "packageTimeSlot",
        "packageItems",
        "packageIdentifier",
        "invoice",
        "packageStatus",
        "trackingDetails",
    )


class PackageDetails(Model):
    """Amazon's `PackageDetails`: part of `CreateScheduledPackageRequest`, `OrderScheduleDetails`."""

    package_time_slot: TimeSlot
    """`packageTimeSlot`."""
    package_items: list[Item] | None = None
    """`packageItems`: at most 500 items."""
    package_identifier: str | None = None
    """`packageIdentifier`."""
    _wire_ = ("packageTimeSlot", "packageItems", "packageIdentifier")


class Packages(Model):
    """Amazon's `Packages`: answer of updateScheduledPackages."""

    packages: list[Package]
    """`packages`: 1 to 500 items."""
    _wire_ = ("packages",)


class RejectedOrder(Model):
    """Amazon's `RejectedOrder`: part of `CreateScheduledPackagesResponse`."""

    amazon_order_id: str
    """`amazonOrderId`."""
    error: Error | None = None
    """`error`."""
    _wire_ = ("amazonOrderId", "error")


class ScheduledPackageId(Model):
    """Amazon's `ScheduledPackageId`: part of `Package`, `UpdatePackageDetails`."""

    amazon_order_id: str
    """`amazonOrderId`."""
    package_id: str | None = None
    """`packageId`."""
    _wire_ = ("amazonOrderId", "packageId")


class TimeSlot(Model):
    """Amazon's `TimeSlot`: part of `Package`, `PackageDetails`, `TimeSlots` and 1 more."""

    slot_id: str
    """`slotId`: 1 to 255 characters."""
    start_time: datetime | None = None
    """`startTime`: ISO 8601 instant."""
    end_time: datetime | None = None
    """`endTime`: ISO 8601 instant."""
    handover_method: HandoverMethod | str | None = None
    """`handoverMethod`."""
    _wire_ = ("slotId", "startTime", "endTime", "handoverMethod")


class TrackingDetails(Model):
    """Amazon's `TrackingDetails`: part of `Package`."""

    tracking_id: str | None = None
    """`trackingId`: 1 to 255 characters."""
    _wire_ = ("trackingId",)


class UpdatePackageDetails(Model):
    """Amazon's `UpdatePackageDetails`: part of `UpdatePackageDetailsList`."""

    scheduled_package_id: ScheduledPackageId
    """`scheduledPackageId`."""
    package_time_slot: TimeSlot
    """`packageTimeSlot`."""
    _wire_ = ("scheduledPackageId", "packageTimeSlot")


class UpdateScheduledPackagesRequest(Model):
    """Amazon's `UpdateScheduledPackagesRequest`: body of updateScheduledPackages."""

    marketplace_id: str
    """`marketplaceId`: 1 to 255 characters."""
    update_package_details_list: list[UpdatePackageDetails]
    """`updatePackageDetailsList`: 1 to 500 items."""
    _wire_ = ("marketplaceId", "updatePackageDetailsList")


class Weight(Model):
    """Amazon's `Weight`: part of `ListHandoverSlotsRequest`, `Package`."""

    value: float | None = None
    """`value`: at least 11.0."""
    unit: UnitOfWeight | str | None = None
    """`unit`."""
    _wire_ = ("value", "unit")


AmazonOrderId = str
"""Amazon's `AmazonOrderId`.

Used as part of `CreateScheduledPackageRequest`, `ListHandoverSlotsRequest`, `ListHandoverSlotsResponse` and 3 more.
"""

DateTime = datetime
"""Amazon's `DateTime`: part of `InvoiceData`, `TimeSlot`.

ISO 8601 instant.
"""

Dimension = float
"""Amazon's `Dimension`: part of `Dimensions`.

At least 0.01.
"""

Items = list[Item]
"""Amazon's `Items`: part of `Package`, `PackageDetails`.

At most 500 items.
"""

OrderItemId = str
"""Amazon's `OrderItemId`: part of `Item`.

At most 255 characters.
"""

OrderItemSerialNumber = str
"""Amazon's `OrderItemSerialNumber`: part of `OrderItemSerialNumbers`.

At most 255 characters.
"""

OrderItemSerialNumbers = list[str]
"""Amazon's `OrderItemSerialNumbers`: part of `Item`.

At most 100 items, each at most 255 characters.
"""

PackageId = str
"""Amazon's `PackageId`: part of `ScheduledPackageId`."""

PackageIdentifier = str
"""Amazon's `PackageIdentifier`: part of `Package`, `PackageDetails`."""

String = str
"""Amazon's `String`.

Used as part of `CreateScheduledPackageRequest`, `CreateScheduledPackagesRequest`, `Dimensions` and 5 more.

1 to 255 characters.
"""

TimeSlots = list[TimeSlot]
"""Amazon's `TimeSlots`: part of `ListHandoverSlotsResponse`.

1 to 500 items.
"""

URL = str
"""Amazon's `URL`: part of `CreateScheduledPackagesResponse`."""

UpdatePackageDetailsList = list[UpdatePackageDetails]
"""Amazon's `UpdatePackageDetailsList`: part of `UpdateScheduledPackagesRequest`.

1 to 500 items.
"""

WeightValue = float
"""Amazon's `WeightValue`: part of `Weight`.

At least 11.0.
"""

SCHEMAS: dict[str, Any] = {
    "AmazonOrderId": AmazonOrderId,
    "Code": Code,
    "CreateScheduledPackageRequest": CreateScheduledPackageRequest,
    "CreateScheduledPackagesRequest": CreateScheduledPackagesRequest,
    "CreateScheduledPackagesResponse": CreateScheduledPackagesResponse,
    "DateTime": DateTime,
    "Dimension": Dimension,
    "Dimensions": Dimensions,
    "Error": Error,
    "ErrorList": ErrorList,
    "HandoverMethod": HandoverMethod,
    "InvoiceData": InvoiceData,
    "Item": Item,
    "Items": Items,
    "LabelFormat": LabelFormat,
    "ListHandoverSlotsRequest": ListHandoverSlotsRequest,
    "ListHandoverSlotsResponse": ListHandoverSlotsResponse,
    "OrderItemId": OrderItemId,
    "OrderItemSerialNumber": OrderItemSerialNumber,
    "OrderItemSerialNumbers": OrderItemSerialNumbers,
    "OrderScheduleDetails": OrderScheduleDetails,
    "Package": Package,
    "PackageDetails": PackageDetails,
    "PackageId": PackageId,
    "PackageIdentifier": PackageIdentifier,
    "PackageStatus": PackageStatus,
    "Packages": Packages,
    "RejectedOrder": RejectedOrder,
    "ScheduledPackageId": ScheduledPackageId,
    "String": String,
    "TimeSlot": TimeSlot,
    "TimeSlots": TimeSlots,
    "TrackingDetails": TrackingDetails,
    "URL": URL,
    "UnitOfLength": UnitOfLength,
    "UnitOfWeight": UnitOfWeight,
    "UpdatePackageDetails": UpdatePackageDetails,
    "UpdatePackageDetailsList": UpdatePackageDetailsList,
    "UpdateScheduledPackagesRequest": UpdateScheduledPackagesRequest,
    "Weight": Weight,
    "WeightValue": WeightValue,
}
"""Amazon's schema name -> the class or type here."""
