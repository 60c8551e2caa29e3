"""The generated package's data: operations.json and quotas.json, read by the core without importing a section."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from codegen.generate.records import Operation, Section
    from codegen.tables.records import Paging

__all__ = ["dump_mapping", "dump_rows", "lock_summary", "operation_rows", "previous", "quota_rows"]


def operation_rows(section: Section) -> list[dict[str, Any]]:
    """A row an operation of a section, in Amazon's order."""
    return [_row(operation) for operation in section.operations]


def quota_rows(section: Section) -> dict[str, dict[str, Any]]:
    """Operation id -> its usage plan; `rate` is the one to hold, `published` the rounded figure Amazon prints."""
    return {
        operation.facts.id: {
            "rate": operation.facts.plan.held_rate,
            "published": operation.facts.plan.rate,
            "burst": operation.facts.plan.burst,
            "application_rate": operation.facts.plan.application_rate,
            "source": operation.facts.plan.source,
        }
        for operation in section.operations
    }


def lock_summary(lock: Mapping[str, Any]) -> dict[str, Any]:
    """What the catalog says about the models: where they come from and how many there are."""
    sections = lock.get("sections", {})
    label = {"label": lock["label"]} if "label" in lock else {}
    return {"repository": lock.get("repository"), "commit": lock.get("commit"), **label, "sections": len(sections)}


def previous(file: Path) -> dict[str, Any]:
    """What such a file held before; nothing where it is not there, or broken."""
    try:
        content: dict[str, Any] = json.loads(file.read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return content


def dump_rows(head: Mapping[str, Any], name: str, rows: Iterable[Mapping[str, Any]]) -> bytes:
    """A document with a list of rows, one row per line: a change of one operation is a change of one line."""
    lines = [f"{json.dumps(key)}: {_line(value)}" for key, value in head.items()]
    lines.append(f"{json.dumps(name)}: [\n" + ",\n".join(_line(row) for row in rows) + "\n]")
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def dump_mapping(rows: Mapping[str, Any]) -> bytes:
    """A document of named rows, one row per line."""
    return ("{\n" + ",\n".join(f"{json.dumps(key)}: {_line(row)}" for key, row in rows.items()) + "\n}\n").encode()


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _row(operation: Operation) -> dict[str, Any]:
    facts = operation.facts
    return {
        "id": facts.id,
        "section": facts.section,
        "name": facts.name,
        "function": operation.function,
        "method": facts.method,
        "path": facts.path,
        "rate": facts.plan.rate,
        "burst": facts.plan.burst,
        "application_rate": facts.plan.application_rate,
        "plan_source": facts.plan.source,
        "paging": None if facts.paging is None else _paging(facts.paging, operation.argument_of),
        "grant": None if facts.grant is None else facts.grant.scope,
        "restricted": None
        if facts.restricted is None
        else {
            "mode": facts.restricted.mode,
            "data_elements": list(facts.restricted.data_elements),
            "generic_path": facts.restricted.generic_path,
        },
        "sandbox": facts.sandbox.kind,
        "sandbox_only": facts.sandbox.only,
        "safe_to_repeat": facts.safe_to_repeat,
        "idempotency_key": facts.idempotency_key,
        "deprecated": None
        if facts.deprecation is None
        else {
            "removal": None if facts.deprecation.removal is None else facts.deprecation.removal.isoformat(),
            "replacement": list(facts.deprecation.replacement),
            "announced": facts.deprecation.announced,
            "source": facts.deprecation.source,
        },
        "summary": facts.summary,
        "doc_url": facts.doc_url,
        "parameters": [
            {
                "name": parameter.name,
                "argument": parameter.argument,
                "where": parameter.where,
                "type": parameter.plain_type,
                "required": parameter.required,
                "style": parameter.style,
                **({"marketplace": True} if parameter.marketplace else {}),
                **({"values": list(parameter.values)} if parameter.values else {}),
            }
            for parameter in operation.parameters
        ],
        "body": operation.body_name,
        "body_required": operation.body_required,
        "empty": operation.empty,
    }


def _paging(paging: Paging, argument_of: Mapping[str, str]) -> dict[str, Any]:
    return {
        "argument": "body" if paging.parameter is None else argument_of[paging.parameter],
        "parameter": paging.parameter,
        "token": list(paging.token),
        "items": None if paging.items is None else list(paging.items),
        **({} if paging.lists is None else {"lists": list(paging.lists)}),
        "keep": None if paging.keep is None else [argument_of[name] for name in paging.keep],
        "add": {argument_of[name]: value for name, value in paging.add.items()},
        "offset": None if paging.offset is None else {name: list(path) for name, path in paging.offset.items()},
        **({} if paging.body is None else {"body": list(paging.body)}),
    }
