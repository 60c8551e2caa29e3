"""What the answers and bodies of Amazon Shipping v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/shipping_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ContainerType(StrEnum):
    """Part of `Container`; inline in Amazon's model."""

    PACKAGE = "PACKAGE"


class DimensionsUnit(StrEnum):
    """Part of `Dimensions`; inline in Amazon's model."""

    IN = "IN"
    CM = "CM"


class LabelSpecificationLabelFormat(StrEnum):
    """Part of `LabelSpecification`; inline in Amazon's model."""

    PNG = "PNG"


class LabelSpecificationLabelStockSize(StrEnum):
    """Part of `LabelSpecification`; inline in Amazon's model."""

    SIZE_4X6 = "4x6"


class ServiceType(StrEnum):
    """Amazon's `ServiceType`: part of `AcceptedRate`, `PurchaseShipmentRequest`, `Rate` and 2 more."""

    AMAZON_SHIPPING_GROUND = "Amazon Shipping Ground"
    AMAZON_SHIPPING_STANDARD = "Amazon Shipping Standard"
    AMAZON_SHIPPING_PREMIUM = "Amazon Shipping Premium"


class WeightUnit(StrEnum):
    """Part of `Weight`; inline in Amazon's model."""

    G = "g"
    KG = "kg"
    OZ = "oz"
    LB = "lb"


class AcceptedRate(Model):
    """Amazon's `AcceptedRate`: part of `PurchaseLabelsResult`, `Shipment`."""

    total_charge: Currency | None = None
    """`totalCharge`."""
    billed_weight: Weight | None = None
    """`billedWeight`."""
    service_type: ServiceType | str | None = None
    """`serviceType`."""
    promise: ShippingPromiseSet | None = None
    """`promise`."""
    _wire_ = ("totalCharge", "billedWeight", "serviceType", "promise")


class Account(Model):
    """Amazon's `Account`: part of `GetAccountResponse`."""

    account_id: str
    """`accountId`: at most 10 characters."""
    _wire_ = ("accountId",)


class Address(Model):
    """Amazon's `Address`.

    Used as part of `CreateShipmentRequest`, `GetRatesRequest`, `PurchaseShipmentRequest` and 1 more.
    """

    name: str
    """`name`: 1 to 50 characters."""
    address_line_1: str
    """`addressLine1`: 1 to 60 characters."""
    state_or_region: str
    """`stateOrRegion`."""
    city: str
    """`city`: 1 to 50 characters."""
    country_code: str
    """`countryCode`: exactly 2 characters."""
    postal_code: str
    """`postalCode`: 1 to 20 characters."""
    address_line_2: str | None = None
    """`addressLine2`: 1 to 60 characters."""
    address_line_3: str | None = None
    """`addressLine3`: 1 to 60 characters."""
    email: str | None = None
    """`email`: at most 64 characters."""
    copy_emails: list[str] | None = None
    """`copyEmails`: at most 2 items, each at most 64 characters."""
    phone_number: str | None = None
    """`phoneNumber`: 1 to 20 characters."""
    _wire_ = (
        "name",
        "addressLine1",
        "stateOrRegion",
        "city",
        "countryCode",
        "postalCode",
        "addressLine2",
        "addressLine3",
        "email",
        "copyEmails",
        "phoneNumber",
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
        "email",
        "copy_emails",
        "phone_number",
    )


class CancelShipmentResponse(Model):
    """Amazon's `CancelShipmentResponse`: answer of cancelShipment; error answer of cancelShipment."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class Container(Model):
    """Amazon's `Container`: part of `ContainerList`."""

    container_reference_id: str
    """`containerReferenceId`: at most 40 characters."""
    value: Currency
    """`value`."""
    dimensions: Dimensions
    """`dimensions`."""
    items: list[ContainerItem]
    """`items`."""
    weight: Weight
    """`weight`."""
    container_type: ContainerType | str | None = None
    """`containerType`."""
    _wire_ = ("containerReferenceId", "value", "dimensions", "items", "weight", "containerType")


class ContainerItem(Model):
    """Amazon's `ContainerItem`: part of `Container`."""

    quantity: float
    """`quantity`."""
    unit_price: Currency
    """`unitPrice`."""
    unit_weight: Weight
    """`unitWeight`."""
    title: str
    """`title`: at most 30 characters."""
    _wire_ = ("quantity", "unitPrice", "unitWeight", "title")


