"""The steps of a call: what is decided of it, what is counted and logged; sync and async, before a limiter of the test's own."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from spapi_core.catalog import Plan
from spapi_core.errors import (
    AnswerError,
    ConnectionLostError,
    ConnectionNotMadeError,
    ForbiddenError,
    InvalidArgumentError,
    LWAError,
    ServerError,
    TotalTimeoutError,
)
from spapi_core.limits import Limiter
from spapi_core.limits.wish import OWN
from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Restricted
from spapi_core.retry import RetryPolicy
from tests.client.doorman import Doorman

pytestmark = pytest.mark.anyio

GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")
LIST: PagedOperation[Any, int] = PagedOperation(
    id="shop_v1.list",
    section="shop_v1",
    name="list",
    method="GET",
    path="/list",
    params=(Param("NextToken", "next_token", Location.QUERY, str),),
    responses={200: dict[str, Any]},
    paging=Paging("next_token", ("next",), ("numbers",)),
)
PLANS = {"shop_v1.get": Plan(1.0, 5), "shop_v1.list": Plan(1.0, 5)}


def guarded(make: Any, doorman: Doorman | None = None, **settings: Any) -> tuple[Any, Doorman]:
    """A client of either kind, and the limiter that it asks."""
    limiter = doorman or Doorman()
    both = make(limiter=limiter, **{"plans": PLANS, **settings})
    limiter.is_async = both.is_async
    return both, limiter


async def test_the_callers_no_goes_before_a_key_that_makes_repeating_safe(make: Any, wire: Any, reply: Any) -> None:
    """Which the call carries; without a word it is repeated."""
    key = Param("x-amzn-IdempotencyKey", "key", Location.HEADER, str)
    keyed: Operation[Any] = Operation(
        id="shop_v1.buy", section="shop_v1", name="buy", method="POST", path="/buy", params=(key,), body=dict[str, Any],
        idempotency_key="x-amzn-IdempotencyKey",
    )  # fmt: skip
    wire.answer = lambda _: reply(500)
    both = make(retry=RetryPolicy(tries=2, draw=lambda: 0.0))
    for word, requests in ((False, 1), (None, 2), (True, 2)):
        wire.requests.clear()
        with pytest.raises(ServerError) as caught:
            await both.send(keyed.call(body={}, key="k"), idempotent=word)
        assert len(wire.requests) == requests
        assert caught.value.may_have_been_carried_out is (word is False)


async def test_a_place_is_redeemed_by_the_first_request_alone(make: Any, wire: Any, reply: Any) -> None:
    """Its retries ask for places of their own where the caller wants one; a call without either says nothing of places."""
    both, limiter = guarded(make, retry=RetryPolicy(tries=2, draw=lambda: 0.0))
    place = Limiter().reserve(both.client.buckets(GET), label="shop_v1.get", hold=5.0)
    wire.replies = [reply(503), reply.of({}), reply(503), reply.of({}), reply.of({})]
    await both.send(GET.call(), reservation=str(place))
    await both.send(GET.call(), reservation=place, reserve=True)
    await both.send(GET.call())
    said = [(each.get("reservation", "-"), each.get("reserve", "-")) for each in limiter.asked]
    assert said == [(place, False), (None, False), (place, True), (None, True), ("-", "-")]


async def test_a_place_is_redeemed_by_the_first_page_of_a_list(make: Any, wire: Any, reply: Any) -> None:
    """The others wait as ever."""
    both, limiter = guarded(make)
    place = Limiter().reserve(both.client.buckets(LIST), label="shop_v1.list", hold=5.0)
    wire.replies = [reply.of({"numbers": [1], "next": "2"}), reply.of({"numbers": [2], "next": "3"}), reply.of({})]
    assert await both.every(both.client.iterate(LIST.call(), options={"reservation": place})) == [1, 2]
    assert [each.get("reservation") for each in limiter.asked] == [place, None, None]


async def test_the_longest_wait_is_the_limiters_own_where_nobody_says(make: Any) -> None:
    """Zero is said too."""
    both, limiter = guarded(make)
    await both.send(GET.call())
    await both.send(GET.call(), max_wait=0.0)
    patient, other = guarded(make, max_wait=7.0)
    await patient.send(GET.call())
    assert [each["max_wait"] for each in limiter.asked + other.asked] == [OWN, 0.0, 7.0]


async def test_a_token_is_got_again_after_a_wait_for_the_permit(make: Any) -> None:
    """It may have ended meanwhile; one that is not there gives the permit back."""
    both, _ = guarded(make)
    await both.send(GET.call())
    assert len(both.auth.asked) == 1
    late, limiter = guarded(make, Doorman(waited=0.5))
    await late.send(GET.call())
    assert len(late.auth.asked) == 2

    def refuse(_: Any) -> None:
        late.auth.error = LWAError("no", error="invalid_grant")

    limiter.before, limiter.ends = refuse, []
    with pytest.raises(LWAError):
        await late.send(GET.call())
    assert limiter.ends == ["given back"]


async def test_each_attempt_is_one_line_of_the_log(make: Any, wire: Any, reply: Any, caplog: Any) -> None:
    """Its status, or what broke it; seconds of the request, and of the wait before it."""
    caplog.set_level(logging.DEBUG, "spapi_core.client")
    now = [1.0]

    def answer(_: Any) -> Any:
        now[0] += 1.25
        return reply.of({}, x_amzn_RequestId="r-1")

    def wait(_: Any) -> None:
        now[0] += 8.0

    both, _ = guarded(make, Doorman(0.5, wait), clock=lambda: now[0], retry=RetryPolicy(tries=1))
    wire.answer = answer
    await both.send(GET.call())
    wire.replies = [reply(vanish=True)]
    with pytest.raises(ConnectionLostError):
        await both.send(GET.call())
    assert [record.getMessage() for record in caplog.records if record.name == "spapi_core.client"] == [
        "shop_v1.get: 200, attempt 1, 1.250 s, waited 0.500 s, request id r-1",
        "shop_v1.get: ConnectionLostError, attempt 1, 0.000 s, waited 0.500 s, request id None",
    ]
    caplog.clear()
    caplog.set_level(logging.INFO, "spapi_core.client")
    await both.send(GET.call())
    assert caplog.records == []


async def test_drift_is_told_where_there_is_some_and_somebody_listens(
    make: Any, wire: Any, reply: Any, shirt: Any
) -> None:
    """An answer that fits is not news; without a listener it is counted anyway."""
    heard: list[Any] = []
    listening, deaf = make(on_drift=lambda *told: heard.append(told)), make()
    wire.answer = lambda _: reply.of({"Name": "a"})
    await listening.send(shirt.call())
    assert heard == []
    wire.answer = lambda _: reply.of({"Name": "a", "New": 1})
    await listening.send(shirt.call())
    await deaf.send(shirt.call())
    ((operation, drift),) = heard
    assert (operation.id, len(drift)) == ("shop_v1.getShirt", 1)
    assert [each.client.get_stats().drift for each in (listening, deaf)] == [1, 1]


@pytest.mark.parametrize("mode", ["always", "optional"])
async def test_a_403_names_restricted_only_where_the_caller_alone_can_know(
    make: Any, wire: Any, reply: Any, mode: str
) -> None:
    """An operation that is always restricted has its token; other errors of a report's document have other reasons."""
    wire.answer = lambda _: reply.of({"errors": [{"code": "Unauthorized", "message": "no"}]}, 403)
    known: Operation[Any] = Operation(
        id="shop_v1.buyer", section="shop_v1", name="buyer", method="GET", path="/buyer", restricted=Restricted(mode)
    )
    document: Operation[Any] = Operation(
        id="shop_v1.document", section="shop_v1", name="document", method="GET", path="/d", restricted=Restricted("report")
    )  # fmt: skip
    both = make(retry=RetryPolicy(tries=1))
    with pytest.raises(ForbiddenError) as caught:
        await both.send(known.call())
    assert "restricted=True" not in str(caught.value)
    with pytest.raises(ForbiddenError) as asked:
        await both.send(document.call())
    assert asked.value.message.endswith(
        "; or, where the report's type holds personal data, ask for its document with restricted=True"
    )
    wire.answer = lambda _: reply(500)
    with pytest.raises(ServerError) as other:
        await both.send(document.call())
    assert "restricted=True" not in str(other.value)


