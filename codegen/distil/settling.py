"""Puts a Swagger document right, in the order that all documents go through: tolerance, shape, passes, combinations, rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.distil.by_hand import BY_HAND
from codegen.distil.combinations import COMBINATIONS
from codegen.distil.newer_words import NEWER_WORDS
from codegen.distil.passes import PASSES
from codegen.distil.plain_values import PLAIN_VALUES
from codegen.distil.report import Report
from codegen.distil.shapes import DOCUMENT
from codegen.distil.tolerance import EARLY, LATE

__all__ = ["put_right"]


def put_right(document: dict[str, Any], report: Report, check: Callable[[dict[str, Any], Report], None]) -> None:
    """Put a document right, in place.

    Args:
        document: Swagger 2.0.
        report: Takes what was done and what is wrong.
        check: The rules that hold for such a document.

    Raises:
        ModelError: With every problem found.
    """
    for mend in (*NEWER_WORDS, *PLAIN_VALUES, *BY_HAND, *EARLY):
        mend(document, report)
    DOCUMENT("", document, report)
    report.raise_problems()
    for mend in (*LATE, *PASSES, *COMBINATIONS):
        mend(document, report)
    check(document, report)
    report.raise_problems()
