"""Buy labels and track parcels with Amazon Shipping; shipping_v2 stands beside it.

`ShippingV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/shipping_v1.json; changes by hand are found and undone.
"""

from .client import AsyncShippingV1, ShippingV1

__all__ = ["AsyncShippingV1", "ShippingV1"]
