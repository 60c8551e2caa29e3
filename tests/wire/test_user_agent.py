"""The name by which Amazon knows the application that calls."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError

import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.wire.user_agent import own_name, user_agent


def test_the_user_agent_is_as_amazon_asks() -> None:
    """Application with version, then language and platform."""
    assert user_agent("Shop/2.1").startswith("Shop/2.1 (Language=Python/3.")
    assert "; Platform=" in user_agent("Shop/2.1")


@pytest.mark.parametrize("name", ["Shop", "/1", "Shop/", "Shöp/1", "A/1\r\nx: y", "A/1 (x)", "S" * 490 + "/1"])
def test_a_user_agent_that_amazon_would_refuse_is_refused(name: str) -> None:
    """No version, no ASCII, parentheses of its own, or more than 500 characters."""
    with pytest.raises(ConfigurationError, match="user agent"):
        user_agent(name)


def test_a_user_agent_of_the_longest_length_is_taken() -> None:
    """500 characters, platform included."""
    rest = len(user_agent("S/1")) - len("S/1")
    assert len(user_agent("S" * (500 - rest - 2) + "/1")) == 500
    with pytest.raises(ConfigurationError, match="this makes 501"):
        user_agent("S" * (500 - rest - 1) + "/1")


@pytest.mark.parametrize(("system", "shown"), [("Linux", "Linux"), ("", "unknown")])
def test_language_and_platform_are_said(monkeypatch: pytest.MonkeyPatch, system: str, shown: str) -> None:
    """Two parts of the version; a system without a name is one that is not known."""
    monkeypatch.setattr(platform, "python_version_tuple", lambda: ("3", "12", "4"))
    monkeypatch.setattr(platform, "system", lambda: system)
    assert user_agent("Shop/2.1") == f"Shop/2.1 (Language=Python/3.12; Platform={shown})"


@pytest.mark.parametrize("known", ["1.2.3", None])
def test_our_own_name_has_a_version(monkeypatch: pytest.MonkeyPatch, known: str | None) -> None:
    """0 where the package is not installed."""

    def asked(name: str) -> str:
        assert name == "spapi-clients"
        if known is None:
            raise PackageNotFoundError(name)
        return known

    monkeypatch.setattr("spapi_core.wire.user_agent.version", asked)
    assert own_name.__wrapped__() == f"spapi-clients/{known or 0}"
