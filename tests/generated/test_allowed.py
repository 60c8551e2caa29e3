"""What the models allow is held before anything is sent, by rule over every operation, and so are times and marketplaces."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, get_args, get_origin
from urllib.parse import parse_qs

import pytest

from codegen.tables.documents import read_models
from spapi_core.catalog import default_catalog
from spapi_core.errors import InvalidArgumentError
from spapi_core.model.base import Model
from spapi_core.model.codec import decode, encode
from spapi_core.operation import ALL_MARKETPLACES, Call, Location, Operation
from spapi_core.wire import allowed
from spapi_core.wire import request as encoding
from spapi_core.wire.by_path import raw_call
from tests.generated.everything import MODELS, Generated, argument, body_of, operations, sample

MARKETPLACE = "A1PA6795UKMFR9"
LIMITS = (
    "minItems",
    "maxItems",
    "uniqueItems",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "multipleOf",
)
Json = dict[str, Any]


def model(identity: str) -> tuple[Json, Json]:
    """The distilled operation and the schemas of its section."""
    section, _, name = identity.partition(".")
    document = json.loads((MODELS / f"{section}.json").read_bytes())
    found = next(each for item in document["paths"].values() for each in item.values() if each["operationId"] == name)
    return found, document.get("components", {}).get("schemas", {})


def resolved(schema: Json, schemas: Json) -> Json:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    return schema


def required(operation: Operation[Any]) -> dict[str, Any]:
    """The arguments that an operation cannot do without, and those that these need."""
    arguments = {each.argument: argument(each, operation.id) for each in operation.params if each.required}
    if operation.body_required:
        arguments["body"] = body_of(operation)
    return arguments


def test_every_limit_of_a_parameter_is_in_the_rules() -> None:
    """Counted in the models by themselves: none is lost on the way."""
    counted = 0
    for identity in operations():
        raw, schemas = model(identity)
        rules = allowed.of(identity).get("params", {})
        for each in raw.get("parameters", ()):
            schema = resolved(each["schema"], schemas)
            for limit in LIMITS:
                if schema.get(limit):
                    counted += 1
                    assert rules[each["name"]][limit] == schema[limit], (identity, each["name"])
            if schema.get("format") == "date-time":
                counted += 1
                assert rules[each["name"]]["time"], (identity, each["name"])
    assert counted > 300


def lists() -> Iterator[tuple[Generated, str, str, int]]:
    """Operation, argument, Amazon's name and limit of every list parameter that has one."""
    for identity, generated in operations().items():
        for name, rule in allowed.of(identity).get("params", {}).items():
            for param in generated.operation.params:
                if param.name == name and "maxItems" in rule:
                    yield generated, param.argument, name, rule["maxItems"]


def test_one_value_more_than_the_limit_is_refused_everywhere() -> None:
    """Every list parameter with a limit: as many as allowed go, one more does not, typed and raw."""
    seen = 0
    for generated, name, wire, most in lists():
        operation = generated.operation
        param = next(each for each in operation.params if each.argument == name)
        one = argument(param, operation.id)[0]
        exclusive = [each for each in allowed.of(operation.id).get("exclusive", ()) if wire in each]
        needs = allowed.of(operation.id).get("needs", {})
        beside = {
            each.argument: argument(each, operation.id) for each in operation.params if each.name == needs.get(wire)
        }
        assert not exclusive or wire not in {each.name for each in operation.params if each.required}
        arguments = {**required(operation), **beside}
        encoding.request(generated.builder(**{**arguments, name: [one] * most}), MARKETPLACE)
        with pytest.raises(InvalidArgumentError, match=rf"{name}: {most + 1} values; Amazon takes at most {most}"):
            encoding.request(generated.builder(**{**arguments, name: [one] * (most + 1)}), MARKETPLACE)
        call = generated.builder(**{**arguments, name: [one] * (most + 1)})
        encoding.request(call.unchecked(), MARKETPLACE)
        seen += 1
    assert seen > 40


