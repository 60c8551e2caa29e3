"""What the templates see: a section as plain records, every name and type already Python.

Nothing is decided here; `models_view.py` and `operations_view.py` fill these records.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.generate.ledger import Names
    from codegen.tables.records import OperationFacts

__all__ = ["Alias", "Class", "Entry", "Enum", "Field", "Member", "Operation", "Parameter", "Section"]


_SUCCESS = 2


@dataclass(frozen=True)
class Member:
    """A value of an enum."""

    name: str
    value: str | int
    note: str = ""


@dataclass(frozen=True)
class Enum:
    """An enum class.

    Args:
        name: Class name.
        base: `StrEnum` or `IntEnum`.
        doc: Docstring, a paragraph an entry.
        members: Its values in Amazon's order.
        literal: Alias of a `Literal` with its values, where arguments take them; else None.
    """

    name: str
    base: str
    doc: tuple[str, ...]
    members: tuple[Member, ...]
    literal: str | None


@dataclass(frozen=True)
class Field:
    """A property of a class.

    Args:
        name: Its Python name.
        wire: Amazon's name.
        type: Its annotation.
        required: Amazon's model says that it is there.
        note: What the docstring says about it.
        also: Other names under which Amazon answers with it.
        numeral: A text that Amazon also sends as a number.
    """

    name: str
    wire: str
    type: str
    required: bool
    note: str
    also: tuple[str, ...] = ()
    numeral: bool = False


@dataclass(frozen=True)
class Class:
    """A model class.

    Args:
        name: Its name.
        doc: Docstring, a paragraph an entry.
        fields: Its properties, required ones first.
        extra: Type of properties beyond the declared ones, where the model gives one.
        personal: Names of the personal ones; None where their names alone say that none is.
    """

    name: str
    doc: tuple[str, ...]
    fields: tuple[Field, ...]
    extra: str | None
    personal: tuple[str, ...] | None

    @property
    def also(self) -> tuple[tuple[str, str], ...]:
        """Another name under which Amazon answers with a property, and the property's own."""
        return tuple((other, field.wire) for field in self.fields for other in field.also)

    @property
    def numerals(self) -> tuple[str, ...]:
        """Attributes that are texts and may come as numbers."""
        return tuple(field.name for field in self.fields if field.numeral)


@dataclass(frozen=True)
class Alias:
    """A named schema that is not a class of its own."""

    name: str
    target: str
    doc: tuple[str, ...]


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation.

    Args:
        name: Amazon's spelling.
        argument: The Python argument.
        where: "path", "query" or "header".
        type: Type at run time, as written in operations.py.
        plain_type: The same with enums shown as their values' type.
        values: Allowed values of an enum (or of a list of one), else empty.
        annotation: Type in signatures, without `None`.
        required: Amazon's model says it must be sent.
        optional: The signature gives it a default of None.
        style: "plain", "csv", "ssv", "tsv", "pipes", "multi" or "greedy".
        marketplace: The client's marketplace stands in.
        told: What the docstring says about it.
    """

    name: str
    argument: str
    where: str
    type: str
    plain_type: str
    values: tuple[str, ...]
    annotation: str
    required: bool
    optional: bool
    style: str
    marketplace: bool
    told: str


@dataclass(frozen=True)
class Operation:
    """An operation.

    Args:
        facts: What models and tables say.
        constant: Name of its constant.
        function: Name of its builder and of the section's method.
        parameters: In Amazon's order.
        positional: Required path parameters, in path order.
        keywords: The other parameters, in Amazon's order.
        body: Type of the body in operations.py and client.py, or None.
        body_name: Amazon's schema name of the body, where it has one.
        body_required: Amazon's model says a body must be sent.
        form: The body is sent as a form.
        multipart: The form may hold files.
        body_told: What the docstring says about the body.
        responses: Status -> type, `None` for an empty answer.
        otherwise: Type of the answer of every other status; None where the model has no default answer with a body.
        answer: Type of a 2xx answer.
        item: Type of a list item, where pages have a single list.
        listed: Type of what the list of all pages gives; of several lists side by side the union.
        argument_of: Wire name of a query parameter -> argument.
        doc: Docstring of the methods, a block an entry, without Args, Returns, Raises.
        raises: Error class -> when.
        brief: Docstring of the builder, a block an entry, without Args.
    """

    facts: OperationFacts
    constant: str
    function: str
    parameters: tuple[Parameter, ...]
    positional: tuple[Parameter, ...]
    keywords: tuple[Parameter, ...]
    body: str | None
    body_name: str | None
    body_required: bool
    form: bool
    multipart: bool
    body_told: str
    responses: Mapping[int, str]
    otherwise: str | None
    answer: str
    item: str | None
    listed: str | None
    argument_of: Mapping[str, str]
    doc: tuple[str, ...]
    raises: Mapping[str, str]
    brief: tuple[str, ...]

    @property
    def empty(self) -> list[int]:
        """The 2xx statuses without a body."""
        return [status for status, kind in self.responses.items() if kind == "None" and status // 100 == _SUCCESS]


@dataclass(frozen=True)
class Entry:
    """A section as the modules above the sections see it."""

    name: str
    class_name: str
    summary: str


@dataclass(frozen=True)
class Section:
    """A section: its classes, operations and words.

    Args:
        name: Package name.
        class_name: Class of its methods, e.g. `OrdersV0`.
        title: For people, e.g. `Orders v0`.
        summary: What it is for.
        doc_url: Amazon's reference page.
        enums: Its enums, in document order.
        classes: Its classes, in document order.
        aliases: Its other named schemas.
        schemas: Amazon's schema name -> Python name.
        operations: Its operations, in Amazon's order.
        names: All names of it, those of what is gone too.
    """

    name: str
    class_name: str
    title: str
    summary: str
    doc_url: str
    enums: tuple[Enum, ...]
    classes: tuple[Class, ...]
    aliases: tuple[Alias, ...]
    schemas: Mapping[str, str]
    operations: tuple[Operation, ...]
    names: Names

    @property
    def deprecated(self) -> str:
        """What editors and type checkers say of a section all of whose operations end; empty where some stay."""
        ends = [operation.facts.deprecation for operation in self.operations]
        if not ends or not all(end is not None and end.announced for end in ends):
            return ""
        days = [end.removal for end in ends if end is not None and end.removal is not None]
        when = f"the last one is removed on {max(days).isoformat()}" if days else "no day of removal is named"
        return f"all operations of {self.name} are deprecated: {when}"
