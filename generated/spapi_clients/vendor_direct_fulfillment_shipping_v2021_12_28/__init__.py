"""Make labels and packing slips of direct fulfillment orders, and confirm their shipment.

`VendorDirectFulfillmentShippingV20211228` has a method an operation, `operations` the calls behind them, `models`
what they hold.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_shipping_v2021_12_28.json; changes by
hand are found and undone.
"""

from .client import AsyncVendorDirectFulfillmentShippingV20211228, VendorDirectFulfillmentShippingV20211228

__all__ = ["AsyncVendorDirectFulfillmentShippingV20211228", "VendorDirectFulfillmentShippingV20211228"]
