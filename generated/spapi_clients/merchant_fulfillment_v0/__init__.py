"""Buy shipping labels for orders that the seller ships.

`MerchantFulfillmentV0` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/merchant_fulfillment_v0.json; changes by hand are found and
undone.
"""

from .client import AsyncMerchantFulfillmentV0, MerchantFulfillmentV0

__all__ = ["AsyncMerchantFulfillmentV0", "MerchantFulfillmentV0"]
