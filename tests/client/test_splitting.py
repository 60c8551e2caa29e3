"""A long list in parts, and which answer belongs to which item: nothing is sent."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.client.list_places import list_of
from spapi_core.client.splitting import ItemResult, PartAnswer, Split
from spapi_core.errors import BadRequestError, InvalidArgumentError, NotFoundError, ServerError, SPAPIError
from spapi_core.wire.by_path import named_call

PRICING = "product_pricing_v0"
OFFERS = f"{PRICING}.getItemOffersBatch"
STOCK = "external_fulfillment_inventory_v2024_09_11.batchInventory"
SENT = "vendor_orders_v1.submitAcknowledgement"


def split(operation: str, body: Any = None, size: int | None = None, **params: Any) -> Split[Any, Any]:
    return Split(named_call(default_catalog(), operation, params, body, None), size)


def prices(*asins: str, size: int | None = None) -> Split[Any, Any]:
    return split(f"{PRICING}.getPricing", size=size, ItemType="Asin", Asins=list(asins), MarketplaceId="M")


def offers(*requests: dict[str, Any]) -> Split[Any, Any]:
    return split(OFFERS, {"requests": list(requests)})


def response(parsed: Any, status: int = 200) -> Any:
    return SimpleNamespace(parsed=parsed, status_code=status, request_id="r-1")


def answered(of: Split[Any, Any], *parsed: Any, part: int = 0, error: Exception | None = None) -> Any:
    return PartAnswer(of.parts[part], tuple((response(each), ()) for each in parsed), error)


def statuses(results: list[ItemResult[Any, Any]]) -> list[str]:
    return [each.status for each in results]


@pytest.mark.parametrize(
    ("status", "ok"),
    [("ok", True), ("unmatched", True), ("missing", False), ("refused", False), ("failed", False), ("skipped", False)],
)
def test_what_went_wrong_with_an_item_is_not_ok(status: str, ok: bool) -> None:
    """An answer that does not say whose it is went well too."""
    assert ItemResult[Any, Any]("a", status).ok is ok


def test_an_item_gives_its_first_answer_or_its_error() -> None:
    """Without either, an error that names its status."""
    two = ItemResult[Any, Any]("a", "ok", ("x", "y"))
    assert (two.answer, two.unwrap()) == ("x", "x")
    none = ItemResult[Any, Any]("a", "skipped")
    assert none.answer is None
    with pytest.raises(SPAPIError) as caught:
        none.unwrap()
    assert str(caught.value) == "there is no answer for this item: it is skipped"
    error = BadRequestError("no")
    with pytest.raises(BadRequestError) as raised:
        ItemResult[Any, Any]("a", "refused", ("x",), error=error).unwrap()
    assert raised.value is error


def test_a_part_is_answered_unless_it_ended_in_an_error() -> None:
    """Whatever came before it."""
    of = prices("A")
    assert answered(of, {}).ok
    assert not answered(of, {}, error=ValueError("x")).ok


@pytest.mark.parametrize(
    ("items", "size", "lengths"),
    [
        (19, None, [19]),
        (20, None, [20]),
        (21, None, [20, 1]),
        (40, None, [20, 20]),
        (5, 2, [2, 2, 1]),
        (3, 1, [1, 1, 1]),
    ],
)
def test_a_list_is_cut_into_full_parts(items: int, size: int | None, lengths: list[int]) -> None:
    """In the caller's order, each in a call of its own."""
    asins = [f"A{number}" for number in range(items)]
    of = prices(*asins, size=size)
    assert [len(part.items) for part in of.parts] == lengths
    assert [item for part in of.parts for item in part.items] == asins
    assert [list_of(part.call, "Asins") for part in of.parts] == [part.items for part in of.parts]
    assert [of.position(at) for at in range(items)] == [
        number for number, length in enumerate(lengths) for _ in range(length)
    ]


