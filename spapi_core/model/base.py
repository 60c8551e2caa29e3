"""The base class of every generated model: attrs classes that cost next to nothing to import.

A section has up to 150 models and few programs touch more than ten of them, but making a class
with `attrs.define` takes about 400 us. So the class statement makes a plain class with slots, and
attrs builds its part (`__init__`, `attrs.fields`, `attrs.evolve`, `attrs.asdict`) on first use.
Equality, repr, copying and pickling are shared by all models. How JSON becomes a model is told in
`spapi_core.model.codec`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from decimal import Decimal
from inspect import Signature, get_annotations, signature
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Literal, dataclass_transform

import attr
from attrs import field

from spapi_core.model.jsontext import DIGITS
from spapi_core.system.fork import ModuleLock

if TYPE_CHECKING:
    from typing import Self

    from spapi_core.model.drift import Drift

__all__ = ["Model", "ModelType", "attributes", "field"]

_BUILDING = ModuleLock()
_EXTRA = "additional_properties"


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class ModelType(type):
    """Makes a model of a class statement: its annotated names become slots, its values defaults.

    `_wire_` in the class body lists Amazon's names of the annotated names, in their order; without
    it they are the same. `_also_` has other names that Amazon answers with, and those they stand for, `_numerals_` lists the annotated
    names that are texts and may come as numbers. `_personal_` lists the annotated names that are personal; without it, their
    names decide (`spapi_core.personal`).

    Raises:
        TypeError: The class statement is no model, e.g. `_wire_` does not match the annotations.
    """

    _fields_: tuple[str, ...]
    _wires_: tuple[str, ...]
    _defaults_: dict[str, Any]
    _open_: bool

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> ModelType:
        """Make the class once, with slots: attrs would make it twice."""
        if not bases:
            return super().__new__(mcs, name, bases, namespace)
        annotated = namespace.get("__annotations__", {})
        own = tuple([each for each in annotated if each[0] != "_" and each != _EXTRA])
        wires = namespace.setdefault("_wire_", own)
        if len(wires) != len(own):
            raise TypeError(f"{name}: _wire_ has {len(wires)} names for {len(own)} properties")
        parent = _parent(name, bases)
        slots = own
        defaults = {each: namespace.pop(each) for each in own if each in namespace}
        if parent._fields_:
            known = parent._fields_
            slots = tuple([each for each in own if each not in known])
            wires = (*parent._wires_, *[wire for each, wire in zip(own, wires, strict=True) if each not in known])
            own = known + slots
            defaults = {**parent._defaults_, **defaults}
        if not hasattr(parent, "_page") and any("Decimal" in str(annotated[each]) for each in slots):
            slots = (*slots, "_page", "_number")  # of `spapi_core.model.amounts`
        namespace["__slots__"] = slots
        namespace["_fields_"] = own
        namespace["_wires_"] = wires
        namespace["_defaults_"] = defaults
        namespace["_open_"] = namespace.pop(_EXTRA, None) is not None or parent._open_
        cls = super().__new__(mcs, name, bases, namespace)
        if parent._fields_:
            _build(cls)  # type: ignore[arg-type]  # a model by its base; what it inherits may be built, and is not its own
        return cls

    if not TYPE_CHECKING:  # a __getattr__ would make any misspelt class attribute look right to type checkers

        def __getattr__(cls, name: str) -> Any:
            """Build attrs' part when attrs, or somebody who reads the signature, asks for it."""
            if name in {"__attrs_attrs__", "__signature__"} and cls.__base__ is not object:
                _build(cls)
                return cls.__dict__[name] if name == "__attrs_attrs__" else _signature(cls)
            raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")


