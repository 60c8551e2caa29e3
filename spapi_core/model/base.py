"""The base class of every generated model: a record that can become JSON, be made of JSON, and be shown.

The codec, the repr and what pydantic asks are loaded on first use, so that importing a section stays cheap.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from spapi_core.model.record import ModelType, Record, Unmodelled, attributes, field

if TYPE_CHECKING:
    from typing import Self

    from spapi_core.model.drift import Drift

__all__ = ["Model", "ModelType", "Unmodelled", "attributes", "field"]


class Model(Record):
    """An object of Amazon's API.

    Keyword arguments are the properties; required ones have to be given. None means absent: it is
    not sent. Comparing compares all properties. A model can be changed, so it cannot be hashed.

    Args:
        additional_properties: Properties the model does not know, under Amazon's names. Filled when
            Amazon answers with them, and sent along.
    """

    _root_: ClassVar[bool] = True

    __hash__ = None

    def to_dict(self, names: Literal["amazon", "python"] = "amazon") -> dict[str, Any]:
        """As JSON values, as it would be sent: no None, times as ISO 8601.

        Args:
            names: Amazon's names of the properties, or those they have in Python; additional properties keep Amazon's.

        Raises:
            InvalidArgumentError: A value cannot be sent, e.g. a datetime without time zone; or there are no such names.
        """
        from spapi_core.model.codec import encode, renamed  # noqa: PLC0415  sections are imported without the codec

        encoded: dict[str, Any] = encode(self)
        return encoded if names == "amazon" else renamed(self, encoded, names)

    def to_json(self, names: Literal["amazon", "python"] = "amazon") -> str:
        """As JSON text; see `to_dict`."""
        from spapi_core.model.codec import dumps  # noqa: PLC0415  sections are imported without the codec

        return dumps(self.to_dict(names)).decode()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """How pydantic reads and writes the model, where a program uses it in a model of pydantic's or in FastAPI."""
        del source, handler
        from spapi_core.model.pydantic_schema import schema  # noqa: PLC0415  pydantic alone asks, so it is there

        return schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, known: Any, handler: Any) -> Any:
        """The model's JSON schema, under Amazon's names."""
        del known
        from spapi_core.model.pydantic_schema import json_schema  # noqa: PLC0415  pydantic alone asks, so it is there

        # A copy of its own: pydantic puts the definitions beside what it is given, and the model may be one of them.
        return deepcopy(handler.resolve_ref_schema(handler(json_schema(cls))))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], drift: list[Drift] | None = None) -> Self:
        """Make a model of JSON under Amazon's names, tolerantly: what does not fit is kept as it is.

        Args:
            data: JSON; it is not changed, nothing of it is shared.
            drift: Where what does not fit is added; without it, it is not reported.

        Raises:
            TypeError: The data is not a mapping.
            ValueError: It is nested too deeply.
        """
        from spapi_core.model.codec import read_mapping  # noqa: PLC0415  few programs make models of dicts

        return read_mapping(cls, data, [] if drift is None else drift)

    def __repr__(self) -> str:
        """The properties that are set; what is personal or secret, and what no model describes, as its type.

        A repr ends up in logs and in reports of errors. `to_dict()` shows all.
        """
        from spapi_core.model.shown import shown  # noqa: PLC0415  a model is seldom shown

        return shown(self)


def _shown(properties: dict[str, Any]) -> str:
    from spapi_core.model.shown import shown_properties  # noqa: PLC0415  as above

    return shown_properties(properties)


Unmodelled.show = _shown
