"""Product types: which there are, and the JSON schema of each, behind a link that answers.

The schemas are the sandbox's own, in Amazon's form: attributes are lists of objects with marketplace and language.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import md5
from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.marketplaces import BY_ID
from spapi_core.sandbox.world.stored_document import stored

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/definitions/2020-09-01/productTypes"
DIALECT = "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1"
VERSION = "sandbox.1"
LINK_LIFE = 7 * 86400
TYPES = {
    "HOME": "Home",
    "KITCHEN": "Kitchen",
    "LAMP": "Lamp",
    "LUGGAGE": "Luggage",
    "PRODUCT": "Product",
    "SHIRT": "Shirt",
    "SHOES": "Shoes",
    "TOY_FIGURE": "Toy figure",
}
GROUPS = {
    "product_identity": ("Product identity", ("item_name", "brand", "externally_assigned_product_identifier")),
    "offer": ("Offer", ("condition_type", "purchasable_offer", "fulfillment_availability", "list_price")),
    "product_details": ("Product details", ("bullet_point", "product_description", "color", "size", "item_weight")),
}
OFFER = ("condition_type", "purchasable_offer", "fulfillment_availability")
PRODUCT = ("item_name", "brand")
NEEDED = {
    "LISTING": (*PRODUCT, "condition_type"),
    "LISTING_PRODUCT_ONLY": PRODUCT,
    "LISTING_OFFER_ONLY": ("condition_type",),
}


@flows("GET", BASE)
def search(context: Context) -> Answer:
    """Product types whose name has one of the keywords; all without."""
    words = [word.upper() for word in (*context.listed("keywords"), *context.listed("itemName"))]
    marketplaces = context.listed("marketplaceIds")
    found = [
        {"name": name, "displayName": shown, "marketplaceIds": marketplaces}
        for name, shown in TYPES.items()
        if not words or any(word in name or name in word for word in words)
    ]
    return json_answer(200, {"productTypes": found, "productTypeVersion": VERSION})


@flows("GET", BASE + "/{productType}")
def get(context: Context) -> Answer:
    """A product type, with links to its schema and to that schema's dialect."""
    name, asked = context.path("productType"), context.query("requirements") or "LISTING"
    if name not in TYPES:
        raise ProblemAnswer(errors(404, "NOT_FOUND", f"The product type {name[:100]} was not found."))
    marketplaces = context.listed("marketplaceIds")
    place = BY_ID.get(marketplaces[0]) if marketplaces else None
    if place is None:
        raise ProblemAnswer(invalid("marketplaceIds must name a marketplace.", "/query/marketplaceIds"))
    locale = place.language
    enforced = context.query("requirementsEnforced") or "ENFORCED"
    schema = _schema(name, asked if enforced == "ENFORCED" else "", place.id, locale, place.currency)
    answer = {
        "metaSchema": _link(context, "dialect", _dialect()),
        "schema": _link(context, f"{name}-{asked}-{enforced}-{place.id}", schema),
        "requirements": asked,
        "requirementsEnforced": enforced,
        "propertyGroups": {
            group: {"title": title, "propertyNames": list(names)} for group, (title, names) in GROUPS.items()
        },
        "locale": locale,
        "marketplaceIds": marketplaces,
        "productType": name,
        "displayName": TYPES[name],
        "productTypeVersion": {"version": VERSION, "latest": True, "releaseCandidate": False},
    }
    return json_answer(200, answer)


