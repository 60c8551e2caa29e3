from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.sandbox.flows import handlers
from spapi_core.sandbox.flows.agreement import agree, key_path, part_schema, place_of_thing, put_at
from tests.sandbox.asked import COLLECTIONS, SCOPES, SECTIONS, ask, listed
from tests.sandbox.checked import CATALOG, Caller
from tests.sandbox.paged import STATES
from tests.sandbox.requests_made import made_request, sent

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from spapi_core.sandbox.flows.resources.collections import Collection
    from spapi_core.sandbox.world.operation_facts import OperationFacts

UNKNOWN = {"notificationType": "PRICING_HEALTH"}
OWN_THINGS = {
    "data_kiosk_v2023_11_15 /dataKiosk/2023-11-15/queries",
    "feeds_v2021_06_30 /feeds/2021-06-30/feeds",
    "fulfillment_inbound_v2024_03_20 /inbound/fba/2024-03-20/inboundPlans",
    "fulfillment_outbound_v2020_07_01 /fba/outbound/2020-07-01/fulfillmentOrders",
    "fulfillment_outbound_v2026_07_04 /fulfillment/outbound/2026-07-04/orders",
    "notifications_v1 /notifications/v1/destinations",
    "notifications_v1 /notifications/v1/subscriptions",
    "reports_v2021_06_30 /reports/2021-06-30/reports",
    "reports_v2021_06_30 /reports/2021-06-30/schedules",
    "vendor_direct_fulfillment_orders_v2021_12_28 /vendor/directFulfillment/orders/2021-12-28/purchaseOrders",
    "vendor_direct_fulfillment_shipping_v2021_12_28 /vendor/directFulfillment/shipping/2021-12-28/customerInvoices",
    "vendor_direct_fulfillment_shipping_v2021_12_28 /vendor/directFulfillment/shipping/2021-12-28/packingSlips",
    "vendor_direct_fulfillment_shipping_v2021_12_28 /vendor/directFulfillment/shipping/2021-12-28/shippingLabels",
}
"""Lists of what the selling partner made before."""


def got(call: Caller, collection: Collection, ids: dict[str, str], key: str) -> httpx.Response:
    """Ask for one thing by its id."""
    assert collection.getting is not None
    return ask(call, collection.getting, ids | {collection.parameter: key})


def agrees(
    endpoint: OperationFacts, answer: Any, said: Mapping[str, Any], value: Any, like: Mapping[str, Any] | None = None
) -> bool:
    """Whether an answer says of a thing what something else says of it, as far as their schemas can.

    Its place in the answer is that of a thing of the schema `like`; of what is said of it where that is left out.
    """
    document = CATALOG.document(endpoint.section, keep=1000)
    schema: Mapping[str, Any] = document.answer_schema(endpoint, endpoint.success) or {}
    part = answer
    for step in place_of_thing(document, schema, [like or said]):
        schema, part = part_schema(document, schema, step), part.get(step)
    changed = deepcopy(part)
    agree(document, schema, changed, said, value)
    return bool(changed == part)


@pytest.mark.parametrize("name", COLLECTIONS)
def test_what_a_list_shows_can_be_got_by_its_id(name: str, call: Caller) -> None:
    """With the same values; in every section that has lists and gets of their things."""
    collection = COLLECTIONS[name]
    ids, things, schema = listed(call, collection)
    if not things and name in OWN_THINGS:
        pytest.skip("it lists what the selling partner made, which the tests of its flow do")
    assert things
    assert len({key for key, _ in things}) == len(things)
    for key, thing in things[:3]:
        answer = got(call, collection, ids, key)
        assert answer.status_code == 200, answer.text[:300]
        assert collection.getting is not None
        assert agrees(collection.getting, answer.json(), schema, thing), (thing, answer.text[:2000])


@pytest.mark.parametrize("name", COLLECTIONS)
def test_an_id_that_nothing_has_is_a_404(name: str, call: Caller) -> None:
    """In the get, and in everything below and beside it that a plain request can ask."""
    collection = COLLECTIONS[name]
    ids, _, _ = listed(call, collection)
    answer = got(call, collection, ids, UNKNOWN.get(collection.parameter, "NOBODY-HAS-THIS"))
    assert answer.status_code == 404, answer.text[:300]
    assert answer.json()["errors"][0]["code"] in ("NotFound", "NOT_FOUND", "ResourceNotFound")


