"""Schedule, change and read Easy Ship pickups and drop-offs of orders.

`EasyShipV20220323` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/easy_ship_v2022_03_23.json; changes by hand are found and
undone.
"""

from .client import AsyncEasyShipV20220323, EasyShipV20220323

__all__ = ["AsyncEasyShipV20220323", "EasyShipV20220323"]
