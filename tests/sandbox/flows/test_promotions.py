"""Promotions in the sandbox: searched by what they are, got as listed, and the items of each over pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.sandbox.checked import Caller

BASE = "/promotions/2025-12-01/promotions"
US = "ATVPDKIKX0DER"


def all_of(call: Caller, **query: Any) -> list[dict[str, Any]]:
    """All pages of a search."""
    found: list[dict[str, Any]] = []
    token = None
    while True:
        page = call("GET", BASE, params={"marketplaceIds": US, "limit": 10, "paginationToken": token, **query})
        found += page["promotions"]
        assert page["totalResults"] >= len(found)
        token = page.get("pagination", {}).get("nextToken")
        if token is None:
            assert page["totalResults"] == len(found)
            return found


def test_promotions_come_over_pages_and_are_got_as_listed(call: Caller) -> None:
    """Each once; an unknown id is a 404."""
    listed = all_of(call)
    assert len({each["promotionId"] for each in listed}) == len(listed) == 25
    for each in listed[:3]:
        assert call("GET", f"{BASE}/{each['promotionId']}") == each
    call("GET", f"{BASE}/{listed[0]['promotionId'][:-1]}z", status=404)
    call("GET", f"{BASE}/nothing", status=404)


def test_a_search_gives_what_it_asks_for(call: Caller) -> None:
    """By state, type, dates and items; the marketplace's own alone."""
    listed = all_of(call)
    for name, key in (("statuses", "status"), ("promotionTypes", "promotionType")):
        wanted = listed[-1][key]
        assert all_of(call, **{name: wanted}) == [each for each in listed if each[key] == wanted]
    limit = listed[5]["schedule"]["startDate"]
    assert all_of(call, startDateAfter=limit) == listed[:6]
    items = call("GET", f"{BASE}/{listed[3]['promotionId']}", params={"includedData": "SELECTION"})["selection"]
    sku = items["selectionDetails"]["items"][0]["sku"]
    assert listed[3] in all_of(call, skus=sku)
    other = call("GET", BASE, params={"marketplaceIds": "A1PA6795UKMFR9"})["promotions"]
    assert {each["marketplaceId"] for each in other} == {"A1PA6795UKMFR9"}


def test_states_follow_time(call: Caller) -> None:
    """Upcoming until it begins, running until it ends, expired then."""
    upcoming = all_of(call, statuses="UPCOMING")
    path = f"{BASE}/{upcoming[-1]['promotionId']}"
    call.sandbox.advance(15 * 86400)
    assert call("GET", path)["status"] in {"RUNNING", "EXPIRED", "CANCELLED"}
    call.sandbox.advance(40 * 86400)
    assert not all_of(call, statuses="RUNNING,UPCOMING")


def test_the_items_of_a_selection_are_those_of_its_promotion(call: Caller) -> None:
    """Over pages; another selection, another revision and another promotion's are 404."""
    found = [
        call("GET", f"{BASE}/{each['promotionId']}", params={"includedData": "SELECTION"}) for each in all_of(call)[:8]
    ]
    one = max(found, key=lambda each: len(each["selection"]["selectionDetails"]["items"]))
    path = f"{BASE}/{one['promotionId']}/selections/{one['selection']['selectionId']}"
    items: list[Any] = []
    token = None
    while token is not None or not items:
        query = {"revisionId": 1, "limit": 7, "paginationToken": token}
        selection = call("GET", path, params=query)["selection"]
        items += selection["selectionDetails"]["items"]
        token = selection["selectionDetails"].get("pagination", {}).get("nextToken")
    assert items == one["selection"]["selectionDetails"]["items"]
    assert len(items) > 7
    call("GET", path, params={"revisionId": 2}, status=404)
    call("GET", f"{path}x", params={"revisionId": 1}, status=404)
    other = next(each for each in found if each is not one)["selection"]["selectionId"]
    call("GET", f"{BASE}/{one['promotionId']}/selections/{other}", params={"revisionId": 1}, status=404)
