"""Schedule, change and read Easy Ship pickups and drop-offs of orders.

`EasyShipV20220323` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/easy_ship_v2022_03_23.json; changes by hand are found and
undone.
"""

from .client import AsyncEasyShipV20220323, EasyShipV20220323

__all__ = ["AsyncEasyShipV20220323", "EasyShipV20220323"]
