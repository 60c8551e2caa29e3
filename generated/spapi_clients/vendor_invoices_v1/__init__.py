"""Invoice Amazon for retail purchase orders.

`VendorInvoicesV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/vendor_invoices_v1.json; changes by hand are found and undone.
"""

from .client import AsyncVendorInvoicesV1, VendorInvoicesV1

__all__ = ["AsyncVendorInvoicesV1", "VendorInvoicesV1"]
