"""Drafts of what else the linter asks for: lists with a limit, numbers that may be money, report types and flat files.

A limit that Amazon changed is changed in its row; a new list is kept whole, unless an earlier version of the same
operation says how it is cut. A number that may be money is exact until somebody says that it is not. A new report
type is put beside the one whose name is most like it; one that was a flat file and has a schema is JSON, and its columns
are no longer typed. A flat file of which nothing is decided keeps all its columns as text.
"""

from __future__ import annotations

import difflib
import json
import re
from typing import TYPE_CHECKING

from codegen.distil import canonical
from codegen.tables import money, personal, personal_lint, report_columns, report_types, row_text
from codegen.tables.report_types import read_report_types

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from codegen.tables.records import Problem

__all__ = ["batch_drafts", "column_drafts", "modelled_drafts", "money_drafts", "report_type_drafts"]

FILE = "batches.toml"
_NEW = re.compile(r"(?P<list>\S+) takes \d+ at most(?:: name it in lists or whole)?")
_CHANGED = re.compile(r"the model takes (?P<most>\d+) of \S+, the row says .*")
_MONEY = re.compile(r"(?P<name>.+) is a number and may be money")
_VERSION = re.compile(r"_v[0-9][0-9_]*$")


def batch_drafts(problems: Iterable[Problem], tables: Path) -> list[str]:
    """Write or correct the rows of lists with a limit.

    Args:
        problems: What the linter says.
        tables: The folder with the tables.

    Returns:
        What was drafted.
    """
    file = tables / FILE
    new: dict[str, list[str]] = {}
    drafted: list[str] = []
    for problem in problems:
        if problem.file != FILE:
            continue
        if found := _NEW.fullmatch(problem.what):
            new.setdefault(problem.row, []).append(found["list"])
        elif found := _CHANGED.fullmatch(problem.what):
            row_text.amend(file, problem.row, _with_most(found["most"]))
            drafted.append(f"{FILE}: {problem.row}")
    for operation, names in new.items():
        _whole(file, operation, names)
        if f"{FILE}: {operation}" not in drafted:
            drafted.append(f"{FILE}: {operation}")
    return drafted


def money_drafts(problems: Iterable[Problem], tables: Path) -> list[str]:
    """Write rows for numbers that may be money.

    Args:
        problems: What the linter says.
        tables: The folder with the tables.

    Returns:
        What was drafted.
    """
    file = tables / money.FILE
    found: dict[str, list[str]] = {}
    for problem in problems:
        if problem.file == money.FILE and (match := _MONEY.fullmatch(problem.what)):
            found.setdefault(problem.row, []).append(match["name"])
    for key, names in found.items():
        head = row_text.head_of(key)
        heads = [each["name"] for each in row_text.HEAD.finditer(file.read_text(encoding="utf-8"))]
        if head in heads:
            row_text.amend(file, head, lambda block: row_text.marked(_with_names(block, "money", names)))  # noqa: B023 - called at once
            continue
        row = {"money": names, "source": "model", "reason": "draft: the name says money; exact either way"}
        text = file.read_text(encoding="utf-8")
        canonical.write(file, f"{text.rstrip()}\n\n{row_text.written(head, row)}")
    return [f"{money.FILE}: {key}" for key in found]


def modelled_drafts(problems: Iterable[Problem], tables: Path) -> list[str]:
    """Take names that the models have now out of rows that are marked `unmodelled`, into rows of their own.

    Args:
        problems: What the linter says.
        tables: The folder with the tables.

    Returns:
        What was drafted.
    """
    file = tables / personal.FILE
    found: dict[str, list[str]] = {}
    for problem in problems:
        if problem.what == personal_lint.MODELLED:
            sort, _, name = problem.row.partition(" ")
            found.setdefault(sort, []).append(name)
    for sort, names in found.items():
        text = file.read_text(encoding="utf-8")
        for number in reversed(range(len(re.findall(rf"(?m)^\[\[{sort}\]\]$", text)))):
            start, end = row_text.entry(text, sort, number)
            block = text[start:end]
            if "\nunmodelled = true\n" in block:
                block = row_text.without_items(block, "names", names)
                text = text[:start] + (text[end:].lstrip("\n") if "\nnames = []\n" in block else block + text[end:])
        row = {
            "names": names,
            "source": "models",
            "reason": "draft: an unmodelled row hid it before the models had it",
            "review": True,
        }
        lines = [f"{key} = {json.dumps(value)}" for key, value in row.items()]
        canonical.write(file, "\n".join([text.rstrip(), "", f"[[{sort}]]", *lines]) + "\n")
    return [f"{personal.FILE}: {sort} {', '.join(names)}" for sort, names in found.items()]


