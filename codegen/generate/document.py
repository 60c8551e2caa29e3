"""One distilled document, made ready for the parser: every class and enum gets its name here.

Inline objects and enums become named schemas of their own, and Amazon's schema names become Python class names. What
the parser sees of it is made in `reduced.py`.

A document is walked three times: to learn what needs a name, to name it in the order of Amazon's spelling, so that the
order in the file decides nothing, and to lay it out in the order of the file.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from openapi_python_client.strings import pascal_case

from codegen.distil.convert import ENUM_NAMES, MULTIPART
from codegen.generate.names import joined, singular
from codegen.generate.naming import Naming

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.generate.ledger import Names

__all__ = ["COMPOSERS", "METHODS", "REF", "Kind", "Prepared", "Schema", "kind_of", "pointer", "prepare"]

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
REF = "#/components/schemas/"

FILE = "x-spapi-file"
"""Marks a text that is a file: a field of a form, or a whole answer."""
COMPOSERS = ("allOf", "anyOf", "oneOf")
_LIST_SUFFIX = "List"
_SUFFIXES = ("Schema", "Type", "Model")
_HEADER_PREFIX = "x-amzn-"

Kind = str
"""What a schema becomes: "class", "enum" or "alias"."""


@dataclass(frozen=True)
class Schema:
    """A schema under the name it has in Python.

    Args:
        name: Python class or alias name.
        amazon: Amazon's schema name; None for what was inline.
        pointer: JSON pointer of it in the distilled document.
        data: The schema, its inline parts exchanged for references to Python names.
        kind: What it becomes.
    """

    name: str
    amazon: str | None
    pointer: str
    data: Json
    kind: Kind


@dataclass
class Prepared:
    """A section's document with every schema named.

    Args:
        section: Package name, e.g. `orders_v0`.
        document: The distilled document as read.
        schemas: Python name -> schema, in document order.
        operations: (method, path, operation), schemas in them exchanged for references.
        naming: Who names what is in it.
        literals: Enum class -> name of the alias with its values, for the enums that parameters take.
        aliases: Name of the extra schema through which the parser types the aliases; never written.
        members: Enum class -> names of its members, in the order of its values.
    """

    section: str
    document: Json
    naming: Naming
    schemas: dict[str, Schema] = field(default_factory=dict)
    operations: list[tuple[str, str, Json]] = field(default_factory=list)
    literals: dict[str, str] = field(default_factory=dict)
    aliases: str = ""
    members: dict[str, list[str]] = field(default_factory=dict)


def prepare(document: Json, section: str, known: Names | None = None) -> Prepared:
    """Name every class and enum of a document.

    Args:
        document: The distilled document.
        section: Its section.
        known: The names that were given before.

    Raises:
        NameClashError: A patch names something that has another name already.
    """
    first = _Preparation(document, section, Naming(None, {}, {}))
    first.run()
    naming = Naming(known, first.kinds, first.references)
    _Preparation(document, section, naming, in_order=True).run()
    return _Preparation(document, section, naming).run()


def kind_of(schema: Mapping[str, Any]) -> Kind:
    """Whether a schema becomes a class, an enum, or an alias of something else."""
    if schema.get("enum"):
        return "enum"
    if schema.get("properties") or (schema.get("allOf") and not _is_pass_through(schema)):
        return "class"
    return "alias"


def pointer(*parts: str) -> str:
    """A JSON pointer out of unescaped parts."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)


def _is_pass_through(schema: Mapping[str, Any]) -> bool:
    parts = schema.get("allOf", [])
    return len(parts) == 1 and "$ref" in parts[0] and not schema.get("properties")


def _needs_name(schema: Mapping[str, Any]) -> bool:
    return "$ref" not in schema and (kind_of(schema) != "alias" or schema.get("type") == "object")


class _Spot(NamedTuple):
    """Where something stands: as a pointer for messages, and as a place that stays the same when others are added."""

    pointer: str
    place: str

    def inside(self, *parts: str) -> _Spot:
        steps = pointer(*parts)
        return _Spot(self.pointer + steps, self.place + steps)


