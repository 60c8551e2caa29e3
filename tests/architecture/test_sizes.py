"""Modules are short: one that is not says why."""

from __future__ import annotations

import pytest

from tests.modules import MADE, modules

MOST = 300

LONG = {
    "errors": "every error, as one tree",
    "limits.bucket_law": "the whole law of a bucket, in the order of `bucket.lua`, which says the same",
    "marketplaces": "the table of marketplaces and what resolves a name in it",
    "model.compiled": "one writer of code; its methods write the pieces of one function",
}
"""Modules of more lines, and why each stays one."""


LINES = {name: text.count("\n") for name, text in modules().items() if not text.startswith(MADE)}
"""Each module that is written by hand, and its lines."""


def test_a_module_is_short_or_says_why_not() -> None:
    """At most 300 lines, docstrings included."""
    assert [name for name, count in LINES.items() if count > MOST and name not in LONG] == []


@pytest.mark.parametrize("name", LONG)
def test_a_reason_is_needed(name: str) -> None:
    """A module that is short, or gone, needs none."""
    assert LINES.get(name, 0) > MOST
