"""List transactions, balances and summaries of a selling partner's account.

`FinancesV20240619` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/finances_v2024_06_19.json; changes by hand are found and undone.
"""

from .client import AsyncFinancesV20240619, FinancesV20240619

__all__ = ["AsyncFinancesV20240619", "FinancesV20240619"]
