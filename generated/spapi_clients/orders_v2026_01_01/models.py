"""What the answers and bodies of Orders 2026-01-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/orders_v2026_01_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class BusinessHourDayOfWeek(StrEnum):
    """Part of `BusinessHour`; inline in Amazon's model."""

    SUN = "SUN"
    MON = "MON"
    TUE = "TUE"
    WED = "WED"
    THU = "THU"
    FRI = "FRI"
    SAT = "SAT"


class ConstraintType(StrEnum):
    """Amazon's `ConstraintType`: part of `ItemShippingConstraints`."""

    MANDATORY = "MANDATORY"


class ExceptionDateType(StrEnum):
    """Part of `ExceptionDate`; inline in Amazon's model."""

    CLOSED = "CLOSED"
    OPEN = "OPEN"


class FulfillmentStatus(StrEnum):
    """Amazon's `FulfillmentStatus`.

    Used as part of `OrderFulfillment`; parameter `fulfillmentStatuses` of searchOrders.
    """

    PENDING_AVAILABILITY = "PENDING_AVAILABILITY"
    PENDING = "PENDING"
    UNSHIPPED = "UNSHIPPED"
    PARTIALLY_SHIPPED = "PARTIALLY_SHIPPED"
    SHIPPED = "SHIPPED"
    CANCELLED = "CANCELLED"
    UNFULFILLABLE = "UNFULFILLABLE"


FulfillmentStatusLiteral = Literal[
    "PENDING_AVAILABILITY",
    "PENDING",
    "UNSHIPPED",
    "PARTIALLY_SHIPPED",
    "SHIPPED",
    "CANCELLED",
    "UNFULFILLABLE",
]
"""The values of `FulfillmentStatus`, for arguments."""


class ItemSubstitutionPreferenceSubstitutionType(StrEnum):
    """Part of `ItemSubstitutionPreference`; inline in Amazon's model."""

    CUSTOMER_PREFERENCE = "CUSTOMER_PREFERENCE"
    AMAZON_RECOMMENDED = "AMAZON_RECOMMENDED"
    DO_NOT_SUBSTITUTE = "DO_NOT_SUBSTITUTE"


class MeasurementUnit(StrEnum):
    """Part of `Measurement`; inline in Amazon's model."""

    OUNCES = "OUNCES"
    POUNDS = "POUNDS"
    KILOGRAMS = "KILOGRAMS"
    GRAMS = "GRAMS"
    MILLIGRAMS = "MILLIGRAMS"
    INCHES = "INCHES"
    FEET = "FEET"
    METERS = "METERS"
    CENTIMETERS = "CENTIMETERS"
    MILLIMETERS = "MILLIMETERS"
    SQUARE_METERS = "SQUARE_METERS"
    SQUARE_CENTIMETERS = "SQUARE_CENTIMETERS"
    SQUARE_FEET = "SQUARE_FEET"
    SQUARE_INCHES = "SQUARE_INCHES"
    GALLONS = "GALLONS"
    PINTS = "PINTS"
    QUARTS = "QUARTS"
    FLUID_OUNCES = "FLUID_OUNCES"
    LITERS = "LITERS"
    CUBIC_METERS = "CUBIC_METERS"
    CUBIC_FEET = "CUBIC_FEET"
    CUBIC_INCHES = "CUBIC_INCHES"
    CUBIC_CENTIMETERS = "CUBIC_CENTIMETERS"
    COUNT = "COUNT"


class PackageStatusStatus(StrEnum):
    """Part of `PackageStatus`; inline in Amazon's model."""

    PENDING = "PENDING"
    IN_TRANSIT = "IN_TRANSIT"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"
    CANCELLED = "CANCELLED"
    UNDELIVERABLE = "UNDELIVERABLE"


class FulfilledBy(StrEnum):
    """Parameter `fulfilledBy` of searchOrders; inline in Amazon's model."""

    MERCHANT = "MERCHANT"
    AMAZON = "AMAZON"


FulfilledByLiteral = Literal[
    "MERCHANT",
    "AMAZON",
]
"""The values of `FulfilledBy`, for arguments."""


class IncludedData(StrEnum):
    """Parameter `includedData` of searchOrders, getOrder; inline in Amazon's model."""

    BUYER = "BUYER"
    RECIPIENT = "RECIPIENT"
    PROCEEDS = "PROCEEDS"
    EXPENSE = "EXPENSE"
    PROMOTION = "PROMOTION"
    CANCELLATION = "CANCELLATION"
    FULFILLMENT = "FULFILLMENT"
    PACKAGES = "PACKAGES"
    TAX = "TAX"
    PAYMENT = "PAYMENT"
    FULFILLMENT_ORDERS = "FULFILLMENT_ORDERS"


