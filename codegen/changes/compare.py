"""What changed between two sets of distilled models, and whether it breaks code that uses the typed clients.

Breaking is judged for somebody who upgrades the clients and changes nothing else: a method, argument,
field or enum member that is gone; a type that is another one; an argument that is needed now; a value
that was accepted and may be refused now; a field of an answer that may be missing now. Additions do
not break: clients read answers tolerantly, and what is new and optional can be left out. A schema is
judged by where it is used: what holds for bodies that are sent does not hold for answers.

Examples and prose are not compared. Nothing is printed here.
"""

from __future__ import annotations

import re

from codegen.changes.change import NOT_SAID, Change, Found
from codegen.changes.models import Json, Models
from codegen.changes.schema_changes import SchemaChanges
from codegen.changes.schemas import ARGUMENT, SENT, Operation, Use, content_of, joined, operations_of, type_of, uses_of

PLACING = (
    ("in", "place"), ("style", "style"), ("explode", "one key for each value"), ("x-spapi-greedy", "keeps its slashes"),
)  # fmt: skip


def compare(old: Models, new: Models) -> list[Change]:
    """Compare two sets of models.

    Returns:
        All changes, by section, operations before schemas.
    """
    changes: list[Change] = []
    for section in sorted({*old.documents, *new.documents}):
        if section not in new.documents:
            count = len(dict(operations_of(old.documents[section])))
            text = f"section removed ({count} operations)" if count else "JSON schema removed"
            changes.append(Change(section, section, "section-removed", True, text, {"operations": count}))  # noqa: FBT003
        elif section not in old.documents:
            count = len(dict(operations_of(new.documents[section])))
            text = f"section added ({count} operations)" if count else "JSON schema added"
            changes.append(Change(section, section, "section-added", False, text, None, {"operations": count}))  # noqa: FBT003
        else:
            changes += _Comparison(section, old, new).run()
    return changes


