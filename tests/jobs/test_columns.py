"""Typed rows of flat files, and typed items of JSON reports."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spapi_clients import report_rows
from spapi_clients.report_types import seller_sales_and_traffic, vendor_sales
from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.jobs.columns import Columns, Dates, TypedRows, columns_of, day, moment
from spapi_core.jobs.typed import as_model, reading_of, whole
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.reports import check_report, report_types


def read(columns: Columns[Any], *rows: dict[str, str], dates: Dates = None) -> tuple[list[dict[str, Any]], list[Drift]]:
    reader = TypedRows(columns, dates)
    return [reader.read(row) for row in rows], reader.drift


def test_values_have_the_types_that_fit() -> None:
    """Ids and postal codes stay text, zeros in front included; an empty value of another type is None."""
    row = {
        "amazon-order-id": "028-1234567-0000001",
        "purchase-date": "2024-05-31T10:00:00+00:00",
        "quantity": "2",
        "item-price": "12.50",
        "item-tax": "",
        "ship-postal-code": "01067",
        "is-business-order": "false",
        "promotion-ids": "",
    }
    assert read(report_rows.ORDER, row) == (
        [
            {
                "amazon-order-id": "028-1234567-0000001",
                "purchase-date": datetime(2024, 5, 31, 10, tzinfo=UTC),
                "quantity": 2,
                "item-price": Decimal("12.50"),
                "item-tax": None,
                "ship-postal-code": "01067",
                "is-business-order": False,
                "promotion-ids": "",
            }
        ],
        [],
    )


def test_headers_of_other_languages_and_orders_are_found_and_unknown_columns_kept() -> None:
    """By name, without case, spaces, hyphens and underscores."""
    rows, drift = read(report_rows.LISTING, {"Menge": "3", "Händler-SKU": "007", "PREIS": "9,99", "Neu": "1"})
    assert rows == [{"quantity": 3, "seller-sku": "007", "price": Decimal("9.99"), "Neu": "1"}]
    assert drift == [Drift(DriftKind.UNKNOWN_PROPERTY, "Listing", "Neu", "text")]
    assert read(report_rows.LISTING, {"出品者SKU": "A", "数量": "", "价格": "x"})[0] == [
        {"seller-sku": "A", "quantity": None, "价格": "x"}
    ]
    assert read(report_rows.LISTING, {"asin1": "B1", "ASIN 1": "B2"})[0] == [{"asin1": "B1", "ASIN 1": "B2"}]


def test_a_value_that_does_not_fit_stays_and_is_told_once() -> None:
    """Nothing is guessed and nothing lost; the drift holds no value."""
    rows, drift = read(report_rows.ORDER, {"sku": "A", "quantity": "1.5"}, {"sku": "B", "quantity": "many"})
    assert [row["quantity"] for row in rows] == ["1.5", "many"]
    assert drift == [Drift(DriftKind.UNREADABLE, "Order", "quantity", "int", "text")]


def test_the_types_of_rows_say_that_a_value_may_stay_text() -> None:
    """So that a type checker asks for it before anybody counts with a value."""
    kinds = get_type_hints(report_rows.OrderRow)
    assert (kinds["quantity"], kinds["item-price"], kinds["sku"]) == (int | str | None, Decimal | str | None, str)


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["1.234"], ["1.234"]),
        (["1,234"], ["1,234"]),
        (["1,234,567", "1,234", "0.5"], [Decimal(1234567), "1,234", Decimal("0.5")]),
        (["1.234.567", "1.234", "1,234"], [Decimal(1234567), "1.234", Decimal("1.234")]),
        (
            ["1 234,56", "1\u00a0234", "12\u202f345,6", "1.234"],
            [*map(Decimal, ("1234.56", "1234", "12345.6")), "1.234"],
        ),
        (["1'234.50", "\u22122.5", "12,34,567.80"], [Decimal("1234.50"), Decimal("-2.5"), Decimal("1234567.80")]),
        (["1 23,4", "12 34", "1 234 5", "1.23.456"], ["1 23,4", "12 34", "1 234 5", "1.23.456"]),
        (["9,99", "1,234", "1.234", "1.234,56"], [Decimal("9.99"), Decimal("1.234"), "1.234", Decimal("1234.56")]),
        (["9.99", "1,234", "1,234.56", "9,99"], [Decimal("9.99"), "1,234", Decimal("1234.56"), "9,99"]),
        (
            ["-0.50", "+3", ".5", "1e3", "$1", "1.2.3", "--"],
            [Decimal("-0.50"), Decimal(3), Decimal("0.5"), *["1e3", "$1", "1.2.3", "--"]],
        ),
    ],
)
def test_a_number_that_could_be_two_stays_text(texts: list[str], values: list[Any]) -> None:
    """The decimal mark is that which the column has shown."""
    rows, _ = read(report_rows.SETTLEMENT, *({"amount": text} for text in texts))
    assert [row["amount"] for row in rows] == values


def fed(columns: Columns[Any], *rows: dict[str, str]) -> tuple[list[dict[str, Any]], list[Drift]]:
    reader = TypedRows(columns)
    return [typed for row in rows for typed in reader.feed(row)] + reader.finish(), reader.drift


def test_rows_that_are_looked_at_before_show_the_decimal_mark() -> None:
    """A doubtful number at the beginning is read as its column means it; rows wait for nothing else, and for 1,000 rows at most."""
    for later, value in (("9,99", "1.234"), ("9.99", Decimal("1.234"))):
        reader = TypedRows(report_rows.SETTLEMENT)
        assert reader.feed({"amount": "5"}) == [{"amount": 5}]
        assert [reader.feed({"amount": text}) for text in ("1.234", later, *["7"] * 996)] == [[]] * 998
        got = [row["amount"] for row in reader.feed({"amount": "8"})]
        assert (got[0], got[1], got[-1], len(got)) == (value, Decimal(later.replace(",", ".")), 8, 999)
        assert reader.feed({"amount": "1.234"}) == [{"amount": value}]
        assert reader.finish() == []
    unreadable = Drift(DriftKind.UNREADABLE, "Settlement", "amount", "decimal", "text")
    assert fed(report_rows.SETTLEMENT, {"amount": "1.234"}) == ([{"amount": "1.234"}], [unreadable])
    assert TypedRows(report_rows.FBA_RETURN).feed({"sku": "A"}) == [{"sku": "A"}]


def test_a_column_tells_nothing_of_the_decimal_mark_of_another() -> None:
    """Files with several marks exist: each column is read by its own."""
    rows, drift = fed(
        report_rows.FULFILLED_SHIPMENT,
        {"item-price": "0.5", "item-tax": "1.234,50", "shipping-price": "1.234"},
        {"item-price": "0.5", "item-tax": "1.234", "shipping-price": ""},
        {"item-price": "1.234", "item-tax": "1,234", "shipping-price": ""},
    )
    assert [row["item-price"] for row in rows] == [Decimal("0.5"), Decimal("0.5"), Decimal("1.234")]
    assert [row["item-tax"] for row in rows] == [Decimal("1234.50"), "1.234", Decimal("1.234")]
    assert rows[0]["shipping-price"] == "1.234"
    assert [each.property for each in drift] == ["shipping-price", "item-tax"]


def test_a_column_with_two_decimal_marks_settles_nothing() -> None:
    """Doubtful numbers stay text, those before the contradiction too."""
    rows, drift = fed(report_rows.SETTLEMENT, *({"amount": text} for text in ("0.5", "1.234", "1.234,50", "1,234")))
    assert [row["amount"] for row in rows] == [Decimal("0.5"), "1.234", "1.234,50", "1,234"]
    assert drift == [Drift(DriftKind.UNREADABLE, "Settlement", "amount", "decimal", "text")]


@given(
    st.lists(
        st.lists(st.tuples(st.integers(-(10**8), 10**8), st.integers(0, 3), st.booleans()), min_size=3, max_size=3),
        max_size=12,
    ),
    st.lists(st.booleans(), min_size=3, max_size=3),
)
def test_no_number_is_ever_another_one(table: list[list[tuple[int, int, bool]]], commas: list[bool]) -> None:
    """Whichever mark each column of a file uses, with thousands apart or not: a value is what is meant, or text."""
    names = ("item-price", "item-tax", "shipping-price")
    meant = [[Decimal(digits).scaleb(-places) for digits, places, _ in row] for row in table]
    written = []
    for row, values in zip(table, meant, strict=True):
        texts = [f"{value:,f}" if apart else f"{value:f}" for value, (_, _, apart) in zip(values, row, strict=True)]
        written.append(
            {
                name: text.translate({ord(","): ".", ord("."): ","}) if comma else text
                for name, text, comma in zip(names, texts, commas, strict=True)
            }
        )
    rows, _ = fed(report_rows.FULFILLED_SHIPMENT, *written)
    assert len(rows) == len(table)
    for typed, values, texts_ in zip(rows, meant, written, strict=True):
        for name, value in zip(names, values, strict=True):
            assert typed[name] in {value, texts_[name]}


@pytest.mark.parametrize(
    ("text", "dates", "expected"),
    [
        ("2024-05-31", None, date(2024, 5, 31)),
        ("31.05.2024", None, date(2024, 5, 31)),
        ("05/31/2024", None, date(2024, 5, 31)),
        ("31/05/2024", None, date(2024, 5, 31)),
        ("04/05/2024", None, None),
        ("04/04/2024", None, date(2024, 4, 4)),
        ("04/05/2024", "day first", date(2024, 5, 4)),
        ("04/05/2024", "month first", date(2024, 4, 5)),
        ("2024-05-31T10:00:00Z", None, date(2024, 5, 31)),
        ("2024-02-30", None, None),
        ("05-31-24", None, None),
        ("31-May-2024", None, date(2024, 5, 31)),
        ("May 31, 2024", None, date(2024, 5, 31)),
        ("31. Mai 2024", None, date(2024, 5, 31)),
        ("4 f\u00e9vr. 2024", None, date(2024, 2, 4)),
        ("2024\u5e745\u670831\u65e5", None, date(2024, 5, 31)),
        ("31 Maa 2024", None, None),
        ("", None, None),
    ],
)
def test_a_day_that_could_be_two_is_none(text: str, dates: Dates, expected: date | None) -> None:
    """Unless the caller says how it is meant."""
    assert day(text, dates) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-31T10:00:00+02:00", datetime(2024, 5, 31, 10, tzinfo=timezone(timedelta(hours=2)))),
        ("2024-05-31 10:00:00 PDT", datetime(2024, 5, 31, 10, tzinfo=timezone(timedelta(hours=-7)))),
        ("31.05.2024 10:00:00 UTC", datetime(2024, 5, 31, 10, tzinfo=UTC)),
        ("2024/05/31 10:00:00 JST", datetime(2024, 5, 31, 10, tzinfo=timezone(timedelta(hours=9)))),
        ("2024-05-31T10:00:00.123Z", datetime(2024, 5, 31, 10, 0, 0, 123000, tzinfo=UTC)),
        ("2024-05-31", datetime(2024, 5, 31)),  # noqa: DTZ001 - the file gives no zone
        ("2024-05-31 10:00:00 IST", None),
        ("31 mai 2024 10:00:00 UTC", datetime(2024, 5, 31, 10, tzinfo=UTC)),
        ("2024\u5e745\u670831\u65e5 10:00:00 JST", datetime(2024, 5, 31, 10, tzinfo=timezone(timedelta(hours=9)))),
        ("2024-05-31 25:00:00", None),
        ("04/05/2024 10:00:00 GMT", None),
    ],
)
def test_a_moment_has_the_zone_that_the_file_gives(text: str, expected: datetime | None) -> None:
    """A name that several zones share stands for none of them."""
    got = moment(text)
    assert got == expected
    assert got is None or expected is None or got.tzinfo == expected.tzinfo


def test_a_file_of_another_kind_is_an_error() -> None:
    """It names the header."""
    with pytest.raises(DocumentError, match="none of the columns of Order: its header is 'foo', 'bar'"):
        read(report_rows.ORDER, {"foo": "1", "bar": "2"})
    with pytest.raises(InvalidArgumentError, match="no columns 'Nonsense'"):
        TypedRows(Columns("Nonsense"))


def test_every_flat_file_with_columns_is_found_by_its_type() -> None:
    """At least fifteen of them."""
    names = [name for name in report_types() if columns_of(name) is not None]
    assert len(names) >= 15
    assert {"GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"} <= set(
        names
    )


def test_items_of_json_reports_are_models() -> None:
    """Found by their class, the whole by the root, a type with one list by its name."""
    plan = reading_of(vendor_sales.SalesByAsin, None)
    assert (plan.path, plan.model) == ("salesByAsin", vendor_sales.SalesByAsin)
    drift: list[Drift] = []
    money = {"amount": Decimal("12.50"), "currencyCode": "EUR"}
    item = {
        "startDate": "2024-01-01",
        "asin": "B1",
        "shippedCogs": money,
        "shippedRevenue": money,
        "shippedUnits": 3,
        "x": 1,
    }
    read_ = as_model(plan, item, drift)
    as_model(plan, item, drift)
    assert isinstance(read_, vendor_sales.SalesByAsin)
    assert read_.shipped_cogs.amount == Decimal("12.50")
    assert [each.property for each in drift] == ["endDate", "x"]
    only = reading_of(None, "GET_VENDOR_REAL_TIME_TRAFFIC_REPORT")
    assert (only.path, only.model and only.model.__name__) == ("reportData", "ReportData")
    root = reading_of(vendor_sales.VendorSalesReport, None)
    assert (root.path, root.model) == (None, vendor_sales.VendorSalesReport)
    report = whole(root, "d", json.dumps({"salesAggregate": [], "salesByAsin": [{"asin": "B1"}]}), drift)
    assert isinstance(report, vendor_sales.VendorSalesReport)
    assert report.sales_by_asin[0].asin == "B1"


def test_what_leaves_a_choice_names_it() -> None:
    """Nothing is chosen among several lists."""
    with pytest.raises(InvalidArgumentError, match=r"seller_sales_and_traffic\.SalesAndTrafficByDate, .*ByAsin"):
        reading_of(None, "GET_SALES_AND_TRAFFIC_REPORT")
    with pytest.raises(InvalidArgumentError, match="Amount is not an item of SellerSalesAndTrafficReport"):
        reading_of(seller_sales_and_traffic.Amount, None)
    with pytest.raises(InvalidArgumentError, match="Nothing of GET_NEW says of what types"):
        reading_of(None, "GET_NEW")
    wrong: Any = "Order"
    with pytest.raises(InvalidArgumentError, match="takes columns of"):
        reading_of(wrong, None)


def test_a_second_decimal_mark_after_numbers_were_read_is_a_fault_with_its_place() -> None:
    """However late it comes: a number that was handed on may be wrong. It is reported once a column, and none where nothing was."""
    before = ["0.5", *["7"] * 1100, "1.234"]
    with pytest.raises(DocumentError, match="The column 'amount' has another decimal mark"):
        fed(report_rows.SETTLEMENT, *({"amount": text} for text in [*before, "9,99"]))
    told: list[tuple[str, str]] = []
    reader = TypedRows(report_rows.SETTLEMENT, faulty=lambda name, text, _: told.append((name, text)))
    rows = [row["AMOUNT "] if "AMOUNT " in row else row["amount"] for text in [*before, "9,99", "8,88", "1.234", "1,234"]
            for row in reader.feed({"AMOUNT ": text})]  # fmt: skip
    assert rows[-5:] == [Decimal("1.234"), "9,99", "8,88", "1.234", "1,234"]
    assert told == [("AMOUNT ", "9,99")]
    assert fed(report_rows.SETTLEMENT, *({"amount": text} for text in [*before[:-1], "9,99", "1.234"]))[0][-1] == {
        "amount": "1.234"
    }


@pytest.mark.parametrize("columns", [report_rows.SETTLEMENT, report_rows.SETTLEMENT_ACROSS])
def test_the_totals_of_a_settlement_are_kept_apart(columns: Columns[Any]) -> None:
    """Typed, wherever they stand, and under headers of any spelling; a row without an order is not one of them."""
    amount = "amount" if columns is report_rows.SETTLEMENT else "other-amount"
    first = {
        "Settlement ID": "1",
        "total-amount": "1.234,56",
        "currency": "EUR",
        "transaction-type": "",
        "order-id": "",
        amount: "",
    }
    order = {**first, "total-amount": "", "transaction-type": "Order", "order-id": "028-1", amount: "9,99"}
    fee = {**order, "transaction-type": "Subscription Fee", "order-id": "", amount: "-39,00"}
    reader = TypedRows(columns)
    rows = [typed for row in (first, order, fee, first) for typed in reader.feed(row)] + reader.finish()
    assert [row[amount] for row in rows] == [Decimal("9.99"), Decimal(-39)]
    assert {row["settlement-id"] for row in rows} == {"1"}
    assert [row["total-amount"] for row in reader.summaries] == [Decimal("1234.56")] * 2
    assert reader.drift == []
    bare = TypedRows(columns)
    assert bare.feed({"settlement-id": "1", "total-amount": "5"}) == [
        {"settlement-id": "1", "total-amount": Decimal(5)}
    ]
    assert bare.summaries == []


def test_fractions_of_json_reports_are_floats_and_amounts_stay_exact() -> None:
    """The stream of items has exact numbers; a share is not exact, so that it is not drift."""
    plan = reading_of(None, "GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT")
    drift: list[Drift] = []
    money = {"amount": Decimal("219.64"), "currencyCode": "USD"}
    item = {
        "startDate": "2026-01-04", "endDate": "2026-01-10", "asin": "B1", "orders": 19, "uniqueCustomers": 140,
        "repeatCustomersPctTotal": Decimal("0.35"), "repeatPurchaseRevenue": money, "repeatPurchaseRevenuePctTotal": Decimal("1.0"),
    }  # fmt: skip
    read_: Any = as_model(plan, item, drift)
    assert (read_.repeat_customers_pct_total, type(read_.repeat_customers_pct_total)) == (0.35, float)
    assert read_.repeat_purchase_revenue.amount == Decimal("219.64")
    assert drift == []


def test_every_brand_analytics_report_is_typed_by_its_type() -> None:
    """Each names its period, and has one list of items; those that Amazon has ended are known by name alone."""
    lists = {
        name: reading_of(None, name).path
        for name, facts in report_types().items()
        if name.startswith("GET_BRAND_ANALYTICS_") and not facts.gone
    }
    assert lists == {
        "GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT": "dataByAsin",
        "GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT": "dataByAsin",
        "GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT": "dataByAsin",
        "GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT": "dataByAsin",
        "GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT": "dataByDepartmentAndSearchTerm",
    }
    for name in lists:
        with pytest.raises(InvalidArgumentError, match=r"needs report_options=\{\.\.\.\} with .*reportPeriod"):
            check_report(name, None, "createReport")


def test_records_of_xml_reports_are_known_by_type() -> None:
    """Orders, order reports, returns, settlements and browse nodes; an error names the way for others."""
    assert reading_of(None, "GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL").elements == "Order"
    assert reading_of(None, "GET_ORDER_REPORT_DATA_SHIPPING").elements == "OrderReport"
    with pytest.raises(InvalidArgumentError, match=r"GET_PENDING_ORDERS_DATA is XML, .*elements\(name\)"):
        reading_of(None, "GET_PENDING_ORDERS_DATA")
