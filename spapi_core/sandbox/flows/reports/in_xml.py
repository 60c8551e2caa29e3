"""Reports in XML: each type's own elements, about its subjects."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.flows.reports.cells import cell_of
from spapi_core.sandbox.flows.reports.packing import xml
from spapi_core.sandbox.flows.reports.settlement import amounts_of, deposited
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.flows.reports.subjects import RowSubject
    from spapi_core.sandbox.world.report_types import ReportType

__all__ = ["in_xml"]

ENVELOPE = 'AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
DAY = 86400.0


def in_xml(context: Context, kind: ReportType, entry: Mapping[str, Any], subjects: Iterable[RowSubject]) -> str:
    """The text of a report."""
    for word, make in _MAKERS:
        if word in kind.name:
            return make(context, entry, subjects)
    columns = ("sku", "asin", "product-name", "quantity", "order-id", "purchase-date")
    cells = [(name, cell_of(name, "text")) for name in columns]
    rows = [{name: cell(each) for name, cell in cells} for each in subjects]
    return xml("report", {"row": rows})


def _by_order(subjects: Iterable[RowSubject]) -> Iterator[tuple[RowSubject, list[RowSubject]]]:
    for _, lines in groupby(subjects, key=lambda each: each.order.id if each.order else each.sku):
        found = list(lines)
        yield found[0], found


def _money(subject: RowSubject, amount: float) -> dict[str, Any]:
    return {f'Amount currency="{subject.place.currency}"': f"{amount:.{subject.place.decimals}f}"}


def _address(subject: RowSubject) -> dict[str, Any]:
    city, state, code = subject.order.city if subject.order else subject.place.cities[0]
    country = "GB" if subject.place.country == "UK" else subject.place.country
    return {"City": city, "State": state, "PostalCode": code, "Country": country}


def _all_orders(_: Context, __: Mapping[str, Any], subjects: Iterable[RowSubject]) -> str:
    messages = []
    for first, lines in _by_order(subjects):
        order = first.order
        if order is None:
            continue
        messages.append(
            {
                "Order": {
                    "AmazonOrderID": order.id,
                    "PurchaseDate": iso(order.purchased),
                    "LastUpdatedDate": iso(order.updated),
                    "OrderStatus": "Cancelled" if order.status == "Canceled" else order.status,
                    "SalesChannel": first.place.domain,
                    "FulfillmentData": {
                        "FulfillmentChannel": "Amazon" if order.fulfilled_by_amazon else "Merchant",
                        "ShipServiceLevel": "Standard",
                        "Address": _address(first),
                    },
                    "OrderItem": [
                        {
                            "ASIN": each.asin,
                            "SKU": each.sku,
                            "ItemStatus": "Cancelled" if order.status == "Canceled" else order.status,
                            "ProductName": each.title,
                            "Quantity": each.quantity,
                            "ItemPrice": {"Component": {"Type": "Principal", **_money(each, float(each.price) * each.quantity)}},
                        }
                        for each in lines
                    ],
                }
            }
        )  # fmt: skip
    return xml(ENVELOPE, {"Header": {"DocumentVersion": "1.00"}, "MessageType": "AllOrdersReport", "Message": messages})


def _order_report(context: Context, _: Mapping[str, Any], subjects: Iterable[RowSubject]) -> str:
    messages = []
    for at, (first, lines) in enumerate(_by_order(subjects), 1):
        order = first.order
        if order is None:
            continue
        report = {
            "AmazonOrderID": order.id,
            "OrderDate": iso(order.purchased),
            "OrderPostedDate": iso(order.purchased),
            "BillingData": {"BuyerEmailAddress": f"buyer{order.number}@marketplace.example.com", "BuyerName": order.buyer},
            "FulfillmentData": {
                "FulfillmentMethod": "Ship",
                "FulfillmentServiceLevel": "Standard",
                "Address": {"Name": order.buyer, "AddressFieldOne": f"{order.number % 90 + 1} Alder Street", **_address(first)},
            },
            "Item": [
                {
                    "AmazonOrderItemCode": each.line.id if each.line else "",
                    "SKU": each.sku,
                    "Title": each.title,
                    "Quantity": each.quantity,
                    "ProductTaxCode": "A_GEN_TAX",
                    "ItemPrice": {"Component": {"Type": "Principal", **_money(each, float(each.price) * each.quantity)}},
                }
                for each in lines
            ],
        }  # fmt: skip
        messages.append({"MessageID": at, "OrderReport": report})
    header = {"DocumentVersion": "1.01", "MerchantIdentifier": context.seller}
    return xml(ENVELOPE, {"Header": header, "MessageType": "OrderReport", "Message": messages})


def _pending(_: Context, __: Mapping[str, Any], subjects: Iterable[RowSubject]) -> str:
    orders = [
        {
            "OrderID": first.order.id if first.order else "",
            "OrderDate": iso(first.moment),
            "OrderStatus": "Pending",
            "OrderItem": [{"SKU": each.sku, "ASIN": each.asin, "Quantity": each.quantity} for each in lines],
        }
        for first, lines in _by_order(subjects)
    ]
    return xml(ENVELOPE, {"MessageType": "PendingOrdersReport", "Message": {"PendingOrder": orders}})


def _returns(_: Context, __: Mapping[str, Any], subjects: Iterable[RowSubject]) -> str:
    details = [
        {
            "item_details": {
                "item_name": each.title,
                "asin": each.asin,
                "merchant_sku": each.sku,
                "return_quantity": each.quantity,
                "return_reason_code": ("UNWANTED_ITEM", "DEFECTIVE")[each.number % 2],
            },
            "order_id": each.order.id if each.order else "",
            "order_date": iso(each.moment - 5 * DAY),
            "amazon_rma_id": f"D{each.number:08}RRMA",
            "return_request_date": iso(each.moment),
            "return_request_status": "Approved",
            "order_amount": each.price,
        }
        for each in subjects
    ]
    return xml("return_reports", {"return_details": details})


def _settlement(_: Context, entry: Mapping[str, Any], subjects: Iterable[RowSubject]) -> str:
    orders, total, currency = [], Decimal(0), "USD"
    for first, lines in _by_order(subjects):
        currency = first.place.currency
        total += sum(amount for each in lines for _, _, amount in amounts_of(each))
        orders.append(
            {
                "AmazonOrderID": first.order.id if first.order else "",
                "MarketplaceName": first.place.domain,
                "Fulfillment": {
                    "PostedDate": iso(first.moment),
                    "Item": [
                        {
                            "AmazonOrderItemCode": each.line.id if each.line else "",
                            "SKU": each.sku,
                            "Quantity": each.quantity,
                            **_settled(each),
                        }
                        for each in lines
                    ],
                },
            }
        )  # fmt: skip
    data = {
        "AmazonSettlementID": entry["reportId"],
        f'TotalAmount currency="{currency}"': str(total),
        "StartDate": entry["dataStartTime"] or "",
        "EndDate": entry["dataEndTime"] or "",
        "DepositDate": deposited(entry),
    }
    report = {"SettlementData": data, "Order": orders}
    return xml(ENVELOPE, {"MessageType": "SettlementReport", "Message": {"MessageID": 1, "SettlementReport": report}})


def _settled(subject: RowSubject) -> dict[str, Any]:
    """What one order line adds to a settlement."""
    (_, price, amount), (_, fee, kept) = amounts_of(subject)
    currency = subject.place.currency
    return {
        "ItemPrice": {"Component": {"Type": price, f'Amount currency="{currency}"': str(amount)}},
        "ItemFees": {"Fee": {"Type": fee, f'Amount currency="{currency}"': str(kept)}},
    }


def _browse_tree(_: Context, entry: Mapping[str, Any], __: Iterable[RowSubject]) -> str:
    names = ("Home & Kitchen", "Garden", "Sports", "Toys", "Books")
    only_roots = entry["options"].get("RootNodesOnly") == "true"
    nodes = []
    for at, name in enumerate(names):
        root = 1000 + at
        below = [root * 10 + each for each in range(3)]
        nodes.append(_node(root, name, [], [] if only_roots else below))
        nodes += [] if only_roots else [_node(each, f"{name} {each % 10 + 1}", [root], []) for each in below]
    wanted = entry["options"].get("BrowseNodeId")
    return xml("Result", {"Node": [each for each in nodes if wanted in (None, each["browseNodeId"])]})


def _node(identifier: int, name: str, above: Sequence[int], below: Sequence[int]) -> dict[str, Any]:
    return {
        "browseNodeId": str(identifier),
        "browseNodeName": name,
        "browseNodeStoreContextName": name,
        "browsePathById": ",".join(str(each) for each in (*above, identifier)),
        "hasChildren": "true" if below else "false",
        f'childNodes count="{len(below)}"': {"id": [str(each) for each in below]},
        "productTypeDefinitions": "HOME",
    }


def _performance(context: Context, entry: Mapping[str, Any], _: Iterable[RowSubject]) -> str:
    shops = [
        {
            "marketplaceId": each,
            "accountStatus": "NORMAL",
            "orderDefects": {"rate": "0.002", "status": "Good"},
            "lateShipments": {"rate": "0.01", "status": "Good"},
            "cancellations": {"rate": "0.005", "status": "Good"},
        }
        for each in entry["marketplaceIds"]
    ]
    return xml("sellerPerformanceReports", {"sellerId": context.seller, "sellerPerformanceReport": shops})


def _vat_invoices(_: Context, __: Mapping[str, Any], subjects: Iterable[RowSubject]) -> str:
    orders = [
        {
            "OrderId": first.order.id if first.order else "",
            "OrderDate": iso(first.moment),
            "TransactionType": "SHIPMENT",
            "Item": [
                {
                    "SKU": each.sku,
                    "ASIN": each.asin,
                    "Quantity": each.quantity,
                    "ItemPrice": _money(each, float(each.price)),
                }
                for each in lines
            ],
        }
        for first, lines in _by_order(subjects)
    ]
    return xml(ENVELOPE, {"MessageType": "VATInvoiceDataReport", "Message": {"VATInvoiceData": orders}})


_MAKERS = (
    ("XML_ALL_ORDERS", _all_orders),
    ("ORDER_REPORT_DATA", _order_report),
    ("PENDING_ORDERS", _pending),
    ("RETURN", _returns),
    ("SETTLEMENT", _settlement),
    ("BROWSE_TREE", _browse_tree),
    ("SELLER_PERFORMANCE", _performance),
    ("VAT_INVOICE", _vat_invoices),
)
"""What makes a type whose name has a word."""
