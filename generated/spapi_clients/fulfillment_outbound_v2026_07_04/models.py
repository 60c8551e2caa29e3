"""What the answers and bodies of Fulfillment Outbound 2026-07-04 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/fulfillment_outbound_v2026_07_04.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class OrderFulfillmentAction(StrEnum):
    """Amazon's `OrderFulfillmentAction`.

    Used as part of `OrderFulfillmentConfiguration`, `OrderResponseFulfillmentConfiguration`,
    `UpdateOrderFulfillmentConfiguration`.
    """

    SHIP = "SHIP"
    HOLD = "HOLD"


class OrderFulfillmentPolicy(StrEnum):
    """Amazon's `OrderFulfillmentPolicy`.

    Used as part of `OrderFulfillmentConfiguration`, `OrderResponseFulfillmentConfiguration`.
    """

    FILL_OR_KILL = "FILL_OR_KILL"
    FILL_ALL = "FILL_ALL"
    FILL_ALL_AVAILABLE = "FILL_ALL_AVAILABLE"


class ShipmentStatus(StrEnum):
    """Amazon's `ShipmentStatus`: part of `Shipment`."""

    PROCESSING = "PROCESSING"
    SHIPPED = "SHIPPED"
    CANCELLED = "CANCELLED"


class Shipments(StrEnum):
    """Parameter `shipments` of listOrders, getOrder; inline in Amazon's model."""

    INCLUDE = "INCLUDE"
    EXCLUDE = "EXCLUDE"


ShipmentsLiteral = Literal[
    "INCLUDE",
    "EXCLUDE",
]
"""The values of `Shipments`, for arguments."""


class Address(Model):
    """Amazon's `Address`: part of `AmazonFacility`, `OrderDestination`, `PreviewDestination`."""

    name: str
    """`name`."""
    address_line_1: str
    """`addressLine1`."""
    postal_code: str
    """`postalCode`."""
    country_code: str
    """`countryCode`: exactly 2 characters."""
    address_line_2: str | None = None
    """`addressLine2`."""
    address_line_3: str | None = None
    """`addressLine3`."""
    city: str | None = None
    """`city`."""
    district_or_county: str | None = None
    """`districtOrCounty`."""
    state_or_region: str | None = None
    """`stateOrRegion`."""
    phone: str | None = None
    """`phone`."""
    email: str | None = None
    """`email`."""
    _wire_ = (
        "name",
        "addressLine1",
        "postalCode",
        "countryCode",
        "addressLine2",
        "addressLine3",
        "city",
        "districtOrCounty",
        "stateOrRegion",
        "phone",
        "email",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "postal_code",
        "country_code",
        "address_line_2",
        "address_line_3",
        "city",
        "district_or_county",
        "state_or_region",
        "phone",
        "email",
    )


class AmazonFacility(Model):
    """Amazon's `AmazonFacility`: part of `Shipment`."""

    facility_id: str
    """`facilityId`: at most 40 characters."""
    address: Address | None = None
    """`address`."""
    _wire_ = ("facilityId", "address")
    _personal_ = ("address",)


class AmazonTracking(Model):
    """Amazon's `AmazonTracking`: part of `Tracking`."""

    tracking_number: str | None = None
    """`trackingNumber`."""
    tracking_url: str | None = None
    """`trackingUrl`."""
    _wire_ = ("trackingNumber", "trackingUrl")


class Amount(Model):
    """Amazon's `Amount`: part of `CreateOrderLineItem`, `OrderLineItem`, `PreviewLineItem` and 2 more."""

    value: str
    """`value`."""
    unit: str | None = None
    """`unit`."""
    _wire_ = ("value", "unit")


class CarrierTracking(Model):
    """Amazon's `CarrierTracking`: part of `Tracking`."""

    carrier_code: str
    """`carrierCode`."""
    tracking_number: str | None = None
    """`trackingNumber`."""
    tracking_url: str | None = None
    """`trackingUrl`."""
    _wire_ = ("carrierCode", "trackingNumber", "trackingUrl")


class Constraint(Model):
    """Amazon's `Constraint`: part of `GetOrderPreviewResponse`, `OfferResult`."""

    message: str
    """`message`."""
    type_: str
    """`type`."""
    code: str
    """`code`."""
    details: list[ConstraintDetail] | None = None
    """`details`."""
    _wire_ = ("message", "type", "code", "details")


class ConstraintDetail(Model):
    """Amazon's `ConstraintDetail`: part of `Constraint`."""

    type_: str
    """`type`."""
    value: str
    """`value`."""
    _wire_ = ("type", "value")


class CreateOrderAcceptedResponse(Model):
    """Amazon's `CreateOrderAcceptedResponse`: answer of createOrder."""

    order_id: str
    """`orderId`."""
    status: str
    """`status`."""
    _wire_ = ("orderId", "status")


