"""The examples of docs/limits.md as release 0.1.0 had them; they are not changed any more."""

from spapi_clients import SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_core.limits import Limiter, SQLiteStore

limiter = Limiter(SQLiteStore("permits.sqlite"), on_store_error="local")
client = SPAPIClient.from_profile("local", limiter=limiter)
page = client.send(orders.get_orders(created_after="2020-01-01T00:00:00Z"), max_wait=10)
print(page.status_code, page.rate_limit)

limiter = Limiter()
limiter.wait("reports", rate=0.5, burst=2)


@limiter.limit("labels", rate=5, burst=10)
def print_label(number: int) -> str:
    return f"label {number}"


print(print_label(1))

from spapi_core import PermitTimeoutError

try:
    for _ in range(3):
        limiter.wait("reports", rate=0.5, burst=2, block=False)
except PermitTimeoutError as error:
    print(f"again in {error.wait:.1f} s")

from spapi_core import RetryPolicy

patient = SPAPIClient.from_profile("local", retry=RetryPolicy(tries=8, deadline=300))

client.request("GET", "/sellers/v1/marketplaceParticipations")
stats = client.get_stats()
print(stats["requests"], stats["retries"], stats["rate_limits_hit"], stats["seconds_waited"])
client.reset_stats()

from spapi_core.telemetry import Telemetry

watched = SPAPIClient.from_profile("local", telemetry=Telemetry())
watched.request("GET", "/sellers/v1/marketplaceParticipations")
