"""The tasks of the soak's fleet; settings come from the environment. Each job writes a line into a file when it ends."""

from __future__ import annotations

import json
import os
import time
from typing import Any

from celery import Celery
from redis import Redis

from spapi_clients import SPAPIClient
from spapi_clients.data_kiosk_v2023_11_15 import operations as kiosk
from spapi_clients.data_kiosk_v2023_11_15.models import CreateQuerySpecification
from spapi_clients.feeds_v2021_06_30 import operations as feeds
from spapi_clients.feeds_v2021_06_30.models import CreateFeedSpecification
from spapi_clients.fulfillment_inbound_v2024_03_20 import models as inbound_models
from spapi_clients.fulfillment_inbound_v2024_03_20 import operations as inbound
from spapi_clients.orders_v0 import operations as orders
from spapi_clients.product_pricing_v0 import operations as prices
from spapi_clients.reports_v2021_06_30 import operations as reports
from spapi_clients.reports_v2021_06_30.models import CreateReportSpecification
from spapi_core import Credentials, Plan
from spapi_core.auth.redis import RedisStore as TokenStore
from spapi_core.errors import SPAPIError
from spapi_core.integrations.celery import SPAPITask, connect
from spapi_core.integrations.steps import RedisJournal, later
from spapi_core.limits import Limiter, RedisStore
from tests.soak.stage import FLEET

SETTINGS: dict[str, Any] = json.loads(os.environ.get(FLEET, "{}")) or {
    "redis": "redis://127.0.0.1:1/0",
    "sandbox": "",
    "log": os.devnull,
    "plans": {},
    "begun": 0.0,
    "faster": 1.0,
}
REDIS = Redis.from_url(SETTINGS["redis"])
LIMITER = Limiter(RedisStore(SETTINGS["redis"]))
TOKENS = TokenStore(REDIS)
PLANS = {name: Plan(*figures) for name, figures in SETTINGS["plans"].items()}
DE = "A1PA6795UKMFR9"
WANTED = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [DE]}
QUERY = f"""query {{
  analytics_salesAndTraffic_2024_04_24 {{
    salesAndTrafficByDate(aggregateBy: DAY, startDate: "2024-01-01", endDate: "2024-01-31", marketplaceIds: ["{DE}"]) {{
      startDate sales {{ unitsOrdered }}
    }}
  }}
}}"""
FEED = (
    b'{"header": {"sellerId": "A1", "version": "2.0", "issueLocale": "en_US"}, '
    b'"messages": [{"messageId": 1, "sku": "SBX-0000001", "operationType": "DELETE"}]}'
)
ADDRESS = inbound_models.AddressInput(
    name="Sender", address_line_1="Street 1", city="Berlin", postal_code="10115", country_code="DE", phone_number="1"
)
ITEM = inbound_models.ItemInput(msku="SBX-0000001", quantity=1, label_owner="SELLER", prep_owner="SELLER")

app = Celery("soak", broker=SETTINGS["redis"], backend=SETTINGS["redis"])
app.conf.update(
    worker_prefetch_multiplier=1,
    broker_connection_retry_on_startup=True,
    broker_connection_max_retries=None,
    broker_transport_options={"visibility_timeout": SETTINGS.get("visibility", 60)},
    result_backend_always_retry=True,
    task_ignore_result=True,
    task_publish_retry_policy={"max_retries": 60, "interval_start": 0.1, "interval_step": 0.2, "interval_max": 1.0},
)


def client_of(account: str) -> SPAPIClient:
    """The client of an account; a process has one limiter and one store of tokens for all of them."""
    return SPAPIClient(
        Credentials(lwa_client_id="amzn1.fleet", lwa_client_secret="secret", refresh_token=f"Atzr|{account}"),
        marketplace="DE",
        environment=SETTINGS["sandbox"],
        lwa_url=f"{SETTINGS['sandbox']}/auth/o2/token",
        plans=PLANS,
        limiter=LIMITER,
        token_store=TOKENS,
    )


def _sandbox_time() -> float:
    begun: float = SETTINGS["begun"]
    return begun + (time.time() - begun) * float(SETTINGS["faster"])


connect(app, client_of, RedisJournal(REDIS, alive=20, clock=_sandbox_time))


