"""Documents of reports, feeds and queries: what callers import; the work is done in `spapi_core.jobs`."""

from __future__ import annotations

from spapi_core.jobs.aio.documents import AsyncDocument, async_put
from spapi_core.jobs.sync.documents import Document, put

__all__ = ["AsyncDocument", "Document", "async_put", "put"]