def test_an_empty_list_is_told() -> None:
    """By its name."""
    with pytest.raises(InvalidArgumentError) as caught:
        prices()
    assert str(caught.value) == "product_pricing_v0.getPricing: Asins is empty: there is nothing to send"


def test_an_item_that_is_given_twice_is_sent_once() -> None:
    """Whatever the order of its keys; it has a result at each place, with the object that was given there."""
    one, again, other = {"a": 1, "b": [2]}, {"b": (2,), "a": 1}, {"a": 1, "b": [3]}
    of = split(SENT, {"acknowledgements": [one, other, again]}, size=2)
    assert [part.items for part in of.parts] == [[one, other]]
    assert [of.position(at) for at in range(3)] == [0, 0, 0]
    results = {0: of.results(answered(of, {}))}
    assert [of.pick(at, results).item for at in range(3)] == [one, other, again]
    assert of.pick(2, results).item is again
    asins = prices("A", "B", "A", "C", size=2)
    assert [part.items for part in asins.parts] == [["A", "B"], ["C"]]
    assert [asins.position(at) for at in range(4)] == [0, 0, 0, 1]


def test_an_item_whose_part_was_not_sent_is_skipped() -> None:
    """Those of the others are as they came."""
    of = prices("A", "B", size=1)
    results = {0: of.results(answered(of, {"payload": [{"ASIN": "A"}]}))}
    assert [(each.item, each.status) for each in (of.pick(0, results), of.pick(1, results))] == [
        ("A", "ok"),
        ("B", "skipped"),
    ]


def test_items_that_answers_could_not_tell_apart_are_in_parts_of_their_own() -> None:
    """A part is filled up with those that can be; without keys all go together."""
    same = [{"uri": "/items/A", "MarketplaceId": "M", "note": number} for number in range(2)]
    of = offers(same[0], {"uri": "/items/B", "MarketplaceId": "M"}, same[1], {"uri": "/items/C", "MarketplaceId": "M"})
    assert [[each["uri"] for each in part.items] for part in of.parts] == [
        ["/items/A", "/items/B", "/items/C"],
        ["/items/A"],
    ]
    assert [of.position(at) for at in range(4)] == [0, 0, 1, 0]
    assert len(split(SENT, {"acknowledgements": [{"a": 1}, {"a": 2}]}, size=5).parts) == 1


def test_answers_are_given_to_the_items_whose_keys_they_carry() -> None:
    """In whatever order they come, several to one item; an item without any is missing."""
    of = prices("A", "B", "C")
    found = of.results(answered(of, {"payload": [{"ASIN": "C", "n": 1}, {"ASIN": "A"}, {"ASIN": "C", "n": 2}]}))
    assert statuses(found) == ["ok", "missing", "ok"]
    assert found[2].answers == ({"ASIN": "C", "n": 1}, {"ASIN": "C", "n": 2})
    assert [each.status_code for each in found] == [200, 200, 200]
    assert found[1].response is found[0].response
    assert found[1].response is not None


@pytest.mark.parametrize("payload", [None, {"ASIN": "A"}, "text", []])
def test_answers_that_are_no_list_belong_to_nobody(payload: Any) -> None:
    """The items are missing."""
    of = prices("A")
    got = answered(of, {"payload": payload})
    assert statuses(of.results(got)) == ["missing"]
    assert list(of.entries(got)) == []


def test_an_entry_without_a_key_belongs_to_the_item_at_its_place() -> None:
    """Where there is an entry for each item, and no other for this one."""
    of = prices("A", "B", "C")
    entries = [{"n": 0}, {"ASIN": "B", "n": 1}, {"n": 2}]
    assert [each.answers for each in of.results(answered(of, {"payload": entries}))] == [
        ({"n": 0},),
        ({"ASIN": "B", "n": 1},),
        ({"n": 2},),
    ]
    for fewer in (entries[:2], [*entries, {"n": 3}]):
        assert [len(each.answers) for each in of.results(answered(of, {"payload": fewer}))] == [0, 1, 0]
    twice = [{"ASIN": "B", "n": 0}, {"n": 1}, {"ASIN": "C", "n": 2}]
    found = of.results(answered(of, {"payload": twice}))
    assert [each.answers for each in found] == [(), ({"ASIN": "B", "n": 0},), ({"ASIN": "C", "n": 2},)]


