"""The tasks of the fleet under test, as a user of Celery writes them; settings come from the environment."""

from __future__ import annotations

import json
import os
import signal
from typing import Any

from celery import Celery
from redis import Redis

from spapi_clients import SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_clients.reports_v2021_06_30 import operations as reports
from spapi_clients.reports_v2021_06_30.models import CreateReportSpecification
from spapi_core import Credentials, Plan
from spapi_core.auth.redis import RedisStore as TokenStore
from spapi_core.integrations.celery import SPAPITask, connect
from spapi_core.integrations.steps import RedisJournal
from spapi_core.limits import Limiter, RedisStore

SETTINGS: dict[str, Any] = json.loads(os.environ.get("SPAPI_FLEET_TEST", "{}")) or {
    "redis": "redis://127.0.0.1:1/0",
    "sandbox": "",
}
SECRET = "SECRET-MARK"
PERSON = "PERSON-MARK"
REDIS = Redis.from_url(SETTINGS["redis"])
PLANS = {name: Plan(*figures) for name, figures in SETTINGS.get("plans", {}).items()}

app = Celery("fleet", broker=SETTINGS["redis"], backend=SETTINGS["redis"])
app.conf.update(worker_prefetch_multiplier=1, broker_connection_retry_on_startup=True)


def client_of(account: str) -> SPAPIClient:
    """The client of an account: plans and tokens are shared in Redis."""
    return SPAPIClient(
        Credentials(lwa_client_id="amzn1.fleet", lwa_client_secret=SECRET, refresh_token=f"Atzr|{SECRET}|{account}"),
        marketplace="DE",
        environment=SETTINGS["sandbox"],
        lwa_url=f"{SETTINGS['sandbox']}/auth/o2/token{'/nowhere' if account == 'refused' else ''}",
        plans=PLANS,
        limiter=Limiter(RedisStore(SETTINGS["redis"])),
        token_store=TokenStore(REDIS),
    )


connect(app, client_of, RedisJournal(REDIS))


@app.task(base=SPAPITask, bind=True, name="fleet.orders")
def list_orders(self: Any, account: str) -> dict[str, Any]:
    """One call, and what the worker waited for all its calls so far."""
    REDIS.incr(f"runs:{self.request.id}")
    self.send(account, orders.get_orders(created_after="2020-01-01T00:00:00Z"))
    done = REDIS.incr("done")
    return {"place": done, "waited": self.client(account).get_stats()["seconds_waited"]}


@app.task(base=SPAPITask, bind=True, name="fleet.create")
def create_report(self: Any, account: str) -> str:
    """Ask for a report, and be killed by the machine once, just after Amazon has answered."""
    wanted = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": ["A1PA6795UKMFR9"]}
    call = reports.create_report(body=CreateReportSpecification.from_dict(wanted))
    report_id: str = self.create(account, call, "reportId")
    if REDIS.set(f"killed:{self.request.id}", 1, nx=True):
        os.kill(os.getpid(), signal.SIGKILL)
    return report_id


@app.task(base=SPAPITask, bind=True, name="fleet.wait")
def wait_for_report(self: Any, report_id: str, account: str) -> str | None:
    """Look until the report is done; the worker is free between the looks."""
    REDIS.incr("looks")
    document_id: str | None = self.document_id(account, "report", report_id)
    return document_id


@app.task(base=SPAPITask, bind=True, name="fleet.plan", tries=1)
def create_plan(self: Any, account: str) -> str:
    """A call with somebody's address, which Amazon refuses."""
    address = {"name": PERSON, "addressLine1": PERSON, "city": PERSON, "email": f"{PERSON}@example.com"}
    body = {"sourceAddress": address, "destinationMarketplaces": ["A1PA6795UKMFR9"], "items": []}
    call = self.client(account).call("POST", "/inbound/fba/2024-03-20/inboundPlans", body=body)
    plan_id: str = self.create(account, call, "inboundPlanId")
    return plan_id
