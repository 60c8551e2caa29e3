"""Find catalog items and read their attributes, images, identifiers, ranks and relations.

`CatalogItemsV20220401` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/catalog_items_v2022_04_01.json; changes by hand are found and
undone.
"""

from .client import AsyncCatalogItemsV20220401, CatalogItemsV20220401

__all__ = ["AsyncCatalogItemsV20220401", "CatalogItemsV20220401"]
