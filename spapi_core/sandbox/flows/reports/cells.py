"""The value of a column: what the subject of a row says by that name, or what the column's kind allows."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from spapi_core.sandbox.flows.reports.subjects import RowSubject
    from spapi_core.sandbox.world.report_types import ReportType

    Cell = Callable[[RowSubject], str]

__all__ = ["OTHERS", "cell_of", "columns_and_kinds", "plain_name"]

DAY = 86400.0
CENTRES = ("PHX7", "LEJ1", "BHX4", "NRT5", "YYZ3")
CARRIERS = ("UPS", "DHL", "USPS")

OTHERS: dict[str, tuple[str, ...]] = {
    "orders": ("order-id", "order-item-id", "purchase-date", "sku", "asin", "product-name", "quantity", "item-price"),
    "returns": (
        "Order ID",
        "Order date",
        "Return request date",
        "ASIN",
        "Merchant SKU",
        "Item Name",
        "Return quantity",
    ),
    "tax": ("Order ID", "Transaction Type", "Order Date", "SKU", "ASIN", "Quantity", "Currency", "Tax Amount"),
    "invoices": (
        "order-id",
        "order-item-id",
        "purchase-date",
        "sku",
        "asin",
        "quantity-purchased",
        "currency",
        "item-price",
    ),
    "fba_sales": ("amazon-order-id", "shipment-date", "sku", "fnsku", "asin", "quantity", "currency", "item-price"),
    "fba_inventory": ("snapshot-date", "sku", "fnsku", "asin", "product-name", "condition", "quantity"),
    "payment": ("settlement-id", "posted-date", "order-id", "sku", "currency", "total-amount"),
    "easy_ship": ("order-id", "order-item-id", "purchase-date", "sku", "quantity", "ship-city", "ship-state"),
    "compliance": ("country", "year", "sku", "asin", "product-name", "quantity"),
}
"""Columns of flat files whose columns are not known, by group: enough to show what they are about."""
USUAL = ("sku", "asin", "product-name", "price", "currency", "quantity", "country")


def columns_and_kinds(kind: ReportType) -> Mapping[str, str]:
    """Columns of a type's flat file and the kinds of their values; for a type whose columns are not known, those of its group."""
    return kind.columns or {name: _guessed(name) for name in OTHERS.get(kind.group, USUAL)}


def cell_of(column: str, kind: str) -> Cell:
    """What makes the value of a column.

    Args:
        column: Its name.
        kind: text, int, decimal, date, datetime or bool.
    """
    name = plain_name(column)
    made = _BY_NAME.get(name)
    if made is None and kind in ("text", "date", "datetime"):
        made = next((make for ending, make in _BY_ENDING if name.endswith(ending)), None)
    if made is None or (kind in ("date", "datetime") and "date" not in name and "time" not in name):
        made = _by_kind(name, kind)
    if kind == "date":
        dated = made
        return lambda subject: dated(subject)[:10]
    return made


def plain_name(column: str) -> str:
    """A column's name without case and without what is between its words."""
    return "".join(letter for letter in column.casefold() if letter.isalnum())


def _guessed(name: str) -> str:
    known = {"quantity": "int", "price": "decimal", "amount": "decimal", "date": "datetime", "year": "int"}
    return next((kind for ending, kind in known.items() if plain_name(name).endswith(ending)), "text")


def _by_kind(name: str, kind: str) -> Cell:
    salt = crc32(name.encode())
    if kind == "int":
        return lambda subject: str((subject.number * 7 + salt) % 40)
    if kind == "decimal":
        return lambda subject: _money(subject, ((subject.number * 13 + salt) % 1900) / 100)
    if kind == "bool":
        return lambda subject: "true" if (subject.number + salt) % 3 == 0 else "false"
    if kind in ("date", "datetime"):
        return lambda subject: iso(subject.moment)
    return lambda _: ""


def _money(subject: RowSubject, amount: float) -> str:
    return f"{amount:.{subject.place.decimals}f}"


def _lines_price(subject: RowSubject) -> str:
    return _money(subject, float(subject.price or 0) * (subject.quantity if subject.order else 1))


def _digits(subject: RowSubject, salt: int, count: int) -> str:
    return f"{crc32(f'{subject.seller}:{subject.sku}:{subject.number}:{salt}'.encode()) % 10**count:0{count}}"


def _order_id(subject: RowSubject) -> str:
    return (
        subject.order.id
        if subject.order
        else f"{700 + subject.number % 100}-{_digits(subject, 1, 7)}-{_digits(subject, 2, 7)}"
    )


def _country(subject: RowSubject) -> str:
    return "GB" if subject.place.country == "UK" else subject.place.country


def _city(part: int) -> Cell:
    return lambda subject: (subject.order.city if subject.order else subject.place.cities[0])[part]


def _status(subject: RowSubject) -> str:
    status = subject.order.status if subject.order else "Active"
    return "Cancelled" if status == "Canceled" else status


def _one_of(*words: str) -> Cell:
    return lambda subject: words[subject.number % len(words)]


def _said(text: str) -> Cell:
    return lambda _: text


def _sku(subject: RowSubject) -> str:
    return subject.sku


def _asin(subject: RowSubject) -> str:
    return subject.asin


def _title(subject: RowSubject) -> str:
    return subject.title


def _count(subject: RowSubject) -> str:
    return str(subject.quantity)


def _currency(subject: RowSubject) -> str:
    return subject.place.currency


