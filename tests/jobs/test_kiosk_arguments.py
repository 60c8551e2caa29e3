"""Arguments of queries, written as their types say or refused."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.kiosk_query import check_query
from tests import datasets

economics = datasets.module("economics")
traffic = datasets.module("sales_and_traffic")
DAYS: dict[str, Any] = {"start_date": date(2024, 1, 1), "end_date": "2024-01-31"}


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
        ({"start_date": "20240101"}, "startDate is '20240101'"),
        ({"start_date": "2024-01-01T"}, "startDate is '2024-01-01T'"),
        ({"marketplace_ids": ["A", True]}, "marketplaceIds is True: give a value of String"),
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


@pytest.mark.parametrize(("size", "shown"), [(58, "'" + "x" * 58 + "'"), (59, "'" + "x" * 56 + "...")])
def test_a_long_value_is_shown_in_part(size: int, shown: str) -> None:
    """In sixty characters."""
    with pytest.raises(InvalidArgumentError) as caught:
        traffic.sales_and_traffic_by_date(
            aggregate_by="DAY", marketplace_ids=["A"], start_date="x" * size, end_date="2024-01-31"
        )
    assert len(shown) == 60
    assert str(caught.value).endswith(f'startDate is {shown}: give a date, or text as "2024-01-31"')


def test_one_day_alone_is_in_order() -> None:
    """Its end is not before its start."""
    one = date(2024, 1, 1)
    asked = traffic.sales_and_traffic_by_date(aggregate_by="DAY", marketplace_ids=["A"], start_date=one, end_date=one)
    assert 'endDate: "2024-01-01", marketplaceIds: ["A"], startDate: "2024-01-01"' in str(asked.everything())


@pytest.mark.parametrize(
    ("context", "written"),
    [
        ({"shipmentLeadTime": 0}, "{shipmentLeadTime: 0}"),
        ({"itemPrice": {"amount": 1, "currencyCode": "EUR"}}, '{itemPrice: {amount: 1, currencyCode: "EUR"}}'),
        ({"itemPrice": {"amount": "1e2", "currencyCode": "EUR"}}, '{itemPrice: {amount: 100, currencyCode: "EUR"}}'),
        ({"itemPrice": {"amount": 0.5, "currencyCode": "\xe9"}}, '{itemPrice: {amount: 0.5, currencyCode: "\xe9"}}'),
        ({"itemPrice": {"amount": "x", "currencyCode": "EUR"}}, None),
        ({"itemPrice": {"amount": "NaN", "currencyCode": "EUR"}}, None),
        ({"itemPrice": {"amount": True, "currencyCode": "EUR"}}, None),
        ({"itemPrice": {"amount": [1], "currencyCode": "EUR"}}, None),
        ({"itemPrice": {"amount": 1, "currencyCode": 5}}, None),
        ({"shipmentLeadTime": 1.0}, None),
        ({"shipmentLeadTime": "1"}, None),
    ],
)
def test_numbers_are_written_without_an_exponent(context: Any, written: str | None) -> None:
    """Numbers of finite size alone; neither a truth nor, for a whole number, text."""
    product = {"identifier": {"type": "ASIN", "value": "B"}, "inputContext": context}

    def ask() -> str:
        asked = economics.economics_simulation(action_types=["AWD"], marketplace_id="A", products=[product], **DAYS)
        return str(asked.everything())

    if written is None:
        with pytest.raises(InvalidArgumentError, match=r"give a value of (Float|Long|Int|String)$"):
            ask()
    else:
        assert f"inputContext: {written}" in ask()
