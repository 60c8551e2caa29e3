"""Access tokens: cached, renewed ahead of their end, asked for once, and refused with what to do."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import re
import threading
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from spapi_core.auth import AsyncAuth, Auth, Credentials, Secret, lwa
from spapi_core.auth.flight import AsyncSingleFlight
from spapi_core.errors import (
    ConfigurationError,
    ConnectionLostError,
    ConnectionNotMadeError,
    LWAError,
)
from spapi_core.retry import RetryBudget
from tests.auth.doubles import LWA, REFRESH, SECRET, AsyncLWA, Hands, Maker, Reply, credentials, grant, refusal

pytestmark = pytest.mark.anyio


async def test_a_token_is_asked_for_once_and_then_kept(make: Maker) -> None:
    """The second call of an hour asks nobody."""
    lwa = LWA()
    auth = make(lwa)
    assert [await auth.access_token(), await auth.access_token()] == ["token-1", "token-1"]
    assert len(lwa.forms) == 1


async def test_what_is_sent_is_the_refresh_grant(make: Maker) -> None:
    """LWA gets the four fields it wants, at its own address."""
    lwa = LWA()
    await make(lwa).access_token()
    assert lwa.forms == [
        {
            "grant_type": "refresh_token",
            "refresh_token": REFRESH,
            "client_id": "amzn1.app",
            "client_secret": SECRET,
        }
    ]
    assert lwa.urls == ["https://api.amazon.com/auth/o2/token"]


async def test_lwa_has_a_timeout_of_its_own(make: Maker) -> None:
    """Token requests give up after 10 s, or as the caller says, whatever calls wait."""
    usual, own = LWA(), LWA()
    await make(usual).access_token()
    await make(own, timeout=3.0).access_token()
    assert (usual.timeouts, own.timeouts) == ([10.0], [3.0])


async def test_a_grantless_token_is_its_own(make: Maker) -> None:
    """A scope has a token of its own, asked for with client credentials and no refresh token."""
    lwa = LWA()
    auth = make(lwa, credentials(refresh_token=None))
    scope = "sellingpartnerapi::notifications"
    assert await auth.access_token(scope) == await auth.access_token(scope) == "token-1"
    assert await auth.access_token("sellingpartnerapi::client_credential:rotation") == "token-2"
    assert lwa.forms[0] == {
        "grant_type": "client_credentials",
        "scope": scope,
        "client_id": "amzn1.app",
        "client_secret": SECRET,
    }


async def test_without_a_refresh_token_a_selling_partners_call_says_what_to_do(make: Maker) -> None:
    """Credentials for grantless operations alone are distinguished before anything is sent."""
    lwa = LWA()
    with pytest.raises(ConfigurationError, match=r"no refresh token.*spapi auth login"):
        await make(lwa, credentials(refresh_token=None)).access_token()
    assert lwa.forms == []


async def test_a_token_is_renewed_ahead_of_its_end(make: Maker, hands: Hands) -> None:
    """Five minutes before an hour is over, the next call gets a new token."""
    lwa = LWA()
    auth = make(lwa)
    await auth.access_token()
    hands.pass_(3299)
    assert await auth.access_token() == "token-1"
    hands.pass_(2)
    assert await auth.access_token() == "token-2"


async def test_the_life_is_the_one_lwa_says(make: Maker, hands: Hands) -> None:
    """A token of 60 s is renewed after 54 s, not after an hour."""
    auth = make(LWA(grant("short", 60)))
    assert await auth.access_token() == "short"
    hands.pass_(53)
    assert await auth.access_token() == "short"
    hands.pass_(2)
    assert await auth.access_token() == "token-2"


@pytest.mark.parametrize("said", [None, "nonsense", 0, -5, 10**9, 10**400])
async def test_a_life_that_makes_no_sense_counts_as_an_hour(make: Maker, hands: Hands, said: Any) -> None:
    """Neither a token for ever nor one that is renewed with each call."""
    lwa = LWA(grant("odd", said))
    auth = make(lwa)
    await auth.access_token()
    hands.pass_(3000)
    assert await auth.access_token() == "odd"
    hands.pass_(400)
    assert await auth.access_token() == "token-2"


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_a_wall_clock_that_jumps_costs_one_refresh_at_most(make: Maker, hands: Hands, jump: float) -> None:
    """A clock that is set back does not keep a dead token; one that is set ahead does not refresh for ever."""
    lwa = LWA()
    auth = make(lwa)
    await auth.access_token()
    hands.wall += jump
    for _ in range(5):
        await auth.access_token()
    assert len(lwa.forms) <= 2
    hands.pass_(3400)
    before = len(lwa.forms)
    await auth.access_token()
    assert len(lwa.forms) == before + 1


async def test_a_machine_that_slept_asks_anew(make: Maker, hands: Hands) -> None:
    """Where the monotonic clock stands still in sleep, the wall clock notices."""
    auth = make(LWA())
    await auth.access_token()
    hands.wall += 7200
    assert await auth.access_token() == "token-2"


async def test_while_a_token_lasts_a_failed_renewal_is_no_failure(
    make: Maker, hands: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    """LWA down in the last five minutes: calls go on, one warning a while; after the end the error comes."""
    down = [Reply(503, b"<html>down</html>")] * 8
    lwa = LWA(grant("first"), *down)
    auth = make(lwa)
    await auth.access_token()
    hands.pass_(3350)
    assert await auth.access_token() == "first"
    tries = len(lwa.forms)
    assert await auth.access_token() == "first"
    assert len(lwa.forms) == tries
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    hands.pass_(300)
    with pytest.raises(LWAError, match="503"):
        await auth.access_token()


REFUSALS = {
    "invalid_grant": "authorise the application again",
    "invalid_client": "client id or the client secret is wrong",
    "unauthorized_client": "application that was authorised",
    "invalid_scope": "may not ask for this scope",
    "invalid_request": "spapi profiles check",
    "something_new": "Seller Central",
}


@pytest.mark.parametrize(("error", "remedy"), REFUSALS.items())
@pytest.mark.parametrize("status", [400, 401])
async def test_a_refusal_is_final_and_says_what_to_do(make: Maker, error: str, remedy: str, status: int) -> None:
    """LWA's own errors are not tried again; each has its remedy."""
    lwa = LWA(refusal(error, status=status))
    with pytest.raises(LWAError, match=remedy) as caught:
        await make(lwa).access_token()
    assert len(lwa.forms) == 1
    assert (caught.value.error, caught.value.status_code, caught.value.is_retryable()) == (error, status, False)
    assert "said by LWA" in str(caught.value)


