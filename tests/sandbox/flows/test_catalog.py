from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.checked import Caller

QUERY = {"marketplaceIds": "ATVPDKIKX0DER", "keywords": "Lamp", "pageSize": 20}
NEWER, OLDER = "/catalog/2022-04-01/items", "/catalog/2020-12-01/items"


def all_found(call: Caller, path: str, **query: Any) -> list[str]:
    """ASINs on all pages."""
    found: list[str] = []
    token: str | None = None
    while True:
        answer = call("GET", path, params=QUERY | query | ({"pageToken": token} if token else {}))
        found += [item["asin"] for item in answer["items"]]
        token = answer["pagination"].get("nextToken")
        if token is None:
            return found


@pytest.mark.parametrize("path", [NEWER, OLDER])
def test_a_search_is_limited_to_classes(path: str, call: Caller) -> None:
    """An item is in the class that it shows, and in the one above it; one of another class is not found."""
    item = call("GET", path, params=QUERY | {"includedData": "summaries"})["items"][0]
    summary = item["summaries"][0]
    own = summary["browseNode"] if path == OLDER else summary["browseClassification"]["classificationId"]
    every = all_found(call, path)
    assert len(every) > 20
    assert all_found(call, path, classificationIds=own) == every
    assert all_found(call, path, classificationIds="1055398") == every
    assert all_found(call, path, classificationIds=f"12,{own}") == every
    assert all_found(call, path, classificationIds="12") == []
    other = call("GET", path, params=QUERY | {"keywords": "Kettle"})["items"][0]["summaries"][0]
    another = other["browseNode"] if path == OLDER else other["browseClassification"]["classificationId"]
    assert all_found(call, path, classificationIds=another) == []


def test_an_item_shows_its_classes(call: Caller) -> None:
    """Where the request wants them: the same as in the summary, with the one above."""
    item = call("GET", NEWER, params=QUERY | {"includedData": "classifications,summaries"})["items"][0]
    (shown,) = item["classifications"][0]["classifications"]
    assert shown == item["summaries"][0]["browseClassification"]
    assert (shown["displayName"], shown["parent"]["classificationId"]) == ("Lamp", "1055398")
