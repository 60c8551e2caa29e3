"""What the answers and bodies of Supply Sources 2020-07-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/supply_sources_v2020_07_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ParkingCostType(StrEnum):
    """Amazon's `ParkingCostType`: part of `ParkingConfiguration`."""

    FREE = "Free"
    OTHER = "Other"


class ParkingSpotIdentificationType(StrEnum):
    """Amazon's `ParkingSpotIdentificationType`: part of `ParkingConfiguration`."""

    NUMBERED = "Numbered"
    OTHER = "Other"


class SupplySourceStatus(StrEnum):
    """Amazon's `SupplySourceStatus`: part of `UpdateSupplySourceStatusRequest`."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"


class SupplySourceStatusReadOnly(StrEnum):
    """Amazon's `SupplySourceStatusReadOnly`: part of `SupplySource`."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    ARCHIVED = "Archived"


class ThroughputUnit(StrEnum):
    """Amazon's `ThroughputUnit`: part of `ThroughputConfig`."""

    ORDER = "Order"


class TimeUnit(StrEnum):
    """Amazon's `TimeUnit`: part of `Duration`, `ThroughputCap`."""

    HOURS = "Hours"
    MINUTES = "Minutes"
    DAYS = "Days"


class Address(Model):
    """Amazon's `Address`.

    Used as part of `AddressWithContact`, `CreateSupplySourceRequest`, `ParkingWithAddressConfiguration` and 2 more.
    """

    name: str
    """`name`."""
    address_line_1: str
    """`addressLine1`."""
    state_or_region: str
    """`stateOrRegion`."""
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
    postal_code: str | None = None
    """`postalCode`."""
    phone: str | None = None
    """`phone`."""
    _wire_ = (
        "name",
        "addressLine1",
        "stateOrRegion",
        "countryCode",
        "addressLine2",
        "addressLine3",
        "city",
        "county",
        "district",
        "postalCode",
        "phone",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "state_or_region",
        "country_code",
        "address_line_2",
        "address_line_3",
        "city",
        "county",
        "district",
        "postal_code",
        "phone",
    )


class AddressWithContact(Model):
    """Amazon's `AddressWithContact`: part of `ReturnLocation`."""

    contact_details: ContactDetails | None = None
    """`contactDetails`."""
    address: Address | None = None
    """`address`."""
    _wire_ = ("contactDetails", "address")
    _personal_ = ("contact_details", "address")


class ContactDetails(Model):
    """Amazon's `ContactDetails`: part of `AddressWithContact`, `OperationalConfiguration`."""

    primary: ContactDetailsPrimary | None = None
    """`primary`."""
    _wire_ = ("primary",)
    _personal_ = ("primary",)


class ContactDetailsPrimary(Model):
    """Part of `ContactDetails`; inline in Amazon's model."""

    email: str | None = None
    r"""`email`: pattern `^([a-zA-Z0-9_\-\.]+)@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`."""
    phone: str | None = None
    """`phone`."""
    _wire_ = ("email", "phone")
    _personal_ = ("email", "phone")


class CreateSupplySourceRequest(Model):
    """Amazon's `CreateSupplySourceRequest`: body of createSupplySource."""

    supply_source_code: str
    """`supplySourceCode`."""
    alias: str
    """`alias`."""
    address: Address
    """`address`."""
    _wire_ = ("supplySourceCode", "alias", "address")
    _personal_ = ("address",)


class CreateSupplySourceResponse(Model):
    """Amazon's `CreateSupplySourceResponse`: answer of createSupplySource."""

    supply_source_id: str
    """`supplySourceId`."""
    supply_source_code: str
    """`supplySourceCode`."""
    _wire_ = ("supplySourceId", "supplySourceCode")


class CurbsidePickupConfiguration(Model):
    """Amazon's `CurbsidePickupConfiguration`: part of `PickupChannel`."""

    is_supported: bool | None = None
    """`isSupported`."""
    operational_configuration: OperationalConfiguration | None = None
    """`operationalConfiguration`."""
    parking_with_address_configuration: ParkingWithAddressConfiguration | None = None
    """`parkingWithAddressConfiguration`."""
    _wire_ = ("isSupported", "operationalConfiguration", "parkingWithAddressConfiguration")


class DeliveryChannel(Model):
    """Amazon's `DeliveryChannel`: part of `OutboundCapability`."""

    is_supported: bool | None = None
    """`isSupported`."""
    operational_configuration: OperationalConfiguration | None = None
    """`operationalConfiguration`."""
    _wire_ = ("isSupported", "operationalConfiguration")


