"""Buy shipping labels for orders that the seller ships.

`MerchantFulfillmentV0` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/merchant_fulfillment_v0.json; changes by hand are found and
undone.
"""

from .client import AsyncMerchantFulfillmentV0, MerchantFulfillmentV0

__all__ = ["AsyncMerchantFulfillmentV0", "MerchantFulfillmentV0"]
