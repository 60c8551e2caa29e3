"""One request and one call as OpenTelemetry gets them, with a clock of the test's own."""

from __future__ import annotations

import asyncio
import queue
import sys
import zlib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError
from typing import Any

import pytest
from attrs import define

from spapi_core.errors import BadRequestError, ConfigurationError, ServerError, SPAPIError
from spapi_core.operation import Operation

pytest.importorskip("opentelemetry.sdk")

from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from spapi_core.telemetry import Telemetry
from spapi_core.wire.watching import OFF

GET: Operation[Any] = Operation(id="s.get", section="s", name="get", method="GET", path="/s/{x}")


@define
class Stage:
    """A telemetry, its spans and metrics, and a clock."""

    telemetry: Any
    exporter: InMemorySpanExporter
    reader: InMemoryMetricReader
    now: float = 100.0

    def spans(self) -> list[Any]:
        return list(self.exporter.get_finished_spans())

    def points(self, name: str) -> list[Any]:
        data = self.reader.get_metrics_data()
        metrics = (
            [each for it in data.resource_metrics for scope in it.scope_metrics for each in scope.metrics]
            if data
            else []
        )
        return [point for each in metrics if each.name == name for point in each.data.data_points]


@pytest.fixture
def stage() -> Iterator[Stage]:
    """A telemetry of your own."""
    spans, metrics = InMemorySpanExporter(), InMemoryMetricReader()
    tracer, meter = TracerProvider(), MeterProvider([metrics])
    tracer.add_span_processor(SimpleSpanProcessor(spans))
    made = Stage(None, spans, metrics)
    made.telemetry = Telemetry(tracer_provider=tracer, meter_provider=meter, clock=lambda: made.now)
    yield made
    tracer.shutdown()
    meter.shutdown()


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("https://a.example/x", "a.example", 443),
        ("http://a.example/x", "a.example", 80),
        ("https://a.example:8443/x", "a.example", 8443),
        ("ftp://a.example/x", "a.example", None),
        ("nothing", "", None),
    ],
)
def test_a_request_says_where_it_goes(stage: Stage, url: str, host: str, port: int | None) -> None:
    """With the port of its scheme where it names none."""
    with stage.telemetry.request("GET", url):
        pass
    [span] = stage.spans()
    assert (span.attributes["server.address"], span.attributes.get("server.port")) == (host, port)
    assert (span.name, span.kind) == ("GET", trace.SpanKind.CLIENT)
    assert "url.template" not in span.attributes


@pytest.mark.parametrize(("status", "error"), [(200, None), (399, None), (400, "400"), (503, "503")])
def test_an_answer_is_an_error_from_400_on(stage: Stage, status: int, error: str | None) -> None:
    """By its status; its time is measured."""
    with stage.telemetry.request("POST", "https://a.example/x", template="/x") as request:
        stage.now += 2.5
        request.answered(status, {"x-amz-request-id": "r"})
    [span] = stage.spans()
    assert span.name == "POST /x"
    assert span.attributes["http.response.status_code"] == status
    assert span.attributes["spapi.request_id"] == "r"
    assert span.attributes.get("error.type") == error
    assert span.status.status_code is (trace.StatusCode.UNSET if error is None else trace.StatusCode.ERROR)
    [point] = stage.points("http.client.request.duration")
    assert (point.sum, point.attributes.get("error.type")) == (2.5, error)


def test_the_id_of_sp_api_goes_before_that_of_s3(stage: Stage) -> None:
    """Without either there is none."""
    for headers in ({"x-amzn-RequestId": "a", "x-amz-request-id": "b"}, {}):
        with stage.telemetry.request("GET", "https://a.example/x") as request:
            request.answered(200, headers)
    assert [each.attributes.get("spapi.request_id") for each in stage.spans()] == ["a", None]


@pytest.mark.parametrize(
    ("cut", "status", "error"),
    [
        (ValueError("x"), 200, "ValueError"),
        (ServerError("x"), 200, "spapi_core.errors.ServerError"),
        (ValueError("x"), 500, "500"),
    ],
)
def test_a_body_that_broke_off_is_the_error_of_a_good_status(
    stage: Stage, cut: Exception, status: int, error: str
) -> None:
    """A bad status says more."""
    with stage.telemetry.request("GET", "https://a.example/x") as request:
        request.answered(status, {}, cut)
    assert stage.spans()[0].attributes["error.type"] == error


def test_what_ends_the_reading_of_a_document_is_not_an_error(stage: Stage) -> None:
    """Any other exception is, unless the answer said one before."""
    for raised, status, error in (
        (GeneratorExit, None, None),
        (KeyError, None, "KeyError"),
        (KeyError, 404, "404"),
        (KeyboardInterrupt, None, "KeyboardInterrupt"),
    ):
        stage.exporter.clear()
        request = stage.telemetry.request("GET", "https://a.example/x")
        watched = request.__enter__()
        if status is not None:
            watched.answered(status, {})
        request.__exit__(raised, raised(), None)
        assert stage.spans()[0].attributes.get("error.type") == error


@pytest.mark.parametrize("current", [True, False])
def test_a_request_is_the_current_span_where_it_is_asked_to_be(stage: Stage, current: bool) -> None:
    """And no longer afterwards."""
    before = trace.get_current_span()
    with stage.telemetry.request("GET", "https://a.example/x", current=current):
        assert (trace.get_current_span() is not before) is current
    assert trace.get_current_span() is before


