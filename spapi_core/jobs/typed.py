"""What a document is read as: which columns, or which class of a schema, and where its items stand. Pure."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from attrs import fields, frozen

from spapi_core.catalog import PACKAGE, default_catalog
from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.jobs.columns import Columns, columns_of
from spapi_core.jobs.items import line_value
from spapi_core.model import Model
from spapi_core.model.codec import parse
from spapi_core.reports import facts_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.model.drift import Drift

_FAMILY = "report_types"
_LINES = f"{PACKAGE}.kiosk."
"""Where the classes of records of JSON lines are."""


@frozen
class TypedReading:
    """How a document is read.

    Attributes:
        columns: The columns of its rows; None for JSON.
        model: The class of its items, or of the whole; None for rows.
        path: Where its items stand; None for the whole.
        lines: Each line is an item.
        elements: The elements of XML that are its records; None for others.
    """

    columns: Columns[Any] | None = None
    model: type[Model] | None = None
    path: str | None = None
    lines: bool = False
    elements: str | None = None


def reading_of(what: Columns[Any] | type[Model] | None, report_type: str | None) -> TypedReading:
    """How a document is read.

    Args:
        what: Columns, or a class of a report's schema; None lets the report type decide.
        report_type: The type of the report that it is of, where that is known.

    Raises:
        InvalidArgumentError: Nothing is known of the type, or it leaves a choice.
    """
    if isinstance(what, Columns):
        return TypedReading(columns=what)
    if isinstance(what, type) and issubclass(what, Model):
        return _of_model(what)
    if what is not None:
        raise InvalidArgumentError(
            "typed() takes columns of spapi_clients.report_rows, or a class of spapi_clients.report_types"
        )
    columns = columns_of(report_type)
    if columns is not None:
        return TypedReading(columns=columns)
    facts = None if report_type is None else facts_of(report_type)
    if facts is not None and facts.elements is not None:
        return TypedReading(elements=facts.elements)
    if facts is not None and facts.format == "xml":
        raise InvalidArgumentError(f"{report_type} is XML, and its elements are not known: read elements(name)")
    return _of_type(report_type)


def as_model(reading: TypedReading, value: Any, drift: list[Drift]) -> Model:
    """An item as its class; what does not fit is added to the drift, each place once.

    Raises:
        DocumentError: It is not a JSON object.
    """
    model = reading.model or Model
    if not isinstance(value, dict):
        raise DocumentError(f"The document holds {type(value).__name__} where {model.__name__} is a JSON object")
    found: list[Drift] = []
    read = model.from_dict(value, found)
    drift += [each for each in dict.fromkeys(found) if each not in drift]
    return read


def line_as_model(reading: TypedReading, line: str, drift: list[Drift], number: int) -> Model:
    """A line of JSON as its class, amounts with their digits; what does not fit is added to the drift, each place once.

    Raises:
        DocumentError: It is not a JSON object.
    """
    model = reading.model or Model
    found: list[Drift] = []
    read = line_value(lambda data: parse(model, data, found), line, number)
    if not isinstance(read, model):
        raise DocumentError(f"The document holds {type(read).__name__} where {model.__name__} is a JSON object")
    drift += [each for each in dict.fromkeys(found) if each not in drift]
    return read


def whole(reading: TypedReading, document_id: str, text: str, drift: list[Drift]) -> Model:
    """A whole document as its class; what does not fit is added to the drift.

    Raises:
        DocumentError: It is not JSON.
    """
    try:
        read: Model = parse(reading.model or Model, text.encode(), drift)
    except ValueError as error:
        raise DocumentError(f"Document {document_id} is not JSON: read its text or rows") from error
    return read


def _of_model(model: type[Model]) -> TypedReading:
    module = sys.modules[model.__module__]
    if module.__name__.startswith(_LINES):
        return TypedReading(model=model, lines=True)
    root = _roots().get(module.__name__)
    if root is None or model.__name__ == root:
        return TypedReading(model=model)
    paths = [path for path, item in _lists(getattr(module, root)).items() if item is model]
    if len(paths) == 1:
        return TypedReading(model=model, path=paths[0])
    choice = ", ".join(item.__name__ for item in _lists(getattr(module, root)).values())
    raise InvalidArgumentError(
        f"{model.__name__} is not an item of {root}, or of several of its lists: take {choice or root}, or read items(path)"
    )


def _of_type(report_type: str | None) -> TypedReading:
    modules = [
        (f"{PACKAGE}.{module}", row["root"])
        for module, row in _schemas().items()
        if module.startswith(f"{_FAMILY}.") and report_type in row["types"]
    ]
    what = f"of {report_type} " if report_type else ""
    if not modules:
        raise InvalidArgumentError(
            f"Nothing {what}says of what types its rows are: give typed() columns of spapi_clients.report_rows or a class "
            "of spapi_clients.report_types, or read rows()"
        )
    found = [
        TypedReading(model=item, path=path)
        for module, root in modules
        for path, item in _lists(getattr(import_module(module), root)).items()
    ]
    if len(found) == 1:
        return found[0]
    names = ", ".join(
        f"{reading.model.__module__.rpartition('.')[2]}.{reading.model.__name__}" for reading in found if reading.model
    )
    raise InvalidArgumentError(f"A document {what}holds several lists: give typed() one of {names}")


def _lists(root: type[Model]) -> Mapping[str, type[Model]]:
    """Amazon's name of each list of objects in a class -> the class of its items."""
    hints = get_type_hints(root)
    found: dict[str, type[Model]] = {}
    names = [each.name for each in fields(root) if each.init and not each.name.startswith("_")]
    for name, wire in zip(names, root._wire_, strict=False):
        for item in _items(hints.get(name)):
            if isinstance(item, type) and issubclass(item, Model):
                found[wire] = item
    return found


def _items(hint: Any) -> tuple[Any, ...]:
    """The classes in a hint such as `list[X] | None`."""
    found = get_args(hint)
    return tuple(
        inner for each in (hint, *found) if getattr(each, "__origin__", None) is list for inner in get_args(each)
    )


def _schemas() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = default_catalog().load("schemas.json")
    return found


def _roots() -> dict[str, str]:
    return {f"{PACKAGE}.{module}": row["root"] for module, row in _schemas().items()}
