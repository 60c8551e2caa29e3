"""Typed clients for every section of Amazon's Selling Partner API.

`SPAPIClient` and `AsyncSPAPIClient` have one attribute per section; a section is imported when it is first used.
Written by `python -m codegen generate`; changes by hand are found and undone.
"""

from typing import TYPE_CHECKING

from .client import AsyncSPAPIClient, SPAPIClient
from .report_type import ReportType

__all__ = ["AsyncSPAPIClient", "ReportType", "SPAPIClient"]

if TYPE_CHECKING:
    __version__: str
else:

    def __getattr__(name: str) -> str:
        """The version, read when it is first used."""
        if name != "__version__":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import spapi_core

        return spapi_core.__version__
