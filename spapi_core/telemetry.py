"""Traces and metrics for OpenTelemetry, an extra; by its semantic conventions for HTTP clients.

One span per call, and under it a span for each of its requests: its tries, and the logins that it needed; requests for documents
have one as well. Metrics for the requests' duration, the calls' duration with all waits, the wait for permits and refusals by
quota. Neither bodies nor headers are recorded; `url.full` is without signatures, tokens and personal values of the query.

A client without a `Telemetry` runs through `OFF` of `spapi_core.wire.watching`, which does nothing.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from contextvars import ContextVar
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.parse import urlsplit

from spapi_core.errors import ConfigurationError
from spapi_core.personal import shown_link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager
    from types import TracebackType

    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from spapi_core.operation import Operation
    from spapi_core.wire.watching import Watch, WatchedRequest

_NAME: Final = "spapi_core"
_REFUSED: Final = 429
_FAILED: Final = 400
_SCHEMA: Final = "https://opentelemetry.io/schemas/1.37.0"
"""The edition of the conventions that the names of attributes are from."""
_TRY: ContextVar[tuple[Operation[Any] | None, int]] = ContextVar("spapi_try", default=(None, 1))
"""Whose request is being sent, and which try it is."""
_PORTS: Final = {"https": 443, "http": 80}
_REQUEST_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""Seconds, as OpenTelemetry's conventions advise for this metric."""
_WAIT_BUCKETS: Final = (0.01, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600)
"""Seconds; the longest plans give a permit every three minutes, and lines grow."""


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
        self.tracer = trace.get_tracer(_NAME, _version(), tracer_provider=tracer_provider, schema_url=_SCHEMA)
        meter = metrics.get_meter(_NAME, _version(), meter_provider=meter_provider, schema_url=_SCHEMA)
        self.requests = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
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

    def request(
        self, method: str, url: str, *, template: str | None = None, current: bool = True
    ) -> AbstractContextManager[WatchedRequest]:
        """Watch one request, of a call or of its own; see `spapi_core.wire.watching.Watcher`."""
        return _Request(self, method, url, template, current=current)


def _version() -> str:
    try:
        return version("spapi-clients")
    except PackageNotFoundError:
        return ""


def _kind(error: type[BaseException]) -> str:
    """The name of an error's class: messages are for the program's owner, not for a third party's collector."""
    return error.__qualname__ if error.__module__ == "builtins" else f"{error.__module__}.{error.__qualname__}"


def _place(url: str) -> dict[str, Any]:
    """The attributes of a server."""
    parts = urlsplit(url)
    found: dict[str, Any] = {"server.address": parts.hostname or ""}
    port = parts.port or _PORTS.get(parts.scheme)
    return found if port is None else {**found, "server.port": port}


class _Call:
    """One call and its span."""

    __slots__ = ("_began", "_current", "_labels", "_operation", "_span", "_telemetry", "_tries")

    def __init__(self, telemetry: Telemetry, operation: Operation[Any], base_url: str) -> None:
        self._telemetry = telemetry
        self._operation = operation
        self._labels: dict[str, Any] = {"spapi.operation": operation.id, **_place(base_url)}
        self._tries = 0

    def __enter__(self) -> Self:
        from opentelemetry.trace import SpanKind, use_span  # noqa: PLC0415  an extra, imported by Telemetry already

        self._began = self._telemetry.clock()
        self._span: Span = self._telemetry.tracer.start_span(
            self._operation.id, kind=SpanKind.INTERNAL, attributes=self._labels
        )
        self._current = use_span(self._span, end_on_exit=False, record_exception=False, set_status_on_exception=False)
        self._current.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self._current.__exit__(None, None, None)
        span, labels = self._span, dict(self._labels)
        span.set_attribute("spapi.attempts", self._tries)
        if kind is not None:
            status = getattr(error, "status_code", None)
            labels["error.type"] = str(status) if status is not None and status >= _FAILED else _kind(kind)
            _fail(span, labels["error.type"])
        self._telemetry.calls.record(self._telemetry.clock() - self._began, labels)
        span.end()

    def waited(self, seconds: float) -> None:
        """The permit of a try was granted after `seconds`."""
        self._telemetry.permit_wait.record(seconds, {"spapi.operation": self._operation.id})
        if seconds:
            self._span.add_event("spapi.permit", {"spapi.permit.wait": seconds})

    @contextmanager
    def sending(self, number: int) -> Iterator[None]:
        """A context around the request of a try, the first of which is 1."""
        sent = _TRY.set((self._operation, number))
        try:
            yield
        finally:
            _TRY.reset(sent)

    def attempt(self, number: int, *, status_code: int | None) -> None:
        """A try ended."""
        self._tries = number
        if status_code == _REFUSED:
            self._telemetry.refusals.add(1, {"spapi.operation": self._operation.id})


class _Request:
    """One request and its span."""

    __slots__ = ("_attributes", "_began", "_current", "_error", "_labels", "_name", "_span", "_telemetry")

    def __init__(self, telemetry: Telemetry, method: str, url: str, template: str | None, *, current: bool) -> None:
        operation, number = _TRY.get()
        self._telemetry = telemetry
        self._labels: dict[str, Any] = {"http.request.method": method, **_place(url)}
        if operation is not None:
            template = operation.path
            self._labels["spapi.operation"] = operation.id
        if template is not None:
            self._labels["url.template"] = template
        self._name = method if template is None else f"{method} {template}"
        self._attributes = {**self._labels, "url.full": shown_link(url, "REDACTED")}
        if number > 1:
            self._attributes["http.request.resend_count"] = number - 1
        self._current: Any = current
        self._error: str | None = None

    def __enter__(self) -> Self:
        from opentelemetry.trace import SpanKind, use_span  # noqa: PLC0415  an extra, imported by Telemetry already

        self._began = self._telemetry.clock()
        self._span: Span = self._telemetry.tracer.start_span(
            self._name, kind=SpanKind.CLIENT, attributes=self._attributes
        )
        if self._current:
            self._current = use_span(
                self._span, end_on_exit=False, record_exception=False, set_status_on_exception=False
            )
            self._current.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        if self._current:
            self._current.__exit__(None, None, None)
        failed = self._error
        if (
            failed is None and kind is not None and kind is not GeneratorExit
        ):  # which only ends the reading of a document
            failed = _kind(kind)
        if failed is not None:
            self._labels["error.type"] = failed
            _fail(self._span, failed)
        self._telemetry.requests.record(self._telemetry.clock() - self._began, self._labels)
        self._span.end()

    def answered(self, status_code: int, headers: Mapping[str, str], cut: BaseException | None = None) -> None:
        """An answer came."""
        self._labels["http.response.status_code"] = status_code
        self._span.set_attribute("http.response.status_code", status_code)
        request_id = headers.get("x-amzn-RequestId") or headers.get("x-amz-request-id")
        if request_id is not None:
            self._span.set_attribute("spapi.request_id", request_id)
        if status_code >= _FAILED:
            self._error = str(status_code)
        elif cut is not None:
            self._error = _kind(type(cut))


def _fail(span: Span, error_type: str) -> None:
    from opentelemetry.trace import Status, StatusCode  # noqa: PLC0415  an extra, imported by Telemetry already

    span.set_attribute("error.type", error_type)
    span.set_status(Status(StatusCode.ERROR))
