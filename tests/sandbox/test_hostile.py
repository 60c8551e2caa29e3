"""Values that nobody means: refused as Amazon refuses them, never a failure of the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.sandbox.asked import SCOPES, ids_for, made_for
from tests.sandbox.checked import CATALOG, Caller

if TYPE_CHECKING:
    from spapi_core.sandbox.world.operation_facts import OperationFacts

US = "ATVPDKIKX0DER"
ODD = ("", " ", "-1", "1e9", "\u0000", "A" * 5000, "2026-13-45", "{", "[]", "null", "../..", "\N{PILE OF POO}" * 20)
NUMBERS = ("sandboxSeconds", "sandboxSize")
CHOICES = ("sandboxStatus", "sandboxGzip", "sandboxCharset", "sandboxFormat")
BODIES = [endpoint for endpoint in CATALOG if endpoint.body and endpoint.grant is None]
DATED = [
    (endpoint, parameter.name)
    for endpoint in CATALOG
    for parameter in endpoint.parameters
    if parameter.where == "query" and parameter.schema.get("format") in ("date", "date-time")
]


@pytest.mark.parametrize("name", [*NUMBERS, *CHOICES])
def test_an_option_of_a_report_that_says_nothing_known_is_refused(name: str, call: Caller) -> None:
    """With a 400 that names the options."""
    for value in ODD:
        body = {
            "reportType": "GET_MERCHANT_LISTINGS_ALL_DATA",
            "marketplaceIds": [US],
            "reportOptions": {name: value},
        }
        refused = call("POST", "/reports/2021-06-30/reports", status=400, json=body)
        assert "reportOptions" in refused["errors"][0]["details"]


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"{"], ids=repr)
def test_no_body_makes_an_operation_fail(content: bytes, call: Caller) -> None:
    """Of all that take one: it is answered, or refused with words."""
    failed: dict[str, Any] = {}
    for endpoint in BODIES:
        path, query, headers, _ = made_for(call, endpoint)
        headers["content-type"] = "application/json"
        answer = call.http.request(endpoint.method, path, params=query, headers=headers, content=content)
        if answer.status_code >= 500:
            failed[endpoint.id] = answer.text[:200]
    assert failed == {}


@pytest.mark.parametrize(("endpoint", "name"), DATED, ids=lambda case: getattr(case, "id", case))
def test_a_date_that_is_no_date_is_refused(endpoint: OperationFacts, name: str, call: Caller) -> None:
    """With a 400, wherever a query takes one."""
    path, query, headers, body = made_for(call, endpoint)
    if "{" in endpoint.path and not ids_for(call, endpoint):
        pytest.skip("it is about something that a call has to make first")
    if endpoint.grant:
        headers["x-amz-access-token"] = call.sandbox.access_token(scope=SCOPES)
    entries = {} if body is None else {"json": body}
    sent = {**query, name: "yesterday"}
    answer = call.http.request(endpoint.method, path, params=sent, headers=headers, **entries)
    assert answer.status_code == 400, answer.text[:300]
