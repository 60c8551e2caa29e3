"""What the verb `distil` says, and where: notes and errors apart from the count of what was done."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.distil import cli
from codegen.distil.report import Problem
from tests.codegen.swagger import FILE, pets, write_upstream


@pytest.mark.parametrize(
    ("pointer", "message", "said"),
    [
        ("/a", "its row in patches.toml does not fit", ""),
        ("/a", "other.json is not in the folder", ""),
        ("/a", "must be a text", "; put it right with a row in patches.toml; until then its section stays as it was"),
        ("", "see sections.toml", ""),
        (
            "",
            "is not JSON",
            (
                "; the file is broken as a whole: take another commit as REF, or wait for Amazon; "
                "its section stays as it was"
            ),
        ),
    ],
)
def test_a_problem_says_what_to_do_once(pointer: str, message: str, said: str) -> None:
    """Not where its own words name the file already."""
    assert cli._remedy(Problem(pointer, message)) == said


def test_what_was_done_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Written, and on a second run unchanged; JSON schemas where there are some."""
    folder, out = write_upstream(tmp_path / "models-0123456789ab", {FILE: pets()}), tmp_path / "out"
    for written, unchanged in ((1, 0), (0, 1)):
        assert cli.main(["--from", str(folder), "--out", str(out)], tmp_path) == 0
        shown = capsys.readouterr()
        assert shown.out == (
            f"1 files of commit 0123456789ab: {written} sections written, {unchanged} unchanged, 0 failed\n"
        )
        assert "error" not in shown.err


def test_where_one_file_fails_the_others_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The status is 1, the fault is a line; that all failed is said where all did."""
    broken = "models/broken-model/broken.json"
    both = write_upstream(tmp_path / "both-0123456789ab", {FILE: pets(), broken: b"{"})
    assert cli.main(["--from", str(both), "--out", str(tmp_path / "out")], tmp_path) == 1
    shown = capsys.readouterr()
    assert f"error: {broken}#: " in shown.err
    assert "nothing was written" not in shown.err
    assert shown.out.startswith("2 files of commit 0123456789ab: 1 sections written, 0 unchanged, 1 failed")
    alone = write_upstream(tmp_path / "alone-0123456789ab", {broken: b"{"})
    assert cli.main(["--from", str(alone), "--out", str(tmp_path / "none")], tmp_path) == 1
    assert f"error: all 1 files failed and nothing was written: is {alone} the top folder" in capsys.readouterr().err
