"""Read and set stock at the locations that a seller fulfills from.

`ExternalFulfillmentInventoryV20240911` has a method an operation, `operations` the calls behind them, `models` what
they hold.
Written by `python -m codegen generate` from models/external_fulfillment_inventory_v2024_09_11.json; changes by hand
are found and undone.
"""

from .client import AsyncExternalFulfillmentInventoryV20240911, ExternalFulfillmentInventoryV20240911

__all__ = ["AsyncExternalFulfillmentInventoryV20240911", "ExternalFulfillmentInventoryV20240911"]