class CreateOrderLineItem(Model):
    """Amazon's `CreateOrderLineItem`: part of `CreateOrderRequest`."""

    line_item_id: str
    """`lineItemId`."""
    product: OrderProduct
    """`product`."""
    amount: Amount
    """`amount`."""
    fulfillment_configuration: LineItemFulfillmentConfiguration | None = None
    """`fulfillmentConfiguration`."""
    _wire_ = ("lineItemId", "product", "amount", "fulfillmentConfiguration")


class CreateOrderRequest(Model):
    """Amazon's `CreateOrderRequest`: body of createOrder."""

    order_id: str
    """`orderId`."""
    destination: OrderDestination
    """`destination`."""
    line_items: list[CreateOrderLineItem]
    """`lineItems`."""
    channel: str | None = None
    """`channel`: at most 40 characters."""
    fulfillment_configuration: OrderFulfillmentConfiguration | None = None
    """`fulfillmentConfiguration`."""
    origin: OrderOrigin | None = None
    """`origin`."""
    payment_information: PaymentInformation | None = None
    """`paymentInformation`."""
    _wire_ = (
        "orderId",
        "destination",
        "lineItems",
        "channel",
        "fulfillmentConfiguration",
        "origin",
        "paymentInformation",
    )


class CreateOrderResponse(Model):
    """Amazon's `CreateOrderResponse`: answer of createOrder."""

    order: FulfillmentOrder
    """`order`."""
    _wire_ = ("order",)


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
    """Amazon's `ErrorList`: error answer of getOffers, listOrders, createOrder and 6 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class EstimatedPrice(Model):
    """Amazon's `EstimatedPrice`: part of `PreviewDeliveryOffer`."""

    rollup_prices: list[RollupPrice]
    """`rollupPrices`."""
    total_price: Money
    """`totalPrice`."""
    _wire_ = ("rollupPrices", "totalPrice")


class FulfillmentOrder(Model):
    """Amazon's `FulfillmentOrder`: part of `CreateOrderResponse`, `GetOrderResponse`, `ListOrdersResponse`."""

    order_id: str
    """`orderId`."""
    receive_time: datetime
    """`receiveTime`: ISO 8601 instant."""
    line_items: list[OrderLineItem]
    """`lineItems`."""
    channel: str | None = None
    """`channel`: at most 40 characters."""
    status: str | None = None
    """`status`."""
    status_update_time: datetime | None = None
    """`statusUpdateTime`: ISO 8601 instant."""
    fulfillment_configuration: OrderResponseFulfillmentConfiguration | None = None
    """`fulfillmentConfiguration`."""
    origin: OrderOrigin | None = None
    """`origin`."""
    destination: OrderDestination | None = None
    """`destination`."""
    shipments: list[Shipment] | None = None
    """`shipments`."""
    payment_information: PaymentInformation | None = None
    """`paymentInformation`."""
    _wire_ = (
        "orderId",
        "receiveTime",
        "lineItems",
        "channel",
        "status",
        "statusUpdateTime",
        "fulfillmentConfiguration",
        "origin",
        "destination",
        "shipments",
        "paymentInformation",
    )


class GetOffersRequest(Model):
    """Amazon's `GetOffersRequest`: body of getOffers."""

    origin: OrderOrigin
    """`origin`."""
    items: list[OfferItem]
    """`items`."""
    fulfillment_configuration: OfferFulfillmentConfiguration | None = None
    """`fulfillmentConfiguration`."""
    destination: OfferDestination | None = None
    """`destination`."""
    _wire_ = ("origin", "items", "fulfillmentConfiguration", "destination")


class GetOffersResponse(Model):
    """Amazon's `GetOffersResponse`: answer of getOffers."""

    offer_results: list[OfferResult] | None = None
    """`offerResults`."""
    _wire_ = ("offerResults",)


class GetOrderPreviewRequest(Model):
    """Amazon's `GetOrderPreviewRequest`: body of getOrderPreview."""

    destination: PreviewDestination
    """`destination`."""
    line_items: list[PreviewLineItem]
    """`lineItems`."""
    channel: str | None = None
    """`channel`: at most 40 characters."""
    fulfillment_configuration: PreviewFulfillmentConfiguration | None = None
    """`fulfillmentConfiguration`."""
    origin: OrderOrigin | None = None
    """`origin`."""
    exclude_estimated_fees: bool | None = None
    """`excludeEstimatedFees`."""
    include_payment_on_delivery: bool | None = None
    """`includePaymentOnDelivery`."""
    _wire_ = (
        "destination",
        "lineItems",
        "channel",
        "fulfillmentConfiguration",
        "origin",
        "excludeEstimatedFees",
        "includePaymentOnDelivery",
    )


