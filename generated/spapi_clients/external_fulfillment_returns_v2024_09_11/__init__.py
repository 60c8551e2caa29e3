"""Follow returns that come back to a seller's own locations.

`ExternalFulfillmentReturnsV20240911` has one method per operation; `operations` builds their calls, `models` holds
their types.
Written by `python -m codegen generate` from models/external_fulfillment_returns_v2024_09_11.json; changes by hand
are found and undone.
"""

from .client import AsyncExternalFulfillmentReturnsV20240911, ExternalFulfillmentReturnsV20240911

__all__ = ["AsyncExternalFulfillmentReturnsV20240911", "ExternalFulfillmentReturnsV20240911"]
