"""Headers and bodies of the traffic, as the control API shows them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller

US = "ATVPDKIKX0DER"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[LocalSandbox]:
    """A stateful sandbox without usage plans."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as running:
        yield running


def newest(sandbox: LocalSandbox) -> dict[str, Any]:
    """Headers and bodies of the newest request."""
    last = httpx.get(sandbox.url + "/_sandbox/api/traffic").json()["requests"][-1]
    return httpx.get(f"{sandbox.url}/_sandbox/api/traffic/{last['number']}").json()  # type: ignore[no-any-return]


def test_a_request_and_its_answer_are_shown(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """Ids, statuses and links between things stay; the token does not."""
    caller = caller_of(sandbox)
    body = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [US]}
    made = caller("POST", "/reports/2021-06-30/reports", json=body, status=202)
    found = newest(sandbox)
    assert found["request"]["body"] == body
    assert found["request"]["headers"]["x-amz-access-token"] == "***"
    assert found["answer"]["body"] == made
    assert found["answer"]["headers"]["x-spapi-sandbox-source"] == "stateful"


def test_secrets_and_personal_data_are_masked(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """Forms of the login, addresses and buyers of orders, links with a signature; whole objects in any spelling."""
    form = {
        "grant_type": "refresh_token",
        "refresh_token": "Atzr|s1",
        "client_id": "app-s2",
        "client_secret": "s3-marked",
    }
    httpx.post(sandbox.url + "/auth/o2/token", data=form)
    login = newest(sandbox)
    assert login["request"]["body"] == {"grant_type": "refresh_token"} | dict.fromkeys(
        ("refresh_token", "client_id", "client_secret"), "***"
    )
    assert login["answer"]["body"]["access_token"] == "***"
    caller = caller_of(sandbox)
    query = {"CreatedAfter": "2020-01-01T00:00:00Z", "MarketplaceIds": US}
    order = caller("GET", "/orders/v0/orders", params=query)["payload"]["Orders"][0]["AmazonOrderId"]
    address = caller("GET", f"/orders/v0/orders/{order}/address")["payload"]["ShippingAddress"]
    assert newest(sandbox)["answer"]["body"]["payload"] == {"AmazonOrderId": order, "ShippingAddress": "***"}
    assert address["City"] not in json.dumps(newest(sandbox))


def test_what_is_not_kept_is_a_404_and_a_huge_body_is_counted(
    sandbox: LocalSandbox, caller_of: Callable[..., Caller]
) -> None:
    """Only the newest are kept, so that memory is bounded."""
    caller = caller_of(sandbox)
    caller.http.post("/reports/2021-06-30/reports", json={"reportType": "x" * 300_000, "marketplaceIds": [US]})
    assert "too many" in newest(sandbox)["request"]["body"]
    caller.http.post(
        "/reports/2021-06-30/reports", content=b"\xff no json", headers={"Content-Type": "application/json"}
    )
    assert "bytes of application/json" in newest(sandbox)["request"]["body"]
    number = httpx.get(sandbox.url + "/_sandbox/api/traffic").json()["requests"][-1]["number"]
    for _ in range(201):
        caller.http.get("/sellers/v1/account")
    for gone in (number, 0, "x", "9" * 30, -1):
        answer = httpx.get(f"{sandbox.url}/_sandbox/api/traffic/{gone}")
        assert (answer.status_code, "not kept" in answer.text) == (404, True)
