"""Get labels and packing slips of direct fulfillment orders, and confirm their shipment.

`VendorDirectFulfillmentShippingV1` has one method per operation; `operations` builds their calls, `models` holds
their types.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_shipping_v1.json; changes by hand are
found and undone.
"""

from .client import AsyncVendorDirectFulfillmentShippingV1, VendorDirectFulfillmentShippingV1

__all__ = ["AsyncVendorDirectFulfillmentShippingV1", "VendorDirectFulfillmentShippingV1"]
