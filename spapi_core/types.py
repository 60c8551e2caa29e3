"""Where pickles made by an earlier release look for `Drift`; it lives in `spapi_core.model.drift`."""

from __future__ import annotations

from spapi_core.model.drift import Drift, DriftKind

__all__ = ["Drift", "DriftKind"]
