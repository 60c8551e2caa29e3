"""Restricted data tokens: got by themselves where a call needs one, cached, and asked for once."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from typing import Any

import pytest

from spapi_core.auth import AsyncAuth, Auth, Resource
from spapi_core.auth.restricted import resource_for
from spapi_core.errors import AnswerError, ForbiddenError, InvalidArgumentError
from spapi_core.operation import Operation, Restricted
from tests.auth.doubles import LWA, AsyncLWA, Hands, Maker, credentials, poster

pytestmark = pytest.mark.anyio

ELEMENTS = ("buyerInfo", "shippingAddress", "buyerTaxInformation")


def operation(
    mode: str | None, *, generic: bool = True, elements: tuple[str, ...] = (), grant: str | None = None
) -> Operation[Any]:
    rule = None if mode is None else Restricted(mode, elements, generic)
    return Operation(
        id="section.op",
        section="section",
        name="op",
        method="GET",
        path="/orders/v0/orders/{orderId}",
        restricted=rule,
        grant=grant,
    )


class Tokens:
    """createRestrictedDataToken: rdt-1, rdt-2, ...; keeps what was asked."""

    def __init__(self, **answer: Any) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.answer = answer

    def __call__(self, body: dict[str, Any]) -> Mapping[str, Any]:
        self.bodies.append(body)
        return {"restrictedDataToken": f"rdt-{len(self.bodies)}", "expiresIn": 3600, **self.answer}


async def test_an_operation_that_always_needs_one_gets_it(make: Maker, kind: str) -> None:
    """One RDT for the path template serves every id."""
    tokens = Tokens()
    auth, post, op = make(LWA()), poster(kind, tokens), operation("always")
    first = await auth.token(op, "/orders/v0/orders/1", (), None, post)
    second = await auth.token(op, "/orders/v0/orders/2", (), None, post)
    assert (first, second) == ("rdt-1", "rdt-1")
    assert tokens.bodies == [{"restrictedResources": [{"method": "GET", "path": "/orders/v0/orders/{orderId}"}]}]


async def test_optional_data_is_restricted_only_when_asked_for(make: Maker, kind: str) -> None:
    """Without data elements the plain token does; each set of elements has its token, in whatever order."""
    tokens = Tokens()
    auth, post, op = make(LWA()), poster(kind, tokens), operation("optional", elements=ELEMENTS)
    assert await auth.token(op, "/x", (), None, post) == "token-1"
    assert await auth.token(op, "/x", ("shippingAddress", "buyerInfo"), None, post) == "rdt-1"
    assert await auth.token(op, "/x", ("buyerInfo", "shippingAddress"), None, post) == "rdt-1"
    assert await auth.token(op, "/x", ("buyerInfo",), None, post) == "rdt-2"
    assert tokens.bodies[0]["restrictedResources"][0]["dataElements"] == ["buyerInfo", "shippingAddress"]


async def test_an_unknown_data_element_is_told_with_the_nearest(make: Maker, kind: str) -> None:
    """A misspelt element is an error before anything is sent."""
    tokens = Tokens()
    with pytest.raises(InvalidArgumentError, match="did you mean 'buyerInfo'"):
        await make(LWA()).token(
            operation("optional", elements=ELEMENTS), "/x", ("buyerinfo",), None, poster(kind, tokens)
        )
    with pytest.raises(InvalidArgumentError, match="it has no restricted data to choose"):
        await make(LWA()).token(operation(None), "/x", ("buyerInfo",), None, poster(kind, tokens))
    assert tokens.bodies == []


async def test_a_report_document_is_restricted_when_the_caller_says_so(make: Maker, kind: str) -> None:
    """Restricted reports are opened by their very path, one token a document."""
    tokens = Tokens()
    auth, post, op = make(LWA()), poster(kind, tokens), operation("report", generic=False)
    assert await auth.token(op, "/documents/a", (), None, post) == "token-1"
    assert await auth.token(op, "/documents/a", (), True, post) == "rdt-1"
    assert await auth.token(op, "/documents/b", (), True, post) == "rdt-2"
    assert [body["restrictedResources"][0]["path"] for body in tokens.bodies] == ["/documents/a", "/documents/b"]


async def test_the_callers_word_goes_over_the_rule(make: Maker, kind: str) -> None:
    """Who says that no RDT is wanted calls with the plain token."""
    auth, post = make(LWA()), poster(kind, Tokens())
    assert await auth.token(operation("always"), "/x", (), False, post) == "token-1"


async def test_the_sandbox_can_do_with_the_plain_token(make: Maker) -> None:
    """Without a way to ask for RDTs the plain access token is sent."""
    assert await make(LWA()).token(operation("always"), "/x", (), None, None) == "token-1"


async def test_a_grantless_operation_takes_its_scope(make: Maker, kind: str) -> None:
    """The operation's grant decides before all else."""
    lwa = LWA()
    auth = make(lwa, credentials(refresh_token=None))
    await auth.token(operation(None, grant="sellingpartnerapi::notifications"), "/x", (), None, poster(kind, Tokens()))
    assert lwa.forms[0]["scope"] == "sellingpartnerapi::notifications"


