"""The core loop, sync and async, in front of a real socket."""

from __future__ import annotations

import logging
import socket
from typing import Any

import pytest
from attrs import evolve

from spapi_core.auth import Credentials
from spapi_core.catalog import Plan
from spapi_core.client import AsyncClient, Client
from spapi_core.errors import (
    AnswerError,
    ConfigurationError,
    ConnectionLostError,
    ConnectionNotMadeError,
    DriftError,
    ExpiredTokenError,
    ForbiddenError,
    InvalidArgumentError,
    LWAError,
    PermitTimeoutError,
    RateLimitError,
    ServerError,
    SPAPIError,
)
from spapi_core.operation import Location, Operation, Param, Restricted, Style
from spapi_core.retry import RetryPolicy
from spapi_core.wire.http import HTTP, AsyncHTTP

pytestmark = pytest.mark.anyio

GET: Operation[Any] = Operation(
    id="shop_v1.getThing",
    section="shop_v1",
    name="getThing",
    method="GET",
    path="/shop/{sku}",
    params=(
        Param("sku", "sku", Location.PATH, str, required=True),
        Param("MarketplaceIds", "marketplace_ids", Location.QUERY, list[str], required=True, style=Style.CSV, marketplace=True),
    ),
    responses={200: dict[str, Any]},
)  # fmt: skip
POST: Operation[Any] = Operation(
    id="shop_v1.createThing",
    section="shop_v1",
    name="createThing",
    method="POST",
    path="/shop",
    body=dict[str, Any],
    responses={201: dict[str, Any]},
)


def refusal(conftest_reply: Any, status: int, code: str, details: str = "") -> Any:
    return conftest_reply.of({"errors": [{"code": code, "message": "no", "details": details}]}, status)


async def test_a_call_goes_out_and_its_answer_comes_back(make: Any, wire: Any, reply: Any) -> None:
    """Path, query, token, user agent and host are as Amazon wants them, byte for byte."""
    wire.replies = [reply.of({"name": "shirt"}, x_amzn_RequestId="r-1", x_amzn_RateLimit_Limit="2.0")]
    both = make(user_agent="Shop/2.1")
    got = await both.send(GET.call(sku="A/B %+#?ü日"))
    assert got.parsed == {"name": "shirt"}
    assert (got.request_id, got.rate_limit, got.attempts) == ("r-1", 2.0, 1)
    seen = wire.requests[0]
    assert seen.target == "/shop/A%2FB%20%25%2B%23%3F%C3%BC%E6%97%A5?MarketplaceIds=A1PA6795UKMFR9"
    assert seen.header("x-amz-access-token") == "Atza|token-0"
    assert seen.header("user-agent").startswith("Shop/2.1 (Language=Python/3.")
    assert seen.header("host") == wire.url.removeprefix("http://")


async def test_elapsed_is_the_time_from_send_to_the_answer(make: Any, wire: Any, reply: Any) -> None:
    """Seconds on the client's clock, all tries and their pauses included."""
    now = [1.0]

    def answer(_: Any) -> Any:
        now[0] += 1.25
        return refusal(reply, 429, "QuotaExceeded") if len(wire.requests) == 1 else reply.of({})

    wire.answer = answer
    assert (await make(clock=lambda: now[0]).send(GET.call(sku="x"))).elapsed == 2.5


async def test_a_get_has_neither_body_nor_length(make: Any, wire: Any) -> None:
    """The gateway answers a GET with Content-Length with HTML."""
    await make().send(GET.call(sku="x"))
    seen = wire.requests[0]
    assert seen.body == b""
    assert seen.header("content-length") is None
    assert seen.header("transfer-encoding") is None
    assert seen.header("content-type") is None


async def test_a_body_is_sent_once_encoded(make: Any, wire: Any, reply: Any) -> None:
    """JSON with its type and length."""
    wire.replies = [reply.of({"id": 1}, 201)]
    assert (await make().send(POST.call(body={"name": "ü"}))).status_code == 201
    seen = wire.requests[0]
    assert seen.body == '{"name":"ü"}'.encode()
    assert seen.header("content-type") == "application/json"


