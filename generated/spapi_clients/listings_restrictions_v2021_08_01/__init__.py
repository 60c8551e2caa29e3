"""Ask whether a seller may list an item, and what is in the way.

`ListingsRestrictionsV20210801` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/listings_restrictions_v2021_08_01.json; changes by hand are
found and undone.
"""

from .client import AsyncListingsRestrictionsV20210801, ListingsRestrictionsV20210801

__all__ = ["AsyncListingsRestrictionsV20210801", "ListingsRestrictionsV20210801"]