IncludedDataLiteral = Literal[
    "BUYER",
    "RECIPIENT",
    "PROCEEDS",
    "EXPENSE",
    "PROMOTION",
    "CANCELLATION",
    "FULFILLMENT",
    "PACKAGES",
    "TAX",
    "PAYMENT",
    "FULFILLMENT_ORDERS",
]
"""The values of `IncludedData`, for arguments."""


class AddressExtendedFields(Model):
    """Amazon's `AddressExtendedFields`: part of `CustomerAddress`."""

    street_name: str | None = None
    """`streetName`."""
    street_number: str | None = None
    """`streetNumber`."""
    complement: str | None = None
    """`complement`."""
    neighborhood: str | None = None
    """`neighborhood`."""
    _wire_ = ("streetName", "streetNumber", "complement", "neighborhood")
    _personal_ = ("street_name", "street_number", "complement", "neighborhood")


class Alias(Model):
    """Amazon's `Alias`: part of `Order`."""

    alias_id: str
    """`aliasId`."""
    alias_type: str
    """`aliasType`."""
    _wire_ = ("aliasId", "aliasType")


class AssociatedOrder(Model):
    """Amazon's `AssociatedOrder`: part of `Order`."""

    order_id: str | None = None
    """`orderId`."""
    association_type: str | None = None
    """`associationType`."""
    _wire_ = ("orderId", "associationType")


class AssociatedOrderItem(Model):
    """Amazon's `AssociatedOrderItem`: part of `OrderItem`."""

    order_id: str | None = None
    """`orderId`."""
    order_item_id: str | None = None
    """`orderItemId`."""
    association_type: str | None = None
    """`associationType`."""
    asin: str | None = None
    """`asin`."""
    purchase_price: Money | None = None
    """`purchasePrice`."""
    _wire_ = ("orderId", "orderItemId", "associationType", "asin", "purchasePrice")


class BusinessHour(Model):
    """Amazon's `BusinessHour`: part of `PreferredDeliveryTime`."""

    day_of_week: BusinessHourDayOfWeek | str | None = None
    """`dayOfWeek`."""
    time_windows: list[TimeWindow] | None = None
    """`timeWindows`."""
    _wire_ = ("dayOfWeek", "timeWindows")
    _personal_ = ("day_of_week", "time_windows")


class Buyer(Model):
    """Amazon's `Buyer`: part of `Order`."""

    buyer_name: str | None = None
    """`buyerName`."""
    buyer_email: str | None = None
    """`buyerEmail`."""
    buyer_company_name: str | None = None
    """`buyerCompanyName`."""
    buyer_purchase_order_number: str | None = None
    """`buyerPurchaseOrderNumber`."""
    _wire_ = ("buyerName", "buyerEmail", "buyerCompanyName", "buyerPurchaseOrderNumber")
    _personal_ = ("buyer_name", "buyer_email", "buyer_company_name", "buyer_purchase_order_number")


class CustomerAddress(Model):
    """Amazon's `CustomerAddress`: part of `OrderTaxRegistration`, `Recipient`."""

    name: str | None = None
    """`name`."""
    company_name: str | None = None
    """`companyName`."""
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
    municipality: str | None = None
    """`municipality`."""
    postal_code: str | None = None
    """`postalCode`."""
    country_code: str | None = None
    """`countryCode`."""
    phone: str | None = None
    """`phone`."""
    extended_fields: AddressExtendedFields | None = None
    """`extendedFields`."""
    address_type: str | None = None
    """`addressType`."""
    _wire_ = (
        "name",
        "companyName",
        "addressLine1",
        "addressLine2",
        "addressLine3",
        "city",
        "districtOrCounty",
        "stateOrRegion",
        "municipality",
        "postalCode",
        "countryCode",
        "phone",
        "extendedFields",
        "addressType",
    )
    _personal_ = (
        "name",
        "company_name",
        "address_line_1",
        "address_line_2",
        "address_line_3",
        "city",
        "district_or_county",
        "state_or_region",
        "municipality",
        "postal_code",
        "country_code",
        "phone",
        "extended_fields",
        "address_type",
    )


class DateTimeRange(Model):
    """Amazon's `DateTimeRange`: part of `ItemShipping`, `OrderFulfillment`."""

    earliest_date_time: datetime | None = None
    """`earliestDateTime`: ISO 8601 instant."""
    latest_date_time: datetime | None = None
    """`latestDateTime`: ISO 8601 instant."""
    _wire_ = ("earliestDateTime", "latestDateTime")


