"""Do the modules and data above the sections name each section and each of its operations?"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from codegen.audit.findings import METHODS, Json, Loss, pointer
from codegen.audit.written import functions_of

PACKAGE = "spapi_clients"


def package_losses(section: str, document: Json, package: Path) -> Iterator[Loss]:
    """The modules and data above the sections name this one and each of its operations."""
    try:
        tree = ast.parse((package / "client.py").read_text(encoding="utf-8"))
        rows = {row["id"]: row for row in json.loads((package / "operations.json").read_bytes())["operations"]}
        quotas = json.loads((package / "quotas.json").read_bytes())
    except (OSError, ValueError, SyntaxError) as error:
        yield Loss(section, "", f"{PACKAGE} cannot be read: {error}")
        return
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and section not in functions_of(node.body):
            yield Loss(section, "", f"{node.name} has no attribute {section}")
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                where = pointer("paths", path, method)
                yield from _row_losses(section, where, (method.upper(), path), item[method], rows)
                if f"{section}.{item[method]['operationId']}" not in quotas:
                    yield Loss(section, where, f"{item[method]['operationId']} is not in quotas.json")


def _row_losses(section: str, where: str, place: tuple[str, str], operation: Json, rows: Json) -> Iterator[Loss]:
    """The catalog has an operation and its parameters."""
    identity = f"{section}.{operation['operationId']}"
    row = rows.get(identity)
    if row is None or (row["method"], row["path"]) != place:
        yield Loss(section, where, f"{identity} is not in operations.json")
        return
    named = {(parameter["where"], parameter["name"]) for parameter in row["parameters"]}
    for index, parameter in enumerate(operation.get("parameters", [])):
        if (parameter["in"], parameter["name"]) not in named:
            yield Loss(section, f"{where}/parameters/{index}", f"{parameter['name']} is not in operations.json")
