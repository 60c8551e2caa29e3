from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from jsonschema import Draft4Validator, FormatChecker

from spapi_core.sandbox.replies.relations import Relations
from spapi_core.sandbox.replies.synth import Synthesiser, seed_of
from spapi_core.sandbox.world.catalog import ModelDocument
from spapi_core.sandbox.world.marketplaces import MARKETPLACES
from tests.sandbox.checked import CATALOG
from tests.sandbox.contradictions import RULES, contradictions

SEEDS = range(4)
NOW = 1_790_000_000.0
SECTIONS = sorted({endpoint.section for endpoint in CATALOG})


def price(amount: float, code: str = "EUR") -> dict[str, Any]:
    """An amount of money."""
    return {"amount": amount, "currencyCode": code}


CONTRARY: dict[str, list[dict[str, Any]]] = {
    "range": [
        {"minimumHours": 9, "maximumHours": 3},
        {"start": "2026-02-02T00:00:00Z", "end": "2026-02-01T00:00:00Z"},
        {"earliestShipDate": "2026-02-02", "latestShipDate": "2026-02-01"},
        {"startTime": {"hour": 9, "minute": 30}, "endTime": {"hour": 9, "minute": 15}},
    ],
    "order in time": [{"createdAt": "2026-02-02T00:00:00Z", "updatedAt": "2026-02-01T00:00:00Z"}],
    "form of a time": [{"cancelledTimestamp": "birch"}],
    "count": [
        {"numberOfItems": 3, "items": [{"a": 1}]},
        {"totalResults": 1, "offers": []},
        {"orders": [{"a": 1}, {"a": 2}], "pagination": {"totalResults": 1, "nextToken": "x"}},
    ],
    "total": [
        {"totalAmount": price(3), "totalAmountBreakdown": [{"amount": price(1)}]},
        {"totalCharge": price(3), "rateItemList": [{"rateItemCharge": price(1)}, {"rateItemCharge": price(1)}]},
        {"feeAmount": price(1), "taxAmount": price(1), "totalAmount": price(3)},
        {"LandedPrice": price(3), "ListingPrice": price(3), "Shipping": price(1)},
        {"totalFee": price(3), "feePerUnit": price(1), "totalUnits": 2},
    ],
    "quantities": [
        {"quantityOrdered": 3, "quantityShipped": 2, "cancelledQuantity": 2},
        {"totalReservedQuantity": 3, "pendingQuantity": 1, "processingQuantity": 1},
        {"QuantityShipped": 1, "QuantityReceived": 2},
    ],
    "bound": [
        {"salesPercentage": 130},
        {"hour": 25},
        {"weight": {"value": -1, "unit": "g"}},
        {"status": {"statusCode": 415}, "body": {}},
    ],
    "unit": [
        {"length": {"value": 1, "unit": "cm"}, "width": {"value": 1, "unit": "in"}},
        {"totalCharge": {"value": 1, "unit": "birch"}},
    ],
    "status": [
        {"processingStatus": "IN_QUEUE", "reportDocumentId": "1"},
        {"transactionStatus": "PENDING_USER_APPROVAL", "transactionCompletionDate": "2026-02-02T00:00:00Z"},
        {"status": "PROCESSING", "finishedAt": "2026-02-02T00:00:00Z"},
        {"processingStatus": "DONE", "processingEndTime": "2026-02-02T00:00:00Z"},
        {"isEligible": True, "ineligibilityReasons": ["x"]},
    ],
    "tax": [{"priceInclusiveTax": price(1), "priceExclusiveTax": price(2)}],
    "id twice": [{"shipments": [{"shipmentId": "A"}, {"shipmentId": "A"}]}],
    "order of windows": [
        {
            "pickupWindow": {"start": "2026-02-03T00:00:00Z"},
            "deliveryWindow": {"start": "2026-02-02T00:00:00Z"},
        },
    ],
    "exchange": [
        {"exchangeRate": 2.5, "paymentAmount": price(1)},
        {"OriginalTotal": price(1), "ConvertedTotal": price(2)},
    ],
    "currency": [{"items": [{"price": price(1), "tax": price(1, "USD")}]}],
}


@pytest.mark.parametrize("kind", [*RULES, "currency"])
def test_the_checker_finds_each_kind_of_contradiction(kind: str) -> None:
    """In values written for it, which have it and nothing else."""
    for value in CONTRARY[kind]:
        assert {found.kind for found in contradictions(value)} == {kind}, value


