"""What the sandbox can do: `operations` with their examples, and the usage `plans` and `buckets` of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.server.control.guard import Refusal
from spapi_core.sandbox.world.typed import typed_call, typed_method

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.sandbox.server.world import World
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["CHANGERS", "READERS"]


def _operations(world: World, argument: str, _: Mapping[str, Sequence[str]]) -> Any:
    if argument:
        endpoint = world.catalog.endpoints.get(argument)
        if endpoint is None:
            raise Refusal(404, f"there is no operation {argument[:100]}")
        return _shown(world, endpoint) | _python(endpoint, (), None) | {"examples": _examples(world, endpoint)}
    return {"operations": [_shown(world, endpoint) for endpoint in world.catalog]}


def _shown(world: World, endpoint: OperationFacts) -> dict[str, Any]:
    plan = world.plans.plan(endpoint)
    return {
        "id": endpoint.id,
        "section": endpoint.section,
        "method": endpoint.method,
        "path": endpoint.path,
        "summary": endpoint.summary,
        "sandbox": endpoint.kind,
        "rate": plan and plan[0],
        "burst": plan and plan[1],
        "grant": endpoint.grant,
        "restricted": bool(endpoint.restricted),
    }


def _examples(world: World, endpoint: OperationFacts) -> list[dict[str, Any]]:
    return [
        {
            "number": pair.index,
            "status": pair.status,
            "parameters": [{"name": name, "in": where, "value": value} for name, where, value in pair.wanted],
            "body": pair.body,
            "answer": orjson.loads(pair.answer) if pair.answer else None,
        }
        | _python(endpoint, [(name, where, str(value)) for name, where, value in pair.wanted], pair.body)
        for pair in world.pairs(endpoint).listed
    ]


def _python(endpoint: OperationFacts, values: Sequence[tuple[str, str, str]], body: Any) -> dict[str, Any]:
    """The call as it is written with the generated clients, and its imports; None where those are not installed."""
    typed = typed_method(endpoint.section, endpoint.id)
    if typed is None:
        return {"python": None, "imports": []}
    call, imports = typed_call(typed, values, body)
    return {"python": call, "imports": imports}


def _plan(world: World, _: str, body: dict[str, Any]) -> Any:
    operation = body.get("operation")
    if not isinstance(operation, str) or operation not in world.catalog.endpoints:
        raise Refusal(400, f"there is no operation {operation!r}")
    numbers = [body.get("rate"), body.get("burst")]
    if any(isinstance(number, bool) or not isinstance(number, int | float | None) for number in numbers):
        raise Refusal(400, "rate and burst must be numbers")
    world.plans.change(operation, *numbers)
    return _shown(world, world.catalog.endpoints[operation])


READERS: Mapping[str, Callable[[World, str, Mapping[str, Sequence[str]]], Any]] = {
    "GET operations": _operations,
    "GET buckets": lambda world, _, __: {"time": world.clock.now(), "buckets": world.plans.levels()},
}
CHANGERS: Mapping[str, Callable[[World, str, dict[str, Any]], Any]] = {"POST plans": _plan}
