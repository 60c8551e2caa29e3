"""The lines of operations and sections: how they are read, what is wrong with one, and how one is made of a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.tables.rows import TablesError
from codegen.tables.summaries import faults, in_words, read_lines

WHY = 'source = "s"\nreason = "r"\n'


def test_lines_stand_under_their_section(tmp_path: Path) -> None:
    """Those of the sections apart."""
    file = tmp_path / "lines.toml"
    file.write_text(f'{WHY}[sections]\ntoys_v1 = "Toys"\n[toys_v1]\ngetToy = "Read a toy"\n', encoding="utf-8")
    lines = read_lines(file)
    assert (lines.file, lines.operations, lines.sections) == (
        "lines.toml",
        {"toys_v1.getToy": "Read a toy"},
        {"toys_v1": "Toys"},
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('reason = "r"', "source is missing; state it once at the top for all lines"),
        ('source = "s"', "reason is missing; state it once at the top for all lines"),
        (f"{WHY}a = 1", "a is not a section; lines stand under [<section>] or [sections]"),
        (f"{WHY}[a]\nb = 1", "a.b = 1 is wrong; it must be a text"),
    ],
)
def test_what_is_no_line_is_refused(tmp_path: Path, text: str, told: str) -> None:
    """With the file and what to do."""
    (tmp_path / "lines.toml").write_text(text, encoding="utf-8")
    with pytest.raises(TablesError) as caught:
        read_lines(tmp_path / "lines.toml")
    assert str(caught.value) == f"lines.toml: {told}"


BROKEN, SMALL = "the line is empty, padded or broken", "the line does not begin with a capital"
STOP = "the line ends with a full stop, which the docstring adds"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Read a toy", []),
        ("R" * 100, []),
        ("R" * 101, ["the line is 101 characters long, more than 100"]),
        ("REVIEW: Read", ["nobody has looked at this draft"]),
        ("", [BROKEN]),
        (" Read", [BROKEN]),
        ("Read ", [BROKEN]),
        ("Read\na toy", [BROKEN]),
        ("read a toy", [SMALL]),
        ("read.", [SMALL]),
        ("Read a toy.", [STOP]),
        ("R" * 100 + ".", [STOP, "the line is 101 characters long, more than 100"]),
    ],
)
def test_what_is_wrong_with_a_line_is_told(line: str, told: list[str]) -> None:
    """Its form, not its sense."""
    assert list(faults(line)) == told


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("getLabelPageTypes", "Get label page types"),
        ("getFBAInventory", "Get FBA inventory"),
        ("getToyV2", "Get toy v 2"),
        ("listAToy", "List a toy"),
        ("orders", "Orders"),
        ("fba_inventory", "Fba inventory"),
        ("", ""),
    ],
)
def test_a_line_is_made_of_a_name(name: str, words: str) -> None:
    """Small letters, but for what is written in capitals."""
    assert in_words(name) == words
