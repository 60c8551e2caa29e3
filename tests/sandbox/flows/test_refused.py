"""What Amazon's pairs refuse because a value is wrong by its name is refused where the sandbox has a state, too."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox

CASES: dict[str, tuple[str, str, dict[str, Any], int, str]] = {
    "type of report": (
        "GET",
        "/reports/2021-06-30/schedules",
        {"params": {"reportTypes": "BAD_FEE_DISCOUNTS_REPORT,BAD_GET_FBA_FULFILLMENT_CUSTOMER_TAXES_DATA"}},
        400,
        "Invalid input",
    ),
    "id of a return": (
        "GET",
        "/externalFulfillment/2024-09-11/returns",
        {"params": {"rmaId": "rmaIdTest403"}},
        403,
        "forbidden",
    ),
    "id of a shipment": (
        "GET",
        "/vendor/shipping/v1/shipments",
        {"params": {"vendorShipmentIdentifier": "null"}},
        400,
        "cannot be null",
    ),
}


SUMMARY = {"asin": "11_AABB_123", "marketplaceId": "ATVPDKIKX0DER", "includedData": ["featuredBuyingOptions"]} | {
    "uri": "/products/pricing/2022-05-01/items/competitiveSummary",
    "method": "GET",
}
METRICS: dict[str, Any] = {
    "filters": {
        "aggregationFrequency": "DAY",
        "timeInterval": {"startDate": "2022-01-01T00:00:00Z", "endDate": "2022-12-31T00:00:00Z"},
        "marketplaceId": "ATVPDKIKX0DER",
        "programTypes": ["SUBSCRIBE_AND_SAVE"],
        "timePeriodType": "PERFORMANCE",
        "asins": ["B07CYBR5GZ"],
    },
    "pagination": {"limit": 1, "offset": 0},
    "sort": {"order": "ASC", "key": "TOTAL_SUBSCRIPTIONS_REVENUE"},
}
BODIES: dict[str, tuple[str, dict[str, Any], dict[str, Any], str]] = {
    "a value that the answer quotes": (
        "/batches/products/pricing/2022-05-01/items/competitiveSummary",
        {"requests": [SUMMARY]},
        {"requests": [SUMMARY | {"asin": "B00ZIAODGE"}]},
        "11_AABB_123 is not a valid ASIN",
    ),
    "a property that the answer names": (
        "/replenishment/2022-11-07/offers/metrics/search",
        METRICS,
        METRICS | {"filters": METRICS["filters"] | {"aggregationFrequency": "YEAR"}},
        "Only WEEK, MONTH, QUARTER and YEAR",
    ),
}


@pytest.mark.parametrize("case", BODIES)
def test_a_value_that_the_answer_calls_wrong_is_refused(case: str) -> None:
    """By quoting it, or by naming its property; the same request with a good value is answered."""
    path, wrong, right, words = BODIES[case]
    with LocalSandbox(stateful=True, plans="none") as sandbox:
        headers = {"x-amz-access-token": sandbox.access_token()}
        answer = httpx.post(sandbox.url + path, headers=headers, json=wrong)
        assert (answer.status_code, words in answer.text) == (400, True), answer.text
        assert httpx.post(sandbox.url + path, headers=headers, json=right).status_code == 200


def test_a_request_for_nothing_is_refused_where_every_good_one_asks_for_something() -> None:
    """No parameter is required by its own, and one of them is needed."""
    path = "/tracking/2026-01-30/shipments/track"
    with LocalSandbox(stateful=True, plans="none") as sandbox:
        headers = {"x-amz-access-token": sandbox.access_token()}
        answer = httpx.get(sandbox.url + path, headers=headers)
        assert (answer.status_code, "parameters provided are invalid" in answer.text) == (400, True), answer.text
        assert httpx.get(sandbox.url + path, headers=headers, params={"aftn": "AFTN1"}).status_code == 200


@pytest.mark.parametrize("case", CASES)
def test_a_value_that_is_wrong_by_its_name_is_refused(case: str) -> None:
    """With Amazon's status and words; the same question with another value is answered."""
    method, path, given, status, words = CASES[case]
    with LocalSandbox(stateful=True, plans="none") as sandbox:
        headers = {"x-amz-access-token": sandbox.access_token()}
        answer = httpx.request(method, sandbox.url + path, headers=headers, **given)
        assert (answer.status_code, words in answer.text) == (status, True), answer.text
        ordinary: dict[str, Any] = {"params": dict.fromkeys(given["params"], "GET_MERCHANT_LISTINGS_ALL_DATA")}
        assert httpx.request(method, sandbox.url + path, headers=headers, **ordinary).status_code == 200
