"""Drafts of rows that a person has to look at: what the linter asks for, written into the tables with `review = true`.

A draft says what holds without it, or the likeliest answer, and why; it decides nothing, since the linter refuses it until
somebody has taken the mark out. Tables are added to as text, so that what people wrote stays byte for byte.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from codegen.distil import canonical
from codegen.tables import asked, money, personal_lint
from codegen.tables.asked import REVIEW, Question
from codegen.tables.documents import Document, ModelOperation, read_models, read_schemas
from codegen.tables.drafts_of_lists import (
    batch_drafts,
    column_drafts,
    modelled_drafts,
    money_drafts,
    report_type_drafts,
)
from codegen.tables.join import join_models
from codegen.tables.records import Problem
from codegen.tables.row_text import HEAD, insert, written
from codegen.tables.rows import read_table, read_toml
from codegen.tables.shapes import SHAPES
from codegen.tables.summaries import in_words

__all__ = ["write_drafts"]

READS = re.compile(r"(?:get|list|search|check|validate|preview|find|estimate|query)(?=[A-Z]|$)")

Row = dict[str, Any]


def write_drafts(models: Path, tables: Path) -> list[str]:
    """Write a draft wherever the linter asks for a row.

    Args:
        models: The folder with the distilled models.
        tables: The folder with the tables.

    Returns:
        What was drafted: `<table>: <row>`.
    """
    documents, operations = read_models(models)
    drafted = [f"sections.toml: {name}" for name in _sections(documents, tables / "sections.toml")]
    joined = join_models(documents, operations, tables)
    rows = {name: read_table(tables / name, shape).rows for name, shape in SHAPES.items()}
    for problem in joined.problems:
        make = _OF_PROBLEMS.get((problem.file, problem.what.partition(" (")[0].partition(" x-")[0]))
        if make is not None and problem.row in operations:
            insert(tables / problem.file, written(problem.row, make(operations[problem.row], problem)))
            drafted.append(f"{problem.file}: {problem.row}")
    for question in asked.questions(operations, rows, tables):
        if f"{question.table}: {question.operation}" not in drafted:
            row = _OF_QUESTIONS[question.table](operations[question.operation], question, rows)
            insert(tables / question.table, written(question.operation, row))
            drafted.append(f"{question.table}: {question.operation}")
    schemas = {name: document.root for name, document in read_schemas(models).items()}
    of_schemas = money.problems(schemas, joined.money, of_schemas=True)
    drafted += batch_drafts(joined.problems, tables)
    drafted += money_drafts([*joined.problems, *of_schemas], tables)
    drafted += report_type_drafts(models, tables)
    drafted += column_drafts(tables)
    drafted += _summaries(joined.problems, documents, operations, tables / "summaries.toml")
    of_persons = personal_lint.lint(joined.personal, documents)
    return drafted + _personal(of_persons, tables / "personal.toml") + modelled_drafts(of_persons, tables)


def _source(operation: ModelOperation) -> str:
    return f"models/{operation.document.section}.json"


def _grant(operation: ModelOperation, question: Question, rows: Mapping[str, Mapping[str, Any]]) -> Row:
    section = operation.document.section
    scopes = {row["scope"] for name, row in rows["grants.toml"].items() if name.partition(".")[0] == section}
    scope = next(iter(scopes - {"none"}), "none") if len(scopes) == 1 else "none"
    return {"scope": scope, "source": _source(operation), "reason": f"draft: {question.why}"}


def _restricted(operation: ModelOperation, question: Question, rows: Mapping[str, Mapping[str, Any]]) -> Row:
    del rows
    return {
        "mode": "none",
        "source": _source(operation),
        "reason": f"draft: {question.why}, and no list of Amazon's has it",
    }


def _safe(operation: ModelOperation, question: Question, rows: Mapping[str, Mapping[str, Any]]) -> Row:
    del rows
    reads = READS.match(operation.name) is not None
    why = (
        "its name says that it only asks"
        if reads
        else "a repetition may do it twice"
        if operation.method != "PUT"
        else "it sets"
    )
    return {
        "safe": reads or operation.method == "PUT",
        "source": _source(operation),
        "reason": f"draft: {question.why}, and {why}",
    }


def _sandbox(operation: ModelOperation, question: Question, rows: Mapping[str, Mapping[str, Any]]) -> Row:
    del rows
    return {"kind": "none", "source": _source(operation), "reason": f"draft: {question.why}"}


def _not_pageable(operation: ModelOperation, problem: Problem) -> Row:
    return {"pageable": False, "source": _source(operation), "reason": f"draft: {problem.what}"}


def _pages_only(operation: ModelOperation, problem: Problem) -> Row:
    return {"pages_only": True, "source": _source(operation), "reason": f"draft: {problem.what}"}


def _deprecated(operation: ModelOperation, problem: Problem) -> Row:
    return {"replacement": [], "source": _source(operation), "reason": f"draft: {problem.what}"}


def _key(operation: ModelOperation, problem: Problem) -> Row:
    key = problem.what.removeprefix("it takes ")
    return {
        "safe": False,
        "idempotency_key": key,
        "source": _source(operation),
        "reason": "draft: safe where the caller gives the key",
    }


_OF_QUESTIONS: Mapping[str, Callable[[ModelOperation, Question, Mapping[str, Mapping[str, Any]]], Row]] = {
    "grants.toml": _grant,
    "restricted.toml": _restricted,
    "safe_to_repeat.toml": _safe,
    "sandbox.toml": _sandbox,
}
_OF_PROBLEMS: Mapping[tuple[str, str], Callable[[ModelOperation, Problem], Row]] = {
    ("paging.toml", "it looks pageable"): _not_pageable,
    ("paging.toml", "no single list of items"): _pages_only,
    ("deprecations.toml", "the model marks it deprecated"): _deprecated,
    ("safe_to_repeat.toml", "it takes"): _key,
}


def _sections(documents: Mapping[str, Document], file: Path) -> list[str]:
    """Rows for sections that have none, in order of their files."""
    rows = read_toml(file).get("section", [])
    names = {row.get("name") for row in rows}
    new = [document for section, document in documents.items() if section not in names]
    text = file.read_text(encoding="utf-8")
    for document in new:
        info = document.root["info"]
        block = (
            f"[[section]]\nfile = {json.dumps(info['x-spapi-source'])}\nname = {json.dumps(document.section)}\n"
            f'api = {json.dumps(info["x-spapi-api"])}\nreason = "File name in words, version of the model."\n'
            f"source = {json.dumps('info.version ' + str(info['version']) + ' of the file')}\nreview = true\n"
        )
        places = re.finditer(r'(?m)^\[\[section\]\]\nfile = "(?P<file>[^"]*)"', text)
        after = next((place for place in places if place["file"] > info["x-spapi-source"]), None)
        text = (
            f"{text.rstrip()}\n\n{block}"
            if after is None
            else f"{text[: after.start()]}{block}\n{text[after.start() :]}"
        )
    canonical.write(file, text)
    return [document.section for document in new]


def _summaries(
    problems: tuple[Problem, ...],
    documents: Mapping[str, Document],
    operations: Mapping[str, ModelOperation],
    file: Path,
) -> list[str]:
    """Lines made of names, each under its section."""
    drafted = []
    for problem in problems:
        if problem.file != file.name or problem.what != "the line is missing":
            continue
        if problem.row in documents:
            _line(file, "sections", problem.row, in_words(problem.row.rpartition("_v")[0]))
        elif problem.row in operations:
            section, _, name = problem.row.partition(".")
            _line(file, section, name, in_words(name))
        drafted.append(f"{file.name}: {problem.row}")
    return drafted


def _line(file: Path, head: str, key: str, words: str) -> None:
    text = file.read_text(encoding="utf-8")
    line = f'{key} = "{REVIEW}: {words}"\n'
    heads = list(HEAD.finditer(text))
    own = next((index for index, found in enumerate(heads) if found["name"] == head), None)
    if own is not None:
        end = heads[own + 1].start() if own + 1 < len(heads) else len(text)
        body = text[heads[own].end() : end].rstrip("\n")
        text = f"{text[: heads[own].end()]}{body}\n{line}" + (f"\n{text[end:]}" if own + 1 < len(heads) else "")
    else:
        after = next((found for found in heads if found["name"] != "sections" and found["name"] > head), None)
        block = f"[{head}]\n{line}"
        text = (
            f"{text.rstrip()}\n\n{block}"
            if after is None
            else f"{text[: after.start()]}{block}\n{text[after.start() :]}"
        )
    canonical.write(file, text)


def _personal(problems: list[Problem], file: Path) -> list[str]:
    """A row for each schema with properties that look personal: hidden until somebody has looked."""
    names: dict[tuple[str, str], list[str]] = defaultdict(list)
    for problem in problems:
        if problem.what == "it looks personal, and no row decides it":
            section, _, place = problem.row.partition(": ")
            schema, _, name = place.rpartition(".")
            names[section, schema].append(name)
    text = file.read_text(encoding="utf-8")
    for (section, schema), found in names.items():
        text = (
            f"{text.rstrip()}\n\n[[property]]\nnames = {json.dumps(sorted(set(found)))}\nschemas = {json.dumps([schema])}\n"
            f"sections = {json.dumps([section])}\nsource = {json.dumps(f'models/{section}.json')}\n"
            'reason = "draft: the name looks personal"\nreview = true\n'
        )
    canonical.write(file, text)
    return [f"personal.toml: {section}: {schema}" for section, schema in names]
