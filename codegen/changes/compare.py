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
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from codegen.distil.convert import ENUM_NAMES
from codegen.distil.shapes import LIMITS
from codegen.generate.ledger import Names

Json = Mapping[str, Any]

LIST_LIMITS = {
    "maxLength": max, "maxItems": max, "maximum": max, "maxProperties": max,
    "minLength": min, "minItems": min, "minimum": min, "minProperties": min,
}  # fmt: skip
PLACING = (
    ("in", "place"), ("style", "style"), ("explode", "one key for each value"), ("x-spapi-greedy", "keeps its slashes"),
)  # fmt: skip
NOT_SAID = "not said"


class Change(NamedTuple):
    """One difference.

    Attributes:
        section: The section.
        where: The operation or schema, with the path inside it.
        kind: What changed, a word for programs.
        breaking: Whether typed code that uses it breaks.
        text: What changed, for people.
        old: The old value, None where there is none.
        new: The new value, None where there is none.
    """

    section: str
    where: str
    kind: str
    breaking: bool
    text: str
    old: Any = None
    new: Any = None


class Paged(NamedTuple):
    """How an operation is paged.

    Attributes:
        token: Path of the token in the answer; None when paging by offset.
        items: Path of the list of items in the answer; None where a page holds no single list.
        following: What following pages carry besides the token, in words; None for the same arguments.
    """

    token: str | None
    items: str | None
    following: str | None = None


class Held(NamedTuple):
    """The usage plan that clients hold: the lower of what all sources in the quota table say.

    Attributes:
        rate: Permits a second, as published.
        burst: Capacity of the bucket.
        exact: The fraction that a rounded rate stands for; None where the rate is exact.
        application_rate: Permits a second for the whole application, where there is such a second bucket.
    """

    rate: float
    burst: int
    exact: str | None = None
    application_rate: float | None = None

    def __str__(self) -> str:
        shared = f", application {self.application_rate:g}/s" if self.application_rate is not None else ""
        return f"{self.exact or format(self.rate, 'g')}/s, burst {self.burst}{shared}"


PagingOf = Callable[[str, str], Paged | None]
HeldOf = Callable[[str, str], Held | None]


class Models(NamedTuple):
    """A set of models.

    Attributes:
        documents: Section name to OpenAPI document.
        paging: Paging of an operation by section and operation id.
        held: Usage plan that is held for an operation, by section and operation id.
        names: Section name to ledger of its Python names.
    """

    documents: Mapping[str, Json]
    paging: PagingOf
    held: HeldOf = lambda _section, _operation: None
    names: Mapping[str, Names] = MappingProxyType({})


def compare(old: Models, new: Models) -> list[Change]:
    """Compare two sets of models.

    Returns:
        All changes, by section, operations before schemas.
    """
    changes: list[Change] = []
    for section in sorted({*old.documents, *new.documents}):
        if section not in new.documents:
            count = len(dict(_operations(old.documents[section])))
            text = f"section removed ({count} operations)" if count else "JSON schema removed"
            changes.append(Change(section, section, "section-removed", True, text, {"operations": count}))  # noqa: FBT003
        elif section not in old.documents:
            count = len(dict(_operations(new.documents[section])))
            text = f"section added ({count} operations)" if count else "JSON schema added"
            changes.append(Change(section, section, "section-added", False, text, None, {"operations": count}))  # noqa: FBT003
        else:
            changes += _Comparison(section, old, new).run()
    return changes


class _Use(NamedTuple):
    """Where a schema is used.

    Attributes:
        sent: In bodies and parameters.
        received: In answers.
        argument: As a parameter, whose values the type of the argument lists.
    """

    sent: bool
    received: bool
    argument: bool = False


SENT = _Use(sent=True, received=False)
ARGUMENT = _Use(sent=True, received=False, argument=True)
WIDER = {("integer", "number"), ("string", "string (date)"), ("string", "string (date-time)")}


class _Operation(NamedTuple):
    method: str
    path: str
    raw: Json


