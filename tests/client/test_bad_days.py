"""The client and the local sandbox on bad days: faults of every kind, many threads and tasks, personal data."""

from __future__ import annotations

import asyncio
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_clients.reports_v2021_06_30 import operations as reports
from spapi_clients.reports_v2021_06_30.models import CreateReportSpecification
from spapi_core import (
    AnswerError,
    ConnectionLostError,
    Credentials,
    Limiter,
    PermitTimeoutError,
    RetryPolicy,
    ServerError,
    SPAPIError,
)
from spapi_core.limits import AsyncLimiter
from spapi_core.model.drift import DriftKind

SINCE = "2020-01-01T00:00:00Z"
pytestmark = pytest.mark.anyio


def settings(sandbox: Any, seller: str = "test") -> dict[str, Any]:
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token=f"Atzr|{seller}")
    return {"credentials": credentials, "marketplace": "DE", "environment": sandbox.url, "plans": "none"}


def no_wait(_: float) -> None:
    """Retries come at once."""


async def no_async_wait(_: float) -> None:
    """Retries come at once."""


@pytest.fixture
def client(spapi_sandbox: Any) -> Any:
    """A sync client that waits for nothing."""
    with SPAPIClient(**settings(spapi_sandbox), limiter=Limiter(), sleep=no_wait) as made:
        yield made


def test_threads_share_a_client(client: SPAPIClient, spapi_sandbox: Any) -> None:
    """32 threads, one token, every answer to the one who asked."""
    ids = [order.amazon_order_id for order in client.items(orders.get_orders(created_after=SINCE))]
    with ThreadPoolExecutor(32) as pool:
        got = list(pool.map(client.orders_v0.get_order, ids * 4))
    assert [each.payload and each.payload.amazon_order_id for each in got] == ids * 4
    assert client.get_stats()["operations"]["orders_v0.getOrder"]["requests"] == 400
    assert sum(each["path"] == "/auth/o2/token" for each in spapi_sandbox.requests()) <= 1


async def test_tasks_share_a_client(spapi_sandbox: Any) -> None:
    """200 tasks on one event loop."""
    async with AsyncSPAPIClient(**settings(spapi_sandbox), limiter=AsyncLimiter(), sleep=no_async_wait) as client:
        found = [each.amazon_order_id async for each in client.items(orders.get_orders(created_after=SINCE))]
        got = await asyncio.gather(*(client.orders_v0.get_order(each) for each in found * 2))
    assert [each.payload and each.payload.amazon_order_id for each in got] == found * 2


FAULTS: list[tuple[str, dict[str, Any]]] = [
    ("status", {"status": 500}),
    ("html", {"status": 503}),
    ("xml", {"status": 502}),
    ("empty", {"status": 500}),
    ("empty", {"status": 200}),
    ("html", {"status": 200}),
    ("throttle", {}),
    ("token-expired", {}),
    ("close", {}),
    ("reset", {}),
    ("cut", {}),
    ("drip", {"seconds": 0.05}),
]


@pytest.mark.parametrize(("kind", "entries"), FAULTS, ids=lambda each: each if isinstance(each, str) else str(each))
def test_a_list_survives_every_fault(
    client: SPAPIClient, spapi_sandbox: Any, kind: str, entries: dict[str, Any]
) -> None:
    """Every other call goes wrong; every item comes once, in order."""
    call = orders.get_orders(created_after=SINCE, max_results_per_page=10)
    whole = [order.amazon_order_id for order in client.items(call)]
    spapi_sandbox.add_fault(kind, operation="orders_v0.getOrders", share=0.4, **entries)
    found: list[str] = []
    token: str | None = None
    for _ in range(50):
        try:
            for page in client.pages(call, start_token=token):
                assert page.parsed.payload
                found += [order.amazon_order_id for order in page.parsed.payload.orders]
            break
        except SPAPIError as error:
            token = error.page_token
            if token is None:
                found = []
    assert found == whole


@pytest.mark.parametrize(
    ("kind", "entries", "raised"),
    [
        ("status", {"status": 500}, ServerError),
        ("html", {"status": 503}, ServerError),
        ("close", {}, ConnectionLostError),
        ("cut", {}, AnswerError),
        ("wrong-json", {}, AnswerError),
    ],
)
def test_no_post_is_carried_out_twice(
    client: SPAPIClient, spapi_sandbox: Any, kind: str, entries: dict[str, Any], raised: type[SPAPIError]
) -> None:
    """Amazon made the report and the answer was lost: the caller hears it, and there is one report."""
    spapi_sandbox.add_fault(kind, operation="reports_v2021_06_30.createReport", carried_out=True, times=1, **entries)
    body = CreateReportSpecification(report_type="GET_MERCHANT_LISTINGS_ALL_DATA", marketplace_ids=["A1PA6795UKMFR9"])
    with pytest.raises(raised):
        client.send(reports.create_report(body=body))
    found = client.reports_v2021_06_30.get_reports(report_types=["GET_MERCHANT_LISTINGS_ALL_DATA"])
    assert len(found.reports) == 1


