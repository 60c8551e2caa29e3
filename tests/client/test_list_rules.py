"""The rule of a list that may be sent in parts: which list, how many of it, and what is added to the call."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_clients.catalog_items_v2022_04_01 import operations as catalog
from spapi_clients.listings_items_v2021_08_01 import operations as listings
from spapi_clients.product_fees_v0 import operations as fees
from spapi_clients.product_pricing_v0 import operations as pricing
from spapi_clients.vendor_orders_v1 import models as vendor_models
from spapi_clients.vendor_orders_v1 import operations as vendor
from spapi_core.client.list_rules import ListRule, filled, rule_of
from spapi_core.errors import InvalidArgumentError
from spapi_core.operation import Call, Location, Operation, Param
from spapi_core.wire import allowed

PRICES = pricing.get_pricing(item_type="Asin", asins=["A"])
SENT = vendor.submit_acknowledgement(body=vendor_models.SubmitAcknowledgementRequest(acknowledgements=[]))


@pytest.mark.parametrize(
    ("call", "size", "rule"),
    [
        (PRICES, None, ListRule("Asins", 20, ("payload",), (((), ("ASIN",)),), ("status",), (), ())),
        (
            pricing.get_pricing(item_type="Sku", skus=["S"]),
            7,
            ListRule("Skus", 7, ("payload",), (((), ("SellerSKU",)),), ("status",), (), ()),
        ),
        (
            fees.get_my_fees_estimates(body=[]),
            None,
            ListRule(
                "body",
                20,
                (),
                (
                    (("FeesEstimateRequest", "Identifier"), ("FeesEstimateIdentifier", "SellerInputIdentifier")),
                    (("IdValue",), ("FeesEstimateIdentifier", "IdValue")),
                    (("FeesEstimateRequest", "MarketplaceId"), ("FeesEstimateIdentifier", "MarketplaceId")),
                ),
                ("Status",),
                ("Error",),
                (),
            ),
        ),
        (
            listings.search_listings_items("S", identifiers=["A"], identifiers_type="FNSKU"),
            None,
            ListRule("identifiers", 20, None, (((), ("summaries", "fnSku")),), (), (), ()),
        ),
        (
            catalog.search_catalog_items(identifiers=["1"], identifiers_type="EAN"),
            None,
            ListRule("identifiers", 20, None, (((), ("identifiers", "identifiers", "identifier")),), (), (), ()),
        ),
        (
            catalog.search_catalog_items(identifiers=["A"], identifiers_type="ASIN"),
            None,
            ListRule("identifiers", 20, None, (((), ("asin",)),), (), (), ()),
        ),
        (listings.search_listings_items("S", identifiers=["A"], identifiers_type="EAN"), None, (20, ())),
        (SENT, 9, ListRule("body.acknowledgements", 9, None, (), (), (), ())),
    ],
)
def test_the_row_of_an_operation_is_its_rule(call: Any, size: int | None, rule: Any) -> None:
    """List, limit, where the answers are, and what distinguishes them, which may hang on another argument."""
    found = rule_of(call, size)
    assert ((found.most, found.match) if isinstance(rule, tuple) else found) == rule


@pytest.mark.parametrize("size", [1, 20])
def test_a_size_up_to_amazons_limit_is_taken(size: int) -> None:
    """Both ends included."""
    assert rule_of(PRICES, size).most == size


@pytest.mark.parametrize("size", [0, -1, True, False, 1.0, "5"])
def test_a_size_that_is_no_number_of_items_is_refused(size: Any) -> None:
    """With what it was."""
    with pytest.raises(InvalidArgumentError) as caught:
        rule_of(PRICES, size)
    assert str(caught.value) == f"size is {size!r}: give 1 or more, or None for what Amazon takes"


@pytest.mark.parametrize(
    ("call", "size", "said"),
    [
        (PRICES, 21, "size is 21: Amazon takes at most 20 of asins in one call"),
        (
            SENT,
            None,
            (
                "vendor_orders_v1.submitAcknowledgement: Amazon states no limit for body.acknowledgements: "
                "say size=, e.g. size=100"
            ),
        ),
        (
            catalog.get_catalog_item("A"),
            None,
            (
                "catalog_items_v2022_04_01.getCatalogItem: it takes no list that may be sent in parts; use send, or batch "
                "for many calls"
            ),
        ),
        (
            pricing.get_pricing(item_type="Asin"),
            None,
            "product_pricing_v0.getPricing: give one list to send in parts: asins or skus",
        ),
        (
            pricing.get_pricing(item_type="Asin", asins=["A"], skus=["S"]),
            None,
            "product_pricing_v0.getPricing: give one list to send in parts: asins or skus",
        ),
    ],
)
def test_what_has_no_rule_is_told(call: Any, size: int | None, said: str) -> None:
    """With what helps."""
    with pytest.raises(InvalidArgumentError) as caught:
        rule_of(call, size)
    assert str(caught.value) == said


@pytest.mark.parametrize("size", [100, 10_000])
def test_where_amazon_states_no_limit_any_size_goes(size: int) -> None:
    """The caller knows."""
    assert rule_of(SENT, size).most == size


@pytest.mark.parametrize(
    ("given", "more"),
    [
        ({"identifiers_type": "ASIN"}, {"page_size": 20}),
        ({"identifiers_type": "ASIN", "page_size": 5}, {}),
        ({"identifiers_type": "EAN"}, {"page_size": 20, "included_data": ["summaries", "identifiers"]}),
        (
            {"identifiers_type": "EAN", "included_data": ["images"]},
            {"page_size": 20, "included_data": ["images", "identifiers"]},
        ),
        (
            {"identifiers_type": "EAN", "included_data": "images"},
            {"page_size": 20, "included_data": ["images", "identifiers"]},
        ),
        ({"identifiers_type": "EAN", "included_data": ["identifiers", "images"]}, {"page_size": 20}),
        ({}, {"page_size": 20, "included_data": ["summaries", "identifiers"]}),
    ],
)
def test_pages_are_asked_for_full_and_with_what_tells_answers_apart(
    given: dict[str, Any], more: dict[str, Any]
) -> None:
    """Unless the caller said so already; nothing of what was given is lost."""
    call: Any = catalog.search_catalog_items(identifiers=["1"], **given)
    before = dict(call.arguments)
    got = filled(call)
    added = {name: value for name, value in got.arguments.items() if before.get(name) != value}
    assert added == more
    assert before.items() <= {**got.arguments, **{name: before[name] for name in more if name in before}}.items()
    assert dict(call.arguments) == before


def test_a_call_to_which_nothing_is_added_stays_itself() -> None:
    """No row, or nothing in it."""
    calls: list[Call[Any]] = [PRICES, catalog.get_catalog_item("A")]
    for call in calls:
        assert filled(call) is call


def test_what_an_operation_has_no_argument_for_is_not_added() -> None:
    """As an older section of the same name may have none."""
    older: Operation[Any] = Operation(
        id="catalog_items_v2022_04_01.searchCatalogItems",
        section="catalog_items_v2022_04_01",
        name="searchCatalogItems",
        method="GET",
        path="/catalog/2022-04-01/items",
        params=(Param("identifiers", "identifiers", Location.QUERY, list[str]),),
    )
    call = older.call(identifiers=["1"])
    assert filled(call) is call


@pytest.mark.parametrize(
    ("row", "given", "added"),
    [
        ({"include": {"gone": "a,b", "Data": "x,y"}}, {}, {"data": ["x", "y"]}),
        ({"include": {"Data": "x,y", "gone": "a,b"}}, {}, {"data": ["x", "y"]}),
        ({"include": {"Data": "y"}}, {}, {"data": ["y"]}),
        ({"include": {"Data": "x,y"}}, {"data": ["z"]}, {"data": ["z", "y"]}),
        ({"include": {"Data": "x,y"}}, {"data": "z"}, {"data": ["z", "y"]}),
        ({"include": {"Data": "x,y"}}, {"data": "y"}, {"data": "y"}),
        ({"include": {"Data": "x,y"}}, {"data": ["y", "z"]}, {"data": ["y", "z"]}),
        ({"fill": {"gone": "1", "Data": "20", "Kind": "new"}}, {}, {"data": 20, "kind": "new"}),
        ({"fill": {"Data": "20"}}, {"data": 5}, {"data": 5}),
        ({"include": {"Data": "y"}, "type": "Kind", "match": {"A": "a"}}, {"kind": "A"}, {"kind": "A"}),
        ({"include": {"Data": "y"}, "type": "Kind", "match": {"A": "a"}}, {"kind": "B"}, {"kind": "B", "data": ["y"]}),
    ],
)
def test_each_row_adds_what_it_says(
    monkeypatch: pytest.MonkeyPatch, row: dict[str, Any], given: dict[str, Any], added: dict[str, Any]
) -> None:
    """What the caller gave stays, and a name that the operation does not have stops nothing."""
    monkeypatch.setattr(allowed, "of", lambda _: {"batch": row})
    shop: Operation[Any] = Operation(
        id="shop_v1.get",
        section="shop_v1",
        name="get",
        method="GET",
        path="/x",
        params=(Param("Data", "data", Location.QUERY, Any), Param("Kind", "kind", Location.QUERY, Any)),
    )
    assert dict(filled(shop.call(**given)).arguments) == added
