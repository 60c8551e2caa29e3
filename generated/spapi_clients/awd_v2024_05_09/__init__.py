"""Send stock to Amazon's bulk warehouses, see what lies there, and move it on from there.

`AwdV20240509` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/awd_v2024_05_09.json; changes by hand are found and undone.
"""

from .client import AsyncAwdV20240509, AwdV20240509

__all__ = ["AsyncAwdV20240509", "AwdV20240509"]
