"""The sandbox sends real messages: a change that is subscribed to arrives in the queue, valid against its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import boto3
import pytest

from spapi_clients import SPAPIClient
from spapi_clients.fba_inventory_v1 import operations as inventory
from spapi_clients.fba_inventory_v1.models import AddInventoryRequest
from spapi_core import Credentials
from spapi_core.notifications import Notification, parse_notification
from spapi_core.sandbox import LocalSandbox
from tests import datasets
from tests.notifications.conftest import ACCESS


@pytest.fixture
def sandbox(aws: str) -> Iterator[LocalSandbox]:
    with LocalSandbox(stateful=True, plans="none", sqs_endpoint=aws) as made:
        yield made


@pytest.fixture
def client(sandbox: LocalSandbox) -> Iterator[SPAPIClient]:
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
    with SPAPIClient(
        credentials, marketplace="DE", environment=sandbox.url, plans="none", sleep=sandbox.advance
    ) as made:
        yield made


@pytest.fixture
def arn(sqs: Any, queue: str) -> str:
    found: str = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    return found


# Where there is no subscription, the sandbox gives the canned one of Amazon's, which `replace` takes away.


def arrived(sqs: Any, queue: str) -> Notification:
    (message,) = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=10)["Messages"]
    notification = parse_notification(message)
    assert notification.is_known
    assert notification.drift == (), "it does not fit its schema"
    return notification


def test_a_report_that_is_done_is_reported_once(client: SPAPIClient, sqs: Any, queue: str, arn: str) -> None:
    """With its id, type, status and document."""
    made = client.notifications.subscribe("REPORT_PROCESSING_FINISHED", queue_arn=arn, replace=True)
    report_id = client.reports.create("GET_MERCHANT_LISTINGS_ALL_DATA")
    report = client.reports.wait(report_id)
    client.reports.wait(report_id)
    notification = arrived(sqs, queue)
    assert notification.subscription_id == made.subscription_id
    finished = notification.payload.report_processing_finished_notification
    assert (finished.report_id, finished.report_type) == (report_id, "GET_MERCHANT_LISTINGS_ALL_DATA")
    assert finished.report_document_id == report["reportDocumentId"]
    assert "Messages" not in sqs.receive_message(QueueUrl=queue)


def test_a_listing_that_is_deleted_is_reported(client: SPAPIClient, sqs: Any, queue: str, arn: str) -> None:
    """With its SKU and status."""
    client.notifications.subscribe("LISTINGS_ITEM_STATUS_CHANGE", queue_arn=arn, replace=True)
    body = {"productType": "PRODUCT", "requirements": "LISTING", "attributes": {}}
    params = {"marketplaceIds": ["A1PA6795UKMFR9"]}
    seller = client.request("GET", "/sellers/v1/account") and "A2LOCAL"
    client.request("PUT", f"/listings/2021-08-01/items/{seller}/SKU-1", params=params, body=body)
    notification = arrived(sqs, queue)
    assert (notification.payload.sku, notification.payload.marketplace_id) == ("SKU-1", "A1PA6795UKMFR9")


def test_an_order_that_is_shipped_is_reported(client: SPAPIClient, sqs: Any, queue: str, arn: str) -> None:
    """With its id and new status."""
    client.notifications.subscribe("ORDER_CHANGE", queue_arn=arn, replace=True)
    params = {
        "MarketplaceIds": ["A1PA6795UKMFR9"],
        "CreatedAfter": "2020-01-01T00:00:00Z",
        "OrderStatuses": ["Unshipped"],
    }
    order = client.request("GET", "/orders/v0/orders", params=params)["payload"]["Orders"][0]["AmazonOrderId"]
    items = client.request("GET", f"/orders/v0/orders/{order}/orderItems")["payload"]["OrderItems"]
    detail = {"packageReferenceId": "1", "carrierCode": "DHL", "trackingNumber": "1", "shipDate": "2024-01-01T00:00:00Z",
              "orderItems": [{"orderItemId": each["OrderItemId"], "quantity": each["QuantityOrdered"]} for each in items]}  # fmt: skip
    client.request("POST", f"/orders/v0/orders/{order}/shipmentConfirmation",
                   body={"packageDetail": detail, "marketplaceId": "A1PA6795UKMFR9"})  # fmt: skip
    change = arrived(sqs, queue).payload.order_change_notification
    assert (change.amazon_order_id, change.summary.order_status) == (order, "Shipped")


def test_a_test_notification_arrives(client: SPAPIClient, sqs: Any, queue: str, arn: str) -> None:
    """Of any type that has an example."""
    client.notifications.subscribe("TRANSACTION_UPDATE", queue_arn=arn, replace=True)
    client.notifications.send_test("TRANSACTION_UPDATE")
    assert arrived(sqs, queue).type == "TRANSACTION_UPDATE"


def test_what_is_not_subscribed_to_is_not_sent(client: SPAPIClient, sqs: Any, queue: str) -> None:
    """A queue hears what it asked for."""
    client.reports.run("GET_MERCHANT_LISTINGS_ALL_DATA")
    assert "Messages" not in sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=1)


def put(client: SPAPIClient, sku: str, **attributes: Any) -> None:
    """Put a listing in Germany."""
    body = {"productType": "PRODUCT", "requirements": "LISTING", "attributes": attributes}
    client.request(
        "PUT", f"/listings/2021-08-01/items/A2LOCAL/{sku}", params={"marketplaceIds": ["A1PA6795UKMFR9"]}, body=body
    )


def test_a_query_that_is_done_is_reported(client: SPAPIClient, sqs: Any, queue: str, arn: str) -> None:
    """With its document."""
    client.notifications.subscribe(
        "DATA_KIOSK_QUERY_PROCESSING_FINISHED", queue_arn=arn, payload_version="2023-11-15", replace=True
    )
    arguments = 'startDate: "2026-01-01", endDate: "2026-01-02", aggregateBy: DAY, marketplaceIds: ["A1PA6795UKMFR9"]'
    query = f"query {{ {datasets.root('sales_and_traffic')} {{ salesAndTrafficByDate({arguments}) {{ startDate }} }} }}"
    assert len(list(client.data_kiosk.records(query))) == 2
    payload = arrived(sqs, queue).payload
    assert (payload.processing_status, payload.query) == ("DONE", query)
    assert payload.data_document_id.startswith("amzn1.dk.data.")


def test_price_and_quantity_are_reported(client: SPAPIClient, sqs: Any, queue: str, arn: str) -> None:
    """Each to its own subscription."""
    client.notifications.subscribe("LISTINGS_ITEM_MFN_QUANTITY_CHANGE", queue_arn=arn, replace=True)
    put(client, "SKU-2", fulfillment_availability=[{"fulfillment_channel_code": "DEFAULT", "quantity": 7}])
    payload = arrived(sqs, queue).payload
    assert (payload.sku, payload.quantity) == ("SKU-2", 7)
    client.notifications.subscribe("ANY_OFFER_CHANGED", queue_arn=arn, replace=True)
    put(client, "SKU-3", purchasable_offer=[{"marketplace_id": "A1PA6795UKMFR9"}])
    assert arrived(sqs, queue).type == "ANY_OFFER_CHANGED"


def test_a_destination_of_eventbridge_gets_events(
    client: SPAPIClient, aws: str, sqs: Any, queue: str, arn: str
) -> None:
    """Whose source is the destination's name, and whose detail is the notification."""
    where = {"eventBridge": {"accountId": "123456789012", "region": "eu-west-1"}}
    body = {"name": "events", "resourceSpecification": where}
    made = client.request("POST", "/notifications/v1/destinations", body=body)["payload"]
    source = made["resource"]["eventBridge"]["name"]
    events = boto3.client("events", endpoint_url=aws, **ACCESS)
    events.put_rule(Name="all", EventPattern=json.dumps({"source": [source]}))
    events.put_targets(Rule="all", Targets=[{"Id": "1", "Arn": arn}])
    body = {"payloadVersion": "1.0", "destinationId": made["destinationId"]}
    client.request("POST", "/notifications/v1/subscriptions/LISTINGS_ITEM_STATUS_CHANGE", body=body)
    put(client, "SKU-5")
    assert arrived(sqs, queue).payload.sku == "SKU-5"


