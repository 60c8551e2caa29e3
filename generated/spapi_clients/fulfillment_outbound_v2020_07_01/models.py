"""What the answers and bodies of Fulfillment Outbound 2020-07-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/fulfillment_outbound_v2020_07_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class AdditionalLocationInfo(StrEnum):
    """Amazon's `AdditionalLocationInfo`: part of `PackageTrackingDetails`."""

    AS_INSTRUCTED = "AS_INSTRUCTED"
    CARPORT = "CARPORT"
    CUSTOMER_PICKUP = "CUSTOMER_PICKUP"
    DECK = "DECK"
    DOOR_PERSON = "DOOR_PERSON"
    FRONT_DESK = "FRONT_DESK"
    FRONT_DOOR = "FRONT_DOOR"
    GARAGE = "GARAGE"
    GUARD = "GUARD"
    MAIL_ROOM = "MAIL_ROOM"
    MAIL_SLOT = "MAIL_SLOT"
    MAILBOX = "MAILBOX"
    MC_BOY = "MC_BOY"
    MC_GIRL = "MC_GIRL"
    MC_MAN = "MC_MAN"
    MC_WOMAN = "MC_WOMAN"
    NEIGHBOR = "NEIGHBOR"
    OFFICE = "OFFICE"
    OUTBUILDING = "OUTBUILDING"
    PATIO = "PATIO"
    PORCH = "PORCH"
    REAR_DOOR = "REAR_DOOR"
    RECEPTIONIST = "RECEPTIONIST"
    RECEIVER = "RECEIVER"
    SECURE_LOCATION = "SECURE_LOCATION"
    SIDE_DOOR = "SIDE_DOOR"


class AmountUnitOfMeasure(StrEnum):
    """Part of `Amount`; inline in Amazon's model."""

    EACHES = "Eaches"


class CurrentStatus(StrEnum):
    """Amazon's `CurrentStatus`: part of `PackageTrackingDetails`."""

    IN_TRANSIT = "IN_TRANSIT"
    DELIVERED = "DELIVERED"
    RETURNING = "RETURNING"
    RETURNED = "RETURNED"
    UNDELIVERABLE = "UNDELIVERABLE"
    DELAYED = "DELAYED"
    AVAILABLE_FOR_PICKUP = "AVAILABLE_FOR_PICKUP"
    CUSTOMER_ACTION = "CUSTOMER_ACTION"
    UNKNOWN = "UNKNOWN"
    OUT_FOR_DELIVERY = "OUT_FOR_DELIVERY"
    DELIVERY_ATTEMPTED = "DELIVERY_ATTEMPTED"
    PICKUP_SUCCESSFUL = "PICKUP_SUCCESSFUL"
    PICKUP_CANCELLED = "PICKUP_CANCELLED"
    PICKUP_ATTEMPTED = "PICKUP_ATTEMPTED"
    PICKUP_SCHEDULED = "PICKUP_SCHEDULED"
    RETURN_REQUEST_ACCEPTED = "RETURN_REQUEST_ACCEPTED"
    REFUND_ISSUED = "REFUND_ISSUED"
    RETURN_RECEIVED_IN_FC = "RETURN_RECEIVED_IN_FC"


class DropOffLocationType(StrEnum):
    """Part of `DropOffLocation`; inline in Amazon's model."""

    FRONT_DOOR = "FRONT_DOOR"
    DELIVERY_BOX = "DELIVERY_BOX"
    GAS_METER_BOX = "GAS_METER_BOX"
    BICYCLE_BASKET = "BICYCLE_BASKET"
    GARAGE = "GARAGE"
    RECEPTIONIST = "RECEPTIONIST"
    FALLBACK_NEIGHBOR_DELIVERY = "FALLBACK_NEIGHBOR_DELIVERY"
    DO_NOT_LEAVE_UNATTENDED = "DO_NOT_LEAVE_UNATTENDED"


class EventCode(StrEnum):
    """Amazon's `EventCode`: part of `TrackingEvent`."""

    EVENT_101 = "EVENT_101"
    EVENT_102 = "EVENT_102"
    EVENT_201 = "EVENT_201"
    EVENT_202 = "EVENT_202"
    EVENT_203 = "EVENT_203"
    EVENT_204 = "EVENT_204"
    EVENT_205 = "EVENT_205"
    EVENT_206 = "EVENT_206"
    EVENT_301 = "EVENT_301"
    EVENT_302 = "EVENT_302"
    EVENT_304 = "EVENT_304"
    EVENT_306 = "EVENT_306"
    EVENT_307 = "EVENT_307"
    EVENT_308 = "EVENT_308"
    EVENT_309 = "EVENT_309"
    EVENT_401 = "EVENT_401"
    EVENT_402 = "EVENT_402"
    EVENT_403 = "EVENT_403"
    EVENT_404 = "EVENT_404"
    EVENT_405 = "EVENT_405"
    EVENT_406 = "EVENT_406"
    EVENT_407 = "EVENT_407"
    EVENT_408 = "EVENT_408"
    EVENT_409 = "EVENT_409"
    EVENT_411 = "EVENT_411"
    EVENT_412 = "EVENT_412"
    EVENT_413 = "EVENT_413"
    EVENT_414 = "EVENT_414"
    EVENT_415 = "EVENT_415"
    EVENT_416 = "EVENT_416"
    EVENT_417 = "EVENT_417"
    EVENT_418 = "EVENT_418"
    EVENT_419 = "EVENT_419"
    EVENT_801 = "EVENT_801"
    EVENT_804 = "EVENT_804"


class FeatureSettingsFeatureFulfillmentPolicy(StrEnum):
    """Part of `FeatureSettings`; inline in Amazon's model."""

    REQUIRED = "Required"
    NOT_REQUIRED = "NotRequired"


class FeeName(StrEnum):
    """Part of `Fee`; inline in Amazon's model."""

    FBA_PER_UNIT_FULFILLMENT_FEE = "FBAPerUnitFulfillmentFee"
    FBA_PER_ORDER_FULFILLMENT_FEE = "FBAPerOrderFulfillmentFee"
    FBA_TRANSPORTATION_FEE = "FBATransportationFee"
    FBA_FULFILLMENT_COD_FEE = "FBAFulfillmentCODFee"


class FulfillmentAction(StrEnum):
    """Amazon's `FulfillmentAction`.

    Used as part of `CreateFulfillmentOrderRequest`, `FulfillmentOrder`, `UpdateFulfillmentOrderRequest`.
    """

    SHIP = "Ship"
    HOLD = "Hold"


class FulfillmentOrderStatus(StrEnum):
    """Amazon's `FulfillmentOrderStatus`.

    Used as part of `FulfillmentOrder`, `SubmitFulfillmentOrderStatusUpdateRequest`.
    """

    NEW = "New"
    RECEIVED = "Received"
    PLANNING = "Planning"
    PROCESSING = "Processing"
    CANCELLED = "Cancelled"
    COMPLETE = "Complete"
    COMPLETE_PARTIALLED = "CompletePartialled"
    UNFULFILLABLE = "Unfulfillable"
    INVALID = "Invalid"


class FulfillmentPolicy(StrEnum):
    """Amazon's `FulfillmentPolicy`.

    Used as part of `CreateFulfillmentOrderRequest`, `FulfillmentOrder`, `UpdateFulfillmentOrderRequest`.
    """

    FILL_OR_KILL = "FillOrKill"
    FILL_ALL = "FillAll"
    FILL_ALL_AVAILABLE = "FillAllAvailable"


class FulfillmentPreviewItemShippingWeightCalculationMethod(StrEnum):
    """Part of `FulfillmentPreviewItem`; inline in Amazon's model."""

    PACKAGE = "Package"
    DIMENSIONAL = "Dimensional"


class FulfillmentReturnItemStatus(StrEnum):
    """Amazon's `FulfillmentReturnItemStatus`: part of `ReturnItem`."""

    NEW = "New"
    PROCESSED = "Processed"


