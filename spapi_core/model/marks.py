"""Which properties of a model are personal: what its class marks, else what the rules for names say."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from spapi_core.personal import hides

__all__ = ["personal_of"]


@lru_cache(None)
def personal_of(cls: type[Any]) -> frozenset[str]:
    """Python names of the personal properties of a model: those its class marks, else by the rules for names."""
    found: set[str] = set()
    marked: set[str] = set()
    for base in cls.__mro__:
        own = base.__dict__.get("_personal_")
        if own is not None:
            found |= set(own) - marked
            marked |= set(base.__dict__["_fields_"])
    names = zip(cls._fields_, cls._wires_, strict=True)
    return frozenset(found | {name for name, wire in names if name not in marked and hides(wire)})