async def test_a_wrong_argument_takes_no_permit_and_sends_nothing(make: Any, wire: Any) -> None:
    """Mistakes of the caller cost nothing."""
    both = make()
    with pytest.raises(InvalidArgumentError, match="sku is required"):
        await both.send(GET.call())
    assert wire.requests == []
    assert both.auth.asked == []
    assert both.client.get_stats()["requests"] == 0


async def test_a_429_is_tried_again_with_a_fresh_permit(make: Any, wire: Any, reply: Any) -> None:
    """The caller sees the answer; the counters see the refusal."""
    wire.replies = [refusal(reply, 429, "QuotaExceeded"), reply.of({})]
    both = make()
    assert (await both.send(GET.call(sku="x"))).attempts == 2
    stats = both.client.get_stats()
    assert (stats["requests"], stats["retries"], stats["rate_limits_hit"], stats["errors"]) == (2, 1, 1, 0)


async def test_a_503_with_html_is_tried_again_and_then_told(make: Any, wire: Any, reply: Any) -> None:
    """After the last try the error of the status is raised, with how often it was tried."""
    wire.answer = lambda _: reply(503, b"<html>busy</html>")
    both = make(retry=RetryPolicy(tries=3, draw=lambda: 0.5))
    with pytest.raises(ServerError, match="503 HTML") as caught:
        await both.send(GET.call(sku="x"))
    assert (caught.value.attempts, len(wire.requests), len(both.sleeps)) == (3, 3, 2)
    stats = both.client.get_stats()
    assert (stats["errors"], stats["errors_by_class"]) == (1, {"ServerError": 1})


async def test_what_production_does_not_have_is_refused_before_a_token_is_fetched(make: Any, wire: Any) -> None:
    """An operation of the sandbox alone; in the sandbox and on a server of your own it is sent."""
    only = evolve(GET, sandbox_only=True).call(sku="x")
    both = make(environment="production")
    with pytest.raises(InvalidArgumentError, match=r"shop_v1\.getThing: .*sandbox alone; nothing was sent") as caught:
        await both.send(only)
    assert caught.value.operation == "shop_v1.getThing"
    assert (both.auth.asked, both.client.get_stats()["requests"]) == ([], 0)
    await make().send(only)
    assert len(wire.requests) == 1


async def test_a_marketplace_of_another_region_is_refused_before_a_token_is_fetched(make: Any, wire: Any) -> None:
    """By production, whose hosts are of one region each; a server of your own may have pairs of all of them."""
    places = Param("Ids", "ids", Location.QUERY, list[str], style=Style.CSV, marketplace=True)
    call = evolve(GET, params=(GET.params[0], places)).call(sku="x", ids=["DE", "US"])
    both = make(environment="production")
    with pytest.raises(
        InvalidArgumentError, match=r"ids: US .* is a marketplace of region NA, and this client calls EU"
    ):
        await both.send(call)
    assert (both.auth.asked, both.client.get_stats()["requests"]) == ([], 0)
    await make().send(call)
    assert wire.requests[0].query == "Ids=A1PA6795UKMFR9,ATVPDKIKX0DER"


ORDER: Operation[Any] = Operation(
    id="fulfillment_outbound_v2020_07_01.createFulfillmentOrder",
    section="fulfillment_outbound_v2020_07_01",
    name="createFulfillmentOrder",
    method="POST",
    path="/fba/outbound/2020-07-01/fulfillmentOrders",
    body=dict[str, Any],
    responses={200: dict[str, Any]},
)


@pytest.mark.parametrize("lost", ["503", "connection", "cut", "garbled"])
async def test_a_loop_by_is_retryable_never_sends_an_order_twice(make: Any, wire: Any, reply: Any, lost: str) -> None:
    """Whatever is lost after it was sent, the error says that it may have been carried out, and does not recommend more."""
    wire.answer = {
        "503": lambda _: reply(503),
        "connection": lambda _: reply(vanish=True),
        "cut": lambda _: reply(200, b'{"a": 1}', cut=4),
        "garbled": lambda _: reply(200, b"done"),
    }[lost]
    both = make()
    for _ in range(5):
        with pytest.raises(SPAPIError, match="carried out, check before repeating") as caught:
            await both.send(ORDER.call(body={"sellerFulfillmentOrderId": "1"}))
        assert caught.value.may_have_been_carried_out
        if not caught.value.is_retryable():
            break
    assert len(wire.requests) == 1


