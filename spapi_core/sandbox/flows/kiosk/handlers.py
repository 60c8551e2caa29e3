"""Data Kiosk: queries that end with data, with an error, or with nothing; documents of JSON lines.

A query is held against its dataset's schema, and answered with the fields that it asks for; one that does not fit ends with
an error document. A query with the word `sandboxEmpty` (the name of the query, say) has no data, one with `sandboxFatal`
ends with an error. A long result comes in parts, whose token goes into the next query.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.jobs import status_of, times_of, within
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.stored_document import stored

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.flows.kiosk.results import Results

__all__ = ["flows"]

flows = Registry()

BASE = "/dataKiosk/2023-11-15"
LONGEST = 8000
PART = 1000


@flows("POST", BASE + "/queries")
def create_query(context: Context) -> Answer:
    """Hand in a query."""
    text, token = context.body["query"], context.body.get("paginationToken")
    if not text.strip() or len(text) > LONGEST:
        raise ProblemAnswer(invalid(f"The query is empty, or has more than {LONGEST} characters.", "/body/query"))
    asked = _asked(context, text)
    queries = context.kept("queries")
    start = 0
    if token is not None:
        first = next((query for query in queries.values() if query["next"] == token), None)
        if first is None or first["query"] != text:
            raise ProblemAnswer(invalid("The pagination token does not belong to this query.", "/body/paginationToken"))
        start = first["start"] + PART
    identifier = context.new_number("7")
    wrong, following = asked.tried(start, PART)
    if "sandboxFatal" in text:
        wrong = [{"message": "The query was asked for with sandboxFatal."}]
    empty = "sandboxEmpty" in text
    queries[identifier] = {
        "queryId": identifier,
        "query": text,
        "created": context.now,
        "ending": "FATAL" if wrong and not empty else "DONE",
        "errors": wrong,
        "empty": empty or following is None,
        "start": start,
        "next": context.new_id("part").lower() if following and not empty else None,
    }
    return json_answer(202, {"queryId": identifier})


def _asked(context: Context, text: str) -> Results:
    """A query that was read, with what answers it."""
    from spapi_core.sandbox.flows.kiosk.results import Results  # noqa: PLC0415 - graphql-core is for queries alone
    from spapi_core.sandbox.flows.kiosk.schemas import read_query  # noqa: PLC0415 - the same

    return Results(read_query(text, context.services.models), context.services.seed, context.now)


@flows("GET", BASE + "/queries")
def get_queries(context: Context) -> Answer:
    """List queries, newest first."""
    token = context.query("paginationToken")
    context.position(token)
    size = context.number("pageSize", context.services.seed.page_size or 10, 1, 100)
    chosen = [query for query in reversed(context.kept("queries").values()) if within(context, query)]
    page, following = context.cut(chosen, token, size)
    answer: dict[str, Any] = {"queries": [_query(context, query) for query in page]}
    if following:
        answer["pagination"] = {"nextToken": following}
    return json_answer(200, answer)


@flows("GET", BASE + "/queries/{queryId}")
def get_query(context: Context) -> Answer:
    """How far a query is."""
    return json_answer(200, _query(context, context.thing("queries", context.path("queryId"), "query")))


@flows("DELETE", BASE + "/queries/{queryId}")
def cancel_query(context: Context) -> Answer:
    """Cancel a query that is not done."""
    query = context.thing("queries", context.path("queryId"), "query")
    if status_of(context, query) not in ("IN_QUEUE", "IN_PROGRESS"):
        raise ProblemAnswer(invalid(f"A query that is {status_of(context, query)} cannot be cancelled."))
    query["ending"], query["seconds"] = "CANCELLED", 0.0
    return empty()


@flows("GET", BASE + "/documents/{documentId}")
def get_document(context: Context) -> Answer:
    """Where to download a result."""
    identifier = context.path("documentId")
    query = context.kept("queries").get(identifier.rpartition(".")[2])
    shown = _query(context, query) if query else {}
    if identifier not in (shown.get("dataDocumentId"), shown.get("errorDocumentId")):
        raise ProblemAnswer(errors(404, "NotFound", "The requested document was not found.", identifier[:100]))
    documents = context.services.documents
    key = f"kiosk-{context.seller}-{identifier}"
    if documents.get(key) is None:
        documents.put(key, stored(_lines(context, query), "application/jsonl"))
    return json_answer(200, {"documentId": identifier, "documentUrl": documents.url(context.base_url, key)})


def _query(context: Context, query: dict[str, Any]) -> dict[str, Any]:
    status = status_of(context, query)
    shown = {
        "queryId": query["queryId"],
        "query": query["query"],
        **times_of(context, query),
        "processingStatus": status,
    }
    if status == "DONE" and not query["empty"]:
        shown["dataDocumentId"] = f"amzn1.dk.data.{query['queryId']}"
        if query["next"]:
            shown["pagination"] = {"nextToken": query["next"]}
    if status == "FATAL":
        shown["errorDocumentId"] = f"amzn1.dk.error.{query['queryId']}"
    return shown


def _lines(context: Context, query: Any) -> bytes:
    if query["ending"] == "FATAL":
        return orjson.dumps({"errors": query["errors"]}) + b"\n"
    results = _asked(context, query["query"])
    return b"".join(orjson.dumps(each) + b"\n" for each in results.records(query["start"], PART))
