"""Read Seller Wallet accounts and balances, and move money now or on a schedule.

`SellerWalletV20240301` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/seller_wallet_v2024_03_01.json; changes by hand are found and
undone.
"""

from .client import AsyncSellerWalletV20240301, SellerWalletV20240301

__all__ = ["AsyncSellerWalletV20240301", "SellerWalletV20240301"]
