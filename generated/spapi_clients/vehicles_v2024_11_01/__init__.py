"""List the vehicles of Amazon's automotive catalog, to say what a part fits.

`VehiclesV20241101` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/vehicles_v2024_11_01.json; changes by hand are found and undone.
"""

from .client import AsyncVehiclesV20241101, VehiclesV20241101

__all__ = ["AsyncVehiclesV20241101", "VehiclesV20241101"]
