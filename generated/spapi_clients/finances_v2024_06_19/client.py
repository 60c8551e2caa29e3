"""Finances 2024-06-19, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/finances_v2024_06_19.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class FinancesV20240619:
    """List transactions, balances and summaries of a selling partner's account.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finances-v2024-06-19
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_balances(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        balance_type: str | None = None,
        account_type: str | None = None,
        as_of_date: date | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListBalancesResponse:
        """List balances per marketplace and kind of account, as of a day.

        GET /finances/2024-06-19/balances

        Usage plan: 0.5 requests a second, burst 10. Source: model.
        Paging: next_token takes nextToken from the answer; items in balances.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listbalances

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
                `ALL_MARKETPLACES` for all.
            balance_type (str): `balanceType`.
            account_type (str): `accountType`.
            as_of_date (date): `asOfDate`, ISO 8601 day.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListBalancesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_balances(
                marketplace_ids=marketplace_ids,
                balance_type=balance_type,
                account_type=account_type,
                as_of_date=as_of_date,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_list_balances(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        balance_type: str | None = None,
        account_type: str | None = None,
        as_of_date: date | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListBalancesResponse, models.Balance]:
        """Read the list of `list_balances`, page after page: each Balance.

        Takes the arguments of `list_balances` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_balances(
                marketplace_ids=marketplace_ids,
                balance_type=balance_type,
                account_type=account_type,
                as_of_date=as_of_date,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def list_summary(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        account_type: str | None = None,
        related_identifier_name: str | None = None,
        related_identifier_value: str | None = None,
        period_start: date | str | None = None,
        period_end: date | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.SummaryResponse:
        """Sum up transactions per marketplace over a period.

        GET /finances/2024-06-19/summary

        Usage plan: 0.5 requests a second, burst 10. Source: model.
        Paging: next_token takes nextToken from the answer; items in summaries.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listsummary

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
                `ALL_MARKETPLACES` for all.
            account_type (str): `accountType`.
            related_identifier_name (str): `relatedIdentifierName`.
            related_identifier_value (str): `relatedIdentifierValue`.
            period_start (date): `periodStart`, ISO 8601 day.
            period_end (date): `periodEnd`, ISO 8601 day.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SummaryResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_summary(
                marketplace_ids=marketplace_ids,
                account_type=account_type,
                related_identifier_name=related_identifier_name,
                related_identifier_value=related_identifier_value,
                period_start=period_start,
                period_end=period_end,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_list_summary(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        account_type: str | None = None,
        related_identifier_name: str | None = None,
        related_identifier_value: str | None = None,
        period_start: date | str | None = None,
        period_end: date | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.SummaryResponse, models.Summary]:
        """Read the list of `list_summary`, page after page: each Summary.

        Takes the arguments of `list_summary` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_summary(
                marketplace_ids=marketplace_ids,
                account_type=account_type,
                related_identifier_name=related_identifier_name,
                related_identifier_value=related_identifier_value,
                period_start=period_start,
                period_end=period_end,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def list_transactions(
        self,
        *,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        marketplace_id: str | None = None,
        transaction_status: str | None = None,
        related_identifier_name: str | None = None,
        related_identifier_value: str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListTransactionsResponse:
        """List transactions posted in a time span, or those of one order, shipment or settlement.

        GET /finances/2024-06-19/transactions

        Usage plan: 0.5 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.nextToken from the answer; items in payload.transactions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listtransactions

        Args:
            posted_after (datetime): `postedAfter`, ISO 8601 instant.
            posted_before (datetime): `postedBefore`, ISO 8601 instant.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
            transaction_status (str): `transactionStatus`.
            related_identifier_name (str): `relatedIdentifierName`.
            related_identifier_value (str): `relatedIdentifierValue`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListTransactionsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_transactions(
                posted_after=posted_after,
                posted_before=posted_before,
                marketplace_id=marketplace_id,
                transaction_status=transaction_status,
                related_identifier_name=related_identifier_name,
                related_identifier_value=related_identifier_value,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_list_transactions(
        self,
        *,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        marketplace_id: str | None = None,
        transaction_status: str | None = None,
        related_identifier_name: str | None = None,
        related_identifier_value: str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListTransactionsResponse, models.Transaction]:
        """Read the list of `list_transactions`, page after page: each Transaction.

        Takes the arguments of `list_transactions` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_transactions(
                posted_after=posted_after,
                posted_before=posted_before,
                marketplace_id=marketplace_id,
                transaction_status=transaction_status,
                related_identifier_name=related_identifier_name,
                related_identifier_value=related_identifier_value,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


class AsyncFinancesV20240619:
    """List transactions, balances and summaries of a selling partner's account.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finances-v2024-06-19
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_balances(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        balance_type: str | None = None,
        account_type: str | None = None,
        as_of_date: date | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListBalancesResponse:
        """List balances per marketplace and kind of account, as of a day.

        GET /finances/2024-06-19/balances

        Usage plan: 0.5 requests a second, burst 10. Source: model.
        Paging: next_token takes nextToken from the answer; items in balances.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listbalances

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
                `ALL_MARKETPLACES` for all.
            balance_type (str): `balanceType`.
            account_type (str): `accountType`.
            as_of_date (date): `asOfDate`, ISO 8601 day.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListBalancesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_balances(
                    marketplace_ids=marketplace_ids,
                    balance_type=balance_type,
                    account_type=account_type,
                    as_of_date=as_of_date,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_balances(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        balance_type: str | None = None,
        account_type: str | None = None,
        as_of_date: date | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListBalancesResponse, models.Balance]:
        """Read the list of `list_balances`, page after page: each Balance.

        Takes the arguments of `list_balances` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_balances(
                marketplace_ids=marketplace_ids,
                balance_type=balance_type,
                account_type=account_type,
                as_of_date=as_of_date,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def list_summary(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        account_type: str | None = None,
        related_identifier_name: str | None = None,
        related_identifier_value: str | None = None,
        period_start: date | str | None = None,
        period_end: date | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.SummaryResponse:
        """Sum up transactions per marketplace over a period.

        GET /finances/2024-06-19/summary

        Usage plan: 0.5 requests a second, burst 10. Source: model.
        Paging: next_token takes nextToken from the answer; items in summaries.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listsummary

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
                `ALL_MARKETPLACES` for all.
            account_type (str): `accountType`.
            related_identifier_name (str): `relatedIdentifierName`.
            related_identifier_value (str): `relatedIdentifierValue`.
            period_start (date): `periodStart`, ISO 8601 day.
            period_end (date): `periodEnd`, ISO 8601 day.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SummaryResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_summary(
                    marketplace_ids=marketplace_ids,
                    account_type=account_type,
                    related_identifier_name=related_identifier_name,
                    related_identifier_value=related_identifier_value,
                    period_start=period_start,
                    period_end=period_end,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_summary(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        account_type: str | None = None,
        related_identifier_name: str | None = None,
        related_identifier_value: str | None = None,
        period_start: date | str | None = None,
        period_end: date | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.SummaryResponse, models.Summary]:
        """Read the list of `list_summary`, page after page: each Summary.

        Takes the arguments of `list_summary` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_summary(
                marketplace_ids=marketplace_ids,
                account_type=account_type,
                related_identifier_name=related_identifier_name,
                related_identifier_value=related_identifier_value,
                period_start=period_start,
                period_end=period_end,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def list_transactions(
        self,
        *,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        marketplace_id: str | None = None,
        transaction_status: str | None = None,
        related_identifier_name: str | None = None,
        related_identifier_value: str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListTransactionsResponse:
        """List transactions posted in a time span, or those of one order, shipment or settlement.

        GET /finances/2024-06-19/transactions

        Usage plan: 0.5 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.nextToken from the answer; items in payload.transactions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listtransactions

        Args:
            posted_after (datetime): `postedAfter`, ISO 8601 instant.
            posted_before (datetime): `postedBefore`, ISO 8601 instant.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
            transaction_status (str): `transactionStatus`.
            related_identifier_name (str): `relatedIdentifierName`.
            related_identifier_value (str): `relatedIdentifierValue`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListTransactionsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_transactions(
                    posted_after=posted_after,
                    posted_before=posted_before,
                    marketplace_id=marketplace_id,
                    transaction_status=transaction_status,
                    related_identifier_name=related_identifier_name,
                    related_identifier_value=related_identifier_value,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_transactions(
        self,
        *,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        marketplace_id: str | None = None,
        transaction_status: str | None = None,
        related_identifier_name: str | None = None,
        related_identifier_value: str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListTransactionsResponse, models.Transaction]:
        """Read the list of `list_transactions`, page after page: each Transaction.

        Takes the arguments of `list_transactions` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_transactions(
                posted_after=posted_after,
                posted_before=posted_before,
                marketplace_id=marketplace_id,
                transaction_status=transaction_status,
                related_identifier_name=related_identifier_name,
                related_identifier_value=related_identifier_value,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )
