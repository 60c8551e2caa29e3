"""What came in and what was answered: `traffic` and `counters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.server.control.guard import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.sandbox.server.world import World

__all__ = ["READERS"]


def _traffic(world: World, argument: str, query: Mapping[str, Sequence[str]]) -> Any:
    if argument:
        number = int(argument) if argument.isascii() and argument.isdigit() and len(argument) < 16 else 0  # noqa: PLR2004 - digits
        shown = world.traffic.shown(number)
        if shown is None:
            raise Refusal(404, "headers and bodies of this request are not kept any longer")
        return shown
    text = (query.get("since") or ["0"])[0]
    since = int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0  # noqa: PLR2004 - digits
    return {"requests": world.traffic.since(since), "counters": world.traffic.counters()}


READERS: Mapping[str, Callable[[World, str, Mapping[str, Sequence[str]]], Any]] = {
    "GET traffic": _traffic,
    "GET counters": lambda world, _, __: world.traffic.counters(),
}
