"""The operations of FBA Inventory v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(create_inventory_item(...))` does.
Written by `python -m codegen generate` from models/fba_inventory_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

CREATE_INVENTORY_ITEM: Operation[models.CreateInventoryItemResponse] = Operation(
    id="fba_inventory_v1.createInventoryItem",
    section="fba_inventory_v1",
    name="createInventoryItem",
    method="POST",
    path="/fba/inventory/v1/items",
    body=models.CreateInventoryItemRequest,
    body_required=True,
    responses={
        200: models.CreateInventoryItemResponse,
        400: models.CreateInventoryItemResponse,
        403: models.CreateInventoryItemResponse,
        404: models.CreateInventoryItemResponse,
        429: models.CreateInventoryItemResponse,
        500: models.CreateInventoryItemResponse,
        503: models.CreateInventoryItemResponse,
    },
    sandbox="dynamic",
    sandbox_only=True,
)
"""Create a made-up SKU to test with; sandbox only."""


def create_inventory_item(*, body: models.CreateInventoryItemRequest) -> Call[models.CreateInventoryItemResponse]:
    """Bind the arguments of `createInventoryItem`; nothing is sent.

    Usage plan: 2 requests a second, burst 3. Source: rate-limits.yml.

    Args:
        body (CreateInventoryItemRequest): `CreateInventoryItemRequest`.

    Grants, sandbox, answer and errors: `FbaInventoryV1.create_inventory_item`.
    """
    return CREATE_INVENTORY_ITEM.call(body=body)


ADD_INVENTORY: Operation[models.AddInventoryResponse] = Operation(
    id="fba_inventory_v1.addInventory",
    section="fba_inventory_v1",
    name="addInventory",
    method="POST",
    path="/fba/inventory/v1/items/inventory",
    params=(Param("x-amzn-idempotency-token", "x_amzn_idempotency_token", Location.HEADER, str, required=True),),
    body=models.AddInventoryRequest,
    body_required=True,
    responses={
        200: models.AddInventoryResponse,
        400: models.AddInventoryResponse,
        403: models.AddInventoryResponse,
        404: models.AddInventoryResponse,
        429: models.AddInventoryResponse,
        500: models.AddInventoryResponse,
        503: models.AddInventoryResponse,
    },
    sandbox="dynamic",
    sandbox_only=True,
    safe_to_repeat=True,
    idempotency_key="x-amzn-idempotency-token",
)
"""Add made-up stock to SKUs; sandbox only."""


def add_inventory(
    *, x_amzn_idempotency_token: str, body: models.AddInventoryRequest
) -> Call[models.AddInventoryResponse]:
    """Bind the arguments of `addInventory`; nothing is sent.

    Usage plan: 2 requests a second, burst 3. Source: rate-limits.yml.

    Args:
        x_amzn_idempotency_token (str): `x-amzn-idempotency-token`, required.
        body (AddInventoryRequest): `AddInventoryRequest`.

    Grants, sandbox, answer and errors: `FbaInventoryV1.add_inventory`.
    """
    return ADD_INVENTORY.call(x_amzn_idempotency_token=x_amzn_idempotency_token, body=body)


DELETE_INVENTORY_ITEM: Operation[models.DeleteInventoryItemResponse] = Operation(
    id="fba_inventory_v1.deleteInventoryItem",
    section="fba_inventory_v1",
    name="deleteInventoryItem",
    method="DELETE",
    path="/fba/inventory/v1/items/{sellerSku}",
    params=(
        Param("sellerSku", "seller_sku", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.DeleteInventoryItemResponse,
        400: models.DeleteInventoryItemResponse,
        403: models.DeleteInventoryItemResponse,
        404: models.DeleteInventoryItemResponse,
        429: models.DeleteInventoryItemResponse,
        500: models.DeleteInventoryItemResponse,
        503: models.DeleteInventoryItemResponse,
    },
    sandbox="dynamic",
    sandbox_only=True,
    safe_to_repeat=True,
)
"""Delete a made-up SKU; sandbox only."""


def delete_inventory_item(
    seller_sku: str, *, marketplace_id: str | None = None
) -> Call[models.DeleteInventoryItemResponse]:
    """Bind the arguments of `deleteInventoryItem`; nothing is sent.

    Usage plan: 2 requests a second, burst 3. Source: rate-limits.yml.

    Args:
        seller_sku (str): `sellerSku`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `FbaInventoryV1.delete_inventory_item`.
    """
    return DELETE_INVENTORY_ITEM.call(seller_sku=seller_sku, marketplace_id=marketplace_id)


GET_INVENTORY_SUMMARIES: PagedOperation[models.GetInventorySummariesResponse, models.InventorySummary] = PagedOperation(
    id="fba_inventory_v1.getInventorySummaries",
    section="fba_inventory_v1",
    name="getInventorySummaries",
    method="GET",
    path="/fba/inventory/v1/summaries",
    params=(
        Param("details", "details", Location.QUERY, bool),
        Param("granularityType", "granularity_type", Location.QUERY, models.GranularityType, required=True),
        Param("granularityId", "granularity_id", Location.QUERY, str, required=True),
        Param("startDateTime", "start_date_time", Location.QUERY, datetime),
        Param("sellerSkus", "seller_skus", Location.QUERY, list[str], style=Style.CSV),
        Param("sellerSku", "seller_sku", Location.QUERY, str),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    responses={
        200: models.GetInventorySummariesResponse,
        400: models.GetInventorySummariesResponse,
        403: models.GetInventorySummariesResponse,
        404: models.GetInventorySummariesResponse,
        429: models.GetInventorySummariesResponse,
        500: models.GetInventorySummariesResponse,
        503: models.GetInventorySummariesResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("pagination", "nextToken"),
        items=("payload", "inventorySummaries"),
    ),
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""List stock held by FBA per SKU; `details` adds reserved, inbound and unsellable units."""


def get_inventory_summaries(
    *,
    details: bool | None = None,
    granularity_type: models.GranularityType | models.GranularityTypeLiteral,
    granularity_id: str,
    start_date_time: datetime | str | None = None,
    seller_skus: Sequence[str] | None = None,
    seller_sku: str | None = None,
    next_token: str | None = None,
    marketplace_ids: Sequence[str] | None = None,
) -> PagedCall[models.GetInventorySummariesResponse, models.InventorySummary]:
    """Bind the arguments of `getInventorySummaries`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
    Paging: next_token takes pagination.nextToken from the answer; items in payload.inventorySummaries.

    Args:
        details (bool): `details`, Amazon's default `false`.
        granularity_type (GranularityType): `granularityType`, one of `Marketplace`, required.
        granularity_id (str): `granularityId`, required.
        start_date_time (datetime): `startDateTime`, ISO 8601 instant.
        seller_skus (list[str], comma separated): `sellerSkus`, at most 50 items.
        seller_sku (str): `sellerSku`.
        next_token (str): `nextToken`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.

    Grants, sandbox, answer and errors: `FbaInventoryV1.get_inventory_summaries`.
    """
    return GET_INVENTORY_SUMMARIES.call(
        details=details,
        granularity_type=granularity_type,
        granularity_id=granularity_id,
        start_date_time=start_date_time,
        seller_skus=seller_skus,
        seller_sku=seller_sku,
        next_token=next_token,
        marketplace_ids=marketplace_ids,
    )
