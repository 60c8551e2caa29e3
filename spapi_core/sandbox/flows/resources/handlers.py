"""The calls of a collection: what a list shows can be got by its id, what is changed is seen, the rest is not there."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.agreement import (
    Thing,
    agree,
    dig,
    key_path,
    put_at,
)
from spapi_core.sandbox.flows.external.handlers import EFFECTS
from spapi_core.sandbox.flows.filters import brief, dated, filters_of
from spapi_core.sandbox.flows.generic import counted, items_schema, page_size, page_token_of, paged_list, place_in
from spapi_core.sandbox.flows.resources.collections import Collection, collections_of, owners_of
from spapi_core.sandbox.flows.resources.things import (
    GONE,
    all_things,
    in_marketplace,
    kind_of,
    known_thing,
    list_schema,
    overlay,
    said_of,
    seeded_things,
    shown_as,
    shown_schema,
    unshown,
)
from spapi_core.sandbox.flows.sorting import sorting_of
from spapi_core.sandbox.flows.states import moved, newborn
from spapi_core.sandbox.replies.echo import echoed_inside, fitting, without_next
from spapi_core.sandbox.replies.relations import Relations
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["resource_flows"]

NO_BODY = 204


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
    wanted = owners_of(endpoint, collections)
    if flow is None or not wanted:
        return flow

    def held(context: Context) -> Answer:
        for collection in wanted:
            _wanted(context, collection, context.query(collection.parameter) or "", "query")
        return flow(context)

    return held


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
        elif (
            collection.listing.paging
            or seeded_things(context, collection)
            or context.kept(kind_of(context, collection))
        ):
            _wanted(context, collection, context.path(collection.parameter))
    return answer()


def _names_its_things(context: Context, collection: Collection) -> bool:
    """Whether the call that makes a thing says by which id it can be got."""
    maker = collection.listing
    schemas = (context.document.answer_schema(maker, maker.success), context.document.body_schema(maker))
    return any(key_path(context.document, schema or {}, collection.parameter) for schema in schemas)


def _wanted(context: Context, collection: Collection, identifier: str, where: str = "path") -> Thing:
    thing = known_thing(context, collection, identifier)
    if thing is None or not in_marketplace(context, thing.value):
        message = f"The requested resource was not found: {collection.parameter} {identifier[:100]}"
        raise ProblemAnswer(errors(404, "NotFound", message, f"/{where}/{collection.parameter}"))
    return thing


def _list(context: Context, collection: Collection) -> Answer:
    schema, path = list_schema(context, collection)
    paging = context.endpoint.paging or {}
    if paging and not paging.get("offset"):
        context.position(page_token_of(context, paging))
    things = all_things(context, collection)
    if not path or not things or paging.get("offset"):
        return paged_list(context) if context.endpoint.paging else _beside(context, collection)
    item = items_schema(context, schema, path)
    place = key_path(context.document, item, collection.parameter)
    wishes, said = filters_of(context, item, path[-1]), unshown(context, collection, item)
    owned = {owner.parameter: context.query(owner.parameter) for owner in collection.owners}
    every = ((key, shown_as(context, thing, item, place)) for key, thing in things.items())
    shown = [
        each
        for key, each in every
        if in_marketplace(context, each)
        and said_of(things[key], said)
        and all(wish(each, key) for wish in wishes)
        and all(each.get(name) == owner for name, owner in owned.items())
    ]
    if sort := sorting_of(context, item):
        shown = sort(shown)
    shown = [brief(context, item, each) for each in shown]
    kind = kind_of(context, collection)
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
    thing = known_thing(context, collection, context.path(collection.parameter))
    if thing is not None:
        overlay(context, whole, schema, thing, collection)
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
    thing = known_thing(context, collection, key) if key else None

    def made() -> bytes:
        answer = context.made(schema, path)
        echoed_inside(answer, fitting(context.given.path, context.document, schema))
        without_next(answer)
        if thing is not None:
            overlay(context, answer, schema, thing, collection)
        return orjson.dumps(answer)

    if (
        context.endpoint.method != "GET"
        or thing is None
        or thing.changes
        or thing.key in context.kept(kind_of(context, collection))
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
        if place and key in all_things(context, collection):
            key = context.new_id(collection.kind)[: len(key)]
            put_at(answer, place, key)
        thing = _affected(context, collection, _born(context, collection, key, body_schema))
        context.kept(kind_of(context, collection))[key] = thing
        if answer is not None:
            agree(context.document, schema or {}, answer, body_schema, context.body)
            Relations(context.document).settle(schema or {}, answer, [context.body])
            if place:
                put_at(answer, place, key)
    return empty(context.endpoint.success) if answer is None else json_answer(context.endpoint.success, answer)


def _born(context: Context, collection: Collection, key: str, body_schema: Mapping[str, Any]) -> Thing:
    """A new thing, as its list will show it: made now, and what the request says of it."""
    body = context.body if isinstance(context.body, dict) else {}
    item = shown_schema(context, collection)
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
        there = all_things(context, owner)
        value[owner.parameter] = next((each for each in (*said, *there) if each in there), key)
    return Thing(key, item, value).changed(body_schema, body)


def _change(context: Context, collection: Collection) -> Answer:
    """Change a thing by what the request says of it, or take it away."""
    thing = _wanted(context, collection, context.path(collection.parameter))
    kept = context.kept(kind_of(context, collection))
    whole = context.endpoint.path == f"{collection.path}/{{{collection.parameter}}}"
    shown = shown_schema(context, collection)
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
    schema, path = list_schema(context, collection)
    item = items_schema(context, schema, path)
    return thing.changed(item, effect(context, shown_as(context, thing, item, [])))
