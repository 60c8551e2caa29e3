"""Clients of a worker: one for each account, none of which sleeps."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.catalog import Plan
from spapi_core.client import Client
from spapi_core.errors import PermitTimeoutError, ServerError
from spapi_core.integrations import steps
from spapi_core.integrations.worker_clients import Clients, working
from spapi_core.limits import Limiter
from spapi_core.operation import Operation

GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")


@pytest.fixture
def made(wire: Any, tokens: Any) -> Any:
    """A client as a caller makes it."""
    client = Client(marketplace="DE", environment=wire.url, plans="none", auth=tokens(), limiter=Limiter())
    yield client
    client.close()


def test_a_client_is_made_when_its_account_is_first_asked_for(made: Any) -> None:
    """Once, and given again."""
    asked: list[str] = []

    def make(account: str) -> Client:
        asked.append(account)
        client: Client = made
        return client

    clients = Clients(make)
    assert asked == []
    first = clients.of("a")
    assert (clients.of("a") is first, clients.of("b") is first, asked) == (True, False, ["a", "b"])


def test_a_client_of_a_worker_tries_once(made: Any, wire: Any, reply: Any) -> None:
    """The task comes again instead."""
    wire.replies = [reply(500), reply.of({})]
    with pytest.raises(ServerError):
        working(made).send(GET.call())
    assert len(wire.requests) == 1


def test_a_client_of_a_worker_keeps_its_place_in_place_of_waiting(wire: Any, tokens: Any, reply: Any) -> None:
    """The error carries it."""
    wire.replies = [reply.of({})]
    plans = {GET.id: Plan(0.001, 1)}
    with Client(marketplace="DE", environment=wire.url, plans=plans, auth=tokens(), limiter=Limiter()) as client:
        working(client).send(GET.call())
        with pytest.raises(PermitTimeoutError) as caught:
            working(client).send(GET.call())
    assert caught.value.reservation is not None
    assert caught.value.reservation.label == GET.id
    assert len(wire.requests) == 1


def test_the_module_of_steps_hands_both_out() -> None:
    """Adapters of other engines take them from there."""
    assert (steps.working, steps.Clients) == (working, Clients)
