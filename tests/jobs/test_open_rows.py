"""Rows that go on in the next line: repaired, joined, or given back line by line."""

from __future__ import annotations

import tracemalloc

import pytest

from spapi_core.errors import BadRowError, DocumentError
from spapi_core.jobs.tables import Table
from tests.jobs.tables_read import collected, rows


def test_a_quotation_that_does_not_end_is_an_error() -> None:
    """It would swallow the rest of the report."""
    with pytest.raises(DocumentError, match="quoted=False"):
        rows('"a"\t"b"\n"1\t2\n3\t4\n')


def test_a_value_may_be_long() -> None:
    """Python's csv module stops at 131072 characters."""
    value = "x" * 500_000
    assert rows(f'"a"\t"b"\n"{value}"\t"2"\n', step=65536) == [{"a": value, "b": "2"}]


@pytest.mark.parametrize("step", [1, 1000])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Date"\t"Title"\t"Qty"\n"01/02/2024"\t"Screen 27""\t"4"\n', ["01/02/2024", 'Screen 27"', "4"]),
        ('"Title","Qty"\n"Camera, 1/2" sensor","1"\n', ['Camera, 1/2" sensor', "1"]),
        ('Title,Qty\n"Camera, 1/2" sensor",1\n', ['Camera, 1/2" sensor', "1"]),
        ('Title,Qty\n5" disk,1\n', ['5" disk', "1"]),
        ('Title,Qty\n"5 inch,1\n', ['"5 inch', "1"]),
        ('"Title","Qty"\n"He said "no", twice","1"\n', ['He said "no", twice', "1"]),
        ('"Title","Qty"\n""Best" camera","1"\n', ['"Best" camera', "1"]),
        ('"Title","Qty"\n"27""","1"\n', ['27"', "1"]),
        ('"Title","Qty"\n"1","27""\n', ["1", '27"']),
        ('"Title","Qty"\n"1","27""', ["1", '27"']),
        ('"Title","Qty"\n"x","He said ""hi""\nand left"\n', ["x", 'He said "hi"\nand left']),
        ('"Id","Note","Qty"\n"A","one\nscreen 27" wide","4"\n', ["A", 'one\nscreen 27" wide', "4"]),
        ('"Id","Note","Qty"\n"A","27" wide\nand more","4"\n', ["A", '27" wide\nand more', "4"]),
        ("\ufeffId\tQty\n1\t2\n", ["1", "2"]),
        ('Id\tQty\n"A\tB"\t2\n', None),
        ('Id\tQty\n"A"\t"2"\n', ["A", "2"]),
        ("Id\tQty\t\t\n1\t2\t\t\n", ["1", "2"]),
        ("Id\tQty\t\n1\t2\n", ["1", "2"]),
        ("Id|Title, long|Qty\n1|a, b, c|2\n", ["1", "a, b, c", "2"]),
        ("price (EUR, net);qty;sku\n1,5;2;A\n", ["1,5", "2", "A"]),
    ],
)
def test_marks_that_nobody_doubled(text: str, expected: list[str] | None, step: int) -> None:
    """A quotation ends only before a delimiter or the end of the line; the reading with as many values as the header counts."""
    if expected is None:
        with pytest.raises(BadRowError):
            rows(text, step=step)
    else:
        assert [list(row.values()) for row in rows(text, step=step)] == [expected]


def test_rows_after_a_repaired_one_are_read() -> None:
    """A mark at the end of a row could also open a value of several lines: what follows decides."""
    text = '"a","b"\n"1","27""\n"2","x"\n"3","two\nlines"\n"4","9""\n'
    assert [list(row.values()) for row in rows(text)] == [["1", '27"'], ["2", "x"], ["3", "two\nlines"], ["4", '9"']]
    text = 'a,b\n1,"27""\n2,x\n3,"y, z"\n4,"9""\n5,w\n'
    assert [list(row.values()) for row in rows(text)] == [
        ["1", '27"'],
        ["2", "x"],
        ["3", "y, z"],
        ["4", '9"'],
        ["5", "w"],
    ]


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ('"a","b","c"\n"1","x","y","2"\n"3","4","5"\n', [(2, 13)]),
        ('"a","b","c"\n"1","2\n"3","4","5"\n', [(2, 5)]),
        ('"a","b","c"\n"1",2","3"\n"3","4","5"\n', [(2, 5)]),
        ("a,b,c\n1,2\n3,4,5\n", [(2, 4)]),
        ("a,b,c\n1,2,3,4\n3,4,5\n", [(2, 7)]),
        ("a\tb\tc\n1\t2\t3\t4\n\n3\t4\t5\n1\n", [(2, 7), (5, 2)]),
    ],
)
def test_what_has_no_single_reading_is_bad_and_the_rest_goes_on(text: str, bad: list[tuple[int, int]]) -> None:
    """By default an error that names line and column; collected, the good rows come anyway."""
    good, places = collected(text)
    assert good == [["3", "4", "5"]]
    assert places == bad
    with pytest.raises(BadRowError, match=f"Line {bad[0][0]}, column {bad[0][1]}: "):
        rows(text)


def test_memory_stays_bounded() -> None:
    """Rows are read one by one: millions of letters of broken and good rows cost less than one."""
    table = Table(",", quoted=True, on_bad_row=lambda _: None)
    block = ['1,"a ""b"" c",x', '2,"Camera, 1/2" sensor",y', "3,z"] * 200
    list(table.feed(["one,two,three", *block]))
    tracemalloc.start()
    count = sum(sum(1 for _ in table.feed(block)) for _ in range(160))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 160 * 400
    assert peak < 1_000_000


@pytest.mark.parametrize(("lines", "joined"), [(2, True), (49, True), (50, True), (51, False), (60, False)])
def test_fifty_lines_are_joined_at_most(lines: int, joined: bool) -> None:
    """Of a row that breaks the rule; more are read one by one."""
    text = '"Id","Note","Qty"\n"A","27" wide' + "\nmore" * (lines - 1) + '","4"\n'
    good, bad = collected(text)
    assert good == ([["A", '27" wide' + "\nmore" * (lines - 1), "4"]] if joined else [])
    assert bool(bad) is not joined


@pytest.mark.parametrize("middle", [0, 1, 5])
@pytest.mark.parametrize(("less", "joined"), [(0, True), (1, False)])
def test_so_many_letters_are_joined_at_most(
    middle: int, less: int, joined: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a line end before each line but the first."""
    text = '"Id","Note","Qty"\n"A","27" wide' + "\nmore" * middle + '\nlast","4"\n'
    row = text.partition("\n")[2].removesuffix("\n")
    monkeypatch.setattr("spapi_core.jobs.open_rows._LONGEST_DOUBT", len(row) - less)
    good, bad = collected(text)
    assert good == ([["A", '27" wide' + "\nmore" * middle + "\nlast", "4"]] if joined else [])
    assert bool(bad) is not joined
