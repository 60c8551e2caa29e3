"""Nothing that is written anywhere holds a secret: every command, error, log level, repr and pickle, searched.

Credentials carry a mark; tokens are those the server gave out. What is searched is everything but the two
places where secrets are meant to be: the profile file and the token cache.
"""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import field, frozen

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core.accounts import Accounts
from spapi_core.auth import Credentials, Secret
from spapi_core.errors import SPAPIError
from spapi_core.limits import Limiter
from spapi_core.profiles.config import load
from spapi_core.profiles.secrets import Unshown
from spapi_core.retry import RetryPolicy
from spapi_core.sandbox import LocalSandbox
from tests.cli.conftest import Spapi
from tests.reported import chain, reported

MARK = "LEAKMARK"
SECRET = f"{MARK}-client-secret"
REFRESH = f"Atzr|{MARK}-refresh"
OTHER = f"Atzr|{MARK}-other"
PREVIEW = 8

ORDERS = ("call", "orders_v0.getOrders", "created_after=2020-01-01T00:00:00Z")
COMMANDS: dict[str, tuple[str, ...]] = {
    "help": ("--help",),
    "list": ("profiles", "list"),
    "list json": ("profiles", "list", "--json"),
    "show": ("profiles", "show", "mine"),
    "show json": ("profiles", "show", "mine", "--json"),
    "show mistaken": ("profiles", "show", "mistaken"),
    "show mistaken json": ("profiles", "show", "mistaken", "--json"),
    "check mistaken": ("profiles", "check", "mistaken"),
    "doctor mistaken": ("doctor", "mistaken"),
    "call mistaken": (*ORDERS, "-p", "mistaken"),
    "check": ("profiles", "check"),
    "check bad": ("profiles", "check", "bad"),
    "check json": ("profiles", "check", "--json"),
    "schema": ("profiles", "schema"),
    "token": ("auth", "token", "mine"),
    "token json": ("auth", "token", "mine", "--json"),
    "grantless": ("auth", "token", "mine", "--scope", "sellingpartnerapi::notifications"),
    "wrong scope": ("auth", "token", "mine", "--scope", "wrong"),
    "info": ("auth", "info", "mine"),
    "rotate": ("auth", "rotate", "rotating", "--yes"),
    "clear": ("auth", "clear", "mine"),
    "login": ("auth", "login", "mine", "--no-browser", "--wait", "0", "--port", "0"),
    "doctor": ("doctor", "mine"),
    "doctor json": ("doctor", "mine", "--json"),
    "doctor bad": ("doctor", "bad"),
    "doctor refused": ("doctor", "refused"),
    "doctor nowhere": ("doctor", "nowhere"),
    "health": ("health",),
    "health json": ("health", "--json"),
    "marketplaces": ("marketplaces",),
    "operations": ("operations", "--json"),
    "quota": ("quota", "orders_v0.getOrder", "-p", "mine"),
    "call": (*ORDERS, "-p", "mine"),
    "call csv": (*ORDERS, "-p", "mine", "-o", "csv"),
    "call restricted": (*ORDERS, "-p", "mine", "--data-elements", "buyerInfo"),
    "call refused": (*ORDERS, "-p", "refused"),
    "call nowhere": (*ORDERS, "-p", "nowhere"),
    "call bad": (*ORDERS, "-p", "bad"),
    "call 404": ("call", "orders_v0.getOrder", "order_id=x", "-p", "mine"),
    "init twice": ("init", "-p", "mine", "--marketplace", "DE", "--no-sandbox", "--client-id", "x", "--env"),
}


@pytest.fixture(scope="module")
def server() -> Iterator[LocalSandbox]:
    with LocalSandbox(stateful=True, plans="none") as sandbox:
        yield sandbox


def _profiles(url: str) -> dict[str, Any]:
    mine = {
        "marketplace": "DE",
        "environment": url,
        "lwa_client_id": "amzn1.leak",
        "lwa_client_secret": SECRET,
        "refresh_token": REFRESH,
        "client_secret_created": "2020-01-01",
    }
    return {
        "mine": mine,
        "refused": {**mine, "refresh_token": OTHER},
        "rotating": {**mine, "lwa_client_id": "amzn1.rotating"},
        "rotating2": {**mine, "lwa_client_id": "amzn1.rotating2"},
        "nowhere": {**mine, "environment": "http://127.0.0.1:9"},
        "mistaken": {
            **mine,
            "client_secret": f"{MARK}-1",
            "refresh_tokn": f"Atzr|{MARK}-2",
            "refresh_token": [f"{MARK}-3"],
            "lwa_client_secret": {"env": f"amzn1.oa2-cs.v1.{MARK}-4"},
            "lwa_client_id": {"value": f"{MARK}-5"},
            "other": {"secret": f"{MARK}-6"},
        },
        "bad": {**mine, "marketplace": "GE", "refresh_token": f"Atza|{MARK} with blanks"},
    }


