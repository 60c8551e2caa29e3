"""Reports of the sandbox know their type: format, columns, schema, range, marketplaces, options and limits."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import httpx
import jsonschema
import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller

ROOT = Path(__file__).resolve().parents[3]
TYPES: dict[str, Any] = json.loads((ROOT / "generated/spapi_clients/report_types.json").read_bytes())
ROWS: dict[str, Any] = json.loads((ROOT / "generated/spapi_clients/report_columns.json").read_bytes())
COLUMNS = {name: list(row["columns"]) for row in ROWS.values() for name in row["types"]}
SCHEMAS = sorted((ROOT / "models/report_types").glob("*.json"))
BASE = "/reports/2021-06-30"
US, DE, JP = "ATVPDKIKX0DER", "A1PA6795UKMFR9", "A1VC38T7YXB528"
ORDERS = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"
FBA = "GET_AFN_INVENTORY_DATA"
DAYS = {"From": "2026-01-01T00:00:00Z", "To": "2026-02-01T00:00:00Z"}
CAMPAIGNS = {"campaignStartDateFrom": "2026-01-01T00:00:00Z", "campaignStartDateTo": "2026-02-01T00:00:00Z"}


def given(option: str) -> str:
    """A value for an option that takes any: an end of a range, or a currency."""
    return next((day for end, day in DAYS.items() if option.endswith(f"Date{end}")), "USD")


class Reports:
    """Asks for reports and reads their documents."""

    def __init__(self, sandbox: LocalSandbox, caller: Caller) -> None:
        self.sandbox, self.caller = sandbox, caller

    def ask(self, kind: str, status: int = 202, **said: Any) -> dict[str, Any]:
        """Ask for a report with what its type cannot do without."""
        row = TYPES.get(kind, {"options": {}, "required": []})
        needed = {name: (row["options"][name] or [given(name)])[0] for name in row["required"]}
        body = {"reportType": kind, "marketplaceIds": [US], **said}
        body["reportOptions"] = needed | said.get("reportOptions", {})
        answer: dict[str, Any] = self.caller("POST", f"{BASE}/reports", json=body, status=status)
        return answer

    def ended(self, kind: str, **said: Any) -> dict[str, Any]:
        """A report once it has ended."""
        report = self.ask(kind, **said)["reportId"]
        self.sandbox.advance(10)
        shown: dict[str, Any] = self.caller("GET", f"{BASE}/reports/{report}")
        return shown

    def content(self, shown: dict[str, Any]) -> bytes:
        """What the document of a report has in it."""
        document = self.caller("GET", f"{BASE}/documents/{shown['reportDocumentId']}")
        return gzip.decompress(httpx.get(document["url"]).content)

    def rows(self, kind: str, **said: Any) -> list[dict[str, str]]:
        """Rows of a flat file."""
        text = self.content(self.ended(kind, **said)).decode()
        delimiter = "," if TYPES[kind]["format"] == "csv" else "\t"
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.fixture(scope="module")
def reports() -> Iterator[Reports]:
    """A sandbox without limits, with orders in three marketplaces."""
    seed = {"orders": 9000, "marketplaces": ["US", "DE", "JP"]}
    unlimited = LocalSandbox(stateful=True, plans="none", enforce_restricted=False, seed=seed)
    with unlimited as running, closing(Caller(running)) as caller:
        yield Reports(running, caller)


@cache
def validator(file: Path) -> Any:
    """What checks documents against a distilled schema."""
    content = json.loads(file.read_bytes())
    schema = {"$ref": f"#/components/schemas/{content['info']['x-spapi-root']}", "components": content["components"]}
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def has_form(kind: str, content: bytes) -> bool:
    """Whether a document is of its type's format, and of its columns where they are known."""
    form = TYPES[kind]["format"] or "pdf"
    if form in ("pdf", "xlsx"):
        return content.startswith(b"%PDF" if form == "pdf" else b"PK")
    if form == "json":
        return isinstance(json.loads(content), dict)
    if form == "xml":
        return len(ET.fromstring(content)) > 0  # noqa: S314 - our own sandbox made it
    head, *rows = csv.reader(io.StringIO(content.decode(), newline=""), delimiter="," if form == "csv" else "\t")
    return bool(rows) and {len(row) for row in rows} == {len(head)} and COLUMNS.get(kind, head) == head


