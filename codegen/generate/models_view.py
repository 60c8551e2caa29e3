"""The classes, enums and aliases of a section, as records for the template of models.py."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from codegen.distil.convert import ALSO, NUMERAL
from codegen.generate.annotations import Annotations
from codegen.generate.document import REF, Prepared, Schema
from codegen.generate.facts import limits, prose
from codegen.generate.parse import Parsed, SectionError
from codegen.generate.records import Alias, Class, Enum, Field, Member
from codegen.generate.usage import Usage
from codegen.tables.documents import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openapi_python_client.parser.properties import ModelProperty

    from codegen.tables.personal import Personal

__all__ = ["ModelsView"]

S = TypeVar("S")

_WORD = re.compile(r"\w+")
_QUALIFIED = {
    **{name: f"builtins.{name}" for name in ("bool", "dict", "float", "int", "list", "str")},
    **{name: f"dt.{name}" for name in ("date", "datetime")},
}
"""How a type is written in a class that has an attribute of its name."""


class ModelsView:
    """Records of one section's models.

    Args:
        prepared: The section's document.
        parsed: What the parser made of it.
        personal: What is personal.
    """

    def __init__(self, prepared: Prepared, parsed: Parsed, personal: Personal) -> None:
        self._prepared = prepared
        self._parsed = parsed
        self._types = Annotations(parsed, prepared.literals)
        self._usage = Usage(prepared)
        self._personal = personal
        self._marks = personal.marks(Document(prepared.section, prepared.document))

    def enums(self) -> Iterator[Enum]:
        """The enums, in document order."""
        for schema in self._of_kind("enum"):
            prop = self._found(schema, self._parsed.enums)
            values = schema.data["enum"]
            names = self._prepared.members[schema.name]
            if len(prop.values) != len(values):
                raise SectionError(f"{self._where(schema)}: {len(values)} values became {len(prop.values)} members")
            told = schema.data.get("x-docgen-enum-table-extension", [])
            notes = {row.get("value"): prose(row) for row in told if isinstance(row, dict)}
            yield Enum(
                name=schema.name,
                base="StrEnum" if prop.value_type is str else "IntEnum",
                doc=self._doc(schema),
                members=tuple(
                    Member(name, value, notes.get(value, "")) for name, value in zip(names, values, strict=True)
                ),
                literal=self._prepared.literals.get(schema.name),
            )

    def classes(self) -> Iterator[Class]:
        """The classes, in document order."""
        for schema in self._of_kind("class"):
            model = self._found(schema, self._parsed.models)
            extra = schema.data.get("additionalProperties")
            fields = tuple(sorted(self._fields(schema, model), key=lambda field: not field.required))
            yield Class(
                name=schema.name,
                doc=self._doc(schema),
                fields=fields,
                personal=self._hidden(schema, fields),
                extra=self._types.field(model.additional_properties)
                if extra and isinstance(extra, dict) and model.additional_properties is not None
                else None,
            )

    def aliases(self) -> Iterator[Alias]:
        """The other named schemas of Amazon's, in document order."""
        for schema in self._of_kind("alias"):
            if schema.amazon is not None:
                target = self._types.field(self._found(schema, self._parsed.aliases))
                yield Alias(schema.name, target, self._doc(schema, limits(schema.data, self._prepared.schemas)))
        for name, target in sorted(self._prepared.naming.merged.items()):
            yield Alias(name, target, (f"`{target}` under the name it had before.",))

    def schemas(self) -> dict[str, str]:
        """Amazon's schema name -> Python name."""
        return {schema.amazon: schema.name for schema in self._prepared.schemas.values() if schema.amazon is not None}

    def _behind(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """The schema that a reference leads to."""
        while "$ref" in schema:
            schema = self._prepared.schemas[schema["$ref"].removeprefix(REF)].data
        return schema

    def _hidden(self, schema: Schema, fields: tuple[Field, ...]) -> tuple[str, ...] | None:
        """Attributes that are personal; None where the rules for names find none either."""
        hidden = self._marks.get(schema.pointer, frozenset())
        if not hidden and not any(self._personal.by_name(field.wire) for field in fields):
            return None
        return tuple(field.name for field in fields if field.wire in hidden)

    def _of_kind(self, kind: str) -> Iterator[Schema]:
        return (schema for schema in self._prepared.schemas.values() if schema.kind == kind)

    def _found(self, schema: Schema, among: Mapping[str, S]) -> S:
        try:
            return among[schema.name]
        except KeyError:
            raise SectionError(f"{self._where(schema)}: the parser lost {schema.name}") from None

    def _where(self, schema: Schema) -> str:
        return f"models/{self._prepared.section}.json#{schema.pointer}"

    def _doc(self, schema: Schema, told: list[str] | None = None) -> tuple[str, ...]:
        facts = f"{', '.join(told)}." if told else ""
        blocks = (*self._usage.told(schema), facts[:1].upper() + facts[1:], prose(schema.data))
        return tuple(block for block in blocks if block)

    def _fields(self, schema: Schema, model: ModelProperty) -> Iterator[Field]:
        data = dict(properties_of(schema.data, self._prepared.schemas))
        props = {
            self._parsed.reduced.untoken(prop.name.get_untrusted_value()): prop
            for prop in [*(model.required_properties or []), *(model.optional_properties or [])]
        }
        if data.keys() != props.keys():
            raise SectionError(f"{self._where(schema)}: the parser lost {sorted(data.keys() ^ props.keys())}")
        types = {wire: self._types.field(prop) for wire, prop in props.items()}
        # An attribute may not have the name of a type that a later annotation of its class uses.
        written = frozenset(_WORD.findall(" ".join(types.values())))
        names = self._prepared.naming.attributes(schema.name, props, written)
        hidden = written & set(names.values()) & _QUALIFIED.keys()  # attributes that were there before such a type
        if hidden:
            types = {
                wire: _WORD.sub(lambda word: _QUALIFIED[word[0]] if word[0] in hidden else word[0], kind)
                for wire, kind in types.items()
            }
        for wire, inner in data.items():
            told = ", ".join(limits(inner, self._prepared.schemas))
            note = f"`{wire}`: {told}." if told else f"`{wire}`."
            yield Field(
                name=names[wire],
                wire=wire,
                type=types[wire],
                required=props[wire].required,
                note=" ".join(part for part in (note, prose(inner)) if part),
                also=tuple(inner.get(ALSO, ())),
                numeral=bool(self._behind(inner).get(NUMERAL)),
            )


def properties_of(data: Mapping[str, Any], schemas: Mapping[str, Schema]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Properties of a schema with those of its allOf parts, in Amazon's order; a later one of a name wins."""
    for part in data.get("allOf", []):
        inner = schemas[part["$ref"].removeprefix(REF)].data if "$ref" in part else part
        yield from properties_of(inner, schemas)
    yield from data.get("properties", {}).items()
