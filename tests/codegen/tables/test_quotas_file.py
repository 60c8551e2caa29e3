"""A table that is written again has one form, and takes its place whole."""

from __future__ import annotations

import stat
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from codegen.tables.quotas_file import render_rows, write_text

if TYPE_CHECKING:
    from pathlib import Path


def test_rows_stand_in_the_order_of_their_ids() -> None:
    """After the tables that are not rows; each block after an empty line, no blank at the end of a line."""
    text = render_rows("One.\n\nTwo.", {"z": {"a": 1}, "b": {}}, {"c": {"x": "y"}, "a": {"k": True, "a": [1, "ü"]}})
    assert text == '# One.\n#\n# Two.\n\n[b]\n\n[z]\na = 1\n\n[a]\nk = true\na = [1, "ü"]\n\n[c]\nx = "y"\n'


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (1.0, "1"),
        (-2.0, "-2"),
        (0.5, "0.5"),
        (-0.5, "-0.5"),
        (0.0167, "0.0167"),
        (7, "7"),
        (True, "true"),
        (False, "false"),
        ('a "b"\n', '"a \\"b\\"\\n"'),
        ([], "[]"),
        ([1.5, [True]], "[1.5, [true]]"),
    ],
)
def test_a_value_is_written_as_toml_has_it(value: Any, written: str) -> None:
    """A number without what says nothing; it is read as it was."""
    text = render_rows("", {}, {"a": {"k": value}})
    assert text == f"\n[a]\nk = {written}\n"
    assert tomllib.loads(text) == {"a": {"k": value}}


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """For all to read, ends of lines as they are; where that fails nothing is left beside it."""
    file = tmp_path / "a.toml"
    for text in ("ü\n", "b\r\n"):
        write_text(file, text)
        assert file.read_bytes() == text.encode()
        assert stat.S_IMODE(file.stat().st_mode) == 0o644
    with pytest.raises(UnicodeEncodeError):
        write_text(file, "\ud800")
    assert file.read_bytes() == b"b\r\n"
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_text(tmp_path / "folder", "x")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.toml", "folder"]
