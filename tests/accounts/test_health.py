"""What is asked of each profile to see how it is, from threads and from tasks: of clients of the test's own."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.accounts.health import async_health_check, health_check
from spapi_core.accounts.profiles import AccountResult
from spapi_core.catalog import GET_PARTICIPATIONS
from spapi_core.errors import ForbiddenError, PermitTimeoutError

TOKEN = "Atza|" + "x" * 40


class Shop:
    """A client of either kind, and the profiles that it is the only one of."""

    def __init__(self, error: Exception | None) -> None:
        self.error = error
        self.sent: list[Any] = []
        self.asked: list[Any] = []
        self.endpoint = SimpleNamespace(base_url="https://a.example")
        self.auth: Any = SimpleNamespace(get_access_token=lambda: TOKEN)
        self.named_call = str

    def send(self, call: Any, **options: Any) -> None:
        self.sent.append((call, options))
        if self.error is not None:
            raise self.error

    def map(self, do: Any, profiles: Any) -> list[AccountResult[Any]]:
        self.asked.append(profiles)
        return [AccountResult("p", do(self))]


class AsyncShop(Shop):
    """The same, awaited."""

    def __init__(self, error: Exception | None) -> None:
        super().__init__(error)

        async def token() -> str:
            return TOKEN

        self.auth = SimpleNamespace(get_access_token=token)

    async def send(self, call: Any, **options: Any) -> None:  # type: ignore[override]  # the awaited half
        super().send(call, **options)

    async def map(self, do: Any, profiles: Any) -> list[AccountResult[Any]]:  # type: ignore[override]  # the awaited half
        self.asked.append(profiles)
        return [AccountResult("p", await do(self))]


def checked(kind: str, error: Exception | None = None, *given: Any, **known: Any) -> tuple[Shop, dict[str, Any]]:
    """The shop, and how its profile is; ten seconds pass."""
    moments = iter([10.0, 20.0])

    def clock() -> float:
        return next(moments)

    shop = AsyncShop(error) if kind == "async" else Shop(error)
    accounts: Any = shop
    if kind == "async":
        found: Any = asyncio.run(async_health_check(accounts, *given, clock=clock, **known))
    else:
        found = health_check(accounts, *given, clock=clock, **known)
    assert list(found) == ["p"]
    return shop, dict(found["p"])


WELL = {"status": "healthy", "endpoint": "https://a.example", "token_preview": "Atza|xxx...", "latency_ms": 10000}


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_token_is_asked_for_and_a_call_made_that_does_not_wait(kind: str) -> None:
    """Of all profiles, or of those that are named."""
    shop, found = checked(kind)
    assert {name: value for name, value in found.items() if value is not None} == WELL
    assert shop.sent == [(GET_PARTICIPATIONS, {"max_wait": 0.0})]
    assert shop.asked == [None]
    assert checked(kind, None, ["p"])[0].asked == [["p"]]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_without_the_call_the_token_alone_counts(kind: str) -> None:
    """Nothing is sent."""
    shop, found = checked(kind, ForbiddenError("no"), call=False)
    assert (shop.sent, found["status"], found["token_preview"]) == ([], "healthy", "Atza|xxx...")


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("error", "status", "name"),
    [(ForbiddenError("no"), "error", "ForbiddenError"), (PermitTimeoutError("later"), "healthy", None)],
)
def test_an_error_of_the_call_is_one_of_the_profile(kind: str, error: Exception, status: str, name: str | None) -> None:
    """Unless it says that the usage plan is used up."""
    shop, found = checked(kind, error)
    assert (found["status"], found.get("error_class"), found["latency_ms"]) == (status, name, 10000)
    assert found.get("error") == (None if name is None else "no")
    assert len(shop.sent) == 1
