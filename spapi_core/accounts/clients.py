"""Many profiles side by side: one client each, on shared connections, TLS context and usage plans.

`Accounts` runs in threads, `AsyncAccounts` on asyncio. Results and errors come for each profile, in
order; one that fails takes nobody with it. What is done with a client is the caller's function.
"""

from __future__ import annotations

from spapi_core.accounts.aio import AsyncAccounts
from spapi_core.accounts.profiles import WORKERS, AccountResult, client_class
from spapi_core.accounts.sync import Accounts

__all__ = ["WORKERS", "AccountResult", "Accounts", "AsyncAccounts", "client_class"]
