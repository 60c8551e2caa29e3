"""Answers about jobs, pages, uploads and steps that were made to break their readers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spapi_core.errors import (
    JobCancelledError,
    JobFailedError,
    JobTimeoutError,
    NoDataError,
    PagingError,
    ProcessingError,
    SPAPIError,
)
from spapi_core.jobs.destination import destination_of
from spapi_core.jobs.kiosk_calls import next_query_token
from spapi_core.jobs.listing_calls import schema_link
from spapi_core.jobs.polling import REASON_BYTES, TIMEOUT, Poll, link_of, reason_of, text_of, with_reason
from tests.hostile import any_json, any_object


@settings(max_examples=75, deadline=None)
@given(any_object("processingStatus", "errorDocumentId", "dataDocumentId", "processingStartTime", "reportDocumentId"))
def test_a_look_gives_a_pause_an_end_or_a_precise_error(answer: Any) -> None:
    """A status of another kind is one that is not known, and is looked at until the time is over."""
    now = [0.0]
    poll = Poll("report", "7", "reports_v2021_06_30.getReport", rate=None, timeout=60.0, clock=lambda: now[0])
    kind: type[ProcessingError] | None = None
    for _ in range(200):
        try:
            pause = poll.pause(answer)
        except ProcessingError as error:
            kind = type(error)
            break
        if pause is None:
            assert answer["processingStatus"] == "DONE"
            return
        assert 0 < pause <= 60
        now[0] += pause
    assert kind is JobTimeoutError or (kind is not None and now[0] == 0)


@pytest.mark.parametrize(
    ("what", "begun", "kind"),
    [
        ("report", "2024-01-01T00:00:00Z", NoDataError),
        ("report", None, JobCancelledError),
        ("report", "", JobCancelledError),
        ("feed", "2024-01-01T00:00:00Z", JobCancelledError),
        ("query", "2024-01-01T00:00:00Z", JobCancelledError),
        ("writing", "2024-01-01T00:00:00Z", JobCancelledError),
    ],
)
def test_a_report_that_was_begun_and_cancelled_found_nothing(
    what: str, begun: str | None, kind: type[Exception]
) -> None:
    """Of other jobs that says that somebody cancelled them."""
    poll = Poll(what, "7", "reports_v2021_06_30.getReport", rate=None, timeout=None, clock=lambda: 0.0)
    with pytest.raises(ProcessingError) as caught:
        poll.pause({"processingStatus": "CANCELLED", "processingStartTime": begun})
    assert type(caught.value) is kind
    with pytest.raises(JobFailedError):
        poll.pause({"processingStatus": "FATAL", "processingStartTime": begun})


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.just("pagination"), any_object("nextToken")))
def test_the_token_of_a_next_page_is_a_text_or_none(query: Any) -> None:
    """Anything else is an error: the rest of the data would be lost without a word."""
    try:
        token = next_query_token(query, set())
    except PagingError:
        return
    assert token is None or isinstance(token, str)


@settings(max_examples=75, deadline=None)
@given(
    any_object("payload", "schema", "url")
    | st.fixed_dictionaries({"payload": any_object("uploadDestinationId", "url")})
)
def test_links_in_answers_are_texts_or_precise_errors(answer: Any) -> None:
    """Of uploads, documents and schemas."""
    for read in (destination_of, lambda each: link_of(each, "url", "x"), lambda each: schema_link(each, "x")):
        try:
            assert read(answer) is not None
        except SPAPIError:
            continue


@settings(max_examples=50, deadline=None)
@given(any_json())
def test_no_answer_is_a_destination_by_accident(answer: Any) -> None:
    """What names no destination is an error that names the operation."""
    with pytest.raises(ProcessingError, match="createUploadDestinationForResource"):
        destination_of({"payload": answer})


class Clock:
    """Seconds that go on when they are asked to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def polled(**given: Any) -> tuple[Poll, Clock]:
    clock = Clock()
    settings: dict[str, Any] = {"rate": None, "timeout": None, **given}
    return Poll("feed", "7", "feeds_v2021_06_30.getFeed", clock=clock, **settings), clock


GOING = {"processingStatus": "IN_PROGRESS"}


@pytest.mark.parametrize(
    ("rate", "pauses"),
    [
        (None, [2.0, 3.0, 4.5, 6.75]),
        (0.0, [2.0, 3.0, 4.5, 6.75]),
        (2.0, [2.0, 3.0, 4.5, 6.75]),
        (0.5, [2.0, 3.0, 4.5, 6.75]),
        (0.25, [4.0, 6.0, 9.0, 13.5]),
        (1 / 32, [32.0, 48.0, 60.0, 60.0]),
        (1 / 64, [64.0, 64.0, 64.0, 64.0]),
    ],
)
def test_pauses_grow_by_a_half_to_a_minute(rate: float | None, pauses: list[float]) -> None:
    """From two seconds, or what the usage plan grants; a plan slower than a minute stays as it is."""
    poll, _ = polled(rate=rate)
    assert [poll.pause(GOING) for _ in pauses] == pauses


@pytest.mark.parametrize(("waited", "pause"), [(0.0, 2.0), (8.0, 2.0), (8.5, 1.5), (9.75, 0.25)])
def test_the_last_pause_is_what_is_left(waited: float, pause: float) -> None:
    """And no more; the next one grows as well."""
    poll, clock = polled(timeout=10.0)
    clock.now += waited
    assert poll.pause(GOING) == pause
    clock.now = 100.0
    assert poll.pause(GOING) == 3.0


