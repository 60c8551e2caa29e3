"""Which things of a list a request wants: its filters, held against what the things say of themselves by the same words.

`shipmentStatus` and `ShipmentStatusList` are the thing's `shipmentStatus`, `createdAfter` is its `creationDate`, `payoutId` is
the `id` of a payout. A range of time whose moment a thing does not show is held against a moment that the thing has all the
same, so that a range without anything in it is empty. A parameter that no words of a thing are about filters nothing.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from spapi_core.sandbox.flows.agreement import properties
from spapi_core.sandbox.flows.words import DEEPEST, MOMENTS, NOISE, Leaf, about, leaves_of, moment_about, words_of
from spapi_core.sandbox.replies.synth import seed_of

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping, Sequence

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.catalog import ModelDocument
    from spapi_core.sandbox.world.operation_facts import Parameter

__all__ = ["belonging", "brief", "dated", "filters_of", "moment_in", "pruned", "values_at"]

DAYS = 60
AFTER = frozenset({"after", "since", "start", "from"})
BEFORE = frozenset({"before", "until", "end", "to"})
CLEAR = frozenset({"after", "since", "before", "until"})
NEVER = re.compile(r"token|marketplace|locale|^(max|page|limit|size|sort|include|query)|details$", re.IGNORECASE)
OF_WHOLE = frozenset({"period"})


@define(frozen=True)
class Rule:
    """What a parameter asks of a thing.

    Args:
        name: Of the parameter.
        paths: The properties that it is about; none where a thing shows none.
        direction: 1 for the earliest moment, -1 for the latest, 0 for values.
    """

    name: str
    paths: tuple[tuple[str, ...], ...]
    direction: int = 0


def filters_of(
    context: Context, item: Mapping[str, Any], plural: str = "", besides: Container[str] = ()
) -> list[Callable[[Any, object], bool]]:
    """What the request asks of a thing: each is given the thing and its key or number.

    Args:
        context: The request.
        item: Schema of the things.
        plural: Name of their list, as in `payouts`.
        besides: Parameters that the caller looks at itself.
    """
    sent = {name for name, values in context.given.query.items() if any(values) and name not in besides}
    if not any(parameter.name in sent and _may_filter(parameter) for parameter in context.endpoint.parameters):
        return []
    made = context.services.memory.common(
        f"filters {context.endpoint.id} {plural}",
        lambda: [*_rules(context.document, context.endpoint.parameters, item, plural)],
    )
    return [_wish(context, rule) for rule in made if rule.name in sent]


def belonging(context: Context, thing: Any) -> Any:
    """A thing of a list, with the ids of what the list is of: those in the path, and those that the query has to name."""
    if isinstance(thing, dict):
        for parameter in context.endpoint.parameters:
            within = parameter.where == "path" or (parameter.where == "query" and parameter.required)
            named = context.given.path.get(parameter.name) or context.query(parameter.name)
            owns = within and parameter.name.lower().endswith("id") and _may_filter_by(parameter.name)
            if owns and named and isinstance(thing.get(parameter.name), str):
                thing[parameter.name] = named
    return thing


def dated(document: ModelDocument, schema: Mapping[str, Any], thing: Any, moment: str) -> None:
    """Let a thing say that it was made, and changed last, at a moment."""
    for leaf in leaves_of(document, schema) if isinstance(thing, dict) else ():
        if leaf.moment and len(leaf.path) == 1 and about(leaf.last) in ({"create"}, {"update"}):
            thing[leaf.path[0]] = moment[: len(str(thing.get(leaf.path[0], moment)))]


def brief(context: Context, item: Mapping[str, Any], thing: Any) -> Any:
    """A thing as a request wants it that says `includeDetails=false`: without the details that the schema does not require."""
    if (context.query("includeDetails") or "true").lower() != "false" or not isinstance(thing, dict):
        return thing
    needed = context.document.resolve(item).get("required", ())
    return {name: value for name, value in thing.items() if name in needed or words_of(name)[-1:] != ("detail",)}


def pruned(context: Context, schema: Mapping[str, Any], value: Any, depth: int = DEEPEST) -> None:
    """Take out of the lists of an answer what the request does not want."""
    if not isinstance(value, dict) or depth == 0:
        return
    for name, entry in properties(context.document, schema).items():
        inner, resolved = value.get(name), context.document.resolve(entry)
        if isinstance(inner, list):
            wishes = filters_of(context, context.document.resolve(resolved.get("items", {})), name)
            value[name] = [
                thing for number, thing in enumerate(inner) if all(wish(thing, f"{name} {number}") for wish in wishes)
            ]
        else:
            pruned(context, resolved, inner, depth - 1)


def _may_filter(parameter: Parameter) -> bool:
    return parameter.where == "query" and _may_filter_by(parameter.name)


def _may_filter_by(name: str) -> bool:
    return NEVER.search(name) is None


def _rules(
    document: ModelDocument, parameters: Sequence[Parameter], item: Mapping[str, Any], plural: str
) -> Iterator[Rule]:
    leaves = [*leaves_of(document, item)]
    noun = words_of(plural)
    for parameter in parameters:
        if not _may_filter(parameter):
            continue
        direction, ranged = _range(document, parameter)
        if direction:
            path = moment_about(leaves, ranged)
            if path or (ranged and not ranged & OF_WHOLE):
                yield Rule(parameter.name, (path,) if path else (), direction)
        elif parameter.required and not _choices(document, parameter):
            continue
        elif paths := _named(leaves, tuple(word for word in words_of(parameter.name) if word != "list"), noun):
            yield Rule(parameter.name, paths)


def _choices(document: ModelDocument, parameter: Parameter) -> bool:
    """Whether a parameter names one of the states that the model lists."""
    schema = document.resolve(parameter.schema)
    return bool(schema.get("enum") or document.resolve(schema.get("items", {})).get("enum"))


def _range(document: ModelDocument, parameter: Parameter) -> tuple[int, frozenset[str]]:
    """Which end of a range of time a parameter is, and of what; 0 for any other parameter."""
    whole = words_of(parameter.name)
    words = [word for word in whole if word not in NOISE]
    place = next((at for at in (-1, 0) if words and words[at] in AFTER | BEFORE), None)
    if place is None:
        return 0, frozenset()
    word = words.pop(place)
    form = str(document.resolve(parameter.schema).get("format", "")).lower()
    if word not in CLEAR and not form.startswith("date") and not MOMENTS & {*whole}:
        return 0, frozenset()
    return (1 if word in AFTER else -1), about(words)


def _named(leaves: Sequence[Leaf], wanted: tuple[str, ...], noun: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The properties that a parameter names; of several the outer ones."""
    for fits in (
        lambda leaf: leaf.path[-1:] == leaf.path and leaf.words == wanted,
        lambda leaf: wanted in (leaf.last, leaf.words),
        lambda leaf: len(leaf.path) == 1 and noun and wanted == noun + leaf.words,
        lambda leaf: leaf.last == noun + wanted and noun,
        lambda leaf: len(wanted) > 1 and leaf.words[-len(wanted) :] == wanted,
    ):
        found = [leaf.path for leaf in leaves if fits(leaf)]
        if found:
            least = min(map(len, found))
            return tuple(path for path in found if len(path) == least)
    return ()