@pytest.mark.parametrize(
    ("identity", "arguments", "words"),
    [
        (
            "catalog_items_v2022_04_01.searchCatalogItems",
            {"identifiers": [f"B{number:09}" for number in range(1000)], "identifiers_type": "ASIN"},
            r"identifiers: 1000 values; Amazon takes at most [0-9]+ values in one call; split them",
        ),
        (
            "catalog_items_v2022_04_01.searchCatalogItems",
            {"identifiers": ["B000000001"], "identifiers_type": "ASIN", "keywords": ["shoe"]},
            "identifiers and keywords exclude each other",
        ),
        (
            "catalog_items_v2022_04_01.searchCatalogItems",
            {"identifiers": ["B000000001"]},
            "identifiers needs identifiersType beside it",
        ),
        (
            "catalog_items_v2022_04_01.searchCatalogItems",
            {"keywords": ["shoe"], "page_size": 1000},
            "page_size is 1000; Amazon takes at most [0-9]+",
        ),
        (
            "orders_v2026_01_01.searchOrders",
            {"created_after": "2024-01-01", "last_updated_after": "2024-01-01"},
            "created_after and last_updated_after exclude each other",
        ),
        ("orders_v0.getOrders", {"created_after": "yesterday"}, "created_after: 'yesterday' is not a time"),
        (
            "fba_inventory_v1.getInventorySummaries",
            {"granularity_type": "Marketplace", "granularity_id": MARKETPLACE, "seller_skus": ["x"] * 1000},
            "seller_skus: 1000 values; Amazon takes at most [0-9]+",
        ),
    ],
)
def test_what_amazon_would_refuse_is_refused_before_it_is_sent(
    identity: str, arguments: dict[str, Any], words: str
) -> None:
    """The message names the operation, the argument, the limit and what was given."""
    with pytest.raises(InvalidArgumentError, match=rf"{identity}: {words}"):
        encoding.request(operations()[identity].builder(**arguments), MARKETPLACE)


def offers(count: int) -> Json:
    """A batch of requests for the offers of as many items."""
    return {
        "requests": [
            {"uri": f"/products/pricing/v0/items/B{number:09}/offers", "method": "GET", "MarketplaceId": MARKETPLACE, "ItemCondition": "New"}
            for number in range(count)
        ]
    }  # fmt: skip


def test_a_body_beyond_its_limit_is_refused_typed_and_raw() -> None:
    """Two requests too many in a batch."""
    batch = operations()["product_pricing_v0.getItemOffersBatch"]
    found, schemas = model("product_pricing_v0.getItemOffersBatch")
    whole = resolved(found["requestBody"]["content"]["application/json"]["schema"], schemas)
    most = resolved(whole["properties"]["requests"], schemas)["maxItems"]
    path = "/batches/products/pricing/v0/itemOffers"

    def calls(count: int) -> list[Call[Any]]:
        body = decode(batch.operation.body, offers(count), [])
        return [
            batch.builder(body=body),
            raw_call(default_catalog(), "POST", path, {}, offers(count), None, None, allow_unknown=False),
        ]

    for call in calls(most):
        assert len(json.loads(encoding.request(call).content or b"")["requests"]) == most
    for call in calls(most + 2):
        with pytest.raises(
            InvalidArgumentError, match=rf"body\.requests: {most + 2} values; Amazon takes at most {most}"
        ):
            encoding.request(call)


@pytest.mark.parametrize(
    ("path", "name", "most"),
    [
        ("/products/fees/v0/feesEstimate", "body", 20),
        ("/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice", "body.requests", 40),
        ("/tokens/2021-03-01/restrictedDataToken", "body.restrictedResources", 50),
    ],
)
def test_a_limit_that_amazon_states_in_words_alone_is_held_on_raw_requests(path: str, name: str, most: int) -> None:
    """As many as that are sent, one more is refused before anything is."""

    def call(count: int) -> Call[Any]:
        items: list[Any] = [{"method": "GET", "path": "/orders/v0/orders/1/address"}] * count
        body = items if name == "body" else {name.partition(".")[2]: items}
        return raw_call(default_catalog(), "POST", path, {}, body, None, None, allow_unknown=False)

    assert encoding.request(call(most)).content
    with pytest.raises(InvalidArgumentError, match=rf"{name}: {most + 1} values; Amazon takes at most {most} "):
        encoding.request(call(most + 1))