TRANSIENT = {
    "500 with JSON": refusal("server_error", status=500),
    "429": refusal("slow_down", status=429),
    "503 with HTML": Reply(503, b"<html>Service Unavailable</html>"),
    "400 with HTML": Reply(400, b"<html>Bad Request</html>"),
    "200 with HTML": Reply(200, b"<html>portal</html>"),
    "200 empty": Reply(200, b""),
    "200 cut": Reply(200, b'{"access_token": "Atza|x", "expi'),
    "200 without token": Reply(200, b'{"token_type": "bearer"}'),
    "200 list": Reply(200, b"[]"),
    "200 nested without end": Reply(200, b'{"access_token":' + b"[" * 50_000),
    "no connection": ConnectionNotMadeError("refused"),
    "connection lost": ConnectionLostError("lost"),
}


@pytest.mark.parametrize("step", TRANSIENT.values(), ids=TRANSIENT)
async def test_trouble_that_may_pass_is_tried_again(make: Maker, hands: Hands, step: Reply | Exception) -> None:
    """Server errors, HTML at any status, cut answers and broken connections are asked again, after a growing wait."""
    lwa = LWA(step, step)
    assert await make(lwa).access_token() == "token-3"
    assert hands.slept == [0.5, 1.0]


async def test_trouble_that_stays_is_told_after_four_tries(make: Maker, hands: Hands) -> None:
    """The last error goes to the caller, with the number of tries."""
    lwa = LWA(*[Reply(503, b"<html>")] * 9)
    with pytest.raises(LWAError, match="503") as caught:
        await make(lwa).access_token()
    assert len(lwa.forms) == 4
    assert caught.value.attempts == 4
    assert len(hands.slept) == 3