@pytest.mark.parametrize("section", SECTIONS)
def test_no_made_up_answer_contradicts_itself(section: str) -> None:
    """Of any operation, by several seeds in several marketplaces, whole and bare; and it fits its schema."""
    document = CATALOG.document(section, keep=1000)
    found: Counter[tuple[str, str]] = Counter()
    for endpoint in CATALOG:
        schema = document.answer_schema(endpoint, endpoint.success) if endpoint.section == section else None
        if schema is None:
            continue
        whole = {"allOf": [schema], "components": document.content["components"]}
        validator = Draft4Validator(whole, format_checker=FormatChecker(formats=("date",)))
        for seed in SEEDS:
            maker = Synthesiser(document, NOW, MARKETPLACES[seed * 5], bare=seed == 3)
            made = maker.value(schema, seed_of(seed, endpoint.id))
            found.update((endpoint.id, f"{each.kind} {each.place}: {each.text}") for each in contradictions(made))
            found.update(
                (endpoint.id, f"schema {each.json_path}: {each.message}") for each in validator.iter_errors(made)
            )
    assert not found


def settled(properties: dict[str, Any], value: dict[str, Any], *said: dict[str, Any]) -> dict[str, Any]:
    """A value that was made to agree."""
    document = ModelDocument({"components": {"schemas": {}}})
    Relations(document).settle({"type": "object", "properties": properties}, value, said)
    return value


DATE = {"type": "string", "format": "date-time"}
FEBRUARY = {name: f"2026-02-0{day}T00:00:00Z" for day, name in enumerate(("first", "second", "third"), 1)}


def test_moments_change_places_until_they_are_in_order() -> None:
    """None is made up again."""
    made = settled(
        {"updatedAt": DATE, "createdAt": DATE, "expiresAt": DATE},
        {"updatedAt": FEBRUARY["first"], "createdAt": FEBRUARY["third"], "expiresAt": FEBRUARY["second"]},
    )
    assert made == {
        "createdAt": FEBRUARY["first"],
        "updatedAt": FEBRUARY["second"],
        "expiresAt": FEBRUARY["third"],
    }


def test_what_is_known_stays_and_the_rest_fits_around_it() -> None:
    """As a list has shown a thing."""
    made = settled(
        {"createdAt": DATE, "updatedAt": DATE},
        {"createdAt": FEBRUARY["third"], "updatedAt": FEBRUARY["second"]},
        {"createdAt": FEBRUARY["third"]},
    )
    assert made == {"createdAt": FEBRUARY["third"], "updatedAt": FEBRUARY["third"]}
    entry = {"type": "object", "properties": {"amount": {"type": "object", "properties": {}}}}
    parts = [{"amount": price(4.0)}, {"amount": price(4.0)}]
    whole = {"totalAmount": price(3.0), "totalAmountBreakdown": parts}
    schemas = {"totalAmount": {"type": "object"}, "totalAmountBreakdown": {"type": "array", "items": entry}}
    made = settled(schemas, whole, {"totalAmount": price(3.0)})
    assert [each["amount"]["amount"] for each in made["totalAmountBreakdown"]] == [1.5, 1.5]
    assert made["totalAmount"]["amount"] == 3.0


def test_what_agrees_is_left_as_it_is() -> None:
    """A second time changes nothing, in any operation."""
    for endpoint in CATALOG:
        document = CATALOG.document(endpoint.section, keep=1000)
        schema = document.answer_schema(endpoint, endpoint.success)
        if schema is not None:
            once = Synthesiser(document, NOW, MARKETPLACES[0]).value(schema, seed_of(endpoint.id))
            twice = Synthesiser(document, NOW, MARKETPLACES[0]).value(schema, seed_of(endpoint.id))
            assert once == twice
            if isinstance(twice, dict | list):
                Relations(document, MARKETPLACES[0].currency).settle(schema, twice)
            assert twice == once, endpoint.id


@pytest.mark.parametrize("key", ["", "_", "é", "-", "0"])
def test_keys_without_a_word_are_left_alone(key: str) -> None:
    """A map of a body that an answer repeats has whatever keys its caller chose."""
    document = ModelDocument({"components": {"schemas": {}}})
    made = {key: 3, "total": {key: 1.5}, "quantities": [{key: 2}, {key: 4}], "count": 2}
    keys = set(made)
    Relations(document).settle({"type": "object", "additionalProperties": {"type": "object"}}, made)
    assert set(made) == keys
