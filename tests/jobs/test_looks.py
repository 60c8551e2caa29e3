"""Looking at a job until it ends, over a client and documents made of plain lists; for threads and for tasks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from attrs import define, field

from spapi_core.errors import DocumentError, JobCancelledError, JobFailedError, ProcessingError
from spapi_core.jobs.aio.looks import async_ended, async_reason
from spapi_core.jobs.polling import REASON_BYTES, Poll
from spapi_core.jobs.statuses import ReportStatus
from spapi_core.jobs.sync.looks import ended, reason

pytestmark = pytest.mark.anyio

QUEUED, DONE = {"processingStatus": "IN_QUEUE"}, {"processingStatus": "DONE", "reportDocumentId": "D"}
FATAL = {"processingStatus": "FATAL", "reportDocumentId": "why"}


@define
class Answer:
    """What a client gave."""

    parsed: Any


class Document:
    """A document of a number of pieces, some of which may be errors."""

    def __init__(self, pieces: list[bytes | DocumentError]) -> None:
        self._left = iter(pieces)

    def next(self) -> bytes:
        """The next piece; b"" at the end."""
        found = next(self._left, b"")
        if isinstance(found, DocumentError):
            raise found
        return found


class PlainDocument(Document):
    """For threads."""

    def pieces(self) -> Iterator[bytes]:
        """One after the other."""
        while piece := self.next():
            yield piece


class TaskDocument(Document):
    """For tasks."""

    async def pieces(self) -> AsyncIterator[bytes]:
        """One after the other."""
        while piece := self.next():
            yield piece


@define
class Both:
    """A client of either half, with the answers that it gives one after the other."""

    is_async: bool
    answers: list[Any] = field(factory=list)
    sleeps: list[float] = field(factory=list)
    seen: list[Any] = field(factory=list)

    def given(self, value: Any) -> Any:
        """A function that gives a value, or raises it, and keeps what it was called with."""

        def plain(*arguments: Any) -> Any:
            self.seen.append(arguments)
            if isinstance(value, Exception):
                raise value
            return value

        async def task(*arguments: Any) -> Any:
            return plain(*arguments)

        return task if self.is_async else plain

    def send(self, _: Any) -> Any:
        """The next answer."""
        answer = Answer(self.answers.pop(0))

        async def task() -> Answer:
            return answer

        return task() if self.is_async else answer

    def sleep(self, seconds: float) -> Any:
        """Seconds that pass at once."""
        self.sleeps.append(seconds)

        async def task() -> None: ...

        return task() if self.is_async else None

    async def ended(self, **given: Any) -> Any:
        """The answer to the last look at a report."""
        client: Any = self
        call: Any = None
        poll = Poll("report", "7", "reports.getReport", rate=None, timeout=None, clock=lambda: 0.0)
        if self.is_async:
            return await async_ended(client, call, poll, ReportStatus, **given)
        return ended(client, call, poll, ReportStatus, **given)

    async def reason(self, pieces: list[bytes | DocumentError]) -> str | None:
        """The reason that a document of these pieces gives."""
        if self.is_async:
            return await async_reason(self.given(TaskDocument(pieces)), "why")
        return reason(self.given(PlainDocument(pieces)), "why")


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Both:
    """Either half."""
    return Both(request.param)


async def test_a_job_is_looked_at_until_it_is_done(both: Both) -> None:
    """With pauses that grow, and each answer given on."""
    both.answers = [QUEUED, QUEUED, DONE]
    looks: list[ReportStatus] = []
    found = await both.ended(progress=looks.append)
    assert (type(found), found, looks) == (ReportStatus, DONE, [QUEUED, QUEUED, DONE])
    assert both.sleeps == [2.0, 3.0]


async def test_a_failure_has_the_reason_that_was_read(both: Both) -> None:
    """In its message too; the document is the one that the answer names."""
    both.answers = [FATAL]
    with pytest.raises(JobFailedError, match=r": wrong options$") as caught:
        await both.ended(reason=both.given("wrong options"))
    assert (caught.value.reason, both.seen) == ("wrong options", [("why",)])
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("answer", "kind", "document"),
    [
        ({"processingStatus": "FATAL"}, JobFailedError, None),
        ({"processingStatus": "CANCELLED", "reportDocumentId": "why"}, JobCancelledError, "why"),
    ],
)
async def test_other_ends_read_nothing(
    both: Both, answer: Any, kind: type[ProcessingError], document: str | None
) -> None:
    """A failure without a document, and what was cancelled."""
    both.answers = [answer]
    with pytest.raises(kind) as caught:
        await both.ended(reason=both.given("wrong options"))
    assert (caught.value.document_id, both.seen) == (document, [])


async def test_without_a_reader_a_failure_is_given_as_it_is(both: Both) -> None:
    """The id of the document stands in it."""
    both.answers = [FATAL]
    with pytest.raises(JobFailedError, match=r"document why says more$") as caught:
        await both.ended()
    assert (caught.value.reason, caught.value.document_id) == (None, "why")


async def test_a_reason_is_the_beginning_of_a_document(both: Both) -> None:
    """What comes after 64 kB is not read."""
    pieces: list[bytes | DocumentError] = [b"wrong ", b"options", b" " * REASON_BYTES, DocumentError("not reached")]
    assert await both.reason(pieces) == "wrong options"
    assert both.seen == [("why",)]


@pytest.mark.parametrize("pieces", [[DocumentError("away")], [b"wrong ", DocumentError("broken")], []])
async def test_a_document_that_cannot_be_read_gives_no_reason(both: Both, pieces: list[bytes | DocumentError]) -> None:
    """Nor does an empty one; the failure is not hidden behind another error."""
    assert await both.reason(pieces) is None


async def test_a_document_that_is_refused_gives_no_reason(both: Both) -> None:
    """As one that breaks off."""
    refused: Callable[[str], Any] = both.given(DocumentError("refused"))
    assert (await async_reason(refused, "why") if both.is_async else reason(refused, "why")) is None
