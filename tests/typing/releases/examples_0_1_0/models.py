"""The examples of docs/models.md as release 0.1.0 had them; they are not changed any more."""

from spapi_clients import SPAPIClient

client = SPAPIClient.from_profile("local")
page = client.orders_v0.get_orders(created_after="2020-01-01T00:00:00Z")
for order in page.payload.orders[:5]:  # type: ignore[union-attr]  # so in the release: the example leaves None out
    print(order.amazon_order_id, order.order_status, order.order_total)

from spapi_clients.orders_v0 import models, operations

call = operations.get_orders(created_after="2020-01-01T00:00:00Z")
response = client.send(call)
print(response.status_code, response.request_id, len(response.content))
print(sum(1 for order in client.items(call)), "orders on all pages")

from spapi_core import InvalidArgumentError

try:
    client.orders_v0.get_orders(created_after="2020-01-01T00:00:00Z", max_results_per_page="many")  # type: ignore[arg-type]  # the mistake that the example shows
except InvalidArgumentError as error:
    print(error)

money = models.Money(currency_code="EUR", amount="9.99")
print(money, money == models.Money(amount="9.99", currency_code="EUR"))
print(money.to_dict())
print(models.Money.from_dict({"CurrencyCode": "EUR", "Amount": "9.99"}))

print(models.SCHEMAS["Order"] is models.Order, models.SCHEMAS["OrderList"] == list[models.Order])

order = models.Order.from_dict({"AmazonOrderId": "1", "OrderStatus": "Teleported", "Hologram": {"size": 3}})
print(order.order_status, order.additional_properties, order.last_update_date)
print(order.to_dict())
