"""Read own prices, competing prices and the offers on an item or listing.

`ProductPricingV0` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/product_pricing_v0.json; changes by hand are found and undone.
"""

from .client import AsyncProductPricingV0, ProductPricingV0

__all__ = ["AsyncProductPricingV0", "ProductPricingV0"]