class DeliveryPreference(Model):
    """Amazon's `DeliveryPreference`: part of `Recipient`."""

    drop_off_location: str | None = None
    """`dropOffLocation`."""
    address_instruction: str | None = None
    """`addressInstruction`."""
    delivery_time: PreferredDeliveryTime | None = None
    """`deliveryTime`."""
    delivery_capabilities: list[str] | None = None
    """`deliveryCapabilities`."""
    _wire_ = ("dropOffLocation", "addressInstruction", "deliveryTime", "deliveryCapabilities")
    _personal_ = ("drop_off_location", "address_instruction", "delivery_time", "delivery_capabilities")


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
    """Amazon's `ErrorList`: error answer of searchOrders, getOrder."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class ExceptionDate(Model):
    """Amazon's `ExceptionDate`: part of `PreferredDeliveryTime`."""

    exception_date: date | None = None
    """`exceptionDate`: ISO 8601 day."""
    exception_date_type: ExceptionDateType | str | None = None
    """`exceptionDateType`."""
    time_windows: list[TimeWindow] | None = None
    """`timeWindows`."""
    _wire_ = ("exceptionDate", "exceptionDateType", "timeWindows")
    _personal_ = ("exception_date", "exception_date_type", "time_windows")


class FulfillmentOrder(Model):
    """Amazon's `FulfillmentOrder`: part of `Order`."""

    fulfillment_order_id: str
    """`fulfillmentOrderId`."""
    _wire_ = ("fulfillmentOrderId",)


class GetOrderResponse(Model):
    """Amazon's `GetOrderResponse`: answer of getOrder."""

    order: Order
    """`order`."""
    _wire_ = ("order",)


class GiftOption(Model):
    """Amazon's `GiftOption`: part of `ItemPacking`."""

    gift_message: str | None = None
    """`giftMessage`."""
    gift_wrap_level: str | None = None
    """`giftWrapLevel`."""
    _wire_ = ("giftMessage", "giftWrapLevel")
    _personal_ = ("gift_message",)


class HourMinute(Model):
    """Amazon's `HourMinute`: part of `TimeWindow`."""

    hour: int | None = None
    """`hour`."""
    minute: int | None = None
    """`minute`."""
    _wire_ = ("hour", "minute")
    _personal_ = ("hour", "minute")


class ItemCancellation(Model):
    """Amazon's `ItemCancellation`: part of `OrderItem`."""

    cancellation_request: ItemCancellationRequest | None = None
    """`cancellationRequest`."""
    cancellation_execution: ItemCancellationExecution | None = None
    """`cancellationExecution`."""
    _wire_ = ("cancellationRequest", "cancellationExecution")


class ItemCancellationExecution(Model):
    """Amazon's `ItemCancellationExecution`: part of `ItemCancellation`."""

    cancelled_by: str | None = None
    """`cancelledBy`."""
    cancel_reason: str | None = None
    """`cancelReason`."""
    _wire_ = ("cancelledBy", "cancelReason")


class ItemCancellationRequest(Model):
    """Amazon's `ItemCancellationRequest`: part of `ItemCancellation`."""

    requester: str | None = None
    """`requester`."""
    cancel_reason: str | None = None
    """`cancelReason`."""
    _wire_ = ("requester", "cancelReason")


class ItemCondition(Model):
    """Amazon's `ItemCondition`: part of `ItemProduct`."""

    condition_type: str | None = None
    """`conditionType`."""
    condition_subtype: str | None = None
    """`conditionSubtype`."""
    condition_note: str | None = None
    """`conditionNote`."""
    _wire_ = ("conditionType", "conditionSubtype", "conditionNote")


class ItemCustomization(Model):
    """Amazon's `ItemCustomization`: part of `ItemProduct`."""

    customized_url: str | None = None
    """`customizedUrl`."""
    _wire_ = ("customizedUrl",)
    _personal_ = ("customized_url",)


class ItemExpense(Model):
    """Amazon's `ItemExpense`: part of `OrderItem`."""

    points_cost: ItemPointsCost | None = None
    """`pointsCost`."""
    _wire_ = ("pointsCost",)


class ItemFulfillment(Model):
    """Amazon's `ItemFulfillment`: part of `OrderItem`."""

    quantity_fulfilled: int | None = None
    """`quantityFulfilled`."""
    quantity_unfulfilled: int | None = None
    """`quantityUnfulfilled`."""
    picking: ItemPicking | None = None
    """`picking`."""
    packing: ItemPacking | None = None
    """`packing`."""
    shipping: ItemShipping | None = None
    """`shipping`."""
    _wire_ = ("quantityFulfilled", "quantityUnfulfilled", "picking", "packing", "shipping")


class ItemInternationalShipping(Model):
    """Amazon's `ItemInternationalShipping`: part of `ItemShipping`."""

    ioss_number: str | None = None
    """`iossNumber`."""
    _wire_ = ("iossNumber",)


class ItemPacking(Model):
    """Amazon's `ItemPacking`: part of `ItemFulfillment`."""

    gift_option: GiftOption | None = None
    """`giftOption`."""
    serial_number_requirement: SerialNumberRequirement | None = None
    """`serialNumberRequirement`."""
    _wire_ = ("giftOption", "serialNumberRequirement")


