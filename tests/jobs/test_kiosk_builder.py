"""Queries that are built, and records of classes; sync and async, on the sandbox."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient, kiosk
from spapi_core import Credentials
from spapi_core.errors import InvalidArgumentError, JobFailedError
from spapi_core.jobs.kiosk_builder import Asked, Fields
from spapi_core.jobs.kiosk_query import check_query, newest
from spapi_core.jobs.typed import line_as_model, reading_of
from spapi_core.model.drift import Drift
from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.flows.kiosk import handlers
from tests import datasets

pytestmark = pytest.mark.anyio

economics = datasets.module("economics")
traffic = datasets.module("sales_and_traffic")
vendor = datasets.module("vendor_analytics")

DAYS: dict[str, Any] = {"start_date": date(2024, 1, 1), "end_date": "2024-01-31"}
SALES = traffic.sales_and_traffic_by_date(aggregate_by="DAY", marketplace_ids=["A1PA6795UKMFR9"], **DAYS)


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalSandbox]:
    """A stateful sandbox without usage plans, soon after the days that are asked for; pages of 20 records."""
    monkeypatch.setattr(handlers, "PART", 20)
    with LocalSandbox(stateful=True, plans="none", time_scale=0, start="2024-02-15T00:00:00Z") as running:
        yield running


@pytest.fixture(params=["sync", "async"])
async def client(request: pytest.FixtureRequest, sandbox: LocalSandbox) -> Any:
    """A client, whose sleeping moves the sandbox's time."""
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
    settings: dict[str, Any] = {"marketplace": "DE", "environment": sandbox.url, "plans": "none"}

    async def sleep(seconds: float) -> None:
        sandbox.advance(seconds)

    if request.param == "sync":
        with SPAPIClient(credentials, sleep=sandbox.advance, **settings) as plain:
            yield plain
    else:
        async with AsyncSPAPIClient(credentials, sleep=sleep, **settings) as tasks:
            yield tasks


async def awaited(got: Any) -> Any:
    """Of either half."""
    return await got if inspect.isawaitable(got) else got


async def every(got: Any) -> list[Any]:
    """All of either half."""
    return [each async for each in got] if hasattr(got, "__aiter__") else list(got)


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


def test_arguments_are_written_as_their_types_say() -> None:
    """Texts with quotation marks, enums without, amounts with their digits."""
    product = economics.Product(
        identifier=economics.ProductIdentifier(type_=economics.ProductIdentifierType.ASIN, value='B0"\n\\'),
        input_context=economics.ProductInputContext(
            item_price=economics.AmountInput(amount=Decimal("12.10"), currency_code="EUR"), shipment_lead_time=3
        ),
    )
    asked = economics.economics_simulation(
        action_types=["AWD", economics.ActionType.SIPP], marketplace_id="A", products=[product], **DAYS
    )
    query = str(asked.select(lambda each: each.msku))
    assert check_query(query).checked
    assert "actionTypes: [AWD, SIPP]" in query
    assert '{type: ASIN, value: "B0\\"\\n\\\\"}' in query
    assert '{itemPrice: {amount: 12.10, currencyCode: "EUR"}, shipmentLeadTime: 3}' in query


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"start_date": "yesterday"}, "startDate is 'yesterday': give a date"),
        ({"start_date": datetime(2024, 1, 1, 12)}, "startDate is datetime"),  # noqa: DTZ001 - refused
        ({"start_date": "2024-13-01"}, "startDate is '2024-13-01'"),
        ({"end_date": date(2023, 1, 1)}, "endDate 2023-01-01 is before startDate 2024-01-01"),
        ({"marketplace_ids": "A1"}, "marketplaceIds is 'A1': give a list"),
        ({"marketplace_ids": [1]}, "marketplaceIds is 1: give a value of String"),
        ({"marketplace_ids": [None]}, "marketplaceIds is None"),
        ({"aggregate_by": "DAY) { x }"}, "aggregateBy is 'DAY"),
        ({"aggregate_by": 3}, "aggregateBy is 3: give a DateGranularity"),
    ],
)
def test_a_value_that_cannot_be_right_is_refused(change: dict[str, Any], says: str) -> None:
    """The error names the argument, what it was given and what it takes."""
    given: dict[str, Any] = {"aggregate_by": "DAY", "marketplace_ids": ["A"], **DAYS, **change}
    with pytest.raises(InvalidArgumentError, match=says.replace("(", r"\(").replace(")", r"\)")):
        traffic.sales_and_traffic_by_date(**given)


