"""What a made-up answer says against its request: about another thing, another marketplace, a longer page than was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.sandbox.contradictions import Contradiction, words
from tests.sandbox.paged import dig

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx

    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["against"]

MARKETPLACE = ("marketplaceid", "marketplaceids")
SIZES = ("maxresultsperpage", "maxresults", "pagesize", "limit", "maxresultcount", "size")
DEEPEST = 4


def against(endpoint: OperationFacts, answer: httpx.Response, path: Mapping[str, str]) -> Iterator[Contradiction]:
    """Contradictions between an answer and what was asked.

    Args:
        endpoint: The operation.
        answer: Its answer, a success.
        path: Values of the path by parameter.
    """
    made = answer.json()
    query = {name: value.split(",") for name, value in answer.request.url.params.multi_items()}
    named = {**path, **{name: values[0] for name, values in query.items() if len(values) == 1}}
    wanted = {name.lower(): value for name, value in named.items() if words(name)[-1:] in (["id"], ["asin"], ["sku"])}
    wanted = {name: value for name, value in wanted.items() if name not in ("id", *MARKETPLACE)}
    for place, name, value in _scalars(made, "$", 0):
        if wanted.get(name.lower(), value) != value:
            yield Contradiction("id asked", place, f"{name} is {value}, asked was {wanted[name.lower()]}")
    asked = {each for name, values in query.items() if name.lower() in MARKETPLACE for each in values}
    if asked:
        for place, value in _marketplaces(made, "$"):
            if value not in asked:
                yield Contradiction("marketplace asked", place, f"{value}, asked was {sorted(asked)}")
    size = next((int(values[0]) for name, values in query.items() if name.lower() in SIZES), None)
    items = dig(made, (endpoint.paging or {}).get("items"))
    if size is not None and isinstance(items, list) and len(items) > size:
        yield Contradiction("page size", "$", f"{len(items)} things, asked were {size}")


def _scalars(value: Any, place: str, depth: int) -> Iterator[tuple[str, str, str]]:
    """Texts of the one thing that an answer is about: not those in its lists."""
    if isinstance(value, dict) and depth < DEEPEST:
        for name, inner in value.items():
            if isinstance(inner, str):
                yield place, name, inner
            yield from _scalars(inner, f"{place}.{name}", depth + 1)


def _marketplaces(value: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _marketplaces(inner, f"{place}[{at}]")
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name.lower() in MARKETPLACE:
                yield from (
                    (f"{place}.{name}", each)
                    for each in (inner if isinstance(inner, list) else [inner])
                    if isinstance(each, str)
                )
            else:
                yield from _marketplaces(inner, f"{place}.{name}")
