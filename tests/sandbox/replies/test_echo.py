from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.replies.echo import echoed, fitting, named_in
from spapi_core.sandbox.replies.pair import Given
from spapi_core.sandbox.world.catalog import ModelDocument

if TYPE_CHECKING:
    from tests.sandbox.checked import Caller

US = "ATVPDKIKX0DER"


def test_a_made_up_answer_is_about_what_the_query_and_the_path_name(call: Caller) -> None:
    """An ASIN in the query, wrapped in a payload, and one in the path; without a marketplace it is always the same one."""
    path = "/fba/inbound/v1/eligibility/itemPreview"
    query = {"asin": "B012345678", "program": "INBOUND", "marketplaceIds": US}
    found = call("GET", path, params=query)["payload"]
    assert (found["asin"], found["marketplaceId"]) == ("B012345678", US)
    path = "/customerFeedback/2024-06-01/items/B012345678/reviews/topics"
    found = call("GET", path, params={"marketplaceId": US, "sortBy": "MENTIONS"})
    assert (found["asin"], found["marketplaceId"]) == ("B012345678", US)


def test_a_made_up_answer_is_about_what_the_body_names(call: Caller) -> None:
    """The order of a time slot."""
    size = {"length": 20.0, "width": 20.0, "height": 20.0, "unit": "cm"}
    body: dict[str, Any] = {"marketplaceId": "A21TJRUUN4KGV", "amazonOrderId": "903-0000000-0000001"}
    body |= {"packageDimensions": size, "packageWeight": {"value": 20.0, "unit": "g"}}
    assert call("POST", "/easyShip/2022-03-23/timeSlot", json=body)["amazonOrderId"] == "903-0000000-0000001"


def test_only_identifiers_that_are_named_once_are_repeated() -> None:
    """Lists of them, other words and what is further inside stay as they were made."""
    given = Given({"orderId": "1"}, {"asin": ["A,B"], "status": ["DONE"], "sku": ["S"]}, {}, {"Quantity": 3})
    made = {"OrderId": "x", "asin": "y", "status": "NEW", "items": [{"orderId": "z", "sku": "t"}], "sku": 5}
    assert echoed(made, named_in(given)) == made | {"OrderId": "1"}


def test_what_an_answer_may_not_hold_is_not_repeated() -> None:
    """A path takes an id of one sign where the answer wants five, or other signs; further inside as well."""
    parts = {
        "Answer": {"type": "object", "properties": {"payload": {"$ref": "#/components/schemas/Thing"}, "jobId": {}}},
        "Thing": {"allOf": [{"properties": {"thingId": {"$ref": "#/components/schemas/ThingId"}}}]},
        "ThingId": {"type": "string", "minLength": 5, "pattern": "^[a-z]+$"},
    }
    document = ModelDocument({"components": {"schemas": parts}})
    for text, repeated in (("0", False), ("00000", False), ("abcde", True)):
        named = {"thingid": text, "jobId": "1", "other": ""}
        kept = fitting(named, document, {"$ref": "#/components/schemas/Answer"})
        assert kept == (named if repeated else {"jobId": "1", "other": ""})
