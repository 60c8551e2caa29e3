"""Where a schema is used, so that a docstring can tell what a class is for without Amazon's prose."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from codegen.generate.document import REF, Prepared, Schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Usage"]

_SHOWN = 3
WIDTH = 104
"""What fits a line of a docstring, its quotes and indentation taken off."""


class Usage:
    """Users of every schema of a section.

    Args:
        prepared: The section's document.
    """

    def __init__(self, prepared: Prepared) -> None:
        self._users: dict[str, dict[str, None]] = defaultdict(dict)
        for schema in prepared.schemas.values():
            for name in _references(schema.data):
                self._users[name][f"part of `{schema.name}`"] = None
        for _, _, operation in prepared.operations:
            self._note(operation)

    def told(self, schema: Schema) -> list[str]:
        """A sentence on what a schema is, and where it is used if that does not fit the same line."""
        users = list(self._users[schema.name])
        shown = _list_of(users) if users else "used by no operation"
        if schema.amazon is None:
            together = f"{shown[:1].upper()}{shown[1:]}; inline in Amazon's model."
            return [together] if len(together) <= WIDTH else ["Inline in Amazon's model.", f"Used as {shown}."]
        together = f"Amazon's `{schema.amazon}`: {shown}."
        return [together] if len(together) <= WIDTH else [f"Amazon's `{schema.amazon}`.", f"Used as {shown}."]

    def _note(self, operation: Mapping[str, Any]) -> None:
        name = operation["operationId"]
        for parameter in operation["parameters"]:
            for used in _references(parameter["schema"]):
                self._users[used][f"parameter `{parameter['name']}` of {name}"] = None
        for used in _references(operation.get("requestBody", {})):
            self._users[used][f"body of {name}"] = None
        for status, response in operation["responses"].items():
            kind = "answer" if status.startswith("2") else "error answer"
            for used in _references(response["content"]):
                self._users[used][f"{kind} of {name}"] = None


def _references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            yield reference.removeprefix(REF)
        for inner in value.values():
            yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)


def _list_of(users: list[str]) -> str:
    """The first few, and how many there are besides."""
    if len(users) > _SHOWN:
        return f"{', '.join(users[:_SHOWN])} and {len(users) - _SHOWN} more"
    return ", ".join(users)
