"""Models in pydantic: as a field, in a `TypeAdapter`, as what a FastAPI path takes and answers.

Loaded by pydantic alone, which asks a model for its schema; nothing here is imported otherwise. A value is read as everywhere
else: by Amazon's names, times and numbers as Amazon writes them. What is required and missing, or of a wrong type, is
refused, with all places at once; what the model does not know yet (a property, a value of an enum) passes. Written is what
would be sent, under Amazon's names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic_core import core_schema

from spapi_core.model.codec import encode, read_mapping
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.model.record import Record

__all__ = ["json_schema", "schema"]

M = TypeVar("M", bound=Record)

_REFUSED = frozenset({DriftKind.MISSING, DriftKind.WRONG_TYPE, DriftKind.UNREADABLE, DriftKind.NULL_ITEM})
_OPEN: ContextVar[tuple[type[Record], ...]] = ContextVar("_OPEN", default=())
_PLAIN: dict[Any, Any] = {
    str: core_schema.str_schema,
    bool: core_schema.bool_schema,
    int: core_schema.int_schema,
    float: core_schema.float_schema,
    # Amazon writes amounts as JSON numbers, and so do we.
    Decimal: core_schema.float_schema,
    datetime: core_schema.datetime_schema,
    date: core_schema.date_schema,
    NoneType: core_schema.none_schema,
}


def schema(cls: type[Record]) -> core_schema.CoreSchema:
    """How pydantic reads and writes a model."""
    written = core_schema.plain_serializer_function_ser_schema(encode, when_used="always")
    return core_schema.no_info_plain_validator_function(lambda value: _validated(cls, value), serialization=written)


def json_schema(cls: type[Record]) -> core_schema.CoreSchema:
    """A model under Amazon's names, for pydantic to make a JSON schema of."""
    known = _described(cls)
    # By reference, so that a model inside itself finds itself.
    return core_schema.definitions_schema(core_schema.definition_reference_schema(_reference(cls)), [known])


def _reference(cls: type[Any]) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def _described(cls: type[Record]) -> core_schema.CoreSchema:
    reference = _reference(cls)
    above = _OPEN.get()
    if cls in above:
        return core_schema.definition_reference_schema(reference)
    token = _OPEN.set((*above, cls))
    try:
        hints = get_type_hints(cls)
        fields = {
            wire: core_schema.typed_dict_field(_of(hints[name]), required=name not in cls._defaults_)
            for name, wire in zip(cls._fields_, cls._wires_, strict=True)
        }
    finally:
        _OPEN.reset(token)
    more: Literal["allow", "ignore"] = "allow" if cls._open_ else "ignore"
    return core_schema.typed_dict_schema(fields, ref=reference, cls_name=cls.__name__, extra_behavior=more)


def _validated(cls: type[M], value: Any) -> M:
    if isinstance(value, cls):
        return value
    if not isinstance(value, Mapping):
        raise ValueError(f"expected {cls.__name__} or its JSON object, got {type(value).__name__}")  # noqa: TRY004 - pydantic reports a ValueError
    drift: list[Drift] = []
    model = read_mapping(cls, value, drift)
    faults = [str(each) for each in drift if each.kind in _REFUSED]
    if faults:
        raise ValueError("; ".join(dict.fromkeys(faults)))
    return model


def _of(hint: Any) -> core_schema.CoreSchema:
    origin, inside = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return _union(inside)
    if origin in {list, Sequence}:
        return core_schema.list_schema(_of(inside[0]))
    if origin in {dict, Mapping}:
        return core_schema.dict_schema(_of(inside[0]), _of(inside[1]))
    if isinstance(hint, type) and issubclass(hint, Record):
        return _described(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return core_schema.enum_schema(hint, list(hint), ref=_reference(hint))
    make = _PLAIN.get(hint, core_schema.any_schema)
    made: core_schema.CoreSchema = make()
    return made


def _union(inside: tuple[Any, ...]) -> core_schema.CoreSchema:
    """Of several; what is absent is left out and never null, so None is not a choice."""
    choices: list[core_schema.CoreSchema | tuple[core_schema.CoreSchema, str]]
    choices = [_of(each) for each in inside if each is not NoneType]
    return (
        _of(next(each for each in inside if each is not NoneType))
        if len(choices) == 1
        else core_schema.union_schema(choices)
    )
