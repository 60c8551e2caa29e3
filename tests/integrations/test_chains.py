"""Reports, feeds, queries and inbound plans as chains of small tasks by id, on the sandbox: no step ever waits in its worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pytest

from spapi_clients import SPAPIClient
from spapi_clients.data_kiosk_v2023_11_15 import operations as kiosk
from spapi_clients.data_kiosk_v2023_11_15.models import CreateQuerySpecification
from spapi_clients.feeds_v2021_06_30 import operations as feeds
from spapi_clients.feeds_v2021_06_30.models import CreateFeedSpecification
from spapi_clients.fulfillment_inbound_v2024_03_20 import models as inbound_models
from spapi_clients.fulfillment_inbound_v2024_03_20 import operations as inbound
from spapi_clients.reports_v2021_06_30 import operations as reports
from spapi_clients.reports_v2021_06_30.models import CreateReportSpecification
from spapi_core import Credentials, SPAPIError
from spapi_core.integrations.steps import Step, later, working
from spapi_core.sandbox.local import LocalSandbox
from tests.integrations.test_steps import Notes

DE = "A1PA6795UKMFR9"
QUERY = f"""query {{
  analytics_salesAndTraffic_2024_04_24 {{
    salesAndTrafficByDate(aggregateBy: DAY, startDate: "2024-01-01", endDate: "2024-01-31", marketplaceIds: ["{DE}"]) {{
      startDate sales {{ unitsOrdered orderedProductSales {{ amount currencyCode }} }}
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
T = TypeVar("T")


class Engine:
    """Runs tasks as an engine does, and moves the sandbox's time on while a message waits."""

    def __init__(self, client: SPAPIClient, sandbox: LocalSandbox) -> None:
        self.client = working(client)
        self.notes = Notes()
        self.waits = 0
        self._sandbox = sandbox
        self._tasks = 0

    def task(self, do: Callable[[Step], T]) -> T:
        """What a task gives in the end."""
        self._tasks += 1
        step = Step(f"task-{self._tasks}", self.notes)
        for _ in range(100):
            try:
                return do(step)
            except SPAPIError as error:
                again = later(step, error)
                if again is None:
                    raise
                self.waits += 1
                self._sandbox.advance(again.seconds)
                step = Step(step.task, self.notes, **again.words())
        raise AssertionError("the task never ends")

    def create(self, call: Any, name: str) -> str:
        """A task that creates something; it is run twice, as after a kill."""
        made = self.task(lambda step: step.create(self.client, call, name))
        again = Step(f"task-{self._tasks}", self.notes).create(self.client, call, name)
        assert again == made
        return made

    def wait(self, kind: str, resource_id: str) -> str | None:
        """A task that looks until something is done."""
        return self.task(lambda step: step.document_id(self.client, kind, resource_id))


@pytest.fixture
def engine() -> Iterator[Engine]:
    """Of a client that no plan holds up."""
    credentials = Credentials(lwa_client_id="amzn1.fleet", lwa_client_secret="s", refresh_token="Atzr|a")
    with LocalSandbox(stateful=True, plans="none", start="2024-02-15") as sandbox:
        client = SPAPIClient(
            credentials,
            marketplace="DE",
            environment=sandbox.url,
            lwa_url=f"{sandbox.url}/auth/o2/token",
            plans="none",
        )
        with client:
            made = Engine(client, sandbox)
            yield made
            posts = [
                each["path"] for each in sandbox.requests() if each["method"] == "POST" and "/auth/" not in each["path"]
            ]
            assert len(posts) == len(set(posts)), "no POST twice"
            assert client.get_stats()["seconds_waited"] == 0
            assert made.waits >= 1


def test_a_report_is_a_chain(engine: Engine) -> None:
    """Ask, look, read."""
    body = CreateReportSpecification.from_dict({"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [DE]})
    document_id = engine.wait("report", engine.create(reports.create_report(body=body), "reportId"))
    assert document_id is not None
    assert engine.task(lambda _: engine.client.reports.document(document_id).read())


def test_a_feed_is_a_chain(engine: Engine) -> None:
    """Upload, submit, look, read what became of it."""
    uploaded = engine.task(lambda _: engine.client.feeds.upload(FEED))
    body = CreateFeedSpecification.from_dict(
        {"feedType": "JSON_LISTINGS_FEED", "marketplaceIds": [DE], "inputFeedDocumentId": uploaded}
    )
    assert engine.wait("feed", engine.create(feeds.create_feed(body=body), "feedId"))


def test_a_query_is_a_chain(engine: Engine) -> None:
    """Ask, look, and its document's id."""
    body = CreateQuerySpecification.from_dict({"query": QUERY})
    assert engine.wait("query", engine.create(kiosk.create_query(body=body), "queryId"))


def test_an_inbound_plan_is_a_chain(engine: Engine) -> None:
    """Each step is a task that creates an operation, and one that looks until it is done; both ids of the plan are kept."""
    request = inbound_models.CreateInboundPlanRequest(
        destination_marketplaces=[DE], items=[ITEM], source_address=ADDRESS, name="Restock"
    )
    call = inbound.create_inbound_plan(body=request)
    names = ("inboundPlanId", "operationId")
    made = engine.task(lambda step: step.create_named(engine.client, call, names))
    assert Step("task-1", engine.notes).create_named(engine.client, call, names) == made
    engine.task(lambda step: step.inbound_done(engine.client, made["operationId"]))
    packing = engine.create(inbound.generate_packing_options(made["inboundPlanId"]), "operationId")
    assert engine.task(lambda step: step.inbound_done(engine.client, packing))["operationStatus"] == "SUCCESS"
