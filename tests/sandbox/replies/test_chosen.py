from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from spapi_core.sandbox import ConfigurationError, LocalSandbox
from spapi_core.sandbox.replies.chosen import Choice, ChoiceError
from tests.sandbox.checked import CATALOG, Caller

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EXAMPLE = "x-spapi-sandbox-example"
ORDER = "/orders/v0/orders/902-1845936-5435065"


@pytest.fixture(params=[False, True], ids=["static", "stateful"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[LocalSandbox]:
    """One of each mode, as they are by themselves: personal data is restricted when stateful."""
    with LocalSandbox(stateful=request.param, plans="none") as running:
        yield running


@pytest.fixture
def ask(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> Callable[..., httpx.Response]:
    """Ask for something with a choice in the header."""
    http = caller_of(sandbox).http

    def asked(path: str, choice: str | None = None, body: Any = None) -> httpx.Response:
        headers = {EXAMPLE: choice} if choice else {}
        return http.get(path, headers=headers) if body is None else http.post(path, headers=headers, json=body)

    return asked


@pytest.mark.parametrize("status", [200, 400, 403, 404, 429, 500, 503])
def test_a_status_chooses_the_answer(status: int, ask: Callable[..., httpx.Response]) -> None:
    """Where Amazon has no pair with it, too, in Amazon's form."""
    answer = ask(ORDER, f"status={status}")
    assert answer.status_code == status
    assert answer.json().keys() & ({"payload"} if status == 200 else {"errors"})


def test_a_name_chooses_the_pair_whose_request_has_it(ask: Callable[..., httpx.Response]) -> None:
    """Here the pair for a test case."""
    answer = ask("/orders/v0/orders/anything", "name=TEST_CASE_400")
    assert (answer.status_code, answer.headers["x-spapi-sandbox-source"][:7]) == (400, "static ")


def test_a_number_counts_among_what_the_status_leaves(ask: Callable[..., httpx.Response]) -> None:
    """From 0; a bare number counts among all pairs."""
    assert ask(ORDER, "0").status_code == ask(ORDER, "number=0").status_code == 200
    assert ask(ORDER, "status=400,number=0").status_code == 400


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ("99", "no such example"),
        ("name=NEVER", "no such example"),
        ("status=99", "between 200 and 599"),
        ("status=many", "whole number"),
        ("colour=red", "'colour' cannot be chosen"),
        ("body=x", "not by a header"),
    ],
)
def test_a_choice_that_cannot_be_met_is_a_400_with_the_remedy(
    choice: str, words: str, ask: Callable[..., httpx.Response]
) -> None:
    """It says what there is."""
    answer = ask(ORDER, choice)
    assert answer.status_code == 400
    assert words in answer.json()["errors"][0]["message"]


def test_every_status_of_every_operation_can_be_chosen(sandbox: LocalSandbox) -> None:
    """200 to 204 as the model has them, and each error; no 5xx of the sandbox's own."""
    with httpx.Client(base_url=sandbox.url) as http:
        for endpoint in CATALOG:
            for status in (endpoint.success, 429):
                sandbox.next_answer(endpoint.id, status=status)
                path = endpoint.path.replace("{", "").replace("}", "")
                answer = http.request(endpoint.method, path)
                assert answer.status_code == status, (endpoint.id, answer.text[:200])


def test_a_pair_that_a_request_names_is_answered_where_data_is_restricted(ask: Callable[..., httpx.Response]) -> None:
    """By header and by test case; the pairs hold nobody's data."""
    assert ask("/orders/v0/orders/TEST_CASE_200/address").status_code == 200
    assert ask(ORDER + "/buyerInfo", "status=200").status_code == 200


def test_a_test_case_without_a_pair_is_amazons_400(ask: Callable[..., httpx.Response]) -> None:
    """In every mode, rather than something made up."""
    answer = ask("/orders/v0/orders/TEST_CASE_418")
    assert (answer.status_code, answer.json()["errors"][0]["message"]) == (400, "Could not match input arguments")


def test_parameters_that_an_operation_does_not_have_change_no_pair(ask: Callable[..., httpx.Response]) -> None:
    """Other clients send a marketplace with every call: a request of Amazon's is answered in each mode anyway."""
    answer = ask("/reports/2021-06-30/reports/ID323?MarketplaceIds=ATVPDKIKX0DER")
    assert (answer.status_code, answer.json()["reportId"]) == (200, "ReportId1")


def test_properties_that_a_body_does_not_have_change_no_pair(ask: Callable[..., httpx.Response]) -> None:
    """Other clients put their spellings of the marketplace into every body as well; the pair names one of another region."""
    marketplaces = ["ATVPDKIKX0DER", "A1F83G8C2ARO7P"]
    body: dict[str, Any] = {"feedType": "POST_PRODUCT_DATA"}
    body["inputFeedDocumentId"] = "3d4e42b5-1d6e-44e8-a89c-2abfca0625bb"
    body |= {"marketplaceIds": marketplaces, "MarketplaceIds": marketplaces[:1]}
    answer = ask("/feeds/2021-06-30/feeds", body=body)
    assert (answer.status_code, answer.json()) == (202, {"feedId": "3485934"})


def test_a_pair_that_is_an_error_is_answered_where_a_flow_refuses(ask: Callable[..., httpx.Response]) -> None:
    """Its id is unknown to the flow, whose answer would be a 404."""
    assert ask("/feeds/2021-06-30/feeds/badFeedId1").status_code == 400
    assert ask("/feeds/2021-06-30/feeds/otherFeedId1").status_code in (400, 404)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/mfn/v0/shipments/abcddcba-00c3-4f6f-a63a-639f76ee9253", 200),
        ("/mfn/v0/shipments/aabbccdd-1beb-4cda-8bf4-7366cfddbec1", 400),
        ("/vendor/directFulfillment/orders/v1/purchaseOrders/2JK3S9VC", 200),
    ],
)
def test_a_request_of_a_pair_is_answered_where_data_is_restricted(
    path: str, status: int, ask: Callable[..., httpx.Response], sandbox: LocalSandbox
) -> None:
    """By Amazon's pair, not by what the sandbox remembers."""
    assert ask(path).status_code == status
    assert sandbox.requests()[-1]["source"].startswith("static")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/supplySources/2020-07-01/supplySources/{supplySourceId}", 200),
        ("/supplySources/2020-07-01/supplySources/ed85fcf9-798c-4b63-a47e-8d4f0d273ddb", 200),
        ("/supplySources/2020-07-01/supplySources/ed85fcf9-798c-4b63-a47e-000000000000", 404),
        ("/vendor/orders/v1/purchaseOrders/mock-purchaseOrderNumber1", 200),
        ("/vendor/orders/v1/purchaseOrders/INVALID_PO", 404),
        ("/vendor/directFulfillment/orders/v1/purchaseOrders/2JK3S9VCD", 200),
        ("/vendor/directFulfillment/orders/v1/purchaseOrders/2JK3S9VCE", 403),
        ("/finances/v0/financialEventGroups/BADID/financialEvents", 400),
    ],
)
def test_what_amazons_pairs_show_is_known_and_nothing_else(path: str, status: int) -> None:
    """An id that a pair names or shows gets the pair, as does the template's own placeholder; others stay what they are."""
    with LocalSandbox(stateful=True, plans="none") as running, closing(Caller(running)) as caller:
        assert caller.http.get(path).status_code == status


