"""Typed clients for every section of Amazon's Selling Partner API.

`SPAPIClient` and `AsyncSPAPIClient` have one attribute a section; a section is imported when it is first touched.
Written by `python -m codegen generate`; changes by hand are found and undone.
"""

from .client import AsyncSPAPIClient, SPAPIClient

__all__ = ["AsyncSPAPIClient", "SPAPIClient"]
