"""Get an address to upload files that other APIs then refer to.

`UploadsV20201101` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/uploads_v2020_11_01.json; changes by hand are found and undone.
"""

from .client import AsyncUploadsV20201101, UploadsV20201101

__all__ = ["AsyncUploadsV20201101", "UploadsV20201101"]
