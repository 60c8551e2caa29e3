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
from spapi_core.jobs.polling import Poll, link_of
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
