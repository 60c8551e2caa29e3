"""A+ content in the sandbox: what is made is got, put on items, approved, published and suspended."""

from __future__ import annotations

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller

BASE = "/aplus/2020-11-01"
US = {"marketplaceId": "ATVPDKIKX0DER"}
TEXT = {"body": {"textList": [{"value": "hello", "decoratorSet": []}]}}
DOCUMENT = {
    "name": "Mine",
    "contentType": "EBC",
    "locale": "en-US",
    "contentModuleList": [{"contentModuleType": "STANDARD_TEXT", "standardText": TEXT}],
}
ASIN = "B000000001"


def status(call: Caller, key: str) -> str:
    """Of a document."""
    query = {**US, "includedDataSet": "METADATA"}
    found: str = call("GET", f"{BASE}/contentDocuments/{key}", params=query)["contentRecord"]["contentMetadata"][
        "status"
    ]
    return found


def test_a_document_goes_from_draft_to_its_pages(call: Caller, stateful: LocalSandbox) -> None:
    """And off them when it is suspended."""
    key = call("POST", f"{BASE}/contentDocuments", params=US, json={"contentDocument": DOCUMENT})["contentReferenceKey"]
    one = f"{BASE}/contentDocuments/{key}"
    shown = call("GET", one, params={**US, "includedDataSet": "CONTENTS,METADATA"})["contentRecord"]
    assert (shown["contentDocument"], shown["contentMetadata"]["name"]) == (DOCUMENT, "Mine")
    assert call("GET", f"{BASE}/contentDocuments", params=US)["contentMetadataRecords"][0]["contentReferenceKey"] == key
    call("POST", f"{one}/approvalSubmissions", params=US, status=400)
    call("POST", f"{one}/asins", params=US, json={"asinSet": [ASIN]})
    assert [each["asin"] for each in call("GET", f"{one}/asins", params=US)["asinMetadataSet"]] == [ASIN]
    call("POST", f"{one}/approvalSubmissions", params=US)
    assert status(call, key) == "SUBMITTED"
    stateful.advance(61)
    assert status(call, key) == "APPROVED"
    query = {**US, "asin": ASIN}
    records = call("GET", f"{BASE}/contentPublishRecords", params=query)["publishRecordList"]
    assert [each["contentReferenceKey"] for each in records] == [key]
    call("POST", f"{one}/suspendSubmissions", params=US)
    assert call("GET", f"{BASE}/contentPublishRecords", params=query)["publishRecordList"] == []


def test_a_changed_document_is_a_draft_again(call: Caller) -> None:
    """With its new content."""
    key = call("POST", f"{BASE}/contentDocuments", params=US, json={"contentDocument": DOCUMENT})["contentReferenceKey"]
    changed = {**DOCUMENT, "name": "Better"}
    call("POST", f"{BASE}/contentDocuments/{key}", params=US, json={"contentDocument": changed})
    query = {**US, "includedDataSet": "METADATA"}
    shown = call("GET", f"{BASE}/contentDocuments/{key}", params=query)["contentRecord"]["contentMetadata"]
    assert (shown["name"], shown["status"]) == ("Better", "DRAFT")


@pytest.mark.parametrize("path", ["", "/asins"])
def test_a_document_that_is_not_there_is_a_404(path: str, call: Caller) -> None:
    """As everywhere."""
    query = {**US, "includedDataSet": "METADATA"}
    call("GET", f"{BASE}/contentDocuments/NOTHING{path}", params=query, status=404)
