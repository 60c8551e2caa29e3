"""The single steps of the doctor's walk: what each says of each answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.auth.credentials import Secret
from spapi_core.doctor import Finding, Status, Sure, examine
from spapi_core.doctor.causes import Subject, causes
from spapi_core.doctor.walk import _clock, _kind, _region
from spapi_core.errors import (
    BadRequestError,
    ForbiddenError,
    NoSuchPathError,
    NotFoundError,
    PermitTimeoutError,
    RateLimitError,
    ServerError,
    SPAPIError,
)
from spapi_core.marketplaces import MARKETPLACES
from spapi_core.profiles.config import Config
from spapi_core.sandbox import LocalSandbox
from tests.accounts.stage import EU_TOKEN, SECRET, client

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
USED_UP = "Its usage plan is used up just now."


def walked(sandbox: LocalSandbox) -> dict[str, list[Finding]]:
    """The walk of a profile that may do everything."""
    profile = {
        "marketplace": "DE",
        "lwa_client_id": "amzn1.full",
        "lwa_client_secret": SECRET,
        "refresh_token": EU_TOKEN,
    }
    config = Config(Path("config.json"), {"profiles": {"p": profile}}, {})
    steps: dict[str, list[Finding]] = {}
    for finding in examine(config, "p", lambda each: client(sandbox, each.credentials, each.marketplace.country)):
        steps.setdefault(finding.step, []).append(finding)
    return steps


@pytest.mark.parametrize(
    ("operation", "step"),
    [
        ("orders_v0.getOrders", "Roles: orders"),
        ("catalog_items_v2022_04_01.searchCatalogItems", "Roles: catalog"),
        ("reports_v2021_06_30.getReports", "Roles: reports"),
        ("tokens_v2021_03_01.createRestrictedDataToken", "Restricted data"),
        ("notifications_v1.getDestinations", "Grantless"),
        ("orders_v0.getOrder", "Path encoding"),
    ],
)
def test_a_plan_that_is_used_up_leaves_a_step_out(sandbox: LocalSandbox, operation: str, step: str) -> None:
    """It says nothing of what the profile may do, and the other steps are taken."""
    sandbox.add_fault("throttle", operation=operation, times=99)
    found = walked(sandbox)
    assert found[step] == [Finding(step, Status.SKIPPED, USED_UP)]
    others = [finding for name, each in found.items() for finding in each if name != step]
    assert {finding.status for finding in others} <= {Status.OK, Status.SKIPPED}
    assert [finding.text for finding in others].count(USED_UP) == 0


@pytest.mark.parametrize(
    ("operation", "step", "text"),
    [
        ("orders_v0.getOrders", "Roles", None),
        ("tokens_v2021_03_01.createRestrictedDataToken", "Restricted data", None),
        (
            "notifications_v1.getDestinations",
            "Grantless",
            "Grantless operations (notifications) do not work: ",
        ),
    ],
)
def test_trouble_of_amazons_is_a_warning_of_its_step(
    sandbox: LocalSandbox, operation: str, step: str, text: str | None
) -> None:
    """With its cause, and the walk goes on."""
    sandbox.add_fault("status", status=503, operation=operation, times=99)
    found = walked(sandbox)
    warned = [finding for each in found.values() for finding in each if finding.status is Status.WARNING]
    assert [finding.step for finding in warned] == [step]
    assert warned[0].cause
    assert warned[0].remedy
    assert text is None or warned[0].text.startswith(text)
    assert "Path encoding" in found


def test_restricted_data_that_is_refused_is_a_warning(sandbox: LocalSandbox) -> None:
    """Calls without it work."""
    sandbox.add_fault("status", status=403, operation="tokens_v2021_03_01.createRestrictedDataToken", times=99)
    [finding] = walked(sandbox)["Restricted data"]
    assert (finding.status, finding.cause) == (Status.WARNING, "missing_restricted_role")
    assert finding.text == "May not see buyers' data; calls without it work."
    assert finding.remedy


def test_a_role_that_is_refused_without_a_reason_names_the_role(sandbox: LocalSandbox) -> None:
    """A missing role is thought of first."""
    sandbox.add_fault("status", status=403, operation="reports_v2021_06_30.getReports", times=99)
    [finding] = [each for each in walked(sandbox)["Roles"] if each.status is Status.WARNING]
    assert finding.text.startswith("May not call reports (role: ")
    assert finding.cause == "missing_role"


def profile(country: str = "DE", environment: str = "production", refresh: str | None = "Atzr|x") -> Any:
    """What a step reads of a profile."""
    marketplace = MARKETPLACES[country]
    return SimpleNamespace(
        marketplace=marketplace,
        region=marketplace.region,
        environment=environment,
        endpoint=SimpleNamespace(environment=environment),
        credentials=SimpleNamespace(refresh_token=None if refresh is None else Secret(refresh)),
    )


@pytest.mark.parametrize(
    ("seconds", "status", "text"),
    [
        (0, Status.OK, "Within 0 s of the server's."),
        (300, Status.OK, "Within 300 s of the server's."),
        (-300, Status.OK, "Within 300 s of the server's."),
        (301, Status.WARNING, "The clock of this machine is 0:05:01 ahead of the server's."),
        (-3661, Status.WARNING, "The clock of this machine is 1:01:01 behind the server's."),
    ],
)
def test_the_clock_may_be_off_by_five_minutes(seconds: int, status: Status, text: str) -> None:
    """More is said with its direction."""
    found = _clock(format_datetime(NOW), NOW.timestamp() + seconds)
    assert (found.status, found.text) == (status, text)
    assert _clock("yesterday", 0.0).status is Status.SKIPPED


@pytest.mark.parametrize(
    ("environment", "refresh", "token", "status", "sure"),
    [
        ("production", "Atzr|x", "Atza|x", Status.OK, Sure.CERTAIN),
        ("production", "zr|x", "Atza|x", Status.WARNING, Sure.LIKELY),
        ("sandbox", None, "Atza|x", Status.WARNING, Sure.LIKELY),
        ("production", "Atzr|x", "Atc|x", Status.WARNING, Sure.POSSIBLE),
        ("http://127.0.0.1:1", "any", "Atza|x", Status.OK, Sure.CERTAIN),
        ("http://127.0.0.1:1", "any", "any", Status.WARNING, Sure.POSSIBLE),
    ],
)
def test_tokens_begin_as_amazons_do(
    environment: str, refresh: str | None, token: str, status: Status, sure: Sure
) -> None:
    """A refresh token of a server of your own may begin as it likes."""
    found = _kind(token, profile("DE", environment, refresh))
    assert (found.status, found.sure) == (status, sure)


DE, FR, US = (MARKETPLACES[country].id for country in ("DE", "FR", "US"))


@pytest.mark.parametrize(
    ("ids", "environment", "status", "cause", "text"),
    [
        (set(), "production", Status.OK, "", "in region EU, as the profile says"),
        ({DE, US}, "production", Status.OK, "", "in region EU, as the profile says"),
        ({US}, "production", Status.PROBLEM, "wrong_region", "in region NA (US), the profile in EU"),
        ({FR}, "production", Status.WARNING, "wrong_marketplace", "not in marketplace DE, but in FR"),
        ({FR, US}, "production", Status.WARNING, "wrong_marketplace", "but in FR, US"),
        ({"A0NEW"}, "production", Status.WARNING, "wrong_marketplace", "but in A0NEW"),
        ({US}, "sandbox", Status.OK, "", "answers for its own marketplaces (US)"),
    ],
)
def test_the_region_is_that_of_the_selling_partners_marketplaces(
    ids: set[str], environment: str, status: Status, cause: str, text: str
) -> None:
    """Another region is a problem, another marketplace of it a warning."""
    found = _region(ids, profile("DE", environment))
    assert (found.status, found.cause) == (status, cause)
    assert text in found.text


class Scripted:
    """A client that notes what it is asked to send, and refuses what is named."""

    endpoint = SimpleNamespace(base_url="https://sellingpartnerapi-eu.amazon.com", lwa_url="https://api.amazon.com",
                               environment="production")  # fmt: skip
    marketplace_id = "A1PA6795UKMFR9"
    marketplace = MARKETPLACES["DE"]
    region = MARKETPLACES["DE"].region

    def __init__(self, refused: dict[str, SPAPIError]) -> None:
        self.refused = refused
        self.sent: list[tuple[Any, ...]] = []
        self.is_closed = False
        self.http = self.lwa_http = SimpleNamespace(send=self.reach)
        self.auth = SimpleNamespace(access_token=self.token)

    def reach(self, method: str, url: str, headers: dict[str, str], body: None, *, timeout: float) -> Any:
        self.sent.append((method, url, headers["user-agent"], body, timeout))
        return SimpleNamespace(headers={})

    def token(self, *scopes: str) -> str:
        self.sent.append(("token", *scopes))
        return "Atza|x"

    def call(self, method: str, path: str, *, params: Any = None, body: Any = None) -> Any:
        return (method, path, params, body)

    def named_call(self, name: str) -> Any:
        return (name,)

    def send(self, call: Any, *, max_wait: float) -> Any:
        self.sent.append((*call, max_wait))
        if error := self.refused.get(call[1] if len(call) > 1 else call[0]):
            raise error
        return SimpleNamespace(parsed={"payload": [{"marketplace": {"id": self.marketplace_id}}]})

    def close(self) -> None:
        self.is_closed = True


def test_mistakes_of_the_profile_and_of_the_file_are_findings() -> None:
    """Warnings do not end the walk; without any, the profile and where it calls stand there."""
    profile = {"marketplace": "DE", "lwa_client_id": "amzn1.full", "lwa_client_secret": SECRET}
    config = Config(Path("config.json"), {"profiles": {"p": profile}}, {"SPAPI_MARKETPLAC": "US"})
    found = [each for each in examine(config, "p", lambda _: Scripted({})) if each.step == "Configuration"]
    assert [(each.status, each.cause, each.remedy) for each in found] == [
        (Status.WARNING, "configuration", "Fix what the message names.")
    ] * 2
    assert found[0].text.startswith("/profiles/p/refresh_token: is missing")
    assert found[1].text == (
        "The environment variable SPAPI_MARKETPLAC is not one of ours. Did you mean SPAPI_MARKETPLACE?"
    )
    [fine] = [each for each in scripted()[1] if each.step == "Configuration"]
    assert (fine.status, fine.text) == (Status.OK, "Profile p: DE (EU), https://sellingpartnerapi-eu.amazon.com.")


def scripted(**refused: SPAPIError) -> tuple[Scripted, list[Finding]]:
    profile = {
        "marketplace": "DE",
        "lwa_client_id": "amzn1.full",
        "lwa_client_secret": SECRET,
        "refresh_token": EU_TOKEN,
    }
    client = Scripted(refused)
    found = list(examine(Config(Path("config.json"), {"profiles": {"p": profile}}, {}), "p", lambda _: client))
    return client, found


def test_each_step_asks_for_little_and_waits_for_no_permit() -> None:
    """The calls in their order, each for one row; only the first may wait for its permit."""
    client, found = scripted()
    agent, de = "spapi-doctor (Language=Python)", "A1PA6795UKMFR9"
    resources = [{"method": "GET", "path": "/orders/v0/orders", "dataElements": ["buyerInfo"]}]
    assert client.sent == [
        ("GET", "https://sellingpartnerapi-eu.amazon.com/", agent, None, 10.0),
        ("GET", "https://api.amazon.com", agent, None, 10.0),
        ("token",),
        ("sellers_v1.getMarketplaceParticipations", 5.0),
        ("GET", "/orders/v0/orders",
         {"MarketplaceIds": [de], "CreatedAfter": "2020-01-01T00:00:00Z", "MaxResultsPerPage": 1}, None, 0.0),
        ("GET", "/catalog/2022-04-01/items", {"marketplaceIds": [de], "keywords": ["book"], "pageSize": 1}, None, 0.0),
        ("GET", "/reports/2021-06-30/reports",
         {"reportTypes": ["GET_MERCHANT_LISTINGS_ALL_DATA"], "pageSize": 1}, None, 0.0),
        ("POST", "/tokens/2021-03-01/restrictedDataToken", None, {"restrictedResources": resources}, 0.0),
        ("token", "sellingpartnerapi::notifications"),
        ("notifications_v1.getDestinations", 0.0),
        ("GET", "/orders/v0/orders/spapi%2Fdoctor", None, None, 0.0),
    ]  # fmt: skip
    assert client.is_closed
    assert [(each.step, each.status) for each in found] == [
        ("Configuration", Status.OK),
        ("Secret age", Status.SKIPPED),
        ("Reachability", Status.OK),
        ("Reachability", Status.OK),
        ("Login with Amazon", Status.OK),
        ("Token kind", Status.OK),
        ("Call", Status.OK),
        ("Region", Status.OK),
        ("Roles", Status.OK),
        ("Roles", Status.OK),
        ("Roles", Status.OK),
        ("Restricted data", Status.OK),
        ("Grantless", Status.OK),
        ("Path encoding", Status.OK),
    ]


@pytest.mark.parametrize("path", ["/orders/v0/orders", "/catalog/2022-04-01/items", "/reports/2021-06-30/reports"])
def test_restricted_data_is_not_asked_for_without_the_role_for_orders(path: str) -> None:
    """Another role that is missing does not hinder it."""
    _, found = scripted(**{path: ForbiddenError("Access denied.", status_code=403, code="Unauthorized")})
    by_step = {each.step: each for each in found}
    if path == "/orders/v0/orders":
        assert by_step["Restricted data"].status is Status.SKIPPED
        assert by_step["Restricted data"].text == "Needs the role for orders."
    else:
        assert by_step["Restricted data"].status is Status.OK
    [warned] = [each for each in found if each.status is Status.WARNING]
    assert warned.cause == "missing_role"


def test_a_role_whose_refusal_names_the_token_gives_that_as_the_cause() -> None:
    """The most likely cause, where a missing role is not among them."""
    error = ForbiddenError("x", status_code=403, code="Unauthorized", details="The access token is revoked.")
    _, found = scripted(**{"/reports/2021-06-30/reports": error})
    [warned] = [each for each in found if each.status is Status.WARNING]
    assert (warned.step, warned.cause) == ("Roles", "revoked_authorization")


CALL, ORDERS = "sellers_v1.getMarketplaceParticipations", "/orders/v0/orders"
RESTRICTED, GRANTLESS = "/tokens/2021-03-01/restrictedDataToken", "notifications_v1.getDestinations"
ESCAPED = "/orders/v0/orders/spapi%2Fdoctor"
USED_UP, ACCEPTED = "Its usage plan is used up just now.", "Amazon accepted the call."
ARRIVES = "Escaped characters in paths arrive as they are."


@pytest.mark.parametrize(
    ("path", "error", "step", "status", "text"),
    [
        (CALL, NotFoundError("x"), "Call", Status.OK, ACCEPTED),
        (CALL, RateLimitError("x"), "Call", Status.SKIPPED, USED_UP),
        (CALL, PermitTimeoutError("x"), "Call", Status.SKIPPED, USED_UP),
        (ORDERS, BadRequestError("x"), "Roles", Status.OK, "May call orders."),
        (ORDERS, NotFoundError("x"), "Roles", Status.OK, "May call orders."),
        (ORDERS, RateLimitError("x"), "Roles: orders", Status.SKIPPED, USED_UP),
        (ORDERS, PermitTimeoutError("x"), "Roles: orders", Status.SKIPPED, USED_UP),
        (RESTRICTED, BadRequestError("x"), "Restricted data", Status.OK, ACCEPTED),
        (RESTRICTED, RateLimitError("x"), "Restricted data", Status.SKIPPED, USED_UP),
        (RESTRICTED, ForbiddenError("x"), "Restricted data", Status.WARNING,
         "May not see buyers' data; calls without it work."),
        (GRANTLESS, NotFoundError("x"), "Grantless", Status.OK, ACCEPTED),
        (GRANTLESS, RateLimitError("x"), "Grantless", Status.SKIPPED, USED_UP),
        (ESCAPED, NotFoundError("x"), "Path encoding", Status.OK, ARRIVES),
        (ESCAPED, BadRequestError("x"), "Path encoding", Status.OK, ARRIVES),
        (ESCAPED, RateLimitError("x"), "Path encoding", Status.SKIPPED, USED_UP),
        (ESCAPED, PermitTimeoutError("x"), "Path encoding", Status.SKIPPED, USED_UP),
        (ESCAPED, ForbiddenError("x"), "Path encoding", Status.SKIPPED, "Needs the role for orders."),
        (ESCAPED, NoSuchPathError("x"), "Path encoding", Status.PROBLEM,
         "An escaped slash in a path arrives as a plain one."),
    ],
)  # fmt: skip
def test_what_a_step_meets_is_its_finding(path: str, error: SPAPIError, step: str, status: Status, text: str) -> None:
    """A call that was let in says as much as one that is answered; no other step is touched by it."""
    _, found = scripted(**{path: error})
    assert (step, status, text) in [(each.step, each.status, each.text) for each in found]
    usual = {(each.step, each.status, each.text) for each in scripted()[1]}
    if path == CALL:  # its answer says the region
        usual = {each for each in usual if each[0] != "Region"}
    others = [each.text for each in found if (each.step, each.status, each.text) not in usual]
    assert others == ([] if text in {"May call orders.", ARRIVES} else [text])


@pytest.mark.parametrize("path", [ORDERS, RESTRICTED, GRANTLESS, ESCAPED])
def test_trouble_of_a_step_is_a_warning_with_the_likeliest_cause(path: str) -> None:
    """The first of those that there are, and the walk goes on."""
    error = ServerError("x", status_code=503)
    first = causes(error, Subject(Scripted.region, "DE"))[0]
    _, found = scripted(**{path: error})
    [warned] = [each for each in found if each.status is Status.WARNING]
    assert (warned.cause, warned.remedy, warned.sure) == (first.cause, first.remedy, first.sure)
    before = "Grantless operations (notifications) do not work: " if path == GRANTLESS else ""
    assert warned.text == before + first.text
    assert found[-1].step == "Path encoding"


def test_the_time_of_the_selling_partner_api_alone_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """Login with Amazon has a clock of its own."""

    def reach(self: Scripted, method: str, url: str, headers: dict[str, str], body: None, *, timeout: float) -> Any:
        return SimpleNamespace(
            headers={"date": format_datetime(NOW if url.endswith("amazon.com/") else NOW + timedelta(hours=1))}
        )

    monkeypatch.setattr(Scripted, "reach", reach)
    profile = {
        "marketplace": "DE",
        "lwa_client_id": "amzn1.full",
        "lwa_client_secret": SECRET,
        "refresh_token": EU_TOKEN,
    }
    config = Config(Path("config.json"), {"profiles": {"p": profile}}, {})
    found = [each for each in examine(config, "p", lambda _: Scripted({}), wall=NOW.timestamp) if each.step == "Clock"]
    assert [(each.status, each.text) for each in found] == [(Status.OK, "Within 0 s of the server's.")]
