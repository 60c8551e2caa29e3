"""Answers kept for a while: for GET operations that the caller names, in memory or in files."""

from __future__ import annotations

from spapi_core.cache.answers import IMPERSONAL, Cache, CachedCall, Keeping
from spapi_core.cache.stores import CacheStore, FileStore, Kept, MemoryStore

__all__ = ["IMPERSONAL", "Cache", "CacheStore", "CachedCall", "FileStore", "Keeping", "Kept", "MemoryStore"]