@pytest.mark.parametrize(
    ("uri", "asin", "belongs"),
    [
        ("/items/A1/offers", "A1", True),
        ("/items/A1/offers?x=A2", "A2", True),
        ("/items?x=1&asin=A1", "A1", True),
        ("/items/A%2F1", "A/1", True),
        ("/items/A1/offers", "A", False),
        ("/items/A1/offers", "A2", False),
        ("/items?A1=x", "A1", False),
        ("/items?A1", "A1", False),
    ],
)
def test_an_address_names_its_item(uri: str, asin: str, belongs: bool) -> None:
    """A step of the path or a value of the query, whole, percent-encoded or not."""
    of = offers({"uri": uri, "MarketplaceId": "M"}, {"uri": "/other", "MarketplaceId": "M"})
    entry = {"request": {"Asin": asin, "MarketplaceId": "M"}}
    assert statuses(of.results(answered(of, {"responses": [entry]})))[0] == ("ok" if belongs else "missing")


@pytest.mark.parametrize(
    ("asked", "told", "belongs"),
    [
        ({"ItemCondition": "New"}, {"ItemCondition": "New"}, True),
        ({"ItemCondition": "New"}, {"ItemCondition": "Used"}, False),
        ({"ItemCondition": "New"}, {}, True),
        ({}, {"ItemCondition": "Used"}, True),
        ({"ItemCondition": 1}, {"ItemCondition": "1"}, True),
        ({"ItemCondition": "New", "CustomerType": "B"}, {"ItemCondition": "New", "CustomerType": "C"}, False),
    ],
)
def test_all_keys_that_both_carry_have_to_agree(asked: dict[str, Any], told: dict[str, Any], belongs: bool) -> None:
    """What one of them does not say does not count."""
    of = offers({"uri": "/items/A", **asked}, {"uri": "/items/B"})
    found = of.results(answered(of, {"responses": [{"request": {"Asin": "A", **told}}]}))
    assert statuses(found) == ["ok" if belongs else "missing", "missing"]


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (200, None, 200),
        (399, None, 399),
        (400, BadRequestError, 400),
        (404, NotFoundError, 404),
        (500, ServerError, 500),
        (None, None, 200),
    ],
)
def test_an_item_with_a_status_of_its_own_is_refused_by_it(
    status: int | None, kind: type[Exception] | None, code: int
) -> None:
    """From 400 on; without one the status of the answer counts."""
    of = offers({"uri": "/items/A"})
    entry = {"request": {"Asin": "A"}, "status": {"statusCode": status}, "body": {"errors": [{"code": "Gone"}]}}
    (found,) = of.results(answered(of, {"responses": [entry]}))
    assert (found.status, found.status_code) == ("ok" if kind is None else "refused", code)
    assert found.answers == (entry,)
    assert found.response is not None
    if kind is None:
        assert found.error is None
    else:
        assert type(found.error) is kind
        assert f"{OFFERS}: {code} Gone" in str(found.error)
        assert "r-1" in str(found.error)


@pytest.mark.parametrize(
    ("status", "refused", "code"),
    [
        ("Success", False, 200),
        ("success", False, 200),
        ("OK", False, 200),
        ("ClientError", True, 400),
        ("ServerError", True, 500),
    ],
)
def test_a_status_may_be_a_word(status: str, refused: bool, code: int) -> None:
    """Whatever its case."""
    of = prices("A")
    (found,) = of.results(answered(of, {"payload": [{"ASIN": "A", "status": status}]}))
    assert (found.status, found.status_code) == ("refused" if refused else "ok", code)


