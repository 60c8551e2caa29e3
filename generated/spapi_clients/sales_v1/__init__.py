"""Total orders, units and sales over time spans.

`SalesV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/sales_v1.json; changes by hand are found and undone.
"""

from .client import AsyncSalesV1, SalesV1

__all__ = ["AsyncSalesV1", "SalesV1"]
