from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from json import loads
from pathlib import Path
from typing import Any

import httpx
import pytest

from spapi_clients import SPAPIClient
from spapi_core import errors
from spapi_core.auth import Credentials
from spapi_core.retry import RetryPolicy
from spapi_core.sandbox import Fault, FaultError, LocalSandbox, Sandbox
from spapi_core.sandbox.replies.faults import KINDS, read_scenario
from tests.sandbox.checked import Caller

US = "ATVPDKIKX0DER"
QUERY = {"MarketplaceIds": US, "CreatedAfter": "2020-01-01T00:00:00Z", "MaxResultsPerPage": "5"}
MODELS = Path(__file__).parents[3] / "models"
GET_ORDERS = "orders_v0.getOrders"


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A separate stateful sandbox."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, seed={"marketplaces": ["US"]}) as running:
        yield running


@pytest.fixture
def client(sandbox: LocalSandbox) -> Iterator[SPAPIClient]:
    """A client of ours that tries once."""
    credentials = Credentials(lwa_client_id="a", lwa_client_secret="s", refresh_token="Atzr|test")
    with SPAPIClient(
        credentials,
        marketplace="US",
        environment=sandbox.url,
        retry=RetryPolicy(tries=1),
        sandbox_rdt="access_token",
        timeout=5.0,
    ) as made:
        yield made


def _added(fault: Fault, running: Sandbox) -> Fault:
    return running.faults.add(fault)


def listed(client: SPAPIClient) -> Any:
    return client.request("GET", "/orders/v0/orders", params=QUERY)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.UnauthorizedError),
        (403, errors.ForbiddenError),
        (404, errors.NotFoundError),
        (408, errors.RequestTimeoutError),
        (409, errors.ConflictError),
        (413, errors.PayloadTooLargeError),
        (415, errors.UnsupportedMediaTypeError),
        (422, errors.UnprocessableError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (502, errors.ServerError),
        (503, errors.ServerError),
        (504, errors.ServerError),
    ],
)
@pytest.mark.parametrize("shape", ["status", "html", "xml", "empty"])
def test_each_status_in_each_shape_is_seen_as_its_class(
    status: int, kind: type[errors.StatusError], shape: str, sandbox: LocalSandbox, client: SPAPIClient
) -> None:
    """Amazon's JSON, a page of HTML, XML, or nothing at all."""
    sandbox.add_fault(shape, operation=GET_ORDERS, status=status)
    with pytest.raises(kind) as caught:
        listed(client)
    assert caught.value.status_code == status


@pytest.mark.parametrize("shape", ["html", "xml", "empty", "wrong-json", "cut"])
def test_a_good_status_with_a_spoiled_body_is_no_success(
    shape: str, sandbox: LocalSandbox, client: SPAPIClient
) -> None:
    """HTML, XML, nothing, broken JSON, half a body."""
    sandbox.add_fault(shape, operation=GET_ORDERS, status=200)
    with pytest.raises(errors.SPAPIError) as caught:
        listed(client)
    assert isinstance(caught.value, errors.AnswerError | errors.ConnectionLostError)


@pytest.mark.parametrize("kind", ["close", "reset"])
def test_a_broken_connection_is_seen_as_lost(kind: str, sandbox: LocalSandbox, client: SPAPIClient) -> None:
    """The request may have been carried out."""
    sandbox.add_fault(kind, operation=GET_ORDERS)
    with pytest.raises(errors.ConnectionLostError):
        listed(client)


def test_a_throttled_call_has_amazons_429(sandbox: LocalSandbox, client: SPAPIClient) -> None:
    """With its code, and without the header that says the rate."""
    sandbox.add_fault("throttle", operation=GET_ORDERS)
    with pytest.raises(errors.RateLimitError) as caught:
        listed(client)
    assert (caught.value.code, caught.value.is_rate_limited()) == ("QuotaExceeded", True)


