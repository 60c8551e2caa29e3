"""What the model says about a value besides its type, as a few words for a docstring.

Numbers and names only; Amazon's prose is repeated where a document was distilled with it, in its own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.generate.document import REF, Schema

__all__ = ["limits", "prose"]

Json = Mapping[str, Any]

_SHOWN_VALUES = 12
_TELLING_FORMATS = {
    "date-time": "ISO 8601 instant",
    "date": "ISO 8601 day",
    "byte": "base64",
    "uri": "URI",
    "ip": "IP address",
}


def limits(schema: Json, schemas: Mapping[str, Schema]) -> list[str]:
    """Limits, format, allowed values and default of a value, outermost first; those of a list's items after it.

    Args:
        schema: The value's schema.
        schemas: The section's schemas by Python name, to follow references to plain values.
    """
    return list(_limits(_behind(schema, schemas), schemas, enums=False))


def limits_and_values(schema: Json, schemas: Mapping[str, Schema]) -> list[str]:
    """As `limits`, with the allowed values of enums."""
    return list(_limits(_behind(schema, schemas), schemas, enums=True))


def prose(schema: Json) -> str:
    """Amazon's own description as one paragraph, where the document was distilled with `PROSE=keep`.

    Tables are left out: a docstring cannot show them, and usage plans are described from the tables.
    """
    text = str(schema.get("description") or schema.get("title") or schema.get("summary") or "")
    lines = (line for line in text.replace("\\n", "\n").splitlines() if not line.lstrip().startswith("|"))
    return " ".join(" ".join(lines).replace("**Usage Plan:**", "").replace("**Usage Plans:**", "").split())


def _behind(schema: Json, schemas: Mapping[str, Schema]) -> Json:
    if "$ref" not in schema:
        return schema
    target = schemas[schema["$ref"].removeprefix(REF)]
    return {} if target.kind == "class" else _behind(target.data, schemas)


def _limits(schema: Json, schemas: Mapping[str, Schema], *, enums: bool) -> Iterator[str]:
    if schema.get("format") in _TELLING_FORMATS:
        yield _TELLING_FORMATS[schema["format"]]
    yield from _range(schema, "minLength", "maxLength", "character")
    yield from _range(schema, "minimum", "maximum", "")
    yield from _range(schema, "minItems", "maxItems", "item")
    if "multipleOf" in schema:
        yield f"a multiple of {schema['multipleOf']}"
    if schema.get("uniqueItems"):
        yield "no duplicate items"
    if "pattern" in schema:
        yield f"pattern `{schema['pattern']}`"
    if enums and "enum" in schema:
        yield _allowed([str(value) for value in schema["enum"]])
    if "default" in schema:
        yield f"Amazon's default {_shown(schema['default'])}"
    if schema.get("deprecated"):
        yield "deprecated"
    items = schema.get("items")
    if isinstance(items, dict):
        told = list(_limits(_behind(items, schemas), schemas, enums=enums))
        if told:
            yield f"each {', '.join(told)}"


def _range(schema: Json, low: str, high: str, unit: str) -> Iterator[str]:
    least, most = schema.get(low), schema.get(high)
    if not least and most is None and (unit or least is None):
        return
    if least is not None and (least or not unit) and most is not None:
        yield f"exactly {_counted(most, unit)}" if least == most else f"{least} to {_counted(most, unit)}"
    elif most is not None:
        yield f"at most {_counted(most, unit)}"
    else:
        yield f"at least {_counted(least, unit)}"


def _counted(number: Any, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}" if unit else str(number)


def _allowed(values: list[str]) -> str:
    shown = ", ".join(f"`{value}`" for value in values[:_SHOWN_VALUES])
    return (
        f"one of {shown}" if len(values) <= _SHOWN_VALUES else f"one of {shown} and {len(values) - _SHOWN_VALUES} more"
    )


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"
