"""What people read is plain technical English: pages, docstrings, comments and messages."""

from __future__ import annotations

import io
import re
import tokenize
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

QUAINT = re.compile(
    r"\b(anew|nought|whoever|(?:is|are|was|were) had|to be had|mend(?:s|ed|ing)?|doors?|so many|(?<!are )all the same|asking that|(?:an|every|each|which) asking|tells?|told|telling"
    r"|one's own|at one go|st(?:ands?|ood) twice"
    r"|(?<!as )(?:that|it|they|what|which) st(?:ands?|ood) (?:in(?! for\b| front| the place| its place| place of| should)|at|there|beside|between|above|before))\b",
    re.IGNORECASE,
)
"""Each has a plain word: again, zero, callers, available, fix, raw request, `seconds` or that many, anyway, report, say, your own, at once, appears, is."""
ODD = re.compile(
    r"(?<=\S )(?<![Tt]here )(?:is|are|was|were) (?:none\b|no (?!longer|more\b|such\b|further|other|reason|one\b|secret way))",
)
"""A thing that `is no list` is not a list; `there is no list` is plain."""
ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    *sorted((ROOT / "docs").glob("*.md")),
]
OURS = {
    "tests/architecture/test_words.py",
    "tests/typing/releases/contract_0_1_0.py",
}
"""Where the words stand on purpose: here, and in what was typed against an earlier release."""
NAMED = re.compile(r"^\s*told: |\{[^{}]*\}|^[\"']\w+[\"']$")
"""A name of the code, which is no prose: an argument, a value in a message, a string that is one word."""


def written(source: str) -> Iterator[tuple[int, str]]:
    """The lines of a module's strings and comments, with their numbers; none where it has no such word at all.

    Python 3.12 and later take an f-string apart; it is put together again here, so that each Python sees the same lines.
    """
    if not QUAINT.search(source) and not ODD.search(source):
        return
    lines = source.split("\n")
    opened: list[tuple[int, int]] = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        start = token.start
        match tokenize.tok_name[token.type]:
            case "FSTRING_START":
                opened.append(start)
                continue
            case "FSTRING_END":
                start = opened.pop()
            case "STRING" | "COMMENT":
                pass
            case _:
                continue
        if not opened:
            (first, begin), (last, end) = start, token.end
            text = "\n".join([*lines[first - 1 : last - 1], lines[last - 1][:end]])[begin:]
            yield from enumerate(text.split("\n"), first)


def quaint(lines: Iterator[tuple[int, str]]) -> list[str]:
    """Number and word of each place."""
    plain = ((number, NAMED.sub("", line.strip())) for number, line in lines)
    return [
        f"{number}: {found.group()}"
        for number, line in plain
        for kind in (QUAINT, ODD)
        for found in kind.finditer(line)
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_has_no_quaint_word(page: Path) -> None:
    """The line and the word are named."""
    assert quaint(enumerate(page.read_text(encoding="utf-8").splitlines(), 1)) == []


@pytest.mark.parametrize("pattern", ["codegen/**/*.jinja", "codegen/tables/*.toml"])
def test_what_generated_docstrings_are_made_of_has_no_quaint_word(pattern: str) -> None:
    """Templates, summaries and the reasons of rows."""
    found = {path.name: quaint(enumerate(path.read_text("utf-8").splitlines(), 1)) for path in ROOT.glob(pattern)}
    assert found
    assert {name: places for name, places in found.items() if places} == {}


@pytest.mark.parametrize("folder", ["spapi_core", "codegen", "tests"])
def test_docstrings_comments_and_messages_have_no_quaint_word(folder: str) -> None:
    """In the core, the generator and the tests; names in the code are not looked at."""
    modules = {path.relative_to(ROOT).as_posix(): path for path in sorted((ROOT / folder).rglob("*.py"))}
    found = {name: quaint(written(path.read_text("utf-8"))) for name, path in modules.items() if name not in OURS}
    assert {name: places for name, places in found.items() if places} == {}


@pytest.mark.parametrize(
    "text",
    [
        '"It begins anew."',
        'f"{x} is no list"',
        "# text that is none",
        "# a token that is told",
        '"""Whoever\ncalls."""',
        'f"{x}: mend the request"',
        '"the doors"',
        '"after so many seconds"',
        '"It is sent all the same."',
        '"an HTTP client of one\'s own"',
        '"the key stands twice"',
        '"the list that it stands in"',
    ],
)
def test_a_quaint_word_is_found(text: str) -> None:
    """In any case, anywhere in a docstring, a comment or a message."""
    assert len(quaint(written(f"x = 1\n{text}\n"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "told = 1",
        '"there is no list, and there is none"',
        '"the values are all the same"',
        '"it is no longer there, and x is None"',
        'f"{told}"',
        '"digits, as they stand in the file, and what stands in for Amazon"',
        'getattr(x, "told")',
        '"""Args:\n    told: What it says.\n"""',
    ],
)
def test_a_name_is_no_quaint_word(text: str) -> None:
    """What code calls a thing is left to the code."""
    assert quaint(written(f"{text}\n")) == []