async def test_an_rdt_that_is_refused_is_dropped(make: Maker, kind: str) -> None:
    """After a 403 the next call gets a new one; the access token stays."""
    tokens, lwa = Tokens(), LWA()
    auth, post, op = make(lwa), poster(kind, tokens), operation("always")
    await auth.access_token()
    refused = await auth.token(op, "/x", (), None, post)
    await auth.invalidate(refused, restricted_only=True)
    assert await auth.token(op, "/x", (), None, post) == "rdt-2"
    assert len(lwa.forms) == 1


async def test_a_forbidden_call_does_not_cost_the_access_token(make: Maker) -> None:
    """A role that is missing is not a fault of the token: a fleet without it does not ask LWA for each call."""
    lwa = LWA()
    auth = make(lwa)
    token = await auth.access_token()
    await auth.invalidate(token, restricted_only=True)
    assert await auth.access_token() == token
    assert len(lwa.forms) == 1


async def test_up_to_50_resources_share_a_token(make: Maker, kind: str) -> None:
    """Fifty go into one request; 51 and none are refused at once."""
    tokens = Tokens()
    auth, post = make(LWA()), poster(kind, tokens)
    resources = [Resource("GET", f"/documents/{number}") for number in range(51)]
    assert await auth.restricted_token(resources[:50], post) == "rdt-1"
    assert await auth.restricted_token(resources[:50][::-1], post) == "rdt-1"
    assert len(tokens.bodies[0]["restrictedResources"]) == 50
    for wrong in (resources, []):
        with pytest.raises(InvalidArgumentError, match="1 to 50"):
            await auth.restricted_token(wrong, post)


async def test_a_delegated_token_names_its_target(make: Maker, kind: str) -> None:
    """The target is sent for delegation, and such a token is not taken for one of the caller's own."""
    tokens = Tokens()
    auth, post = make(LWA()), poster(kind, tokens)
    resource = [Resource("GET", "/x")]
    assert await auth.restricted_token(resource, post, "amzn1.sp.solution.other") == "rdt-1"
    assert await auth.restricted_token(resource, post) == "rdt-2"
    assert [body.get("targetApplication") for body in tokens.bodies] == ["amzn1.sp.solution.other", None]


async def test_two_accounts_never_share_an_rdt(make: Maker, kind: str) -> None:
    """The account is in the key."""
    tokens = Tokens()
    post, op = poster(kind, tokens), operation("always")
    one, other = make(LWA()), make(LWA(), credentials(refresh_token="Atzr|other"))
    assert await one.token(op, "/x", (), None, post) != await other.token(op, "/x", (), None, post)


async def test_an_rdt_is_renewed_ahead_of_its_end(make: Maker, kind: str, hands: Hands) -> None:
    """The life that Amazon says counts."""
    auth, post, op = make(LWA()), poster(kind, Tokens(expiresIn=100)), operation("always")
    assert await auth.token(op, "/x", (), None, post) == "rdt-1"
    hands.pass_(91)
    assert await auth.token(op, "/x", (), None, post) == "rdt-2"


async def test_a_refusal_of_the_rdt_reaches_the_caller(make: Maker, kind: str) -> None:
    """A missing role shows when the RDT is asked for: that very error is raised."""

    def refuse(_: dict[str, Any]) -> Mapping[str, Any]:
        raise ForbiddenError("no role", status_code=403, operation="tokens_v2021_03_01.createRestrictedDataToken")

    with pytest.raises(ForbiddenError, match="no role"):
        await make(LWA()).token(operation("always"), "/x", (), None, poster(kind, refuse))