def report_type_drafts(models: Path, tables: Path) -> list[str]:
    """Write rows for report types that have a schema and no row.

    Args:
        models: The folder with the distilled models.
        tables: The folder with the tables.

    Returns:
        What was drafted.
    """
    known = read_report_types(tables)
    drafted = []
    for name, schema in report_types.without_row(models, known):
        like = next(iter(difflib.get_close_matches(name, known, 1, 0.0)), None)
        row = {
            "format": "json",
            "source": f"models/report_types/{schema}",
            "reason": "draft: it has a schema, so its document is JSON; the model does not say whether it is restricted",
        }
        block = row_text.written(f"{known[like]['group'] if like else 'reports'}.{name}", row)
        if like is None:
            row_text.insert(tables / report_types.FILE, block)
        else:
            row_text.insert_after(tables / report_types.FILE, f"{known[like]['group']}.{like}", block)
        drafted.append(f"{report_types.FILE}: {name}")
    for name, _ in report_types.in_another_format(models, known):
        row_text.amend(tables / report_types.FILE, f"{known[name]['group']}.{name}", _json)
        drafted.append(f"{report_types.FILE}: {name}")
    return drafted


def column_drafts(tables: Path) -> list[str]:
    """Take reports that are JSON now out of the rows of flat files, and name flat files of which nothing is decided.

    A row class that has no report any more stays, as every name does.

    Args:
        tables: The folder with the tables, those of report types drafted.

    Returns:
        What was drafted.
    """
    file = tables / report_columns.FILE
    types = read_report_types(tables)
    drafted = []
    for key, given in report_columns.types_by_row(tables).items():
        kept = [name for name in given if name not in types or types[name]["format"] in report_columns.FLAT]
        if kept != given:
            row_text.amend(file, key, lambda block: row_text.marked(_with_types(block, kept)))  # noqa: B023 - called at once
            drafted.append(f"{report_columns.FILE}: {key.partition('.')[2]}")
    if names := report_columns.undecided(tables):
        head = f"{report_columns.UNTYPED}.drafted"
        waiting = report_columns.types_by_row(tables).get(head, [])
        if waiting:
            row_text.amend(file, head, lambda block: row_text.marked(_with_types(block, [*waiting, *names])))
        else:
            reason = "draft: no model has the columns of a flat file; they stay text until somebody types them"
            row = {"types": names, "source": report_types.FILE, "reason": reason}
            canonical.write(file, f"{file.read_text(encoding='utf-8').rstrip()}\n\n{row_text.written(head, row)}")
        drafted += [f"{report_columns.FILE}: {name}" for name in names]
    return drafted


def _json(block: str) -> str:
    """A row of a report type whose document is JSON."""
    with_format, found = re.subn(r'(?m)^format = ".*"$', 'format = "json"', block)
    return row_text.marked(with_format if found else re.sub(r"(?m)^(\[.*\])$", r'\1\nformat = "json"', block, count=1))


def _with_types(block: str, types: list[str]) -> str:
    lines = "".join(f'  "{name}",\n' for name in types)
    return re.sub(r"(?ms)^types = \[.*?\]", f"types = [\n{lines}]" if types else "types = []", block, count=1)


def _with_most(most: str) -> Callable[[str], str]:
    def amended(block: str) -> str:
        with_most, found = re.subn(r"(?m)^most = \d+$", f"most = {most}", block)
        if not found:
            with_most = re.sub(r"(?m)^(lists = .*)$", rf"\1\nmost = {most}", block, count=1)
        return row_text.marked(with_most)

    return amended


def _whole(file: Path, operation: str, names: list[str]) -> None:
    """Keep lists whole; where an earlier version of the operation has a row, what that says."""
    text = file.read_text(encoding="utf-8")
    heads = [head["name"] for head in row_text.HEAD.finditer(text)]
    if operation in heads:
        row_text.amend(file, operation, lambda block: row_text.marked(_with_names(block, "whole", names)))
        return
    section, _, name = operation.partition(".")
    stem = _VERSION.sub("", section)
    like = [
        head for head in heads if head.partition(".")[2] == name and _VERSION.sub("", head.partition(".")[0]) == stem
    ]
    if like:
        block = row_text.block_of(file, like[-1]).replace(f"[{like[-1]}]", f"[{operation}]", 1)
        row_text.insert(file, row_text.marked(block))
        return
    row = {
        "whole": names,
        "source": "model",
        "reason": "draft: it is not known that its answers can be distinguished when the list is cut",
    }
    row_text.insert(file, row_text.written(operation, row))


def _with_names(block: str, key: str, names: list[str]) -> str:
    """A row whose list has more names, or a list of these behind what it begins with."""
    found = re.search(rf"(?m)^{key} = (\[.*\])$", block)
    if found is None:
        return re.sub(r"(?m)^(\[[^\n]+\](?:\nlists = .*)?)$", rf"\1\n{key} = {json.dumps(names)}", block, count=1)
    known = [*json.loads(found[1]), *names]
    return f"{block[: found.start()]}{key} = {json.dumps(known)}{block[found.end() :]}"
