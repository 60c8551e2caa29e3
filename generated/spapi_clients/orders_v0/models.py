"""What the answers and bodies of Orders v0 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/orders_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class AddressType(StrEnum):
    """Part of `Address`; inline in Amazon's model."""

    RESIDENTIAL = "Residential"
    COMMERCIAL = "Commercial"


class AssociationType(StrEnum):
    """Amazon's `AssociationType`: part of `AssociatedItem`."""

    VALUE_ADD_SERVICE = "VALUE_ADD_SERVICE"


class BusinessHoursDayOfWeek(StrEnum):
    """Part of `BusinessHours`; inline in Amazon's model."""

    SUN = "SUN"
    MON = "MON"
    TUE = "TUE"
    WED = "WED"
    THU = "THU"
    FRI = "FRI"
    SAT = "SAT"


class ConfirmShipmentRequestCodCollectionMethod(StrEnum):
    """Part of `ConfirmShipmentRequest`; inline in Amazon's model."""

    DIRECT_PAYMENT = "DirectPayment"


class ConstraintType(StrEnum):
    """Amazon's `ConstraintType`: part of `ShippingConstraints`."""

    MANDATORY = "MANDATORY"


class EasyShipShipmentStatus(StrEnum):
    """Amazon's `EasyShipShipmentStatus`: part of `Order`."""

    PENDING_SCHEDULE = "PendingSchedule"
    PENDING_PICK_UP = "PendingPickUp"
    PENDING_DROP_OFF = "PendingDropOff"
    LABEL_CANCELED = "LabelCanceled"
    PICKED_UP = "PickedUp"
    DROPPED_OFF = "DroppedOff"
    AT_ORIGIN_FC = "AtOriginFC"
    AT_DESTINATION_FC = "AtDestinationFC"
    DELIVERED = "Delivered"
    REJECTED_BY_BUYER = "RejectedByBuyer"
    UNDELIVERABLE = "Undeliverable"
    RETURNING_TO_SELLER = "ReturningToSeller"
    RETURNED_TO_SELLER = "ReturnedToSeller"
    LOST = "Lost"
    OUT_FOR_DELIVERY = "OutForDelivery"
    DAMAGED = "Damaged"


class ElectronicInvoiceStatus(StrEnum):
    """Amazon's `ElectronicInvoiceStatus`: part of `Order`."""

    NOT_REQUIRED = "NotRequired"
    NOT_FOUND = "NotFound"
    PROCESSING = "Processing"
    ERRORED = "Errored"
    ACCEPTED = "Accepted"


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


class OrderStatus(StrEnum):
    """Part of `Order`; inline in Amazon's model."""

    PENDING = "Pending"
    UNSHIPPED = "Unshipped"
    PARTIALLY_SHIPPED = "PartiallyShipped"
    SHIPPED = "Shipped"
    CANCELED = "Canceled"
    UNFULFILLABLE = "Unfulfillable"
    INVOICE_UNCONFIRMED = "InvoiceUnconfirmed"
    PENDING_AVAILABILITY = "PendingAvailability"


class OrderFulfillmentChannel(StrEnum):
    """Part of `Order`; inline in Amazon's model."""

    MFN = "MFN"
    AFN = "AFN"


class OrderPaymentMethod(StrEnum):
    """Part of `Order`; inline in Amazon's model."""

    COD = "COD"
    CVS = "CVS"
    OTHER = "Other"


class OrderType(StrEnum):
    """Part of `Order`; inline in Amazon's model."""

    STANDARD_ORDER = "StandardOrder"
    LONG_LEAD_TIME_ORDER = "LongLeadTimeOrder"
    PREORDER = "Preorder"
    BACK_ORDER = "BackOrder"
    SOURCING_ON_DEMAND_ORDER = "SourcingOnDemandOrder"


class OrderBuyerInvoicePreference(StrEnum):
    """Part of `Order`; inline in Amazon's model."""

    INDIVIDUAL = "INDIVIDUAL"
    BUSINESS = "BUSINESS"


class OrderItemDeemedResellerCategory(StrEnum):
    """Part of `OrderItem`; inline in Amazon's model."""

    IOSS = "IOSS"
    UOSS = "UOSS"


class OtherDeliveryAttributes(StrEnum):
    """Amazon's `OtherDeliveryAttributes`: part of `DeliveryPreferences`."""

    HAS_ACCESS_POINT = "HAS_ACCESS_POINT"
    PALLET_ENABLED = "PALLET_ENABLED"
    PALLET_DISABLED = "PALLET_DISABLED"


class RegulatedInformationFieldType(StrEnum):
    """Part of `RegulatedInformationField`; inline in Amazon's model."""

    TEXT = "Text"
    FILE_ATTACHMENT = "FileAttachment"


class ShipmentStatus(StrEnum):
    """Amazon's `ShipmentStatus`: part of `UpdateShipmentStatusRequest`."""

    READY_FOR_PICKUP = "ReadyForPickup"
    PICKED_UP = "PickedUp"
    REFUSED_PICKUP = "RefusedPickup"


class SubstitutionPreferencesSubstitutionType(StrEnum):
    """Part of `SubstitutionPreferences`; inline in Amazon's model."""

    CUSTOMER_PREFERENCE = "CUSTOMER_PREFERENCE"
    AMAZON_RECOMMENDED = "AMAZON_RECOMMENDED"
    DO_NOT_SUBSTITUTE = "DO_NOT_SUBSTITUTE"


class TaxCollectionModel(StrEnum):
    """Part of `TaxCollection`; inline in Amazon's model."""

    MARKETPLACE_FACILITATOR = "MarketplaceFacilitator"


class TaxCollectionResponsibleParty(StrEnum):
    """Part of `TaxCollection`; inline in Amazon's model."""

    AMAZON_SERVICES_INC = "Amazon Services, Inc."
    EMPTY = ""


class VerificationStatus(StrEnum):
    """Amazon's `VerificationStatus`.

    Used as part of `RegulatedOrderVerificationStatus`, `UpdateVerificationStatusRequestBody`,
    `ValidVerificationDetail`.
    """

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    EXPIRED = "Expired"
    CANCELLED = "Cancelled"


