"""One row whose values may be quoted: by the rule, and repaired where one reading alone fits."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.jobs.quoting import Open, Quoting, QuotingFault

ENDS = "a quotation is not followed by a delimiter or the end of the line"
STANDS = "there is a quotation mark in a value that is not quoted"


def quoting(count: int = 3, *, every: bool = False, delimiter: str = ",") -> Quoting:
    return Quoting(delimiter, count, every=every)


@pytest.mark.parametrize(
    ("text", "every", "values"),
    [
        ("a,b,c", False, ["a", "b", "c"]),
        ("", False, [""]),
        (",", False, ["", ""]),
        ('"a","b"', True, ["a", "b"]),
        ('"a,b",c', False, ["a,b", "c"]),
        ('"a""b"', False, ['a"b']),
        ('""', False, [""]),
        ('"","",', False, ["", "", ""]),
        ('""""', False, ['"']),
        ('"a\nb",c', False, ["a\nb", "c"]),
        ('a"b,c', False, ['a"b', "c"]),
        ("a,b", True, ["a", "b"]),
        ('a"b,c', True, QuotingFault(0, STANDS)),
        ('a,b"', True, QuotingFault(2, STANDS)),
        ('a,"b"c', False, QuotingFault(2, ENDS)),
        ('a,"b" ,c', False, QuotingFault(2, ENDS)),
        ('a,"b', False, Open(["a"], 2)),
        ('"', False, Open([], 0)),
        ('a,"b""', False, Open(["a"], 2)),
        ('a,"b"",c', False, Open(["a"], 2)),
    ],
)
def test_a_row_is_read_by_the_rule(text: str, every: bool, values: Any) -> None:
    """Values, a quotation that stays open, or the place of a fault."""
    assert quoting(every=every).parse(text) == values


def test_reading_goes_on_where_it_stopped() -> None:
    """With the values before."""
    assert quoting().parse('x,"b\nc",d', ["a"], 2) == ["a", "b\nc", "d"]
    before = ["a"]
    quoting().parse("b", before)
    assert before == ["a"]


@pytest.mark.parametrize("delimiter", [",", ";", "|", "\t"])
@pytest.mark.parametrize("every", [False, True])
def test_a_line_that_follows_the_rule_is_read_at_once(delimiter: str, every: bool) -> None:
    """Where it has as many values as the header."""
    one = quoting(every=every, delimiter=delimiter)
    assert one.simple(delimiter.join(['"a"', '"b"', '"c"'])) == ["a", "b", "c"]
    assert one.simple(delimiter.join(["a", "b", "c"])) == ["a", "b", "c"]
    assert one.simple(delimiter.join(['"a"', '"b"""', '"c"'])) == ["a", 'b"', "c"]
    assert one.simple(delimiter.join(['"a"', f'"b{delimiter}x"', '"c"'])) == ["a", f"b{delimiter}x", "c"]
    assert one.simple(delimiter.join(['"a"', '"b"'])) is None
    assert one.simple(delimiter.join(["a", "b"])) is None
    assert one.simple(delimiter.join(["a", "b", "c", "d"])) is None
    assert one.simple(delimiter.join(['"a"', '"b"', '"c"', '"d"'])) is None
    assert one.simple(delimiter.join(['"a"', '"b"', '"c'])) is None
    assert one.simple(delimiter.join(['"a"', '"b"x', '"c"'])) is None
    assert one.simple(delimiter.join(["a", "b\r", "c"])) == ["a", "b\r", "c"]
    assert one.simple(delimiter.join(["a", 'b"x', "c"])) == (None if every else ["a", 'b"x', "c"])


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ('"a","b"', ["a", "b"]),
        ('"a"",""b"', None),
        ('"a""b"', None),
        ('"a"b,"c"', None),
        ('x"a","b"', None),
        ('"a","b"x', None),
        ('"a,""b"', None),
    ],
)
def test_the_quick_way_reads_no_more_than_the_rule(line: str, values: list[str] | None) -> None:
    """Four marks are not yet two quoted values."""
    assert quoting(2, every=True).simple(line) == values


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("b", True),
        ("", True),
        ('b""c', True),
        ('b"', False),
        ('b",c', False),
        ('"', False),
        ('b"",c', True),
        ('b""",c', False),
        ('b"c', None),
        ('b" ,c', None),
    ],
)
def test_an_open_quotation_stays_open_over_a_line(line: str, stays: bool | None) -> None:
    """Ends in it, or the line breaks the rule."""
    assert quoting().goes_on(line) is stays


