"""Invoice Amazon for direct fulfillment orders.

`VendorDirectFulfillmentPaymentsV1` has one method per operation; `operations` builds their calls, `models` holds
their types.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_payments_v1.json; changes by hand are
found and undone.
"""

from .client import AsyncVendorDirectFulfillmentPaymentsV1, VendorDirectFulfillmentPaymentsV1

__all__ = ["AsyncVendorDirectFulfillmentPaymentsV1", "VendorDirectFulfillmentPaymentsV1"]
