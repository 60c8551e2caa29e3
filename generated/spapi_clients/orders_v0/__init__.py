"""List and read orders, confirm shipments; superseded by orders_v2026_01_01.

`OrdersV0` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/orders_v0.json; changes by hand are found and undone.
"""

from .client import AsyncOrdersV0, OrdersV0

__all__ = ["AsyncOrdersV0", "OrdersV0"]
