"""See what became of a direct fulfillment submission; a newer version stands beside it.

`VendorDirectFulfillmentTransactionsV1` has one method per operation; `operations` builds their calls, `models`
holds their types.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_transactions_v1.json; changes by hand
are found and undone.
"""

from .client import AsyncVendorDirectFulfillmentTransactionsV1, VendorDirectFulfillmentTransactionsV1

__all__ = ["AsyncVendorDirectFulfillmentTransactionsV1", "VendorDirectFulfillmentTransactionsV1"]