def test_a_call_measures_itself_its_waits_and_its_refusals(stage: Stage) -> None:
    """Requests inside it carry its operation and the number of their try."""
    with stage.telemetry.call(GET, "https://a.example") as call:
        call.waited(0.0)
        call.waited(1.5)
        for number, status in ((1, 429), (2, 503), (3, 200)):
            with call.sending(number), stage.telemetry.request("GET", "https://a.example/s/1") as request:
                stage.now += 1.0
                request.answered(status, {})
            call.attempt(number, status_code=status)
    *requests, whole = stage.spans()
    assert [each.attributes.get("http.request.resend_count") for each in requests] == [None, 1, 2]
    assert {each.name for each in requests} == {"GET /s/{x}"}
    assert {each.attributes["spapi.operation"] for each in requests} == {"s.get"}
    assert {each.parent.span_id for each in requests} == {whole.context.span_id}
    assert (whole.name, whole.kind, whole.attributes["spapi.attempts"]) == ("s.get", trace.SpanKind.INTERNAL, 3)
    assert [(each.name, dict(each.attributes or {})) for each in whole.events] == [
        ("spapi.permit", {"spapi.permit.wait": 1.5})
    ]
    [duration] = stage.points("spapi.call.duration")
    assert (duration.sum, duration.attributes.get("error.type")) == (3.0, None)
    [waits] = stage.points("spapi.permit.wait")
    assert (waits.count, waits.sum) == (2, 1.5)
    [refused] = stage.points("spapi.rate_limited")
    assert refused.value == 1
    with stage.telemetry.request("GET", "https://a.example/s/1"):
        pass
    assert "spapi.operation" not in stage.spans()[-1].attributes


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (BadRequestError("x", status_code=400), "400"),
        (SPAPIError("x", status_code=399), "spapi_core.errors.SPAPIError"),
        (SPAPIError("x"), "spapi_core.errors.SPAPIError"),
        (ValueError("x"), "ValueError"),
    ],
)
def test_a_call_that_fails_says_by_what(stage: Stage, error: Exception, kind: str) -> None:
    """Its status where Amazon refused it, else its class."""
    with pytest.raises(type(error)), stage.telemetry.call(GET, "https://a.example"):
        raise error
    [span] = stage.spans()
    assert (span.attributes["error.type"], span.status.status_code) == (kind, trace.StatusCode.ERROR)
    assert span.attributes["spapi.attempts"] == 0
    assert (span.events, span.status.description) == ((), None)
    [point] = stage.points("spapi.call.duration")
    assert point.attributes["error.type"] == kind


def test_without_telemetry_nothing_happens() -> None:
    """The same verbs."""
    with OFF as off:
        off.waited(1.0)
        with off.sending(1):
            off.attempt(1, status_code=429)
    with pytest.raises(ValueError, match="x"), OFF:
        raise ValueError("x")


def test_a_request_is_the_current_span_unless_it_is_asked_not_to_be(stage: Stage) -> None:
    """And it takes as long as its clock says."""
    with stage.telemetry.request("GET", "https://a.example/x"):
        assert trace.get_current_span().get_span_context() != trace.INVALID_SPAN_CONTEXT
        stage.now += 2.5
    [duration] = stage.points("http.client.request.duration")
    assert (duration.count, duration.sum) == (1, 2.5)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (asyncio.CancelledError, "asyncio.exceptions.CancelledError"),
        (TimeoutError, "TimeoutError"),
        (queue.Empty, "_queue.Empty"),
        (zlib.error, "zlib.error"),
    ],
)
def test_an_error_is_named_with_its_module(stage: Stage, error: type[BaseException], kind: str) -> None:
    """Unless it is one of Python's own."""
    with pytest.raises(error), stage.telemetry.request("GET", "https://a.example/x"):
        raise error
    assert stage.spans()[0].attributes["error.type"] == kind


def test_without_opentelemetry_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """When it is made, not when it is used."""
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(ConfigurationError) as caught:
        Telemetry()
    assert str(caught.value) == "Telemetry needs OpenTelemetry: pip install 'spapi-clients[otel]'."


@pytest.mark.parametrize("known", ["1.2.3", None])
def test_the_version_of_what_tells_is_told(monkeypatch: pytest.MonkeyPatch, known: str | None) -> None:
    """Empty where the package is not installed, as in a checkout."""

    def asked(name: str) -> str:
        assert name == "spapi-clients"
        if known is None:
            raise PackageNotFoundError(name)
        return known

    monkeypatch.setattr("spapi_core.telemetry.version", asked)
    spans = InMemorySpanExporter()
    tracer = TracerProvider()
    tracer.add_span_processor(SimpleSpanProcessor(spans))
    with Telemetry(tracer_provider=tracer).request("GET", "https://a.example/x"):
        pass
    tracer.shutdown()
    scope = spans.get_finished_spans()[0].instrumentation_scope
    assert scope is not None
    assert (scope.name, scope.version, scope.schema_url) == (
        "spapi_core",
        known or "",
        "https://opentelemetry.io/schemas/1.37.0",
    )
