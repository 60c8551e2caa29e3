"""Payments to a vendor: their headers by date, and the invoices that each pays, whose amounts add up to what was paid.

As many in each marketplace as the seed says, in its currency.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, json_answer, not_found
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso
from spapi_core.sandbox.world.marketplaces import find_marketplace

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.marketplaces import Place

__all__ = ["flows"]

flows = Registry()

BASE = "/finances/remittances/2026-03-17/remittances"
DAY = 86400.0
FIRST = 700_000_000
PAGE, LINES = 10, 10
MOST_LINES = 25
VENDOR, PAYEE = "SANDB", "SBX01"
EACH_FAILED = 9


@flows("GET", BASE)
def get_headers(context: Context) -> Answer:
    """Payments of a marketplace, the newest first."""
    place = _place(context)
    start, end = query_time(context, "startDate"), query_time(context, "endDate")
    if start is not None and end is not None and end < start:
        raise ProblemAnswer(invalid("endDate is before startDate.", "endDate"))
    wanted = [
        number
        for number in range(context.services.seed.records)
        if (start is None or _paid(context, number) >= start) and (end is None or _paid(context, number) <= end)
    ]
    size = context.services.seed.page_size or PAGE
    page, following = context.cut(wanted, context.query("nextToken"), size)
    answer: dict[str, Any] = {
        "remittances": [_header(context, place, number) for number in page],
        "numOfRecords": len(page),
    }
    return json_answer(200, answer | ({"nextToken": following} if following else {}))


@flows("GET", BASE + "/{uniquePaymentId}")
def get_one(context: Context) -> Answer:
    """One payment, as it is listed, and its invoices page by page."""
    place, text = _place(context), context.path("uniquePaymentId")
    number = int(text) - FIRST if text.isascii() and text.isdigit() and len(text) == len(str(FIRST)) else -1
    if not 0 <= number < context.services.seed.records:
        raise ProblemAnswer(not_found(f"payment {text[:100]}"))
    size = context.services.seed.page_size or LINES
    page, following = context.cut(_lines(context, place, number), context.query("nextTokenForLineItems"), size)
    answer: dict[str, Any] = {"remittanceHeader": _header(context, place, number), "remittanceItems": page}
    return json_answer(200, answer | ({"nextTokenForLineItems": following} if following else {}))


def _place(context: Context) -> Place:
    wanted = context.query("marketplaceId") or ""
    place = find_marketplace(wanted)
    if place is None or place.id != wanted:
        raise ProblemAnswer(invalid(f"marketplaceId {wanted[:40]} is not a marketplace.", "marketplaceId"))
    return place


def _paid(context: Context, number: int) -> float:
    """When a payment was made; the newest has number 0."""
    seed = context.services.seed
    return float(round((seed.start - number * seed.days * DAY / max(1, seed.records)) // DAY * DAY))


def _money(place: Place, amount: Decimal) -> dict[str, Any]:
    return {"currencyCode": place.currency, "currencyAmount": float(amount)}


def _amounts(context: Context, place: Place, number: int) -> list[tuple[Decimal, Decimal, Decimal]]:
    """Of each invoice: without tax, its tax, and what is withheld."""
    rng = context.services.seed.rng("remittance", context.seller, place.id, number)
    unit = Decimal(1).scaleb(-place.decimals)
    found = []
    for _ in range(rng.randint(1, MOST_LINES)):
        net = Decimal(rng.randint(1_000, 500_000)) / 100
        found.append((net.quantize(unit), (net * Decimal("0.19")).quantize(unit), Decimal(0)))
    return found


def _header(context: Context, place: Place, number: int) -> dict[str, Any]:
    amounts = _amounts(context, place, number)
    paid = _money(place, sum((net + tax - kept for net, tax, kept in amounts), Decimal(0)))
    age = context.now - _paid(context, number)
    settled = "FAILED" if number % EACH_FAILED == EACH_FAILED - 1 else "SUCCESSFUL"
    return {
        "paymentDate": iso(_paid(context, number)),
        "paymentNumber": str(300_000_000 + number),
        "uniquePaymentId": str(FIRST + number),
        "exchangeRate": 1.0,
        "paymentAmount": paid,
        "paymentAmountInInvoiceCurrency": paid,
        "paymentMethod": "EFT",
        "remittanceStatus": "IN_PROGRESS" if age < DAY else settled,
        "lineItemCount": len(amounts),
        "relatedIdentifiers": [
            {"relatedIdentifierName": "VENDOR_CODE", "relatedIdentifierValue": [VENDOR]},
            {"relatedIdentifierName": "PAYEE_CODE", "relatedIdentifierValue": [PAYEE]},
        ],
        "countryCode": "GB" if place.country == "UK" else place.country,
    }


def _lines(context: Context, place: Place, number: int) -> list[dict[str, Any]]:
    paid = _paid(context, number)
    return [
        {
            "invoiceNumber": f"SBX-{number:05}-{at + 1:03}",
            "invoiceIssueDate": iso(paid - 30 * DAY),
            "withholdingAmount": _money(place, kept),
            "totalAmount": _money(place, net + tax),
            "totalAmountBreakdown": [
                {"breakdownType": "InvoiceAmount", "breakdownAmount": _money(place, net)},
                {"breakdownType": "TaxAmount", "breakdownAmount": _money(place, tax)},
            ],
            "netAmountPaid": _money(place, net + tax - kept),
            "netAmountPaidBreakdown": [
                {"breakdownType": "AmountPaid", "breakdownAmount": _money(place, net + tax - kept)}
            ],
            "description": f"Invoice {at + 1} of payment {300_000_000 + number}",
            "paymentTerms": "Net 30",
            "invoiceType": "STANDARD",
            "relatedItemIdentifiers": [{"relatedIdentifierName": "VENDOR_CODE", "relatedIdentifierValue": [VENDOR]}],
        }
        for at, (net, tax, kept) in enumerate(_amounts(context, place, number))
    ]