class _Comparison:
    """The comparison of one section."""

    def __init__(self, section: str, old: Models, new: Models) -> None:
        self._section = section
        self._old, self._new = old.documents[section], new.documents[section]
        self._paging = old.paging, new.paging
        self._held = old.held, new.held
        self._found = Found(section)
        self._schemas = SchemaChanges(self._found, self._old, self._new)

    def run(self) -> list[Change]:
        self._compare_operations()
        self._compare_schemas()
        return self._found.changes

    def _compare_operations(self) -> None:
        old, new = dict(operations_of(self._old)), dict(operations_of(self._new))
        renamed = {(found.method, found.path): name for name, found in new.items() if name not in old}
        for name, before in old.items():
            after = new.get(name)
            if after is not None:
                self._compare_operation(name, before, after)
                continue
            other = renamed.pop((before.method, before.path), None)
            if other is None:
                place = f"{before.method} {before.path}"
                self._found.add(
                    name, "operation-removed", f"operation removed ({place})", breaking=True, pair=(place, None)
                )
            else:
                self._found.add(name, "operation-renamed", f"renamed to {other}", breaking=True, pair=(name, other))
                self._compare_operation(name, before, new[other])
        for name in renamed.values():
            place = f"{new[name].method} {new[name].path}"
            self._found.add(name, "operation-added", f"operation added ({place})", breaking=False, pair=(None, place))

    def _compare_operation(self, name: str, before: Operation, after: Operation) -> None:
        if before[:2] != after[:2]:
            pair = f"{before.method} {before.path}", f"{after.method} {after.path}"
            self._found.changed(name, "path-changed", "path", pair, breaking=_is_reordered(before.path, after.path))
        self._compare_parameters(name, before.raw, after.raw)
        self._compare_body(name, before.raw, after.raw)
        self._compare_answers(name, before.raw, after.raw)
        self._compare_plans(name, before.raw, after.raw)
        deprecated = bool(before.raw.get("deprecated")), bool(after.raw.get("deprecated"))
        if deprecated[0] != deprecated[1]:
            text = "deprecated" if deprecated[1] else "no longer deprecated"
            self._found.add(name, "deprecation-changed", text, breaking=False, pair=(deprecated[0], deprecated[1]))
        sandbox = before.raw.get("x-spapi-sandbox"), after.raw.get("x-spapi-sandbox")
        if sandbox[0] != sandbox[1]:
            self._found.changed(name, "sandbox-changed", "sandbox", sandbox, breaking=False)
        only = bool(before.raw.get("x-spapi-sandbox-only")), bool(after.raw.get("x-spapi-sandbox-only"))
        if only[0] != only[1]:
            text = "only in the sandbox" if only[1] else "in production too"
            self._found.add(name, "sandbox-changed", text, breaking=only[1], pair=(only[0], only[1]))
        self._compare_paging(name, after.raw["operationId"])

    def _compare_plans(self, name: str, before: Json, after: Json) -> None:
        stated = before.get("x-spapi-usage-plan"), after.get("x-spapi-usage-plan")
        if stated[0] != stated[1]:
            text = f"usage plan in the model: {_plan(stated[0])} -> {_plan(stated[1])}"
            self._found.add(name, "quota-changed", text, breaking=False, pair=stated)
        held = self._held[0](self._section, before["operationId"]), self._held[1](self._section, after["operationId"])
        if held[0] is not None and held[1] is not None and held[0] != held[1]:
            text = f"usage plan that is held: {held[0]} -> {held[1]}"
            pair = held[0]._asdict(), held[1]._asdict()
            self._found.add(name, "held-quota-changed", text, breaking=False, pair=pair)

    def _compare_paging(self, name: str, new_name: str) -> None:
        before, after = self._paging[0](self._section, name), self._paging[1](self._section, new_name)
        if before == after:
            return
        if after is None or before is None:
            text = "no longer paged" if after is None else f"paged now (items: {after.items or 'none'})"
            whole = before and before._asdict(), after and after._asdict()
            self._found.add(name, "paging-changed", text, breaking=after is None, pair=whole)
        elif before.items != after.items:
            self._found.changed(name, "paging-changed", "items of a page", (before.items, after.items), breaking=True)
        if before is None or after is None:
            return
        for label, pair in (
            ("page token", (before.token, after.token)),
            ("following pages", (before.following or "the same arguments", after.following or "the same arguments")),
        ):
            if pair[0] != pair[1]:
                self._found.changed(name, "paging-changed", label, pair, breaking=False)

    def _compare_parameters(self, name: str, before: Json, after: Json) -> None:
        old, new = _parameters(before), _parameters(after)
        for key, parameter in old.items():
            where = f"{name}({key})"
            if key not in new:
                self._found.add(where, "parameter-removed", "parameter removed", breaking=True)
                continue
            other = new[key]
            self._schemas.required(
                where, bool(parameter.get("required")), bool(other.get("required")), Use(sent=True, received=False)
            )
            for keyword, label in PLACING:
                pair = parameter.get(keyword), other.get(keyword)
                if pair[0] != pair[1]:
                    # A value in the path may be given by position, any other by its name alone.
                    self._found.changed(where, "parameter-moved", label, pair, breaking=pair[0] == "path")
            self._schemas.compare(where, parameter["schema"], other["schema"], ARGUMENT)
        for key, parameter in new.items():
            if key not in old:
                required = bool(parameter.get("required"))
                text = f"{'required' if required else 'optional'} parameter added"
                pair = None, {"required": required, "type": type_of(parameter["schema"], self._new)}
                self._found.add(f"{name}({key})", "parameter-added", text, breaking=required, pair=pair)

    def _compare_body(self, name: str, before: Json, after: Json) -> None:
        old, new = before.get("requestBody"), after.get("requestBody")
        where = f"{name}(body)"
        if old is None or new is None:
            if old is not None:
                self._found.add(where, "body-removed", "body removed", breaking=True)
            elif new is not None:
                required = bool(new.get("required"))
                text = f"{'required' if required else 'optional'} body added"
                pair = None, {"required": required, "type": type_of(content_of(new), self._new)}
                self._found.add(where, "body-added", text, breaking=required, pair=pair)
            return
        self._schemas.required(where, bool(old.get("required")), bool(new.get("required")), SENT)
        self._schemas.compare(where, content_of(old), content_of(new), SENT)

    def _compare_answers(self, name: str, before: Json, after: Json) -> None:
        old, new = before["responses"], after["responses"]
        for status in sorted({*old, *new}):
            where = f"{name} -> {status}"
            is_success = status.startswith("2")
            if status not in new:
                self._found.add(where, "answer-removed", "answer removed", breaking=is_success)
            elif status not in old:
                self._found.add(where, "answer-added", "answer added", breaking=False)
            else:
                use = Use(sent=False, received=is_success)
                self._schemas.compare(where, content_of(old[status]), content_of(new[status]), use)

    def _compare_schemas(self) -> None:
        old, new = self._old["components"]["schemas"], self._new["components"]["schemas"]
        uses = uses_of(self._old), uses_of(self._new)
        for name in sorted({*old, *new}):
            if name not in new:
                self._found.add(name, "schema-removed", "schema removed", breaking=True)
            elif name not in old:
                self._found.add(name, "schema-added", "schema added", breaking=False)
            else:
                self._schemas.compare(
                    name, old[name], new[name], joined(uses[0].get(name), uses[1].get(name)), top=True
                )


def _parameters(operation: Json) -> dict[str, Json]:
    """Give the parameters by name; a second one of the same name by name and place."""
    found: dict[str, Json] = {}
    for parameter in operation.get("parameters", ()):
        name = parameter["name"]
        found[f"{name} in {parameter['in']}" if name in found else name] = parameter
    return found


def _plan(plan: Json | None) -> str:
    return NOT_SAID if plan is None else f"{plan['rate']:g}/s, burst {plan['burst']}"


def _is_reordered(old: str, new: str) -> bool:
    """Whether values of the path that stay have another order, in which they may be given."""
    names = [re.findall(r"\{([^{}]*)\}", path) for path in (old, new)]
    stay = [[name for name in each if name in names[0] and name in names[1]] for each in names]
    return stay[0] != stay[1]
