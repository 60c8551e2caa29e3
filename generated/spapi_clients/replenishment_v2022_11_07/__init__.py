"""See how Subscribe & Save offers perform for a selling partner.

`ReplenishmentV20221107` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/replenishment_v2022_11_07.json; changes by hand are found and
undone.
"""

from .client import AsyncReplenishmentV20221107, ReplenishmentV20221107

__all__ = ["AsyncReplenishmentV20221107", "ReplenishmentV20221107"]
