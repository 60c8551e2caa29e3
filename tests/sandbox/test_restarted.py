"""A client that lives longer than its sandbox: another one on the same port is taken for the same Amazon."""

from __future__ import annotations

from spapi_clients import SPAPIClient
from spapi_core import Credentials
from spapi_core.sandbox import LocalSandbox


def test_a_client_goes_on_after_its_sandbox_was_restarted() -> None:
    """Its token is one of an earlier sandbox: refused once, asked for again, and no call fails or is carried out twice."""
    credentials = Credentials(lwa_client_id="a", lwa_client_secret="s", refresh_token="Atzr|x")
    with LocalSandbox(stateful=True, plans="none") as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
        client = SPAPIClient(credentials, marketplace="DE", environment=sandbox.url, plans="none")
        account = client.request("GET", "/sellers/v1/account")
    with client:
        for _ in range(2):
            with LocalSandbox(stateful=True, plans="none", port=port) as sandbox:
                assert client.reports.create("GET_MERCHANT_LISTINGS_ALL_DATA")
                assert client.request("GET", "/sellers/v1/account") == account
                counted = sandbox.counters()
                assert counted["statuses"]["403"] == 1
                assert counted["operations"]["lwa"] == 1
                assert counted["statuses"]["202"] == 1
