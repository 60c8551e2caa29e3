"""How pages follow each other, inferred from the models; `paging.toml` holds what the rule cannot see.

The rule: a query parameter with the name of a token, or such a property of the body where there is none; a
string with the name of a token in the answer (beside the list, or in an object beside the list), and the one
list that is not a list of errors. What
looks pageable and does not fit the rule has to have a row, so that nothing is decided by silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.tables.documents import Document, ModelOperation
from codegen.tables.records import Paging

__all__ = ["TOKEN_PARAMETERS", "from_row", "infer", "looks_pageable", "problems_of"]

TOKEN_PARAMETERS = ("nexttoken", "pagetoken", "paginationtoken", "nextpagetoken", "nexttokenforlineitems")
TOKEN_PROPERTIES = ("nextToken", "NextToken", "nextPageToken", "nextTokenForLineItems")
OFFSET_WORDS = ("offset", "startindex", "pagestartindex", "pagenumber")
NOT_ITEMS = ("errors", "warnings")
DEPTH = 2

RULE = "rule"


def infer(operation: ModelOperation) -> Paging | None:
    """Read the paging of an operation out of its model.

    Args:
        operation: The operation.

    Returns:
        Its paging with `items` None where the page holds no single list, or None where it is not paged by token.
    """
    parameter = _token_parameter(operation)
    body = None if parameter is not None else _token_in_body(operation)
    token = _token_path(operation, body[-1] if body else parameter)
    if token is None or (parameter is None and body is None):
        return None
    lists = _lists_beside(operation, token)
    items = lists[0] if len(lists) == 1 else None
    return Paging(
        parameter=parameter,
        token=token,
        items=items,
        body=body,
        source=RULE,
        reason="token and list read off the model",
    )


def looks_pageable(operation: ModelOperation) -> str | None:
    """Say what makes an operation look pageable, or None."""
    for name in operation.parameters():
        if name.lower() in TOKEN_PARAMETERS:
            return f"query parameter {name}"
        if name.lower() in OFFSET_WORDS:
            return f"query parameter {name}"
    token = _token_path(operation, None)
    if token is not None:
        return f"{'.'.join(token)} in the answer"
    body = operation.body()
    if body is not None:
        for path, properties in operation.document.objects(body, DEPTH):
            for name in properties:
                if name.lower() in (*OFFSET_WORDS, *TOKEN_PARAMETERS):
                    return f"{'.'.join((*path, name))} in the body"
    return None


def from_row(row: Mapping[str, Any], inferred: Paging | None) -> Paging:
    """Lay a row over what was inferred: the row says what differs."""

    def path(value: str | None) -> tuple[str, ...] | None:
        return tuple(value.split(".")) if value else None

    offset = row.get("offset")
    token = path(row.get("token")) or (inferred.token if inferred and not offset else ())
    items = path(row["items"]) if "items" in row else (inferred.items if inferred else None)
    ruled = None if offset or "parameter" in row or "body" in row else inferred
    return Paging(
        parameter=row.get("parameter", ruled.parameter if ruled else None),
        body=path(row.get("body")) or (ruled.body if ruled else None),
        token=token,
        items=None if row.get("pages_only") or "lists" in row else items,
        lists=path(row.get("lists")),
        keep=tuple(row["keep"]) if "keep" in row else None,
        add=dict(row.get("add", {})),
        offset={name: tuple(value.split(".")) for name, value in offset.items()} if offset else None,
        source=row["source"],
        reason=row["reason"],
    )


def problems_of(operation: ModelOperation, paging: Paging) -> list[str]:
    """Name every path and parameter of a paging that the model does not have."""
    document = operation.document
    answer = operation.answer()
    found: list[str] = []
    query = operation.parameters()
    if paging.offset is None:
        found += _asking_faults(operation, paging)
        token = document.at(answer, paging.token)
        if not paging.token or token is None or token.get("type", "string") != "string":
            found.append(f"the answer has no token at {'.'.join(paging.token) or '(nothing)'}")
    else:
        places = {"offset": operation.body(), "limit": operation.body(), "total": answer}
        for name, schema in places.items():
            path = paging.offset.get(name, (name,))
            if document.at(schema, path) is None:
                found.append(f"the {'answer' if name == 'total' else 'body'} has no {'.'.join(path)}")
        found += [f"offset has no use for {name}" for name in paging.offset if name not in places]
    found += [
        f"there is no query parameter {name}" for name in (*(paging.keep or ()), *paging.add) if name not in query
    ]
    if paging.items is not None:
        elements = document.elements(document.at(answer, paging.items))
        if elements is None:
            found.append(f"the answer has no list at {'.'.join(paging.items)}")
    if paging.lists is not None and not _lists_in(document, answer, paging.lists):
        found.append(f"the answer has no lists in {'.'.join(paging.lists)}")
    return found


def _lists_in(document: Document, answer: Mapping[str, Any] | None, holder: tuple[str, ...]) -> list[str]:
    """Names of the lists of an object in the answer."""
    schema = document.at(answer, holder)
    properties = {} if schema is None else document.properties(schema)
    return [name for name, inner in properties.items() if document.elements(inner) is not None]


def _asking_faults(operation: ModelOperation, paging: Paging) -> list[str]:
    """What is wrong with the place where the request takes the token."""
    if paging.body is None:
        known = paging.parameter in operation.parameters()
        return [] if known else [f"there is no query parameter {paging.parameter}"]
    found = [] if paging.parameter is None else ["parameter and body both take the token; name one"]
    inside = operation.document.at(operation.body(), paging.body)
    if inside is None or inside.get("type", "string") != "string":
        found.append(f"the body has no token at {'.'.join(paging.body)}")
    return found


def _token_parameter(operation: ModelOperation) -> str | None:
    for name in operation.parameters():
        if name.lower() in TOKEN_PARAMETERS:
            return name
    return None


def _token_in_body(operation: ModelOperation) -> tuple[str, ...] | None:
    """Where the body takes the token: a property of its own, not of an object inside."""
    body = operation.body()
    if body is None:
        return None
    document = operation.document
    for name, schema in document.properties(body).items():
        if name.lower() in TOKEN_PARAMETERS and document.resolve(schema).get("type", "string") == "string":
            return (name,)
    return None


def _token_path(operation: ModelOperation, parameter: str | None) -> tuple[str, ...] | None:
    """Where the answer carries its token: the parameter's own name first, then the outermost of the known names."""
    answer = operation.answer()
    if answer is None:
        return None
    document = operation.document
    found = [
        (*path, name)
        for path, properties in document.objects(answer, DEPTH)
        for name in properties
        if name in TOKEN_PROPERTIES and document.resolve(properties[name]).get("type", "string") == "string"
    ]
    same = [path for path in found if path[-1] == parameter]
    return next(iter(same or found), None)


def _lists_beside(operation: ModelOperation, token: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The lists in the object that holds the token; if there are none, those one object further out."""
    document, answer = operation.document, operation.answer()
    for length in range(len(token) - 1, -1, -1):
        holder = token[:length]
        schema = document.at(answer, holder)
        if schema is None:
            continue
        if schema.get("type") == "array":
            return [holder]
        lists = [
            (*holder, name)
            for name, inner in document.properties(schema).items()
            if name not in NOT_ITEMS and document.elements(inner) is not None
        ]
        if lists:
            return lists
    return []
