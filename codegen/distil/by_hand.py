"""What Swagger that was written by hand leaves out or spells in another way, put into the words of Swagger 2.0.

Runs before the shape of the document is checked, so it takes whatever it meets and changes only what leaves no doubt about
its meaning. Each place is noted; what stays in doubt is a problem of `shapes` or `rules`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any
from urllib.parse import unquote

from codegen.distil.report import Report, pointer
from codegen.distil.shapes import TYPES
from codegen.distil.walk import Json, listing, mapping, operations, parameters, resolve, responses, schemas

__all__ = ["BY_HAND"]

_DEFINITIONS = "#/definitions/"
_PLACES = ("query", "header", "path", "formData", "body")
_SPELLINGS: dict[str, Json] = {
    "int": {"type": "integer"},
    "int32": {"type": "integer", "format": "int32"},
    "int64": {"type": "integer", "format": "int64"},
    "long": {"type": "integer", "format": "int64"},
    "float": {"type": "number", "format": "float"},
    "double": {"type": "number", "format": "double"},
    "decimal": {"type": "number"},
    "bigdecimal": {"type": "number"},
    "bool": {"type": "boolean"},
    "str": {"type": "string"},
    "enum": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "date-time": {"type": "string", "format": "date-time"},
    "timestamp": {"type": "string", "format": "date-time"},
    "uuid": {"type": "string", "format": "uuid"},
    "list": {"type": "array"},
    "map": {"type": "object"},
    **{name: {"type": name} for name in TYPES},
}
"""Types as other languages call them; compared without regard to case."""
_WORDS = re.compile(r"[A-Za-z0-9]+")
_VERSION = re.compile(r"v?\d{4}-\d{2}-\d{2}|v\d+", re.IGNORECASE)


def operation_ids(document: Json, report: Report) -> None:
    """Name an operation without an id after its method and path, as Swagger allows to leave it out."""
    for found in operations(document):
        if found.operation.get("operationId") not in (None, ""):
            continue
        steps = [step for step in found.path.split("/") if not _VERSION.fullmatch(step)]
        words = [word for step in steps for word in _WORDS.findall(step)]
        found.operation["operationId"] = found.method + "".join(word[:1].upper() + word[1:] for word in words)
        report.repaired("operation-ids", f"{found.where}/operationId")


def plain_paths(document: Json, report: Report) -> None:
    """Take white space off the ends of a path."""
    paths = document.get("paths")
    if not isinstance(paths, dict):
        return
    for path in [path for path in paths if path != path.strip() and path.strip() not in paths]:
        report.repaired("plain-paths", pointer("paths", path))
        document["paths"] = paths = {key.strip() if key == path else key: value for key, value in paths.items()}


def parameters_in_words(document: Json, report: Report) -> None:
    """State where a parameter stands and whether it is required in the words of Swagger."""
    for where, parameter in parameters(document):
        place = parameter.get("in")
        if isinstance(place, str) and place not in _PLACES:
            known = next((each for each in _PLACES if each.lower() == place.strip().lower()), None)
            if known is not None:
                parameter["in"] = known
                report.repaired("parameters-in-words", f"{where}/in")
        required = parameter.get("required")
        if isinstance(required, str) and required.lower() in {"true", "false"}:
            parameter["required"] = required.lower() == "true"
            report.repaired("parameters-in-words", f"{where}/required")
        if place == "body":
            for key, value in (("name", "body"), ("schema", {})):
                if key not in parameter:
                    parameter[key] = value
                    report.repaired("parameters-in-words", f"{where}/{key}")


def types_of_parameters(document: Json, report: Report) -> None:
    """State what a parameter holds in itself: one that refers to a definition, has a schema, or says no type."""
    for where, parameter in parameters(document):
        if parameter.get("in") not in _PLACES[:4]:
            continue
        target = _scalar(document, mapping(parameter.get("schema")))
        if target is not None:
            del parameter["schema"]
            for key, value in target.items():
                parameter.setdefault(key, value)
            report.repaired("types-of-parameters", f"{where}/schema")
        if not {"type", "schema", "$ref"} & set(parameter):
            parameter["type"] = "array" if "items" in parameter else "string"
            report.repaired("types-of-parameters", f"{where}/type")
        items = mapping(parameter.get("items"))
        if "$ref" in items and (target := _scalar(document, items)) is not None:
            parameter["items"] = target
            report.repaired("types-of-parameters", f"{where}/items")
        _objects_as_texts(document, where, parameter, report)


def _scalar(document: Json, schema: Json) -> Json | None:
    """A schema, or the definition that it refers to, without what only concerns itself; None where it is not a plain value."""
    found = _behind(document, schema)
    if found.get("type", "object") == "object":
        return None
    return {key: deepcopy(value) for key, value in found.items() if key not in {"description", "title", "example"}}


def _behind(document: Json, schema: Json) -> Json:
    """The definition that a schema refers to, or the schema itself; empty where the reference leads nowhere."""
    seen: set[str] = set()
    while isinstance(reference := schema.get("$ref"), str):
        if reference in seen or not reference.startswith(_DEFINITIONS):
            return {}
        seen.add(reference)
        schema = mapping(mapping(document.get("definitions")).get(reference.removeprefix(_DEFINITIONS)))
    return schema


def _objects_as_texts(document: Json, where: str, parameter: Json, report: Report) -> None:
    """Take an object in a parameter for a text: Swagger 2.0 has no way of writing one there, so its caller writes it."""
    place, held = where, parameter
    while held.get("type") == "array" and isinstance(held.get("items"), dict):
        place, held = f"{place}/items", held["items"]
    if _behind(document, mapping(held.get("schema", held))).get("type") != "object":
        return
    for key in [key for key in held if key not in {"name", "in", "required", "description"}]:
        del held[key]
    held["type"] = "string"
    report.repaired("types-of-parameters", f"{place}/type")
    report.note(place, "an object in a parameter has no way of being written in Swagger 2.0: it is taken as text")


def references_in_full(document: Json, report: Report) -> None:
    """Write a reference in full where it is a bare name, and put in its place what stands elsewhere in the file."""
    names = mapping(document.get("definitions"))
    for where, schema in list(schemas(document)):
        reference = schema.get("$ref")
        if not isinstance(reference, str) or (
            _of_definitions(reference) and reference.removeprefix(_DEFINITIONS) in names
        ):
            continue
        bare = unquote(reference.removeprefix("#").removeprefix("/"))
        for place in ("definitions/", "components/schemas/"):
            bare = bare.removeprefix(place)
        if bare in names:
            schema["$ref"] = _DEFINITIONS + bare
        elif isinstance(inlined := _elsewhere(document, reference), dict):
            del schema["$ref"]
            schema.update({**deepcopy(inlined), **schema})
        else:
            continue
        report.repaired("references-in-full", f"{where}/$ref")


def _of_definitions(reference: str) -> bool:
    name = reference.removeprefix(_DEFINITIONS)
    return name != reference and "/" not in name


def _elsewhere(document: Json, reference: str) -> Any:
    """What a reference to another place than a definition leads to, without one that would lead on from there."""
    try:
        found = resolve(document, reference)
    except LookupError:
        return None
    inner = list(_references(found))
    return found if all(_of_definitions(each) for each in inner) else None


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for each in value.values():
            yield from _references(each)
    elif isinstance(value, list):
        for each in value:
            yield from _references(each)


def types_in_words(document: Json, report: Report) -> None:
    """Spell a type as Swagger does; of several types that a value may have, none can be stated."""
    files = {id(response.get("schema")) for _, response in responses(document)}
    for where, schema in schemas(document):
        kind = schema.get("type")
        if kind == "file" and id(schema) in files:
            schema |= {"type": "string", "format": "binary"}
        elif isinstance(kind, str) and kind not in TYPES and (known := _SPELLINGS.get(kind.strip().lower())):
            schema.update({**known, **{key: value for key, value in schema.items() if key != "type"}})
        elif isinstance(kind, list) and len(set(map(str, kind)) - {"null"}) > 1:
            parameter = isinstance(schema.get("in"), str)
            del schema["type"]
            if parameter:
                schema["type"] = "string"
        elif isinstance(kind, str) and kind.lower() in {"any", "null"}:
            del schema["type"]
        else:
            continue
        report.repaired("types-in-words", f"{where}/type")


def holders_in_words(document: Json, report: Report) -> None:
    """Take the one kind of a list for its items, and leave out a combination of nothing."""
    for where, schema in schemas(document):
        items = schema.get("items")
        if isinstance(items, list):
            schema["items"] = items[0] if len(items) == 1 and isinstance(items[0], dict) else {}
            report.repaired("holders-in-words", f"{where}/items")
        further = schema.get("additionalProperties")
        if isinstance(further, str) and further.lower() in {"true", "false"}:
            schema["additionalProperties"] = further.lower() == "true"
            report.repaired("holders-in-words", f"{where}/additionalProperties")
        if schema.get("allOf") == []:
            del schema["allOf"]
            report.repaired("holders-in-words", f"{where}/allOf")


def parameters_of_no_path(document: Json, report: Report) -> None:
    """Leave out the parameters of a path that has no place for them, where it has all that its places need."""
    for found in operations(document):
        places = set(re.findall(r"\{([^{}]*)\}", found.path))
        own, shared = listing(found.operation.get("parameters")), listing(found.path_item.get("parameters"))
        of_path = [mapping(each).get("name") for each in (*own, *shared) if mapping(each).get("in") == "path"]
        if not places <= set(map(str, of_path)):
            continue
        for held, where in ((own, found.where), (shared, pointer("paths", found.path))):
            for index in reversed(range(len(held))):
                parameter = mapping(held[index])
                if parameter.get("in") == "path" and parameter.get("name") not in places:
                    del held[index]
                    at = where + pointer("parameters", index)
                    report.repaired("parameters-of-no-path", at)
                    report.note(at, f"the path has no place for the parameter {parameter.get('name')!r}: left out")


def extensions_of_maps(document: Json, report: Report) -> None:
    """Leave out what a vendor says among the paths and among the answers, where Swagger lets it stand."""
    for holder in (document.get("paths"), *(found.operation.get("responses") for found in operations(document))):
        for key in [key for key in mapping(holder) if key.startswith("x-")]:
            del mapping(holder)[key]
            report.left_out[key] += 1


BY_HAND: tuple[Callable[[Json, Report], None], ...] = (
    extensions_of_maps,
    plain_paths,
    operation_ids,
    parameters_in_words,
    references_in_full,
    types_of_parameters,
    types_in_words,
    holders_in_words,
    parameters_of_no_path,
)
