"""Changes of listings: patches, results, and what attributes may be; `client.listings` sends them."""

from __future__ import annotations

from spapi_core.jobs.listing_patches import ListingResult, Patch, delete, price, quantity, replace
from spapi_core.jobs.product_types import ListingFault, ProductTypeSchema

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