@pytest.mark.parametrize("group", sorted({row["group"] for row in TYPES.values()}))
def test_each_type_has_its_own_format_and_columns(group: str, reports: Reports) -> None:
    """A document for each type that can be asked for; the others are listed without anybody asking."""
    reports.sandbox.reset()
    for kind in (name for name, row in TYPES.items() if row["group"] == group):
        if TYPES[kind]["requested"]:
            shown = reports.ended(kind)
        else:
            assert "is not allowed at this time" in json.dumps(reports.ask(kind, 400))
            shown = reports.caller("GET", f"{BASE}/reports", params={"reportTypes": kind})["reports"][0]
        assert shown["processingStatus"] == "DONE", kind
        assert has_form(kind, reports.content(shown)), kind


@pytest.mark.parametrize("file", SCHEMAS, ids=lambda file: file.stem)
def test_reports_in_json_fit_their_schema(file: Path, reports: Reports) -> None:
    """All of the schemas among the models."""
    for kind in json.loads(file.read_bytes())["info"]["x-spapi-types"]:
        options = CAMPAIGNS if file.stem == "vendor_coupon" else {}
        content = json.loads(reports.content(reports.ended(kind, reportOptions=options)))
        wrong = [f"{list(each.absolute_path)}: {each.message[:100]}" for each in validator(file).iter_errors(content)]
        assert not wrong, wrong[:5]


def test_range_and_marketplaces_hold(reports: Reports) -> None:
    """Rows are of orders placed in the range, in the marketplaces that were asked for."""
    start, end = "2026-01-01T00:00:00Z", "2026-01-03T00:00:00Z"
    now = reports.caller("GET", "/orders/v0/orders", params={"MarketplaceIds": DE, "CreatedAfter": "2020-01-01"})
    day = now["payload"]["Orders"][-1]["PurchaseDate"][:10]
    start, end = f"{day}T00:00:00Z", f"{day}T12:00:00Z"
    rows = reports.rows(ORDERS, marketplaceIds=[DE], dataStartTime=start, dataEndTime=end)
    assert rows
    assert all(start <= row["purchase-date"] < end and row["sales-channel"] == "Amazon.de" for row in rows)
    both = reports.rows(ORDERS, marketplaceIds=[DE, JP], dataStartTime=start, dataEndTime=end)
    assert {row["sales-channel"] for row in both} == {"Amazon.de", "Amazon.co.jp"}


def test_a_report_in_json_is_about_the_range_it_was_asked_for(reports: Reports) -> None:
    """A day for each of the range's, in the marketplace that was asked for."""
    said = {"dataStartTime": "2026-01-01T00:00:00Z", "dataEndTime": "2026-01-04T00:00:00Z", "marketplaceIds": [DE]}
    content = json.loads(reports.content(reports.ended("GET_SALES_AND_TRAFFIC_REPORT", **said)))
    assert content["reportSpecification"]["marketplaceIds"] == [DE]
    assert [each["date"] for each in content["salesAndTrafficByDate"]] == ["2026-01-01", "2026-01-02", "2026-01-03"]


def test_a_listing_that_was_put_stands_in_the_report(reports: Reports) -> None:
    """With its name and price."""
    offer = {"currency": "USD", "our_price": [{"schedule": [{"value_with_tax": 9.5}]}], "marketplace_id": US}
    attributes = {"item_name": [{"value": "Mine", "marketplace_id": US}], "purchasable_offer": [offer]}
    body = {"productType": "HOME", "attributes": attributes}
    reports.caller("PUT", "/listings/2021-08-01/items/ME/NEW-1", params={"marketplaceIds": US}, json=body)
    row = next(each for each in reports.rows("GET_MERCHANT_LISTINGS_ALL_DATA") if each["seller-sku"] == "NEW-1")
    assert (row["item-name"], row["price"]) == ("Mine", "9.50")


