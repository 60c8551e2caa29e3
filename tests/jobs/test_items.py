"""Items of large JSON documents, and JSON lines."""

from __future__ import annotations

import json
import tracemalloc
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spapi_core.errors import BadTextError, DocumentError, DocumentTooLargeError
from spapi_core.jobs.items import Items, Records

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=5)
    | st.decimals(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


def dumped(value: Any) -> str:
    """JSON with every digit of a Decimal."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{dumped(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(dumped, value)) + "]"
    return format(value, "E") if isinstance(value, Decimal) else json.dumps(value)


def read(made: Items | Records, text: str, step: int = 7) -> list[Any]:
    got: list[Any] = []
    for at in range(0, len(text), step):
        got += made.feed(text[at : at + step])
    return got + list(made.finish())


@settings(max_examples=150, deadline=None)
@given(st.lists(VALUES, max_size=4), VALUES, st.integers(1, 30))
def test_the_items_are_those_of_the_whole(items: list[Any], other: Any, step: int) -> None:
    """Whatever stands around the array, wherever the pieces are cut, each digit kept."""
    text = dumped({"a": {"rows": other}, "b": {"rows": items}, "rows": other})
    assert read(Items("b.rows"), text, step) == items
    assert read(Items(), dumped(items), step) == items


def test_numbers_are_exact() -> None:
    """As Decimal, or int where there is no fraction."""
    assert read(Items(), "[0.1, 12.50, 123456789012345678901234567890, 1E-7]") == [
        Decimal("0.1"),
        Decimal("12.50"),
        123456789012345678901234567890,
        Decimal("1E-7"),
    ]


def test_the_only_array_is_found_and_several_are_told() -> None:
    """Nothing is chosen among several, and nothing left out in silence."""
    assert read(Items(), '{"spec": {"ids": [9]}, "rows": [1, 2], "n": 1}') == [1, 2]
    with pytest.raises(DocumentError, match=r"several arrays, 'a', 'b': name the one to read, as items\('a'\)"):
        read(Items(), '{"a": [1], "b": [2]}')
    with pytest.raises(DocumentError, match="no array 'c'; its arrays are 'a', 'b'"):
        read(Items("c"), '{"a": [1], "b": [2]}')
    with pytest.raises(DocumentError, match="no array: name one"):
        read(Items(), '{"a": 1}')
    assert read(Items(), " \n") == []


@pytest.mark.parametrize("text", ["[1, 2", '[{"a": 1]', "[1 2]", "[1] [2]", "nonsense", '{"a": [1], "b": NaN}'])
def test_what_is_no_json_is_an_error(text: str) -> None:
    """Items before the fault are handed on; the end is never taken for an end."""
    with pytest.raises(BadTextError, match=r"The document (is not JSON|continues after)"):
        read(Items(), text)


def test_an_item_has_a_bound_and_the_document_has_none() -> None:
    """Memory is that of one item."""
    text = "[" + ",".join(['{"sku": "A-1", "title": "' + "x" * 200 + '"}'] * 60_000) + "]"
    items = Items(largest=1000_000)
    tracemalloc.start()
    count = sum(1 for at in range(0, len(text), 1 << 16) for _ in items.feed(text[at : at + (1 << 16)]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (count + len(list(items.finish())), peak < 3_000_000) == (60_000, True)
    with pytest.raises(DocumentTooLargeError, match="An item of the document is larger"):
        read(Items(largest=1000), '[{"a": "' + "x" * 200_000 + '"}]', 1 << 16)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}\n\n{"a": 2}\n', [{"a": 1}, {"a": 2}]),
        ('{"a": [1]}', [{"a": [1]}]),
        ('{"a": [1]}\n', [{"a": [1]}]),
        ("[1]\n[2]\n", [[1], [2]]),
        ("[1,\n2]", [1, 2]),
        ('[{"a": 1}]\n', [{"a": 1}]),
        ('{\n  "spec": 1,\n  "rows": [\n    1, 2\n  ]\n}\n', [1, 2]),
        ("", []),
        ("\n\n5\n", [5]),
    ],
)
@pytest.mark.parametrize("step", [1, 7, 1000])
def test_records_are_lines_or_items(text: str, expected: list[Any], step: int) -> None:
    """A document whose first line is not a value by itself is one document."""
    assert read(Records(), text, step) == expected


def test_a_report_that_is_json_is_one_document() -> None:
    """Also in one line, where lines alone would give one value."""
    assert read(Records(document=True), '{"spec": {}, "rows": [1, 2]}') == [1, 2]
    big = '{"rows": [' + ",".join(["1234567890"] * 1_600_000) + "]}"
    assert len(read(Records(), big, 1 << 20)) == 1_600_000
    with pytest.raises(DocumentError, match="not JSON"):
        read(Records(), "a\tb\n1\t2\n")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "\\\\",
                "\\n",
                '\\"',
                "u",
                "d83d",
                "\\ud83d",
                "\\uDE00",
                "\\ude00",
                "\\u00e9",
                "\\ufdd0",
                "\ufdd0",
                "\ufdd0d83d",
                "é",
            ]
        ),
        max_size=12,
    ),
    st.integers(1, 9),
)
def test_halves_of_surrogate_pairs_come_out_as_they_stand(parts: list[str], step: int) -> None:
    """As json() reads them, wherever the text is cut: the parser by itself puts a question mark in their place."""
    text = f'["{"".join(parts)}", {{"{"".join(parts)}": 1}}]'
    assert read(Items(), text, step) == json.loads(text)


def test_long_runs_of_escapes_take_no_longer_than_they_are_long() -> None:
    """Twenty thousand letters of Japanese, or as many backslashes, cut within an escape again and again."""
    text = "\\u30c6" * 20_000
    for value in (text, text + "\\ud83d", "\\\\" * 20_000, "\\ud83d\\ude00" * 10_000):
        assert read(Items(), f'["{value}"]', 4099) == json.loads(f'["{value}"]')


@pytest.mark.parametrize("text", ["[" * 5000, '{"a":' * 5000, '{"a": [' + '{"a":' * 5000])
def test_values_stand_in_one_another_to_a_depth(text: str) -> None:
    """A bomb of brackets costs no memory."""
    with pytest.raises(BadTextError, match="nested more than 1000 levels deep"):
        read(Items(), text, 1000)


def test_a_number_that_python_does_not_read_is_no_json() -> None:
    """Whatever the parser's C code makes of it."""
    with pytest.raises(BadTextError, match="not JSON"):
        read(Items(), "[" + "9" * 5000 + "]", 1000)


def test_an_array_that_stands_twice_is_no_list() -> None:
    """Every other reader takes the last one, so that items of the first were wrong."""
    with pytest.raises(DocumentError, match="'a' more than once"):
        read(Items(), '{"a": [1], "b": 2, "a": [3]}')


@pytest.mark.parametrize("step", [1, 7, 1000])
def test_a_line_that_is_not_json_is_named(step: int) -> None:
    """By its number, empty lines counted, and nothing of what is in it."""
    for text, line in (('{"a": 1}\n\n{"b": \n{"a": 2}\n', 3), ('{"a": 1}\n{"a": SECRET', 2)):
        with pytest.raises(BadTextError, match=f"^Line {line} of the document is not JSON") as caught:
            read(Records(), text, step)
        assert caught.value.line == line
        assert "SECRET" not in str(caught.value)
