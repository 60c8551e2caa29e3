"""What an error reporter, a log or a pickle keeps of a call that failed: neither the buyer's data nor the secrets.

The server answers with marked personal data, and Login with Amazon repeats the form that it was sent. An error reporter takes
the local variables of every frame, of the error and of all that it came of; the loggers of the HTTP libraries speak at DEBUG.
"""

from __future__ import annotations

import inspect
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.fulfillment_outbound_v2020_07_01 import operations as outbound
from spapi_clients.orders_v0 import operations as orders
from spapi_core.auth import Credentials
from spapi_core.errors import SPAPIError
from spapi_core.limits import AsyncLimiter, Limiter
from spapi_core.listings import replace
from spapi_core.retry import RetryPolicy
from tests.reported import chain, reported

pytestmark = pytest.mark.anyio

MARK = "LEAKMARK"
BUYER = {
    "BuyerEmail": f"{MARK}1@example.com",
    "BuyerName": f"{MARK}2",
    "ShippingAddress": {"Name": f"{MARK}3", "AddressLine1": f"{MARK}4", "City": f"{MARK}5", "Phone": f"{MARK}6"},
}
ORDER = {"AmazonOrderId": "902-1", "OrderStatus": "Shipped", **BUYER}
PAGE = {"payload": {"Orders": [ORDER, {**ORDER, "PurchaseDate": {"not": [f"{MARK}7"]}}], "NextToken": 7}}
TOKEN = {"access_token": "Atza|given", "token_type": "bearer", "expires_in": 3600}


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["httpx", "httpx2"], autouse=True)
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both HTTP libraries."""
    monkeypatch.setenv("SPAPI_HTTP_LIBRARY", request.param)
    return str(request.param)


async def _failed(kind: str, url: str, act: Callable[[Any], Any], **settings: Any) -> SPAPIError:
    """The error of a call; the act gets a client."""
    settings = {
        "credentials": Credentials(
            lwa_client_id="amzn1.leak", lwa_client_secret=f"{MARK}-secret", refresh_token=f"Atzr|{MARK}"
        ),
        "marketplace": "US",
        "environment": url,
        "plans": "none",
        "retry": RetryPolicy(tries=2, draw=lambda: 0.0),
        **settings,
    }
    try:
        if kind == "sync":
            with SPAPIClient(**settings, limiter=Limiter(), sleep=lambda _: None) as client:
                act(client)
        else:
            async with AsyncSPAPIClient(**settings, limiter=AsyncLimiter(), sleep=_no_sleep) as client:
                answer = act(client)
                assert inspect.isawaitable(answer)
                await answer
    except SPAPIError as error:
        return error
    pytest.fail("the call succeeded")


async def _no_sleep(_: float) -> None:
    """Retries come at once."""


def _orders(client: Any, **arguments: Any) -> Any:
    return client.orders_v0.get_orders(created_after="2024-01-01T00:00:00Z", **arguments)


def _shipped(client: Any) -> Any:
    """A call that carries personal data."""
    address = {"name": f"{MARK}8", "addressLine1": f"{MARK}9", "postalCode": "1", "countryCode": "US"}
    return client.request("POST", "/fba/outbound/2020-07-01/fulfillmentOrders", body={"destinationAddress": address})


def _body(value: Any) -> bytes:
    return json.dumps(value).encode()


ANSWERS: dict[str, Callable[[Any], Any]] = {
    "an error that repeats the order": lambda reply: reply.of(
        {"errors": [{"code": "X", "message": "no"}], **PAGE}, 400
    ),
    "a page of a proxy": lambda reply: reply(502, b"<html>" + _body(PAGE), {"content-type": "text/html"}),
    "a body that was cut": lambda reply: reply(200, _body(PAGE), {"content-type": "application/json"}, cut=200),
    "a body that is not JSON": lambda reply: reply(200, _body(PAGE)[:-9], {"content-type": "application/json"}),
    "a body in the wrong encoding": lambda reply: reply(
        200, json.dumps(PAGE).replace("5", "\xe9").encode("latin-1"), {"content-type": "application/json"}
    ),
    "a line that broke": lambda reply: reply(200, _body(PAGE), {"content-type": "application/json"}, vanish=True),
    "a coding that is not": lambda reply: reply(
        200, b"x" + _body(PAGE), {"content-type": "application/json", "content-encoding": "gzip"}
    ),
}


@pytest.mark.parametrize("name", ANSWERS)
async def test_the_buyers_data_is_in_no_report_of_an_answer(
    kind: str, wire: Any, reply: Any, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """Of an answer that could not be used."""
    caplog.set_level(logging.DEBUG)
    wire.answer = lambda seen: reply.of(TOKEN) if seen.path == "/auth/o2/token" else ANSWERS[name](reply)
    _search(await _failed(kind, wire.url, _orders), caplog.text)


async def test_the_buyers_data_is_in_no_report_of_drift(
    kind: str, wire: Any, reply: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Of an answer that does not fit the model, where that is an error."""
    caplog.set_level(logging.DEBUG)
    wire.answer = lambda seen: reply.of(TOKEN if seen.path == "/auth/o2/token" else PAGE)
    _search(await _failed(kind, wire.url, _orders, strict=True), caplog.text)


