"""Queries that are built: what is chosen is asked for, and Amazon takes it."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from spapi_clients import kiosk
from spapi_core.errors import BadTextError, InvalidArgumentError
from spapi_core.jobs.kiosk_builder import Asked, Fields, Value
from spapi_core.jobs.kiosk_query import check_query, newest
from spapi_core.jobs.typed import line_as_model, reading_of
from tests import datasets

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.model.drift import Drift


economics = datasets.module("economics")
traffic = datasets.module("sales_and_traffic")
vendor = datasets.module("vendor_analytics")

DAYS: dict[str, Any] = {"start_date": date(2024, 1, 1), "end_date": "2024-01-31"}
SALES = traffic.sales_and_traffic_by_date(aggregate_by="DAY", marketplace_ids=["A1PA6795UKMFR9"], **DAYS)


ALL: list[tuple[str, Callable[[], Asked[Any, Any]]]] = [
    ("by date", lambda: SALES),
    ("by asin", lambda: traffic.sales_and_traffic_by_asin(aggregate_by="SKU", marketplace_ids=["A"], **DAYS)),
    ("economics", lambda: economics.economics(marketplace_ids=["A"], **DAYS)),
    (
        "economics with arguments",
        lambda: economics.economics(
            marketplace_ids=["A"],
            aggregate_by=economics.EconomicsAggregation(date=economics.DateGranularity.DAY),
            include_components_for_fee_types=["FBA_STORAGE_FEE"],
            **DAYS,
        ),
    ),
    ("preview", lambda: economics.economics_preview(fee_types=["CLOSING_FEES"], marketplace_ids=["A"], **DAYS)),
    ("manufacturing", lambda: vendor.manufacturing_view(aggregate_by="WEEK", currency_code="EUR", **DAYS)),
    ("sourcing", lambda: vendor.sourcing_view(aggregate_by=vendor.DateGranularity.MONTH, **DAYS)),
]


@pytest.mark.parametrize("asked", [each for _, each in ALL], ids=[name for name, _ in ALL])
def test_all_fields_of_a_dataset_are_a_query_that_amazon_takes(asked: Callable[[], Asked[Any, Any]]) -> None:
    """By Amazon's schema; nothing in it is deprecated."""
    found = check_query(str(asked().everything()))
    assert (found.checked, found.is_newest, found.deprecated) == (True, True, ())


def test_each_field_of_each_class_is_one_of_the_schema() -> None:
    """Those of a record and those that can be asked for have the same names."""
    for module in (import_module(f"spapi_clients.kiosk.{name}") for name in kiosk.__all__):
        classes = {name: each for name, each in vars(module).items() if isinstance(each, type)}
        fields = {name: each for name, each in classes.items() if issubclass(each, Fields) and each is not Fields}
        assert len(fields) >= 8
        for name, each in fields.items():
            record: Any = classes[name.removesuffix("Fields")]
            assert dict(zip(record._fields_, record._wire_, strict=True)) == {
                attribute: one.wire for attribute, one in each._known_.items()
            }


def test_each_newest_dataset_has_a_module() -> None:
    """By the name of its root."""
    roots = {import_module(f"spapi_clients.kiosk.{name}").DATASET.root for name in kiosk.__all__}
    assert roots == set(newest().values())


def test_what_is_chosen_is_asked_for() -> None:
    """A value as it is, an object with all its values, and nothing twice."""
    query = SALES.select(lambda each: (each.start_date, each.sales.units_ordered, each.start_date))
    assert str(query) == (
        f"query {{ {traffic.DATASET.root} {{ salesAndTrafficByDate("
        'aggregateBy: DAY, endDate: "2024-01-31", marketplaceIds: ["A1PA6795UKMFR9"], startDate: "2024-01-01") '
        "{ startDate sales { unitsOrdered } } } }"
    )
    whole = SALES.select(lambda each: each.sales.ordered_product_sales)
    assert str(whole).endswith("{ sales { orderedProductSales { amount currencyCode } } } } }")


def test_a_deprecated_field_is_asked_for_by_name_alone() -> None:
    """As a whole it is left out."""
    asked = economics.economics(marketplace_ids=["A"], **DAYS)
    assert check_query(str(asked.select(lambda each: each.fees))).deprecated == ()
    assert check_query(str(asked.select(lambda each: each.fees.charge.identifier))).deprecated == ("FeeSummary.charge",)


@pytest.mark.parametrize(
    ("choose", "says"),
    [
        (lambda _: (), "chose nothing"),
        (lambda _: "sales", r"takes fields, as `lambda each: \(each.end_date,\)`, not str"),
        (lambda _: traffic.SalesAndTrafficByAsinFields().parent_asin, "a field of SalesAndTrafficByAsinFields"),
        (lambda _: [traffic.SalesAndTrafficByAsinFields().sales], "a field of SalesAndTrafficByAsinFields"),
    ],
)
def test_a_choice_that_is_none_is_refused(choose: Any, says: str) -> None:
    """Nothing, text, and fields of another query."""
    with pytest.raises(InvalidArgumentError, match=says):
        SALES.select(choose)


def test_a_field_that_is_not_there_says_what_is() -> None:
    """An editor would have said so before."""
    with pytest.raises(AttributeError, match="SalesAndTrafficByDateFields has no salez; there is sales"):
        SALES.select(lambda each: each.salez)


def test_amounts_keep_their_digits() -> None:
    """And what the class does not know is kept and reported."""
    drift: list[Drift] = []
    line = '{"sales":{"orderedProductSales":{"amount":12.10,"currencyCode":"EUR"},"new":1}}'
    record: Any = line_as_model(reading_of(traffic.SalesAndTrafficByDate, None), line, drift, 1)
    assert isinstance(record, traffic.SalesAndTrafficByDate)
    assert record.sales is not None
    amount = record.sales.ordered_product_sales
    assert amount is not None
    assert str(amount.amount) == "12.10"
    assert len(drift) == 1


def test_a_line_that_is_not_json_is_named() -> None:
    """By its number."""
    with pytest.raises(BadTextError, match="Line 7 of the document is not JSON") as caught:
        line_as_model(reading_of(traffic.SalesAndTrafficByDate, None), '{"sales":', [], 7)
    assert caught.value.line == 7


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("total", "toto, total_count"),
        ("tot", "toto, total_count"),
        ("toil", "toto, total_count, top, other"),
        ("to", "toto, total_count, top"),
        ("xyz", "toto, total_count, top, other"),
        ("otherwise", "other"),
    ],
)
def test_fields_that_begin_alike_are_named(name: str, words: str) -> None:
    """By three letters; all where there are none."""

    class ShopFields(Fields):
        toto = Value("toto")
        total_count = Value("totalCount")
        top = Value("top")
        other = Value("other")

    with pytest.raises(AttributeError) as caught:
        getattr(ShopFields(), name)
    assert str(caught.value) == f"ShopFields has no {name}; there is {words}"
