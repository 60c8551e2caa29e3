"""The operations of Orders v0: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_orders(...))` does.
Written by `python -m codegen generate` from models/orders_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from spapi_core.deprecation import deprecated
from spapi_core.operation import Deprecation, Location, Operation, PagedOperation, Paging, Param, Restricted, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

GET_ORDERS: PagedOperation[models.GetOrdersResponse, models.Order] = PagedOperation(
    id="orders_v0.getOrders",
    section="orders_v0",
    name="getOrders",
    method="GET",
    path="/orders/v0/orders",
    params=(
        Param("CreatedAfter", "created_after", Location.QUERY, datetime),
        Param("CreatedBefore", "created_before", Location.QUERY, datetime),
        Param("LastUpdatedAfter", "last_updated_after", Location.QUERY, datetime),
        Param("LastUpdatedBefore", "last_updated_before", Location.QUERY, datetime),
        Param("OrderStatuses", "order_statuses", Location.QUERY, list[str], style=Style.CSV),
        Param(
            "MarketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("FulfillmentChannels", "fulfillment_channels", Location.QUERY, list[str], style=Style.CSV),
        Param("PaymentMethods", "payment_methods", Location.QUERY, list[str], style=Style.CSV),
        Param("BuyerEmail", "buyer_email", Location.QUERY, str),
        Param("SellerOrderId", "seller_order_id", Location.QUERY, str),
        Param("MaxResultsPerPage", "max_results_per_page", Location.QUERY, int),
        Param("EasyShipShipmentStatuses", "easy_ship_shipment_statuses", Location.QUERY, list[str], style=Style.CSV),
        Param("ElectronicInvoiceStatuses", "electronic_invoice_statuses", Location.QUERY, list[str], style=Style.CSV),
        Param("NextToken", "next_token", Location.QUERY, str),
        Param("AmazonOrderIds", "amazon_order_ids", Location.QUERY, list[str], style=Style.CSV),
        Param("ActualFulfillmentSupplySourceId", "actual_fulfillment_supply_source_id", Location.QUERY, str),
        Param("IsISPU", "is_ispu", Location.QUERY, bool),
        Param("StoreChainStoreId", "store_chain_store_id", Location.QUERY, str),
        Param("EarliestDeliveryDateBefore", "earliest_delivery_date_before", Location.QUERY, datetime),
        Param("EarliestDeliveryDateAfter", "earliest_delivery_date_after", Location.QUERY, datetime),
        Param("LatestDeliveryDateBefore", "latest_delivery_date_before", Location.QUERY, datetime),
        Param("LatestDeliveryDateAfter", "latest_delivery_date_after", Location.QUERY, datetime),
    ),
    responses={
        200: models.GetOrdersResponse,
        400: models.GetOrdersResponse,
        403: models.GetOrdersResponse,
        404: models.GetOrdersResponse,
        429: models.GetOrdersResponse,
        500: models.GetOrdersResponse,
        503: models.GetOrdersResponse,
    },
    restricted=Restricted("optional", data_elements=("buyerInfo", "shippingAddress", "buyerTaxInformation")),
    paging=Paging(
        argument="next_token",
        token=("payload", "NextToken"),
        items=("payload", "Orders"),
    ),
    sandbox="static",
    safe_to_repeat=True,
    deprecated=Deprecation(date(2027, 3, 27), ("orders_v2026_01_01.searchOrders",)),
)
"""List orders created or updated in a time span, narrowed by status, channel and more."""


@deprecated(
    "orders_v0.getOrders is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.search_orders",
    category=None,
)
def get_orders(
    *,
    created_after: datetime | str | None = None,
    created_before: datetime | str | None = None,
    last_updated_after: datetime | str | None = None,
    last_updated_before: datetime | str | None = None,
    order_statuses: Sequence[str] | None = None,
    marketplace_ids: Sequence[str] | None = None,
    fulfillment_channels: Sequence[str] | None = None,
    payment_methods: Sequence[str] | None = None,
    buyer_email: str | None = None,
    seller_order_id: str | None = None,
    max_results_per_page: int | None = None,
    easy_ship_shipment_statuses: Sequence[str] | None = None,
    electronic_invoice_statuses: Sequence[str] | None = None,
    next_token: str | None = None,
    amazon_order_ids: Sequence[str] | None = None,
    actual_fulfillment_supply_source_id: str | None = None,
    is_ispu: bool | None = None,
    store_chain_store_id: str | None = None,
    earliest_delivery_date_before: datetime | str | None = None,
    earliest_delivery_date_after: datetime | str | None = None,
    latest_delivery_date_before: datetime | str | None = None,
    latest_delivery_date_after: datetime | str | None = None,
    data_elements: Sequence[str] | None = None,
) -> PagedCall[models.GetOrdersResponse, models.Order]:
    """Bind the arguments of `getOrders`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 20 (one every 60 s). Source: model, rate-limits.yml.
    Paging: next_token takes payload.NextToken from the answer; items in payload.Orders.

    Args:
        created_after (datetime): `CreatedAfter`, ISO 8601 instant.
        created_before (datetime): `CreatedBefore`, ISO 8601 instant.
        last_updated_after (datetime): `LastUpdatedAfter`, ISO 8601 instant.
        last_updated_before (datetime): `LastUpdatedBefore`, ISO 8601 instant.
        order_statuses (list[str], comma separated): `OrderStatuses`.
        marketplace_ids (list[str], comma separated): `MarketplaceIds`, at most 50 items, the client's marketplace
            if omitted.
        fulfillment_channels (list[str], comma separated): `FulfillmentChannels`.
        payment_methods (list[str], comma separated): `PaymentMethods`.
        buyer_email (str): `BuyerEmail`.
        seller_order_id (str): `SellerOrderId`.
        max_results_per_page (int): `MaxResultsPerPage`.
        easy_ship_shipment_statuses (list[str], comma separated): `EasyShipShipmentStatuses`.
        electronic_invoice_statuses (list[str], comma separated): `ElectronicInvoiceStatuses`.
        next_token (str): `NextToken`.
        amazon_order_ids (list[str], comma separated): `AmazonOrderIds`, at most 50 items.
        actual_fulfillment_supply_source_id (str): `ActualFulfillmentSupplySourceId`.
        is_ispu (bool): `IsISPU`.
        store_chain_store_id (str): `StoreChainStoreId`.
        earliest_delivery_date_before (datetime): `EarliestDeliveryDateBefore`, ISO 8601 instant.
        earliest_delivery_date_after (datetime): `EarliestDeliveryDateAfter`, ISO 8601 instant.
        latest_delivery_date_before (datetime): `LatestDeliveryDateBefore`, ISO 8601 instant.
        latest_delivery_date_after (datetime): `LatestDeliveryDateAfter`, ISO 8601 instant.
        data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.

    Grants, sandbox, answer and errors: `OrdersV0.get_orders`.
    """
    return GET_ORDERS.call(
        created_after=created_after,
        created_before=created_before,
        last_updated_after=last_updated_after,
        last_updated_before=last_updated_before,
        order_statuses=order_statuses,
        marketplace_ids=marketplace_ids,
        fulfillment_channels=fulfillment_channels,
        payment_methods=payment_methods,
        buyer_email=buyer_email,
        seller_order_id=seller_order_id,
        max_results_per_page=max_results_per_page,
        easy_ship_shipment_statuses=easy_ship_shipment_statuses,
        electronic_invoice_statuses=electronic_invoice_statuses,
        next_token=next_token,
        amazon_order_ids=amazon_order_ids,
        actual_fulfillment_supply_source_id=actual_fulfillment_supply_source_id,
        is_ispu=is_ispu,
        store_chain_store_id=store_chain_store_id,
        earliest_delivery_date_before=earliest_delivery_date_before,
        earliest_delivery_date_after=earliest_delivery_date_after,
        latest_delivery_date_before=latest_delivery_date_before,
        latest_delivery_date_after=latest_delivery_date_after,
        data_elements=data_elements,
    )


GET_ORDER: Operation[models.GetOrderResponse] = Operation(
    id="orders_v0.getOrder",
    section="orders_v0",
    name="getOrder",
    method="GET",
    path="/orders/v0/orders/{orderId}",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetOrderResponse,
        400: models.GetOrderResponse,
        403: models.GetOrderResponse,
        404: models.GetOrderResponse,
        429: models.GetOrderResponse,
        500: models.GetOrderResponse,
        503: models.GetOrderResponse,
    },
    restricted=Restricted("optional", data_elements=("buyerInfo", "shippingAddress", "buyerTaxInformation")),
    sandbox="static",
    safe_to_repeat=True,
    deprecated=Deprecation(date(2027, 3, 27), ("orders_v2026_01_01.getOrder",)),
)
"""Read an order."""


@deprecated(
    "orders_v0.getOrder is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order", category=None
)
def get_order(order_id: str, *, data_elements: Sequence[str] | None = None) -> Call[models.GetOrderResponse]:
    """Bind the arguments of `getOrder`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.
        data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.

    Grants, sandbox, answer and errors: `OrdersV0.get_order`.
    """
    return GET_ORDER.call(order_id=order_id, data_elements=data_elements)


GET_ORDER_ADDRESS: Operation[models.GetOrderAddressResponse] = Operation(
    id="orders_v0.getOrderAddress",
    section="orders_v0",
    name="getOrderAddress",
    method="GET",
    path="/orders/v0/orders/{orderId}/address",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetOrderAddressResponse,
        400: models.GetOrderAddressResponse,
        403: models.GetOrderAddressResponse,
        404: models.GetOrderAddressResponse,
        429: models.GetOrderAddressResponse,
        500: models.GetOrderAddressResponse,
        503: models.GetOrderAddressResponse,
    },
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
    deprecated=Deprecation(date(2027, 3, 27), ("orders_v2026_01_01.getOrder",)),
)
"""Get an order's shipping address (personal data)."""


