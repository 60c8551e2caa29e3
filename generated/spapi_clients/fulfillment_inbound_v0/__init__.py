"""Look up FBA inbound shipments, their items, labels and preparation; mostly superseded.

`FulfillmentInboundV0` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/fulfillment_inbound_v0.json; changes by hand are found and
undone.
"""

from .client import AsyncFulfillmentInboundV0, FulfillmentInboundV0

__all__ = ["AsyncFulfillmentInboundV0", "FulfillmentInboundV0"]