class Address(Model):
    """Amazon's `Address`: part of `Order`, `OrderAddress`."""

    name: str | None = None
    """`Name`."""
    company_name: str | None = None
    """`CompanyName`."""
    address_line_1: str | None = None
    """`AddressLine1`."""
    address_line_2: str | None = None
    """`AddressLine2`."""
    address_line_3: str | None = None
    """`AddressLine3`."""
    city: str | None = None
    """`City`."""
    county: str | None = None
    """`County`."""
    district: str | None = None
    """`District`."""
    state_or_region: str | None = None
    """`StateOrRegion`."""
    municipality: str | None = None
    """`Municipality`."""
    postal_code: str | None = None
    """`PostalCode`."""
    country_code: str | None = None
    """`CountryCode`."""
    phone: str | None = None
    """`Phone`."""
    extended_fields: AddressExtendedFields | None = None
    """`ExtendedFields`."""
    address_type: AddressType | str | None = None
    """`AddressType`."""
    _wire_ = (
        "Name",
        "CompanyName",
        "AddressLine1",
        "AddressLine2",
        "AddressLine3",
        "City",
        "County",
        "District",
        "StateOrRegion",
        "Municipality",
        "PostalCode",
        "CountryCode",
        "Phone",
        "ExtendedFields",
        "AddressType",
    )
    _personal_ = (
        "name",
        "company_name",
        "address_line_1",
        "address_line_2",
        "address_line_3",
        "city",
        "county",
        "district",
        "state_or_region",
        "municipality",
        "postal_code",
        "country_code",
        "phone",
        "extended_fields",
        "address_type",
    )


class AddressExtendedFields(Model):
    """Amazon's `AddressExtendedFields`: part of `Address`."""

    street_name: str | None = None
    """`StreetName`."""
    street_number: str | None = None
    """`StreetNumber`."""
    complement: str | None = None
    """`Complement`."""
    neighborhood: str | None = None
    """`Neighborhood`."""
    geo_coordinates: GeoCoordinates | None = None
    """`GeoCoordinates`."""
    _wire_ = ("StreetName", "StreetNumber", "Complement", "Neighborhood", "GeoCoordinates")
    _personal_ = ("street_name", "street_number", "complement", "neighborhood", "geo_coordinates")


class AmazonPrograms(Model):
    """Amazon's `AmazonPrograms`: part of `OrderItem`."""

    programs: list[str]
    """`Programs`."""
    _wire_ = ("Programs",)


class ApprovedAttribute(Model):
    """Amazon's `ApprovedAttribute`: part of `ApprovedAlternativeDetails`."""

    attribute_name: str
    """`attributeName`."""
    original_value: str
    """`originalValue`."""
    approved_value: str
    """`approvedValue`."""
    _wire_ = ("attributeName", "originalValue", "approvedValue")


class AssociatedItem(Model):
    """Amazon's `AssociatedItem`: part of `OrderItem`."""

    order_id: str | None = None
    """`OrderId`."""
    order_item_id: str | None = None
    """`OrderItemId`."""
    association_type: AssociationType | str | None = None
    """`AssociationType`."""
    _wire_ = ("OrderId", "OrderItemId", "AssociationType")


class AutomatedShippingSettings(Model):
    """Amazon's `AutomatedShippingSettings`: part of `Order`."""

    has_automated_shipping_settings: bool | None = None
    """`HasAutomatedShippingSettings`."""
    automated_carrier: str | None = None
    """`AutomatedCarrier`."""
    automated_ship_method: str | None = None
    """`AutomatedShipMethod`."""
    _wire_ = ("HasAutomatedShippingSettings", "AutomatedCarrier", "AutomatedShipMethod")


class BusinessHours(Model):
    """Amazon's `BusinessHours`: part of `PreferredDeliveryTime`."""

    day_of_week: BusinessHoursDayOfWeek | str | None = None
    """`DayOfWeek`."""
    open_intervals: list[OpenInterval] | None = None
    """`OpenIntervals`."""
    _wire_ = ("DayOfWeek", "OpenIntervals")
    _personal_ = ("day_of_week", "open_intervals")


class BuyerCustomizedInfoDetail(Model):
    """Amazon's `BuyerCustomizedInfoDetail`: part of `ItemBuyerInfo`, `OrderItemBuyerInfo`."""

    customized_url: str | None = None
    """`CustomizedURL`."""
    _wire_ = ("CustomizedURL",)
    _personal_ = ("customized_url",)


class BuyerInfo(Model):
    """Amazon's `BuyerInfo`: part of `Order`."""

    buyer_email: str | None = None
    """`BuyerEmail`."""
    buyer_name: str | None = None
    """`BuyerName`."""
    buyer_county: str | None = None
    """`BuyerCounty`."""
    buyer_tax_info: BuyerTaxInfo | None = None
    """`BuyerTaxInfo`."""
    purchase_order_number: str | None = None
    """`PurchaseOrderNumber`."""
    _wire_ = ("BuyerEmail", "BuyerName", "BuyerCounty", "BuyerTaxInfo", "PurchaseOrderNumber")
    _personal_ = ("buyer_email", "buyer_name", "buyer_county", "buyer_tax_info", "purchase_order_number")


class BuyerRequestedCancel(Model):
    """Amazon's `BuyerRequestedCancel`: part of `OrderItem`."""

    is_buyer_requested_cancel: str | None = None
    """`IsBuyerRequestedCancel`."""
    buyer_cancel_reason: str | None = None
    """`BuyerCancelReason`."""
    _wire_ = ("IsBuyerRequestedCancel", "BuyerCancelReason")
    _personal_ = ("buyer_cancel_reason",)


class BuyerTaxInfo(Model):
    """Amazon's `BuyerTaxInfo`: part of `BuyerInfo`, `OrderBuyerInfo`."""

    company_legal_name: str | None = None
    """`CompanyLegalName`."""
    taxing_region: str | None = None
    """`TaxingRegion`."""
    tax_classifications: list[TaxClassification] | None = None
    """`TaxClassifications`."""
    _wire_ = ("CompanyLegalName", "TaxingRegion", "TaxClassifications")
    _personal_ = ("company_legal_name", "taxing_region", "tax_classifications")


class BuyerTaxInformation(Model):
    """Amazon's `BuyerTaxInformation`: part of `Order`."""

    buyer_legal_company_name: str | None = None
    """`BuyerLegalCompanyName`."""
    buyer_business_address: str | None = None
    """`BuyerBusinessAddress`."""
    buyer_tax_registration_id: str | None = None
    """`BuyerTaxRegistrationId`."""
    buyer_tax_office: str | None = None
    """`BuyerTaxOffice`."""
    _wire_ = ("BuyerLegalCompanyName", "BuyerBusinessAddress", "BuyerTaxRegistrationId", "BuyerTaxOffice")
    _personal_ = ("buyer_legal_company_name", "buyer_business_address", "buyer_tax_registration_id", "buyer_tax_office")


