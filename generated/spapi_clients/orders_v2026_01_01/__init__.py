"""Search and read orders with their items, buyers, recipients, packages and proceeds.

`OrdersV20260101` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/orders_v2026_01_01.json; changes by hand are found and undone.
"""

from .client import AsyncOrdersV20260101, OrdersV20260101

__all__ = ["AsyncOrdersV20260101", "OrdersV20260101"]
