"""Rows of tables: of every dialect, and of files that are broken."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from spapi_core.errors import BadRowError, DocumentError, InvalidArgumentError
from spapi_core.jobs.tables import Table
from tests.jobs.tables_read import collected, decoded, rows


def test_a_tab_separated_report_becomes_rows() -> None:
    """Quotation marks are plain characters where the header has none."""
    text = 'sku\ttitle\r\nA-1\t24" TV\r\n\r\nB-2\t"x\r\n'
    assert rows(text) == [{"sku": "A-1", "title": '24" TV'}, {"sku": "B-2", "title": '"x'}]


@pytest.mark.parametrize("step", [1, 3, 1000])
def test_a_first_line_that_names_the_separator_is_no_row(step: int) -> None:
    """As Excel writes it, whatever the values hold; lines are counted with it, and what the caller says comes first."""
    assert rows("sep=;\nsku;price\n7;1,5\n8;2,5\n", step=step) == [
        {"sku": "7", "price": "1,5"},
        {"sku": "8", "price": "2,5"},
    ]
    assert rows('\ufeff"sep=,"\r\na,b\r\n"1;2",3\r\n', step=step) == [{"a": "1;2", "b": "3"}]
    assert rows("sep=\t\na\tb\n1\t2\n", step=step) == [{"a": "1", "b": "2"}]
    assert rows("sep=#\na#b,c,d\n1#2\n", step=step) == [{"a": "1", "b,c,d": "2"}]
    assert rows("sep=;\n\nReport of today\n\na;b;c;d\n1;2;3;4\n", step=step) == [
        {"a": "1", "b": "2", "c": "3", "d": "4"}
    ]
    assert (
        rows("sep=;\na;b\n1;2\n", header=2, step=step)
        == rows("sep=;\na;b\n1;2\n", header="b", step=step)
        == [{"a": "1", "b": "2"}]
    )
    assert rows("sep=;\na,b\n1,2\n", ",", step=step) == [{"a": "1", "b": "2"}]
    assert rows("sep=;\n", step=step) == []
    assert rows("sep=x,b\n1,2\n", step=step) == [{"sep=x": "1", "b": "2"}]
    with pytest.raises(BadRowError, match="Line 4, column 2"):
        rows("sep=;\na;b\n1;2\n3\n", step=step)


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ('{\n  "a": [\n    1, 2, 3\n  ]\n}\n', r"JSON .*items\(\)"),
        ('{"a": 1, "b": 2}', "JSON"),
        ('[{"a": 1, "b": 2}]', "JSON"),
        ("[]\n", "JSON"),
        ('\ufeff<?xml version="1.0"?>\n<a>\n</a>', r"XML .*elements\(name\)"),
        ('<AmazonEnvelope xmlns:x="y, z">\n<a/>\n', "XML"),
        ("<!doctype html>\n<html><body>Bad gateway</body></html>\n", "XML"),
        ("<!-- made today -->\n<a/>\n", "XML"),
    ],
)
def test_json_and_xml_have_no_rows(text: str, ways: str) -> None:
    """They are refused with the way to read them, in place of rows that mean nothing."""
    with pytest.raises(DocumentError, match=f"The document is {ways}"):
        rows(text)


@pytest.mark.parametrize("columns", [1, 2, 250, 251, 3000])
def test_many_lines_at_once_are_the_rows_of_each(columns: int) -> None:
    """However many columns there are: empty lines are not rows, and the rows before a bad one were handed on."""
    names = [f"column {number}" for number in range(columns)]
    values = [[f"{line}-{number}" for number in range(columns)] for line in range(600)]
    lines = ["\t".join(row) for row in [names, *values]]
    lines[300:300] = ["", "\t" * (columns - 1)]
    expected = [dict(zip(names, row, strict=True)) for row in values]
    assert rows("\n".join(lines), step=1 << 16) == expected
    lines[500] += "\tmore"
    table = Table()
    got: list[dict[str, str]] = []
    with pytest.raises(BadRowError, match=r"^Line 501, "):
        got.extend(table.feed(lines))
    assert got == expected[:497]


def test_names_of_columns_are_text_and_nothing_else() -> None:
    """Quotation marks, braces, surrogates and words of Python in a header."""
    names = ["a'b", '"', "{x}", "\\", "None", "\ud800", "d)", "rows", "k0", " ", ""]
    got = rows("\t".join([*names, "z"]) + "\n" + "\t".join("1" * 12) + "\n", quoted=False)
    assert got == [dict.fromkeys([*names, "z"], "1")]


def test_a_quoted_report_becomes_rows() -> None:
    """A quoted header says that values are quoted; line ends within them belong to them."""
    text = '"sku"\t"title"\n"A-1"\t"24"" TV\nflat"\n'
    assert rows(text) == [{"sku": "A-1", "title": '24" TV\nflat'}]


def test_commas_and_semicolons_separate_where_there_are_no_tabs() -> None:
    """Found in the header, or by the caller."""
    assert rows("a,b\n1,\n") == [{"a": "1", "b": ""}]
    assert rows("a;b\n1;2\n") == [{"a": "1", "b": "2"}]
    assert rows("a b|c\n1|2\n", "|") == [{"a b": "1", "c": "2"}]


def test_no_column_hides_another() -> None:
    """Names that repeat are numbered."""
    assert rows("price\tprice\n1\t2\n") == [{"price": "1", "price_2": "2"}]


def test_a_row_of_another_length_is_an_error_with_its_place() -> None:
    """No value is lost, and none stands in a column that is not its own."""
    assert rows("a\tb\n1\t2\t\t\n") == [{"a": "1", "b": "2"}]
    with pytest.raises(BadRowError, match="Line 2, column 5: the row has 3 values and the header 2 names"):
        rows("a\tb\n1\t2\t3\n")
    with pytest.raises(
        BadRowError, match="Line 3, column 2: the row ends after 1 value and the header 2 names: give fill=True"
    ) as caught:
        rows("a\tb\n1\t2\n1\n")
    assert (caught.value.line, caught.value.column) == (3, 2)
    assert rows("a\tb\n1\n", fill=True) == [{"a": "1", "b": ""}]


@given(
    st.lists(st.lists(st.text(alphabet='ab",\n;\t ', max_size=6), min_size=3, max_size=3), max_size=5),
    st.integers(1, 20),
)
def test_quoted_tables_are_read_as_csv_reads_them(values: list[list[str]], step: int) -> None:
    """What Python's csv module writes, comes back."""
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([["one", "two", "three"], *values])
    expected = [dict(zip(("one", "two", "three"), row, strict=True)) for row in values if any(row)]
    assert rows(file.getvalue(), ",", quoted=True, step=step) == expected


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("Report of May\n\nsku\tname\tqty\n1\t2\t3\n", None),
        ('"Includes Amazon Marketplace, FBA, and Webstore"\n"Definitions:"\na,b,c,d,e\n1,2,3,4,5\n', None),
        ("Note: one, two\n\nsku,name,qty,x\n1,2,3,4\n5,6,7,8\n", None),
        ("Account,A1\nMonth,May\n\nsku,name,qty\n1,2,3\n4,5,6\n", None),
        ("one,two\nthree,four\nsku,name,qty\n1,2,3\n", "SKU"),
        ("one,two\nthree,four\nsku,name,qty\n1,2,3\n", ["qty", "sku"]),
        ("one,two\nthree,four\nsku,name,qty\n1,2,3\n", 3),
    ],
)
def test_lines_before_the_header_are_passed_over(text: str, header: Any) -> None:
    """Found where it is certain, else given."""
    first = rows(text, header=header)[0]
    assert next(iter(first.values())) == "1"
    assert len(first) >= 3


