"""`python -m codegen halves` writes the sync halves, and says what is wrong before it writes anything."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from codegen.halves.cli import main

SOURCE = '"""For asyncio."""\n\n\nasync def async_get() -> int:\n    """One."""\n    return await async_other()\n'
RULES = '[names]\n[phrases]\n"For asyncio" = "For threads"\n[by_hand]\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one source, settings of the formatter, and rules."""
    (tmp_path / "spapi_core" / "jobs" / "aio").mkdir(parents=True)
    (tmp_path / "spapi_core" / "jobs" / "aio" / "reports.py").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 120\n", encoding="utf-8")
    (tmp_path / "rules.toml").write_text(RULES, encoding="utf-8")
    return tmp_path


def run(root: Path, *arguments: str) -> int:
    return main([*arguments], root, root / "rules.toml")


def half(root: Path) -> Path:
    return root / "spapi_core" / "jobs" / "sync" / "reports.py"


def test_the_half_stands_beside_its_source(root: Path) -> None:
    """It names the source in its first line, and checking it finds nothing to do."""
    assert run(root) == 0
    first, second, *_ = half(root).read_text(encoding="utf-8").splitlines()
    assert first.startswith("# Made from spapi_core/jobs/aio/reports.py by `make generate`")
    assert second == '"""For threads."""'
    assert run(root, "--check") == 0


@pytest.mark.parametrize("change", ["missing", "by hand", "source"])
def test_checking_finds_what_differs_and_writes_nothing(
    root: Path, change: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A half that is missing, one that was changed, one whose source was changed."""
    if change != "missing":
        assert run(root) == 0
        edited = half(root) if change == "by hand" else root / "spapi_core" / "jobs" / "aio" / "reports.py"
        edited.write_text(edited.read_text(encoding="utf-8") + "\nx = 1\n", encoding="utf-8")
    before = half(root).read_text(encoding="utf-8") if half(root).exists() else None
    assert run(root, "--check") == 1
    assert "spapi_core/jobs/sync/reports.py is not what its source makes" in capsys.readouterr().err
    assert (half(root).read_text(encoding="utf-8") if half(root).exists() else None) == before


@pytest.mark.parametrize(
    ("rules", "source", "message"),
    [
        (RULES.replace("[by_hand]", '"gone" = "x"\n[by_hand]'), SOURCE, "nothing uses the rule 'gone'"),
        (RULES + '"spapi_core/aio.py" = "reason"\n', SOURCE, "spapi_core/aio.py is not there"),
        (RULES, SOURCE + "import asyncio\nasyncio.run\n", "spapi_core/jobs/sync/reports.py:10: 'asyncio' is left over"),
        (RULES, "def (:\n", "spapi_core/jobs/aio/reports.py: Syntax Error"),
    ],
)
def test_a_fault_is_named_and_nothing_is_written(
    root: Path, rules: str, source: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Rules that nothing uses, rows of files that are gone, words that are left over, sources that are not Python."""
    (root / "rules.toml").write_text(rules, encoding="utf-8")
    (root / "spapi_core" / "jobs" / "aio" / "reports.py").write_text(source, encoding="utf-8")
    assert run(root) == 1
    assert message in capsys.readouterr().err
    assert not half(root).exists()


def test_a_half_without_a_source_is_named(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its source was removed or renamed."""
    assert run(root) == 0
    (root / "spapi_core" / "jobs" / "aio" / "reports.py").rename(root / "spapi_core" / "jobs" / "aio" / "feeds.py")
    assert run(root) == 1
    assert "spapi_core/jobs/sync/reports.py has no source any more" in capsys.readouterr().err


def test_the_halves_of_the_core_are_made(repository: Path) -> None:
    """As `make drift` holds."""
    assert main(["--check"], repository) == 0


def test_no_docstring_of_a_half_sends_its_reader_to_itself(repository: Path) -> None:
    """What a source says by naming its other half stands in the source."""
    loops = []
    for source in ("aio", "sync"):
        for path in repository.glob(f"spapi_core/**/{source}/*.py"):
            loops += referring_to_themselves(path)
    for path in [*repository.glob("spapi_core/**/*_sync.py"), *repository.glob("spapi_core/**/*_aio.py")]:
        loops += referring_to_themselves(path)
    assert loops == []


def referring_to_themselves(path: Path) -> list[str]:
    """Functions whose first line is little more than the name of themselves."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            said = ast.get_docstring(node) or ""
            if re.search(rf"see `{node.name}`|`(?:\w+\.)?{node.name}` says more|^As `{node.name}`", said):
                found.append(f"{path.name}: {node.name}")
    return found
