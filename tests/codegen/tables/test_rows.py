"""The shape of a table's rows: what a value may be, and what is refused with file, row and remedy."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from codegen.tables import report_columns, report_types
from codegen.tables.rows import (
    DATE,
    FLAG,
    FRACTION,
    NUMBER,
    NUMBERS,
    PATHS,
    TEXT,
    TEXT_LISTS,
    TEXTS,
    WHOLE,
    Kind,
    Shape,
    TablesError,
    read_table,
)

COLUMNS, NAMES = report_columns.SHAPE.keys["columns"], report_columns.SHAPE.keys["names"]
FORMAT, OPTIONS = report_types.SHAPE.keys["format"], report_types.SHAPE.keys["options"]


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (TEXT, ["a"], ["", " ", 1, None, ["a"]]),
        (TEXTS, [[], ["a"], ["a", "b"]], ["a", ["a", ""], ["a", 1], {"a": "b"}]),
        (TEXT_LISTS, [[], [["a", "b"]], [["a", "b", "c"], ["d", "e"]]], [[["a"]], [["a", 1]], ["ab"], "ab", [[]]]),
        (FLAG, [True, False], [0, 1, "true", None]),
        (NUMBER, [1, 0.5], [0, -1, True, "1", None]),
        (WHOLE, [1, 20], [0, -1, 1.0, 0.5, True]),
        (NUMBERS, [[0.5, 20], [0.5, 20, 7]], [[0.5], [0.5, 2.5], [0, 1], [1, 2, 3, 4], [1, 2, "3"], (1, 2), 1]),
        (PATHS, [{"a": "b"}], [{}, {"a": ""}, {"a": "b", "c": 1}, ["a"]]),
        (FRACTION, ["1/60", "10/7"], ["0/60", "1/0", "1", "1/60 ", "a/b", 0.5]),
        (DATE, [dt.date(2026, 1, 2)], [dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "2026-01-02", 2026]),
        (
            COLUMNS,
            [{"a": "text"}, {"a": "int", "b": "bool"}],
            [{}, {"a": "float"}, {"a": "int", "b": "x"}, ["text"], []],
        ),
        (NAMES, [{}, {"a": ["b"]}], [{"a": "b"}, {"a": ["b"], "c": [1]}, ["a"], []]),
        (FORMAT, ["tsv"], ["TSV", "", None]),
        (OPTIONS, [{}, {"a": []}, {"a": ["b", "c"]}], [{"a": "b"}, {"a": [""]}, {"a": ["b", 1]}, [], ["a"]]),
    ],
    ids=lambda each: each.word if isinstance(each, Kind) else "",
)
def test_what_a_value_may_be(kind: Kind, good: list[Any], bad: list[Any]) -> None:
    """Each kind takes what its word says and nothing beside it."""
    assert [value for value in good if not kind.fits(value)] == []
    assert [value for value in bad if kind.fits(value)] == []


SHAPE = Shape(keys={"rate": NUMBER, "scope": TEXT}, required=("rate",), head=("default",))


def read(folder: Path, text: str) -> Any:
    """A table of a few lines."""
    file = folder / "some.toml"
    file.write_text(text, encoding="utf-8")
    return read_table(file, SHAPE)


def test_what_stands_above_holds_for_all_rows_that_do_not_say_it_themselves(tmp_path: Path) -> None:
    """Source and reason; a table of the head is not a row, and one that is absent is empty."""
    table = read(tmp_path, 'source = "s"\nreason = "r"\n[a_v1.getA]\nrate = 1\n[a_v1.getB]\nrate = 2\nreason = "own"\n')
    assert table.file == "some.toml"
    assert table.rows == {
        "a_v1.getA": {"rate": 1, "source": "s", "reason": "r"},
        "a_v1.getB": {"rate": 2, "source": "s", "reason": "own"},
    }
    assert table.head == {"default": {}}
    headed = read(tmp_path, '[default]\nrate = 1\n[a.b]\nrate = 1\nsource = "s"\nreason = "r"\nreview = true\n')
    assert headed.head == {"default": {"rate": 1}}
    assert list(headed.rows) == ["a.b"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("default = 1", "some.toml: default = 1 must be a table; write [default]"),
        ("[a]\nb = 1", "some.toml: a is not a row; a row begins with [<section>.<operation>]"),
        ("a = 1", "some.toml: a is not a row"),
        ('[a.b]\nrate = 1\nsource = "s"', "some.toml: a.b: reason is missing; every row has one"),
        ('[a.b]\nrate = 1\nreason = "s"', "some.toml: a.b: source is missing; every row has one"),
        ('[a.b]\nsource = "s"\nreason = "s"', "some.toml: a.b: rate is missing; every row has one"),
        (
            '[a.b]\nrate = 1\nsource = "s"\nreason = "s"\nrates = 1',
            "some.toml: a.b: rates is not known; it is one of rate, reason, review, scope, source",
        ),
        (
            '[a.b]\nrate = -1\nsource = "s"\nreason = "s"',
            "some.toml: a.b: rate = -1 is wrong; it must be a number above zero",
        ),
        ('[a.b]\nrate = 1\nsource = "s"\nreason = "s"\nreview = 1', "review = 1 is wrong; it must be true or false"),
        ("[a.b]\n[a.b]", "some.toml: "),
    ],
)
def test_a_table_that_cannot_be_meant_is_refused(tmp_path: Path, text: str, message: str) -> None:
    """With the file, the row and what to do."""
    with pytest.raises(TablesError) as caught:
        read(tmp_path, text)
    assert message in str(caught.value)


def test_a_table_that_is_missing_or_is_not_text_is_refused(tmp_path: Path) -> None:
    """It is not taken for an empty one."""
    with pytest.raises(TablesError, match=r"some\.toml: the table is missing"):
        read_table(tmp_path / "some.toml", SHAPE)
    (tmp_path / "some.toml").write_bytes(b'a = "\xff"')
    with pytest.raises(TablesError, match=r"some\.toml: .*keep one row"):
        read_table(tmp_path / "some.toml", SHAPE)