class Model(metaclass=ModelType):
    """An object of Amazon's API.

    Keyword arguments are the properties; required ones have to be given. None means absent: it is
    not sent. Comparing compares all properties. A model can be changed, so it cannot be hashed.

    Args:
        additional_properties: Properties the model does not know, under Amazon's names. Filled when
            Amazon answers with them, and sent along.
    """

    _fields_: ClassVar[tuple[str, ...]] = ()
    _wires_: ClassVar[tuple[str, ...]] = ()
    _wire_: ClassVar[tuple[str, ...]] = ()
    _defaults_: ClassVar[dict[str, Any]] = {}
    _personal_: ClassVar[tuple[str, ...]]
    _also_: ClassVar[tuple[tuple[str, str], ...]] = ()
    _numerals_: ClassVar[tuple[str, ...]] = ()
    _open_: ClassVar[bool] = False

    __hash__ = None  # type: ignore[assignment]  # models can be changed

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
        additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)
    else:
        __slots__ = ("__weakref__", "_extra")

        def __init__(self, *args: Any, **properties: Any) -> None:
            """Build attrs' `__init__` for the class and run it."""
            cls = type(self)
            if cls is Model:
                raise TypeError("Model is the base of the models: use one of a section")
            _build(cls)
            cls.__init__(self, *args, **properties)

        @property
        def additional_properties(self) -> dict[str, Any]:
            """Properties the model does not know, under Amazon's names."""
            try:
                return self._extra
            except AttributeError:
                self._extra = extra = Unmodelled()
                return extra

        @additional_properties.setter
        def additional_properties(self, properties: dict[str, Any]) -> None:
            self._extra = properties

    def to_dict(self, names: Literal["amazon", "python"] = "amazon") -> dict[str, Any]:
        """As JSON values, as it would be sent: no None, times as ISO 8601.

        Args:
            names: Amazon's names of the properties, or those they have in Python; additional properties keep Amazon's.

        Raises:
            InvalidArgumentError: A value cannot be sent, e.g. a datetime without time zone; or there are no such names.
        """
        from spapi_core.model.codec import encode, renamed  # noqa: PLC0415  the codec knows the model

        encoded: dict[str, Any] = encode(self)
        return encoded if names == "amazon" else renamed(self, encoded, names)

    def to_json(self, names: Literal["amazon", "python"] = "amazon") -> str:
        """As JSON text; see `to_dict`."""
        from spapi_core.model.codec import dumps  # noqa: PLC0415  the codec knows the model

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
            drift: Where what does not fit is added; without it, it is not told.

        Raises:
            TypeError: The data is no mapping.
            ValueError: It is nested too deeply.
        """
        from spapi_core.model.codec import copied, decode  # noqa: PLC0415  the codec knows the model

        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(data).__name__}")
        try:
            own = copied(dict(data))
        except RecursionError:
            raise ValueError("JSON nested too deeply") from None
        model: Self = decode(cls, own, [] if drift is None else drift)
        return model

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return values_of(self) == values_of(other) and extra_of(self) == extra_of(other)

    def __repr__(self) -> str:
        """The properties that are set; what is personal or secret, and what no model describes, as its type.

        A repr ends up in logs and in reports of errors. `to_dict()` shows all.
        """
        from spapi_core.model.shown import shown  # noqa: PLC0415  it knows the model, and seldom is a model shown

        return shown(self)

    def __getstate__(self) -> dict[str, Any]:
        state = dict(_given(self))
        if extra := extra_of(self):
            state[_EXTRA] = dict(extra)
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Fill the slots; what a pickle of another version does not have is None, what it has more is dropped."""
        for name in type(self)._fields_:
            setattr(self, name, state.get(name))
        if _EXTRA in state:
            self.additional_properties = Unmodelled(state[_EXTRA])


class Unmodelled(dict[str, Any]):
    """Properties that no model describes: a dict whose repr shows names alone, for its values may be anybody's data.

    `dict(properties)` shows all.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        from spapi_core.model.shown import shown_properties  # noqa: PLC0415  as above

        return shown_properties(self)


def attributes(cls: type[Model]) -> dict[str, str]:
    """Amazon's name of each property -> its name in Python; attrs' part is not built for it."""
    return dict(zip(cls._wires_, cls._fields_, strict=True))


def annotated(cls: type[Model]) -> dict[str, tuple[Any, str]]:
    """Each annotated name of a model and its bases -> annotation, and the module it was written in."""
    return {
        name: (text, base.__module__) for base in reversed(cls.__mro__) for name, text in get_annotations(base).items()
    }


def extra_of(model: Model) -> dict[str, Any]:
    """The additional properties, without making room for them."""
    extra: dict[str, Any] = getattr(model, "_extra", None) or {}
    return extra


def _parent(name: str, bases: tuple[type, ...]) -> ModelType:
    parents = [base for base in bases if isinstance(base, ModelType)]
    if len(parents) != 1:
        raise TypeError(f"{name}: a model has one model as its base")
    return parents[0]


_GETTERS: dict[type[Model], Callable[[Model], Any]] = {}


def values_of(model: Model) -> tuple[Any, ...]:
    """The values of all properties, in their order."""
    cls = type(model)
    getter = _GETTERS.get(cls)
    if getter is None:
        getter = _GETTERS[cls] = attrgetter(*cls._fields_) if cls._fields_ else _none
    values: Any = getter(model)
    return values if len(cls._fields_) != 1 else (values,)


def _none(_: Model) -> tuple[Any, ...]:
    return ()


def _given(model: Model) -> list[tuple[str, Any]]:
    """Names and values of the properties that are set."""
    return [each for each in zip(type(model)._fields_, values_of(model), strict=True) if each[1] is not None]


def _amount(value: Any) -> Any:
    """A whole number or digits as the Decimal they stand for; anything else as it is, it is refused when it is sent."""
    if type(value) is int or (type(value) is str and DIGITS.fullmatch(value)):
        return Decimal(value)
    return value


def _signature(cls: type[Model]) -> Signature:
    built = signature(cls.__init__)
    return built.replace(parameters=list(built.parameters.values())[1:])


def _build(cls: type[Model]) -> None:
    """Let attrs add what it adds to a class: `__init__` and its description of the properties."""
    with _BUILDING.lock:
        if "__attrs_attrs__" in cls.__dict__:
            return
        annotations = {name: text for name, (text, _) in annotated(cls).items()}
        own = get_annotations(cls)
        these: dict[str, Any] = {
            name: attr.ib(
                default=cls._defaults_.get(name, attr.NOTHING),
                kw_only=True,
                type=None if name in own else annotations[name],  # attrs reads the class's own annotations itself
                converter=_amount if "Decimal" in str(annotations[name]) else None,
            )
            for name in cls._fields_
        }
        these[_EXTRA] = attr.ib(
            factory=dict, kw_only=True, type=None if _EXTRA in own else annotations.get(_EXTRA, "dict[str, Any]")
        )
        attr.s(cls, these=these, repr=False, eq=False, slots=False, collect_by_mro=True)
        cls.__init__.__doc__ = f"Make {cls.__name__}."
