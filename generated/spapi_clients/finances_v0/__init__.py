"""List money movements as groups of financial events; superseded by finances_v2024_06_19.

`FinancesV0` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/finances_v0.json; changes by hand are found and undone.
"""

from .client import AsyncFinancesV0, FinancesV0

__all__ = ["AsyncFinancesV0", "FinancesV0"]
