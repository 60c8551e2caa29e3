"""Estimate the fees that a sale at a given price would cost.

`ProductFeesV0` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/product_fees_v0.json; changes by hand are found and undone.
"""

from .client import AsyncProductFeesV0, ProductFeesV0

__all__ = ["AsyncProductFeesV0", "ProductFeesV0"]
