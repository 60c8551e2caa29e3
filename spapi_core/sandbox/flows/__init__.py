"""What the sandbox remembers: the handlers of stateful operations, and what they have at hand.

Each module of this folder plays one family of operations. A handler takes a `Context` and gives an `Answer`; it is
found by method and path. Handlers of operations that Amazon's sandbox plays dynamically are always on, the others
with the sandbox's stateful setting.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from spapi_core.sandbox.flows.context import Context
from spapi_core.sandbox.flows.registry import Registry, merged

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from spapi_core.sandbox.answers import Answer

__all__ = ["Context", "Registry", "handlers"]

FAMILIES = (
    "aplus.handlers",
    "listings.catalog",
    "external.handlers",
    "feeds.handlers",
    "inbound.plans",
    "inbound.placement",
    "inbound.shipments",
    "inventory.handlers",
    "kiosk.handlers",
    "listings.handlers",
    "listings.product_types",
    "notifications.handlers",
    "orders.v0",
    "orders.v2026",
    "outbound.v2020",
    "outbound.v2026",
    "pricing.handlers",
    "promotions.handlers",
    "remittances.handlers",
    "reports.handlers",
    "retail.handlers",
    "sellers.handlers",
    "shipping.handlers",
    "support.handlers",
    "tokens.handlers",
    "uploads.handlers",
    "vendor.handlers",
)


def handlers() -> Mapping[tuple[str, str], Callable[[Context], Answer]]:
    """All handlers by method and path template."""
    found: dict[tuple[str, str], Callable[[Context], Answer]] = {}
    for family in FAMILIES:
        registry: Registry = import_module(f"{__name__}.{family}").flows
        found = merged(found, registry.handlers)
    return found