def test_what_may_be_rows_is_no_remark() -> None:
    """A table of one column whose values hold commas, a table of two, rows that are too long: the first line is the header."""
    assert rows("sku\nA,B\nC,D\n") == [{"sku": "A,B"}, {"sku": "C,D"}]
    assert rows("a,b\n1,2\n3,4\n") == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]
    with pytest.raises(BadRowError, match="Line 3"):
        rows("one,two\nthree,four\nsku,name,qty\n1,2,3\n")


def test_a_header_that_is_not_there_is_an_error() -> None:
    """It names what was looked for."""
    with pytest.raises(DocumentError, match="no line with sku among its first 2"):
        rows("a\tb\n1\t2\n", header="sku")
    with pytest.raises(DocumentError, match="no line 9"):
        rows("a\tb\n1\t2\n", header=9)
    with pytest.raises(InvalidArgumentError, match="from 1"):
        rows("a\tb\n", header=0)
    with pytest.raises(DocumentError, match="end only with carriage returns"):
        rows("a\tb\r1\t2\r")
    assert rows("") == []
    assert rows("\n\n") == []


def test_numbered_names_hide_no_column() -> None:
    """Not even one that is called so already."""
    assert rows("a\ta_2\ta\n1\t2\t3\n") == [{"a": "1", "a_2": "2", "a_3": "3"}]