CHANGES = [
    (endpoint, collection)
    for collection in COLLECTIONS.values()
    for endpoint in SECTIONS[collection.listing.section]
    if endpoint.path == f"{collection.path}/{{{collection.parameter}}}"
    and endpoint.method in ("PUT", "PATCH", "POST", "DELETE")
    if (endpoint.method, endpoint.path) not in handlers()
]


@pytest.mark.parametrize(("endpoint", "collection"), CHANGES, ids=[change[0].id for change in CHANGES])
def test_a_change_is_seen_by_the_next_get_and_list(
    endpoint: OperationFacts, collection: Collection, call: Caller
) -> None:
    """What is taken away is a 404 and in the list no more."""
    ids, things, _ = listed(call, collection)
    key = things[0][0]
    _, _, _, body = made_request(CATALOG, endpoint)
    said = CATALOG.document(endpoint.section, keep=1000).body_schema(endpoint) or {}
    if place := key_path(CATALOG.document(endpoint.section), said, collection.parameter):
        put_at(body, place, key)
    answer = ask(call, endpoint, ids | {collection.parameter: key}, body)
    assert answer.status_code == endpoint.success, answer.text[:300]
    after = got(call, collection, ids, key)
    _, again, item = listed(call, collection)
    if endpoint.method == "DELETE":
        assert after.status_code == 404
        assert key not in [each for each, _ in again]
        return
    assert collection.getting is not None
    assert agrees(collection.getting, after.json(), said, body, item), (body, after.text[:2000])
    thing = next((thing for each, thing in again if each == key), None)
    if thing is None and endpoint.section in {name.partition(".")[0] for name in STATES}:
        assert things[0][1]["status"] != after.json()["status"]  # it is in another state's list now
        return
    assert thing is not None
    changed = deepcopy(thing)
    agree(CATALOG.document(endpoint.section, keep=1000), item, changed, said, body)
    assert changed == thing


def names_its_thing(endpoint: OperationFacts, collection: Collection) -> bool:
    """Whether request or answer have the id of what is made; others hand in a transaction."""
    document = CATALOG.document(endpoint.section, keep=1000)
    schemas = (document.answer_schema(endpoint, endpoint.success), document.body_schema(endpoint))
    return any(key_path(document, schema or {}, collection.parameter) for schema in schemas)


CREATED = [
    (endpoint, collection)
    for collection in COLLECTIONS.values()
    for endpoint in SECTIONS[collection.listing.section]
    if endpoint.path == collection.path and endpoint.method == "POST" and endpoint is not collection.listing
    if (endpoint.method, endpoint.path) not in handlers() and names_its_thing(endpoint, collection)
]


@pytest.mark.parametrize(("endpoint", "collection"), CREATED, ids=[change[0].id for change in CREATED])
def test_what_is_made_is_listed_and_got(endpoint: OperationFacts, collection: Collection, call: Caller) -> None:
    """By the id that the answer gives."""
    ids, things, _ = listed(call, collection)
    _, _, _, body = made_request(CATALOG, endpoint)
    answer = ask(call, endpoint, ids, body)
    assert answer.status_code == endpoint.success, answer.text[:300]
    _, again, _ = listed(call, collection)
    made = [key for key, _ in again if key not in [each for each, _ in things]]
    assert len(made) == 1
    assert made[0] in answer.text
    after = got(call, collection, ids, made[0])
    assert after.status_code == 200
    said = CATALOG.document(endpoint.section, keep=1000).body_schema(endpoint) or {}
    assert collection.getting is not None
    assert agrees(collection.getting, after.json(), said, body), (body, after.text[:2000])


def test_no_success_that_is_made_up_says_what_went_wrong(call: Caller) -> None:
    """In no operation, at no depth; Amazon's own pairs are Amazon's."""

    def faults(value: Any) -> bool:
        if isinstance(value, dict):
            line = value.get("status")
            if isinstance(line, dict) and line.get("statusCode", 200) >= 400:
                return False  # one answer of a batch, which failed by itself
            return any(
                bool(entry) if name.lower() in ("errors", "error") else faults(entry) for name, entry in value.items()
            )
        return isinstance(value, list) and any(faults(entry) for entry in value)

    grantless = Caller(call.sandbox, scope=SCOPES)
    found = []
    for endpoint in CATALOG:
        answer = sent((grantless if endpoint.grant else call).http, CATALOG, endpoint)
        made = not answer.headers["x-spapi-sandbox-source"].startswith("static")
        if made and answer.status_code < 300 and answer.content and faults(answer.json()):
            found.append((endpoint.id, answer.headers["x-spapi-sandbox-source"], answer.text[:300]))
    grantless.http.close()
    assert found == []