async def test_tries_are_paid_by_a_budget_so_that_a_fallen_lwa_meets_no_storm(make: Maker) -> None:
    """A hundred accounts that all ask: five tries on credit in all, then one each; what goes well earns new credit."""
    budget = RetryBudget(size=5.0, earns=1.0)
    lwa = LWA(*[Reply(503, b"<html>")] * 105)
    doors = [make(lwa, credentials(refresh_token=f"Atzr|{number}"), budget=budget) for number in range(100)]
    for door in doors:
        with pytest.raises(LWAError, match="answered 503"):
            await door.access_token()
    assert len(lwa.forms) == 105
    await doors[0].access_token()
    assert budget.left == 1.0


async def test_an_invalidated_token_is_replaced(make: Maker) -> None:
    """A token that Amazon refused is forgotten, and only that one."""
    auth = make(LWA())
    first = await auth.access_token()
    await auth.invalidate(first)
    second = await auth.access_token()
    assert second == "token-2"
    await auth.invalidate(first)
    assert await auth.access_token() == second


async def test_tokens_of_two_applications_are_never_shared(make: Maker, tmp_path: Path, kind: str) -> None:
    """The key holds the application: one refresh token under two client ids is two tokens, in a shared store too."""
    store = _file_store(kind, tmp_path)
    one = make(LWA(grant("of-one")), credentials(lwa_client_id="one"), store=store)
    two = make(LWA(grant("of-two")), credentials(lwa_client_id="two"), store=store)
    assert (await one.access_token(), await two.access_token()) == ("of-one", "of-two")


async def test_tokens_of_two_hosts_are_never_shared(make: Maker, tmp_path: Path, kind: str) -> None:
    """A token of a local server is not sent to Amazon, nor the other way round."""
    store = _file_store(kind, tmp_path)
    local = make(LWA(grant("of-local")), store=store, lwa_url="http://127.0.0.1:1/auth/o2/token")
    amazon = make(LWA(grant("of-amazon")), store=store)
    assert (await local.access_token(), await amazon.access_token()) == ("of-local", "of-amazon")


async def test_token_info_is_known_without_asking(make: Maker, hands: Hands) -> None:
    """Status and seconds left, as the seeds' troubleshooting prints them."""
    lwa = LWA()
    auth = make(lwa)
    assert await auth.get_token_info() == {"status": "missing", "expires_in_seconds": 0}
    assert lwa.forms == []
    await auth.get_access_token()
    assert await auth.get_token_info() == {"status": "valid", "expires_in_seconds": 3600}
    hands.pass_(3400)
    assert await auth.get_token_info() == {"status": "expiring", "expires_in_seconds": 200}
    await auth.clear_token_cache()
    assert await auth.get_token_info() == {"status": "missing", "expires_in_seconds": 0}


async def test_a_new_secret_is_taken_over_in_mid_flight(make: Maker) -> None:
    """A refusal that met a secret exchanged meanwhile is asked again with the new one."""
    holder: list[Any] = []

    class Rotating(LWA):
        def post_form(self, url: str, form: Any, *, timeout: float | None = None) -> Reply:
            reply = super().post_form(url, form, timeout=timeout)
            if len(self.forms) == 1:
                holder[0].auth.exchange_secret("new-secret")
            return reply

    lwa = Rotating(refusal("invalid_client"))
    auth = make(lwa)
    holder.append(auth)
    assert await auth.access_token() == "token-2"
    assert [form["client_secret"] for form in lwa.forms] == [SECRET, "new-secret"]