@frozen
class Dialect:
    """How a table is written."""

    delimiter: str
    quoting: str
    doubled: bool
    end: str

    def value(self, value: str) -> str:
        needed = any(each in value for each in f'{self.delimiter}"\n')
        if self.quoting == "none" or (self.quoting == "minimal" and not needed):
            return value
        return '"' + (value.replace('"', '""') if self.doubled else value) + '"'

    def line(self, values: list[str]) -> str:
        return self.delimiter.join(self.value(value) for value in values) + self.end


DIALECTS = st.builds(
    Dialect,
    st.sampled_from("\t,;|"),
    st.sampled_from(["all", "minimal", "none"]),
    st.booleans(),
    st.sampled_from(["\n", "\r\n"]),
).filter(lambda each: each.quoting != "none" or each.delimiter == "\t")
NAMES = ["order id", "title", "qty"]


def plain_text(dialect: Dialect) -> str:
    """Letters of values that the dialect can write; what nobody could read back is left out."""
    marks = 'ab c1é"' if dialect.quoting != "minimal" or dialect.doubled else "ab c1é"
    return marks + (dialect.delimiter if dialect.doubled and dialect.quoting != "none" else "")


@st.composite
def tables(draw: st.DrawFn) -> tuple[Dialect, list[list[str]]]:
    dialect = draw(DIALECTS)
    value = st.text(plain_text(dialect), min_size=1, max_size=8).filter(
        lambda each: dialect.doubled or '""' not in each
    )
    return dialect, draw(st.lists(st.lists(value, min_size=3, max_size=3), min_size=1, max_size=6))


@settings(max_examples=150)
@given(tables(), st.integers(1, 30))
def test_a_table_of_any_dialect_comes_back(table: tuple[Dialect, list[list[str]]], step: int) -> None:
    """Every value as it was written, or, where the dialect has several readings of a row, an error: never another value."""
    dialect, values = table
    text = dialect.line(NAMES) + "".join(dialect.line(row) for row in values)
    quoted = None if dialect.quoting != "minimal" else True
    if dialect.doubled or dialect.quoting == "none":
        assert [list(row.values()) for row in rows(text, dialect.delimiter, quoted=quoted, step=step)] == values
    else:
        good, bad = collected(text, dialect.delimiter, quoted=quoted)
        for row in good:
            assert row in values
        assert len(good) + len(bad) >= len(values)


