"""See what became of something submitted to a vendor API.

`VendorTransactionStatusV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/vendor_transaction_status_v1.json; changes by hand are found and
undone.
"""

from .client import AsyncVendorTransactionStatusV1, VendorTransactionStatusV1

__all__ = ["AsyncVendorTransactionStatusV1", "VendorTransactionStatusV1"]
