"""Settlements add up: the first row of a flat file has the totals, and the amounts below come to them."""

from __future__ import annotations

import csv
import gzip
import io
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import httpx
import pytest

if TYPE_CHECKING:
    from tests.sandbox.checked import Caller

BASE = "/reports/2021-06-30"
ACROSS, DOWN = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE", "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"
US = "ATVPDKIKX0DER"
ONLY_TOTALS = ("settlement-start-date", "settlement-end-date", "deposit-date", "total-amount", "currency")


def _listed(call: Caller, kind: str, **params: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = call(
        "GET", f"{BASE}/reports", params={"reportTypes": kind, "pageSize": 100, **params}
    )["reports"]
    return found


def _content(call: Caller, shown: dict[str, Any]) -> str:
    document = call("GET", f"{BASE}/documents/{shown['reportDocumentId']}")
    return gzip.decompress(httpx.get(document["url"]).content).decode()


@pytest.mark.parametrize("kind", [ACROSS, DOWN])
def test_the_first_row_has_the_totals_to_which_the_others_add_up(kind: str, call: Caller) -> None:
    """Period, deposit, total and currency stand in the first row alone; the settlement's id in each."""
    shown = _listed(call, kind, marketplaceIds=US)[0]
    first, *rows = csv.DictReader(io.StringIO(_content(call, shown)), delimiter="\t")
    assert first["settlement-start-date"] == shown["dataStartTime"]
    assert (first["settlement-id"], first["currency"], first["transaction-type"]) == (shown["reportId"], "USD", "")
    assert first["settlement-start-date"] < first["settlement-end-date"] < first["deposit-date"]
    assert {row["settlement-id"] for row in rows} == {first["settlement-id"]}
    assert not any(row[name] for row in rows for name in ONLY_TOTALS)
    amounts = [Decimal(text) for row in rows for name, text in row.items() if name.endswith("amount") and text]
    assert len(amounts) == len(rows)
    assert sum(amounts) == Decimal(first["total-amount"]) != 0


def test_a_settlement_has_one_currency(call: Caller) -> None:
    """Marketplaces that are paid in one are settled together, others apart."""
    together = {tuple(each["marketplaceIds"]) for each in _listed(call, DOWN)}
    assert {
        len([group for group in together if US in group]),
        len([group for group in together if len(group) > 1]),
    } >= {1}
    assert not any(US in group and len(group) > 1 for group in together)


def test_the_xml_settles_to_the_same_total(call: Caller) -> None:
    """Of one period and one currency."""
    totals = []
    for kind in (DOWN, "GET_V2_SETTLEMENT_REPORT_DATA_XML"):
        content = _content(call, _listed(call, kind, marketplaceIds=US)[0])
        if kind == DOWN:
            totals.append(next(csv.DictReader(io.StringIO(content), delimiter="\t"))["total-amount"])
        else:
            root = ET.fromstring(content)  # noqa: S314 - our own sandbox made it
            totals.append(root.findtext(".//SettlementData/TotalAmount"))
            assert sum(Decimal(each.text or 0) for each in root.iter("Amount")) == Decimal(totals[0] or 0)
    assert totals[0] == totals[1]