def test_duplicates_have_the_same_id(
    client: SPAPIClient, sandbox: LocalSandbox, sqs: Any, queue: str, arn: str
) -> None:
    """As Amazon's have."""
    client.notifications.subscribe("LISTINGS_ITEM_STATUS_CHANGE", queue_arn=arn, replace=True)
    sandbox.notify(duplicates=2)
    put(client, "SKU-4")
    assert len({arrived(sqs, queue).notification_id for _ in range(3)}) == 1


def test_messages_arrive_out_of_order_on_demand(
    client: SPAPIClient, sandbox: LocalSandbox, sqs: Any, queue: str, arn: str
) -> None:
    """The later of two first; what waits comes when order is back."""
    client.notifications.subscribe("LISTINGS_ITEM_STATUS_CHANGE", queue_arn=arn, replace=True)
    sandbox.notify(out_of_order=True)
    for sku in ("FIRST", "SECOND", "THIRD"):
        put(client, sku)
    assert [arrived(sqs, queue).payload.sku for _ in range(2)] == ["SECOND", "FIRST"]
    sandbox.notify()
    assert arrived(sqs, queue).payload.sku == "THIRD"


def test_a_number_that_is_out_of_range_is_refused(sandbox: LocalSandbox) -> None:
    """Before anything changes."""
    with pytest.raises(ValueError, match="duplicates are 0 to 10"):
        sandbox.notify(duplicates=11)


