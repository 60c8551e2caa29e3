"""What a report document of B2B Product Opportunities Not Yet On Amazon Report 2020-11-19 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/b2b_product_opportunities_not_yet_on_amazon_v2020_11_19.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class B2BProductOpportunitiesNotYetOnAmazonReport(Model):
    """Amazon's `B2bProductOpportunitiesNotYetOnAmazonReport`: the whole document."""

    recommendations: list[Recommendation]
    """`recommendations`."""
    _wire_ = ("recommendations",)


class Recommendation(Model):
    """Part of `B2BProductOpportunitiesNotYetOnAmazonReport`; inline in Amazon's model."""

    item_name: str | None = None
    """`itemName`."""
    brand: str | None = None
    """`brand`."""
    category: str | None = None
    """`category`."""
    initial_b2_b_buyer_industry: str | None = None
    """`initialB2bBuyerIndustry`."""
    part_number: str | None = None
    """`partNumber`."""
    ean: str | None = None
    """`ean`."""
    upc: str | None = None
    """`upc`."""
    model_number: str | None = None
    """`modelNumber`."""
    isbn: str | None = None
    """`isbn`."""
    initial_b2_b_buyer_requested_date: str | None = None
    """`initialB2bBuyerRequestedDate`."""
    _wire_ = (
        "itemName",
        "brand",
        "category",
        "initialB2bBuyerIndustry",
        "partNumber",
        "ean",
        "upc",
        "modelNumber",
        "isbn",
        "initialB2bBuyerRequestedDate",
    )
    _personal_ = ("initial_b2_b_buyer_industry", "initial_b2_b_buyer_requested_date")


SCHEMAS: dict[str, Any] = {
    "B2bProductOpportunitiesNotYetOnAmazonReport": B2BProductOpportunitiesNotYetOnAmazonReport,
}
"""Amazon's schema name -> the class or type here."""