def _operations(document: Json) -> Iterator[tuple[str, _Operation]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield operation["operationId"], _Operation(method.upper(), path, operation)


class _Comparison:
    """The comparison of one section."""

    def __init__(self, section: str, old: Models, new: Models) -> None:
        self._section = section
        self._old, self._new = old.documents[section], new.documents[section]
        self._paging = old.paging, new.paging
        self._held = old.held, new.held
        self._changes: list[Change] = []

    def run(self) -> list[Change]:
        self._compare_operations()
        self._compare_schemas()
        return self._changes

    def _tell(self, where: str, kind: str, text: str, *, breaking: bool, pair: tuple[Any, Any] = (None, None)) -> None:
        self._changes.append(Change(self._section, where, kind, breaking, text, *pair))

    # Operations

    def _compare_operations(self) -> None:
        old, new = dict(_operations(self._old)), dict(_operations(self._new))
        renamed = {(found.method, found.path): name for name, found in new.items() if name not in old}
        for name, before in old.items():
            after = new.get(name)
            if after is not None:
                self._compare_operation(name, before, after)
                continue
            other = renamed.pop((before.method, before.path), None)
            if other is None:
                place = f"{before.method} {before.path}"
                self._tell(name, "operation-removed", f"operation removed ({place})", breaking=True, pair=(place, None))
            else:
                self._tell(name, "operation-renamed", f"renamed to {other}", breaking=True, pair=(name, other))
                self._compare_operation(name, before, new[other])
        for name in renamed.values():
            place = f"{new[name].method} {new[name].path}"
            self._tell(name, "operation-added", f"operation added ({place})", breaking=False, pair=(None, place))

    def _compare_operation(self, name: str, before: _Operation, after: _Operation) -> None:
        if before[:2] != after[:2]:
            pair = f"{before.method} {before.path}", f"{after.method} {after.path}"
            self._changed(name, "path-changed", "path", pair, breaking=_is_reordered(before.path, after.path))
        self._compare_parameters(name, before.raw, after.raw)
        self._compare_body(name, before.raw, after.raw)
        self._compare_answers(name, before.raw, after.raw)
        self._compare_plans(name, before.raw, after.raw)
        deprecated = bool(before.raw.get("deprecated")), bool(after.raw.get("deprecated"))
        if deprecated[0] != deprecated[1]:
            text = "deprecated" if deprecated[1] else "no longer deprecated"
            self._tell(name, "deprecation-changed", text, breaking=False, pair=(deprecated[0], deprecated[1]))
        sandbox = before.raw.get("x-spapi-sandbox"), after.raw.get("x-spapi-sandbox")
        if sandbox[0] != sandbox[1]:
            self._changed(name, "sandbox-changed", "sandbox", sandbox, breaking=False)
        only = bool(before.raw.get("x-spapi-sandbox-only")), bool(after.raw.get("x-spapi-sandbox-only"))
        if only[0] != only[1]:
            text = "only in the sandbox" if only[1] else "in production too"
            self._tell(name, "sandbox-changed", text, breaking=only[1], pair=(only[0], only[1]))
        self._compare_paging(name, after.raw["operationId"])

    def _compare_plans(self, name: str, before: Json, after: Json) -> None:
        stated = before.get("x-spapi-usage-plan"), after.get("x-spapi-usage-plan")
        if stated[0] != stated[1]:
            text = f"usage plan in the model: {_plan(stated[0])} -> {_plan(stated[1])}"
            self._tell(name, "quota-changed", text, breaking=False, pair=stated)
        held = self._held[0](self._section, before["operationId"]), self._held[1](self._section, after["operationId"])
        if held[0] is not None and held[1] is not None and held[0] != held[1]:
            text = f"usage plan that is held: {held[0]} -> {held[1]}"
            pair = held[0]._asdict(), held[1]._asdict()
            self._tell(name, "held-quota-changed", text, breaking=False, pair=pair)

    def _compare_paging(self, name: str, new_name: str) -> None:
        before, after = self._paging[0](self._section, name), self._paging[1](self._section, new_name)
        if before == after:
            return
        if after is None or before is None:
            text = "no longer paged" if after is None else f"paged now (items: {after.items or 'none'})"
            whole = before and before._asdict(), after and after._asdict()
            self._tell(name, "paging-changed", text, breaking=after is None, pair=whole)
        elif before.items != after.items:
            self._changed(name, "paging-changed", "items of a page", (before.items, after.items), breaking=True)
        if before is None or after is None:
            return
        for label, pair in (
            ("page token", (before.token, after.token)),
            ("following pages", (before.following or "the same arguments", after.following or "the same arguments")),
        ):
            if pair[0] != pair[1]:
                self._changed(name, "paging-changed", label, pair, breaking=False)

    def _compare_parameters(self, name: str, before: Json, after: Json) -> None:
        old, new = _parameters(before), _parameters(after)
        for key, parameter in old.items():
            where = f"{name}({key})"
            if key not in new:
                self._tell(where, "parameter-removed", "parameter removed", breaking=True)
                continue
            other = new[key]
            self._required(
                where, bool(parameter.get("required")), bool(other.get("required")), _Use(sent=True, received=False)
            )
            for keyword, label in PLACING:
                pair = parameter.get(keyword), other.get(keyword)
                if pair[0] != pair[1]:
                    # A value in the path may be given by position, any other by its name alone.
                    self._changed(where, "parameter-moved", label, pair, breaking=pair[0] == "path")
            self._compare_schema(where, parameter["schema"], other["schema"], ARGUMENT)
        for key, parameter in new.items():
            if key not in old:
                required = bool(parameter.get("required"))
                text = f"{'required' if required else 'optional'} parameter added"
                pair = None, {"required": required, "type": _type(parameter["schema"], self._new)}
                self._tell(f"{name}({key})", "parameter-added", text, breaking=required, pair=pair)

    def _compare_body(self, name: str, before: Json, after: Json) -> None:
        old, new = before.get("requestBody"), after.get("requestBody")
        where = f"{name}(body)"
        if old is None or new is None:
            if old is not None:
                self._tell(where, "body-removed", "body removed", breaking=True)
            elif new is not None:
                required = bool(new.get("required"))
                text = f"{'required' if required else 'optional'} body added"
                pair = None, {"required": required, "type": _type(_content(new), self._new)}
                self._tell(where, "body-added", text, breaking=required, pair=pair)
            return
        self._required(where, bool(old.get("required")), bool(new.get("required")), SENT)
        self._compare_schema(where, _content(old), _content(new), SENT)

    def _compare_answers(self, name: str, before: Json, after: Json) -> None:
        old, new = before["responses"], after["responses"]
        for status in sorted({*old, *new}):
            where = f"{name} -> {status}"
            is_success = status.startswith("2")
            if status not in new:
                self._tell(where, "answer-removed", "answer removed", breaking=is_success)
            elif status not in old:
                self._tell(where, "answer-added", "answer added", breaking=False)
            else:
                use = _Use(sent=False, received=is_success)
                self._compare_schema(where, _content(old[status]), _content(new[status]), use)

    # Schemas

    def _compare_schemas(self) -> None:
        old, new = self._old["components"]["schemas"], self._new["components"]["schemas"]
        uses = _uses(self._old), _uses(self._new)
        for name in sorted({*old, *new}):
            if name not in new:
                self._tell(name, "schema-removed", "schema removed", breaking=True)
            elif name not in old:
                self._tell(name, "schema-added", "schema added", breaking=False)
            else:
                self._compare_schema(name, old[name], new[name], _both(uses[0].get(name), uses[1].get(name)), top=True)

    def _compare_schema(self, where: str, old: Json, new: Json, use: _Use, *, top: bool = False) -> None:
        types = _type(old, self._old, top=top), _type(new, self._new, top=top)
        if types[0] != types[1] and not self._is_named_now(old, new):
            is_enum_now = types[0] == "string" and "enum" in _target(new, self._new)[1]
            fits_sent = types in WIDER or (is_enum_now and not use.argument)
            fits_received = types == ("number", "integer") or is_enum_now
            breaking = (use.sent and not fits_sent) or (use.received and not fits_received)
            self._changed(where, "type-changed", "type", types, breaking=breaking)
            return
        if not top and "$ref" in old and old["$ref"] == new.get("$ref"):
            return
        old, new = _effective(_end(old, self._old), self._old), _effective(_end(new, self._new), self._new)
        if old.get("format") != new.get("format"):
            self._changed(where, "format-changed", "format", (old.get("format"), new.get("format")), breaking=False)
        self._compare_enum(where, old.get("enum"), new.get("enum"), use)
        self._compare_enum_names(where, old, new)
        self._compare_limits(where, old, new, use)
        if "items" in old and "items" in new:
            self._compare_schema(f"{where}[]", old["items"], new["items"], use)
        extra = old.get("additionalProperties"), new.get("additionalProperties")
        closed = extra[0] is False, extra[1] is False
        if not any(closed) and any(isinstance(each, Mapping) for each in extra):
            old_values, new_values = [each if isinstance(each, Mapping) else {} for each in extra]
            self._compare_schema(f"{where}{{}}", old_values, new_values, use)
        if closed[0] != closed[1]:
            text = "takes no other properties now" if closed[1] else "takes other properties now"
            self._tell(
                where, "openness-changed", text, breaking=closed[1] and use.sent, pair=(not closed[0], not closed[1])
            )
        self._compare_properties(where, old, new, use)

    def _is_named_now(self, old: Json, new: Json) -> bool:
        """Whether an inline enum has become a schema, whose class is the same: its values are compared."""
        return "enum" in old and "$ref" in new and "enum" in _end(new, self._new)

    def _compare_properties(self, where: str, old: Json, new: Json, use: _Use) -> None:
        properties = old.get("properties", {}), new.get("properties", {})
        required = set(old.get("required", ())), set(new.get("required", ()))
        for name, schema in properties[0].items():
            place = f"{where}.{name}"
            if name not in properties[1]:
                self._tell(place, "property-removed", "property removed", breaking=True)
                continue
            self._required(place, name in required[0], name in required[1], use)
            self._compare_schema(place, schema, properties[1][name], use)
        for name in properties[1]:
            if name not in properties[0]:
                needed = name in required[1]
                text = f"{'required' if needed else 'optional'} property added"
                pair = None, {"required": needed, "type": _type(properties[1][name], self._new)}
                self._tell(f"{where}.{name}", "property-added", text, breaking=needed and use.sent, pair=pair)

    def _required(self, where: str, old: bool, new: bool, use: _Use) -> None:  # noqa: FBT001  # a pair, like all others
        if old == new:
            return
        text = "required now" if new else "optional now"
        self._tell(where, "required-changed", text, breaking=use.sent if new else use.received, pair=(old, new))

    def _compare_enum(self, where: str, old: list[Any] | None, new: list[Any] | None, use: _Use) -> None:
        if old == new:
            return
        if old is None or new is None:
            if new is not None:
                text = f"values are stated now: {_listed(new)}"
                self._tell(where, "enum-added", text, breaking=use.argument, pair=(None, new))
            else:
                self._tell(where, "enum-removed", "values are no longer stated", breaking=True, pair=(old, None))
            return
        gone = [value for value in old if value not in new]
        added = [value for value in new if value not in old]
        if gone:
            text = f"enum values removed: {_listed(gone)}"
            self._tell(where, "enum-values-removed", text, breaking=True, pair=(gone, None))
        if added:
            text = f"enum values added: {_listed(added)}"
            self._tell(where, "enum-values-added", text, breaking=False, pair=(None, added))

    def _compare_enum_names(self, where: str, old: Json, new: Json) -> None:
        """Compare the names that patches give to values; a name made by rule is not known here."""
        names = [dict(zip(each.get("enum", ()), each.get(ENUM_NAMES, ()), strict=False)) for each in (old, new)]
        stay = [value for value in old.get("enum", ()) if value in new.get("enum", ())]
        pair = [names[0].get(value) for value in stay], [names[1].get(value) for value in stay]
        if pair[0] != pair[1]:
            old_names, new_names = [_listed([name or "by rule" for name in each]) for each in pair]
            self._changed(where, "enum-names-changed", "names of the values", (old_names, new_names), breaking=True)

    def _compare_limits(self, where: str, old: Json, new: Json, use: _Use) -> None:
        for keyword in ("default", *LIMITS):
            pair = old.get(keyword), new.get(keyword)
            if pair[0] == pair[1]:
                continue
            if keyword == "default":
                self._changed(where, "default-changed", keyword, pair, breaking=False)
            else:
                self._changed(where, "limit-changed", keyword, pair, breaking=use.sent and _is_tighter(keyword, *pair))

    def _changed(self, where: str, kind: str, label: str, pair: tuple[Any, Any], *, breaking: bool) -> None:
        shown = [NOT_SAID if value is None else str(value) for value in pair]
        self._tell(where, kind, f"{label}: {shown[0]} -> {shown[1]}", breaking=breaking, pair=pair)


def _parameters(operation: Json) -> dict[str, Json]:
    """Give the parameters by name; a second one of the same name by name and place."""
    found: dict[str, Json] = {}
    for parameter in operation.get("parameters", ()):
        name = parameter["name"]
        found[f"{name} in {parameter['in']}" if name in found else name] = parameter
    return found


def _content(source: Json) -> Json:
    for content in source.get("content", {}).values():
        if "schema" in content:
            schema: Json = content["schema"]
            return schema
    return {"type": "nothing"}


def _plan(plan: Json | None) -> str:
    return NOT_SAID if plan is None else f"{plan['rate']:g}/s, burst {plan['burst']}"


def _is_tighter(keyword: str, old: Any, new: Any) -> bool:
    """Whether a value that fitted the old limit may not fit the new one."""
    if new is None or (keyword == "uniqueItems" and not new) or (keyword.startswith("exclusive") and not new):
        return False
    if old is None or keyword not in LIST_LIMITS:
        return True
    return bool(LIST_LIMITS[keyword](old, new) != new)


def _is_reordered(old: str, new: str) -> bool:
    """Whether values of the path that stay have another order, in which they may be given."""
    names = [re.findall(r"\{([^{}]*)\}", path) for path in (old, new)]
    stay = [[name for name in each if name in names[0] and name in names[1]] for each in names]
    return stay[0] != stay[1]


def _listed(values: list[Any]) -> str:
    return ", ".join(map(str, values))


def _target(schema: Json, document: Json) -> tuple[str | None, Json]:
    """Follow a reference: the name of the schema it points to, and that schema."""
    if "$ref" not in schema:
        return None, schema
    name = schema["$ref"].rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    return name, document["components"]["schemas"].get(name, {})


def _end(schema: Json, document: Json) -> Json:
    """Follow references to their end; one that leads back to itself ends nowhere."""
    seen: set[str] = set()
    while "$ref" in schema and schema["$ref"] not in seen:
        seen.add(schema["$ref"])
        schema = _target(schema, document)[1]
    return schema


def _effective(schema: Json, document: Json, depth: int = 0) -> Json:
    """Lay the parts of an `allOf` over each other, references followed."""
    if "allOf" not in schema or depth > 10:  # noqa: PLR2004  # no model nests so deep; a cycle would
        return schema
    merged: dict[str, Any] = {"properties": {}, "required": []}
    own = {key: value for key, value in schema.items() if key != "allOf"}
    for part in (*schema["allOf"], own):
        inner = _effective(_target(part, document)[1], document, depth + 1)
        for key, value in inner.items():
            if key == "properties":
                merged["properties"].update(value)
            elif key == "required":
                merged["required"] += value
            else:
                merged[key] = value
    return merged


def _type(schema: Json, document: Json, *, top: bool = False, seen: tuple[str, ...] = ()) -> str:
    """Say the type of a schema as the typed clients see it.

    A reference to a class or an enum is its name; one to a list, a map or a scalar is what that is.
    """
    name, target = _target(schema, document)
    if name in seen:
        return str(name)
    if name is not None:
        has_class = "properties" in target or "allOf" in target or "enum" in target
        return name if has_class and not top else _type(target, document, seen=(*seen, name))
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_type(each, document, seen=seen) for each in schema["anyOf"]))
    has_class = "allOf" in schema or "properties" in schema
    kind = "object" if has_class else schema.get("type", "anything")
    if kind == "array":
        return f"list of {_type(schema.get('items', {}), document, seen=seen)}"
    values = schema.get("additionalProperties")
    # Without a schema of its values, an empty one and `true` say the same.
    if kind == "object" and not has_class and isinstance(values, Mapping) and values:
        return f"map of {_type(values, document, seen=seen)}"
    shape = schema.get("format") if kind == "string" and schema.get("format") in {"date", "date-time", "byte"} else None
    return f"{kind} ({shape})" if shape else str(kind)


def _both(old: _Use | None, new: _Use | None) -> _Use:
    """Join the uses of both sets; a schema that nothing uses is treated as received."""
    uses = [use for use in (old, new) if use is not None]
    return _Use(any(use.sent for use in uses), any(use.received for use in uses) or not uses)


def _uses(document: Json) -> dict[str, _Use]:
    """Find which schemas are sent and which are received, through references."""
    sent: set[str] = set()
    received: set[str] = set()
    for _, found in _operations(document):
        for roots, names in (
            ([_content(found.raw.get("requestBody", {}))], sent),
            ([_content(answer) for answer in found.raw["responses"].values()], received),
        ):
            queue: deque[Any] = deque(roots)
            while queue:
                value = queue.popleft()
                if isinstance(value, list):
                    queue.extend(value)
                elif isinstance(value, Mapping):
                    name, target = _target(value, document) if isinstance(value.get("$ref"), str) else (None, {})
                    if name is not None and name not in names:
                        names.add(name)
                        queue.append(target)
                    queue.extend(item for key, item in value.items() if key not in {"example", "enum", "default"})
    return {name: _Use(name in sent, name in received) for name in sent | received}
