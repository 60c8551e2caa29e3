"""What waiting for a report, feed or query gives: Amazon's answer as a dict, its usual keys as typed attributes."""

from __future__ import annotations

from spapi_core.system.typed import Item, TypedDictionary

__all__ = ["FeedStatus", "QueryStatus", "ReportStatus"]


class ReportStatus(TypedDictionary):
    """Amazon's answer about a report; times are texts in ISO 8601."""

    __slots__ = ()
    report_id = Item[str]("reportId", "")
    report_type = Item[str]("reportType", "")
    processing_status = Item[str]("processingStatus", "")
    report_document_id = Item["str | None"]("reportDocumentId")
    report_schedule_id = Item["str | None"]("reportScheduleId")
    marketplace_ids = Item["list[str] | None"]("marketplaceIds")
    data_start_time = Item["str | None"]("dataStartTime")
    data_end_time = Item["str | None"]("dataEndTime")
    created_time = Item["str | None"]("createdTime")
    processing_start_time = Item["str | None"]("processingStartTime")
    processing_end_time = Item["str | None"]("processingEndTime")


class FeedStatus(TypedDictionary):
    """Amazon's answer about a feed; times are texts in ISO 8601."""

    __slots__ = ()
    feed_id = Item[str]("feedId", "")
    feed_type = Item[str]("feedType", "")
    processing_status = Item[str]("processingStatus", "")
    result_feed_document_id = Item["str | None"]("resultFeedDocumentId")
    created_time = Item["str | None"]("createdTime")
    processing_end_time = Item["str | None"]("processingEndTime")


class QueryStatus(TypedDictionary):
    """Amazon's answer about a Data Kiosk query; times are texts in ISO 8601."""

    __slots__ = ()
    query_id = Item[str]("queryId", "")
    processing_status = Item[str]("processingStatus", "")
    data_document_id = Item["str | None"]("dataDocumentId")
    pagination = Item["dict[str, str] | None"]("pagination")
    error_document_id = Item["str | None"]("errorDocumentId")
    created_time = Item["str | None"]("createdTime")
    processing_end_time = Item["str | None"]("processingEndTime")
