"""getOrders of 100 orders, from the call to the returned object: ours next to clients that we did not write.

Each client runs in a process (and the others in an environment) of its own against the same local sandbox
server on the same page of orders; their time is told as a multiple of ours. Few calls, the best round of which counts:
one of the others takes longer with each call.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.world.seed import Seed
from tests.bench.report import Figure
from tests.foreign import AMZN_SP_API, PYTHON_AMAZON_SP_API, environment

_ORDERS = 100
_TIMED = """
import sys, time, json, gc
URL = sys.argv[1]

def measure(call, count, rounds=5, number=10):
    assert count(call()) == 100, count(call())
    best = float("inf")
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter()
        for _ in range(number):
            call()
        best = min(best, time.perf_counter() - start)
    print(json.dumps(best / number))
"""
_OURS = (
    _TIMED
    + """
from spapi_clients import SPAPIClient
from spapi_core import Credentials
client = SPAPIClient(credentials=Credentials(
    lwa_client_id="amzn1.application-oa2-client.local", lwa_client_secret="local-secret", refresh_token="Atzr|local"
), marketplace="US", environment=URL, plans="none")
measure(
    lambda: client.orders_v0.get_orders(marketplace_ids=["ATVPDKIKX0DER"], created_after="2020-01-01T00:00:00Z"),
    lambda page: len(page.payload.orders),
)
"""
)
_COMMUNITY = (
    _TIMED
    + """
from urllib.parse import urlsplit
from sp_api.api import Orders
from sp_api.auth import AccessTokenClient
class Local(AccessTokenClient):
    scheme = "http://"
    host = urlsplit(URL).netloc
class Marketplace:
    endpoint, marketplace_id, region = URL, "ATVPDKIKX0DER", "us-east-1"
orders = Orders(
    marketplace=Marketplace,
    credentials={"refresh_token": "Atzr|local", "lwa_app_id": "amzn1.application-oa2-client.local", "lwa_client_secret": "local-secret"},
    auth_token_client_class=Local,
)
measure(lambda: orders.get_orders(CreatedAfter="2020-01-01T00:00:00Z"), lambda answer: len(answer.payload["Orders"]))
"""
)
_AMAZON = (
    _TIMED
    + """
import logging
from spapi import SPAPIClient, SPAPIConfig
from spapi.api.orders_v0.orders_v0_api import OrdersV0Api
logging.disable(logging.CRITICAL)
config = SPAPIConfig("amzn1.application-oa2-client.local", "local-secret", refresh_token="Atzr|local", region="NA")
api = OrdersV0Api(SPAPIClient(config, oauth_endpoint=URL + "/auth/o2/token", endpoint=URL).api_client)
measure(
    lambda: api.get_orders(marketplace_ids=["ATVPDKIKX0DER"], created_after="2020-01-01T00:00:00Z"),
    lambda answer: len(answer.payload.orders),
)
"""
)


def measure() -> list[Figure]:
    """Milliseconds of ours, and how many times that the others take."""
    with LocalSandbox(stateful=True, seed=Seed(orders=_ORDERS, marketplaces=("US",)), plans="none") as sandbox:
        ours = _run(Path(sys.executable), _OURS, sandbox.url)
        figures = [Figure("getOrders of 100 orders, ours", ours * 1e3, "ms")]
        for name, requirements, program in (
            ("python-amazon-sp-api", PYTHON_AMAZON_SP_API, _COMMUNITY),
            ("amzn-sp-api", AMZN_SP_API, _AMAZON),
        ):
            seconds = _run(environment(*requirements), program, sandbox.url)
            figures.append(Figure(f"{name} / ours", seconds / ours, "x", beside=f"{seconds * 1e3:.1f} ms"))
    return figures


def _run(python: Path, program: str, url: str) -> float:
    done = subprocess.run([python, "-c", program, url], capture_output=True, text=True, timeout=300, check=False)  # noqa: S603  our own programs
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return float(json.loads(done.stdout.splitlines()[-1]))