async def test_a_new_secret_disturbs_no_token(make: Maker) -> None:
    """Exchanging the secret keeps the tokens; the next renewal uses it."""
    lwa = LWA()
    auth = make(lwa)
    await auth.access_token()
    auth.auth.exchange_secret("new-secret", date(2026, 1, 1))
    assert await auth.access_token() == "token-1"
    await auth.invalidate("token-1")
    await auth.access_token()
    assert lwa.forms[1]["client_secret"] == "new-secret"


async def test_a_new_secret_that_is_not_known_yet_falls_back(make: Maker) -> None:
    """Both secrets are good for a while after a rotation; whichever LWA takes is used."""
    lwa = LWA(refusal("invalid_client", status=401))
    auth = make(lwa)
    auth.auth.exchange_secret("new-secret")
    assert await auth.access_token() == "token-2"
    assert [form["client_secret"] for form in lwa.forms] == ["new-secret", SECRET]


async def test_a_new_secret_that_came_too_early_is_not_lost(make: Maker) -> None:
    """The old one stands in until it ends; then the new one is asked again, and at most two in one go."""
    lwa = LWA(refusal("invalid_client", status=401))
    auth = make(lwa)
    auth.auth.exchange_secret("new-secret")
    auth.auth.exchange_secret("new-secret")
    await auth.access_token()
    lwa.script.append(refusal("invalid_client", status=401))
    await auth.invalidate("token-2")
    await auth.access_token()
    assert [form["client_secret"] for form in lwa.forms] == ["new-secret", SECRET, SECRET, "new-secret"]


@pytest.mark.parametrize(
    ("age", "said"), [(100, None), (155, "in 25 days"), (180, "in 0 days"), (200, "20 days ago"), (None, None)]
)
async def test_a_secret_near_its_end_is_told_of_once(
    make: Maker, hands: Hands, caplog: pytest.LogCaptureFixture, age: int | None, said: str | None
) -> None:
    """180 days after the date in the profile no token is given any more; 30 days before, a warning is logged, once."""
    day = None if age is None else datetime.fromtimestamp(hands.wall, UTC).date() - timedelta(days=age)
    auth = make(LWA(), credentials(client_secret_created=day))
    for _ in range(2):
        await auth.invalidate(await auth.access_token())
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == (0 if said is None else 1)
    assert said is None or said in warnings[0]


def test_64_threads_on_a_cold_cache_ask_once() -> None:
    """However many threads want a token, one request is made."""
    lwa = LWA()
    auth = Auth(credentials(), lwa)
    start = threading.Barrier(64)
    tokens: list[str] = []

    def run() -> None:
        start.wait()
        tokens.append(auth.access_token())

    threads = [threading.Thread(target=run) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tokens == ["token-1"] * 64
    assert len(lwa.forms) == 1


async def test_64_tasks_on_a_cold_cache_ask_once() -> None:
    """However many tasks want a token, one request is made."""
    lwa = LWA()
    auth = AsyncAuth(credentials(), AsyncLWA(lwa))
    assert await asyncio.gather(*(auth.access_token() for _ in range(64))) == ["token-1"] * 64
    assert len(lwa.forms) == 1


def test_64_threads_share_one_refusal() -> None:
    """A refusal reaches all who waited for it, each as an error of its own, after one request."""

    class Held(LWA):
        def post_form(self, url: str, form: Any, *, timeout: float | None = None) -> Reply:
            flight = next(iter(auth._flights._flights.values()))
            while len(flight.waiting) < 63:
                threading.Event().wait(0.001)
            return super().post_form(url, form, timeout=timeout)

    lwa = Held(refusal("invalid_grant"))
    auth = Auth(credentials(), lwa)
    errors: list[LWAError] = []

    def run() -> None:
        with pytest.raises(LWAError) as caught:
            auth.access_token()
        errors.append(caught.value)

    threads = [threading.Thread(target=run) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(error) for error in errors}) == 64
    assert len(lwa.forms) == 1