class ItemPicking(Model):
    """Amazon's `ItemPicking`: part of `ItemFulfillment`."""

    substitution_preference: ItemSubstitutionPreference | None = None
    """`substitutionPreference`."""
    _wire_ = ("substitutionPreference",)


class ItemPointsCost(Model):
    """Amazon's `ItemPointsCost`: part of `ItemExpense`."""

    points_granted: PointsGranted | None = None
    """`pointsGranted`."""
    _wire_ = ("pointsGranted",)


class ItemPrice(Model):
    """Amazon's `ItemPrice`: part of `ItemProduct`."""

    unit_price: Money | None = None
    """`unitPrice`."""
    price_designation: str | None = None
    """`priceDesignation`."""
    _wire_ = ("unitPrice", "priceDesignation")


class ItemProceeds(Model):
    """Amazon's `ItemProceeds`: part of `OrderItem`."""

    proceeds_total: Money | None = None
    """`proceedsTotal`."""
    breakdowns: list[ItemProceedsBreakdown] | None = None
    """`breakdowns`."""
    _wire_ = ("proceedsTotal", "breakdowns")


class ItemProceedsBreakdown(Model):
    """Amazon's `ItemProceedsBreakdown`: part of `ItemProceeds`."""

    type_: str
    """`type`."""
    subtotal: Money
    """`subtotal`."""
    detailed_breakdowns: list[ItemProceedsDetailedBreakdown] | None = None
    """`detailedBreakdowns`."""
    _wire_ = ("type", "subtotal", "detailedBreakdowns")


class ItemProceedsDetailedBreakdown(Model):
    """Amazon's `ItemProceedsDetailedBreakdown`: part of `ItemProceedsBreakdown`."""

    subtype: str | None = None
    """`subtype`."""
    value: Money | None = None
    """`value`."""
    _wire_ = ("subtype", "value")


class ItemProduct(Model):
    """Amazon's `ItemProduct`: part of `OrderItem`."""

    asin: str | None = None
    """`asin`."""
    title: str | None = None
    """`title`."""
    seller_sku: str | None = None
    """`sellerSku`."""
    condition: ItemCondition | None = None
    """`condition`."""
    price: ItemPrice | None = None
    """`price`."""
    serial_numbers: list[str] | None = None
    """`serialNumbers`."""
    customization: ItemCustomization | None = None
    """`customization`."""
    _wire_ = ("asin", "title", "sellerSku", "condition", "price", "serialNumbers", "customization")


class ItemPromotion(Model):
    """Amazon's `ItemPromotion`: part of `OrderItem`."""

    breakdowns: list[ItemPromotionBreakdown] | None = None
    """`breakdowns`."""
    _wire_ = ("breakdowns",)


class ItemPromotionBreakdown(Model):
    """Amazon's `ItemPromotionBreakdown`: part of `ItemPromotion`."""

    promotion_id: str | None = None
    """`promotionId`."""
    _wire_ = ("promotionId",)


class ItemShipping(Model):
    """Amazon's `ItemShipping`: part of `ItemFulfillment`."""

    scheduled_delivery_window: DateTimeRange | None = None
    """`scheduledDeliveryWindow`."""
    shipping_constraints: ItemShippingConstraints | None = None
    """`shippingConstraints`."""
    international_shipping: ItemInternationalShipping | None = None
    """`internationalShipping`."""
    _wire_ = ("scheduledDeliveryWindow", "shippingConstraints", "internationalShipping")


class ItemShippingConstraints(Model):
    """Amazon's `ItemShippingConstraints`: part of `ItemShipping`."""

    pallet_delivery: ConstraintType | str | None = None
    """`palletDelivery`."""
    cash_on_delivery: ConstraintType | str | None = None
    """`cashOnDelivery`."""
    signature_confirmation: ConstraintType | str | None = None
    """`signatureConfirmation`."""
    recipient_identity_verification: ConstraintType | str | None = None
    """`recipientIdentityVerification`."""
    recipient_age_verification: ConstraintType | str | None = None
    """`recipientAgeVerification`."""
    _wire_ = (
        "palletDelivery",
        "cashOnDelivery",
        "signatureConfirmation",
        "recipientIdentityVerification",
        "recipientAgeVerification",
    )


class ItemSubstitutionOption(Model):
    """Amazon's `ItemSubstitutionOption`: part of `ItemSubstitutionPreference`."""

    asin: str | None = None
    """`asin`."""
    quantity_ordered: int | None = None
    """`quantityOrdered`."""
    seller_sku: str | None = None
    """`sellerSku`."""
    title: str | None = None
    """`title`."""
    measurement: Measurement | None = None
    """`measurement`."""
    _wire_ = ("asin", "quantityOrdered", "sellerSku", "title", "measurement")


