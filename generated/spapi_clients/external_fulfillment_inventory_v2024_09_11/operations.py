"""The operations of External Fulfillment Inventory 2024-09-11: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(batch_inventory(...))` does.
Written by `python -m codegen generate` from models/external_fulfillment_inventory_v2024_09_11.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import BatchOperation

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import BatchCall

BATCH_INVENTORY: BatchOperation[models.BatchInventoryResponse, models.InventoryResponse] = BatchOperation(
    id="external_fulfillment_inventory_v2024_09_11.batchInventory",
    section="external_fulfillment_inventory_v2024_09_11",
    name="batchInventory",
    method="POST",
    path="/externalFulfillment/inventory/2024-09-11/inventories",
    body=models.BatchInventoryRequest,
    body_required=True,
    responses={
        207: models.BatchInventoryResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read or set stock at several locations in one batch."""


def batch_inventory(
    *, body: models.BatchInventoryRequest
) -> BatchCall[models.BatchInventoryResponse, models.InventoryResponse]:
    """Bind the arguments of `batchInventory`; nothing is sent.

    Usage plan: 50 requests a second, burst 50. Source: rate-limits.yml.

    Args:
        body (BatchInventoryRequest): `BatchInventoryRequest`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentInventoryV20240911.batch_inventory`.
    """
    return BATCH_INVENTORY.call(body=body)
