"""Find tax invoices, export them in bulk, and issue government invoices (Brazil).

`InvoicesV20240619` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/invoices_v2024_06_19.json; changes by hand are found and undone.
"""

from .client import AsyncInvoicesV20240619, InvoicesV20240619

__all__ = ["AsyncInvoicesV20240619", "InvoicesV20240619"]
