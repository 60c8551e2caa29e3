"""Asking Login with Amazon, without what keeps its tokens: the form, the tries, the secret that is used; both halves."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from attrs import define, field

from spapi_core.auth import lwa
from spapi_core.auth.login_aio import AsyncLogin
from spapi_core.auth.login_sync import Login
from spapi_core.errors import ConnectionLostError, LWAError, TransportError
from spapi_core.retry import RetryBudget
from tests.auth.doubles import LWA, REFRESH, SECRET, AsyncLWA, Hands, Reply, credentials, grant, refusal

pytestmark = pytest.mark.anyio

URL = "https://lwa.example/token"


@define
class Asking:
    """A login of either half, and what it slept."""

    login: Login | AsyncLogin
    hands: Hands = field(factory=Hands)

    async def ask(self) -> tuple[str, float]:
        """A token in plain text, and its seconds."""
        answer: Any = self.login.ask(lwa.refresh_form)
        secret, seconds = await answer if inspect.isawaitable(answer) else answer
        return secret.reveal(), seconds


def asking(kind: str, script: LWA, **settings: Any) -> Asking:
    hands = Hands()
    known: dict[str, Any] = {"url": URL, "timeout": None, "budget": None, "clock": hands.clock(), "draw": lambda: 1.0}
    known |= settings
    if kind == "sync":
        return Asking(Login(credentials(), script, sleep=hands.sleep, **known), hands)
    return Asking(AsyncLogin(credentials(), AsyncLWA(script), sleep=hands.asleep, **known), hands)


async def test_a_form_is_sent_for_a_token(kind: str) -> None:
    """To the address, with the timeout, and what the credentials say."""
    script = LWA(grant("one", 1800))
    assert await asking(kind, script, timeout=3.0).ask() == ("one", 1800.0)
    assert (script.urls, script.timeouts) == ([URL], [3.0])
    assert (script.forms[0]["refresh_token"], script.forms[0]["client_secret"]) == (REFRESH, SECRET)


@pytest.mark.parametrize("trouble", [Reply(503, b"<html>"), ConnectionLostError("lost")])
async def test_trouble_is_met_by_asking_again_after_a_pause(kind: str, trouble: Reply | Exception) -> None:
    """Four times in all; the error says so."""
    found = asking(kind, LWA(trouble, trouble))
    assert await found.ask() == ("token-3", 3600.0)
    assert found.hands.slept == [0.5, 1.0]
    found = asking(kind, LWA(*[trouble] * 4))
    with pytest.raises((LWAError, TransportError)) as caught:
        await found.ask()
    assert (caught.value.attempts, len(found.hands.slept)) == (4, 3)


async def test_a_budget_pays_for_tries_after_the_first(kind: str) -> None:
    """A token earns a part of one."""
    budget = RetryBudget(size=1.0, earns=0.25)
    script = LWA(*[Reply(503, b"<html>")] * 2)
    found = asking(kind, script, budget=budget)
    with pytest.raises(LWAError):
        await found.ask()
    assert (len(script.forms), budget.left) == (2, 0.0)
    await found.ask()
    assert budget.left == 0.25


async def test_of_two_secrets_the_one_that_is_known_stays_in_use(kind: str) -> None:
    """A refusal puts the other one in its place, once in one go."""
    script = LWA(refusal("invalid_client", status=401))
    found = asking(kind, script)
    found.login.exchange("new-secret")
    assert found.login.credentials.lwa_client_secret.reveal() == "new-secret"
    await found.ask()
    assert found.login.credentials.lwa_client_secret.reveal() == SECRET
    script.script += [refusal("invalid_client", status=401)] * 2
    with pytest.raises(LWAError, match="invalid_client"):
        await found.ask()
    assert [form["client_secret"] for form in script.forms] == ["new-secret", SECRET, SECRET, "new-secret"]


async def test_without_another_secret_a_refusal_is_final(kind: str) -> None:
    """The same secret, exchanged for itself, is not another one."""
    script = LWA(refusal("invalid_client", status=401))
    found = asking(kind, script)
    found.login.exchange(SECRET)
    with pytest.raises(LWAError, match="invalid_client"):
        await found.ask()
    assert len(script.forms) == 1
