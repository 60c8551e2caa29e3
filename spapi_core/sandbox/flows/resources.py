"""Whatever no family plays, by rule: what a list shows can be got by its id, what is changed is seen, the rest is not there.

A collection is a list and the path below it that gets one of its things by id; the catalog's paths say which there are.
Its things are made up from the schema by number, so that their number costs no memory; what calls make, change and take away
is kept by selling partner. One thing shows the same values in the list, by its id and after a change, as far as the schemas
of the answers have the same properties.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import orjson
from attrs import define, evolve, field

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.agreement import (
    Thing,
    agree,
    dig,
    items_path,
    key_path,
    part_schema,
    place_of_thing,
    put_at,
)
from spapi_core.sandbox.flows.external.handlers import EFFECTS
from spapi_core.sandbox.flows.filters import dated, filters_of
from spapi_core.sandbox.flows.generic import counted, items_schema, page_size, page_token_of, paged_list, place_in
from spapi_core.sandbox.flows.states import moved, newborn
from spapi_core.sandbox.replies.echo import echoed_inside, fitting, without_next
from spapi_core.sandbox.replies.relations import Relations
from spapi_core.sandbox.replies.synth import Synthesiser, seed_of
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.catalog import OperationFacts
    from spapi_core.sandbox.world.marketplaces import Place

__all__ = ["Collection", "collections_of", "resource_flows"]

Handler = "Callable[[Context], Answer]"
NO_BODY = 204
MARKETPLACES = ("marketplaceIds", "MarketplaceIds", "marketplaceId", "MarketplaceId")
GONE: dict[str, Any] = {"gone": True}
_VARIABLE = re.compile(r"\{(\w+)\}$")


@define(frozen=True)
class Collection:
    """A list and the gets below it.

    Args:
        path: Of the list.
        parameter: Of the path below it that has a thing's id.
        listing: The operation that lists; the one that makes a thing, where there is no list.
        getting: The operation that gets one.
        unlisted: Things are made and got; no operation lists them.
        owners: Collections of whose things a request has to name one: what it lists is that one's.
    """

    path: str
    parameter: str
    listing: OperationFacts
    getting: OperationFacts | None = field(eq=False, default=None)
    unlisted: bool = field(eq=False, default=False)
    owners: tuple[Collection, ...] = field(eq=False, default=())

    @property
    def kind(self) -> str:
        """Under which name its things are kept."""
        return f"resource {self.listing.section} {self.path}"


def collections_of(endpoints: Iterable[OperationFacts], played: frozenset[tuple[str, str]]) -> list[Collection]:
    """The collections among the operations of one section.

    Args:
        endpoints: Of the section.
        played: Method and path of operations that a family plays: what it lists or gets is its own.
    """
    listed = list(endpoints)
    lists = {each.path: each for each in listed if each.paging or each.method == "GET"}
    lists |= {each.path: each for each in listed if each.paging}
    found: list[Collection] = []
    for each in listed:
        parent, _, last = each.path.rpartition("/")
        variable = _VARIABLE.fullmatch(last)
        listing = lists.get(parent)
        if each.method != "GET" or variable is None or listing is None:
            continue
        if played & {(each.method, each.path), (listing.method, listing.path)}:
            continue
        found.append(Collection(parent, variable[1], listing, each))
    found += _unlisted(listed, lists, played)
    return [evolve(each, owners=_owners(each.listing, found)) for each in found]


def _unlisted(
    endpoints: Sequence[OperationFacts], lists: Container[str], played: frozenset[tuple[str, str]]
) -> Iterator[Collection]:
    """Things that one operation makes and another gets, where none lists them."""
    makers = {each.path: each for each in endpoints if each.method == "POST"}
    for each in endpoints:
        parent, _, last = each.path.rpartition("/")
        variable, maker = _VARIABLE.fullmatch(last), makers.get(parent)
        if each.method != "GET" or variable is None or maker is None or parent in lists:
            continue
        if not played & {(each.method, each.path), (maker.method, maker.path)}:
            yield Collection(parent, variable[1], maker, each, unlisted=True)


def resource_flows(
    endpoints: Iterable[OperationFacts], played: frozenset[tuple[str, str]]
) -> dict[tuple[str, str], Callable[[Context], Answer]]:
    """Handlers of the operations of all sections that belong to a collection, by method and path.

    Args:
        endpoints: Of all sections.
        played: Method and path of operations that a family plays.
    """
    sections: dict[str, list[OperationFacts]] = {}
    for endpoint in endpoints:
        sections.setdefault(endpoint.section, []).append(endpoint)
    made: dict[tuple[str, str], Callable[[Context], Answer]] = {}
    for listed in sections.values():
        collections = collections_of(listed, played)
        for endpoint in listed:
            if (endpoint.method, endpoint.path) not in played:
                flow = _flow(endpoint, collections)
                if flow is not None:
                    made[endpoint.method, endpoint.path] = flow
    return made


def _flow(endpoint: OperationFacts, collections: list[Collection]) -> Callable[[Context], Answer] | None:
    flow = _plain_flow(endpoint, collections)
    wanted = _owners(endpoint, collections)
    if flow is None or not wanted:
        return flow

    def held(context: Context) -> Answer:
        for collection in wanted:
            _wanted(context, collection, context.query(collection.parameter) or "", "query")
        return flow(context)

    return held


def _owners(endpoint: OperationFacts, collections: Iterable[Collection]) -> tuple[Collection, ...]:
    """The collections of which a request has to name a thing in its query."""
    named = {each.name for each in endpoint.parameters if each.where == "query" and each.required}
    free = [each for each in collections if "{" not in each.path and not each.unlisted]
    return tuple(each for each in free if each.parameter in named)


def _plain_flow(endpoint: OperationFacts, collections: list[Collection]) -> Callable[[Context], Answer] | None:
    above = [each for each in collections if endpoint.path.startswith(f"{each.path}/{{{each.parameter}}}")]
    own = next((each for each in collections if each.listing is endpoint and not each.unlisted), None)
    if own is not None:
        return lambda context: _guarded(context, above, lambda: _list(context, own))
    beside = next((each for each in collections if each.path == endpoint.path and endpoint.method == "POST"), None)
    if beside is not None:
        return lambda context: _guarded(context, above, lambda: _create(context, beside))
    if not above:
        return paged_list if endpoint.paging else None
    nearest = max(above, key=lambda each: len(each.path))
    if endpoint.method == "GET":
        return lambda context: _guarded(context, above, lambda: _get(context, nearest))
    return lambda context: _guarded(context, above, lambda: _change(context, nearest))


def _guarded(context: Context, above: list[Collection], answer: Callable[[], Answer]) -> Answer:
    """Refuse ids in the path that nothing has; what is not a list of things with ids refuses none."""
    for collection in above:
        if collection.unlisted:
            if _names_its_things(context, collection):
                _wanted(context, collection, context.path(collection.parameter))
        elif collection.listing.paging or _seeded(context, collection) or context.kept(_kind(context, collection)):
            _wanted(context, collection, context.path(collection.parameter))
    return answer()


def _names_its_things(context: Context, collection: Collection) -> bool:
    """Whether the call that makes a thing says by which id it can be got."""
    maker = collection.listing
    schemas = (context.document.answer_schema(maker, maker.success), context.document.body_schema(maker))
    return any(key_path(context.document, schema or {}, collection.parameter) for schema in schemas)


def _wanted(context: Context, collection: Collection, identifier: str, where: str = "path") -> Thing:
    thing = _known(context, collection, identifier)
    if thing is None or not _in_marketplace(context, thing.value):
        message = f"The requested resource was not found: {collection.parameter} {identifier[:100]}"
        raise ProblemAnswer(errors(404, "NotFound", message, f"/{where}/{collection.parameter}"))
    return thing


def _known(context: Context, collection: Collection, identifier: str) -> Thing | None:
    kept: Any = context.kept(_kind(context, collection)).get(identifier)
    if kept is None:
        return next((things[identifier] for things in _by_place(context, collection) if identifier in things), None)
    return None if kept is GONE else kept


def _things(context: Context, collection: Collection) -> dict[str, Thing]:
    """All things of a collection, those that calls made first; those that are gone are left out."""
    kept = context.kept(_kind(context, collection))
    made = {key: entry for key, entry in kept.items() if entry is not GONE}
    return made | {key: thing for key, thing in _seeded(context, collection).items() if key not in kept}


def _kind(context: Context, collection: Collection) -> str:
    """The things of a collection below another thing are its own."""
    names = re.findall(r"\{(\w+)\}", collection.path)
    return " ".join([collection.kind, *(context.given.path.get(name, "") for name in names)])


def _seeded(context: Context, collection: Collection) -> dict[str, Thing]:
    """The things that are there without anybody having made them, in the marketplaces that the request names."""
    return {key: thing for things in _by_place(context, collection) for key, thing in things.items()}


def _by_place(context: Context, collection: Collection) -> Iterator[dict[str, Thing]]:
    """Those things; where the list must be asked for a marketplace, each marketplace has its own, made when it is asked for."""
    if collection.unlisted:
        return
    kind, places = _kind(context, collection), context.services.seed.places
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


def _in_marketplace(context: Context, thing: dict[str, Any]) -> bool:
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
    schema, path = _listed(context, collection)
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
            value[owner.parameter] = next(iter(_seeded(context, owner)), value.get(owner.parameter))
        made[key] = Thing(key, item, value)
    return made


def _listed(context: Context, collection: Collection) -> tuple[Mapping[str, Any], list[str]]:
    """Schema of the list's answer, and where its things are in it."""
    return context.services.memory.common(f"list {collection.kind}", lambda: _found_list(context, collection))


