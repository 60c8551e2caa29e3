"""Finance Remittance 2026-03-17, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/finance_remittance_v2026_03_17.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class FinanceRemittanceV20260317:
    """List payments to a selling partner, and the invoices that each of them settles.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finance-remittance-v2026-03-17
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_remittance_headers(
        self,
        *,
        marketplace_id: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetRemittancesResponse:
        """List payments of a marketplace in a time span, without their lines.

        GET /finances/remittances/2026-03-17/remittances

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token takes nextToken from the answer; items in remittances.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getremittanceheaders

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            start_date (str): `startDate`.
            end_date (str): `endDate`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetRemittancesResponse for status 200.

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
            operations.get_remittance_headers(
                marketplace_id=marketplace_id, start_date=start_date, end_date=end_date, next_token=next_token
            ),
            options=options,
        ).parsed

    def iter_get_remittance_headers(
        self,
        *,
        marketplace_id: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetRemittancesResponse, models.RemittanceHeader]:
        """Read the list of `get_remittance_headers`, page after page: each RemittanceHeader.

        Takes the arguments of `get_remittance_headers` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_remittance_headers(
                marketplace_id=marketplace_id, start_date=start_date, end_date=end_date, next_token=next_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_remittance(
        self,
        unique_payment_id: str,
        *,
        marketplace_id: str | None = None,
        next_token_for_line_items: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetRemittanceResponse:
        """Read a payment with the invoices it settles.

        GET /finances/remittances/2026-03-17/remittances/{uniquePaymentId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token_for_line_items takes nextTokenForLineItems from the answer; items in remittanceItems.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getremittance

        Args:
            unique_payment_id (str): `uniquePaymentId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            next_token_for_line_items (str): `nextTokenForLineItems`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetRemittanceResponse for status 200.

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
            operations.get_remittance(
                unique_payment_id=unique_payment_id,
                marketplace_id=marketplace_id,
                next_token_for_line_items=next_token_for_line_items,
            ),
            options=options,
        ).parsed

    def iter_get_remittance(
        self,
        unique_payment_id: str,
        *,
        marketplace_id: str | None = None,
        next_token_for_line_items: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetRemittanceResponse, models.RemittanceItem]:
        """Read the list of `get_remittance`, page after page: each RemittanceItem.

        Takes the arguments of `get_remittance` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_remittance(
                unique_payment_id=unique_payment_id,
                marketplace_id=marketplace_id,
                next_token_for_line_items=next_token_for_line_items,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


class AsyncFinanceRemittanceV20260317:
    """List payments to a selling partner, and the invoices that each of them settles.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finance-remittance-v2026-03-17
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_remittance_headers(
        self,
        *,
        marketplace_id: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetRemittancesResponse:
        """List payments of a marketplace in a time span, without their lines.

        GET /finances/remittances/2026-03-17/remittances

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token takes nextToken from the answer; items in remittances.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getremittanceheaders

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            start_date (str): `startDate`.
            end_date (str): `endDate`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetRemittancesResponse for status 200.

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
                operations.get_remittance_headers(
                    marketplace_id=marketplace_id, start_date=start_date, end_date=end_date, next_token=next_token
                ),
                options=options,
            )
        ).parsed

    def iter_get_remittance_headers(
        self,
        *,
        marketplace_id: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetRemittancesResponse, models.RemittanceHeader]:
        """Read the list of `get_remittance_headers`, page after page: each RemittanceHeader.

        Takes the arguments of `get_remittance_headers` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_remittance_headers(
                marketplace_id=marketplace_id, start_date=start_date, end_date=end_date, next_token=next_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_remittance(
        self,
        unique_payment_id: str,
        *,
        marketplace_id: str | None = None,
        next_token_for_line_items: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetRemittanceResponse:
        """Read a payment with the invoices it settles.

        GET /finances/remittances/2026-03-17/remittances/{uniquePaymentId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token_for_line_items takes nextTokenForLineItems from the answer; items in remittanceItems.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getremittance

        Args:
            unique_payment_id (str): `uniquePaymentId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            next_token_for_line_items (str): `nextTokenForLineItems`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetRemittanceResponse for status 200.

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
                operations.get_remittance(
                    unique_payment_id=unique_payment_id,
                    marketplace_id=marketplace_id,
                    next_token_for_line_items=next_token_for_line_items,
                ),
                options=options,
            )
        ).parsed

    def iter_get_remittance(
        self,
        unique_payment_id: str,
        *,
        marketplace_id: str | None = None,
        next_token_for_line_items: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetRemittanceResponse, models.RemittanceItem]:
        """Read the list of `get_remittance`, page after page: each RemittanceItem.

        Takes the arguments of `get_remittance` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_remittance(
                unique_payment_id=unique_payment_id,
                marketplace_id=marketplace_id,
                next_token_for_line_items=next_token_for_line_items,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )
