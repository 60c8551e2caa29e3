"""Dicts whose known keys are attributes as well."""

from __future__ import annotations

import copy
import json
import pickle
from typing import assert_type

import pytest

from spapi_core.accounts.health import Health
from spapi_core.auth.tokens import TokenInfo
from spapi_core.client.stats import ClientStats, Figures, Stats
from spapi_core.jobs.statuses import FeedStatus, QueryStatus, ReportStatus


def test_a_key_is_an_attribute_with_its_type() -> None:
    """And the dict is what it was: equal, written as JSON, pickled, copied."""
    info = TokenInfo(status="valid", expires_in_seconds=9)
    assert_type(info.expires_in_seconds, int)
    assert (info.status, info["status"], info.expires_in_seconds) == ("valid", "valid", 9)
    assert info == {"status": "valid", "expires_in_seconds": 9}
    assert json.loads(json.dumps(info)) == info
    assert pickle.loads(pickle.dumps(info)).status == "valid"  # noqa: S301 - our own bytes
    assert copy.copy(info).expires_in_seconds == 9


def test_a_missing_key_is_none_or_its_default() -> None:
    """No KeyError for what an answer leaves out."""
    health = Health(status="healthy")
    assert_type(health.error, str | None)
    assert health.error is None
    assert FeedStatus(resultFeedDocumentId="d").result_feed_document_id == "d"
    assert QueryStatus().query_id == ""
    assert ReportStatus(reportDocumentId="d").report_document_id == "d"
    assert_type(ReportStatus().report_type, str)


def test_an_attribute_cannot_be_set() -> None:
    """It would not be in the dict."""
    info = TokenInfo(status="valid")
    with pytest.raises(AttributeError, match="read only"):
        setattr(info, "status", "missing")  # noqa: B010 - type checkers refuse it as well


def test_the_counters_are_typed_at_both_depths() -> None:
    """In total, and for each operation."""
    stats = Stats()
    stats.attempted("orders_v0.getOrders", 1, 0.5, None, 2)
    known = stats.snapshot()
    assert_type(known, ClientStats)
    assert_type(known.operations["orders_v0.getOrders"], Figures)
    assert (known.requests, known["requests"], known.seconds_waited) == (1, 1, 0.5)
    assert known.operations["orders_v0.getOrders"].drift == known["operations"]["orders_v0.getOrders"]["drift"] == 2
