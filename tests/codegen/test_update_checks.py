"""The checks at the end of an update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.left import Left
from codegen.update_checks import check

if TYPE_CHECKING:
    from pathlib import Path


def test_checks_wait_until_nothing_is_open(tmp_path: Path) -> None:
    """They would fail for what is open; where nothing is, they are run, and what fails is open."""
    left = Left(["something"], [])
    check(left, tmp_path, {"orders_v0"})
    assert len(left.open) == 2
    assert "were not run" in left.open[1]
    (tmp_path / "Makefile").write_text("check:\n\t@true\ntest:\n\t@false\n", encoding="utf-8")
    left = Left([], [])
    check(left, tmp_path, {"orders_v0"})
    assert left.open == ["make test fails: see above"]
    (tmp_path / "Makefile").write_text("check test:\n\t@true\n", encoding="utf-8")
    left = Left([], [])
    check(left, tmp_path, set())
    assert left.open == []