@deprecated(
    "orders_v0.getOrderAddress is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
    category=None,
)
def get_order_address(order_id: str) -> Call[models.GetOrderAddressResponse]:
    """Bind the arguments of `getOrderAddress`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `OrdersV0.get_order_address`.
    """
    return GET_ORDER_ADDRESS.call(order_id=order_id)


GET_ORDER_BUYER_INFO: Operation[models.GetOrderBuyerInfoResponse] = Operation(
    id="orders_v0.getOrderBuyerInfo",
    section="orders_v0",
    name="getOrderBuyerInfo",
    method="GET",
    path="/orders/v0/orders/{orderId}/buyerInfo",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetOrderBuyerInfoResponse,
        400: models.GetOrderBuyerInfoResponse,
        403: models.GetOrderBuyerInfoResponse,
        404: models.GetOrderBuyerInfoResponse,
        429: models.GetOrderBuyerInfoResponse,
        500: models.GetOrderBuyerInfoResponse,
        503: models.GetOrderBuyerInfoResponse,
    },
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
    deprecated=Deprecation(date(2027, 3, 27), ("orders_v2026_01_01.getOrder",)),
)
"""Get an order's buyer (personal data)."""


@deprecated(
    "orders_v0.getOrderBuyerInfo is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
    category=None,
)
def get_order_buyer_info(order_id: str) -> Call[models.GetOrderBuyerInfoResponse]:
    """Bind the arguments of `getOrderBuyerInfo`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `OrdersV0.get_order_buyer_info`.
    """
    return GET_ORDER_BUYER_INFO.call(order_id=order_id)


