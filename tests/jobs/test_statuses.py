"""Amazon's answers about reports, feeds and queries: every attribute is a key of the answer."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.jobs.statuses import FeedStatus, QueryStatus, ReportStatus

TEXTS = {
    ReportStatus: {
        "report_id": "reportId",
        "report_type": "reportType",
        "processing_status": "processingStatus",
        "report_document_id": "reportDocumentId",
        "report_schedule_id": "reportScheduleId",
        "marketplace_ids": "marketplaceIds",
        "data_start_time": "dataStartTime",
        "data_end_time": "dataEndTime",
        "created_time": "createdTime",
        "processing_start_time": "processingStartTime",
        "processing_end_time": "processingEndTime",
    },
    FeedStatus: {
        "feed_id": "feedId",
        "feed_type": "feedType",
        "processing_status": "processingStatus",
        "result_feed_document_id": "resultFeedDocumentId",
        "created_time": "createdTime",
        "processing_end_time": "processingEndTime",
    },
    QueryStatus: {
        "query_id": "queryId",
        "processing_status": "processingStatus",
        "data_document_id": "dataDocumentId",
        "pagination": "pagination",
        "error_document_id": "errorDocumentId",
        "created_time": "createdTime",
        "processing_end_time": "processingEndTime",
    },
}
ALWAYS = {"report_id", "report_type", "feed_id", "feed_type", "query_id", "processing_status"}


@pytest.mark.parametrize("kind", TEXTS, ids=lambda kind: kind.__name__)
def test_each_attribute_is_a_key_of_the_answer(kind: Any) -> None:
    """What the answer lacks is None, or an empty text where Amazon always gives it."""
    names = TEXTS[kind]
    found = kind({wire: f"value of {wire}" for wire in names.values()})
    assert {name: getattr(found, name) for name in names} == {name: f"value of {wire}" for name, wire in names.items()}
    empty = kind()
    assert {name: getattr(empty, name) for name in names} == {name: "" if name in ALWAYS else None for name in names}
    assert found == {wire: f"value of {wire}" for wire in names.values()}
