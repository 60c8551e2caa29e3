"""Data Kiosk: records and queries, one module per dataset; nothing is loaded before it is used.

Written by `python -m codegen generate` from models/documents; changes by hand are found and undone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import economics_v2024_03_15, sales_and_traffic_v2024_04_24, vendor_analytics_v2024_09_30

__all__ = [
    "economics_v2024_03_15",
    "sales_and_traffic_v2024_04_24",
    "vendor_analytics_v2024_09_30",
]


def __getattr__(name: str) -> Any:
    """Load a module when it is first used.

    Raises:
        AttributeError: There is no such module.
    """
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    """The modules, loaded or not."""
    return [*globals(), *__all__]
