"""Lists of a made-up value: how many things they have, and that each has an id of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.replies.names import words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["allows", "apart", "count", "counts"]

_COUNT = re.compile(r"count$|^numberof|^numof|^total\w*(?:results|size|items)$")
_PLAIN_COUNTS = frozenset(
    ("", "result", "results", "record", "records", "resultsize", "item", "items", "entries", "size")
)
_NO_THINGS = re.compile("errors|warnings|refinements")


def allows(schema: Mapping[str, Any], value: Any) -> bool:
    """Whether a schema takes a value that is of its type."""
    if "enum" in schema and value not in schema["enum"]:
        return False
    if isinstance(value, str):
        longest = schema.get("maxLength")
        pattern = schema.get("pattern")
        fits = schema.get("minLength", 0) <= len(value) and (longest is None or len(value) <= longest)
        return fits and (pattern is None or bool(re.search(pattern, value)))
    if isinstance(value, int | float):
        return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
    return True


def count(made: dict[str, Any], fixed: Collection[str] = (), whole: Mapping[str, int] | None = None) -> None:
    """Make the counts beside lists those of the lists.

    Args:
        made: The object with the lists, which is changed.
        fixed: Names of properties whose values stay.
        whole: How many things a list has with its other pages, by the name of the list.
    """
    lists = {name: value for name, value in made.items() if isinstance(value, list)}
    page = made.get("pagination")
    for holder in (made, page) if isinstance(page, dict) else (made,):
        for name, value in holder.items():
            if isinstance(value, int) and not isinstance(value, bool) and name not in fixed and lists:
                counted = _counted(name.lower(), lists)
                if counted is not None:
                    holder[name] = (whole or {}).get(counted, len(lists[counted]))


def counts(made: Mapping[str, Any], name: str) -> bool:
    """Whether an object says how many things a list in it has."""
    lists = {each: value for each, value in made.items() if isinstance(value, list)}
    page = made.get("pagination")
    return any(_counted(each.lower(), lists) == name for each in (*made, *(page if isinstance(page, dict) else ())))


def _counted(low: str, lists: Mapping[str, list[Any]]) -> str | None:
    """Which list a number counts."""
    if not _COUNT.search(low):
        return None
    stem = re.sub(r"^(?:number|num)of|^total|count$", "", low)
    for each in lists:
        if stem and each.lower() in (stem, f"{stem}s", f"{stem}list", f"{stem.removesuffix('y')}ies"):
            return each
    things = [
        name
        for name, value in lists.items()
        if (not value or isinstance(value[0], dict)) and not _NO_THINGS.search(name.lower())
    ]
    return things[0] if stem in _PLAIN_COUNTS and len(things) == 1 else None


def apart(schemas: Mapping[str, Mapping[str, Any]], entries: list[Any], topic: tuple[str, ...]) -> None:
    """Give the things of a list ids of their own."""
    kind = "".join(word for word in topic[-2:] if word != "list").removesuffix("s")
    for name, schema in schemas.items():
        said = words(name)
        own = said in (("id",), ("identifier",)) or (
            said[-1:] in (("id",), ("identifier",), ("asin",), ("sku",))
            and bool(kind)
            and kind.endswith("".join(said[:-1]))
            and len(said) > 1
        )
        if not own or "enum" in schema:
            continue
        seen: set[str] = set()
        for at, entry in enumerate(entries):
            held = entry.get(name)
            if isinstance(held, str) and held in seen:
                better = f"{held[: len(held) - 2]}{at:02}" if len(held) > 4 else f"{held}{at}"  # noqa: PLR2004 - room
                if allows(schema, better):
                    entry[name] = held = better
            if isinstance(held, str):
                seen.add(held)
