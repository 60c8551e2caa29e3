"""Where pickles made by an earlier release look for `Response`; it lives in `spapi_core.wire.response`."""

from __future__ import annotations

from spapi_core.wire.response import Response

__all__ = ["Response"]
