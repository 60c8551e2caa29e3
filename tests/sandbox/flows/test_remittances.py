"""Payments to a vendor in the sandbox: by date, got as listed, and invoices that add up to what was paid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.sandbox.checked import Caller

BASE = "/finances/remittances/2026-03-17/remittances"
DE = {"marketplaceId": "A1PA6795UKMFR9"}


def all_of(call: Caller, **query: Any) -> list[dict[str, Any]]:
    """All pages of the list."""
    found: list[dict[str, Any]] = []
    given: dict[str, Any] = {**DE, **query}
    while True:
        page = call("GET", BASE, params=given)
        assert page["numOfRecords"] == len(page["remittances"])
        found += page["remittances"]
        if "nextToken" not in page:
            return found
        given["nextToken"] = page["nextToken"]


def test_payments_come_over_pages_by_date(call: Caller) -> None:
    """The newest first, in the marketplace's currency; the dates that are asked for hold."""
    listed = all_of(call)
    assert len({each["uniquePaymentId"] for each in listed}) == len(listed) == 25
    dates = [each["paymentDate"] for each in listed]
    assert dates == sorted(dates, reverse=True)
    assert {each["paymentAmount"]["currencyCode"] for each in listed} == {"EUR"}
    assert all_of(call, startDate=dates[9], endDate=dates[4]) == listed[4:10]
    call("GET", BASE, params={**DE, "startDate": dates[0], "endDate": dates[9]}, status=400)
    call("GET", BASE, params={"marketplaceId": "nowhere"}, status=400)


def test_invoices_add_up_to_the_payment(call: Caller) -> None:
    """As many as its header says, over pages; the header is that of the list; an unknown id is a 404."""
    one = max(all_of(call), key=lambda each: int(each["lineItemCount"]))
    query: dict[str, Any] = dict(DE)
    lines: list[dict[str, Any]] = []
    while True:
        page = call("GET", f"{BASE}/{one['uniquePaymentId']}", params=query)
        assert page["remittanceHeader"] == one
        lines += page["remittanceItems"]
        if "nextTokenForLineItems" not in page:
            break
        query["nextTokenForLineItems"] = page["nextTokenForLineItems"]
    assert len(lines) == one["lineItemCount"] > 10
    paid = sum(each["netAmountPaid"]["currencyAmount"] for each in lines)
    assert round(paid, 2) == one["paymentAmount"]["currencyAmount"]
    for each in lines:
        parts = sum(part["breakdownAmount"]["currencyAmount"] for part in each["totalAmountBreakdown"])
        assert round(parts, 2) == each["totalAmount"]["currencyAmount"]
    call("GET", f"{BASE}/999999999", params=DE, status=404)
