"""Create, change and delete listings; superseded by listings_items_v2021_08_01.

`ListingsItemsV20200901` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/listings_items_v2020_09_01.json; changes by hand are found and
undone.
"""

from .client import AsyncListingsItemsV20200901, ListingsItemsV20200901

__all__ = ["AsyncListingsItemsV20200901", "ListingsItemsV20200901"]
