"""What comes of a profile, and the class of its client."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from typing import Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core.accounts import Accounts, AsyncAccounts
from spapi_core.accounts.profiles import AccountResult, SeveralProfiles, client_class
from spapi_core.errors import ConfigurationError
from spapi_core.profiles.config import Config
from spapi_core.wire.http import HTTP, AsyncHTTP


def test_a_result_is_a_value_or_an_error() -> None:
    """None is a value as well."""
    error = KeyError("x")
    well, nothing, ill = AccountResult("a", 5), AccountResult[None]("a"), AccountResult[int]("a", None, error)
    assert [each.ok for each in (well, nothing, ill)] == [True, True, False]
    assert (well.unwrap(), nothing.value, nothing.error) == (5, None, None)
    with pytest.raises(KeyError) as caught:
        ill.unwrap()
    assert caught.value is error


def test_clients_are_found_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where they are installed."""
    assert (client_class(), client_class("AsyncSPAPIClient")) == (SPAPIClient, AsyncSPAPIClient)
    monkeypatch.setitem(sys.modules, "spapi_clients", None)
    with pytest.raises(ConfigurationError) as caught:
        client_class()
    assert str(caught.value) == "The generated clients are missing: install spapi-clients."


def test_variables_of_the_environment_are_not_put_over_many_profiles() -> None:
    """All would be the same one; a profile is read once."""
    written = {
        "marketplace": "DE",
        "environment": "http://127.0.0.1:5",
        "lwa_client_id": "amzn1.app",
        "lwa_client_secret": "s",
        "refresh_token": "Atzr|x",
    }
    config = Config(Path("config.json"), {"profiles": {"p": written}}, {"SPAPI_ENVIRONMENT": "http://127.0.0.1:9"})
    several = SeveralProfiles(None, config)
    assert several.list_profiles() == ["p"]
    assert several.get_endpoint("p") == "http://127.0.0.1:5"
    assert several.profile("p") is several.profile("p")
    assert config.profile("p").endpoint.base_url == "http://127.0.0.1:9"


@pytest.mark.parametrize("half", [Accounts, AsyncAccounts])
def test_sixteen_profiles_are_worked_on_at_once_unless_somebody_says_otherwise(half: Any) -> None:
    """In threads and in tasks."""
    assert inspect.signature(half).parameters["workers"].default == 16


def test_connections_that_were_given_are_used_and_others_are_made() -> None:
    """One of them for all clients, closed with the accounts where it is theirs."""
    config = Config(Path("config.json"), {"profiles": {"p": {"marketplace": "DE"}}}, {})
    for half, given in ((Accounts, HTTP()), (AsyncAccounts, AsyncHTTP())):
        own: Any = half(config=config)
        assert own._settings["http"] is own._http
        assert type(own._http) is type(given)
        other: Any = half(config=config, http=given)
        assert (other._settings["http"] is given, other._http) == (True, None)
