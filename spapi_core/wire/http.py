"""Connections to Amazon: what callers name. Both halves are loaded with it; the core imports the half that it needs."""

from __future__ import annotations

from spapi_core.wire.aio.http import AsyncDownload, AsyncHTTP
from spapi_core.wire.exchange import HTTPAnswer, Total
from spapi_core.wire.sync.http import HTTP, Download

__all__ = ["HTTP", "AsyncDownload", "AsyncHTTP", "Download", "HTTPAnswer", "Total"]
