"""Invoice Amazon for retail purchase orders.

`VendorInvoicesV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/vendor_invoices_v1.json; changes by hand are found and undone.
"""

from .client import AsyncVendorInvoicesV1, VendorInvoicesV1

__all__ = ["AsyncVendorInvoicesV1", "VendorInvoicesV1"]
