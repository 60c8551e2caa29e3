"""Answers that are chosen beforehand: `next`, and the path by which the tests of Amazon's own SDKs do it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.replies.chosen import Choice
from spapi_core.sandbox.server.control.guard import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.sandbox.server.world import World

__all__ = ["CHANGERS", "READERS", "instructed", "known"]

INSTRUCTION = re.compile(r"/response/(?:[\w.]+-)?(?P<operation>[A-Za-z]\w*)/code/(?P<status>\d{3})", re.ASCII)


def _next(world: World, _: str, body: dict[str, Any]) -> Any:
    """Choose the next answers of an operation."""
    row = dict(body)
    operation, times = row.pop("operation", None), row.pop("times", 1)
    if not isinstance(operation, str) or not known(world, operation):
        raise Refusal(400, f"there is no operation {str(operation)[:100]!r}")
    if isinstance(times, bool) or not isinstance(times, int) or times < 1:
        raise Refusal(400, "times must be a whole number above zero")
    world.waiting.add(operation, Choice.of(row), times)
    return {"waiting": world.waiting.listed()}


def _next_clear(world: World, _: str, __: dict[str, Any]) -> Any:
    world.waiting.clear()
    return {"waiting": []}


def known(world: World, operation: str) -> bool:
    """Whether this is the id of an operation, or the name of one in any section."""
    wanted = operation.lower()
    return any(wanted in (endpoint.id.lower(), endpoint.name.lower()) for endpoint in world.catalog)


def instructed(world: World, method: str, path: str) -> dict[str, Any]:
    """Choose the next answer as `/response/<tag>-<operation>/code/<status>` says.

    Raises:
        Refusal: The path says nothing of the kind.
    """
    found = INSTRUCTION.fullmatch(path)
    # Amazon's generator numbers the second of two operations with one name.
    names = (found["operation"], found["operation"].rstrip("0123456789_")) if found else ()
    operation = next((name for name in names if known(world, name)), None)
    if found is None or operation is None or method != "POST":
        raise Refusal(404, "say POST /response/<tag>-<operation>/code/<status> with an operation of a model")
    choice = Choice.of({"status": int(found["status"])})
    world.waiting.replace(operation, choice)
    return {"operation": operation, "status": choice.status}


READERS: Mapping[str, Callable[[World, str, Mapping[str, Sequence[str]]], Any]] = {
    "GET next": lambda world, _, __: {"waiting": world.waiting.listed()},
}
CHANGERS: Mapping[str, Callable[[World, str, dict[str, Any]], Any]] = {"POST next": _next, "DELETE next": _next_clear}
