"""What is personal: `personal.toml`, applied to the models.

The generator asks for the personal properties of each class, and writes the rules for names that no model knows beside
the catalog, where the core reads them. The linter is in `codegen.tables.personal_lint`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from codegen.tables.rows import FLAG, TEXT, TEXTS, TablesError, check, read_toml

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from codegen.tables.documents import Document

__all__ = ["FILE", "Personal", "Row", "normal", "objects_of", "read_personal"]

FILE = "personal.toml"
SORTS = ("object", "property", "shown", "column", "secret")

_KEYS = {
    "names": TEXTS,
    "schemas": TEXTS,
    "sections": TEXTS,
    "unmodelled": FLAG,
    "beside": TEXTS,
    "sent": FLAG,
    "review": FLAG,
    "source": TEXT,
    "reason": TEXT,
}
_NOISE = re.compile(r"[^a-z0-9]")
_REF = "#/components/schemas/"
_COMPOSERS = ("allOf", "anyOf", "oneOf")


def normal(name: str) -> str:
    """A name without case and without what separates its words: `buyer-email` and `BuyerEmail` are one."""
    return _NOISE.sub("", name.lower())


@frozen
class Row:
    """A row of the table.

    Args:
        sort: One of `SORTS`.
        names: As written.
        schemas: Amazon's names of the schemas it is for; empty for all.
        sections: The sections it is for; empty for all.
        unmodelled: Its names stand in no model.
        sent: A secret only as a field of a form or a query.
        beside: Names of siblings that identify one of its schemas where none is known; empty where its own name does.
    """

    sort: str
    names: tuple[str, ...]
    schemas: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    unmodelled: bool = False
    sent: bool = False
    beside: tuple[str, ...] = ()

    @property
    def hides(self) -> bool:
        """Whether what it names is not to be shown."""
        return self.sort != "shown"

    def of(self, section: str, schema: str) -> bool:
        """Whether it is for a schema of a section."""
        return (not self.schemas or schema in self.schemas) and (not self.sections or section in self.sections)

    def at(self, name: str, seen: Mapping[str, Collection[tuple[str, str]]]) -> set[tuple[str, str]]:
        """Section and schema of each property that a name of the row is.

        Args:
            name: The name.
            seen: Normal form of a name -> where the models have it.
        """
        return {(section, schema) for section, schema in seen.get(normal(name), ()) if self.of(section, schema)}


@frozen
class Personal:
    """The table.

    Args:
        rows: In their order.
        words: Matches the normal form of names that look personal.
    """

    rows: tuple[Row, ...]
    words: re.Pattern[str]
    _by_name: dict[str, list[Row]] = field(factory=dict, init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            if row.sort != "column" and not row.sent:
                for name in row.names:
                    self._by_name.setdefault(normal(name), []).append(row)

    def decided(self, section: str, schema: str, name: str) -> bool | None:
        """What a row says about a property of a schema; None where none does. A row that names schemas goes first."""
        rows = [row for row in self._by_name.get(normal(name), ()) if row.of(section, schema)]
        rows.sort(key=lambda row: not (row.schemas or row.sections))
        return rows[0].hides if rows else None

    def by_name(self, name: str) -> bool:
        """Whether a name is personal where nothing is known of its schema; an object of one schema is one anywhere."""
        rows = self._by_name.get(normal(name), ())
        return any(row.sort == "object" for row in rows) or self.hides("", "", name)

    def hides(self, section: str, schema: str, name: str) -> bool:
        """Whether a property is personal; what looks so and nobody has decided is."""
        decided = self.decided(section, schema, name)
        return self.words.search(normal(name)) is not None if decided is None else decided

    def marks(self, document: Document) -> dict[str, frozenset[str]]:
        """JSON pointer of every object schema -> Amazon's names of its personal properties.

        Args:
            document: A section's model.
        """
        places = list(objects_of(document.root))
        hidden: dict[str, set[str]] = {
            pointer: {name for name in properties if self.hides(document.section, schema, name)}
            for pointer, schema, properties in places
        }
        users: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for pointer, _, properties in places:
            for name, inner in properties.items():
                for target in _targets(inner, f"{pointer}/properties/{_escaped(name)}"):
                    users[target].add((pointer, name))
        others = _answers_and_bodies(document.root)
        changed = True
        while changed:
            changed = False
            for pointer, _, properties in places:
                used = users.get(pointer)
                if not used or pointer in others or hidden[pointer] >= set(properties):
                    continue
                if all(name in hidden.get(user, ()) for user, name in used):
                    hidden[pointer] = set(properties)
                    changed = True
        return {pointer: frozenset(names) for pointer, names in hidden.items()}

    def values(self, document: Document) -> set[str]:
        """Every text that is a value of an enum in something personal: it says nothing of a person.

        Args:
            document: A section's model.
        """
        marks = self.marks(document)
        found: set[str] = set()
        seen: set[str] = set()
        for pointer, _, properties in objects_of(document.root):
            for name, inner in properties.items():
                if name in marks[pointer] or self.by_name(name):
                    found |= _enum_values(inner, document, seen)
        return found

    def for_core(self, documents: Iterable[Document] = ()) -> dict[str, Any]:
        """What the core reads: the rules for names, in normal form and sorted, and the values of enums.

        Args:
            documents: The models.
        """

        def names(sort: str, *, sent: bool = False) -> list[str]:
            found = (
                row
                for row in self.rows
                if row.sort == sort and (sort == "object" or not row.schemas) and row.sent is sent
            )
            return sorted({normal(name) for row in found for name in row.names})

        some = [row for row in self.rows if row.sort == "property" and row.schemas]
        return {
            "objects": names("object"),
            "properties": names("property"),
            "texts": sorted({normal(name) for row in some if not row.beside for name in row.names}),
            "beside": {
                normal(name): sorted(map(normal, row.beside)) for row in some if row.beside for name in row.names
            },
            "shown": names("shown"),
            "columns": names("column"),
            "secrets": names("secret"),
            "sent": names("secret", sent=True),
            "values": sorted(set().union(*map(self.values, documents))),
            "words": self.words.pattern,
        }


def read_personal(folder: Path) -> Personal:
    """Read the table.

    Args:
        folder: The folder with the tables.

    Raises:
        TablesError: Not readable, a key unknown or of the wrong type, source or reason missing.
    """
    content = read_toml(folder / FILE)
    common = {key: content.pop(key) for key in ("source", "reason") if key in content}
    words = content.pop("words", [])
    try:
        pattern = re.compile("|".join(words))
    except (re.error, TypeError) as error:
        raise TablesError(f"{FILE}: words: {error}; write a list of regular expressions") from error
    if not words:
        raise TablesError(f"{FILE}: words is missing; write what makes a name look personal")
    rows = []
    for sort, entries in content.items():
        if sort not in SORTS or not isinstance(entries, list):
            raise TablesError(f"{FILE}: {sort} is not a sort of row; a row begins with [[{']], [['.join(SORTS)}]]")
        for number, entry in enumerate(entries, 1):
            row = {**common, **entry}
            check(f"{FILE}: {sort} {number}", row, _KEYS, ("names", "source", "reason"))
            rows.append(
                Row(
                    sort,
                    tuple(row["names"]),
                    tuple(row.get("schemas", ())),
                    tuple(row.get("sections", ())),
                    row.get("unmodelled", False),
                    row.get("sent", False),
                    tuple(row.get("beside", ())),
                )
            )
    return Personal(tuple(rows), pattern)


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def objects_of(root: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Every object schema: JSON pointer, Amazon's name of the schema it is in, properties with those of its parts."""
    schemas = root.get("components", {}).get("schemas", {})
    for name, schema in schemas.items():
        yield from _inside(schema, f"/components/schemas/{_escaped(name)}", name, schemas)
    for path, item in root.get("paths", {}).items():
        for method, operation in item.items():
            where = f"/paths/{_escaped(path)}/{method}"
            for place, schema in _bodies(operation, where):
                yield from _inside(schema, place, str(operation.get("operationId")), schemas)


