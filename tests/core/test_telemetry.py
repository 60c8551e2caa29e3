"""What OpenTelemetry gets: one span per call, under it one for each request, metrics; nothing secret or personal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

import pytest
from attrs import define

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import Credentials, Limiter
from spapi_core.catalog import Plan
from spapi_core.errors import AnswerError, BadRequestError, ConnectionNotMadeError, PermitTimeoutError
from spapi_core.limits import AsyncLimiter
from spapi_core.operation import Location, Operation, Param
from spapi_core.retry import RetryPolicy
from spapi_core.sandbox import LocalSandbox

pytest.importorskip("opentelemetry.sdk")

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from spapi_core.telemetry import Telemetry

pytestmark = pytest.mark.anyio

GET: Operation[Any] = Operation(
    id="shop_v1.getThing",
    section="shop_v1",
    name="getThing",
    method="GET",
    path="/shop/{sku}",
    params=(
        Param("sku", "sku", Location.PATH, str, required=True),
        Param("buyerEmail", "buyer_email", Location.QUERY, str),
    ),
)


@define
class Told:
    """A telemetry, and what it recorded."""

    telemetry: Telemetry
    tracer: Any
    _spans: InMemorySpanExporter
    _metrics: InMemoryMetricReader

    def spans(self, kind: str | None = None) -> list[Any]:
        """Ended spans of a kind, in their order."""
        return [each for each in self._spans.get_finished_spans() if kind in {None, each.kind.name}]

    def call(self) -> Any:
        (span,) = self.spans("INTERNAL")
        return span

    def requests(self) -> list[Any]:
        return self.spans("CLIENT")

    def metrics(self) -> dict[str, Any]:
        data = self._metrics.get_metrics_data()
        if data is None:
            return {}
        return {each.name: each for it in data.resource_metrics for scope in it.scope_metrics for each in scope.metrics}

    def points(self, name: str) -> list[Any]:
        return list(self.metrics()[name].data.data_points)

    def everything(self) -> str:
        data = self._metrics.get_metrics_data()
        told: list[Any] = [*self._spans.get_finished_spans(), *([data] if data else [])]
        return "".join(each.to_json() for each in told)


@pytest.fixture
def told() -> Any:
    """A telemetry of your own: nothing goes to the process's providers."""
    spans, metrics = InMemorySpanExporter(), InMemoryMetricReader()
    tracer, meter = TracerProvider(), MeterProvider([metrics])
    tracer.add_span_processor(SimpleSpanProcessor(spans))
    yield Told(Telemetry(tracer_provider=tracer, meter_provider=meter), tracer.get_tracer("test"), spans, metrics)
    tracer.shutdown()
    meter.shutdown()


async def test_a_request_is_a_span_by_the_conventions(make: Any, wire: Any, reply: Any, told: Told) -> None:
    """A client span under the call's, named by method and path template, with the attributes of OpenTelemetry's conventions."""
    wire.replies = [reply.of({}, x_amzn_RequestId="r-1")]
    await make(telemetry=told.telemetry).send(GET.call(sku="a", buyer_email="ada@example.com"))
    (request,), call = told.requests(), told.call()
    port = int(wire.url.rpartition(":")[2])
    assert request.name == "GET /shop/{sku}"
    assert dict(request.attributes) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": port,
        "spapi.operation": "shop_v1.getThing",
        "spapi.request_id": "r-1",
        "url.full": f"{wire.url}/shop/a?buyerEmail=REDACTED",
        "url.template": "/shop/{sku}",
    }
    assert request.parent.span_id == call.context.span_id
    assert call.name == "shop_v1.getThing"
    assert dict(call.attributes) == {
        "server.address": "127.0.0.1",
        "server.port": port,
        "spapi.attempts": 1,
        "spapi.operation": "shop_v1.getThing",
    }
    scope = request.instrumentation_scope
    assert (scope.name, scope.version) == ("spapi_core", version("spapi-clients"))
    assert scope.schema_url.startswith("https://opentelemetry.io/schemas/")


