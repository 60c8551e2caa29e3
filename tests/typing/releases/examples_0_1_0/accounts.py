"""The examples of docs/accounts.md as release 0.1.0 had them; they are not changed any more."""

from spapi_clients import SPAPIClient
from spapi_core.auth import Credentials

credentials = Credentials(
    lwa_client_id="amzn1.application-oa2-client.example", lwa_client_secret="...", refresh_token="Atzr|..."
)
client = SPAPIClient(credentials, marketplace="DE")
print(client.endpoint.base_url, credentials)

client = SPAPIClient.from_profile("local")
print(client.marketplace_id, client.endpoint.base_url)

from spapi_core.accounts import Accounts

with Accounts(["local"]) as accounts:
    for result in accounts.map(lambda client: client.sellers_v1.get_marketplace_participations()):
        print(result.profile, len(result.value.payload) if result.ok else result.error)  # type: ignore[union-attr]  # so in the release: the example leaves None out

import asyncio

from spapi_core.accounts import AsyncAccounts


async def main() -> None:
    async with AsyncAccounts(["local"]) as accounts:
        results = await accounts.map(lambda client: client.sellers_v1.get_marketplace_participations())
        print([result.ok for result in results])


asyncio.run(main())

print(client.auth.get_access_token()[:5])
print(client.auth.get_token_info())
client.auth.clear_token_cache()
print(client.auth.get_token_info())

page = client.orders_v0.get_orders(created_after="2020-01-01T00:00:00Z", data_elements=["buyerInfo"])
print(page.payload.orders[0].buyer_info is not None)  # type: ignore[union-attr]  # so in the release: the example leaves None out

from spapi_core.auth import Resource

ids = [order.amazon_order_id for order in page.payload.orders[:3]]  # type: ignore[union-attr]  # so in the release: the example leaves None out
resources = [Resource("GET", f"/orders/v0/orders/{order_id}", ["buyerInfo"]) for order_id in ids]
print(client.restricted_token(resources)[:5])

from spapi_core.auth.authorization import authorization_url, new_state, read_redirect

state = new_state()  # keep it in the user's session
print(authorization_url("amzn1.sp.solution.example", "DE", state).partition("&")[0])

redirect = f"https://shop.example/amazon?state={state}&selling_partner_id=A1&spapi_oauth_code=code"
consent = read_redirect(redirect, state)
print(consent.selling_partner_id)

from spapi_core import SPAPIError

try:
    client.request("GET", "/orders/v0/orders/000-0000000-0000000")
except SPAPIError as error:
    for finding in client.diagnose(error):
        print(finding.step, finding.sure, finding.text, finding.remedy)

with Accounts(["local"]) as accounts:
    print(accounts.health_check()["local"]["status"])
