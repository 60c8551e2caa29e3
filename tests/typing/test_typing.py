"""The public API as type checkers see it: the contract is accepted, each wrong call is rejected for its own reason."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
WRONG = re.compile(r"# wrong: ([a-z, -]+)$")


def wrong_lines(source: str) -> dict[int, list[str]]:
    """Line number -> codes that mypy must give it."""
    return {
        number: sorted(found[1].split(", "))
        for number, line in enumerate(source.splitlines(), 1)
        if (found := WRONG.search(line))
    }


def run(repository: Path, *command: str) -> str:
    done = subprocess.run(  # noqa: S603  our own arguments
        [sys.executable, "-m", *command], cwd=repository, capture_output=True, text=True, check=False
    )
    return done.stdout


@pytest.fixture(scope="module")
def wrong_calls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wrong calls as a module beside nothing else."""
    file = tmp_path_factory.mktemp("wrong") / "wrong_calls.py"
    file.write_text((HERE / "wrong_calls.txt").read_text(encoding="utf-8"), encoding="utf-8")
    return file


def test_mypy_accepts_the_contract(repository: Path) -> None:
    """Every call of contract.py has the type that it says."""
    told = run(repository, "mypy", "--no-error-summary", str(HERE / "contract.py"))

    assert told.strip() == ""


def test_mypy_rejects_each_wrong_call_and_nothing_else(repository: Path, wrong_calls: Path) -> None:
    """Wrong names, missing arguments, wrong types, wrong enums and wrong bodies are errors on their own lines."""
    told = run(repository, "mypy", "--no-error-summary", "--hide-error-context", str(wrong_calls))

    found: dict[int, list[str]] = {}
    for line in told.splitlines():
        if match := re.search(r"wrong_calls\.py:(\d+): error: .*\[([a-z-]+)\]$", line):
            found.setdefault(int(match[1]), []).append(match[2])
    expected = wrong_lines(wrong_calls.read_text(encoding="utf-8"))
    assert len(expected) > 40
    assert {number: sorted(codes) for number, codes in found.items()} == expected


@pytest.mark.slow
def test_pyright_agrees(repository: Path, wrong_calls: Path) -> None:
    """The other type checker accepts the contract and finds an error in each wrong line, and in no other."""
    told = json.loads(run(repository, "pyright", "--outputjson", str(HERE / "contract.py"), str(wrong_calls)))

    errors = [each for each in told["generalDiagnostics"] if each["severity"] == "error"]
    lines = {each["range"]["start"]["line"] + 1 for each in errors if each["file"].endswith("wrong_calls.py")}
    assert [each for each in errors if each["file"].endswith("contract.py")] == []
    assert lines == set(wrong_lines(wrong_calls.read_text(encoding="utf-8")))
