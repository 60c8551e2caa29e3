"""What a harmless call can say about a refusal: whom to ask, and what the answer means."""

from __future__ import annotations

from typing import Any

from spapi_core.doctor.causes import Subject
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

__all__ = ["ADMITTED", "REFUSED", "TIMEOUT", "elsewhere", "headers", "is_open", "participations", "subject_of"]

ADMITTED = (BadRequestError, NotFoundError, RateLimitError, PermitTimeoutError)
"""Errors that only a call can meet that was let in (or not tried at all)."""

REFUSED = (ForbiddenError, UnauthorizedError)
"""Errors of a call that was not let in."""

TIMEOUT = 20.0
"""Seconds that another region has for its answer."""


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


def is_open(error: SPAPIError) -> bool:
    """Whether a probe can find out more."""
    return isinstance(error, ForbiddenError) and not isinstance(error, ExpiredTokenError | NoSuchPathError)


def elsewhere(client: Any) -> list[tuple[Region, str]]:
    """The other regions' hosts of the same environment; none where the client calls no host of Amazon's."""
    environment = client.endpoint.environment
    if environment not in ("production", "sandbox"):
        return []
    others = [region for region in Region if region is not client.region]
    return [(region, region.sandbox_url if environment == "sandbox" else region.production_url) for region in others]


def headers(token: str) -> dict[str, str]:
    """Of the harmless call."""
    return {"x-amz-access-token": token, "accept": "application/json", "user-agent": "spapi-doctor (Language=Python)"}