class _Preparation:
    """One walk through a document.

    Args:
        document: The distilled document.
        section: Its section.
        naming: Who names what is found.
        in_order: Walk in the order of Amazon's spelling instead of the order of the file.
    """

    def __init__(self, document: Json, section: str, naming: Naming, *, in_order: bool = False) -> None:
        self._source: Json = document.get("components", {}).get("schemas", {})
        self._schemas = {pointer(name)[1:] for name in self._source}
        self._result = Prepared(section, document, naming)
        self._naming = naming
        self._in_order = in_order
        self._is_alone = "x-spapi-root" in document.get("info", {})  # a module of its own: short names do not clash
        self._seen: Counter[str] = Counter()
        self.kinds: dict[str, Kind] = {}
        self.references: dict[str, str] = {}
        self._names = {
            name: self._claim(pointer(name)[1:], self._source[name], name, *(f"{name}{suffix}" for suffix in _SUFFIXES))
            for name in self._ordered(self._source)
        }

    def run(self) -> Prepared:
        result = self._result
        for amazon in self._ordered(self._source):
            where = _Spot(pointer("components", "schemas", amazon), pointer(amazon)[1:])
            self._add(self._names[amazon], amazon, where, self._source[amazon])
        for method, path, operation in self._operations():
            where = _Spot(pointer("paths", path, method), f"{operation['operationId']}()")
            result.operations.append((method, path, self._operation(operation, where)))
        result.aliases = self._naming.spare("SectionAliases", "SectionAliasesOfAll")
        for schema in result.schemas.values():
            if schema.kind == "enum":
                values = [str(value) for value in schema.data["enum"]]
                wished = dict(zip(values, schema.data.get(ENUM_NAMES, ()), strict=False))
                found = self._naming.members(schema.name, values, wished)
                result.members[schema.name] = [found[value] for value in values]
        return result

    def _operations(self) -> Iterator[tuple[str, str, Json]]:
        found = [
            (method, path, item[method])
            for path, item in self._result.document.get("paths", {}).items()
            for method in METHODS
            if method in item
        ]
        yield from sorted(found, key=lambda each: str(each[2]["operationId"])) if self._in_order else found

    def _ordered(self, names: Iterable[str]) -> Iterable[str]:
        return sorted(names) if self._in_order else list(names)

    def _claim(self, place: str, schema: Json, *candidates: str) -> str:
        self._seen[place] += 1
        if self._seen[place] > 1:  # two parts of an allOf have a property of this name
            place = f"{place}#{self._seen[place]}"
        kind = kind_of(schema)
        is_written = kind != "alias" or place in self._schemas
        if is_written:
            self.kinds[place] = kind
        return self._naming.type(place, *candidates, is_written=is_written)

    def _add(self, name: str, amazon: str | None, where: _Spot, schema: Json) -> None:
        self._result.schemas[name] = Schema(name, amazon, where.pointer, {}, kind_of(schema))
        self._result.schemas[name].data.update(self._inner(schema, name, where))

    def _inner(self, schema: Json, owner: str, where: _Spot) -> Json:
        """The schema with what is inside it exchanged for references."""
        if "$ref" in schema:
            target = schema["$ref"].removeprefix(REF)
            self.references[where.place] = pointer(target)[1:]
            return {"$ref": REF + self._names[target]}
        result = dict(schema)
        if "properties" in schema:
            found = {
                name: self._outer(
                    schema["properties"][name], self._wished(owner, name), where.inside("properties", name)
                )
                for name in self._ordered(schema["properties"])
            }
            result["properties"] = {name: found[name] for name in schema["properties"]}
        if "items" in schema:
            result["items"] = self._outer(schema["items"], _item_names(owner), where.inside("items"))
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict):
            result["additionalProperties"] = self._outer(
                extra, (joined(owner, "Value"),), where.inside("additionalProperties")
            )
        for composer in COMPOSERS:
            if composer in schema:
                result[composer] = [
                    self._inner(part, owner, _Spot(f"{where.pointer}/{composer}/{index}", where.place))
                    for index, part in enumerate(schema[composer])
                ]
        return result

    def _outer(self, schema: Json, names: tuple[str, ...], where: _Spot) -> Json:
        """The schema itself, or a reference to it where it has to have a name."""
        if _needs_name(schema):
            suffix = "Value" if kind_of(schema) == "enum" else "Detail"
            name = self._claim(where.place, schema, *names, f"{names[-1]}{suffix}")
            self._add(name, None, where, schema)
            return {"$ref": REF + name}
        if schema.get("type") == "array":
            result = self._inner({key: value for key, value in schema.items() if key != "items"}, names[0], where)
            if "items" in schema:
                single = singular(names[0])
                found = (single, f"{single}Item") if single != names[0] else (f"{single}Item",)
                found = (*found[:-1], *map(singular, names[1:]), found[-1])
                result["items"] = self._outer(schema["items"], found, where.inside("items"))
            return result
        return self._inner(schema, names[0], where)

    def _wished(self, owner: str, name: str) -> tuple[str, ...]:
        """What something in an object may be called: after its property, with the object's name before it."""
        return (pascal_case(name), joined(owner, name)) if self._is_alone else (joined(owner, name),)

    def _operation(self, operation: Json, where: _Spot) -> Json:
        identity = operation["operationId"]
        result = dict(operation)
        parameters = list(enumerate(operation.get("parameters", [])))
        if self._in_order:
            parameters.sort(key=lambda each: (each[1]["in"], each[1]["name"]))
        result["parameters"] = [
            {
                **parameter,
                "schema": self._parameter(
                    parameter["schema"],
                    parameter["name"],
                    identity,
                    _Spot(
                        f"{where.pointer}/parameters/{index}/schema",
                        where.place + pointer(parameter["in"], parameter["name"]),
                    ),
                ),
            }
            for index, parameter in parameters
        ]
        if "requestBody" in operation:
            result["requestBody"] = {
                **operation["requestBody"],
                "content": self._content(
                    operation["requestBody"].get("content", {}),
                    f"{identity}Body",
                    _Spot(f"{where.pointer}/requestBody", f"{where.place}/body"),
                ),
            }
        result["responses"] = {
            status: {
                **operation["responses"][status],
                "content": self._content(
                    operation["responses"][status].get("content", {}),
                    f"{identity}Answer{status}",
                    _Spot(f"{where.pointer}/responses/{status}", f"{where.place}/{status}"),
                ),
            }
            for status in self._ordered(operation["responses"])
        }
        return result

    def _content(self, content: Json, name: str, where: _Spot) -> Json:
        found: Json = {}
        for media, given in content.items():
            value = _with_files(given) if media == MULTIPART or _is_file(given.get("schema", {})) else given
            spot = _Spot(where.pointer + pointer("content", media, "schema"), where.place)
            found[media] = (
                {**value, "schema": self._outer(value["schema"], (name,), spot)} if "schema" in value else value
            )
        return found

    def _parameter(self, schema: Json, name: str, operation: str, where: _Spot) -> Json:
        if "items" in schema:
            items = self._parameter(schema["items"], _one_of(name), operation, where.inside("items"))
            return {**schema, "items": items}
        enum = self._parameter_enum(schema, name, operation, where) if "enum" in schema else self._enum_behind(schema)
        if enum is None:
            return self._inner(schema, name, where)
        if "$ref" in schema:
            self.references[where.place] = pointer(schema["$ref"].removeprefix(REF))[1:]
        if enum not in self._result.literals:
            self._result.literals[enum] = self._naming.literal(enum)
        return {"$ref": REF + enum}

    def _enum_behind(self, schema: Json) -> str | None:
        """Name of the enum that a parameter's schema refers to."""
        name = self._names.get(schema.get("$ref", "").removeprefix(REF))
        return name if name is not None and self._result.schemas[name].kind == "enum" else None

    def _parameter_enum(self, schema: Json, name: str, operation: str, where: _Spot) -> str:
        """The enum of a parameter: one with the same values whose name ends like the parameter's, or one of its own.

        Once they share a class they go on to, and the class has the values of all of them.
        """
        wanted = pascal_case(name.removeprefix(_HEADER_PREFIX))
        self.kinds[where.place] = "enum"
        claimed = self._naming.of(where.place)
        if claimed is None:
            values = set(schema["enum"])
            for known in self._result.schemas.values():
                if known.kind == "enum" and known.name.endswith(wanted) and set(known.data["enum"]) == values:
                    self._naming.share(where.place, known.name)
                    return known.name
            claimed = self._naming.type(
                where.place, wanted, joined(operation, wanted), f"{joined(operation, wanted)}Parameter"
            )
        known_enum = self._result.schemas.get(claimed)
        if known_enum is None:
            self._add(claimed, None, where, schema)
        else:
            values_of = known_enum.data["enum"]
            known_enum.data["enum"] = [*values_of, *(each for each in schema["enum"] if each not in values_of)]
        return claimed


