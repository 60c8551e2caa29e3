"""Arguments for the calls of a contract, made up from the models: an example of Amazon's, and one with everything.

Used once for each operation, and again for an argument that is new, by `record`; what it makes is committed and then stays,
whatever the models say later.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from spapi_core.model import Model, attributes
from spapi_core.model.codec import decode
from spapi_core.sandbox.replies.synth import Synthesiser, place_of, seed_of
from spapi_core.sandbox.world.catalog import ModelCatalog
from spapi_core.sandbox.world.operation_facts import OperationFacts
from tests.contracts.stage import Reached
from tests.contracts.written import written
from tests.generated.everything import MODELS, Generated, arguments_of, pairs, sample

__all__ = ["added", "drafted", "unreached", "unsent", "without_examples"]

GERMANY = "A1PA6795UKMFR9"
FIRST_FAILURE = 400

Accepts = Callable[[str, Mapping[str, Any]], bool]
"""Whether a call of a kind with these written arguments comes to an answer."""


def drafted(generated: Generated, accepts: Accepts) -> list[dict[str, Any]]:
    """The calls of one operation: `example` where Amazon has one that succeeds, and as many `whole` as hold everything.

    Args:
        generated: The operation.
        accepts: Tries a call.
    """
    calls = [{"kind": "example", "arguments": each} for each in _examples(generated) if accepts("example", each)][:1]
    every = _everything(generated)
    needed = {name for name in every if _required(generated, name)}
    left = {name: value for name, value in every.items() if name not in needed}
    base = {name: every[name] for name in needed}
    while True:
        taken = _most(base, left, lambda given: accepts("whole", given))
        if taken is None or (taken.keys() == needed and len(calls) > 1):
            break
        calls.append({"kind": "whole", "arguments": {name: taken[name] for name in every if name in taken}})
        left = {name: value for name, value in left.items() if name not in taken}
        if not left or taken.keys() == needed:
            break
    return calls


def unsent(generated: Generated, calls: Sequence[Mapping[str, Any]]) -> list[str]:
    """Names of an operation's arguments that none of its calls has."""
    sent = {name for call in calls for name in call["arguments"]}
    wanted = [param.argument for param in generated.operation.params]
    return [name for name in (*wanted, *(["body"] if generated.operation.body is not None else [])) if name not in sent]


def added(generated: Generated, calls: Sequence[Mapping[str, Any]], accepts: Accepts) -> list[dict[str, Any]]:
    """Calls of the kind `whole` for the arguments that no call has, each with one beside it where it needs that.

    Args:
        generated: The operation.
        calls: Those that it has.
        accepts: Tries a call.
    """
    made: list[dict[str, Any]] = []
    missing = unsent(generated, calls)
    every = _everything(generated) if missing else {}
    base = {name: value for name, value in every.items() if _required(generated, name)}
    for name in missing:
        if not unsent(generated, [*calls, *made]).count(name):
            continue
        rest = {other: every[other] for other in missing if other != name}
        beside: list[dict[str, Any]] = [{}, *({other: every[other]} for other in every if other not in {*base, name})]
        for more in beside:
            start = {**base, name: every[name], **more}
            if accepts("whole", start):
                taken = _most(start, rest, lambda given: accepts("whole", given))
                made.append({"kind": "whole", "arguments": {each: taken[each] for each in every if each in taken}})
                break
    return made


def _most(base: Mapping[str, Any], more: Mapping[str, Any], accepted: Callable[[Mapping[str, Any]], bool]) -> Any:
    """As many arguments as are accepted together; None where even the required ones are refused."""
    if accepted({**base, **more}):
        return {**base, **more}
    if not accepted(base) and not any(accepted({**base, name: value}) for name, value in more.items()):
        return None
    taken = dict(base)
    for name, value in more.items():
        if accepted({**taken, name: value}) or not accepted(taken):
            taken[name] = value
    return taken if accepted(taken) else None


def _examples(generated: Generated) -> Iterator[dict[str, Any]]:
    for pair in pairs():
        if pair.generated is generated and pair.status < FIRST_FAILURE:
            kinds = {param.argument: param.type for param in generated.operation.params}
            given = arguments_of(pair)
            yield {
                name: written(decode(kinds[name], given[name], [])) if name in kinds else written(given[name])
                for name in given
            }


def _everything(generated: Generated) -> dict[str, Any]:
    """A fitting value for each argument, under Python's names."""
    endpoint, document = _endpoint(generated)
    made = Synthesiser(document, place=place_of(GERMANY))
    schemas = {param.name: param.schema for param in endpoint.parameters}
    every: dict[str, Any] = {}
    for param in generated.operation.params:
        value = made.value(schemas[param.name], seed_of(generated.row["id"], param.name), param.name)
        if param.type is bool and isinstance(value, str):  # some models write a boolean as text of that format
            value = value == "true"
        every[param.argument] = written(decode(param.type, value, []))
    if generated.operation.body is not None:
        value = made.value(document.body_schema(endpoint) or {}, seed_of(generated.row["id"], "body"))
        every["body"] = written(decode(generated.operation.body, value, []))
    return every


def _required(generated: Generated, argument: str) -> bool:
    if argument == "body":
        return generated.operation.body_required
    return next(param.required for param in generated.operation.params if param.argument == argument)


@cache
def _catalog() -> ModelCatalog:
    return ModelCatalog(MODELS)


def _endpoint(generated: Generated) -> tuple[OperationFacts, Any]:
    endpoint = _catalog().endpoints[generated.row["id"]]
    return endpoint, _catalog().document(endpoint.section)


def unreached(section: str, reached: Reached) -> dict[str, dict[str, Any]]:
    """A value of each model that has a property which no call sends or answers, under Python's and Amazon's names."""
    module = import_module(f"spapi_clients.{section}.models")
    made: dict[str, dict[str, Any]] = {}
    for name, kind in sorted(vars(module).items()):
        own = isinstance(kind, type) and issubclass(kind, Model) and kind.__module__ == module.__name__
        if own and any((name, each) not in reached for each in attributes(kind).values()):
            # As JSON files hold it: 2.50 stands as 2.5 there, and is read as that.
            amazon = json.loads(json.dumps(sample(kind, whole=True, depth=2).to_dict()))
            made[name] = {"python": written(kind.from_dict(amazon)), "amazon": amazon}
    return made


def without_examples(content: Mapping[str, Any]) -> dict[str, Any]:
    """A distilled model without examples and flows, for a sandbox that answers with all that a schema has."""
    stripped: dict[str, Any] = json.loads(json.dumps(content))
    for item in stripped["paths"].values():
        for operation in item.values():
            operation["x-spapi-sandbox"] = "static"
            for response in operation["responses"].values():
                response.pop("x-amzn-api-sandbox", None)
    return stripped