GET_ORDER_ITEMS: PagedOperation[models.GetOrderItemsResponse, models.OrderItem] = PagedOperation(
    id="orders_v0.getOrderItems",
    section="orders_v0",
    name="getOrderItems",
    method="GET",
    path="/orders/v0/orders/{orderId}/orderItems",
    params=(
        Param("orderId", "order_id", Location.PATH, str, required=True),
        Param("NextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.GetOrderItemsResponse,
        400: models.GetOrderItemsResponse,
        403: models.GetOrderItemsResponse,
        404: models.GetOrderItemsResponse,
        429: models.GetOrderItemsResponse,
        500: models.GetOrderItemsResponse,
        503: models.GetOrderItemsResponse,
    },
    restricted=Restricted("optional", data_elements=("buyerInfo", "shippingAddress", "buyerTaxInformation")),
    paging=Paging(
        argument="next_token",
        token=("payload", "NextToken"),
        items=("payload", "OrderItems"),
    ),
    sandbox="static",
    safe_to_repeat=True,
    deprecated=Deprecation(date(2027, 3, 27), ("orders_v2026_01_01.getOrder",)),
)
"""List the items of an order."""


@deprecated(
    "orders_v0.getOrderItems is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
    category=None,
)
def get_order_items(
    order_id: str, *, next_token: str | None = None, data_elements: Sequence[str] | None = None
) -> PagedCall[models.GetOrderItemsResponse, models.OrderItem]:
    """Bind the arguments of `getOrderItems`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.NextToken from the answer; items in payload.OrderItems.

    Args:
        order_id (str): `orderId`.
        next_token (str): `NextToken`.
        data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.

    Grants, sandbox, answer and errors: `OrdersV0.get_order_items`.
    """
    return GET_ORDER_ITEMS.call(order_id=order_id, next_token=next_token, data_elements=data_elements)


GET_ORDER_ITEMS_BUYER_INFO: PagedOperation[models.GetOrderItemsBuyerInfoResponse, models.OrderItemBuyerInfo] = (
    PagedOperation(
        id="orders_v0.getOrderItemsBuyerInfo",
        section="orders_v0",
        name="getOrderItemsBuyerInfo",
        method="GET",
        path="/orders/v0/orders/{orderId}/orderItems/buyerInfo",
        params=(
            Param("orderId", "order_id", Location.PATH, str, required=True),
            Param("NextToken", "next_token", Location.QUERY, str),
        ),
        responses={
            200: models.GetOrderItemsBuyerInfoResponse,
            400: models.GetOrderItemsBuyerInfoResponse,
            403: models.GetOrderItemsBuyerInfoResponse,
            404: models.GetOrderItemsBuyerInfoResponse,
            429: models.GetOrderItemsBuyerInfoResponse,
            500: models.GetOrderItemsBuyerInfoResponse,
            503: models.GetOrderItemsBuyerInfoResponse,
        },
        restricted=Restricted("always"),
        paging=Paging(
            argument="next_token",
            token=("payload", "NextToken"),
            items=("payload", "OrderItems"),
        ),
        sandbox="static",
        safe_to_repeat=True,
        deprecated=Deprecation(date(2027, 3, 27), ("orders_v2026_01_01.getOrder",)),
    )
)
"""List what the buyer said about an order's items: customization and gifts (personal data)."""


@deprecated(
    "orders_v0.getOrderItemsBuyerInfo is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
    category=None,
)
def get_order_items_buyer_info(
    order_id: str, *, next_token: str | None = None
) -> PagedCall[models.GetOrderItemsBuyerInfoResponse, models.OrderItemBuyerInfo]:
    """Bind the arguments of `getOrderItemsBuyerInfo`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.NextToken from the answer; items in payload.OrderItems.

    Args:
        order_id (str): `orderId`.
        next_token (str): `NextToken`.

    Grants, sandbox, answer and errors: `OrdersV0.get_order_items_buyer_info`.
    """
    return GET_ORDER_ITEMS_BUYER_INFO.call(order_id=order_id, next_token=next_token)


GET_ORDER_REGULATED_INFO: Operation[models.GetOrderRegulatedInfoResponse] = Operation(
    id="orders_v0.getOrderRegulatedInfo",
    section="orders_v0",
    name="getOrderRegulatedInfo",
    method="GET",
    path="/orders/v0/orders/{orderId}/regulatedInfo",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetOrderRegulatedInfoResponse,
        400: models.GetOrderRegulatedInfoResponse,
        403: models.GetOrderRegulatedInfoResponse,
        404: models.GetOrderRegulatedInfoResponse,
        429: models.GetOrderRegulatedInfoResponse,
        500: models.GetOrderRegulatedInfoResponse,
        503: models.GetOrderRegulatedInfoResponse,
    },
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
)
"""Get what must be verified before a regulated order may ship, e.g. a prescription."""