class GetOrderPreviewResponse(Model):
    """Amazon's `GetOrderPreviewResponse`: answer of getOrderPreview."""

    planned_shipments: list[PreviewPlannedShipment]
    """`plannedShipments`."""
    constraints: list[Constraint] | None = None
    """`constraints`."""
    _wire_ = ("plannedShipments", "constraints")


class GetOrderResponse(Model):
    """Amazon's `GetOrderResponse`: answer of getOrder."""

    order: FulfillmentOrder
    """`order`."""
    _wire_ = ("order",)


class LineItemFulfillmentConfiguration(Model):
    """Amazon's `LineItemFulfillmentConfiguration`: part of `CreateOrderLineItem`, `OrderLineItem`."""

    services: OrderLineItemServices | None = None
    """`services`."""
    _wire_ = ("services",)


class ListOrdersResponse(Model):
    """Amazon's `ListOrdersResponse`: answer of listOrders."""

    orders: list[FulfillmentOrder]
    """`orders`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("orders", "pagination")


class Money(Model):
    """Amazon's `Money`: part of `EstimatedPrice`, `OrderLineItemPaymentOnDelivery`, `OrderProduct` and 2 more."""

    currency_code: str
    """`currencyCode`."""
    amount: str
    """`amount`."""
    _wire_ = ("currencyCode", "amount")


class OfferDestination(Model):
    """Amazon's `OfferDestination`: part of `GetOffersRequest`."""

    delivery_address: VariablePrecisionAddress | None = None
    """`deliveryAddress`."""
    ip_address: str | None = None
    """`ipAddress`: IP address."""
    _wire_ = ("deliveryAddress", "ipAddress")
    _personal_ = ("delivery_address", "ip_address")


class OfferFulfillmentConfiguration(Model):
    """Amazon's `OfferFulfillmentConfiguration`: part of `GetOffersRequest`."""

    service_level: PreviewServiceLevel | None = None
    """`serviceLevel`."""
    _wire_ = ("serviceLevel",)


class OfferItem(Model):
    """Amazon's `OfferItem`: part of `GetOffersRequest`, `OfferResult`."""

    product_identifier: ProductIdentifier | None = None
    """`productIdentifier`."""
    _wire_ = ("productIdentifier",)


class OfferOption(Model):
    """Amazon's `OfferOption`: part of `OfferResult`."""

    expiry_time: datetime | None = None
    """`expiryTime`: ISO 8601 instant."""
    fulfillment_configuration: OfferOptionFulfillmentConfiguration | None = None
    """`fulfillmentConfiguration`."""
    _wire_ = ("expiryTime", "fulfillmentConfiguration")


class OfferOptionFulfillmentConfiguration(Model):
    """Amazon's `OfferOptionFulfillmentConfiguration`: part of `OfferOption`."""

    service_level: OfferServiceLevel | None = None
    """`serviceLevel`."""
    _wire_ = ("serviceLevel",)


class OfferResult(Model):
    """Amazon's `OfferResult`: part of `GetOffersResponse`."""

    item: OfferItem | None = None
    """`item`."""
    offers: list[OfferOption] | None = None
    """`offers`."""
    constraints: list[Constraint] | None = None
    """`constraints`."""
    _wire_ = ("item", "offers", "constraints")


class OfferServiceLevel(Model):
    """Amazon's `OfferServiceLevel`: part of `OfferOptionFulfillmentConfiguration`."""

    service_tier: str | None = None
    """`serviceTier`."""
    delivery_interval: TimeInterval | None = None
    """`deliveryInterval`."""
    _wire_ = ("serviceTier", "deliveryInterval")


class OrderDestination(Model):
    """Amazon's `OrderDestination`: part of `CreateOrderRequest`, `FulfillmentOrder`."""

    delivery_address: Address
    """`deliveryAddress`."""
    delivery_notes: str | None = None
    """`deliveryNotes`."""
    drop_off_location: OrderDropOffLocation | None = None
    """`dropOffLocation`."""
    _wire_ = ("deliveryAddress", "deliveryNotes", "dropOffLocation")
    _personal_ = ("delivery_address", "delivery_notes")


class OrderDropOffLocation(Model):
    """Amazon's `OrderDropOffLocation`: part of `OrderDestination`, `Tracking`."""

    type_: str | None = None
    """`type`."""
    attributes: dict[str, Any] | None = None
    """`attributes`."""
    _wire_ = ("type", "attributes")


class OrderFulfillmentConfiguration(Model):
    """Amazon's `OrderFulfillmentConfiguration`: part of `CreateOrderRequest`."""

    service_level: ServiceLevel | None = None
    """`serviceLevel`."""
    action: OrderFulfillmentAction | str | None = None
    """`action`."""
    policy: OrderFulfillmentPolicy | str | None = None
    """`policy`."""
    services: OrderServices | None = None
    """`services`."""
    _wire_ = ("serviceLevel", "action", "policy", "services")


