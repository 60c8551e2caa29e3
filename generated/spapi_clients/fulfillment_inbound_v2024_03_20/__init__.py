"""Plan and send stock to FBA: plans, boxes, placement, transport, labels and appointments.

`FulfillmentInboundV20240320` has a method an operation, `operations` the calls behind them, `models` what they
hold.
Written by `python -m codegen generate` from models/fulfillment_inbound_v2024_03_20.json; changes by hand are found
and undone.
"""

from .client import AsyncFulfillmentInboundV20240320, FulfillmentInboundV20240320

__all__ = ["AsyncFulfillmentInboundV20240320", "FulfillmentInboundV20240320"]
