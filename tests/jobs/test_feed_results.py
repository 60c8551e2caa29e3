"""Results of a listings feed, joined to its messages."""

from __future__ import annotations

from spapi_core import ListingsFeed
from spapi_core.jobs.feed_results import Issue, results


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