def _is_file(schema: Json) -> bool:
    return schema.get("type") == "string" and schema.get("format") == "binary"


def _with_files(content: Json) -> Json:
    """What a form or an answer holds, its files marked: elsewhere a binary text is a text."""
    schema = content.get("schema", {})
    if _is_file(schema):
        return {**content, "schema": {**schema, FILE: True}}
    properties = {
        name: {**inner, FILE: True}
        if _is_file(inner)
        else {**inner, "items": {**inner["items"], FILE: True}}
        if _is_file(inner.get("items", {}))
        else inner
        for name, inner in schema.get("properties", {}).items()
    }
    return {**content, "schema": {**schema, "properties": properties}} if properties else content


def _one_of(name: str) -> str:
    """Name of an item of a parameter: `OrderStatuses` is `OrderStatus`, `ShipmentStatusList` is `ShipmentStatus`."""
    return name.removesuffix(_LIST_SUFFIX) if name.endswith(_LIST_SUFFIX) and name != _LIST_SUFFIX else singular(name)


def _item_names(owner: str) -> tuple[str, ...]:
    """Candidate names for the items of a named list."""
    if owner.endswith(_LIST_SUFFIX) and owner != _LIST_SUFFIX:
        return (owner.removesuffix(_LIST_SUFFIX), f"{owner}Item")
    return tuple(dict.fromkeys((singular(owner), f"{owner}Item"))) if singular(owner) != owner else (f"{owner}Item",)
