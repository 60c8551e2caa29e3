"""Results of a listings feed, joined to its messages."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core import ListingsFeed
from spapi_core.jobs.feed_results import Issue, MessageResult, PartResult, Summary, feed_issues, results

NO_PART: Any = None
"""Where no issue is of a message, the messages are not looked at."""


def test_issues_are_joined_by_number_and_by_sku() -> None:
    """Whichever the report gives; those of the feed stay apart, and what is broken in the report breaks nothing."""
    report = {
        "issues": [
            {
                "messageId": 2,
                "sku": "A-2",
                "code": "9",
                "severity": "WARNING",
                "message": "m",
                "attributeName": "brand",
            },
            {"sku": "A-1", "severity": "ERROR", "message": "n"},
            {"severity": "ERROR", "message": "whole"},
            {"messageId": True, "severity": 3},
            "x",
        ]
    }
    with ListingsFeed("A1") as feed:
        feed.delete("A-1")
        feed.delete("A-2")
        first, second = results(feed.parts[0], report)
        empty = list(results(feed.parts[0], None))
    assert (first.ok, first.issues) == (False, (Issue("ERROR", "n", sku="A-1"),))
    assert (second.ok, second.issues) == (True, (Issue("WARNING", "m", "9", "brand", "A-2", 2),))
    assert [each.issues for each in empty] == [(), ()]


@pytest.mark.parametrize(
    ("data", "issue"),
    [
        ({}, Issue("", "")),
        (
            {"severity": 5, "message": ["m"], "code": 7, "attributeName": {}, "sku": False, "messageId": "1a"},
            Issue("", ""),
        ),
        (
            {"severity": "", "message": "", "code": "", "attributeName": "", "sku": ""},
            Issue("", "", None, None, None, None),
        ),
        ({"messageId": True}, Issue("", "")),
        ({"messageId": 0}, Issue("", "", message_id=0)),
        ({"messageId": "17", "severity": "Error"}, Issue("ERROR", "", message_id=17)),
        ({"messageId": "\u0661", "severity": "warning"}, Issue("WARNING", "")),
    ],
)
def test_what_is_of_another_kind_is_left_empty(data: dict[str, Any], issue: Issue) -> None:
    """A truth is not a number."""
    assert Issue.of(data) == issue


@pytest.mark.parametrize(
    ("severities", "ok"),
    [([], True), (["WARNING", "INFO"], True), (["WARNING", "ERROR"], False), (["", "CRITICAL", "ERRORS"], True)],
)
def test_a_message_is_accepted_without_an_error(severities: list[str], ok: bool) -> None:
    """Warnings do not matter."""
    assert MessageResult("A", 1, "UPDATE", 0, tuple(Issue(each, "m") for each in severities)).ok is ok


@pytest.mark.parametrize(
    ("report", "summary"),
    [
        (
            {
                "summary": {
                    "errors": 1,
                    "warnings": 2,
                    "messagesProcessed": 3,
                    "messagesAccepted": 4,
                    "messagesInvalid": 5,
                }
            },
            Summary(1, 2, 3, 4, 5),
        ),
        ({"summary": {"messagesInvalid": 5, "errors": "x", "warnings": None}}, Summary(invalid=5)),
        ({"summary": {"errors": "1", "warnings": True}}, Summary(errors=1)),
        ({"summary": []}, Summary()),
        ({}, Summary()),
        (None, Summary()),
        ([], Summary()),
    ],
)
def test_the_counts_of_a_report_are_read(report: Any, summary: Summary) -> None:
    """What is missing counts as 0."""
    assert Summary.of(report) == summary


def test_issues_of_no_message_are_those_of_the_feed() -> None:
    """One with a number, or a SKU, is of a message."""
    report = {
        "issues": [
            {"message": "a"},
            {"message": "b", "sku": "A"},
            {"message": "c", "messageId": 1},
            5,
            {"message": "d"},
        ]
    }
    with ListingsFeed("A1") as feed:
        feed.delete("A")
        assert feed_issues(feed.parts[0], report) == (Issue("", "a"), Issue("", "d"))
    without: tuple[Any, ...] = ({"issues": {"message": "a"}}, {"issues": None}, {}, None, [])
    for empty in without:
        assert feed_issues(NO_PART, empty) == ()


def test_a_part_knows_its_counts_issues_and_messages() -> None:
    """By its report; issues by number stand before those by SKU."""
    report = {
        "summary": {"errors": 1},
        "issues": [
            {"message": "a"},
            5,
            {"message": "s", "sku": "A-1"},
            {"message": "n", "messageId": 1, "sku": "other"},
        ],
    }
    with ListingsFeed("A1") as feed:
        feed.delete("A-1")
        part = PartResult(feed.parts[0], "f-1", report)
        assert part.summary == Summary(errors=1)
        assert part.issues == (Issue("", "a"),)
        assert list(part) == [
            MessageResult(
                "A-1", 1, "DELETE", 0, (Issue("", "n", None, None, "other", 1), Issue("", "s", None, None, "A-1"))
            )
        ]
        assert repr(part) == "PartResult(feed_id='f-1')"


def test_a_number_that_is_text_is_joined_and_no_issue_is_lost() -> None:
    """A message with an error in any spelling is not accepted; issues of messages that are not in the part are of the feed."""
    report = {
        "issues": [
            {"messageId": "1", "severity": "Error", "message": "text"},
            {"messageId": 9, "sku": "A-1", "severity": "ERROR", "message": "no such number"},
            {"sku": "B-1", "severity": "ERROR", "message": "no such SKU"},
            {"sku": "A-2", "severity": "WARNING", "message": "joined"},
            {"severity": "ERROR", "message": "whole"},
        ],
        "summary": {"errors": "4", "warnings": 1},
    }
    with ListingsFeed("A1") as feed:
        feed.delete("A-1")
        feed.delete("A-2")
        done = PartResult(feed.parts[0], "F-1", report)
        first, second = done
        left = done.issues
    assert (first.ok, [each.message for each in first.issues]) == (False, ["text"])
    assert (second.ok, [each.message for each in second.issues]) == (True, ["joined"])
    assert [each.message for each in left] == ["no such number", "no such SKU", "whole"]
    assert (done.summary.errors, done.summary.warnings) == (4, 1)
