"""What comes of a profile, and the class of its client."""

from __future__ import annotations

import sys

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core.accounts.profiles import AccountResult, client_class
from spapi_core.errors import ConfigurationError


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
