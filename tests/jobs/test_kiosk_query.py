"""Queries of Data Kiosk are checked before they are sent."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import ConfigurationError, InvalidArgumentError, ProcessingError
from spapi_core.jobs.kiosk_query import LONGEST, CheckedQuery, check_query, check_unless, newest
from tests import datasets

pytestmark = pytest.mark.anyio

SALES = datasets.root("sales_and_traffic")
ECONOMICS = datasets.root("economics")
ARGUMENTS = 'startDate: "2024-01-01", endDate: "2024-01-31", marketplaceIds: ["ATVPDKIKX0DER"], aggregateBy: DAY'
INNER = "{ startDate sales { orderedProductSales { amount currencyCode } } }"


def query(
    arguments: str = ARGUMENTS, inner: str = INNER, field: str = "salesAndTrafficByDate", root: str = SALES
) -> str:
    """A query of sales by date."""
    return f"query {{\n  {root} {{\n    {field}({arguments})\n    {inner}\n  }}\n}}"


def test_a_right_query_is_taken() -> None:
    """With the version it asks for, which is the newest."""
    found = check_query(query())
    assert found == CheckedQuery(SALES, checked=True, newest=SALES)
    assert found.is_newest


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (query(field="salesAndTrafficByDates"), "Did you mean 'salesAndTrafficByDate'.* at line 3, column 5"),
        (query(inner="{ startDates }"), "Cannot query field 'startDates'.*at line 4, column 7"),
        (query(ARGUMENTS + ", marketplace: 1"), "Unknown argument 'marketplace'"),
        (query(ARGUMENTS.replace("DAY", "DAYS")), "'DAYS' does not exist.*'DAY'"),
        (query('startDate: "2024-01-01"'), "endDate.*is required"),
        (query(ARGUMENTS.replace('["ATVPDKIKX0DER"]', "[1]")), "String cannot represent"),
        (query(inner="{ sales }"), "must have a selection of subfields"),
        (query(ARGUMENTS.replace("2024-01-01", "01.01.2024")), "line 3, column 27: startDate is '01.01.2024'"),
        (query(ARGUMENTS.replace("2024-01-01", "2024-02-01")), "endDate 2024-01-31 is before startDate 2024-02-01"),
        (query() + "}", "Syntax Error.* at line 6, column 2"),
        (query(root=SALES.replace("sales", "sale", 1)), f"did you mean {SALES}"),
        (query(root="nothing_of_the_kind"), f"there are {ECONOMICS}, "),
        ("mutation { x }", "give one query"),
        (query() + query().replace("query", "query B"), "give one query"),
        ("{ a b }", "one dataset"),
        ("{ ... on Query { a } }", "one dataset"),
        ("{ a ... on Query { b } }", "one dataset"),
        ("", "query is empty"),
        ("{a" * 2600 + "}" * 2600, "nested too deeply"),
        (None, "query is empty"),
        (query() + " " * 8000, "takes 8000"),
    ],
)
def test_a_wrong_query_is_refused(wrong: Any, says: str) -> None:
    """With the place, and what was meant."""
    with pytest.raises(InvalidArgumentError, match=says):
        check_query(wrong)


def test_all_mistakes_are_named_at_once() -> None:
    """Not one after another."""
    with pytest.raises(InvalidArgumentError, match=r"'a'.*'b'"):
        check_query(query(inner="{ a b }"))


def test_another_version_of_a_dataset_is_checked_for_its_syntax() -> None:
    """Its schema is not here; the newest version is named."""
    found = check_query(query(root="analytics_salesAndTraffic_2023_11_15", inner="{ whatever }"))
    assert found == CheckedQuery("analytics_salesAndTraffic_2023_11_15", checked=False, newest=SALES)
    assert not found.is_newest


def test_deprecated_fields_are_named() -> None:
    """As the schema says."""
    text = f"""query {{ {ECONOMICS} {{ economics(startDate: "2024-01-01", endDate: "2024-01-02",
        marketplaceIds: ["ATVPDKIKX0DER"]) {{ fees {{ charge {{ identifier }} }} }} }} }}"""
    assert check_query(text).deprecated == ("FeeSummary.charge",)


def test_the_newest_versions_are_known() -> None:
    """Of Amazon's three datasets."""
    assert set(newest()) == {"analytics_economics", "analytics_salesAndTraffic", "analytics_vendorAnalytics"}


async def test_a_wrong_query_is_not_sent(make: Any, wire: Any) -> None:
    """By `records` and `create` of either half; `check=False` sends it."""
    both = make(catalog=default_catalog())
    with pytest.raises(InvalidArgumentError, match="no dataset"):
        await both.every(both.client.data_kiosk.records("{ a }"))
    for options, sent in (({}, 0), ({"check": False}, 1)):
        with suppress(InvalidArgumentError, ProcessingError):
            got = both.client.data_kiosk.create("{ a }", **options)
            _ = await got if both.is_async else got
        assert len(wire.requests) == sent
    assert both.client.data_kiosk.check(query()).checked


def test_without_the_library_nothing_is_checked_unless_asked(monkeypatch: Any) -> None:
    """Queries were sent before there was a check."""
    monkeypatch.setattr("spapi_core.jobs.kiosk_query.find_spec", lambda _: None)
    check_unless("{ a }", None)
    with pytest.raises(InvalidArgumentError, match="no dataset"):
        check_unless("{ a }", check=True)


def test_without_the_library_the_error_says_what_to_install(monkeypatch: Any) -> None:
    """Or how to do without it."""
    monkeypatch.setitem(sys.modules, "graphql", None)
    with pytest.raises(ConfigurationError, match=r"spapi-clients\[kiosk\]"):
        check_query(query())


def test_a_query_has_a_bound() -> None:
    """Its last character included."""
    fits = query().ljust(LONGEST)
    assert (LONGEST, check_query(fits).checked) == (8000, True)
    with pytest.raises(InvalidArgumentError) as caught:
        check_query(fits + " ")
    assert str(caught.value) == "query has 8001 characters: Data Kiosk takes 8000; leave out blanks"


def test_ten_mistakes_are_named() -> None:
    """And that there are more."""
    names = " ".join(f"wrong{each}" for each in range(12))
    with pytest.raises(InvalidArgumentError) as caught:
        check_query(query(inner=f"{{ {names} }}"))
    assert str(caught.value).count("Cannot query field") == 10


@pytest.mark.parametrize(
    ("start", "end", "says"),
    [
        ("2024-01-01", "2024-01-01", None),
        ("2024-01-02", "2024-01-01", "query at line 3, column 5: endDate 2024-01-01 is before startDate 2024-01-02"),
        (
            "20240101",
            "2024-01-01",
            "query at line 3, column 27: startDate is '20240101': write a date, e.g. \"2024-01-31\"",
        ),
        (
            "2024-01-01",
            "2024-13-01",
            "query at line 3, column 52: endDate is '2024-13-01': write a date, e.g. \"2024-01-31\"",
        ),
        (
            "2024-01-01",
            "2024-01-011",
            "query at line 3, column 52: endDate is '2024-01-011': write a date, e.g. \"2024-01-31\"",
        ),
    ],
)
def test_days_are_dates_in_order(start: str, end: str, says: str | None) -> None:
    """One day alone is well."""
    text = query(ARGUMENTS.replace("2024-01-01", start, 1).replace("2024-01-31", end, 1))
    if says is None:
        assert check_query(text).checked
        return
    with pytest.raises(InvalidArgumentError) as caught:
        check_query(text)
    assert str(caught.value) == says
