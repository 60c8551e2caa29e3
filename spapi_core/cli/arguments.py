"""Parameters of an operation on the command line: their help, their completion, and key=value read into them."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from spapi_core.cli.show import width, wrapped
from spapi_core.cli.trouble import note
from spapi_core.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.catalog import Entry

__all__ = ["complete", "entry_of", "print_help", "read_arguments"]

_NAME = 26
_WORDS = {
    "str": "text",
    "int": "whole number",
    "float": "number",
    "bool": "true or false",
    "datetime": "date and time",
    "date": "date",
    "list[str]": "list of texts",
}
_TRUE = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def entry_of(operation: str) -> Entry:
    """The operation of an id; a name alone will do where it is the only one.

    Raises:
        InvalidArgumentError: There is none; the nearest are named.
    """
    from spapi_core.catalog import default_catalog

    catalog = default_catalog()
    if "." in operation:
        section, _, name = operation.partition(".")
        sections = {entry.section for entry in catalog}
        if section in sections:
            found = [
                entry for entry in catalog if entry.section == section and name in (entry.name, entry.facts["function"])
            ]
            if found:
                return found[0]
        return catalog.get(operation)
    found = [entry for entry in catalog if operation.lower() in (entry.name.lower(), entry.facts["function"])]
    if len(found) == 1:
        return found[0]
    if found:
        raise InvalidArgumentError(f"{operation} is in several sections: {', '.join(entry.id for entry in found)}.")
    names = {entry.name.lower(): entry.name for entry in catalog}
    near = get_close_matches(operation.lower(), names, 1)
    alike = [entry.id for entry in catalog if near and entry.name == names[near[0]]]
    hint = f" Did you mean {' or '.join(alike)}?" if alike else " See: spapi operations WORDS"
    raise InvalidArgumentError(f"There is no operation {operation!r}.{hint}")


def read_arguments(entry: Entry, pairs: Sequence[str]) -> dict[str, Any]:
    """Arguments out of key=value.

    Raises:
        InvalidArgumentError: A key is unknown (the nearest is named), a value is not of its type, or one is missing.
    """
    texts: dict[str, list[str]] = {}
    rows = {row["argument"]: row for row in entry.facts["parameters"]}
    for pair in pairs:
        key, sign, value = pair.partition("=")
        if not sign:
            raise InvalidArgumentError(f"{pair!r} is not KEY=VALUE.{_near(key, rows)}")
        texts.setdefault(_row(entry, rows, key)["argument"], []).append(value)
    missing = [
        name for name, row in rows.items() if row["required"] and name not in texts and not row.get("marketplace")
    ]
    if missing:
        wanted = ", ".join(f"{name}=({_WORDS.get(rows[name]['type'], rows[name]['type'])})" for name in missing)
        raise InvalidArgumentError(f"{entry.id} needs {wanted}. See: spapi call {entry.id} --help")
    found = {name: _value(rows[name], given) for name, given in texts.items()}
    for name, value in found.items():
        _tell_unknown(name, value, rows[name].get("values") or ())
    return found


def _tell_unknown(name: str, given: Any, known: Sequence[str]) -> None:
    """A value that the model does not know is sent, for Amazon may know it, but not in silence."""
    for value in given if isinstance(given, list) else [given]:
        if known and str(value) not in known:
            near = get_close_matches(str(value), known, 1)
            hint = f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(known)}."
            note(f"Warning: {name}={value} is not one of the known values; it is sent anyway.{hint}")


def complete(operation: str, incomplete: str) -> list[tuple[str, str]]:
    """What may follow: keys with their types, or the values of a key that has a choice."""
    try:
        entry = entry_of(operation)
    except InvalidArgumentError:
        return []
    key, sign, _ = incomplete.partition("=")
    rows = entry.facts["parameters"]
    if sign:
        values = [value for row in rows if row["argument"] == key for value in row.get("values", ())]
        return [(f"{key}={value}", "") for value in values if f"{key}={value}".startswith(incomplete)]
    return [
        (row["argument"] + "=", _WORDS.get(row["type"], "")) for row in rows if row["argument"].startswith(incomplete)
    ]


def print_help(entry: Entry) -> None:
    """Write what an operation is, needs and takes."""
    facts = entry.facts
    lines = [f"Usage: spapi call {entry.id} {_usage(facts)}", "", facts["summary"] + ".", ""]
    lines += [f"  {name:<12}{value}" for name, value in _about(entry)]
    if facts["parameters"]:
        lines += ["", "Parameters (as KEY=VALUE):"]
        for row in facts["parameters"]:
            lines += _parameter(row)
    if facts["body"]:
        needed = "needed" if facts.get("body_required") else "optional"
        lines += ["", f"Body ({needed}): {facts['body']}, as --body @file.json or --body -"]
    lines += ["", *_fill(f"Amazon's reference: {facts['doc_url']}", "", "  "), ""]
    lines += ["Options: spapi call --help"]
    sys.stdout.write("\n".join(lines) + "\n")


def _usage(facts: Mapping[str, Any]) -> str:
    needed = [f"{row['argument']}=..." for row in facts["parameters"] if row["required"] and not row.get("marketplace")]
    return " ".join([*needed, *(["--body @file.json"] if facts.get("body_required") else []), "[KEY=VALUE ...]"])


def _about(entry: Entry) -> list[tuple[str, str]]:
    facts = entry.facts
    found = [("Request", f"{entry.method} {entry.path}")]
    plan = f"{facts['rate']:g} a second, burst {facts['burst']:g}"
    if facts["application_rate"]:
        plan += f"; {facts['application_rate']:g} a second for the application"
    found.append(("Usage plan", plan))
    if facts["paging"]:
        found.append(("Paging", "yes, --all-pages follows it"))
    if facts["grant"]:
        found.append(("Grantless", facts["grant"]))
    restricted = facts["restricted"]
    if restricted:
        words = {
            "always": "needs a restricted data token, got automatically",
            "report": "--restricted for restricted report types",
        }
        elements = ",".join(restricted.get("data_elements") or ())
        found.append(("Restricted", words.get(restricted["mode"], f"--data-elements {elements}")))
    found.append(("Sandbox", "sandbox only" if facts["sandbox_only"] else facts["sandbox"] or "not in the sandbox"))
    if facts["deprecated"]:
        found.append(("Deprecated", "yes") if entry.operation.deprecated else ("Superseded", "yes"))
    return found


def _parameter(row: Mapping[str, Any]) -> list[str]:
    kind = _WORDS.get(row["type"], row["type"])
    needed = (
        "the profile's marketplace when left out" if row.get("marketplace") else "needed" if row["required"] else ""
    )
    wire = "" if row["name"] == row["argument"] else row["name"]
    about = "; ".join(part for part in (kind, needed, wire and f"Amazon: {wire}") if part)
    name = row["argument"]
    # A long name has a line of its own, so that what is said of each is in one column.
    above, beside = ([f"  {name}"], "") if len(name) > _NAME else ([], name)
    lines = above + _fill(about, f"  {beside:<{_NAME}} ", " " * (_NAME + 3))
    if row.get("values"):
        lines += _fill("one of: " + ", ".join(map(str, row["values"])), " " * (_NAME + 3), " " * (_NAME + 5))
    return lines


def _row(entry: Entry, rows: Mapping[str, Mapping[str, Any]], key: str) -> Mapping[str, Any]:
    if key in rows:
        return rows[key]
    for row in rows.values():
        if row["name"].lower() == key.lower() or row["argument"].lower() == key.lower().replace("-", "_"):
            return row
    raise InvalidArgumentError(f"{entry.id} has no parameter {key!r}.{_near(key, rows)}")


def _near(key: str, rows: Mapping[str, Mapping[str, Any]]) -> str:
    names = {**{row["name"].lower(): name for name, row in rows.items()}, **{name: name for name in rows}}
    near = get_close_matches(key.lower(), names, 1)
    if near:
        return f" Did you mean {names[near[0]]}=?"
    return f" It has: {', '.join(rows)}." if rows else " It has none."


def _value(row: Mapping[str, Any], given: Sequence[str]) -> Any:
    name, kind = row["argument"], row["type"]
    if kind.startswith("list["):
        return _list(given)
    if len(given) > 1:
        raise InvalidArgumentError(f"{name} is given {len(given)} times but takes one value.")
    text = given[0]
    try:
        if kind == "bool":
            return _TRUE[text.lower()]
        if kind in ("int", "float"):
            return int(text) if kind == "int" else float(text)
        if kind == "datetime":
            _check_time(text)
    except (KeyError, ValueError) as error:
        raise InvalidArgumentError(f"{name}={text!r} is not a {_WORDS[kind]}.{_example(kind)}") from error
    return text


def _list(given: Sequence[str]) -> list[str]:
    """A list: several keys, a JSON list, or one text with commas."""
    if len(given) > 1:
        return list(given)
    if given[0].startswith("["):
        try:
            values = json.loads(given[0])
        except ValueError:
            values = None
        if isinstance(values, list):
            return [str(value) for value in values]
    return given[0].split(",")


def _check_time(text: str) -> None:
    """Amazon wants a zone; a date alone is the beginning of its day. The sandbox's own words pass."""
    if text.startswith("TEST_CASE"):
        return
    if len(text) == len("2026-01-31"):
        date.fromisoformat(text)
        return
    if datetime.fromisoformat(text).tzinfo is None:
        raise ValueError(text)


def _example(kind: str) -> str:
    if kind == "datetime":
        return " Write it with its zone: 2026-01-31T00:00:00Z."
    return ""


def _fill(text: str, first: str, rest: str) -> list[str]:
    return wrapped(text, width(), first=first, rest=rest)