def test_a_rotated_secret_is_sent(client: SPAPIClient, sandbox: LocalSandbox, sqs: Any, queue: str, arn: str) -> None:
    """The one that logs in from now on."""
    client.notifications.subscribe("APPLICATION_OAUTH_CLIENT_NEW_SECRET", queue_arn=arn, replace=True)
    client.application_management_v2023_11_30.rotate_application_client_secret()
    secret = arrived(sqs, queue).payload.application_oauth_client_new_secret
    assert secret.client_id == "local"
    assert secret.new_client_secret == sandbox.new_secret("local")


def test_stock_of_fba_is_reported(client: SPAPIClient, sqs: Any, queue: str, arn: str) -> None:
    """With its SKU, marketplace and quantity; the type has no example of Amazon's."""
    client.notifications.subscribe("FBA_INVENTORY_AVAILABILITY_CHANGES", queue_arn=arn, replace=True)
    item = {"sellerSku": "SKU-9", "marketplaceId": "A1PA6795UKMFR9"}
    client.request("POST", "/fba/inventory/v1/items", body={**item, "productName": "Lamp"})
    assert arrived(sqs, queue).payload.sku == "SKU-9"
    added = AddInventoryRequest.from_dict({"inventoryItems": [{**item, "quantity": 5}]})
    client.send(inventory.add_inventory(x_amzn_idempotency_token="once", body=added))
    payload = arrived(sqs, queue).payload
    (stock,) = payload.fulfillment_inventory_by_marketplace
    assert (payload.sku, stock.marketplace_id, stock.item_name) == ("SKU-9", "A1PA6795UKMFR9", "Lamp")
    assert stock.fulfillment_inventory.fulfillable == 5


def test_an_outbound_order_is_reported_as_it_moves(client: SPAPIClient, sqs: Any, queue: str, arn: str) -> None:
    """Each state once, when it is made, read and cancelled."""
    client.notifications.subscribe("FULFILLMENT_ORDER_STATUS", queue_arn=arn, replace=True)
    address = {"name": "A", "addressLine1": "Street 1", "city": "Berlin", "stateOrRegion": "BE", "postalCode": "10115"}
    body = {
        "sellerFulfillmentOrderId": "F-1",
        "displayableOrderId": "F-1",
        "displayableOrderDate": "2024-01-01T00:00:00Z",
        "displayableOrderComment": "-",
        "shippingSpeedCategory": "Standard",
        "destinationAddress": {**address, "countryCode": "DE"},
        "items": [{"sellerSku": "SKU-9", "sellerFulfillmentOrderItemId": "1", "quantity": 1}],
    }
    path = "/fba/outbound/2020-07-01/fulfillmentOrders"
    client.request("POST", path, body=body)
    status = arrived(sqs, queue).payload.fulfillment_order_status_notification
    assert (status.seller_fulfillment_order_id, status.fulfillment_order_status) == ("F-1", "RECEIVED")
    client.request("GET", f"{path}/F-1")
    client.request("PUT", f"{path}/F-1/cancel")
    client.request("GET", f"{path}/F-1")
    status = arrived(sqs, queue).payload.fulfillment_order_status_notification
    assert status.fulfillment_order_status == "CANCELLED"
    assert "Messages" not in sqs.receive_message(QueueUrl=queue)


def test_tax_invoices_are_reported(client: SPAPIClient, sqs: Any, queue: str, arn: str) -> None:
    """An export that was asked for, and an invoice that the government has."""
    client.notifications.subscribe("TAX_INVOICE_EXPORT_STATUS_CHANGE", queue_arn=arn, replace=True)
    wanted = {"marketplaceId": "A2Q3Y263D00KWC"}
    made = client.request("POST", "/tax/invoices/2024-06-19/exports", body=wanted)
    payload = arrived(sqs, queue).payload
    assert (payload.export_id, payload.status) == (made["exportId"], "REQUESTED")
    client.notifications.subscribe("TAX_INVOICE_ISSUANCE_STATUS", queue_arn=arn, replace=True)
    invoice = {"shipmentId": "S-1", "invoiceType": "REMITTANCE", "transactionType": "INBOUND_SHIPMENT"}
    client.request("POST", "/tax/invoices/2024-06-19/governmentInvoiceRequests", body={**wanted, **invoice})
    payload = arrived(sqs, queue).payload
    assert (payload.order_id, payload.status, payload.error) == ("S-1", "SUCCESS", None)
