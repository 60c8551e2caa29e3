"""Total orders, units and sales over time spans.

`SalesV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/sales_v1.json; changes by hand are found and undone.
"""

from .client import AsyncSalesV1, SalesV1

__all__ = ["AsyncSalesV1", "SalesV1"]
