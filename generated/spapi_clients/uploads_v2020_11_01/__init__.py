"""Get an address to upload files that other APIs then refer to.

`UploadsV20201101` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/uploads_v2020_11_01.json; changes by hand are found and undone.
"""

from .client import AsyncUploadsV20201101, UploadsV20201101

__all__ = ["AsyncUploadsV20201101", "UploadsV20201101"]
