"""Finances Invoices 2026-06-25, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/finances_invoices_v2026_06_25.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class FinancesInvoicesV20260625:
    """List invoices between Amazon and a selling partner, and read their lines.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finances-invoices-v2026-06-25
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_invoice_headers(
        self,
        *,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        from_issue_date: datetime | str | None = None,
        to_issue_date: datetime | str | None = None,
        invoices_modified_after: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoicesResponse:
        """List invoices by day of issue or time of change, without their lines.

        GET /finances/invoices/2026-06-25/invoices

        Usage plan: 25 requests a second, burst 5. Source: rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in invoices.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoiceheaders

        Args:
            next_token (str): `nextToken`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            from_issue_date (datetime): `fromIssueDate`, ISO 8601 instant.
            to_issue_date (datetime): `toIssueDate`, ISO 8601 instant.
            invoices_modified_after (datetime): `invoicesModifiedAfter`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesResponse for status 200.

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
            operations.get_invoice_headers(
                next_token=next_token,
                marketplace_id=marketplace_id,
                from_issue_date=from_issue_date,
                to_issue_date=to_issue_date,
                invoices_modified_after=invoices_modified_after,
            ),
            options=options,
        ).parsed

    def iter_get_invoice_headers(
        self,
        *,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        from_issue_date: datetime | str | None = None,
        to_issue_date: datetime | str | None = None,
        invoices_modified_after: datetime | str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetInvoicesResponse, models.InvoiceHeader]:
        """Read the list of `get_invoice_headers`, page after page: each InvoiceHeader.

        Takes the arguments of `get_invoice_headers` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_invoice_headers(
                next_token=next_token,
                marketplace_id=marketplace_id,
                from_issue_date=from_issue_date,
                to_issue_date=to_issue_date,
                invoices_modified_after=invoices_modified_after,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_invoice(
        self,
        invoice_identifier: str,
        *,
        marketplace_id: str | None = None,
        next_token_for_line_items: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoiceResponse:
        """Read an invoice with its lines, page by page.

        GET /finances/invoices/2026-06-25/invoices/{invoiceIdentifier}

        Usage plan: 25 requests a second, burst 5. Source: rate-limits.yml.
        Paging: next_token_for_line_items takes nextTokenForLineItems from the answer; items in invoiceItems.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finances-invoices-v2026-06-25

        Args:
            invoice_identifier (str): `invoiceIdentifier`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            next_token_for_line_items (str): `nextTokenForLineItems`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoiceResponse for status 200.

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
            operations.get_invoice(
                invoice_identifier=invoice_identifier,
                marketplace_id=marketplace_id,
                next_token_for_line_items=next_token_for_line_items,
            ),
            options=options,
        ).parsed

    def iter_get_invoice(
        self,
        invoice_identifier: str,
        *,
        marketplace_id: str | None = None,
        next_token_for_line_items: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetInvoiceResponse, models.InvoiceItem]:
        """Read the list of `get_invoice`, page after page: each InvoiceItem.

        Takes the arguments of `get_invoice` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_invoice(
                invoice_identifier=invoice_identifier,
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


class AsyncFinancesInvoicesV20260625:
    """List invoices between Amazon and a selling partner, and read their lines.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finances-invoices-v2026-06-25
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_invoice_headers(
        self,
        *,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        from_issue_date: datetime | str | None = None,
        to_issue_date: datetime | str | None = None,
        invoices_modified_after: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoicesResponse:
        """List invoices by day of issue or time of change, without their lines.

        GET /finances/invoices/2026-06-25/invoices

        Usage plan: 25 requests a second, burst 5. Source: rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in invoices.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoiceheaders

        Args:
            next_token (str): `nextToken`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            from_issue_date (datetime): `fromIssueDate`, ISO 8601 instant.
            to_issue_date (datetime): `toIssueDate`, ISO 8601 instant.
            invoices_modified_after (datetime): `invoicesModifiedAfter`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesResponse for status 200.

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
                operations.get_invoice_headers(
                    next_token=next_token,
                    marketplace_id=marketplace_id,
                    from_issue_date=from_issue_date,
                    to_issue_date=to_issue_date,
                    invoices_modified_after=invoices_modified_after,
                ),
                options=options,
            )
        ).parsed

    def iter_get_invoice_headers(
        self,
        *,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        from_issue_date: datetime | str | None = None,
        to_issue_date: datetime | str | None = None,
        invoices_modified_after: datetime | str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetInvoicesResponse, models.InvoiceHeader]:
        """Read the list of `get_invoice_headers`, page after page: each InvoiceHeader.

        Takes the arguments of `get_invoice_headers` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_invoice_headers(
                next_token=next_token,
                marketplace_id=marketplace_id,
                from_issue_date=from_issue_date,
                to_issue_date=to_issue_date,
                invoices_modified_after=invoices_modified_after,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_invoice(
        self,
        invoice_identifier: str,
        *,
        marketplace_id: str | None = None,
        next_token_for_line_items: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoiceResponse:
        """Read an invoice with its lines, page by page.

        GET /finances/invoices/2026-06-25/invoices/{invoiceIdentifier}

        Usage plan: 25 requests a second, burst 5. Source: rate-limits.yml.
        Paging: next_token_for_line_items takes nextTokenForLineItems from the answer; items in invoiceItems.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finances-invoices-v2026-06-25

        Args:
            invoice_identifier (str): `invoiceIdentifier`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            next_token_for_line_items (str): `nextTokenForLineItems`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoiceResponse for status 200.

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
                operations.get_invoice(
                    invoice_identifier=invoice_identifier,
                    marketplace_id=marketplace_id,
                    next_token_for_line_items=next_token_for_line_items,
                ),
                options=options,
            )
        ).parsed

    def iter_get_invoice(
        self,
        invoice_identifier: str,
        *,
        marketplace_id: str | None = None,
        next_token_for_line_items: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetInvoiceResponse, models.InvoiceItem]:
        """Read the list of `get_invoice`, page after page: each InvoiceItem.

        Takes the arguments of `get_invoice` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_invoice(
                invoice_identifier=invoice_identifier,
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
