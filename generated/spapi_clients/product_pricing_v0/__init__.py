"""Read own prices, competing prices and the offers on an item or listing.

`ProductPricingV0` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/product_pricing_v0.json; changes by hand are found and undone.
"""

from .client import AsyncProductPricingV0, ProductPricingV0

__all__ = ["AsyncProductPricingV0", "ProductPricingV0"]
