from __future__ import annotations

from collections.abc import Callable

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller

US = "ATVPDKIKX0DER"


def test_an_order_is_listed_got_and_shipped(seller: Caller) -> None:
    """Confirming all items moves the order to Shipped, in both versions of the API, and once only."""
    query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": US, "OrderStatuses": "Unshipped"}
    order = seller("GET", "/orders/v0/orders", params=query)["payload"]["Orders"][0]
    path = f"/orders/v0/orders/{order['AmazonOrderId']}"
    items = seller("GET", path + "/orderItems")["payload"]["OrderItems"]
    shipped = [{"orderItemId": item["OrderItemId"], "quantity": item["QuantityOrdered"]} for item in items]
    package = {
        "packageReferenceId": "1",
        "carrierCode": "UPS",
        "trackingNumber": "1Z",
        "shipDate": "2026-01-01T00:00:00Z",
        "orderItems": shipped,
    }
    first = {**shipped[0]}
    for mistake in ([{**first, "orderItemId": "1"}], [{**first, "quantity": 0}], [{**first, "quantity": -3}], []):
        wrong = {**package, "orderItems": mistake}
        seller("POST", path + "/shipmentConfirmation", json={"marketplaceId": US, "packageDetail": wrong}, status=400)
    seller("POST", path + "/shipmentConfirmation", json={"marketplaceId": US, "packageDetail": package}, status=204)
    assert seller("GET", path)["payload"]["OrderStatus"] == "Shipped"
    newer = seller("GET", path.replace("v0", "2026-01-01"), params={"includedData": "FULFILLMENT"})["order"]
    assert newer["fulfillment"]["fulfillmentStatus"] == "SHIPPED"
    seller("POST", path + "/shipmentConfirmation", json={"marketplaceId": US, "packageDetail": package}, status=400)


def test_the_same_seed_gives_the_same_orders(caller_of: Callable[..., Caller]) -> None:
    """Two sandboxes with one seed agree; another seed does not."""
    seen = []
    for number in (5, 5, 6):
        with LocalSandbox(stateful=True, plans="none", seed=number, start=1_790_000_000) as sandbox:
            query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": US, "MaxResultsPerPage": 5}
            seen.append(caller_of(sandbox)("GET", "/orders/v0/orders", params=query)["payload"]["Orders"])
    assert seen[0] == seen[1]
    assert seen[0] != seen[2]
