"""Amazon's JSON schemas, one module per report document type; nothing is loaded before it is used.

Written by `python -m codegen generate` from models/; changes by hand are found and undone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        account_health_v2020_11_18,
        b2b_product_opportunities_not_yet_on_amazon_v2020_11_19,
        b2b_product_opportunities_recommended_for_you_v2020_11_19,
        end_user_data,
        marketplace_asin_page_view_metrics,
        promotion,
        seller_coupon,
        seller_sales_and_traffic,
        selling_partner_market_basket_analysis,
        selling_partner_repeat_purchase,
        selling_partner_search_catalog_performance,
        selling_partner_search_query_performance,
        selling_partner_search_terms,
        vendor_coupon,
        vendor_forecasting,
        vendor_inventory,
        vendor_net_pure_product_margin,
        vendor_real_time_inventory,
        vendor_real_time_sales,
        vendor_real_time_traffic,
        vendor_sales,
        vendor_traffic,
    )

__all__ = [
    "account_health_v2020_11_18",
    "b2b_product_opportunities_not_yet_on_amazon_v2020_11_19",
    "b2b_product_opportunities_recommended_for_you_v2020_11_19",
    "end_user_data",
    "marketplace_asin_page_view_metrics",
    "promotion",
    "seller_coupon",
    "seller_sales_and_traffic",
    "selling_partner_market_basket_analysis",
    "selling_partner_repeat_purchase",
    "selling_partner_search_catalog_performance",
    "selling_partner_search_query_performance",
    "selling_partner_search_terms",
    "vendor_coupon",
    "vendor_forecasting",
    "vendor_inventory",
    "vendor_net_pure_product_margin",
    "vendor_real_time_inventory",
    "vendor_real_time_sales",
    "vendor_real_time_traffic",
    "vendor_sales",
    "vendor_traffic",
]


def __getattr__(name: str) -> Any:
    """Load a module when it is first used.

    Raises:
        AttributeError: There is no such module.
    """
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    """The modules, loaded or not."""
    return [*globals(), *__all__]
