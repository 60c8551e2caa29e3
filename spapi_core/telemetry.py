"""Traces and metrics for OpenTelemetry, an extra.

One span a call, its attempts as events, named and described by OpenTelemetry's conventions for HTTP clients;
metrics for the requests' duration, the calls' duration with all waits, the wait for permits and refusals by quota. Neither bodies nor headers nor full
URLs are recorded: paths hold order ids and buyers' data, so the path template stands for them.

A client without a `Telemetry` runs through `OFF`, which does nothing.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, Protocol, Self
from urllib.parse import urlsplit

from spapi_core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from spapi_core.errors import SPAPIError
    from spapi_core.operation import Operation

_NAME: Final = "spapi_core"
_REFUSED: Final = 429
_PORTS: Final = {"https": 443, "http": 80}
_REQUEST_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""Seconds, as OpenTelemetry's conventions advise for this metric."""
_WAIT_BUCKETS: Final = (0.01, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600)
"""Seconds; the longest plans give a permit every three minutes, and lines grow."""


class Watch(Protocol):
    """What a call reports while it runs; a context manager around all its attempts."""

    def __enter__(self) -> Self:
        """The call begins."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """The call is over."""
        ...

    def waited(self, seconds: float) -> None:
        """The permit of an attempt was had after so many seconds."""
        ...

    def attempt(
        self,
        number: int,
        seconds: float,
        *,
        status_code: int | None,
        request_id: str | None = None,
        error: SPAPIError | None = None,
    ) -> None:
        """An attempt ended, so many seconds after its request was sent."""
        ...


class _Off:
    """Watches nothing."""

    __slots__ = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Nothing."""

    def waited(self, seconds: float) -> None:
        """Nothing."""

    def attempt(
        self,
        number: int,
        seconds: float,
        *,
        status_code: int | None,
        request_id: str | None = None,
        error: SPAPIError | None = None,
    ) -> None:
        """Nothing."""


OFF: Final = _Off()
"""Watches nothing; for clients without telemetry."""


class Telemetry:
    """Sends traces and metrics of a client's calls to OpenTelemetry.

    Args:
        tracer_provider: Where spans go; the process's own when not given.
        meter_provider: Where metrics go; the process's own when not given.
        clock: Seconds, never going back.

    Raises:
        ConfigurationError: The extra `otel` is not installed.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        try:
            from opentelemetry import metrics, trace  # noqa: PLC0415  an extra
        except ImportError as error:
            raise ConfigurationError("Telemetry needs OpenTelemetry: pip install 'spapi-clients[otel]'.") from error
        self.clock = clock
        self.tracer = trace.get_tracer(_NAME, tracer_provider=tracer_provider)
        meter = metrics.get_meter(_NAME, meter_provider=meter_provider)
        self.requests = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP requests",
            explicit_bucket_boundaries_advisory=_REQUEST_BUCKETS,
        )
        self.calls = meter.create_histogram(
            "spapi.call.duration",
            unit="s",
            description="Duration of calls with all their requests and waits",
            explicit_bucket_boundaries_advisory=_WAIT_BUCKETS,
        )
        self.permit_wait = meter.create_histogram(
            "spapi.permit.wait",
            unit="s",
            description="Wait for a permit of the usage plan",
            explicit_bucket_boundaries_advisory=_WAIT_BUCKETS,
        )
        self.refusals = meter.create_counter(
            "spapi.rate_limited", unit="{answer}", description="Answers that refused a call by quota"
        )

    def call(self, operation: Operation[Any], base_url: str) -> Watch:
        """Watch one call.

        Args:
            operation: What is called.
            base_url: Where, e.g. `https://sellingpartnerapi-eu.amazon.com`.
        """
        return _Call(self, operation, base_url)


class _Call:
    """One call and its span."""

    __slots__ = (
        "_attempts",
        "_began",
        "_current",
        "_labels",
        "_operation",
        "_server",
        "_span",
        "_status",
        "_telemetry",
    )

    def __init__(self, telemetry: Telemetry, operation: Operation[Any], base_url: str) -> None:
        parts = urlsplit(base_url)
        self._telemetry = telemetry
        self._operation = operation
        self._server: dict[str, Any] = {"server.address": parts.hostname or ""}
        port = parts.port or _PORTS.get(parts.scheme)
        if port is not None:
            self._server["server.port"] = port
        self._labels: dict[str, Any] = {
            "http.request.method": operation.method,
            "url.template": operation.path,
            "spapi.operation": operation.id,
            **self._server,
        }
        self._attempts = 0
        self._status: int | None = None

    def __enter__(self) -> Self:
        from opentelemetry.trace import SpanKind, use_span  # noqa: PLC0415  an extra, imported by Telemetry already

        self._began = self._telemetry.clock()
        self._span: Span = self._telemetry.tracer.start_span(
            f"{self._operation.method} {self._operation.path}", kind=SpanKind.CLIENT, attributes=self._labels
        )
        self._current = use_span(self._span, end_on_exit=False, record_exception=False, set_status_on_exception=False)
        self._current.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        from opentelemetry.trace import Status, StatusCode  # noqa: PLC0415  an extra, imported by Telemetry already

        self._current.__exit__(None, None, None)
        span = self._span
        if self._status is not None:
            span.set_attribute("http.response.status_code", self._status)
        if self._attempts > 1:
            span.set_attribute("http.request.resend_count", self._attempts - 1)
        if kind is not None:
            # The class alone: messages are for the program's owner, not for a third party's collector.
            span.set_attribute("error.type", kind.__qualname__)
            span.set_status(Status(StatusCode.ERROR))
        self._telemetry.calls.record(self._telemetry.clock() - self._began, self._outcome(self._status, kind))
        span.end()

    def _outcome(self, status: int | None, kind: type[BaseException] | None) -> dict[str, Any]:
        """The labels of a measurement."""
        labels = dict(self._labels)
        if status is not None:
            labels["http.response.status_code"] = status
        if kind is not None:
            labels["error.type"] = kind.__qualname__
        return labels

    def waited(self, seconds: float) -> None:
        """The permit of an attempt was had after so many seconds."""
        self._telemetry.permit_wait.record(seconds, {"spapi.operation": self._operation.id})
        if seconds:
            self._span.add_event("spapi.permit", {"spapi.permit.wait": seconds})

    def attempt(
        self,
        number: int,
        seconds: float,
        *,
        status_code: int | None,
        request_id: str | None = None,
        error: SPAPIError | None = None,
    ) -> None:
        """An attempt ended, so many seconds after its request was sent."""
        self._telemetry.requests.record(seconds, self._outcome(status_code, None if error is None else type(error)))
        self._attempts = number
        self._status = status_code
        told: dict[str, Any] = {"spapi.attempt": number}
        if status_code is not None:
            told["http.response.status_code"] = status_code
        if request_id is not None:
            told["spapi.request_id"] = request_id
        if error is not None:
            told["error.type"] = type(error).__qualname__
        self._span.add_event("spapi.attempt", told)
        if status_code == _REFUSED:
            self._telemetry.refusals.add(1, {"spapi.operation": self._operation.id})
