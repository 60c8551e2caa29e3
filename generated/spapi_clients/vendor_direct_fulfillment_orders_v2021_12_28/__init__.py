"""Read and acknowledge direct fulfillment orders.

`VendorDirectFulfillmentOrdersV20211228` has one method per operation; `operations` builds their calls, `models`
holds their types.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_orders_v2021_12_28.json; changes by
hand are found and undone.
"""

from .client import AsyncVendorDirectFulfillmentOrdersV20211228, VendorDirectFulfillmentOrdersV20211228

__all__ = ["AsyncVendorDirectFulfillmentOrdersV20211228", "VendorDirectFulfillmentOrdersV20211228"]