class ConfirmShipmentErrorResponse(Model):
    """Amazon's `ConfirmShipmentErrorResponse`: error answer of confirmShipment."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class ConfirmShipmentOrderItem(Model):
    """Amazon's `ConfirmShipmentOrderItem`: part of `ConfirmShipmentOrderItemsList`."""

    order_item_id: str
    """`orderItemId`."""
    quantity: int
    """`quantity`."""
    transparency_codes: list[str] | None = None
    """`transparencyCodes`."""
    _wire_ = ("orderItemId", "quantity", "transparencyCodes")


class ConfirmShipmentRequest(Model):
    """Amazon's `ConfirmShipmentRequest`: body of confirmShipment."""

    package_detail: PackageDetail
    """`packageDetail`."""
    marketplace_id: str
    """`marketplaceId`."""
    cod_collection_method: ConfirmShipmentRequestCodCollectionMethod | str | None = None
    """`codCollectionMethod`."""
    _wire_ = ("packageDetail", "marketplaceId", "codCollectionMethod")


class DeliveryPreferences(Model):
    """Amazon's `DeliveryPreferences`: part of `OrderAddress`."""

    drop_off_location: str | None = None
    """`DropOffLocation`."""
    preferred_delivery_time: PreferredDeliveryTime | None = None
    """`PreferredDeliveryTime`."""
    other_attributes: list[OtherDeliveryAttributes | str] | None = None
    """`OtherAttributes`."""
    address_instructions: str | None = None
    """`AddressInstructions`."""
    _wire_ = ("DropOffLocation", "PreferredDeliveryTime", "OtherAttributes", "AddressInstructions")
    _personal_ = ("drop_off_location", "preferred_delivery_time", "other_attributes", "address_instructions")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ExceptionDates(Model):
    """Amazon's `ExceptionDates`: part of `PreferredDeliveryTime`."""

    exception_date: str | None = None
    """`ExceptionDate`."""
    is_open: bool | None = None
    """`IsOpen`."""
    open_intervals: list[OpenInterval] | None = None
    """`OpenIntervals`."""
    _wire_ = ("ExceptionDate", "IsOpen", "OpenIntervals")
    _personal_ = ("exception_date", "is_open", "open_intervals")


class FulfillmentInstruction(Model):
    """Amazon's `FulfillmentInstruction`: part of `Order`."""

    fulfillment_supply_source_id: str | None = None
    """`FulfillmentSupplySourceId`."""
    _wire_ = ("FulfillmentSupplySourceId",)


class GeoCoordinates(Model):
    """Amazon's `GeoCoordinates`: part of `AddressExtendedFields`."""

    latitude: float | None = None
    """`Latitude`."""
    longitude: float | None = None
    """`Longitude`."""
    _wire_ = ("Latitude", "Longitude")
    _personal_ = ("latitude", "longitude")


class GetOrderAddressResponse(Model):
    """Amazon's `GetOrderAddressResponse`: answer of getOrderAddress; error answer of getOrderAddress."""

    payload: OrderAddress | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetOrderBuyerInfoResponse(Model):
    """Amazon's `GetOrderBuyerInfoResponse`: answer of getOrderBuyerInfo; error answer of getOrderBuyerInfo."""

    payload: OrderBuyerInfo | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetOrderItemsBuyerInfoResponse(Model):
    """Amazon's `GetOrderItemsBuyerInfoResponse`.

    Used as answer of getOrderItemsBuyerInfo; error answer of getOrderItemsBuyerInfo.
    """

    payload: OrderItemsBuyerInfoList | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetOrderItemsResponse(Model):
    """Amazon's `GetOrderItemsResponse`: answer of getOrderItems; error answer of getOrderItems."""

    payload: OrderItemsList | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetOrderRegulatedInfoResponse(Model):
    """Amazon's `GetOrderRegulatedInfoResponse`.

    Used as answer of getOrderRegulatedInfo; error answer of getOrderRegulatedInfo.
    """

    payload: OrderRegulatedInfo | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetOrderResponse(Model):
    """Amazon's `GetOrderResponse`: answer of getOrder; error answer of getOrder."""

    payload: Order | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetOrdersResponse(Model):
    """Amazon's `GetOrdersResponse`: answer of getOrders; error answer of getOrders."""

    payload: OrdersList | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class InterimStatusDetail(Model):
    """Amazon's `InterimStatusDetail`: part of `VerificationDetails`."""

    status_code: str
    """`statusCode`."""
    status_date_time: datetime
    """`statusDateTime`: ISO 8601 instant."""
    _wire_ = ("statusCode", "statusDateTime")


class ItemBuyerInfo(Model):
    """Amazon's `ItemBuyerInfo`: part of `OrderItem`."""

    buyer_customized_info: BuyerCustomizedInfoDetail | None = None
    """`BuyerCustomizedInfo`."""
    gift_wrap_price: Money | None = None
    """`GiftWrapPrice`."""
    gift_wrap_tax: Money | None = None
    """`GiftWrapTax`."""
    gift_message_text: str | None = None
    """`GiftMessageText`."""
    gift_wrap_level: str | None = None
    """`GiftWrapLevel`."""
    _wire_ = ("BuyerCustomizedInfo", "GiftWrapPrice", "GiftWrapTax", "GiftMessageText", "GiftWrapLevel")
    _personal_ = ("buyer_customized_info", "gift_wrap_price", "gift_wrap_tax", "gift_message_text", "gift_wrap_level")


class MarketplaceTaxInfo(Model):
    """Amazon's `MarketplaceTaxInfo`: part of `Order`."""

    tax_classifications: list[TaxClassification] | None = None
    """`TaxClassifications`."""
    _wire_ = ("TaxClassifications",)
    _personal_ = ("tax_classifications",)


class Measurement(Model):
    """Amazon's `Measurement`: part of `OrderItem`, `SubstitutionOption`."""

    unit: MeasurementUnit | str
    """`Unit`."""
    value: float
    """`Value`."""
    _wire_ = ("Unit", "Value")


class Money(Model):
    """Amazon's `Money`: part of `ItemBuyerInfo`, `Order`, `OrderItem` and 3 more."""

    currency_code: str | None = None
    """`CurrencyCode`."""
    amount: str | None = None
    """`Amount`."""
    _wire_ = ("CurrencyCode", "Amount")


class OpenInterval(Model):
    """Amazon's `OpenInterval`: part of `BusinessHours`, `ExceptionDates`."""

    start_time: OpenTimeInterval | None = None
    """`StartTime`."""
    end_time: OpenTimeInterval | None = None
    """`EndTime`."""
    _wire_ = ("StartTime", "EndTime")
    _personal_ = ("start_time", "end_time")


