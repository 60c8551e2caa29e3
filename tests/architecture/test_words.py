"""What users read is plain technical English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

QUAINT = re.compile(
    r"\b(anew|nought|whoever|(?:is|are|was|were) had|to be had|mend(?:s|ed|ing)?|doors?|asking that|tells?|told|telling)\b",
    re.IGNORECASE,
)
"""Each has a plain word: again, zero, callers, available, fix, raw request, report, say."""
SHOWN = Path(__file__).resolve().parents[2]
PAGES = [SHOWN / "README.md", *sorted((SHOWN / "docs").glob("*.md")), SHOWN / "spapi_core" / "errors.py"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_has_no_quaint_word(page: Path) -> None:
    """The line and the word are named."""
    lines = enumerate(page.read_text(encoding="utf-8").splitlines(), 1)
    assert [f"{number}: {found.group()}" for number, line in lines for found in QUAINT.finditer(line)] == []


@pytest.mark.parametrize("text", ["It begins anew.", "a token that is told", "Whoever calls", "mend the request"])
def test_a_quaint_word_is_found(text: str) -> None:
    """In any case, anywhere in a line."""
    assert QUAINT.search(text)
