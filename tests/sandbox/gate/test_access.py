from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from spapi_clients import SPAPIClient
from spapi_core import errors
from spapi_core.auth import Credentials
from spapi_core.retry import RetryPolicy
from spapi_core.sandbox import ConfigurationError, LocalSandbox
from spapi_core.sandbox.flows.orders.facts import Orders
from spapi_core.sandbox.world.seed import Seed
from tests.sandbox.checked import Caller

US, DE = "ATVPDKIKX0DER", "A1PA6795UKMFR9"
ORDERS = "/orders/v0/orders"
NORTH = "Atzr|north"
ACCOUNTS: dict[str, Any] = {
    "applications": [
        {"client_id": "app-one", "client_secret": "one-secret"},
        {"client_id": "app-two", "client_secret": "two-secret", "roles": ["Product Listing"]},
    ],
    "sellers": [
        {"id": "A1NORTH", "regions": ["na"]},
        {"id": "A2EUROPE", "regions": ["eu"], "marketplaces": ["DE"], "roles": ["Pricing"]},
    ],
    "authorizations": [
        {"application": "app-one", "seller": "A1NORTH", "refresh_token": "Atzr|north"},
        {"application": "app-one", "seller": "A2EUROPE", "refresh_token": "Atzr|europe"},
        {"application": "app-two", "seller": "A1NORTH", "refresh_token": "Atzr|two"},
        {"application": "app-one", "seller": "A1NORTH", "refresh_token": "Atzr|gone", "revoked": True},
    ],
}


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A stateful sandbox with two applications and two selling partners."""
    with LocalSandbox(stateful=True, plans="none", accounts=ACCOUNTS) as running:
        yield running


@pytest.fixture
def client(sandbox: LocalSandbox) -> Iterator[Callable[..., SPAPIClient]]:
    """Makes clients of ours for it that try once."""
    made: list[SPAPIClient] = []

    def make(
        refresh_token: str | None = NORTH, application: str = "one", secret: str | None = None, **more: Any
    ) -> SPAPIClient:
        credentials = Credentials(
            lwa_client_id=f"app-{application}",
            lwa_client_secret=secret or f"{application}-secret",
            refresh_token=refresh_token,
        )
        more = {"marketplace": "US", "retry": RetryPolicy(tries=1), **more}
        made.append(SPAPIClient(credentials, environment=sandbox.url, **more))
        return made[-1]

    yield make
    for one in made:
        one.close()


def orders(client: SPAPIClient, marketplace: str = US) -> Any:
    return client.request(
        "GET", ORDERS, params={"MarketplaceIds": [marketplace], "CreatedAfter": "2020-01-01T00:00:00Z"}
    )


def test_who_is_configured_comes_in(client: Callable[..., SPAPIClient]) -> None:
    """With client id, secret and refresh token."""
    assert orders(client())["payload"]["Orders"]


@pytest.mark.parametrize(
    ("refresh_token", "application", "secret", "error"),
    [
        ("Atzr|north", "one", "wrong", "invalid_client"),
        ("Atzr|north", "none", "none-secret", "invalid_client"),
        ("Atzr|unknown", "one", None, "invalid_grant"),
        ("Atzr|gone", "one", None, "invalid_grant"),
        ("Atzr|north", "two", None, "invalid_grant"),
    ],
    ids=["wrong secret", "unknown client", "unknown refresh token", "revoked refresh token", "another's refresh token"],
)
def test_login_refuses_whom_it_does_not_know(
    refresh_token: str, application: str, secret: str | None, error: str, client: Callable[..., SPAPIClient]
) -> None:
    """In the shape of Login with Amazon, final for the client."""
    with pytest.raises(errors.LWAError) as caught:
        orders(client(refresh_token, application, secret))
    assert caught.value.error == error
    assert not caught.value.is_retryable()


def test_an_expired_access_token_is_a_403_that_says_so(
    sandbox: LocalSandbox, client: Callable[..., SPAPIClient]
) -> None:
    """And a client that tries again takes a fresh one."""
    again = client(retry=RetryPolicy())
    orders(again)
    sandbox.expire_tokens()
    assert orders(again)["payload"]
    token = sandbox.access_token("Atzr|north")
    sandbox.advance(3600)
    answer = httpx.get(sandbox.url + ORDERS, headers={"x-amz-access-token": token})
    assert answer.status_code == 403
    assert answer.json()["errors"][0]["details"] == "The access token you provided has expired."


def test_a_token_that_ended_long_ago_is_still_told_from_an_unknown_one(sandbox: LocalSandbox) -> None:
    """An account that slept for days refreshes its token, whichever account logged in meanwhile."""
    old = sandbox.access_token("Atzr|north")
    sandbox.advance(4 * 86400)
    sandbox.access_token("Atzr|europe")
    answer = httpx.get(sandbox.url + "/sellers/v1/marketplaceParticipations", headers={"x-amz-access-token": old})
    assert answer.json()["errors"][0]["details"] == "The access token you provided has expired."


def test_an_expired_token_has_a_class_of_its_own(sandbox: LocalSandbox, client: Callable[..., SPAPIClient]) -> None:
    """When it does not help to take a fresh one."""
    sandbox.add_fault("token-expired", operation="orders_v0.getOrders")
    with pytest.raises(errors.ExpiredTokenError):
        orders(client())


def test_a_revoked_authorisation_ends_its_access_tokens(
    sandbox: LocalSandbox, client: Callable[..., SPAPIClient]
) -> None:
    """At once."""
    one = client()
    orders(one)
    sandbox.revoke("Atzr|north")
    with pytest.raises(errors.SPAPIError) as caught:
        orders(one)
    assert isinstance(caught.value, errors.ForbiddenError | errors.LWAError)


@pytest.mark.parametrize(
    ("token", "details"),
    [
        ("", "Access token is missing in the request header."),
        ("Atza|x", "The access token you provided is revoked, malformed or invalid."),
    ],
    ids=["missing", "unknown"],
)
def test_no_token_or_an_unknown_one_is_a_403(token: str, details: str, sandbox: LocalSandbox) -> None:
    """The details say which."""
    answer = httpx.get(sandbox.url + ORDERS, headers={"x-amz-access-token": token} if token else {})
    assert (answer.status_code, answer.json()["errors"][0]["details"]) == (403, details)
    assert "x-amzn-ratelimit-limit" not in answer.headers


@pytest.mark.parametrize(
    ("refresh_token", "application", "marketplace", "region"),
    [("Atzr|two", "two", US, "US"), ("Atzr|europe", "one", DE, "DE"), ("Atzr|north", "one", DE, "DE")],
    ids=["application without the role", "selling partner without the role", "marketplace of another region"],
)
def test_what_is_not_allowed_is_a_403_without_details(
    refresh_token: str, application: str, marketplace: str, region: str, client: Callable[..., SPAPIClient]
) -> None:
    """As Amazon refuses a missing role or a wrong region."""
    with pytest.raises(errors.ForbiddenError) as caught:
        orders(client(refresh_token, application, marketplace=region), marketplace)
    assert type(caught.value) is errors.ForbiddenError
    assert not caught.value.details


def test_a_sandbox_of_one_region_refuses_the_others(caller_of: Callable[..., Caller]) -> None:
    """As the host of another region does."""
    with LocalSandbox(stateful=True, plans="none", accounts=ACCOUNTS, region="eu") as sandbox:
        caller = caller_of(sandbox, "Atzr|north")
        assert caller.http.get(ORDERS, params={"CreatedAfter": "2020-01-01"}).status_code == 403


def test_grantless_operations_and_others_take_each_their_own_token(sandbox: LocalSandbox) -> None:
    """A selling partner's token does not open a grantless operation, nor the other way; nor does another scope."""
    seller = {"x-amz-access-token": sandbox.access_token("Atzr|north")}
    grantless = {"x-amz-access-token": sandbox.access_token(scope="sellingpartnerapi::notifications")}
    other = {"x-amz-access-token": sandbox.access_token(scope="sellingpartnerapi::client_credential:rotation")}
    path = sandbox.url + "/notifications/v1/destinations"
    assert [httpx.get(path, headers=headers).status_code for headers in (grantless, seller, other)] == [200, 403, 403]
    assert httpx.get(sandbox.url + ORDERS, headers=grantless).status_code == 403


