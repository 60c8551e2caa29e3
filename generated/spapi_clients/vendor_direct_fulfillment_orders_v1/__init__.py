"""Read and acknowledge direct fulfillment orders; a newer version stands beside it.

`VendorDirectFulfillmentOrdersV1` has one method per operation; `operations` builds their calls, `models` holds
their types.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_orders_v1.json; changes by hand are
found and undone.
"""

from .client import AsyncVendorDirectFulfillmentOrdersV1, VendorDirectFulfillmentOrdersV1

__all__ = ["AsyncVendorDirectFulfillmentOrdersV1", "VendorDirectFulfillmentOrdersV1"]
