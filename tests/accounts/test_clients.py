"""Many accounts side by side: in order, nothing lost, shared connections, small; and whether each is well."""

from __future__ import annotations

import asyncio
import gc
import json
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from spapi_core.accounts import Accounts, AsyncAccounts
from spapi_core.accounts.health import health_check, preview
from spapi_core.errors import ClientClosedError, ConfigurationError, InvalidArgumentError, LWAError
from spapi_core.limits import AsyncLimiter, Limiter
from spapi_core.profiles.config import Config
from spapi_core.retry import RetryPolicy
from spapi_core.sandbox import LocalSandbox
from spapi_core.wire.http import HTTP, AsyncHTTP

PARTICIPATIONS = "/sellers/v1/marketplaceParticipations"


@pytest.fixture
def server() -> Iterator[LocalSandbox]:
    with LocalSandbox(stateful=True, plans="none") as sandbox:
        yield sandbox


def _config(url: str, count: int = 3, **odd: Any) -> Config:
    profiles: dict[str, Any] = {
        f"p{number}": {
            "marketplace": "DE",
            "environment": url,
            "lwa_client_id": "amzn1.app",
            "lwa_client_secret": "MARK-secret",
            "refresh_token": f"Atzr|MARK-{number}",
        }
        for number in range(count)
    }
    return Config(Path("config.json"), {"profiles": {**profiles, **odd}}, {})


def test_results_come_in_order_and_none_is_lost(server: LocalSandbox) -> None:
    """A profile with a mistake and a function that fails for one leave all the others as they are."""
    config = _config(server.url, 5, broken={"marketplace": "GE"})

    def do(client: Any) -> str:
        token = client.auth.credentials.refresh_token.reveal()
        if token.endswith("3"):
            raise ValueError(token[-1])
        client.request("GET", PARTICIPATIONS)
        return str(token[-1])

    with Accounts(config=config, limiter=Limiter()) as accounts:
        found = accounts.map(do)
    assert [result.profile for result in found] == ["p0", "p1", "p2", "p3", "p4", "broken"]
    assert [result.value for result in found] == ["0", "1", "2", None, "4", None]
    assert [type(result.error) for result in found] == [type(None)] * 3 + [ValueError, type(None), ConfigurationError]
    assert found[0].unwrap() == "0"
    with pytest.raises(ConfigurationError, match="/profiles/broken"):
        found[5].unwrap()


def test_accounts_are_chosen_by_name_pattern_and_region() -> None:
    """As `spapi health` chooses them; a pattern that fits none, an unknown region and a bare text are refused at once."""
    config = _config("http://127.0.0.1:1", 3, us={"marketplace": "US"})
    for half in (Accounts, AsyncAccounts):
        assert half(["us", "p*"], config=config).list_profiles() == ["us", "p0", "p1", "p2"]
        assert half(["p[01]", "p1"], config=config).list_profiles() == ["p0", "p1"]
        assert half(region="na", config=config).list_profiles() == ["us"]
        assert half(["p*"], region="EU", config=config).list_profiles() == ["p0", "p1", "p2"]
        with pytest.raises(ConfigurationError, match=r"x\*"):
            half(["x*"], config=config)
        with pytest.raises(ConfigurationError, match="region FE"):
            half(["p*"], region="FE", config=config)
        with pytest.raises(InvalidArgumentError, match="NA, EU and FE"):
            half(region="MARS", config=config)
        with pytest.raises(InvalidArgumentError, match=r"\['us'\]"):
            half("us", config=config)


def test_an_error_names_some_of_many_profiles() -> None:
    """Not all 400 of an agency."""
    with pytest.raises(ConfigurationError, match=r"p0, .*p11, and \d+ more \(spapi profiles list\)") as error:
        _config("http://127.0.0.1:1", 400).profile("q7")
    assert len(str(error.value)) < 300


def test_counters_are_there_by_account(server: LocalSandbox) -> None:
    """Of each that called; the others have none."""
    with Accounts(config=_config(server.url), limiter=Limiter()) as accounts:
        assert accounts.get_stats() == {}
        accounts.map(lambda client: client.request("GET", PARTICIPATIONS), ["p0", "p2"])
        accounts.client("p2").request("GET", PARTICIPATIONS)
        assert {name: stats.requests for name, stats in accounts.get_stats().items()} == {"p0": 1, "p2": 2}


