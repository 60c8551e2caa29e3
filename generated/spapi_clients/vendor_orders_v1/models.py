"""What the answers and bodies of Vendor Orders v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_orders_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class ImportDetailsMethodOfPayment(StrEnum):
    """Part of `ImportDetails`; inline in Amazon's model."""

    PAID_BY_BUYER = "PaidByBuyer"
    COLLECT_ON_DELIVERY = "CollectOnDelivery"
    DEFINED_BY_BUYER_AND_SELLER = "DefinedByBuyerAndSeller"
    FOB_PORT_OF_CALL = "FOBPortOfCall"
    PREPAID_BY_SELLER = "PrepaidBySeller"
    PAID_BY_SELLER = "PaidBySeller"


class ImportDetailsInternationalCommercialTerms(StrEnum):
    """Part of `ImportDetails`; inline in Amazon's model."""

    EX_WORKS = "ExWorks"
    FREE_CARRIER = "FreeCarrier"
    FREE_ON_BOARD = "FreeOnBoard"
    FREE_ALONG_SIDE_SHIP = "FreeAlongSideShip"
    CARRIAGE_PAID_TO = "CarriagePaidTo"
    COST_AND_FREIGHT = "CostAndFreight"
    CARRIAGE_AND_INSURANCE_PAID_TO = "CarriageAndInsurancePaidTo"
    COST_INSURANCE_AND_FREIGHT = "CostInsuranceAndFreight"
    DELIVERED_AT_TERMINAL = "DeliveredAtTerminal"
    DELIVERED_AT_PLACE = "DeliveredAtPlace"
    DELIVER_DUTY_PAID = "DeliverDutyPaid"


class ItemQuantityUnitOfMeasure(StrEnum):
    """Part of `ItemQuantity`; inline in Amazon's model."""

    CASES = "Cases"
    EACHES = "Eaches"


class MoneyUnitOfMeasure(StrEnum):
    """Part of `Money`; inline in Amazon's model."""

    POUNDS = "POUNDS"
    OUNCES = "OUNCES"
    GRAMS = "GRAMS"
    KILOGRAMS = "KILOGRAMS"


class OrderPurchaseOrderState(StrEnum):
    """Part of `Order`; parameter `purchaseOrderState` of getPurchaseOrders; inline in Amazon's model."""

    NEW = "New"
    ACKNOWLEDGED = "Acknowledged"
    CLOSED = "Closed"


OrderPurchaseOrderStateLiteral = Literal[
    "New",
    "Acknowledged",
    "Closed",
]
"""The values of `OrderPurchaseOrderState`, for arguments."""


class OrderDetailsPurchaseOrderType(StrEnum):
    """Part of `OrderDetails`; inline in Amazon's model."""

    REGULAR_ORDER = "RegularOrder"
    CONSIGNED_ORDER = "ConsignedOrder"
    NEW_PRODUCT_INTRODUCTION = "NewProductIntroduction"
    RUSH_ORDER = "RushOrder"


class OrderDetailsPaymentMethod(StrEnum):
    """Part of `OrderDetails`; inline in Amazon's model."""

    INVOICE = "Invoice"
    CONSIGNMENT = "Consignment"
    CREDIT_CARD = "CreditCard"
    PREPAID = "Prepaid"


class OrderItemAcknowledgementCode(StrEnum):
    """Part of `OrderItemAcknowledgement`; inline in Amazon's model."""

    ACCEPTED = "Accepted"
    BACKORDERED = "Backordered"
    REJECTED = "Rejected"


class OrderItemAcknowledgementRejectionReason(StrEnum):
    """Part of `OrderItemAcknowledgement`; inline in Amazon's model."""

    TEMPORARILY_UNAVAILABLE = "TemporarilyUnavailable"
    INVALID_PRODUCT_IDENTIFIER = "InvalidProductIdentifier"
    OBSOLETE_PRODUCT = "ObsoleteProduct"


