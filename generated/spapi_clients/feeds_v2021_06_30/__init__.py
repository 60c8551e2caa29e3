"""Upload bulk changes as feeds, follow their processing and fetch the result.

`FeedsV20210630` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/feeds_v2021_06_30.json; changes by hand are found and undone.
"""

from .client import AsyncFeedsV20210630, FeedsV20210630

__all__ = ["AsyncFeedsV20210630", "FeedsV20210630"]