async def test_the_buyers_data_is_in_no_report_of_what_was_sent(
    kind: str, wire: Any, reply: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Of a request whose answer never came."""
    caplog.set_level(logging.DEBUG)
    wire.answer = lambda seen: reply.of(TOKEN) if seen.path == "/auth/o2/token" else reply(vanish=True)
    _search(await _failed(kind, wire.url, _shipped), caplog.text)
    assert MARK.encode() in wire.requests[-1].body, "the request held the data"


async def test_the_buyers_data_is_in_no_report_of_a_query(
    kind: str, wire: Any, reply: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Of a request whose address names the buyer."""
    caplog.set_level(logging.DEBUG)
    wire.answer = lambda seen: reply.of(TOKEN) if seen.path == "/auth/o2/token" else reply(vanish=True)
    _search(
        await _failed(kind, wire.url, lambda client: _orders(client, buyer_email=f"{MARK}@example.com")), caplog.text
    )
    assert MARK in wire.requests[-1].query, "the request held the data"


REFUSED: dict[str, Callable[[Any], Any]] = {
    "a body of another kind": lambda client: client.send(
        outbound.create_fulfillment_order(body={"address": f"{MARK}1"})  # type: ignore[arg-type]  # that is the case
    ),
    "a query of another kind": lambda client: client.send(
        orders.get_orders(created_after="2024-01-01", buyer_email=[f"{MARK}2"])  # type: ignore[arg-type]  # as above
    ),
    "a body that nobody can write": lambda client: client.request(
        "POST", "/fba/outbound/2020-07-01/fulfillmentOrders", body={"name": f"{MARK}3", "at": {1, 2}}
    ),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_the_buyers_data_is_in_no_report_of_an_argument_that_is_refused(
    kind: str, wire: Any, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """Nothing was sent, and what the caller gave stays the caller's."""
    caplog.set_level(logging.DEBUG)
    _search(await _failed(kind, wire.url, REFUSED[name]), caplog.text)
    assert wire.requests == []


ECHOES: dict[str, Callable[[Any, bytes], Any]] = {
    "JSON": lambda reply, form: reply.of(
        {"error": "invalid_client", "error_description": form.decode(), **_first(form)}, 400
    ),
    "HTML": lambda reply, form: reply(503, b"<html>" + form, {"content-type": "text/html"}),
    "no JSON": lambda reply, form: reply(200, form, {"content-type": "application/json"}),
    "a token among the form": lambda reply, form: reply.of({"expires_in": "soon", **_first(form)}),
    "a cut": lambda reply, form: reply(200, form * 2, {"content-type": "application/json"}, cut=len(form)),
    "a redirect": lambda reply, form: reply(302, b"", {"location": f"/again?{form.decode()}"}),
}


def _first(form: bytes) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(form.decode()).items()}


@pytest.mark.parametrize("name", ECHOES)
async def test_a_form_that_login_with_amazon_repeats_is_in_no_report(
    kind: str, wire: Any, reply: Any, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """The form holds the client secret and the refresh token."""
    caplog.set_level(logging.DEBUG)
    wire.answer = lambda seen: ECHOES[name](reply, seen.body)
    _search(await _failed(kind, wire.url, _orders), caplog.text)
    assert MARK.encode() in wire.requests[0].body, "the request held the secrets"


_FILE = b"%PDF-1.4 " + MARK.encode()
FILES: dict[str, Callable[[Any], Any]] = {
    "a feed": lambda client: client.feeds.submit("JSON_LISTINGS_FEED", {"messages": [{"name": MARK}]}),
    "a feed until its end": lambda client: client.feeds.run("JSON_LISTINGS_FEED", {"messages": [{"name": MARK}]}),
    "the document of a feed": lambda client: client.feeds.upload({"messages": [{"name": MARK}]}),
    "an invoice": lambda client: client.feeds.invoice(
        _FILE, invoice_number=f"{MARK}7", order_id="902-1", shipping_id="1"
    ),
    "a file": lambda client: client.uploads.upload("messaging/v1/orders/902-1/messages/legalDisclosure", _FILE),
    "an attachment": lambda client: client.uploads.attach("legalDisclosure", "902-1", [_FILE]),
    "a message": lambda client: client.uploads.send_message(
        "legalDisclosure", "902-1", [_FILE], body={"text": f"{MARK}8"}
    ),
}
REFUSALS: dict[str, tuple[Any, int]] = {
    "refused": ({"errors": [{"code": "X", "message": "no"}]}, 400),
    "without what was asked for": ({"other": MARK, "url": f"ftp://{MARK}", "payload": {"url": f"ftp://{MARK}"}}, 200),
    "with a link that leads nowhere": (
        {
            "feedDocumentId": "1",
            "url": f"http://127.0.0.1:1/place?X-Amz-Signature={MARK}",
            "payload": {"uploadDestinationId": "1", "url": f"http://127.0.0.1:1/place?X-Amz-Signature={MARK}"},
        },
        200,
    ),
    "cut": (f'{{"status": "{MARK}'.encode(), 200),
}


@pytest.mark.parametrize("refusal", REFUSALS)
@pytest.mark.parametrize("name", FILES)
async def test_what_is_in_a_file_is_in_no_report_of_its_upload(
    kind: str, wire: Any, reply: Any, caplog: pytest.LogCaptureFixture, name: str, refusal: str
) -> None:
    """Of a feed, an invoice, an attachment whose way was refused; nor is the link that opens the place for it."""
    caplog.set_level(logging.DEBUG)
    body, status = REFUSALS[refusal]
    refused = reply(status, body) if isinstance(body, bytes) else reply.of(body, status)
    wire.answer = lambda seen: reply.of(TOKEN) if seen.path == "/auth/o2/token" else refused
    _search(await _failed(kind, wire.url, FILES[name]), caplog.text)


_CONTACT = {"compliance_contact": [{"name": f"{MARK}9", "email": f"{MARK}@example.com"}]}
_CHANGES = [replace(name, *values) for name, values in _CONTACT.items()]
LISTINGS: dict[str, Callable[[Any], Any]] = {
    "a listing": lambda client: client.listings.put("SKU", "CHAIR", _CONTACT, check=False, seller_id="A1"),
    "a change of a listing": lambda client: client.listings.patch("SKU", *_CHANGES, seller_id="A1"),
    "a listing that is held against its schema": lambda client: client.listings.put(
        "SKU", "CHAIR", _CONTACT, seller_id="A1"
    ),
}


@pytest.mark.parametrize("refusal", ["refused", "cut"])
@pytest.mark.parametrize("name", LISTINGS)
async def test_a_contact_in_a_listing_is_in_no_report_of_its_change(
    kind: str, wire: Any, reply: Any, caplog: pytest.LogCaptureFixture, name: str, refusal: str
) -> None:
    """A listing names who answers for the product, with an address of mail."""
    caplog.set_level(logging.DEBUG)
    body, status = REFUSALS[refusal]
    refused = reply(status, body) if isinstance(body, bytes) else reply.of(body, status)
    wire.answer = lambda seen: reply.of(TOKEN) if seen.path == "/auth/o2/token" else refused
    _search(await _failed(kind, wire.url, LISTINGS[name]), caplog.text)


def test_the_search_finds_what_is_in_a_frame() -> None:
    """So that these tests can fail."""
    namespace: dict[str, Any] = {"SPAPIError": SPAPIError}
    text = "def fail(buyer):\n    raise SPAPIError('no')"
    exec(compile(text, "elsewhere.py", "exec"), namespace)  # noqa: S102  a frame of another file
    with pytest.raises(SPAPIError) as caught:
        namespace["fail"](MARK)
    with pytest.raises(AssertionError):
        _search(caught.value, "")


def _search(error: BaseException, log: str) -> None:
    told = [str(error), log, "".join(traceback.format_exception(error)), pickle.dumps(error).decode("latin-1")]
    for each in chain(error):
        # The arguments of the method that was called are there as they are in the frame of its caller.
        told += reported(each, __file__, "spapi_clients")
    found = [text[max(0, text.find(MARK) - 300) :][:600] for text in told if MARK in text]
    assert found == [], "\n".join(found)