class OrderLineItem(Model):
    """Amazon's `OrderLineItem`: part of `FulfillmentOrder`."""

    line_item_id: str
    """`lineItemId`."""
    product: OrderProduct
    """`product`."""
    amount: Amount
    """`amount`."""
    cancelled_amount: Amount | None = None
    """`cancelledAmount`."""
    unfulfillable_amount: Amount | None = None
    """`unfulfillableAmount`."""
    fulfillment_configuration: LineItemFulfillmentConfiguration | None = None
    """`fulfillmentConfiguration`."""
    _wire_ = ("lineItemId", "product", "amount", "cancelledAmount", "unfulfillableAmount", "fulfillmentConfiguration")


class OrderLineItemDeliveryService(Model):
    """Amazon's `OrderLineItemDeliveryService`: part of `OrderLineItemServices`."""

    payment_on_delivery: OrderLineItemPaymentOnDelivery | None = None
    """`paymentOnDelivery`."""
    _wire_ = ("paymentOnDelivery",)


class OrderLineItemPackagingService(Model):
    """Amazon's `OrderLineItemPackagingService`: part of `OrderLineItemServices`."""

    packing_slip: OrderPackingSlip | None = None
    """`packingSlip`."""
    _wire_ = ("packingSlip",)


class OrderLineItemPaymentOnDelivery(Model):
    """Amazon's `OrderLineItemPaymentOnDelivery`: part of `OrderLineItemDeliveryService`."""

    per_unit_service_price: Money | None = None
    """`perUnitServicePrice`."""
    _wire_ = ("perUnitServicePrice",)


class OrderLineItemServices(Model):
    """Amazon's `OrderLineItemServices`: part of `LineItemFulfillmentConfiguration`."""

    packaging: OrderLineItemPackagingService | None = None
    """`packaging`."""
    delivery: OrderLineItemDeliveryService | None = None
    """`delivery`."""
    _wire_ = ("packaging", "delivery")


class OrderOrigin(Model):
    """Amazon's `OrderOrigin`: part of `CreateOrderRequest`, `FulfillmentOrder`, `GetOffersRequest` and 1 more."""

    country_code: str
    """`countryCode`: exactly 2 characters."""
    _wire_ = ("countryCode",)


class OrderPackingSlip(Model):
    """Amazon's `OrderPackingSlip`: part of `OrderLineItemPackagingService`, `PackagingService`."""

    template_name: str | None = None
    """`templateName`."""
    template_attributes: dict[str, str] | None = None
    """`templateAttributes`."""
    _wire_ = ("templateName", "templateAttributes")


class OrderProduct(Model):
    """Amazon's `OrderProduct`: part of `CreateOrderLineItem`, `OrderLineItem`."""

    product_identifier: ProductIdentifier
    """`productIdentifier`."""
    per_unit_declared_value: Money | None = None
    """`perUnitDeclaredValue`."""
    _wire_ = ("productIdentifier", "perUnitDeclaredValue")


class OrderResponseFulfillmentConfiguration(Model):
    """Amazon's `OrderResponseFulfillmentConfiguration`: part of `FulfillmentOrder`."""

    service_level: ServiceLevel | None = None
    """`serviceLevel`."""
    action: OrderFulfillmentAction | str | None = None
    """`action`."""
    policy: OrderFulfillmentPolicy | str | None = None
    """`policy`."""
    services: OrderServices | None = None
    """`services`."""
    _wire_ = ("serviceLevel", "action", "policy", "services")


class OrderServices(Model):
    """Amazon's `OrderServices`.

    Used as part of `OrderFulfillmentConfiguration`, `OrderResponseFulfillmentConfiguration`.
    """

    packaging: PackagingService | None = None
    """`packaging`."""
    delivery: dict[str, Any] | None = None
    """`delivery`."""
    additional: dict[str, str] | None = None
    """`additional`."""
    _wire_ = ("packaging", "delivery", "additional")


class Package(Model):
    """Amazon's `Package`: part of `Shipment`."""

    package_id: str
    """`packageId`: at most 40 characters."""
    delivery_time: datetime | None = None
    """`deliveryTime`: ISO 8601 instant."""
    status: str | None = None
    """`status`."""
    tracking: Tracking | None = None
    """`tracking`."""
    shipment_item_ids: list[str] | None = None
    """`shipmentItemIds`."""
    _wire_ = ("packageId", "deliveryTime", "status", "tracking", "shipmentItemIds")


class PackagingService(Model):
    """Amazon's `PackagingService`: part of `OrderServices`."""

    packaging_option: str | None = None
    """`packagingOption`."""
    overbox: str | None = None
    """`overbox`."""
    packing_slip: OrderPackingSlip | None = None
    """`packingSlip`."""
    _wire_ = ("packagingOption", "overbox", "packingSlip")


