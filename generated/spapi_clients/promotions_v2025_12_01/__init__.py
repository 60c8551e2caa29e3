"""Search and read promotions, their products and how they run.

`PromotionsV20251201` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/promotions_v2025_12_01.json; changes by hand are found and
undone.
"""

from .client import AsyncPromotionsV20251201, PromotionsV20251201

__all__ = ["AsyncPromotionsV20251201", "PromotionsV20251201"]
