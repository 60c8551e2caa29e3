"""Whole flows against what was recorded, login included, with the network blocked.

Each has a stateful sandbox of its own when it is recorded (`make record`): its time stands still but for what the client
sleeps, and its data has a seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.notifications_v1 import models as notifications
from spapi_clients.orders_v0 import operations as orders
from spapi_clients.product_pricing_v0 import models as pricing
from spapi_core import (
    BadRequestError,
    ForbiddenError,
    Limiter,
    NotFoundError,
    RateLimitError,
    RetryPolicy,
    ServerError,
)
from spapi_core.limits import AsyncLimiter
from spapi_core.sandbox import LocalSandbox
from tests.contracts.stage import CREDENTIALS, LOCAL, MARKETPLACE, START

pytestmark = [pytest.mark.vcr, pytest.mark.block_network]
SINCE = "2020-01-01T00:00:00Z"


class Flow:
    """A client, and the sandbox behind it while it is recorded.

    Args:
        sandbox: None when replaying.
    """

    def __init__(self, sandbox: LocalSandbox | None) -> None:
        self.sandbox = sandbox

    def client(self, **settings: Any) -> SPAPIClient:
        """A client that logs in, without usage plans."""
        where = LOCAL if self.sandbox is None else self.sandbox.url
        given = {"retry": RetryPolicy(tries=1), **settings}
        return SPAPIClient(
            CREDENTIALS,
            marketplace=MARKETPLACE,
            environment=where,
            plans="none",
            limiter=Limiter(),
            sleep=self.sleep,
            user_agent="Contract/1.0",
            **given,
        )

    def sleep(self, seconds: float) -> None:
        """Sandbox time goes on by it; what was recorded is there at once."""
        if self.sandbox is not None:
            self.sandbox.advance(seconds)

    def fault(self, kind: str, **entries: Any) -> None:
        """Something goes wrong from here on, when it is recorded."""
        if self.sandbox is not None:
            self.sandbox.add_fault(kind, **entries)


@pytest.fixture
def flow(record_mode: str) -> Iterator[Flow]:
    """The flow to be recorded or replayed."""
    if record_mode == "none":
        yield Flow(None)
        return
    with LocalSandbox(stateful=True, plans="none", start=START, time_scale=0, seed=1) as sandbox:
        yield Flow(sandbox)


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    """Named for the test, in the folder of flows."""
    return f"flows/{request.node.originalname.removeprefix('test_').removesuffix('_async')}"


@pytest.fixture(autouse=True)
def _nothing_left_over(vcr: Any, record_mode: str) -> Iterator[None]:
    """Every recorded exchange is asked for."""
    yield
    assert record_mode != "none" or vcr.all_played


def test_orders_over_several_pages(flow: Flow) -> None:
    """Login, first page, following pages with their tokens alone or with all arguments, typed items."""
    with flow.client() as client:
        found = list(client.items(orders.get_orders(created_after=SINCE, max_results_per_page=40)))
        assert len(found) == len({order.amazon_order_id for order in found}) == 100
        assert client.get_stats()["operations"]["orders_v0.getOrders"]["requests"] == 3
        assert client.get_stats()["drift"] == 0


@pytest.mark.anyio
async def test_orders_over_several_pages_async() -> None:
    """The async half says and hears the same; it is not recorded."""
    settings: dict[str, Any] = {"marketplace": MARKETPLACE, "environment": LOCAL, "plans": "none"}
    async with AsyncSPAPIClient(CREDENTIALS, **settings, limiter=AsyncLimiter()) as client:
        call = orders.get_orders(created_after=SINCE, max_results_per_page=40)
        assert len([order async for order in client.items(call)]) == 100


def test_a_report_to_its_rows(flow: Flow) -> None:
    """Created, looked at until it is done, its link, its document."""
    with flow.client() as client:
        rows = list(client.reports.run("GET_MERCHANT_LISTINGS_ALL_DATA").rows())
    assert len(rows) == 250
    assert {"seller-sku", "asin1", "price"} <= set(rows[0])


def test_a_feed_to_its_processing_report(flow: Flow) -> None:
    """Link, upload of exactly these bytes, feed, processing report."""
    message = {
        "header": {"sellerId": "A1CONTRACT", "version": "2.0", "issueLocale": "en_US"},
        "messages": [
            {"messageId": 1, "sku": "CONTRACT-1", "operationType": "DELETE"},
        ],
    }
    with flow.client() as client:
        document = client.feeds.run("JSON_LISTINGS_FEED", message)
        assert document is not None
        assert document.json()["summary"]["messagesProcessed"] == 1


def test_a_query_to_its_records(flow: Flow) -> None:
    """Data Kiosk: created, looked at, its document."""
    query = (
        'query { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: "2026-01-01", '
        'endDate: "2026-01-03", aggregateBy: DAY, marketplaceIds: ["A1PA6795UKMFR9"]) { startDate sales { unitsOrdered } } } }'
    )
    with flow.client() as client:
        assert list(client.data_kiosk.records(query))


def test_personal_data_with_a_restricted_data_token(flow: Flow) -> None:
    """Login, restricted data token, the call with it."""
    with flow.client() as client:
        order = next(client.items(orders.get_orders(created_after=SINCE, max_results_per_page=1)))
        address = client.orders_v0.get_order_address(order.amazon_order_id)
    assert address.payload is not None
    assert address.payload.amazon_order_id == order.amazon_order_id


def test_a_grantless_call(flow: Flow) -> None:
    """Login with a scope and no refresh token, then a destination made, listed and removed."""
    queue = notifications.SqsResource(arn="arn:aws:sqs:us-east-2:123456789012:contract")
    body = notifications.CreateDestinationRequest(
        name="contract", resource_specification=notifications.DestinationResourceSpecification(sqs=queue)
    )
    with flow.client() as client:
        made = client.notifications_v1.create_destination(body=body)
        assert made.payload is not None
        listed = client.notifications_v1.get_destinations()
        assert [each.destination_id for each in listed.payload or []] == [made.payload.destination_id]
        client.notifications_v1.delete_destination(made.payload.destination_id)


def test_a_bad_request(flow: Flow) -> None:
    """400 with Amazon's code: neither of the two times that a search begins at."""
    with flow.client() as client, pytest.raises(BadRequestError) as caught:
        client.orders_v0.get_orders(order_statuses=["Shipped"])
    assert caught.value.code == "InvalidInput"


