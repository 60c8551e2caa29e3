"""Calls by method and path, and by the id of their operation."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import InvalidArgumentError
from spapi_core.wire.by_path import named_call, raw_call
from spapi_core.wire.request import request

GET = "reports_v2021_06_30.getReport"
LIST = "reports_v2021_06_30.getReports"


def named(operation: str, **params: Any) -> str:
    return request(named_call(default_catalog(), operation, params, None, None), None).target


def test_a_call_by_name_is_the_call_by_path() -> None:
    """Operation and request are the same, and the values are encoded once."""
    by_name = named_call(default_catalog(), GET, {"reportId": "a/b ?%#"}, None, None)
    by_path = raw_call(
        default_catalog(),
        "GET",
        "/reports/2021-06-30/reports/a%2Fb%20%3F%25%23",
        {},
        None,
        None,
        None,
        allow_unknown=False,
    )
    assert by_name.operation.id == by_path.operation.id == GET
    assert request(by_name, None).target == request(by_path, None).target


def test_query_parameters_have_amazons_names() -> None:
    """Lists as lists, as the operation writes them."""
    assert named(LIST, reportTypes=["A", "B"]) == "/reports/2021-06-30/reports?reportTypes=A,B"


@pytest.mark.parametrize(
    ("operation", "params", "message"),
    [
        ("reports_v2021_06_30.getRapport", {}, "There is no operation 'reports_v2021_06_30.getRapport'"),
        (GET, {}, "reportId is required"),
        (GET, {"reportId": ""}, "reportId is empty"),
        (GET, {"reportId": ".."}, "cannot be sent"),
        (GET, {"report_id": "1"}, "'report_id' is part of the path"),
        (LIST, {"reporttypes": ["A"]}, "'reporttypes' is written 'reportTypes'"),
    ],
)
def test_a_wrong_call_by_name_is_refused(operation: str, params: dict[str, Any], message: str) -> None:
    """The message names the operation, or the parameter and its right name."""
    with pytest.raises(InvalidArgumentError) as caught:
        named(operation, **params)
    assert message in str(caught.value)
