"""The operations of Vendor Direct Fulfillment Inventory v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(submit_inventory_update(...))` does.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_inventory_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

SUBMIT_INVENTORY_UPDATE: Operation[models.SubmitInventoryUpdateResponse] = Operation(
    id="vendor_direct_fulfillment_inventory_v1.submitInventoryUpdate",
    section="vendor_direct_fulfillment_inventory_v1",
    name="submitInventoryUpdate",
    method="POST",
    path="/vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items",
    params=(Param("warehouseId", "warehouse_id", Location.PATH, str, required=True),),
    body=models.SubmitInventoryUpdateRequest,
    body_required=True,
    responses={
        202: models.SubmitInventoryUpdateResponse,
        400: models.SubmitInventoryUpdateResponse,
        403: models.SubmitInventoryUpdateResponse,
        404: models.SubmitInventoryUpdateResponse,
        413: models.SubmitInventoryUpdateResponse,
        415: models.SubmitInventoryUpdateResponse,
        429: models.SubmitInventoryUpdateResponse,
        500: models.SubmitInventoryUpdateResponse,
        503: models.SubmitInventoryUpdateResponse,
    },
    sandbox="static",
)
"""Submit the stock of a warehouse, in full or in part."""


def submit_inventory_update(
    warehouse_id: str, *, body: models.SubmitInventoryUpdateRequest
) -> Call[models.SubmitInventoryUpdateResponse]:
    """Bind the arguments of `submitInventoryUpdate`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        warehouse_id (str): `warehouseId`.
        body (SubmitInventoryUpdateRequest): `SubmitInventoryUpdateRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentInventoryV1.submit_inventory_update`.
    """
    return SUBMIT_INVENTORY_UPDATE.call(warehouse_id=warehouse_id, body=body)
