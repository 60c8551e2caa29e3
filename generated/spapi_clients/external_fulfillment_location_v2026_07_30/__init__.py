"""Create locations in the sandbox to try external fulfillment with.

`ExternalFulfillmentLocationV20260730` has a method an operation, `operations` the calls behind them, `models` what
they hold.
Written by `python -m codegen generate` from models/external_fulfillment_location_v2026_07_30.json; changes by hand
are found and undone.
"""

from .client import AsyncExternalFulfillmentLocationV20260730, ExternalFulfillmentLocationV20260730

__all__ = ["AsyncExternalFulfillmentLocationV20260730", "ExternalFulfillmentLocationV20260730"]
