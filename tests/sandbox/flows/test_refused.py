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


@pytest.mark.parametrize("case", CASES)
def test_a_value_that_is_wrong_by_its_name_is_refused(case: str) -> None:
    """With Amazon's status and words; the same question with another value is answered."""
    method, path, given, status, words = CASES[case]
    with LocalSandbox(stateful=True, plans="none") as sandbox:
        headers = {"x-amz-access-token": sandbox.access_token()}
        answer = httpx.request(method, sandbox.url + path, headers=headers, **given)
        assert (answer.status_code, words in answer.text) == (status, True), answer.text
        ordinary = {"params": dict.fromkeys(given["params"], "GET_MERCHANT_LISTINGS_ALL_DATA")}
        assert httpx.request(method, sandbox.url + path, headers=headers, **ordinary).status_code == 200