class FulfillmentShipmentStatus(StrEnum):
    """Part of `FulfillmentShipment`; inline in Amazon's model."""

    PENDING = "PENDING"
    SHIPPED = "SHIPPED"
    CANCELLED_BY_FULFILLER = "CANCELLED_BY_FULFILLER"
    CANCELLED_BY_SELLER = "CANCELLED_BY_SELLER"


class InvalidItemReasonCode(StrEnum):
    """Amazon's `InvalidItemReasonCode`: part of `InvalidItemReason`."""

    INVALID_VALUES = "InvalidValues"
    DUPLICATE_REQUEST = "DuplicateRequest"
    NO_COMPLETED_SHIP_ITEMS = "NoCompletedShipItems"
    NO_RETURNABLE_QUANTITY = "NoReturnableQuantity"


class ReturnItemDisposition(StrEnum):
    """Amazon's `ReturnItemDisposition`: part of `ReturnItem`."""

    SELLABLE = "Sellable"
    DEFECTIVE = "Defective"
    CUSTOMER_DAMAGED = "CustomerDamaged"
    CARRIER_DAMAGED = "CarrierDamaged"
    FULFILLER_DAMAGED = "FulfillerDamaged"


class ShippingSpeedCategory(StrEnum):
    """Amazon's `ShippingSpeedCategory`.

    Used as part of `CreateFulfillmentOrderRequest`, `FulfillmentOrder`, `FulfillmentPreview` and 2 more.
    """

    STANDARD = "Standard"
    EXPEDITED = "Expedited"
    PRIORITY = "Priority"
    SCHEDULED_DELIVERY = "ScheduledDelivery"


class WeightUnit(StrEnum):
    """Part of `Weight`; inline in Amazon's model."""

    KG = "KG"
    KILOGRAMS = "KILOGRAMS"
    LB = "LB"
    POUNDS = "POUNDS"


class Address(Model):
    """Amazon's `Address`.

    Used as part of `CreateFulfillmentOrderRequest`, `FulfillmentOrder`, `GetFulfillmentPreviewRequest` and 2 more.
    """

    name: str
    """`name`."""
    address_line_1: str
    """`addressLine1`."""
    postal_code: str
    """`postalCode`."""
    country_code: str
    """`countryCode`."""
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
    )


class Amount(Model):
    """Amazon's `Amount`: part of `GetDeliveryOffersProduct`."""

    unit_of_measure: AmountUnitOfMeasure | str
    """`unitOfMeasure`."""
    value: str
    """`value`."""
    _wire_ = ("unitOfMeasure", "value")


class CODSettings(Model):
    """Amazon's `CODSettings`: part of `CreateFulfillmentOrderRequest`, `FulfillmentOrder`."""

    is_cod_required: bool
    """`isCodRequired`."""
    cod_charge: Money | None = None
    """`codCharge`."""
    cod_charge_tax: Money | None = None
    """`codChargeTax`."""
    shipping_charge: Money | None = None
    """`shippingCharge`."""
    shipping_charge_tax: Money | None = None
    """`shippingChargeTax`."""
    _wire_ = ("isCodRequired", "codCharge", "codChargeTax", "shippingCharge", "shippingChargeTax")


class CancelFulfillmentOrderResponse(Model):
    """Amazon's `CancelFulfillmentOrderResponse`.

    Used as answer of cancelFulfillmentOrder; error answer of cancelFulfillmentOrder.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateFulfillmentOrderItem(Model):
    """Amazon's `CreateFulfillmentOrderItem`: part of `CreateFulfillmentOrderItemList`."""

    seller_sku: str
    """`sellerSku`: at most 50 characters."""
    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`: at most 50 characters."""
    quantity: int
    """`quantity`."""
    gift_message: str | None = None
    """`giftMessage`: at most 512 characters."""
    displayable_comment: str | None = None
    """`displayableComment`: at most 250 characters."""
    fulfillment_network_sku: str | None = None
    """`fulfillmentNetworkSku`."""
    per_unit_declared_value: Money | None = None
    """`perUnitDeclaredValue`."""
    per_unit_price: Money | None = None
    """`perUnitPrice`."""
    per_unit_tax: Money | None = None
    """`perUnitTax`."""
    _wire_ = (
        "sellerSku",
        "sellerFulfillmentOrderItemId",
        "quantity",
        "giftMessage",
        "displayableComment",
        "fulfillmentNetworkSku",
        "perUnitDeclaredValue",
        "perUnitPrice",
        "perUnitTax",
    )
    _personal_ = ("gift_message", "displayable_comment")


class CreateFulfillmentOrderRequest(Model):
    """Amazon's `CreateFulfillmentOrderRequest`: body of createFulfillmentOrder."""

    seller_fulfillment_order_id: str
    """`sellerFulfillmentOrderId`: at most 40 characters."""
    displayable_order_id: str
    """`displayableOrderId`: at most 40 characters."""
    displayable_order_date: datetime
    """`displayableOrderDate`: ISO 8601 instant."""
    displayable_order_comment: str
    """`displayableOrderComment`: at most 750 characters."""
    shipping_speed_category: ShippingSpeedCategory | str
    """`shippingSpeedCategory`."""
    destination_address: Address
    """`destinationAddress`."""
    items: list[CreateFulfillmentOrderItem]
    """`items`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    delivery_window: DeliveryWindow | None = None
    """`deliveryWindow`."""
    delivery_preferences: DeliveryPreferences | None = None
    """`deliveryPreferences`."""
    fulfillment_action: FulfillmentAction | str | None = None
    """`fulfillmentAction`."""
    fulfillment_policy: FulfillmentPolicy | str | None = None
    """`fulfillmentPolicy`."""
    cod_settings: CODSettings | None = None
    """`codSettings`."""
    ship_from_country_code: str | None = None
    """`shipFromCountryCode`."""
    notification_emails: list[str] | None = None
    """`notificationEmails`: each at most 64 characters."""
    feature_constraints: list[FeatureSettings] | None = None
    """`featureConstraints`."""
    payment_information: list[PaymentInformation] | None = None
    """`paymentInformation`."""
    _wire_ = (
        "sellerFulfillmentOrderId",
        "displayableOrderId",
        "displayableOrderDate",
        "displayableOrderComment",
        "shippingSpeedCategory",
        "destinationAddress",
        "items",
        "marketplaceId",
        "deliveryWindow",
        "deliveryPreferences",
        "fulfillmentAction",
        "fulfillmentPolicy",
        "codSettings",
        "shipFromCountryCode",
        "notificationEmails",
        "featureConstraints",
        "paymentInformation",
    )
    _personal_ = ("displayable_order_comment", "destination_address", "delivery_preferences", "notification_emails")


class CreateFulfillmentOrderResponse(Model):
    """Amazon's `CreateFulfillmentOrderResponse`.

    Used as answer of createFulfillmentOrder; error answer of createFulfillmentOrder.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateFulfillmentReturnRequest(Model):
    """Amazon's `CreateFulfillmentReturnRequest`: body of createFulfillmentReturn."""

    items: list[CreateReturnItem]
    """`items`."""
    _wire_ = ("items",)


class CreateFulfillmentReturnResponse(Model):
    """Amazon's `CreateFulfillmentReturnResponse`.

    Used as answer of createFulfillmentReturn; error answer of createFulfillmentReturn.
    """

    payload: CreateFulfillmentReturnResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class CreateFulfillmentReturnResult(Model):
    """Amazon's `CreateFulfillmentReturnResult`: part of `CreateFulfillmentReturnResponse`."""

    return_items: list[ReturnItem] | None = None
    """`returnItems`."""
    invalid_return_items: list[InvalidReturnItem] | None = None
    """`invalidReturnItems`."""
    return_authorizations: list[ReturnAuthorization] | None = None
    """`returnAuthorizations`."""
    _wire_ = ("returnItems", "invalidReturnItems", "returnAuthorizations")


class CreateReturnItem(Model):
    """Amazon's `CreateReturnItem`: part of `CreateReturnItemList`."""

    seller_return_item_id: str
    """`sellerReturnItemId`: at most 80 characters."""
    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`."""
    amazon_shipment_id: str
    """`amazonShipmentId`."""
    return_reason_code: str
    """`returnReasonCode`."""
    return_comment: str | None = None
    """`returnComment`: at most 1000 characters."""
    _wire_ = (
        "sellerReturnItemId",
        "sellerFulfillmentOrderItemId",
        "amazonShipmentId",
        "returnReasonCode",
        "returnComment",
    )
    _personal_ = ("return_comment",)


class DateRange(Model):
    """Amazon's `DateRange`: part of `DeliveryOffer`, `PackageTrackingDetails`."""

    earliest: datetime
    """`earliest`: ISO 8601 instant."""
    latest: datetime
    """`latest`: ISO 8601 instant."""
    _wire_ = ("earliest", "latest")