async def test_an_answer_without_a_token_is_an_error(make: Maker, kind: str) -> None:
    """An empty answer never becomes an empty token."""
    with pytest.raises(AnswerError, match="without a token"):
        await make(LWA()).token(operation("always"), "/x", (), None, poster(kind, Tokens(restrictedDataToken="")))


def test_64_threads_ask_for_one_rdt() -> None:
    """One in flight, over threads."""
    tokens = Tokens()
    auth, op = Auth(credentials(), LWA()), operation("always")
    start = threading.Barrier(64)

    def run() -> None:
        start.wait()
        auth.token(op, "/x", (), None, tokens)

    threads = [threading.Thread(target=run) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tokens.bodies) == 1


async def test_64_tasks_ask_for_one_rdt() -> None:
    """One in flight, over tasks."""
    tokens = Tokens()
    auth, op = AsyncAuth(credentials(), AsyncLWA(LWA())), operation("always")
    post = poster("async", tokens)
    await asyncio.gather(*(auth.token(op, "/x", (), None, post) for _ in range(64)))
    assert len(tokens.bodies) == 1


async def test_many_documents_do_not_fill_the_memory(make: Maker, kind: str) -> None:
    """Three thousand restricted documents leave a bounded number of tokens behind."""
    auth, post, op = make(LWA()), poster(kind, Tokens()), operation("report", generic=False)
    for number in range(3000):
        await auth.token(op, f"/documents/{number}", (), True, post)
    assert len(auth.auth._cache._tokens) <= 512


async def test_a_token_for_many_serves_each_of_them(make: Maker, kind: str) -> None:
    """Asked for once for 50 documents; calls for them carry it, others get their own, and a refusal drops it for all."""
    tokens = Tokens()
    auth, post, op = make(LWA()), poster(kind, tokens), operation("always", generic=False)
    many = [Resource("GET", f"/documents/{number}") for number in range(50)]
    assert await auth.restricted_token(many, post) == "rdt-1"
    assert {await auth.token(op, f"/documents/{number}", (), None, post) for number in range(50)} == {"rdt-1"}
    assert await auth.token(op, "/documents/50", (), None, post) == "rdt-2"
    await auth.invalidate("rdt-1", restricted_only=True)
    assert await auth.token(op, "/documents/7", (), None, post) == "rdt-3"


async def test_a_token_for_one_resource_is_preferred_to_the_template(make: Maker, kind: str) -> None:
    """Where an id has a token with these very elements, no other is asked for."""
    tokens = Tokens()
    auth, post, op = make(LWA()), poster(kind, tokens), operation("optional", elements=ELEMENTS)
    many = [Resource("GET", f"/orders/v0/orders/{number}", ["shippingAddress", "buyerInfo"]) for number in (1, 2)]
    await auth.restricted_token(many, post)
    elements = ["buyerInfo", "shippingAddress"]
    assert await auth.token(op, "/orders/v0/orders/2", elements, None, post) == "rdt-1"
    assert await auth.token(op, "/orders/v0/orders/3", elements, None, post) == "rdt-2"
    assert len(tokens.bodies) == 2


@pytest.mark.parametrize(
    ("mode", "elements", "word", "needed"),
    [
        ("always", [], None, True),
        ("always", ["a"], None, True),
        ("always", [], False, False),
        ("optional", [], None, False),
        ("optional", ["a"], None, True),
        ("optional", ["a"], False, False),
        ("optional", [], True, True),
        ("report", [], None, False),
        ("report", ["a"], None, False),
        ("report", [], True, True),
        (None, [], True, False),
    ],
)
def test_what_is_opened_follows_the_rule_unless_the_caller_says(
    mode: str | None, elements: list[str], word: bool | None, needed: bool
) -> None:
    """Data that is asked for makes it so where the operation has it optional."""
    found = resource_for(operation(mode, elements=("a",)), "/orders/v0/orders/1", elements, restricted=word)
    assert (found is not None) is needed
    if found is not None:
        assert (found.path, found.data_elements) == ("/orders/v0/orders/{orderId}", tuple(elements))
