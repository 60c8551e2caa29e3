"""Operations that Amazon's sandbox plays dynamically, and that the local sandbox has no flow for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.sandbox.flows import handlers
from spapi_core.sandbox.flows.resources.handlers import resource_flows
from spapi_core.sandbox.world.catalog import ModelCatalog

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

__all__ = ["without_flow"]


def without_flow(models: Path, played: Collection[tuple[str, str]] | None = None) -> list[str]:
    """Ids of the dynamic operations that neither a family nor the rule of collections plays, in order.

    Args:
        models: The folder with the distilled models.
        played: Method and path of what the families play; None for what they do play.
    """
    catalog = ModelCatalog(models)
    families = frozenset(handlers() if played is None else played)
    known = families | resource_flows(catalog, families).keys()
    return sorted(each.id for each in catalog if each.kind == "dynamic" and (each.method, each.path) not in known)
