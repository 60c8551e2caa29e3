"""Environment variables over profiles, alone, and misspelled."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.profiles.config import load, load_profile
from spapi_core.profiles.environment import ENVIRONMENT, config_path
from tests.profiles.stage import GOOD, SECRET, write

if TYPE_CHECKING:
    from collections.abc import Mapping

ALONE: Mapping[str, str] = {
    "SPAPI_LWA_CLIENT_ID": "amzn1.x",
    "SPAPI_LWA_CLIENT_SECRET": SECRET,
    "SPAPI_MARKETPLACE": "DE",
    "SPAPI_REFRESH_TOKEN": "Atzr|x",
}


def test_environment_variables_go_over_the_file(tmp_path: Path) -> None:
    """Each variable over its key, for the profile that is asked for; empty ones do not count."""
    path = write(tmp_path, {"de": {**GOOD, "is_sandbox": True}})
    environ = {
        "SPAPI_REFRESH_TOKEN": "Atzr|other",
        "SPAPI_LWA_CLIENT_ID": "amzn1.other",
        "SPAPI_LWA_CLIENT_SECRET": "other",
        "SPAPI_MARKETPLACE": "US",
        "SPAPI_ENVIRONMENT": "production",
        "SPAPI_REGION": "",
    }
    found = load_profile("de", path, environ)
    assert found.credentials.refresh_token is not None
    assert found.credentials.refresh_token.reveal() == "Atzr|other"
    assert found.credentials.lwa_client_id == "amzn1.other"
    assert (found.marketplace.country, found.endpoint.base_url) == ("US", "https://sellingpartnerapi-na.amazon.com")
    assert set(ENVIRONMENT) == {*environ}


def test_many_profiles_are_not_made_one_by_a_variable(tmp_path: Path) -> None:
    """Where all profiles are read, SPAPI_REFRESH_TOKEN is not put over each of them."""
    config = load(write(tmp_path, {"de": GOOD}), {"SPAPI_REFRESH_TOKEN": "Atzr|other"})
    token = config.profile("de", overlay=False).credentials.refresh_token
    assert token is not None
    assert token.reveal() == "Atzr|MARK-refresh"


def test_variables_alone_make_a_profile(tmp_path: Path) -> None:
    """No file at all: in a container the environment is enough."""
    environ = {
        "XDG_CONFIG_HOME": str(tmp_path),
        "SPAPI_LWA_CLIENT_ID": "a",
        "SPAPI_LWA_CLIENT_SECRET": "b",
        "SPAPI_REFRESH_TOKEN": "c",
        "SPAPI_MARKETPLACE": "JP",
    }
    assert load_profile(None, None, environ).region == "FE"


def test_the_local_profile_is_always_there(tmp_path: Path) -> None:
    """Without file or credentials; another port by SPAPI_ENVIRONMENT, but never another machine or real credentials."""
    environ = {"XDG_CONFIG_HOME": str(tmp_path), "SPAPI_REFRESH_TOKEN": "Atzr|real"}
    local = load_profile("local", None, environ)
    assert local.endpoint.base_url == "http://127.0.0.1:8642"
    assert local.credentials.refresh_token is not None
    assert local.credentials.refresh_token.reveal() != "Atzr|real"
    assert load_profile(
        "local", None, {**environ, "SPAPI_ENVIRONMENT": "http://127.0.0.1:1"}
    ).endpoint.base_url.endswith(":1")
    assert load_profile("local", None, {**environ, "SPAPI_ENVIRONMENT": "production"}).endpoint.environment == "local"


def test_the_file_is_in_the_home_of_who_has_no_other_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty variable counts for nothing; `~` is the home."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    without: list[dict[str, str]] = [{}, {"XDG_CONFIG_HOME": "", "SPAPI_CONFIG": ""}]
    for environ in without:
        assert config_path(environ) == tmp_path / ".config" / "spapi" / "config.json"
    assert config_path({"SPAPI_CONFIG": "~/b.json"}) == tmp_path / "b.json"


def test_where_the_file_is(tmp_path: Path) -> None:
    """SPAPI_CONFIG, then the user's config directory; a file that is named must be there."""
    assert config_path({"SPAPI_CONFIG": "/a/b.json"}) == Path("/a/b.json")
    if os.name != "nt":
        assert config_path({"XDG_CONFIG_HOME": "/c"}) == Path("/c/spapi/config.json")
    with pytest.raises(ConfigurationError, match="spapi init"):
        load(tmp_path / "none.json", {})
    with pytest.raises(ConfigurationError, match="spapi init"):
        load(None, {"SPAPI_CONFIG": str(tmp_path / "none.json")})


def test_a_misspelt_variable_is_warned_of(tmp_path: Path) -> None:
    """SPAPI_REFRESHTOKEN is nobody's."""
    (mistake,) = load(write(tmp_path, {"de": GOOD}), {"SPAPI_REFRESHTOKEN": "x"}).mistakes()
    assert mistake.warning
    assert "SPAPI_REFRESH_TOKEN" in mistake.text


def test_the_variable_for_debugging_is_one_of_ours(tmp_path: Path) -> None:
    """What our own error text advises is not warned of."""
    assert load(write(tmp_path, {"de": GOOD}), {"SPAPI_DEBUG": "1"}).mistakes_of_file() == []


def test_variables_alone_are_the_profile_environment_and_no_other(tmp_path: Path) -> None:
    """It stands first of the names and is the default; another name is still refused."""
    config = load(None, {**ALONE, "XDG_CONFIG_HOME": str(tmp_path)})
    assert (config.names(), config.written(), config.written_names()) == (
        ["environment", "local"],
        ["environment", "local"],
        [],
    )
    assert config.default() == "environment"
    assert config.profile().key == "environment"
    with pytest.raises(
        ConfigurationError, match=r"no profile 'environ' .*; there are: environment, local\. Did you mean"
    ):
        config.profile("environ")
    with pytest.raises(ConfigurationError, match=r"no profile 'de' in .*; there are: environment, local\.$"):
        config.profile("de")
    assert config.profile("local").endpoint.environment == "local"


@pytest.mark.parametrize("missing", [name for name in ALONE if name != "SPAPI_REFRESH_TOKEN"])
def test_variables_alone_are_a_profile_when_all_are_there(tmp_path: Path, missing: str) -> None:
    """Each of the three that a client cannot be without; a profile that is chosen, or a file, stands before them."""
    environ = {**ALONE, "XDG_CONFIG_HOME": str(tmp_path)}
    assert load(None, {**environ, missing: ""}).names() == ["local"]
    assert load(None, {**environ, "SPAPI_PROFILE": "x"}).names() == ["local"]
    assert load(write(tmp_path, {"de": GOOD}), environ).names() == ["de", "local"]
