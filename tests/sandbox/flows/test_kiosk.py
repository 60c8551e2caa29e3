"""Data Kiosk answers the query: the fields that were asked for, in the shape that was asked for, or what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox
from tests import datasets
from tests.sandbox.checked import Caller

DE = "A1PA6795UKMFR9"
SALES = datasets.root("sales_and_traffic")
BASE = "/dataKiosk/2023-11-15"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[LocalSandbox]:
    """A separate stateful sandbox."""
    with LocalSandbox(stateful=True, plans="none") as running:
        yield running


def ended(sandbox: LocalSandbox, query: str) -> tuple[str, list[Any]]:
    """How a query ends, and the lines of its document."""
    with closing(Caller(sandbox)) as caller:
        return _ended(caller, sandbox, query)


def _ended(caller: Caller, sandbox: LocalSandbox, query: str) -> tuple[str, list[Any]]:
    made = caller("POST", f"{BASE}/queries", json={"query": query}, status=202)
    sandbox.advance(10)
    shown = caller("GET", f"{BASE}/queries/{made['queryId']}")
    document = shown.get("dataDocumentId") or shown.get("errorDocumentId")
    if document is None:
        return shown["processingStatus"], []
    text = httpx.get(caller("GET", f"{BASE}/documents/{document}")["documentUrl"]).text
    return shown["processingStatus"], [json.loads(line) for line in text.splitlines()]


def by_date(fields: str, *, aggregate: str = "DAY", end: str = "2026-01-03") -> str:
    """A query about sales by day in Germany."""
    arguments = f'startDate: "2026-01-01", endDate: "{end}", aggregateBy: {aggregate}, marketplaceIds: ["{DE}"]'
    return f"query {{ {SALES} {{ salesAndTrafficByDate({arguments}) {{ {fields} }} }} }}"


def test_a_record_has_the_fields_that_were_asked_for(sandbox: LocalSandbox) -> None:
    """Under their aliases, in the order of the query, one record a day."""
    fields = "endDate day: startDate marketplaceId sales { unitsOrdered money: orderedProductSales { currencyCode } }"
    status, lines = ended(sandbox, by_date(fields))
    assert (status, [line["day"] for line in lines]) == ("DONE", ["2026-01-01", "2026-01-02", "2026-01-03"])
    assert all(list(line) == ["endDate", "day", "marketplaceId", "sales"] for line in lines)
    assert all(list(line["sales"]) == ["unitsOrdered", "money"] for line in lines)
    assert {(line["marketplaceId"], line["sales"]["money"]["currencyCode"]) for line in lines} == {(DE, "EUR")}


def test_fragments_and_directives_are_carried_out(sandbox: LocalSandbox) -> None:
    """As GraphQL has them."""
    query = (
        by_date("...day traffic @skip(if: true) { sessions }") + " fragment day on SalesAndTrafficByDate { startDate }"
    )
    assert ended(sandbox, query)[1][0] == {"startDate": "2026-01-01"}


def test_months_are_one_record(sandbox: LocalSandbox) -> None:
    """The granularity cuts the range."""
    assert ended(sandbox, by_date("startDate endDate", aggregate="MONTH", end="2026-01-30"))[1] == [
        {"startDate": "2026-01-01", "endDate": "2026-01-30"}
    ]


def test_the_same_query_has_the_same_answer(sandbox: LocalSandbox) -> None:
    """And fields have the same values whatever else is asked for."""
    one = ended(sandbox, by_date("sales { unitsOrdered }"))[1]
    other = ended(sandbox, by_date("traffic { sessions } sales { unitsOrdered }"))[1]
    assert [each["sales"] for each in one] == [each["sales"] for each in other]


@pytest.mark.parametrize(
    ("query", "message"),
    [
        (by_date("startDates"), "Cannot query field 'startDates' on type 'SalesAndTrafficByDate'"),
        (by_date("startDate", aggregate="DAILY"), "does not exist in 'DateGranularity' enum"),
        (by_date("sales"), "must have a selection of subfields"),
        (by_date("startDate", end="2025-12-01"), "must not be after endDate"),
        (f"query {{ {SALES} {{ salesAndTrafficByDate {{ startDate }} }} }}", "(startDate:)' of type 'Date!' is required"),
        ("query { analytics_weather_2024_01_01 { a } }", "there is no dataset analytics_weather_2024_01_01"),
    ],
)  # fmt: skip
def test_what_is_wrong_stands_in_the_error_document(query: str, message: str, sandbox: LocalSandbox) -> None:
    """Which the query ends with."""
    status, lines = ended(sandbox, query)
    assert status == "FATAL"
    assert message in json.dumps(lines[0]["errors"])


def test_days_to_come_have_no_data(sandbox: LocalSandbox) -> None:
    """The query is done, and has no document."""
    query = by_date("startDate", end="2126-01-02").replace("2026-01-01", "2126-01-01")
    assert ended(sandbox, query) == ("DONE", [])


@pytest.mark.parametrize("query", ["query {", "nonsense", "mutation { a }", "query { a { b } c { d } }"])
def test_what_is_no_query_is_refused(query: str, sandbox: LocalSandbox) -> None:
    """Before anything is made."""
    with closing(Caller(sandbox)) as caller:
        caller("POST", f"{BASE}/queries", json={"query": query}, status=400)