async def test_a_cancelled_waiter_takes_nobody_with_it() -> None:
    """The task that began a refresh is cancelled; those who wait get their token, from the same request."""
    lwa = LWA()
    gate = asyncio.Event()

    class Gated(AsyncLWA):
        async def post_form(self, url: str, form: Any, *, timeout: float | None = None) -> Reply:
            await gate.wait()
            return await super().post_form(url, form, timeout=timeout)

    auth = AsyncAuth(credentials(), Gated(lwa))
    first = asyncio.ensure_future(auth.access_token())
    others = [asyncio.ensure_future(auth.access_token()) for _ in range(3)]
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.sleep(0)
    gate.set()
    assert await asyncio.gather(*others) == ["token-1"] * 3
    assert first.cancelled()
    assert len(lwa.forms) == 1


async def test_a_caller_waits_no_longer_than_its_patience_for_another_ones_request(make: Maker, kind: str) -> None:
    """Login with Amazon drips for one caller: another with a deadline gets a precise error, and the first its token."""
    asked, answer = threading.Event(), threading.Event()

    class Dripping(LWA):
        def post_form(self, url: str, form: Any, *, timeout: float | None = None) -> Reply:
            asked.set()
            assert answer.wait(60)
            return super().post_form(url, form, timeout=timeout)

    class AsyncDripping(AsyncLWA):
        async def post_form(self, url: str, form: Any, *, timeout: float | None = None) -> Reply:
            return await asyncio.to_thread(self._lwa.post_form, url, form)

    lwa = Dripping()
    auth: Any = Auth(credentials(), lwa) if kind == "sync" else AsyncAuth(credentials(), AsyncDripping(lwa))
    first = asyncio.create_task(auth.access_token() if kind == "async" else asyncio.to_thread(auth.access_token))
    await asyncio.to_thread(asked.wait, 60)
    with pytest.raises(ConnectionNotMadeError, match=r"did not arrive within the 0\.02 s that this call has left"):
        await (auth.access_token(None, 0.02) if kind == "async" else asyncio.to_thread(auth.access_token, None, 0.02))
    answer.set()
    assert await first == "token-1"
    assert len(lwa.forms) == 1


async def test_a_flight_that_is_cancelled_is_flown_again_by_those_who_wait() -> None:
    """What cancelled the request of one caller says nothing about the token: the others ask for themselves."""
    flights: AsyncSingleFlight[int] = AsyncSingleFlight()
    gate = asyncio.Event()

    async def fetch() -> int:
        await gate.wait()
        return 1

    calls = [asyncio.create_task(flights.run("key", fetch)) for _ in range(4)]
    await asyncio.sleep(0)
    (flight,) = flights._flights.values()
    flight.cancel()
    gate.set()
    told = await asyncio.gather(*calls, return_exceptions=True)
    assert isinstance(told[0], asyncio.CancelledError)
    assert told[1:] == [1, 1, 1]
    await asyncio.sleep(0)
    assert flights._flights == {}


def test_flights_of_loops_that_have_ended_are_forgotten() -> None:
    """A thousand event loops that were stopped in the middle of a request leave nothing behind."""
    flights: AsyncSingleFlight[int] = AsyncSingleFlight()

    async def ask() -> int:
        return await flights.run("key", soon)

    async def soon() -> int:
        return 1

    for _ in range(1000):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(asyncio.wait_for(ask(), 60))
        flights._flights["left", loop] = loop.create_future()  # type: ignore[assignment]  # as a flight that did not land
        loop.close()
    assert asyncio.run(ask()) == 1
    assert flights._flights == {}


def test_one_async_auth_serves_several_event_loops() -> None:
    """A refresh left behind by a loop that ended does not hang the next loop."""
    lwa = LWA()
    auth = AsyncAuth(credentials(), AsyncLWA(lwa))

    async def leave() -> None:
        task = asyncio.ensure_future(auth.access_token())
        await asyncio.sleep(0)
        task.cancel()

    asyncio.run(leave())
    assert asyncio.run(auth.access_token()).startswith("token-")


