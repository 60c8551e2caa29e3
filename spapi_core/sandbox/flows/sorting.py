"""In which order a list has its things: by what `sortBy` names, in the direction that `sortOrder` says.

Where the request says only one of them, or nothing, the model's default counts; where the model has none, the newest are first, and
a list that nothing was said about stays as it is.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.flows.filters import moment_in, values_at
from spapi_core.sandbox.flows.words import about, leaves_of, moment_about, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.flows.words import Leaf

__all__ = ["sorting_of"]

INSTEAD = (frozenset({"order"}), frozenset[str]())
"""Words of the moments that count where a thing shows none that is wanted: that of its order, or the one it has."""
NEVER = datetime.min.replace(tzinfo=UTC)


def sorting_of(
    context: Context, item: Mapping[str, Any], usual: str = "creationDate"
) -> Callable[[Sequence[Any]], list[Any]] | None:
    """What puts the things of a list in the order that the request asks for; None where neither it nor the model says one.

    Args:
        context: The request.
        item: Schema of the things.
        usual: What the list is sorted by where nobody says it, as Amazon describes `sortOrder`.
    """
    by, order = _said(context, "sortBy"), _said(context, "sortOrder")
    if by is None and order is None:
        return None
    path = _place([*leaves_of(context.document, item)], by or _first(context, "sortBy") or usual)
    downwards = order is None or order.upper().startswith("DESC")

    def sort(things: Sequence[Any]) -> list[Any]:
        if not path:
            return [*reversed(things)] if downwards else [*things]
        return sorted(things, key=lambda thing: _key(thing, path), reverse=downwards)

    return sort


def _said(context: Context, name: str) -> str | None:
    """What the request says of a parameter, or the model for it."""
    declared = next((each for each in context.endpoint.parameters if each.name == name), None)
    if declared is None:
        return None
    default = declared.schema.get("default")
    return context.query(name) or (default if isinstance(default, str) else None)


def _first(context: Context, name: str) -> str | None:
    """The first of a parameter's values in the model, which is what Amazon sorts by where nothing is said."""
    schemas = [each.schema for each in context.endpoint.parameters if each.name == name]
    return next((str(value) for schema in schemas for value in schema.get("enum", ())), None)


def _place(leaves: Sequence[Leaf], name: str) -> tuple[str, ...]:
    words = words_of(name)
    named = next((leaf.path for leaf in leaves if leaf.last == words and len(leaf.path) == 1), ())
    return named or next(filter(None, (moment_about(leaves, each) for each in (about(words), *INSTEAD))), ())


def _key(thing: Any, path: tuple[str, ...]) -> tuple[datetime, float, str]:
    value = next(values_at(thing, path), None)
    if isinstance(value, int | float):
        return NEVER, value, ""
    text = value if isinstance(value, str) else ""
    return moment_in(text) or NEVER, 0.0, text
