"""From the parser's properties to Python types, as they are written in the generated code.

Three readers of a type want three forms: a field of a model (an enum may hold a value Amazon added since), an argument
of a method (as narrow as a type checker can hold it), and a parameter's type at run time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_python_client.parser.properties import (
    AnyProperty,
    EnumProperty,
    ModelProperty,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.union import UnionProperty

from codegen.tables.money import MARK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from codegen.generate.parse import Parsed

__all__ = ["Annotations"]

DECIMAL = "decimal.Decimal"
"""An exact number, by its module: several sections have a type of their own called Decimal."""

_SCALARS: tuple[tuple[type, str], ...] = (
    (BooleanProperty, "bool"),
    (IntProperty, "int"),
    (FloatProperty, "float"),
    (DateTimeProperty, "datetime"),
    (DateProperty, "date"),
    (AnyProperty, "Any"),
    (NoneProperty, "None"),
    (FileProperty, "FormFile"),
)
"""Everything else the parser knows travels as text."""


@dataclass(frozen=True)
class Annotations:
    """Types of one section.

    Args:
        parsed: What the parser made of it.
        literals: Enum class -> name of the alias with its values, for enums that arguments take.
        prefix: What goes before the name of a class, e.g. `models.` outside of the module that has them.
    """

    parsed: Parsed
    literals: Mapping[str, str]
    prefix: str = ""

    def field(self, prop: PropertyProtocol) -> str:
        """Type of a field, or of an answer or a body."""
        if isinstance(prop, EnumProperty):
            return f"{self.prefix}{prop.class_info.name} | {prop.value_type.__name__}"
        if isinstance(prop, ModelProperty):
            return self._object(prop)
        if isinstance(prop, ListProperty):
            return f"list[{self.field(prop.inner_property)}]"
        if isinstance(prop, UnionProperty):
            return " | ".join(dict.fromkeys(self.field(inner) for inner in prop.inner_properties))
        return _scalar(prop)

    def argument(self, prop: PropertyProtocol) -> str:
        """Type of an argument of a method: instants and days may be given as text, enums by their value."""
        if isinstance(prop, EnumProperty):
            name = str(prop.class_info.name)
            return f"{self.prefix}{name} | {self.prefix}{self.literals[name]}"
        if isinstance(prop, ListProperty):
            return f"Sequence[{self.argument(prop.inner_property)}]"
        scalar = _scalar(prop)
        if scalar == DECIMAL:
            return f"{scalar} | int | str"
        return f"{scalar} | str" if scalar in {"datetime", "date"} else scalar

    def parameter(self, prop: PropertyProtocol) -> str:
        """Type of a parameter at run time."""
        if isinstance(prop, EnumProperty):
            return f"{self.prefix}{prop.class_info.name}"
        if isinstance(prop, ListProperty):
            return f"list[{self.parameter(prop.inner_property)}]"
        return _scalar(prop)

    def plain(self, prop: PropertyProtocol) -> str:
        """Type of a parameter for a catalog that knows no classes: an enum is text."""
        if isinstance(prop, ListProperty):
            return f"list[{self.plain(prop.inner_property)}]"
        if isinstance(prop, EnumProperty):
            return prop.value_type.__name__
        scalar = _scalar(prop)
        return "float" if scalar == DECIMAL else scalar

    def _object(self, prop: ModelProperty) -> str:
        model = self.parsed.models[str(prop.class_info.name)]
        if model.required_properties or model.optional_properties:
            return f"{self.prefix}{model.class_info.name}"
        extra = model.additional_properties
        return f"dict[str, {'Any' if extra is None else self.field(extra)}]"


def _scalar(prop: PropertyProtocol) -> str:
    if isinstance(prop, FloatProperty) and prop.description == MARK:
        return DECIMAL
    return next((written for kind, written in _SCALARS if isinstance(prop, kind)), "str")