class OpenTimeInterval(Model):
    """Amazon's `OpenTimeInterval`: part of `OpenInterval`."""

    hour: int | None = None
    """`Hour`."""
    minute: int | None = None
    """`Minute`."""
    _wire_ = ("Hour", "Minute")
    _personal_ = ("hour", "minute")


class Order(Model):
    """Amazon's `Order`: part of `GetOrderResponse`, `OrderList`."""

    amazon_order_id: str
    """`AmazonOrderId`."""
    purchase_date: str
    """`PurchaseDate`."""
    last_update_date: str
    """`LastUpdateDate`."""
    order_status: OrderStatus | str
    """`OrderStatus`."""
    seller_order_id: str | None = None
    """`SellerOrderId`."""
    fulfillment_channel: OrderFulfillmentChannel | str | None = None
    """`FulfillmentChannel`."""
    sales_channel: str | None = None
    """`SalesChannel`."""
    order_channel: str | None = None
    """`OrderChannel`."""
    ship_service_level: str | None = None
    """`ShipServiceLevel`."""
    order_total: Money | None = None
    """`OrderTotal`."""
    number_of_items_shipped: int | None = None
    """`NumberOfItemsShipped`."""
    number_of_items_unshipped: int | None = None
    """`NumberOfItemsUnshipped`."""
    payment_execution_detail: list[PaymentExecutionDetailItem] | None = None
    """`PaymentExecutionDetail`."""
    payment_method: OrderPaymentMethod | str | None = None
    """`PaymentMethod`."""
    payment_method_details: list[str] | None = None
    """`PaymentMethodDetails`."""
    marketplace_id: str | None = None
    """`MarketplaceId`."""
    shipment_service_level_category: str | None = None
    """`ShipmentServiceLevelCategory`."""
    easy_ship_shipment_status: EasyShipShipmentStatus | str | None = None
    """`EasyShipShipmentStatus`."""
    cba_displayable_shipping_label: str | None = None
    """`CbaDisplayableShippingLabel`."""
    order_type: OrderType | str | None = None
    """`OrderType`."""
    earliest_ship_date: str | None = None
    """`EarliestShipDate`."""
    latest_ship_date: str | None = None
    """`LatestShipDate`."""
    earliest_delivery_date: str | None = None
    """`EarliestDeliveryDate`."""
    latest_delivery_date: str | None = None
    """`LatestDeliveryDate`."""
    is_business_order: bool | None = None
    """`IsBusinessOrder`."""
    is_prime: bool | None = None
    """`IsPrime`."""
    is_premium_order: bool | None = None
    """`IsPremiumOrder`."""
    is_global_express_enabled: bool | None = None
    """`IsGlobalExpressEnabled`."""
    replaced_order_id: str | None = None
    """`ReplacedOrderId`."""
    is_replacement_order: bool | None = None
    """`IsReplacementOrder`."""
    promise_response_due_date: str | None = None
    """`PromiseResponseDueDate`."""
    is_estimated_ship_date_set: bool | None = None
    """`IsEstimatedShipDateSet`."""
    is_sold_by_ab: bool | None = None
    """`IsSoldByAB`."""
    is_iba: bool | None = None
    """`IsIBA`."""
    default_ship_from_location_address: Address | None = None
    """`DefaultShipFromLocationAddress`."""
    buyer_invoice_preference: OrderBuyerInvoicePreference | str | None = None
    """`BuyerInvoicePreference`."""
    buyer_tax_information: BuyerTaxInformation | None = None
    """`BuyerTaxInformation`."""
    fulfillment_instruction: FulfillmentInstruction | None = None
    """`FulfillmentInstruction`."""
    is_ispu: bool | None = None
    """`IsISPU`."""
    is_access_point_order: bool | None = None
    """`IsAccessPointOrder`."""
    marketplace_tax_info: MarketplaceTaxInfo | None = None
    """`MarketplaceTaxInfo`."""
    seller_display_name: str | None = None
    """`SellerDisplayName`."""
    shipping_address: Address | None = None
    """`ShippingAddress`."""
    buyer_info: BuyerInfo | None = None
    """`BuyerInfo`."""
    automated_shipping_settings: AutomatedShippingSettings | None = None
    """`AutomatedShippingSettings`."""
    has_regulated_items: bool | None = None
    """`HasRegulatedItems`."""
    electronic_invoice_status: ElectronicInvoiceStatus | str | None = None
    """`ElectronicInvoiceStatus`."""
    _wire_ = (
        "AmazonOrderId",
        "PurchaseDate",
        "LastUpdateDate",
        "OrderStatus",
        "SellerOrderId",
        "FulfillmentChannel",
        "SalesChannel",
        "OrderChannel",
        "ShipServiceLevel",
        "OrderTotal",
        "NumberOfItemsShipped",
        "NumberOfItemsUnshipped",
        "PaymentExecutionDetail",
        "PaymentMethod",
        "PaymentMethodDetails",
        "MarketplaceId",
        "ShipmentServiceLevelCategory",
        "EasyShipShipmentStatus",
        "CbaDisplayableShippingLabel",
        "OrderType",
        "EarliestShipDate",
        "LatestShipDate",
        "EarliestDeliveryDate",
        "LatestDeliveryDate",
        "IsBusinessOrder",
        "IsPrime",
        "IsPremiumOrder",
        "IsGlobalExpressEnabled",
        "ReplacedOrderId",
        "IsReplacementOrder",
        "PromiseResponseDueDate",
        "IsEstimatedShipDateSet",
        "IsSoldByAB",
        "IsIBA",
        "DefaultShipFromLocationAddress",
        "BuyerInvoicePreference",
        "BuyerTaxInformation",
        "FulfillmentInstruction",
        "IsISPU",
        "IsAccessPointOrder",
        "MarketplaceTaxInfo",
        "SellerDisplayName",
        "ShippingAddress",
        "BuyerInfo",
        "AutomatedShippingSettings",
        "HasRegulatedItems",
        "ElectronicInvoiceStatus",
    )
    _personal_ = ("default_ship_from_location_address", "buyer_tax_information", "shipping_address", "buyer_info")


class OrderAddress(Model):
    """Amazon's `OrderAddress`: part of `GetOrderAddressResponse`."""

    amazon_order_id: str
    """`AmazonOrderId`."""
    buyer_company_name: str | None = None
    """`BuyerCompanyName`."""
    shipping_address: Address | None = None
    """`ShippingAddress`."""
    delivery_preferences: DeliveryPreferences | None = None
    """`DeliveryPreferences`."""
    _wire_ = ("AmazonOrderId", "BuyerCompanyName", "ShippingAddress", "DeliveryPreferences")
    _personal_ = ("buyer_company_name", "shipping_address", "delivery_preferences")


