from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spapi_core.sandbox import ConfigurationError, LocalSandbox
from tests.sandbox.checked import Caller


@pytest.mark.parametrize(
    ("configuration", "words"),
    [
        ({"application": []}, "unknown application"),
        ({"applications": [{"client_id": "a"}]}, "client_secret"),
        ({"sellers": [{"id": "A", "regions": ["mars"]}]}, "mars"),
        ({"sellers": [{"id": "A", "marketplaces": ["XX"]}]}, "'XX'"),
        ({"sellers": [{"id": "A", "roles": ["King"]}]}, "King"),
        ({"authorizations": [{"application": "a", "seller": "b", "refresh_token": "c"}]}, "'a'"),
    ],
)
def test_a_wrong_configuration_names_the_entry(configuration: dict[str, Any], words: str) -> None:
    """And what there is instead."""
    with pytest.raises(ConfigurationError, match=words):
        LocalSandbox(accounts=configuration)


def test_a_configuration_is_read_from_a_file(tmp_path: Path, caller_of: Callable[..., Caller]) -> None:
    """TOML with the same entries."""
    path = tmp_path / "accounts.toml"
    path.write_text(
        '[[applications]]\nclient_id = "a"\nclient_secret = "s"\n[[sellers]]\nid = "A1"\nregions = ["na"]\n'
        '[[authorizations]]\napplication = "a"\nseller = "A1"\nrefresh_token = "Atzr|1"\n',
        encoding="utf-8",
    )
    with LocalSandbox(stateful=True, plans="none", accounts=path) as sandbox:
        shown = caller_of(sandbox, "Atzr|1")("GET", "/sellers/v1/marketplaceParticipations")
        assert {entry["marketplace"]["countryCode"] for entry in shown["payload"]} == {"US", "CA", "MX", "BR"}
    path.write_text("[[applications", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"accounts\.toml"):
        LocalSandbox(accounts=path)
