"""Read stock levels held by FBA; set up made-up stock in the sandbox.

`FbaInventoryV1` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/fba_inventory_v1.json; changes by hand are found and undone.
"""

from .client import AsyncFbaInventoryV1, FbaInventoryV1

__all__ = ["AsyncFbaInventoryV1", "FbaInventoryV1"]
