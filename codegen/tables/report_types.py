"""The table of report types: read, held against the schemas among the models, and joined with what those say of options."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from codegen.tables.records import Problem
from codegen.tables.rows import FLAG, TEXT, WHOLE, Kind, Shape, TablesError, read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = ["FILE", "FORMATS", "in_another_format", "lint", "read_report_types", "without_row"]

FILE = "report_types.toml"
FORMATS = ("tsv", "csv", "json", "xml", "pdf", "xlsx")
"""What a document of a report may be."""

_NAME = re.compile(r"[A-Z][A-Z0-9_]*[A-Z0-9]")
_OPTIONS = Kind(
    "a table of options, each with a list of its values",
    lambda value: (
        isinstance(value, dict)
        and all(isinstance(each, list) and all(isinstance(one, str) and one for one in each) for each in value.values())
    ),
)
_FORMAT = Kind(f"one of {', '.join(FORMATS)}", lambda value: value in FORMATS)
SHAPE = Shape(
    keys={
        "format": _FORMAT,
        "elements": TEXT,
        "restricted": FLAG,
        "requested": FLAG,
        "scheduled": FLAG,
        "pause": WHOLE,
        "days": WHOLE,
        "options": _OPTIONS,
        "gone": FLAG,
        "title": TEXT,
    }
)


def read_report_types(tables: Path, models: Path | None = None) -> dict[str, dict[str, Any]]:
    """Read the table.

    Args:
        tables: The folder with the tables.
        models: The folder with the distilled models, whose schemas state options; None leaves them out.

    Returns:
        Report type -> its facts, by name.

    Raises:
        TablesError: A row lacks a key or has one too many, a name is not that of a report type, or a type appears twice.
    """
    stated = {} if models is None else _stated(models)
    found: dict[str, dict[str, Any]] = {}
    for key, row in read_table(tables / FILE, SHAPE).rows.items():
        group, _, name = key.partition(".")
        if not _NAME.fullmatch(name):
            raise TablesError(f"{FILE}: {key} is not a report type: write it as Amazon does, in capitals")
        if name in found:
            raise TablesError(f"{FILE}: {name} appears twice; keep one row of it")
        options, required = stated.get(name, ({}, []))
        found[name] = {
            "group": group,
            "format": row.get("format"),
            "elements": row.get("elements"),
            "restricted": row.get("restricted", False),
            "requested": row.get("requested", True),
            "scheduled": row.get("scheduled", False),
            "pause": row.get("pause"),
            "days": row.get("days"),
            "options": {**options, **row.get("options", {})},
            "required": required,
            "gone": row.get("gone", False),
            "source": row["source"],
        }
    return dict(sorted(found.items()))


def lint(models: Path, tables: Path) -> list[Problem]:
    """Where the table and the schemas among the models disagree.

    Args:
        models: The folder with the distilled models.
        tables: The folder with the tables.
    """
    rows = read_report_types(tables)
    problems = [
        Problem(FILE, name, f"models/report_types/{file} is its schema, and it has no row", "add it")
        for name, file in without_row(models, rows)
    ]
    problems += [
        Problem(FILE, name, f"models/report_types/{file} is its schema", 'say format = "json"')
        for name, file in in_another_format(models, rows)
    ]
    for name, row in rows.items():
        if row["scheduled"] and not row["requested"]:
            problems.append(Problem(FILE, name, "scheduled, but not to be asked for", "one of them is wrong"))
        if row["elements"] and row["format"] != "xml":
            problems.append(Problem(FILE, name, "it has elements and is not XML", 'say format = "xml"'))
        for option, values in row["options"].items():
            if len(set(values)) != len(values):
                problems.append(Problem(FILE, name, f"the option {option} has a value twice", "keep one"))
    return problems


def without_row(models: Path, rows: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Report types that have a schema and no row, each with the name of the schema's file.

    Args:
        models: The folder with the distilled models.
        rows: The rows that there are, by report type.
    """
    return sorted((name, file) for name, file in dict(_typed(models)).items() if name not in rows)


def in_another_format(models: Path, rows: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Report types that have a schema and whose row says another format than JSON, each with the name of the schema's file.

    Args:
        models: The folder with the distilled models.
        rows: The rows that there are, by report type.
    """
    return sorted((name, file) for name, file in _typed(models) if name in rows and rows[name]["format"] != "json")


def _typed(models: Path) -> Iterator[tuple[str, str]]:
    for file, document in _schemas(models):
        for name in document["info"].get("x-spapi-types", []):
            yield name, file


def _stated(models: Path) -> dict[str, tuple[dict[str, list[str]], list[str]]]:
    """Report type -> its options with their values, and those that are required, where one schema alone speaks for it."""
    found: dict[str, tuple[dict[str, list[str]], list[str]]] = {}
    for _, document in _schemas(models):
        schemas = document["components"]["schemas"]
        root = _resolved(schemas[document["info"]["x-spapi-root"]], schemas)
        specification = _resolved(root.get("properties", {}).get("reportSpecification", {}), schemas)
        options = _resolved(specification.get("properties", {}).get("reportOptions", {}), schemas)
        properties = options.get("properties", {})
        row = (
            {name: list(_resolved(each, schemas).get("enum", [])) for name, each in properties.items()},
            list(options.get("required", [])),
        )
        for name in document["info"].get("x-spapi-types", []):
            if name in found:
                row = ({**found[name][0], **row[0]}, [])
            found[name] = row
    return found


def _schemas(models: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for file in sorted((models / "report_types").glob("*.json")):
        try:
            document = json.loads(file.read_bytes())
        except ValueError:
            continue
        if isinstance(document, dict) and "x-spapi-root" in document.get("info", {}):
            yield file.name, document


def _resolved(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    return schema
