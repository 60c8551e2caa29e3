"""Look up FBA inbound shipments, their items, labels and preparation; mostly superseded.

`FulfillmentInboundV0` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/fulfillment_inbound_v0.json; changes by hand are found and
undone.
"""

from .client import AsyncFulfillmentInboundV0, FulfillmentInboundV0

__all__ = ["AsyncFulfillmentInboundV0", "FulfillmentInboundV0"]
