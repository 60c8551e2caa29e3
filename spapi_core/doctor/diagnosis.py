"""From an error and the client that met it to its causes; where a 403 leaves it open, one harmless call is made.

The call asks for the selling partner's marketplaces: if Amazon admits it, token, region and
authorisation are in order. If not, the other regions are asked with the same token; they are Amazon's
own hosts, so nobody else sees it.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from spapi_core.catalog import PARTICIPATIONS
from spapi_core.doctor.causes import Probe, Subject, causes, narrowed
from spapi_core.errors import (
    BadRequestError,
    ExpiredTokenError,
    ForbiddenError,
    NoSuchPathError,
    NotFoundError,
    PermitTimeoutError,
    RateLimitError,
    SPAPIError,
    UnauthorizedError,
)
from spapi_core.marketplaces import Region

if TYPE_CHECKING:
    from spapi_core.doctor.finding import Finding

__all__ = ["ADMITTED", "async_diagnose", "diagnose", "participations", "subject_of"]

ADMITTED = (BadRequestError, NotFoundError, RateLimitError, PermitTimeoutError)
"""Errors that only a call can meet that was let in (or not tried at all)."""

_REFUSED = (ForbiddenError, UnauthorizedError)
_TIMEOUT = 20.0


def diagnose(client: Any, error: SPAPIError) -> list[Finding]:
    """What can have led to an error, most likely first.

    Args:
        client: The client that met it.
        error: What it raised.
    """
    subject = subject_of(client, error)
    found = causes(error, subject)
    if not _open(error):
        return found
    return narrowed(found, _probe(client), subject)


async def async_diagnose(client: Any, error: SPAPIError) -> list[Finding]:
    """`diagnose` for an `AsyncClient`."""
    subject = subject_of(client, error)
    found = causes(error, subject)
    if not _open(error):
        return found
    return narrowed(found, await _async_probe(client), subject)


def subject_of(client: Any, error: SPAPIError) -> Subject:
    """What is known of a client and the operation that failed."""
    try:
        facts = client.catalog.get(error.operation).facts if error.operation else {}
    except SPAPIError:
        facts = {}
    marketplace = client.marketplace.country if client.marketplace else None
    return Subject(client.region, marketplace, bool(facts.get("restricted")), bool(facts.get("grant")))


def participations(answer: Any) -> set[str]:
    """Ids of the marketplaces in an answer of getMarketplaceParticipations."""
    rows = answer.get("payload") if isinstance(answer, dict) else None
    found = set()
    for row in rows if isinstance(rows, list) else ():
        marketplace = row.get("marketplace") if isinstance(row, dict) else None
        identifier = marketplace.get("id") if isinstance(marketplace, dict) else None
        if isinstance(identifier, str):
            found.add(identifier)
    return found


def _open(error: SPAPIError) -> bool:
    """Whether a probe can tell more."""
    return isinstance(error, ForbiddenError) and not isinstance(error, ExpiredTokenError | NoSuchPathError)


def _probe(client: Any) -> Probe:
    try:
        answer = client.send(client.call("GET", PARTICIPATIONS), max_wait=0.0)
    except ADMITTED:
        return Probe(admitted=True)
    except _REFUSED:
        return Probe(admitted=False, other_region=_other_region(client))
    except SPAPIError:
        return Probe()
    return Probe(admitted=True, marketplaces=participations(answer.parsed))


async def _async_probe(client: Any) -> Probe:
    try:
        answer = await client.send(client.call("GET", PARTICIPATIONS), max_wait=0.0)
    except ADMITTED:
        return Probe(admitted=True)
    except _REFUSED:
        return Probe(admitted=False, other_region=await _async_other_region(client))
    except SPAPIError:
        return Probe()
    return Probe(admitted=True, marketplaces=participations(answer.parsed))


def _other_region(client: Any) -> Region | None:
    try:
        token = client.auth.access_token()
        for region, url in _elsewhere(client):
            if (
                client.http.send("GET", url + PARTICIPATIONS, _headers(token), None, timeout=_TIMEOUT).status_code
                == HTTPStatus.OK
            ):
                return region
    except SPAPIError:
        return None
    return None


async def _async_other_region(client: Any) -> Region | None:
    try:
        token = await client.auth.access_token()
        for region, url in _elsewhere(client):
            answer = await client.http.send("GET", url + PARTICIPATIONS, _headers(token), None, timeout=_TIMEOUT)
            if answer.status_code == HTTPStatus.OK:
                return region
    except SPAPIError:
        return None
    return None


def _elsewhere(client: Any) -> list[tuple[Region, str]]:
    """The other regions' hosts of the same environment; none where the client calls no host of Amazon's."""
    environment = client.endpoint.environment
    if environment not in ("production", "sandbox"):
        return []
    others = [region for region in Region if region is not client.region]
    return [(region, region.sandbox_url if environment == "sandbox" else region.production_url) for region in others]


def _headers(token: str) -> dict[str, str]:
    return {"x-amz-access-token": token, "accept": "application/json", "user-agent": "spapi-doctor (Language=Python)"}
