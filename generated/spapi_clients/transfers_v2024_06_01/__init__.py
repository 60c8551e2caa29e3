"""Start and list payouts to a seller's bank account.

`TransfersV20240601` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/transfers_v2024_06_01.json; changes by hand are found and
undone.
"""

from .client import AsyncTransfersV20240601, TransfersV20240601

__all__ = ["AsyncTransfersV20240601", "TransfersV20240601"]
