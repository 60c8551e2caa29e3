"""Read Amazon's retail purchase orders, acknowledge them and follow their status.

`VendorOrdersV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/vendor_orders_v1.json; changes by hand are found and undone.
"""

from .client import AsyncVendorOrdersV1, VendorOrdersV1

__all__ = ["AsyncVendorOrdersV1", "VendorOrdersV1"]