def times(rule: Json) -> bool:
    return "time" in rule or any(
        times(each)
        for each in [*rule.get("properties", {}).values(), *filter(None, map(rule.get, ("items", "values")))]
    )


def test_every_time_that_is_sent_is_in_utc() -> None:
    """Every parameter and every body field that is a time, given as text with an offset, goes with Z."""
    parameters = fields = 0
    for identity, generated in operations().items():
        rules = allowed.of(identity)
        excluded = {each for names in rules.get("exclusive", ()) for each in names}
        for param in generated.operation.params:
            if param.type is datetime:
                parameters += 1
                given = {} if param.name in excluded else required(generated.operation)
                needed = {**required(generated.operation), **given, param.argument: "2024-01-01T00:00:00.5+09:00"}
                query = parse_qs(encoding.request(generated.builder(**needed), MARKETPLACE).query)
                assert query[param.name] == ["2023-12-31T15:00:00.5Z"], identity
        if times(rules.get("body", {})):
            plain = encode(ahead(sample(generated.operation.body, whole=True)))
            there = json.dumps(plain).count("+09:00")
            content = json.dumps(allowed.fitted(unlimited(rules["body"]), plain, identity, typed=True))
            fields += there
            assert "+09:00" not in content, identity
            assert content.count("2026-01-01T18:04:05Z") == there, identity
    assert parameters > 100
    assert fields > 30


def unlimited(rule: Json) -> Json:
    """A rule without its limits, which made-up values know nothing of."""
    kept = {key: each for key, each in rule.items() if key == "time"}
    kept |= {key: unlimited(rule[key]) for key in ("items", "values") if key in rule}
    if "properties" in rule:
        kept["properties"] = {name: unlimited(each) for name, each in rule["properties"].items()}
    return kept


AHEAD = "2026-01-02T03:04:05+09:00"


def ahead(value: Any) -> Any:
    """A body with every time as text with an offset, in place."""
    if isinstance(value, datetime):
        return AHEAD
    if isinstance(value, list):
        return [ahead(each) for each in value]
    if isinstance(value, dict):
        return {key: ahead(each) for key, each in value.items()}
    if isinstance(value, Model):
        for name in type(value)._fields_:
            setattr(value, name, ahead(getattr(value, name)))
    return value


@pytest.mark.parametrize("given", [date(2024, 1, 1), "2024-01-01", datetime(2024, 1, 1, tzinfo=UTC)])
def test_a_day_means_its_first_moment_in_utc_in_raw_requests_too(given: Any) -> None:
    """The raw request knows which of its parameters are times."""
    call = raw_call(
        default_catalog(), "GET", "/orders/v0/orders", {"CreatedAfter": given}, None, None, None, allow_unknown=False
    )
    assert parse_qs(encoding.request(call, MARKETPLACE).query)["CreatedAfter"] == ["2024-01-01T00:00:00Z"]


def test_the_clients_marketplace_fills_every_marketplace_parameter() -> None:
    """One rule for all operations: left out means the client's, a given one stays, ALL_MARKETPLACES means none."""
    required_ones = optional_ones = 0
    for generated in operations().values():
        operation = generated.operation
        for param in operation.params:
            if param.name.lower() not in {"marketplaceid", "marketplaceids"}:
                continue
            others = {name: value for name, value in required(operation).items() if name != param.argument}
            assert sent(generated, others, param.name) == [MARKETPLACE], operation.id
            one: Any = ["OTHER"] if get_origin(param.type) is list else "OTHER"
            assert get_args(param.type) in {(), (str,)}
            assert sent(generated, {**others, param.argument: one}, param.name) == ["OTHER"], operation.id
            if param.required:
                required_ones += 1
                with pytest.raises(InvalidArgumentError, match=f"{param.argument}: Amazon requires"):
                    sent(generated, {**others, param.argument: ALL_MARKETPLACES}, param.name)
            else:
                optional_ones += 1
                assert sent(generated, {**others, param.argument: ALL_MARKETPLACES}, param.name) == [], operation.id
    stated = [
        parameter.get("required", False)
        for operation in read_models(MODELS)[1].values()
        for parameter in operation.raw.get("parameters", ())
        if parameter["in"] == "query" and parameter["name"].lower() in {"marketplaceid", "marketplaceids"}
    ]
    assert (required_ones, optional_ones) == (stated.count(True), stated.count(False))
    assert required_ones


