"""The examples of README.md as release 0.1.0 had them; they are not changed any more."""

from spapi_clients import SPAPIClient
from spapi_clients.orders_v0 import operations as orders

with SPAPIClient.from_profile("local") as client:
    for order in client.items(orders.get_orders(created_after="2020-01-01T00:00:00Z"), max_pages=2):
        print(order.amazon_order_id, order.order_status)
