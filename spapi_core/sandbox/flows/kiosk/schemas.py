"""Amazon's GraphQL schemas of Data Kiosk, and whether a query fits the one that it asks.

graphql-core reads and checks. A version of a dataset whose schema is not among the models is not checked.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import graphql
from attrs import define

from spapi_core.sandbox.answers import ProblemAnswer
from spapi_core.sandbox.flows.context import invalid

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Query", "read_query"]

_VERSION = re.compile(r"_\d{4}_\d{2}_\d{2}$")
MOST_ERRORS = 10


@define(frozen=True, eq=False)
class Query:
    """A query that was read.

    Args:
        document: Its syntax tree.
        root: Name of the dataset that it asks.
        schema: Of the dataset; None where this version's is not known.
        errors: What is wrong with it, as Amazon's error document lists it.
    """

    document: Any
    root: str
    schema: Any
    errors: tuple[dict[str, Any], ...] = ()


def read_query(text: str, models: Path) -> Query:
    """Read a query and hold it against its dataset's schema.

    Args:
        text: GraphQL.
        models: Folder of the distilled models.

    Raises:
        Problem: It is not GraphQL, or asks for nothing or for several datasets.
    """
    try:
        document = graphql.parse(text, no_location=False)
    except (graphql.GraphQLError, RecursionError) as error:
        raise ProblemAnswer(
            invalid(f"The query is not valid GraphQL: {str(error).splitlines()[0][:200]}", "/body/query")
        ) from error
    operations = [each for each in document.definitions if isinstance(each, graphql.OperationDefinitionNode)]
    if len(operations) != 1 or operations[0].operation != graphql.OperationType.QUERY:
        raise ProblemAnswer(invalid("The query is not valid GraphQL: give one query.", "/body/query"))
    fields = [each for each in operations[0].selection_set.selections if isinstance(each, graphql.FieldNode)]
    if len(fields) != 1 or len(operations[0].selection_set.selections) != 1:
        raise ProblemAnswer(invalid("A query asks for one dataset.", "/body/query"))
    root = fields[0].name.value
    folder = models / "documents"
    known = sorted(file.stem for file in folder.glob("*.graphql"))
    if root not in known:
        if any(_VERSION.sub("", each) == _VERSION.sub("", root) for each in known):
            return Query(document, root, None)
        message = f"Validation error: there is no dataset {root[:100]}; there are {', '.join(known)}"
        return Query(document, root, None, (_error(message, fields[0]),))
    schema = _schema(folder / f"{root}.graphql")
    wrong = graphql.validate(schema, document, max_errors=MOST_ERRORS)
    return Query(document, root, schema, tuple(_shown(each) for each in wrong))


def _shown(error: graphql.GraphQLError) -> dict[str, Any]:
    places = [{"line": each.line, "column": each.column} for each in error.locations or ()]
    return {"message": f"Validation error: {error.message}", "locations": places}


def _error(message: str, node: Any) -> dict[str, Any]:
    place = node.loc.start_token
    return {"message": message, "locations": [{"line": place.line, "column": place.column}]}


@lru_cache(maxsize=8)
def _schema(file: Path) -> Any:
    return graphql.build_schema(file.read_text(encoding="utf-8"))