@pytest.mark.parametrize(
    ("call", "idempotent"),
    [
        (GET.call(sku="x"), None),
        (evolve(POST, safe_to_repeat=True).call(body={}), None),
        (POST.call(body={}), True),
    ],
)
@pytest.mark.parametrize("lost", ["503", "connection"])
async def test_what_is_safe_to_repeat_stays_retryable(
    make: Any, wire: Any, reply: Any, call: Any, idempotent: bool | None, lost: str
) -> None:
    """Reads, idempotent operations, and calls of which the caller says so."""
    wire.answer = lambda _: reply(503) if lost == "503" else reply(vanish=True)
    with pytest.raises(SPAPIError) as caught:
        await make(retry=RetryPolicy(tries=1)).send(call, idempotent=idempotent)
    assert caught.value.is_retryable()
    assert not caught.value.may_have_been_carried_out


async def test_the_callers_no_makes_a_read_final(make: Any, wire: Any, reply: Any) -> None:
    """`idempotent=False` says that repeating is not safe, whatever the method."""
    wire.answer = lambda _: reply(503)
    with pytest.raises(ServerError) as caught:
        await make().send(GET.call(sku="x"), idempotent=False)
    assert (caught.value.is_retryable(), caught.value.may_have_been_carried_out, len(wire.requests)) == (False, True, 1)


async def test_a_refusal_and_what_was_never_sent_were_not_carried_out(make: Any, wire: Any, reply: Any) -> None:
    """A 429 is always worth another try; a wrong argument never is."""
    wire.answer = lambda _: refusal(reply, 429, "QuotaExceeded")
    both = make(retry=RetryPolicy(tries=1))
    with pytest.raises(RateLimitError) as refused:
        await both.send(ORDER.call(body={}))
    assert (refused.value.is_retryable(), refused.value.may_have_been_carried_out) == (True, False)
    with pytest.raises(InvalidArgumentError) as wrong:
        await both.send(ORDER.call(unknown=1))
    assert (wrong.value.is_retryable(), wrong.value.may_have_been_carried_out) == (False, False)


async def test_a_batch_says_of_each_error_whether_it_may_have_been_carried_out(
    make: Any, wire: Any, reply: Any
) -> None:
    """The errors beside the calls are those of `send`."""
    wire.answer = lambda _: reply(503)
    both = make(retry=RetryPolicy(tries=1))
    results = await both.every(both.client.batch([ORDER.call(body={}), GET.call(sku="x")]))
    assert [(each.error.may_have_been_carried_out, each.error.is_retryable()) for each in results] == [
        (True, False),
        (False, True),
    ]


async def test_a_403_of_a_report_document_names_restricted(make: Any, wire: Any, reply: Any) -> None:
    """Which report types are restricted is not wholly known: the error says what the caller can say."""
    wire.answer = lambda _: refusal(reply, 403, "Unauthorized")
    document: Operation[Any] = Operation(
        id="reports_v2021_06_30.getReportDocument",
        section="reports_v2021_06_30",
        name="getReportDocument",
        method="GET",
        path="/document",
        restricted=Restricted("report", generic_path=False),
    )
    both = make()
    with pytest.raises(ForbiddenError, match="restricted=True"):
        await both.send(document.call())
    with pytest.raises(ForbiddenError) as caught:
        await both.send(document.call(restricted=True))
    assert "restricted=True" not in str(caught.value)


async def test_a_5xx_on_a_post_is_not_repeated(make: Any, wire: Any, reply: Any) -> None:
    """It may have been carried out, and the error says so."""
    wire.answer = lambda _: reply(500)
    with pytest.raises(ServerError, match="may have been carried out, check before repeating"):
        await make().send(POST.call(body={}))
    assert len(wire.requests) == 1


async def test_a_post_is_repeated_on_the_callers_word(make: Any, wire: Any, reply: Any) -> None:
    """`idempotent=True` says that repeating is safe."""
    wire.replies = [reply(500), reply.of({}, 201)]
    assert (await make().send(POST.call(body={}), idempotent=True)).attempts == 2