class ItemSubstitutionPreference(Model):
    """Amazon's `ItemSubstitutionPreference`: part of `ItemPicking`."""

    substitution_type: ItemSubstitutionPreferenceSubstitutionType | str
    """`substitutionType`."""
    substitution_options: list[ItemSubstitutionOption] | None = None
    """`substitutionOptions`."""
    _wire_ = ("substitutionType", "substitutionOptions")


class ItemTax(Model):
    """Amazon's `ItemTax`: part of `OrderItem`."""

    tax_calculation_breakdowns: list[ItemTaxCalculationBreakdown] | None = None
    """`taxCalculationBreakdowns`."""
    tax_collections: list[ItemTaxCollection] | None = None
    """`taxCollections`."""
    _wire_ = ("taxCalculationBreakdowns", "taxCollections")


class ItemTaxCalculationBreakdown(Model):
    """Amazon's `ItemTaxCalculationBreakdown`: part of `ItemTax`."""

    reporting_scheme: str | None = None
    """`reportingScheme`."""
    _wire_ = ("reportingScheme",)


class ItemTaxCollection(Model):
    """Amazon's `ItemTaxCollection`: part of `ItemTax`."""

    model: str | None = None
    """`model`."""
    responsible_party: str | None = None
    """`responsibleParty`."""
    _wire_ = ("model", "responsibleParty")


class Measurement(Model):
    """Amazon's `Measurement`: part of `ItemSubstitutionOption`, `OrderItem`."""

    unit: MeasurementUnit | str
    """`unit`."""
    value: float
    """`value`."""
    _wire_ = ("unit", "value")


class MerchantAddress(Model):
    """Amazon's `MerchantAddress`: part of `OrderPackage`."""

    name: str | None = None
    """`name`."""
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
    municipality: str | None = None
    """`municipality`."""
    postal_code: str | None = None
    """`postalCode`."""
    country_code: str | None = None
    """`countryCode`."""
    _wire_ = (
        "name",
        "addressLine1",
        "addressLine2",
        "addressLine3",
        "city",
        "districtOrCounty",
        "stateOrRegion",
        "municipality",
        "postalCode",
        "countryCode",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "address_line_2",
        "address_line_3",
        "city",
        "district_or_county",
        "state_or_region",
        "municipality",
        "postal_code",
        "country_code",
    )


class Money(Model):
    """Amazon's `Money`: part of `AssociatedOrderItem`, `ItemPrice`, `ItemProceeds` and 6 more."""

    amount: str
    """`amount`."""
    currency_code: str
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class Order(Model):
    """Amazon's `Order`: part of `GetOrderResponse`, `SearchOrdersResponse`."""

    order_id: str
    """`orderId`."""
    created_time: datetime
    """`createdTime`: ISO 8601 instant."""
    last_updated_time: datetime
    """`lastUpdatedTime`: ISO 8601 instant."""
    sales_channel: SalesChannel
    """`salesChannel`."""
    order_items: list[OrderItem]
    """`orderItems`."""
    order_aliases: list[Alias] | None = None
    """`orderAliases`."""
    programs: list[str] | None = None
    """`programs`."""
    associated_orders: list[AssociatedOrder] | None = None
    """`associatedOrders`."""
    buyer: Buyer | None = None
    """`buyer`."""
    recipient: Recipient | None = None
    """`recipient`."""
    proceeds: OrderProceeds | None = None
    """`proceeds`."""
    payment: OrderPayment | None = None
    """`payment`."""
    tax: OrderTax | None = None
    """`tax`."""
    fulfillment: OrderFulfillment | None = None
    """`fulfillment`."""
    packages: list[OrderPackage] | None = None
    """`packages`."""
    fulfillment_orders: list[FulfillmentOrder] | None = None
    """`fulfillmentOrders`."""
    _wire_ = (
        "orderId",
        "createdTime",
        "lastUpdatedTime",
        "salesChannel",
        "orderItems",
        "orderAliases",
        "programs",
        "associatedOrders",
        "buyer",
        "recipient",
        "proceeds",
        "payment",
        "tax",
        "fulfillment",
        "packages",
        "fulfillmentOrders",
    )
    _personal_ = ("buyer", "recipient")


class OrderFulfillment(Model):
    """Amazon's `OrderFulfillment`: part of `Order`."""

    fulfillment_status: FulfillmentStatus | str
    """`fulfillmentStatus`."""
    fulfilled_by: str | None = None
    """`fulfilledBy`."""
    fulfillment_service_level: str | None = None
    """`fulfillmentServiceLevel`."""
    ship_by_window: DateTimeRange | None = None
    """`shipByWindow`."""
    deliver_by_window: DateTimeRange | None = None
    """`deliverByWindow`."""
    label_printing_window: DateTimeRange | None = None
    """`labelPrintingWindow`."""
    promise_calculation_inputs: PromiseCalculationInputs | None = None
    """`promiseCalculationInputs`."""
    _wire_ = (
        "fulfillmentStatus",
        "fulfilledBy",
        "fulfillmentServiceLevel",
        "shipByWindow",
        "deliverByWindow",
        "labelPrintingWindow",
        "promiseCalculationInputs",
    )


