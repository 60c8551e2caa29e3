"""Links of documents in each environment: in production to the public internet alone, whichever job follows them."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from spapi_core.client import AsyncClient, Client
from spapi_core.errors import DocumentError
from spapi_core.jobs.aio.linked import async_all_labels
from spapi_core.jobs.sync.linked import all_labels
from spapi_core.retry import RetryPolicy
from tests.stage import AsyncTokens, Tokens

pytestmark = pytest.mark.anyio

LINK = "https://10.0.0.1/document"
SCHEMA = b'{"properties": {}}'
CHECKSUM = base64.b64encode(hashlib.md5(SCHEMA, usedforsecurity=False).digest()).decode()
ANSWER = {
    "payload": {"uploadDestinationId": "u", "url": LINK, "headers": {}},
    "url": LINK,
    "documentUrl": LINK,
    "feedDocumentId": "f",
    "schema": {"link": {"resource": LINK, "verb": "GET"}, "checksum": CHECKSUM},
    "productTypeVersion": {"version": "1"},
}
ENVIRONMENTS = {
    "production": "production",
    "sandbox": "sandbox",
    "local": "http://127.0.0.1:9",
    "custom": "https://gateway.example",
    "a name after production in the alphabet": "https://z.example",
}


def handler(request: httpx.Request) -> httpx.Response:
    """Amazon's answer, and behind the link a document."""
    return httpx.Response(200, content=SCHEMA) if request.url.host == "10.0.0.1" else httpx.Response(200, json=ANSWER)


JOBS: dict[str, Callable[[Any], Any]] = {
    "report": lambda client: client.reports.document("d"),
    "query": lambda client: client.data_kiosk.document("d"),
    "processing report": lambda client: client.feeds.processing_report({"resultFeedDocumentId": "d"}),
}
AT_ONCE: dict[str, Callable[[Any], Any]] = {
    "feed": lambda client: client.feeds.upload(b"x"),
    "upload": lambda client: client.uploads.upload("aplus/2020-11-01/contentDocuments", b"x"),
    "schema": lambda client: client.listings.schema("LUGGAGE"),
}


def settings(tokens: Any, environment: str) -> dict[str, Any]:
    return {
        "marketplace": "DE",
        "environment": ENVIRONMENTS[environment],
        "allowed_hosts": ["gateway.example", "z.example"],
        "auth": tokens,
        "plans": "none",
        "sandbox_rdt": "access_token",
        "retry": RetryPolicy(tries=1),
    }


async def follow(kind: str, environment: str, job: str) -> None:
    """Have a job follow the link."""
    transport = httpx.MockTransport(handler)
    if kind == "sync":
        with httpx.Client(transport=transport) as http, Client(http=http, **settings(Tokens(), environment)) as client:
            if job in JOBS:
                JOBS[job](client).read()
            else:
                AT_ONCE[job](client)
        return
    async with (
        httpx.AsyncClient(transport=transport) as async_http,
        AsyncClient(http=async_http, **settings(AsyncTokens(), environment)) as async_client,
    ):
        if job in JOBS:
            await (await JOBS[job](async_client)).read()
        else:
            await AT_ONCE[job](async_client)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("environment", ENVIRONMENTS)
@pytest.mark.parametrize("job", [*JOBS, *AT_ONCE])
async def test_a_link_into_a_private_network_is_followed_outside_production(
    kind: str, environment: str, job: str
) -> None:
    """There a server of your own may answer; in production nothing is sent."""
    if environment != "production":
        await follow(kind, environment, job)
        return
    with pytest.raises(DocumentError, match="leads to this machine or a private network"):
        await follow(kind, environment, job)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("environment", ENVIRONMENTS)
async def test_a_label_behind_a_link_is_downloaded_likewise(kind: str, environment: str) -> None:
    """It is in the answer of an operation."""
    answer = {"labelUrl": LINK, "label": {"url": LINK}, "documentDownload": {"downloadType": "URL", "uri": LINK}}
    transport = httpx.MockTransport(handler)

    async def labels() -> list[Any]:
        if kind == "sync":
            with (
                httpx.Client(transport=transport) as http,
                Client(http=http, **settings(Tokens(), environment)) as client,
            ):
                return list(all_labels(client, answer))
        async with (
            httpx.AsyncClient(transport=transport) as async_http,
            AsyncClient(http=async_http, **settings(AsyncTokens(), environment)) as async_client,
        ):
            return await async_all_labels(async_client, answer)

    if environment == "production":
        with pytest.raises(DocumentError, match="leads to this machine or a private network"):
            await labels()
    else:
        assert {each.content for each in await labels()} == {SCHEMA}