async def test_each_try_is_a_span_and_refusals_are_counted(make: Any, wire: Any, reply: Any, told: Told) -> None:
    """With its status as the type of its error, and its number as a repetition; the call ended well."""
    wire.replies = [reply.of({"errors": []}, 429), reply(503), reply.of({})]
    await make(telemetry=told.telemetry).send(GET.call(sku="a"))
    requests, call = told.requests(), told.call()
    assert [each.attributes["http.response.status_code"] for each in requests] == [429, 503, 200]
    assert [each.attributes.get("error.type") for each in requests] == ["429", "503", None]
    assert [each.attributes.get("http.request.resend_count") for each in requests] == [None, 1, 2]
    assert [each.status.status_code.name for each in requests] == ["ERROR", "ERROR", "UNSET"]
    assert {each.parent.span_id for each in requests} == {call.context.span_id}
    assert (call.attributes["spapi.attempts"], call.status.status_code.name) == (3, "UNSET")
    points = told.points("http.client.request.duration")
    assert sorted((each.attributes["http.response.status_code"], each.count) for each in points) == [
        (200, 1),
        (429, 1),
        (503, 1),
    ]
    (whole,) = told.points("spapi.call.duration")
    assert (whole.count, dict(whole.attributes)["spapi.operation"]) == (1, "shop_v1.getThing")
    (refused,) = told.points("spapi.rate_limited")
    assert (refused.value, dict(refused.attributes)) == (1, {"spapi.operation": "shop_v1.getThing"})


