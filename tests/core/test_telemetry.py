"""What OpenTelemetry is told: a span a call, its attempts as events, metrics; nothing personal."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import define

from spapi_core.catalog import Plan
from spapi_core.errors import BadRequestError, ConnectionNotMadeError, PermitTimeoutError
from spapi_core.operation import Location, Operation, Param
from spapi_core.retry import RetryPolicy

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
    """A telemetry, and what it told."""

    telemetry: Telemetry
    _spans: InMemorySpanExporter
    _metrics: InMemoryMetricReader

    def span(self) -> Any:
        (span,) = self._spans.get_finished_spans()
        return span

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
    """A telemetry of one's own: nothing goes to the process's providers."""
    spans, metrics = InMemorySpanExporter(), InMemoryMetricReader()
    tracer, meter = TracerProvider(), MeterProvider([metrics])
    tracer.add_span_processor(SimpleSpanProcessor(spans))
    yield Told(Telemetry(tracer_provider=tracer, meter_provider=meter), spans, metrics)
    tracer.shutdown()
    meter.shutdown()


async def test_a_call_is_a_span_by_the_conventions(make: Any, wire: Any, reply: Any, told: Told) -> None:
    """Client span, named by method and path template, with the attributes of OpenTelemetry's conventions."""
    wire.replies = [reply.of({}, x_amzn_RequestId="r-1")]
    await make(telemetry=told.telemetry).send(GET.call(sku="a"))
    span = told.span()
    assert (span.name, span.kind.name) == ("GET /shop/{sku}", "CLIENT")
    assert dict(span.attributes) == {
        "http.request.method": "GET",
        "url.template": "/shop/{sku}",
        "spapi.operation": "shop_v1.getThing",
        "server.address": "127.0.0.1",
        "server.port": int(wire.url.rpartition(":")[2]),
        "http.response.status_code": 200,
    }
    (event,) = span.events
    assert (event.name, dict(event.attributes)) == (
        "spapi.attempt",
        {"spapi.attempt": 1, "http.response.status_code": 200, "spapi.request_id": "r-1"},
    )


async def test_attempts_are_events_and_refusals_are_counted(make: Any, wire: Any, reply: Any, told: Told) -> None:
    """Each request is measured by itself with its status, the call with its last."""
    wire.replies = [reply.of({"errors": []}, 429), reply(503), reply.of({})]
    await make(telemetry=told.telemetry).send(GET.call(sku="a"))
    span = told.span()
    assert [each.attributes["http.response.status_code"] for each in span.events] == [429, 503, 200]
    assert [each.attributes.get("error.type") for each in span.events] == ["RateLimitError", "ServerError", None]
    assert span.attributes["http.request.resend_count"] == 2
    assert span.status.status_code.name == "UNSET"
    requests = told.points("http.client.request.duration")
    assert sorted((each.attributes["http.response.status_code"], each.count) for each in requests) == [
        (200, 1),
        (429, 1),
        (503, 1),
    ]
    (call,) = told.points("spapi.call.duration")
    assert (call.count, call.attributes["http.response.status_code"]) == (1, 200)
    (refused,) = told.points("spapi.rate_limited")
    assert (refused.value, dict(refused.attributes)) == (1, {"spapi.operation": "shop_v1.getThing"})


async def test_waits_are_a_metric_of_their_own(make: Any, rows: Any, told: Told) -> None:
    """The request's duration holds none of them; buckets are advised for both."""
    plans = {"shop_v1.getThing": Plan(5.0, 1)}
    both = make(telemetry=told.telemetry, plans="production", catalog=rows(plans=plans))
    for _ in range(2):
        await both.send(GET.call(sku="a"))
    (waits,) = told.points("spapi.permit.wait")
    (calls,) = told.points("spapi.call.duration")
    (requests,) = told.points("http.client.request.duration")
    assert waits.max >= 0.1
    assert calls.max >= waits.max
    assert requests.sum <= calls.sum - waits.max
    assert max(waits.explicit_bounds) == max(calls.explicit_bounds) == 3600
    assert requests.explicit_bounds == (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
    assert {told.metrics()[name].unit for name in told.metrics()} == {"s"}


@pytest.mark.parametrize(
    ("status", "kind"), [(400, BadRequestError), (None, ConnectionNotMadeError)], ids=["answered", "no connection"]
)
async def test_an_error_is_told_by_its_class_alone(
    make: Any, wire: Any, reply: Any, told: Told, status: int | None, kind: type[Exception]
) -> None:
    """Messages may tell what only the owner of the program should read."""
    where: dict[str, Any] = {} if status else {"environment": "http://127.0.0.1:9"}
    wire.replies = [reply.of({"errors": [{"code": "InvalidInput", "message": "B0SECRET"}]}, 400)]
    with pytest.raises(kind):
        await make(telemetry=told.telemetry, retry=RetryPolicy(tries=1), **where).send(GET.call(sku="a"))
    span = told.span()
    assert span.status.status_code.name == "ERROR"
    assert span.attributes["error.type"] == kind.__name__
    (request,) = told.points("http.client.request.duration")
    assert request.attributes["error.type"] == kind.__name__
    assert request.attributes.get("http.response.status_code") == status


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
        "PermitTimeoutError",
    }


async def test_neither_values_nor_tokens_are_told(make: Any, wire: Any, reply: Any, told: Told) -> None:
    """Order ids, buyers and tokens stay here."""
    wire.replies = [reply.of({"name": "B0ANSWER"})]
    await make(telemetry=told.telemetry).send(GET.call(sku="B0SECRET", buyer_email="ada@example.com"))
    text = told.everything()
    assert json.loads("[" + text.replace("}{", "},{").replace("}\n{", "},{") + "]")
    for secret in ("B0SECRET", "ada", "B0ANSWER", "Atza", "token-0"):
        assert secret not in text
