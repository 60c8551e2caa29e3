"""Catalog items, versions 2022-04-01 and 2020-12-01: one by its ASIN, and the search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.marketplaces import BY_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.marketplaces import Place

__all__ = ["flows"]

flows = Registry()

BASE = "/catalog/2022-04-01/items"
OLDER = "/catalog/2020-12-01/items"
HOME = {"classificationId": "1055398", "displayName": "Home"}
"""The class above those of all items."""


@flows("GET", BASE + "/{asin}")
@flows("GET", OLDER + "/{asin}")
def get_item(context: Context) -> Answer:
    """One item in some marketplaces."""
    number = context.services.seed.asin_number(context.path("asin"))
    if number is None:
        asin = context.path("asin")[:20]
        raise ProblemAnswer(errors(404, "NOT_FOUND", f"Requested item '{asin}' not found in the marketplaces.", ""))
    return json_answer(200, _item(context, number))


@flows("GET", BASE)
@flows("GET", OLDER)
def search(context: Context) -> Answer:
    """Search by words, by identifiers, brand or class."""
    identifiers, words = context.listed("identifiers"), [word.lower() for word in context.listed("keywords")]
    token = context.query("pageToken")
    start = context.position(token) or 0
    if token is None and not identifiers and not words:
        raise ProblemAnswer(invalid("Either identifiers or keywords must be given."))
    identifiers, words = context.listed("identifiers"), [word.lower() for word in context.listed("keywords")]
    if identifiers and words:
        raise ProblemAnswer(invalid("identifiers and keywords cannot both be given."))
    size = context.number("pageSize", context.services.seed.page_size or 10, 1, 20)
    seed = context.services.seed
    if identifiers:
        found = [number for number in (_identified(context, entry) for entry in identifiers[:20]) if number is not None]
        numbers: Iterator[int] = iter(found[start:])
        total = len(found)
    else:
        brands = {brand.lower() for brand in context.listed("brandNames")}
        classes = set(context.listed("classificationIds"))
        numbers = (
            number
            for number in range(start, seed.catalog)
            if all(word in seed.title(number).lower() for word in words)
            and (not brands or seed.brand(number).lower() in brands)
            and (not classes or classes & {HOME["classificationId"], _class(context, number)["classificationId"]})
        )
        total = seed.catalog
    page, following = context.gather(numbers, lambda number: _item(context, number), size)
    if not identifiers and following is None:
        total = start + len(page)
    answer: dict[str, Any] = {
        "numberOfResults": total,
        "pagination": {"nextToken": following} if following else {},
        "refinements": {"brands": [], "classifications": []},
        "items": page,
    }
    return json_answer(200, answer)


def _identified(context: Context, identifier: str) -> int | None:
    seed = context.services.seed
    if context.query("identifiersType") == "SKU":
        listing = seed.sku_number(identifier)
        return None if listing is None else listing % max(1, seed.catalog)
    return seed.asin_number(identifier)


def _item(context: Context, number: int) -> dict[str, Any]:
    seed = context.services.seed
    places = [BY_ID[name] for name in context.listed("marketplaceIds") if name in BY_ID] or [seed.places[0]]
    parts: dict[str, Callable[[], Any]] = {
        "classifications": lambda: [
            {"marketplaceId": place.id, "classifications": [_class(context, number)]} for place in places
        ],
        "attributes": lambda: {"item_name": [{"value": seed.title(number), "marketplace_id": places[0].id}]},
        "dimensions": lambda: [_dimensions(number, place) for place in places],
        "identifiers": lambda: [_identifiers(number, place) for place in places],
        "images": lambda: [_images(number, place) for place in places],
        "productTypes": lambda: [{"marketplaceId": place.id, "productType": "HOME"} for place in places],
        "relationships": lambda: [{"marketplaceId": place.id, "relationships": []} for place in places],
        "salesRanks": lambda: [_ranks(number, place) for place in places],
        "summaries": lambda: [_summary(context, number, place) for place in places],
    }
    wanted = context.listed("includedData") or ["summaries"]
    if context.endpoint.path.startswith(OLDER):
        parts["summaries"] = lambda: [_older_summary(context, number, place) for place in places]
        parts["salesRanks"] = lambda: [_older_ranks(number, place) for place in places]
        parts["variations"] = list
        del parts["classifications"], parts["dimensions"], parts["relationships"]
    return {"asin": seed.asin(number)} | {name: make() for name, make in parts.items() if name in wanted}


def _class(context: Context, number: int) -> dict[str, Any]:
    """The class of an item: that of what it is."""
    at, thing = context.services.seed.thing(number)
    return {"classificationId": f"{int(HOME['classificationId']) + 1 + at}", "displayName": thing, "parent": HOME}


def _summary(context: Context, number: int, place: Place) -> dict[str, Any]:
    seed = context.services.seed
    return {
        "marketplaceId": place.id,
        "adultProduct": False,
        "brand": seed.brand(number),
        "browseClassification": _class(context, number),
        "itemClassification": "BASE_PRODUCT",
        "itemName": seed.title(number),
        "manufacturer": seed.brand(number),
        "modelNumber": f"M-{number:06}",
        "packageQuantity": 1,
    }


def _older_summary(context: Context, number: int, place: Place) -> dict[str, Any]:
    seed = context.services.seed
    return {
        "marketplaceId": place.id,
        "brandName": seed.brand(number),
        "browseNode": _class(context, number)["classificationId"],
        "itemName": seed.title(number),
        "manufacturer": seed.brand(number),
        "modelNumber": f"M-{number:06}",
    }


def _older_ranks(number: int, place: Place) -> dict[str, Any]:
    return {"marketplaceId": place.id, "ranks": [{"title": "Home", "rank": number % 5000 + 1}]}


def _dimensions(number: int, place: Place) -> dict[str, Any]:
    sides = {"height": number % 30 + 1, "length": number % 50 + 5, "width": number % 20 + 2}
    item: dict[str, Any] = {name: {"unit": "centimeters", "value": value} for name, value in sides.items()}
    item["weight"] = {"unit": "kilograms", "value": round(0.1 + number % 90 / 10, 1)}
    return {"marketplaceId": place.id, "item": item}


def _identifiers(number: int, place: Place) -> dict[str, Any]:
    digits = f"400{number:09}"
    odd, even = sum(int(digit) for digit in digits[::2]), sum(int(digit) for digit in digits[1::2])
    check = -(odd + 3 * even) % 10
    return {
        "marketplaceId": place.id,
        "identifiers": [{"identifierType": "EAN", "identifier": f"{digits}{check}"}],
    }


def _images(number: int, place: Place) -> dict[str, Any]:
    link = f"https://images.example.com/{number}.jpg"
    return {"marketplaceId": place.id, "images": [{"variant": "MAIN", "link": link, "height": 500, "width": 500}]}


def _ranks(number: int, place: Place) -> dict[str, Any]:
    rank = {"classificationId": HOME["classificationId"], "title": HOME["displayName"], "rank": number % 5000 + 1}
    return {"marketplaceId": place.id, "classificationRanks": [rank]}
