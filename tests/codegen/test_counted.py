"""Figures of a small model counted by hand, sentences of pages renewed, and what is said of a page."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen import figures
from codegen.tables.shapes import TABLES
from tests.codegen import awkward
from tests.codegen.staged import stage


def pair(**given: Any) -> dict[str, Any]:
    """A pair of the static sandbox."""
    return {"request": {"parameters": given}, "response": {}}


@pytest.fixture
def counted(tmp_path: Path) -> figures.Figures:
    """The figures of one document, with tables that know nothing of it."""
    document = awkward.document()
    answers = document["paths"]["/awkward/v1/things"]["get"]["responses"]
    answers["200"]["x-amzn-api-sandbox"] = {"static": [pair(), pair(body={"value": 1}), {"request": {}}]}
    answers["400"]["x-amzn-api-sandbox"] = {"static": [pair(body={}), pair(body={"value": None})]}
    models, tables = awkward.write(tmp_path / "models", document), tmp_path / "tables"
    (models / "documents").mkdir()
    for name in ("toys_2024_01_01", "toys_2025_02_03", "games_2023_11_15"):
        (models / "documents" / f"{name}.graphql").write_text("", encoding="utf-8")
    shutil.copytree(TABLES, tables, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    stage(tables, models, [])
    return figures.count(models, tables)


def test_a_small_model_is_counted(counted: figures.Figures) -> None:
    """Each figure by itself, those of tables that have nothing to say too."""
    assert (counted["sections"], counted["operations"], counted["parameters"], counted["bodies"]) == (1, 3, 8, 1)
    assert (counted["pairs"], counted["example_answers"], counted["example_bodies"]) == (5, 4, 2)
    assert counted["pairs_by_status"] == {"200": 3, "400": 2}
    assert (counted["schemas"], counted["json_schema_definitions"]) == (len(SCHEMAS), 0)
    assert (counted["paged"], counted["paged_by_token"], counted["paged_by_offset"]) == (1, 1, 0)
    assert (counted["pages_without_items"], counted["pages_that_repeat_some"]) == (0, 0)
    assert (counted["grantless"], counted["restricted"], counted["plan_of"]) == ({}, {}, {})
    assert (counted["deprecated"], counted["deprecations_announced"]) == (0, 0)
    assert counted["datasets"] == {"games": "2023_11_15", "toys": "2025_02_03"}


SCHEMAS = awkward.document()["components"]["schemas"]
FIGURES = {"operations": 1234, "plan": {"rate": 0.5, "burst": 20}, "version": "2024_04_24"}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page with three sentences of figures."""
    page = ("all {operations} of (them).", "{plan.rate} a second, burst {plan.burst}", "v{version} {")
    monkeypatch.setattr(figures, "PAGES", {"page.md": page})
    return tmp_path


RIGHT = "We have all 1,234 of (them).\n0.5 a second, burst 20; v2024_04_24 { all 7\n"


def test_each_sentence_is_renewed_wherever_it_stands(root: Path) -> None:
    """Numbers of any spelling; what is right already is not written."""
    page = root / "page.md"
    page.write_text("We have all 7 of (them).\n12 a second, burst 1,000; v1_2 { all 7\n", encoding="utf-8")
    assert figures.stale_pages(root, FIGURES) == ["page.md: states other figures"]
    assert figures.write_pages(root, FIGURES) == ["page.md"]
    assert page.read_text(encoding="utf-8") == RIGHT
    assert figures.write_pages(root, FIGURES) == []
    assert figures.stale_pages(root, FIGURES) == []


def test_a_sentence_that_is_gone_and_a_figure_that_is_gone_are_said(root: Path) -> None:
    """With the page, what is missing, and the remedy."""
    (root / "page.md").write_text(RIGHT.replace("burst", "bursts"), encoding="utf-8")
    sentence = "{plan.rate} a second, burst {plan.burst}"
    said = f"page.md: has no sentence like {sentence!r}: restore it, or change its row in codegen/figures.py"
    assert figures.stale_pages(root, FIGURES) == [said]
    with pytest.raises(LookupError) as caught:
        figures.write_pages(root, FIGURES)
    assert caught.value.args == (said,)
    (root / "page.md").write_text(RIGHT, encoding="utf-8")
    [told] = figures.stale_pages(root, {**FIGURES, "plan": {"rate": 0.5}})
    assert told == (
        "page.md: states plan.burst, which the models have no longer: take the sentence out of the page and of "
        "codegen/figures.py"
    )


def test_the_figures_of_the_file_are_read(tmp_path: Path) -> None:
    """As they are there."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "figures.json").write_text(json.dumps(FIGURES), encoding="utf-8")
    assert figures.read(tmp_path) == FIGURES


def test_models_that_cannot_be_read_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And the exit status is 1."""
    assert figures.main(["--check"], tmp_path) == 1
    told = capsys.readouterr()
    assert told.err.startswith("error: ")
    assert told.out == ""
