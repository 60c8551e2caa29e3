"""Secrets of a profile: what is wrong with one at first sight, and what is said where it is kept elsewhere."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.profiles.secrets import Unshown, fetcher, flaw, keyring_get, keyring_set

if TYPE_CHECKING:
    from pathlib import Path

FOREIGN = "has a character that Amazon's never have: it was probably truncated, or copied out of a text."
QUOTED = "is in quotation marks: remove them."
UNFILLED = 'is a variable that was not filled in: write {"env": NAME} in its place.'
BLANK = "contains whitespace: it was probably truncated, or copied with too much."
WRONG_TOKEN = "is an access token or consent code; a refresh token begins with Atzr|."


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("refresh_token", "Atzr|x", None),
        ("refresh_token", "Atza|x", WRONG_TOKEN),
        ("refresh_token", "Atc|x", WRONG_TOKEN),
        ("lwa_client_secret", "Atza|x", None),
        ("selling_partner_id", "Atza|x", None),
        ("refresh_token", "", "is empty."),
        ("refresh_token", " ", "is empty."),
        ("refresh_token", "a b", BLANK),
        ("refresh_token", "a\n", BLANK),
        ("lwa_client_secret", '"abc"', QUOTED),
        ("lwa_client_secret", "'abc`", QUOTED),
        ("lwa_client_secret", '"abc', None),
        ("lwa_client_secret", 'abc"', None),
        ("lwa_client_secret", "abç", FOREIGN),
        ("refresh_token", "abç", FOREIGN),
        ("refresh_token", "ab\x07", FOREIGN),
        ("lwa_proxy", "http://ünter.example:1", None),
        ("lwa_proxy", "socks5h://127.0.0.1:1", None),
        ("lwa_proxy", "ftp://127.0.0.1:1", "is not the URL of a proxy: write http://HOST:PORT."),
        ("refresh_token", "$TOKEN", UNFILLED),
        ("refresh_token", "${TOKEN}", UNFILLED),
        ("refresh_token", "{{TOKEN}}", UNFILLED),
        ("refresh_token", "%TOKEN%", UNFILLED),
        ("refresh_token", "<token>", UNFILLED),
        ("refresh_token", "x$TOKEN", None),
        ("refresh_token", "Your_Token", "is still the placeholder: write the real one."),
    ],
)
def test_a_flaw_is_seen_at_first_sight(name: str, value: str, said: str | None) -> None:
    """Both marks of a quotation, characters of another alphabet in all but a proxy, tokens of another kind."""
    assert flaw(name, value) == said


@pytest.mark.parametrize(
    ("source", "where", "said"),
    [
        ("env", "GOOD", None),
        ("env", "NONE", "the environment variable NONE is not set: set it."),
        ("env", "EMPTY", "the environment variable EMPTY is not set: set it."),
        ("env", "QUOTED", f"the environment variable QUOTED {QUOTED}"),
        ("file", "good", None),
        ("file", "empty", "the file {0}/empty has no secret in it."),
        ("file", "none", "the file {0}/none cannot be read (No such file or directory)."),
        ("file", "binary", "the file {0}/binary cannot be read (it is not text)."),
        ("file", "quoted", f"the file {{0}}/quoted {QUOTED}"),
    ],
)
def test_a_secret_is_fetched_from_its_place(tmp_path: Path, source: str, where: str, said: str | None) -> None:
    """Without the blanks around it; an error names the place and never the value."""
    contents = {"good": b" Atzr|x\n", "empty": b" \n", "binary": b"\xff", "quoted": b'"MARK"'}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    environ = {"GOOD": "Atzr|x", "EMPTY": "", "QUOTED": '"MARK"'}
    fetch = fetcher("refresh_token", "/profiles/de/refresh_token", source, where, tmp_path, environ)
    if said is None:
        assert fetch() == "Atzr|x"
        return
    with pytest.raises(ConfigurationError) as caught:
        fetch()
    assert caught.value.message == f"/profiles/de/refresh_token: {said.format(tmp_path)}"


class KeyringError(Exception):
    """As the extra's."""


class NoKeyringError(KeyringError):
    """As the extra's."""


class LockedError(KeyringError):
    """As the extra's."""


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str | Exception]:
    """What is in the keyring that stands in for the extra's, or what asking for it raises."""
    found: dict[tuple[str, str], str | Exception] = {}
    package: Any = ModuleType("keyring")
    errors: Any = ModuleType("keyring.errors")
    errors.KeyringError, errors.NoKeyringError = KeyringError, NoKeyringError

    def get(service: str, name: str) -> str | None:
        value = found.get((service, name))
        if isinstance(value, Exception):
            raise value
        return value

    def put(service: str, name: str, value: str) -> None:
        get(service, name)
        found[service, name] = value

    package.get_password, package.set_password, package.errors = get, put, errors
    monkeypatch.setitem(sys.modules, "keyring", package)
    monkeypatch.setitem(sys.modules, "keyring.errors", errors)
    return found


def test_a_keyring_keeps_a_secret_under_our_name(kept: dict[tuple[str, str], str | Exception], tmp_path: Path) -> None:
    keyring_set("de", "Atzr|x")
    assert kept == {("spapi", "de"): "Atzr|x"}
    assert keyring_get("de", "/p") == "Atzr|x"
    assert keyring_get("fr", "/p") is None
    assert fetcher("refresh_token", "/p", "keyring", "de", tmp_path, {})() == "Atzr|x"
    with pytest.raises(ConfigurationError) as caught:
        fetcher("refresh_token", "/p", "keyring", "fr", tmp_path, {})()
    assert caught.value.message == "/p: the keyring has no 'fr': put it there with `keyring set spapi fr`."
    kept["spapi", "it"] = "Atza|x"
    with pytest.raises(ConfigurationError) as caught:
        fetcher("refresh_token", "/p", "keyring", "it", tmp_path, {})()
    assert caught.value.message == f"/p: the keyring's 'it' {WRONG_TOKEN}"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (NoKeyringError(), "this machine has no keyring: keep the secret in a variable or file of its own instead."),
        (LockedError(), "the keyring cannot be used (LockedError): unlock it."),
    ],
)
def test_a_keyring_that_cannot_be_used_says_so(
    kept: dict[tuple[str, str], str | Exception], error: Exception, said: str
) -> None:
    """Where it is asked, with the place in the profile; where it is written, alone."""
    kept["spapi", "de"] = error
    with pytest.raises(ConfigurationError) as caught:
        keyring_get("de", "/p")
    assert caught.value.message == f"/p: {said}"
    with pytest.raises(ConfigurationError) as caught:
        keyring_set("de", "x")
    assert caught.value.message == said


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ConfigurationError) as caught:
        keyring_get("de", "/p")
    assert caught.value.message == "/p: the keyring needs an extra: pip install 'spapi-clients[keyring]'."


def test_values_are_not_shown_by_the_dict_that_holds_them() -> None:
    """Its names alone."""
    assert repr(Unshown(a="MARK", b="MARK")) == "<values of a, b>"
    assert repr(SimpleNamespace(x=Unshown())) == "namespace(x=<values of >)"