def test_a_secret_tells_itself_to_nobody() -> None:
    """Repr, str, format, f-strings, logging arguments and pickle do not have it; comparing and copying work."""
    secret = Secret("MARK")
    said = [repr(secret), str(secret), f"{secret}", f"{secret:>20}", f"{secret!r}", repr([secret])]
    assert not any("MARK" in text for text in said)
    assert secret == Secret("MARK") != Secret("other")
    assert copy.deepcopy(secret).reveal() == "MARK"
    with pytest.raises(TypeError, match="name of the profile"):
        pickle.dumps(secret)


def test_credentials_are_shown_without_secrets() -> None:
    """Who prints credentials sees the client id, and no secret."""
    shown = repr(credentials())
    assert "amzn1.app" in shown
    assert "SECRET-MARK" not in shown
    with pytest.raises(TypeError):
        pickle.dumps(credentials())


def test_ids_for_keys_tell_nothing_and_tell_apart() -> None:
    """Application and account are named by short hashes, the same each time."""
    one, other = credentials(), credentials(refresh_token="Atzr|other")
    assert re.fullmatch("[0-9a-f]{16}", one.account_id)
    assert one.account_id == credentials().account_id != other.account_id
    assert one.application_id == other.application_id
    known = Credentials(lwa_client_id="a", lwa_client_secret="b", refresh_token="c", selling_partner_id="A1")
    renewed = Credentials(lwa_client_id="a", lwa_client_secret="b", refresh_token="d", selling_partner_id="A1")
    assert known.account_id == renewed.account_id


async def test_a_refusal_that_repeats_a_secret_is_cleaned(make: Maker) -> None:
    """LWA's words are passed on, without what was sent to it."""
    lwa = LWA(refusal("invalid_grant", f"bad {REFRESH} of {SECRET}"))
    with pytest.raises(LWAError) as caught:
        await make(lwa).access_token()
    assert "SECRET-MARK" not in f"{caught.value} {caught.value!r} {caught.value.description} {vars(caught.value)}"
    assert pickle.loads(pickle.dumps(caught.value)).error == "invalid_grant"  # noqa: S301  # our own bytes


def _file_store(kind: str, folder: Path) -> Any:
    from spapi_core.auth import AsyncFileStore, FileStore  # noqa: PLC0415

    return FileStore(folder) if kind == "sync" else AsyncFileStore(folder)


@pytest.mark.parametrize("said", ["Sec%2Fret+A1", "sec%2fret%2Ba1", "Sec\\/ret+A1", "Sec/ret+A1"])
def test_a_secret_is_scrubbed_in_every_spelling(said: str) -> None:
    """As a form, a URL or JSON would write it."""
    assert lwa.scrub(f"bad client {said}!", {"client_secret": "Sec/ret+A1"}) == "bad client [redacted]!"


def test_a_token_is_scrubbed_without_its_prefix_too() -> None:
    """What follows the mark is the secret; a short end of a token is not a secret."""
    form = {"refresh_token": "Atzr|IwEBIabcdef", "code": "x|ab"}
    assert lwa.scrub("grant IwEBIabcdef of Atzr|IwEBIabcdef, cab", form) == "grant [redacted] of [redacted], cab"


def test_a_secret_of_one_letter_shreds_no_text() -> None:
    """It is not a real one; as a word of its own it goes anyway."""
    assert lwa.scrub("a refresh token a", {"client_secret": "e", "refresh_token": "a"}) == (
        "[redacted] refresh token [redacted]"
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"lwa_client_id": " "}, "lwa_client_id is empty"), ({"lwa_client_secret": ""}, "lwa_client_secret is empty")],
)
def test_empty_credentials_are_refused_where_they_are_made(changes: dict[str, Any], said: str) -> None:
    """The message names the argument."""
    with pytest.raises(ConfigurationError, match=said):
        credentials(**changes)


def test_credentials_of_a_wrong_kind_are_told(make: Maker) -> None:
    """A dictionary is not yet credentials."""
    with pytest.raises(ConfigurationError, match="credentials is a dict: give Credentials"):
        make(LWA(), {"lwa_client_id": "x"})
