"""What an editor shows of a report type."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from codegen.generate.report_types import report_type_module


def shown(**given: Any) -> str:
    """The words under a member."""
    known = {
        "format": "tsv",
        "restricted": False,
        "requested": True,
        "scheduled": False,
        "days": None,
        "pause": None,
        "options": {},
        "required": [],
        "gone": False,
    }
    module = ast.parse(report_type_module({"GET_TOYS": {**known, **given}}))
    texts = [node.value for node in ast.walk(module) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return texts[-1]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "TSV."),
        ({"format": None}, "Unstated format."),
        ({"restricted": True}, "TSV; needs a restricted data token."),
        ({"requested": False}, "TSV; made by Amazon alone: find it with `list`."),
        ({"scheduled": True}, "TSV; may be scheduled."),
        ({"days": 30}, "TSV; 30 days at most."),
        ({"pause": 3600}, "TSV; made again only after 1 hours."),
        ({"pause": 14400}, "TSV; made again only after 4 hours."),
        ({"pause": 1800}, "TSV; made again only after 30 minutes."),
        ({"pause": 5400}, "TSV; made again only after 90 minutes."),
        ({"options": {"a": [], "b": []}, "required": ["b"]}, "TSV; options a, b (required)."),
        ({"gone": True}, "TSV; no longer listed by Amazon."),
        (
            {"format": "json", "restricted": True, "days": 1, "gone": True},
            "JSON; needs a restricted data token; 1 days at most; no longer listed by Amazon.",
        ),
    ],
)
def test_a_report_type_says_what_is_known_of_it(given: dict[str, Any], said: str) -> None:
    """In one sentence."""
    assert shown(**given) == said
