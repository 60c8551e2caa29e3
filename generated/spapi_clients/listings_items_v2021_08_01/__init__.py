"""Create, change, delete, read and search a seller's listings.

`ListingsItemsV20210801` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/listings_items_v2021_08_01.json; changes by hand are found and
undone.
"""

from .client import AsyncListingsItemsV20210801, ListingsItemsV20210801

__all__ = ["AsyncListingsItemsV20210801", "ListingsItemsV20210801"]
