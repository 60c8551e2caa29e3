"""The operations of Finances Invoices 2026-06-25: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_invoice_headers(...))` does.
Written by `python -m codegen generate` from models/finances_invoices_v2026_06_25.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import PagedCall

GET_INVOICE_HEADERS: PagedOperation[models.GetInvoicesResponse, models.InvoiceHeader] = PagedOperation(
    id="finances_invoices_v2026_06_25.getInvoiceHeaders",
    section="finances_invoices_v2026_06_25",
    name="getInvoiceHeaders",
    method="GET",
    path="/finances/invoices/2026-06-25/invoices",
    params=(
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("fromIssueDate", "from_issue_date", Location.QUERY, datetime),
        Param("toIssueDate", "to_issue_date", Location.QUERY, datetime),
        Param("invoicesModifiedAfter", "invoices_modified_after", Location.QUERY, datetime),
    ),
    responses={
        200: models.GetInvoicesResponse,
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
        items=("invoices",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List invoices by day of issue or time of change, without their lines."""


def get_invoice_headers(
    *,
    next_token: str | None = None,
    marketplace_id: str | None = None,
    from_issue_date: datetime | str | None = None,
    to_issue_date: datetime | str | None = None,
    invoices_modified_after: datetime | str | None = None,
) -> PagedCall[models.GetInvoicesResponse, models.InvoiceHeader]:
    """Bind the arguments of `getInvoiceHeaders`; nothing is sent.

    Usage plan: 25 requests a second, burst 5. Source: rate-limits.yml.
    Paging: next_token takes nextToken from the answer; items in invoices.

    Args:
        next_token (str): `nextToken`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        from_issue_date (datetime): `fromIssueDate`, ISO 8601 instant.
        to_issue_date (datetime): `toIssueDate`, ISO 8601 instant.
        invoices_modified_after (datetime): `invoicesModifiedAfter`, ISO 8601 instant.

    Grants, sandbox, answer and errors: `FinancesInvoicesV20260625.get_invoice_headers`.
    """
    return GET_INVOICE_HEADERS.call(
        next_token=next_token,
        marketplace_id=marketplace_id,
        from_issue_date=from_issue_date,
        to_issue_date=to_issue_date,
        invoices_modified_after=invoices_modified_after,
    )


GET_INVOICE: PagedOperation[models.GetInvoiceResponse, models.InvoiceItem] = PagedOperation(
    id="finances_invoices_v2026_06_25.getInvoice",
    section="finances_invoices_v2026_06_25",
    name="getInvoice",
    method="GET",
    path="/finances/invoices/2026-06-25/invoices/{invoiceIdentifier}",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("invoiceIdentifier", "invoice_identifier", Location.PATH, str, required=True),
        Param("nextTokenForLineItems", "next_token_for_line_items", Location.QUERY, str),
    ),
    responses={
        200: models.GetInvoiceResponse,
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
        items=("invoiceItems",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""Read an invoice with its lines, page by page."""


def get_invoice(
    invoice_identifier: str, *, marketplace_id: str | None = None, next_token_for_line_items: str | None = None
) -> PagedCall[models.GetInvoiceResponse, models.InvoiceItem]:
    """Bind the arguments of `getInvoice`; nothing is sent.

    Usage plan: 25 requests a second, burst 5. Source: rate-limits.yml.
    Paging: next_token_for_line_items takes nextTokenForLineItems from the answer; items in invoiceItems.

    Args:
        invoice_identifier (str): `invoiceIdentifier`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        next_token_for_line_items (str): `nextTokenForLineItems`.

    Grants, sandbox, answer and errors: `FinancesInvoicesV20260625.get_invoice`.
    """
    return GET_INVOICE.call(
        invoice_identifier=invoice_identifier,
        marketplace_id=marketplace_id,
        next_token_for_line_items=next_token_for_line_items,
    )
