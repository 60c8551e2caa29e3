"""Compare carriers' rates, buy labels, track parcels, manage pickups, claims and carrier accounts.

`ShippingV2` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/shipping_v2.json; changes by hand are found and undone.
"""

from .client import AsyncShippingV2, ShippingV2

__all__ = ["AsyncShippingV2", "ShippingV2"]
