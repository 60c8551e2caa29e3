"""The operations of Tokens 2021-03-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(create_restricted_data_token(...))` does.
Written by `python -m codegen generate` from models/tokens_v2021_03_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Operation

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

CREATE_RESTRICTED_DATA_TOKEN: Operation[models.CreateRestrictedDataTokenResponse] = Operation(
    id="tokens_v2021_03_01.createRestrictedDataToken",
    section="tokens_v2021_03_01",
    name="createRestrictedDataToken",
    method="POST",
    path="/tokens/2021-03-01/restrictedDataToken",
    body=models.CreateRestrictedDataTokenRequest,
    body_required=True,
    responses={
        200: models.CreateRestrictedDataTokenResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get a token that opens personal data of up to 50 resources."""


def create_restricted_data_token(
    *, body: models.CreateRestrictedDataTokenRequest
) -> Call[models.CreateRestrictedDataTokenResponse]:
    """Bind the arguments of `createRestrictedDataToken`; nothing is sent.

    Usage plan: 1 request a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (CreateRestrictedDataTokenRequest): `CreateRestrictedDataTokenRequest`.

    Grants, sandbox, answer and errors: `TokensV20210301.create_restricted_data_token`.
    """
    return CREATE_RESTRICTED_DATA_TOKEN.call(body=body)