class OrderItemStatusAcknowledgementStatusConfirmationStatus(StrEnum):
    """Part of `OrderItemStatusAcknowledgementStatus`; inline in Amazon's model."""

    ACCEPTED = "ACCEPTED"
    PARTIALLY_ACCEPTED = "PARTIALLY_ACCEPTED"
    REJECTED = "REJECTED"
    UNCONFIRMED = "UNCONFIRMED"


class OrderItemStatusReceivingStatusReceiveStatus(StrEnum):
    """Part of `OrderItemStatusReceivingStatus`; inline in Amazon's model."""

    NOT_RECEIVED = "NOT_RECEIVED"
    PARTIALLY_RECEIVED = "PARTIALLY_RECEIVED"
    RECEIVED = "RECEIVED"


class OrderStatusPurchaseOrderStatus(StrEnum):
    """Inline in Amazon's model.

    Used as part of `OrderStatus`; parameter `purchaseOrderStatus` of getPurchaseOrdersStatus.
    """

    OPEN = "OPEN"
    CLOSED = "CLOSED"


OrderStatusPurchaseOrderStatusLiteral = Literal[
    "OPEN",
    "CLOSED",
]
"""The values of `OrderStatusPurchaseOrderStatus`, for arguments."""


class TaxRegistrationDetailsTaxRegistrationType(StrEnum):
    """Part of `TaxRegistrationDetails`; inline in Amazon's model."""

    VAT = "VAT"
    GST = "GST"


class SortOrder(StrEnum):
    """Parameter `sortOrder` of getPurchaseOrders, getPurchaseOrdersStatus; inline in Amazon's model."""

    ASC = "ASC"
    DESC = "DESC"


SortOrderLiteral = Literal[
    "ASC",
    "DESC",
]
"""The values of `SortOrder`, for arguments."""


class PoItemState(StrEnum):
    """Parameter `poItemState` of getPurchaseOrders; inline in Amazon's model."""

    CANCELLED = "Cancelled"


PoItemStateLiteral = Literal["Cancelled",]
"""The values of `PoItemState`, for arguments."""


class ItemConfirmationStatus(StrEnum):
    """Parameter `itemConfirmationStatus` of getPurchaseOrdersStatus; inline in Amazon's model."""

    ACCEPTED = "ACCEPTED"
    PARTIALLY_ACCEPTED = "PARTIALLY_ACCEPTED"
    REJECTED = "REJECTED"
    UNCONFIRMED = "UNCONFIRMED"


ItemConfirmationStatusLiteral = Literal[
    "ACCEPTED",
    "PARTIALLY_ACCEPTED",
    "REJECTED",
    "UNCONFIRMED",
]
"""The values of `ItemConfirmationStatus`, for arguments."""


class ItemReceiveStatus(StrEnum):
    """Parameter `itemReceiveStatus` of getPurchaseOrdersStatus; inline in Amazon's model."""

    NOT_RECEIVED = "NOT_RECEIVED"
    PARTIALLY_RECEIVED = "PARTIALLY_RECEIVED"
    RECEIVED = "RECEIVED"


ItemReceiveStatusLiteral = Literal[
    "NOT_RECEIVED",
    "PARTIALLY_RECEIVED",
    "RECEIVED",
]
"""The values of `ItemReceiveStatus`, for arguments."""


class AcknowledgementStatusDetails(Model):
    """Amazon's `AcknowledgementStatusDetails`: part of `OrderItemStatusAcknowledgementStatus`."""

    acknowledgement_date: datetime | None = None
    """`acknowledgementDate`: ISO 8601 instant."""
    accepted_quantity: ItemQuantity | None = None
    """`acceptedQuantity`."""
    rejected_quantity: ItemQuantity | None = None
    """`rejectedQuantity`."""
    _wire_ = ("acknowledgementDate", "acceptedQuantity", "rejectedQuantity")


