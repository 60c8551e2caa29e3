"""Have Amazon ship orders of other channels, with offers, previews and package updates.

`FulfillmentOutboundV20260704` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/fulfillment_outbound_v2026_07_04.json; changes by hand are found
and undone.
"""

from .client import AsyncFulfillmentOutboundV20260704, FulfillmentOutboundV20260704

__all__ = ["AsyncFulfillmentOutboundV20260704", "FulfillmentOutboundV20260704"]
