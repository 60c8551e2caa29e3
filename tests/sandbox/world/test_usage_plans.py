from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import CATALOG, Caller

ORDER, PATH = "orders_v0.getOrder", "/orders/v0/orders/700-0000000-0000000"


def plan_of(operation: str) -> tuple[float, int]:
    """Permits a second and burst that an operation is held to."""
    plan = CATALOG.endpoints[operation].plan
    assert plan is not None
    return plan[0], int(plan[1])


RATE, BURST = plan_of(ORDER)
CATALOG_ITEM = "/catalog/2022-04-01/items/B000000000"


def frozen(**more: Any) -> LocalSandbox:
    """A sandbox whose time moves only when asked."""
    return LocalSandbox(time_scale=0, stateful=True, enforce_restricted=False, **more)


def passed(caller: Caller, path: str, count: int) -> int:
    """How many of some calls were not throttled."""
    return sum(
        caller.http.get(path, params={"marketplaceIds": "ATVPDKIKX0DER"}).status_code != 429 for _ in range(count)
    )


def test_a_bucket_holds_its_burst_and_fills_at_its_rate(caller_of: Callable[..., Caller]) -> None:
    """Exactly: the burst at once, then one for each of the seconds that the rate makes of it, and never more than the burst."""
    pause = 1 / RATE
    with frozen() as sandbox:
        caller = caller_of(sandbox)
        assert passed(caller, PATH, BURST + 10) == BURST
        sandbox.advance(pause - 0.01)
        assert passed(caller, PATH, 2) == 0
        sandbox.advance(0.01)
        assert passed(caller, PATH, 2) == 1
        sandbox.advance(3600)
        caller.renew()
        assert passed(caller, PATH, BURST + 10) == BURST


@pytest.mark.parametrize(
    "name",
    [ORDER, "reports_v2021_06_30.createReport", "orders_v0.getOrders", "catalog_items_v2022_04_01.getCatalogItem"],
)
def test_production_plans_are_the_quota_tables(name: str) -> None:
    """Burst and rate of the catalog."""
    endpoint = CATALOG.endpoints[name]
    with frozen() as sandbox:
        assert sandbox.call(lambda running: running.plans.plan(endpoint)) == endpoint.plan


def test_a_throttled_answer_is_amazons(caller_of: Callable[..., Caller]) -> None:
    """QuotaExceeded, no rate header; the header is there on good answers, 400 and 404."""
    with frozen() as sandbox:
        caller = caller_of(sandbox)
        missing, bad = caller.http.get(PATH), caller.http.get("/orders/v0/orders")
        good = caller.http.get("/sellers/v1/marketplaceParticipations")
        called = (ORDER, "orders_v0.getOrders", "sellers_v1.getMarketplaceParticipations")
        assert [float(answer.headers["x-amzn-ratelimit-limit"]) for answer in (missing, bad, good)] == [
            CATALOG.endpoints[name].published for name in called
        ]
        passed(caller, PATH, BURST)
        refused = caller.http.get(PATH)
        assert (refused.status_code, refused.json()["errors"][0]["code"]) == (429, "QuotaExceeded")
        assert "x-amzn-ratelimit-limit" not in refused.headers
        assert "retry-after" not in refused.headers


def test_selling_partners_and_operations_have_buckets_of_their_own(caller_of: Callable[..., Caller]) -> None:
    """One that is empty throttles nobody else."""
    with frozen() as sandbox:
        one, other = caller_of(sandbox, "Atzr|one"), caller_of(sandbox, "Atzr|other")
        assert passed(one, PATH, BURST + 1) == BURST
        assert passed(other, PATH, BURST) == BURST
        _, items = plan_of("orders_v0.getOrderItems")
        assert passed(one, PATH + "/orderItems", items) == items


def test_an_application_has_a_second_bucket_over_all_selling_partners(caller_of: Callable[..., Caller]) -> None:
    """getCatalogItem: a few for each selling partner, and the application's for all of them."""
    name = "catalog_items_v2022_04_01.getCatalogItem"
    _, burst = plan_of(name)
    served, rest = divmod(int(CATALOG.endpoints[name].application_rate or 0), burst)
    with frozen() as sandbox:
        counts = [passed(caller_of(sandbox, f"Atzr|{number}"), CATALOG_ITEM, burst + 1) for number in range(served + 5)]
        assert counts == [*[burst] * served, rest, *[0] * 4]
    assert served


def test_the_sandboxs_plan_is_5_a_second_and_burst_15_everywhere(caller_of: Callable[..., Caller]) -> None:
    """And the header says 5.0."""
    with frozen(plans="sandbox") as sandbox:
        caller = caller_of(sandbox)
        assert passed(caller, PATH, 20) == 15
        sandbox.advance(1)
        assert passed(caller, PATH, 20) == 5
        sandbox.advance(1)
        assert caller.http.get(PATH).headers["x-amzn-ratelimit-limit"] == "5.0"


def test_without_plans_nothing_is_throttled(caller_of: Callable[..., Caller]) -> None:
    """And no header says a rate."""
    with frozen(plans="none") as sandbox:
        caller = caller_of(sandbox)
        assert passed(caller, PATH, 200) == 200
        assert "x-amzn-ratelimit-limit" not in caller.http.get(PATH).headers


def test_a_plan_changes_while_running(caller_of: Callable[..., Caller]) -> None:
    """As Amazon's dynamic plans do; the header says the new rate, and the old plan comes back."""
    with frozen() as sandbox:
        caller = caller_of(sandbox)
        passed(caller, PATH, BURST)
        sandbox.change_plan(ORDER, 10, 50)
        sandbox.advance(2)
        answer = caller.http.get(PATH)
        assert (answer.status_code, answer.headers["x-amzn-ratelimit-limit"]) == (404, "10")
        assert passed(caller, PATH, 50) == 19
        sandbox.change_plan(ORDER, None, None)
        assert passed(caller, PATH, BURST + 20) == BURST
        answer = httpx.post(sandbox.url + "/_sandbox/api/plans", json={"operation": ORDER, "rate": -1, "burst": 1})
        assert answer.status_code == 400


def test_an_hour_passes_in_a_minute(caller_of: Callable[..., Caller]) -> None:
    """Sandbox time runs as many times faster as it was asked."""
    ticks = [0.0]
    from spapi_core.sandbox.world.clock import SandboxClock  # noqa: PLC0415 - one use

    clock = SandboxClock(scale=60, start=1000.0, ticker=lambda: ticks[0])
    ticks[0] = 60.0
    assert clock.now() == 1000.0 + 3600.0
    clock.advance(10)
    assert clock.now() == 1000.0 + 3610.0
    for wrong in (-1.0, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="time moves forward"):
            clock.advance(wrong)


def test_grantless_calls_count_for_the_application_alone(caller_of: Callable[..., Caller]) -> None:
    """For every account."""
    with frozen() as sandbox:
        one = caller_of(sandbox, scope="sellingpartnerapi::notifications")
        two = caller_of(sandbox, scope="sellingpartnerapi::notifications")
        burst = int((CATALOG.endpoints["notifications_v1.getDestinations"].plan or (0, 0))[1])
        assert passed(one, "/notifications/v1/destinations", burst) == burst
        assert passed(two, "/notifications/v1/destinations", 1) == 0