class DeliveryDocument(Model):
    """Amazon's `DeliveryDocument`: part of `DeliveryDocumentList`."""

    document_type: str
    """`documentType`."""
    url: str | None = None
    """`url`."""
    _wire_ = ("documentType", "url")


class DeliveryInformation(Model):
    """Amazon's `DeliveryInformation`: part of `FulfillmentShipmentPackage`."""

    delivery_document_list: list[DeliveryDocument] | None = None
    """`deliveryDocumentList`."""
    drop_off_location: DropOffLocation | None = None
    """`dropOffLocation`."""
    _wire_ = ("deliveryDocumentList", "dropOffLocation")


class DeliveryMessage(Model):
    """Amazon's `DeliveryMessage`: part of `DeliveryPolicy`."""

    text: str | None = None
    """`text`."""
    locale: str | None = None
    """`locale`."""
    _wire_ = ("text", "locale")
    _personal_ = ("text",)


class DeliveryOffer(Model):
    """Amazon's `DeliveryOffer`: part of `DeliveryOffersList`."""

    expires_at: datetime | None = None
    """`expiresAt`: ISO 8601 instant."""
    date_range: DateRange | None = None
    """`dateRange`."""
    policy: DeliveryPolicy | None = None
    """`policy`."""
    _wire_ = ("expiresAt", "dateRange", "policy")


class DeliveryPolicy(Model):
    """Amazon's `DeliveryPolicy`: part of `DeliveryOffer`."""

    message: DeliveryMessage | None = None
    """`message`."""
    _wire_ = ("message",)


class DeliveryPreferences(Model):
    """Amazon's `DeliveryPreferences`: part of `CreateFulfillmentOrderRequest`."""

    delivery_instructions: str | None = None
    """`deliveryInstructions`: at most 250 characters."""
    drop_off_location: DropOffLocation | None = None
    """`dropOffLocation`."""
    _wire_ = ("deliveryInstructions", "dropOffLocation")
    _personal_ = ("delivery_instructions", "drop_off_location")


class DeliveryWindow(Model):
    """Amazon's `DeliveryWindow`.

    Used as part of `CreateFulfillmentOrderRequest`, `DeliveryWindowList`, `FulfillmentOrder`.
    """

    start_date: datetime
    """`startDate`: ISO 8601 instant."""
    end_date: datetime
    """`endDate`: ISO 8601 instant."""
    _wire_ = ("startDate", "endDate")


class Destination(Model):
    """Amazon's `Destination`: part of `GetDeliveryOffersTerms`."""

    delivery_address: VariablePrecisionAddress | None = None
    """`deliveryAddress`."""
    ip_address: str | None = None
    """`ipAddress`: IP address."""
    _wire_ = ("deliveryAddress", "ipAddress")
    _personal_ = ("delivery_address", "ip_address")


class DropOffLocation(Model):
    """Amazon's `DropOffLocation`: part of `DeliveryInformation`, `DeliveryPreferences`."""

    type_: DropOffLocationType | str
    """`type`."""
    attributes: dict[str, str] | None = None
    """`attributes`."""
    _wire_ = ("type", "attributes")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class Feature(Model):
    """Amazon's `Feature`: part of `Features`."""

    feature_name: str
    """`featureName`."""
    feature_description: str
    """`featureDescription`."""
    seller_eligible: bool | None = None
    """`sellerEligible`."""
    _wire_ = ("featureName", "featureDescription", "sellerEligible")


class FeatureSettings(Model):
    """Amazon's `FeatureSettings`.

    Used as part of `CreateFulfillmentOrderRequest`, `FulfillmentOrder`, `FulfillmentPreview` and 2 more.
    """

    feature_name: str | None = None
    """`featureName`."""
    feature_fulfillment_policy: FeatureSettingsFeatureFulfillmentPolicy | str | None = None
    """`featureFulfillmentPolicy`."""
    _wire_ = ("featureName", "featureFulfillmentPolicy")


class FeatureSku(Model):
    """Amazon's `FeatureSku`: part of `GetFeatureInventoryResult`."""

    seller_sku: str | None = None
    """`sellerSku`."""
    fn_sku: str | None = None
    """`fnSku`."""
    asin: str | None = None
    """`asin`."""
    sku_count: float | None = None
    """`skuCount`."""
    overlapping_skus: list[str] | None = None
    """`overlappingSkus`."""
    _wire_ = ("sellerSku", "fnSku", "asin", "skuCount", "overlappingSkus")


class Fee(Model):
    """Amazon's `Fee`: part of `FeeList`."""

    name: FeeName | str
    """`name`."""
    amount: Money
    """`amount`."""
    _wire_ = ("name", "amount")
    _personal_ = ()


class FulfillmentOrder(Model):
    """Amazon's `FulfillmentOrder`: part of `GetFulfillmentOrderResult`, `ListAllFulfillmentOrdersResult`."""

    seller_fulfillment_order_id: str
    """`sellerFulfillmentOrderId`."""
    marketplace_id: str
    """`marketplaceId`."""
    displayable_order_id: str
    """`displayableOrderId`."""
    displayable_order_date: datetime
    """`displayableOrderDate`: ISO 8601 instant."""
    displayable_order_comment: str
    """`displayableOrderComment`."""
    shipping_speed_category: ShippingSpeedCategory | str
    """`shippingSpeedCategory`."""
    destination_address: Address
    """`destinationAddress`."""
    received_date: datetime
    """`receivedDate`: ISO 8601 instant."""
    fulfillment_order_status: FulfillmentOrderStatus | str
    """`fulfillmentOrderStatus`."""
    status_updated_date: datetime
    """`statusUpdatedDate`: ISO 8601 instant."""
    delivery_window: DeliveryWindow | None = None
    """`deliveryWindow`."""
    fulfillment_action: FulfillmentAction | str | None = None
    """`fulfillmentAction`."""
    fulfillment_policy: FulfillmentPolicy | str | None = None
    """`fulfillmentPolicy`."""
    cod_settings: CODSettings | None = None
    """`codSettings`."""
    notification_emails: list[str] | None = None
    """`notificationEmails`: each at most 64 characters."""
    feature_constraints: list[FeatureSettings] | None = None
    """`featureConstraints`."""
    _wire_ = (
        "sellerFulfillmentOrderId",
        "marketplaceId",
        "displayableOrderId",
        "displayableOrderDate",
        "displayableOrderComment",
        "shippingSpeedCategory",
        "destinationAddress",
        "receivedDate",
        "fulfillmentOrderStatus",
        "statusUpdatedDate",
        "deliveryWindow",
        "fulfillmentAction",
        "fulfillmentPolicy",
        "codSettings",
        "notificationEmails",
        "featureConstraints",
    )
    _personal_ = ("displayable_order_comment", "destination_address", "notification_emails")