def _link(context: Context, name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A link to a schema, with the checksum of what it answers: MD5 in base64."""
    documents, content = context.services.documents, orjson.dumps(schema)
    key = f"product-type-{name}"
    if documents.get(key) is None:
        documents.put(key, stored(content, "application/json"))
    checksum = b64encode(md5(content, usedforsecurity=False).digest()).decode()
    return {
        "link": {"resource": documents.url(context.base_url, key, life=LINK_LIFE), "verb": "GET"},
        "checksum": checksum,
    }


def _dialect() -> dict[str, Any]:
    return {"$schema": "https://json-schema.org/draft/2019-09/schema", "$id": DIALECT, "type": ["object", "boolean"]}


def _schema(product_type: str, requirements: str, marketplace: str, locale: str, currency: str) -> dict[str, Any]:
    return {
        "$schema": DIALECT,
        "$id": f"https://schemas.amazon.com/selling-partners/definitions/product-types/schema/v1/{product_type}",
        "title": TYPES[product_type],
        "type": "object",
        "required": list(NEEDED.get(requirements, ())),
        "additionalProperties": False,
        "properties": _properties(requirements, currency),
        "$defs": {
            "marketplace_id": {"type": "string", "enum": [marketplace], "default": marketplace},
            "language_tag": {"type": "string", "enum": [locale], "default": locale},
        },
    }


def _properties(requirements: str, currency: str) -> dict[str, Any]:
    amount = {"type": "number", "minimum": 0}
    price = {"schedule": _list({"value_with_tax": amount}, ["value_with_tax"], one=True)}
    identifier = {"type": {"type": "string", "enum": ["ean", "gtin", "upc"]}, "value": _text(40)}
    found = {
        "item_name": _list({"value": _text(500), **_SPOKEN}, ["value"], one=True),
        "brand": _list({"value": _text(100), **_SPOKEN}, ["value"], one=True),
        "externally_assigned_product_identifier": _list({**identifier, **_HERE}, ["type", "value"]),
        "bullet_point": _list({"value": _text(500), **_SPOKEN}, ["value"]),
        "product_description": _list({"value": _text(2000), **_SPOKEN}, ["value"], one=True),
        "color": _list({"value": _text(100), **_SPOKEN}, ["value"], one=True),
        "size": _list({"value": _text(100), **_SPOKEN}, ["value"], one=True),
        "item_weight": _list(
            {"value": amount, "unit": {"type": "string", "enum": ["grams", "kilograms", "pounds"]}, **_HERE},
            ["value", "unit"],
            one=True,
        ),
        "condition_type": _list(
            {"value": {"type": "string", "enum": ["new_new", "used_good", "used_like_new"]}, **_HERE},
            ["value"],
            one=True,
        ),
        "list_price": _list(
            {"value": amount, "currency": {"type": "string", "enum": [currency]}, **_HERE},
            ["value", "currency"],
            one=True,
        ),
        "purchasable_offer": _list(
            {
                "currency": {"type": "string", "enum": [currency]},
                "audience": {"type": "string", "enum": ["ALL", "B2B"]},
                "our_price": _list(price, ["schedule"], one=True),
                **_HERE,
            },
            ["our_price"],
        ),
        "fulfillment_availability": _list(
            {"fulfillment_channel_code": {"type": "string"}, "quantity": {"type": "integer", "minimum": 0}},
            ["fulfillment_channel_code"],
        ),
    }
    if requirements == "LISTING_PRODUCT_ONLY":
        return {name: schema for name, schema in found.items() if name not in OFFER}
    if requirements == "LISTING_OFFER_ONLY":
        return {name: schema for name, schema in found.items() if name in OFFER}
    return found


_HERE = {"marketplace_id": {"$ref": "#/$defs/marketplace_id"}}
_SPOKEN = {"language_tag": {"$ref": "#/$defs/language_tag"}, **_HERE}


def _text(longest: int) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": longest}


def _list(properties: dict[str, Any], required: list[str], *, one: bool = False) -> dict[str, Any]:
    """An attribute: a list of objects, at least one; `one` where there is no more than one for each marketplace."""
    item = {"type": "object", "required": required, "properties": properties, "additionalProperties": False}
    selectors = {"selectors": ["marketplace_id"], "maxUniqueItems": 1} if one and "marketplace_id" in properties else {}
    return {"type": "array", "minItems": 1, "minUniqueItems": 1, "items": item, **selectors}
