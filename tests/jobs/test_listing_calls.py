"""Calls that change listings, and what is refused before one is made."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import InvalidArgumentError, ProcessingError
from spapi_core.jobs.later_kinds import KINDS, look
from spapi_core.jobs.listing_calls import each_of, item_call, patch_body, refuse_attributes, schema_link
from spapi_core.jobs.listing_patches import delete, replace
from spapi_core.jobs.product_types import ListingFault

pytestmark = pytest.mark.anyio

HERE = "A1PA6795UKMFR9"


@pytest.mark.parametrize(
    ("wrong", "words"), [([], "there are none"), ([5], "a int is not one"), (["x"], "a str is not one")]
)
def test_what_is_no_patch_is_refused(wrong: Any, words: str) -> None:
    """With what makes one."""
    with pytest.raises(InvalidArgumentError) as caught:
        patch_body("LUGGAGE", wrong, HERE)
    assert str(caught.value) == f"patches: {words}: make them by price(...), quantity(...), replace(...), delete(...)"


def test_one_patch_is_taken_as_a_list_of_it() -> None:
    """In the order that is given."""
    one: Any = delete("brand")
    other = replace("item_name", {"value": "x"})
    assert patch_body("LUGGAGE", one, HERE) == patch_body("LUGGAGE", [one], HERE)
    body = patch_body("LUGGAGE", [other, one], HERE)
    assert body["productType"] == "LUGGAGE"
    assert [(each["op"], each["path"]) for each in body["patches"]] == [
        ("replace", "/attributes/item_name"),
        ("delete", "/attributes/brand"),
    ]


async def test_a_call_says_whose_listing_it_changes(make: Any) -> None:
    """A preview says that it is one."""
    client = make(catalog=default_catalog()).client
    call = item_call(client, "patchListingsItem", ("S", "A/1"), {"x": 1}, [HERE], preview=False)
    assert dict(call.arguments) == {"seller_id": "S", "sku": "A/1", "marketplace_ids": [HERE]}
    assert (call.operation.id, call.body) == ("listings_items_v2021_08_01.patchListingsItem", {"x": 1})
    preview = item_call(client, "patchListingsItem", ("S", "A/1"), {}, [HERE], preview=True)
    assert preview.arguments["mode"] == "VALIDATION_PREVIEW"
    for sku in ("", None, 5):
        with pytest.raises(InvalidArgumentError) as caught:
            item_call(client, "patchListingsItem", ("S", sku), {}, [HERE], preview=False)  # type: ignore[arg-type]  # what is tested
        assert str(caught.value) == f"sku is {sku!r}: give the seller's own number of the item"


def test_all_wrong_values_are_named_at_once() -> None:
    """By their SKUs; right ones become patches."""

    def make_patch(value: str) -> Any:
        if value == "bad":
            raise InvalidArgumentError("no")
        return value

    found: dict[str, Any] = dict(each_of({"a": "1", "b": "2"}, make_patch))
    assert found == {"a": "1", "b": "2"}
    with pytest.raises(InvalidArgumentError) as caught:
        each_of({"a": "bad", "b": "2", "c": "bad"}, make_patch)
    assert caught.value.faults == ("a: no", "c: no")
    refuse_attributes("LUGGAGE", [])
    with pytest.raises(InvalidArgumentError) as other:
        refuse_attributes("LUGGAGE", [ListingFault("a", "m", "k"), ListingFault("", "n", "k")])
    assert other.value.faults == ("LUGGAGE: a: m", "LUGGAGE: n")


LINK = {"link": {"resource": "https://x.example/s?y"}, "checksum": "c"}


@pytest.mark.parametrize(
    ("answer", "version"),
    [
        ({"schema": LINK, "productTypeVersion": {"version": "v"}}, "v"),
        ({"schema": LINK, "productTypeVersion": "v"}, None),
        ({"schema": LINK}, None),
    ],
)
def test_a_schema_is_found_in_its_answer(answer: Any, version: str | None) -> None:
    """Its version where it is there."""
    assert schema_link(answer, "op") == ("https://x.example/s?y", "c", version)


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ({"schema": {**LINK, "checksum": ""}}, "checksum"),
        ({"schema": {**LINK, "link": None}}, "resource"),
        ({"schema": {**LINK, "link": {}}}, "resource"),
        ({"schema": []}, "resource"),
        ({}, "resource"),
        (None, "resource"),
    ],
)
def test_an_answer_without_a_schema_is_an_error(answer: Any, name: str) -> None:
    """What is missing is named."""
    with pytest.raises(ProcessingError, match=f"^op: the answer holds no {name}$"):
        schema_link(answer, "op")


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("report", {"report_id": "1"}),
        ("feed", {"feed_id": "1"}),
        ("query", {"query_id": "1"}),
        ("inbound_operation", {"operation_id": "1"}),
        (
            "listing",
            {"sku": "1", "seller_id": "S", "included_data": ["summaries", "issues"], "marketplace_ids": [HERE]},
        ),
        ("aplus_approval", {"content_reference_key": "1", "included_data_set": ["METADATA"], "marketplace_id": HERE}),
        ("vendor_transaction", {"transaction_id": "1"}),
        ("direct_fulfillment_transaction", {"transaction_id": "1"}),
        ("invoices_export", {"export_id": "1"}),
    ],
)
async def test_each_kind_is_looked_at_by_its_own_call(make: Any, name: str, arguments: dict[str, Any]) -> None:
    """With the id, and what its operation needs; whatever the model says of the form of an id."""
    client = make(catalog=default_catalog()).client
    call = look(client, name, "1", "S", None)
    assert (dict(call.arguments), call.operation.id, call.checked) == (arguments, KINDS[name].operation, False)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("reports", "1"), "kind is 'reports': did you mean 'report'?"),
        (("qqq", "1"), f"kind is 'qqq': there are {', '.join(KINDS)}"),
        (("report", ""), "id is '': give Amazon's id of the report"),
        (("report", " "), "id is ' ': give Amazon's id of the report"),
        (("report", 5), "id is 5: give Amazon's id of the report"),
        (
            ("listing", "1"),
            "A listing is waited for with seller_id=, the id of its seller, or selling_partner_id in the profile",
        ),
    ],
)
async def test_what_cannot_be_looked_at_is_refused(make: Any, given: tuple[str, Any], words: str) -> None:
    """Before anything is sent."""
    client = make(catalog=default_catalog()).client
    with pytest.raises(InvalidArgumentError) as caught:
        look(client, given[0], given[1], None, None)
    assert str(caught.value) == words