class OrderBuyerInfo(Model):
    """Amazon's `OrderBuyerInfo`: part of `GetOrderBuyerInfoResponse`."""

    amazon_order_id: str
    """`AmazonOrderId`."""
    buyer_email: str | None = None
    """`BuyerEmail`."""
    buyer_name: str | None = None
    """`BuyerName`."""
    buyer_county: str | None = None
    """`BuyerCounty`."""
    buyer_tax_info: BuyerTaxInfo | None = None
    """`BuyerTaxInfo`."""
    purchase_order_number: str | None = None
    """`PurchaseOrderNumber`."""
    _wire_ = ("AmazonOrderId", "BuyerEmail", "BuyerName", "BuyerCounty", "BuyerTaxInfo", "PurchaseOrderNumber")
    _personal_ = ("buyer_email", "buyer_name", "buyer_county", "buyer_tax_info", "purchase_order_number")


class OrderItem(Model):
    """Amazon's `OrderItem`: part of `OrderItemList`."""

    asin: str
    """`ASIN`."""
    order_item_id: str
    """`OrderItemId`."""
    quantity_ordered: int
    """`QuantityOrdered`."""
    seller_sku: str | None = None
    """`SellerSKU`."""
    associated_items: list[AssociatedItem] | None = None
    """`AssociatedItems`."""
    title: str | None = None
    """`Title`."""
    quantity_shipped: int | None = None
    """`QuantityShipped`."""
    product_info: ProductInfoDetail | None = None
    """`ProductInfo`."""
    points_granted: PointsGrantedDetail | None = None
    """`PointsGranted`."""
    item_price: Money | None = None
    """`ItemPrice`."""
    shipping_price: Money | None = None
    """`ShippingPrice`."""
    item_tax: Money | None = None
    """`ItemTax`."""
    shipping_tax: Money | None = None
    """`ShippingTax`."""
    shipping_discount: Money | None = None
    """`ShippingDiscount`."""
    shipping_discount_tax: Money | None = None
    """`ShippingDiscountTax`."""
    promotion_discount: Money | None = None
    """`PromotionDiscount`."""
    promotion_discount_tax: Money | None = None
    """`PromotionDiscountTax`."""
    promotion_ids: list[str] | None = None
    """`PromotionIds`."""
    cod_fee: Money | None = None
    """`CODFee`."""
    cod_fee_discount: Money | None = None
    """`CODFeeDiscount`."""
    is_gift: str | None = None
    """`IsGift`."""
    condition_note: str | None = None
    """`ConditionNote`."""
    condition_id: str | None = None
    """`ConditionId`."""
    condition_subtype_id: str | None = None
    """`ConditionSubtypeId`."""
    scheduled_delivery_start_date: str | None = None
    """`ScheduledDeliveryStartDate`."""
    scheduled_delivery_end_date: str | None = None
    """`ScheduledDeliveryEndDate`."""
    price_designation: str | None = None
    """`PriceDesignation`."""
    tax_collection: TaxCollection | None = None
    """`TaxCollection`."""
    serial_number_required: bool | None = None
    """`SerialNumberRequired`."""
    is_transparency: bool | None = None
    """`IsTransparency`."""
    ioss_number: str | None = None
    """`IossNumber`."""
    store_chain_store_id: str | None = None
    """`StoreChainStoreId`."""
    deemed_reseller_category: OrderItemDeemedResellerCategory | str | None = None
    """`DeemedResellerCategory`."""
    buyer_info: ItemBuyerInfo | None = None
    """`BuyerInfo`."""
    buyer_requested_cancel: BuyerRequestedCancel | None = None
    """`BuyerRequestedCancel`."""
    serial_numbers: list[str] | None = None
    """`SerialNumbers`."""
    substitution_preferences: SubstitutionPreferences | None = None
    """`SubstitutionPreferences`."""
    measurement: Measurement | None = None
    """`Measurement`."""
    shipping_constraints: ShippingConstraints | None = None
    """`ShippingConstraints`."""
    amazon_programs: AmazonPrograms | None = None
    """`AmazonPrograms`."""
    _wire_ = (
        "ASIN",
        "OrderItemId",
        "QuantityOrdered",
        "SellerSKU",
        "AssociatedItems",
        "Title",
        "QuantityShipped",
        "ProductInfo",
        "PointsGranted",
        "ItemPrice",
        "ShippingPrice",
        "ItemTax",
        "ShippingTax",
        "ShippingDiscount",
        "ShippingDiscountTax",
        "PromotionDiscount",
        "PromotionDiscountTax",
        "PromotionIds",
        "CODFee",
        "CODFeeDiscount",
        "IsGift",
        "ConditionNote",
        "ConditionId",
        "ConditionSubtypeId",
        "ScheduledDeliveryStartDate",
        "ScheduledDeliveryEndDate",
        "PriceDesignation",
        "TaxCollection",
        "SerialNumberRequired",
        "IsTransparency",
        "IossNumber",
        "StoreChainStoreId",
        "DeemedResellerCategory",
        "BuyerInfo",
        "BuyerRequestedCancel",
        "SerialNumbers",
        "SubstitutionPreferences",
        "Measurement",
        "ShippingConstraints",
        "AmazonPrograms",
    )
    _personal_ = ("buyer_info",)


class OrderItemBuyerInfo(Model):
    """Amazon's `OrderItemBuyerInfo`: part of `OrderItemBuyerInfoList`."""

    order_item_id: str
    """`OrderItemId`."""
    buyer_customized_info: BuyerCustomizedInfoDetail | None = None
    """`BuyerCustomizedInfo`."""
    gift_wrap_price: Money | None = None
    """`GiftWrapPrice`."""
    gift_wrap_tax: Money | None = None
    """`GiftWrapTax`."""
    gift_message_text: str | None = None
    """`GiftMessageText`."""
    gift_wrap_level: str | None = None
    """`GiftWrapLevel`."""
    _wire_ = ("OrderItemId", "BuyerCustomizedInfo", "GiftWrapPrice", "GiftWrapTax", "GiftMessageText", "GiftWrapLevel")
    _personal_ = ("buyer_customized_info", "gift_message_text")


class OrderItemsItem(Model):
    """Part of `OrderItems`; inline in Amazon's model."""

    order_item_id: str | None = None
    """`orderItemId`."""
    quantity: int | None = None
    """`quantity`."""
    _wire_ = ("orderItemId", "quantity")


