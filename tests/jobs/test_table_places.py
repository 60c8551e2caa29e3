"""Rows of tables: their values, their lines, and the places of what is wrong in them."""

from __future__ import annotations

from itertools import chain
from typing import Any

import pytest

from spapi_core.errors import BadRowError, DocumentError, InvalidArgumentError
from spapi_core.jobs.bad_rows import BadRow
from spapi_core.jobs.tables import DoubtedTable, Table


def rows(lines: list[str], **given: Any) -> tuple[list[dict[str, str]], list[tuple[int, int]]]:
    """The rows of lines, fed at once, and the places of the bad ones."""
    bad: list[BadRow] = []
    table = Table(on_bad_row=bad.append, **given)
    found = [*table.feed(lines), *table.finish()]
    return found, [(each.line, each.column) for each in bad]


@pytest.mark.parametrize("delimiter", ["\t", ",", ";"])
@pytest.mark.parametrize("quoted", [False, True])
def test_as_many_rows_come_as_there_are_lines(delimiter: str, quoted: bool) -> None:
    """However many are fed at once; empty lines are not rows, but are counted."""
    mark = '"' if quoted else ""
    count = 2500
    lines = [delimiter.join(f"{mark}{name}{mark}" for name in "abc")]
    lines += [delimiter.join(f"{mark}{each}{mark}" for each in (number, "x", "")) for number in range(count)]
    lines.insert(1000, "")
    lines.append("only")
    found, bad = rows(lines, quoted=quoted)
    assert [row["a"] for row in found] == [str(number) for number in range(count)]
    assert found[0] == {"a": "0", "b": "x", "c": ""}
    assert [line for line, _ in bad] == [count + 3]


def test_a_line_between_others_is_looked_at_by_itself() -> None:
    """The rows before it and after it are as they would be without it."""
    for at in (1, 2, 600, 1999, 2000):
        lines = ["a\tb\tc", *[f"{number}\tx\ty" for number in range(2000)]]
        lines.insert(at + 1, "bad\trow")
        found, bad = rows(lines)
        assert len(found) == 2000
        assert bad == [(at + 2, len("bad\trow") + 1)]


@pytest.mark.parametrize(
    ("line", "row", "place"),
    [
        ("1\t2\t3", {"a": "1", "b": "2", "c": "3"}, None),
        ("1\t2\t3\t", {"a": "1", "b": "2", "c": "3"}, None),
        ("1\t2\t3\t\t", {"a": "1", "b": "2", "c": "3"}, None),
        ("1\t2\t3\t4", None, (2, 7)),
        ("11\t22\t33\t44\t55", None, (2, 10)),
        ("1\t2", None, (2, 4)),
        ("1", None, (2, 2)),
        ("\t", None, None),
        ("\t\t", None, None),
        ("\t\t\t", None, None),
    ],
)
def test_a_row_has_as_many_values_as_the_header(line: str, row: Any, place: Any) -> None:
    """Empty ones at its end do not count; a row of empty ones is left out."""
    found, bad = rows(["a\tb\tc", line])
    assert (found, bad) == ([] if row is None else [row], [] if place is None else [place])


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("1\t2", {"a": "1", "b": "2", "c": ""}),
        ("1", {"a": "1", "b": "", "c": ""}),
        ("1\t2\t3", {"a": "1", "b": "2", "c": "3"}),
    ],
)
def test_rows_that_end_early_are_filled_where_that_is_asked_for(line: str, row: dict[str, str]) -> None:
    """With empty text; too many values stay a fault."""
    assert rows(["a\tb\tc", line], fill=True) == ([row], [])
    assert rows(["a\tb\tc", "1\t2\t3\t4"], fill=True)[0] == []


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (
            ["a\tb\tc", "1"],
            (
                "Line 2, column 2: the row ends after 1 value and the header 3 names: give fill=True where empty values at the end "
                "are left out, else delimiter= or quoted="
            ),
        ),
        (
            ["a\tb\tc", "1\t2"],
            (
                "Line 2, column 4: the row ends after 2 values and the header 3 names: give fill=True where empty values at the "
                "end are left out, else delimiter= or quoted="
            ),
        ),
        (
            ["a", "1\t2"],
            "Line 2, column 3: the row has 2 values and the header 1 name: give delimiter=, quoted= or header=",
        ),
    ],
)
def test_a_fault_says_how_many_values_there_are(lines: list[str], words: str) -> None:
    """And what to give."""
    table = Table()
    with pytest.raises(BadRowError) as caught:
        list(chain(table.feed(lines), table.finish()))
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("header", "names"),
    [
        ("a\ta\ta", ["a", "a_2", "a_3"]),
        ("a\ta_2\ta", ["a", "a_2", "a_3"]),
        ("a\ta\ta_2", ["a", "a_3", "a_2"]),
        ("a\tb\ta\tb", ["a", "b", "a_2", "b_2"]),
    ],
)
def test_repeated_names_are_numbered(header: str, names: list[str]) -> None:
    """No column hides another."""
    table = Table()
    assert [*table.feed([header, "\t".join("x" * len(names))]), *table.finish()] == [dict.fromkeys(names, "x")]
    assert table.names == names
    assert (table.native, table.quoted) == ((1, "\t"), False)


