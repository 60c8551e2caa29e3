"""What the answers and bodies of Vendor Direct Fulfillment Orders v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_direct_fulfillment_orders_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class ItemQuantityUnitOfMeasure(StrEnum):
    """Part of `ItemQuantity`; inline in Amazon's model."""

    EACH = "Each"


class OrderDetailsOrderStatus(StrEnum):
    """Part of `OrderDetails`; parameter `status` of getOrders; inline in Amazon's model."""

    NEW = "NEW"
    SHIPPED = "SHIPPED"
    ACCEPTED = "ACCEPTED"
    CANCELLED = "CANCELLED"


OrderDetailsOrderStatusLiteral = Literal[
    "NEW",
    "SHIPPED",
    "ACCEPTED",
    "CANCELLED",
]
"""The values of `OrderDetailsOrderStatus`, for arguments."""


class TaxDetailsType(StrEnum):
    """Part of `TaxDetails`; inline in Amazon's model."""

    CONSUMPTION = "CONSUMPTION"
    GST = "GST"
    MW_ST = "MwSt."
    PST = "PST"
    TOTAL = "TOTAL"
    TVA = "TVA"
    VAT = "VAT"


class TaxRegistrationDetailsTaxRegistrationType(StrEnum):
    """Part of `TaxRegistrationDetails`; inline in Amazon's model."""

    VAT = "VAT"
    GST = "GST"


class SortOrder(StrEnum):
    """Parameter `sortOrder` of getOrders; inline in Amazon's model."""

    ASC = "ASC"
    DESC = "DESC"


SortOrderLiteral = Literal[
    "ASC",
    "DESC",
]
"""The values of `SortOrder`, for arguments."""


class AcknowledgementStatus(Model):
    """Amazon's `AcknowledgementStatus`: part of `OrderAcknowledgementItem`."""

    code: str | None = None
    """`code`."""
    description: str | None = None
    """`description`."""
    _wire_ = ("code", "description")


class Address(Model):
    """Amazon's `Address`: part of `OrderDetails`, `PartyIdentification`, `TaxRegistrationDetails`."""

    name: str
    """`name`."""
    address_line_1: str
    """`addressLine1`."""
    state_or_region: str
    """`stateOrRegion`."""
    country_code: str
    """`countryCode`."""
    attention: str | None = None
    """`attention`."""
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
        "attention",
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
        "attention",
        "address_line_2",
        "address_line_3",
        "city",
        "county",
        "district",
        "postal_code",
        "phone",
    )


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetOrderResponse(Model):
    """Amazon's `GetOrderResponse`: answer of getOrder; error answer of getOrder."""

    payload: Order | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetOrdersResponse(Model):
    """Amazon's `GetOrdersResponse`: answer of getOrders; error answer of getOrders."""

    payload: OrderList | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GiftDetails(Model):
    """Amazon's `GiftDetails`: part of `OrderItem`."""

    gift_message: str | None = None
    """`giftMessage`."""
    gift_wrap_id: str | None = None
    """`giftWrapId`."""
    _wire_ = ("giftMessage", "giftWrapId")
    _personal_ = ("gift_message",)


class ItemQuantity(Model):
    """Amazon's `ItemQuantity`: part of `OrderItem`, `OrderItemAcknowledgement`."""

    amount: int | None = None
    """`amount`."""
    unit_of_measure: ItemQuantityUnitOfMeasure | str | None = None
    """`unitOfMeasure`."""
    _wire_ = ("amount", "unitOfMeasure")


class Money(Model):
    """Amazon's `Money`: part of `OrderItem`, `TaxDetails`."""

    currency_code: str | None = None
    """`currencyCode`."""
    amount: str | None = None
    """`amount`."""
    _wire_ = ("currencyCode", "amount")


class Order(Model):
    """Amazon's `Order`: part of `GetOrderResponse`, `OrderList`."""

    purchase_order_number: str
    """`purchaseOrderNumber`."""
    order_details: OrderDetails | None = None
    """`orderDetails`."""
    _wire_ = ("purchaseOrderNumber", "orderDetails")