class ContainerSpecification(Model):
    """Amazon's `ContainerSpecification`: part of `ContainerSpecificationList`."""

    dimensions: Dimensions
    """`dimensions`."""
    weight: Weight
    """`weight`."""
    _wire_ = ("dimensions", "weight")


class CreateShipmentRequest(Model):
    """Amazon's `CreateShipmentRequest`: body of createShipment."""

    client_reference_id: str
    """`clientReferenceId`: at most 40 characters."""
    ship_to: Address
    """`shipTo`."""
    ship_from: Address
    """`shipFrom`."""
    containers: list[Container]
    """`containers`."""
    _wire_ = ("clientReferenceId", "shipTo", "shipFrom", "containers")
    _personal_ = ("ship_to", "ship_from")


class CreateShipmentResponse(Model):
    """Amazon's `CreateShipmentResponse`: answer of createShipment; error answer of createShipment."""

    payload: CreateShipmentResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class CreateShipmentResult(Model):
    """Amazon's `CreateShipmentResult`: part of `CreateShipmentResponse`."""

    shipment_id: str
    """`shipmentId`."""
    eligible_rates: list[Rate]
    """`eligibleRates`."""
    _wire_ = ("shipmentId", "eligibleRates")


class Currency(Model):
    """Amazon's `Currency`: part of `AcceptedRate`, `Container`, `ContainerItem` and 2 more."""

    value: decimal.Decimal
    """`value`."""
    unit: str
    """`unit`: exactly 3 characters."""
    _wire_ = ("value", "unit")


class Dimensions(Model):
    """Amazon's `Dimensions`: part of `Container`, `ContainerSpecification`."""

    length: float
    """`length`."""
    width: float
    """`width`."""
    height: float
    """`height`."""
    unit: DimensionsUnit | str
    """`unit`."""
    _wire_ = ("length", "width", "height", "unit")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class Event(Model):
    """Amazon's `Event`: part of `EventList`."""

    event_code: str
    """`eventCode`: 1 to 60 characters."""
    event_time: datetime
    """`eventTime`: ISO 8601 instant."""
    location: Location | None = None
    """`location`."""
    _wire_ = ("eventCode", "eventTime", "location")


class GetAccountResponse(Model):
    """Amazon's `GetAccountResponse`: answer of getAccount; error answer of getAccount."""

    payload: Account | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetRatesRequest(Model):
    """Amazon's `GetRatesRequest`: body of getRates."""

    ship_to: Address
    """`shipTo`."""
    ship_from: Address
    """`shipFrom`."""
    service_types: list[ServiceType | str]
    """`serviceTypes`."""
    container_specifications: list[ContainerSpecification]
    """`containerSpecifications`."""
    ship_date: datetime | None = None
    """`shipDate`: ISO 8601 instant."""
    _wire_ = ("shipTo", "shipFrom", "serviceTypes", "containerSpecifications", "shipDate")
    _personal_ = ("ship_to", "ship_from")


class GetRatesResponse(Model):
    """Amazon's `GetRatesResponse`: answer of getRates; error answer of getRates."""

    payload: GetRatesResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetRatesResult(Model):
    """Amazon's `GetRatesResult`: part of `GetRatesResponse`."""

    service_rates: list[ServiceRate]
    """`serviceRates`."""
    _wire_ = ("serviceRates",)


class GetShipmentResponse(Model):
    """Amazon's `GetShipmentResponse`: answer of getShipment; error answer of getShipment."""

    payload: Shipment | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetTrackingInformationResponse(Model):
    """Amazon's `GetTrackingInformationResponse`.

    Used as answer of getTrackingInformation; error answer of getTrackingInformation.
    """

    payload: TrackingInformation | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class Label(Model):
    """Amazon's `Label`: part of `LabelResult`."""

    label_stream: str | None = None
    """`labelStream`."""
    label_specification: LabelSpecification | None = None
    """`labelSpecification`."""
    _wire_ = ("labelStream", "labelSpecification")
    _personal_ = ("label_stream",)


class LabelResult(Model):
    """Amazon's `LabelResult`: part of `LabelResultList`."""

    container_reference_id: str | None = None
    """`containerReferenceId`: at most 40 characters."""
    tracking_id: str | None = None
    """`trackingId`."""
    label: Label | None = None
    """`label`."""
    _wire_ = ("containerReferenceId", "trackingId", "label")


class LabelSpecification(Model):
    """Amazon's `LabelSpecification`.

    Used as part of `Label`, `PurchaseLabelsRequest`, `PurchaseShipmentRequest` and 2 more.
    """

    label_format: LabelSpecificationLabelFormat | str
    """`labelFormat`."""
    label_stock_size: LabelSpecificationLabelStockSize | str
    """`labelStockSize`."""
    _wire_ = ("labelFormat", "labelStockSize")