def test_a_forbidden_call(flow: Flow) -> None:
    """403 with Amazon's code."""
    flow.fault("status", operation="sellers_v1.*", status=403, code="Unauthorized", message="Access is denied.")
    with flow.client() as client, pytest.raises(ForbiddenError) as caught:
        client.sellers_v1.get_marketplace_participations()
    assert caught.value.code == "Unauthorized"


def test_an_order_that_is_not_there(flow: Flow) -> None:
    """404 with Amazon's code."""
    with flow.client() as client, pytest.raises(NotFoundError) as caught:
        client.orders_v0.get_order(order_id="000-0000000-0000000")
    assert caught.value.code == "ResourceNotFound"


def test_a_throttled_call(flow: Flow) -> None:
    """429 once, then the answer."""
    flow.fault("throttle", operation="sellers_v1.*", times=1)
    with flow.client(retry=RetryPolicy(tries=2)) as client:
        assert client.sellers_v1.get_marketplace_participations().payload
        assert client.get_stats()["rate_limits_hit"] == 1


def test_a_throttled_call_that_is_given_up(flow: Flow) -> None:
    """429 with Amazon's code."""
    flow.fault("throttle", operation="sellers_v1.*")
    with flow.client() as client, pytest.raises(RateLimitError) as caught:
        client.sellers_v1.get_marketplace_participations()
    assert caught.value.code == "QuotaExceeded"


def test_a_failure_of_amazons(flow: Flow) -> None:
    """500 once, then the answer; a POST is not sent again."""
    flow.fault("status", operation="sellers_v1.*", status=500, code="InternalFailure", times=1)
    flow.fault("status", operation="reports_v2021_06_30.createReport", status=500, code="InternalFailure", times=1)
    with flow.client(retry=RetryPolicy(tries=2)) as client:
        assert client.sellers_v1.get_marketplace_participations().payload
        with pytest.raises(ServerError) as caught:
            client.reports.create("GET_MERCHANT_LISTINGS_ALL_DATA")
    assert (caught.value.code, caught.value.attempts) == ("InternalFailure", 1)


def test_a_batch_with_a_status_for_each_item(flow: Flow) -> None:
    """Two prices in one call, each answered by itself."""
    asked = [
        pricing.ItemOffersRequest(
            uri=f"/products/pricing/v0/items/{asin}/offers",
            method=pricing.HttpMethod.GET,
            marketplace_id="A1PA6795UKMFR9",
            item_condition=pricing.ItemCondition.NEW,
        )
        for asin in ("B000P6Q7MY", "B001Q3KU9Q")
    ]
    with flow.client() as client:
        body = pricing.GetItemOffersBatchRequest(requests=asked)
        answers = client.product_pricing_v0.get_item_offers_batch(body=body).responses
    assert answers is not None
    assert all(each.status is not None and each.status.status_code for each in answers)