async def test_a_token_request_that_broke_for_good_says_so(make: Any, wire: Any) -> None:
    """With its class and what it knows; one that may work again is a connection that was not made."""
    both = make(retry=RetryPolicy(tries=1))
    final = TotalTimeoutError("too long", setting="token_time", limit=20.0)
    both.auth.error = final
    said = "shop_v1.get: the call was not sent because there is no access token"
    with pytest.raises(TotalTimeoutError) as caught:
        await both.send(GET.call())
    assert caught.value.message == f"{said}: too long"
    assert (caught.value.operation, caught.value.setting, caught.value.limit) == ("shop_v1.get", "token_time", 20.0)
    assert (final.message, final.operation) == ("too long", None)
    both.auth.error = ConnectionLostError("gone")
    with pytest.raises(ConnectionNotMadeError) as passing:
        await both.send(GET.call())
    assert (passing.value.message, passing.value.operation) == (f"{said}: gone", "shop_v1.get")
    assert wire.requests == []


@pytest.mark.parametrize("answer", [["a"], "text", None])
async def test_an_answer_that_holds_no_restricted_token_is_told(make: Any, wire: Any, reply: Any, answer: Any) -> None:
    """Though Amazon said yes."""
    both = make(retry=RetryPolicy(tries=1))
    await both.send(GET.call())
    wire.answer = lambda _: reply.of(answer)

    async def ask() -> Any:
        asked = both.auth.post({"restrictedResources": []})
        return await asked if both.is_async else asked

    with pytest.raises(AnswerError) as caught:
        await ask()
    assert caught.value.message == ("tokens_v2021_03_01.createRestrictedDataToken: the answer is not a JSON object")
    assert caught.value.operation == "tokens_v2021_03_01.createRestrictedDataToken"