def _bodies(operation: Any, where: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if not isinstance(operation, dict):
        return
    holders = [(f"{where}/requestBody", operation.get("requestBody", {}))]
    holders += [(f"{where}/responses/{status}", each) for status, each in operation.get("responses", {}).items()]
    for place, holder in holders:
        for media, content in holder.get("content", {}).items():
            if "schema" in content:
                yield f"{place}/{_escaped('content')}/{_escaped(media)}/schema", content["schema"]


def _inside(
    schema: Any, pointer: str, name: str, schemas: Mapping[str, Any]
) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    if not isinstance(schema, dict) or "$ref" in schema:
        return
    properties = dict(_properties(schema, schemas, 0))
    if properties:
        yield pointer, name, properties
    for own, inner in schema.get("properties", {}).items():
        yield from _inside(inner, f"{pointer}/properties/{_escaped(own)}", name, schemas)
    for key in ("items", "additionalProperties"):
        yield from _inside(schema.get(key), f"{pointer}/{key}", name, schemas)
    for composer in _COMPOSERS:
        for index, part in enumerate(schema.get(composer, ())):
            yield from _inside(part, f"{pointer}/{composer}/{index}", name, schemas)


def _properties(schema: Mapping[str, Any], schemas: Mapping[str, Any], depth: int) -> Iterator[tuple[str, Any]]:
    """Properties of a schema, with those of the parts of its `allOf`."""
    for part in schema.get("allOf", ()):
        if depth < len(schemas):
            target = schemas.get(part["$ref"].removeprefix(_REF), {}) if "$ref" in part else part
            yield from _properties(target, schemas, depth + 1)
    yield from schema.get("properties", {}).items()


def _targets(schema: Any, pointer: str) -> Iterator[str]:
    """Pointers of the object schemas that a property's value is made of."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield f"/components/schemas/{_escaped(schema['$ref'].removeprefix(_REF))}"
        return
    yield pointer
    for key in ("items", "additionalProperties"):
        yield from _targets(schema.get(key), f"{pointer}/{key}")
    for composer in _COMPOSERS:
        for index, part in enumerate(schema.get(composer, ())):
            yield from _targets(part, f"{pointer}/{composer}/{index}")


def _enum_values(schema: Any, document: Document, seen: set[str]) -> set[str]:
    """The values of all enums that a schema leads to."""
    if not isinstance(schema, dict):
        return set()
    found = {each for each in schema.get("enum", ()) if isinstance(each, str)}
    if "$ref" in schema:
        if schema["$ref"] in seen:
            return found
        seen.add(schema["$ref"])
        found |= _enum_values(
            document.root["components"]["schemas"].get(schema["$ref"].removeprefix(_REF)), document, seen
        )
    inside = [*schema.get("properties", {}).values(), schema.get("items"), schema.get("additionalProperties")]
    inside += [part for composer in _COMPOSERS for part in schema.get(composer, ())]
    return found.union(*(_enum_values(each, document, seen) for each in inside))


def _answers_and_bodies(root: Mapping[str, Any]) -> set[str]:
    """Pointers of the schemas that are a whole answer or body, on their own or as items."""
    found: set[str] = set()
    for path, item in root.get("paths", {}).items():
        for method, operation in item.items():
            for place, schema in _bodies(operation, f"/paths/{_escaped(path)}/{method}"):
                found |= set(_targets(schema, place))
    return found
