"""Work through shipments from a seller's own locations: accept, pack, label, invoice.

`ExternalFulfillmentShipmentsV20240911` has one method per operation; `operations` builds their calls, `models`
holds their types.
Written by `python -m codegen generate` from models/external_fulfillment_shipments_v2024_09_11.json; changes by hand
are found and undone.
"""

from .client import AsyncExternalFulfillmentShipmentsV20240911, ExternalFulfillmentShipmentsV20240911

__all__ = ["AsyncExternalFulfillmentShipmentsV20240911", "ExternalFulfillmentShipmentsV20240911"]
