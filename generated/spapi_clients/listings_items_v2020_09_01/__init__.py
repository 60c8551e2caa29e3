"""Create, change and delete listings; superseded by listings_items_v2021_08_01.

`ListingsItemsV20200901` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/listings_items_v2020_09_01.json; changes by hand are found and
undone.
"""

from .client import AsyncListingsItemsV20200901, ListingsItemsV20200901

__all__ = ["AsyncListingsItemsV20200901", "ListingsItemsV20200901"]
