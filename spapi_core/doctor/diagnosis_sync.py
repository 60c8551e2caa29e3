# Made from spapi_core/doctor/diagnosis_aio.py by `make generate`; changes by hand are found and undone.
"""From an error to its causes, for threads."""

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

__all__ = ["diagnose"]


def diagnose(client: Any, error: SPAPIError) -> list[Finding]:
    """What can have led to an error, most likely first.

    Args:
        client: The client that met it.
        error: What it raised.
    """
    subject = subject_of(client, error)
    found = causes(error, subject)
    if not is_open(error):
        return found
    return narrowed(found, _probe(client), subject)


def _probe(client: Any) -> Probe:
    try:
        answer = client.send(client.named_call(GET_PARTICIPATIONS), max_wait=0.0)
    except ADMITTED:
        return Probe(admitted=True)
    except REFUSED:
        return Probe(admitted=False, other_region=_other_region(client))
    except SPAPIError:
        return Probe()
    return Probe(admitted=True, marketplaces=participations(answer.parsed))


def _other_region(client: Any) -> Region | None:
    try:
        token = client.auth.access_token()
        for region, url in elsewhere(client):
            answer = client.http.send("GET", url + PARTICIPATIONS, headers(token), None, timeout=TIMEOUT)
            if answer.status_code == HTTPStatus.OK:
                return region
    except SPAPIError:
        return None
    return None