class OrderItem(Model):
    """Amazon's `OrderItem`: part of `Order`."""

    order_item_id: str
    """`orderItemId`."""
    quantity_ordered: int
    """`quantityOrdered`."""
    product: ItemProduct
    """`product`."""
    measurement: Measurement | None = None
    """`measurement`."""
    associated_order_items: list[AssociatedOrderItem] | None = None
    """`associatedOrderItems`."""
    programs: list[str] | None = None
    """`programs`."""
    proceeds: ItemProceeds | None = None
    """`proceeds`."""
    expense: ItemExpense | None = None
    """`expense`."""
    promotion: ItemPromotion | None = None
    """`promotion`."""
    cancellation: ItemCancellation | None = None
    """`cancellation`."""
    fulfillment: ItemFulfillment | None = None
    """`fulfillment`."""
    tax: ItemTax | None = None
    """`tax`."""
    _wire_ = (
        "orderItemId",
        "quantityOrdered",
        "product",
        "measurement",
        "associatedOrderItems",
        "programs",
        "proceeds",
        "expense",
        "promotion",
        "cancellation",
        "fulfillment",
        "tax",
    )


class OrderPackage(Model):
    """Amazon's `OrderPackage`: part of `Order`."""

    package_reference_id: str
    """`packageReferenceId`."""
    created_time: datetime | None = None
    """`createdTime`: ISO 8601 instant."""
    package_status: PackageStatus | None = None
    """`packageStatus`."""
    carrier: str | None = None
    """`carrier`."""
    ship_time: datetime | None = None
    """`shipTime`: ISO 8601 instant."""
    shipping_service: str | None = None
    """`shippingService`."""
    tracking_number: str | None = None
    """`trackingNumber`."""
    ship_from_address: MerchantAddress | None = None
    """`shipFromAddress`."""
    package_items: list[PackageItem] | None = None
    """`packageItems`."""
    _wire_ = (
        "packageReferenceId",
        "createdTime",
        "packageStatus",
        "carrier",
        "shipTime",
        "shippingService",
        "trackingNumber",
        "shipFromAddress",
        "packageItems",
    )
    _personal_ = ("ship_from_address",)


class OrderPayment(Model):
    """Amazon's `OrderPayment`: part of `Order`."""

    payment_executions: list[PaymentExecution] | None = None
    """`paymentExecutions`."""
    _wire_ = ("paymentExecutions",)


class OrderProceeds(Model):
    """Amazon's `OrderProceeds`: part of `Order`."""

    grand_total: Money | None = None
    """`grandTotal`."""
    breakdowns: list[OrderProceedsBreakdown] | None = None
    """`breakdowns`."""
    _wire_ = ("grandTotal", "breakdowns")


class OrderProceedsBreakdown(Model):
    """Amazon's `OrderProceedsBreakdown`: part of `OrderProceeds`."""

    type_: str
    """`type`."""
    subtotal: Money
    """`subtotal`."""
    status: str | None = None
    """`status`."""
    _wire_ = ("type", "subtotal", "status")


class OrderTax(Model):
    """Amazon's `OrderTax`: part of `Order`."""

    tax_registrations: list[OrderTaxRegistration] | None = None
    """`taxRegistrations`."""
    tax_invoicing: OrderTaxInvoicing | None = None
    """`taxInvoicing`."""
    _wire_ = ("taxRegistrations", "taxInvoicing")
    _personal_ = ("tax_registrations",)


class OrderTaxInvoicing(Model):
    """Amazon's `OrderTaxInvoicing`: part of `OrderTax`."""

    buyer_invoice_preference: str | None = None
    """`buyerInvoicePreference`."""
    invoice_status: str | None = None
    """`invoiceStatus`."""
    _wire_ = ("buyerInvoicePreference", "invoiceStatus")


class OrderTaxRegistration(Model):
    """Amazon's `OrderTaxRegistration`: part of `OrderTax`."""

    entity_type: str | None = None
    """`entityType`."""
    legal_name: str | None = None
    """`legalName`."""
    tax_registration_type: str | None = None
    """`taxRegistrationType`."""
    tax_registration_number: str | None = None
    """`taxRegistrationNumber`."""
    tax_registration_address: CustomerAddress | None = None
    """`taxRegistrationAddress`."""
    tax_registration_attributes: list[TaxRegistrationAttribute] | None = None
    """`taxRegistrationAttributes`."""
    _wire_ = (
        "entityType",
        "legalName",
        "taxRegistrationType",
        "taxRegistrationNumber",
        "taxRegistrationAddress",
        "taxRegistrationAttributes",
    )
    _personal_ = (
        "entity_type",
        "legal_name",
        "tax_registration_type",
        "tax_registration_number",
        "tax_registration_address",
        "tax_registration_attributes",
    )


