"""What becomes of a row that cannot be read: an error, collected, or given to a function."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.errors import BadRowError, DocumentError, InvalidArgumentError
from spapi_core.jobs.bad_rows import MOST_COLLECTED, BadRow, BadRows, strange
from spapi_core.jobs.decoding import MARK, Decoder, Lines
from spapi_core.jobs.tables import Table
from tests.jobs.tables_read import decoded, rows


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
            "More than 10000 rows are bad, the last is short: the table is probably being read in the wrong way"
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


def test_a_function_takes_bad_rows_as_they_come() -> None:
    """Their text is at hand, and in no repr and no message: it may be personal."""
    seen: list[BadRow] = []
    assert rows("a\tb\nsecret\n1\t2\n", on_bad_row=seen.append) == [{"a": "1", "b": "2"}]
    assert [(bad.line, bad.text) for bad in seen] == [(2, "secret")]
    assert "secret" not in repr(seen) + str(seen[0].error())


def test_collecting_has_an_end() -> None:
    """A table whose every row is bad is read in a wrong way; memory stays bounded."""
    with pytest.raises(DocumentError, match="probably being read in the wrong way"):
        rows("a\tb\n" + "1\n" * (MOST_COLLECTED + 1), on_bad_row="collect", step=65536)


@pytest.mark.parametrize("charset", ["utf-8", "cp932", "ascii"])
def test_one_bad_byte_costs_one_row(charset: str) -> None:
    """Its line, column and value are reported, and no letter is replaced."""
    bad = 0x81 if charset == "cp932" else 0xFF
    data = b"a\tb\n1\tx\n2\tx" + bytes([bad]) + b"\n3\tz\n"
    decoder, table = Decoder(None, charset, MARK), Table(on_bad_row="collect")
    lines = Lines().feed(decoder.feed(data) + decoder.finish())
    got = [*table.feed(table.marking(decoder, lines)), *table.finish()]
    assert [row["a"] for row in got] == ["1", "3"]
    assert [(each.line, each.column, each.reason) for each in table.bad_rows] == [
        (3, 4, f"the byte 0x{bad:02X} is not {charset}")
    ]


def test_a_nul_is_no_letter_of_a_text() -> None:
    """A damaged row is bad, and a file in UTF-16 without a mark is not a table of strange names."""
    good, bad = decoded(b"a\tb\n1\tx\n2\tx\0\n3\tz\n\0\0", 3)
    assert good == [["1", "x"], ["3", "z"]]
    assert [(each.line, each.column) for each in bad] == [(3, 4), (5, 1)]
    with pytest.raises(BadRowError, match=r"Line 1, column 2: there is a NUL: .* UTF-16 \(give charset=\)"):
        decoded("a\tb\n1\t2\n".encode("utf-16-le"), 100)


def test_a_bad_byte_in_the_header_is_an_error_in_any_case() -> None:
    """Without the header no row is certain."""
    decoder, table = Decoder(None, "utf-8", MARK), Table(on_bad_row="collect")
    lines = Lines().feed(decoder.feed(b"a\xff\tb\n1\t2\n"))
    with pytest.raises(BadRowError, match="Line 1, column 2: the byte 0xFF"):
        assert [*table.feed(table.marking(decoder, lines)), *table.finish()] == []