async def test_a_given_idempotency_key_makes_repeating_safe(make: Any, wire: Any, reply: Any) -> None:
    """Where the operation has such a header and the caller fills it in."""
    key = Param("x-amzn-IdempotencyKey", "key", Location.HEADER, str)
    keyed: Operation[Any] = Operation(
        id="shop_v1.buy", section="shop_v1", name="buy", method="POST", path="/buy", params=(key,), body=dict[str, Any],
        idempotency_key="x-amzn-IdempotencyKey",
    )  # fmt: skip
    wire.replies = [reply(500), reply(500), reply.of({})]
    both = make()
    with pytest.raises(ServerError):
        await both.send(keyed.call(body={}))
    assert (await both.send(keyed.call(body={}, key="k-1"))).attempts == 2


async def test_an_expired_token_is_replaced_once(make: Any, wire: Any, reply: Any) -> None:
    """The refused token is dropped, and the next try carries a fresh one."""
    wire.replies = [refusal(reply, 403, "Unauthorized", "The access token you provided has expired."), reply.of({})]
    both = make()
    assert (await both.send(GET.call(sku="x"))).attempts == 2
    assert both.auth.refused == ["Atza|token-0"]
    assert [seen.header("x-amz-access-token") for seen in wire.requests] == ["Atza|token-0", "Atza|token-1"]


async def test_a_token_that_stays_refused_ends_the_call(make: Any, wire: Any, reply: Any) -> None:
    """One refresh, one retry, no more."""
    wire.answer = lambda _: refusal(reply, 403, "Unauthorized", "The access token you provided has expired.")
    with pytest.raises(ExpiredTokenError):
        await make().send(GET.call(sku="x"))
    assert len(wire.requests) == 2


async def test_a_plain_403_is_told_at_once_and_keeps_the_token(make: Any, wire: Any, reply: Any) -> None:
    """A missing role does not go away by asking again."""
    wire.answer = lambda _: refusal(reply, 403, "Unauthorized")
    both = make()
    with pytest.raises(ForbiddenError, match="roles"):
        await both.send(GET.call(sku="x"))
    assert len(wire.requests) == 1
    assert both.auth.refused == []


async def test_a_403_of_a_restricted_call_drops_its_token(make: Any, wire: Any, reply: Any) -> None:
    """A restricted data token may have lost its worth."""
    wire.answer = lambda _: refusal(reply, 403, "Unauthorized")
    restricted: Operation[Any] = Operation(
        id="shop_v1.getBuyer", section="shop_v1", name="getBuyer", method="GET", path="/buyer", restricted=Restricted("always")
    )  # fmt: skip
    both = make()
    with pytest.raises(ForbiddenError):
        await both.send(restricted.call())
    assert (both.auth.forbidden, both.auth.refused) == (["Atza|token-0"], [])


async def test_a_cut_answer_to_a_get_is_asked_for_again(make: Any, wire: Any, reply: Any) -> None:
    """Half an answer is not an answer."""
    wire.replies = [reply.of({"a": "long"}), reply.of({"a": "long"})]
    wire.replies[0] = reply(200, wire.replies[0].body, cut=4)
    assert (await make().send(GET.call(sku="x"))).attempts == 2


async def test_a_cut_answer_to_a_post_is_told(make: Any, wire: Any, reply: Any) -> None:
    """It was carried out; the caller looks before repeating."""
    wire.replies = [reply(201, b'{"id": 123456}', cut=4)]
    with pytest.raises(AnswerError, match="broke off after 4 bytes; the call has probably been carried out") as caught:
        await make().send(POST.call(body={}))
    assert caught.value.cut
    assert len(wire.requests) == 1


async def test_a_vanished_connection_is_retried_for_a_get_only(make: Any, wire: Any, reply: Any) -> None:
    """Nobody knows whether the request was carried out."""
    wire.replies = [reply(vanish=True), reply.of({}), reply(vanish=True)]
    both = make()
    assert (await both.send(GET.call(sku="x"))).attempts == 2
    with pytest.raises(ConnectionLostError, match=r"shop_v1\.createThing: No answer.*may have been carried out"):
        await both.send(POST.call(body={}))