class PackageItem(Model):
    """Amazon's `PackageItem`: part of `OrderPackage`."""

    order_item_id: str
    """`orderItemId`."""
    quantity: int
    """`quantity`."""
    transparency_codes: list[str] | None = None
    """`transparencyCodes`."""
    _wire_ = ("orderItemId", "quantity", "transparencyCodes")


class PackageStatus(Model):
    """Amazon's `PackageStatus`: part of `OrderPackage`."""

    status: PackageStatusStatus | str
    """`status`."""
    detailed_status: str | None = None
    """`detailedStatus`."""
    _wire_ = ("status", "detailedStatus")


class Pagination(Model):
    """Amazon's `Pagination`: part of `SearchOrdersResponse`."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class PaymentExecution(Model):
    """Amazon's `PaymentExecution`: part of `OrderPayment`."""

    payment_method: str | None = None
    """`paymentMethod`."""
    payment_amount: Money | None = None
    """`paymentAmount`."""
    acquirer_id: str | None = None
    """`acquirerId`."""
    card_brand: str | None = None
    """`cardBrand`."""
    authorization_code: str | None = None
    """`authorizationCode`."""
    _wire_ = ("paymentMethod", "paymentAmount", "acquirerId", "cardBrand", "authorizationCode")
    _personal_ = ("authorization_code",)


class PointsGranted(Model):
    """Amazon's `PointsGranted`: part of `ItemPointsCost`."""

    points_number: int | None = None
    """`pointsNumber`."""
    points_monetary_value: Money | None = None
    """`pointsMonetaryValue`."""
    _wire_ = ("pointsNumber", "pointsMonetaryValue")


class PreferredDeliveryTime(Model):
    """Amazon's `PreferredDeliveryTime`: part of `DeliveryPreference`."""

    business_hours: list[BusinessHour] | None = None
    """`businessHours`."""
    exception_dates: list[ExceptionDate] | None = None
    """`exceptionDates`."""
    _wire_ = ("businessHours", "exceptionDates")
    _personal_ = ("business_hours", "exception_dates")


class PromiseCalculationInputs(Model):
    """Amazon's `PromiseCalculationInputs`: part of `OrderFulfillment`."""

    transit_time: TransitTimeInput | None = None
    """`transitTime`."""
    _wire_ = ("transitTime",)


class Recipient(Model):
    """Amazon's `Recipient`: part of `Order`."""

    delivery_address: CustomerAddress | None = None
    """`deliveryAddress`."""
    delivery_preference: DeliveryPreference | None = None
    """`deliveryPreference`."""
    _wire_ = ("deliveryAddress", "deliveryPreference")
    _personal_ = ("delivery_address", "delivery_preference")


class SalesChannel(Model):
    """Amazon's `SalesChannel`: part of `Order`."""

    channel_name: str
    """`channelName`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    marketplace_name: str | None = None
    """`marketplaceName`."""
    _wire_ = ("channelName", "marketplaceId", "marketplaceName")


class SearchOrdersResponse(Model):
    """Amazon's `SearchOrdersResponse`: answer of searchOrders."""

    orders: list[Order]
    """`orders`."""
    pagination: Pagination | None = None
    """`pagination`."""
    last_updated_before: datetime | None = None
    """`lastUpdatedBefore`: ISO 8601 instant."""
    created_before: datetime | None = None
    """`createdBefore`: ISO 8601 instant."""
    _wire_ = ("orders", "pagination", "lastUpdatedBefore", "createdBefore")


class SerialNumberRequirement(Model):
    """Amazon's `SerialNumberRequirement`: part of `ItemPacking`."""

    requirement_type: str | None = None
    """`requirementType`."""
    _wire_ = ("requirementType",)


class TaxRegistrationAttribute(Model):
    """Amazon's `TaxRegistrationAttribute`: part of `OrderTaxRegistration`."""

    key: str | None = None
    """`key`."""
    value: str | None = None
    """`value`."""
    _wire_ = ("key", "value")
    _personal_ = ("key", "value")


class TimeWindow(Model):
    """Amazon's `TimeWindow`: part of `BusinessHour`, `ExceptionDate`."""

    start_time: HourMinute | None = None
    """`startTime`."""
    end_time: HourMinute | None = None
    """`endTime`."""
    _wire_ = ("startTime", "endTime")
    _personal_ = ("start_time", "end_time")


