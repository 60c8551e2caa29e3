"""A server that does not wait for ever for a request that comes in drops, or not at all."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, cast

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["PatientServer"]

MOST_LINE = 64 * 1024


class PatientServer(web.Server):
    """aiohttp's server, which of itself waits without end for the rest of a request's head.

    The HTTP library would log malformed requests with what they carry, tokens included: it gets a logger that is off.

    Args:
        handler: Answers a request.
        seconds: How long a head may take from its first byte on.
    """

    def __init__(self, handler: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], seconds: float) -> None:
        super().__init__(self._handled)
        self._answered = handler
        self._seconds = seconds

    def __call__(self) -> RequestHandler:
        """The protocol of a new connection."""
        return _Connection(self, self._seconds)

    async def _handled(self, request: web.BaseRequest) -> web.StreamResponse:
        with cast("_Connection", request.protocol):
            return await self._answered(request)


class _Connection(RequestHandler):
    __slots__ = ("_busy", "_patience", "_timer")

    def __init__(self, server: PatientServer, seconds: float) -> None:
        quiet = logging.Logger("spapi_core.sandbox.http", logging.CRITICAL + 1)  # noqa: LOG001 - configures nothing
        loop = asyncio.get_running_loop()
        options: dict[str, Any] = {"access_log": None, "logger": quiet}
        super().__init__(server, loop=loop, max_line_size=MOST_LINE, max_field_size=MOST_LINE, **options)
        self._patience = seconds
        self._timer: asyncio.TimerHandle | None = None
        self._busy = False

    def __enter__(self) -> None:
        self._busy = True
        self._stop()

    def __exit__(self, *_: object) -> None:
        self._busy = False

    def data_received(self, data: bytes) -> None:
        """Bytes came; outside of a request they begin a head, which has its time."""
        if not self._busy and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._patience, self._late)
        super().data_received(data)

    def connection_lost(self, exc: BaseException | None) -> None:
        """The connection has ended."""
        self._stop()
        super().connection_lost(exc)

    def _late(self) -> None:
        self._timer = None
        self.force_close()

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