class OrderAcknowledgementItem(Model):
    """Amazon's `OrderAcknowledgementItem`: part of `SubmitAcknowledgementRequest`."""

    purchase_order_number: str
    """`purchaseOrderNumber`."""
    vendor_order_number: str
    """`vendorOrderNumber`."""
    acknowledgement_date: datetime
    """`acknowledgementDate`: ISO 8601 instant."""
    acknowledgement_status: AcknowledgementStatus
    """`acknowledgementStatus`."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    item_acknowledgements: list[OrderItemAcknowledgement]
    """`itemAcknowledgements`."""
    _wire_ = (
        "purchaseOrderNumber",
        "vendorOrderNumber",
        "acknowledgementDate",
        "acknowledgementStatus",
        "sellingParty",
        "shipFromParty",
        "itemAcknowledgements",
    )


class OrderDetails(Model):
    """Amazon's `OrderDetails`: part of `Order`."""

    customer_order_number: str
    """`customerOrderNumber`."""
    order_date: datetime
    """`orderDate`: ISO 8601 instant."""
    shipment_details: ShipmentDetails
    """`shipmentDetails`."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    ship_to_party: Address
    """`shipToParty`."""
    bill_to_party: PartyIdentification
    """`billToParty`."""
    items: list[OrderItem]
    """`items`."""
    order_status: OrderDetailsOrderStatus | str | None = None
    """`orderStatus`."""
    tax_total: OrderDetailsTaxTotal | None = None
    """`taxTotal`."""
    _wire_ = (
        "customerOrderNumber",
        "orderDate",
        "shipmentDetails",
        "sellingParty",
        "shipFromParty",
        "shipToParty",
        "billToParty",
        "items",
        "orderStatus",
        "taxTotal",
    )
    _personal_ = ("ship_to_party", "bill_to_party")


class OrderDetailsTaxTotal(Model):
    """Part of `OrderDetails`; inline in Amazon's model."""

    tax_line_item: list[TaxDetails] | None = None
    """`taxLineItem`."""
    _wire_ = ("taxLineItem",)


class OrderItem(Model):
    """Amazon's `OrderItem`: part of `OrderDetails`."""

    item_sequence_number: str
    """`itemSequenceNumber`."""
    ordered_quantity: ItemQuantity
    """`orderedQuantity`."""
    net_price: Money
    """`netPrice`."""
    buyer_product_identifier: str | None = None
    """`buyerProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    title: str | None = None
    """`title`."""
    scheduled_delivery_shipment: ScheduledDeliveryShipment | None = None
    """`scheduledDeliveryShipment`."""
    gift_details: GiftDetails | None = None
    """`giftDetails`."""
    tax_details: OrderItemTaxDetails | None = None
    """`taxDetails`."""
    total_price: Money | None = None
    """`totalPrice`."""
    _wire_ = (
        "itemSequenceNumber",
        "orderedQuantity",
        "netPrice",
        "buyerProductIdentifier",
        "vendorProductIdentifier",
        "title",
        "scheduledDeliveryShipment",
        "giftDetails",
        "taxDetails",
        "totalPrice",
    )


class OrderItemTaxDetails(Model):
    """Part of `OrderItem`; inline in Amazon's model."""

    tax_line_item: list[TaxDetails] | None = None
    """`taxLineItem`."""
    _wire_ = ("taxLineItem",)


class OrderItemAcknowledgement(Model):
    """Amazon's `OrderItemAcknowledgement`: part of `OrderAcknowledgementItem`."""

    item_sequence_number: str
    """`itemSequenceNumber`."""
    acknowledged_quantity: ItemQuantity
    """`acknowledgedQuantity`."""
    buyer_product_identifier: str | None = None
    """`buyerProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    _wire_ = ("itemSequenceNumber", "acknowledgedQuantity", "buyerProductIdentifier", "vendorProductIdentifier")


class OrderList(Model):
    """Amazon's `OrderList`: part of `GetOrdersResponse`."""

    pagination: Pagination | None = None
    """`pagination`."""
    orders: list[Order] | None = None
    """`orders`."""
    _wire_ = ("pagination", "orders")


class Pagination(Model):
    """Amazon's `Pagination`: part of `OrderList`."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class PartyIdentification(Model):
    """Amazon's `PartyIdentification`: part of `OrderAcknowledgementItem`, `OrderDetails`."""

    party_id: str
    """`partyId`."""
    address: Address | None = None
    """`address`."""
    tax_info: TaxRegistrationDetails | None = None
    """`taxInfo`."""
    _wire_ = ("partyId", "address", "taxInfo")
    _personal_ = ("address", "tax_info")


