"""See where a selling partner sells, and the account behind it.

`SellersV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/sellers_v1.json; changes by hand are found and undone.
"""

from .client import AsyncSellersV1, SellersV1

__all__ = ["AsyncSellersV1", "SellersV1"]
