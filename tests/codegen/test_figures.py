"""Figures of the models stand in one file; pages state them in known sentences, and nothing else states one."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from codegen import figures
from tests.expected import FIGURES


@pytest.fixture
def root(repository: Path, tmp_path: Path) -> Path:
    """A copy of what figures are counted in and written to."""
    for name in ("models", "codegen/tables", "docs"):
        shutil.copytree(repository / name, tmp_path / name, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    (tmp_path / "tests").mkdir()
    for name in ("README.md", "tests/figures.json"):
        shutil.copy(repository / name, tmp_path / name)
    return tmp_path


def test_the_committed_figures_are_those_of_the_committed_models(repository: Path) -> None:
    """Counted again."""
    assert figures.count(repository / "models", repository / "codegen" / "tables") == FIGURES


def test_the_pages_state_the_figures_of_the_file(repository: Path) -> None:
    """Every sentence is there, with the right number."""
    assert figures.stale_pages(repository, FIGURES) == []


def test_a_stale_figure_is_found_and_renewed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the file and in a page; one run puts both right, a second one changes nothing."""
    readme = root / "README.md"
    right = readme.read_text(encoding="utf-8")
    readme.write_text(right.replace(f"{FIGURES['operations']} operations", "1 operations", 1), encoding="utf-8")
    expected = json.loads((root / figures.FILE).read_bytes())
    (root / figures.FILE).write_text(json.dumps({**expected, "pairs": 1}), encoding="utf-8")
    assert figures.main(["--check"], root) == 1
    shown = capsys.readouterr().err
    assert "README.md: states other figures" in shown
    assert "tests/figures.json: states other figures" in shown
    assert figures.main([], root) == 0
    assert readme.read_text(encoding="utf-8") == right
    assert json.loads((root / figures.FILE).read_bytes()) == expected
    assert figures.main(["--check"], root) == 0


def test_a_sentence_that_is_gone_is_named(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page that no longer states a figure is not a silent success."""
    (root / "README.md").write_text("Nothing.\n", encoding="utf-8")
    assert figures.main(["--check"], root) == 1
    assert "README.md: has no sentence like" in capsys.readouterr().err


def test_no_page_states_a_figure_by_itself(repository: Path) -> None:
    """What an update changes stands in a sentence that the update renews."""
    changing = "|".join(str(FIGURES[name]) for name in ("operations", "pairs", "example_answers", "schemas"))
    for page in (repository / "README.md", *(repository / "docs").glob("*.md")):
        text = page.read_text(encoding="utf-8")
        for sentence in figures.PAGES.get(page.relative_to(repository).as_posix(), ()):
            words = map(re.escape, re.split(r"\{[a-z_.]+\}", sentence))
            text = re.sub(figures.NUMBER.join(words), "", text)
        assert re.findall(rf"(?<![\w.,-])(?:{changing})(?![\w.,-])[^\n]*", text) == [], page.name