def test_a_path_that_is_not_there_has_a_class_of_its_own(client: Callable[..., SPAPIClient]) -> None:
    """The gateway's 403."""
    with pytest.raises(errors.NoSuchPathError):
        client().request("GET", "/listings/2021-08-01/items/A1/B/C", allow_unknown=True)


def test_restricted_operations_need_a_restricted_token(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """A plain token is refused, one for another order too; the right one opens the order and no other."""
    caller = caller_of(sandbox, "Atzr|north")
    listed = caller("GET", ORDERS, params={"CreatedAfter": "2020-01-01", "MarketplaceIds": US})["payload"]["Orders"]
    assert "Name" not in listed[0]["ShippingAddress"]
    one, two = (f"{ORDERS}/{order['AmazonOrderId']}" for order in listed[:2])
    caller("GET", one + "/address", status=403)
    wanted = {"restrictedResources": [{"method": "GET", "path": one + "/address"}]}
    answer = caller("POST", "/tokens/2021-03-01/restrictedDataToken", json=wanted)
    assert answer["expiresIn"] == 3600
    headers = {"x-amz-access-token": answer["restrictedDataToken"]}
    assert "Name" in httpx.get(sandbox.url + one + "/address", headers=headers).json()["payload"]["ShippingAddress"]
    assert httpx.get(sandbox.url + two + "/address", headers=headers).status_code == 403
    assert httpx.get(sandbox.url + one, headers=headers).status_code == 403
    sandbox.advance(3600)
    assert httpx.get(sandbox.url + one + "/address", headers=headers).status_code == 403


def test_data_elements_open_what_they_name(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """A generic path is good for every order; buyerInfo brings the buyer and not the address."""
    caller = caller_of(sandbox, "Atzr|north")
    resource = {"method": "GET", "path": ORDERS, "dataElements": ["buyerInfo"]}
    token = caller("POST", "/tokens/2021-03-01/restrictedDataToken", json={"restrictedResources": [resource]})
    headers = {"x-amz-access-token": token["restrictedDataToken"]}
    query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": US}
    order = httpx.get(sandbox.url + ORDERS, headers=headers, params=query).json()["payload"]["Orders"][0]
    assert order["BuyerInfo"]["BuyerName"]
    assert "Name" not in order["ShippingAddress"]


@pytest.mark.parametrize(
    "resources",
    [
        [],
        [{"method": "GET", "path": ORDERS}] * 51,
        [{"method": "GET", "path": "/sellers/v1/account"}],
        [{"method": "GET", "path": ORDERS + "/123-1234567-1234567/address/more"}],
        [{"method": "GET", "path": ORDERS + "x"}],
        [{"method": "POST", "path": ORDERS}],
        [{"method": "GET", "path": "/vendor/directFulfillment/orders/v9/purchaseOrders"}],
        [{"method": "GET", "path": "/reports/2021-06-30/documents/{reportDocumentId}"}],
        [{"method": "GET", "path": ORDERS, "dataElements": ["shoeSize"]}],
        [{"method": "PATCH", "path": ORDERS}],
    ],
    ids=[
        "none",
        "fifty-one",
        "not restricted",
        "longer path",
        "longer name",
        "another method",
        "another version",
        "generic document",
        "unknown element",
        "unknown method",
    ],
)
def test_a_restricted_token_has_its_limits(
    resources: Any, sandbox: LocalSandbox, caller_of: Callable[..., Caller]
) -> None:
    """Each is a 400."""
    body = {"restrictedResources": resources}
    caller_of(sandbox, "Atzr|north")("POST", "/tokens/2021-03-01/restrictedDataToken", json=body, status=400)


def test_a_rotated_secret_replaces_the_old_one_within_a_week(sandbox: LocalSandbox) -> None:
    """The old one works for seven days more, the new one for 180; refresh tokens stay good."""
    form = {"grant_type": "refresh_token", "refresh_token": "Atzr|north", "client_id": "app-one"}

    def login(secret: str) -> int:
        return httpx.post(sandbox.url + "/auth/o2/token", data={**form, "client_secret": secret}).status_code

    token = {"x-amz-access-token": sandbox.access_token(scope="sellingpartnerapi::client_credential:rotation")}
    assert httpx.post(sandbox.url + "/applications/2023-11-30/clientSecret", headers=token).status_code == 204
    fresh = httpx.post(sandbox.url + "/_sandbox/api/secret/app-one").json()["client_secret"]
    assert [login("one-secret"), login(fresh), login("guess")] == [200, 200, 401]
    sandbox.advance(8 * 86400)
    assert [login("one-secret"), login(fresh)] == [401, 200]
    sandbox.advance(180 * 86400)
    assert login(fresh) == 401


def test_consent_gives_a_code_good_once_and_for_five_minutes(sandbox: LocalSandbox) -> None:
    """Exchanged for a refresh token by the grant of its name."""
    query = {
        "application_id": "app-one",
        "state": "s1",
        "redirect_uri": "http://127.0.0.1:9/back",
        "selling_partner_id": "A1NORTH",
    }

    def code() -> str:
        answer = httpx.get(sandbox.url + "/apps/authorize/consent", params=query)
        back = parse_qs(urlsplit(answer.headers["location"]).query)
        assert (back["state"], back["selling_partner_id"]) == (["s1"], ["A1NORTH"])
        return back["spapi_oauth_code"][0]

    def exchange(text: str) -> httpx.Response:
        form = {"grant_type": "authorization_code", "code": text, "client_id": "app-one", "client_secret": "one-secret"}
        return httpx.post(sandbox.url + "/auth/o2/token", data=form)

    first, second = code(), code()
    answer = exchange(first)
    assert answer.json()["refresh_token"].startswith("Atzr|")
    assert exchange(first).json()["error"] == "invalid_grant"
    sandbox.advance(300)
    assert exchange(second).json()["error"] == "invalid_grant"


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ({}, 400, "invalid_request"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"grant_type": "refresh_token"}, 400, "invalid_request"),
        ({"grant_type": "client_credentials", "scope": "everything"}, 400, "invalid_scope"),
    ],
    ids=["no grant", "unknown grant", "no refresh token", "unknown scope"],
)
def test_a_malformed_login_is_told(form: dict[str, str], status: int, error: str, sandbox: LocalSandbox) -> None:
    """With Login with Amazon's words."""
    client = {"client_id": "app-one", "client_secret": "one-secret"}
    answer = httpx.post(sandbox.url + "/auth/o2/token", data={**client, **form})
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_a_rotated_secret_can_be_learnt(caller_of: Callable[..., Caller]) -> None:
    """Amazon sends it to the application's queue; here it is asked for, in Python and at the control interface."""
    accounts = {
        "applications": [{"client_id": "mine", "client_secret": "old"}],
        "sellers": [{"id": "A1"}],
        "authorizations": [{"application": "mine", "seller": "A1", "refresh_token": "Atzr|1"}],
    }
    with LocalSandbox(stateful=True, accounts=accounts) as sandbox:
        assert sandbox.new_secret("mine") is None
        token = sandbox.access_token("Atzr|1", scope="sellingpartnerapi::client_credential:rotation")
        headers = {"x-amz-access-token": token}
        done = httpx.post(f"{sandbox.url}/applications/2023-11-30/clientSecret", headers=headers)
        assert done.status_code == 204, done.text
        fresh = sandbox.new_secret("mine")
        assert httpx.get(f"{sandbox.url}/_sandbox/api/secret/mine").json() == {"client_secret": fresh}
        form = {"grant_type": "refresh_token", "refresh_token": "Atzr|1", "client_id": "mine", "client_secret": fresh}
        assert httpx.post(f"{sandbox.url}/auth/o2/token", data=form).status_code == 200


