"""Make labels and packing slips of direct fulfillment orders, and confirm their shipment.

`VendorDirectFulfillmentShippingV20211228` has one method per operation; `operations` builds their calls, `models`
holds their types.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_shipping_v2021_12_28.json; changes by
hand are found and undone.
"""

from .client import AsyncVendorDirectFulfillmentShippingV20211228, VendorDirectFulfillmentShippingV20211228

__all__ = ["AsyncVendorDirectFulfillmentShippingV20211228", "VendorDirectFulfillmentShippingV20211228"]