@pytest.mark.parametrize(
    ("text", "count", "every", "values"),
    [
        ('"a","b "x" c","d"', 3, False, ["a", 'b "x" c', "d"]),
        ('"a","5" pipe","d"', 3, True, ["a", '5" pipe', "d"]),
        ('a,"b"x,c', 3, False, ["a", '"b"x', "c"]),
        ('a,"b"x,c', 3, True, None),
        ('"a","b","c","d"', 3, False, None),
        ('"a","b"",""c","d"', 3, False, None),
        ('"a","b"', 3, False, None),
        ('a,b"c,d', 3, False, ["a", 'b"c', "d"]),
        ('a,b"c,d', 3, True, None),
        ('"a",","b","c"', 3, False, None),
        ('"a,","b"', 2, False, None),
        ('"a",",b"', 2, False, None),
        ('",","b"', 2, False, None),
        ("a,b,c", 3, False, ["a", "b", "c"]),
        ('"a","b","c"', 1, False, ['a","b","c']),
        ('"a","b"', 2, False, ["a", "b"]),
        ('"a', 1, False, ['"a']),
        ('"a', 1, True, None),
    ],
)
def test_a_row_is_repaired_where_one_reading_fits(text: str, count: int, every: bool, values: list[str] | None) -> None:
    """Not where there are several, nor where a value would begin or end with a delimiter."""
    assert quoting(count, every=every).repaired(text) == values


def test_a_row_of_very_many_values_or_marks_is_not_repaired() -> None:
    """Five hundred values are looked at, and as many marks as take two million steps."""
    for count, well in ((500, True), (501, False)):
        text = ",".join(["a"] * (count - 1) + ['b"c'])
        assert (quoting(count).repaired(text) is not None) is well
    for marks, well in ((1414, True), (1415, False)):
        text = '"' + 'a",' * (marks - 1) + 'b"'
        assert (quoting(1).repaired(text) == [text[1:-1]]) is well


@pytest.mark.parametrize(
    ("lines", "every", "values"),
    [
        (['"a', 'b",c'], False, ["a\nb", "c"]),
        (["a,b"], False, ["a", "b"]),
        (['"a"",b"'], False, ['a"', 'b"']),
        (['a,"b"'], False, ["a", "b"]),
        (['a,"b""x"'], False, ["a", 'b"x']),
        (['"a"x",b'], False, ['a"x', "b"]),
        (['"a', "b"], False, None),
        (["a", "b"], False, None),
        (["a,b", "c"], False, None),
        (['a"b,c'], False, ['a"b', "c"]),
        (['a"b,c'], True, None),
        (['"a",b,'], False, ["a", "b", ""]),
        (['""'], False, [""]),
        ([""], False, [""]),
    ],
)
def test_several_lines_are_one_row(lines: list[str], every: bool, values: list[str] | None) -> None:
    """Each quotation ends where it first can; a line end outside one ends the row."""
    assert quoting(every=every).joined(lines) == values


@pytest.mark.parametrize(
    ("line", "every", "begins"),
    [
        ("a,b,c", False, True),
        ("a,b", False, False),
        ('"a",b,c', False, True),
        ('"a', False, False),
        ('"a', True, True),
        ('""a', True, False),
        ('"","",""', True, True),
        ("a,b", True, False),
        ('a"', True, False),
    ],
)
def test_a_line_looks_like_a_row_of_its_own(line: str, every: bool, begins: bool) -> None:
    """By the number of its values; where all are quoted, by its first mark."""
    assert quoting(every=every).begins_a_row(line) is begins