@pytest.mark.parametrize("waited", [10.0, 10.4])
@pytest.mark.parametrize(("status", "word"), [("IN_QUEUE", "IN_QUEUE"), (5, "None"), (None, "None")])
def test_what_is_not_done_in_time_says_how_long_it_was_waited_for(waited: float, status: Any, word: str) -> None:
    """A status that is not text counts for nothing."""
    poll, clock = polled(timeout=10.0)
    clock.now += waited
    with pytest.raises(JobTimeoutError) as caught:
        poll.pause({"processingStatus": status})
    assert str(caught.value) == f"The feed 7 is still {word} after 10 s: look again later"
    assert (caught.value.status, caught.value.resource_id) == (word, "7")
    assert (caught.value.operation, caught.value.document_id) == ("feeds_v2021_06_30.getFeed", None)
    assert TIMEOUT == 3600.0


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (
            {"processingStatus": "DONE", "errorDocumentId": "e"},
            JobFailedError,
            "ended with errors in place of data; document e says more",
        ),
        ({"processingStatus": "DONE", "errorDocumentId": "e", "dataDocumentId": "d"}, None, ""),
        ({"processingStatus": "DONE", "dataDocumentId": "d"}, None, ""),
        ({"processingStatus": "DONE"}, None, ""),
        (
            {"processingStatus": "FATAL", "resultFeedDocumentId": "r"},
            JobFailedError,
            (
                "ended FATAL: Amazon could not carry it out: check its options; requesting the same too often has this effect "
                "too; document r says more"
            ),
        ),
        (
            {
                "processingStatus": "CANCELLED",
                "errorDocumentId": "e",
                "resultFeedDocumentId": "r",
                "reportDocumentId": "d",
            },
            JobCancelledError,
            "ended CANCELLED: it was cancelled, or there was no data, or the same was requested too often; document d says more",
        ),
    ],
)
def test_an_end_says_what_it_means(answer: Any, kind: type[ProcessingError] | None, words: str) -> None:
    """And which document says more: a report's first, then a feed's, then that of errors."""
    poll, _ = polled()
    if kind is None:
        assert poll.pause(answer) is None
        return
    with pytest.raises(kind) as caught:
        poll.pause(answer)
    assert str(caught.value) == f"The feed 7 {words}"
    assert caught.value.status == answer["processingStatus"]
    assert caught.value.document_id == words.split()[-3]


@pytest.mark.parametrize("answer", [[], None, "DONE", 5])
def test_what_is_not_an_object_has_no_status(answer: Any) -> None:
    """Neither a pause nor a typed answer is made of it."""
    poll, _ = polled()
    for ask in (poll.pause, lambda each: poll.status(dict, each)):  # type: ignore[type-var]  # any class will do
        with pytest.raises(ProcessingError) as caught:
            ask(answer)
        assert (
            str(caught.value)
            == "The feed 7: the answer is not a JSON object, so its status is unknown: look again later"
        )
        assert (caught.value.resource_id, caught.value.operation) == ("7", "feeds_v2021_06_30.getFeed")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", None),
        (b" \n\t ", None),
        (b"too\n  much \x00 data", "too much data"),
        (b'"text"', "text"),
        (b'{"errorDetails": "a", "message": "b", "errors": "c"}', "a"),
        (b'{"message": "b", "errors": "c", "other": "d"}', "b"),
        (b'{"errorDetails": "", "errors": ["c", "d"]}', "c d"),
        (b'{"errors": [{"message": "m"}, {"message": ""}, {"code": 1}, 5]}', "m {'message': ''} {'code': 1} 5"),
        (b'{"other": 1}', "{'other': 1}"),
        (b"[]", None),
        (b"\xff!", "\ufffd!"),
        (b"a" * 499, "a" * 499),
        (b"a" * 500, "a" * 500),
        (b"a" * 501, "a" * 500),
    ],
)
def test_a_reason_is_what_its_document_says_in_short(content: bytes, reason: str | None) -> None:
    """The first of Amazon's names that holds something, on one line, in 500 characters."""
    assert reason_of(content) == reason
    assert REASON_BYTES == 65536


def test_a_reason_is_added_to_its_failure() -> None:
    """All else stays; without a reason it is the same error."""
    error = JobFailedError("it ended", status="FATAL", resource_id="7", document_id="d", operation="o")
    assert with_reason(error, None) is error
    told: Any = with_reason(error, "too much")
    assert (type(told), str(told), told.reason) == (JobFailedError, "it ended: too much", "too much")
    assert (told.status, told.resource_id, told.document_id, told.operation) == ("FATAL", "7", "d", "o")


@pytest.mark.parametrize("answer", [None, [], {}, {"id": ""}, {"id": 5}, {"id": None}, "id"])
@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, ""),
        ({"creates": False}, ""),
        ({"creates": True}, "; it has probably been carried out, check before repeating"),
    ],
)
def test_a_text_that_is_not_there_is_named(answer: Any, given: dict[str, bool], words: str) -> None:
    """With a warning where repeating makes a second one."""
    with pytest.raises(ProcessingError) as caught:
        text_of(answer, "id", "x.y", **given)
    assert str(caught.value) == f"x.y: the answer holds no id{words}"
    assert (caught.value.operation, caught.value.may_have_been_carried_out) == ("x.y", bool(words))
    assert text_of({"id": "1"}, "id", "x.y", **given) == "1"