@pytest.fixture
def profiles(home: Path, server: LocalSandbox) -> Path:
    server.revoke(OTHER)
    path = home / "config" / "spapi" / "config.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"default_profile": "mine", "profiles": _profiles(server.url)}))
    return path


def _tokens(server: LocalSandbox) -> list[str]:
    return server.call(lambda sandbox: list(sandbox.accounts._tokens))


def _search(text: str, server: LocalSandbox, where: str) -> None:
    assert MARK not in text, f"{where}: {text[max(0, text.find(MARK) - 200) :][:400]}"
    for token in _tokens(server):
        assert token[PREVIEW : PREVIEW + 20] not in text, where


@pytest.mark.usefixtures("profiles")
@pytest.mark.parametrize("verbose", [False, True], ids=["quiet", "verbose"])
@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_writes_a_secret(
    spapi: Spapi, server: LocalSandbox, home: Path, caplog: pytest.LogCaptureFixture, name: str, verbose: bool
) -> None:
    """Standard output, standard error, every logger at DEBUG, and every file but the two that are meant to."""
    caplog.set_level(logging.DEBUG)
    # Rotating has a plan of one call a minute for each application.
    words = [word.replace("rotating", "rotating2") if verbose else word for word in COMMANDS[name]]
    ran = spapi(*(("-v",) if verbose else ()), *words)
    assert "Traceback" not in ran.err
    assert ran.code != 70, ran.err
    _search(ran.out, server, "standard output")
    _search(ran.err, server, "standard error")
    _search(caplog.text, server, "log")
    for path in home.rglob("*"):
        if path.is_file() and path.name != "config.json" and "tokens" not in path.parts:
            _search(path.read_bytes().decode("utf-8", "replace"), server, str(path))
    for path in (home / "cache" / "spapi" / "tokens").glob("*"):
        assert MARK not in path.read_text(), "a store holds access tokens alone"


@pytest.mark.usefixtures("profiles")
def test_the_search_finds_what_is_there(spapi: Spapi, server: LocalSandbox) -> None:
    """Asked to reveal a token, the command does, and the search of these tests notices."""
    ran = spapi("auth", "token", "mine", "--reveal")
    with pytest.raises(AssertionError):
        _search(ran.out, server, "standard output")


