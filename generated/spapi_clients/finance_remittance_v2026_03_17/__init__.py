"""List payments to a selling partner, and the invoices that each of them settles.

`FinanceRemittanceV20260317` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/finance_remittance_v2026_03_17.json; changes by hand are found
and undone.
"""

from .client import AsyncFinanceRemittanceV20260317, FinanceRemittanceV20260317

__all__ = ["AsyncFinanceRemittanceV20260317", "FinanceRemittanceV20260317"]
