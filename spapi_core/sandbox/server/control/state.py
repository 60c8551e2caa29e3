"""What there is: the `clock` moved, everything forgotten by `reset`, how notifications arrive, `documents` of your own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.server.control.guard import Refusal
from spapi_core.sandbox.server.messages import MOST_DELAY, MOST_DUPLICATES, Manner
from spapi_core.sandbox.world.clock import iso
from spapi_core.sandbox.world.stored_document import stored

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from spapi_core.sandbox.server.world import World

__all__ = ["CHANGERS"]


def _clock(world: World, _: str, body: dict[str, Any]) -> Any:
    seconds = body.get("advance")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not math.isfinite(seconds):
        raise Refusal(400, "advance must be a number of seconds")
    world.clock.advance(seconds)
    return {"time": iso(world.clock.now())}


def _reset(world: World, _: str, __: dict[str, Any]) -> Any:
    world.reset()
    return {"reset": True}


def _notify(world: World, _: str, body: dict[str, Any]) -> Any:
    """How notifications arrive from now on."""
    duplicates, delay = body.get("duplicates", 0), body.get("delay", 0.0)
    whole = isinstance(duplicates, int) and not isinstance(duplicates, bool) and 0 <= duplicates <= MOST_DUPLICATES
    timed = isinstance(delay, int | float) and not isinstance(delay, bool) and 0 <= delay <= MOST_DELAY
    if not whole or not timed or not isinstance(body.get("out_of_order", False), bool):
        raise Refusal(
            400, f"give duplicates (0 to {MOST_DUPLICATES}), delay (0 to {MOST_DELAY:.0f} seconds), out_of_order"
        )
    manner = Manner(duplicates, float(delay), body.get("out_of_order", False))
    world.messages.arrive(manner)
    return {"duplicates": manner.duplicates, "delay": manner.delay, "out_of_order": manner.out_of_order}


def _document(world: World, argument: str, body: dict[str, Any]) -> Any:
    """Store a document of your own and return its address."""
    content, kind = body.get("content"), body.get("content_type", "text/plain; charset=UTF-8")
    if not isinstance(content, str) or not argument or not (kind is None or isinstance(kind, str)):
        raise Refusal(400, "say content and content_type, and the document's name in the path")
    key = "own-" + "".join(letter for letter in argument[:80] if letter.isalnum() or letter in "-._")
    world.documents.put(key, stored(content.encode(), kind))
    return {"path": world.documents.url("", key)}


CHANGERS: Mapping[str, Callable[[World, str, dict[str, Any]], Any]] = {
    "POST clock": _clock,
    "POST reset": _reset,
    "POST notify": _notify,
    "POST documents": _document,
}