class FulfillmentOrderItem(Model):
    """Amazon's `FulfillmentOrderItem`: part of `FulfillmentOrderItemList`."""

    seller_sku: str
    """`sellerSku`."""
    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`."""
    quantity: int
    """`quantity`."""
    cancelled_quantity: int
    """`cancelledQuantity`."""
    unfulfillable_quantity: int
    """`unfulfillableQuantity`."""
    gift_message: str | None = None
    """`giftMessage`."""
    displayable_comment: str | None = None
    """`displayableComment`."""
    fulfillment_network_sku: str | None = None
    """`fulfillmentNetworkSku`."""
    order_item_disposition: str | None = None
    """`orderItemDisposition`."""
    estimated_ship_date: datetime | None = None
    """`estimatedShipDate`: ISO 8601 instant."""
    estimated_arrival_date: datetime | None = None
    """`estimatedArrivalDate`: ISO 8601 instant."""
    per_unit_price: Money | None = None
    """`perUnitPrice`."""
    per_unit_tax: Money | None = None
    """`perUnitTax`."""
    per_unit_declared_value: Money | None = None
    """`perUnitDeclaredValue`."""
    _wire_ = (
        "sellerSku",
        "sellerFulfillmentOrderItemId",
        "quantity",
        "cancelledQuantity",
        "unfulfillableQuantity",
        "giftMessage",
        "displayableComment",
        "fulfillmentNetworkSku",
        "orderItemDisposition",
        "estimatedShipDate",
        "estimatedArrivalDate",
        "perUnitPrice",
        "perUnitTax",
        "perUnitDeclaredValue",
    )
    _personal_ = ("gift_message", "displayable_comment")


class FulfillmentPreview(Model):
    """Amazon's `FulfillmentPreview`: part of `FulfillmentPreviewList`."""

    shipping_speed_category: ShippingSpeedCategory | str
    """`shippingSpeedCategory`."""
    is_fulfillable: bool
    """`isFulfillable`."""
    is_cod_capable: bool
    """`isCODCapable`."""
    marketplace_id: str
    """`marketplaceId`."""
    scheduled_delivery_info: ScheduledDeliveryInfo | None = None
    """`scheduledDeliveryInfo`."""
    estimated_shipping_weight: Weight | None = None
    """`estimatedShippingWeight`."""
    estimated_fees: list[Fee] | None = None
    """`estimatedFees`."""
    fulfillment_preview_shipments: list[FulfillmentPreviewShipment] | None = None
    """`fulfillmentPreviewShipments`."""
    unfulfillable_preview_items: list[UnfulfillablePreviewItem] | None = None
    """`unfulfillablePreviewItems`."""
    order_unfulfillable_reasons: list[str] | None = None
    """`orderUnfulfillableReasons`."""
    feature_constraints: list[FeatureSettings] | None = None
    """`featureConstraints`."""
    _wire_ = (
        "shippingSpeedCategory",
        "isFulfillable",
        "isCODCapable",
        "marketplaceId",
        "scheduledDeliveryInfo",
        "estimatedShippingWeight",
        "estimatedFees",
        "fulfillmentPreviewShipments",
        "unfulfillablePreviewItems",
        "orderUnfulfillableReasons",
        "featureConstraints",
    )


class FulfillmentPreviewItem(Model):
    """Amazon's `FulfillmentPreviewItem`: part of `FulfillmentPreviewItemList`."""

    seller_sku: str
    """`sellerSku`."""
    quantity: int
    """`quantity`."""
    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`."""
    estimated_shipping_weight: Weight | None = None
    """`estimatedShippingWeight`."""
    shipping_weight_calculation_method: FulfillmentPreviewItemShippingWeightCalculationMethod | str | None = None
    """`shippingWeightCalculationMethod`."""
    _wire_ = (
        "sellerSku",
        "quantity",
        "sellerFulfillmentOrderItemId",
        "estimatedShippingWeight",
        "shippingWeightCalculationMethod",
    )


class FulfillmentPreviewShipment(Model):
    """Amazon's `FulfillmentPreviewShipment`: part of `FulfillmentPreviewShipmentList`."""

    fulfillment_preview_items: list[FulfillmentPreviewItem]
    """`fulfillmentPreviewItems`."""
    earliest_ship_date: datetime | None = None
    """`earliestShipDate`: ISO 8601 instant."""
    latest_ship_date: datetime | None = None
    """`latestShipDate`: ISO 8601 instant."""
    earliest_arrival_date: datetime | None = None
    """`earliestArrivalDate`: ISO 8601 instant."""
    latest_arrival_date: datetime | None = None
    """`latestArrivalDate`: ISO 8601 instant."""
    shipping_notes: list[str] | None = None
    """`shippingNotes`."""
    _wire_ = (
        "fulfillmentPreviewItems",
        "earliestShipDate",
        "latestShipDate",
        "earliestArrivalDate",
        "latestArrivalDate",
        "shippingNotes",
    )


class FulfillmentShipment(Model):
    """Amazon's `FulfillmentShipment`: part of `FulfillmentShipmentList`."""

    amazon_shipment_id: str
    """`amazonShipmentId`."""
    fulfillment_center_id: str
    """`fulfillmentCenterId`."""
    fulfillment_shipment_status: FulfillmentShipmentStatus | str
    """`fulfillmentShipmentStatus`."""
    fulfillment_shipment_item: list[FulfillmentShipmentItem]
    """`fulfillmentShipmentItem`."""
    shipping_date: datetime | None = None
    """`shippingDate`: ISO 8601 instant."""
    estimated_arrival_date: datetime | None = None
    """`estimatedArrivalDate`: ISO 8601 instant."""
    shipping_notes: list[str] | None = None
    """`shippingNotes`."""
    fulfillment_shipment_package: list[FulfillmentShipmentPackage] | None = None
    """`fulfillmentShipmentPackage`."""
    _wire_ = (
        "amazonShipmentId",
        "fulfillmentCenterId",
        "fulfillmentShipmentStatus",
        "fulfillmentShipmentItem",
        "shippingDate",
        "estimatedArrivalDate",
        "shippingNotes",
        "fulfillmentShipmentPackage",
    )


