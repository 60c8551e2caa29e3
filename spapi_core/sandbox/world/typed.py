"""How a call is written with the generated clients: the typed method, its arguments and its body.

Read from the source of `spapi_clients` without importing it, so that the sandbox stays apart from the client.
"""

from __future__ import annotations

import ast
import json
import pprint
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import define, field

from spapi_core.sandbox.world.catalog import client_folders

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

__all__ = ["Typed", "typed_call", "typed_method"]


@define(frozen=True)
class Typed:
    """The Python method of an operation.

    Args:
        section: Attribute of the client, e.g. `orders_v0`.
        method: Name of the method, e.g. `get_orders`.
        arguments: Place and name as sent to the keyword and the source text of its type; the body's place is `body`.
        required: Keywords that must be given.
    """

    section: str
    method: str
    arguments: dict[tuple[str, str], tuple[str, str]] = field(factory=dict)
    required: tuple[str, ...] = ()


def typed_method(section: str, identifier: str) -> Typed | None:
    """The method of an operation; None where the clients are not installed.

    Args:
        section: Name of the section.
        identifier: Id of the operation.
    """
    return _methods(section).get(identifier)


def typed_call(typed: Typed, values: Iterable[tuple[str, str, str]], body: Any) -> tuple[str, list[str]]:
    """A call as Python source, and the import lines it needs beside the client's.

    Args:
        typed: The method.
        values: Name as sent, place and text of each parameter.
        body: JSON value of the body, or None.
    """
    written, imports = {}, []
    for name, where, value in values:
        found = typed.arguments.get((where, name))
        if found is not None:
            written[found[0]] = _literal(value, found[1])
    inside = typed.arguments.get(("body", ""))
    if inside is not None and body is not None:
        written[inside[0]] = _body(body, inside[1])
        if "models." in inside[1]:
            imports.append(f"from spapi_clients.{typed.section} import models")
    for name, kind in typed.arguments.values():
        if name in typed.required and name not in written:
            written[name] = _placeholder(kind) if name == "body" or "models." not in kind else '"..."'
            if "models." in written[name]:
                imports.append(f"from spapi_clients.{typed.section} import models")
    arguments = ", ".join(f"{name}={text}" for name, text in written.items())
    return f"client.{typed.section}.{typed.method}({arguments})", sorted(set(imports))


def _literal(text: str, kind: str) -> str:
    if kind.startswith("list["):
        return "[" + ", ".join(_literal(part, kind[5:-1]) for part in text.split(",")) + "]"
    if kind in ("int", "float", "bool", "Decimal"):
        plain = text.strip()
        if kind == "bool" and plain.lower() in ("true", "false"):
            return plain.capitalize()
        try:
            return str(int(plain)) if kind == "int" else str(float(plain))
        except ValueError:
            return json.dumps(text, ensure_ascii=False)
    return json.dumps(text, ensure_ascii=False)


def _body(value: Any, kind: str) -> str:
    shown = pprint.pformat(value, width=100, sort_dicts=False)
    if kind.startswith("list[models."):
        return f"[{kind[5:-1]}.from_dict(item) for item in {shown}]"
    return f"{kind}.from_dict({shown})" if kind.startswith("models.") else shown


def _placeholder(kind: str) -> str:
    if kind.startswith("list[models."):
        return "[]"
    if kind.startswith("list["):
        return f"[{_placeholder(kind[5:-1])}]"
    if kind.startswith("models."):
        return f"{kind}.from_dict({{}})"
    return {
        "int": "1",
        "float": "1.0",
        "bool": "True",
        "datetime": '"2026-01-01T00:00:00Z"',
        "date": '"2026-01-01"',
    }.get(kind, '"..."')


@lru_cache(16)
def _methods(section: str) -> Mapping[str, Typed]:
    for folder in client_folders():
        source = folder / section / "operations.py"
        if source.is_file():
            return dict(_read(section, source))
    return {}


def _read(section: str, source: Path) -> Iterator[tuple[str, Typed]]:
    constants: dict[str, ast.Call] = {}
    for node in ast.parse(source.read_bytes()).body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(node.value, ast.Call):
            constants[node.target.id] = node.value
        elif isinstance(node, ast.FunctionDef):
            last = node.body[-1]
            if isinstance(last, ast.Return) and isinstance(last.value, ast.Call):
                made = last.value.func
                if isinstance(made, ast.Attribute) and isinstance(made.value, ast.Name) and made.value.id in constants:
                    yield _typed(section, node.name, constants[made.value.id])


def _typed(section: str, method: str, constant: ast.Call) -> tuple[str, Typed]:
    given = {keyword.arg: keyword.value for keyword in constant.keywords}
    arguments, required = {}, []
    params = given.get("params")
    for param in params.elts if isinstance(params, ast.Tuple) else ():
        if not isinstance(param, ast.Call):
            continue
        name, keyword, location, kind = param.args[:4]
        place = location.attr if isinstance(location, ast.Attribute) else ""
        written = ast.literal_eval(keyword)
        arguments[place.lower(), ast.literal_eval(name)] = (written, ast.unparse(kind))
        if any(one.arg == "required" for one in param.keywords):
            required.append(written)
    if "body" in given:
        arguments["body", ""] = ("body", ast.unparse(given["body"]))
        required.extend(["body"] if "body_required" in given else [])
    return ast.literal_eval(given["id"]), Typed(section, method, arguments, tuple(required))
