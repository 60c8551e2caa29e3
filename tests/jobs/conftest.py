"""A bucket on the wire, a document in it, and jobs whose documents it holds."""

from __future__ import annotations

import re
from typing import Any

import pytest

from spapi_core.documents import AsyncDocument, Document
from spapi_core.wire.http import HTTP, AsyncHTTP
from tests.jobs.stage import Bucket, Reader


@pytest.fixture
def bucket(wire: Any, reply: Any) -> Bucket:
    """S3 on the wire."""
    made = Bucket(reply)
    wire.answer = made
    return made


@pytest.fixture(params=["sync", "async"])
async def reader(request: pytest.FixtureRequest, wire: Any, bucket: Bucket) -> Any:
    """A document in the bucket whose first link is number 1; each further one is the next number."""
    sleeps: list[float] = []
    asked: list[str] = []

    def link() -> str:
        asked.append(f"{wire.url}/doc?X-Amz-Signature={len(asked) + 1}")
        return asked[-1]

    async def async_link() -> str:
        return link()

    async def async_sleep(seconds: float) -> None:
        sleeps.append(seconds)

    if request.param == "async":
        http = AsyncHTTP()
        yield Reader(AsyncDocument("doc-1", async_link, http, async_sleep), sleeps, asked, is_async=True)
        await http.aclose()
    else:
        plain = HTTP()
        yield Reader(Document("doc-1", link, plain, sleeps.append), sleeps, asked, is_async=False)
        plain.close()


@pytest.fixture
def shop(wire: Any, reply: Any, bucket: Bucket, rows: Any) -> Any:
    """Reports, feeds and queries on the wire, with their documents in the bucket; and their catalog."""

    def row(id_: str, method: str, path: str, restricted: Any = None) -> dict[str, Any]:
        names = re.findall(r"{(\w+)}", path)
        places = [
            {"name": name, "argument": name.lower(), "where": "path", "type": "str", "required": True, "style": "plain"}
            for name in names
        ]
        body = "Body" if method == "POST" else None
        return {"id": id_, "method": method, "path": path, "parameters": places, "body": body, "restricted": restricted}

    report = {"mode": "report", "data_elements": [], "generic_path": False}
    return rows(
        row("reports_v2021_06_30.createReport", "POST", "/reports/2021-06-30/reports"),
        row("reports_v2021_06_30.getReport", "GET", "/reports/2021-06-30/reports/{reportId}"),
        row("reports_v2021_06_30.getReportDocument", "GET", "/reports/2021-06-30/documents/{reportDocumentId}", report),
        row("feeds_v2021_06_30.createFeedDocument", "POST", "/feeds/2021-06-30/documents"),
        row("feeds_v2021_06_30.createFeed", "POST", "/feeds/2021-06-30/feeds"),
        row("feeds_v2021_06_30.getFeed", "GET", "/feeds/2021-06-30/feeds/{feedId}"),
        row("feeds_v2021_06_30.getFeedDocument", "GET", "/feeds/2021-06-30/documents/{feedDocumentId}"),
        row("data_kiosk_v2023_11_15.createQuery", "POST", "/dataKiosk/2023-11-15/queries"),
        row("data_kiosk_v2023_11_15.getQuery", "GET", "/dataKiosk/2023-11-15/queries/{queryId}"),
        row("data_kiosk_v2023_11_15.getDocument", "GET", "/dataKiosk/2023-11-15/documents/{documentId}"),
    )