def test_an_unknown_enum_value_reaches_the_client_as_it_is(sandbox: LocalSandbox, client: SPAPIClient) -> None:
    """A value that no model knows, in a good answer."""
    sandbox.add_fault("unknown-enum", operation=GET_ORDERS)
    assert "SANDBOX_UNKNOWN_VALUE" in str(listed(client))


def test_a_missing_required_property_is_really_missing(sandbox: LocalSandbox, client: SPAPIClient) -> None:
    """One of those that the model requires."""
    sandbox.add_fault("missing-required", operation=GET_ORDERS)
    order = listed(client)["payload"]["Orders"][-1]
    model = loads((MODELS / "orders_v0.json").read_bytes())
    assert not set(model["components"]["schemas"]["Order"]["required"]) <= set(order)


def test_a_delay_makes_a_patient_client_wait_and_a_hasty_one_give_up(sandbox: LocalSandbox) -> None:
    """By the seconds that were asked for."""
    sandbox.add_fault("delay", operation=GET_ORDERS, seconds=0.4)
    headers = {"x-amz-access-token": sandbox.access_token()}
    began = time.perf_counter()
    assert httpx.get(sandbox.url + "/orders/v0/orders", params=QUERY, headers=headers).status_code == 200
    assert time.perf_counter() - began >= 0.4
    with pytest.raises(httpx.ReadTimeout):
        httpx.get(sandbox.url + "/orders/v0/orders", params=QUERY, headers=headers, timeout=0.1)


def test_a_dripping_answer_comes_in_pieces_and_whole(sandbox: LocalSandbox) -> None:
    """Over the whole time, however late it is read, whole in the end."""
    headers = {"x-amz-access-token": sandbox.access_token()}
    whole = httpx.get(sandbox.url + "/orders/v0/orders", params=QUERY, headers=headers)
    sandbox.add_fault("drip", operation=GET_ORDERS, seconds=1.0)
    began = time.monotonic()
    with httpx.stream("GET", sandbox.url + "/orders/v0/orders", params=QUERY, headers=headers) as answer:
        pieces = [*answer.iter_raw()]
    assert time.monotonic() - began > 0.9
    assert len(pieces) > 1
    body = b"".join(pieces)
    assert len(body) == int(answer.headers["content-length"])
    ids, same = (
        [order["AmazonOrderId"] for order in each["payload"]["Orders"]] for each in (loads(body), whole.json())
    )
    assert ids == same


def test_a_cut_answer_states_its_full_length(sandbox: LocalSandbox) -> None:
    """And ends before it."""
    headers = {"x-amz-access-token": sandbox.access_token()}
    sandbox.add_fault("cut", operation=GET_ORDERS)
    with pytest.raises(httpx.RemoteProtocolError, match="peer closed connection"):
        httpx.get(sandbox.url + "/orders/v0/orders", params=QUERY, headers=headers)


