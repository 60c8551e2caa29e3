"""The operations of Finances Transfers 2024-06-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_payment_methods(...))` does.
Written by `python -m codegen generate` from models/transfers_v2024_06_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

GET_PAYMENT_METHODS: Operation[models.GetPaymentMethodsResponse] = Operation(
    id="transfers_v2024_06_01.getPaymentMethods",
    section="transfers_v2024_06_01",
    name="getPaymentMethods",
    method="GET",
    path="/finances/transfers/2024-06-01/paymentMethods",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param(
            "paymentMethodTypes",
            "payment_method_types",
            Location.QUERY,
            list[models.PaymentMethodType],
            style=Style.CSV,
        ),
    ),
    responses={
        200: models.GetPaymentMethodsResponse,
        400: models.ErrorList,
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
"""List the bank accounts, cards and wallets that a seller has on file."""


def get_payment_methods(
    *,
    marketplace_id: str | None = None,
    payment_method_types: Sequence[models.PaymentMethodType | models.PaymentMethodTypeLiteral] | None = None,
) -> Call[models.GetPaymentMethodsResponse]:
    """Bind the arguments of `getPaymentMethods`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        payment_method_types (list[PaymentMethodType], comma separated): `paymentMethodTypes`, at least 1 item, no
            duplicate items, each one of `BANK_ACCOUNT`, `CARD`, `SELLER_WALLET`.

    Grants, sandbox, answer and errors: `TransfersV20240601.get_payment_methods`.
    """
    return GET_PAYMENT_METHODS.call(marketplace_id=marketplace_id, payment_method_types=payment_method_types)


LIST_PAYOUTS: PagedOperation[models.ListPayoutsResponse, models.Payout] = PagedOperation(
    id="transfers_v2024_06_01.listPayouts",
    section="transfers_v2024_06_01",
    name="listPayouts",
    method="GET",
    path="/finances/transfers/2024-06-01/payouts",
    params=(
        Param("marketplaceIds", "marketplace_ids", Location.QUERY, list[str], style=Style.CSV, marketplace=True),
        Param("createdAfter", "created_after", Location.QUERY, datetime),
        Param("createdBefore", "created_before", Location.QUERY, datetime),
        Param("payoutId", "payout_id", Location.QUERY, str),
        Param("accountType", "account_type", Location.QUERY, str),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListPayoutsResponse,
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
        items=("payouts",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List payouts made in a time span."""


def list_payouts(
    *,
    marketplace_ids: Sequence[str] | None = None,
    created_after: datetime | str | None = None,
    created_before: datetime | str | None = None,
    payout_id: str | None = None,
    account_type: str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.ListPayoutsResponse, models.Payout]:
    """Bind the arguments of `listPayouts`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: model.
    Paging: next_token takes nextToken from the answer; items in payouts.

    Args:
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
            `ALL_MARKETPLACES` for all.
        created_after (datetime): `createdAfter`, ISO 8601 instant.
        created_before (datetime): `createdBefore`, ISO 8601 instant.
        payout_id (str): `payoutId`.
        account_type (str): `accountType`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `TransfersV20240601.list_payouts`.
    """
    return LIST_PAYOUTS.call(
        marketplace_ids=marketplace_ids,
        created_after=created_after,
        created_before=created_before,
        payout_id=payout_id,
        account_type=account_type,
        next_token=next_token,
    )


INITIATE_PAYOUT: Operation[models.InitiatePayoutResponse] = Operation(
    id="transfers_v2024_06_01.initiatePayout",
    section="transfers_v2024_06_01",
    name="initiatePayout",
    method="POST",
    path="/finances/transfers/2024-06-01/payouts",
    body=models.InitiatePayoutRequest,
    body_required=True,
    responses={
        200: models.InitiatePayoutResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Pay the balance out to the seller's bank account now."""


def initiate_payout(*, body: models.InitiatePayoutRequest) -> Call[models.InitiatePayoutResponse]:
    """Bind the arguments of `initiatePayout`; nothing is sent.

    Usage plan: 0.017 requests a second, burst 2 (one every 60 s). Source: model, rate-limits.yml.

    Args:
        body (InitiatePayoutRequest): `InitiatePayoutRequest`.

    Grants, sandbox, answer and errors: `TransfersV20240601.initiate_payout`.
    """
    return INITIATE_PAYOUT.call(body=body)


LIST_EXPECTED_PAYOUTS: PagedOperation[models.ListExpectedPayoutsResponse, models.ExpectedPayout] = PagedOperation(
    id="transfers_v2024_06_01.listExpectedPayouts",
    section="transfers_v2024_06_01",
    name="listExpectedPayouts",
    method="GET",
    path="/finances/transfers/2024-06-01/payouts/expected",
    params=(
        Param("marketplaceIds", "marketplace_ids", Location.QUERY, list[str], style=Style.CSV, marketplace=True),
        Param("accountType", "account_type", Location.QUERY, str),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListExpectedPayoutsResponse,
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
        items=("expectedPayouts",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List payouts that are due, with amount and day."""


def list_expected_payouts(
    *, marketplace_ids: Sequence[str] | None = None, account_type: str | None = None, next_token: str | None = None
) -> PagedCall[models.ListExpectedPayoutsResponse, models.ExpectedPayout]:
    """Bind the arguments of `listExpectedPayouts`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: model.
    Paging: next_token takes nextToken from the answer; items in expectedPayouts.

    Args:
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
            `ALL_MARKETPLACES` for all.
        account_type (str): `accountType`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `TransfersV20240601.list_expected_payouts`.
    """
    return LIST_EXPECTED_PAYOUTS.call(marketplace_ids=marketplace_ids, account_type=account_type, next_token=next_token)
