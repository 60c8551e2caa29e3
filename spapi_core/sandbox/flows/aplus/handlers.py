"""A+ content: documents are made, changed, put on items, submitted, approved, published and suspended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, json_answer, not_found
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.generic import page_size
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso
from spapi_core.sandbox.world.marketplaces import BY_ID

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.marketplaces import Place
    from spapi_core.sandbox.world.seed import Seed

__all__ = ["flows"]

flows = Registry()

BASE = "/aplus/2020-11-01"
DOCUMENTS = BASE + "/contentDocuments"
ONE = DOCUMENTS + "/{contentReferenceKey}"
KIND = "A+ content"
APPROVED_AFTER = 60.0
"""Seconds of sandbox time that a submission takes."""


@flows("POST", DOCUMENTS)
def create(context: Context) -> Answer:
    """Make a document; it is a draft."""
    key = context.new_id(KIND)
    _keep(context, key, context.body["contentDocument"])
    return json_answer(200, {"contentReferenceKey": key})


@flows("POST", ONE)
def update(context: Context) -> Answer:
    """Change a document; it is a draft again."""
    entry = _wanted(context)
    _keep(context, entry["key"], context.body["contentDocument"], entry["asins"])
    return json_answer(200, {"contentReferenceKey": entry["key"]})


@flows("GET", ONE)
def get(context: Context) -> Answer:
    """One document, with the parts that were asked for."""
    entry, wanted = _wanted(context), context.listed("includedDataSet")
    record: dict[str, Any] = {"contentReferenceKey": entry["key"]}
    if "METADATA" in wanted:
        record["contentMetadata"] = _metadata(context, entry)
    if "CONTENTS" in wanted:
        record["contentDocument"] = entry["document"]
    return json_answer(200, {"contentRecord": record})


@flows("GET", DOCUMENTS)
def search(context: Context) -> Answer:
    """The documents of a marketplace, newest first."""
    here = [entry for entry in _all(context) if entry["marketplace"] == context.query("marketplaceId")]
    page, following = context.cut(here, context.query("pageToken"), page_size(context))
    records = [{"contentReferenceKey": each["key"], "contentMetadata": _metadata(context, each)} for each in page]
    return json_answer(200, {"contentMetadataRecords": records} | _next(following))


@flows("GET", ONE + "/asins")
def list_asins(context: Context) -> Answer:
    """Items that a document is on."""
    entry, chosen = _wanted(context), context.listed("asinSet")
    asins = [asin for asin in entry["asins"] if not chosen or asin in chosen]
    page, following = context.cut(asins, context.query("pageToken"), page_size(context))
    records = [_item(context, asin, entry["key"]) for asin in page]
    return json_answer(200, {"asinMetadataSet": records} | _next(following))


@flows("POST", ONE + "/asins")
def put_on(context: Context) -> Answer:
    """Put a document on these items and on no others."""
    entry = _wanted(context)
    entry["asins"] = list(dict.fromkeys(context.body["asinSet"]))
    return json_answer(200, {})


@flows("POST", BASE + "/contentAsinValidations")
def validate(context: Context) -> Answer:
    """Whether a document may be on items: where it has a module at least."""
    modules = context.body["contentDocument"].get("contentModuleList") or []
    problem = {"code": "CONTENT_EMPTY", "message": "The document has no module."}
    return json_answer(200, {"errors": [] if modules else [problem]})


@flows("POST", ONE + "/approvalSubmissions")
def submit(context: Context) -> Answer:
    """Submit a document, which is approved after a minute; one that is on no item is not."""
    entry = _wanted(context)
    if not entry["asins"]:
        return invalid("The document is on no ASIN.", "/path/contentReferenceKey")
    entry["submitted"], entry["suspended"] = context.now, False
    return json_answer(200, {})


@flows("POST", ONE + "/suspendSubmissions")
def suspend(context: Context) -> Answer:
    """Take a document off its pages."""
    _wanted(context)["suspended"] = True
    return json_answer(200, {})


@flows("GET", BASE + "/contentPublishRecords")
def published(context: Context) -> Answer:
    """What is on an item's page: documents that are approved and not suspended."""
    asin, marketplace = context.query("asin"), context.query("marketplaceId")
    here = [
        {
            "marketplaceId": marketplace,
            "locale": entry["document"]["locale"],
            "asin": asin,
            "contentType": entry["document"]["contentType"],
            "contentReferenceKey": entry["key"],
        }
        for entry in _all(context)
        if asin in entry["asins"] and entry["marketplace"] == marketplace
        and _status(context, entry) == "APPROVED" and not entry["suspended"]
    ]  # fmt: skip
    page, following = context.cut(here, context.query("pageToken"), page_size(context))
    return json_answer(200, {"publishRecordList": page} | _next(following))


def _all(context: Context) -> list[dict[str, Any]]:
    """The documents, newest first; those of the seed are there once somebody looks."""
    seed, kept = context.services.seed, context.kept(KIND)
    place = BY_ID.get(context.query("marketplaceId") or "")
    if context.services.stateful and place is not None and seed.records and f"{place.country}-0000" not in kept:
        for number in range(seed.records):
            kept[f"{place.country}-{number:04}"] = _seeded(seed, place, number)
    return sorted(kept.values(), key=lambda entry: -float(entry["updated"]))


def _seeded(seed: Seed, place: Place, number: int) -> dict[str, Any]:
    text = {"body": {"textList": [{"value": seed.title(number), "decoratorSet": []}]}}
    changed = seed.start - 86400 * (number + 1)
    return {
        "key": f"{place.country}-{number:04}",
        "marketplace": place.id,
        "document": {
            "name": f"About {seed.title(number)}",
            "contentType": "EBC",
            "locale": place.language.replace("_", "-"),
            "contentModuleList": [{"contentModuleType": "STANDARD_TEXT", "standardText": text}],
        },
        "asins": [seed.asin(each) for each in range(number, min(number + seed.records, seed.catalog))],
        "updated": changed,
        "submitted": changed if number % 3 else None,
        "suspended": False,
    }


def _keep(context: Context, key: str, document: dict[str, Any], asins: list[str] | None = None) -> None:
    context.kept(KIND)[key] = {
        "key": key,
        "marketplace": context.query("marketplaceId"),
        "document": document,
        "asins": asins or [],
        "updated": context.now,
        "submitted": None,
        "suspended": False,
    }


def _wanted(context: Context) -> dict[str, Any]:
    """The document of a call, in the marketplace that it names."""
    _all(context)
    found: dict[str, Any] = context.thing(KIND, context.path("contentReferenceKey"), "content document")
    if found["marketplace"] != context.query("marketplaceId"):
        raise ProblemAnswer(not_found("content document"))
    return found


def _status(context: Context, entry: dict[str, Any]) -> str:
    if entry["submitted"] is None:
        return "DRAFT"
    return "APPROVED" if context.now - entry["submitted"] >= APPROVED_AFTER else "SUBMITTED"


def _metadata(context: Context, entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": entry["document"]["name"],
        "marketplaceId": entry["marketplace"],
        "status": _status(context, entry),
        "badgeSet": ["STANDARD"],
        "updateTime": iso(entry["updated"]),
    }


def _item(context: Context, asin: str, key: str) -> dict[str, Any]:
    number = context.services.seed.asin_number(asin)
    title = {} if number is None else {"title": context.services.seed.title(number)}
    return {"asin": asin, "contentReferenceKeySet": [key]} | title


def _next(token: str | None) -> dict[str, str]:
    return {"nextPageToken": token} if token else {}
