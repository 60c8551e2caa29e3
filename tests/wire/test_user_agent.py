"""The name by which Amazon knows the application that calls."""

from __future__ import annotations

import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.wire.user_agent import user_agent


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
