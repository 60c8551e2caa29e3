"""Track shipments by Amazon's or the carrier's numbers.

`TrackingV20260130` has a method an operation, `operations` the calls behind them, `models` what they hold.
Written by `python -m codegen generate` from models/tracking_v2026_01_30.json; changes by hand are found and undone.
"""

from .client import AsyncTrackingV20260130, TrackingV20260130

__all__ = ["AsyncTrackingV20260130", "TrackingV20260130"]
