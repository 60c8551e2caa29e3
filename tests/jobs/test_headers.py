"""Which line of a table is its header, what separates its values, and whether they are quoted."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.jobs.headers import HeaderFinder, TableHeader
from spapi_core.jobs.tables import Table


def look(
    lines: list[str],
    *,
    delimiter: str | None = None,
    header: Any = None,
    quoted: bool | None = None,
    ended: bool = True,
) -> TableHeader | None:
    """The header of lines, looked for once after the last of them."""
    finder = HeaderFinder(delimiter, header, quoted=quoted)
    for number, line in enumerate(lines, 1):
        finder.add(number, line)
    return finder.found(ended=ended)


def found(lines: list[str], **given: Any) -> TableHeader:
    header = look(lines, **given)
    assert header is not None
    return header


@pytest.mark.parametrize(
    ("line", "delimiter", "names"),
    [
        ("a\tb\tc", "\t", ["a", "b", "c"]),
        ("a,b,c", ",", ["a", "b", "c"]),
        ("a;b;c", ";", ["a", "b", "c"]),
        ("a|b|c", "|", ["a", "b", "c"]),
        ("a;b,c;d", ";", ["a", "b,c", "d"]),
        ("a,b\tc", "\t", ["a,b", "c"]),
        ("a", "\t", ["a"]),
        ("a,b;c", ",", ["a", "b;c"]),
        ("a\tb\t\t ", "\t", ["a", "b"]),
        ('"a,b",c', ",", ["a,b", "c"]),
        ('"a\tb"\tc', "\t", ["a\tb", "c"]),
        ('a"x\tb', "\t", ['a"x', "b"]),
        ('"a\tb', "\t", ['"a', "b"]),
    ],
)
def test_the_header_says_what_separates_values(line: str, delimiter: str, names: list[str]) -> None:
    """A tab where there is one, else what is in it most often; empty names at its end are dropped."""
    header = found([line, "1"])
    assert (header.number, header.line, header.delimiter, header.names) == (1, line, delimiter, names)
    assert header.rest == [(2, "1")]


@pytest.mark.parametrize("given", [",", ";"])
def test_the_callers_delimiter_goes_before(given: str) -> None:
    """Also before what the first line says."""
    assert found(["a\tb", "1\t2"], delimiter=given).names == ["a\tb"]
    header = found(["sep=|", "a,b|c"], delimiter=",")
    assert (header.number, header.names) == (2, ["a", "b|c"])


@pytest.mark.parametrize("line", ["sep=;", '"sep=;"', "SEP=; ", "\ufeffsep=;"])
def test_the_first_line_may_say_what_separates_values(line: str) -> None:
    """As Excel writes it; there it is not a row, elsewhere it is."""
    header = found([line, "a;b,c,d,e"])
    assert (header.number, header.delimiter, header.names) == (2, ";", ["a", "b,c,d,e"])
    other = found(["a,b", line.strip("\ufeff")])
    assert (other.number, other.rest) == (1, [(2, line.strip("\ufeff"))])


@pytest.mark.parametrize("line", ["sep=ab", "sep=a", 'sep="', "sep= ", "xsep=;"])
def test_another_first_line_says_nothing(line: str) -> None:
    """It is the header."""
    assert found([line, "1"]).number == 1


def test_a_mark_of_the_byte_order_is_not_part_of_a_name() -> None:
    """In the first line alone."""
    assert found(["\ufeffa\tb", "1\t2"]).names == ["a", "b"]


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (["a,b,c", "1,2,3"], 1),
        (["Title", "a\tb\tc", "1\t2\t3"], 2),
        (["Title", "a\tb", "1\t2"], 1),
        (["Title", "a,b,c,d", "1,2,3,4"], 2),
        (["Title", "a,b,c", "1,2,3"], 1),
        (["", "Title", "", "a,b,c,d", "1,2,3,4", "5,6,7,8"], 4),
        (["Title", "a,b,c,d", "1,2,3"], 1),
        (["Title", "a,b,c,d", "1,2,3,4", "1,2,3"], 1),
        (["Title", "a,b,c,d", "1,2,3,4", "1,2,3,4", "1,2,3"], 2),
        (["From,2024-01-01", "", "a,b,c", "1,2,3"], 3),
        (["From,2024-01-01", "a,b,c", "1,2,3"], 1),
        (["From,2024-01-01", "", "a,b", "1,2"], 1),
        (["x,y,z", "", "a,b,c,d", "1,2,3,4"], 1),
        (["Title", "more", "a,b,c,d", "1,2,3,4"], 3),
        (["a,b", "1,2"], 1),
        (["Title", "a,b,c,d"], 2),
        (["", "  ", "a,b"], 3),
    ],
)
def test_lines_before_the_header_are_passed_over_where_that_is_certain(lines: list[str], number: int) -> None:
    """Remarks of one value before three columns with tabs or four without; of two where a line is free between them."""
    header = found(lines)
    assert (header.number, header.line) == (number, lines[number - 1])
    assert header.rest == [(at, line) for at, line in enumerate(lines, 1) if at > number]


def test_more_lines_are_needed_until_it_is_certain() -> None:
    """Two lines with as many columns, three or more, are; thirty lines are enough in any case."""
    assert look(["a,b,c"], ended=False) is None
    assert look(["a,b", "1,2"], ended=False) is None
    assert look(["a,b,c", "1,2"], ended=False) is None
    assert look(["a,b,c", "1,2,3"], ended=False) is not None
    assert look(["a,b"] * 29, ended=False) is None
    assert look(["a,b"] * 30, ended=False) is not None
    assert look([], ended=True) is None
    assert look(["", " "], ended=True) is None


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("<?xml version='1.0'?>", "XML and has no rows: read elements(name) or typed(), or give header="),
        ("  <!DOCTYPE html>", "XML and has no rows: read elements(name) or typed(), or give header="),
        ("<!-- a -->", "XML and has no rows: read elements(name) or typed(), or give header="),
        ("<Report>", "XML and has no rows: read elements(name) or typed(), or give header="),
        ('{"a": 1}', "JSON and has no rows: read json(), items(), records() or typed(), or give header="),
        ("[", "JSON and has no rows: read json(), items(), records() or typed(), or give header="),
        ("[{", "JSON and has no rows: read json(), items(), records() or typed(), or give header="),
        ("{}", "JSON and has no rows: read json(), items(), records() or typed(), or give header="),
    ],
)
def test_what_is_xml_or_json_is_not_a_table(line: str, words: str) -> None:
    """The message says how to read it; with a header of your own it is not looked at."""
    with pytest.raises(DocumentError) as caught:
        look(["", line], ended=False)
    assert str(caught.value) == f"The document is {words}"
    assert found([line, "a"], header=1).number == 1


@pytest.mark.parametrize("line", ["<a", "[a] b", "{a}\tb", "< b", "a<b>"])
def test_a_name_may_look_a_little_like_it(line: str) -> None:
    """It is a table."""
    assert found([line, "1"]).line == line


@pytest.mark.parametrize(
    ("header", "number"),
    [(1, 1), (3, 3), ("SKU", 2), (["sku", " Qty "], 2), (("qty",), 2), ("x y", 3)],
)
def test_a_header_is_found_by_its_line_or_its_names(header: Any, number: int) -> None:
    """In any case, without blanks around them."""
    lines = ["title", "Sku,Qty,Price", "X Y,b", "1,2,3"]
    assert found(lines, header=header).number == number
    assert found(lines, header=header, ended=False).number == number


@pytest.mark.parametrize(
    ("header", "words"),
    [
        (5, "line 5 among its first 4"),
        ("nothing", "line with nothing among its first 4"),
        (["b", "A"], "line with a, b among its first 4"),
        (["sku", "none"], "line with none, sku among its first 4"),
    ],
)
def test_a_header_that_is_not_there_is_an_error(header: Any, words: str) -> None:
    """At the end of the document, or after a thousand lines; before, more are waited for."""
    lines = ["title", "Sku,Qty", "1,2", "3,4"]
    assert look(lines, header=header, ended=False) is None
    with pytest.raises(DocumentError) as caught:
        look(lines, header=header)
    assert str(caught.value) == f"The document has no {words}: give another header="


@pytest.mark.parametrize(("header", "most"), [("x", 1000), (5, 1000), (1200, 1200)])
def test_a_header_is_searched_in_a_thousand_lines(header: Any, most: int) -> None:
    """Or as far as its line."""
    lines = ["a"] * most
    wanted = "x" if header == "x" else most + 1
    assert look(lines, header=wanted, ended=False) is None
    if header == "x":
        with pytest.raises(DocumentError, match=r"has no line with x among its first 1001:"):
            look([*lines, "a"], header=wanted, ended=False)
    else:
        assert found([*lines, "a"], header=wanted, ended=False, quoted=False).number == most + 1


@pytest.mark.parametrize("header", [0, -1])
def test_lines_are_counted_from_one(header: int) -> None:
    """The message says so."""
    with pytest.raises(
        InvalidArgumentError, match=r"^header= is the number of a line from 1, or names that the header holds$"
    ):
        HeaderFinder(None, header, quoted=None)


def test_no_names_are_no_header() -> None:
    """An empty list would fit any line."""
    with pytest.raises(
        InvalidArgumentError, match=r"^header= is empty: give a name that the header holds, or leave it out$"
    ):
        HeaderFinder(None, [], quoted=None)


def test_returns_alone_end_no_lines() -> None:
    """The whole document would be one header."""
    with pytest.raises(
        DocumentError,
        match=r"^The lines of the document end only with carriage returns: read its text, and split it yourself$",
    ):
        look(["a\tb\r1\t2"])


@pytest.mark.parametrize(
    ("lines", "quoted", "every"),
    [
        (["a\tb", "1\t2"], False, False),
        (["a\tb", '"1"\t"2"'], True, True),
        (["a\tb", '"1"\t2'], False, False),
        (["a\tb", '"1"\t"2"\t"3"'], False, False),
        (["a", '"1"'], False, False),
        (["a\tb", "", '"1"\t"2"'], True, True),
        (["a\tb", ""], False, False),
        (['"a"\t"b"', "1\t2"], True, True),
        (['"a"\tb', "1\t2"], True, False),
        (['"a"\tb\t"c"', "1\t2\t3"], True, False),
        (['"a"', "1"], True, True),
        (["a,b", "1,2"], True, False),
        (["a,b", '"1","2"'], True, False),
        (['"a","b"', "1,2"], True, True),
        (['"a","b",', "1,2"], True, True),
        (['"a""x"\t"b"', "1\t2"], True, True),
    ],
)
def test_whether_values_are_quoted(lines: list[str], quoted: bool, every: bool) -> None:
    """All of them where those of the header are, or of the first row behind tabs; without tabs they may be."""
    header = found(lines)
    assert (header.quoted, header.every) == (quoted, every)


@pytest.mark.parametrize("line", ["a\tb", 'a"\tb', '"a"\t"b"', "a,b", '"a","b"'])
def test_the_callers_word_on_quoting_decides(line: str) -> None:
    """Values that may not be quoted are never all quoted."""
    no = found([line, '"1"\t"2"'], quoted=False)
    assert (no.quoted, no.every) == (False, False)
    yes = found([line, "1\t2"], quoted=True)
    assert (yes.quoted, yes.every) == (True, line.startswith('"'))


def test_a_row_is_waited_for_where_it_may_be_quoted() -> None:
    """Behind a header of tabs whose names are not."""
    for line in ("a\tb", '"a"\tb'):
        assert look([line], header=1, ended=False) is None
        assert look([line, ""], header=1, ended=False) is None
        assert look([line, "1"], header=1, ended=False) is not None
        assert look([line], header=1) is not None
        assert look([line], header=1, quoted=True, ended=False) is not None
    for line in ("a,b", '"a"\t"b"'):
        assert look([line], header=1, ended=False) is not None


SUMMARY = "Feed Processing Summary:\n\tNumber of records processed\t\t3\n\tNumber of records successful\t\t2\n\n"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (SUMMARY + "original-record-number\tsku\terror-code\n1\tA\t8560\n", [("1", "A", "8560")]),
        (SUMMARY + "original-record-number\tsku\terror-code\n1\tA\t8560\n2\t\t\n", [("1", "A", "8560"), ("2", "", "")]),
        (SUMMARY + "original-record-number\tsku\n", []),
        (SUMMARY, []),
        (SUMMARY.rstrip(), []),
    ],
)
@pytest.mark.parametrize("step", [1, 100])
def test_a_summary_stands_before_the_table_of_a_processing_report(text: str, rows: list[Any], step: int) -> None:
    """It is not part of the table; without errors there is no table at all."""
    table, lines = Table(), text.split("\n")
    found = [row for at in range(0, len(lines), step) for row in table.feed(lines[at : at + step])]
    assert [tuple(row.values()) for row in [*found, *table.finish()]] == rows


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("a;b;;", ["a", "b"]),
        ("a;b; ;", ["a", "b"]),
        (";a;", ["", "a"]),
        (";;", [""]),
        ("  ", ["  "]),
        ('""', [""]),
    ],
)
def test_columns_without_a_name_at_the_end_are_left_out(line: str, names: list[str]) -> None:
    """One column stays, whatever it is called."""
    assert found([line, "1"], header=1).names == names


@pytest.mark.parametrize(("lines", "certain"), [(28, False), (29, False), (30, True), (31, True)])
def test_thirty_lines_are_looked_at_for_a_header(lines: int, certain: bool) -> None:
    """Then the first one is it, where none shows itself."""
    table = Table()
    got = list(table.feed([f"a{number}" for number in range(lines)]))
    assert (table.names == ["a0"]) is certain
    assert len([*got, *table.finish()]) == lines - 1