def _wish(context: Context, rule: Rule) -> Callable[[Any, object], bool]:
    if rule.direction:
        bound, day = moment_in(context.query(rule.name)), len(context.query(rule.name) or "") <= len("2026-01-01")
        return lambda thing, key: bound is None or _in_range(context, rule, thing, key, bound, day=day)
    wanted = {text.lower() for text in context.listed(rule.name)}
    return lambda thing, _: any(
        _text(value).lower() in wanted for path in rule.paths for value in values_at(thing, path)
    )


def _in_range(context: Context, rule: Rule, thing: Any, key: object, bound: datetime, *, day: bool) -> bool:
    found = [value for path in rule.paths for value in values_at(thing, path)]
    text = found[0] if found and isinstance(found[0], str) else ""
    moment = moment_in(text)
    if moment is None and rule.paths and rule.paths[0][0] not in thing:
        return False
    if moment is None:
        start = context.services.seed.start
        moment = datetime.fromtimestamp(start - seed_of("moment", context.endpoint.id, key) % (DAYS * 86400), UTC)
    if day or len(text) == len("2026-01-01"):
        bound, moment = (each.replace(hour=0, minute=0, second=0, microsecond=0) for each in (bound, moment))
    return moment >= bound if rule.direction > 0 else moment <= bound


def moment_in(text: str | None) -> datetime | None:
    """The moment that a text says; UTC where it names no zone, None where it is not a moment."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def values_at(value: Any, path: Sequence[str]) -> Iterator[Any]:
    """The values at a path in a thing; lists on the way are passed through."""
    if isinstance(value, list):
        for entry in value:
            yield from values_at(entry, path)
    elif not path:
        yield value
    elif isinstance(value, dict) and path[0] in value:
        yield from values_at(value[path[0]], path[1:])