class ScheduledDeliveryShipment(Model):
    """Amazon's `ScheduledDeliveryShipment`: part of `OrderItem`."""

    scheduled_delivery_service_type: str | None = None
    """`scheduledDeliveryServiceType`."""
    earliest_nominated_delivery_date: datetime | None = None
    """`earliestNominatedDeliveryDate`: ISO 8601 instant."""
    latest_nominated_delivery_date: datetime | None = None
    """`latestNominatedDeliveryDate`: ISO 8601 instant."""
    _wire_ = ("scheduledDeliveryServiceType", "earliestNominatedDeliveryDate", "latestNominatedDeliveryDate")


class ShipmentDates(Model):
    """Amazon's `ShipmentDates`: part of `ShipmentDetails`."""

    required_ship_date: datetime
    """`requiredShipDate`: ISO 8601 instant."""
    promised_delivery_date: datetime | None = None
    """`promisedDeliveryDate`: ISO 8601 instant."""
    _wire_ = ("requiredShipDate", "promisedDeliveryDate")


class ShipmentDetails(Model):
    """Amazon's `ShipmentDetails`: part of `OrderDetails`."""

    is_priority_shipment: bool
    """`isPriorityShipment`."""
    is_pslip_required: bool
    """`isPslipRequired`."""
    ship_method: str
    """`shipMethod`."""
    shipment_dates: ShipmentDates
    """`shipmentDates`."""
    message_to_customer: str
    """`messageToCustomer`."""
    is_scheduled_delivery_shipment: bool | None = None
    """`isScheduledDeliveryShipment`."""
    is_gift: bool | None = None
    """`isGift`."""
    _wire_ = (
        "isPriorityShipment",
        "isPslipRequired",
        "shipMethod",
        "shipmentDates",
        "messageToCustomer",
        "isScheduledDeliveryShipment",
        "isGift",
    )
    _personal_ = ("message_to_customer",)


class SubmitAcknowledgementRequest(Model):
    """Amazon's `SubmitAcknowledgementRequest`: body of submitAcknowledgement."""

    order_acknowledgements: list[OrderAcknowledgementItem] | None = None
    """`orderAcknowledgements`."""
    _wire_ = ("orderAcknowledgements",)


class SubmitAcknowledgementResponse(Model):
    """Amazon's `SubmitAcknowledgementResponse`.

    Used as answer of submitAcknowledgement; error answer of submitAcknowledgement.
    """

    payload: TransactionId | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class TaxDetails(Model):
    """Amazon's `TaxDetails`: part of `TaxLineItem`."""

    tax_amount: Money
    """`taxAmount`."""
    tax_rate: str | None = None
    """`taxRate`."""
    taxable_amount: Money | None = None
    """`taxableAmount`."""
    type_: TaxDetailsType | str | None = None
    """`type`."""
    _wire_ = ("taxAmount", "taxRate", "taxableAmount", "type")


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


class TransactionId(Model):
    """Amazon's `TransactionId`: part of `SubmitAcknowledgementResponse`."""

    transaction_id: str | None = None
    """`transactionId`."""
    _wire_ = ("transactionId",)


Decimal = str
"""Amazon's `Decimal`: part of `Money`, `TaxDetails`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `GetOrderResponse`, `GetOrdersResponse`, `SubmitAcknowledgementResponse`."""

TaxLineItem = list[TaxDetails]
"""Amazon's `TaxLineItem`: part of `OrderDetailsTaxTotal`, `OrderItemTaxDetails`."""

SCHEMAS: dict[str, Any] = {
    "AcknowledgementStatus": AcknowledgementStatus,
    "Address": Address,
    "Decimal": Decimal,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetOrderResponse": GetOrderResponse,
    "GetOrdersResponse": GetOrdersResponse,
    "GiftDetails": GiftDetails,
    "ItemQuantity": ItemQuantity,
    "Money": Money,
    "Order": Order,
    "OrderAcknowledgementItem": OrderAcknowledgementItem,
    "OrderDetails": OrderDetails,
    "OrderItem": OrderItem,
    "OrderItemAcknowledgement": OrderItemAcknowledgement,
    "OrderList": OrderList,
    "Pagination": Pagination,
    "PartyIdentification": PartyIdentification,
    "ScheduledDeliveryShipment": ScheduledDeliveryShipment,
    "ShipmentDates": ShipmentDates,
    "ShipmentDetails": ShipmentDetails,
    "SubmitAcknowledgementRequest": SubmitAcknowledgementRequest,
    "SubmitAcknowledgementResponse": SubmitAcknowledgementResponse,
    "TaxDetails": TaxDetails,
    "TaxLineItem": TaxLineItem,
    "TaxRegistrationDetails": TaxRegistrationDetails,
    "TransactionId": TransactionId,
}
"""Amazon's schema name -> the class or type here."""
