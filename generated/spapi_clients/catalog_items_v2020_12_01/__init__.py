"""Find and read catalog items; superseded by catalog_items_v2022_04_01.

`CatalogItemsV20201201` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/catalog_items_v2020_12_01.json; changes by hand are found and
undone.
"""

from .client import AsyncCatalogItemsV20201201, CatalogItemsV20201201

__all__ = ["AsyncCatalogItemsV20201201", "CatalogItemsV20201201"]
