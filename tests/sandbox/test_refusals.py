"""Where Amazon's pairs refuse a request, a sandbox with a state refuses it with the same status: all but those that look like a good one."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.replies.pair import Pair
from spapi_core.sandbox.replies.static import pairs_of
from tests.sandbox.checked import CATALOG, Caller

SCOPES = "sellingpartnerapi::notifications sellingpartnerapi::client_credential:rotation"
REFUSED = 400
SAME = "a good pair asks for the same"
UNFILLED = "the request leaves the path unfilled, which cannot be sent"
SOUND = "the request is sound: nothing in it says what is wrong with it"
OTHERS = {
    ("application_management_v2023_11_30.rotateApplicationClientSecret", 0): SAME,
    ("awd_v2024_05_09.createReplenishmentOrder", 1): SOUND,
    ("finances_v0.listFinancialEventGroups", 1): SOUND,
    ("finances_v0.listFinancialEvents", 1): SOUND,
    ("finances_v2024_06_19.listTransactions", 1): "the end of a range without its beginning, which the model allows",
    ("invoices_v2024_06_19.getInvoicesDocument", 2): UNFILLED,
    ("invoices_v2024_06_19.getInvoicesExport", 2): UNFILLED,
    ("product_pricing_v0.getItemOffersBatch", 1): SOUND,
    ("product_pricing_v0.getListingOffersBatch", 1): SOUND,
    ("reports_v2021_06_30.cancelReport", 1): UNFILLED,
    ("reports_v2021_06_30.cancelReportSchedule", 1): UNFILLED,
    ("sellers_v1.getAccount", 1): SAME,
    ("services_v1.cancelServiceJobByServiceJobId", 5): UNFILLED,
    ("shipping_v1.getAccount", 1): SAME,
    ("supply_sources_v2020_07_01.getSupplySources", 1): SOUND,
}
"""Pairs that get another status, by operation and place, and why."""


def answered(caller: Caller, method: str, path: str, pair: Pair) -> int:
    """The status that a pair's request gets."""
    query: dict[str, str] = {}
    headers: dict[str, str] = {}
    for name, where, value in pair.wanted:
        if where == "path":
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        elif where == "query":
            query[name] = value
        else:
            headers[name] = value
    body: dict[str, Any] = {} if pair.body is None else {"json": pair.body}
    return caller.http.request(method, path, params=query, headers=headers, **body).status_code


@pytest.mark.slow
def test_what_amazons_pairs_refuse_is_refused(stateful: LocalSandbox, call: Caller) -> None:
    """With Amazon's status; the others are named above, and none too many."""
    grantless = Caller(stateful, scope=SCOPES)
    differ: set[tuple[str, int]] = set()
    seen = 0
    for endpoint in CATALOG:
        caller = grantless if endpoint.grant else call
        for pair in pairs_of(CATALOG.document(endpoint.section), endpoint).listed:
            if pair.status >= REFUSED:
                seen += 1
                if answered(caller, endpoint.method, endpoint.path, pair) != pair.status:
                    differ.add((endpoint.id, pair.index))
    grantless.http.close()
    assert seen > 400
    assert differ == {each for each in OTHERS if each[0] in CATALOG.endpoints}
