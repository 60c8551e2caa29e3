"""Find and read catalog items; superseded by catalog_items_v2022_04_01.

`CatalogItemsV20201201` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/catalog_items_v2020_12_01.json; changes by hand are found and
undone.
"""

from .client import AsyncCatalogItemsV20201201, CatalogItemsV20201201

__all__ = ["AsyncCatalogItemsV20201201", "CatalogItemsV20201201"]