class Location(Model):
    """Amazon's `Location`: part of `Event`."""

    state_or_region: str | None = None
    """`stateOrRegion`."""
    city: str | None = None
    """`city`: 1 to 50 characters."""
    country_code: str | None = None
    """`countryCode`: exactly 2 characters."""
    postal_code: str | None = None
    """`postalCode`: 1 to 20 characters."""
    _wire_ = ("stateOrRegion", "city", "countryCode", "postalCode")
    _personal_ = ("state_or_region", "city", "postal_code")


class Party(Model):
    """Amazon's `Party`: part of `Shipment`."""

    account_id: str | None = None
    """`accountId`: at most 10 characters."""
    _wire_ = ("accountId",)


class PurchaseLabelsRequest(Model):
    """Amazon's `PurchaseLabelsRequest`: body of purchaseLabels."""

    rate_id: str
    """`rateId`."""
    label_specification: LabelSpecification
    """`labelSpecification`."""
    _wire_ = ("rateId", "labelSpecification")


class PurchaseLabelsResponse(Model):
    """Amazon's `PurchaseLabelsResponse`: answer of purchaseLabels; error answer of purchaseLabels."""

    payload: PurchaseLabelsResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class PurchaseLabelsResult(Model):
    """Amazon's `PurchaseLabelsResult`: part of `PurchaseLabelsResponse`."""

    shipment_id: str
    """`shipmentId`."""
    accepted_rate: AcceptedRate
    """`acceptedRate`."""
    label_results: list[LabelResult]
    """`labelResults`."""
    client_reference_id: str | None = None
    """`clientReferenceId`: at most 40 characters."""
    _wire_ = ("shipmentId", "acceptedRate", "labelResults", "clientReferenceId")


class PurchaseShipmentRequest(Model):
    """Amazon's `PurchaseShipmentRequest`: body of purchaseShipment."""

    client_reference_id: str
    """`clientReferenceId`: at most 40 characters."""
    ship_to: Address
    """`shipTo`."""
    ship_from: Address
    """`shipFrom`."""
    service_type: ServiceType | str
    """`serviceType`."""
    containers: list[Container]
    """`containers`."""
    label_specification: LabelSpecification
    """`labelSpecification`."""
    ship_date: datetime | None = None
    """`shipDate`: ISO 8601 instant."""
    _wire_ = ("clientReferenceId", "shipTo", "shipFrom", "serviceType", "containers", "labelSpecification", "shipDate")
    _personal_ = ("ship_to", "ship_from")


class PurchaseShipmentResponse(Model):
    """Amazon's `PurchaseShipmentResponse`: answer of purchaseShipment; error answer of purchaseShipment."""

    payload: PurchaseShipmentResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class PurchaseShipmentResult(Model):
    """Amazon's `PurchaseShipmentResult`: part of `PurchaseShipmentResponse`."""

    shipment_id: str
    """`shipmentId`."""
    service_rate: ServiceRate
    """`serviceRate`."""
    label_results: list[LabelResult]
    """`labelResults`."""
    _wire_ = ("shipmentId", "serviceRate", "labelResults")


class Rate(Model):
    """Amazon's `Rate`: part of `RateList`."""

    rate_id: str | None = None
    """`rateId`."""
    total_charge: Currency | None = None
    """`totalCharge`."""
    billed_weight: Weight | None = None
    """`billedWeight`."""
    expiration_time: datetime | None = None
    """`expirationTime`: ISO 8601 instant."""
    service_type: ServiceType | str | None = None
    """`serviceType`."""
    promise: ShippingPromiseSet | None = None
    """`promise`."""
    _wire_ = ("rateId", "totalCharge", "billedWeight", "expirationTime", "serviceType", "promise")


class RetrieveShippingLabelRequest(Model):
    """Amazon's `RetrieveShippingLabelRequest`: body of retrieveShippingLabel."""

    label_specification: LabelSpecification
    """`labelSpecification`."""
    _wire_ = ("labelSpecification",)


class RetrieveShippingLabelResponse(Model):
    """Amazon's `RetrieveShippingLabelResponse`.

    Used as answer of retrieveShippingLabel; error answer of retrieveShippingLabel.
    """

    payload: RetrieveShippingLabelResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class RetrieveShippingLabelResult(Model):
    """Amazon's `RetrieveShippingLabelResult`: part of `RetrieveShippingLabelResponse`."""

    label_stream: str
    """`labelStream`."""
    label_specification: LabelSpecification
    """`labelSpecification`."""
    _wire_ = ("labelStream", "labelSpecification")
    _personal_ = ("label_stream",)


