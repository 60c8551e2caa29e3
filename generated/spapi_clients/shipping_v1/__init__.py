"""Buy labels and track parcels with Amazon Shipping; shipping_v2 stands beside it.

`ShippingV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/shipping_v1.json; changes by hand are found and undone.
"""

from .client import AsyncShippingV1, ShippingV1

__all__ = ["AsyncShippingV1", "ShippingV1"]
