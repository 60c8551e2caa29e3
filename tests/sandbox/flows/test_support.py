"""Cases of selling partner support in the sandbox: listed by filters in any order, got as listed, with their contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.sandbox.checked import Caller

BASE = "/support/2025-02-01/cases"


def all_of(call: Caller, **body: Any) -> list[dict[str, Any]]:
    """All pages of a list."""
    found: list[dict[str, Any]] = []
    token: dict[str, Any] = {}
    while True:
        page = call("POST", BASE, json={"maxResults": 10, **body, **token})
        found += page["cases"]
        if "nextToken" not in page:
            return found
        token = {"nextToken": page["nextToken"]}


def test_cases_come_over_pages_and_are_got_as_listed(call: Caller) -> None:
    """The newest first; an unknown id is a 404, for its contacts too."""
    listed = all_of(call)
    assert len({each["caseId"] for each in listed}) == len(listed) == 25
    dates = [each["createdDate"] for each in listed]
    assert dates == sorted(dates, reverse=True)
    for each in listed[:3]:
        assert call("GET", f"{BASE}/{each['caseId']}") == each
    for wrong in ("10000000025", "9", "nothing"):
        call("GET", f"{BASE}/{wrong}", status=404)
        call("GET", f"{BASE}/{wrong}/contacts", status=404)


def test_a_list_gives_what_it_asks_for(call: Caller) -> None:
    """By state, words, addresses and dates, in the order that was asked for."""
    listed = all_of(call)
    resolved = all_of(call, caseFilters={"caseStatuses": ["RESOLVED"]})
    assert resolved == [each for each in listed if each["status"] == "RESOLVED"]
    assert all("resolvedDate" in each for each in resolved)
    words = all_of(call, caseFilters={"subjectKeywords": "payment hold"})
    assert words
    assert words == [each for each in listed if "Payment on hold" in each["subject"]]
    email = listed[0]["primaryEmail"]
    assert all_of(call, caseFilters={"primaryEmails": [email]}) == [e for e in listed if e["primaryEmail"] == email]
    limit = listed[4]["createdDate"]
    assert all_of(call, caseFilters={"createdDate": {"after": limit}}) == listed[:5]
    assert all_of(call, sortField="CASE_ID", sortOrder="ASC") == listed[::-1]
    call("POST", BASE, json={"caseFilters": {"createdDate": {"after": "yesterday"}}}, status=400)


@pytest.mark.parametrize("order", ["ASC", "DESC"])
def test_contacts_fit_their_case(call: Caller, order: str) -> None:
    """In order, between its dates, each with the content of its channel alone."""
    case = all_of(call)[2]
    contacts: list[dict[str, Any]] = []
    query: dict[str, Any] = {"maxResults": 4, "sortOrder": order}
    while True:
        page = call("GET", f"{BASE}/{case['caseId']}/contacts", params=query)
        contacts += page["contacts"]
        if "nextToken" not in page:
            break
        query["nextToken"] = page["nextToken"]
    dates = [each["createdDate"] for each in contacts]
    assert dates == sorted(dates, reverse=order == "DESC")
    assert (min(dates), max(dates)) == (case["createdDate"], case["lastUpdatedDate"])
    kinds = {"EMAIL": "emailContent", "PHONE": "phoneContent", "CHAT": "chatContent"}
    for each in contacts:
        assert [kind for kind in kinds.values() if kind in each] == [kinds[each["channel"]]]
