"""Ten thousand calls through everything that goes wrong at once, over real sockets."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_clients.reports_v2021_06_30 import operations as reports
from spapi_clients.reports_v2021_06_30.models import CreateReportSpecification
from spapi_core import (
    AnswerError,
    Call,
    ConnectionLostError,
    ForbiddenError,
    Limiter,
    RateLimitError,
    RetryPolicy,
    ServerError,
    SPAPIError,
    UnauthorizedError,
)
from spapi_core.limits import AsyncLimiter
from spapi_core.retry import RetryBudget
from tests.client.test_bad_days import SINCE, settings

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

CALLS = 5_000
POSTS = 4
"""Every so-many-th call is a POST."""
KIND = "GET_MERCHANT_LISTINGS_ALL_DATA"
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
PRECISE = (ServerError, RateLimitError, ConnectionLostError, AnswerError, ForbiddenError, UnauthorizedError)
CREATE = "reports_v2021_06_30.createReport"
WEATHER: Sequence[tuple[str, dict[str, Any]]] = [
    ("throttle", {"share": 0.05}),
    ("status", {"status": 500, "share": 0.03}),
    ("html", {"status": 503, "share": 0.03}),
    ("cut", {"share": 0.03}),
    ("close", {"share": 0.03}),
    ("reset", {"share": 0.02}),
    ("delay", {"seconds": 0.02, "share": 0.02}),
    ("token-expired", {"share": 0.001}),
    ("html", {"status": 503, "share": 0.05, "operation": CREATE, "carried_out": True}),
    ("close", {"share": 0.05, "operation": CREATE, "carried_out": True}),
    ("status", {"status": 500, "share": 0.05, "operation": CREATE, "carried_out": True}),
]


def report(number: int) -> Call[Any]:
    """A POST that its start time distinguishes from all others."""
    begin = BEGAN + timedelta(minutes=number)
    body = CreateReportSpecification(report_type=KIND, marketplace_ids=["A1PA6795UKMFR9"], data_start_time=begin)
    return reports.create_report(body=body)


def calls(ids: Sequence[str], first: int) -> list[Call[Any]]:
    """Orders to be read, and reports to be made."""
    return [
        report(number) if number % POSTS == 0 else orders.get_order(ids[number % len(ids)])
        for number in range(first, first + CALLS)
    ]


def judged(call: Call[Any], answer: Any) -> str:
    """What a call came to: the right answer, or an error that says what happened."""
    if isinstance(answer, SPAPIError):
        assert isinstance(answer, PRECISE), repr(answer)
        assert answer.operation == call.operation.id
        return type(answer).__name__
    if call.operation.id == CREATE:
        assert answer.parsed.report_id
    else:
        assert answer.parsed.payload.amazon_order_id == call.arguments["order_id"]
    return "right"


async def test_ten_thousand_calls_through_a_storm(spapi_sandbox: Any) -> None:
    """Each ends in the right answer or a precise error, and no POST is carried out twice, from threads and from tasks."""
    known: dict[str, Any] = {
        **settings(spapi_sandbox),
        "retry": RetryPolicy(first=0.001, budget=RetryBudget(size=10_000)),
    }
    found: list[tuple[Call[Any], str]] = []
    with SPAPIClient(**known, limiter=Limiter()) as client:
        ids = [order.amazon_order_id for order in client.items(orders.get_orders(created_after=SINCE))]
        for kind, entries in WEATHER:
            spapi_sandbox.add_fault(kind, **entries)

        def send(call: Call[Any]) -> tuple[Call[Any], str]:
            try:
                return call, judged(call, client.send(call))
            except SPAPIError as error:
                return call, judged(call, error)

        with ThreadPoolExecutor(16) as pool:
            found += await asyncio.to_thread(lambda: list(pool.map(send, calls(ids, 0))))

        async with AsyncSPAPIClient(**known, limiter=AsyncLimiter()) as tasks:
            places = asyncio.Semaphore(50)

            async def send_async(call: Call[Any]) -> tuple[Call[Any], str]:
                async with places:
                    try:
                        return call, judged(call, await tasks.send(call))
                    except SPAPIError as error:
                        return call, judged(call, error)

            found += await asyncio.gather(*(send_async(call) for call in calls(ids, CALLS)))
        spapi_sandbox.clear_faults()
        made = Counter(
            each.data_start_time for each in client.items(reports.get_reports(report_types=[KIND], page_size=100))
        )
    assert len(found) == 2 * CALLS
    assert set(made.values()) == {1}, "a POST was carried out twice"
    reads = Counter(end for call, end in found if call.operation.id != CREATE)
    posts = Counter(end for call, end in found if call.operation.id == CREATE)
    # Reads are tried five times, so that next to none fails; a POST that may have been carried out is reported at once.
    # A token that expires a second time within one call is reported too, since it is refreshed once.
    assert reads["right"] + reads["ExpiredTokenError"] >= 0.99 * reads.total()
    assert posts["right"] <= len(made) < posts.total()
    assert len(posts) > 3