class Address(Model):
    """Amazon's `Address`: part of `PartyIdentification`."""

    name: str
    """`name`."""
    address_line_1: str
    """`addressLine1`."""
    country_code: str
    """`countryCode`: at most 2 characters."""
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


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetPurchaseOrderResponse(Model):
    """Amazon's `GetPurchaseOrderResponse`: answer of getPurchaseOrder; error answer of getPurchaseOrder."""

    payload: Order | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetPurchaseOrdersResponse(Model):
    """Amazon's `GetPurchaseOrdersResponse`: answer of getPurchaseOrders; error answer of getPurchaseOrders."""

    payload: OrderList | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetPurchaseOrdersStatusResponse(Model):
    """Amazon's `GetPurchaseOrdersStatusResponse`.

    Used as answer of getPurchaseOrdersStatus; error answer of getPurchaseOrdersStatus.
    """

    payload: OrderListStatus | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class ImportDetails(Model):
    """Amazon's `ImportDetails`: part of `OrderDetails`."""

    method_of_payment: ImportDetailsMethodOfPayment | str | None = None
    """`methodOfPayment`."""
    international_commercial_terms: ImportDetailsInternationalCommercialTerms | str | None = None
    """`internationalCommercialTerms`."""
    port_of_delivery: str | None = None
    """`portOfDelivery`: at most 64 characters."""
    import_containers: str | None = None
    """`importContainers`: at most 64 characters."""
    shipping_instructions: str | None = None
    """`shippingInstructions`."""
    _wire_ = (
        "methodOfPayment",
        "internationalCommercialTerms",
        "portOfDelivery",
        "importContainers",
        "shippingInstructions",
    )


class ItemQuantity(Model):
    """Amazon's `ItemQuantity`.

    Used as part of `AcknowledgementStatusDetails`, `OrderAcknowledgementItem`, `OrderItem` and 5 more.
    """

    amount: int | None = None
    """`amount`."""
    unit_of_measure: ItemQuantityUnitOfMeasure | str | None = None
    """`unitOfMeasure`."""
    unit_size: int | None = None
    """`unitSize`."""
    _wire_ = ("amount", "unitOfMeasure", "unitSize")


class Money(Model):
    """Amazon's `Money`: part of `OrderAcknowledgementItem`, `OrderItem`, `OrderItemStatus`."""

    currency_code: str | None = None
    """`currencyCode`: at most 3 characters."""
    amount: str | None = None
    """`amount`."""
    unit_of_measure: MoneyUnitOfMeasure | str | None = None
    """`unitOfMeasure`."""
    _wire_ = ("currencyCode", "amount", "unitOfMeasure")


class Order(Model):
    """Amazon's `Order`: part of `GetPurchaseOrderResponse`, `OrderList`."""

    purchase_order_number: str
    """`purchaseOrderNumber`."""
    purchase_order_state: OrderPurchaseOrderState | str
    """`purchaseOrderState`."""
    order_details: OrderDetails | None = None
    """`orderDetails`."""
    _wire_ = ("purchaseOrderNumber", "purchaseOrderState", "orderDetails")