class FulfillmentShipmentItem(Model):
    """Amazon's `FulfillmentShipmentItem`: part of `FulfillmentShipmentItemList`."""

    seller_sku: str
    """`sellerSku`."""
    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`."""
    quantity: int
    """`quantity`."""
    package_number: int | None = None
    """`packageNumber`."""
    serial_number: str | None = None
    """`serialNumber`."""
    manufacturer_lot_codes: list[str] | None = None
    """`manufacturerLotCodes`."""
    _wire_ = (
        "sellerSku",
        "sellerFulfillmentOrderItemId",
        "quantity",
        "packageNumber",
        "serialNumber",
        "manufacturerLotCodes",
    )


class FulfillmentShipmentPackage(Model):
    """Amazon's `FulfillmentShipmentPackage`: part of `FulfillmentShipmentPackageList`."""

    package_number: int
    """`packageNumber`."""
    carrier_code: str
    """`carrierCode`."""
    tracking_number: str | None = None
    """`trackingNumber`."""
    amazon_fulfillment_tracking_number: str | None = None
    """`amazonFulfillmentTrackingNumber`."""
    estimated_arrival_date: datetime | None = None
    """`estimatedArrivalDate`: ISO 8601 instant."""
    locker_details: LockerDetails | None = None
    """`lockerDetails`."""
    delivery_information: DeliveryInformation | None = None
    """`deliveryInformation`."""
    _wire_ = (
        "packageNumber",
        "carrierCode",
        "trackingNumber",
        "amazonFulfillmentTrackingNumber",
        "estimatedArrivalDate",
        "lockerDetails",
        "deliveryInformation",
    )


class GetDeliveryOffersProduct(Model):
    """Amazon's `GetDeliveryOffersProduct`: part of `GetDeliveryOffersRequest`."""

    product_identifier: ProductIdentifier
    """`productIdentifier`."""
    amount: Amount | None = None
    """`amount`."""
    _wire_ = ("productIdentifier", "amount")


class GetDeliveryOffersRequest(Model):
    """Amazon's `GetDeliveryOffersRequest`: body of deliveryOffers."""

    product: GetDeliveryOffersProduct
    """`product`."""
    terms: GetDeliveryOffersTerms
    """`terms`."""
    _wire_ = ("product", "terms")


class GetDeliveryOffersResponse(Model):
    """Amazon's `GetDeliveryOffersResponse`: answer of deliveryOffers; error answer of deliveryOffers."""

    payload: GetDeliveryOffersResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetDeliveryOffersResult(Model):
    """Amazon's `GetDeliveryOffersResult`: part of `GetDeliveryOffersResponse`."""

    delivery_offers: list[DeliveryOffer] | None = None
    """`deliveryOffers`."""
    _wire_ = ("deliveryOffers",)


class GetDeliveryOffersTerms(Model):
    """Amazon's `GetDeliveryOffersTerms`: part of `GetDeliveryOffersRequest`."""

    origin: Origin
    """`origin`."""
    destination: Destination
    """`destination`."""
    _wire_ = ("origin", "destination")


class GetFeatureInventoryResponse(Model):
    """Amazon's `GetFeatureInventoryResponse`.

    Used as answer of getFeatureInventory; error answer of getFeatureInventory.
    """

    payload: GetFeatureInventoryResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetFeatureInventoryResult(Model):
    """Amazon's `GetFeatureInventoryResult`: part of `GetFeatureInventoryResponse`."""

    marketplace_id: str
    """`marketplaceId`."""
    feature_name: str
    """`featureName`."""
    next_token: str | None = None
    """`nextToken`."""
    feature_skus: list[FeatureSku] | None = None
    """`featureSkus`."""
    _wire_ = ("marketplaceId", "featureName", "nextToken", "featureSkus")


class GetFeatureSkuResponse(Model):
    """Amazon's `GetFeatureSkuResponse`: answer of getFeatureSKU; error answer of getFeatureSKU."""

    payload: GetFeatureSkuResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetFeatureSkuResult(Model):
    """Amazon's `GetFeatureSkuResult`: part of `GetFeatureSkuResponse`."""

    marketplace_id: str
    """`marketplaceId`."""
    feature_name: str
    """`featureName`."""
    is_eligible: bool
    """`isEligible`."""
    ineligible_reasons: list[str] | None = None
    """`ineligibleReasons`."""
    seller_sku: str | None = None
    """`sellerSku`."""
    fn_sku: str | None = None
    """`fnSku`."""
    asin: str | None = None
    """`asin`."""
    sku_count: float | None = None
    """`skuCount`."""
    _wire_ = (
        "marketplaceId",
        "featureName",
        "isEligible",
        "ineligibleReasons",
        "sellerSku",
        "fnSku",
        "asin",
        "skuCount",
    )


class GetFeaturesResponse(Model):
    """Amazon's `GetFeaturesResponse`: answer of getFeatures; error answer of getFeatures."""

    payload: GetFeaturesResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetFeaturesResult(Model):
    """Amazon's `GetFeaturesResult`: part of `GetFeaturesResponse`."""

    features: list[Feature]
    """`features`."""
    _wire_ = ("features",)


class GetFulfillmentOrderResponse(Model):
    """Amazon's `GetFulfillmentOrderResponse`.

    Used as answer of getFulfillmentOrder; error answer of getFulfillmentOrder.
    """

    payload: GetFulfillmentOrderResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetFulfillmentOrderResult(Model):
    """Amazon's `GetFulfillmentOrderResult`: part of `GetFulfillmentOrderResponse`."""

    fulfillment_order: FulfillmentOrder
    """`fulfillmentOrder`."""
    fulfillment_order_items: list[FulfillmentOrderItem]
    """`fulfillmentOrderItems`."""
    return_items: list[ReturnItem]
    """`returnItems`."""
    return_authorizations: list[ReturnAuthorization]
    """`returnAuthorizations`."""
    fulfillment_shipments: list[FulfillmentShipment] | None = None
    """`fulfillmentShipments`."""
    payment_information: list[PaymentInformation] | None = None
    """`paymentInformation`."""
    _wire_ = (
        "fulfillmentOrder",
        "fulfillmentOrderItems",
        "returnItems",
        "returnAuthorizations",
        "fulfillmentShipments",
        "paymentInformation",
    )


class GetFulfillmentPreviewItem(Model):
    """Amazon's `GetFulfillmentPreviewItem`: part of `GetFulfillmentPreviewItemList`."""

    seller_sku: str
    """`sellerSku`: at most 50 characters."""
    quantity: int
    """`quantity`."""
    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`: at most 50 characters."""
    per_unit_declared_value: Money | None = None
    """`perUnitDeclaredValue`."""
    _wire_ = ("sellerSku", "quantity", "sellerFulfillmentOrderItemId", "perUnitDeclaredValue")


class GetFulfillmentPreviewRequest(Model):
    """Amazon's `GetFulfillmentPreviewRequest`: body of getFulfillmentPreview."""

    address: Address
    """`address`."""
    items: list[GetFulfillmentPreviewItem]
    """`items`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    shipping_speed_categories: list[ShippingSpeedCategory | str] | None = None
    """`shippingSpeedCategories`."""
    include_cod_fulfillment_preview: bool | None = None
    """`includeCODFulfillmentPreview`."""
    include_delivery_windows: bool | None = None
    """`includeDeliveryWindows`."""
    feature_constraints: list[FeatureSettings] | None = None
    """`featureConstraints`."""
    _wire_ = (
        "address",
        "items",
        "marketplaceId",
        "shippingSpeedCategories",
        "includeCODFulfillmentPreview",
        "includeDeliveryWindows",
        "featureConstraints",
    )
    _personal_ = ("address",)


class GetFulfillmentPreviewResponse(Model):
    """Amazon's `GetFulfillmentPreviewResponse`.

    Used as answer of getFulfillmentPreview; error answer of getFulfillmentPreview.
    """

    payload: GetFulfillmentPreviewResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetFulfillmentPreviewResult(Model):
    """Amazon's `GetFulfillmentPreviewResult`: part of `GetFulfillmentPreviewResponse`."""

    fulfillment_previews: list[FulfillmentPreview] | None = None
    """`fulfillmentPreviews`."""
    _wire_ = ("fulfillmentPreviews",)


class GetPackageTrackingDetailsResponse(Model):
    """Amazon's `GetPackageTrackingDetailsResponse`.

    Used as answer of getPackageTrackingDetails; error answer of getPackageTrackingDetails.
    """

    payload: PackageTrackingDetails | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class InvalidItemReason(Model):
    """Amazon's `InvalidItemReason`: part of `InvalidReturnItem`."""

    invalid_item_reason_code: InvalidItemReasonCode | str
    """`invalidItemReasonCode`."""
    description: str
    """`description`."""
    _wire_ = ("invalidItemReasonCode", "description")


