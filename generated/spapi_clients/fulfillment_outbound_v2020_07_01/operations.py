"""The operations of Fulfillment Outbound 2020-07-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(delivery_offers(...))` does.
Written by `python -m codegen generate` from models/fulfillment_outbound_v2020_07_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

DELIVERY_OFFERS: Operation[models.GetDeliveryOffersResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.deliveryOffers",
    section="fulfillment_outbound_v2020_07_01",
    name="deliveryOffers",
    method="POST",
    path="/fba/outbound/2020-07-01/deliveryOffers",
    body=models.GetDeliveryOffersRequest,
    body_required=True,
    responses={
        200: models.GetDeliveryOffersResponse,
        400: models.GetDeliveryOffersResponse,
        401: models.GetDeliveryOffersResponse,
        403: models.GetDeliveryOffersResponse,
        404: models.GetDeliveryOffersResponse,
        429: models.GetDeliveryOffersResponse,
        500: models.GetDeliveryOffersResponse,
        503: models.GetDeliveryOffersResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Get delivery dates to offer for a product and a destination."""


def delivery_offers(*, body: models.GetDeliveryOffersRequest) -> Call[models.GetDeliveryOffersResponse]:
    """Bind the arguments of `deliveryOffers`; nothing is sent.

    Usage plan: 5 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        body (GetDeliveryOffersRequest): `GetDeliveryOffersRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.delivery_offers`.
    """
    return DELIVERY_OFFERS.call(body=body)