class Pagination(Model):
    """Amazon's `Pagination`: part of `ListOrdersResponse`."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class Payment(Model):
    """Amazon's `Payment`: part of `PaymentInformation`."""

    payment_id: str | None = None
    """`paymentId`."""
    payment_method: str | None = None
    """`paymentMethod`."""
    payment_time: datetime | None = None
    """`paymentTime`: ISO 8601 instant."""
    _wire_ = ("paymentId", "paymentMethod", "paymentTime")


class PaymentInformation(Model):
    """Amazon's `PaymentInformation`: part of `CreateOrderRequest`, `FulfillmentOrder`."""

    payments: list[Payment] | None = None
    """`payments`."""
    _wire_ = ("payments",)


class PreviewDeliveryOffer(Model):
    """Amazon's `PreviewDeliveryOffer`: part of `PreviewPlannedShipment`."""

    estimated_price: EstimatedPrice | None = None
    """`estimatedPrice`."""
    fulfillment_configuration: PreviewOfferFulfillmentConfiguration | None = None
    """`fulfillmentConfiguration`."""
    _wire_ = ("estimatedPrice", "fulfillmentConfiguration")


class PreviewDeliveryService(Model):
    """Amazon's `PreviewDeliveryService`: part of `PreviewOfferServices`."""

    payment_on_delivery: str | None = None
    """`paymentOnDelivery`."""
    _wire_ = ("paymentOnDelivery",)


class PreviewDestination(Model):
    """Amazon's `PreviewDestination`: part of `GetOrderPreviewRequest`."""

    delivery_address: Address
    """`deliveryAddress`."""
    _wire_ = ("deliveryAddress",)
    _personal_ = ("delivery_address",)


class PreviewFulfillmentConfiguration(Model):
    """Amazon's `PreviewFulfillmentConfiguration`: part of `GetOrderPreviewRequest`."""

    service_level: PreviewServiceLevel | None = None
    """`serviceLevel`."""
    services: PreviewServices | None = None
    """`services`."""
    _wire_ = ("serviceLevel", "services")


class PreviewLineItem(Model):
    """Amazon's `PreviewLineItem`: part of `GetOrderPreviewRequest`."""

    product: PreviewProduct
    """`product`."""
    amount: Amount
    """`amount`."""
    _wire_ = ("product", "amount")


class PreviewOfferFulfillmentConfiguration(Model):
    """Amazon's `PreviewOfferFulfillmentConfiguration`: part of `PreviewDeliveryOffer`."""

    service_level: PreviewOfferServiceLevel | None = None
    """`serviceLevel`."""
    services: PreviewOfferServices | None = None
    """`services`."""
    _wire_ = ("serviceLevel", "services")


class PreviewOfferServiceLevel(Model):
    """Amazon's `PreviewOfferServiceLevel`: part of `PreviewOfferFulfillmentConfiguration`."""

    service_tier: str | None = None
    """`serviceTier`."""
    delivery_interval: TimeInterval | None = None
    """`deliveryInterval`."""
    ship_interval: TimeInterval | None = None
    """`shipInterval`."""
    _wire_ = ("serviceTier", "deliveryInterval", "shipInterval")


class PreviewOfferServices(Model):
    """Amazon's `PreviewOfferServices`: part of `PreviewOfferFulfillmentConfiguration`."""

    packaging: PreviewPackagingService | None = None
    """`packaging`."""
    delivery: PreviewDeliveryService | None = None
    """`delivery`."""
    additional: dict[str, str] | None = None
    """`additional`."""
    _wire_ = ("packaging", "delivery", "additional")


class PreviewPackagingService(Model):
    """Amazon's `PreviewPackagingService`: part of `PreviewOfferServices`, `PreviewServices`."""

    packaging_option: str | None = None
    """`packagingOption`."""
    overbox: str | None = None
    """`overbox`."""
    _wire_ = ("packagingOption", "overbox")


class PreviewPlannedShipment(Model):
    """Amazon's `PreviewPlannedShipment`: part of `GetOrderPreviewResponse`."""

    items: list[PreviewPlannedShipmentItem]
    """`items`."""
    estimated_shipping_weight: Weight | None = None
    """`estimatedShippingWeight`."""
    offers: list[PreviewDeliveryOffer] | None = None
    """`offers`."""
    _wire_ = ("items", "estimatedShippingWeight", "offers")


class PreviewPlannedShipmentItem(Model):
    """Amazon's `PreviewPlannedShipmentItem`: part of `PreviewPlannedShipment`."""

    product_identifier: ProductIdentifier
    """`productIdentifier`."""
    amount: Amount
    """`amount`."""
    _wire_ = ("productIdentifier", "amount")


class PreviewProduct(Model):
    """Amazon's `PreviewProduct`: part of `PreviewLineItem`."""

    product_identifier: ProductIdentifier
    """`productIdentifier`."""
    per_unit_declared_value: Money | None = None
    """`perUnitDeclaredValue`."""
    _wire_ = ("productIdentifier", "perUnitDeclaredValue")


