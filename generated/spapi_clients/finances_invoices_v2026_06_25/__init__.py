"""List invoices between Amazon and a selling partner, and read their lines.

`FinancesInvoicesV20260625` has one method per operation; `operations` builds their calls, `models` holds their
types.
Written by `python -m codegen generate` from models/finances_invoices_v2026_06_25.json; changes by hand are found
and undone.
"""

from .client import AsyncFinancesInvoicesV20260625, FinancesInvoicesV20260625

__all__ = ["AsyncFinancesInvoicesV20260625", "FinancesInvoicesV20260625"]
