"""The same value is always the same bytes, and a file is replaced whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.distil import canonical

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=40,
)


@settings(deadline=None)
@given(VALUES)
def test_what_is_written_is_what_is_read(value: object) -> None:
    """Writing loses nothing: values, types and the order of keys."""
    text = canonical.dumps(value)
    assert json.dumps(json.loads(text)) == json.dumps(value)
    assert text.endswith("\n")


@settings(deadline=None)
@given(VALUES)
def test_writing_again_gives_the_same_bytes(value: object) -> None:
    """Reading and writing does not move anything."""
    text = canonical.dumps(value)
    assert canonical.dumps(json.loads(text)) == text


def test_what_fits_stays_on_a_line_and_the_rest_has_lines_of_its_own() -> None:
    """A short object is a line; a long one has a line for each key."""
    short = {"name": "a", "in": "query"}
    assert canonical.dumps(short) == '{"name": "a", "in": "query"}\n'
    long = {f"key{index}": "x" * 20 for index in range(6)}
    assert canonical.dumps(long).count("\n") == 8


def test_infinity_is_refused() -> None:
    """JSON has no infinity."""
    with pytest.raises(ValueError, match="JSON"):
        canonical.dumps(float("inf"))


def test_an_unchanged_file_is_left_alone(tmp_path: Path) -> None:
    """Nothing is written when the bytes are there already."""
    path = tmp_path / "a.json"
    assert canonical.write(path, "{}\n")
    before = path.stat()
    assert not canonical.write(path, "{}\n")
    assert path.stat().st_ino == before.st_ino


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    """What cannot be put in place is cleaned away."""
    target = tmp_path / "a.json"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match=r"a\.json"):
        canonical.write(target, "{}\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json"]


def test_what_is_inside_stands_two_columns_further_at_every_depth() -> None:
    """What is deep, or does not fit a line, has a line for each item."""
    value = {"a": {"b": {"c": [1, {"d": 0}]}, "e": "x" * 110}, "f": [["y" * 60, "z" * 60], {}]}
    long, text = "x" * 110, f'"{"y" * 60}",\n      "{"z" * 60}"'
    assert canonical.dumps(value) == (
        '{\n  "a": {\n    "b": {\n      "c": [1, {"d": 0}]\n    },\n'
        f'    "e": "{long}"\n  }},\n  "f": [\n    [\n      {text}\n    ],\n    {{}}\n  ]\n}}\n'
    )
