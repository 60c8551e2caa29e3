"""Report to Amazon what stock a direct fulfillment warehouse has.

`VendorDirectFulfillmentInventoryV1` has one method per operation; `operations` builds their calls, `models` holds
their types.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_inventory_v1.json; changes by hand are
found and undone.
"""

from .client import AsyncVendorDirectFulfillmentInventoryV1, VendorDirectFulfillmentInventoryV1

__all__ = ["AsyncVendorDirectFulfillmentInventoryV1", "VendorDirectFulfillmentInventoryV1"]
