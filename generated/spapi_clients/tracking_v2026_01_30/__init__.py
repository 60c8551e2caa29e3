"""Track shipments by Amazon's or the carrier's numbers.

`TrackingV20260130` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/tracking_v2026_01_30.json; changes by hand are found and undone.
"""

from .client import AsyncTrackingV20260130, TrackingV20260130

__all__ = ["AsyncTrackingV20260130", "TrackingV20260130"]
