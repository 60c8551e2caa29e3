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
