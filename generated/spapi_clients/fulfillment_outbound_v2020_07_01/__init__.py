"""Have Amazon ship orders of other channels out of FBA stock (Multi-Channel Fulfillment).

`FulfillmentOutboundV20200701` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/fulfillment_outbound_v2020_07_01.json; changes by hand are found
and undone.
"""

from .client import AsyncFulfillmentOutboundV20200701, FulfillmentOutboundV20200701

__all__ = ["AsyncFulfillmentOutboundV20200701", "FulfillmentOutboundV20200701"]