async def test_the_seconds_of_an_error_are_those_of_its_call(make: Any, wire: Any, reply: Any) -> None:
    """An answer knows how long it took, from the start of the call on."""
    now = [1.0]

    def answer(_: Any) -> Any:
        now[0] += 1.25
        return reply.of({})

    wire.answer = answer
    assert (await make(clock=lambda: now[0]).send(GET.call())).elapsed == 1.25


async def test_a_call_by_the_name_of_its_operation(make: Any, wire: Any, rows: Any) -> None:
    """With parameters under Amazon's names, or none."""
    query = {"name": "Color", "argument": "color", "where": "query", "type": "str", "required": False, "style": "plain"}
    both = make(catalog=rows({"id": "shop_v1.get", "path": "/x", "parameters": [query]}))
    await both.send(both.client.named_call("shop_v1.get"))
    await both.send(both.client.named_call("shop_v1.get", params={"Color": "red"}))
    await both.send(both.client.call("GET", "/x"))
    await both.send(both.client.call("GET", "/x", params={"Color": "blue"}))
    assert [seen.target for seen in wire.requests] == ["/x", "/x?Color=red", "/x", "/x?Color=blue"]
    assert await both.request("GET", "/x", params={"Color": "red"}) == {}
    assert wire.requests[-1].target == "/x?Color=red"


async def test_an_operation_of_the_sandbox_alone_is_refused_in_production(make: Any, wire: Any) -> None:
    """Nothing is sent, nor is a permit taken; anywhere else it is sent."""
    only: Operation[Any] = Operation(
        id="shop_v1.try", section="shop_v1", name="try", method="GET", path="/x", sandbox_only=True
    )
    both, limiter = guarded(make, environment="production")
    with pytest.raises(InvalidArgumentError) as caught:
        await both.send(only.call())
    assert str(caught.value) == (
        "shop_v1.try: Amazon has this operation in its sandbox alone; nothing was sent. "
        "Make the client with environment='sandbox'"
    )
    assert (caught.value.operation, limiter.asked, both.auth.asked) == ("shop_v1.try", [], [])
    await make().send(only.call())
    assert [seen.path for seen in wire.requests] == ["/x"]


async def test_a_permit_is_given_back_where_no_connection_was_made(make: Any) -> None:
    """Nothing reached Amazon; each try has a permit of its own."""
    policy = RetryPolicy(tries=3, draw=lambda: 0.0)
    both, limiter = guarded(make, environment="http://127.0.0.1:1", retry=policy)
    with pytest.raises(ConnectionNotMadeError) as caught:
        await both.send(GET.call())
    assert limiter.ends == ["given back"] * 3
    assert (caught.value.attempts, caught.value.may_have_been_carried_out) == (3, False)