async def test_a_refused_connection_is_always_tried_again(make: Any) -> None:
    """Nothing reached Amazon, so even a POST is repeated."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    both = make(environment=f"http://127.0.0.1:{port}", retry=RetryPolicy(tries=3, draw=lambda: 0.5))
    with pytest.raises(ConnectionNotMadeError, match=r"shop_v1\.createThing: No connection") as caught:
        await both.send(POST.call(body={}))
    assert (caught.value.attempts, caught.value.operation) == (3, "shop_v1.createThing")


async def test_a_redirect_takes_no_token_to_another_host(make: Any, wire: Any, reply: Any) -> None:
    """Even where it points back to the same server."""
    wire.replies = [reply(307, b"", {"location": f"{wire.url}/elsewhere"})]
    with pytest.raises(Exception, match="redirects are not followed"):
        await make().send(GET.call(sku="x"))
    assert len(wire.requests) == 1


async def test_a_refused_token_request_ends_the_call_at_once(make: Any, wire: Any) -> None:
    """Login with Amazon's no is final, and counted under the operation."""
    both = make()
    both.auth.error = LWAError("invalid_grant", error="invalid_grant", status_code=400)
    with pytest.raises(LWAError) as caught:
        await both.send(GET.call(sku="x"))
    assert caught.value.operation == "shop_v1.getThing"
    assert wire.requests == []
    assert both.client.get_stats()["errors_by_class"] == {"LWAError": 1}


async def test_a_broken_token_request_says_that_the_call_was_not_sent(make: Any, wire: Any) -> None:
    """Whatever became of the token request, repeating the call is safe."""
    both = make()
    both.auth.error = ConnectionLostError("No answer")
    with pytest.raises(
        ConnectionNotMadeError, match="the call was not sent because there is no access token: No answer"
    ):
        await both.send(POST.call(body={}))
    assert wire.requests == []


async def test_a_permit_that_comes_too_late_is_told_before_sending(make: Any, wire: Any, rows: Any) -> None:
    """`max_wait` raises at once with the seconds that would be needed."""
    both = make(plans="production", catalog=rows(plans={"shop_v1.getThing": Plan(0.01, 1)}))
    await both.send(GET.call(sku="x"))
    with pytest.raises(PermitTimeoutError) as caught:
        await both.send(GET.call(sku="x"), max_wait=1.0)
    assert caught.value.wait is not None
    assert 50 < caught.value.wait <= 101
    assert len(wire.requests) == 1


async def test_a_failed_token_gives_its_permit_back(make: Any, rows: Any) -> None:
    """Nothing was sent, so nothing was used."""
    both = make(plans="production", catalog=rows(plans={"shop_v1.getThing": Plan(0.01, 1)}))
    both.auth.error = LWAError("no", error="invalid_client")
    for _ in range(3):
        with pytest.raises(LWAError):
            await both.send(GET.call(sku="x"), max_wait=1.0)
    both.auth.error = None
    assert (await both.send(GET.call(sku="x"), max_wait=1.0)).attempts == 1


async def test_a_refused_connection_gives_its_permit_back(make: Any, rows: Any) -> None:
    """No connection, no request, no permit."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    plans = {"shop_v1.getThing": Plan(0.01, 1)}
    both = make(environment=f"http://127.0.0.1:{port}", plans="production", catalog=rows(plans=plans), retry=RetryPolicy(tries=3, draw=lambda: 0.5))  # fmt: skip
    with pytest.raises(ConnectionNotMadeError):
        await both.send(GET.call(sku="x"), max_wait=1.0)


async def test_what_the_loop_asks_of_auth(make: Any) -> None:
    """Operation, encoded path, data elements and the caller's word on restriction."""
    what: Operation[Any] = Operation(
        id="shop_v1.getOrder", section="shop_v1", name="getOrder", method="GET", path="/o/{id}",
        params=(Param("id", "id", Location.PATH, str, required=True),), restricted=Restricted("optional", ("buyerInfo",)),
    )  # fmt: skip
    both = make()
    await both.send(what.call(id="1/2", data_elements=["buyerInfo"]))
    assert both.auth.asked == [("shop_v1.getOrder", "/o/1%2F2", ("buyerInfo",), None)]


