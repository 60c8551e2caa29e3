"""Where listings are kept: those that calls and feeds made or changed, over those that the seed brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.sandbox.flows.context import Context

__all__ = ["issues_of", "kept_listings", "listing_of", "remove", "store", "times_of"]

KIND = "listings"
AGE = 90 * 86400.0
"""Seconds since which the seed's listings are there."""
DELETED: dict[str, Any] = {"deleted": True}


def kept_listings(context: Context) -> dict[str, dict[str, Any] | None]:
    """What calls and feeds left behind, by SKU; None for a listing that was deleted."""
    return {sku: None if entry is DELETED else entry for sku, entry in context.kept(KIND).items()}


def listing_of(context: Context, sku: str) -> dict[str, Any] | None:
    """The caller's listing with a SKU; None when there is none."""
    kept: dict[str, Any] | None = context.kept(KIND).get(sku)
    if kept is not None:
        return None if kept is DELETED else kept
    seed = context.services.seed
    number = seed.sku_number(sku)
    if number is None:
        return None
    item = number % max(1, seed.catalog)
    place = seed.places[number % len(seed.places)]
    return {
        "productType": "HOME",
        "attributes": {
            "item_name": [{"value": seed.title(item), "language_tag": place.language, "marketplace_id": place.id}],
            "brand": [{"value": seed.brand(item), "marketplace_id": place.id}],
            "purchasable_offer": [
                {
                    "currency": place.currency,
                    "our_price": [{"schedule": [{"value_with_tax": float(seed.price(item, place))}]}],
                    "marketplace_id": place.id,
                }
            ],
        },
        "marketplaces": [],
        "created": seed.start - AGE,
        "updated": seed.start - 86400 * (number % 60 + 1),
        "asin": seed.asin(item),
    }


def times_of(context: Context, sku: str) -> tuple[float, float]:
    """When a listing was made, and changed last, without the rest of it; one that is not there is older than all."""
    kept: dict[str, Any] | None = context.kept(KIND).get(sku)
    if kept is not None:
        return (0.0, 0.0) if kept is DELETED else (kept["created"], kept["updated"])
    seed = context.services.seed
    number = seed.sku_number(sku)
    return (0.0, 0.0) if number is None else (seed.start - AGE, seed.start - 86400 * (number % 60 + 1))


def store(
    context: Context,
    sku: str,
    product_type: str,
    attributes: Mapping[str, Any],
    marketplaces: Sequence[str],
    moment: float,
) -> None:
    """Put a listing in its place; one that is there keeps its age and its ASIN.

    Args:
        context: The call.
        sku: Whose.
        product_type: Amazon's.
        attributes: All of them.
        marketplaces: Where it is sold; those that it has stay when there are none.
        moment: Sandbox time of the change.
    """
    old = listing_of(context, sku) or {"created": moment, "marketplaces": []}
    context.kept(KIND)[sku] = old | {
        "productType": product_type,
        "attributes": dict(attributes),
        "marketplaces": list(marketplaces) or old["marketplaces"],
        "updated": moment,
    }


def remove(context: Context, sku: str) -> None:
    """Take a listing away."""
    context.kept(KIND)[sku] = DELETED


def issues_of(attributes: Mapping[str, Any], marketplaces: Sequence[str]) -> list[dict[str, Any]]:
    """What Amazon would call invalid: an attribute is a list of objects, at least one."""
    return [
        {
            "code": "90220",
            "message": f"'{name}' must be a list of values.",
            "severity": "ERROR",
            "attributeNames": [name],
            "categories": ["INVALID_ATTRIBUTE"],
            "marketplaceIds": list(marketplaces),
        }
        for name, value in attributes.items()
        if not isinstance(value, list) or not value or not all(isinstance(entry, dict) for entry in value)
    ]
