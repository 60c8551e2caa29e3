"""Changing the attributes of a listing as Amazon does: value by value, distinguished by their selectors.

An attribute is a list of values, and a value is found by what it belongs to: its marketplace, language, audience and
so on. Adding or replacing puts the new values in the place of those with the same selectors and leaves the others
alone; merging changes entries within a value; deleting takes away the values that have the selectors given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.world.marketplaces import BY_ID

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["PatchError", "patched"]

SELECTORS = (
    "marketplace_id", "language_tag", "audience", "fulfillment_channel_code", "child_relationship_type", "parent_sku",
)  # fmt: skip
MERGED = ("fulfillment_availability", "purchasable_offer")


class PatchError(ValueError):
    """A patch that cannot be carried out.

    Args:
        message: What is wrong with it.
        at: Which of the patches, counted from 0.
        entry: Which of its entries.
    """

    def __init__(self, message: str, at: int, entry: str) -> None:
        super().__init__(message)
        self.at = at
        self.entry = entry


def patched(
    attributes: Mapping[str, Any], patches: Sequence[Mapping[str, Any]], marketplaces: Sequence[str]
) -> dict[str, Any]:
    """The attributes of a listing after some patches; those given stay as they are.

    Args:
        attributes: Name -> list of values.
        patches: Each with `op`, `path` and `value`.
        marketplaces: Those of the request; a value that names none belongs to the first.

    Raises:
        PatchError: One of them cannot be carried out.
    """
    changed = dict(attributes)
    place = marketplaces[0] if marketplaces else ""
    for at, patch in enumerate(patches):
        name, values = _name(patch["path"], at), patch.get("value")
        if not values:
            raise PatchError(f"Invalid empty value provided in patch at index of {at}.", at, "value")
        before = changed.get(name)
        before = before if isinstance(before, list) else []
        if patch["op"] == "delete":
            after = [value for value in before if not any(_selected(value, by, place) for by in values)]
        elif patch["op"] == "merge":
            after = _merged(name, before, values, place, at)
        else:
            after = _replaced(before, values, place)
        if after:
            changed[name] = after
        else:
            changed.pop(name, None)
    return changed


def _name(path: str, at: int) -> str:
    """The attribute that a path names, with `/attributes` before it or not."""
    parts = path.split("/")
    name = parts[-1].replace("~1", "/").replace("~0", "~")
    if not name or parts[:-1] not in ([""], ["", "attributes"]) or path == "/attributes":
        raise PatchError("A patch path has the form /attributes/name.", at, "path")
    return name


def _default(name: str, place: str) -> str | None:
    """What a value belongs to where it does not say."""
    if name == "marketplace_id":
        return place
    if name == "language_tag":
        return BY_ID[place].language if place in BY_ID else None
    return "ALL" if name == "audience" else None


def _key(value: Any, place: str) -> tuple[Any, ...]:
    entries = value if isinstance(value, Mapping) else {}
    home = entries.get("marketplace_id") or place
    return tuple(str(entries.get(name) or _default(name, str(home))) for name in SELECTORS)


def _replaced(before: Sequence[Any], values: Sequence[Any], place: str) -> list[Any]:
    keys = {_key(value, place) for value in values}
    where = next((at for at, value in enumerate(before) if _key(value, place) in keys), len(before))
    kept = [value for value in before[where:] if _key(value, place) not in keys]
    return [*before[:where], *values, *kept]


def _selected(value: Any, by: Mapping[str, Any], place: str) -> bool:
    """Whether a value has the selectors given; one that names no marketplace means that of the request."""
    asked, there = _key(by, place), _key(value, place)
    return all(
        mine == theirs
        for name, mine, theirs in zip(SELECTORS, asked, there, strict=True)
        if name == "marketplace_id" or by.get(name)
    )


def _merged(name: str, before: Sequence[Any], values: Sequence[Mapping[str, Any]], place: str, at: int) -> list[Any]:
    if name not in MERGED:
        raise PatchError(f"Only {' and '.join(MERGED)} can be merged, not {name}.", at, "op")
    after = list(before)
    for value in values:
        if not any(value.get(selector) for selector in SELECTORS):
            raise PatchError(f"A merge needs a selector, one of {', '.join(SELECTORS)}.", at, "value")
        key = _key(value, place)
        where = next((number for number, old in enumerate(after) if _key(old, place) == key), None)
        old = {} if where is None else after[where]
        new = {entry: content for entry, content in {**old, **value}.items() if content is not None}
        if where is None:
            after.append(new)
        else:
            after[where] = new
    return after
