"""Which numbers are exact: amounts of money, as `decimal.Decimal` in Python instead of a float.

By rule: a number of Amazon's type BigDecimal; a number beside a text that names its currency, in an object or among
the parameters of an operation; the number of an object that is called Currency or Money. `money.toml` says what the
rule gets wrong, a row a schema or operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from codegen.tables.records import Problem
from codegen.tables.rows import TEXTS, Shape

if TYPE_CHECKING:
    from codegen.tables.rows import Table

__all__ = ["FILE", "MARK", "SHAPE", "marked", "problems"]

FILE = "money.toml"
SHAPE = Shape({"money": TEXTS, "no_money": TEXTS})
MARK = "x-spapi-money"
"""Stands beside a number that is exact, in the document that the generator works on."""

_REF = "#/components/schemas/"
_EXACT = re.compile(r"BigDecimal")
_CURRENCY = re.compile(r"[Cc]urrency(?:Code)?$")
_OWNER = re.compile(r"^(?:Currency|Money)")
_LIKELY = re.compile(r"(?i)(?:amount|balance|budget|charge|cost|fee|money|payment|price|revenue)$")

Json = Mapping[str, Any]


def marked(document: Json, section: str, table: Table) -> dict[str, Any]:
    """A copy of a document in which each number that is exact is marked.

    Args:
        document: The distilled document.
        section: Its section.
        table: The rows of `money.toml`.
    """
    result: dict[str, Any] = deepcopy(dict(document))
    schemas = result.get("components", {}).get("schemas", {})
    for owner, holder, name, number in list(_numbers(result)):
        row = table.rows.get(f"{section}.{owner}", {})
        is_exact = name in row.get("money", ()) or (name not in row.get("no_money", ()) and number.by_rule)
        if is_exact and not _EXACT.match(_named(holder[name])):
            target = dict(_behind(holder[name], schemas))
            holder[name] = {**target, MARK: True}
    for name, schema in schemas.items():
        if _EXACT.match(name) and _is_number(schema):
            schemas[name] = {**schema, MARK: True}
    return result


def problems(documents: Mapping[str, Json], table: Table, *, of_schemas: bool = False) -> Iterator[Problem]:
    """Rows that fit nothing, and numbers that look like money and are not.

    Args:
        documents: The sections, or the JSON schemas.
        table: The rows of `money.toml`.
        of_schemas: The documents are those of JSON schemas, `<package>.<module>`, and so are the rows that are looked at.
    """
    known: dict[str, set[str]] = {}
    for section, document in documents.items():
        for owner, _, name, number in _numbers(document):
            key = f"{section}.{owner}"
            known.setdefault(key, set()).add(name)
            row = table.rows.get(key, {})
            if (
                not number.by_rule
                and _LIKELY.search(name)
                and name not in {*row.get("money", ()), *row.get("no_money", ())}
            ):
                yield Problem(FILE, key, f"{name} is a number and may be money", "add it to money or no_money of a row")
    for key, row in table.rows.items():
        if (key.count(".") > 1) is not of_schemas:
            continue
        for name in (*row.get("money", ()), *row.get("no_money", ())):
            if name not in known.get(key, ()):
                yield Problem(FILE, key, f"there is no number {name}", "take it out, or correct its name")


class _Number:
    """A number of an object or an operation, and whether the rule takes it for money."""

    def __init__(self, *, by_rule: bool) -> None:
        self.by_rule = by_rule


def _numbers(document: Json) -> Iterator[tuple[str, dict[str, Any], str, _Number]]:
    """Owner, where the schema of the number stands, and under which name."""
    schemas = document.get("components", {}).get("schemas", {})
    for owner, schema in schemas.items():
        for holder in list(_objects(schema)):
            beside = any(_CURRENCY.search(name) for name in holder)
            for name, inner in holder.items():
                target = _behind(inner, schemas)
                if _is_number(target):
                    is_exact = _EXACT.match(_named(inner)) is not None
                    yield owner, holder, name, _Number(by_rule=is_exact or beside or bool(_OWNER.match(owner)))
    for item in document.get("paths", {}).values():
        for operation in item.values():
            parameters = operation.get("parameters", [])
            beside = any(_CURRENCY.search(parameter["name"]) for parameter in parameters)
            for parameter in parameters:
                if _is_number(_behind(parameter["schema"], schemas)):
                    yield operation["operationId"], _Parameter(parameter), parameter["name"], _Number(by_rule=beside)


class _Parameter(dict[str, Any]):
    """The schema of a parameter under the parameter's name."""

    def __init__(self, parameter: dict[str, Any]) -> None:
        super().__init__({parameter["name"]: parameter["schema"]})
        self._parameter = parameter

    def __setitem__(self, name: str, schema: Any) -> None:
        super().__setitem__(name, schema)
        self._parameter["schema"] = schema


def _objects(schema: Any) -> Iterator[dict[str, Any]]:
    """The properties of an object and of the objects in it that have no name."""
    if not isinstance(schema, dict):
        return
    if isinstance(schema.get("properties"), dict):
        yield schema["properties"]
    for inner in (
        *schema.get("properties", {}).values(),
        schema.get("items"),
        schema.get("additionalProperties"),
        *schema.get("allOf", ()),
    ):
        yield from _objects(inner)


def _named(schema: Json) -> str:
    return str(schema.get("$ref", "")).removeprefix(_REF)


def _behind(schema: Json, schemas: Json) -> Json:
    seen = 0
    while "$ref" in schema and seen < len(schemas):
        schema = schemas.get(schema["$ref"].removeprefix(_REF), {})
        seen += 1
    return schema


def _is_number(schema: Any) -> bool:
    return schema.get("type") == "number" and not str(schema.get("format", "")).startswith("int")
