"""What a client was made with: where it calls, under which plans, for which marketplaces; sync and async."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from spapi_core.catalog import SANDBOX_PLAN, Plan
from spapi_core.client import Client
from spapi_core.errors import ConfigurationError, InvalidArgumentError, PermitTimeoutError
from spapi_core.operation import Operation
from tests.client.doorman import Doorman

pytestmark = pytest.mark.anyio

GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")
GRANTLESS: Operation[Any] = Operation(
    id="shop_v1.free", section="shop_v1", name="free", method="GET", path="/x", grant="scope"
)
TOKENS = "tokens_v2021_03_01.createRestrictedDataToken"
PLANS = {"shop_v1.get": Plan(2.0, 3, 0.5), "shop_v1.free": Plan(1.0, 5, 9.0), TOKENS: Plan(1.0, 10)}


@pytest.mark.parametrize(
    ("known", "region"),
    [
        ({"marketplace": "DE"}, "EU"),
        ({"marketplace": "JP", "region": "FE"}, "FE"),
        ({"marketplace": None, "region": "FE"}, "FE"),
        ({"marketplace": None, "environment": "https://sandbox.sellingpartnerapi-eu.amazon.com"}, "EU"),
        ({"marketplace": None, "environment": "https://sellingpartnerapi-fe.amazon.com"}, "FE"),
        ({"marketplace": None, "environment": "local"}, "NA"),
        ({"marketplace": None, "environment": "http://127.0.0.1:9"}, "NA"),
    ],
)
async def test_the_region_is_that_of_the_marketplace_or_of_the_host(
    make: Any, known: dict[str, Any], region: str
) -> None:
    """Or the one that is named; a host that says none is called as North America's."""
    assert make(**{"environment": "production", **known}).client.region == region


@pytest.mark.parametrize("environment", ["production", "sandbox", "elsewhere", 5])
async def test_who_does_not_say_where_is_asked(make: Any, environment: Any) -> None:
    """With what to give."""
    with pytest.raises(ConfigurationError) as caught:
        make(marketplace=None, environment=environment)
    assert str(caught.value) == "Say where to call: marketplace='DE' (or another), or region='EU'"


async def test_marketplaces_are_those_given_or_the_clients_own(make: Any) -> None:
    """As a list; text is not one."""
    german, nowhere = make().client, make(marketplace=None, region="EU").client
    assert (german.marketplace_id, nowhere.marketplace_id) == ("A1PA6795UKMFR9", None)
    assert german.marketplaces_or_own(None) == ["A1PA6795UKMFR9"]
    assert nowhere.marketplaces_or_own(["DE", "uk"]) == ["A1PA6795UKMFR9", "A1F83G8C2ARO7P"]
    assert german.marketplaces_or_own(("A", "B")) == nowhere.marketplaces_or_own(["A", "B"]) == ["A", "B"]
    for client, given in ((german, []), (german, "A"), (nowhere, None), (nowhere, [])):
        with pytest.raises(InvalidArgumentError) as caught:
            client.marketplaces_or_own(given)
        assert str(caught.value) == "marketplace_ids: give a list of ids, or make the client with marketplace="


async def test_plans_of_ones_own_go_before_those_of_the_table(make: Any, rows: Any) -> None:
    """The rate of an operation, by its id; none where there is no plan, or none is to hold."""
    catalog = rows(plans=PLANS)
    own = make(plans={"shop_v1.get": Plan(7.0, 1)}, catalog=catalog).client
    table, none = make(plans="production", catalog=catalog).client, make(plans="none", catalog=catalog).client
    assert [each.rate_of("shop_v1.get") for each in (own, table, none)] == [7.0, 2.0, None]
    assert [each.rate_of("shop_v1.free") for each in (own, table, none)] == [1.0, 1.0, None]
    assert [each.rate_of("shop_v1.other") for each in (own, table, none)] == [None, None, None]


@pytest.mark.parametrize(
    ("environment", "plans", "rate"),
    [
        ("production", None, 2.0),
        ("sandbox", None, SANDBOX_PLAN.rate),
        ("sandbox", "production", 2.0),
        ("sandbox", "none", None),
        ("production", "sandbox", SANDBOX_PLAN.rate),
        ("local", None, 2.0),
    ],
)
async def test_the_plans_follow_the_environment_unless_they_are_named(
    make: Any, rows: Any, environment: str, plans: Any, rate: float | None
) -> None:
    """Amazon's sandbox has plans of its own."""
    assert make(environment=environment, plans=plans, catalog=rows(plans=PLANS)).client.rate_of("shop_v1.get") == rate