def test_two_sellers_with_the_same_letters_have_orders_of_their_own() -> None:
    """An anagram is another seller."""
    first, second = (Orders(Seed(number=1, orders=50), name, {}) for name in ("AB1", "BA1"))
    assert not {first.id(number) for number in range(50)} & {second.id(number) for number in range(50)}


def test_data_has_the_same_dates_when_the_start_is_given(caller_of: Callable[..., Caller]) -> None:
    """Whenever the sandbox is started, and however the start is written."""
    seen = []
    for start in ("2026-01-31", "2026-01-31T00:00:00Z", datetime(2026, 1, 31, tzinfo=UTC), 1769817600):
        with LocalSandbox(start=start, stateful=True, plans="none", enforce_restricted=False, seed=7) as sandbox:
            orders = caller_of(sandbox)("GET", ORDERS, params={"CreatedAfter": "2020-01-01", "MarketplaceIds": US})
            seen.append([(order["AmazonOrderId"], order["PurchaseDate"]) for order in orders["payload"]["Orders"]])
    assert seen[0][0][1].startswith("2026-01-")
    assert all(each == seen[0] for each in seen)


def test_a_start_that_is_no_time_is_told() -> None:
    """Before anything listens."""
    with pytest.raises(ConfigurationError, match="write it like 2026-01-31"):
        LocalSandbox(start="yesterday")
