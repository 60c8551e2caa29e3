"""Read Amazon's retail purchase orders, acknowledge them and follow their status.

`VendorOrdersV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/vendor_orders_v1.json; changes by hand are found and undone.
"""

from .client import AsyncVendorOrdersV1, VendorOrdersV1

__all__ = ["AsyncVendorOrdersV1", "VendorOrdersV1"]
