"""How a profile is: what is written of it while it is looked at."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.accounts.health_rules import Health, by_profile, looking, preview
from spapi_core.errors import ForbiddenError, PermitTimeoutError, RateLimitError

CLIENT: Any = SimpleNamespace(endpoint=SimpleNamespace(base_url="https://x"))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (None, {"status": "healthy"}),
        (PermitTimeoutError("x"), {"status": "healthy"}),
        (RateLimitError("x"), {"status": "healthy"}),
        (ForbiddenError("Not you."), {"status": "error", "error": "Not you.", "error_class": "ForbiddenError"}),
    ],
)
def test_what_is_found_is_written_with_the_time_it_took(error: Exception | None, expected: dict[str, Any]) -> None:
    """In whole milliseconds; an account that has called enough is well."""
    ticks = iter([100.0, 100.2506])
    with looking(CLIENT, lambda: next(ticks)) as found:
        if error is not None:
            raise error
    assert dict(found) == {"endpoint": "https://x", "latency_ms": 251, **expected}


def test_an_error_of_ours_is_not_hidden() -> None:
    """What nobody thought of is not the account's illness."""
    with pytest.raises(ZeroDivisionError), looking(CLIENT, lambda: 0.0):
        raise ZeroDivisionError


def test_a_profile_that_could_not_be_looked_at_is_not_well() -> None:
    well = Health(status="healthy")
    outcomes: list[Any] = [
        SimpleNamespace(profile="a", value=well, error=None),
        SimpleNamespace(profile="b", value=None, error=ValueError("no")),
    ]
    assert by_profile(outcomes) == {"a": well, "b": {"status": "error", "error": "no", "error_class": "ValueError"}}


@pytest.mark.parametrize(("length", "shown"), [(0, 0), (16, 0), (17, 8)])
def test_a_token_shows_its_kind_at_most(length: int, shown: int) -> None:
    """Nothing of one that is short."""
    token = "Atza|abcdefghijklmnopqrstuvwxyz"[:length]
    assert preview(token) == token[:shown] + "..."
