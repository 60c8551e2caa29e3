"""What a report document of B2B Product Opportunities Recommended For You Report 2020-11-19 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/b2b_product_opportunities_recommended_for_you_v2020_11_19.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class B2BSalesRankGrowth(StrEnum):
    """Part of `Recommendation`; inline in Amazon's model."""

    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    LOW = "LOW"


class PageViews(StrEnum):
    """Part of `Recommendation`; inline in Amazon's model."""

    HIGH = "HIGH"
    MEDIUM = "MEDIUM"
    LOW = "LOW"


class ProductPerformance(StrEnum):
    """Part of `Recommendation`; inline in Amazon's model."""

    TIER_1 = "TIER_1"
    TIER_2 = "TIER_2"
    TIER_3 = "TIER_3"


class B2BProductOpportunitiesRecommendedForYouReport(Model):
    """Amazon's `B2bProductOpportunitiesRecommendedForYouReport`: the whole document."""

    recommendations: list[Recommendation]
    """`recommendations`."""
    _wire_ = ("recommendations",)


class Recommendation(Model):
    """Part of `B2BProductOpportunitiesRecommendedForYouReport`; inline in Amazon's model."""

    asin: str
    """`asin`."""
    item_name: str | None = None
    """`itemName`."""
    link: str | None = None
    """`link`."""
    brand: str | None = None
    """`brand`."""
    category: str | None = None
    """`category`."""
    sub_category: str | None = None
    """`subCategory`."""
    lowest_price_in_the_last_week: LowestPriceInTheLastWeek | None = None
    """`lowestPriceInTheLastWeek`."""
    has_fba_offer: bool | None = None
    """`hasFBAOffer`."""
    offer_count: int | None = None
    """`offerCount`."""
    has_amazon_offer: bool | None = None
    """`hasAmazonOffer`."""
    has_offer_with_vat_invoice_generation: bool | None = None
    """`hasOfferWithVatInvoiceGeneration`."""
    review_count: int | None = None
    """`reviewCount`."""
    b_2_b_sales_rank: int | None = None
    """`b2bSalesRank`."""
    b_2_b_sales_rank_growth: B2BSalesRankGrowth | str | None = None
    """`b2bSalesRankGrowth`."""
    page_views: PageViews | str | None = None
    """`pageViews`."""
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
    is_brand_you_offer: bool | None = None
    """`isBrandYouOffer`."""
    is_category_you_offer: bool | None = None
    """`isCategoryYouOffer`."""
    product_performance: ProductPerformance | str | None = None
    """`productPerformance`."""
    is_product_on_amazon: bool | None = None
    """`isProductOnAmazon`."""
    _wire_ = (
        "asin",
        "itemName",
        "link",
        "brand",
        "category",
        "subCategory",
        "lowestPriceInTheLastWeek",
        "hasFBAOffer",
        "offerCount",
        "hasAmazonOffer",
        "hasOfferWithVatInvoiceGeneration",
        "reviewCount",
        "b2bSalesRank",
        "b2bSalesRankGrowth",
        "pageViews",
        "partNumber",
        "ean",
        "upc",
        "modelNumber",
        "isbn",
        "isBrandYouOffer",
        "isCategoryYouOffer",
        "productPerformance",
        "isProductOnAmazon",
    )


class LowestPriceInTheLastWeek(Model):
    """Part of `Recommendation`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`amount`."""
    currency_code: str
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


SCHEMAS: dict[str, Any] = {
    "B2bProductOpportunitiesRecommendedForYouReport": B2BProductOpportunitiesRecommendedForYouReport,
}
"""Amazon's schema name -> the class or type here."""
