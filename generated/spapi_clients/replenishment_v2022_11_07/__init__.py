"""See how Subscribe & Save offers perform for a selling partner.

`ReplenishmentV20221107` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/replenishment_v2022_11_07.json; changes by hand are found and
undone.
"""

from .client import AsyncReplenishmentV20221107, ReplenishmentV20221107

__all__ = ["AsyncReplenishmentV20221107", "ReplenishmentV20221107"]