def test_an_unknown_type_is_amazons_400(reports: Reports) -> None:
    """Asked for, scheduled or listed."""
    for method, path, sent in (
        ("POST", "/reports", {"json": {"reportType": "GET_X", "marketplaceIds": [US]}}),
        ("POST", "/schedules", {"json": {"reportType": "GET_X", "marketplaceIds": [US], "period": "P1D"}}),
        ("GET", "/reports", {"params": {"reportTypes": "GET_X"}}),
    ):
        answer = reports.caller(method, BASE + path, status=400, **sent)
        assert (answer["errors"][0]["code"], answer["errors"][0]["message"]) == (
            "InvalidInput",
            "Invalid Report Type GET_X",
        )


def test_nothing_to_report_is_cancelled(reports: Reports) -> None:
    """Without a document."""
    shown = reports.ended(ORDERS, dataStartTime="2015-01-01T00:00:00Z", dataEndTime="2015-01-02T00:00:00Z")
    assert (shown["processingStatus"], "reportDocumentId" in shown) == ("CANCELLED", False)


@pytest.mark.parametrize(
    ("kind", "said", "reason"),
    [
        ("GET_VENDOR_TRAFFIC_REPORT", {"reportOptions": {"reportPeriod": "HOUR"}}, "reportPeriod cannot be HOUR"),
        ("GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE", {"dataStartTime": "2024-01-01T00:00:00Z"}, "60 days"),
    ],
)
def test_what_cannot_be_made_is_fatal_with_its_reason(
    kind: str, said: dict[str, Any], reason: str, reports: Reports
) -> None:
    """In the document."""
    shown = reports.ended(kind, **said)
    assert shown["processingStatus"] == "FATAL"
    assert reason in json.loads(reports.content(shown))["errorDetails"]


def test_limits_by_report_type_hold() -> None:
    """A second report within the pause of its type is fatal, after it is made; another type has a pause of its own."""
    limits = LocalSandbox(stateful=True, plans="production", time_scale=0)
    with limits as running, closing(Caller(running)) as caller:
        limited = Reports(running, caller)
        assert [limited.ended(FBA)["processingStatus"] for _ in range(2)] == ["DONE", "FATAL"]
        assert limited.ended("GET_RESERVED_INVENTORY_DATA")["processingStatus"] == "DONE"
        running.advance(1800)
        assert limited.ended(FBA)["processingStatus"] == "DONE"


def test_a_schedule_makes_reports_as_time_goes_by() -> None:
    """One for each period, of the period before."""
    seed = {"marketplaces": ["US"]}
    with (
        LocalSandbox(stateful=True, plans="none", time_scale=0, seed=seed) as running,
        closing(Caller(running)) as caller,
    ):
        timed = Reports(running, caller)
        kind = "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE"
        body = {"reportType": kind, "marketplaceIds": [US], "period": "P1D"}
        schedule = timed.caller("POST", f"{BASE}/schedules", json=body, status=201)["reportScheduleId"]
        running.advance(2 * 86400)
        made = timed.caller("GET", f"{BASE}/reports", params={"reportTypes": kind})["reports"]
        assert [each["reportScheduleId"] for each in made] == [schedule] * 2


def test_a_token_for_a_report_that_is_not_restricted_is_refused(reports: Reports) -> None:
    """As Amazon refuses it, with 400."""
    shown = reports.ended(ORDERS)
    resource = {"method": "GET", "path": f"{BASE}/documents/{shown['reportDocumentId']}"}
    body = {"restrictedResources": [resource]}
    reports.caller("POST", "/tokens/2021-03-01/restrictedDataToken", json=body, status=400)