class Duration(Model):
    """Amazon's `Duration`: part of `OperationalConfiguration`, `PickupChannel`."""

    value: int | None = None
    """`value`: at least 0."""
    time_unit: TimeUnit | str | None = None
    """`timeUnit`."""
    _wire_ = ("value", "timeUnit")


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

    Used as error answer of getSupplySources, createSupplySource, getSupplySource and 3 more; answer of
    updateSupplySource, archiveSupplySource, updateSupplySourceStatus.
    """

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class GetSupplySourcesResponse(Model):
    """Amazon's `GetSupplySourcesResponse`: answer of getSupplySources."""

    supply_sources: list[SupplySourceListItem] | None = None
    """`supplySources`."""
    next_page_token: str | None = None
    """`nextPageToken`."""
    _wire_ = ("supplySources", "nextPageToken")


class InStorePickupConfiguration(Model):
    """Amazon's `InStorePickupConfiguration`: part of `PickupChannel`."""

    is_supported: bool | None = None
    """`isSupported`."""
    parking_configuration: ParkingConfiguration | None = None
    """`parkingConfiguration`."""
    _wire_ = ("isSupported", "parkingConfiguration")


class OperatingHour(Model):
    """Amazon's `OperatingHour`: part of `OperatingHours`."""

    start_time: str | None = None
    """`startTime`."""
    end_time: str | None = None
    """`endTime`."""
    _wire_ = ("startTime", "endTime")


class OperatingHoursByDay(Model):
    """Amazon's `OperatingHoursByDay`: part of `OperationalConfiguration`."""

    monday: list[OperatingHour] | None = None
    """`monday`."""
    tuesday: list[OperatingHour] | None = None
    """`tuesday`."""
    wednesday: list[OperatingHour] | None = None
    """`wednesday`."""
    thursday: list[OperatingHour] | None = None
    """`thursday`."""
    friday: list[OperatingHour] | None = None
    """`friday`."""
    saturday: list[OperatingHour] | None = None
    """`saturday`."""
    sunday: list[OperatingHour] | None = None
    """`sunday`."""
    _wire_ = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class OperationalConfiguration(Model):
    """Amazon's `OperationalConfiguration`.

    Used as part of `CurbsidePickupConfiguration`, `DeliveryChannel`, `OutboundCapability` and 3 more.
    """

    contact_details: ContactDetails | None = None
    """`contactDetails`."""
    throughput_config: ThroughputConfig | None = None
    """`throughputConfig`."""
    operating_hours_by_day: OperatingHoursByDay | None = None
    """`operatingHoursByDay`."""
    handling_time: Duration | None = None
    """`handlingTime`."""
    _wire_ = ("contactDetails", "throughputConfig", "operatingHoursByDay", "handlingTime")
    _personal_ = ("contact_details",)


class OutboundCapability(Model):
    """Amazon's `OutboundCapability`: part of `SupplySourceCapabilities`."""

    is_supported: bool | None = None
    """`isSupported`."""
    operational_configuration: OperationalConfiguration | None = None
    """`operationalConfiguration`."""
    return_location: ReturnLocation | None = None
    """`returnLocation`."""
    delivery_channel: DeliveryChannel | None = None
    """`deliveryChannel`."""
    pickup_channel: PickupChannel | None = None
    """`pickupChannel`."""
    _wire_ = ("isSupported", "operationalConfiguration", "returnLocation", "deliveryChannel", "pickupChannel")


class ParkingConfiguration(Model):
    """Amazon's `ParkingConfiguration`.

    Used as part of `InStorePickupConfiguration`, `ParkingWithAddressConfiguration`.
    """

    parking_cost_type: ParkingCostType | str | None = None
    """`parkingCostType`."""
    parking_spot_identification_type: ParkingSpotIdentificationType | str | None = None
    """`parkingSpotIdentificationType`."""
    number_of_parking_spots: int | None = None
    """`numberOfParkingSpots`: at least 0."""
    _wire_ = ("parkingCostType", "parkingSpotIdentificationType", "numberOfParkingSpots")


