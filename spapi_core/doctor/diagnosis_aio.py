"""From an error to its causes, for asyncio."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from spapi_core.catalog import GET_PARTICIPATIONS, PARTICIPATIONS
from spapi_core.doctor.causes import Probe, causes, narrowed
from spapi_core.doctor.probing import (
    ADMITTED,
    REFUSED,
    TIMEOUT,
    elsewhere,
    headers,
    is_open,
    participations,
    subject_of,
)
from spapi_core.errors import SPAPIError

if TYPE_CHECKING:
    from spapi_core.doctor.finding import Finding
    from spapi_core.marketplaces import Region

__all__ = ["async_diagnose"]


async def async_diagnose(client: Any, error: SPAPIError) -> list[Finding]:
    """What can have led to an error, most likely first.

    Args:
        client: The client that met it.
        error: What it raised.
    """
    subject = subject_of(client, error)
    found = causes(error, subject)
    if not is_open(error):
        return found
    return narrowed(found, await _async_probe(client), subject)


async def _async_probe(client: Any) -> Probe:
    try:
        answer = await client.send(client.named_call(GET_PARTICIPATIONS), max_wait=0.0)
    except ADMITTED:
        return Probe(admitted=True)
    except REFUSED:
        return Probe(admitted=False, other_region=await _async_other_region(client))
    except SPAPIError:
        return Probe()
    return Probe(admitted=True, marketplaces=participations(answer.parsed))


async def _async_other_region(client: Any) -> Region | None:
    try:
        token = await client.auth.access_token()
        for region, url in elsewhere(client):
            answer = await client.http.send("GET", url + PARTICIPATIONS, headers(token), None, timeout=TIMEOUT)
            if answer.status_code == HTTPStatus.OK:
                return region
    except SPAPIError:
        return None
    return None