def test_a_call_may_have_been_carried_out_before_a_5xx(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """The report is there although its creation was answered by a 500, and not there when it was not carried out."""
    caller = caller_of(sandbox)
    made = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [US]}
    query = {"reportTypes": made["reportType"]}
    sandbox.add_fault("status", operation="reports_v2021_06_30.createReport", status=500, times=1)
    caller("POST", "/reports/2021-06-30/reports", json=made, status=500)
    assert caller("GET", "/reports/2021-06-30/reports", params=query)["reports"] == []
    sandbox.add_fault("close", operation="reports_v2021_06_30.createReport", carried_out=True, times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        caller("POST", "/reports/2021-06-30/reports", json=made)
    assert len(caller("GET", "/reports/2021-06-30/reports", params=query)["reports"]) == 1


def test_a_fault_hits_the_next_calls_of_its_operation_and_no_others(sandbox: LocalSandbox) -> None:
    """After those that it skips, as often as it was asked, for the selling partner that it names."""
    headers = {"x-amz-access-token": sandbox.access_token("Atzr|one")}
    other = {"x-amz-access-token": sandbox.access_token("Atzr|other")}
    shown = httpx.get(sandbox.url + "/sellers/v1/marketplaceParticipations", headers=headers)
    assert shown.status_code == 200
    seller = sandbox.requests()[-1]["seller"]
    sandbox.add_fault("status", operation="orders_v0.*", seller=seller, skip=1, times=2)

    def status(path: str, who: dict[str, str]) -> int:
        return httpx.get(sandbox.url + path, params=QUERY, headers=who).status_code

    assert status("/orders/v0/orders", other) == 200
    assert status("/sellers/v1/marketplaceParticipations", headers) == 200
    assert [status("/orders/v0/orders", headers) for _ in range(4)] == [200, 503, 503, 200]


def test_a_share_of_calls_is_hit_the_same_again_for_a_seed(sandbox: LocalSandbox) -> None:
    """About as many as were asked for, and the same ones after a reset."""
    headers = {"x-amz-access-token": sandbox.access_token()}

    def statuses() -> list[int]:
        sandbox.reset()
        sandbox.add_fault("status", share=0.3)
        with httpx.Client(base_url=sandbox.url, headers=headers) as http:
            return [http.get("/sellers/v1/marketplaceParticipations").status_code for _ in range(100)]

    first = statuses()
    assert 15 <= first.count(503) <= 45
    assert statuses() == first


def test_login_and_documents_have_faults_too(sandbox: LocalSandbox, client: SPAPIClient) -> None:
    """A 503 of Login with Amazon is worth a retry, as it is final in no way."""
    sandbox.add_fault("html", operation="lwa", status=503)
    with pytest.raises(errors.SPAPIError) as caught:
        listed(client)
    assert caught.value.is_retryable()
    sandbox.clear_faults()
    listed(client)
    sandbox.add_fault("status", operation="documents", status=500, times=1)
    assert httpx.get(sandbox.url + "/sandbox-documents/x").status_code == 500


@pytest.mark.parametrize(
    ("row", "status", "error"),
    [
        ({"kind": "status", "status": 503}, 503, "temporarily_unavailable"),
        ({"kind": "status", "status": 500}, 500, "server_error"),
        ({"kind": "status", "status": 401, "code": "unauthorized_client"}, 401, "unauthorized_client"),
        ({"kind": "throttle"}, 429, "too_many_requests"),
        ({"kind": "token-expired"}, 400, "invalid_grant"),
    ],
)
def test_faults_of_the_login_have_its_shape(
    row: dict[str, Any], status: int, error: str, sandbox: LocalSandbox
) -> None:
    """Login with Amazon says `error` and `error_description`, never SP-API's list."""
    sandbox.add_fault(operation="lwa", times=1, **row)
    answer = httpx.post(sandbox.url + "/auth/o2/token", data={"grant_type": "refresh_token"})
    assert answer.status_code == status
    assert (answer.json()["error"], answer.json().keys()) == (error, {"error", "error_description"})


@pytest.mark.parametrize(
    ("row", "status", "code"),
    [
        ({"kind": "status", "status": 503}, 503, "SlowDown"),
        ({"kind": "status", "status": 404}, 404, "NoSuchKey"),
        ({"kind": "status", "status": 500}, 500, "InternalError"),
        ({"kind": "throttle"}, 503, "SlowDown"),
        ({"kind": "token-expired"}, 403, "AccessDenied"),
    ],
)
def test_faults_of_documents_have_their_shape(
    row: dict[str, Any], status: int, code: str, sandbox: LocalSandbox
) -> None:
    """The document store speaks XML."""
    sandbox.add_fault(operation="documents", times=1, **row)
    answer = httpx.get(sandbox.url + "/sandbox-documents/x")
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/xml")
    assert f"<Error><Code>{code}</Code>" in answer.text


def test_a_scenario_plays_a_day_by_sandbox_time(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """An outage from the tenth to the twentieth minute."""
    path = tmp_path / "day.toml"
    path.write_text('[[faults]]\nkind = "html"\nstatus = 503\nat = 600\nuntil = 1200\n', encoding="utf-8")
    for fault in read_scenario(path):
        sandbox.call(partial(_added, fault))
    seen = []
    for _ in range(4):
        headers = {"x-amz-access-token": sandbox.access_token()}
        seen.append(httpx.get(sandbox.url + "/sellers/v1/account", headers=headers).status_code)
        sandbox.advance(500)
    assert seen == [200, 200, 503, 200]


def test_the_scenario_of_the_documentation_plays_its_day(sandbox: LocalSandbox, tmp_path: Path) -> None:
    """What it says of each part of the day happens then."""
    text = (Path(__file__).parents[3] / "docs" / "sandbox.md").read_text(encoding="utf-8")
    place = tmp_path / "bad-day.toml"
    block = next(part for part in text.split("```") if part.startswith("toml\n") and "[[faults]]" in part)
    place.write_text(block.removeprefix("toml"), encoding="utf-8")
    faults = read_scenario(place)
    assert len(faults) == 6
    token = sandbox.access_token()
    for fault in faults:
        sandbox.call(partial(_added, fault))
    with httpx.Client(base_url=sandbox.url, headers={"x-amz-access-token": token}) as http:
        lost = 0
        for _ in range(60):
            try:
                http.get("/orders/v0/orders/902-1845936-5435065")
            except httpx.RemoteProtocolError:
                lost += 1
        assert 4 <= lost <= 24
        assert http.get("/sellers/v1/account").status_code == 200
        sandbox.advance(61)
        down = http.get("/sellers/v1/account")
        assert (down.status_code, down.headers["content-type"]) == (503, "text/html")
        sandbox.advance(120)
        login = [http.post("/auth/o2/token", data={"grant_type": "x"}).status_code for _ in range(3)]
        assert login == [500, 500, 401]
        sandbox.advance(20)
        assert [http.get("/sellers/v1/account").status_code for _ in range(2)] == [403, 403]
        http.headers["x-amz-access-token"] = sandbox.access_token()
        assert http.get("/sellers/v1/account").status_code == 200
        made = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [US]}
        report = http.post("/reports/2021-06-30/reports", json=made).json()["reportId"]
        assert "SANDBOX_UNKNOWN_VALUE" in http.get(f"/reports/2021-06-30/reports/{report}").text


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"kind": "earthquake"}, "earthquake"),
        ({"kind": "status", "colour": "red"}, "colour"),
        ({"kind": "status", "status": 99}, "status"),
        ({"kind": "status", "share": 2}, "share"),
        ({"kind": "delay", "seconds": -1}, "seconds"),
        ({"kind": "status", "times": "often"}, "times"),
        ({"kind": "status", "carried_out": 1}, "carried_out"),
    ],
)
def test_a_wrong_fault_names_its_entry(row: dict[str, Any], words: str) -> None:
    """So does a scenario."""
    with pytest.raises(FaultError, match=words):
        Fault.of(row)


def test_a_scenario_that_cannot_be_read_names_its_file(tmp_path: Path) -> None:
    """Missing, no TOML, or without rows."""
    path = tmp_path / "day.toml"
    for content in (None, "[[", "name = 1"):
        if content is not None:
            path.write_text(content, encoding="utf-8")
        with pytest.raises(FaultError, match=r"day\.toml"):
            read_scenario(path)


def test_every_kind_can_be_switched_on(sandbox: LocalSandbox) -> None:
    """By the JSON interface, and off again."""
    for kind in KINDS:
        assert httpx.post(sandbox.url + "/_sandbox/api/faults", json={"kind": kind}).status_code == 200
    assert len(httpx.get(sandbox.url + "/_sandbox/api/faults").json()["faults"]) == len(KINDS)
    assert httpx.request("DELETE", sandbox.url + "/_sandbox/api/faults").json()["faults"] == []
