"""getOrders of 100 orders, from the call to the returned object: ours next to clients that we did not write.

A static nginx answers, so that the clients alone are measured: 150 kB, the same for all, over loopback. Each client runs in a
process of its own, those that we did not write in an environment of their own. They take turns, in rounds so short that what
else the machine does meets all alike; each is compared with the others of its round, and the median of the rounds counts. Sync is one
call after another, async 100 calls side by side on one loop. Beside the time that passes, the processor time of the client's
process is compared: on a busy machine it is the steadier of the two.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.decode import page
from tests.bench.report import Figure
from tests.foreign import AMZN_SELLING_PARTNER, AMZN_SP_API, PYTHON_AMAZON_SP_API, environment

_ROUNDS = {"sync": 60, "async": 12}
_CALLS = 3
_BESIDE = 100
_FEW = {"amzn-sp-api": (1, 12)}
"""Calls of a round, where there are fewer, and rounds in place of all: each call of this one takes longer than the one before."""
_TURNS = """
import asyncio, gc, sys, time
URL, CALLS, BESIDE = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
AFTER, MARKET = "2020-01-01T00:00:00Z", "ATVPDKIKX0DER"
ID, SECRET, REFRESH = "amzn1.application-oa2-client.local", "local-secret", "Atzr|local"

def turns(call, count):
    assert count(call()) == 100
    _answer(lambda: [call() for _ in range(CALLS)], CALLS)

def async_turns(make, count):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    async def start():
        global call
        call = await make()
        assert count(await call()) == 100
    async def beside():
        await asyncio.gather(*(call() for _ in range(BESIDE)))
    loop.run_until_complete(start())
    _answer(lambda: loop.run_until_complete(beside()), BESIDE)

def _answer(work, number):
    work()
    print("ready", flush=True)
    for _ in sys.stdin:
        gc.collect()
        start, spent = time.perf_counter(), time.process_time()
        work()
        print((time.perf_counter() - start) / number, (time.process_time() - spent) / number, flush=True)
"""
_OURS = """
from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import Credentials
known = dict(
    credentials=Credentials(lwa_client_id=ID, lwa_client_secret=SECRET, refresh_token=REFRESH),
    marketplace="US", environment=URL, plans="none",
)
async def make():
    client = AsyncSPAPIClient(**known)
    return lambda: client.orders_v0.get_orders(created_after=AFTER)
count = lambda page: len(page.payload.orders)
if MODE == "async":
    async_turns(make, count)
else:
    client = SPAPIClient(**known)
    turns(lambda: client.orders_v0.get_orders(created_after=AFTER), count)
"""
_BARE = """
import importlib, json
httpx = importlib.import_module(LIBRARY)
params = {"MarketplaceIds": MARKET, "CreatedAfter": AFTER}
async def make():
    client = httpx.AsyncClient(base_url=URL)
    async def call():
        return json.loads((await client.get("/orders/v0/orders", params=params)).content)
    return call
count = lambda page: len(page["payload"]["Orders"])
if MODE == "async":
    async_turns(make, count)
else:
    client = httpx.Client(base_url=URL)
    turns(lambda: json.loads(client.get("/orders/v0/orders", params=params).content), count)
"""
_COMMUNITY = """
from urllib.parse import urlsplit
if MODE == "async":
    from sp_api.asyncio.api import Orders
    from sp_api.asyncio.auth import AccessTokenClient
else:
    from sp_api.api import Orders
    from sp_api.auth import AccessTokenClient
class Local(AccessTokenClient):
    scheme, host = "http://", urlsplit(URL).netloc
class Marketplace:
    endpoint, marketplace_id, region = URL, MARKET, "us-east-1"
known = dict(
    marketplace=Marketplace,
    credentials={"refresh_token": REFRESH, "lwa_app_id": ID, "lwa_client_secret": SECRET},
    auth_token_client_class=Local,
)
async def make():
    orders = Orders(**known)
    return lambda: orders.get_orders(CreatedAfter=AFTER)