@pytest.mark.anyio
async def test_results_come_in_order_on_asyncio_too(server: LocalSandbox) -> None:
    """The same promise for tasks."""
    config = _config(server.url, 5, broken={"marketplace": "GE"})

    async def do(client: Any) -> str:
        token = client.auth.credentials.refresh_token.reveal()
        if token.endswith("3"):
            raise ValueError(token[-1])
        await client.request("GET", PARTICIPATIONS)
        return str(token[-1])

    async with AsyncAccounts(config=config) as accounts:
        found = await accounts.map(do)
        assert (await accounts.get_token_info("p0"))["status"] == "valid"
    assert [result.value for result in found] == ["0", "1", "2", None, "4", None]
    assert [result.ok for result in found] == [True, True, True, False, True, False]


@pytest.mark.anyio
async def test_a_cancelled_wait_of_one_profile_is_its_own_error(server: LocalSandbox) -> None:
    """The others keep their results; a cancelled map is cancelled."""

    async def do(client: Any) -> str:
        name = str(client.auth.credentials.refresh_token.reveal())
        if name.endswith("1"):
            task = asyncio.ensure_future(asyncio.sleep(60))
            task.cancel()
            await task
        return name[-1]

    async with AsyncAccounts(config=_config(server.url, 3)) as accounts:
        found = await accounts.map(do)
        assert [result.value for result in found] == ["0", None, "2"]
        assert isinstance(found[1].error, asyncio.CancelledError)
        whole = asyncio.ensure_future(accounts.map(lambda _: asyncio.sleep(60)))
        await asyncio.sleep(0.05)
        whole.cancel()
        with pytest.raises(asyncio.CancelledError):
            await whole


def test_profiles_work_at_the_same_time(server: LocalSandbox) -> None:
    """Eight profiles meet at a barrier that none could pass alone."""
    meeting = threading.Barrier(8, timeout=10)
    with Accounts(config=_config(server.url, 8), workers=8) as accounts:
        assert all(result.ok for result in accounts.map(lambda _: meeting.wait()))


def test_connections_limiter_and_clients_are_shared(server: LocalSandbox) -> None:
    """One HTTP object and one limiter for all; a profile keeps its client."""
    with Accounts(config=_config(server.url)) as accounts:
        clients = [accounts.client(name) for name in accounts.list_profiles()]
        assert len({id(client.http) for client in clients}) == 1
        assert len({id(client.limiter) for client in clients}) == 1
        assert len({id(client.auth) for client in clients}) == 3
        assert accounts.client("p1") is clients[1]


def test_a_thousand_accounts_are_small() -> None:
    """1,000 clients with a token each take less than 50 kB each."""
    config = _config("http://127.0.0.1:9", 1000)

    class Granting:
        status_code = 200
        headers = MappingProxyType({"date": ""})
        content = json.dumps({"access_token": "Atza|" + "x" * 400, "expires_in": 3600}).encode()

    with Accounts(config=config) as accounts:
        accounts.client("p0")
        gc.collect()
        tracemalloc.start()
        try:
            for name in accounts.list_profiles():
                client = accounts.client(name)
                client.auth._login._http = type("Poster", (), {"post_form": lambda *_, **__: Granting()})()
                client.auth.access_token()
            gc.collect()
            each = tracemalloc.get_traced_memory()[0] / 1000
        finally:
            tracemalloc.stop()
    assert each < 50_000, f"{each:.0f} bytes an account"


def test_the_seeds_token_methods(server: LocalSandbox) -> None:
    """list_profiles, get_access_token, get_token_info, clear_token_cache, get_endpoint: by profile name."""
    with Accounts(["p1", "p0"], config=_config(server.url)) as accounts:
        assert accounts.list_profiles() == ["p1", "p0"]
        assert accounts.get_token_info("p0")["status"] == "missing"
        token = accounts.get_access_token("p0")
        assert accounts.get_access_token("p0") == token
        assert accounts.get_token_info("p0")["expires_in_seconds"] > 3500
        accounts.clear_token_cache("p0")
        assert accounts.get_access_token("p0") != token
        assert accounts.get_endpoint("p0") == server.url


def test_no_profiles_is_an_error_that_helps() -> None:
    """An empty list of names says how to write one."""
    with pytest.raises(ConfigurationError, match="spapi init"):
        Accounts([], config=_config("http://127.0.0.1:9"))


def test_health_tells_each_profile(server: LocalSandbox) -> None:
    """Healthy ones with endpoint, preview and latency, ill ones with the error; no token, no secret."""
    server.revoke("Atzr|MARK-1")
    config = _config(server.url, 2, broken={"marketplace": "GE"})
    with Accounts(config=config, limiter=Limiter(), retry=RetryPolicy(tries=1)) as accounts:
        found = health_check(accounts)
        token = accounts.get_access_token("p0")
    assert list(found) == ["p0", "p1", "broken"]
    assert found["p0"]["status"] == "healthy"
    assert found["p0"]["endpoint"] == server.url
    assert found["p0"]["token_preview"] == token[:8] + "..."
    assert found["p0"]["latency_ms"] >= 0
    assert (found["p1"]["status"], found["p1"]["error_class"]) == ("error", LWAError.__name__)
    assert "authorise" in found["p1"]["error"]
    assert found["broken"]["status"] == "error"
    assert "MARK" not in json.dumps(found)
    assert token not in json.dumps(found)


