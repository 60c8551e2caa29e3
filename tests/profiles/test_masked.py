"""Secrets of a configuration are masked wherever it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.profiles.config import load, load_profile
from tests.profiles.stage import GOOD, SECRET, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("client_secret", "MARK"),
        ("refresh_tokn", "Atzr|MARK"),
        ("refresh_token", ["MARK"]),
        ("lwa_client_secret", {"value": "MARK"}),
        ("lwa_client_secret", {"env": "amzn1.oa2-cs.v1.MARK"}),
        ("lwa_client_id", 5),
        ("lwa_proxy", ["http://MARK:MARK@127.0.0.1:1"]),
    ],
)
def test_what_may_be_a_secret_is_masked_under_a_wrong_key_too(tmp_path: Path, key: str, value: Any) -> None:
    """A profile with a mistake is the one that people show around, and its errors too."""
    config = load(write(tmp_path, {"de": {**GOOD, key: value}}), {})
    assert config.raw("de")[key] == "[masked]"
    assert not any("MARK" in str(mistake) for mistake in config.mistakes("de"))


def test_references_to_secrets_are_shown(tmp_path: Path) -> None:
    """Where a secret is kept is not a secret."""
    config = load(write(tmp_path, {"de": {**GOOD, "refresh_token": {"env": "MY_TOKEN"}}}), {})
    assert config.raw("de")["refresh_token"] == {"env": "MY_TOKEN"}
    assert config.raw("de")["marketplace"] == "DE"


def test_a_secret_in_use_shows_a_mask(tmp_path: Path) -> None:
    """It is sent and written as it is; its repr, which is what local variables are shown by, is a mask."""
    secret = load_profile("de", write(tmp_path, {"de": GOOD}), {}).credentials.lwa_client_secret
    assert (secret.reveal(), f"{secret.reveal()}", repr(secret.reveal())) == (SECRET, SECRET, "'********'")