async def test_restricted_tokens_are_asked_for_through_the_same_loop(make: Any, wire: Any, reply: Any) -> None:
    """Auth gets a way to createRestrictedDataToken, with limiter and retry behind it."""
    both = make()
    await both.send(GET.call(sku="x"))
    wire.replies = [refusal(reply, 429, "QuotaExceeded"), reply.of({"restrictedDataToken": "Atz.sprdt|1"})]
    body = {"restrictedResources": [{"method": "GET", "path": "/o/1"}]}
    answer = both.auth.post(body)
    assert (await answer if both.is_async else answer) == {"restrictedDataToken": "Atz.sprdt|1"}
    assert wire.requests[-1].path == "/tokens/2021-03-01/restrictedDataToken"
    assert both.auth.asked[-1][0] == "tokens_v2021_03_01.createRestrictedDataToken"


async def test_drift_is_counted_and_told(make: Any, wire: Any, reply: Any, shirt: Any) -> None:
    """The answer is not lost; a hook hears where it does not fit."""
    heard: list[Any] = []
    both = make(on_drift=lambda operation, drift: heard.append((operation.id, len(drift))))
    wire.replies = [reply.of({"Name": 3, "New": True})]
    got = await both.send(shirt.call())
    assert len(got.drift) >= 1
    assert heard == [("shop_v1.getShirt", len(got.drift))]
    assert both.client.get_stats()["drift"] == len(got.drift)


async def test_strict_makes_drift_an_error_that_holds_the_answer(make: Any, wire: Any, reply: Any, shirt: Any) -> None:
    """Even then nothing that Amazon gave is lost."""
    wire.replies = [reply.of({"Name": 3})]
    with pytest.raises(DriftError, match="does not fit the model") as caught:
        await make(strict=True).send(shirt.call())
    assert caught.value.response.content == b'{"Name": 3}'


async def test_nothing_secret_is_logged(make: Any, wire: Any, reply: Any, caplog: Any) -> None:
    """At the lowest level there is one line per call with id, status, attempt and seconds; no token, no header, no body."""
    caplog.set_level(logging.DEBUG)
    wire.replies = [reply.of({"BuyerEmail": "someone@example.com"}, x_amzn_RequestId="r-1")]
    await make().send(GET.call(sku="x"))
    lines = [record.getMessage() for record in caplog.records if record.name == "spapi_core.client"]
    assert len(lines) == 1
    assert lines[0].startswith("shop_v1.getThing: 200, attempt 1, ")
    assert "request id r-1" in lines[0]
    assert "Atza" not in caplog.text
    assert "someone" not in caplog.text


async def test_the_counters_begin_at_nought_again(make: Any) -> None:
    """`reset_stats` forgets."""
    both = make()
    await both.send(GET.call(sku="x"))
    assert both.client.get_stats()["operations"]["shop_v1.getThing"]["requests"] == 1
    both.client.reset_stats()
    assert both.client.get_stats()["operations"] == {}


async def test_what_is_no_call_is_refused(make: Any) -> None:
    """A forgotten builder gives a clear error."""
    with pytest.raises(InvalidArgumentError, match="send takes a call"):
        await make().send({"orders": 1})


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"marketplace": None, "environment": "production"}, "Say where to call"),
        ({"plans": "some"}, "plans is 'some'"),
        ({"plans": [("shop_v1.getThing", 1.0)]}, "plans is a list: give a mapping"),
        ({"plans": {"shop_v1.getThing": (1.0, 2)}}, r"plans\['shop_v1.getThing'\] is a tuple: give a Plan"),
        ({"plans": {"shop_v1.getThing": Plan(0.0, 2)}}, r"plans\['shop_v1.getThing'\]: .*rate"),
        ({"sandbox_rdt": "no"}, "sandbox_rdt is 'no'"),
        ({"timeout": 0}, "timeout is 0"),
        ({"http": object()}, "http is a object"),
        ({"environment": "http://sellingpartnerapi.example"}, "https"),
        ({"environment": "https://sellingpartnerapi.example"}, "not one of Amazon's hosts"),
    ],
)
async def test_a_wrong_setting_is_named(make: Any, settings: dict[str, Any], says: str) -> None:
    """Each mistake is one clear line."""
    with pytest.raises(ConfigurationError, match=says):
        make(**settings)


