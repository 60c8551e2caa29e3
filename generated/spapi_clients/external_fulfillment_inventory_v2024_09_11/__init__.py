"""Read and set stock at the locations that a seller fulfills from.

`ExternalFulfillmentInventoryV20240911` has one method per operation; `operations` builds their calls, `models`
holds their types.
Written by `python -m codegen generate` from models/external_fulfillment_inventory_v2024_09_11.json; changes by hand
are found and undone.
"""

from .client import AsyncExternalFulfillmentInventoryV20240911, ExternalFulfillmentInventoryV20240911

__all__ = ["AsyncExternalFulfillmentInventoryV20240911", "ExternalFulfillmentInventoryV20240911"]
