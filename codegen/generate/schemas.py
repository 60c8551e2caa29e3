"""The modules of Amazon's JSON schemas: one package per family, a module a schema, and the index by which the core finds them.

A schema that fails keeps its previous module; the others are written. What a module holds is made by the machinery of the
sections' models.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.audit.audit import audit_schema
from codegen.distil.schemas import FAMILIES, Family
from codegen.generate import catalog, ledger
from codegen.generate.parse import SectionError
from codegen.generate.project import schema_module, schema_package
from codegen.generate.section import read_schema
from codegen.tables import TablesError

if TYPE_CHECKING:
    from codegen.generate.ledger import Names
    from codegen.tables import Tables

__all__ = ["INDEX", "Made", "generate_schemas", "keep_index"]

INDEX = "schemas.json"
"""What is beside the catalog: `<package>.<module>` -> the types it is for, the version, the class of the whole."""

Json = dict[str, Any]


@dataclass(frozen=True)
class Made:
    """A schema that was generated.

    Args:
        name: `<package>/<module>`.
        names: All names of it.
        known: The names that its ledger had.
        row: Its row of the index.
    """

    name: str
    names: Names
    known: Names | None
    row: Json


def generate_schemas(
    models: Path, staged: Path, target: Path, tables: Tables, names: Path, problems: list[str]
) -> list[Made]:
    """Write the modules of every schema into a staging folder.

    Args:
        models: The folder with the distilled documents, one folder per family.
        staged: Where to write.
        target: What was written before, for the rows of schemas that fail.
        tables: The tables.
        names: Folder of the ledger of names.
        problems: Takes what went wrong.
    """
    made: list[Made] = []
    before = catalog.previous(target / INDEX)
    rows: Json = {}
    for family in FAMILIES:
        titles: dict[str, str] = {}
        for file in sorted((models / family.package).glob("*.json")):
            found = _schema(file, family, staged, tables, names, problems)
            if found is not None:
                made.append(found)
                rows[f"{family.package}.{file.stem}"] = found.row
            elif (old := before.get(f"{family.package}.{file.stem}")) is not None:
                rows[f"{family.package}.{file.stem}"] = old
            else:
                continue
            titles[file.stem] = family.title
        if titles:
            package = staged / family.package
            package.mkdir(exist_ok=True)
            (package / "__init__.py").write_text(schema_package(family.title, titles), encoding="utf-8")
    (staged / INDEX).write_bytes(catalog.dump_mapping(rows))
    return made


def keep_index(staged: Path, target: Path) -> None:
    """Keep the index as it is, in a run for some sections alone."""
    if (target / INDEX).is_file():
        (staged / INDEX).write_bytes((target / INDEX).read_bytes())


def _schema(file: Path, family: Family, staged: Path, tables: Tables, names: Path, problems: list[str]) -> Made | None:
    name = f"{family.package}.{file.stem}"
    module = staged / family.package / f"{file.stem}.py"
    try:
        document = _document(file)
        known = ledger.read(names / family.package, file.stem)
        schema = read_schema(name, document, tables, module.parent, known)
        module.parent.mkdir(exist_ok=True)
        module.write_text(schema_module(schema, family.title), encoding="utf-8")
        lost = [str(loss) for loss in audit_schema(name, document, module).losses]
    except (SectionError, SyntaxError, TablesError) as error:
        _discard(name, [str(error)], module, problems)
        return None
    if lost:
        _discard(name, lost, module, problems)
        return None
    info = document["info"]
    row = {"types": info["x-spapi-types"], "version": info["version"], "root": schema.schemas[info["x-spapi-root"]]}
    return Made(f"{family.package}/{file.stem}", schema.names, known, row)


def _discard(name: str, lost: list[str], module: Path, problems: list[str]) -> None:
    """Take what was rendered of a schema away, and say why."""
    module.unlink(missing_ok=True)
    problems += [*lost, f"{name}: not written, its previous version stays"]


def _document(file: Path) -> Json:
    where = f"models/{file.parent.name}/{file.name}"
    try:
        document = json.loads(file.read_bytes())
    except ValueError as error:
        raise SectionError(f"{where}: not valid JSON ({error}); write it again with `make models`") from error
    info = document.get("info") if isinstance(document, dict) else None
    schemas = document.get("components", {}).get("schemas") if isinstance(info, dict) else None
    if not isinstance(schemas, dict) or info is None or info.get("x-spapi-root") not in schemas:
        raise SectionError(f"{where}: no distilled schema; write it again with `make models`")
    return dict(document)