count = lambda answer: len(answer.payload["Orders"])
if MODE == "async":
    async_turns(make, count)
else:
    orders = Orders(**known)
    turns(lambda: orders.get_orders(CreatedAfter=AFTER), count)
"""
_TYPED = """
from amzn_selling_partner.plugins.amazon_spapi import AsyncLWAAuth, LWAAuth, LWACredentials
from amzn_selling_partner.sdk.client import AsyncClient, Client
who = LWACredentials(client_id=ID, client_secret=SECRET, refresh_token=REFRESH)
known = dict(token_url=URL + "/auth/o2/token", base_url=URL)
async def make():
    client = AsyncClient(base_url=URL, auth=AsyncLWAAuth(who, **known), throttle=False)
    return lambda: client.orders_v0.list_orders([MARKET], created_after=AFTER)
count = lambda page: len(getattr(page, "payload", page).orders)
if MODE == "async":
    async_turns(make, count)
else:
    client = Client(base_url=URL, auth=LWAAuth(who, **known), throttle=False)
    turns(lambda: client.orders_v0.list_orders([MARKET], created_after=AFTER), count)
"""
_AMAZON = """
import logging
from spapi import SPAPIClient, SPAPIConfig
from spapi.api.orders_v0.orders_v0_api import OrdersV0Api
logging.disable(logging.CRITICAL)
config = SPAPIConfig(ID, SECRET, refresh_token=REFRESH, region="NA")
api = OrdersV0Api(SPAPIClient(config, oauth_endpoint=URL + "/auth/o2/token", endpoint=URL).api_client)
turns(lambda: api.get_orders(marketplace_ids=[MARKET], created_after=AFTER), lambda answer: len(answer.payload.orders))
"""
_Round = tuple[float, float]
_KINDS = ("", ", processor time")
_OURS_2, _OURS_1 = "ours with httpx2", "ours with httpx"
_BOUNDS = {
    (_OURS_2, "python-amazon-sp-api", "sync"): 0.8,
    (_OURS_2, "amzn-selling-partner", "sync"): 0.6,
    (_OURS_2, "python-amazon-sp-api", "async"): 0.6,
    (_OURS_2, "amzn-selling-partner", "async"): 0.75,
    (_OURS_1, "python-amazon-sp-api", "sync"): 1.0,
    (_OURS_1, "python-amazon-sp-api", "async"): 1.0,
}


def measure() -> list[Figure]:
    """Milliseconds of a call of ours, and what part of the others' time that is.

    Raises:
        RuntimeError: A client did not answer.
    """
    if shutil.which("nginx") is None:
        sys.stderr.write("clients: skipped, nginx is not installed (Debian: apt-get install nginx-light)\n")
        return []
    ours = Path(sys.executable)
    clients: dict[str, tuple[Path, str, dict[str, str]]] = {
        _OURS_2: (ours, _OURS, {"SPAPI_HTTP_LIBRARY": "httpx2"}),
        _OURS_1: (ours, _OURS, {"SPAPI_HTTP_LIBRARY": "httpx"}),
        "python-amazon-sp-api": (environment(*PYTHON_AMAZON_SP_API), _COMMUNITY, {}),
        "amzn-selling-partner": (environment(*AMZN_SELLING_PARTNER), _TYPED, {}),
        "amzn-sp-api": (environment(*AMZN_SP_API), _AMAZON, {}),
        "bare httpx and json": (environment("httpx==0.28.1"), f"LIBRARY = 'httpx'{_BARE}", {}),
        "bare httpx2 and json": (environment("httpx2==2.16.2"), f"LIBRARY = 'httpx2'{_BARE}", {}),
    }
    figures: list[Figure] = []
    with _nginx(json.dumps(page()).encode()) as url:
        for mode in ("sync", "async"):
            chosen = {name: each for name, each in clients.items() if mode == "sync" or name != "amzn-sp-api"}
            rounds = _in_turns(chosen, mode, url)
            for mine in (_OURS_2, _OURS_1):
                what = f"getOrders of 100 orders, {mode}, {mine}"
                figures += [
                    Figure(f"{what}{kind}", median(values) * 1e3, "ms")
                    for kind, values in zip(_KINDS, zip(*rounds[mine], strict=True), strict=True)
                ]
                for name, other in rounds.items():
                    if name not in (_OURS_1, _OURS_2):
                        figures += _beside(
                            f"{mode}, {mine} / {name}", rounds[mine], other, _BOUNDS.get((mine, name, mode))
                        )
    return figures


def _beside(name: str, ours: list[_Round], others: list[_Round], limit: float | None) -> list[Figure]:
    """What part of another client's time ours takes: of the time that passes, and of processor time."""
    figures = []
    for number, (kind, bound) in enumerate(zip(_KINDS, (limit, None), strict=True)):
        part = median(mine[number] / other[number] for mine, other in zip(ours, others, strict=False))
        theirs = median(each[number] for each in others)
        figures.append(Figure(f"{name}{kind}", part, "x", bound, beside=f"{theirs * 1e3:.2f} ms"))
    return figures