@pytest.mark.parametrize("delimiter", ["", "ab", '"', "\n", "\r"])
def test_a_delimiter_is_one_character(delimiter: str) -> None:
    """And no mark or line end."""
    with pytest.raises(InvalidArgumentError) as caught:
        Table(delimiter)
    assert str(caught.value) == "delimiter= is one character, and no quotation mark or line end"


@pytest.mark.parametrize(
    ("header", "line", "name", "text", "column"),
    [
        ("a\tb\tc", "x\tx\tx", "a", "x", 1),
        ("a\tb\tc", "x\tx\tx", "b", "x", 3),
        ("a\tb\tc", "xx\t\tx", "b", "", 4),
        ("a\tb\tc", "xx\tyyy\tx", "c", "x", 8),
        ('"a","b"', '"x","y"', "b", "y", 6),
        ('"a","b"', '"x","y""z"', "b", 'y"z', 1),
    ],
)
def test_a_doubt_has_the_place_of_its_value(header: str, line: str, name: str, text: str, column: int) -> None:
    """Where values are quoted, the place of its text, else the beginning of the line."""
    bad: list[BadRow] = []
    table = DoubtedTable(on_bad_row=bad.append)
    [row] = [*table.feed([header, line]), *table.finish()]
    assert row[name] == text
    table.doubt(name, text, "why")
    assert bad == [BadRow(2, column, "why", line)]


def test_a_byte_that_does_not_fit_is_a_bad_row_and_in_a_header_an_error() -> None:
    """Where lines may hold them."""

    def marked(lines: list[str]) -> tuple[list[dict[str, str]], list[tuple[int, int]]]:
        bad: list[BadRow] = []
        table = Table(on_bad_row=bad.append)
        table.marked = True
        return [*table.feed(lines), *table.finish()], [(each.line, each.column) for each in bad]

    assert marked(["a\tb\tc", "1\t\udc80\t3", "4\t5\t6"]) == ([{"a": "4", "b": "5", "c": "6"}], [(2, 3)])
    with pytest.raises(BadRowError) as caught:
        marked(["a\tb\udc81\tc", "1\t2\t3"])
    assert str(caught.value) == ("Line 1, column 4: the byte 0x81 is not utf-8, and no row is certain without a header")


def test_nothing_at_all_has_no_rows() -> None:
    """And no header."""
    for lines in ([], [""], ["", "  "]):
        table = Table()
        assert [*table.feed(lines), *table.finish()] == []
        assert table.names is None
    with pytest.raises(DocumentError):
        rows(["a"], header="b")