class OrderAcknowledgement(Model):
    """Amazon's `OrderAcknowledgement`: part of `SubmitAcknowledgementRequest`."""

    purchase_order_number: str
    """`purchaseOrderNumber`."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    acknowledgement_date: datetime
    """`acknowledgementDate`: ISO 8601 instant."""
    items: list[OrderAcknowledgementItem]
    """`items`."""
    _wire_ = ("purchaseOrderNumber", "sellingParty", "acknowledgementDate", "items")


class OrderAcknowledgementItem(Model):
    """Amazon's `OrderAcknowledgementItem`: part of `OrderAcknowledgement`."""

    ordered_quantity: ItemQuantity
    """`orderedQuantity`."""
    item_acknowledgements: list[OrderItemAcknowledgement]
    """`itemAcknowledgements`."""
    item_sequence_number: str | None = None
    """`itemSequenceNumber`."""
    amazon_product_identifier: str | None = None
    """`amazonProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    net_cost: Money | None = None
    """`netCost`."""
    list_price: Money | None = None
    """`listPrice`."""
    discount_multiplier: str | None = None
    """`discountMultiplier`."""
    _wire_ = (
        "orderedQuantity",
        "itemAcknowledgements",
        "itemSequenceNumber",
        "amazonProductIdentifier",
        "vendorProductIdentifier",
        "netCost",
        "listPrice",
        "discountMultiplier",
    )


class OrderDetails(Model):
    """Amazon's `OrderDetails`: part of `Order`."""

    purchase_order_date: datetime
    """`purchaseOrderDate`: ISO 8601 instant."""
    purchase_order_state_changed_date: datetime
    """`purchaseOrderStateChangedDate`: ISO 8601 instant."""
    items: list[OrderItem]
    """`items`."""
    purchase_order_changed_date: datetime | None = None
    """`purchaseOrderChangedDate`: ISO 8601 instant."""
    purchase_order_type: OrderDetailsPurchaseOrderType | str | None = None
    """`purchaseOrderType`."""
    import_details: ImportDetails | None = None
    """`importDetails`."""
    deal_code: str | None = None
    """`dealCode`."""
    payment_method: OrderDetailsPaymentMethod | str | None = None
    """`paymentMethod`."""
    buying_party: PartyIdentification | None = None
    """`buyingParty`."""
    selling_party: PartyIdentification | None = None
    """`sellingParty`."""
    ship_to_party: PartyIdentification | None = None
    """`shipToParty`."""
    bill_to_party: PartyIdentification | None = None
    """`billToParty`."""
    ship_window: str | None = None
    """`shipWindow`."""
    delivery_window: str | None = None
    """`deliveryWindow`."""
    _wire_ = (
        "purchaseOrderDate",
        "purchaseOrderStateChangedDate",
        "items",
        "purchaseOrderChangedDate",
        "purchaseOrderType",
        "importDetails",
        "dealCode",
        "paymentMethod",
        "buyingParty",
        "sellingParty",
        "shipToParty",
        "billToParty",
        "shipWindow",
        "deliveryWindow",
    )
    _personal_ = ("buying_party", "ship_to_party", "bill_to_party")


class OrderItem(Model):
    """Amazon's `OrderItem`: part of `OrderDetails`."""

    item_sequence_number: str
    """`itemSequenceNumber`."""
    ordered_quantity: ItemQuantity
    """`orderedQuantity`."""
    is_back_order_allowed: bool
    """`isBackOrderAllowed`."""
    amazon_product_identifier: str | None = None
    """`amazonProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    net_cost: Money | None = None
    """`netCost`."""
    list_price: Money | None = None
    """`listPrice`."""
    _wire_ = (
        "itemSequenceNumber",
        "orderedQuantity",
        "isBackOrderAllowed",
        "amazonProductIdentifier",
        "vendorProductIdentifier",
        "netCost",
        "listPrice",
    )


class OrderItemAcknowledgement(Model):
    """Amazon's `OrderItemAcknowledgement`: part of `OrderAcknowledgementItem`."""

    acknowledgement_code: OrderItemAcknowledgementCode | str
    """`acknowledgementCode`."""
    acknowledged_quantity: ItemQuantity
    """`acknowledgedQuantity`."""
    scheduled_ship_date: datetime | None = None
    """`scheduledShipDate`: ISO 8601 instant."""
    scheduled_delivery_date: datetime | None = None
    """`scheduledDeliveryDate`: ISO 8601 instant."""
    rejection_reason: OrderItemAcknowledgementRejectionReason | str | None = None
    """`rejectionReason`."""
    _wire_ = (
        "acknowledgementCode",
        "acknowledgedQuantity",
        "scheduledShipDate",
        "scheduledDeliveryDate",
        "rejectionReason",
    )


