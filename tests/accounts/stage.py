"""The stage of these tests: one local sandbox server that stands in for all of Amazon's hosts.

Clients are made for production as a user makes them; a transport brings every request to the server on
loopback, with the Host header it was written for, so that regions are distinguished as Amazon does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core.auth import Credentials
from spapi_core.limits import AsyncLimiter, Limiter
from spapi_core.retry import RetryPolicy
from spapi_core.sandbox import LocalSandbox
from spapi_core.wire.http import HTTP, AsyncHTTP

SECRET = "MARK-client-secret"
EU_TOKEN = "Atzr|MARK-eu"
NA_TOKEN = "Atzr|MARK-na"
REVOKED = "Atzr|MARK-revoked"
INSIGHTS = "Selling Partner Insights"

ACCOUNTS: Mapping[str, Any] = {
    "applications": [
        {"client_id": "amzn1.full", "client_secret": SECRET},
        {"client_id": "amzn1.poor", "client_secret": SECRET, "roles": [INSIGHTS]},
        {"client_id": "amzn1.none", "client_secret": SECRET, "roles": []},
    ],
    "sellers": [{"id": "AEU", "regions": ["eu"]}, {"id": "ANA", "regions": ["na"]}],
    "authorizations": [
        {"application": "amzn1.full", "seller": "AEU", "refresh_token": EU_TOKEN},
        {"application": "amzn1.full", "seller": "ANA", "refresh_token": NA_TOKEN},
        {"application": "amzn1.full", "seller": "AEU", "refresh_token": REVOKED, "revoked": True},
        {"application": "amzn1.poor", "seller": "AEU", "refresh_token": "Atzr|MARK-poor"},
        {"application": "amzn1.none", "seller": "AEU", "refresh_token": "Atzr|MARK-none"},
    ],
}


def _here(request: httpx.Request, port: int) -> httpx.Request:
    request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=port)
    return request


class Detour(httpx.HTTPTransport):
    """Brings every request to the server on loopback."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self._port = port

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return super().handle_request(_here(request, self._port))


class AsyncDetour(httpx.AsyncHTTPTransport):
    """`Detour` for asyncio."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self._port = port

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await super().handle_async_request(_here(request, self._port))


def credentials(refresh_token: str | None = EU_TOKEN, **changes: Any) -> Credentials:
    return Credentials(
        **{"lwa_client_id": "amzn1.full", "lwa_client_secret": SECRET, "refresh_token": refresh_token, **changes}
    )


class Staged(SPAPIClient):
    """A client that closes the detour as well."""

    wire: httpx.Client

    def close(self) -> None:
        super().close()
        self.wire.close()


class AsyncStaged(AsyncSPAPIClient):
    """`Staged` for asyncio."""

    wire: httpx.AsyncClient

    async def aclose(self) -> None:
        await super().aclose()
        await self.wire.aclose()


def client(
    sandbox: LocalSandbox,
    who: Credentials | None = None,
    marketplace: str = "DE",
    *,
    detour: type[Detour] = Detour,
    **settings: Any,
) -> Staged:
    wire = httpx.Client(transport=detour(sandbox.port))
    known: dict[str, Any] = {"retry": RetryPolicy(tries=1), "limiter": Limiter(), **settings}
    made = Staged(who or credentials(), marketplace=marketplace, http=HTTP(wire), **known)
    made.wire = wire
    return made


def async_client(sandbox: LocalSandbox, who: Credentials | None = None, marketplace: str = "DE") -> AsyncStaged:
    wire = httpx.AsyncClient(transport=AsyncDetour(sandbox.port))
    made = AsyncStaged(
        who or credentials(),
        marketplace=marketplace,
        http=AsyncHTTP(wire),
        retry=RetryPolicy(tries=1),
        limiter=AsyncLimiter(),
    )
    made.wire = wire
    return made