class ServiceRate(Model):
    """Amazon's `ServiceRate`: part of `PurchaseShipmentResult`, `ServiceRateList`."""

    total_charge: Currency
    """`totalCharge`."""
    billable_weight: Weight
    """`billableWeight`."""
    service_type: ServiceType | str
    """`serviceType`."""
    promise: ShippingPromiseSet
    """`promise`."""
    _wire_ = ("totalCharge", "billableWeight", "serviceType", "promise")


class Shipment(Model):
    """Amazon's `Shipment`: part of `GetShipmentResponse`."""

    shipment_id: str
    """`shipmentId`."""
    client_reference_id: str
    """`clientReferenceId`: at most 40 characters."""
    ship_from: Address
    """`shipFrom`."""
    ship_to: Address
    """`shipTo`."""
    containers: list[Container]
    """`containers`."""
    accepted_rate: AcceptedRate | None = None
    """`acceptedRate`."""
    shipper: Party | None = None
    """`shipper`."""
    _wire_ = ("shipmentId", "clientReferenceId", "shipFrom", "shipTo", "containers", "acceptedRate", "shipper")
    _personal_ = ("ship_from", "ship_to")


class ShippingPromiseSet(Model):
    """Amazon's `ShippingPromiseSet`: part of `AcceptedRate`, `Rate`, `ServiceRate`."""

    delivery_window: TimeRange | None = None
    """`deliveryWindow`."""
    receive_window: TimeRange | None = None
    """`receiveWindow`."""
    _wire_ = ("deliveryWindow", "receiveWindow")


class TimeRange(Model):
    """Amazon's `TimeRange`: part of `ShippingPromiseSet`."""

    start: datetime | None = None
    """`start`: ISO 8601 instant."""
    end: datetime | None = None
    """`end`: ISO 8601 instant."""
    _wire_ = ("start", "end")


class TrackingInformation(Model):
    """Amazon's `TrackingInformation`: part of `GetTrackingInformationResponse`."""

    tracking_id: str
    """`trackingId`: 1 to 60 characters."""
    summary: TrackingSummary
    """`summary`."""
    promised_delivery_date: datetime
    """`promisedDeliveryDate`: ISO 8601 instant."""
    event_history: list[Event]
    """`eventHistory`."""
    _wire_ = ("trackingId", "summary", "promisedDeliveryDate", "eventHistory")


class TrackingSummary(Model):
    """Amazon's `TrackingSummary`: part of `TrackingInformation`."""

    status: str | None = None
    """`status`: 1 to 60 characters."""
    _wire_ = ("status",)


class Weight(Model):
    """Amazon's `Weight`: part of `AcceptedRate`, `Container`, `ContainerItem` and 3 more."""

    unit: WeightUnit | str
    """`unit`."""
    value: float
    """`value`."""
    _wire_ = ("unit", "value")


AccountId = str
"""Amazon's `AccountId`: part of `Account`, `Party`.

At most 10 characters.
"""

City = str
"""Amazon's `City`: part of `Address`, `Location`.

1 to 50 characters.
"""

ClientReferenceId = str
"""Amazon's `ClientReferenceId`.

Used as part of `CreateShipmentRequest`, `PurchaseLabelsResult`, `PurchaseShipmentRequest` and 1 more.

At most 40 characters.
"""

ContainerList = list[Container]
"""Amazon's `ContainerList`: part of `CreateShipmentRequest`, `PurchaseShipmentRequest`, `Shipment`."""

ContainerReferenceId = str
"""Amazon's `ContainerReferenceId`: part of `Container`, `LabelResult`.

At most 40 characters.
"""

ContainerSpecificationList = list[ContainerSpecification]
"""Amazon's `ContainerSpecificationList`: part of `GetRatesRequest`."""

CountryCode = str
"""Amazon's `CountryCode`: part of `Address`, `Location`.

Exactly 2 characters.
"""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `CancelShipmentResponse`, `CreateShipmentResponse`, `GetAccountResponse` and 6 more.
"""

EventCode = str
"""Amazon's `EventCode`: part of `Event`.

1 to 60 characters.
"""

EventList = list[Event]
"""Amazon's `EventList`: part of `TrackingInformation`."""

