"""What Data Kiosk is asked, word by word, and the tokens of its pages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import InvalidArgumentError, PagingError
from spapi_core.jobs.feed_calls import create_feed_call, feed_poll
from spapi_core.jobs.kiosk_calls import (
    CANCEL,
    KioskPage,
    create_query_call,
    document_call,
    list_queries_call,
    next_query_token,
    query_call,
    query_poll,
    text_and_record,
)
from spapi_core.jobs.report_calls import is_restricted, link_call, report_poll
from spapi_core.jobs.statuses import QueryStatus
from spapi_core.model import Model

pytestmark = pytest.mark.anyio

HERE = "A1PA6795UKMFR9"


@pytest.fixture
def client(make: Any) -> Any:
    """A client over Amazon's operations."""
    return make(catalog=default_catalog()).client


@pytest.mark.parametrize(
    ("given", "params"),
    [
        ((None, None, None), {}),
        (("DONE", None, None), {"processing_statuses": ["DONE"]}),
        ((("DONE", "FATAL"), None, None), {"processing_statuses": ["DONE", "FATAL"]}),
        (([], None, None), {"processing_statuses": []}),
        ((None, date(2024, 1, 1), None), {"created_since": "2024-01-01T00:00:00Z"}),
        ((None, None, datetime(2024, 1, 2, tzinfo=UTC)), {"created_until": "2024-01-02T00:00:00Z"}),
    ],
)
async def test_queries_are_listed_by_what_is_given(client: Any, given: Any, params: dict[str, Any]) -> None:
    """A hundred a page."""
    assert dict(list_queries_call(client, *given).arguments) == {"page_size": 100, **params}


@pytest.mark.parametrize(
    ("given", "name"), [((None, "soon", None), "created_since"), ((None, None, "x"), "created_until")]
)
async def test_what_is_no_time_is_named(client: Any, given: Any, name: str) -> None:
    """By its argument."""
    with pytest.raises(InvalidArgumentError, match=rf"^data_kiosk_v2023_11_15\.getQueries: {name}: "):
        list_queries_call(client, *given)


async def test_a_query_is_asked_for_with_its_text_and_page(client: Any) -> None:
    """An empty token is one."""
    assert create_query_call(client, "{a}", None).body == {"query": "{a}"}
    assert create_query_call(client, "{a}", "t").body == {"query": "{a}", "paginationToken": "t"}
    assert create_query_call(client, "{a}", "").body == {"query": "{a}", "paginationToken": ""}
    look, cancel, link = query_call(client, "7"), query_call(client, "7", CANCEL), document_call(client, "d")
    assert [(each.operation.id, dict(each.arguments)) for each in (look, cancel, link)] == [
        ("data_kiosk_v2023_11_15.getQuery", {"query_id": "7"}),
        ("data_kiosk_v2023_11_15.cancelQuery", {"query_id": "7"}),
        ("data_kiosk_v2023_11_15.getDocument", {"document_id": "d"}),
    ]


@pytest.mark.parametrize("record", [None, Model])
def test_a_text_stays_a_text(record: type[Model] | None) -> None:
    """With the class that is given."""
    assert text_and_record("{a}", record) == ("{a}", record)


@pytest.mark.parametrize(
    "query",
    [
        {}, {"pagination": None}, {"pagination": []}, {"pagination": {}}, {"pagination": {"nextToken": None}},
        {"pagination": {"nextToken": ""}}, {"pagination": "t"}, {"nextToken": "t"},
    ],
)  # fmt: skip
def test_without_a_token_a_query_is_at_its_end(query: dict[str, Any]) -> None:
    """Nothing is noted."""
    seen = {"t"}
    assert next_query_token(query, seen) is None
    assert seen == {"t"}


def test_a_token_comes_once() -> None:
    """Else the data would never end."""
    seen: set[str] = set()
    assert next_query_token({"pagination": {"nextToken": "a"}}, seen) == "a"
    assert next_query_token({"pagination": {"nextToken": "b"}}, seen) == "b"
    assert seen == {"a", "b"}
    with pytest.raises(PagingError) as caught:
        next_query_token({"pagination": {"nextToken": "a"}}, seen)
    assert str(caught.value) == (
        "data_kiosk_v2023_11_15.getQuery: the same page token came twice, the data would never end"
    )
    assert caught.value.page_token == "a"
    with pytest.raises(PagingError) as caught:
        next_query_token({"pagination": {"nextToken": 5}}, seen)
    assert str(caught.value) == (
        "data_kiosk_v2023_11_15.getQuery: the token of the next page is not text, so the rest of the data cannot be requested"
    )


def test_a_page_shows_no_answer() -> None:
    """Its repr has ids alone."""
    page: KioskPage[None] = KioskPage("7", None, "t", QueryStatus({"query": "secret"}))
    assert repr(page) == "KioskPage(query_id='7', document=None, next_token='t')"


async def test_each_job_is_looked_at_by_its_own_operation(client: Any) -> None:
    """For as long as is asked for."""
    found = {}
    for poll in (query_poll, feed_poll, report_poll):
        made = poll(client, "7", 0)
        with pytest.raises(Exception, match="is still IN_QUEUE after 0 s") as caught:
            made.pause({"processingStatus": "IN_QUEUE"})
        error: Any = caught.value
        found[error.operation] = str(error).split(" is ")[0]
    assert found == {
        "data_kiosk_v2023_11_15.getQuery": "The query 7",
        "feeds_v2021_06_30.getFeed": "The feed 7",
        "reports_v2021_06_30.getReport": "The report 7",
    }


@pytest.mark.parametrize(("options", "more"), [(None, {}), ({}, {}), ({"a": "b"}, {"feedOptions": {"a": "b"}})])
async def test_a_feed_is_submitted_with_what_is_given(client: Any, options: Any, more: dict[str, Any]) -> None:
    """The client's marketplace where none is named."""
    call = create_feed_call(client, "POST_X", "d", None, options)
    assert call.body == {"feedType": "POST_X", "marketplaceIds": [HERE], "inputFeedDocumentId": "d", **more}


@pytest.mark.parametrize(
    ("report_type", "given", "restricted"),
    [
        ("GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", None, True),
        ("GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", False, False),
        ("GET_LEDGER_DETAIL_VIEW_DATA", None, None),
        ("GET_LEDGER_DETAIL_VIEW_DATA", True, True),
        ("GET_SOMETHING_NEW", None, None),
        (None, None, None),
        (None, False, False),
        (None, True, True),
    ],
)
async def test_the_type_of_a_report_says_whether_it_is_restricted(
    client: Any, report_type: str | None, given: bool | None, restricted: bool | None
) -> None:
    """Where the caller does not."""
    assert is_restricted(report_type, given) is restricted
    call = link_call(client, "d", restricted=restricted)
    assert dict(call.arguments) == {"report_document_id": "d"}
    assert call.restricted is restricted
