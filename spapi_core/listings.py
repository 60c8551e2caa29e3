"""Changes of listings: patches, results, and what attributes may be; `client.listings` sends them."""

from __future__ import annotations

from spapi_core.jobs.listing_rules import (
    ListingFault,
    ListingResult,
    Patch,
    ProductTypeSchema,
    delete,
    price,
    quantity,
    replace,
)

__all__ = [
    "ListingFault",
    "ListingResult",
    "Patch",
    "ProductTypeSchema",
    "delete",
    "price",
    "quantity",
    "replace",
]