@pytest.mark.parametrize(
    ("product", "says"),
    [
        (
            {"identifier": {"type": "ASIN", "values": "B0"}},
            "ProductIdentifier has no values; its fields are type, value",
        ),
        ({"identifier": {"type": "ASIN"}}, "ProductIdentifier needs value"),
        ({"identifier": "B0"}, "products.identifier is 'B0': give a ProductIdentifier"),
        ({"identifier": {"type": "ASIN", "value": "B"}, "inputContext": {"unitPerCarton": True}}, "value of Long"),
        (
            {"identifier": {"type": "ASIN", "value": "B"}, "inputContext": {"itemPrice": {"amount": "x"}}},
            "AmountInput needs",
        ),
    ],
)
def test_an_object_that_cannot_be_right_is_refused(product: Any, says: str) -> None:
    """Plain JSON is held against the schema as well."""
    with pytest.raises(InvalidArgumentError, match=says):
        economics.economics_simulation(action_types=["AWD"], marketplace_id="A", products=[product], **DAYS)


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
    record: Any = line_as_model(reading_of(traffic.SalesAndTrafficByDate, None), line, drift)
    assert isinstance(record, traffic.SalesAndTrafficByDate)
    assert record.sales is not None
    amount = record.sales.ordered_product_sales
    assert amount is not None
    assert str(amount.amount) == "12.10"
    assert len(drift) == 1


async def test_records_are_of_the_class_of_their_query(client: Any) -> None:
    """Over all pages, the values that were asked for, and without drift."""
    drift: list[Drift] = []
    query = SALES.select(lambda each: (each.start_date, each.sales.ordered_product_sales))
    records = await every(client.data_kiosk.records(query, drift=drift))
    assert len(records) == 31
    assert drift == []
    first = records[0]
    assert isinstance(first.sales.ordered_product_sales.amount, Decimal)
    assert type(first) is traffic.SalesAndTrafficByDate
    assert (first.start_date, first.traffic) == (date(2024, 1, 1), None)


async def test_written_queries_are_typed_by_their_class(client: Any) -> None:
    """`record=` names it; without it, records are plain JSON."""
    query = str(SALES.select(lambda each: each.start_date))
    typed = await every(client.data_kiosk.records(query, record=traffic.SalesAndTrafficByDate))
    plain = await every(client.data_kiosk.records(query))
    assert typed[0].start_date == date(2024, 1, 1)
    assert plain[0] == {"startDate": "2024-01-01"}


async def test_a_query_is_taken_up_by_its_id(client: Any) -> None:
    """Another process goes on where one asked; its next pages follow."""
    query = SALES.select(lambda each: each.start_date)
    query_id = await awaited(client.data_kiosk.create(query))
    looks: list[str] = []
    pages = await every(
        client.data_kiosk.pages(query, query_id=query_id, progress=lambda each: looks.append(each.processing_status))
    )
    assert [page.query_id == query_id for page in pages] == [True, False]
    assert pages[0].next_token is not None
    assert pages[1].next_token is None
    assert looks[-1] == "DONE"
    rest = await every(client.data_kiosk.records(query, page_token=pages[0].next_token))
    assert len(rest) == 11


async def test_a_query_without_data_has_no_records(client: Any) -> None:
    """One page, without document, is not an error."""
    query = "query { a(sandboxEmpty: 1) { b } }"
    pages = await every(client.data_kiosk.pages(query, check=False))
    assert [(page.document, page.next_token) for page in pages] == [(None, None)]
    assert await every(client.data_kiosk.records(query, check=False)) == []


async def test_a_query_that_fails_says_amazons_reason(client: Any) -> None:
    """Read from the document of errors."""
    with pytest.raises(JobFailedError) as caught:
        await every(client.data_kiosk.records("query { a(sandboxFatal: 1) { b } }", check=False))
    assert caught.value.reason == "The query was asked for with sandboxFatal."
    assert caught.value.document_id is not None


async def test_queries_are_listed_and_cancelled(client: Any) -> None:
    """By status; the newest comes first."""
    first = await awaited(client.data_kiosk.create(SALES.everything()))
    await awaited(client.data_kiosk.cancel(first))
    second = await awaited(client.data_kiosk.create(SALES.everything()))
    assert [each.query_id for each in await every(client.data_kiosk.list())] == [second, first]
    cancelled = await every(client.data_kiosk.list(statuses=["CANCELLED"], created_since=date(2020, 1, 1)))
    assert [each.query_id for each in cancelled] == [first]


def test_the_sandbox_answers_with_the_fields_of_the_query(sandbox: LocalSandbox) -> None:
    """So that code is tried with records of the shape that Amazon gives."""
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
    with SPAPIClient(
        credentials, sleep=sandbox.advance, marketplace="DE", environment=sandbox.url, plans="none"
    ) as plain:
        query = vendor.sourcing_view(aggregate_by="DAY", **DAYS).everything()
        drift: list[Drift] = []
        record = next(iter(plain.data_kiosk.records(query, drift=drift)))
        assert set(json.loads(record.to_json())) == {"startDate", "endDate", "marketplaceId", "metrics", "totals"}
