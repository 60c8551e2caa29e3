"""Typed rows of flat files."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spapi_clients import report_rows
from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.jobs.columns import Columns, TypedRows, columns_of
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.reports import report_types


def read(columns: Columns[Any], *rows: dict[str, str]) -> tuple[list[dict[str, Any]], list[Drift]]:
    reader = TypedRows(columns)
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
    first = {"Neu": "1", "PREIS": "9,99", "Alt": "2", "Menge": "3"}
    assert read(report_rows.LISTING, first)[0] == [{"Neu": "1", "price": Decimal("9.99"), "Alt": "2", "quantity": 3}]
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
        (["9,99", "9.99", "8,88", "1,234"], [Decimal("9.99"), "9.99", Decimal("8.88"), "1,234"]),
        (["9.99", "9,99", "8.88", "1.234"], [Decimal("9.99"), "9,99", Decimal("8.88"), "1.234"]),
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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[(text, True) for text in ("true", "True", "YES", "y", "1", "Ja", "oui", "s\xec", "si", "S\xcd")],
        *[(text, False) for text in ("false", "FALSE", "No", "n", "0", "nein", "Non")],
        *[(text, text) for text in ("2", "wahr", "-", "10", "truey")],
        ("", None),
    ],
)
def test_a_truth_is_written_in_several_languages(text: str, value: Any) -> None:
    """Other words stay as they are."""
    rows, drift = read(report_rows.ORDER, {"is-business-order": text})
    assert rows == [{"is-business-order": value}]
    assert len(drift) == isinstance(value, str)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12), ("-7", -7), ("+7", 7), ("0", 0), ("007", 7), ("12.0", 12), ("12,00", 12), ("1000.000", 1000), ("0.000", 0),
        ("9" * 30, int("9" * 30)), ("9" * 31, "9" * 31), ("1.000", "1.000"), ("1,234", "1,234"), ("12.5", "12.5"), ("1e3", "1e3"),
        ("", None),
    ],
)  # fmt: skip
def test_a_whole_number_may_have_zeros_behind_its_mark(text: str, value: Any) -> None:
    """Three of them may be thousands: then it stays text."""
    assert read(report_rows.ORDER, {"quantity": text})[0] == [{"quantity": value}]


def test_only_numbers_wait_for_their_decimal_mark() -> None:
    """What looks like one in a column of another kind is read at once."""
    reader = TypedRows(report_rows.ORDER)
    for column, text, value in (("sku", "1.234", "1.234"), ("quantity", "5", 5), ("item-price", "5", Decimal(5))):
        assert reader.feed({"sku": "", "quantity": "", "item-price": "", column: text})[0][column] == value
    assert reader.feed({"sku": "", "quantity": "", "item-price": "1.234"}) == []
    assert len(reader.finish()) == 1


def test_a_header_of_another_file_is_shown_in_part() -> None:
    """Its first eight names."""
    with pytest.raises(DocumentError) as caught:
        read(report_rows.ORDER, {f"x{number}": "" for number in range(9)})
    names = ", ".join(f"'x{number}'" for number in range(8))
    assert str(caught.value) == (
        f"The file has none of the columns of Order: its header is {names}. Is it another report, or is its header further down "
        "(header=)?"
    )
