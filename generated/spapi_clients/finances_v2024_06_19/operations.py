"""The operations of Finances 2024-06-19: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(list_balances(...))` does.
Written by `python -m codegen generate` from models/finances_v2024_06_19.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import PagedCall

LIST_BALANCES: PagedOperation[models.ListBalancesResponse, models.Balance] = PagedOperation(
    id="finances_v2024_06_19.listBalances",
    section="finances_v2024_06_19",
    name="listBalances",
    method="GET",
    path="/finances/2024-06-19/balances",
    params=(
        Param("marketplaceIds", "marketplace_ids", Location.QUERY, list[str], style=Style.CSV, marketplace=True),
        Param("balanceType", "balance_type", Location.QUERY, str),
        Param("accountType", "account_type", Location.QUERY, str),
        Param("asOfDate", "as_of_date", Location.QUERY, date),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListBalancesResponse,
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
        items=("balances",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List balances per marketplace and kind of account, as of a day."""


def list_balances(
    *,
    marketplace_ids: Sequence[str] | None = None,
    balance_type: str | None = None,
    account_type: str | None = None,
    as_of_date: date | str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.ListBalancesResponse, models.Balance]:
    """Bind the arguments of `listBalances`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: model.
    Paging: next_token takes nextToken from the answer; items in balances.

    Args:
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
            `ALL_MARKETPLACES` for all.
        balance_type (str): `balanceType`.
        account_type (str): `accountType`.
        as_of_date (date): `asOfDate`, ISO 8601 day.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `FinancesV20240619.list_balances`.
    """
    return LIST_BALANCES.call(
        marketplace_ids=marketplace_ids,
        balance_type=balance_type,
        account_type=account_type,
        as_of_date=as_of_date,
        next_token=next_token,
    )


LIST_SUMMARY: PagedOperation[models.SummaryResponse, models.Summary] = PagedOperation(
    id="finances_v2024_06_19.listSummary",
    section="finances_v2024_06_19",
    name="listSummary",
    method="GET",
    path="/finances/2024-06-19/summary",
    params=(
        Param("marketplaceIds", "marketplace_ids", Location.QUERY, list[str], style=Style.CSV, marketplace=True),
        Param("accountType", "account_type", Location.QUERY, str),
        Param("relatedIdentifierName", "related_identifier_name", Location.QUERY, str),
        Param("relatedIdentifierValue", "related_identifier_value", Location.QUERY, str),
        Param("periodStart", "period_start", Location.QUERY, date),
        Param("periodEnd", "period_end", Location.QUERY, date),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.SummaryResponse,
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
        items=("summaries",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""Sum up transactions per marketplace over a period."""


def list_summary(
    *,
    marketplace_ids: Sequence[str] | None = None,
    account_type: str | None = None,
    related_identifier_name: str | None = None,
    related_identifier_value: str | None = None,
    period_start: date | str | None = None,
    period_end: date | str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.SummaryResponse, models.Summary]:
    """Bind the arguments of `listSummary`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: model.
    Paging: next_token takes nextToken from the answer; items in summaries.

    Args:
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
            `ALL_MARKETPLACES` for all.
        account_type (str): `accountType`.
        related_identifier_name (str): `relatedIdentifierName`.
        related_identifier_value (str): `relatedIdentifierValue`.
        period_start (date): `periodStart`, ISO 8601 day.
        period_end (date): `periodEnd`, ISO 8601 day.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `FinancesV20240619.list_summary`.
    """
    return LIST_SUMMARY.call(
        marketplace_ids=marketplace_ids,
        account_type=account_type,
        related_identifier_name=related_identifier_name,
        related_identifier_value=related_identifier_value,
        period_start=period_start,
        period_end=period_end,
        next_token=next_token,
    )


LIST_TRANSACTIONS: PagedOperation[models.ListTransactionsResponse, models.Transaction] = PagedOperation(
    id="finances_v2024_06_19.listTransactions",
    section="finances_v2024_06_19",
    name="listTransactions",
    method="GET",
    path="/finances/2024-06-19/transactions",
    params=(
        Param("postedAfter", "posted_after", Location.QUERY, datetime),
        Param("postedBefore", "posted_before", Location.QUERY, datetime),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, marketplace=True),
        Param("transactionStatus", "transaction_status", Location.QUERY, str),
        Param("relatedIdentifierName", "related_identifier_name", Location.QUERY, str),
        Param("relatedIdentifierValue", "related_identifier_value", Location.QUERY, str),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListTransactionsResponse,
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
        token=("payload", "nextToken"),
        items=("payload", "transactions"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List transactions posted in a time span, or those of one order, shipment or settlement."""


def list_transactions(
    *,
    posted_after: datetime | str | None = None,
    posted_before: datetime | str | None = None,
    marketplace_id: str | None = None,
    transaction_status: str | None = None,
    related_identifier_name: str | None = None,
    related_identifier_value: str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.ListTransactionsResponse, models.Transaction]:
    """Bind the arguments of `listTransactions`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes payload.nextToken from the answer; items in payload.transactions.

    Args:
        posted_after (datetime): `postedAfter`, ISO 8601 instant.
        posted_before (datetime): `postedBefore`, ISO 8601 instant.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
        transaction_status (str): `transactionStatus`.
        related_identifier_name (str): `relatedIdentifierName`.
        related_identifier_value (str): `relatedIdentifierValue`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `FinancesV20240619.list_transactions`.
    """
    return LIST_TRANSACTIONS.call(
        posted_after=posted_after,
        posted_before=posted_before,
        marketplace_id=marketplace_id,
        transaction_status=transaction_status,
        related_identifier_name=related_identifier_name,
        related_identifier_value=related_identifier_value,
        next_token=next_token,
    )
