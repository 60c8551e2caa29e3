"""What became of the messages of a listings feed: its processing reports, joined to the messages by number and SKU. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spapi_core.jobs.feed_part import FeedPart


@frozen
class Issue:
    """What Amazon says of a message.

    Args:
        severity: `ERROR`, `WARNING` or `INFO`.
        message: Amazon's words.
        code: Amazon's code; None where it gives none.
        attribute: Name of the attribute it is about; None where it gives none.
        sku: Of the message; None for an issue of the whole feed.
        message_id: Of the message; None for an issue of the whole feed.
    """

    severity: str
    message: str
    code: str | None = None
    attribute: str | None = None
    sku: str | None = None
    message_id: int | None = None

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Issue:
        """An issue of a processing report; what is missing or of another kind is left empty."""

        def text(name: str) -> str | None:
            value = data.get(name)
            return value if isinstance(value, str) and value else None

        severity, message = (text("severity") or "").upper(), text("message") or ""
        return cls(severity, message, text("code"), text("attributeName"), text("sku"), _number(data.get("messageId")))


@frozen
class MessageResult:
    """What became of one message.

    Args:
        sku: Its SKU.
        message_id: Its number in its part.
        operation: `UPDATE`, `PARTIAL_UPDATE`, `PATCH` or `DELETE`.
        part: Which part of the feed it was in, from 0.
        issues: What Amazon says of it.
    """

    sku: str
    message_id: int
    operation: str
    part: int
    issues: tuple[Issue, ...] = ()

    @property
    def ok(self) -> bool:
        """Amazon accepted it: no issue is an error."""
        return not any(issue.severity == "ERROR" for issue in self.issues)


@frozen
class Summary:
    """The counts of a processing report."""

    errors: int = 0
    warnings: int = 0
    processed: int = 0
    accepted: int = 0
    invalid: int = 0

    @classmethod
    def of(cls, report: Any) -> Summary:
        """Of a processing report; what is missing counts as 0."""
        found = report.get("summary") if isinstance(report, dict) else None
        known = found if isinstance(found, dict) else {}
        names = ("errors", "warnings", "messagesProcessed", "messagesAccepted", "messagesInvalid")
        return cls(*(_number(known.get(name)) or 0 for name in names))


def results(part: FeedPart, report: Any) -> Iterator[MessageResult]:
    """What became of each message of a part, in their order.

    Args:
        part: As it was sent.
        report: Its processing report, as JSON.
    """
    by_number: dict[int, list[Issue]] = {}
    by_sku: dict[str, list[Issue]] = {}
    for issue in _issues(report):
        if issue.message_id is not None:
            by_number.setdefault(issue.message_id, []).append(issue)
        elif issue.sku is not None:
            by_sku.setdefault(issue.sku, []).append(issue)
    for line in part.lines():
        message = orjson.loads(line)
        issues = (*by_number.get(message["messageId"], ()), *by_sku.get(message["sku"], ()))
        yield MessageResult(message["sku"], message["messageId"], message["operationType"], part.number, issues)


def feed_issues(part: FeedPart, report: Any) -> tuple[Issue, ...]:
    """Issues of a processing report that are of no single message of a part: of the whole feed, or of a message that it has not.

    A SKU is looked for among the messages as long as the feed is open.
    """
    issues = _issues(report)
    by_sku = any(each.message_id is None and each.sku is not None for each in issues)
    skus = {orjson.loads(line)["sku"] for line in part.lines()} if by_sku and not part.closed else None

    def of_a_message(issue: Issue) -> bool:
        if issue.message_id is not None:
            return 1 <= issue.message_id <= part.count
        return issue.sku is not None and (skus is None or issue.sku in skus)

    return tuple(each for each in issues if not of_a_message(each))


def _issues(report: Any) -> list[Issue]:
    found = report.get("issues") if isinstance(report, dict) else None
    return [Issue.of(each) for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _number(value: Any) -> int | None:
    """A whole number, which some reports write as text."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value[:18])
    return value if isinstance(value, int) and not isinstance(value, bool) else None


@frozen
class PartResult:
    """What became of one part of a feed.

    Args:
        part: The part.
        feed_id: Amazon's id of it.
        report: The processing report as JSON; None where Amazon made none.
    """

    part: FeedPart = field(repr=False)
    feed_id: str
    report: Any = field(repr=False)

    @property
    def summary(self) -> Summary:
        """Its counts."""
        return Summary.of(self.report)

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Issues of the feed as a whole, and of messages that are not in the part."""
        return feed_issues(self.part, self.report)

    def __iter__(self) -> Iterator[MessageResult]:
        return results(self.part, self.report)
