"""Search and read orders with their items, buyers, recipients, packages and proceeds.

`OrdersV20260101` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/orders_v2026_01_01.json; changes by hand are found and undone.
"""

from .client import AsyncOrdersV20260101, OrdersV20260101

__all__ = ["AsyncOrdersV20260101", "OrdersV20260101"]
