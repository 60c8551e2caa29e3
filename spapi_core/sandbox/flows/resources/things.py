"""The things of a collection: those made up from the schema by number, those that calls made, and how an answer shows one.

Things that are made up cost no memory; what calls make, change and take away is kept by selling partner. One thing shows the
same values in the list, by its id and after a change, as far as the schemas of the answers have the same properties.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.flows.agreement import (
    Thing,
    agree,
    dig,
    items_path,
    key_path,
    part_schema,
    place_of_thing,
    properties,
    put_at,
)
from spapi_core.sandbox.flows.generic import items_schema
from spapi_core.sandbox.flows.resources.collections import Collection
from spapi_core.sandbox.replies.relations import Relations
from spapi_core.sandbox.replies.synth import Synthesiser, seed_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.marketplaces import Place

__all__ = [
    "GONE",
    "all_things",
    "in_marketplace",
    "kind_of",
    "known_thing",
    "list_schema",
    "overlay",
    "said_of",
    "seeded_things",
    "shown_as",
    "shown_schema",
    "unshown",
]

MARKETPLACES = ("marketplaceIds", "MarketplaceIds", "marketplaceId", "MarketplaceId")
GONE: dict[str, Any] = {"gone": True}


def known_thing(context: Context, collection: Collection, identifier: str) -> Thing | None:
    """The thing of an id; None where nothing has it, or no longer."""
    kept: Any = context.kept(kind_of(context, collection)).get(identifier)
    if kept is None:
        return next((things[identifier] for things in _by_place(context, collection) if identifier in things), None)
    return None if kept is GONE else kept


def all_things(context: Context, collection: Collection) -> dict[str, Thing]:
    """All things of a collection, those that calls made first; those that are gone are left out."""
    kept = context.kept(kind_of(context, collection))
    made = {key: entry for key, entry in kept.items() if entry is not GONE}
    return made | {key: thing for key, thing in seeded_things(context, collection).items() if key not in kept}


def kind_of(context: Context, collection: Collection) -> str:
    """The things of a collection below another thing are its own."""
    names = re.findall(r"\{(\w+)\}", collection.path)
    return " ".join([collection.kind, *(context.given.path.get(name, "") for name in names)])


def seeded_things(context: Context, collection: Collection) -> dict[str, Thing]:
    """The things that are there without anybody having made them, in the marketplaces that the request names."""
    return {key: thing for things in _by_place(context, collection) for key, thing in things.items()}


def _by_place(context: Context, collection: Collection) -> Iterator[dict[str, Thing]]:
    """Those things; where the list must be asked for a marketplace, each marketplace has its own, made when it is asked for."""
    if collection.unlisted:
        return
    kind, places = kind_of(context, collection), context.services.seed.places
    if any(each.name in MARKETPLACES and each.required for each in collection.listing.parameters):
        asked, memory = _asked(context), context.services.memory
        for place in places:
            name = f"{kind} {place.id}"
            if place.id in asked or (not asked and (place is places[0] or memory.has(name))):
                yield _kept_things(context, collection, name, place)
    else:
        yield _kept_things(context, collection, kind, places[0] if len(places) == 1 else None)


def _kept_things(context: Context, collection: Collection, kind: str, where: Place | None) -> dict[str, Thing]:
    return context.services.memory.common(kind, lambda: _made_up(context, collection, kind, where))


def _asked(context: Context) -> list[str]:
    """Marketplaces that the query names."""
    return [each for name in MARKETPLACES for each in context.listed(name)]


def in_marketplace(context: Context, thing: dict[str, Any]) -> bool:
    """Whether a thing is in a marketplace that the request names, as far as both say."""
    asked = _asked(context)
    own = _marketplace(thing) if asked else None
    return own is None or own in asked


def _marketplace(value: Any) -> str | None:
    """The marketplace that a thing is in, as far as it says."""
    if not isinstance(value, dict):
        return None
    own = next((entry for name, entry in value.items() if name.lower() == "marketplaceid"), None)
    return own if isinstance(own, str) else next(filter(None, map(_marketplace, value.values())), None)


def _made_up(context: Context, collection: Collection, kind: str, where: Place | None) -> dict[str, Thing]:
    seed = context.services.seed
    schema, path = list_schema(context, collection)
    item = items_schema(context, schema, path) if path else {}
    place = key_path(context.document, item, collection.parameter)
    maker = Synthesiser(context.document, seed.start, where)
    made: dict[str, Thing] = {}
    for number in range(seed.records) if place else ():
        value = maker.value(item, seed_of(seed.number, kind, number))
        key = dig(value, place)
        if not isinstance(key, str) or key in made:
            key = f"{str(key or 'A')[:20]}{number:02}"
            put_at(value, place, key)
        for owner in collection.owners:
            value[owner.parameter] = next(iter(seeded_things(context, owner)), value.get(owner.parameter))
        made[key] = Thing(key, item, value)
    return made


def list_schema(context: Context, collection: Collection) -> tuple[Mapping[str, Any], list[str]]:
    """Schema of the list's answer, and where its things are in it."""
    return context.services.memory.common(f"list {collection.kind}", lambda: _found_list(context, collection))