class OrderItemsBuyerInfoList(Model):
    """Amazon's `OrderItemsBuyerInfoList`: part of `GetOrderItemsBuyerInfoResponse`."""

    order_items: list[OrderItemBuyerInfo]
    """`OrderItems`."""
    amazon_order_id: str
    """`AmazonOrderId`."""
    next_token: str | None = None
    """`NextToken`."""
    _wire_ = ("OrderItems", "AmazonOrderId", "NextToken")


class OrderItemsList(Model):
    """Amazon's `OrderItemsList`: part of `GetOrderItemsResponse`."""

    order_items: list[OrderItem]
    """`OrderItems`."""
    amazon_order_id: str
    """`AmazonOrderId`."""
    next_token: str | None = None
    """`NextToken`."""
    _wire_ = ("OrderItems", "AmazonOrderId", "NextToken")


class OrderRegulatedInfo(Model):
    """Amazon's `OrderRegulatedInfo`: part of `GetOrderRegulatedInfoResponse`."""

    amazon_order_id: str
    """`AmazonOrderId`."""
    regulated_information: RegulatedInformation
    """`RegulatedInformation`."""
    requires_dosage_label: bool
    """`RequiresDosageLabel`."""
    regulated_order_verification_status: RegulatedOrderVerificationStatus
    """`RegulatedOrderVerificationStatus`."""
    _wire_ = ("AmazonOrderId", "RegulatedInformation", "RequiresDosageLabel", "RegulatedOrderVerificationStatus")


class OrdersList(Model):
    """Amazon's `OrdersList`: part of `GetOrdersResponse`."""

    orders: list[Order]
    """`Orders`."""
    next_token: str | None = None
    """`NextToken`."""
    last_updated_before: str | None = None
    """`LastUpdatedBefore`."""
    created_before: str | None = None
    """`CreatedBefore`."""
    _wire_ = ("Orders", "NextToken", "LastUpdatedBefore", "CreatedBefore")


class PackageDetail(Model):
    """Amazon's `PackageDetail`: part of `ConfirmShipmentRequest`."""

    package_reference_id: str
    """`packageReferenceId`."""
    carrier_code: str
    """`carrierCode`."""
    tracking_number: str
    """`trackingNumber`."""
    ship_date: datetime
    """`shipDate`: ISO 8601 instant."""
    order_items: list[ConfirmShipmentOrderItem]
    """`orderItems`."""
    carrier_name: str | None = None
    """`carrierName`."""
    shipping_method: str | None = None
    """`shippingMethod`."""
    ship_from_supply_source_id: str | None = None
    """`shipFromSupplySourceId`."""
    _wire_ = (
        "packageReferenceId",
        "carrierCode",
        "trackingNumber",
        "shipDate",
        "orderItems",
        "carrierName",
        "shippingMethod",
        "shipFromSupplySourceId",
    )


class PaymentExecutionDetailItem(Model):
    """Amazon's `PaymentExecutionDetailItem`: part of `PaymentExecutionDetailItemList`."""

    payment: Money
    """`Payment`."""
    payment_method: str
    """`PaymentMethod`."""
    acquirer_id: str | None = None
    """`AcquirerId`."""
    card_brand: str | None = None
    """`CardBrand`."""
    authorization_code: str | None = None
    """`AuthorizationCode`."""
    _wire_ = ("Payment", "PaymentMethod", "AcquirerId", "CardBrand", "AuthorizationCode")
    _personal_ = ("authorization_code",)


class PointsGrantedDetail(Model):
    """Amazon's `PointsGrantedDetail`: part of `OrderItem`."""

    points_number: int | None = None
    """`PointsNumber`."""
    points_monetary_value: Money | None = None
    """`PointsMonetaryValue`."""
    _wire_ = ("PointsNumber", "PointsMonetaryValue")


class PreferredDeliveryTime(Model):
    """Amazon's `PreferredDeliveryTime`: part of `DeliveryPreferences`."""

    business_hours: list[BusinessHours] | None = None
    """`BusinessHours`."""
    exception_dates: list[ExceptionDates] | None = None
    """`ExceptionDates`."""
    _wire_ = ("BusinessHours", "ExceptionDates")
    _personal_ = ("business_hours", "exception_dates")


class PrescriptionDetail(Model):
    """Amazon's `PrescriptionDetail`: part of `VerificationDetails`."""

    prescription_id: str
    """`prescriptionId`."""
    expiration_date: datetime
    """`expirationDate`: ISO 8601 instant."""
    written_quantity: int
    """`writtenQuantity`: at least 1."""
    total_refills_authorized: int
    """`totalRefillsAuthorized`: at least 0."""
    refills_remaining: int
    """`refillsRemaining`: at least 0."""
    clinic_id: str
    """`clinicId`."""
    usage_instructions: str
    """`usageInstructions`."""
    _wire_ = (
        "prescriptionId",
        "expirationDate",
        "writtenQuantity",
        "totalRefillsAuthorized",
        "refillsRemaining",
        "clinicId",
        "usageInstructions",
    )


class ProductInfoDetail(Model):
    """Amazon's `ProductInfoDetail`: part of `OrderItem`."""

    number_of_items: str | None = None
    """`NumberOfItems`."""
    _wire_ = ("NumberOfItems",)


class RegulatedInformation(Model):
    """Amazon's `RegulatedInformation`: part of `OrderRegulatedInfo`."""

    fields: list[RegulatedInformationField]
    """`Fields`."""
    _wire_ = ("Fields",)


class RegulatedInformationField(Model):
    """Amazon's `RegulatedInformationField`: part of `RegulatedInformation`."""

    field_id: str
    """`FieldId`."""
    field_label: str
    """`FieldLabel`."""
    field_type: RegulatedInformationFieldType | str
    """`FieldType`."""
    field_value: str
    """`FieldValue`."""
    _wire_ = ("FieldId", "FieldLabel", "FieldType", "FieldValue")


class RegulatedOrderVerificationStatus(Model):
    """Amazon's `RegulatedOrderVerificationStatus`: part of `OrderRegulatedInfo`."""

    status: VerificationStatus | str
    """`Status`."""
    requires_merchant_action: bool
    """`RequiresMerchantAction`."""
    valid_rejection_reasons: list[RejectionReason]
    """`ValidRejectionReasons`."""
    rejection_reason: RejectionReason | None = None
    """`RejectionReason`."""
    review_date: str | None = None
    """`ReviewDate`."""
    external_reviewer_id: str | None = None
    """`ExternalReviewerId`."""
    valid_verification_details: list[ValidVerificationDetail] | None = None
    """`ValidVerificationDetails`."""
    valid_interim_status_codes: list[ValidInterimStatusCode] | None = None
    """`ValidInterimStatusCodes`."""
    _wire_ = (
        "Status",
        "RequiresMerchantAction",
        "ValidRejectionReasons",
        "RejectionReason",
        "ReviewDate",
        "ExternalReviewerId",
        "ValidVerificationDetails",
        "ValidInterimStatusCodes",
    )


