from __future__ import annotations

from typing import Any

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.expected import FIGURES
from tests.sandbox.asked import made_for
from tests.sandbox.checked import CATALOG, Caller, fits_the_model
from tests.sandbox.requests_made import sent

SECTIONS = sorted({endpoint.section for endpoint in CATALOG})
SCOPES = "sellingpartnerapi::notifications sellingpartnerapi::client_credential:rotation"


@pytest.mark.parametrize("section", SECTIONS)
def test_every_answer_fits_the_model(section: str, stateful: LocalSandbox, call: Caller) -> None:
    """Each operation is asked a plain question; whatever comes back has the model's shape, and is not a 5xx."""
    grantless = Caller(stateful, scope=SCOPES)
    for endpoint in CATALOG:
        if endpoint.section == section:
            answer = sent((grantless if endpoint.grant else call).http, CATALOG, endpoint)
            assert answer.status_code < 500, f"{endpoint.id}: {answer.text[:300]}"
            assert answer.status_code not in (401, 403, 415), f"{endpoint.id}: {answer.text[:300]}"
            fits_the_model(answer)
    grantless.http.close()


def test_most_operations_give_a_good_answer_to_a_plain_question(stateful: LocalSandbox, call: Caller) -> None:
    """An id that nobody made is not found, and made-up words may be refused; everything else answers with 2xx."""
    grantless = Caller(stateful, scope=SCOPES)
    statuses: dict[str, int] = {}
    for endpoint in CATALOG:
        path, query, headers, body = made_for(call, endpoint)
        entries: dict[str, Any] = {} if body is None else {"json": body}
        http = (grantless if endpoint.grant else call).http
        answer = http.request(endpoint.method, path, params=query, headers=headers, **entries)
        statuses[endpoint.id] = answer.status_code
    grantless.http.close()
    good = sum(status < 300 for status in statuses.values())
    other = {name: status for name, status in statuses.items() if status >= 300}
    assert good >= 0.7 * FIGURES["operations"], other
    assert set(other.values()) <= {400, 404, 409}, other


def test_a_request_that_breaks_the_schema_is_told_where(call: Caller) -> None:
    """Amazon's 400, with a JSON pointer in the details."""
    answer = call.http.post("/reports/2021-06-30/reports", json={"reportType": "X", "marketplaceIds": "DE"})
    assert answer.status_code == 400
    error = answer.json()["errors"][0]
    assert (error["code"], error["details"]) == ("InvalidInput", "/body/marketplaceIds")


def test_an_unknown_enum_value_in_the_query_is_told_where(call: Caller) -> None:
    """The pointer names the parameter."""
    answer = call.http.get("/reports/2021-06-30/reports", params={"reportTypes": "X", "processingStatuses": "NEVER"})
    assert (answer.status_code, answer.json()["errors"][0]["details"]) == (400, "/query/processingStatuses")


def test_a_body_that_is_no_json_is_a_400(call: Caller) -> None:
    """Not a 5xx, and not taken for an empty body."""
    answer = call.http.post("/reports/2021-06-30/reports", content=b"{", headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, "InvalidInput")


def test_another_media_type_is_a_415(call: Caller) -> None:
    """XML is not taken."""
    answer = call.http.post("/reports/2021-06-30/reports", content=b"<a/>", headers={"content-type": "text/xml"})
    assert answer.status_code == 415


def test_a_body_that_is_too_large_is_a_413(call: Caller) -> None:
    """Bodies are bounded."""
    answer = call.http.post("/reports/2021-06-30/reports", content=b" " * (7 * 1024 * 1024))
    assert answer.status_code == 413
