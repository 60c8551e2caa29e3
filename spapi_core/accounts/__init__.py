"""Many profiles side by side: a client for each, and whether each of them can call."""

from __future__ import annotations

from spapi_core.accounts.clients import AccountResult, Accounts, AsyncAccounts, client_class

__all__ = ["AccountResult", "Accounts", "AsyncAccounts", "client_class"]
