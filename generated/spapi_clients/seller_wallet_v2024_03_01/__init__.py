"""Read Seller Wallet accounts and balances, and move money now or on a schedule.

`SellerWalletV20240301` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/seller_wallet_v2024_03_01.json; changes by hand are found and
undone.
"""

from .client import AsyncSellerWalletV20240301, SellerWalletV20240301

__all__ = ["AsyncSellerWalletV20240301", "SellerWalletV20240301"]