def test_a_post_that_is_answered_without_a_body_is_done(client: SPAPIClient, spapi_sandbox: Any) -> None:
    """One request, one report, and it is drift that the answer is not an object."""
    spapi_sandbox.add_fault(
        "empty", operation="reports_v2021_06_30.createReport", carried_out=True, times=1, status=202
    )
    body = CreateReportSpecification(report_type="GET_MERCHANT_LISTINGS_ALL_DATA", marketplace_ids=["A1PA6795UKMFR9"])
    answer = client.send(reports.create_report(body=body))
    assert (answer.status_code, answer.attempts) == (202, 1)
    assert [(each.kind, each.property) for each in answer.drift] == [(DriftKind.WRONG_TYPE, "")]
    found = client.reports_v2021_06_30.get_reports(report_types=["GET_MERCHANT_LISTINGS_ALL_DATA"])
    assert len(found.reports) == 1


def test_drift_loses_nothing(client: SPAPIClient, spapi_sandbox: Any) -> None:
    """An enum value that no model knows and a required property that is missing are reported, and the page is there."""
    for kind, reported in (("unknown-enum", DriftKind.UNKNOWN_VALUE), ("missing-required", DriftKind.MISSING)):
        spapi_sandbox.add_fault(kind, operation="orders_v0.getOrders", times=1)
        answer = client.send(orders.get_orders(created_after=SINCE))
        assert {each.kind for each in answer.drift} == {reported}
        assert answer.parsed.payload
        assert len(answer.parsed.payload.orders) == len(json.loads(answer.content)["payload"]["Orders"])


def test_a_response_pickles(client: SPAPIClient) -> None:
    """Code that fetches in one process and works in another takes the whole of it along."""
    answer = client.send(orders.get_orders(created_after=SINCE, max_results_per_page=3))
    back = pickle.loads(pickle.dumps(answer))  # noqa: S301 - our own bytes
    assert back.parsed == answer.parsed
    assert (back.request_id, dict(back.headers)) == (answer.request_id, dict(answer.headers))
    assert back.operation.id == answer.operation.id


def test_personal_data_comes_with_a_restricted_token(client: SPAPIClient, spapi_sandbox: Any) -> None:
    """Asked for by its elements; the token for it is got along the way, once for many orders."""
    found = list(client.items(orders.get_orders(created_after=SINCE, max_results_per_page=5), max_pages=1))
    for order in found:
        got = client.orders_v0.get_order(order.amazon_order_id, data_elements=["buyerInfo", "shippingAddress"])
        assert got.payload
        assert got.payload.buyer_info
        assert got.payload.buyer_info.buyer_email
    plain = client.orders_v0.get_order(found[0].amazon_order_id)
    assert plain.payload
    assert not (plain.payload.buyer_info and plain.payload.buyer_info.buyer_email)
    paths = [each["path"] for each in spapi_sandbox.requests()]
    assert paths.count("/tokens/2021-03-01/restrictedDataToken") == 1


async def test_a_cancelled_call_does_not_block_the_next(spapi_sandbox: Any) -> None:
    """The permit in flight is settled, whatever became of the call."""
    spapi_sandbox.add_fault("delay", operation="orders_v0.getOrders", seconds=5.0, times=1)
    known = {**settings(spapi_sandbox), "plans": {}}
    async with AsyncSPAPIClient(**known, limiter=AsyncLimiter()) as client:
        call = orders.get_orders(created_after=SINCE)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(client.send(call), 0.5)
        assert (await asyncio.wait_for(client.send(call), 5)).status_code == 200


def test_a_permit_is_asked_for_before_every_try(spapi_sandbox: Any) -> None:
    """A retry that the plan has no room for is reported with its seconds, not sent."""
    known = {**settings(spapi_sandbox), "plans": "production", "max_wait": 1.0}
    with SPAPIClient(**known, limiter=Limiter(), sleep=no_wait, retry=RetryPolicy(tries=5)) as client:
        spapi_sandbox.add_fault("throttle", operation="orders_v0.getOrders")
        with pytest.raises(PermitTimeoutError) as caught:
            client.send(orders.get_orders(created_after=SINCE))
    assert caught.value.operation == "orders_v0.getOrders"
    assert caught.value.wait
    assert caught.value.wait > 1
