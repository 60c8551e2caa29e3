"""A restricted data token that a program asks for itself, against the sandbox server."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator
from typing import Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import Credentials
from spapi_core.auth import Resource
from spapi_core.errors import InvalidArgumentError
from spapi_core.sandbox import LocalSandbox

pytestmark = pytest.mark.anyio


@pytest.fixture
def sandbox() -> Any:
    with LocalSandbox(stateful=True) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
async def client(request: pytest.FixtureRequest, sandbox: LocalSandbox, anyio_backend: str) -> AsyncIterator[Any]:
    """A client of the sandbox, of either kind."""
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|rdt")
    if request.param == "async":
        async with AsyncSPAPIClient(credentials, marketplace="US", environment=sandbox.url) as client:
            yield client
    else:
        with SPAPIClient(credentials, marketplace="US", environment=sandbox.url) as sync:
            yield sync


async def done(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def test_one_token_for_the_resources_that_are_named(client: Any, sandbox: LocalSandbox) -> None:
    """It is kept for as long as it lives: the same resources again cost no second request."""
    resource = Resource("GET", "/orders/v0/orders/{orderId}/buyerInfo")
    token = await done(client.restricted_token([resource]))
    assert token.startswith("Atz.sprdt|")
    assert await done(client.restricted_token([resource])) == token
    assert [each["operation"] for each in sandbox.requests()].count("tokens_v2021_03_01.createRestrictedDataToken") == 1


async def test_no_resource_is_refused_before_anything_is_sent(client: Any, sandbox: LocalSandbox) -> None:
    """The error names what is missing."""
    with pytest.raises(InvalidArgumentError, match="resource"):
        await done(client.restricted_token([]))
    assert sandbox.requests() == []
