"""What a dataset of Data Kiosk can be asked for, as its builder of queries is made from it."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Argument", "Choice", "Dataset", "Operation"]


@frozen
class Argument:
    """An argument of a query.

    Attributes:
        name: In Python.
        wire: In the schema.
        type: Its type in the schema, e.g. `[String!]!`.
        annotation: What the builder takes.
        required: The schema requires it.
    """

    name: str
    wire: str
    type: str
    annotation: str
    required: bool


@frozen
class Operation:
    """What a dataset can be asked for.

    Attributes:
        name: Its function.
        wire: Its field in the schema.
        record: Class of a record.
        arguments: Required ones first.
    """

    name: str
    wire: str
    record: str
    arguments: tuple[Argument, ...]


@frozen
class Choice:
    """A field that can be asked for.

    Attributes:
        name: In Python.
        wire: In the schema.
        inner: Class whose fields stand in it; None where it is a value.
        deprecated: The schema says so.
    """

    name: str
    wire: str
    inner: str | None
    deprecated: bool


@frozen
class Dataset:
    """A dataset, for the template.

    Attributes:
        root: Its name in a query.
        operations: What can be asked for.
        choices: Class of a record or of a part of it -> its fields.
        inputs: Input type -> field -> type, for writing arguments.
        enums: The enums, whose values are written without quotation marks.
        literals: Enum that an argument takes -> its values.
    """

    root: str
    operations: tuple[Operation, ...]
    choices: dict[str, tuple[Choice, ...]]
    inputs: dict[str, dict[str, str]]
    enums: tuple[str, ...]
    literals: dict[str, tuple[str, ...]]
