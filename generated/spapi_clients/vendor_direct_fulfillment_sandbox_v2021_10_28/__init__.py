"""Make up direct fulfillment orders to test with; sandbox only.

`VendorDirectFulfillmentSandboxV20211028` has one method per operation; `operations` builds their calls, `models`
holds their types.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_sandbox_v2021_10_28.json; changes by
hand are found and undone.
"""

from .client import AsyncVendorDirectFulfillmentSandboxV20211028, VendorDirectFulfillmentSandboxV20211028

__all__ = ["AsyncVendorDirectFulfillmentSandboxV20211028", "VendorDirectFulfillmentSandboxV20211028"]
