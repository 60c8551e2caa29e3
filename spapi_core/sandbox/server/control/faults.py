"""What goes wrong on purpose: `faults`, switched on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.replies.faults import KINDS, Fault
from spapi_core.sandbox.server.control.guard import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.sandbox.server.world import World

__all__ = ["CHANGERS", "READERS"]


def _fault_add(world: World, _: str, body: dict[str, Any]) -> Any:
    rows = body.get("faults", [body])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Refusal(400, "faults must be a list of objects")
    made = [Fault.of(row) for row in rows]
    return {"faults": [world.faults.add(fault).id for fault in made]}


def _fault_remove(world: World, argument: str, _: dict[str, Any]) -> Any:
    if not argument:
        world.faults.clear()
    elif not (argument.isascii() and argument.isdigit() and world.faults.remove(int(argument[:9]))):
        raise Refusal(404, "there is no such fault")
    return {"faults": world.faults.listed()}


READERS: Mapping[str, Callable[[World, str, Mapping[str, Sequence[str]]], Any]] = {
    "GET faults": lambda world, _, __: {"faults": world.faults.listed(), "kinds": KINDS},
}
CHANGERS: Mapping[str, Callable[[World, str, dict[str, Any]], Any]] = {
    "POST faults": _fault_add,
    "DELETE faults": _fault_remove,
}