@pytest.mark.parametrize(("path", "status"), [("A1SELLER/SKU-1", 400), ("{sellerId}/{sku}", 200)])
def test_a_missing_parameter_stays_a_400_beside_a_pair_that_names_none(
    path: str, status: int, stateful: LocalSandbox, caller_of: Callable[..., Caller]
) -> None:
    """In static mode the pair fits any request; where there is state, one about a real listing is held to the model."""
    assert caller_of(stateful).http.get(f"/listings/2021-08-01/items/{path}").status_code == status


def test_the_next_answer_is_given_once_or_as_often_as_said(
    sandbox: LocalSandbox, ask: Callable[..., httpx.Response]
) -> None:
    """Then the operation answers as ever; other operations are not concerned."""
    sandbox.next_answer("sellers_v1.getAccount", status=503, times=2)
    usual = ask("/sellers/v1/marketplaceParticipations").status_code
    found = [ask("/sellers/v1/account").status_code for _ in range(3)]
    assert (usual, found) == (200, [503, 503, 200])


def test_the_next_answer_may_be_ones_own(sandbox: LocalSandbox, ask: Callable[..., httpx.Response]) -> None:
    """Status, body and headers."""
    sandbox.next_answer("getAccount", status=418, body={"errors": []}, headers={"Retry-After": "7"})
    answer = ask("/sellers/v1/account")
    assert (answer.status_code, answer.json(), answer.headers["retry-after"]) == (418, {"errors": []}, "7")


