"""Look up an item's place among the browse categories; what is left of the first catalog API.

`CatalogItemsV0` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/catalog_items_v0.json; changes by hand are found and undone.
"""

from .client import AsyncCatalogItemsV0, CatalogItemsV0

__all__ = ["AsyncCatalogItemsV0", "CatalogItemsV0"]