def get_order_regulated_info(order_id: str) -> Call[models.GetOrderRegulatedInfoResponse]:
    """Bind the arguments of `getOrderRegulatedInfo`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `OrdersV0.get_order_regulated_info`.
    """
    return GET_ORDER_REGULATED_INFO.call(order_id=order_id)


UPDATE_VERIFICATION_STATUS: Operation[None] = Operation(
    id="orders_v0.updateVerificationStatus",
    section="orders_v0",
    name="updateVerificationStatus",
    method="PATCH",
    path="/orders/v0/orders/{orderId}/regulatedInfo",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    body=models.UpdateVerificationStatusRequest,
    body_required=True,
    responses={
        204: None,
        400: models.UpdateVerificationStatusErrorResponse,
        403: models.UpdateVerificationStatusErrorResponse,
        404: models.UpdateVerificationStatusErrorResponse,
        413: models.UpdateVerificationStatusErrorResponse,
        415: models.UpdateVerificationStatusErrorResponse,
        429: models.UpdateVerificationStatusErrorResponse,
        500: models.UpdateVerificationStatusErrorResponse,
        503: models.UpdateVerificationStatusErrorResponse,
    },
    sandbox="static",
)
"""Approve, reject or cancel the verification of a regulated order."""


def update_verification_status(order_id: str, *, body: models.UpdateVerificationStatusRequest) -> Call[None]:
    """Bind the arguments of `updateVerificationStatus`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.
        body (UpdateVerificationStatusRequest): `UpdateVerificationStatusRequest`.

    Grants, sandbox, answer and errors: `OrdersV0.update_verification_status`.
    """
    return UPDATE_VERIFICATION_STATUS.call(order_id=order_id, body=body)


