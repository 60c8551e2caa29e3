"""Where a schema is used, so that a docstring can say what a class is for without Amazon's prose."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from codegen.generate.document import REF, Prepared, Schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Usage"]

WIDTH = 104
"""What fits a line of a docstring, its quotes and indentation taken off."""

_SHOWN = 3


class Usage:
    """Users of every schema of a section.

    Args:
        prepared: The section's document.
    """

    def __init__(self, prepared: Prepared) -> None:
        self._schemas = prepared.schemas
        self._root = prepared.document.get("info", {}).get("x-spapi-root")
        self._users: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        for schema in prepared.schemas.values():
            if not self._is_nameless(schema):
                for name in self._references(schema.data):
                    self._users[name]["part of"][f"`{schema.name}`"] = None
        for _, _, operation in prepared.operations:
            self._note(operation)

    def told(self, schema: Schema) -> list[str]:
        """A sentence on what a schema is, and where it is used if that does not fit the same line."""
        users = [f"{kind} {_list_of(list(names))}" for kind, names in self._users[schema.name].items()]
        shown = "; ".join(users) or (
            "the whole document" if schema.amazon and schema.amazon == self._root else "used by no operation"
        )
        if schema.amazon is None:
            together = f"{shown[:1].upper()}{shown[1:]}; inline in Amazon's model."
            return [together] if len(together) <= WIDTH else ["Inline in Amazon's model.", f"Used as {shown}."]
        together = f"Amazon's `{schema.amazon}`: {shown}."
        return [together] if len(together) <= WIDTH else [f"Amazon's `{schema.amazon}`.", f"Used as {shown}."]

    def _note(self, operation: Mapping[str, Any]) -> None:
        name = operation["operationId"]
        for parameter in operation["parameters"]:
            for used in self._references(parameter["schema"]):
                self._users[used][f"parameter `{parameter['name']}` of"][name] = None
        for used in self._references(operation.get("requestBody", {})):
            self._users[used]["body of"][name] = None
        for status, response in operation["responses"].items():
            kind = "answer of" if status.startswith("2") else "error answer of"
            for used in self._references(response["content"]):
                self._users[used][kind][name] = None

    def _references(self, value: object) -> Iterator[str]:
        """Names that a schema refers to; what is behind an inline map is taken for the schema's own."""
        if isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str):
                name = reference.removeprefix(REF)
                yield name
                if self._is_nameless(self._schemas[name]):
                    yield from self._references(self._schemas[name].data)
            for inner in value.values():
                yield from self._references(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from self._references(inner)

    @staticmethod
    def _is_nameless(schema: Schema) -> bool:
        return schema.kind == "alias" and schema.amazon is None


def _list_of(names: list[str]) -> str:
    """The first few, and how many there are besides."""
    if len(names) > _SHOWN:
        return f"{', '.join(names[:_SHOWN])} and {len(names) - _SHOWN} more"
    return ", ".join(names)
