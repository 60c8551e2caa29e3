"""See what became of something submitted to a direct fulfillment API.

`VendorDirectFulfillmentTransactionsV20211228` has one method per operation; `operations` builds their calls,
`models` holds their types.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_transactions_v2021_12_28.json; changes
by hand are found and undone.
"""

from .client import AsyncVendorDirectFulfillmentTransactionsV20211228, VendorDirectFulfillmentTransactionsV20211228

__all__ = ["AsyncVendorDirectFulfillmentTransactionsV20211228", "VendorDirectFulfillmentTransactionsV20211228"]