class ParkingWithAddressConfiguration(Model):
    """Amazon's `ParkingWithAddressConfiguration`: part of `CurbsidePickupConfiguration`."""

    parking_cost_type: ParkingCostType | str | None = None
    """`parkingCostType`."""
    parking_spot_identification_type: ParkingSpotIdentificationType | str | None = None
    """`parkingSpotIdentificationType`."""
    number_of_parking_spots: int | None = None
    """`numberOfParkingSpots`: at least 0."""
    address: Address | None = None
    """`address`."""
    _wire_ = ("parkingCostType", "parkingSpotIdentificationType", "numberOfParkingSpots", "address")
    _personal_ = ("address",)


class PickupChannel(Model):
    """Amazon's `PickupChannel`: part of `OutboundCapability`."""

    inventory_hold_period: Duration | None = None
    """`inventoryHoldPeriod`."""
    is_supported: bool | None = None
    """`isSupported`."""
    operational_configuration: OperationalConfiguration | None = None
    """`operationalConfiguration`."""
    in_store_pickup_configuration: InStorePickupConfiguration | None = None
    """`inStorePickupConfiguration`."""
    curbside_pickup_configuration: CurbsidePickupConfiguration | None = None
    """`curbsidePickupConfiguration`."""
    _wire_ = (
        "inventoryHoldPeriod",
        "isSupported",
        "operationalConfiguration",
        "inStorePickupConfiguration",
        "curbsidePickupConfiguration",
    )


class ReturnLocation(Model):
    """Amazon's `ReturnLocation`: part of `OutboundCapability`."""

    supply_source_id: str | None = None
    """`supplySourceId`."""
    address_with_contact: AddressWithContact | None = None
    """`addressWithContact`."""
    _wire_ = ("supplySourceId", "addressWithContact")
    _personal_ = ("address_with_contact",)


class ServicesCapability(Model):
    """Amazon's `ServicesCapability`: part of `SupplySourceCapabilities`."""

    is_supported: bool | None = None
    """`isSupported`."""
    operational_configuration: OperationalConfiguration | None = None
    """`operationalConfiguration`."""
    _wire_ = ("isSupported", "operationalConfiguration")


class SupplySource(Model):
    """Amazon's `SupplySource`: answer of getSupplySource."""

    supply_source_id: str | None = None
    """`supplySourceId`."""
    supply_source_code: str | None = None
    """`supplySourceCode`."""
    alias: str | None = None
    """`alias`."""
    status: SupplySourceStatusReadOnly | str | None = None
    """`status`."""
    address: Address | None = None
    """`address`."""
    configuration: SupplySourceConfiguration | None = None
    """`configuration`."""
    capabilities: SupplySourceCapabilities | None = None
    """`capabilities`."""
    created_at: str | None = None
    """`createdAt`."""
    updated_at: str | None = None
    """`updatedAt`."""
    _wire_ = (
        "supplySourceId",
        "supplySourceCode",
        "alias",
        "status",
        "address",
        "configuration",
        "capabilities",
        "createdAt",
        "updatedAt",
    )
    _personal_ = ("address",)


class SupplySourceCapabilities(Model):
    """Amazon's `SupplySourceCapabilities`: part of `SupplySource`, `UpdateSupplySourceRequest`."""

    outbound: OutboundCapability | None = None
    """`outbound`."""
    services: ServicesCapability | None = None
    """`services`."""
    _wire_ = ("outbound", "services")


class SupplySourceConfiguration(Model):
    """Amazon's `SupplySourceConfiguration`: part of `SupplySource`, `UpdateSupplySourceRequest`."""

    operational_configuration: OperationalConfiguration | None = None
    """`operationalConfiguration`."""
    timezone: str | None = None
    """`timezone`."""
    _wire_ = ("operationalConfiguration", "timezone")


class SupplySourceListItem(Model):
    """Part of `SupplySourceList`; inline in Amazon's model."""

    alias: str | None = None
    """`alias`."""
    supply_source_id: str | None = None
    """`supplySourceId`."""
    supply_source_code: str | None = None
    """`supplySourceCode`."""
    address: Address | None = None
    """`address`."""
    _wire_ = ("alias", "supplySourceId", "supplySourceCode", "address")
    _personal_ = ("address",)


class ThroughputCap(Model):
    """Amazon's `ThroughputCap`: part of `ThroughputConfig`."""

    value: int | None = None
    """`value`: at least 0."""
    time_unit: TimeUnit | str | None = None
    """`timeUnit`."""
    _wire_ = ("value", "timeUnit")


class ThroughputConfig(Model):
    """Amazon's `ThroughputConfig`: part of `OperationalConfiguration`."""

    throughput_unit: ThroughputUnit | str
    """`throughputUnit`."""
    throughput_cap: ThroughputCap | None = None
    """`throughputCap`."""
    _wire_ = ("throughputUnit", "throughputCap")