class OrderItemStatus(Model):
    """Amazon's `OrderItemStatus`: part of `ItemStatus`."""

    item_sequence_number: str
    """`itemSequenceNumber`."""
    buyer_product_identifier: str | None = None
    """`buyerProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    net_cost: Money | None = None
    """`netCost`."""
    list_price: Money | None = None
    """`listPrice`."""
    ordered_quantity: OrderItemStatusOrderedQuantity | None = None
    """`orderedQuantity`."""
    acknowledgement_status: OrderItemStatusAcknowledgementStatus | None = None
    """`acknowledgementStatus`."""
    receiving_status: OrderItemStatusReceivingStatus | None = None
    """`receivingStatus`."""
    _wire_ = (
        "itemSequenceNumber",
        "buyerProductIdentifier",
        "vendorProductIdentifier",
        "netCost",
        "listPrice",
        "orderedQuantity",
        "acknowledgementStatus",
        "receivingStatus",
    )


class OrderItemStatusOrderedQuantity(Model):
    """Part of `OrderItemStatus`; inline in Amazon's model."""

    ordered_quantity: ItemQuantity | None = None
    """`orderedQuantity`."""
    ordered_quantity_details: list[OrderedQuantityDetails] | None = None
    """`orderedQuantityDetails`."""
    _wire_ = ("orderedQuantity", "orderedQuantityDetails")


class OrderItemStatusAcknowledgementStatus(Model):
    """Part of `OrderItemStatus`; inline in Amazon's model."""

    confirmation_status: OrderItemStatusAcknowledgementStatusConfirmationStatus | str | None = None
    """`confirmationStatus`."""
    accepted_quantity: ItemQuantity | None = None
    """`acceptedQuantity`."""
    rejected_quantity: ItemQuantity | None = None
    """`rejectedQuantity`."""
    acknowledgement_status_details: list[AcknowledgementStatusDetails] | None = None
    """`acknowledgementStatusDetails`."""
    _wire_ = ("confirmationStatus", "acceptedQuantity", "rejectedQuantity", "acknowledgementStatusDetails")


class OrderItemStatusReceivingStatus(Model):
    """Part of `OrderItemStatus`; inline in Amazon's model."""

    receive_status: OrderItemStatusReceivingStatusReceiveStatus | str | None = None
    """`receiveStatus`."""
    received_quantity: ItemQuantity | None = None
    """`receivedQuantity`."""
    last_receive_date: datetime | None = None
    """`lastReceiveDate`: ISO 8601 instant."""
    _wire_ = ("receiveStatus", "receivedQuantity", "lastReceiveDate")


class OrderList(Model):
    """Amazon's `OrderList`: part of `GetPurchaseOrdersResponse`."""

    pagination: Pagination | None = None
    """`pagination`."""
    orders: list[Order] | None = None
    """`orders`."""
    _wire_ = ("pagination", "orders")


class OrderListStatus(Model):
    """Amazon's `OrderListStatus`: part of `GetPurchaseOrdersStatusResponse`."""

    pagination: Pagination | None = None
    """`pagination`."""
    orders_status: list[OrderStatus] | None = None
    """`ordersStatus`."""
    _wire_ = ("pagination", "ordersStatus")


class OrderStatus(Model):
    """Amazon's `OrderStatus`: part of `OrderListStatus`."""

    purchase_order_number: str
    """`purchaseOrderNumber`."""
    purchase_order_status: OrderStatusPurchaseOrderStatus | str
    """`purchaseOrderStatus`."""
    purchase_order_date: datetime
    """`purchaseOrderDate`: ISO 8601 instant."""
    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_to_party: PartyIdentification
    """`shipToParty`."""
    item_status: list[OrderItemStatus]
    """`itemStatus`."""
    last_updated_date: datetime | None = None
    """`lastUpdatedDate`: ISO 8601 instant."""
    _wire_ = (
        "purchaseOrderNumber",
        "purchaseOrderStatus",
        "purchaseOrderDate",
        "sellingParty",
        "shipToParty",
        "itemStatus",
        "lastUpdatedDate",
    )
    _personal_ = ("ship_to_party",)


class OrderedQuantityDetails(Model):
    """Amazon's `OrderedQuantityDetails`: part of `OrderItemStatusOrderedQuantity`."""

    updated_date: datetime | None = None
    """`updatedDate`: ISO 8601 instant."""
    ordered_quantity: ItemQuantity | None = None
    """`orderedQuantity`."""
    cancelled_quantity: ItemQuantity | None = None
    """`cancelledQuantity`."""
    _wire_ = ("updatedDate", "orderedQuantity", "cancelledQuantity")


