"""Queries of Data Kiosk, checked before they are sent: names, arguments and types, with place and "did you mean".

The schemas are Amazon's, by dataset and version; graphql-core checks (`pip install 'spapi-clients[kiosk]'`).
"""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from attrs import frozen

from spapi_core.catalog import models_dir
from spapi_core.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LONGEST", "CheckedQuery", "check_query", "check_unless", "newest"]

LONGEST = 8000
"""Characters of a query, at most (createQuery of Data Kiosk 2023-11-15)."""

_VERSIONED = re.compile(r"(.+)_(\d{4}_\d{2}_\d{2})")
_MOST = 10


@frozen
class CheckedQuery:
    """A query that was checked.

    Args:
        dataset: Its root, e.g. `analytics_salesAndTraffic_2024_04_24`.
        checked: Its names, arguments and types were held against the schema; False where the version has none here.
        newest: The newest version of the dataset that is known.
        deprecated: Fields that the schema calls deprecated, as `Type.field`.
    """

    dataset: str
    checked: bool
    newest: str
    deprecated: tuple[str, ...] = ()

    @property
    def is_newest(self) -> bool:
        """There is no newer version of the dataset."""
        return self.dataset >= self.newest


def newest() -> dict[str, str]:
    """The newest version of each dataset that is known: name without version -> name of the root."""
    found: dict[str, str] = {}
    for root in sorted(_texts()):
        known = _VERSIONED.fullmatch(root)
        if known is not None:
            found[known[1]] = root
    return found


def check_query(query: str) -> CheckedQuery:
    """Check a query.

    Args:
        query: In Data Kiosk's GraphQL.

    Returns:
        What it asks for. A version of a known dataset whose schema is not here is checked for its syntax alone.

    Raises:
        InvalidArgumentError: It cannot be right; each mistake with line and column, the first ten of them.
        ConfigurationError: graphql-core is missing.
    """
    if not isinstance(query, str) or not query.strip():
        raise InvalidArgumentError("query is empty: give a query in Data Kiosk's GraphQL")
    if len(query) > LONGEST:
        raise InvalidArgumentError(f"query has {len(query)} characters: Data Kiosk takes {LONGEST}; leave out blanks")
    graphql = _graphql()
    try:
        document = graphql.parse(query)
    except graphql.GraphQLError as error:
        raise _wrong([error]) from error
    except RecursionError as error:
        raise InvalidArgumentError("query: its braces are nested too deeply") from error
    dataset = _root(graphql, document)
    latest = newest()
    known = _VERSIONED.fullmatch(dataset)
    if dataset not in _texts():
        if known is not None and known[1] in latest:
            return CheckedQuery(dataset, checked=False, newest=latest[known[1]])
        raise InvalidArgumentError(
            f"query: there is no dataset {dataset!r}: {_nearest(dataset, latest)}; for a new one say check=False"
        )
    schema = _schema(dataset)
    errors = graphql.validate(schema, document, max_errors=_MOST)
    if errors:
        raise _wrong(errors)
    _check_dates(graphql, document)
    latest_root = latest[known[1]] if known else dataset
    return CheckedQuery(dataset, checked=True, newest=latest_root, deprecated=_deprecated(graphql, schema, document))


def check_unless(query: str, check: bool | None) -> None:  # noqa: FBT001 - three values
    """Check a query where that is wanted.

    Args:
        query: The query.
        check: Whether; None where graphql-core is installed.
    """
    if check or (check is None and find_spec("graphql") is not None):
        check_query(query)


def _root(graphql: Any, document: Any) -> str:
    """The name of the one dataset that is asked for."""
    operations = [each for each in document.definitions if isinstance(each, graphql.OperationDefinitionNode)]
    if len(operations) != 1 or operations[0].operation.value != "query":
        raise InvalidArgumentError("query: give one query, e.g. 'query { analytics_... { ... } }', no mutation")
    roots = [each for each in operations[0].selection_set.selections if isinstance(each, graphql.FieldNode)]
    if len(roots) != 1 or len(operations[0].selection_set.selections) != 1:
        raise InvalidArgumentError("query: ask for one dataset, e.g. 'query { analytics_... { ... } }'")
    return str(roots[0].name.value)


def _nearest(dataset: str, latest: Mapping[str, str]) -> str:
    name = _VERSIONED.fullmatch(dataset)
    near = get_close_matches(name[1] if name else dataset, latest, 1)
    return f"did you mean {latest[near[0]]}?" if near else f"there are {', '.join(latest.values())}"


def _check_dates(graphql: Any, document: Any) -> None:
    """Refuse values that are not dates, and an end before its beginning."""

    class Dates(graphql.Visitor):  # type: ignore[misc]  # the library is loaded when it is needed
        def enter_field(self, node: Any, *_: Any) -> None:
            found: dict[str, date] = {}
            for each in node.arguments or ():
                if each.name.value in {"startDate", "endDate"} and hasattr(each.value, "value"):
                    found[each.name.value] = _date(each)
            start, end = found.get("startDate"), found.get("endDate")
            if start is not None and end is not None and end < start:
                raise InvalidArgumentError(f"query{_place(node)}: endDate {end} is before startDate {start}")

    graphql.visit(document, Dates())


def _date(argument: Any) -> date:
    value = argument.value.value
    try:
        if isinstance(value, str) and len(value) == len("2024-01-01"):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise InvalidArgumentError(
        f'query{_place(argument)}: {argument.name.value} is {value!r}: write a date, e.g. "2024-01-31"'
    )


def _deprecated(graphql: Any, schema: Any, document: Any) -> tuple[str, ...]:
    found: list[str] = []
    info = graphql.TypeInfo(schema)

    class Old(graphql.Visitor):  # type: ignore[misc]  # the library is loaded when it is needed
        def enter_field(self, node: Any, *_: Any) -> None:
            field, parent = info.get_field_def(), info.get_parent_type()
            if field is not None and parent is not None and field.deprecation_reason is not None:
                found.append(f"{parent.name}.{node.name.value}")

    graphql.visit(document, graphql.TypeInfoVisitor(info, Old()))
    return tuple(dict.fromkeys(found))


def _wrong(errors: Any) -> InvalidArgumentError:
    told = []
    for error in errors:
        places = error.locations or ()
        place = f" at line {places[0].line}, column {places[0].column}" if places else ""
        told.append(f"{error.message.rstrip('.')}{place}")
    return InvalidArgumentError("query: " + "; ".join(told))


def _place(node: Any) -> str:
    if node.loc is None:
        return ""
    token = node.loc.start_token
    return f" at line {token.line}, column {token.column}"


@cache
def _texts() -> dict[str, str]:
    """The schemas by the name of their root."""
    folder = models_dir() / "documents"
    files = [each for each in folder.iterdir() if each.name.endswith(".graphql")] if folder.is_dir() else []
    return {each.name.removesuffix(".graphql"): each.read_text(encoding="utf-8") for each in files}


@cache
def _schema(dataset: str) -> Any:
    return _graphql().build_schema(_texts()[dataset])


def _graphql() -> Any:
    try:
        import graphql  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ConfigurationError(
            "Queries are checked with graphql-core, which is missing: pip install 'spapi-clients[kiosk]', or check=False"
        ) from error
    return graphql
