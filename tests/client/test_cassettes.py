"""Recorded conversations with the local sandbox, played back with the network blocked.

They hold what the client says and hears, request by request: a change of either shows as a cassette that no
longer fits. To record anew, run `spapi sandbox serve --stateful --plans none` on its usual port, remove the
cassette, and run this file with `--record-mode=once --allowed-hosts=127.0.0.1`.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_core import Credentials, Limiter, NotFoundError
from spapi_core.limits import AsyncLimiter
from spapi_core.testing import scrub_response

CASSETTES = Path(__file__).resolve().parents[2] / "cassettes"
SECRET = "amzn1.oa2-cs.v1.marked-client-secret"
REFRESH = "Atzr|marked-refresh-token"
SINCE = "2020-01-01T00:00:00Z"

pytestmark = [pytest.mark.vcr, pytest.mark.block_network]


@pytest.fixture(scope="module")
def vcr_config(spapi_vcr_config: dict[str, Any]) -> dict[str, Any]:
    """Secrets scrubbed; a scrubbed signature is not the one that is asked for, so the query does not count."""
    return {**spapi_vcr_config, "match_on": ["method", "scheme", "host", "port", "path"]}


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    """All cassettes lie in one folder."""
    return str(CASSETTES)


def no_wait(_: float) -> None:
    """What was recorded is there at once."""


def settings() -> dict[str, Any]:
    credentials = Credentials(
        lwa_client_id="amzn1.application-oa2-client.local", lwa_client_secret=SECRET, refresh_token=REFRESH
    )
    return {"credentials": credentials, "marketplace": "DE", "environment": "http://127.0.0.1:8643", "plans": "none"}


@pytest.fixture
def client(record_mode: str) -> Any:
    """A client of the recorded sandbox."""
    sleep = no_wait if record_mode == "none" else time.sleep
    with SPAPIClient(**settings(), limiter=Limiter(), sleep=sleep) as made:
        yield made


def test_orders_over_several_pages(client: SPAPIClient) -> None:
    """Token, first page, following pages with their tokens, typed items."""
    call = orders.get_orders(created_after=SINCE, max_results_per_page=40)
    found = list(client.items(call))
    assert len(found) == len({order.amazon_order_id for order in found}) == 100
    assert client.get_stats()["operations"]["orders_v0.getOrders"]["requests"] == 3
    assert client.get_stats()["drift"] == 0


@pytest.mark.anyio
@pytest.mark.default_cassette("test_orders_over_several_pages.yaml")
async def test_orders_over_several_pages_async() -> None:
    """The async half says and hears the same."""
    async with AsyncSPAPIClient(**settings(), limiter=AsyncLimiter()) as client:
        call = orders.get_orders(created_after=SINCE, max_results_per_page=40)
        assert len([order async for order in client.items(call)]) == 100


def test_an_order_that_is_not_there(client: SPAPIClient) -> None:
    """The 404 with Amazon's code."""
    with pytest.raises(NotFoundError) as caught:
        client.orders_v0.get_order(order_id="000-0000000-0000000")
    assert caught.value.code == "ResourceNotFound"


def test_a_report_to_its_rows(client: SPAPIClient) -> None:
    """Create, look, link, download."""
    rows = list(client.reports.run("GET_MERCHANT_LISTINGS_ALL_DATA").rows())
    assert len(rows) == 250
    assert {"seller-sku", "asin", "price"} <= set(rows[0])


@pytest.mark.vcr(record_mode="none")
def test_no_cassette_holds_a_secret() -> None:
    """Neither tokens, nor client secrets, nor signatures."""
    written = "".join(path.read_text(encoding="utf-8") for path in CASSETTES.glob("*.yaml"))
    assert written
    for secret in ("marked-client-secret", "marked-refresh-token", "Atza|", "Atzr|", "Atzr%7C", "Signature=SAND"):
        assert secret not in written


@pytest.mark.parametrize(
    "field", ["clientSecret", "newClientSecret", "client_secret", "access_token", "Name", "AddressLine1"]
)
def test_a_quoted_value_is_scrubbed_to_its_end(field: str) -> None:
    """A quote inside does not end it, and what is left is JSON."""
    written = json.dumps({field: 'Jo "X" Doe\\', "OrderStatus": "Shipped"}).encode()
    scrubbed = scrub_response({"headers": {}, "body": {"string": written}})["body"]["string"]
    assert json.loads(scrubbed) == {field: "SCRUBBED", "OrderStatus": "Shipped"}
