"""Invoice Amazon for direct fulfillment orders.

`VendorDirectFulfillmentPaymentsV1` has a method an operation, `operations` the calls behind them, `models` what
they hold.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_payments_v1.json; changes by hand are
found and undone.
"""

from .client import AsyncVendorDirectFulfillmentPaymentsV1, VendorDirectFulfillmentPaymentsV1

__all__ = ["AsyncVendorDirectFulfillmentPaymentsV1", "VendorDirectFulfillmentPaymentsV1"]
