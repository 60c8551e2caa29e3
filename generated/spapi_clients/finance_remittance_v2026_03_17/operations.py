"""The operations of Finance Remittance 2026-03-17: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_remittance_headers(...))` does.
Written by `python -m codegen generate` from models/finance_remittance_v2026_03_17.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import PagedCall

GET_REMITTANCE_HEADERS: PagedOperation[models.GetRemittancesResponse, models.RemittanceHeader] = PagedOperation(
    id="finance_remittance_v2026_03_17.getRemittanceHeaders",
    section="finance_remittance_v2026_03_17",
    name="getRemittanceHeaders",
    method="GET",
    path="/finances/remittances/2026-03-17/remittances",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("startDate", "start_date", Location.QUERY, str),
        Param("endDate", "end_date", Location.QUERY, str),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.GetRemittancesResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_token",
        token=("nextToken",),
        items=("remittances",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List payments of a marketplace in a time span, without their lines."""


def get_remittance_headers(
    *,
    marketplace_id: str | None = None,
    start_date: str | None = None,
    end_date: str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.GetRemittancesResponse, models.RemittanceHeader]:
    """Bind the arguments of `getRemittanceHeaders`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.
    Paging: next_token takes nextToken from the answer; items in remittances.

    Args:
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        start_date (str): `startDate`.
        end_date (str): `endDate`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `FinanceRemittanceV20260317.get_remittance_headers`.
    """
    return GET_REMITTANCE_HEADERS.call(
        marketplace_id=marketplace_id, start_date=start_date, end_date=end_date, next_token=next_token
    )


GET_REMITTANCE: PagedOperation[models.GetRemittanceResponse, models.RemittanceItem] = PagedOperation(
    id="finance_remittance_v2026_03_17.getRemittance",
    section="finance_remittance_v2026_03_17",
    name="getRemittance",
    method="GET",
    path="/finances/remittances/2026-03-17/remittances/{uniquePaymentId}",
    params=(
        Param("uniquePaymentId", "unique_payment_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("nextTokenForLineItems", "next_token_for_line_items", Location.QUERY, str),
    ),
    responses={
        200: models.GetRemittanceResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_token_for_line_items",
        token=("nextTokenForLineItems",),
        items=("remittanceItems",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a payment with the invoices it settles."""


def get_remittance(
    unique_payment_id: str, *, marketplace_id: str | None = None, next_token_for_line_items: str | None = None
) -> PagedCall[models.GetRemittanceResponse, models.RemittanceItem]:
    """Bind the arguments of `getRemittance`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.
    Paging: next_token_for_line_items takes nextTokenForLineItems from the answer; items in remittanceItems.

    Args:
        unique_payment_id (str): `uniquePaymentId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        next_token_for_line_items (str): `nextTokenForLineItems`.

    Grants, sandbox, answer and errors: `FinanceRemittanceV20260317.get_remittance`.
    """
    return GET_REMITTANCE.call(
        unique_payment_id=unique_payment_id,
        marketplace_id=marketplace_id,
        next_token_for_line_items=next_token_for_line_items,
    )
