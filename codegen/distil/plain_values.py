"""Values of a Swagger document that was written by hand, put into the kind that Swagger 2.0 has for them.

Null where nothing is stated, a single text for a list of one, `"true"` for true, `"20"` and 20.0 for 20, a method in capitals, a header
as OpenAPI 3 writes it: each says plainly what is meant. Runs before everything else, so it takes whatever it meets; what
it changes is noted with its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from codegen.distil.report import Report, pointer
from codegen.distil.shapes import LIMITS, METHODS, count, flag
from codegen.distil.walk import Json, listing, mapping, operations, parameters, responses, schemas

__all__ = ["PLAIN_VALUES"]

_OPEN = {"default", "example", "enum", "response"}
"""Keywords whose null is a value."""
_FLAGS = ("deprecated", "x-amzn-api-sandbox-only", "readOnly", *(key for key, shape in LIMITS.items() if shape is flag))
_NUMBERS = tuple(key for key, shape in LIMITS.items() if shape is not flag and key != "pattern")
_LISTS = ("consumes", "produces", "schemes", "tags", "required")


def methods_in_small_letters(document: Json, report: Report) -> None:
    """Write a method as Swagger does; else an operation would be lost."""
    for path, item in mapping(document.get("paths")).items():
        for key in list(mapping(item)):
            small = key.strip().lower()
            if key not in METHODS and small in METHODS and small not in item and isinstance(item[key], dict):
                item[small] = item.pop(key)
                report.repaired("methods-in-small-letters", pointer("paths", path, key))


def nothing_for_null(document: Json, report: Report) -> None:
    """Leave out a keyword whose value is null; a schema, an answer or a path that is null states nothing."""
    _without_nulls("", document, report)
    for key in ("definitions", "responses", "paths"):
        _empty_for_nulls(pointer(key), document.get(key), report)
    for path, item in mapping(document.get("paths")).items():
        _without_nulls(pointer("paths", path), item, report)
        _no_null_items(pointer("paths", path, "parameters"), mapping(item).get("parameters"), report)
    for found in operations(document):
        _without_nulls(found.where, found.operation, report)
        _empty_for_nulls(f"{found.where}/responses", found.operation.get("responses"), report)
        _no_null_items(f"{found.where}/parameters", found.operation.get("parameters"), report)
    for where, holder in (*parameters(document), *responses(document)):
        _without_nulls(where, holder, report)
    for where, schema in schemas(document):
        _in_schema(where, schema, report)


def _in_schema(where: str, schema: Json, report: Report) -> None:
    for key in ("items", "additionalProperties"):
        if schema.get(key, 0) is None or (key == "items" and schema.get(key) is True):
            schema[key] = {}
            report.repaired("nothing-for-null", where + pointer(key))
    _without_nulls(where, schema, report)
    _empty_for_nulls(f"{where}/properties", schema.get("properties"), report)


def _without_nulls(where: str, holder: Any, report: Report) -> None:
    for key in [key for key, value in mapping(holder).items() if value is None and key not in _OPEN]:
        del holder[key]
        report.left_out[key] += 1
        report.repaired("nothing-for-null", where + pointer(key))


def _empty_for_nulls(where: str, holder: Any, report: Report) -> None:
    """An empty object for each value that is null, or true as JSON schema has it."""
    for key, value in mapping(holder).items():
        if value is None or value is True:
            holder[key] = {}
            report.repaired("nothing-for-null", where + pointer(key))


def _no_null_items(where: str, holder: Any, report: Report) -> None:
    for index in reversed(range(len(listing(holder)))):
        if holder[index] is None:
            del holder[index]
            report.repaired("nothing-for-null", where + pointer(index))


def _holders(document: Json) -> Iterator[tuple[str, Json]]:
    """Everything that has flags, limits or lists of its own."""
    yield "", document
    for path, item in mapping(document.get("paths")).items():
        yield pointer("paths", path), mapping(item)
    for found in operations(document):
        yield found.where, found.operation
    for where, parameter in parameters(document):
        yield where, parameter
    for where, schema in schemas(document):
        if "in" not in schema:
            yield where, schema


def flags_and_numbers(document: Json, report: Report) -> None:
    """Take a text for the truth value or the number that it spells, and a whole float for the whole number."""
    for where, holder in _holders(document):
        for key in [key for key in _FLAGS if isinstance(holder.get(key), str)]:
            if (word := holder[key].strip().lower()) in {"true", "false"}:
                holder[key] = word == "true"
                report.repaired("flags-and-numbers", where + pointer(key))
        for key in [key for key in _NUMBERS if isinstance(holder.get(key), str | float)]:
            is_whole = LIMITS[key] is count or isinstance(holder[key], str)
            if is_whole and (value := _number(holder[key])) is not None and type(value) is not type(holder[key]):
                holder[key] = value
                report.repaired("flags-and-numbers", where + pointer(key))
        if holder.get("type") == "integer":
            _whole_values(where, listing(holder.get("enum")), report)


def _whole_values(where: str, values: list[Any], report: Report) -> None:
    for index, value in enumerate(values):
        if isinstance(value, str | float) and isinstance(whole := _number(value), int):
            values[index] = whole
            report.repaired("flags-and-numbers", where + pointer("enum", index))


def _number(value: str | float) -> float | int | None:
    """The number that a text spells in decimal digits, a whole one as int; None where it spells none."""
    if isinstance(value, str):
        digits = value.strip().removeprefix("-")
        if not digits.replace(".", "", 1).isdecimal() or not digits.isascii():
            return None
    number = float(value)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def exclusive_limits(document: Json, report: Report) -> None:
    """State an exclusive limit that is a number, as newer JSON schema has it, as limit and mark."""
    for where, schema in schemas(document):
        for key, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            value = schema.get(key)
            if isinstance(value, int | float) and not isinstance(value, bool) and limit not in schema:
                schema |= {limit: value, key: True}
                report.repaired("exclusive-limits", where + pointer(key))


def lists_of_one(document: Json, report: Report) -> None:
    """Take a single text for a list of it."""
    for where, holder in _holders(document):
        for key in _LISTS:
            if isinstance(holder.get(key), str) and not (key == "required" and ("in" in holder or _flag(holder[key]))):
                holder[key] = [holder[key]]
                report.repaired("lists-of-one", where + pointer(key))


def _flag(text: str) -> bool:
    return text.strip().lower() in {"true", "false"}


def types_of_headers(document: Json, report: Report) -> None:
    """State what a header holds beside its name, as Swagger 2.0 does; one that says nothing is a text."""
    for where, response in responses(document):
        for name, header in mapping(response.get("headers")).items():
            if not isinstance(header, dict) or "$ref" in header or isinstance(header.get("type"), str):
                continue
            schema = mapping(header.pop("schema", None))
            for key, value in schema.items():
                header.setdefault(key, value)
            header.setdefault("type", "string")
            report.repaired("types-of-headers", where + pointer("headers", name))


def base_path_with_slash(document: Json, report: Report) -> None:
    """Begin the base path with a slash, which Swagger wants, and every path has to."""
    base = document.get("basePath")
    if isinstance(base, str) and base.strip() and not base.startswith("/"):
        document["basePath"] = f"/{base.strip()}"
        report.repaired("base-path-with-slash", "/basePath")


def patterns_without_slashes(document: Json, report: Report) -> None:
    """Take the slashes off a pattern that is written as JavaScript writes one: nothing would match it."""
    for where, schema in schemas(document):
        pattern = schema.get("pattern")
        if isinstance(pattern, str) and pattern.startswith("/^") and pattern.endswith("$/"):
            schema["pattern"] = pattern[1:-1]
            report.repaired("patterns-without-slashes", f"{where}/pattern")


def definitions_of_their_own(document: Json, report: Report) -> None:
    """Refer to what a definition that is only a reference refers to: two names of one thing are one class."""
    definitions = mapping(document.get("definitions"))
    others = {
        name: target.removeprefix("#/definitions/")
        for name, schema in definitions.items()
        if isinstance(target := mapping(schema).get("$ref"), str)
    }
    ends: dict[str, str] = {}
    for name in others:
        end, seen = name, {name}
        while end in others and others[end] not in seen:
            end = others[end]
            seen.add(end)
        if end not in others and end in definitions:
            ends[name] = end
    for name in ends:
        del definitions[name]
        report.repaired("definitions-of-their-own", pointer("definitions", name))
    for _, schema in schemas(document):
        reference = schema.get("$ref")
        if isinstance(reference, str) and (name := reference.removeprefix("#/definitions/")) in ends:
            schema["$ref"] = f"#/definitions/{ends[name]}"


def values_of_one_kind(document: Json, report: Report) -> None:
    """Leave out an enum of several kinds of values whose type is not stated: no type could have such."""
    for where, schema in schemas(document):
        values = schema.get("enum")
        if (
            "type" not in schema
            and isinstance(values, list)
            and len({type(value) for value in values} - {type(None)}) > 1
        ):
            del schema["enum"]
            report.left_out["enum"] += 1
            report.repaired("values-of-one-kind", f"{where}/enum")


def types_that_say_nothing(document: Json, report: Report) -> None:
    """Leave out a list of no types."""
    for where, schema in schemas(document):
        if schema.get("type") == []:
            del schema["type"]
            report.repaired("types-that-say-nothing", f"{where}/type")


PLAIN_VALUES: tuple[Callable[[Json, Report], None], ...] = (
    methods_in_small_letters,
    nothing_for_null,
    flags_and_numbers,
    exclusive_limits,
    lists_of_one,
    types_of_headers,
    base_path_with_slash,
    patterns_without_slashes,
    definitions_of_their_own,
    values_of_one_kind,
    types_that_say_nothing,
)
