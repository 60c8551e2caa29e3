"""The operations of Vendor Direct Fulfillment Sandbox Data 2021-10-28: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(generate_order_scenarios(...))` does.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_sandbox_v2021_10_28.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GENERATE_ORDER_SCENARIOS: Operation[models.TransactionReference] = Operation(
    id="vendor_direct_fulfillment_sandbox_v2021_10_28.generateOrderScenarios",
    section="vendor_direct_fulfillment_sandbox_v2021_10_28",
    name="generateOrderScenarios",
    method="POST",
    path="/vendor/directFulfillment/sandbox/2021-10-28/orders",
    body=models.GenerateOrderScenarioRequest,
    body_required=True,
    responses={
        202: models.TransactionReference,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    sandbox_only=True,
)
"""Have made-up orders generated for a warehouse."""


def generate_order_scenarios(*, body: models.GenerateOrderScenarioRequest) -> Call[models.TransactionReference]:
    """Bind the arguments of `generateOrderScenarios`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.

    Args:
        body (GenerateOrderScenarioRequest): `GenerateOrderScenarioRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentSandboxV20211028.generate_order_scenarios`.
    """
    return GENERATE_ORDER_SCENARIOS.call(body=body)


GET_ORDER_SCENARIOS: Operation[models.TransactionStatus] = Operation(
    id="vendor_direct_fulfillment_sandbox_v2021_10_28.getOrderScenarios",
    section="vendor_direct_fulfillment_sandbox_v2021_10_28",
    name="getOrderScenarios",
    method="GET",
    path="/vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}",
    params=(Param("transactionId", "transaction_id", Location.PATH, str, required=True),),
    responses={
        200: models.TransactionStatus,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    sandbox_only=True,
    safe_to_repeat=True,
)
"""See which made-up orders a request generated."""


def get_order_scenarios(transaction_id: str) -> Call[models.TransactionStatus]:
    """Bind the arguments of `getOrderScenarios`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.

    Args:
        transaction_id (str): `transactionId`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentSandboxV20211028.get_order_scenarios`.
    """
    return GET_ORDER_SCENARIOS.call(transaction_id=transaction_id)
