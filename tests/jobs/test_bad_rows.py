"""What becomes of a row that cannot be read: an error, collected, or given to a function."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.errors import BadRowError, DocumentError, InvalidArgumentError
from spapi_core.jobs.bad_rows import MOST_COLLECTED, BadRow, BadRows, strange


def test_a_bad_row_is_an_error_with_its_place() -> None:
    """Line and column from 1."""
    rows = BadRows("error")
    with pytest.raises(BadRowError) as caught:
        rows.take(7, 0, "a\tb", "no end")
    assert str(caught.value) == "Line 7, column 1: no end"
    assert (caught.value.line, caught.value.column) == (7, 1)
    assert rows.collected == []


def test_a_bad_row_is_given_to_a_function() -> None:
    """With the beginning of its line, which the repr does not show; it is not collected."""
    seen: list[BadRow] = []
    rows = BadRows(seen.append)
    rows.take(2, 4, "x" * 2001, "why")
    assert seen == [BadRow(2, 5, "why", "x" * 2000)]
    assert repr(seen[0]) == "BadRow(line=2, column=5, reason='why')"
    assert rows.collected == []


def test_ten_thousand_bad_rows_are_collected() -> None:
    """One more means that the table is read in a wrong way."""
    rows = BadRows("collect")
    for number in range(10_000):
        rows.take(number, 0, "", "r")
    assert len(rows.collected) == MOST_COLLECTED == 10_000
    assert rows.collected[-1] == BadRow(9_999, 1, "r", "")
    for _ in range(2):
        with pytest.raises(DocumentError) as caught:
            rows.take(10_000, 0, "", "is short")
        assert str(caught.value) == (
            "More than 10000 rows are bad, the last is short: the table is probably read in a wrong way"
        )


@pytest.mark.parametrize("word", ["skip", "", None, 5])
def test_another_word_is_refused(word: Any) -> None:
    """With what there is."""
    with pytest.raises(InvalidArgumentError) as caught:
        BadRows(word)
    assert str(caught.value) == "on_bad_row= is 'error', 'collect', or a function that takes a BadRow"


@pytest.mark.parametrize(
    ("letter", "words"),
    [
        ("\0", "there is a NUL: the document is damaged, or UTF-16 (give charset=)"),
        ("\udc80", "the byte 0x80 is not utf-8"),
        ("\udcff", "the byte 0xFF is not utf-8"),
    ],
)
def test_a_character_that_does_not_belong_in_a_text_is_named(letter: str, words: str) -> None:
    """By its byte."""
    assert strange(letter, "utf-8") == words
