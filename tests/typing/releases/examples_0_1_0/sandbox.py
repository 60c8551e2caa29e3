"""The examples of docs/sandbox.md as release 0.1.0 had them; they are not changed any more."""

from spapi_clients import SPAPIClient
from spapi_core.auth import Credentials
from spapi_core.sandbox import LocalSandbox

credentials = Credentials(lwa_client_id="app", lwa_client_secret="secret", refresh_token="Atzr|me")

with LocalSandbox(stateful=True, plans="none") as sandbox:
    with SPAPIClient(credentials, marketplace="US", environment=sandbox.url) as client:
        page = client.orders_v2026_01_01.search_orders(created_after="2020-01-01T00:00:00Z")
        print(len(page.orders))

        sandbox.add_fault("status", operation="orders_v2026_01_01.*", status=503, times=2)
        client.orders_v2026_01_01.search_orders(created_after="2020-01-01T00:00:00Z")  # the third try is answered
        sandbox.advance(3600)  # tokens, buckets, reports and documents age by an hour
        print(sandbox.counters())
