"""Announce and confirm shipments to Amazon's warehouses, and fetch transport labels.

`VendorShipmentsV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/vendor_shipments_v1.json; changes by hand are found and undone.
"""

from .client import AsyncVendorShipmentsV1, VendorShipmentsV1

__all__ = ["AsyncVendorShipmentsV1", "VendorShipmentsV1"]
