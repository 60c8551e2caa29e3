"""The operations of External Fulfillment Location 2026-07-30: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(create_sandbox_location(...))` does.
Written by `python -m codegen generate` from models/external_fulfillment_location_v2026_07_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Operation

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

CREATE_SANDBOX_LOCATION: Operation[models.CreateSandboxLocationResponse] = Operation(
    id="external_fulfillment_location_v2026_07_30.createSandboxLocation",
    section="external_fulfillment_location_v2026_07_30",
    name="createSandboxLocation",
    method="POST",
    path="/externalFulfillment/2026-07-30/location",
    body=models.CreateSandboxLocationRequest,
    body_required=True,
    responses={
        201: models.CreateSandboxLocationResponse,
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
"""Create locations of a merchant to test with, one a channel (sandbox only)."""


def create_sandbox_location(*, body: models.CreateSandboxLocationRequest) -> Call[models.CreateSandboxLocationResponse]:
    """Bind the arguments of `createSandboxLocation`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.

    Args:
        body (CreateSandboxLocationRequest): `CreateSandboxLocationRequest`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentLocationV20260730.create_sandbox_location`.
    """
    return CREATE_SANDBOX_LOCATION.call(body=body)
