"""What is left to a person: drafts to look at, and other problems of the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codegen.left import Left, look_at_rows
from codegen.tables import Problem
from codegen.tables.asked import UNLOOKED

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("drafts", "others", "left"),
    [
        (0, 0, []),
        (2, 0, ["2 drafts to look at"]),
        (0, 1, ["1 further problems"]),
        (1, 2, ["1 drafts to look at", "2 further problems"]),
    ],
)
def test_drafts_are_counted_apart_from_other_problems(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    drafts: int,
    others: int,
    left: list[str],
) -> None:
    """A draft waits for a person, named under its table with what is to be decided; other problems are other lines."""
    problems = [Problem("grants.toml", f"a.{number}", UNLOOKED, "look") for number in range(drafts)]
    problems += [Problem("grants.toml", f"b.{number}", "gone", "remove it") for number in range(others)]
    monkeypatch.setattr("codegen.tables.cli.problems_of", lambda *_folders: problems)
    found = Left([], [])
    look_at_rows(found, tmp_path, tmp_path)
    shown = capsys.readouterr().out
    assert [f"    a.{number}" in shown.splitlines() for number in range(drafts)] == [True] * drafts
    assert (f"codegen/tables/grants.toml: {drafts} to look at: whose token" in shown) == bool(drafts)
    assert [line.startswith(start) for line, start in zip(found.open, left, strict=True)] == [True] * len(left)
