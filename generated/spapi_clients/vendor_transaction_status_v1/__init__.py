"""See what became of something submitted to a vendor API.

`VendorTransactionStatusV1` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/vendor_transaction_status_v1.json; changes by hand are found and
undone.
"""

from .client import AsyncVendorTransactionStatusV1, VendorTransactionStatusV1

__all__ = ["AsyncVendorTransactionStatusV1", "VendorTransactionStatusV1"]
