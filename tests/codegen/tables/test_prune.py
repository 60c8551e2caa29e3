"""Rows of what the models no longer have are taken out, and nothing else changes."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from codegen.tables.cli import problems_of
from codegen.tables.join import TABLES
from codegen.tables.prune import prune


def chosen() -> tuple[str, str]:
    """A section and an operation of it with rows of its own in many tables, which no other row names."""
    texts = {file.name: file.read_text(encoding="utf-8") for file in TABLES.glob("*.toml")}
    for identity in re.findall(r"(?m)^\[(\w+\.\w+)\]$", texts["restricted.toml"]):
        section, _, name = identity.partition(".")
        named = rf'"(?:{section}\.)?{name}"|"{section}"'
        if not any(
            re.search(named, text) for table, text in texts.items() if table not in {"sections.toml", "settled.toml"}
        ):
            return section, name
    raise LookupError("each operation with a row in restricted.toml is named by other rows")


SECTION, OPERATION = chosen()


@pytest.fixture
def state(tmp_path: Path, repository: Path) -> tuple[Path, Path]:
    """A copy of models and tables."""
    models, tables = tmp_path / "models", tmp_path / "tables"
    shutil.copytree(repository / "models", models)
    shutil.copytree(TABLES, tables, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return models, tables


def test_where_all_is_there_no_byte_changes(state: tuple[Path, Path]) -> None:
    """The committed tables, as they are."""
    models, tables = state
    assert prune(models, tables) == []
    for file in TABLES.glob("*.toml"):
        assert (tables / file.name).read_bytes() == file.read_bytes()


def test_the_rows_of_an_operation_that_is_gone_go(state: tuple[Path, Path]) -> None:
    """In each table that has one; the linter has nothing to say then."""
    models, tables = state
    file = models / f"{SECTION}.json"
    document = json.loads(file.read_bytes())
    document["paths"] = {
        path: item
        for path, item in document["paths"].items()
        if all(each["operationId"] != OPERATION for each in item.values() if "operationId" in each)
    }
    file.write_text(json.dumps(document), encoding="utf-8")

    gone = prune(models, tables)

    assert set(gone) >= {
        f"{name}: {SECTION}.{OPERATION}" for name in ("quotas.toml", "restricted.toml", "summaries.toml")
    }
    assert problems_of(models, tables) == []
    for name in {line.partition(":")[0] for line in gone}:
        before, after = ((folder / name).read_text(encoding="utf-8").splitlines() for folder in (TABLES, tables))
        assert set(after) <= set(before)
        tomllib.loads((tables / name).read_text(encoding="utf-8"))
    assert prune(models, tables) == []


def test_a_section_that_is_gone_takes_its_rows_along(state: tuple[Path, Path]) -> None:
    """Its summaries' head and its settled operations too."""
    models, tables = state
    (models / f"{SECTION}.json").unlink()

    gone = prune(models, tables)

    assert f"summaries.toml: {SECTION}" in gone
    assert not [
        name
        for name in ("quotas.toml", "summaries.toml", "settled.toml")
        if f"[{SECTION}" in (tables / name).read_text()
    ]
    assert problems_of(models, tables) == []
