"""What no committed cassette holds."""

from __future__ import annotations

import pytest

from tests.contracts.stage import CASSETTES

MARKED = ("marked-client-secret", "marked-refresh-token", "Atza|", "Atzr|", "Atzr%7C", "Atz.sprdt|", "Signature=SAND")


@pytest.mark.parametrize("folder", sorted(each.name for each in CASSETTES.iterdir()))
def test_no_cassette_holds_a_secret(folder: str) -> None:
    """Neither tokens, nor client secrets, nor signatures."""
    for cassette in (CASSETTES / folder).glob("*.yaml"):
        text = cassette.read_text(encoding="utf-8")
        assert not [secret for secret in MARKED if secret in text], cassette.name