def _in_turns(clients: dict[str, tuple[Path, str, dict[str, str]]], mode: str, url: str) -> dict[str, list[_Round]]:
    """Seconds of a call of each client, and processor seconds, in each round."""
    rounds: dict[str, list[_Round]] = {name: [] for name in clients}
    with ExitStack() as stack:
        running: dict[str, subprocess.Popen[str]] = {}
        for name, (python, program, variables) in clients.items():
            calls, _ = _FEW.get(name, (_CALLS, 0))
            running[name] = process = subprocess.Popen(  # noqa: S603  our own programs
                [python, "-c", f"MODE = {mode!r}\n{_TURNS}{program}", url, str(calls), str(_BESIDE)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                env={**os.environ, **variables},
            )
            stack.callback(process.kill)
            if _line(process).strip() != "ready":
                raise RuntimeError(f"{name}, {mode}: {process.communicate()[1][-2000:]}")
        for number in range(_ROUNDS[mode]):
            for name, process in running.items():
                if name in _FEW and number >= _FEW[name][1]:
                    continue
                assert process.stdin is not None
                process.stdin.write("\n")
                process.stdin.flush()
                passed, spent = map(float, _line(process).split())
                rounds[name].append((passed, spent))
    return rounds


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


@contextmanager
def _nginx(content: bytes) -> Iterator[str]:
    """A static server on loopback, with the page and a token."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    token = json.dumps({"access_token": "Atza|local", "token_type": "bearer", "expires_in": 3600})
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "page.json").write_bytes(content)
        paths = "".join(
            f"{kind}_temp_path {root}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        user = "user root;" if os.geteuid() == 0 else ""
        (root / "nginx.conf").write_text(
            f"""{user} daemon off; worker_processes 1; pid {root}/pid; error_log {root}/error.log;
            events {{ worker_connections 1024; }}
            http {{ access_log off; keepalive_requests 1000000; default_type application/json; {paths}
              server {{ listen 127.0.0.1:{port};
                location = /auth/o2/token {{ return 200 '{token}'; }}
                location /orders/v0/orders {{ alias {root}/page.json; }} }} }}""",
            encoding="utf-8",
        )
        server = subprocess.Popen(["nginx", "-p", folder, "-e", f"{root}/error.log", "-c", str(root / "nginx.conf")])  # noqa: S603, S607  found above
        try:
            _wait(port, server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


def _wait(port: int, server: subprocess.Popen[Any]) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            if server.poll() is not None:
                raise RuntimeError(f"nginx ended with status {server.returncode}") from None
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("nginx does not answer")