def _found_list(context: Context, collection: Collection) -> tuple[Mapping[str, Any], list[str]]:
    listing = collection.listing
    schema = context.document.answer_schema(listing, listing.success) or {}
    paging = listing.paging or {}
    return schema, list(paging.get("items") or items_path(context.document, schema))


def _list(context: Context, collection: Collection) -> Answer:
    schema, path = _listed(context, collection)
    things = _things(context, collection)
    paging = context.endpoint.paging or {}
    if not path or not things or paging.get("offset"):
        return paged_list(context) if context.endpoint.paging else _beside(context, collection)
    item = items_schema(context, schema, path)
    place = key_path(context.document, item, collection.parameter)
    wishes = filters_of(context, item, path[-1])
    owned = {owner.parameter: context.query(owner.parameter) for owner in collection.owners}
    every = ((key, _as(context, thing, item, place)) for key, thing in things.items())
    shown = [
        each
        for key, each in every
        if _in_marketplace(context, each)
        and all(wish(each, key) for wish in wishes)
        and all(each.get(name) == owner for name, owner in owned.items())
    ]
    kind = _kind(context, collection)
    answer = deepcopy(context.services.memory.common(f"page {kind}", lambda: _frame(context, schema, path, kind)))
    if paging:
        page, following = context.cut(shown, page_token_of(context, paging), page_size(context))
        place_in(answer, path, page)
        place_in(answer, paging["token"], following)
    else:
        place_in(answer, path, shown)
    counted(answer, path, lambda: len(shown))
    return json_answer(context.endpoint.success, answer)