class UpdateSupplySourceRequest(Model):
    """Amazon's `UpdateSupplySourceRequest`: body of updateSupplySource."""

    alias: str | None = None
    """`alias`."""
    configuration: SupplySourceConfiguration | None = None
    """`configuration`."""
    capabilities: SupplySourceCapabilities | None = None
    """`capabilities`."""
    _wire_ = ("alias", "configuration", "capabilities")


class UpdateSupplySourceStatusRequest(Model):
    """Amazon's `UpdateSupplySourceStatusRequest`: body of updateSupplySourceStatus."""

    status: SupplySourceStatus | str | None = None
    """`status`."""
    _wire_ = ("status",)


DateTime = str
"""Amazon's `DateTime`: part of `SupplySource`."""

EmailAddress = str
r"""Amazon's `EmailAddress`: part of `ContactDetailsPrimary`.

Pattern `^([a-zA-Z0-9_\-\.]+)@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`.
"""

NonNegativeInteger = int
"""Amazon's `NonNegativeInteger`: part of `Duration`, `ParkingConfiguration`, `ThroughputCap`.

At least 0.
"""

OperatingHours = list[OperatingHour]
"""Amazon's `OperatingHours`: part of `OperatingHoursByDay`."""

SupplySourceAlias = str
"""Amazon's `SupplySourceAlias`.

Used as part of `CreateSupplySourceRequest`, `SupplySource`, `SupplySourceListItem` and 1 more.
"""

SupplySourceCode = str
"""Amazon's `SupplySourceCode`.

Used as part of `CreateSupplySourceRequest`, `CreateSupplySourceResponse`, `SupplySource` and 1 more.
"""

SupplySourceId = str
"""Amazon's `SupplySourceId`: part of `CreateSupplySourceResponse`, `SupplySource`, `SupplySourceListItem`."""

SupplySourceList = list[SupplySourceListItem]
"""Amazon's `SupplySourceList`: part of `GetSupplySourcesResponse`."""

SCHEMAS: dict[str, Any] = {
    "Address": Address,
    "AddressWithContact": AddressWithContact,
    "ContactDetails": ContactDetails,
    "CreateSupplySourceRequest": CreateSupplySourceRequest,
    "CreateSupplySourceResponse": CreateSupplySourceResponse,
    "CurbsidePickupConfiguration": CurbsidePickupConfiguration,
    "DateTime": DateTime,
    "DeliveryChannel": DeliveryChannel,
    "Duration": Duration,
    "EmailAddress": EmailAddress,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetSupplySourcesResponse": GetSupplySourcesResponse,
    "InStorePickupConfiguration": InStorePickupConfiguration,
    "NonNegativeInteger": NonNegativeInteger,
    "OperatingHour": OperatingHour,
    "OperatingHours": OperatingHours,
    "OperatingHoursByDay": OperatingHoursByDay,
    "OperationalConfiguration": OperationalConfiguration,
    "OutboundCapability": OutboundCapability,
    "ParkingConfiguration": ParkingConfiguration,
    "ParkingCostType": ParkingCostType,
    "ParkingSpotIdentificationType": ParkingSpotIdentificationType,
    "ParkingWithAddressConfiguration": ParkingWithAddressConfiguration,
    "PickupChannel": PickupChannel,
    "ReturnLocation": ReturnLocation,
    "ServicesCapability": ServicesCapability,
    "SupplySource": SupplySource,
    "SupplySourceAlias": SupplySourceAlias,
    "SupplySourceCapabilities": SupplySourceCapabilities,
    "SupplySourceCode": SupplySourceCode,
    "SupplySourceConfiguration": SupplySourceConfiguration,
    "SupplySourceId": SupplySourceId,
    "SupplySourceList": SupplySourceList,
    "SupplySourceStatus": SupplySourceStatus,
    "SupplySourceStatusReadOnly": SupplySourceStatusReadOnly,
    "ThroughputCap": ThroughputCap,
    "ThroughputConfig": ThroughputConfig,
    "ThroughputUnit": ThroughputUnit,
    "TimeUnit": TimeUnit,
    "UpdateSupplySourceRequest": UpdateSupplySourceRequest,
    "UpdateSupplySourceStatusRequest": UpdateSupplySourceStatusRequest,
}
"""Amazon's schema name -> the class or type here."""