class PreviewServiceLevel(Model):
    """Amazon's `PreviewServiceLevel`.

    Used as part of `OfferFulfillmentConfiguration`, `PreviewFulfillmentConfiguration`.
    """

    service_tiers: list[str] | None = None
    """`serviceTiers`."""
    _wire_ = ("serviceTiers",)


class PreviewServices(Model):
    """Amazon's `PreviewServices`: part of `PreviewFulfillmentConfiguration`."""

    packaging: PreviewPackagingService | None = None
    """`packaging`."""
    additional: dict[str, str] | None = None
    """`additional`."""
    _wire_ = ("packaging", "additional")


class ProductIdentifier(Model):
    """Amazon's `ProductIdentifier`.

    Used as part of `OfferItem`, `OrderProduct`, `PreviewPlannedShipmentItem` and 2 more.
    """

    amazon_sku: str
    """`amazonSku`."""
    _wire_ = ("amazonSku",)


class ProofOfDelivery(Model):
    """Amazon's `ProofOfDelivery`: part of `Tracking`."""

    delivery_photo_url: str | None = None
    """`deliveryPhotoUrl`."""
    received_by: str | None = None
    """`receivedBy`."""
    _wire_ = ("deliveryPhotoUrl", "receivedBy")
    _personal_ = ("delivery_photo_url", "received_by")


class RollupPrice(Model):
    """Amazon's `RollupPrice`: part of `EstimatedPrice`."""

    type_: str
    """`type`."""
    value: Money
    """`value`."""
    _wire_ = ("type", "value")


class ServiceLevel(Model):
    """Amazon's `ServiceLevel`.

    Used as part of `OrderFulfillmentConfiguration`, `OrderResponseFulfillmentConfiguration`.
    """

    service_tiers: list[str] | None = None
    """`serviceTiers`."""
    delivery_interval: TimeInterval | None = None
    """`deliveryInterval`."""
    _wire_ = ("serviceTiers", "deliveryInterval")


class Shipment(Model):
    """Amazon's `Shipment`: part of `FulfillmentOrder`."""

    amazon_shipment_id: str
    """`amazonShipmentId`."""
    amazon_facility: AmazonFacility
    """`amazonFacility`."""
    status: ShipmentStatus | str
    """`status`."""
    items: list[ShipmentItem]
    """`items`."""
    ship_time: datetime | None = None
    """`shipTime`: ISO 8601 instant."""
    delivery_time: datetime | None = None
    """`deliveryTime`: ISO 8601 instant."""
    shipping_notes: list[str] | None = None
    """`shippingNotes`."""
    packages: list[Package] | None = None
    """`packages`."""
    service_level: ShipmentServiceLevel | None = None
    """`serviceLevel`."""
    _wire_ = (
        "amazonShipmentId",
        "amazonFacility",
        "status",
        "items",
        "shipTime",
        "deliveryTime",
        "shippingNotes",
        "packages",
        "serviceLevel",
    )


class ShipmentItem(Model):
    """Amazon's `ShipmentItem`: part of `Shipment`."""

    product_identifier: ProductIdentifier
    """`productIdentifier`."""
    line_item_id: str
    """`lineItemId`."""
    amount: Amount
    """`amount`."""
    package_id: str | None = None
    """`packageId`: at most 40 characters."""
    unit_identifiers: dict[str, list[str]] | None = None
    """`unitIdentifiers`."""
    shipment_item_id: str | None = None
    """`shipmentItemId`."""
    _wire_ = ("productIdentifier", "lineItemId", "amount", "packageId", "unitIdentifiers", "shipmentItemId")


class ShipmentServiceLevel(Model):
    """Amazon's `ShipmentServiceLevel`: part of `Shipment`."""

    service_tier: str | None = None
    """`serviceTier`."""
    _wire_ = ("serviceTier",)


class TimeInterval(Model):
    """Amazon's `TimeInterval`: part of `OfferServiceLevel`, `PreviewOfferServiceLevel`, `ServiceLevel`."""

    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    _wire_ = ("startTime", "endTime")


class Tracking(Model):
    """Amazon's `Tracking`: part of `Package`, `UpdatePackageRequest`."""

    carrier: CarrierTracking | None = None
    """`carrier`."""
    amazon: AmazonTracking | None = None
    """`amazon`."""
    drop_off_location: OrderDropOffLocation | None = None
    """`dropOffLocation`."""
    proof_of_delivery: ProofOfDelivery | None = None
    """`proofOfDelivery`."""
    _wire_ = ("carrier", "amazon", "dropOffLocation", "proofOfDelivery")
    _personal_ = ("proof_of_delivery",)