def test_answers_wait_in_the_order_in_which_they_were_chosen(
    sandbox: LocalSandbox, ask: Callable[..., httpx.Response]
) -> None:
    """A story of several calls."""
    for status in (429, 500, 404):
        sandbox.next_answer("getAccount", status=status)
    assert [ask("/sellers/v1/account").status_code for _ in range(4)] == [429, 500, 404, 200]


def test_the_control_door_chooses_shows_and_forgets(sandbox: LocalSandbox, ask: Callable[..., httpx.Response]) -> None:
    """The same for programs in other languages."""
    door = f"{sandbox.url}/_sandbox/api/next"
    httpx.post(door, json={"operation": "sellers_v1.getAccount", "status": 500}).raise_for_status()
    assert httpx.get(door).json()["waiting"][0]["status"] == 500
    assert httpx.delete(door).json() == {"waiting": []}
    assert ask("/sellers/v1/account").status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {"operation": "noSuch", "status": 404},
        {"status": 404},
        {"operation": "getAccount", "times": 0},
        {"operation": "getAccount", "status": "404"},
        {"operation": "getAccount", "headers": {"a": "b\r\nc: d"}},
        {"operation": "getAccount", "wrong": 1},
    ],
)
def test_a_wrong_choice_at_the_door_is_a_400(body: dict[str, Any], sandbox: LocalSandbox) -> None:
    """And nothing waits."""
    door = f"{sandbox.url}/_sandbox/api/next"
    assert httpx.post(door, json=body).status_code == 400
    assert httpx.get(door).json() == {"waiting": []}


def test_an_operation_that_is_not_there_is_named() -> None:
    """In Python as over HTTP."""
    with LocalSandbox() as sandbox, pytest.raises(ConfigurationError, match="noSuch"):
        sandbox.next_answer("noSuch", status=404)


def test_the_route_of_amazons_own_tests_chooses(sandbox: LocalSandbox) -> None:
    """By tag and operation, for the next caller; a later word about the same operation replaces an earlier one."""
    for status in (500, 404):
        answer = httpx.post(f"{sandbox.url}/response/sellers-getAccount/code/{status}")
        assert answer.json() == {"operation": "getAccount", "status": status}
    assert httpx.get(f"{sandbox.url}/sellers/v1/account").status_code == 404
    assert httpx.get(f"{sandbox.url}/sellers/v1/account").status_code == 403


@pytest.mark.parametrize(
    "path", ["/response/x-noSuch/code/200", "/response/getAccount", "/response/getAccount/code/99"]
)
def test_a_wrong_word_on_that_route_is_an_error(path: str, sandbox: LocalSandbox) -> None:
    """Never taken for success."""
    assert httpx.post(sandbox.url + path).status_code == 404


def test_a_page_of_another_origin_may_not_choose(sandbox: LocalSandbox) -> None:
    """As with the rest of the control interface."""
    answer = httpx.post(f"{sandbox.url}/response/getAccount/code/200", headers={"Origin": "https://example.com"})
    assert answer.status_code == 403


def test_a_choice_is_read_with_and_without_spaces() -> None:
    """The header's grammar."""
    assert Choice.read(" status = 404 , number=1") == Choice(number=1, status=404)
    with pytest.raises(ChoiceError):
        Choice.read("")