class InvalidReturnItem(Model):
    """Amazon's `InvalidReturnItem`: part of `InvalidReturnItemList`."""

    seller_return_item_id: str
    """`sellerReturnItemId`."""
    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`."""
    invalid_item_reason: InvalidItemReason
    """`invalidItemReason`."""
    _wire_ = ("sellerReturnItemId", "sellerFulfillmentOrderItemId", "invalidItemReason")


class ListAllFulfillmentOrdersResponse(Model):
    """Amazon's `ListAllFulfillmentOrdersResponse`.

    Used as answer of listAllFulfillmentOrders; error answer of listAllFulfillmentOrders.
    """

    payload: ListAllFulfillmentOrdersResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class ListAllFulfillmentOrdersResult(Model):
    """Amazon's `ListAllFulfillmentOrdersResult`: part of `ListAllFulfillmentOrdersResponse`."""

    next_token: str | None = None
    """`nextToken`."""
    fulfillment_orders: list[FulfillmentOrder] | None = None
    """`fulfillmentOrders`."""
    _wire_ = ("nextToken", "fulfillmentOrders")


class ListReturnReasonCodesResponse(Model):
    """Amazon's `ListReturnReasonCodesResponse`.

    Used as answer of listReturnReasonCodes; error answer of listReturnReasonCodes.
    """

    payload: ListReturnReasonCodesResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class ListReturnReasonCodesResult(Model):
    """Amazon's `ListReturnReasonCodesResult`: part of `ListReturnReasonCodesResponse`."""

    reason_code_details: list[ReasonCodeDetails] | None = None
    """`reasonCodeDetails`."""
    _wire_ = ("reasonCodeDetails",)


class LockerDetails(Model):
    """Amazon's `LockerDetails`: part of `FulfillmentShipmentPackage`."""

    locker_number: str | None = None
    """`lockerNumber`."""
    locker_access_code: str | None = None
    """`lockerAccessCode`."""
    _wire_ = ("lockerNumber", "lockerAccessCode")


class Money(Model):
    """Amazon's `Money`: part of `CODSettings`, `CreateFulfillmentOrderItem`, `Fee` and 3 more."""

    currency_code: str
    """`currencyCode`."""
    value: str
    """`value`."""
    _wire_ = ("currencyCode", "value")


class Origin(Model):
    """Amazon's `Origin`: part of `GetDeliveryOffersTerms`."""

    country_code: str
    """`countryCode`: exactly 2 characters."""
    _wire_ = ("countryCode",)


class PackageTrackingDetails(Model):
    """Amazon's `PackageTrackingDetails`: part of `GetPackageTrackingDetailsResponse`."""

    package_number: int
    """`packageNumber`."""
    tracking_number: str | None = None
    """`trackingNumber`."""
    customer_tracking_link: str | None = None
    """`customerTrackingLink`."""
    carrier_code: str | None = None
    """`carrierCode`."""
    carrier_phone_number: str | None = None
    """`carrierPhoneNumber`."""
    carrier_url: str | None = None
    """`carrierURL`."""
    ship_date: datetime | None = None
    """`shipDate`: ISO 8601 instant."""
    estimated_arrival_date: datetime | None = None
    """`estimatedArrivalDate`: ISO 8601 instant."""
    ship_to_address: TrackingAddress | None = None
    """`shipToAddress`."""
    current_status: CurrentStatus | str | None = None
    """`currentStatus`."""
    current_status_description: str | None = None
    """`currentStatusDescription`."""
    delivery_window: DateRange | None = None
    """`deliveryWindow`."""
    signed_for_by: str | None = None
    """`signedForBy`."""
    additional_location_info: AdditionalLocationInfo | str | None = None
    """`additionalLocationInfo`."""
    tracking_events: list[TrackingEvent] | None = None
    """`trackingEvents`."""
    _wire_ = (
        "packageNumber",
        "trackingNumber",
        "customerTrackingLink",
        "carrierCode",
        "carrierPhoneNumber",
        "carrierURL",
        "shipDate",
        "estimatedArrivalDate",
        "shipToAddress",
        "currentStatus",
        "currentStatusDescription",
        "deliveryWindow",
        "signedForBy",
        "additionalLocationInfo",
        "trackingEvents",
    )
    _personal_ = ("customer_tracking_link", "carrier_phone_number", "ship_to_address")


class PaymentInformation(Model):
    """Amazon's `PaymentInformation`: part of `PaymentInformationList`."""

    payment_transaction_id: str
    """`paymentTransactionId`."""
    payment_mode: str
    """`paymentMode`."""
    payment_date: datetime
    """`paymentDate`: ISO 8601 instant."""
    _wire_ = ("paymentTransactionId", "paymentMode", "paymentDate")


class ProductIdentifier(Model):
    """Amazon's `ProductIdentifier`: part of `GetDeliveryOffersProduct`."""

    merchant_sku: str
    """`merchantSku`: at most 50 characters."""
    _wire_ = ("merchantSku",)


class ReasonCodeDetails(Model):
    """Amazon's `ReasonCodeDetails`: part of `ReasonCodeDetailsList`."""

    return_reason_code: str
    """`returnReasonCode`."""
    description: str
    """`description`."""
    translated_description: str | None = None
    """`translatedDescription`."""
    _wire_ = ("returnReasonCode", "description", "translatedDescription")


class ReturnAuthorization(Model):
    """Amazon's `ReturnAuthorization`: part of `ReturnAuthorizationList`."""

    return_authorization_id: str
    """`returnAuthorizationId`."""
    fulfillment_center_id: str
    """`fulfillmentCenterId`."""
    return_to_address: Address
    """`returnToAddress`."""
    amazon_rma_id: str
    """`amazonRmaId`."""
    rma_page_url: str
    """`rmaPageURL`."""
    _wire_ = ("returnAuthorizationId", "fulfillmentCenterId", "returnToAddress", "amazonRmaId", "rmaPageURL")
    _personal_ = ("return_to_address",)


class ReturnItem(Model):
    """Amazon's `ReturnItem`: part of `ReturnItemList`."""

    seller_return_item_id: str
    """`sellerReturnItemId`."""
    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`."""
    amazon_shipment_id: str
    """`amazonShipmentId`."""
    seller_return_reason_code: str
    """`sellerReturnReasonCode`."""
    status: FulfillmentReturnItemStatus | str
    """`status`."""
    status_changed_date: datetime
    """`statusChangedDate`: ISO 8601 instant."""
    return_comment: str | None = None
    """`returnComment`."""
    amazon_return_reason_code: str | None = None
    """`amazonReturnReasonCode`."""
    return_authorization_id: str | None = None
    """`returnAuthorizationId`."""
    return_received_condition: ReturnItemDisposition | str | None = None
    """`returnReceivedCondition`."""
    fulfillment_center_id: str | None = None
    """`fulfillmentCenterId`."""
    _wire_ = (
        "sellerReturnItemId",
        "sellerFulfillmentOrderItemId",
        "amazonShipmentId",
        "sellerReturnReasonCode",
        "status",
        "statusChangedDate",
        "returnComment",
        "amazonReturnReasonCode",
        "returnAuthorizationId",
        "returnReceivedCondition",
        "fulfillmentCenterId",
    )
    _personal_ = ("return_comment",)


class ScheduledDeliveryInfo(Model):
    """Amazon's `ScheduledDeliveryInfo`: part of `FulfillmentPreview`."""

    delivery_time_zone: str
    """`deliveryTimeZone`."""
    delivery_windows: list[DeliveryWindow]
    """`deliveryWindows`."""
    _wire_ = ("deliveryTimeZone", "deliveryWindows")


class SubmitFulfillmentOrderStatusUpdateRequest(Model):
    """Amazon's `SubmitFulfillmentOrderStatusUpdateRequest`: body of submitFulfillmentOrderStatusUpdate."""

    fulfillment_order_status: FulfillmentOrderStatus | str | None = None
    """`fulfillmentOrderStatus`."""
    _wire_ = ("fulfillmentOrderStatus",)


class SubmitFulfillmentOrderStatusUpdateResponse(Model):
    """Amazon's `SubmitFulfillmentOrderStatusUpdateResponse`.

    Used as answer of submitFulfillmentOrderStatusUpdate; error answer of submitFulfillmentOrderStatusUpdate.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class TrackingAddress(Model):
    """Amazon's `TrackingAddress`: part of `PackageTrackingDetails`, `TrackingEvent`."""

    city: str
    """`city`: at most 150 characters."""
    state: str
    """`state`: at most 150 characters."""
    country: str
    """`country`: at most 6 characters."""
    _wire_ = ("city", "state", "country")
    _personal_ = ("city", "state", "country")


class TrackingEvent(Model):
    """Amazon's `TrackingEvent`: part of `TrackingEventList`."""

    event_date: datetime
    """`eventDate`: ISO 8601 instant."""
    event_address: TrackingAddress
    """`eventAddress`."""
    event_code: EventCode | str
    """`eventCode`."""
    event_description: str
    """`eventDescription`."""
    _wire_ = ("eventDate", "eventAddress", "eventCode", "eventDescription")
    _personal_ = ("event_address",)