async def test_a_plan_is_a_bucket_of_the_pair_and_one_of_the_application(make: Any, rows: Any) -> None:
    """Where the plan states a rate for it; without a grant that of the application alone; made once."""
    client = make(environment="production", plans="production", catalog=rows(plans=PLANS)).client
    found = client.buckets(GET)
    assert [(each.key, each.rate, each.burst) for each in found] == [
        ("application:account:EU:shop_v1.get", 2.0, 3),
        ("application:EU:shop_v1.get", 0.5, 3),
    ]
    assert client.buckets(GET) is found
    assert [(each.key, each.rate, each.burst) for each in client.buckets(GRANTLESS)] == [
        ("application:EU:shop_v1.free", 1.0, 5)
    ]
    (only,) = make(plans={"shop_v1.get": Plan(2.0, 3)}).client.buckets(GET)
    assert (only.rate, only.burst) == (2.0, 3)


@pytest.mark.parametrize("host", ["alpha.example", "sellingpartnerapi-eu.example", "zeta.example:8443"])
async def test_a_host_of_ones_own_has_buckets_of_its_own(make: Any, rows: Any, host: str) -> None:
    """By its name, port included; production's by its region."""
    known = {"plans": "production", "catalog": rows(plans=PLANS), "allowed_hosts": [host.partition(":")[0]]}
    client = make(environment=f"https://{host}", **known).client
    assert [each.key for each in client.buckets(GRANTLESS)] == [f"application:{host}:shop_v1.free"]


@pytest.mark.parametrize(
    ("environment", "sandbox_rdt", "asked"),
    [
        ("sandbox", "production", True),
        ("sandbox", "access_token", False),
        ("production", "access_token", True),
        ("production", "production", True),
        ("local", "access_token", False),
    ],
)
async def test_restricted_calls_carry_a_plain_token_where_that_is_wanted(
    make: Any, environment: str, sandbox_rdt: str, asked: bool
) -> None:
    """Away from production alone; nothing is sent here."""

    def refuse(_: Any) -> None:
        raise PermitTimeoutError("no permit", wait=1.0)

    limiter = Doorman(before=refuse)
    both = make(environment=environment, sandbox_rdt=sandbox_rdt, limiter=limiter)
    limiter.is_async = both.is_async
    with pytest.raises(PermitTimeoutError):
        await both.send(GET.call())
    assert (both.auth.post is not None) is asked


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"plans": "some"}, "plans is 'some': use 'production', 'sandbox', 'none' or a mapping"),
        ({"plans": [1]}, "plans is a list: give a mapping of operation ids to Plan(rate, burst)"),
        ({"plans": {"a.b": 1}}, "plans['a.b'] is a int: give a Plan, e.g. Plan(rate=0.5, burst=10)"),
        ({"sandbox_rdt": "no"}, "sandbox_rdt is 'no': use 'production' or 'access_token'"),
        ({"max_wait": -1}, "max_wait is -1: give seconds of 0 or more, or None for the limiter's own"),
    ],
)
async def test_a_setting_that_is_wrong_makes_no_client(make: Any, known: dict[str, Any], said: str) -> None:
    """With what to give."""
    with pytest.raises(ConfigurationError) as caught:
        make(**known)
    assert str(caught.value) == said


async def test_the_agent_is_the_applications_or_our_own(make: Any, wire: Any) -> None:
    """With the language behind it."""
    await make().send(GET.call())
    await make(user_agent="Shop/2.1").send(GET.call())
    own, named = (seen.header("user-agent") for seen in wire.requests)
    assert named.startswith("Shop/2.1 (Language=Python/")
    assert own.startswith("spapi")


async def test_a_view_makes_its_own_jobs_and_counts_with_its_client(make: Any) -> None:
    """Also where the client had made its own before; without any option it is like it."""
    both = make()
    both.client.feeds  # noqa: B018 - it is made when it is first asked for
    view = both.client.with_options()
    assert view.feeds is not both.client.feeds
    await both.send(GET.call())
    assert view.get_stats().requests == 1
    view.reset_stats()
    assert both.client.get_stats().requests == 0


async def test_a_client_that_was_closed_is_not_entered_again(make: Any) -> None:
    """Entering gives the client itself."""
    both = make()
    if both.is_async:
        async with both.client as entered:
            assert entered is both.client
        with pytest.raises(ConfigurationError, match="closed"):
            async with both.client:
                pass
    else:
        with both.client as entered:
            assert entered is both.client
        with pytest.raises(ConfigurationError, match="closed"), both.client:
            pass


def test_without_credentials_or_tokens_there_is_no_client() -> None:
    """With what to give."""
    with pytest.raises(ConfigurationError) as caught:
        Client(marketplace="DE")
    assert str(caught.value) == "Say who calls: credentials=Credentials(...), or from_profile('...')"


async def test_a_client_is_neither_pickled_nor_copied_in_depth(make: Any) -> None:
    """The message says what to do; a shallow copy is the client itself under another name, as `with_options` has it."""
    client = make().client
    for way in (pickle.dumps, copy.deepcopy):
        with pytest.raises(
            TypeError, match="make one where it is needed, in the other process by the name of the profile"
        ):
            way(client)
    assert copy.copy(client).__dict__ == client.__dict__
