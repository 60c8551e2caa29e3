"""What a request names is what a made-up answer is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.replies.lists import allows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spapi_core.sandbox.replies.pair import Given
    from spapi_core.sandbox.world.catalog import ModelDocument

__all__ = ["arguments_of", "echoed", "echoed_inside", "fitting", "named_in", "without_next"]

ENDINGS = ("id", "asin", "sku", "number")
WRAPPER = "payload"
DEEPEST = 4
PAGES = ("nexttoken", "nextpagetoken", "pagetoken", "paginationtoken", "previoustoken", "previouspagetoken")


def named_in(given: Given) -> dict[str, str]:
    """The identifiers that a request names once, by their names in lower case."""
    return {name.lower(): text for name, text in _texts(given) if name.lower().endswith(ENDINGS)}


def echoed(made: Any, named: Mapping[str, str]) -> Any:
    """An answer whose own identifiers are those of its request; what it holds further inside is about other things.

    Args:
        made: JSON of the answer, which is changed.
        named: Identifiers of the request.
    """
    if isinstance(made, dict):
        for name, value in made.items():
            if name.lower() in named and isinstance(value, str):
                made[name] = named[name.lower()]
        echoed(made.get(WRAPPER), named)
    return made


def echoed_inside(made: Any, arguments: Mapping[str, str], depth: int = 0) -> None:
    """Put what path and query name into every part of the one thing that an answer is about; not into its lists.

    Args:
        made: JSON of the answer, which is changed.
        arguments: Values by name, as the operation spells it.
        depth: How far inside the answer this part is.
    """
    if depth == 0:
        arguments = {name.lower(): text for name, text in arguments.items() if name.lower().endswith(ENDINGS)}
        arguments.pop("id", None)
    if isinstance(made, dict) and depth < DEEPEST:
        for name, value in made.items():
            if isinstance(value, str) and name.lower() in arguments:
                made[name] = arguments[name.lower()]
            else:
                echoed_inside(value, arguments, depth + 1)


def fitting(named: Mapping[str, str], document: ModelDocument, schema: Mapping[str, Any]) -> dict[str, str]:
    """Those that an answer may repeat: a request may name what is too short for the answer, or otherwise not in its schema.

    Args:
        named: Identifiers of a request by name.
        document: Where the schema's references point to.
        schema: Of the answer.
    """
    fits = dict(named)
    rest = [(document.resolve(schema), 0)] if named else []
    while rest:
        each, depth = rest.pop()
        parts = [*each.get("allOf", ()), *each.get("oneOf", ()), *each.get("anyOf", ())]
        for name, part in each.get("properties", {}).items():
            inner = document.resolve(part)
            for known in [known for known in fits if known.lower() == name.lower()]:
                if inner.get("type") == "string" and not allows(inner, fits[known]):
                    del fits[known]
            parts.append(inner)
        if depth < DEEPEST:
            rest += [(document.resolve(part), depth + 1) for part in parts]
    return fits


def _texts(given: Given) -> Iterator[tuple[str, str]]:
    if isinstance(given.body, dict):
        yield from ((name, value) for name, value in given.body.items() if isinstance(value, str))
    yield from arguments_of(given).items()


def arguments_of(given: Given) -> dict[str, str]:
    """What query and path say once, the path last."""
    once = {name: values[0] for name, values in given.query.items() if len(values) == 1 and "," not in values[0]}
    return {**once, **given.path}


def without_next(made: Any, depth: int = 0) -> None:
    """Take away tokens of pages that are not there, from an answer that is its only page."""
    if isinstance(made, dict) and depth < DEEPEST:
        for name in [each for each in made if each.lower().startswith(PAGES)]:
            made.pop(name)
        for value in made.values():
            without_next(value, depth + 1)