class UnfulfillablePreviewItem(Model):
    """Amazon's `UnfulfillablePreviewItem`: part of `UnfulfillablePreviewItemList`."""

    seller_sku: str
    """`sellerSku`: at most 50 characters."""
    quantity: int
    """`quantity`."""
    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`: at most 50 characters."""
    item_unfulfillable_reasons: list[str] | None = None
    """`itemUnfulfillableReasons`."""
    _wire_ = ("sellerSku", "quantity", "sellerFulfillmentOrderItemId", "itemUnfulfillableReasons")


class UpdateFulfillmentOrderItem(Model):
    """Amazon's `UpdateFulfillmentOrderItem`: part of `UpdateFulfillmentOrderItemList`."""

    seller_fulfillment_order_item_id: str
    """`sellerFulfillmentOrderItemId`: at most 50 characters."""
    quantity: int
    """`quantity`."""
    seller_sku: str | None = None
    """`sellerSku`."""
    gift_message: str | None = None
    """`giftMessage`: at most 512 characters."""
    displayable_comment: str | None = None
    """`displayableComment`: at most 250 characters."""
    fulfillment_network_sku: str | None = None
    """`fulfillmentNetworkSku`."""
    order_item_disposition: str | None = None
    """`orderItemDisposition`."""
    per_unit_declared_value: Money | None = None
    """`perUnitDeclaredValue`."""
    per_unit_price: Money | None = None
    """`perUnitPrice`."""
    per_unit_tax: Money | None = None
    """`perUnitTax`."""
    _wire_ = (
        "sellerFulfillmentOrderItemId",
        "quantity",
        "sellerSku",
        "giftMessage",
        "displayableComment",
        "fulfillmentNetworkSku",
        "orderItemDisposition",
        "perUnitDeclaredValue",
        "perUnitPrice",
        "perUnitTax",
    )
    _personal_ = ("gift_message", "displayable_comment")


class UpdateFulfillmentOrderRequest(Model):
    """Amazon's `UpdateFulfillmentOrderRequest`: body of updateFulfillmentOrder."""

    marketplace_id: str | None = None
    """`marketplaceId`."""
    displayable_order_id: str | None = None
    """`displayableOrderId`: at most 40 characters."""
    displayable_order_date: datetime | None = None
    """`displayableOrderDate`: ISO 8601 instant."""
    displayable_order_comment: str | None = None
    """`displayableOrderComment`: at most 750 characters."""
    shipping_speed_category: ShippingSpeedCategory | str | None = None
    """`shippingSpeedCategory`."""
    destination_address: Address | None = None
    """`destinationAddress`."""
    fulfillment_action: FulfillmentAction | str | None = None
    """`fulfillmentAction`."""
    fulfillment_policy: FulfillmentPolicy | str | None = None
    """`fulfillmentPolicy`."""
    ship_from_country_code: str | None = None
    """`shipFromCountryCode`."""
    notification_emails: list[str] | None = None
    """`notificationEmails`: each at most 64 characters."""
    feature_constraints: list[FeatureSettings] | None = None
    """`featureConstraints`."""
    items: list[UpdateFulfillmentOrderItem] | None = None
    """`items`."""
    _wire_ = (
        "marketplaceId",
        "displayableOrderId",
        "displayableOrderDate",
        "displayableOrderComment",
        "shippingSpeedCategory",
        "destinationAddress",
        "fulfillmentAction",
        "fulfillmentPolicy",
        "shipFromCountryCode",
        "notificationEmails",
        "featureConstraints",
        "items",
    )
    _personal_ = ("displayable_order_comment", "destination_address", "notification_emails")


class UpdateFulfillmentOrderResponse(Model):
    """Amazon's `UpdateFulfillmentOrderResponse`.

    Used as answer of updateFulfillmentOrder; error answer of updateFulfillmentOrder.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class VariablePrecisionAddress(Model):
    """Amazon's `VariablePrecisionAddress`: part of `Destination`."""

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
    """Amazon's `Weight`: part of `FulfillmentPreview`, `FulfillmentPreviewItem`."""

    unit: WeightUnit | str
    """`unit`."""
    value: str
    """`value`."""
    _wire_ = ("unit", "value")


CreateFulfillmentOrderItemList = list[CreateFulfillmentOrderItem]
"""Amazon's `CreateFulfillmentOrderItemList`: part of `CreateFulfillmentOrderRequest`."""

CreateReturnItemList = list[CreateReturnItem]
"""Amazon's `CreateReturnItemList`: part of `CreateFulfillmentReturnRequest`."""

Decimal = str
"""Amazon's `Decimal`: part of `Amount`, `Money`."""

DeliveryDocumentList = list[DeliveryDocument]
"""Amazon's `DeliveryDocumentList`: part of `DeliveryInformation`."""

DeliveryOffersList = list[DeliveryOffer]
"""Amazon's `DeliveryOffersList`: part of `GetDeliveryOffersResult`."""

DeliveryWindowList = list[DeliveryWindow]
"""Amazon's `DeliveryWindowList`: part of `ScheduledDeliveryInfo`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `CancelFulfillmentOrderResponse`, `CreateFulfillmentOrderResponse`,
`CreateFulfillmentReturnResponse` and 11 more.
"""

Features = list[Feature]
"""Amazon's `Features`: part of `GetFeaturesResult`."""

FeeList = list[Fee]
"""Amazon's `FeeList`: part of `FulfillmentPreview`."""

FulfillmentOrderItemList = list[FulfillmentOrderItem]
"""Amazon's `FulfillmentOrderItemList`: part of `GetFulfillmentOrderResult`."""

FulfillmentPreviewItemList = list[FulfillmentPreviewItem]
"""Amazon's `FulfillmentPreviewItemList`: part of `FulfillmentPreviewShipment`."""

FulfillmentPreviewList = list[FulfillmentPreview]
"""Amazon's `FulfillmentPreviewList`: part of `GetFulfillmentPreviewResult`."""

FulfillmentPreviewShipmentList = list[FulfillmentPreviewShipment]
"""Amazon's `FulfillmentPreviewShipmentList`: part of `FulfillmentPreview`."""

FulfillmentShipmentItemList = list[FulfillmentShipmentItem]
"""Amazon's `FulfillmentShipmentItemList`: part of `FulfillmentShipment`."""

FulfillmentShipmentList = list[FulfillmentShipment]
"""Amazon's `FulfillmentShipmentList`: part of `GetFulfillmentOrderResult`."""

FulfillmentShipmentPackageList = list[FulfillmentShipmentPackage]
"""Amazon's `FulfillmentShipmentPackageList`: part of `FulfillmentShipment`."""

GetFulfillmentPreviewItemList = list[GetFulfillmentPreviewItem]
"""Amazon's `GetFulfillmentPreviewItemList`: part of `GetFulfillmentPreviewRequest`."""

InvalidReturnItemList = list[InvalidReturnItem]
"""Amazon's `InvalidReturnItemList`: part of `CreateFulfillmentReturnResult`."""

IpAddress = str
"""Amazon's `IpAddress`: part of `Destination`.

IP address.
"""

NotificationEmailList = list[str]
"""Amazon's `NotificationEmailList`.

Used as part of `CreateFulfillmentOrderRequest`, `FulfillmentOrder`, `UpdateFulfillmentOrderRequest`.

Each at most 64 characters.
"""

PaymentInformationList = list[PaymentInformation]
"""Amazon's `PaymentInformationList`: part of `CreateFulfillmentOrderRequest`, `GetFulfillmentOrderResult`."""

Quantity = int
"""Amazon's `Quantity`.

Used as part of `CreateFulfillmentOrderItem`, `FulfillmentOrderItem`, `FulfillmentPreviewItem` and 4 more.
"""

ReasonCodeDetailsList = list[ReasonCodeDetails]
"""Amazon's `ReasonCodeDetailsList`: part of `ListReturnReasonCodesResult`."""

ReturnAuthorizationList = list[ReturnAuthorization]
"""Amazon's `ReturnAuthorizationList`.

Used as part of `CreateFulfillmentReturnResult`, `GetFulfillmentOrderResult`.
"""

ReturnItemList = list[ReturnItem]
"""Amazon's `ReturnItemList`: part of `CreateFulfillmentReturnResult`, `GetFulfillmentOrderResult`."""

ShippingSpeedCategoryList = list[ShippingSpeedCategory | str]
"""Amazon's `ShippingSpeedCategoryList`: part of `GetFulfillmentPreviewRequest`."""

StringList = list[str]
"""Amazon's `StringList`.

Used as part of `FulfillmentPreview`, `FulfillmentShipmentItem`, `UnfulfillablePreviewItem`.
"""

Timestamp = datetime
"""Amazon's `Timestamp`: part of `CreateFulfillmentOrderRequest`, `DateRange`, `DeliveryOffer` and 11 more.

ISO 8601 instant.
"""

TrackingEventList = list[TrackingEvent]
"""Amazon's `TrackingEventList`: part of `PackageTrackingDetails`."""

UnfulfillablePreviewItemList = list[UnfulfillablePreviewItem]
"""Amazon's `UnfulfillablePreviewItemList`: part of `FulfillmentPreview`."""

UpdateFulfillmentOrderItemList = list[UpdateFulfillmentOrderItem]
"""Amazon's `UpdateFulfillmentOrderItemList`: part of `UpdateFulfillmentOrderRequest`."""

SCHEMAS: dict[str, Any] = {
    "AdditionalLocationInfo": AdditionalLocationInfo,
    "Address": Address,
    "Amount": Amount,
    "CODSettings": CODSettings,
    "CancelFulfillmentOrderResponse": CancelFulfillmentOrderResponse,
    "CreateFulfillmentOrderItem": CreateFulfillmentOrderItem,
    "CreateFulfillmentOrderItemList": CreateFulfillmentOrderItemList,
    "CreateFulfillmentOrderRequest": CreateFulfillmentOrderRequest,
    "CreateFulfillmentOrderResponse": CreateFulfillmentOrderResponse,
    "CreateFulfillmentReturnRequest": CreateFulfillmentReturnRequest,
    "CreateFulfillmentReturnResponse": CreateFulfillmentReturnResponse,
    "CreateFulfillmentReturnResult": CreateFulfillmentReturnResult,
    "CreateReturnItem": CreateReturnItem,
    "CreateReturnItemList": CreateReturnItemList,
    "CurrentStatus": CurrentStatus,
    "DateRange": DateRange,
    "Decimal": Decimal,
    "DeliveryDocument": DeliveryDocument,
    "DeliveryDocumentList": DeliveryDocumentList,
    "DeliveryInformation": DeliveryInformation,
    "DeliveryMessage": DeliveryMessage,
    "DeliveryOffer": DeliveryOffer,
    "DeliveryOffersList": DeliveryOffersList,
    "DeliveryPolicy": DeliveryPolicy,
    "DeliveryPreferences": DeliveryPreferences,
    "DeliveryWindow": DeliveryWindow,
    "DeliveryWindowList": DeliveryWindowList,
    "Destination": Destination,
    "DropOffLocation": DropOffLocation,
    "Error": Error,
    "ErrorList": ErrorList,
    "EventCode": EventCode,
    "Feature": Feature,
    "FeatureSettings": FeatureSettings,
    "FeatureSku": FeatureSku,
    "Features": Features,
    "Fee": Fee,
    "FeeList": FeeList,
    "FulfillmentAction": FulfillmentAction,
    "FulfillmentOrder": FulfillmentOrder,
    "FulfillmentOrderItem": FulfillmentOrderItem,
    "FulfillmentOrderItemList": FulfillmentOrderItemList,
    "FulfillmentOrderStatus": FulfillmentOrderStatus,
    "FulfillmentPolicy": FulfillmentPolicy,
    "FulfillmentPreview": FulfillmentPreview,
    "FulfillmentPreviewItem": FulfillmentPreviewItem,
    "FulfillmentPreviewItemList": FulfillmentPreviewItemList,
    "FulfillmentPreviewList": FulfillmentPreviewList,
    "FulfillmentPreviewShipment": FulfillmentPreviewShipment,
    "FulfillmentPreviewShipmentList": FulfillmentPreviewShipmentList,
    "FulfillmentReturnItemStatus": FulfillmentReturnItemStatus,
    "FulfillmentShipment": FulfillmentShipment,
    "FulfillmentShipmentItem": FulfillmentShipmentItem,
    "FulfillmentShipmentItemList": FulfillmentShipmentItemList,
    "FulfillmentShipmentList": FulfillmentShipmentList,
    "FulfillmentShipmentPackage": FulfillmentShipmentPackage,
    "FulfillmentShipmentPackageList": FulfillmentShipmentPackageList,
    "GetDeliveryOffersProduct": GetDeliveryOffersProduct,
    "GetDeliveryOffersRequest": GetDeliveryOffersRequest,
    "GetDeliveryOffersResponse": GetDeliveryOffersResponse,
    "GetDeliveryOffersResult": GetDeliveryOffersResult,
    "GetDeliveryOffersTerms": GetDeliveryOffersTerms,
    "GetFeatureInventoryResponse": GetFeatureInventoryResponse,
    "GetFeatureInventoryResult": GetFeatureInventoryResult,
    "GetFeatureSkuResponse": GetFeatureSkuResponse,
    "GetFeatureSkuResult": GetFeatureSkuResult,
    "GetFeaturesResponse": GetFeaturesResponse,
    "GetFeaturesResult": GetFeaturesResult,
    "GetFulfillmentOrderResponse": GetFulfillmentOrderResponse,
    "GetFulfillmentOrderResult": GetFulfillmentOrderResult,
    "GetFulfillmentPreviewItem": GetFulfillmentPreviewItem,
    "GetFulfillmentPreviewItemList": GetFulfillmentPreviewItemList,
    "GetFulfillmentPreviewRequest": GetFulfillmentPreviewRequest,
    "GetFulfillmentPreviewResponse": GetFulfillmentPreviewResponse,
    "GetFulfillmentPreviewResult": GetFulfillmentPreviewResult,
    "GetPackageTrackingDetailsResponse": GetPackageTrackingDetailsResponse,
    "InvalidItemReason": InvalidItemReason,
    "InvalidItemReasonCode": InvalidItemReasonCode,
    "InvalidReturnItem": InvalidReturnItem,
    "InvalidReturnItemList": InvalidReturnItemList,
    "IpAddress": IpAddress,
    "ListAllFulfillmentOrdersResponse": ListAllFulfillmentOrdersResponse,
    "ListAllFulfillmentOrdersResult": ListAllFulfillmentOrdersResult,
    "ListReturnReasonCodesResponse": ListReturnReasonCodesResponse,
    "ListReturnReasonCodesResult": ListReturnReasonCodesResult,
    "LockerDetails": LockerDetails,
    "Money": Money,
    "NotificationEmailList": NotificationEmailList,
    "Origin": Origin,
    "PackageTrackingDetails": PackageTrackingDetails,
    "PaymentInformation": PaymentInformation,
    "PaymentInformationList": PaymentInformationList,
    "ProductIdentifier": ProductIdentifier,
    "Quantity": Quantity,
    "ReasonCodeDetails": ReasonCodeDetails,
    "ReasonCodeDetailsList": ReasonCodeDetailsList,
    "ReturnAuthorization": ReturnAuthorization,
    "ReturnAuthorizationList": ReturnAuthorizationList,
    "ReturnItem": ReturnItem,
    "ReturnItemDisposition": ReturnItemDisposition,
    "ReturnItemList": ReturnItemList,
    "ScheduledDeliveryInfo": ScheduledDeliveryInfo,
    "ShippingSpeedCategory": ShippingSpeedCategory,
    "ShippingSpeedCategoryList": ShippingSpeedCategoryList,
    "StringList": StringList,
    "SubmitFulfillmentOrderStatusUpdateRequest": SubmitFulfillmentOrderStatusUpdateRequest,
    "SubmitFulfillmentOrderStatusUpdateResponse": SubmitFulfillmentOrderStatusUpdateResponse,
    "Timestamp": Timestamp,
    "TrackingAddress": TrackingAddress,
    "TrackingEvent": TrackingEvent,
    "TrackingEventList": TrackingEventList,
    "UnfulfillablePreviewItem": UnfulfillablePreviewItem,
    "UnfulfillablePreviewItemList": UnfulfillablePreviewItemList,
    "UpdateFulfillmentOrderItem": UpdateFulfillmentOrderItem,
    "UpdateFulfillmentOrderItemList": UpdateFulfillmentOrderItemList,
    "UpdateFulfillmentOrderRequest": UpdateFulfillmentOrderRequest,
    "UpdateFulfillmentOrderResponse": UpdateFulfillmentOrderResponse,
    "VariablePrecisionAddress": VariablePrecisionAddress,
    "Weight": Weight,
}
"""Amazon's schema name -> the class or type here."""
