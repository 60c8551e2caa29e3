"""What makes a class a model, without the way to JSON: attrs classes that cost next to nothing to import.

A section has up to 150 models and few programs touch more than ten of them, but making a class
with `attrs.define` takes about 400 us. So the class statement makes a plain class with slots, and
attrs builds its part (`__init__`, `attrs.fields`, `attrs.evolve`, `attrs.asdict`) on first use.
Equality, copying and pickling are shared by all models. What a model can do beyond that is in `spapi_core.model.base`,
which knows the codec; the codec knows this module alone.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from inspect import Signature, get_annotations, signature
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

import attr
from attrs import field

from spapi_core.model.jsontext import DIGITS
from spapi_core.system.fork import ModuleLock

__all__ = ["ModelType", "Record", "Unmodelled", "annotated", "attributes", "extra_of", "field", "values_of"]

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
        TypeError: The class statement is not a model, e.g. `_wire_` does not match the annotations.
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
            if name in {"__attrs_attrs__", "__signature__"} and "_root_" not in cls.__dict__:
                _build(cls)
                return cls.__dict__[name] if name == "__attrs_attrs__" else _signature(cls)
            raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")


class Record(metaclass=ModelType):
    """The slots of a model, what fills them, how they are compared, copied and pickled."""

    _root_: ClassVar[bool] = True

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
            if "_root_" in cls.__dict__:
                raise TypeError(f"{cls.__name__} is the base of the models: use one of a section")
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

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return values_of(self) == values_of(other) and extra_of(self) == extra_of(other)

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

    show: ClassVar[Callable[[dict[str, Any]], str]]
    """How its repr is written; set by `spapi_core.model.base`."""

    def __repr__(self) -> str:
        return Unmodelled.show(self)


def attributes(cls: type[Record]) -> dict[str, str]:
    """Amazon's name of each property -> its name in Python; attrs' part is not built for it."""
    return dict(zip(cls._wires_, cls._fields_, strict=True))


def annotated(cls: type[Record]) -> dict[str, tuple[Any, str]]:
    """Each annotated name of a model and its bases -> annotation, and the module it was written in."""
    return {
        name: (text, base.__module__) for base in reversed(cls.__mro__) for name, text in get_annotations(base).items()
    }


def extra_of(model: Record) -> dict[str, Any]:
    """The additional properties, without making room for them."""
    extra: dict[str, Any] = getattr(model, "_extra", None) or {}
    return extra


def _parent(name: str, bases: tuple[type, ...]) -> ModelType:
    parents = [base for base in bases if isinstance(base, ModelType)]
    if len(parents) != 1:
        raise TypeError(f"{name}: a model has one model as its base")
    return parents[0]


_GETTERS: dict[type[Record], Callable[[Record], Any]] = {}


def values_of(model: Record) -> tuple[Any, ...]:
    """The values of all properties, in their order."""
    cls = type(model)
    getter = _GETTERS.get(cls)
    if getter is None:
        getter = _GETTERS[cls] = attrgetter(*cls._fields_) if cls._fields_ else _none
    values: Any = getter(model)
    return values if len(cls._fields_) != 1 else (values,)


def _none(_: Record) -> tuple[Any, ...]:
    return ()


def _given(model: Record) -> list[tuple[str, Any]]:
    """Names and values of the properties that are set."""
    return [each for each in zip(type(model)._fields_, values_of(model), strict=True) if each[1] is not None]


def _amount(value: Any) -> Any:
    """A whole number or digits as the Decimal they stand for; anything else as it is, it is refused when it is sent."""
    if type(value) is int or (type(value) is str and DIGITS.fullmatch(value)):
        return Decimal(value)
    return value


def _signature(cls: type[Record]) -> Signature:
    built = signature(cls.__init__)
    return built.replace(parameters=list(built.parameters.values())[1:])


def _build(cls: type[Record]) -> None:
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
