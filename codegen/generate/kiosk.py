"""The modules of Data Kiosk: records, arguments and a query builder of each dataset, from its GraphQL schema.

Types become classes by the machinery of the sections' models. A query asks for the fields that it wants, so that no field of
a record is required. Beside each class stands one that names what can be asked of it; an editor completes both.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from codegen.audit.audit import audit_schema
from codegen.generate import ledger
from codegen.generate.datasets import Argument, Choice, Dataset, Operation
from codegen.generate.names import identifier
from codegen.generate.parse import SectionError
from codegen.generate.project import kiosk_module, kiosk_package
from codegen.generate.schemas import Made
from codegen.generate.section import read_schema
from codegen.tables import TablesError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from codegen.generate.records import Section
    from codegen.tables import Tables

__all__ = ["PACKAGE", "kiosk_document", "kiosk_documents", "kiosk_module_name", "kiosk_modules"]

PACKAGE = "kiosk"

_ROOT = re.compile(r"(?:analytics_)?(.+?)_(\d{4}_\d{2}_\d{2})")
_REF = "#/components/schemas/"
_SCALARS = {
    "Boolean": ({"type": "boolean"}, "bool"),
    "Date": ({"type": "string", "format": "date"}, "date | str"),
    "Float": ({"type": "number"}, "Decimal | float"),
    "ID": ({"type": "string"}, "str"),
    "Int": ({"type": "integer"}, "int"),
    "Long": ({"type": "integer"}, "int"),
    "String": ({"type": "string"}, "str"),
}
"""Scalar -> what a value of it is in JSON, and what an argument of it takes."""

Json = dict[str, Any]


def kiosk_module_name(root: str) -> str:
    """Module of a dataset: `analytics_salesAndTraffic_2024_04_24` is `sales_and_traffic_v2024_04_24`."""
    found = _ROOT.fullmatch(root)
    return identifier(root) if found is None else f"{identifier(found[1])}_v{found[2]}"


def kiosk_documents(models: Path) -> Iterator[tuple[str, Path]]:
    """Module and schema of each dataset."""
    for file in sorted((models / "documents").glob("*.graphql")):
        yield kiosk_module_name(file.stem), file


def kiosk_document(text: str, module: str, root: str) -> Json:
    """A dataset's schema as a distilled document: its records, inputs and enums.

    Args:
        text: The GraphQL schema.
        module: The module that is made of it.
        root: The dataset's name in a query.

    Raises:
        SectionError: It is no such schema.
    """
    graphql, schema, dataset = _read(text, root)
    schemas: Json = {}
    for name, kind in sorted(schema.type_map.items()):
        if name.startswith("__") or kind in {schema.query_type, dataset} or graphql.is_scalar_type(kind):
            continue
        if graphql.is_enum_type(kind):
            schemas[name] = {"type": "string", "enum": list(kind.values)}
            continue
        if not (graphql.is_object_type(kind) or graphql.is_input_object_type(kind)):
            raise SectionError(f"models/documents/{root}.graphql: {name} is neither an object, an input nor an enum")
        schemas[name] = {
            "type": "object",
            "properties": {each: _json_type(graphql, field.type, root) for each, field in kind.fields.items()},
        }
        required = (
            [each for each, field in kind.fields.items() if graphql.is_required_input_field(field)]
            if (graphql.is_input_object_type(kind))
            else []
        )
        if required:
            schemas[name]["required"] = required
    first = next(iter(dataset.fields.values()))
    version = _ROOT.fullmatch(root)
    return {
        "openapi": "3.0.3",
        "info": {
            "title": f"{PACKAGE}.{module}",
            "version": version[2].replace("_", "-") if version else "",
            "x-spapi-api": f"Data Kiosk {version[1] if version else root}",
            "x-spapi-root": graphql.get_named_type(first.type).name,
            "x-spapi-types": [root],
        },
        "paths": {},
        "components": {"schemas": schemas},
    }


def kiosk_modules(models: Path, staged: Path, tables: Tables, names: Path, problems: list[str]) -> list[Made]:
    """Write the modules of every dataset into a staging folder; one that fails keeps its previous version.

    Args:
        models: The folder with the distilled documents.
        staged: Where to write.
        tables: The tables.
        names: Folder of the ledger of names.
        problems: Takes what went wrong.
    """
    made: list[Made] = []
    titles: dict[str, str] = {}
    for module, file in kiosk_documents(models):
        titles[module] = file.stem
        found = _module(module, file, staged / PACKAGE, tables, names, problems)
        if found is not None:
            made.append(found)
    if titles:
        (staged / PACKAGE).mkdir(exist_ok=True)
        (staged / PACKAGE / "__init__.py").write_text(kiosk_package(titles), encoding="utf-8")
    return made


def _module(module: str, file: Path, folder: Path, tables: Tables, names: Path, problems: list[str]) -> Made | None:
    name = f"{PACKAGE}.{module}"
    target = folder / f"{module}.py"
    try:
        text = file.read_text(encoding="utf-8")
        document = kiosk_document(text, module, file.stem)
        known = ledger.read(names / PACKAGE, module)
        folder.mkdir(exist_ok=True)
        schema = _told(read_schema(name, document, tables, folder, known))
        dataset = _dataset(text, file.stem, schema)
        models, builder = kiosk_module(schema, dataset, file.name)
        target.write_text(models, encoding="utf-8")
        lost = [str(loss) for loss in audit_schema(name, document, target).losses]
        target.write_text(builder, encoding="utf-8")
    except (SectionError, SyntaxError, TablesError, OSError) as error:
        lost = [str(error)]
    else:
        if not lost:
            return Made(f"{PACKAGE}/{module}", schema.names, known, {})
    target.unlink(missing_ok=True)
    problems += [*lost, f"{name}: not written, its previous version stays"]
    return None


def _told(section: Section) -> Section:
    """The section, with its enums said to be what they are: there are no operations that could use them."""
    enums = tuple(
        replace(each, doc=tuple(text.replace("used by no operation", "of arguments") for text in each.doc))
        for each in section.enums
    )
    return replace(section, enums=enums)


def _dataset(text: str, root: str, section: Section) -> Dataset:
    graphql, schema, dataset = _read(text, root)
    of = section.schemas
    attributes = {each.name: {field.wire: field.name for field in each.fields} for each in section.classes}
    objects = [
        kind
        for kind in schema.type_map.values()
        if graphql.is_object_type(kind) and kind.name in of and not kind.name.startswith("__")
    ]
    choices = {
        of[kind.name]: tuple(
            Choice(
                attributes[of[kind.name]][name],
                name,
                of.get(inner.name) if graphql.is_object_type(inner := graphql.get_named_type(field.type)) else None,
                field.deprecation_reason is not None,
            )
            for name, field in kind.fields.items()
        )
        for kind in objects
    }
    inputs = [kind for kind in schema.type_map.values() if graphql.is_input_object_type(kind)]
    enums = [kind for kind in schema.type_map.values() if graphql.is_enum_type(kind) and not kind.name.startswith("__")]
    operations = []
    taken: set[str] = {f"{name}Fields" for name in choices} & set(of.values())
    literals: dict[str, tuple[str, ...]] = {}
    for wire, field in dataset.fields.items():
        arguments = [_argument(graphql, name, each, of, literals, root) for name, each in field.args.items()]
        if len({each.name for each in arguments}) < len(arguments):
            taken.add(wire)
        arguments.sort(key=lambda each: not each.required)
        record = graphql.get_named_type(field.type)
        if record.name not in of:
            raise SectionError(f"models/documents/{root}.graphql: {wire} gives no object")
        operations.append(Operation(identifier(wire), wire, of[record.name], tuple(arguments)))
    taken |= {each.name for each in operations} & {*of.values(), "date", "root"}
    if taken or len({each.name for each in operations}) < len(operations):
        raise SectionError(f"models/documents/{root}.graphql: names clash: {', '.join(sorted(taken)) or 'operations'}")
    return Dataset(
        root,
        tuple(operations),
        choices,
        {kind.name: {name: str(field.type) for name, field in kind.fields.items()} for kind in inputs},
        tuple(kind.name for kind in enums),
        literals,
    )


def _argument(
    graphql: Any, wire: str, argument: Any, of: Mapping[str, str], literals: dict[str, tuple[str, ...]], root: str
) -> Argument:
    named = graphql.get_named_type(argument.type)
    if graphql.is_enum_type(named):
        literals[of[named.name]] = tuple(named.values)
        annotation = f"{of[named.name]} | {of[named.name]}Literal"
    elif graphql.is_input_object_type(named):
        annotation = of[named.name]
    else:
        annotation = _scalar(named.name, root)[1]
    kind = argument.type
    required = graphql.is_non_null_type(kind)
    kind = kind.of_type if required else kind
    if graphql.is_list_type(kind):
        annotation = f"Sequence[{annotation}]"
    return Argument(identifier(wire), wire, str(argument.type), annotation, required)


def _json_type(graphql: Any, kind: Any, root: str) -> Json:
    if graphql.is_non_null_type(kind):
        return _json_type(graphql, kind.of_type, root)
    if graphql.is_list_type(kind):
        return {"type": "array", "items": _json_type(graphql, kind.of_type, root)}
    if graphql.is_scalar_type(kind):
        return dict(_scalar(kind.name, root)[0])
    return {"$ref": _REF + kind.name}


def _scalar(name: str, root: str) -> tuple[Json, str]:
    if name not in _SCALARS:
        raise SectionError(
            f"models/documents/{root}.graphql: the scalar {name} is new; add it to codegen/generate/kiosk.py"
        )
    return _SCALARS[name]


def _read(text: str, root: str) -> tuple[Any, Any, Any]:
    """The library, the schema, and the type of the dataset."""
    import graphql  # noqa: PLC0415 - only this part of the generator needs it

    try:
        schema = graphql.build_schema(text)
        dataset = schema.query_type.fields[root].type if schema.query_type else None
    except (graphql.GraphQLError, KeyError, TypeError) as error:
        raise SectionError(f"models/documents/{root}.graphql: no schema of {root}: {error}") from error
    if not graphql.is_object_type(dataset):
        raise SectionError(f"models/documents/{root}.graphql: its query has no {root}")
    return graphql, schema, dataset
