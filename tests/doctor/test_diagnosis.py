"""The doctor: every cause of a refused call that is known, shown against the local sandbox server."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from spapi_clients import SPAPIClient
from spapi_core.doctor import Finding, Status, Sure, diagnose, examine
from spapi_core.doctor.causes import Probe, Subject, causes, narrowed
from spapi_core.errors import ConnectionNotMadeError, LWAError, SPAPIError
from spapi_core.profiles.config import Config
from spapi_core.sandbox import LocalSandbox
from spapi_core.wire.http import HTTP
from tests.accounts.stage import (
    EU_TOKEN,
    NA_TOKEN,
    REVOKED,
    SECRET,
    Detour,
    async_client,
    client,
    credentials,
)

ORDER = "/orders/v0/orders/123"


def _orders(client: Any) -> Any:
    return client.request(
        "GET",
        "/orders/v0/orders",
        params={"MarketplaceIds": ["A1PA6795UKMFR9"], "CreatedAfter": "2020-01-01T00:00:00Z"},
    )


def _catalog(client: Any) -> Any:
    return client.request(
        "GET", "/catalog/2022-04-01/items", params={"marketplaceIds": ["A1PA6795UKMFR9"], "keywords": ["x"]}
    )


def _met(client: Any, do: Callable[[Any], Any]) -> tuple[list[Finding], SPAPIError]:
    with pytest.raises(SPAPIError) as caught:
        do(client)
    return client.diagnose(caught.value), caught.value


def _expired(sandbox: LocalSandbox) -> None:
    sandbox.add_fault("token-expired", operation="orders_v0.getOrders", times=9)


def _unauthorized(sandbox: LocalSandbox) -> None:
    sandbox.add_fault("status", status=401, operation="orders_v0.getOrders", times=9)


def _revoked_later(sandbox: LocalSandbox) -> None:
    sandbox.revoke(EU_TOKEN)


def _gateway(sandbox: LocalSandbox) -> None:
    sandbox.add_fault("html", status=400, operation="orders_v0.getOrders", times=9)


def _throttled(sandbox: LocalSandbox) -> None:
    sandbox.add_fault("throttle", operation="orders_v0.getOrders", times=99)


def _down(sandbox: LocalSandbox) -> None:
    sandbox.add_fault("status", status=503, operation="orders_v0.getOrders", times=99)


def _lwa_down(sandbox: LocalSandbox) -> None:
    sandbox.add_fault("html", status=503, operation="lwa", times=99)


def _nothing(_: LocalSandbox) -> None:
    return


WRONG_SECRET = credentials(lwa_client_secret="MARK-other")
POOR = credentials("Atzr|MARK-poor", lwa_client_id="amzn1.poor")
NONE = credentials("Atzr|MARK-none", lwa_client_id="amzn1.none")
OTHERS = credentials("Atzr|MARK-poor")

CASES: dict[str, tuple[Callable[[LocalSandbox], None], Any, Callable[[Any], Any], str, Sure]] = {
    "expired token": (_expired, None, _orders, "expired_token", Sure.CERTAIN),
    "invalid access token, 401": (_unauthorized, None, _orders, "invalid_access_token", Sure.LIKELY),
    "invalid credentials": (_nothing, WRONG_SECRET, _orders, "invalid_credentials", Sure.CERTAIN),
    "invalid refresh token": (
        _nothing,
        credentials("Atzr|MARK-unknown"),
        _orders,
        "invalid_refresh_token",
        Sure.CERTAIN,
    ),
    "revoked refresh token": (_nothing, credentials(REVOKED), _orders, "invalid_refresh_token", Sure.CERTAIN),
    "refresh token of another application": (_nothing, OTHERS, _orders, "invalid_refresh_token", Sure.CERTAIN),
    "wrong region": (_nothing, credentials(NA_TOKEN), _orders, "wrong_region", Sure.CERTAIN),
    "missing role": (_nothing, POOR, _catalog, "missing_role", Sure.LIKELY),
    "missing restricted token": (
        _nothing,
        None,
        lambda client: client.send(client.call("GET", ORDER + "/address", restricted=False)),
        "missing_restricted_token",
        Sure.LIKELY,
    ),
    "no such path": (
        _nothing,
        None,
        lambda client: client.request("GET", "/orders/v9/nothing", allow_unknown=True),
        "no_such_path",
        Sure.LIKELY,
    ),
    "not found": (_nothing, None, lambda client: client.request("GET", ORDER), "not_found", Sure.LIKELY),
    "gateway": (_gateway, None, _orders, "gateway", Sure.LIKELY),
    "usage plan": (_throttled, None, _orders, "usage_plan", Sure.CERTAIN),
    "Amazon down": (_down, None, _orders, "amazon", Sure.LIKELY),
}


@pytest.mark.parametrize("name", CASES)
def test_each_cause_is_found(sandbox: LocalSandbox, name: str) -> None:
    """What was done to the server is what the doctor says first, as sure as one can be, with a remedy and no secret."""
    prepare, who, do, cause, sure = CASES[name]
    prepare(sandbox)
    with client(sandbox, who, sleep=lambda _: None) as made:
        found, _ = _met(made, do)
    assert (found[0].cause, found[0].sure) == (cause, sure)
    assert found[0].remedy
    assert all(finding.status is Status.PROBLEM for finding in found)
    assert "MARK" not in repr(found)


def test_an_authorisation_taken_back_in_mid_work_is_found(sandbox: LocalSandbox) -> None:
    """The token in hand stops working: Amazon says so, and the doctor knows why."""
    with client(sandbox) as made:
        _orders(made)
        _revoked_later(sandbox)
        found, _ = _met(made, _orders)
    assert found[0].cause in {"revoked_authorization", "invalid_refresh_token"}


def test_a_slash_in_a_raw_path_is_thought_of(sandbox: LocalSandbox) -> None:
    """A SKU with a slash, written into a path as it is: among the causes, with what to do."""
    with client(sandbox) as made:
        found, _ = _met(made, lambda it: it.request("GET", "/listings/2021-08-01/items/A1/a/b", allow_unknown=True))
    assert [finding.cause for finding in found] == ["no_such_path", "unescaped_path"]
    assert "Percent-encode" in found[1].remedy


def test_a_403_without_a_reason_names_all_that_can_be(sandbox: LocalSandbox) -> None:
    """No role at all: even the harmless call is refused everywhere, so authorisation and region stay in the list."""
    with client(sandbox, NONE) as made:
        found, _ = _met(made, _catalog)
    assert {finding.cause for finding in found} >= {"missing_role", "wrong_region", "revoked_authorization"}


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (LWAError("m", error="unauthorized_client", status_code=400), "wrong_application"),
        (LWAError("m", error="invalid_scope", status_code=400), "invalid_scope"),
        (LWAError("m", error="something_new", status_code=400), "lwa_refused"),
        (LWAError("m", status_code=503, retryable=True), "lwa_unavailable"),
        (ConnectionNotMadeError("[Errno -2] Name or service not known"), "dns"),
        (ConnectionNotMadeError("[SSL: CERTIFICATE_VERIFY_FAILED]"), "tls"),
        (ConnectionNotMadeError("Connection refused"), "unreachable"),
    ],
)
def test_what_the_server_cannot_play_is_read_off_the_error(error: SPAPIError, cause: str) -> None:
    """Refusals of LWA that are rare, and the network."""
    assert causes(error, Subject())[0].cause == cause


@pytest.mark.parametrize("admitted", [True, False, None])
def test_a_probe_says_which_cause_of_a_403_is_likely(admitted: bool | None) -> None:
    """Taken: neither the region nor the authorization; refused: these first; without an answer: as before."""
    found = [
        Finding("Call", Status.WARNING, "", cause)
        for cause in ("role", "wrong_region", "path", "revoked_authorization")
    ]
    order = [each.cause for each in narrowed(found, Probe(admitted), Subject())]
    assert (
        order
        == {
            True: ["role", "path"],
            False: ["wrong_region", "revoked_authorization", "role", "path"],
            None: ["role", "wrong_region", "path", "revoked_authorization"],
        }[admitted]
    )


@pytest.mark.anyio
async def test_the_async_client_has_the_same_doctor(sandbox: LocalSandbox) -> None:
    """Wrong region, found by asking the other regions, from asyncio."""
    async with async_client(sandbox, credentials(NA_TOKEN)) as made:
        with pytest.raises(SPAPIError) as caught:
            await made.request("GET", "/sellers/v1/marketplaceParticipations")
        found = await made.diagnose(caught.value)
    assert [finding.cause for finding in found] == ["wrong_region"]
    assert "NA" in found[0].text


def _config(tmp_path: Path, **changes: Any) -> Config:
    profile = {
        "marketplace": "DE",
        "lwa_client_id": "amzn1.full",
        "lwa_client_secret": SECRET,
        "refresh_token": EU_TOKEN,
        **changes,
    }
    return Config(tmp_path / "config.json", {"profiles": {"p": profile}}, {})


def _examined(sandbox: LocalSandbox, config: Config, **settings: Any) -> dict[str, list[Finding]]:
    def connect(profile: Any) -> Any:
        return client(sandbox, profile.credentials, profile.marketplace.country)

    steps: dict[str, list[Finding]] = {}
    for finding in examine(config, "p", connect, **settings):
        assert "MARK" not in repr(finding)
        steps.setdefault(finding.step, []).append(finding)
    return steps


def _worst(steps: dict[str, list[Finding]], step: str) -> Status:
    order = list(Status)
    return max((finding.status for finding in steps[step]), key=order.index)


def test_a_healthy_profile_is_walked_to_the_end(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """Every step is taken and all is well."""
    steps = _examined(sandbox, _config(tmp_path))
    assert list(steps) == [
        "Configuration",
        "Secret age",
        "Reachability",
        "Clock",
        "Login with Amazon",
        "Token kind",
        "Call",
        "Region",
        "Roles",
        "Restricted data",
        "Grantless",
        "Path encoding",
    ]
    assert {finding.status for found in steps.values() for finding in found} <= {Status.OK, Status.SKIPPED}


def test_a_mistake_in_the_profile_ends_the_walk(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """Nothing is sent for a profile that cannot be read; the mistake has its pointer."""
    steps = _examined(sandbox, _config(tmp_path, marketplace="GE"))
    assert "/profiles/p/marketplace" in steps["Configuration"][0].text
    assert _worst(steps, "Everything else") is Status.SKIPPED
    assert sandbox.requests() == []


def test_wrong_credentials_end_the_walk_at_lwa(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """Hosts are reached, the token is refused, the rest is skipped."""
    steps = _examined(sandbox, _config(tmp_path, lwa_client_secret="MARK-other"))
    assert steps["Login with Amazon"][0].cause == "invalid_credentials"
    assert _worst(steps, "Reachability") is Status.OK
    assert "Call" not in steps


def test_the_wrong_region_is_found_on_the_way(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """A seller of Europe in a profile for America: certain, with the region to write."""
    steps = _examined(sandbox, _config(tmp_path, marketplace="US"))
    (finding,) = steps["Region"]
    assert (finding.cause, finding.sure) == ("wrong_region", Sure.CERTAIN)
    assert "EU" in finding.remedy


def test_missing_roles_are_warnings(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """An application with one role works; what it may not do is reported."""
    steps = _examined(sandbox, _config(tmp_path, lwa_client_id="amzn1.poor", refresh_token="Atzr|MARK-poor"))
    assert _worst(steps, "Call") is Status.OK
    assert [finding.cause for finding in steps["Roles"] if finding.status is Status.WARNING].count("missing_role") >= 2
    assert _worst(steps, "Restricted data") is Status.SKIPPED


def test_a_wrong_clock_is_told(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """An hour ahead of the server is a warning that says how much."""
    steps = _examined(sandbox, _config(tmp_path), wall=lambda: time.time() + 3600)
    (finding,) = steps["Clock"]
    assert finding.status is Status.WARNING
    assert "ahead" in finding.text


@pytest.mark.parametrize(("age", "status"), [(10, Status.OK), (160, Status.WARNING), (181, Status.PROBLEM)])
def test_the_age_of_the_secret_is_told(sandbox: LocalSandbox, tmp_path: Path, age: int, status: Status) -> None:
    """By the date in the profile, against 180 days."""
    day = datetime.fromtimestamp(time.time(), UTC).date() - timedelta(days=age)
    assert _worst(_examined(sandbox, _config(tmp_path, client_secret_created=day.isoformat())), "Secret age") is status


def test_a_host_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Nothing listens: one problem with what to do, and the walk ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = _config(tmp_path, environment=f"http://127.0.0.1:{port}")
    found = list(examine(config, "p", _plain))
    problems = [finding for finding in found if finding.status is Status.PROBLEM]
    assert {finding.cause for finding in problems} == {"unreachable"}
    assert "spapi sandbox serve" in problems[0].remedy
    assert found[-1].text == "Not checked: a host cannot be reached."


def _plain(profile: Any) -> Any:
    return SPAPIClient(**profile.settings(), http=HTTP())


def test_a_proxy_that_decodes_slashes_is_found(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """Between here and Amazon somebody turns %2F into a slash: the walk notices before a SKU does."""

    class Decoding(Detour):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            request.url = request.url.copy_with(raw_path=request.url.raw_path.replace(b"%2F", b"/"))
            return super().handle_request(request)

    def connect(profile: Any) -> Any:
        return client(sandbox, profile.credentials, detour=Decoding)

    found = [finding for finding in examine(_config(tmp_path), "p", connect) if finding.step == "Path encoding"]
    assert [finding.cause for finding in found] == ["unescaped_path"]


CAUSES = {
    "ConfigurationError": ["configuration"],
    "ClientClosedError": ["configuration"],
    "InvalidArgumentError": ["configuration"],
    "PermitTimeoutError": ["usage_plan"],
    "StoreError": ["configuration"],
    "LWAError": ["lwa_unavailable"],
    "TransportError": ["connection_lost"],
    "ConnectionNotMadeError": ["unreachable"],
    "ConnectionLostError": ["connection_lost"],
    "TotalTimeoutError": ["connection_lost"],
    "AnswerTooLargeError": ["connection_lost"],
    "AnswerEncodingError": ["connection_lost"],
    "BadRequestError": ["gateway"],
    "UnauthorizedError": ["invalid_access_token", "revoked_authorization"],
    "ForbiddenError": ["missing_role", "unescaped_path"],
    "ExpiredTokenError": ["expired_token"],
    "NoSuchPathError": ["no_such_path", "unescaped_path"],
    "NotFoundError": ["not_found"],
    "RateLimitError": ["usage_plan"],
    "ServerError": ["amazon"],
    "AnswerError": ["amazon"],
    "DriftError": ["amazon"],
}
"""What an error of each class says without an answer of Amazon's; the others are unknown."""


def test_diagnose_takes_any_error(sandbox: LocalSandbox) -> None:
    """What a class of ours stands for has its cause and its remedy; any other is repeated as it is."""

    def leaves(kind: type[SPAPIError]) -> list[type[SPAPIError]]:
        return [kind, *(leaf for child in kind.__subclasses__() for leaf in leaves(child))]

    kinds = leaves(SPAPIError)
    assert set(CAUSES) < {kind.__name__ for kind in kinds}
    with client(sandbox) as made:
        for kind in kinds:
            found = diagnose(made, kind("something"))
            assert [each.cause for each in found] == CAUSES.get(kind.__name__, ["unknown"])
            assert {each.status for each in found} == {Status.PROBLEM}
            if kind.__name__ in CAUSES:
                assert all(each.text and each.remedy for each in found)
            else:
                assert found[0].text == f"{kind.__name__}: something"
