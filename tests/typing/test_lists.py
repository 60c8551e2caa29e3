"""What type checkers know of the items of every list: by rule, over all paged operations."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from spapi_core.catalog import default_catalog

LISTS = [
    (entry.section, f"iter_{entry.facts['function']}")
    for entry in default_catalog()
    if entry.operation.paging is not None
]


@pytest.fixture
def module(tmp_path: Path) -> Path:
    """A module that asks for the type of each."""
    lines = ["from spapi_clients import AsyncSPAPIClient, SPAPIClient", "", ""]
    for client in ("SPAPIClient", "AsyncSPAPIClient"):
        lines.append(f"def lists_of_{client}(client: {client}) -> None:")
        lines += [f"    reveal_type(client.{section}.{name})" for section, name in LISTS]
    file = tmp_path / "lists.py"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def items_of(types: list[str]) -> list[str]:
    """The item in `-> Listing[page, item]` of each type that was reported."""
    found = [re.search(r"-> [\w.]*Listing\[[\w.]+(?: \| [\w.]+)*, (.*)\]", each) for each in types]
    return [each[1] for each in found if each is not None]


def run(repository: Path, *command: str) -> str:
    done = subprocess.run(  # noqa: S603  our own arguments
        [sys.executable, "-m", *command], cwd=repository, capture_output=True, text=True, check=False
    )
    return done.stdout


def check(items: list[str]) -> None:
    assert len(items) == 2 * len(LISTS) > 150
    assert [item for item in items if item == "Any" or "Unknown" in item] == []


def test_mypy_knows_the_item_of_every_list(repository: Path, module: Path) -> None:
    """No item is Any."""
    check(items_of(re.findall(r'Revealed type is "(.*)"', run(repository, "mypy", "--no-error-summary", str(module)))))


@pytest.mark.slow
def test_pyright_knows_the_item_of_every_list(repository: Path, module: Path) -> None:
    """No item is Any or unknown."""
    told = json.loads(run(repository, "pyright", "--outputjson", str(module)))["generalDiagnostics"]
    check(items_of([each["message"] for each in told if each["severity"] == "information"]))
