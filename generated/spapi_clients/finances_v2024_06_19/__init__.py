"""List transactions, balances and summaries of a selling partner's account.

`FinancesV20240619` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/finances_v2024_06_19.json; changes by hand are found and undone.
"""

from .client import AsyncFinancesV20240619, FinancesV20240619

__all__ = ["AsyncFinancesV20240619", "FinancesV20240619"]
