"""Read competitive summaries, and the price expected to win the featured offer.

`ProductPricingV20220501` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/product_pricing_v2022_05_01.json; changes by hand are found and
undone.
"""

from .client import AsyncProductPricingV20220501, ProductPricingV20220501

__all__ = ["AsyncProductPricingV20220501", "ProductPricingV20220501"]