def _frame(context: Context, schema: Mapping[str, Any], path: list[str], kind: str) -> Any:
    """What a list's answer has around its things."""
    answer = context.made(schema, kind, "page")
    place_in(answer, path, [])
    return answer


def _get(context: Context, collection: Collection) -> Answer:
    if not context.endpoint.paging:
        return _beside(context, collection)
    answer = paged_list(context)
    schema = context.document.answer_schema(context.endpoint, context.endpoint.success) or {}
    whole = orjson.loads(answer.body)
    paging = context.endpoint.paging
    own = [(path, dig(whole, path)) for path in (paging["token"], paging["items"]) if path]
    thing = _known(context, collection, context.path(collection.parameter))
    if thing is not None:
        _overlay(context, whole, schema, thing, collection)
    for path, value in own:
        place_in(whole, path, value)
    return json_answer(answer.status, whole)


def _beside(context: Context, collection: Collection) -> Answer:
    """An answer made up from the schema, with the values of the thing that it is about."""
    schema = context.document.answer_schema(context.endpoint, context.endpoint.success)
    if schema is None or context.endpoint.success == NO_BODY:
        return empty(context.endpoint.success)
    path = sorted(context.given.path.items())
    key = context.given.path.get(collection.parameter)
    thing = _known(context, collection, key) if key else None

    def made() -> bytes:
        answer = context.made(schema, path)
        echoed_inside(answer, fitting(context.given.path, context.document, schema))
        without_next(answer)
        if thing is not None:
            _overlay(context, answer, schema, thing, collection)
        return orjson.dumps(answer)

    if (
        context.endpoint.method != "GET"
        or thing is None
        or thing.changes
        or thing.key in context.kept(_kind(context, collection))
    ):
        return Answer(context.endpoint.success, made())
    marketplaces = [value for name, value in context.given.query.items() if name.lower().startswith("marketplaceid")]
    return Answer(
        context.endpoint.success, context.services.memory.common(f"{context.endpoint.id} {path} {marketplaces}", made)
    )