def test_an_item_is_refused_without_errors_too() -> None:
    """Where the row names no place for them, or nothing is there."""
    stock = split(STOCK, {"requests": [{"uri": "/inventories/S1"}]})
    entry = {"body": {"skuId": "S1"}, "status": {"statusCode": 404}, "errors": [{"code": "Gone"}]}
    (found,) = stock.results(answered(stock, {"responses": [entry]}))
    assert type(found.error) is NotFoundError
    assert "Gone" not in str(found.error)
    of = offers({"uri": "/items/A"})
    (bare,) = of.results(answered(of, {"responses": [{"request": {"Asin": "A"}, "status": {"statusCode": 404}}]}))
    assert type(bare.error) is NotFoundError


def test_items_of_a_part_that_failed_carry_its_error() -> None:
    """But for those that a page before it answered; the status is the error's, where it has one."""
    of = split("orders_v0.getOrders", AmazonOrderIds=["1", "2"], MarketplaceIds=None)
    assert of.paged
    error = BadRequestError("no", status_code=400)
    pages = ((response({}), [{"AmazonOrderId": "2"}]),)
    first, second = of.results(PartAnswer(of.parts[0], pages, error))
    assert (first.status, first.error, first.status_code) == ("failed", error, 400)
    assert (second.status, second.error, second.status_code) == ("ok", None, 200)
    assert first.response is second.response
    for each in of.results(PartAnswer(of.parts[0], (), ValueError("x"))):
        assert (each.status, each.status_code, each.response) == ("failed", None, None)


def test_one_answer_for_the_whole_part_is_every_items() -> None:
    """Where nothing distinguishes items; of pages whose rule knows no key, nobody knows whose they are."""
    of = split(SENT, {"acknowledgements": [{"a": 1}, {"a": 2}]}, size=2)
    assert not of.paged
    for found in of.results(answered(of, {"payload": {}})):
        assert (found.status, found.status_code, found.answers) == ("ok", 200, ())
        assert found.response is not None
    unknown = split(
        "listings_items_v2021_08_01.searchListingsItems", sellerId="S", identifiers=["1"], identifiersType="EAN"
    )
    got = PartAnswer(unknown.parts[0], ((response({}), [{"sku": "a"}]), (response({}), [{"sku": "b"}])))
    (only,) = unknown.results(got)
    assert (only.status, only.answers) == ("unmatched", ())
    assert only.response is got.pages[1][0]
    assert unknown.entries(got) == [{"sku": "a"}, {"sku": "b"}]


def test_a_list_whose_answers_are_in_one_piece_is_not_paged() -> None:
    """Though its operation might be."""
    assert not prices("A").paged


def test_results_and_parts_are_told_apart_as_objects() -> None:
    """Two items that look the same are two; what they hold need not be hashable."""
    of = split(SENT, {"acknowledgements": [{"a": 1}, {"a": 2}]}, size=1)
    results = {ItemResult[Any, Any]({"a": 1}, "ok"), ItemResult[Any, Any]({"a": 1}, "ok")}
    answers = {answered(of, {}), answered(of, {})}
    assert (len(results), len(answers), len({*of.parts})) == (2, 2, 2)


def test_an_item_has_the_last_page_of_its_part() -> None:
    """Whichever page its answer was on; so has one that is on none."""
    of = split("orders_v0.getOrders", AmazonOrderIds=["1", "2", "3"], MarketplaceIds=None)
    pages = tuple((response({}), [{"AmazonOrderId": each}]) for each in ("2", "1", "9"))
    found = of.results(PartAnswer(of.parts[0], pages))
    assert [each.status for each in found] == ["ok", "ok", "missing"]
    assert all(each.response is pages[-1][0] for each in found)
    failed = of.results(PartAnswer(of.parts[0], pages[:2], ValueError("x")))
    assert [each.status for each in failed] == ["ok", "ok", "failed"]
    assert all(each.response is pages[1][0] for each in failed)