class TransitTimeInput(Model):
    """Amazon's `TransitTimeInput`: part of `PromiseCalculationInputs`."""

    details: TransitTimeInputDetails | None = None
    """`details`."""
    data_source: str | None = None
    """`dataSource`."""
    _wire_ = ("details", "dataSource")


class TransitTimeInputDetails(Model):
    """Amazon's `TransitTimeInputDetails`: part of `TransitTimeInput`."""

    carrier: str | None = None
    """`carrier`."""
    shipping_service: str | None = None
    """`shippingService`."""
    _wire_ = ("carrier", "shippingService")


Asin = str
"""Amazon's `Asin`: part of `ItemProduct`."""

Decimal = str
"""Amazon's `Decimal`: part of `Money`."""

PreferredDeliveryCapability = str
"""Amazon's `PreferredDeliveryCapability`: part of `DeliveryPreference`."""

SKU = str
"""Amazon's `SKU`: part of `ItemProduct`."""

SCHEMAS: dict[str, Any] = {
    "AddressExtendedFields": AddressExtendedFields,
    "Alias": Alias,
    "Asin": Asin,
    "AssociatedOrder": AssociatedOrder,
    "AssociatedOrderItem": AssociatedOrderItem,
    "BusinessHour": BusinessHour,
    "Buyer": Buyer,
    "ConstraintType": ConstraintType,
    "CustomerAddress": CustomerAddress,
    "DateTimeRange": DateTimeRange,
    "Decimal": Decimal,
    "DeliveryPreference": DeliveryPreference,
    "Error": Error,
    "ErrorList": ErrorList,
    "ExceptionDate": ExceptionDate,
    "FulfillmentOrder": FulfillmentOrder,
    "FulfillmentStatus": FulfillmentStatus,
    "GetOrderResponse": GetOrderResponse,
    "GiftOption": GiftOption,
    "HourMinute": HourMinute,
    "ItemCancellation": ItemCancellation,
    "ItemCancellationExecution": ItemCancellationExecution,
    "ItemCancellationRequest": ItemCancellationRequest,
    "ItemCondition": ItemCondition,
    "ItemCustomization": ItemCustomization,
    "ItemExpense": ItemExpense,
    "ItemFulfillment": ItemFulfillment,
    "ItemInternationalShipping": ItemInternationalShipping,
    "ItemPacking": ItemPacking,
    "ItemPicking": ItemPicking,
    "ItemPointsCost": ItemPointsCost,
    "ItemPrice": ItemPrice,
    "ItemProceeds": ItemProceeds,
    "ItemProceedsBreakdown": ItemProceedsBreakdown,
    "ItemProceedsDetailedBreakdown": ItemProceedsDetailedBreakdown,
    "ItemProduct": ItemProduct,
    "ItemPromotion": ItemPromotion,
    "ItemPromotionBreakdown": ItemPromotionBreakdown,
    "ItemShipping": ItemShipping,
    "ItemShippingConstraints": ItemShippingConstraints,
    "ItemSubstitutionOption": ItemSubstitutionOption,
    "ItemSubstitutionPreference": ItemSubstitutionPreference,
    "ItemTax": ItemTax,
    "ItemTaxCalculationBreakdown": ItemTaxCalculationBreakdown,
    "ItemTaxCollection": ItemTaxCollection,
    "Measurement": Measurement,
    "MerchantAddress": MerchantAddress,
    "Money": Money,
    "Order": Order,
    "OrderFulfillment": OrderFulfillment,
    "OrderItem": OrderItem,
    "OrderPackage": OrderPackage,
    "OrderPayment": OrderPayment,
    "OrderProceeds": OrderProceeds,
    "OrderProceedsBreakdown": OrderProceedsBreakdown,
    "OrderTax": OrderTax,
    "OrderTaxInvoicing": OrderTaxInvoicing,
    "OrderTaxRegistration": OrderTaxRegistration,
    "PackageItem": PackageItem,
    "PackageStatus": PackageStatus,
    "Pagination": Pagination,
    "PaymentExecution": PaymentExecution,
    "PointsGranted": PointsGranted,
    "PreferredDeliveryCapability": PreferredDeliveryCapability,
    "PreferredDeliveryTime": PreferredDeliveryTime,
    "PromiseCalculationInputs": PromiseCalculationInputs,
    "Recipient": Recipient,
    "SKU": SKU,
    "SalesChannel": SalesChannel,
    "SearchOrdersResponse": SearchOrdersResponse,
    "SerialNumberRequirement": SerialNumberRequirement,
    "TaxRegistrationAttribute": TaxRegistrationAttribute,
    "TimeWindow": TimeWindow,
    "TransitTimeInput": TransitTimeInput,
    "TransitTimeInputDetails": TransitTimeInputDetails,
}
"""Amazon's schema name -> the class or type here."""
