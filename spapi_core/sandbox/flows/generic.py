"""Lists of operations that no family plays: items made up from the schema, paged by Amazon's scheme for each.

Which parameter carries the token, where the token and the items are in the answer, comes from the catalog.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, json_answer
from spapi_core.sandbox.flows.agreement import dig
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.filters import belonging, brief, filters_of, pruned
from spapi_core.sandbox.flows.sorting import sorting_of
from spapi_core.sandbox.replies.echo import echoed_inside, fitting
from spapi_core.sandbox.replies.lists import count, counts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.sandbox.flows.context import Context

__all__ = ["counted", "items_schema", "page_size", "page_token_of", "paged_list", "place_in"]

SIZES = ("maxresultsperpage", "maxresults", "pagesize", "limit", "maxresultcount", "size")
DEFAULT_SIZE = 10


def paged_list(context: Context) -> Answer:
    """Answer one page of a list."""
    paging = context.endpoint.paging or {}
    schema = context.document.answer_schema(context.endpoint, context.endpoint.success) or {}
    if paging.get("offset"):
        return _by_offset(context, paging, schema)
    size = page_size(context)
    start = context.position(page_token_of(context, paging)) or 0
    seed, above = context.services.seed, sorted(context.given.path.items())
    answer = context.made(schema, above, start, since=seed.start)
    echoed_inside(answer, fitting(context.given.path, context.document, schema))
    if not paging.get("items"):
        following = start if context.empty_page else start + size
        pruned(context, schema, answer)
        place_in(answer, paging["token"], context.page_token(following) if following < seed.records else None)
        return json_answer(context.endpoint.success, answer)
    item = items_schema(context, schema, paging["items"])
    wishes = filters_of(context, item, paging["items"][-1])

    def make(number: int) -> Any:
        thing = belonging(context, context.made(item, *above, "item", number, since=seed.start))
        return thing if all(wish(thing, number) for wish in wishes) else None

    sort = sorting_of(context, item)
    if sort is None:
        page, token = context.gather(iter(range(start, seed.records)), make, size)
    else:
        there = (make(number) for number in range(seed.records))
        page, token = context.cut(
            sort([thing for thing in there if thing is not None]), page_token_of(context, paging), size
        )
    place_in(answer, paging["items"], [brief(context, item, thing) for thing in page])
    every = range(seed.records)
    counted(
        answer, paging["items"], lambda: sum(make(number) is not None for number in every) if wishes else len(every)
    )
    place_in(answer, paging["token"], token)
    return json_answer(context.endpoint.success, answer)


def counted(answer: Any, path: Sequence[str], total: Callable[[], int]) -> None:
    """Say beside a list how many things it has with its other pages, where the answer has a place for it."""
    holder = dig(answer, path[:-1])
    if isinstance(holder, dict) and counts(holder, path[-1]):
        count(holder, whole={path[-1]: total()})


def _by_offset(context: Context, paging: Mapping[str, Any], schema: Mapping[str, Any]) -> Answer:
    offset = dig(context.body, paging["offset"]["offset"]) or 0
    limit = dig(context.body, paging["offset"]["limit"]) or DEFAULT_SIZE
    if not isinstance(offset, int) or not isinstance(limit, int) or offset < 0 or limit < 1:
        raise ProblemAnswer(invalid("offset and limit must be positive numbers."))
    records = context.services.seed.records
    answer = context.made(schema, "page")
    item = items_schema(context, schema, paging["items"])
    numbers = range(offset, min(offset + limit, records))
    place_in(answer, paging["items"], [context.made(item, "item", number) for number in numbers])
    place_in(answer, paging["offset"]["total"], records)
    return json_answer(context.endpoint.success, answer)


def page_size(context: Context, default: int = DEFAULT_SIZE) -> int:
    """How many things a page of this request holds."""
    for parameter in context.endpoint.parameters:
        if parameter.where == "query" and parameter.name.lower() in SIZES:
            most = parameter.schema.get("maximum", 1000)
            return context.number(parameter.name, min(context.services.seed.page_size or default, most), 1, most)
    for name, value in context.body.items() if isinstance(context.body, dict) else ():
        if name.lower() in SIZES and isinstance(value, int) and value > 0:
            return value
    return context.services.seed.page_size or default


def place_in(answer: Any, path: Sequence[str], value: Any) -> None:
    """Put a value at a path; None takes away what is there."""
    for step in path[:-1]:
        inner = answer.get(step)
        if inner is None and value is None:
            return
        answer = answer.setdefault(step, {})
    if value is None:
        answer.pop(path[-1], None)
    else:
        answer[path[-1]] = value


def page_token_of(context: Context, paging: Mapping[str, Any]) -> str | None:
    """The page token of a request."""
    if not paging.get("body"):
        return context.query(_parameter(context, paging))
    token = dig(context.body, paging["body"])
    return None if token is None else str(token)


def _parameter(context: Context, paging: Mapping[str, Any]) -> str:
    name = paging.get("parameter") or paging.get("argument") or "nextToken"
    plain = str(name).replace("_", "").lower()
    return next((entry.name for entry in context.endpoint.parameters if entry.name.lower() == plain), str(name))


def items_schema(context: Context, schema: Mapping[str, Any], path: Sequence[str]) -> Mapping[str, Any]:
    """The schema of the things of a list."""
    for step in path:
        resolved = context.document.resolve(schema)
        if resolved.get("type") == "array":
            resolved = context.document.resolve(resolved.get("items", {}))
        schema = _property(context, resolved, step)
    found: Mapping[str, Any] = context.document.resolve(schema).get("items", {})
    return found


def _property(context: Context, schema: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A property's schema, also where it comes from a part of an allOf."""
    for part in (schema, *(context.document.resolve(part) for part in schema.get("allOf", ()))):
        if name in part.get("properties", {}):
            found: Mapping[str, Any] = part["properties"][name]
            return found
    return {}