class UpdateOrderFulfillmentConfiguration(Model):
    """Amazon's `UpdateOrderFulfillmentConfiguration`: part of `UpdateOrderRequest`."""

    action: OrderFulfillmentAction | str | None = None
    """`action`."""
    _wire_ = ("action",)


class UpdateOrderRequest(Model):
    """Amazon's `UpdateOrderRequest`: body of updateOrder."""

    fulfillment_configuration: UpdateOrderFulfillmentConfiguration | None = None
    """`fulfillmentConfiguration`."""
    _wire_ = ("fulfillmentConfiguration",)


class UpdateOrderStatusRequest(Model):
    """Amazon's `UpdateOrderStatusRequest`: body of updateOrderStatus."""

    status: str
    """`status`."""
    _wire_ = ("status",)


class UpdatePackageRequest(Model):
    """Amazon's `UpdatePackageRequest`: body of updatePackage."""

    status: str
    """`status`."""
    delivery_time: datetime | None = None
    """`deliveryTime`: ISO 8601 instant."""
    tracking: Tracking | None = None
    """`tracking`."""
    _wire_ = ("status", "deliveryTime", "tracking")


class VariablePrecisionAddress(Model):
    """Amazon's `VariablePrecisionAddress`: part of `OfferDestination`."""

    postal_code: str
    """`postalCode`."""
    country_code: str
    """`countryCode`: exactly 2 characters."""
    address_line_1: str | None = None
    """`addressLine1`."""
    address_line_2: str | None = None
    """`addressLine2`."""
    address_line_3: str | None = None
    """`addressLine3`."""
    city: str | None = None
    """`city`."""
    district_or_county: str | None = None
    """`districtOrCounty`."""
    state_or_region: str | None = None
    """`stateOrRegion`."""
    _wire_ = (
        "postalCode",
        "countryCode",
        "addressLine1",
        "addressLine2",
        "addressLine3",
        "city",
        "districtOrCounty",
        "stateOrRegion",
    )
    _personal_ = (
        "postal_code",
        "country_code",
        "address_line_1",
        "address_line_2",
        "address_line_3",
        "city",
        "district_or_county",
        "state_or_region",
    )


class Weight(Model):
    """Amazon's `Weight`: part of `PreviewPlannedShipment`."""

    unit: str
    """`unit`."""
    value: str
    """`value`."""
    _wire_ = ("unit", "value")


AdditionalServices = dict[str, str]
"""Amazon's `AdditionalServices`: part of `OrderServices`, `PreviewOfferServices`, `PreviewServices`."""

CancelOrderResponse = dict[str, Any]
"""Amazon's `CancelOrderResponse`: answer of cancelOrder."""

CountryCode = str
"""Amazon's `CountryCode`: part of `Address`, `OrderOrigin`, `VariablePrecisionAddress`.

Exactly 2 characters.
"""

Decimal = str
"""Amazon's `Decimal`: part of `Amount`, `Money`, `Weight`."""

DeliveryService = dict[str, Any]
"""Amazon's `DeliveryService`: part of `OrderServices`."""

IpAddress = str
"""Amazon's `IpAddress`: part of `OfferDestination`.

IP address.
"""

OrderDropOffLocationAttributes = dict[str, Any]
"""Amazon's `OrderDropOffLocationAttributes`: part of `OrderDropOffLocation`."""

OrderDropOffLocationType = str
"""Amazon's `OrderDropOffLocationType`: part of `OrderDropOffLocation`."""

OrderPackingSlipTemplateAttributes = dict[str, str]
"""Amazon's `OrderPackingSlipTemplateAttributes`: part of `OrderPackingSlip`."""

OrderStatus = str
"""Amazon's `OrderStatus`: part of `FulfillmentOrder`, `UpdateOrderStatusRequest`."""

ShipmentPackageStatus = str
"""Amazon's `ShipmentPackageStatus`: part of `Package`, `UpdatePackageRequest`."""

Timestamp = datetime
"""Amazon's `Timestamp`: part of `FulfillmentOrder`, `OfferOption`, `Package` and 3 more.

ISO 8601 instant.
"""

UnitIdentifiers = dict[str, list[str]]
"""Amazon's `UnitIdentifiers`: part of `ShipmentItem`."""

UpdateOrderResponse = dict[str, Any]
"""Amazon's `UpdateOrderResponse`: answer of updateOrder."""

