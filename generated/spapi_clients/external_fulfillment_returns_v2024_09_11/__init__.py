"""Follow returns that come back to a seller's own locations.

`ExternalFulfillmentReturnsV20240911` has a method an operation, `operations` the calls behind them, `models` what
they hold.
Written by `python -m codegen generate` from models/external_fulfillment_returns_v2024_09_11.json; changes by hand
are found and undone.
"""

from .client import AsyncExternalFulfillmentReturnsV20240911, ExternalFulfillmentReturnsV20240911

__all__ = ["AsyncExternalFulfillmentReturnsV20240911", "ExternalFulfillmentReturnsV20240911"]
