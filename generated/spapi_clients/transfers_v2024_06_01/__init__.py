"""Start and list payouts to a seller's bank account.

`TransfersV20240601` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/transfers_v2024_06_01.json; changes by hand are found and
undone.
"""

from .client import AsyncTransfersV20240601, TransfersV20240601

__all__ = ["AsyncTransfersV20240601", "TransfersV20240601"]