class RejectionReason(Model):
    """Amazon's `RejectionReason`: part of `RegulatedOrderVerificationStatus`."""

    rejection_reason_id: str
    """`RejectionReasonId`."""
    rejection_reason_description: str
    """`RejectionReasonDescription`."""
    _wire_ = ("RejectionReasonId", "RejectionReasonDescription")


class ShippingConstraints(Model):
    """Amazon's `ShippingConstraints`: part of `OrderItem`."""

    pallet_delivery: ConstraintType | str | None = None
    """`PalletDelivery`."""
    signature_confirmation: ConstraintType | str | None = None
    """`SignatureConfirmation`."""
    recipient_identity_verification: ConstraintType | str | None = None
    """`RecipientIdentityVerification`."""
    recipient_age_verification: ConstraintType | str | None = None
    """`RecipientAgeVerification`."""
    _wire_ = ("PalletDelivery", "SignatureConfirmation", "RecipientIdentityVerification", "RecipientAgeVerification")


class SubstitutionOption(Model):
    """Amazon's `SubstitutionOption`: part of `SubstitutionOptionList`."""

    asin: str | None = None
    """`ASIN`."""
    quantity_ordered: int | None = None
    """`QuantityOrdered`."""
    seller_sku: str | None = None
    """`SellerSKU`."""
    title: str | None = None
    """`Title`."""
    measurement: Measurement | None = None
    """`Measurement`."""
    _wire_ = ("ASIN", "QuantityOrdered", "SellerSKU", "Title", "Measurement")


class SubstitutionPreferences(Model):
    """Amazon's `SubstitutionPreferences`: part of `OrderItem`."""

    substitution_type: SubstitutionPreferencesSubstitutionType | str
    """`SubstitutionType`."""
    substitution_options: list[SubstitutionOption] | None = None
    """`SubstitutionOptions`."""
    _wire_ = ("SubstitutionType", "SubstitutionOptions")


class TaxClassification(Model):
    """Amazon's `TaxClassification`: part of `BuyerTaxInfo`, `MarketplaceTaxInfo`."""

    name: str | None = None
    """`Name`."""
    value: str | None = None
    """`Value`."""
    _wire_ = ("Name", "Value")
    _personal_ = ("name", "value")


class TaxCollection(Model):
    """Amazon's `TaxCollection`: part of `OrderItem`."""

    model: TaxCollectionModel | str | None = None
    """`Model`."""
    responsible_party: TaxCollectionResponsibleParty | str | None = None
    """`ResponsibleParty`."""
    _wire_ = ("Model", "ResponsibleParty")


class UpdateShipmentStatusErrorResponse(Model):
    """Amazon's `UpdateShipmentStatusErrorResponse`: error answer of updateShipmentStatus."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class UpdateShipmentStatusRequest(Model):
    """Amazon's `UpdateShipmentStatusRequest`: body of updateShipmentStatus."""

    marketplace_id: str
    """`marketplaceId`."""
    shipment_status: ShipmentStatus | str
    """`shipmentStatus`."""
    order_items: list[OrderItemsItem] | None = None
    """`orderItems`."""
    _wire_ = ("marketplaceId", "shipmentStatus", "orderItems")


class UpdateVerificationStatusErrorResponse(Model):
    """Amazon's `UpdateVerificationStatusErrorResponse`: error answer of updateVerificationStatus."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class UpdateVerificationStatusRequest(Model):
    """Amazon's `UpdateVerificationStatusRequest`: body of updateVerificationStatus."""

    regulated_order_verification_status: UpdateVerificationStatusRequestBody
    """`regulatedOrderVerificationStatus`."""
    _wire_ = ("regulatedOrderVerificationStatus",)


class UpdateVerificationStatusRequestBody(Model):
    """Amazon's `UpdateVerificationStatusRequestBody`: part of `UpdateVerificationStatusRequest`."""

    external_reviewer_id: str
    """`externalReviewerId`."""
    status: VerificationStatus | str | None = None
    """`status`."""
    rejection_reason_id: str | None = None
    """`rejectionReasonId`."""
    verification_details: VerificationDetails | None = None
    """`verificationDetails`."""
    _wire_ = ("externalReviewerId", "status", "rejectionReasonId", "verificationDetails")


class ValidInterimStatusCode(Model):
    """Amazon's `ValidInterimStatusCode`: part of `RegulatedOrderVerificationStatus`."""

    status_code: str
    """`StatusCode`."""
    status_description: str
    """`StatusDescription`."""
    _wire_ = ("StatusCode", "StatusDescription")


class ValidVerificationDetail(Model):
    """Amazon's `ValidVerificationDetail`: part of `RegulatedOrderVerificationStatus`."""

    verification_detail_type: str
    """`VerificationDetailType`."""
    valid_verification_statuses: list[VerificationStatus | str]
    """`ValidVerificationStatuses`."""
    _wire_ = ("VerificationDetailType", "ValidVerificationStatuses")


class VerificationDetails(Model):
    """Amazon's `VerificationDetails`: part of `UpdateVerificationStatusRequestBody`."""

    prescription_detail: PrescriptionDetail | None = None
    """`prescriptionDetail`."""
    approved_alternative_details: list[ApprovedAttribute] | None = None
    """`approvedAlternativeDetails`."""
    interim_status_detail: InterimStatusDetail | None = None
    """`interimStatusDetail`."""
    _wire_ = ("prescriptionDetail", "approvedAlternativeDetails", "interimStatusDetail")


ApprovedAlternativeDetails = list[ApprovedAttribute]
"""Amazon's `ApprovedAlternativeDetails`: part of `VerificationDetails`."""

ConfirmShipmentOrderItemsList = list[ConfirmShipmentOrderItem]
"""Amazon's `ConfirmShipmentOrderItemsList`: part of `PackageDetail`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `ConfirmShipmentErrorResponse`, `GetOrderAddressResponse`, `GetOrderBuyerInfoResponse` and 7 more.
"""

MarketplaceId = str
"""Amazon's `MarketplaceId`: part of `ConfirmShipmentRequest`, `UpdateShipmentStatusRequest`."""

OrderItemBuyerInfoList = list[OrderItemBuyerInfo]
"""Amazon's `OrderItemBuyerInfoList`: part of `OrderItemsBuyerInfoList`."""

