"""The client: one verb, `send`, in reading order, and what stands around it.

Importing this package loads no client; `Client` and `AsyncClient` are loaded when they are first touched.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spapi_core.client.aio.client import AsyncClient
    from spapi_core.client.sync.client import Client

__all__ = ["AsyncClient", "Client"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    half = "aio" if name == "AsyncClient" else "sync"
    globals()[name] = getattr(import_module(f"spapi_core.client.{half}.client"), name)
    return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