UPDATE_SHIPMENT_STATUS: Operation[None] = Operation(
    id="orders_v0.updateShipmentStatus",
    section="orders_v0",
    name="updateShipmentStatus",
    method="POST",
    path="/orders/v0/orders/{orderId}/shipment",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    body=models.UpdateShipmentStatusRequest,
    body_required=True,
    responses={
        204: None,
        400: models.UpdateShipmentStatusErrorResponse,
        403: models.UpdateShipmentStatusErrorResponse,
        404: models.UpdateShipmentStatusErrorResponse,
        413: models.UpdateShipmentStatusErrorResponse,
        415: models.UpdateShipmentStatusErrorResponse,
        429: models.UpdateShipmentStatusErrorResponse,
        500: models.UpdateShipmentStatusErrorResponse,
        503: models.UpdateShipmentStatusErrorResponse,
    },
    sandbox="static",
)
"""Say that an order is ready for pickup, picked up, or refused."""


def update_shipment_status(order_id: str, *, body: models.UpdateShipmentStatusRequest) -> Call[None]:
    """Bind the arguments of `updateShipmentStatus`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.
        body (UpdateShipmentStatusRequest): `UpdateShipmentStatusRequest`.

    Grants, sandbox, answer and errors: `OrdersV0.update_shipment_status`.
    """
    return UPDATE_SHIPMENT_STATUS.call(order_id=order_id, body=body)


CONFIRM_SHIPMENT: Operation[None] = Operation(
    id="orders_v0.confirmShipment",
    section="orders_v0",
    name="confirmShipment",
    method="POST",
    path="/orders/v0/orders/{orderId}/shipmentConfirmation",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    body=models.ConfirmShipmentRequest,
    body_required=True,
    responses={
        204: None,
        400: models.ConfirmShipmentErrorResponse,
        401: models.ConfirmShipmentErrorResponse,
        403: models.ConfirmShipmentErrorResponse,
        404: models.ConfirmShipmentErrorResponse,
        429: models.ConfirmShipmentErrorResponse,
        500: models.ConfirmShipmentErrorResponse,
        503: models.ConfirmShipmentErrorResponse,
    },
    sandbox="static",
)
"""Confirm that an order has shipped, with carrier, tracking and items."""


def confirm_shipment(order_id: str, *, body: models.ConfirmShipmentRequest) -> Call[None]:
    """Bind the arguments of `confirmShipment`; nothing is sent.

    Usage plan: 2 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.
        body (ConfirmShipmentRequest): `ConfirmShipmentRequest`.

    Grants, sandbox, answer and errors: `OrdersV0.confirm_shipment`.
    """
    return CONFIRM_SHIPMENT.call(order_id=order_id, body=body)
