"""The client: one verb, `send`, in reading order, and what stands around it.

Importing this package loads no client; `Client` and `AsyncClient` are loaded when they are first touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spapi_core.client.clients import AsyncClient, Client

__all__ = ["AsyncClient", "Client"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from spapi_core.client import clients  # noqa: PLC0415 - only callers who make a client pay for it

    globals()[name] = getattr(clients, name)
    return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