BROKEN = {
    "not JSON": b'{"profiles": {"mine": {"lwa_client_secret": "LEAKMARK",}}}',
    "not UTF-8": b'{"profiles": {"mine": {"lwa_client_secret": "LEAKMARK\xff"}}}',
    "twice": b'{"profiles": {"mine": {"refresh_token": "LEAKMARK-1", "refresh_token": "LEAKMARK-2"}}}',
    "a list": b'{"profiles": {"mine": ["LEAKMARK"]}}',
    "a text": b'"LEAKMARK"',
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_gives_nothing_away(
    spapi: Spapi, server: LocalSandbox, profiles: Path, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """Every command that reads it says what is wrong, and where, and no more."""
    caplog.set_level(logging.DEBUG)
    profiles.write_bytes(BROKEN[name])
    for words in (("profiles", "check"), ("profiles", "show", "mine"), ("doctor", "mine"), (*ORDERS, "-p", "mine")):
        ran = spapi("-v", *words)
        assert 0 < ran.code < 70, (words, ran.err)
        _search(ran.out + ran.err + caplog.text, server, str(words))


TYPED = {
    "init": (("init",), f"new\nDE\nn\namzn1.x\n{SECRET}\n{REFRESH}\n"),
    "init again": (("init",), f"new\nDE\nn\namzn1.x\n{SECRET}\nAtza|{MARK}\n"),
    "login": (
        ("auth", "login", "mine", "--paste", "--no-browser"),
        f"https://me.example/?state=forged&spapi_oauth_code={MARK}\n",
    ),
    "login with rubbish": (("auth", "login", "mine", "--paste", "--no-browser"), f"http://[{MARK}\n"),
}


@pytest.mark.usefixtures("profiles")
@pytest.mark.parametrize("name", TYPED)
def test_what_is_typed_is_not_written(
    spapi: Spapi, server: LocalSandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """Secrets and codes that are answers to questions come back in no message and no log."""
    caplog.set_level(logging.DEBUG)
    words, typed = TYPED[name]
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    ran = spapi("-v", *words)
    assert ran.code != 70, ran.err
    _search(ran.out + ran.err + caplog.text, server, name)


def _objects(path: Path) -> Iterator[tuple[str, Any]]:
    """All that a user can hold, after a call with an RDT; the client is closed in the end."""
    config = load(path, {})
    profile = config.profile("mine", overlay=False)
    yield "config", config
    yield "profile", profile
    yield "settings", profile.settings()
    yield "credentials", profile.credentials
    yield "secret", profile.credentials.lwa_client_secret
    with SPAPIClient(**profile.settings(), limiter=Limiter(), retry=RetryPolicy(tries=1)) as client:
        client.orders_v0.get_orders(created_after="2020-01-01T00:00:00Z", data_elements=["buyerInfo"])
        call = client.call("GET", "/orders/v0/orders", params={"CreatedAfter": "2020-01-01T00:00:00Z"})
        response = client.send(call.replace(marketplace_ids=["A1PA6795UKMFR9"]))
        yield "response", response
        yield "client", client
        yield "auth", client.auth
        yield "cache", client.auth._cache
        yield "tokens", list(client.auth._cache._tokens.values())
        yield "stats", client.get_stats()
        yield "token info", client.auth.get_token_info()
    with Accounts(config=config) as accounts:
        yield "accounts", accounts
    yield "async auth", AsyncSPAPIClient(**profile.settings()).auth


def _everything(value: Any, seen: set[int], depth: int = 0) -> Iterator[str]:
    """The value's words, and those of all it holds, whether in a dictionary or in slots, but for what is not shown."""
    yield repr(value)
    yield str(value) if not isinstance(value, str) else ""
    yield f"{value}" if not isinstance(value, str) else ""
    if depth < 4 and id(value) not in seen and not isinstance(value, Secret | Unshown | type):
        seen.add(id(value))
        for inner in _held(value):
            yield from _everything(inner, seen, depth + 1)


def _held(value: Any) -> Iterator[Any]:
    yield from getattr(value, "__dict__", {}).values()
    for kind in type(value).__mro__:
        slots = vars(kind).get("__slots__", ())
        for name in [slots] if isinstance(slots, str) else slots:
            if not name.startswith("__") and hasattr(value, name):
                yield getattr(value, name)
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list | tuple | set | frozenset):
        yield from value


def test_the_search_looks_into_slots() -> None:
    """Most of our classes have them."""

    @frozen
    class Slotted:
        inner: Any = field(repr=False)

    assert MARK in "".join(_everything(Slotted([MARK]), set()))


def test_no_object_shows_a_secret(server: LocalSandbox, profiles: Path) -> None:
    """Repr, str and format of everything a user can hold, and of what it holds, do not have a secret."""
    for name, value in _objects(profiles):
        _search("\n".join(_everything(value, set())), server, name)


def test_no_pickle_or_copy_holds_a_secret(server: LocalSandbox, profiles: Path) -> None:
    """What pickles, pickles without; what holds a secret refuses, and says what to do instead."""
    for name, value in _objects(profiles):
        try:
            kept = pickle.dumps(value)
        except (TypeError, AttributeError, pickle.PicklingError) as refused:
            _search(str(refused), server, name)
        else:
            _search(kept.decode("latin-1"), server, name)
    assert MARK not in repr(copy.deepcopy(Credentials(lwa_client_id="a", lwa_client_secret=SECRET)))


FAILURES: dict[str, Callable[[LocalSandbox, dict[str, Any]], Any]] = {
    "refused token": lambda _, settings: settings.update(credentials=_with(settings, refresh_token=OTHER)),
    "html of LWA": lambda server, _: server.add_fault("html", status=503, operation="lwa", times=9),
    "cut": lambda server, _: server.add_fault("cut", operation="orders_v0.getOrders", times=9),
    "close": lambda server, _: server.add_fault("close", operation="orders_v0.getOrders", times=9),
    "expired": lambda server, _: server.add_fault("token-expired", operation="orders_v0.getOrders", times=9),
    "403": lambda server, _: server.add_fault("status", status=403, operation="orders_v0.getOrders", times=9),
    "html": lambda server, _: server.add_fault("html", status=500, operation="orders_v0.getOrders", times=9),
    "no connection": lambda _, settings: settings.update(environment="http://127.0.0.1:9"),
}


def _with(settings: dict[str, Any], **changes: Any) -> Credentials:
    return Credentials(
        **{"lwa_client_id": "amzn1.leak", "lwa_client_secret": SECRET, "refresh_token": REFRESH, **changes}
    )


@pytest.mark.parametrize("name", FAILURES)
def test_no_error_holds_a_secret(
    server: LocalSandbox, profiles: Path, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    """Message, repr, attributes, pickle, the whole chain, and the traceback."""
    caplog.set_level(logging.DEBUG)
    server.revoke(OTHER)
    settings = load(profiles, {}).profile("mine", overlay=False).settings()
    FAILURES[name](server, settings)
    settings.update(limiter=Limiter(), retry=RetryPolicy(tries=2), sleep=lambda _: None)
    try:
        with SPAPIClient(**settings) as client, pytest.raises(SPAPIError) as caught:
            client.orders_v0.get_orders(created_after="2020-01-01T00:00:00Z")
        error = caught.value
        found = (
            "\n".join(client_finding.text for client_finding in client.diagnose(error))
            if "connection" not in name
            else ""
        )
    finally:
        server.clear_faults()
    told = [str(error), repr(error), repr(vars(error)), pickle.dumps(error).decode("latin-1"), found, caplog.text]
    told.append("".join(traceback.format_exception(error)))
    _search("\n".join(told), server, name)
    told = [text for each in chain(error) for text in reported(each, __file__)]
    _search("\n".join(told), server, f"{name}: what an error reporter shows of causes and local variables")