OrderItemList = list[OrderItem]
"""Amazon's `OrderItemList`: part of `OrderItemsList`."""

OrderItems = list[OrderItemsItem]
"""Amazon's `OrderItems`: part of `UpdateShipmentStatusRequest`."""

OrderList = list[Order]
"""Amazon's `OrderList`: part of `OrdersList`."""

PackageReferenceId = str
"""Amazon's `PackageReferenceId`: part of `PackageDetail`."""

PaymentExecutionDetailItemList = list[PaymentExecutionDetailItem]
"""Amazon's `PaymentExecutionDetailItemList`: part of `Order`."""

PaymentMethodDetailItemList = list[str]
"""Amazon's `PaymentMethodDetailItemList`: part of `Order`."""

PromotionIdList = list[str]
"""Amazon's `PromotionIdList`: part of `OrderItem`."""

SubstitutionOptionList = list[SubstitutionOption]
"""Amazon's `SubstitutionOptionList`: part of `SubstitutionPreferences`."""

TransparencyCode = str
"""Amazon's `TransparencyCode`: part of `TransparencyCodeList`."""

TransparencyCodeList = list[str]
"""Amazon's `TransparencyCodeList`: part of `ConfirmShipmentOrderItem`."""

SCHEMAS: dict[str, Any] = {
    "Address": Address,
    "AddressExtendedFields": AddressExtendedFields,
    "AmazonPrograms": AmazonPrograms,
    "ApprovedAlternativeDetails": ApprovedAlternativeDetails,
    "ApprovedAttribute": ApprovedAttribute,
    "AssociatedItem": AssociatedItem,
    "AssociationType": AssociationType,
    "AutomatedShippingSettings": AutomatedShippingSettings,
    "BusinessHours": BusinessHours,
    "BuyerCustomizedInfoDetail": BuyerCustomizedInfoDetail,
    "BuyerInfo": BuyerInfo,
    "BuyerRequestedCancel": BuyerRequestedCancel,
    "BuyerTaxInfo": BuyerTaxInfo,
    "BuyerTaxInformation": BuyerTaxInformation,
    "ConfirmShipmentErrorResponse": ConfirmShipmentErrorResponse,
    "ConfirmShipmentOrderItem": ConfirmShipmentOrderItem,
    "ConfirmShipmentOrderItemsList": ConfirmShipmentOrderItemsList,
    "ConfirmShipmentRequest": ConfirmShipmentRequest,
    "ConstraintType": ConstraintType,
    "DeliveryPreferences": DeliveryPreferences,
    "EasyShipShipmentStatus": EasyShipShipmentStatus,
    "ElectronicInvoiceStatus": ElectronicInvoiceStatus,
    "Error": Error,
    "ErrorList": ErrorList,
    "ExceptionDates": ExceptionDates,
    "FulfillmentInstruction": FulfillmentInstruction,
    "GeoCoordinates": GeoCoordinates,
    "GetOrderAddressResponse": GetOrderAddressResponse,
    "GetOrderBuyerInfoResponse": GetOrderBuyerInfoResponse,
    "GetOrderItemsBuyerInfoResponse": GetOrderItemsBuyerInfoResponse,
    "GetOrderItemsResponse": GetOrderItemsResponse,
    "GetOrderRegulatedInfoResponse": GetOrderRegulatedInfoResponse,
    "GetOrderResponse": GetOrderResponse,
    "GetOrdersResponse": GetOrdersResponse,
    "InterimStatusDetail": InterimStatusDetail,
    "ItemBuyerInfo": ItemBuyerInfo,
    "MarketplaceId": MarketplaceId,
    "MarketplaceTaxInfo": MarketplaceTaxInfo,
    "Measurement": Measurement,
    "Money": Money,
    "OpenInterval": OpenInterval,
    "OpenTimeInterval": OpenTimeInterval,
    "Order": Order,
    "OrderAddress": OrderAddress,
    "OrderBuyerInfo": OrderBuyerInfo,
    "OrderItem": OrderItem,
    "OrderItemBuyerInfo": OrderItemBuyerInfo,
    "OrderItemBuyerInfoList": OrderItemBuyerInfoList,
    "OrderItemList": OrderItemList,
    "OrderItems": OrderItems,
    "OrderItemsBuyerInfoList": OrderItemsBuyerInfoList,
    "OrderItemsList": OrderItemsList,
    "OrderList": OrderList,
    "OrderRegulatedInfo": OrderRegulatedInfo,
    "OrdersList": OrdersList,
    "OtherDeliveryAttributes": OtherDeliveryAttributes,
    "PackageDetail": PackageDetail,
    "PackageReferenceId": PackageReferenceId,
    "PaymentExecutionDetailItem": PaymentExecutionDetailItem,
    "PaymentExecutionDetailItemList": PaymentExecutionDetailItemList,
    "PaymentMethodDetailItemList": PaymentMethodDetailItemList,
    "PointsGrantedDetail": PointsGrantedDetail,
    "PreferredDeliveryTime": PreferredDeliveryTime,
    "PrescriptionDetail": PrescriptionDetail,
    "ProductInfoDetail": ProductInfoDetail,
    "PromotionIdList": PromotionIdList,
    "RegulatedInformation": RegulatedInformation,
    "RegulatedInformationField": RegulatedInformationField,
    "RegulatedOrderVerificationStatus": RegulatedOrderVerificationStatus,
    "RejectionReason": RejectionReason,
    "ShipmentStatus": ShipmentStatus,
    "ShippingConstraints": ShippingConstraints,
    "SubstitutionOption": SubstitutionOption,
    "SubstitutionOptionList": SubstitutionOptionList,
    "SubstitutionPreferences": SubstitutionPreferences,
    "TaxClassification": TaxClassification,
    "TaxCollection": TaxCollection,
    "TransparencyCode": TransparencyCode,
    "TransparencyCodeList": TransparencyCodeList,
    "UpdateShipmentStatusErrorResponse": UpdateShipmentStatusErrorResponse,
    "UpdateShipmentStatusRequest": UpdateShipmentStatusRequest,
    "UpdateVerificationStatusErrorResponse": UpdateVerificationStatusErrorResponse,
    "UpdateVerificationStatusRequest": UpdateVerificationStatusRequest,
    "UpdateVerificationStatusRequestBody": UpdateVerificationStatusRequestBody,
    "ValidInterimStatusCode": ValidInterimStatusCode,
    "ValidVerificationDetail": ValidVerificationDetail,
    "VerificationDetails": VerificationDetails,
    "VerificationStatus": VerificationStatus,
}
"""Amazon's schema name -> the class or type here."""