def _moment(subject: RowSubject) -> str:
    return iso(subject.moment)


def _later(days: float) -> Cell:
    return lambda subject: iso(subject.moment + days * DAY)


def _buyer(subject: RowSubject) -> str:
    return subject.order.buyer if subject.order else ""


def _price(subject: RowSubject) -> str:
    return subject.price


def _amount(share: float) -> Cell:
    return lambda subject: _money(subject, float(subject.price or 0) * share)


_ALIKE: tuple[tuple[str, Cell], ...] = (
    ("sku sellersku merchantsku msku itemsku", _sku),
    ("asin asin1 productid childasin parentasin", _asin),
    ("productname itemname title itemdescription productdescription", _title),
    ("quantity quantitypurchased qty returnquantity quantityavailable available afnfulfillablequantity", _count),
    ("currency currencycode transactioncurrencycode invoicelevelcurrencycode vatinvcurrencycode", _currency),
    ("price yourprice ourprice salesprice itempriceperunit", _price),
    ("itemprice priceamount totalpriceofitemsamtvatincl totalactivityvalueamtvatincl invoiceamount", _lines_price),
    ("itemtax totaltaxamount ourpricetaxamount totalpriceofitemsvatamt", _amount(0.19)),
    ("estimatedreferralfeeperitem itemrelatedfeeamount estimatedfeetotal", _amount(0.15)),
    ("orderid amazonorderid transactioneventid", _order_id),
    ("merchantorderid merchantorderitemid merchantadjustmentitemid adjustmentid externalorderid", _said("")),
    ("orderitemid amazonorderitemid orderitemcode shipmentitemid", lambda each: each.line.id if each.line else _digits(each, 3, 9)),
    ("orderstatus itemstatus", _status),
    ("status", _said("Active")),
    ("fulfillmentchannel fulfilledby", lambda each: "Merchant" if each.order and not each.order.fulfilled_by_amazon else "Amazon"),
    ("saleschannel marketplacename", lambda each: each.place.domain),
    ("marketplace countrycode country salearrivalcountry saledepartcountry departurecountry arrivalcountry", _country),
    ("shipcountry billcountry shiptocountry shipfromcountry billfromcountry billtocountry", _country),
    ("marketplaceid", lambda each: each.place.id),
    ("merchantid uniqueaccountidentifier", lambda each: each.seller),
    ("shipcity billcity shiptocity shipfromcity billfromcity billtocity departurecity arrivalcity", _city(0)),
    ("shipstate billstate shiptostate shipfromstate billfromstate billtostate", _city(1)),
    ("shippostalcode billpostalcode shiptopostalcode shipfrompostalcode billfrompostalcode billtopostalcode", _city(2)),
    ("departurepostcode arrivalpostcode billtopostalcode", _city(2)),
    ("buyername recipientname", _buyer),
    ("buyeremail rateremail", lambda each: f"buyer{each.number}@marketplace.example.com"),
    ("buyerphonenumber shipphonenumber", _said("+1 555 0100")),
    ("shipaddress1 billaddress1", lambda each: f"{each.number % 90 + 1} Alder Street"),
    ("purchasedate orderdate posteddate date saledate", _moment),
    ("paymentsdate reportingdate lastupdateddate shipmentdate transactiondepartdate", _later(0)),
    ("promisedate estimatedarrivaldate deliverystartdate deliveryenddate transactionarrivaldate", _later(3)),
    ("opendate", lambda each: iso(each.created)),
    ("activityperiod month", lambda each: iso(each.moment)[:7]),
    ("year", lambda each: iso(each.moment)[:4]),
    ("fnsku fulfillmentchannelsku", lambda each: "X00" + each.asin[3:]),
    ("listingid settlementid reimbursementid transactionitemid", lambda each: _digits(each, 4, 9)),
    ("shipmentid fbashipmentid", lambda each: "FBA" + _digits(each, 5, 9)),
    ("invoicenumber vatinvnumber vatinvoicenumber", lambda each: f"INV-{_digits(each, 6, 8)}"),
    ("trackingnumber", lambda each: f"1Z{_digits(each, 7, 9)}"),
    ("carrier", _one_of(*CARRIERS)),
    ("fulfillmentcenterid warehouseid store", _one_of(*CENTRES)),
    ("disposition detaileddisposition", _one_of("SELLABLE", "SELLABLE", "DEFECTIVE")),
    ("condition itemcondition conditiontype warehouseconditioncode", _said("New")),
    ("shipservicelevel", _one_of("Standard", "Expedited")),
    ("transactiontype", _one_of("Order", "Order", "Refund")),
    ("amounttype pricetype", _said("Principal")),
    ("reason returnreason", _one_of("UNWANTED_ITEM", "DEFECTIVE", "NOT_AS_DESCRIBED")),
    ("rating", lambda each: str(each.number % 5 + 1)),
    ("producttaxcode", _said("A_GEN_TAX")),
    ("taxrate priceofitemsvatratepercent", _said("0.19")),
    ("taxcollectionresponsibility taxcollectionresponsibleparty", _said("SELLER")),
)  # fmt: skip
_BY_NAME: dict[str, Cell] = {name: make for names, make in _ALIKE for name in names.split()}
_BY_ENDING: tuple[tuple[str, Cell], ...] = (
    ("date", _moment),
    ("datetime", _moment),
    ("timestamp", _moment),
    ("country", _country),
    ("currency", _currency),
    ("sku", _sku),
    ("asin", _asin),
    ("orderid", _order_id),
)
