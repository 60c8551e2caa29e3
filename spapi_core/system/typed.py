"""Dicts whose known keys are attributes as well, with their types: `stats.requests` beside `stats["requests"]`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Item", "TypedDictionary"]

T = TypeVar("T")


class Item(Generic[T]):
    """A key of a dict, as a typed attribute.

    Args:
        key: The key.
        default: What it is where the key is missing.
    """

    def __init__(self, key: str, default: T | None = None) -> None:
        self._key = key
        self._default = default

    def __get__(self, owner: Mapping[str, Any] | None, kind: type[Any] | None = None) -> T:
        if owner is None:
            return self  # type: ignore[return-value]  # the class itself, e.g. for a tool that reads documentation
        value: T = owner.get(self._key, self._default)
        return value


class TypedDictionary(dict[str, Any]):
    """A dict in every respect; a key that is an attribute cannot be set as one."""

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} is read only: set the key of the dict")