GET_FEATURES: Operation[models.GetFeaturesResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.getFeatures",
    section="fulfillment_outbound_v2020_07_01",
    name="getFeatures",
    method="GET",
    path="/fba/outbound/2020-07-01/features",
    params=(Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),),
    responses={
        200: models.GetFeaturesResponse,
        400: models.GetFeaturesResponse,
        401: models.GetFeaturesResponse,
        403: models.GetFeaturesResponse,
        404: models.GetFeaturesResponse,
        429: models.GetFeaturesResponse,
        500: models.GetFeaturesResponse,
        503: models.GetFeaturesResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""List fulfillment features, such as unbranded boxes, and whether the seller may use them."""


def get_features(*, marketplace_id: str | None = None) -> Call[models.GetFeaturesResponse]:
    """Bind the arguments of `getFeatures`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.get_features`.
    """
    return GET_FEATURES.call(marketplace_id=marketplace_id)


GET_FEATURE_INVENTORY: PagedOperation[models.GetFeatureInventoryResponse, models.FeatureSku] = PagedOperation(
    id="fulfillment_outbound_v2020_07_01.getFeatureInventory",
    section="fulfillment_outbound_v2020_07_01",
    name="getFeatureInventory",
    method="GET",
    path="/fba/outbound/2020-07-01/features/inventory/{featureName}",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("featureName", "feature_name", Location.PATH, str, required=True),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("queryStartDate", "query_start_date", Location.QUERY, datetime),
    ),
    responses={
        200: models.GetFeatureInventoryResponse,
        400: models.GetFeatureInventoryResponse,
        401: models.GetFeatureInventoryResponse,
        403: models.GetFeatureInventoryResponse,
        404: models.GetFeatureInventoryResponse,
        429: models.GetFeatureInventoryResponse,
        500: models.GetFeatureInventoryResponse,
        503: models.GetFeatureInventoryResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "nextToken"),
        items=("payload", "featureSkus"),
    ),
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""List stock that qualifies for a fulfillment feature."""


def get_feature_inventory(
    feature_name: str,
    *,
    marketplace_id: str | None = None,
    next_token: str | None = None,
    query_start_date: datetime | str | None = None,
) -> PagedCall[models.GetFeatureInventoryResponse, models.FeatureSku]:
    """Bind the arguments of `getFeatureInventory`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.nextToken from the answer; items in payload.featureSkus.

    Args:
        feature_name (str): `featureName`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        next_token (str): `nextToken`.
        query_start_date (datetime): `queryStartDate`, ISO 8601 instant.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.get_feature_inventory`.
    """
    return GET_FEATURE_INVENTORY.call(
        feature_name=feature_name,
        marketplace_id=marketplace_id,
        next_token=next_token,
        query_start_date=query_start_date,
    )


GET_FEATURE_SKU: Operation[models.GetFeatureSkuResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.getFeatureSKU",
    section="fulfillment_outbound_v2020_07_01",
    name="getFeatureSKU",
    method="GET",
    path="/fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("featureName", "feature_name", Location.PATH, str, required=True),
        Param("sellerSku", "seller_sku", Location.PATH, str, required=True),
    ),
    responses={
        200: models.GetFeatureSkuResponse,
        400: models.GetFeatureSkuResponse,
        401: models.GetFeatureSkuResponse,
        403: models.GetFeatureSkuResponse,
        404: models.GetFeatureSkuResponse,
        429: models.GetFeatureSkuResponse,
        500: models.GetFeatureSkuResponse,
        503: models.GetFeatureSkuResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Check whether a SKU qualifies for a fulfillment feature, and how much of it."""


def get_feature_sku(
    feature_name: str, seller_sku: str, *, marketplace_id: str | None = None
) -> Call[models.GetFeatureSkuResponse]:
    """Bind the arguments of `getFeatureSKU`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        feature_name (str): `featureName`.
        seller_sku (str): `sellerSku`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.get_feature_sku`.
    """
    return GET_FEATURE_SKU.call(feature_name=feature_name, seller_sku=seller_sku, marketplace_id=marketplace_id)


LIST_ALL_FULFILLMENT_ORDERS: PagedOperation[models.ListAllFulfillmentOrdersResponse, models.FulfillmentOrder] = (
    PagedOperation(
        id="fulfillment_outbound_v2020_07_01.listAllFulfillmentOrders",
        section="fulfillment_outbound_v2020_07_01",
        name="listAllFulfillmentOrders",
        method="GET",
        path="/fba/outbound/2020-07-01/fulfillmentOrders",
        params=(
            Param("queryStartDate", "query_start_date", Location.QUERY, datetime),
            Param("nextToken", "next_token", Location.QUERY, str),
        ),
        responses={
            200: models.ListAllFulfillmentOrdersResponse,
            400: models.ListAllFulfillmentOrdersResponse,
            401: models.ListAllFulfillmentOrdersResponse,
            403: models.ListAllFulfillmentOrdersResponse,
            404: models.ListAllFulfillmentOrdersResponse,
            429: models.ListAllFulfillmentOrdersResponse,
            500: models.ListAllFulfillmentOrdersResponse,
            503: models.ListAllFulfillmentOrdersResponse,
        },
        paging=Paging(
            argument="next_token",
            token=("payload", "nextToken"),
            items=("payload", "fulfillmentOrders"),
        ),
        sandbox="dynamic",
        safe_to_repeat=True,
    )
)
"""List fulfillment orders changed since a time."""


def list_all_fulfillment_orders(
    *, query_start_date: datetime | str | None = None, next_token: str | None = None
) -> PagedCall[models.ListAllFulfillmentOrdersResponse, models.FulfillmentOrder]:
    """Bind the arguments of `listAllFulfillmentOrders`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.nextToken from the answer; items in payload.fulfillmentOrders.

    Args:
        query_start_date (datetime): `queryStartDate`, ISO 8601 instant.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.list_all_fulfillment_orders`.
    """
    return LIST_ALL_FULFILLMENT_ORDERS.call(query_start_date=query_start_date, next_token=next_token)


CREATE_FULFILLMENT_ORDER: Operation[models.CreateFulfillmentOrderResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.createFulfillmentOrder",
    section="fulfillment_outbound_v2020_07_01",
    name="createFulfillmentOrder",
    method="POST",
    path="/fba/outbound/2020-07-01/fulfillmentOrders",
    body=models.CreateFulfillmentOrderRequest,
    body_required=True,
    responses={
        200: models.CreateFulfillmentOrderResponse,
        400: models.CreateFulfillmentOrderResponse,
        401: models.CreateFulfillmentOrderResponse,
        403: models.CreateFulfillmentOrderResponse,
        404: models.CreateFulfillmentOrderResponse,
        429: models.CreateFulfillmentOrderResponse,
        500: models.CreateFulfillmentOrderResponse,
        503: models.CreateFulfillmentOrderResponse,
    },
    sandbox="dynamic",
)
"""Have Amazon ship an order from the seller's FBA stock."""


def create_fulfillment_order(
    *, body: models.CreateFulfillmentOrderRequest
) -> Call[models.CreateFulfillmentOrderResponse]:
    """Bind the arguments of `createFulfillmentOrder`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        body (CreateFulfillmentOrderRequest): `CreateFulfillmentOrderRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.create_fulfillment_order`.
    """
    return CREATE_FULFILLMENT_ORDER.call(body=body)


GET_FULFILLMENT_PREVIEW: Operation[models.GetFulfillmentPreviewResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.getFulfillmentPreview",
    section="fulfillment_outbound_v2020_07_01",
    name="getFulfillmentPreview",
    method="POST",
    path="/fba/outbound/2020-07-01/fulfillmentOrders/preview",
    body=models.GetFulfillmentPreviewRequest,
    body_required=True,
    responses={
        200: models.GetFulfillmentPreviewResponse,
        400: models.GetFulfillmentPreviewResponse,
        401: models.GetFulfillmentPreviewResponse,
        403: models.GetFulfillmentPreviewResponse,
        404: models.GetFulfillmentPreviewResponse,
        429: models.GetFulfillmentPreviewResponse,
        500: models.GetFulfillmentPreviewResponse,
        503: models.GetFulfillmentPreviewResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Preview dates, fees and shipments of an order, without placing it."""


def get_fulfillment_preview(*, body: models.GetFulfillmentPreviewRequest) -> Call[models.GetFulfillmentPreviewResponse]:
    """Bind the arguments of `getFulfillmentPreview`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        body (GetFulfillmentPreviewRequest): `GetFulfillmentPreviewRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.get_fulfillment_preview`.
    """
    return GET_FULFILLMENT_PREVIEW.call(body=body)


GET_FULFILLMENT_ORDER: Operation[models.GetFulfillmentOrderResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.getFulfillmentOrder",
    section="fulfillment_outbound_v2020_07_01",
    name="getFulfillmentOrder",
    method="GET",
    path="/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}",
    params=(Param("sellerFulfillmentOrderId", "seller_fulfillment_order_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetFulfillmentOrderResponse,
        400: models.GetFulfillmentOrderResponse,
        401: models.GetFulfillmentOrderResponse,
        403: models.GetFulfillmentOrderResponse,
        404: models.GetFulfillmentOrderResponse,
        429: models.GetFulfillmentOrderResponse,
        500: models.GetFulfillmentOrderResponse,
        503: models.GetFulfillmentOrderResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Read a fulfillment order with its shipments and returns."""


def get_fulfillment_order(seller_fulfillment_order_id: str) -> Call[models.GetFulfillmentOrderResponse]:
    """Bind the arguments of `getFulfillmentOrder`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.get_fulfillment_order`.
    """
    return GET_FULFILLMENT_ORDER.call(seller_fulfillment_order_id=seller_fulfillment_order_id)


UPDATE_FULFILLMENT_ORDER: Operation[models.UpdateFulfillmentOrderResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.updateFulfillmentOrder",
    section="fulfillment_outbound_v2020_07_01",
    name="updateFulfillmentOrder",
    method="PUT",
    path="/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}",
    params=(Param("sellerFulfillmentOrderId", "seller_fulfillment_order_id", Location.PATH, str, required=True),),
    body=models.UpdateFulfillmentOrderRequest,
    body_required=True,
    responses={
        200: models.UpdateFulfillmentOrderResponse,
        400: models.UpdateFulfillmentOrderResponse,
        401: models.UpdateFulfillmentOrderResponse,
        403: models.UpdateFulfillmentOrderResponse,
        404: models.UpdateFulfillmentOrderResponse,
        429: models.UpdateFulfillmentOrderResponse,
        500: models.UpdateFulfillmentOrderResponse,
        503: models.UpdateFulfillmentOrderResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Change or release a fulfillment order that is not yet in work."""


def update_fulfillment_order(
    seller_fulfillment_order_id: str, *, body: models.UpdateFulfillmentOrderRequest
) -> Call[models.UpdateFulfillmentOrderResponse]:
    """Bind the arguments of `updateFulfillmentOrder`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
        body (UpdateFulfillmentOrderRequest): `UpdateFulfillmentOrderRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.update_fulfillment_order`.
    """
    return UPDATE_FULFILLMENT_ORDER.call(seller_fulfillment_order_id=seller_fulfillment_order_id, body=body)


CANCEL_FULFILLMENT_ORDER: Operation[models.CancelFulfillmentOrderResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.cancelFulfillmentOrder",
    section="fulfillment_outbound_v2020_07_01",
    name="cancelFulfillmentOrder",
    method="PUT",
    path="/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel",
    params=(Param("sellerFulfillmentOrderId", "seller_fulfillment_order_id", Location.PATH, str, required=True),),
    responses={
        200: models.CancelFulfillmentOrderResponse,
        400: models.CancelFulfillmentOrderResponse,
        401: models.CancelFulfillmentOrderResponse,
        403: models.CancelFulfillmentOrderResponse,
        404: models.CancelFulfillmentOrderResponse,
        429: models.CancelFulfillmentOrderResponse,
        500: models.CancelFulfillmentOrderResponse,
        503: models.CancelFulfillmentOrderResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Cancel a fulfillment order that is not yet in work."""


def cancel_fulfillment_order(seller_fulfillment_order_id: str) -> Call[models.CancelFulfillmentOrderResponse]:
    """Bind the arguments of `cancelFulfillmentOrder`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.cancel_fulfillment_order`.
    """
    return CANCEL_FULFILLMENT_ORDER.call(seller_fulfillment_order_id=seller_fulfillment_order_id)


CREATE_FULFILLMENT_RETURN: Operation[models.CreateFulfillmentReturnResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.createFulfillmentReturn",
    section="fulfillment_outbound_v2020_07_01",
    name="createFulfillmentReturn",
    method="PUT",
    path="/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return",
    params=(Param("sellerFulfillmentOrderId", "seller_fulfillment_order_id", Location.PATH, str, required=True),),
    body=models.CreateFulfillmentReturnRequest,
    body_required=True,
    responses={
        200: models.CreateFulfillmentReturnResponse,
        400: models.CreateFulfillmentReturnResponse,
        401: models.CreateFulfillmentReturnResponse,
        403: models.CreateFulfillmentReturnResponse,
        404: models.CreateFulfillmentReturnResponse,
        429: models.CreateFulfillmentReturnResponse,
        500: models.CreateFulfillmentReturnResponse,
        503: models.CreateFulfillmentReturnResponse,
    },
    sandbox="dynamic",
)
"""Authorize the return of items of a fulfillment order."""


def create_fulfillment_return(
    seller_fulfillment_order_id: str, *, body: models.CreateFulfillmentReturnRequest
) -> Call[models.CreateFulfillmentReturnResponse]:
    """Bind the arguments of `createFulfillmentReturn`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`.
        body (CreateFulfillmentReturnRequest): `CreateFulfillmentReturnRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.create_fulfillment_return`.
    """
    return CREATE_FULFILLMENT_RETURN.call(seller_fulfillment_order_id=seller_fulfillment_order_id, body=body)


SUBMIT_FULFILLMENT_ORDER_STATUS_UPDATE: Operation[models.SubmitFulfillmentOrderStatusUpdateResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.submitFulfillmentOrderStatusUpdate",
    section="fulfillment_outbound_v2020_07_01",
    name="submitFulfillmentOrderStatusUpdate",
    method="PUT",
    path="/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status",
    params=(Param("sellerFulfillmentOrderId", "seller_fulfillment_order_id", Location.PATH, str, required=True),),
    body=models.SubmitFulfillmentOrderStatusUpdateRequest,
    body_required=True,
    responses={
        200: models.SubmitFulfillmentOrderStatusUpdateResponse,
        400: models.SubmitFulfillmentOrderStatusUpdateResponse,
        401: models.SubmitFulfillmentOrderStatusUpdateResponse,
        403: models.SubmitFulfillmentOrderStatusUpdateResponse,
        404: models.SubmitFulfillmentOrderStatusUpdateResponse,
        429: models.SubmitFulfillmentOrderStatusUpdateResponse,
        500: models.SubmitFulfillmentOrderStatusUpdateResponse,
        503: models.SubmitFulfillmentOrderStatusUpdateResponse,
    },
    sandbox="dynamic",
    sandbox_only=True,
    safe_to_repeat=True,
)
"""Set the status of a fulfillment order; sandbox only."""


def submit_fulfillment_order_status_update(
    seller_fulfillment_order_id: str, *, body: models.SubmitFulfillmentOrderStatusUpdateRequest
) -> Call[models.SubmitFulfillmentOrderStatusUpdateResponse]:
    """Bind the arguments of `submitFulfillmentOrderStatusUpdate`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
        body (SubmitFulfillmentOrderStatusUpdateRequest): `SubmitFulfillmentOrderStatusUpdateRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.submit_fulfillment_order_status_update`.
    """
    return SUBMIT_FULFILLMENT_ORDER_STATUS_UPDATE.call(
        seller_fulfillment_order_id=seller_fulfillment_order_id, body=body
    )


LIST_RETURN_REASON_CODES: Operation[models.ListReturnReasonCodesResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.listReturnReasonCodes",
    section="fulfillment_outbound_v2020_07_01",
    name="listReturnReasonCodes",
    method="GET",
    path="/fba/outbound/2020-07-01/returnReasonCodes",
    params=(
        Param("sellerSku", "seller_sku", Location.QUERY, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, marketplace=True),
        Param("sellerFulfillmentOrderId", "seller_fulfillment_order_id", Location.QUERY, str),
        Param("language", "language", Location.QUERY, str),
    ),
    responses={
        200: models.ListReturnReasonCodesResponse,
        400: models.ListReturnReasonCodesResponse,
        401: models.ListReturnReasonCodesResponse,
        403: models.ListReturnReasonCodesResponse,
        404: models.ListReturnReasonCodesResponse,
        429: models.ListReturnReasonCodesResponse,
        500: models.ListReturnReasonCodesResponse,
        503: models.ListReturnReasonCodesResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""List the return reasons that hold for a SKU."""


def list_return_reason_codes(
    *,
    seller_sku: str,
    marketplace_id: str | None = None,
    seller_fulfillment_order_id: str | None = None,
    language: str | None = None,
) -> Call[models.ListReturnReasonCodesResponse]:
    """Bind the arguments of `listReturnReasonCodes`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        seller_sku (str): `sellerSku`, required.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
        seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`.
        language (str): `language`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.list_return_reason_codes`.
    """
    return LIST_RETURN_REASON_CODES.call(
        seller_sku=seller_sku,
        marketplace_id=marketplace_id,
        seller_fulfillment_order_id=seller_fulfillment_order_id,
        language=language,
    )


GET_PACKAGE_TRACKING_DETAILS: Operation[models.GetPackageTrackingDetailsResponse] = Operation(
    id="fulfillment_outbound_v2020_07_01.getPackageTrackingDetails",
    section="fulfillment_outbound_v2020_07_01",
    name="getPackageTrackingDetails",
    method="GET",
    path="/fba/outbound/2020-07-01/tracking",
    params=(Param("packageNumber", "package_number", Location.QUERY, int, required=True),),
    responses={
        200: models.GetPackageTrackingDetailsResponse,
        400: models.GetPackageTrackingDetailsResponse,
        401: models.GetPackageTrackingDetailsResponse,
        403: models.GetPackageTrackingDetailsResponse,
        404: models.GetPackageTrackingDetailsResponse,
        429: models.GetPackageTrackingDetailsResponse,
        500: models.GetPackageTrackingDetailsResponse,
        503: models.GetPackageTrackingDetailsResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Track a package of a fulfillment order."""


def get_package_tracking_details(*, package_number: int) -> Call[models.GetPackageTrackingDetailsResponse]:
    """Bind the arguments of `getPackageTrackingDetails`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        package_number (int): `packageNumber`, required.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20200701.get_package_tracking_details`.
    """
    return GET_PACKAGE_TRACKING_DETAILS.call(package_number=package_number)
