"""Create locations in the sandbox to try external fulfillment with.

`ExternalFulfillmentLocationV20260730` has one method per operation; `operations` builds their calls, `models` holds
their types.
Written by `python -m codegen generate` from models/external_fulfillment_location_v2026_07_30.json; changes by hand
are found and undone.
"""

from .client import AsyncExternalFulfillmentLocationV20260730, ExternalFulfillmentLocationV20260730

__all__ = ["AsyncExternalFulfillmentLocationV20260730", "ExternalFulfillmentLocationV20260730"]
