"""The examples of docs/jobs.md as release 0.1.0 had them; they are not changed any more."""

from spapi_clients import SPAPIClient

client = SPAPIClient.from_profile("local")

from spapi_clients.orders_v0 import operations as orders

call = orders.get_orders(created_after="2020-01-01T00:00:00Z", max_results_per_page=40)
for order in client.items(call):  # item after item, page after page
    print(order.amazon_order_id)
for page in client.pages(call, max_pages=2):  # or whole pages, as responses
    print(page.request_id, len(page.parsed.payload.orders))  # type: ignore[union-attr]  # so in the release: the example leaves None out

from spapi_core import SPAPIError

seen = []
try:
    for order in client.items(call):
        seen.append(order)
except SPAPIError as error:
    seen.extend(client.items(call, start_token=error.page_token))

from spapi_core import paginate

everything = paginate(client, "/orders/v0/orders", params={"CreatedAfter": "2020-01-01T00:00:00Z"}, max_pages=50)

report = client.reports.run("GET_MERCHANT_LISTINGS_ALL_DATA")
for row in report.rows():  # dicts by column name, as they are downloaded
    print(row["seller-sku"], row["price"])

report.save("listings.txt")

messages = [{"messageId": 1, "sku": "A-1", "operationType": "PATCH", "productType": "PRODUCT", "patches": []}]
feed = {"header": {"sellerId": "A1", "version": "2.0", "issueLocale": "en_US"}, "messages": messages}
outcome = client.feeds.run("JSON_LISTINGS_FEED", feed)
print(outcome.json()["summary"])  # type: ignore[union-attr]  # so in the release: the example leaves None out

query = "query { analytics_salesAndTraffic_2023_11_15 { salesAndTrafficByDate { startDate } } }"
for record in client.data_kiosk.records(query):
    print(record)

ids = [order.amazon_order_id for order in client.items(call, max_pages=1)]
for result in client.batch((orders.get_order(order_id) for order_id in ids), workers=8):
    print(result.unwrap().payload.order_status if result.ok else result.error)  # type: ignore[union-attr]  # so in the release: the example leaves None out

from spapi_core.cache import Cache, FileStore

cache = Cache({"catalog_items_v2022_04_01": 3600, "sellers_v1.getMarketplaceParticipations": 86400}, FileStore("cache"))
with SPAPIClient.from_profile("local", cache=cache) as caching:
    caching.sellers_v1.get_marketplace_participations()
    caching.sellers_v1.get_marketplace_participations()
    print(caching.get_stats()["cache_hits"])
