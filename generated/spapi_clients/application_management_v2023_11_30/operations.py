"""The operations of Application Management 2023-11-30: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(rotate_application_client_secret(...))` does.
Written by `python -m codegen generate` from models/application_management_v2023_11_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Operation

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

ROTATE_APPLICATION_CLIENT_SECRET: Operation[None] = Operation(
    id="application_management_v2023_11_30.rotateApplicationClientSecret",
    section="application_management_v2023_11_30",
    name="rotateApplicationClientSecret",
    method="POST",
    path="/applications/2023-11-30/clientSecret",
    responses={
        204: None,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    grant="sellingpartnerapi::client_credential:rotation",
    sandbox="static",
)
"""Have a new client secret issued; it arrives by notification, not in the answer."""


def rotate_application_client_secret() -> Call[None]:
    """Bind the arguments of `rotateApplicationClientSecret`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: model, rate-limits.yml.

    Grants, sandbox, answer and errors: `ApplicationManagementV20231130.rotate_application_client_secret`.
    """
    return ROTATE_APPLICATION_CLIENT_SECRET.call()
