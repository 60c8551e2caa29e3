"""The harmless call after a refusal: whom both doctors ask, in which order, and what they take of the answers."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.doctor.causes import Probe
from spapi_core.doctor.diagnosis_aio import _async_probe
from spapi_core.doctor.diagnosis_sync import _probe
from spapi_core.errors import (
    BadRequestError,
    ConnectionLostError,
    ExpiredTokenError,
    ForbiddenError,
    LWAError,
    NotFoundError,
    PermitTimeoutError,
    RateLimitError,
    ServerError,
    SPAPIError,
    UnauthorizedError,
)
from spapi_core.marketplaces import Region

NA, EU, FE = (f"https://sellingpartnerapi-{each}.amazon.com" for each in ("na", "eu", "fe"))
DE = "A1PA6795UKMFR9"


class Asked:
    """A client of both kinds that notes whom it asks.

    Args:
        met: What the harmless call meets.
        token: What asking for an access token meets.
        hosts: What other hosts answer with: a status, or an error.
    """

    region = Region.EU
    endpoint = SimpleNamespace(environment="production")

    def __init__(self, met: SPAPIError | None, token: SPAPIError | None, hosts: dict[str, int | SPAPIError]) -> None:
        self.met, self.refused, self.hosts = met, token, hosts
        self.asked: list[tuple[Any, ...]] = []
        self.auth = SimpleNamespace(access_token=self.access_token)
        self.http = SimpleNamespace(send=self.reach)

    def named_call(self, name: str) -> str:
        return name

    def send(self, call: str, *, max_wait: float) -> Any:
        self.asked.append((call, max_wait))
        if self.met is not None:
            raise self.met
        return SimpleNamespace(parsed={"payload": [{"marketplace": {"id": DE}}]})

    def access_token(self) -> str:
        if self.refused is not None:
            raise self.refused
        return "Atza|x"

    def reach(self, method: str, url: str, headers: dict[str, str], body: None, *, timeout: float) -> Any:
        self.asked.append((method, url, headers["x-amz-access-token"], body, timeout))
        met = self.hosts[url.removesuffix("/sellers/v1/marketplaceParticipations")]
        if isinstance(met, SPAPIError):
            raise met
        return SimpleNamespace(status_code=met)


class Awaited:
    """The same client, for asyncio."""

    def __init__(self, asked: Asked) -> None:
        async def send(call: str, *, max_wait: float) -> Any:
            return asked.send(call, max_wait=max_wait)

        async def access_token() -> str:
            return asked.access_token()

        async def reach(*given: Any, timeout: float) -> Any:
            return asked.reach(*given, timeout=timeout)

        self.region, self.endpoint, self.named_call, self.send = asked.region, asked.endpoint, asked.named_call, send
        self.auth, self.http = SimpleNamespace(access_token=access_token), SimpleNamespace(send=reach)


FIRST = ("sellers_v1.getMarketplaceParticipations", 0.0)
REFUSED = ForbiddenError("x", status_code=403)


def elsewhere(host: str) -> tuple[Any, ...]:
    return ("GET", f"{host}/sellers/v1/marketplaceParticipations", "Atza|x", None, 20.0)


@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["async", "sync"])
@pytest.mark.parametrize(
    ("met", "token", "hosts", "found", "asked"),
    [
        (None, None, {}, Probe(admitted=True, marketplaces={DE}), []),
        (BadRequestError("x"), None, {}, Probe(admitted=True), []),
        (NotFoundError("x"), None, {}, Probe(admitted=True), []),
        (RateLimitError("x"), None, {}, Probe(admitted=True), []),
        (PermitTimeoutError("x"), None, {}, Probe(admitted=True), []),
        (ServerError("x"), None, {}, Probe(), []),
        (ConnectionLostError("x"), None, {}, Probe(), []),
        (LWAError("x"), None, {}, Probe(), []),
        (REFUSED, LWAError("x"), {}, Probe(admitted=False), []),
        (REFUSED, None, {NA: 200}, Probe(admitted=False, other_region=Region.NA), [NA]),
        (UnauthorizedError("x"), None, {NA: 200}, Probe(admitted=False, other_region=Region.NA), [NA]),
        (ExpiredTokenError("x"), None, {NA: 200}, Probe(admitted=False, other_region=Region.NA), [NA]),
        (REFUSED, None, {NA: 403, FE: 200}, Probe(admitted=False, other_region=Region.FE), [NA, FE]),
        (REFUSED, None, {NA: 199, FE: 201}, Probe(admitted=False), [NA, FE]),
        (REFUSED, None, {NA: 500, FE: 100}, Probe(admitted=False), [NA, FE]),
        (REFUSED, None, {NA: ConnectionLostError("x"), FE: 200}, Probe(admitted=False), [NA]),
    ],
)  # fmt: skip
async def test_a_refusal_is_looked_into(
    kind: str,
    met: SPAPIError | None,
    token: SPAPIError | None,
    hosts: dict[str, int | SPAPIError],
    found: Probe,
    asked: list[str],
) -> None:
    """At once or not at all; other regions only where this one refuses, until one lets the token in."""
    client = Asked(met, token, hosts)
    assert (await _async_probe(Awaited(client)) if kind == "async" else _probe(client)) == found
    assert client.asked == [FIRST, *map(elsewhere, asked)]
