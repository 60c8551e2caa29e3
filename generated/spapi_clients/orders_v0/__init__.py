"""List and read orders, confirm shipments; superseded by orders_v2026_01_01.

`OrdersV0` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/orders_v0.json; changes by hand are found and undone.
"""

from .client import AsyncOrdersV0, OrdersV0

__all__ = ["AsyncOrdersV0", "OrdersV0"]