async def test_waits_are_a_metric_of_their_own(make: Any, rows: Any, told: Told) -> None:
    """The request's duration holds none of them; buckets are advised for both."""
    plans = {"shop_v1.getThing": Plan(5.0, 1)}
    both = make(telemetry=told.telemetry, plans="production", catalog=rows(plans=plans))
    await both.every(both.client.batch([GET.call(sku="a")] * 6, workers=6))
    (waits,) = told.points("spapi.permit.wait")
    (calls,) = told.points("spapi.call.duration")
    (requests,) = told.points("http.client.request.duration")
    assert waits.max >= 0.1
    assert calls.max >= waits.max
    assert requests.sum <= calls.sum - waits.max
    lines = (0.01, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600)
    assert waits.explicit_bounds == calls.explicit_bounds == lines
    assert requests.explicit_bounds == (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
    assert {told.metrics()[name].unit for name in told.metrics()} == {"s"}


@pytest.mark.parametrize(
    ("status", "kind"), [(400, BadRequestError), (None, ConnectionNotMadeError)], ids=["answered", "no connection"]
)
async def test_an_error_is_its_status_or_its_class_alone(
    make: Any, wire: Any, reply: Any, told: Told, status: int | None, kind: type[Exception]
) -> None:
    """Messages may hold what only the owner of the program should read."""
    where: dict[str, Any] = {} if status else {"environment": "http://127.0.0.1:9"}
    wire.replies = [reply.of({"errors": [{"code": "InvalidInput", "message": "B0SECRET"}]}, 400)]
    with pytest.raises(kind):
        await make(telemetry=told.telemetry, retry=RetryPolicy(tries=1), **where).send(GET.call(sku="a"))
    expected = str(status) if status else f"spapi_core.errors.{kind.__name__}"
    for span in told.spans():
        assert (span.status.status_code.name, span.attributes["error.type"]) == ("ERROR", expected)
    (request,) = told.points("http.client.request.duration")
    assert request.attributes["error.type"] == expected
    assert request.attributes.get("http.response.status_code") == status
    assert "B0SECRET" not in told.everything()


async def test_an_answer_that_broke_off_is_an_error_of_its_request(
    make: Any, wire: Any, reply: Any, told: Told
) -> None:
    """Its status was well."""
    wire.replies = [reply(200, b'{"a"', cut=3)]
    with pytest.raises(AnswerError):
        await make(telemetry=told.telemetry, retry=RetryPolicy(tries=1)).send(GET.call(sku="a"))
    (request,) = told.requests()
    assert request.attributes["http.response.status_code"] == 200
    assert request.attributes["error.type"] == "spapi_core.errors.ConnectionLostError"


async def test_a_call_that_was_not_sent_is_a_span_without_requests(make: Any, rows: Any, told: Told) -> None:
    """Its permit would come too late."""
    plans = {"shop_v1.getThing": Plan(0.001, 1)}
    both = make(telemetry=told.telemetry, plans="production", catalog=rows(plans=plans), max_wait=1)
    await both.send(GET.call(sku="a"))
    with pytest.raises(PermitTimeoutError):
        await both.send(GET.call(sku="a"))
    assert sum(each.count for each in told.points("http.client.request.duration")) == 1
    assert {each.attributes.get("error.type") for each in told.points("spapi.call.duration")} == {
        None,
        "spapi_core.errors.PermitTimeoutError",
    }


async def test_neither_tokens_nor_personal_data_are_recorded(make: Any, wire: Any, reply: Any, told: Told) -> None:
    """Of what is sent and answered, the path alone."""
    wire.replies = [reply.of({"name": "B0ANSWER"})]
    await make(telemetry=told.telemetry).send(GET.call(sku="a", buyer_email="ada@example.com"))
    text = told.everything()
    assert json.loads("[" + text.replace("}{", "},{").replace("}\n{", "},{") + "]")
    for secret in ("ada@", "B0ANSWER", "Atza", "token-0"):
        assert secret not in text


LINK = "X-Amz-Credential=B0SECRET&X-Amz-Signature=B0SECRET&AWSAccessKeyId=B0SECRET&Signature=B0SECRET&kept=1"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[LocalSandbox]:
    with LocalSandbox(stateful=True, plans="none") as running:
        yield running


def settings(sandbox: LocalSandbox, told: Told) -> dict[str, Any]:
    credentials = Credentials(lwa_client_id="amzn1.a", lwa_client_secret="B0SECRET", refresh_token="Atzr|B0SECRET")
    return {
        "credentials": credentials,
        "marketplace": "DE",
        "environment": sandbox.url,
        "plans": "none",
        "telemetry": told.telemetry,
    }


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
async def test_logins_and_documents_are_requests_as_well(sandbox: LocalSandbox, told: Told, is_async: bool) -> None:
    """A login under the call that needed it, a document under what was current; signatures are redacted, secrets nowhere."""
    tracer = told.tracer
    if is_async:
        async with AsyncSPAPIClient(**settings(sandbox, told), limiter=AsyncLimiter(), sleep=_soon) as client:
            with tracer.start_as_current_span("work") as work:
                document = await client.reports.run("GET_MERCHANT_LISTINGS_ALL_DATA")
                assert await document.read()
    else:
        with (
            SPAPIClient(**settings(sandbox, told), limiter=Limiter(), sleep=lambda _: sandbox.advance(600)) as sync,
            tracer.start_as_current_span("work") as work,
        ):
            assert sync.reports.run("GET_MERCHANT_LISTINGS_ALL_DATA").read()
    calls = {each.context.span_id: each for each in told.spans("INTERNAL") if each.name != "work"}
    logins = [each for each in told.requests() if each.name == "POST /auth/o2/token"]
    documents = [each for each in told.requests() if each.name == "GET"]
    assert [calls[each.parent.span_id].name for each in logins] == ["reports_v2021_06_30.createReport"]
    assert [each.parent.span_id for each in documents] == [work.get_span_context().span_id]
    assert "Signature=REDACTED" in documents[0].attributes["url.full"]
    assert all(each.attributes["http.response.status_code"] < 300 for each in [*logins, *documents])
    names = {each.attributes.get("url.template") for each in told.points("http.client.request.duration")}
    assert {None, "/auth/o2/token", "/reports/2021-06-30/reports"} <= names
    for secret in ("B0SECRET", "Atza", "Atzr"):
        assert secret not in told.everything()


async def _soon(_: float) -> None:
    """What is asked for is there at once."""


def test_the_signatures_of_a_link_are_redacted(told: Told) -> None:
    """Version 2 and version 4; who a link is for goes as well."""
    with told.telemetry.request("GET", f"https://me:B0SECRET@b.s3.amazonaws.com/d?{LINK}#B0SECRET"):
        pass
    (request,) = told.requests()
    assert request.attributes["url.full"].startswith("https://b.s3.amazonaws.com/d?X-Amz-Credential=REDACTED&")
    assert "kept=1" in request.attributes["url.full"]
    assert "B0SECRET" not in told.everything()


async def test_what_runs_beside_belongs_to_the_span_that_started_it(
    make: Any, wire: Any, reply: Any, told: Told
) -> None:
    """Calls of a batch, in threads or tasks, are children of the span around it."""
    wire.replies = [reply.of({})] * 8
    both = make(telemetry=told.telemetry)
    with told.tracer.start_as_current_span("work") as work:
        results = await both.every(both.client.batch([GET.call(sku=str(number)) for number in range(8)], workers=4))
    assert all(each.ok for each in results)
    calls = [each for each in told.spans("INTERNAL") if each.name != "work"]
    assert [each.parent.span_id for each in calls] == [work.get_span_context().span_id] * 8
