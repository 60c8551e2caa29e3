"""Typed items and records of reports in JSON and XML, by their type."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from spapi_clients.kiosk import economics_v2024_03_15 as economics
from spapi_clients.notification_types import feed_processing_finished
from spapi_clients.report_rows import AFN_INVENTORY
from spapi_clients.report_types import seller_sales_and_traffic, vendor_real_time_traffic, vendor_sales
from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.typed import TypedReading, as_model, reading_of, whole
from spapi_core.reports import check_report, report_types

if TYPE_CHECKING:
    from spapi_core.model import Model
    from spapi_core.model.drift import Drift


def test_items_of_json_reports_are_models() -> None:
    """Found by their class, the whole by the root, a type with one list by its name."""
    plan = reading_of(vendor_sales.SalesByAsin, None)
    assert (plan.path, plan.model) == ("salesByAsin", vendor_sales.SalesByAsin)
    drift: list[Drift] = []
    money = {"amount": Decimal("12.50"), "currencyCode": "EUR"}
    item = {
        "startDate": "2024-01-01",
        "asin": "B1",
        "shippedCogs": money,
        "shippedRevenue": money,
        "shippedUnits": 3,
        "x": 1,
    }
    read_ = as_model(plan, item, drift)
    as_model(plan, item, drift)
    assert isinstance(read_, vendor_sales.SalesByAsin)
    assert read_.shipped_cogs.amount == Decimal("12.50")
    assert [each.property for each in drift] == ["endDate", "x"]
    only = reading_of(None, "GET_VENDOR_REAL_TIME_TRAFFIC_REPORT")
    assert (only.path, only.model and only.model.__name__) == ("reportData", "ReportData")
    root = reading_of(vendor_sales.VendorSalesReport, None)
    assert (root.path, root.model) == (None, vendor_sales.VendorSalesReport)
    report = whole(root, "d", json.dumps({"salesAggregate": [], "salesByAsin": [{"asin": "B1"}]}), drift)
    assert isinstance(report, vendor_sales.VendorSalesReport)
    assert report.sales_by_asin[0].asin == "B1"


def test_what_leaves_a_choice_names_it() -> None:
    """Nothing is chosen among several lists."""
    with pytest.raises(InvalidArgumentError, match=r"seller_sales_and_traffic\.SalesAndTrafficByDate, .*ByAsin"):
        reading_of(None, "GET_SALES_AND_TRAFFIC_REPORT")
    with pytest.raises(InvalidArgumentError, match="Amount is not an item of SellerSalesAndTrafficReport"):
        reading_of(seller_sales_and_traffic.Amount, None)
    with pytest.raises(InvalidArgumentError, match="Nothing of GET_NEW says of what types"):
        reading_of(None, "GET_NEW")
    wrong: Any = "Order"
    with pytest.raises(InvalidArgumentError, match="takes columns of"):
        reading_of(wrong, None)


@pytest.mark.parametrize(
    ("what", "report_type", "reading"),
    [
        (AFN_INVENTORY, None, TypedReading(AFN_INVENTORY, None, None, False, None)),
        (AFN_INVENTORY, "GET_VENDOR_REAL_TIME_TRAFFIC_REPORT", TypedReading(AFN_INVENTORY, None, None, False, None)),
        (economics.Economics, None, TypedReading(None, economics.Economics, None, True, None)),
        (vendor_sales.VendorSalesReport, None, TypedReading(None, vendor_sales.VendorSalesReport, None, False, None)),
        (vendor_sales.SalesByAsin, None, TypedReading(None, vendor_sales.SalesByAsin, "salesByAsin", False, None)),
        (None, "GET_ORDER_REPORT_DATA_SHIPPING", TypedReading(None, None, None, False, "OrderReport")),
        (
            None,
            "GET_VENDOR_REAL_TIME_TRAFFIC_REPORT",
            TypedReading(None, vendor_real_time_traffic.ReportData, "reportData", False, None),
        ),
    ],
)
def test_a_document_is_read_in_one_way(what: Any, report_type: str | None, reading: TypedReading) -> None:
    """As rows, lines, items, elements or a whole; what is given goes before the report type."""
    assert reading_of(what, report_type) == reading


@pytest.mark.parametrize(
    ("model", "take"),
    [
        (seller_sales_and_traffic.Amount, "SalesAndTrafficByDate, SalesAndTrafficByAsin"),
        (feed_processing_finished.Payload, "FeedProcessingFinishedNotification"),
    ],
)
def test_a_class_of_no_item_names_what_to_take(model: type[Model], take: str) -> None:
    """The items of its report; the whole, where that has no lists."""
    with pytest.raises(InvalidArgumentError, match=rf": take {take}, or read items\(path\)$"):
        reading_of(model, None)


def test_fractions_of_json_reports_are_floats_and_amounts_stay_exact() -> None:
    """The stream of items has exact numbers; a share is not exact, so that it is not drift."""
    plan = reading_of(None, "GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT")
    drift: list[Drift] = []
    money = {"amount": Decimal("219.64"), "currencyCode": "USD"}
    item = {
        "startDate": "2026-01-04", "endDate": "2026-01-10", "asin": "B1", "orders": 19, "uniqueCustomers": 140,
        "repeatCustomersPctTotal": Decimal("0.35"), "repeatPurchaseRevenue": money, "repeatPurchaseRevenuePctTotal": Decimal("1.0"),
    }  # fmt: skip
    read_: Any = as_model(plan, item, drift)
    assert (read_.repeat_customers_pct_total, type(read_.repeat_customers_pct_total)) == (0.35, float)
    assert read_.repeat_purchase_revenue.amount == Decimal("219.64")
    assert drift == []


def test_every_brand_analytics_report_is_typed_by_its_type() -> None:
    """Each names its period, and has one list of items; those that Amazon has ended are known by name alone."""
    lists = {
        name: reading_of(None, name).path
        for name, facts in report_types().items()
        if name.startswith("GET_BRAND_ANALYTICS_") and not facts.gone
    }
    assert lists == {
        "GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT": "dataByAsin",
        "GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT": "dataByAsin",
        "GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT": "dataByAsin",
        "GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT": "dataByAsin",
        "GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT": "dataByDepartmentAndSearchTerm",
    }
    for name in lists:
        with pytest.raises(InvalidArgumentError, match=r"needs report_options=\{\.\.\.\} with .*reportPeriod"):
            check_report(name, None, "createReport")


def test_records_of_xml_reports_are_known_by_type() -> None:
    """Orders, order reports, returns, settlements and browse nodes; an error names the way for others."""
    assert reading_of(None, "GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL").elements == "Order"
    assert reading_of(None, "GET_ORDER_REPORT_DATA_SHIPPING").elements == "OrderReport"
    with pytest.raises(InvalidArgumentError, match=r"GET_PENDING_ORDERS_DATA is XML, .*elements\(name\)"):
        reading_of(None, "GET_PENDING_ORDERS_DATA")
