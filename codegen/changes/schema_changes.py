"""What changed between two schemas, and whether it breaks code that sends or receives them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.changes.change import Found, listed
from codegen.changes.models import Json
from codegen.changes.schemas import Use, effective, end_of, target_of, type_of
from codegen.distil.convert import ENUM_NAMES
from codegen.distil.shapes import LIMITS

LIST_LIMITS = {
    "maxLength": max, "maxItems": max, "maximum": max, "maxProperties": max,
    "minLength": min, "minItems": min, "minimum": min, "minProperties": min,
}  # fmt: skip
WIDER = {("integer", "number"), ("string", "string (date)"), ("string", "string (date-time)")}


class SchemaChanges:
    """Compares the schemas of two documents.

    Args:
        found: Takes the differences.
        old: The document before.
        new: The document now.
    """

    def __init__(self, found: Found, old: Json, new: Json) -> None:
        self._found = found
        self._old, self._new = old, new

    def compare(self, where: str, old: Json, new: Json, use: Use, *, top: bool = False) -> None:
        """Add what is different between two schemas, and inside them.

        Args:
            where: The place of the schema.
            old: As it was.
            new: As it is.
            use: Where it is used.
            top: It is a schema of the document by itself, and not a part of something.
        """
        types = type_of(old, self._old, top=top), type_of(new, self._new, top=top)
        if types[0] != types[1] and not self._is_named_now(old, new):
            is_enum_now = types[0] == "string" and "enum" in target_of(new, self._new)[1]
            fits_sent = types in WIDER or (is_enum_now and not use.argument)
            fits_received = types == ("number", "integer") or is_enum_now
            breaking = (use.sent and not fits_sent) or (use.received and not fits_received)
            self._found.changed(where, "type-changed", "type", types, breaking=breaking)
            return
        if not top and "$ref" in old and old["$ref"] == new.get("$ref"):
            return
        old, new = effective(end_of(old, self._old), self._old), effective(end_of(new, self._new), self._new)
        if old.get("format") != new.get("format"):
            self._found.changed(
                where, "format-changed", "format", (old.get("format"), new.get("format")), breaking=False
            )
        self._compare_enum(where, old.get("enum"), new.get("enum"), use)
        self._compare_enum_names(where, old, new)
        self._compare_limits(where, old, new, use)
        if "items" in old and "items" in new:
            self.compare(f"{where}[]", old["items"], new["items"], use)
        extra = old.get("additionalProperties"), new.get("additionalProperties")
        closed = extra[0] is False, extra[1] is False
        if not any(closed) and any(isinstance(each, Mapping) for each in extra):
            old_values, new_values = [each if isinstance(each, Mapping) else {} for each in extra]
            self.compare(f"{where}{{}}", old_values, new_values, use)
        if closed[0] != closed[1]:
            text = "takes no other properties now" if closed[1] else "takes other properties now"
            self._found.add(
                where, "openness-changed", text, breaking=closed[1] and use.sent, pair=(not closed[0], not closed[1])
            )
        self._compare_properties(where, old, new, use)

    def _is_named_now(self, old: Json, new: Json) -> bool:
        """Whether an inline enum has become a schema, whose class is the same: its values are compared."""
        return "enum" in old and "$ref" in new and "enum" in end_of(new, self._new)

    def _compare_properties(self, where: str, old: Json, new: Json, use: Use) -> None:
        properties = old.get("properties", {}), new.get("properties", {})
        required = set(old.get("required", ())), set(new.get("required", ()))
        for name, schema in properties[0].items():
            place = f"{where}.{name}"
            if name not in properties[1]:
                self._found.add(place, "property-removed", "property removed", breaking=True)
                continue
            self.required(place, name in required[0], name in required[1], use)
            self.compare(place, schema, properties[1][name], use)
        for name in properties[1]:
            if name not in properties[0]:
                needed = name in required[1]
                text = f"{'required' if needed else 'optional'} property added"
                pair = None, {"required": needed, "type": type_of(properties[1][name], self._new)}
                self._found.add(f"{where}.{name}", "property-added", text, breaking=needed and use.sent, pair=pair)

    def _compare_enum(self, where: str, old: list[Any] | None, new: list[Any] | None, use: Use) -> None:
        if old == new:
            return
        if old is None or new is None:
            if new is not None:
                text = f"values are stated now: {listed(new)}"
                self._found.add(where, "enum-added", text, breaking=use.argument, pair=(None, new))
            else:
                self._found.add(where, "enum-removed", "values are no longer stated", breaking=True, pair=(old, None))
            return
        gone = [value for value in old if value not in new]
        added = [value for value in new if value not in old]
        if gone:
            text = f"enum values removed: {listed(gone)}"
            self._found.add(where, "enum-values-removed", text, breaking=True, pair=(gone, None))
        if added:
            text = f"enum values added: {listed(added)}"
            self._found.add(where, "enum-values-added", text, breaking=False, pair=(None, added))

    def _compare_enum_names(self, where: str, old: Json, new: Json) -> None:
        """Compare the names that patches give to values; a name made by rule is not known here."""
        names = [dict(zip(each.get("enum", ()), each.get(ENUM_NAMES, ()), strict=False)) for each in (old, new)]
        stay = [value for value in old.get("enum", ()) if value in new.get("enum", ())]
        pair = [names[0].get(value) for value in stay], [names[1].get(value) for value in stay]
        if pair[0] != pair[1]:
            old_names, new_names = [listed([name or "by rule" for name in each]) for each in pair]
            self._found.changed(
                where, "enum-names-changed", "names of the values", (old_names, new_names), breaking=True
            )

    def _compare_limits(self, where: str, old: Json, new: Json, use: Use) -> None:
        for keyword in ("default", *LIMITS):
            pair = old.get(keyword), new.get(keyword)
            if pair[0] == pair[1]:
                continue
            if keyword == "default":
                self._found.changed(where, "default-changed", keyword, pair, breaking=False)
            else:
                self._found.changed(
                    where, "limit-changed", keyword, pair, breaking=use.sent and _is_tighter(keyword, *pair)
                )

    def required(self, where: str, old: bool, new: bool, use: Use) -> None:  # noqa: FBT001  # a pair, like all others
        """Add that a value has to be there now, or may be missing now."""
        if old == new:
            return
        text = "required now" if new else "optional now"
        self._found.add(where, "required-changed", text, breaking=use.sent if new else use.received, pair=(old, new))


def _is_tighter(keyword: str, old: Any, new: Any) -> bool:
    """Whether a value that fitted the old limit may not fit the new one."""
    if new is None or (keyword == "uniqueItems" and not new) or (keyword.startswith("exclusive") and not new):
        return False
    if old is None or keyword not in LIST_LIMITS:
        return True
    return bool(LIST_LIMITS[keyword](old, new) != new)