SCHEMAS: dict[str, Any] = {
    "AdditionalServices": AdditionalServices,
    "Address": Address,
    "AmazonFacility": AmazonFacility,
    "AmazonTracking": AmazonTracking,
    "Amount": Amount,
    "CancelOrderResponse": CancelOrderResponse,
    "CarrierTracking": CarrierTracking,
    "Constraint": Constraint,
    "ConstraintDetail": ConstraintDetail,
    "CountryCode": CountryCode,
    "CreateOrderAcceptedResponse": CreateOrderAcceptedResponse,
    "CreateOrderLineItem": CreateOrderLineItem,
    "CreateOrderRequest": CreateOrderRequest,
    "CreateOrderResponse": CreateOrderResponse,
    "Decimal": Decimal,
    "DeliveryService": DeliveryService,
    "Error": Error,
    "ErrorList": ErrorList,
    "EstimatedPrice": EstimatedPrice,
    "FulfillmentOrder": FulfillmentOrder,
    "GetOffersRequest": GetOffersRequest,
    "GetOffersResponse": GetOffersResponse,
    "GetOrderPreviewRequest": GetOrderPreviewRequest,
    "GetOrderPreviewResponse": GetOrderPreviewResponse,
    "GetOrderResponse": GetOrderResponse,
    "IpAddress": IpAddress,
    "LineItemFulfillmentConfiguration": LineItemFulfillmentConfiguration,
    "ListOrdersResponse": ListOrdersResponse,
    "Money": Money,
    "OfferDestination": OfferDestination,
    "OfferFulfillmentConfiguration": OfferFulfillmentConfiguration,
    "OfferItem": OfferItem,
    "OfferOption": OfferOption,
    "OfferOptionFulfillmentConfiguration": OfferOptionFulfillmentConfiguration,
    "OfferResult": OfferResult,
    "OfferServiceLevel": OfferServiceLevel,
    "OrderDestination": OrderDestination,
    "OrderDropOffLocation": OrderDropOffLocation,
    "OrderDropOffLocationAttributes": OrderDropOffLocationAttributes,
    "OrderDropOffLocationType": OrderDropOffLocationType,
    "OrderFulfillmentAction": OrderFulfillmentAction,
    "OrderFulfillmentConfiguration": OrderFulfillmentConfiguration,
    "OrderFulfillmentPolicy": OrderFulfillmentPolicy,
    "OrderLineItem": OrderLineItem,
    "OrderLineItemDeliveryService": OrderLineItemDeliveryService,
    "OrderLineItemPackagingService": OrderLineItemPackagingService,
    "OrderLineItemPaymentOnDelivery": OrderLineItemPaymentOnDelivery,
    "OrderLineItemServices": OrderLineItemServices,
    "OrderOrigin": OrderOrigin,
    "OrderPackingSlip": OrderPackingSlip,
    "OrderPackingSlipTemplateAttributes": OrderPackingSlipTemplateAttributes,
    "OrderProduct": OrderProduct,
    "OrderResponseFulfillmentConfiguration": OrderResponseFulfillmentConfiguration,
    "OrderServices": OrderServices,
    "OrderStatus": OrderStatus,
    "Package": Package,
    "PackagingService": PackagingService,
    "Pagination": Pagination,
    "Payment": Payment,
    "PaymentInformation": PaymentInformation,
    "PreviewDeliveryOffer": PreviewDeliveryOffer,
    "PreviewDeliveryService": PreviewDeliveryService,
    "PreviewDestination": PreviewDestination,
    "PreviewFulfillmentConfiguration": PreviewFulfillmentConfiguration,
    "PreviewLineItem": PreviewLineItem,
    "PreviewOfferFulfillmentConfiguration": PreviewOfferFulfillmentConfiguration,
    "PreviewOfferServiceLevel": PreviewOfferServiceLevel,
    "PreviewOfferServices": PreviewOfferServices,
    "PreviewPackagingService": PreviewPackagingService,
    "PreviewPlannedShipment": PreviewPlannedShipment,
    "PreviewPlannedShipmentItem": PreviewPlannedShipmentItem,
    "PreviewProduct": PreviewProduct,
    "PreviewServiceLevel": PreviewServiceLevel,
    "PreviewServices": PreviewServices,
    "ProductIdentifier": ProductIdentifier,
    "ProofOfDelivery": ProofOfDelivery,
    "RollupPrice": RollupPrice,
    "ServiceLevel": ServiceLevel,
    "Shipment": Shipment,
    "ShipmentItem": ShipmentItem,
    "ShipmentPackageStatus": ShipmentPackageStatus,
    "ShipmentServiceLevel": ShipmentServiceLevel,
    "ShipmentStatus": ShipmentStatus,
    "TimeInterval": TimeInterval,
    "Timestamp": Timestamp,
    "Tracking": Tracking,
    "UnitIdentifiers": UnitIdentifiers,
    "UpdateOrderFulfillmentConfiguration": UpdateOrderFulfillmentConfiguration,
    "UpdateOrderRequest": UpdateOrderRequest,
    "UpdateOrderResponse": UpdateOrderResponse,
    "UpdateOrderStatusRequest": UpdateOrderStatusRequest,
    "UpdatePackageRequest": UpdatePackageRequest,
    "VariablePrecisionAddress": VariablePrecisionAddress,
    "Weight": Weight,
}
"""Amazon's schema name -> the class or type here."""
