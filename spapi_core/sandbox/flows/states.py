"""In which state a thing is: new when it is made, and what the verb of an operation makes of it: `cancelInbound` cancels.

The states are those that the model lists for a property of the thing itself that is called a status.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spapi_core.sandbox.flows.agreement import properties

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from spapi_core.sandbox.world.catalog import ModelDocument

__all__ = ["moved", "newborn"]

FIRST = ("draft", "creat", "new", "purchas", "enabled", "active", "pending", "requested", "validat", "not_serviced")
"""How the names of first states begin, the more usual before the others."""
ENDS = {"cancel": ("cancel", "refundpending"), "confirm": ("confirm",), "complete": ("complet",)}
"""The verb that an operation's name begins with, and how the state begins that a thing has after it."""


def newborn(document: ModelDocument, schema: Mapping[str, Any]) -> dict[str, str]:
    """States of a thing that was just made, by the names of their properties."""
    return {name: state for name, states in _states(document, schema) if (state := _first(states, FIRST))}


def moved(document: ModelDocument, schema: Mapping[str, Any], operation: str) -> dict[str, str]:
    """States that an operation brings a thing into; none where its verb says nothing of the kind."""
    verb = re.match("[a-z]+", operation)
    ends = ENDS.get(verb[0] if verb else "", ())
    return {name: state for name, states in _states(document, schema) if (state := _first(states, ends))}


def _first(states: Sequence[str], beginnings: Sequence[str]) -> str | None:
    return next((state for begin in beginnings for state in states if state.lower().startswith(begin)), None)


def _states(document: ModelDocument, schema: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for name, entry in properties(document, schema).items():
        states = document.resolve(entry).get("enum")
        if states and name.lower().endswith("status"):
            yield name, [str(state) for state in states]
