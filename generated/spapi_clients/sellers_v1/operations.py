"""The operations of Sellers v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_account(...))` does.
Written by `python -m codegen generate` from models/sellers_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Operation

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GET_ACCOUNT: Operation[models.GetAccountResponse] = Operation(
    id="sellers_v1.getAccount",
    section="sellers_v1",
    name="getAccount",
    method="GET",
    path="/sellers/v1/account",
    responses={
        200: models.GetAccountResponse,
        400: models.GetAccountResponse,
        403: models.GetAccountResponse,
        404: models.GetAccountResponse,
        413: models.GetAccountResponse,
        415: models.GetAccountResponse,
        429: models.GetAccountResponse,
        500: models.GetAccountResponse,
        503: models.GetAccountResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read the seller's account: business, contact, plan and marketplaces."""


def get_account() -> Call[models.GetAccountResponse]:
    """Bind the arguments of `getAccount`; nothing is sent.

    Usage plan: 0.016 requests a second, burst 15. Source: model, rate-limits.yml.

    Grants, sandbox, answer and errors: `SellersV1.get_account`.
    """
    return GET_ACCOUNT.call()


GET_MARKETPLACE_PARTICIPATIONS: Operation[models.GetMarketplaceParticipationsResponse] = Operation(
    id="sellers_v1.getMarketplaceParticipations",
    section="sellers_v1",
    name="getMarketplaceParticipations",
    method="GET",
    path="/sellers/v1/marketplaceParticipations",
    responses={
        200: models.GetMarketplaceParticipationsResponse,
        400: models.GetMarketplaceParticipationsResponse,
        403: models.GetMarketplaceParticipationsResponse,
        404: models.GetMarketplaceParticipationsResponse,
        413: models.GetMarketplaceParticipationsResponse,
        415: models.GetMarketplaceParticipationsResponse,
        429: models.GetMarketplaceParticipationsResponse,
        500: models.GetMarketplaceParticipationsResponse,
        503: models.GetMarketplaceParticipationsResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the marketplaces a seller can sell in, and whether the seller takes part."""


def get_marketplace_participations() -> Call[models.GetMarketplaceParticipationsResponse]:
    """Bind the arguments of `getMarketplaceParticipations`; nothing is sent.

    Usage plan: 0.016 requests a second, burst 15. Source: model, rate-limits.yml.

    Grants, sandbox, answer and errors: `SellersV1.get_marketplace_participations`.
    """
    return GET_MARKETPLACE_PARTICIPATIONS.call()
