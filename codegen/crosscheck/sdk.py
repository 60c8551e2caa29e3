"""The facts of Amazon's own SDK, read from its wheel by syntax trees; nothing of it is imported or run."""

from __future__ import annotations

import ast
import re
import zipfile
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["SdkClass", "SdkError", "SdkOperation", "SdkPackage", "read_wheel"]

_FILE = re.compile(r"[^/]+/(api|models)/([^/]+)/([^/]+)\.py")
_REQUIRED = re.compile(r"Missing the required parameter `(\w+)`")
_NOT_NONE = re.compile(r"Invalid value for `(\w+)`, must not be `None`")
_SUFFIX = "_with_http_info"


class SdkError(Exception):
    """The wheel cannot be read; the message says why."""


@dataclass
class SdkOperation:
    """An operation.

    Args:
        name: Its method.
        method: HTTP method.
        path: Path template.
        parameters: (where, Amazon's name) -> argument.
        required: Arguments that have to be given.
        values: Argument -> allowed values.
    """

    name: str
    method: str
    path: str
    parameters: dict[tuple[str, str], str] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    values: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class SdkClass:
    """A model class.

    Args:
        name: Its name, Amazon's schema name or one made for an inline schema.
        properties: Amazon's property -> attribute.
        required: Amazon's properties that must not be None.
        values: Its values, where it is an enum.
        inner: Amazon's property -> allowed values of an inline enum.
    """

    name: str
    properties: dict[str, str] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    values: list[str] = field(default_factory=list)
    inner: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class SdkPackage:
    """One API version: its operations and classes."""

    name: str
    operations: list[SdkOperation] = field(default_factory=list)
    classes: list[SdkClass] = field(default_factory=list)


def read_wheel(wheel: Path) -> dict[str, SdkPackage]:
    """Read the facts of a wheel.

    Raises:
        SdkError: It is not a wheel, or holds no API.
    """
    packages: dict[str, SdkPackage] = {}
    try:
        with zipfile.ZipFile(wheel) as archive:
            for name in sorted(archive.namelist()):
                found = _FILE.fullmatch(name)
                if found is None or found[3] == "__init__":
                    continue
                package = packages.setdefault(found[2], SdkPackage(found[2]))
                tree = ast.parse(archive.read(name))
                for node in (each for each in tree.body if isinstance(each, ast.ClassDef)):
                    if found[1] == "api":
                        package.operations += _operations(node)
                    else:
                        package.classes.append(_class(node))
    except (OSError, zipfile.BadZipFile, SyntaxError, ValueError) as error:
        raise SdkError(f"{wheel.name} cannot be read as a wheel: {error}") from error
    if not any(package.operations for package in packages.values()):
        raise SdkError(f"{wheel.name} holds no operations where Amazon's SDK has them (spapi/api/<version>/)")
    return packages


def _operations(node: ast.ClassDef) -> Iterator[SdkOperation]:
    for function in node.body:
        if isinstance(function, ast.FunctionDef) and function.name.endswith(_SUFFIX):
            called = next((each for each in ast.walk(function) if _is_call(each, "call_api")), None)
            if isinstance(called, ast.Call):
                path, method = (_text(argument) for argument in called.args[:2])
                operation = SdkOperation(function.name.removesuffix(_SUFFIX), method, path)
                _read_parameters(function, operation)
                yield operation


def _read_parameters(function: ast.FunctionDef, operation: SdkOperation) -> None:
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(target := node.targets[0], ast.Subscript):
            where = ast.unparse(target.value).removesuffix("_params")
            argument = _argument(node.value)
            if where in {"path", "header"} and argument is not None:
                operation.parameters[where, _text(target.slice)] = argument
        elif _is_call(node, "append") and ast.unparse(node.func).startswith("query_params"):  # type: ignore[attr-defined]  # a call, as _is_call says
            pair = node.args[0]  # type: ignore[attr-defined]  # the same
            if isinstance(pair, ast.Tuple) and (argument := _argument(pair.elts[1])) is not None:
                operation.parameters["query", _text(pair.elts[0])] = argument
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            operation.required |= set(_REQUIRED.findall(node.value))
    for values, checked in _checks(function.body):
        argument = next((_text(each) for each in ast.walk(checked) if isinstance(each, ast.Constant)), "")
        operation.values[argument] = values


def _class(node: ast.ClassDef) -> SdkClass:
    found = SdkClass(node.name)
    for item in node.body:
        if isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name):
            if item.targets[0].id == "attribute_map" and isinstance(item.value, ast.Dict):
                pairs = zip(item.value.keys, item.value.values, strict=True)
                found.properties = {_text(value): _text(key) for key, value in pairs}
            elif isinstance(item.value, ast.Constant) and not item.targets[0].id.startswith("_"):
                found.values.append(str(item.value.value))
    attributes = {attribute: wire for wire, attribute in found.properties.items()}
    for item in node.body:
        if isinstance(item, ast.FunctionDef) and item.name in attributes and len(item.args.args) > 1:
            wire = attributes[item.name]
            texts = [each.value for each in ast.walk(item) if isinstance(each, ast.Constant)]
            if any(_NOT_NONE.search(text) for text in texts if isinstance(text, str)):
                found.required.add(wire)
            for values, _ in _checks(item.body):
                found.inner[wire] = values
    return found


def _checks(body: list[ast.stmt]) -> Iterator[tuple[list[str], ast.stmt]]:
    """Each list of allowed values, and the statement after it, which holds a value against it."""
    for statement, following in pairwise(body):
        if (
            isinstance(statement, ast.Assign)
            and ast.unparse(statement.targets[0]) == "allowed_values"
            and isinstance(statement.value, ast.List)
        ):
            yield [str(each.value) for each in statement.value.elts if isinstance(each, ast.Constant)], following


def _argument(node: ast.expr) -> str | None:
    """`x` of `params['x']`."""
    return _text(node.slice) if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "params" else None


def _is_call(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name


def _text(node: ast.expr | None) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""
