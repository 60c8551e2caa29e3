"""Things that calls make and move on, in every section: what is made can be got, what is cancelled says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.sandbox.flows import handlers
from spapi_core.sandbox.flows.agreement import dig, key_path, part_schema, properties
from spapi_core.sandbox.flows.resources.collections import Collection, collections_of
from tests.sandbox.asked import SECTIONS, ask, listed
from tests.sandbox.checked import CATALOG, Caller

if TYPE_CHECKING:
    from spapi_core.sandbox.world.operation_facts import OperationFacts

PLAYED = frozenset(handlers())
FOUND = [found for endpoints in SECTIONS.values() for found in collections_of(endpoints, PLAYED)]
NAMELESS = {"/shipping/v2/collectionForms"}
"""What is made there says nowhere by which id it can be got."""
UNLISTED = [each for each in FOUND if each.unlisted and each.path not in NAMELESS]
SECONDS = {"cancel": "cancel", "confirm": "confirm", "complete": "complet"}
ABOUT_ORDERS = [
    endpoint
    for endpoint in CATALOG
    if "{amazonOrderId}" in endpoint.path
    or ("{orderId}" in endpoint.path and endpoint.section in ("orders_v0", "finances_v0"))
]


def made(call: Caller, collection: Collection) -> str:
    """Make a thing, and give the id that the answer says."""
    answer = ask(call, collection.listing, {})
    assert answer.status_code == collection.listing.success, answer.text[:300]
    document = CATALOG.document(collection.listing.section, keep=1000)
    schema = document.answer_schema(collection.listing, collection.listing.success) or {}
    place = key_path(document, schema, collection.parameter)
    key = dig(answer.json(), place)
    assert isinstance(key, str), answer.text[:300]
    return key


def state_of(call: Caller, collection: Collection, ids: dict[str, str]) -> Any:
    """The status that a thing says it has."""
    assert collection.getting is not None
    answer = ask(call, collection.getting, ids)
    assert answer.status_code == 200, answer.text[:300]
    whole = answer.json()
    shown = whole.get("payload", whole)
    return next((value for name, value in shown.items() if name.lower().endswith("status")), None)


def test_the_sections_that_make_things_without_a_list_are_known() -> None:
    """Four of them, and the collection forms that have no id."""
    assert {each.path for each in FOUND if each.unlisted} == NAMELESS | {each.path for each in UNLISTED}
    assert len(UNLISTED) == 4


@pytest.mark.parametrize("collection", UNLISTED, ids=lambda each: each.path)
def test_what_is_made_can_be_got_and_nothing_else(collection: Collection, call: Caller) -> None:
    """By the id that the answer gives, the same each time; an id that nobody made is a 404."""
    assert collection.getting is not None
    unknown = ask(call, collection.getting, {collection.parameter: "NOBODY-HAS-THIS"})
    assert unknown.status_code == 404, unknown.text[:300]
    key = made(call, collection)
    answer = ask(call, collection.getting, {collection.parameter: key})
    assert answer.status_code == 200, answer.text[:300]
    assert key in answer.text
    call.sandbox.advance(5)
    assert ask(call, collection.getting, {collection.parameter: key}).json() == answer.json()


def has_status(collection: Collection) -> bool:
    """Whether the answer about one thing says its status."""
    assert collection.getting is not None
    document = CATALOG.document(collection.listing.section, keep=1000)
    schema = document.answer_schema(collection.getting, collection.getting.success) or {}
    shown = part_schema(document, schema, "payload") or document.resolve(schema)
    return any(name.lower().endswith("status") for name in properties(document, shown))


VERBS = [
    (endpoint, collection)
    for collection in FOUND
    for endpoint in SECTIONS[collection.listing.section]
    if endpoint.path.startswith(f"{collection.path}/{{{collection.parameter}}}")
    and (endpoint.method, endpoint.path) not in PLAYED
    and endpoint.path.count("{") == 1
    and has_status(collection)
    and endpoint.name.startswith(tuple(SECONDS))
]


@pytest.mark.parametrize(("endpoint", "collection"), VERBS, ids=[endpoint.id for endpoint, _ in VERBS])
def test_what_is_cancelled_or_confirmed_says_so(endpoint: OperationFacts, collection: Collection, call: Caller) -> None:
    """By the next get."""
    key = made(call, collection) if collection.unlisted else listed(call, collection)[1][0][0]
    ids = {collection.parameter: key}
    answer = ask(call, endpoint, ids)
    assert answer.status_code == endpoint.success, answer.text[:300]
    state = state_of(call, collection, ids)
    verb = next(verb for verb in SECONDS if endpoint.name.startswith(verb))
    assert str(state).lower().startswith((SECONDS[verb], "refundpending")), state


@pytest.mark.parametrize("endpoint", ABOUT_ORDERS, ids=lambda each: each.id)
def test_an_order_that_nobody_has_is_a_404_in_every_section(endpoint: OperationFacts, call: Caller) -> None:
    """Messages, solicitations, finances: the order is one of the caller's, or it is not there."""
    name = "amazonOrderId" if "{amazonOrderId}" in endpoint.path else "orderId"
    known = call("GET", "/orders/v0/orders", params={"CreatedAfter": "2020-01-01", "MarketplaceIds": "ATVPDKIKX0DER"})
    number = known["payload"]["Orders"][0]["AmazonOrderId"]
    assert ask(call, endpoint, {name: "999-9999999-9999999"}).status_code == 404
    assert ask(call, endpoint, {name: number}).status_code in (endpoint.success, 400)