def _ended(job: str, sent: float, how: str) -> None:
    line = f"{job} {sent} {time.time()} {how}\n".encode()
    out = os.open(SETTINGS["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(out, line)
    os.close(out)


class Job(SPAPITask):
    """A task whose final error ends its job."""

    abstract = True

    def watched(self, job: str, sent: float, do: Any) -> Any:
        """What a step gives; an error that is final is written down."""
        try:
            return do()
        except SPAPIError as error:
            if later(self.step, error, tries=self.tries) is None:
                _ended(job, sent, type(error).__name__)
            raise


@app.task(base=Job, bind=True, name="soak.order")
def order(self: Any, job: str, account: str, sent: float) -> None:
    """One call."""
    self.watched(job, sent, lambda: self.send(account, orders.get_orders(created_after="2020-01-01T00:00:00Z")))
    _ended(job, sent, "done")


@app.task(base=Job, bind=True, name="soak.price")
def price(self: Any, job: str, account: str, sent: float) -> None:
    """One call of the long queue."""
    call = prices.get_pricing(marketplace_id="A1PA6795UKMFR9", item_type="Asin", asins=["B0TEST0001"])
    self.watched(job, sent, lambda: self.send(account, call))
    _ended(job, sent, "done")


@app.task(base=Job, bind=True, name="soak.create")
def create(self: Any, job: str, account: str, sent: float) -> str:
    """Request a report."""
    call = reports.create_report(body=CreateReportSpecification.from_dict(WANTED))
    report_id: str = self.watched(job, sent, lambda: self.create(account, call, "reportId"))
    return report_id


@app.task(base=Job, bind=True, name="soak.wait")
def wait(self: Any, report_id: str, job: str, account: str, sent: float) -> str | None:
    """Look whether it is done."""
    found: str | None = self.watched(job, sent, lambda: self.document_id(account, "report", report_id))
    return found


@app.task(base=Job, bind=True, name="soak.read")
def read(self: Any, document_id: str, job: str, account: str, sent: float) -> None:
    """Download it."""
    self.watched(job, sent, lambda: self.client(account).reports.document(document_id).read())
    _ended(job, sent, "done")


@app.task(base=Job, bind=True, name="soak.upload")
def upload(self: Any, job: str, account: str, sent: float) -> str:
    """Upload what a feed is made of; a second document harms nobody."""
    document_id: str = self.watched(job, sent, lambda: self.client(account).feeds.upload(FEED))
    return document_id


@app.task(base=Job, bind=True, name="soak.feed")
def feed(self: Any, document_id: str, job: str, account: str, sent: float) -> str:
    """Submit it."""
    body = CreateFeedSpecification.from_dict(
        {"feedType": "JSON_LISTINGS_FEED", "marketplaceIds": [DE], "inputFeedDocumentId": document_id}
    )
    feed_id: str = self.watched(job, sent, lambda: self.create(account, feeds.create_feed(body=body), "feedId"))
    return feed_id


@app.task(base=Job, bind=True, name="soak.fed")
def fed(self: Any, feed_id: str, job: str, account: str, sent: float) -> None:
    """Look whether it is processed."""
    self.watched(job, sent, lambda: self.document_id(account, "feed", feed_id))
    _ended(job, sent, "done")


@app.task(base=Job, bind=True, name="soak.query")
def query(self: Any, job: str, account: str, sent: float) -> str:
    """Ask for a query."""
    call = kiosk.create_query(body=CreateQuerySpecification.from_dict({"query": QUERY}))
    query_id: str = self.watched(job, sent, lambda: self.create(account, call, "queryId"))
    return query_id


@app.task(base=Job, bind=True, name="soak.queried")
def queried(self: Any, query_id: str, job: str, account: str, sent: float) -> None:
    """Look whether it is done."""
    self.watched(job, sent, lambda: self.document_id(account, "query", query_id))
    _ended(job, sent, "done")


@app.task(base=Job, bind=True, name="soak.plan")
def plan(self: Any, job: str, account: str, sent: float) -> str:
    """Make an inbound plan."""
    request = inbound_models.CreateInboundPlanRequest(
        destination_marketplaces=[DE], items=[ITEM], source_address=ADDRESS, name="Restock"
    )
    names = ("inboundPlanId", "operationId")
    call = inbound.create_inbound_plan(body=request)
    made: dict[str, str] = self.watched(job, sent, lambda: self.create_named(account, call, names))
    return made["operationId"]


@app.task(base=Job, bind=True, name="soak.planned")
def planned(self: Any, operation_id: str, job: str, account: str, sent: float) -> None:
    """Look whether it is made."""
    self.watched(job, sent, lambda: self.inbound_done(account, operation_id))
    _ended(job, sent, "done")