def _found_list(context: Context, collection: Collection) -> tuple[Mapping[str, Any], list[str]]:
    listing = collection.listing
    schema = context.document.answer_schema(listing, listing.success) or {}
    paging = listing.paging or {}
    return schema, list(paging.get("items") or items_path(context.document, schema))


def shown_schema(context: Context, collection: Collection) -> Mapping[str, Any]:
    """The schema in which a list shows its things; that of the answer about one where no list does."""
    if not collection.unlisted or collection.getting is None:
        schema, path = list_schema(context, collection)
        return items_schema(context, schema, path) if path else {}
    whole = context.document.answer_schema(collection.getting, collection.getting.success) or {}
    inner = part_schema(context.document, whole, "payload")
    return inner or context.document.resolve(whole)


def shown_as(context: Context, thing: Thing, schema: Mapping[str, Any], place: list[str]) -> Any:
    """A thing as the schema of a list shows it."""
    same = thing.schema is schema or thing.schema == schema
    if same and not thing.changes:
        return thing.value
    made = deepcopy(thing.value) if same else context.made(schema, "thing", thing.key)
    _agree(context, thing, schema, made)
    _settle(context, thing, schema, made)
    if place:
        put_at(made, place, thing.key)
    return made


def unshown(context: Context, collection: Collection, item: Mapping[str, Any]) -> dict[str, str]:
    """What a request asks of things that only the call that made one was given: their list has no such property."""
    maker = collection.making
    told = properties(context.document, (maker and context.document.body_schema(maker)) or {})
    here = properties(context.document, item)
    names = [
        each.name
        for each in context.endpoint.parameters
        if each.where == "query" and not each.required and each.name in told and each.name not in here
    ]
    plain = [name for name in names if context.document.resolve(told[name]).get("format") is None]
    return {name: text for name in plain if (text := context.query(name)) is not None}


def said_of(thing: Thing, said: Mapping[str, str]) -> bool:
    """Whether that is what was said of a thing; of one that nobody made nothing was."""
    return all(any(body.get(name) == text for _, body in thing.changes) for name, text in said.items())


def _settle(context: Context, thing: Thing, schema: Mapping[str, Any], value: Any) -> None:
    """Make what is not known of a thing agree with what is."""
    Relations(context.document).settle(schema, value, [thing.value, *(body for _, body in thing.changes)])


def _agree(context: Context, thing: Thing, schema: Mapping[str, Any], value: Any) -> None:
    agree(context.document, schema, value, thing.schema, thing.value)
    for changed, body in thing.changes:
        agree(context.document, schema, value, changed, body)


def overlay(context: Context, answer: Any, schema: Mapping[str, Any], thing: Thing, collection: Collection) -> None:
    """Put what is known of a thing over the part of an answer that shows it."""
    path = place_of_thing(context.document, schema, [thing.schema, *(changed for changed, _ in thing.changes)])
    part, shown = answer, schema
    for step in path:
        part, shown = (
            part.setdefault(step, {}) if isinstance(part, dict) else None,
            part_schema(context.document, shown, step),
        )
    if not isinstance(part, dict):
        return
    _agree(context, thing, shown, part)
    _settle(context, thing, shown, part)
    place = key_path(context.document, shown, collection.parameter)
    if place:
        put_at(part, place, thing.key)