LabelResultList = list[LabelResult]
"""Amazon's `LabelResultList`: part of `PurchaseLabelsResult`, `PurchaseShipmentResult`."""

LabelStream = str
"""Amazon's `LabelStream`: part of `Label`, `RetrieveShippingLabelResult`."""

PostalCode = str
"""Amazon's `PostalCode`: part of `Address`, `Location`.

1 to 20 characters.
"""

PromisedDeliveryDate = datetime
"""Amazon's `PromisedDeliveryDate`: part of `TrackingInformation`.

ISO 8601 instant.
"""

RateId = str
"""Amazon's `RateId`: part of `PurchaseLabelsRequest`."""

RateList = list[Rate]
"""Amazon's `RateList`: part of `CreateShipmentResult`."""

ServiceRateList = list[ServiceRate]
"""Amazon's `ServiceRateList`: part of `GetRatesResult`."""

ServiceTypeList = list[ServiceType | str]
"""Amazon's `ServiceTypeList`: part of `GetRatesRequest`."""

ShipmentId = str
"""Amazon's `ShipmentId`.

Used as part of `CreateShipmentResult`, `PurchaseLabelsResult`, `PurchaseShipmentResult` and 1 more.
"""

StateOrRegion = str
"""Amazon's `StateOrRegion`: part of `Address`, `Location`."""

TrackingId = str
"""Amazon's `TrackingId`: part of `TrackingInformation`.

1 to 60 characters.
"""

SCHEMAS: dict[str, Any] = {
    "AcceptedRate": AcceptedRate,
    "Account": Account,
    "AccountId": AccountId,
    "Address": Address,
    "CancelShipmentResponse": CancelShipmentResponse,
    "City": City,
    "ClientReferenceId": ClientReferenceId,
    "Container": Container,
    "ContainerItem": ContainerItem,
    "ContainerList": ContainerList,
    "ContainerReferenceId": ContainerReferenceId,
    "ContainerSpecification": ContainerSpecification,
    "ContainerSpecificationList": ContainerSpecificationList,
    "CountryCode": CountryCode,
    "CreateShipmentRequest": CreateShipmentRequest,
    "CreateShipmentResponse": CreateShipmentResponse,
    "CreateShipmentResult": CreateShipmentResult,
    "Currency": Currency,
    "Dimensions": Dimensions,
    "Error": Error,
    "ErrorList": ErrorList,
    "Event": Event,
    "EventCode": EventCode,
    "EventList": EventList,
    "GetAccountResponse": GetAccountResponse,
    "GetRatesRequest": GetRatesRequest,
    "GetRatesResponse": GetRatesResponse,
    "GetRatesResult": GetRatesResult,
    "GetShipmentResponse": GetShipmentResponse,
    "GetTrackingInformationResponse": GetTrackingInformationResponse,
    "Label": Label,
    "LabelResult": LabelResult,
    "LabelResultList": LabelResultList,
    "LabelSpecification": LabelSpecification,
    "LabelStream": LabelStream,
    "Location": Location,
    "Party": Party,
    "PostalCode": PostalCode,
    "PromisedDeliveryDate": PromisedDeliveryDate,
    "PurchaseLabelsRequest": PurchaseLabelsRequest,
    "PurchaseLabelsResponse": PurchaseLabelsResponse,
    "PurchaseLabelsResult": PurchaseLabelsResult,
    "PurchaseShipmentRequest": PurchaseShipmentRequest,
    "PurchaseShipmentResponse": PurchaseShipmentResponse,
    "PurchaseShipmentResult": PurchaseShipmentResult,
    "Rate": Rate,
    "RateId": RateId,
    "RateList": RateList,
    "RetrieveShippingLabelRequest": RetrieveShippingLabelRequest,
    "RetrieveShippingLabelResponse": RetrieveShippingLabelResponse,
    "RetrieveShippingLabelResult": RetrieveShippingLabelResult,
    "ServiceRate": ServiceRate,
    "ServiceRateList": ServiceRateList,
    "ServiceType": ServiceType,
    "ServiceTypeList": ServiceTypeList,
    "Shipment": Shipment,
    "ShipmentId": ShipmentId,
    "ShippingPromiseSet": ShippingPromiseSet,
    "StateOrRegion": StateOrRegion,
    "TimeRange": TimeRange,
    "TrackingId": TrackingId,
    "TrackingInformation": TrackingInformation,
    "TrackingSummary": TrackingSummary,
    "Weight": Weight,
}
"""Amazon's schema name -> the class or type here."""
