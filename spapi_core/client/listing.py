"""The items of a list: what callers and generated code name. Both halves are loaded with it."""

from __future__ import annotations

from spapi_core.client.aio.listing import AsyncListing
from spapi_core.client.list_state import Progress
from spapi_core.client.sync.listing import Listing

__all__ = ["AsyncListing", "Listing", "Progress"]
