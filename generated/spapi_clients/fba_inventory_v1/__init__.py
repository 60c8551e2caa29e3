"""Read stock levels held by FBA; set up made-up stock in the sandbox.

`FbaInventoryV1` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/fba_inventory_v1.json; changes by hand are found and undone.
"""

from .client import AsyncFbaInventoryV1, FbaInventoryV1

__all__ = ["AsyncFbaInventoryV1", "FbaInventoryV1"]
