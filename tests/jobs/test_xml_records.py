"""Records of XML reports."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from spapi_core.jobs.elements import Elements
from spapi_core.jobs.typed import reading_of
from spapi_core.jobs.xml_records import XMLRecords
from spapi_core.model.drift import Drift, DriftKind

ENVELOPE = '<?xml version="1.0"?><AmazonEnvelope xmlns:x="urn:x"><Header><DocumentVersion>1.00</DocumentVersion></Header>{}</AmazonEnvelope>'


def read(text: str, report_type: str, step: int = 11) -> tuple[list[dict[str, Any]], XMLRecords]:
    elements, records = Elements(reading_of(None, report_type).elements or ""), XMLRecords()
    found = [each for at in range(0, len(text), step) for each in elements.feed(text[at : at + step])]
    return [row for each in [*found, *elements.finish()] for row in records.read(each)], records


@pytest.mark.parametrize("by", ["ORDER_DATE", "LAST_UPDATE"])
def test_an_order_is_typed(by: str) -> None:
    """Ids and postal codes stay text, amounts are exact and keep their currency; items are a list where there is one, too."""
    text = ENVELOPE.format(
        "<Message><Order><AmazonOrderID>028-1234567-0000001</AmazonOrderID><PurchaseDate>2026-05-31T10:00:00+00:00</PurchaseDate>"
        "<IsBusinessOrder>false</IsBusinessOrder><FulfillmentData><Address><PostalCode>01067</PostalCode></Address></FulfillmentData>"
        "<OrderItem><SKU>007</SKU><Quantity>2</Quantity><ItemPrice><Component><Type>Principal</Type>"
        '<Amount currency="EUR">12.50</Amount></Component></ItemPrice><Promotion><PromotionIDs>A</PromotionIDs>'
        "<ItemPromotionDiscount>1.25</ItemPromotionDiscount></Promotion></OrderItem></Order></Message>"
    )
    orders, records = read(text, f"GET_XML_ALL_ORDERS_DATA_BY_{by}_GENERAL")
    assert orders == [
        {
            "@element": "Order",
            "AmazonOrderID": "028-1234567-0000001",
            "PurchaseDate": datetime(2026, 5, 31, 10, tzinfo=UTC),
            "IsBusinessOrder": False,
            "FulfillmentData": {"Address": {"PostalCode": "01067"}},
            "OrderItem": [
                {
                    "SKU": "007",
                    "Quantity": 2,
                    "ItemPrice": {
                        "Component": [{"Type": "Principal", "Amount": {"@currency": "EUR", "#text": Decimal("12.50")}}]
                    },
                    "Promotion": [{"PromotionIDs": ["A"], "ItemPromotionDiscount": Decimal("1.25")}],
                }
            ],
        }
    ]
    assert (records.drift, records.summaries) == ([], [])


@pytest.mark.parametrize("kind", ["INVOICING", "SHIPPING", "TAX"])
def test_an_order_report_is_typed(kind: str) -> None:
    """Several items are one list, several messages several records."""
    one = (
        "<Message><MessageID>1</MessageID><OrderReport><AmazonOrderID>1</AmazonOrderID><OrderDate>2026-05-31T10:00:00Z</OrderDate>"
        "<Item><Quantity>1</Quantity></Item><Item><Quantity>3</Quantity></Item></OrderReport></Message>"
    )
    reports, _ = read(ENVELOPE.format(one * 2), f"GET_ORDER_REPORT_DATA_{kind}")
    assert [each["@element"] for each in reports] == ["OrderReport"] * 2
    assert [each["Quantity"] for each in reports[0]["Item"]] == [1, 3]
    assert "MessageID" not in reports[0]


def test_the_totals_of_a_settlement_are_kept_apart() -> None:
    """All that is in the settlement is a record of its kind, known or not, but the totals."""
    text = ENVELOPE.format(
        "<Message><MessageID>1</MessageID><SettlementReport><SettlementData><AmazonSettlementID>0012</AmazonSettlementID>"
        '<TotalAmount currency="EUR">9.50</TotalAmount><DepositDate>2026-05-31T10:00:00+00:00</DepositDate></SettlementData>'
        "<Order><AmazonOrderID>1</AmazonOrderID><Fulfillment><Item><ItemFees><Fee><Type>Commission</Type>"
        '<Amount currency="EUR">-1.50</Amount></Fee></ItemFees></Item></Fulfillment></Order>'
        "<Refund><AmazonOrderID>2</AmazonOrderID></Refund><NewKind/></SettlementReport></Message>"
    )
    rows, records = read(text, "GET_V2_SETTLEMENT_REPORT_DATA_XML")
    assert [row["@element"] for row in rows] == ["Order", "Refund", "NewKind"]
    fee = rows[0]["Fulfillment"]["Item"][0]["ItemFees"]["Fee"][0]
    assert fee == {"Type": "Commission", "Amount": {"@currency": "EUR", "#text": Decimal("-1.50")}}
    assert [(each["AmazonSettlementID"], each["TotalAmount"]) for each in records.summaries] == [
        ("0012", {"@currency": "EUR", "#text": Decimal("9.50")})
    ]


def test_returns_are_read_under_any_root() -> None:
    """Items of a return are a list."""
    one = (
        "<return_details><item_details><return_quantity>1</return_quantity><refund_amount>59.9</refund_amount></item_details>"
        "<order_date>2026-05-31T10:00:00Z</order_date></return_details>"
    )
    kind = "GET_XML_RETURNS_DATA_BY_RETURN_DATE"
    enveloped, _ = read(ENVELOPE.format(f"<Message>{one}{one}</Message>"), kind)
    assert enveloped == read(f"<return_reports>{one}{one}</return_reports>", kind)[0]
    assert enveloped[0]["item_details"] == [{"return_quantity": 1, "refund_amount": Decimal("59.9")}]
    assert enveloped[0]["order_date"] == datetime(2026, 5, 31, 10, tzinfo=UTC)


def test_the_performance_of_a_seller_is_a_record_of_each_marketplace() -> None:
    """Metrics are lists, with one of them too; counts and times are typed, rates stay with their sign."""
    metrics = (
        "<orderDefectMetrics><timeFrame><start>2026-05-01T00:00:00Z</start><end>2026-05-31T00:00:00Z</end></timeFrame>"
        "<orderWithDefects><rate>0.4%</rate><count>2</count></orderWithDefects><a_z_claims><count>1</count></a_z_claims>"
        "</orderDefectMetrics>"
    )
    one = (
        "<sellerPerformanceReport><performanceChecklist><orderDefectRate><status>Good</status></orderDefectRate>"
        f"</performanceChecklist><orderDefects>{metrics}</orderDefects></sellerPerformanceReport>"
    )
    text = f"<sellerPerformanceReports>{one}{one}</sellerPerformanceReports>"
    found, records = read(text, "GET_V1_SELLER_PERFORMANCE_REPORT")
    assert found == 2 * [
        {
            "@element": "sellerPerformanceReport",
            "performanceChecklist": {"orderDefectRate": {"status": "Good"}},
            "orderDefects": {
                "orderDefectMetrics": [
                    {
                        "timeFrame": {
                            "start": datetime(2026, 5, 1, tzinfo=UTC),
                            "end": datetime(2026, 5, 31, tzinfo=UTC),
                        },
                        "orderWithDefects": {"rate": "0.4%", "count": 2},
                        "a_z_claims": {"count": 1},
                    }
                ]
            },
        }
    ]
    assert records.drift == []


def test_a_value_that_does_not_fit_stays_and_is_reported_once() -> None:
    """An empty one of another type than text is None, and names without their namespace are found."""
    item = "<x:OrderItem><x:Quantity>many</x:Quantity><x:SKU/></x:OrderItem>"
    text = ENVELOPE.format(f"<x:Order><x:LastUpdatedDate/>{item}{item}<x:Total currency='EUR'>1,5</x:Total></x:Order>")
    orders, records = read(text, "GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL")
    assert orders == [
        {
            "@element": "Order",
            "LastUpdatedDate": None,
            "OrderItem": [{"Quantity": "many", "SKU": ""}] * 2,
            "Total": {"@currency": "EUR", "#text": "1,5"},
        }
    ]
    assert records.drift == [
        Drift(DriftKind.UNREADABLE, "XML", "Quantity", "int", "text"),
        Drift(DriftKind.UNREADABLE, "XML", "Total", "decimal", "text"),
    ]
