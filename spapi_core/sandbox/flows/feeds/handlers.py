"""Feeds: a document, its upload, the feed, and the report on what became of it.

`feedOptions` with `sandboxStatus` (DONE, FATAL, CANCELLED) say how a feed shall end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.jobs import status_of, times_of, within
from spapi_core.sandbox.flows.listings.feed_work import RESULT, feed_ending, work_on_feeds
from spapi_core.sandbox.flows.registry import Registry

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/feeds/2021-06-30"
ENDED = (
    "POST_PRODUCT_DATA",
    "POST_INVENTORY_AVAILABILITY_DATA",
    "POST_PRODUCT_PRICING_DATA",
    "POST_FLAT_FILE_LISTINGS_DATA",
)
FILTERS = ("feedTypes", "marketplaceIds", "pageSize", "processingStatuses", "createdSince", "createdUntil")


@flows("POST", BASE + "/documents")
def create_document(context: Context) -> Answer:
    """Where to upload a feed, with exactly the content type given here."""
    kind = context.body["contentType"]
    identifier = f"amzn1.tortuga.4.sandbox.{context.new_id('feed document').lower()}"
    context.kept("feed documents")[identifier] = {"contentType": kind}
    documents = context.services.documents
    documents.expect(identifier, kind)
    return json_answer(201, {"feedDocumentId": identifier, "url": documents.url(context.base_url, identifier, "PUT")})


@flows("POST", BASE + "/feeds")
def create_feed(context: Context) -> Answer:
    """Hand in a feed whose document was uploaded."""
    body = context.body
    source = body["inputFeedDocumentId"]
    if source not in context.kept("feed documents"):
        raise ProblemAnswer(invalid("There is no such feed document.", "/body/inputFeedDocumentId"))
    content = context.services.documents.get(source)
    if content is None:
        raise ProblemAnswer(invalid("The feed document was not uploaded.", "/body/inputFeedDocumentId"))
    if body["feedType"] in ENDED:
        raise ProblemAnswer(invalid(f"The feed type {body['feedType']} is no longer supported.", "/body/feedType"))
    if not body["marketplaceIds"]:
        raise ProblemAnswer(invalid("marketplaceIds must not be empty.", "/body/marketplaceIds"))
    ending = (body.get("feedOptions") or {}).get("sandboxStatus", "DONE")
    if ending not in ("DONE", "FATAL", "CANCELLED"):
        raise ProblemAnswer(
            invalid("sandboxStatus is one of DONE, FATAL, CANCELLED.", "/body/feedOptions/sandboxStatus")
        )
    if ending == "DONE":
        ending = feed_ending(context, body["feedType"], content.block)
    identifier = context.new_number("6")
    context.kept("feeds")[identifier] = {
        "feedId": identifier,
        "feedType": body["feedType"],
        "marketplaceIds": body["marketplaceIds"],
        "source": source,
        "created": context.now,
        "ending": ending,
    }
    context.services.memory.of(context.seller).setdefault("feeds waiting", []).append(identifier)
    return json_answer(202, {"feedId": identifier})


@flows("GET", BASE + "/feeds")
def get_feeds(context: Context) -> Answer:
    """List feeds, newest first; a token comes alone."""
    token = context.query("nextToken")
    if token is not None and any(name in FILTERS for name in context.given.query):
        raise ProblemAnswer(invalid("nextToken cannot be given with other parameters.", "nextToken"))
    context.position(token)
    types, places = context.listed("feedTypes"), set(context.listed("marketplaceIds"))
    if not types and token is None:
        raise ProblemAnswer(invalid("Either feedTypes or nextToken is required.", "feedTypes"))
    size = context.number("pageSize", context.services.seed.page_size or 10, 1, 100)
    chosen = [
        feed
        for feed in reversed(context.kept("feeds").values())
        if feed["feedType"] in types and (not places or places & set(feed["marketplaceIds"])) and within(context, feed)
    ]
    page, following = context.cut(chosen, token, size)
    answer: dict[str, Any] = {"feeds": [_feed(context, feed) for feed in page]}
    if following:
        answer["nextToken"] = following
    return json_answer(200, answer)


@flows("GET", BASE + "/feeds/{feedId}")
def get_feed(context: Context) -> Answer:
    """How far a feed is."""
    return json_answer(200, _feed(context, context.thing("feeds", context.path("feedId"), "feed")))


@flows("DELETE", BASE + "/feeds/{feedId}")
def cancel_feed(context: Context) -> Answer:
    """Cancel a feed that is still queued."""
    feed = context.thing("feeds", context.path("feedId"), "feed")
    if status_of(context, feed) != "IN_QUEUE":
        raise ProblemAnswer(invalid(f"A feed that is {status_of(context, feed)} cannot be cancelled."))
    feed["ending"], feed["seconds"] = "CANCELLED", 0.0
    return empty(200)


@flows("GET", BASE + "/documents/{feedDocumentId}")
def get_document(context: Context) -> Answer:
    """Where to download the report on a feed, or the feed itself."""
    work_on_feeds(context)
    identifier = context.path("feedDocumentId")
    documents = context.services.documents
    known = identifier in context.kept("feed documents") or identifier.removeprefix(RESULT) in context.kept("feeds")
    if not known or documents.get(identifier) is None:
        raise ProblemAnswer(errors(404, "NotFound", "The requested feed document was not found.", identifier[:100]))
    inflate = (context.query("enableContentEncodingUrlHeader") or "").lower() == "true" and identifier.startswith(
        RESULT
    )
    answer = {"feedDocumentId": identifier, "url": documents.url(context.base_url, identifier, inflate=inflate)}
    if identifier.startswith(RESULT):
        answer["compressionAlgorithm"] = "GZIP"
    return json_answer(200, answer)


def _feed(context: Context, feed: dict[str, Any]) -> dict[str, Any]:
    status = status_of(context, feed)
    shown = {
        "feedId": feed["feedId"],
        "feedType": feed["feedType"],
        "marketplaceIds": feed["marketplaceIds"],
        **times_of(context, feed),
        "processingStatus": status,
    }
    if status in ("DONE", "FATAL"):
        shown["resultFeedDocumentId"] = RESULT + feed["feedId"]
    return shown