def test_a_usage_plan_that_is_used_up_is_no_ill_health(server: LocalSandbox) -> None:
    """A 429 shows that the account can call."""
    server.add_fault("throttle", operation="sellers_v1.getMarketplaceParticipations", times=99)
    with Accounts(config=_config(server.url, 1), limiter=Limiter(), retry=RetryPolicy(tries=1)) as accounts:
        assert accounts.health_check()["p0"]["status"] == "healthy"


def test_a_refused_call_is_ill_health(server: LocalSandbox) -> None:
    """A token alone is not health: the harmless call is refused; without it, only the token counts."""
    server.add_fault("status", status=403, operation="sellers_v1.getMarketplaceParticipations", times=99)
    with Accounts(config=_config(server.url, 1), limiter=Limiter(), retry=RetryPolicy(tries=1)) as accounts:
        assert health_check(accounts)["p0"]["status"] == "error"
        assert health_check(accounts, call=False)["p0"]["status"] == "healthy"


def test_a_preview_of_a_short_token_shows_nothing() -> None:
    """Eight characters of twelve would be too many."""
    assert preview("Atza|abcdefg") == "..."
    assert preview("Atza|" + "x" * 40) == "Atza|xxx..."


@pytest.mark.anyio
async def test_health_is_asked_on_asyncio_too(server: LocalSandbox) -> None:
    """The same for each profile as in threads."""
    config = _config(server.url, 3)
    with Accounts(config=config) as accounts:
        expected = accounts.health_check()
    async with AsyncAccounts(config=config) as others:
        found = await others.health_check()
    shown = [{name: (row["status"], row["endpoint"]) for name, row in each.items()} for each in (expected, found)]
    assert shown[0] == shown[1]
    assert all(row["token_preview"].startswith("Atza|") for row in found.values())


def test_an_interrupted_map_does_not_wait_for_its_workers() -> None:
    """A host that hangs holds up neither Ctrl-C nor the end of the process."""
    code = (
        "import json, pathlib, signal, sys, tempfile, threading\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it\n"
        "from spapi_core.accounts import Accounts\n"
        "from spapi_core.profiles.config import load\n"
        "path = pathlib.Path(tempfile.mkdtemp()) / 'none' / 'config.json'\n"
        "with Accounts(['local'], config=load(environ={'XDG_CONFIG_HOME': str(path)})) as accounts:\n"
        "    print('begun', flush=True)\n"
        "    accounts.map(lambda _: threading.Event().wait(60))\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:  # noqa: S603
        assert running.stdout is not None
        running.stdout.readline()
        time.sleep(0.3)
        began = time.monotonic()
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=30)
    assert time.monotonic() - began < 10
    assert b"KeyboardInterrupt" in told


def test_closed_accounts_close_their_clients_and_leave_given_connections_open(server: LocalSandbox) -> None:
    """A client of theirs calls nothing any more; connections of the caller's own go on."""
    with HTTP() as http:
        with Accounts(config=_config(server.url), limiter=Limiter(), http=http) as accounts:
            clients = [accounts.client(name) for name in ("p0", "p1")]
            assert accounts.client("p0") is clients[0]
        for client in clients:
            with pytest.raises(ClientClosedError):
                client.request("GET", PARTICIPATIONS)
        with pytest.raises(ClientClosedError, match="p2"):
            accounts.client("p2")
        assert http.send("GET", server.url + "/", {}, None, timeout=5).status_code > 0


@pytest.mark.anyio
async def test_closed_accounts_close_their_clients_on_asyncio_too(server: LocalSandbox) -> None:
    """The same for tasks."""
    async with AsyncHTTP() as http:
        async with AsyncAccounts(config=_config(server.url), limiter=AsyncLimiter(), http=http) as accounts:
            clients = [accounts.client(name) for name in ("p0", "p1")]
            assert accounts.client("p0") is clients[0]
        for client in clients:
            with pytest.raises(ClientClosedError):
                await client.request("GET", PARTICIPATIONS)
        with pytest.raises(ClientClosedError, match="p2"):
            accounts.client("p2")
        assert (await http.send("GET", server.url + "/", {}, None, timeout=5)).status_code > 0