async def test_a_closed_client_says_so(make: Any) -> None:
    """No RuntimeError from the depths."""
    both = make()
    await both.close()
    with pytest.raises(ConfigurationError, match="closed"):
        await both.send(GET.call(sku="x"))


def test_connections_that_were_given_stay_open(wire: Any, tokens: Any, rows: Any) -> None:
    """Clients share connections; each may close without hurting the others."""
    shared = HTTP()
    for _ in range(2):
        with Client(
            marketplace="DE", environment=wire.url, plans="none", auth=tokens(), catalog=rows(), http=shared
        ) as client:
            client.send(GET.call(sku="x"))
    shared.close()
    assert len(wire.requests) == 2


def _credentials(number: int = 1) -> Credentials:
    return Credentials(lwa_client_id="amzn1.a", lwa_client_secret="secret", refresh_token=f"Atzr|{number}")


def test_token_requests_go_their_own_way(wire: Any, reply: Any, rows: Any) -> None:
    """A proxy and a timeout of their own; clients that share connections share that way too."""
    elsewhere = "http://127.0.0.1:9/auth/o2/token"
    granted = {"access_token": "Atza|x", "expires_in": 3600}
    wire.answer = lambda seen: reply.of(granted if seen.method == "POST" else {})
    shared = HTTP()
    settings: dict[str, Any] = {
        "marketplace": "DE",
        "environment": wire.url,
        "lwa_url": elsewhere,
        "lwa_timeout": 5,
        "lwa_proxy": wire.url,
        "plans": "none",
        "catalog": rows(),
        "http": shared,
    }
    made = [Client(_credentials(number), **settings) for number in range(2)]
    for client in made:
        client.send(GET.call(sku="x"))
    assert [each.target.partition("?")[0] for each in wire.requests] == [elsewhere, "/shop/x"] * 2
    assert made[0].lwa_http is made[1].lwa_http is not shared
    shared.close()
    with pytest.raises(ConfigurationError, match="closed"):
        made[0].lwa_http.send("GET", wire.url, {}, None)


async def test_token_requests_of_tasks_go_their_own_way(wire: Any, reply: Any, rows: Any) -> None:
    """As those of threads; without a proxy of their own, they go the way of the calls."""
    elsewhere = "http://127.0.0.1:9/auth/o2/token"
    granted = {"access_token": "Atza|x", "expires_in": 3600}
    wire.answer = lambda seen: reply.of(granted if seen.method == "POST" else {})
    known: dict[str, Any] = {"marketplace": "DE", "environment": wire.url, "plans": "none", "catalog": rows()}
    async with AsyncClient(_credentials(), lwa_url=elsewhere, lwa_proxy=wire.url, **known) as client:
        await client.send(GET.call(sku="x"))
        assert client.lwa_http is not client.http
    async with AsyncClient(_credentials(), **known) as plain:
        assert plain.lwa_http is plain.http
    assert [each.target.partition("?")[0] for each in wire.requests] == [elsewhere, "/shop/x"]


async def test_connections_that_were_given_stay_open_for_tasks(wire: Any, async_tokens: Any, rows: Any) -> None:
    """Those that a client made for itself are closed with it."""
    shared = AsyncHTTP()
    known: dict[str, Any] = {"marketplace": "DE", "environment": wire.url, "plans": "none", "catalog": rows()}
    for _ in range(2):
        async with AsyncClient(auth=async_tokens(), http=shared, **known) as client:
            await client.send(GET.call(sku="x"))
    await shared.aclose()
    async with AsyncClient(auth=async_tokens(), **known) as owner:
        await owner.send(GET.call(sku="x"))
    with pytest.raises(ConfigurationError, match="closed"):
        await owner.http.send("GET", wire.url, {}, None)
    assert len(wire.requests) == 3


@pytest.mark.parametrize("timeout", [0, -1, "5", True])
def test_a_timeout_of_token_requests_is_seconds(rows: Any, timeout: Any) -> None:
    """Said when the client is made, not at its first call."""
    with pytest.raises(ConfigurationError, match="timeout of token requests"):
        Client(_credentials(), marketplace="DE", catalog=rows(), lwa_timeout=timeout)
