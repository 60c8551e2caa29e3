"""Whether profiles can call: a token and a harmless call for each, all at once, for monitoring.

What is wrong and what to do about it is reported by the doctor; this reports that something is.
"""

from __future__ import annotations

from spapi_core.accounts.health_aio import async_health_check
from spapi_core.accounts.health_rules import Health, preview
from spapi_core.accounts.health_sync import health_check

__all__ = ["Health", "async_health_check", "health_check", "preview"]
