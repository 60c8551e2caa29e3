"""Write A+ pages, tie them to ASINs and send them to review.

`AplusContentV20201101` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/aplus_content_v2020_11_01.json; changes by hand are found and
undone.
"""

from .client import AplusContentV20201101, AsyncAplusContentV20201101

__all__ = ["AplusContentV20201101", "AsyncAplusContentV20201101"]
