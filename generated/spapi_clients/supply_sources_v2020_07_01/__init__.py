"""Keep the stores and warehouses that a seller offers stock from.

`SupplySourcesV20200701` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/supply_sources_v2020_07_01.json; changes by hand are found and
undone.
"""

from .client import AsyncSupplySourcesV20200701, SupplySourcesV20200701

__all__ = ["AsyncSupplySourcesV20200701", "SupplySourcesV20200701"]