def _create(context: Context, collection: Collection) -> Answer:
    """Make a thing; its id is the answer's, or the one that the request gave it."""
    schema = context.document.answer_schema(context.endpoint, context.endpoint.success)
    body_schema = context.document.body_schema(context.endpoint) or {}
    answer: Any = None
    if schema is not None and context.endpoint.success != NO_BODY:
        answer = context.made(schema, "made", context.count())
    place = key_path(context.document, schema or {}, collection.parameter)
    key = dig(answer, place) if place else None
    if key is None and (given := key_path(context.document, body_schema, collection.parameter)):
        key = dig(context.body, given)
    if isinstance(key, str):
        if place and key in _things(context, collection):
            key = context.new_id(collection.kind)[: len(key)]
            put_at(answer, place, key)
        thing = _affected(context, collection, _born(context, collection, key, body_schema))
        context.kept(_kind(context, collection))[key] = thing
        if answer is not None:
            agree(context.document, schema or {}, answer, body_schema, context.body)
            Relations(context.document).settle(schema or {}, answer, [context.body])
            if place:
                put_at(answer, place, key)
    return empty(context.endpoint.success) if answer is None else json_answer(context.endpoint.success, answer)


def _born(context: Context, collection: Collection, key: str, body_schema: Mapping[str, Any]) -> Thing:
    """A new thing, as its list will show it: made now, and what the request says of it."""
    body = context.body if isinstance(context.body, dict) else {}
    item = _shown(context, collection)
    if not item:
        return Thing(key, body_schema, body)
    value = context.made(item, "thing", key)
    before = dict(value)
    value |= newborn(context.document, item)
    dated(context.document, item, value, iso(context.now))
    known = {name: each for name, each in value.items() if before.get(name) != each}
    Relations(context.document).settle(item, value, [known])
    if place := key_path(context.document, item, collection.parameter):
        put_at(value, place, key)
    for owner in collection.owners:
        said = [each for name, each in body.items() if name.lower().endswith(owner.parameter.lower())]
        there = _things(context, owner)
        value[owner.parameter] = next((each for each in (*said, *there) if each in there), key)
    return Thing(key, item, value).changed(body_schema, body)


def _shown(context: Context, collection: Collection) -> Mapping[str, Any]:
    """The schema in which a list shows its things; that of the answer about one where no list does."""
    if not collection.unlisted or collection.getting is None:
        schema, path = _listed(context, collection)
        return items_schema(context, schema, path) if path else {}
    whole = context.document.answer_schema(collection.getting, collection.getting.success) or {}
    inner = part_schema(context.document, whole, "payload")
    return inner or context.document.resolve(whole)


def _change(context: Context, collection: Collection) -> Answer:
    """Change a thing by what the request says of it, or take it away."""
    thing = _wanted(context, collection, context.path(collection.parameter))
    kept = context.kept(_kind(context, collection))
    whole = context.endpoint.path == f"{collection.path}/{{{collection.parameter}}}"
    shown = _shown(context, collection)
    state = moved(context.document, shown, context.endpoint.name)
    if context.endpoint.method == "DELETE" and whole and not state:
        kept[thing.key] = GONE
    elif (context.endpoint.method, context.endpoint.path) in EFFECTS:
        kept[thing.key] = _affected(context, collection, thing)
    else:
        if isinstance(context.body, dict):
            thing = thing.changed(context.document.body_schema(context.endpoint) or {}, context.body)
        kept[thing.key] = thing.changed(shown, state) if state else thing
    return _beside(context, collection)


def _affected(context: Context, collection: Collection, thing: Thing) -> Thing:
    """The thing after what a family says that a call does to it."""
    effect = EFFECTS.get((context.endpoint.method, context.endpoint.path))
    if effect is None:
        return thing
    schema, path = _listed(context, collection)
    item = items_schema(context, schema, path)
    return thing.changed(item, effect(context, _as(context, thing, item, [])))


def _as(context: Context, thing: Thing, schema: Mapping[str, Any], place: list[str]) -> Any:
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


def _settle(context: Context, thing: Thing, schema: Mapping[str, Any], value: Any) -> None:
    """Make what is not known of a thing agree with what is."""
    Relations(context.document).settle(schema, value, [thing.value, *(body for _, body in thing.changes)])


def _agree(context: Context, thing: Thing, schema: Mapping[str, Any], value: Any) -> None:
    agree(context.document, schema, value, thing.schema, thing.value)
    for changed, body in thing.changes:
        agree(context.document, schema, value, changed, body)


def _overlay(context: Context, answer: Any, schema: Mapping[str, Any], thing: Thing, collection: Collection) -> None:
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
