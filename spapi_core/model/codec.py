"""Between JSON and typed values: the functions that the rest of the core calls.

Behind them, `jsontext` reads and writes JSON text, `annotations` knows what each annotation means (its node: `values`, `containers`), `learning` how a
model is read, `compiled` writes code for models that are read often, `encode` turns values
into JSON.

From Amazon everything is taken: an unknown enum value stays a string, unknown properties are kept
in `additional_properties`, null and missing are None even where required, what does not parse or has
another type stays as it came. Every such case is `Drift`. To Amazon nothing goes that does not fit.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, overload

import orjson

from spapi_core.errors import InvalidArgumentError
from spapi_core.model.amounts import Numbers, Page, hold
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.model.encode import MismatchError, copied, encoded, key_as_json
from spapi_core.model.jsontext import dumps, exact_loads, loads
from spapi_core.model.learning import node_of
from spapi_core.model.node import InexactNumberError, Sink
from spapi_core.model.record import Record, attributes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.model.node import Node

__all__ = [
    "Drift",
    "DriftKind",
    "copied",
    "decode",
    "dumps",
    "encode",
    "encode_as",
    "loads",
    "parse",
    "read_mapping",
    "renamed",
    "told",
]

_NUMBERS = Numbers()

T = TypeVar("T")
R = TypeVar("R", bound=Record)


@overload
def parse(kind: type[T], content: bytes, drift: list[Drift]) -> T: ...


@overload
def parse(kind: Any, content: bytes, drift: list[Drift]) -> Any: ...


def parse(kind: Any, content: bytes, drift: list[Drift]) -> Any:
    """Read JSON text as a type: the quickest way from bytes to models.

    Args:
        kind: A model, a list of models, or what else an annotation of a model may be.
        content: JSON in UTF-8.
        drift: Where what does not fit is added.

    Raises:
        ValueError: The content is not JSON, or nested too deeply. The message holds nothing of it.
    """
    node = node_of(kind)
    try:
        try:
            answer, found = _quickly(node, content)
        except (orjson.JSONDecodeError, InexactNumberError):
            answer, found = _exactly(node, content)
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None
    drift += found
    return answer


def _quickly(node: Node, content: bytes) -> tuple[Any, list[Drift]]:
    """Read with orjson; the digits of amounts are looked up in the text when somebody reads them.

    Raises:
        InexactNumberError: orjson loses digits that count.
        orjson.JSONDecodeError: It is not JSON for orjson.
    """
    page = Page(content, partial(_reread, node, content))
    number = iter(_NUMBERS)
    sink = Sink([], exact=False, page=page, number=number)
    answer = node.read(orjson.loads(content), sink)
    if taken := next(number):
        _NUMBERS.took(taken)
        hold(page)
    return answer, sink.drift


def _exactly(node: Node, content: bytes) -> tuple[Any, list[Drift]]:
    """Read with the standard library, each digit kept."""
    digits: dict[int, str] = {}
    sink = Sink([], exact=True, digits=digits)
    return node.read(exact_loads(content, digits), sink), sink.drift


def _reread(node: Node, content: bytes, page: Page) -> tuple[Any, dict[int, str]]:
    """The same with the models numbered, and the digits of each float in them by its id."""
    digits: dict[int, str] = {}
    sink = Sink([], exact=True, digits=digits, page=page, number=iter(_NUMBERS))
    return node.read(exact_loads(content, digits), sink), digits


@overload
def decode(kind: type[T], value: Any, drift: list[Drift]) -> T: ...


@overload
def decode(kind: Any, value: Any, drift: list[Drift]) -> Any: ...


def decode(kind: Any, value: Any, drift: list[Drift]) -> Any:
    """Read a JSON value as a type.

    Args:
        kind: A model, a list of models, or what else an annotation of a model may be.
        value: JSON value; it is taken over, its lists and dicts become part of the answer.
        drift: Where what does not fit is added.

    Raises:
        ValueError: The value is nested too deeply.
    """
    try:
        return node_of(kind).read(value, Sink(drift, exact=True))
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None


def read_mapping(cls: type[R], data: Mapping[str, Any], drift: list[Drift]) -> R:
    """Make a model of JSON under Amazon's names; see `Model.from_dict`.

    Raises:
        TypeError: The data is not a mapping.
        ValueError: It is nested too deeply.
    """
    if not isinstance(data, Mapping):
        raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
    try:
        own = copied(dict(data))
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None
    return decode(cls, own, drift)


def encode(value: Any, where: str = "value") -> Any:
    """The JSON value of a model or any other value that may be sent.

    None properties are left out, datetimes become ISO 8601 in UTC, enums their values; additional
    properties are added. Free-form parts may hold models, enums and datetimes too.

    Args:
        value: The value.
        where: How the message of an error begins.

    Raises:
        InvalidArgumentError: A value cannot be sent; the message names its place, not the value.
    """
    try:
        return encoded(value)
    except MismatchError as error:
        raise InvalidArgumentError(error.at(where)) from error
    except RecursionError:
        raise InvalidArgumentError(f"{where} is nested too deeply, or contains itself") from None


def encode_as(kind: Any, value: Any, where: str) -> Any:
    """The JSON value of an argument of a type: checked and encoded in one walk.

    A string passes for an enum and for a time, Amazon knows values that the model does not; a whole
    number passes for a float, a tuple for a list. Times are sent in UTC. A `FormFile` stays as it is.

    Args:
        kind: The type, as in annotations.
        value: The argument.
        where: How the message begins, e.g. `reports_v2021_06_30.createReport: body`.

    Raises:
        InvalidArgumentError: It is of another type, or something required is missing; the message
            names the place, e.g. `body.report_options: expected dict[str, str], got int`.
    """
    try:
        return node_of(kind).encode(value)
    except MismatchError as error:
        from spapi_core.model.faults import faults  # noqa: PLC0415 - only a mistake pays for it

        found = faults(kind, value, where)
        raise InvalidArgumentError.of(found or [error.at(where)]) from error
    except RecursionError:
        raise InvalidArgumentError(f"{where} is nested too deeply, or contains itself") from None


def renamed(model: Record, encoded: dict[str, Any], names: str) -> dict[str, Any]:
    """An encoded model with the names that its properties have in Python.

    Args:
        model: What was encoded.
        encoded: Its JSON object, under Amazon's names.
        names: "python".

    Raises:
        InvalidArgumentError: There are no such names.
    """
    if names != "python":
        raise InvalidArgumentError(f"names is {names!r}: give 'amazon' or 'python'")
    known = attributes(type(model))
    return {
        known.get(wire, wire): _renamed(getattr(model, known[wire]), value) if wire in known else value
        for wire, value in encoded.items()
    }


def _renamed(value: Any, encoded: Any) -> Any:
    if isinstance(value, Record):
        return renamed(value, encoded, "python")
    if isinstance(encoded, list) and value is not None:
        return [_renamed(each, inner) for each, inner in zip(value, encoded, strict=True)]
    if isinstance(encoded, dict) and isinstance(value, Mapping):
        return {(name := key_as_json(key)): _renamed(each, encoded[name]) for key, each in value.items()}
    return encoded


def told(drift: Sequence[Drift], limit: int = 3) -> str:
    """Drift in words: the first cases, and how many more."""
    first = "; ".join(dict.fromkeys(str(each) for each in drift[:limit]))
    return f"{first} and {len(drift) - limit} more" if len(drift) > limit else first
