"""Send stock to Amazon's bulk warehouses, see what lies there, and move it on from there.

`AwdV20240509` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/awd_v2024_05_09.json; changes by hand are found and undone.
"""

from .client import AsyncAwdV20240509, AwdV20240509

__all__ = ["AsyncAwdV20240509", "AwdV20240509"]