class Pagination(Model):
    """Amazon's `Pagination`: part of `OrderList`, `OrderListStatus`."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class PartyIdentification(Model):
    """Amazon's `PartyIdentification`: part of `OrderAcknowledgement`, `OrderDetails`, `OrderStatus`."""

    party_id: str
    """`partyId`."""
    address: Address | None = None
    """`address`."""
    tax_info: TaxRegistrationDetails | None = None
    """`taxInfo`."""
    _wire_ = ("partyId", "address", "taxInfo")
    _personal_ = ("address", "tax_info")


class SubmitAcknowledgementRequest(Model):
    """Amazon's `SubmitAcknowledgementRequest`: body of submitAcknowledgement."""

    acknowledgements: list[OrderAcknowledgement] | None = None
    """`acknowledgements`."""
    _wire_ = ("acknowledgements",)


class SubmitAcknowledgementResponse(Model):
    """Amazon's `SubmitAcknowledgementResponse`.

    Used as answer of submitAcknowledgement; error answer of submitAcknowledgement.
    """

    payload: TransactionId | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class TaxRegistrationDetails(Model):
    """Amazon's `TaxRegistrationDetails`: part of `PartyIdentification`."""

    tax_registration_type: TaxRegistrationDetailsTaxRegistrationType | str
    """`taxRegistrationType`."""
    tax_registration_number: str
    """`taxRegistrationNumber`."""
    _wire_ = ("taxRegistrationType", "taxRegistrationNumber")
    _personal_ = ("tax_registration_type", "tax_registration_number")


class TransactionId(Model):
    """Amazon's `TransactionId`: part of `SubmitAcknowledgementResponse`."""

    transaction_id: str | None = None
    """`transactionId`."""
    _wire_ = ("transactionId",)


DateTimeInterval = str
"""Amazon's `DateTimeInterval`: part of `OrderDetails`."""

Decimal = str
"""Amazon's `Decimal`: part of `Money`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `GetPurchaseOrderResponse`, `GetPurchaseOrdersResponse`, `GetPurchaseOrdersStatusResponse` and 1
more.
"""

ItemStatus = list[OrderItemStatus]
"""Amazon's `ItemStatus`: part of `OrderStatus`."""

SCHEMAS: dict[str, Any] = {
    "AcknowledgementStatusDetails": AcknowledgementStatusDetails,
    "Address": Address,
    "DateTimeInterval": DateTimeInterval,
    "Decimal": Decimal,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetPurchaseOrderResponse": GetPurchaseOrderResponse,
    "GetPurchaseOrdersResponse": GetPurchaseOrdersResponse,
    "GetPurchaseOrdersStatusResponse": GetPurchaseOrdersStatusResponse,
    "ImportDetails": ImportDetails,
    "ItemQuantity": ItemQuantity,
    "ItemStatus": ItemStatus,
    "Money": Money,
    "Order": Order,
    "OrderAcknowledgement": OrderAcknowledgement,
    "OrderAcknowledgementItem": OrderAcknowledgementItem,
    "OrderDetails": OrderDetails,
    "OrderItem": OrderItem,
    "OrderItemAcknowledgement": OrderItemAcknowledgement,
    "OrderItemStatus": OrderItemStatus,
    "OrderList": OrderList,
    "OrderListStatus": OrderListStatus,
    "OrderStatus": OrderStatus,
    "OrderedQuantityDetails": OrderedQuantityDetails,
    "Pagination": Pagination,
    "PartyIdentification": PartyIdentification,
    "SubmitAcknowledgementRequest": SubmitAcknowledgementRequest,
    "SubmitAcknowledgementResponse": SubmitAcknowledgementResponse,
    "TaxRegistrationDetails": TaxRegistrationDetails,
    "TransactionId": TransactionId,
}
"""Amazon's schema name -> the class or type here."""
