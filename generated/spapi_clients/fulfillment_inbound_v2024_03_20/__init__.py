"""Plan and send stock to FBA: plans, boxes, placement, transport, labels and appointments.

`FulfillmentInboundV20240320` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/fulfillment_inbound_v2024_03_20.json; changes by hand are found
and undone.
"""

from .client import AsyncFulfillmentInboundV20240320, FulfillmentInboundV20240320

__all__ = ["AsyncFulfillmentInboundV20240320", "FulfillmentInboundV20240320"]
