"""Rows of lines without quotes, by the function for the number of their columns."""

from __future__ import annotations

import pytest

from spapi_core.jobs.plain_rows import MOST_LINES, plain_rows


def names(count: int) -> list[str]:
    return [f"n{each}" for each in range(count)]


@pytest.mark.parametrize("count", [2, 3, 249, 250, 251, 400])
def test_rows_have_the_names_in_order(count: int) -> None:
    """Few columns and many alike: lines without any value are left out, wrong numbers of values are an error."""
    rows = plain_rows(names(count))
    values = [str(each) for each in range(count)]
    last = [""] * (count - 1) + ["z"]
    first = ["a"] + [""] * (count - 1)
    lines = [";".join(values), ";" * (count - 1), ";".join(last), ";".join(first)]
    expected = [dict(zip(names(count), each, strict=True)) for each in (values, last, first)]
    found = rows(lines, ";")
    assert found == expected
    assert [list(each) for each in found] == [names(count)] * 3
    assert rows([], ";") == []
    for wrong in (";".join(values[:-1]), ";".join([*values, "x"]), ";" * count, ";" * (count - 2)):
        with pytest.raises(ValueError, match=r"unpack|shorter|longer"):
            rows([lines[0], wrong], ";")


def test_one_column_has_no_delimiter() -> None:
    """An empty line has no value."""
    assert plain_rows(["only"])(["a", "", "b"], "\t") == [{"only": "a"}, {"only": "b"}]


def test_names_stand_nowhere_in_the_text_of_the_function() -> None:
    """Any text is a name, and two tables of as many columns keep their own."""
    odd, other = plain_rows(["def x", '"}']), plain_rows(["a", "b"])
    assert odd(["1\t2"], "\t") == [{"def x": "1", '"}': "2"}]
    assert other(["1|2"], "|") == [{"a": "1", "b": "2"}]


def test_few_lines_are_held() -> None:
    """Rows are handed on soon."""
    assert MOST_LINES == 256
