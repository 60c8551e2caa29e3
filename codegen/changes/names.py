"""What changed among the Python names: one that is gone though its thing is there, or that stands for another thing.

A name that goes with its thing is not listed here: that the property, parameter, value, operation or schema is gone is a
change of the models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.changes.change import Change

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.generate.surface import Surface, TypeSurface

__all__ = ["compare_names"]


def compare_names(section: str, old: Surface, new: Surface) -> list[Change]:
    """Compare the names of one section; everything that is found breaks code that uses them."""
    found = [
        *_renamed(section, {"": old.class_name}, {"": new.class_name}),
        *_types(old, new),
        *_renamed("()", old.operations, new.operations),
        *_arguments(old, new),
    ]
    return [Change(section, where, kind, True, text, before, after) for where, kind, text, before, after in found]  # noqa: FBT003


_Found = tuple[str, str, str, str, str | None]


def _types(old: Surface, new: Surface) -> Iterator[_Found]:
    for name, before in old.types.items():
        after = new.types.get(new.merged.get(name, name))
        if after is None:
            yield from _gone(name, before, new)
            continue
        if not before.places & after.known and name not in new.merged:
            yield _repointed(name, ", ".join(sorted(before.places)), ", ".join(sorted(after.places)))
            continue
        yield from _renamed(f"{name}.", before.attributes, after.attributes)
        yield from _renamed(f"{name}.", before.members, after.members)
        if before.literal is not None and after.literal not in {None, before.literal}:
            yield _changed(name, before.literal, str(after.literal))
    for name, target in old.merged.items():
        if name not in new.merged and name not in new.types:
            yield _changed(name, name, target)


def _gone(name: str, before: TypeSurface, new: Surface) -> Iterator[_Found]:
    other = next((now for now, row in new.types.items() if row.places & before.places), None)
    if other is not None:
        yield _changed(next(iter(before.places)), name, other)
    elif all("/" in place for place in before.places):
        place = min(before.places)
        yield name, "name-gone", f"class {name} is gone (it was {place})", name, None


def _arguments(old: Surface, new: Surface) -> Iterator[_Found]:
    for identity, method in old.operations.items():
        before = {name: argument for (owner, name), argument in old.arguments.items() if owner == identity}
        after = {name: argument for (owner, name), argument in new.arguments.items() if owner == identity}
        moved = {_moved(place, before, after): argument for place, argument in before.items()}
        yield from _renamed(f"{method}()", moved, after)


def _moved(place: str, before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Where a parameter is that has left its place, `query/page`, for another one, `header/page`."""
    name = place.partition("/")[2]
    others = [each for each in after if each.partition("/")[2] == name and each not in before]
    return others[0] if place not in after and len(others) == 1 else place


def _renamed(owner: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[_Found]:
    """Names of things that are on both sides, and names that stand for another thing."""
    stands_for = {name: thing for thing, name in new.items()}
    for thing, name in old.items():
        now = stands_for.get(name)
        if thing in new and new[thing] != name:
            yield _changed(f"{owner}{thing}" if thing else owner, name, new[thing])
        elif now is not None and now != thing:
            yield _repointed(f"{owner}{name}", thing, now)


def _changed(where: str, old: str, new: str) -> _Found:
    return where, "name-changed", f"Python name {old} is {new} now", old, new


def _repointed(where: str, old: str, new: str) -> _Found:
    return where, "name-repointed", f"Python name stood for {old}, stands for {new} now", old, new
