"""The selling partner's marketplaces and account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, json_answer
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.marketplaces import MARKETPLACES

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.marketplaces import Place

__all__ = ["flows"]

flows = Registry()


@flows("GET", "/sellers/v1/marketplaceParticipations")
def participations(context: Context) -> Answer:
    """List the marketplaces in which the caller sells."""
    seller = context.token.seller
    assert seller is not None  # noqa: S101 - the operation is not grantless
    return json_answer(200, {"payload": [_participation(place) for place in MARKETPLACES if seller.sells_in(place)]})


def _participation(place: Place) -> dict[str, Any]:
    return {
        "marketplace": {
            "id": place.id,
            "name": place.domain,
            "countryCode": "GB" if place.country == "UK" else place.country,
            "defaultCurrencyCode": place.currency,
            "defaultLanguageCode": place.language,
            "domainName": f"www.{place.domain.lower()}",
        },
        "participation": {"isParticipating": True, "hasSuspendedListings": False},
        "storeName": f"Sandbox {place.country}",
    }