def sent(generated: Generated, arguments: dict[str, Any], name: str) -> list[str]:
    """What a parameter of the query is sent as, by a client of a marketplace."""
    return parse_qs(encoding.request(generated.builder(**arguments), MARKETPLACE).query).get(name, [])


def test_a_page_token_that_stands_alone_gets_no_marketplace() -> None:
    """Following pages of reports and feeds are asked for by their token and nothing else."""
    for identity in ("reports_v2021_06_30.getReports", "feeds_v2021_06_30.getFeeds"):
        call = operations()[identity].builder(next_token="t")
        assert encoding.request(call, MARKETPLACE).query == "nextToken=t"


def test_every_header_and_path_parameter_is_no_marketplace() -> None:
    """The rule speaks of the query alone; a marketplace elsewhere would need another."""
    for generated in operations().values():
        for param in generated.operation.params:
            assert not param.marketplace or param.where is Location.QUERY


def schedule(**slot: Any) -> Call[Any]:
    """Asks when a technician is free."""
    operation = operations()["services_v1.getFixedSlotCapacity"]
    body = {"startDateTime": "2026-01-01T00:00:00Z", "endDateTime": "2026-01-02T00:00:00Z", **slot}
    return operation.builder(
        resource_id="R", marketplace_ids=[MARKETPLACE], body=decode(operation.operation.body, body, [])
    )


def test_patterns_multiples_and_least_lengths_are_held_all_at_once() -> None:
    """Each fault with its place and what Amazon takes; the text itself, which may be personal, is in no message."""
    path, body = "/inbound/fba/2024-03-20/inboundPlans", {
        "destinationMarketplaces": [MARKETPLACE],
        "items": [{"labelOwner": "SELLER", "msku": "", "prepOwner": "SELLER", "quantity": 1, "expiration": "01.02.2027"}],
        "sourceAddress": {"addressLine1": "Geheim 1", "city": "Bonn", "countryCode": "Germany", "name": "N", "postalCode": "1", "phoneNumber": "1"},
    }  # fmt: skip
    call = raw_call(default_catalog(), "POST", path, {}, body, None, None, allow_unknown=False)
    with pytest.raises(InvalidArgumentError) as caught:
        encoding.request(call)
    assert [each.partition(": body.")[2] for each in caught.value.faults] == [
        "items[0].msku: a text of 0 characters; Amazon takes at least 1 character",
        (
            "items[0].expiration: a text that does not match Amazon's pattern ^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$"
            " (`call.unchecked()` sends it anyway)"
        ),
        "sourceAddress.countryCode: a text of 7 characters; Amazon takes at most 2 characters",
    ]
    assert "Germany" not in str(caught.value)
    encoding.request(call.unchecked())
    with pytest.raises(InvalidArgumentError, match="slotDuration is 7; Amazon takes multiples of 5"):
        encoding.request(schedule(slotDuration=7))
    encoding.request(schedule(slotDuration=60))


@pytest.mark.parametrize(
    ("rule", "good", "bad"),
    [
        ({"pattern": "^[0-9]+$"}, "12", "12\n"),
        ({"pattern": r"^\d+$"}, "12", "١٢"),
        ({"pattern": r"^a\$$"}, "a$", "a"),
        ({"pattern": "[A-Z]{3}"}, "xEURx", "eur"),
        ({"exclusiveMinimum": 0}, Decimal("0.01"), 0),
        ({"exclusiveMaximum": 5}, 4, 5),
        ({"multipleOf": 0.01}, 0.07, 0.075),
        ({"multipleOf": 5}, Decimal(60), Decimal("60.5")),
        ({"uniqueItems": True}, [1, 2], [1, 1]),
        ({"minLength": 2}, "ab", "a"),
    ],
)
def test_limits_are_read_as_json_schema_means_them(rule: Json, good: Any, bad: Any) -> None:
    """Digits are 0 to 9, `$` is the very end of a text, and decimal fractions are counted in decimals."""
    assert allowed.fitted(rule, good, "x", typed=True) == good
    with pytest.raises(InvalidArgumentError, match=r"^x"):
        allowed.fitted(rule, bad, "x", typed=True)
