"""Halves of pairs of surrogates: hidden from the parser, and shown again as `json()` reads them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spapi_core.jobs.halves import Halves

MARK = "\ufdd0"
TEXTS = [
    "plain",
    "",
    r"\ud83d",
    r"\uD83D x",
    r"\ude00",
    r"\uDE00\uD83D",
    r"\ud83d\ud83d",
    r"\ud83d\ude00",
    r"\uDBFF\uDFFF \uD800\uDC00",
    r"\ud83d\ude00\ude00",
    r"\\ud83d",
    r"\\\ud83d",
    r"\\\\ud83d",
    r"\\\ud83d\ude00",
    r"\n\ud83d\n\t\u00e4",
    r"\ud83d\n\ude00",
    r"\ufdd0",
    r"\uFDD0 x",
    MARK,
    MARK + "d83d",
    r"\ud7ff\ue000",
    r"\u00e9\ud83dabcd\udfff",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("step", [1, 2, 3, 5, 6, 7, 11, 100])
def test_a_text_comes_out_as_the_parser_of_python_reads_it(text: str, step: int) -> None:
    """However it is cut into pieces; what the parser is given has no half."""
    halves = Halves()
    document = json.dumps({}).replace("{}", f'"{text}"')
    given = "".join(halves.hidden(document[at : at + step]) for at in range(0, len(document), step)) + halves.rest()
    read = json.loads(given)
    read.encode()
    expected = json.loads(document)
    assert halves.shown(read) == expected
    assert halves.seen is (MARK in expected or any("\ud800" <= each <= "\udfff" for each in expected))


@pytest.mark.parametrize(
    ("piece", "at_once", "kept"),
    [
        ("abc", "abc", ""),
        ("abc\\", "abc", "\\"),
        (r"abc\u", "abc", r"\u"),
        (r"abc\ud83", "abc", r"\ud83"),
        (r"abc\ud83d", "abc", MARK + "d83d"),
        (r"abc\ud7ff", r"abc\ud7ff", ""),
        (r"abc\u00e4", r"abc\u00e4", ""),
        (r"abc\ud83d" + "\\", "abc", MARK + "d83d\\"),
        (r"\ud83d\ud", "", MARK + r"d83d\ud"),
        (r"abc\\", r"abc\\", ""),
        (r"abc\n", r"abc\n", ""),
        (r"\\ud83d\u", r"\\ud83d", r"\u"),
        (r"abc\\ud83d", r"abc\\ud83d", ""),
    ],
)
def test_what_the_end_of_a_piece_cuts_is_kept_for_the_next(piece: str, at_once: str, kept: str) -> None:
    """An escape, and the first half of a pair; nothing else waits."""
    halves = Halves()
    assert (halves.hidden(piece), halves.rest(), halves.rest()) == (at_once, kept, "")


def test_values_are_left_alone_until_there_was_a_half() -> None:
    """And those that are not text, always."""
    halves = Halves()
    assert (halves.seen, halves.shown(MARK + "d83d")) == (False, MARK + "d83d")
    assert halves.hidden(r"\uD83Dx") == MARK + "d83dx"
    assert halves.seen is True
    values: list[Any] = [5, None, ["x"], "x", MARK + "zz", b"x"]
    assert [halves.shown(each) for each in values] == values
    assert halves.shown(f"a{MARK}d83db{MARK}de00") == "a\ud83db\ude00"
