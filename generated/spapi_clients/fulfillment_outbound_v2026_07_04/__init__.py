"""Have Amazon ship orders of other channels, with offers, previews and package updates.

`FulfillmentOutboundV20260704` has a method an operation, `operations` the calls behind them, `models` what they
hold.
Written by `python -m codegen generate` from models/fulfillment_outbound_v2026_07_04.json; changes by hand are found
and undone.
"""

from .client import AsyncFulfillmentOutboundV20260704, FulfillmentOutboundV20260704

__all__ = ["AsyncFulfillmentOutboundV20260704", "FulfillmentOutboundV20260704"]