@settings(max_examples=250)
@given(tables(), st.data())
def test_a_broken_table_gives_no_wrong_value(table: tuple[Dialect, list[list[str]]], data: st.DataObject) -> None:
    """One row is broken: the others come as they are or are reported as bad, none is swallowed, and none is made up."""
    dialect, values = table
    dialect = Dialect(dialect.delimiter, "all", doubled=True, end="\n")
    values = [[value.replace('"', "'") for value in row] for row in values]
    numbered = [[f"id{at}", *row[1:]] for at, row in enumerate(values)]
    lines = [dialect.line(row) for row in numbered]
    which = data.draw(st.integers(0, len(lines) - 1))
    line = lines[which]
    at = data.draw(st.integers(0, len(line) - 2))
    kind = data.draw(st.sampled_from(["mark added", "mark lost", "cut", "value lost", "value added"]))
    if kind == "mark added":
        line = line[:at] + '"' + line[at:]
    elif kind == "mark lost":
        places = [place for place, letter in enumerate(line) if letter == '"']
        place = data.draw(st.sampled_from(places))
        line = line[:place] + line[place + 1 :]
    elif kind == "cut":
        line = line[:at] + "\n"
    elif kind == "value lost":
        line = dialect.line(numbered[which][:2])
    else:
        line = dialect.line([*numbered[which], "more"])
    lines[which] = line
    good, bad = collected(dialect.line(NAMES) + "".join(lines), dialect.delimiter)
    others = [row for place, row in enumerate(numbered) if place != which]
    assert [row for row in good if row in others] == others
    made_up = [row for row in good if row not in others]
    assert len(made_up) <= 1
    for row in made_up:
        ends_in_nothing = kind == "cut" and line.endswith(f"{dialect.delimiter}\n")
        assert [value.replace('"', "") for value in row] == [
            *numbered[which][:2],
            "" if ends_in_nothing else numbered[which][2],
        ]
    assert len(bad) <= 1 + line.count("\n")
    assert made_up or bad or not line.strip()


BREAKS = {
    "bad byte": b"\xff",
    "half a character": b"\xe4\xbd",
    "NUL": b"\0",
    "return": b"\r",
    "mark": b'"',
    "delimiter": b"",
    "line end": b"\n",
    "byte order mark": b"\xef\xbb\xbf",
    "long": b"x" * 3000,
    "control": b"\x1a",
}


@settings(max_examples=200)
@given(tables(), st.sampled_from(["none", "minimal", "all"]), st.sampled_from(sorted(BREAKS)), st.data())
def test_whatever_is_put_into_a_row_of_any_dialect_no_other_row_is_touched(
    table: tuple[Dialect, list[list[str]]], quoting: str, kind: str, data: st.DataObject
) -> None:
    """Bytes of no charset, NULs, returns, marks, delimiters, line ends: the others come as they are, and no value is moved.

    Of a row that a line end has cut in two, one half may be read, where the other is reported as a bad row.
    """
    dialect, values = table
    dialect = Dialect("\t" if quoting == "none" else dialect.delimiter, quoting, doubled=True, end=dialect.end)
    plain = str.maketrans('"\t,;| ', "'.....")
    rows_ = [[f"id{at}", *(each.translate(plain) for each in row[1:])] for at, row in enumerate(values)]
    lines = [dialect.line(row).encode() for row in rows_]
    which = data.draw(st.integers(0, len(lines) - 1))
    at = data.draw(st.integers(0, len(lines[which]) - len(dialect.end)))
    put = BREAKS[kind] or dialect.delimiter.encode()
    lines[which] = lines[which][:at] + put + lines[which][at:]
    good, bad = decoded(
        dialect.line(NAMES).encode() + b"".join(lines),
        data.draw(st.integers(1, 40)),
        delimiter=dialect.delimiter,
        quoted={"none": None, "minimal": True, "all": None}[quoting],
    )
    others = [row for place, row in enumerate(rows_) if place != which]
    assert [row for row in good if row in others] == others, (good, bad)
    made = [row for row in good if row not in others]
    assert made or bad
    for row in made:
        if kind in {"bad byte", "half a character", "NUL"}:
            assert row == rows_[which]
        else:
            text = put.decode()
            bare = [each.replace(text, "").strip('"') for each in row]
            halves = all(
                whole.startswith(part) or whole.endswith(part) for part, whole in zip(bare, rows_[which], strict=True)
            )
            assert bare == rows_[which] or (kind == "line end" and bad and halves), (row, rows_[which], bad)


@pytest.mark.parametrize("delimiter", ["", "ab", "\t\t", '"', "\r", "\n"])
def test_a_delimiter_is_one_character(delimiter: str) -> None:
    """That cannot be part of a value, or end a line."""
    with pytest.raises(InvalidArgumentError) as caught:
        Table(delimiter)
    assert str(caught.value) == "delimiter= is one character, and no quotation mark or line end"
