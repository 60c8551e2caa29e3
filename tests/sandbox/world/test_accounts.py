from __future__ import annotations

from spapi_core.sandbox.world.accounts import AccountBook
from spapi_core.sandbox.world.clock import SandboxClock

ACCOUNTS = {
    "applications": [{"client_id": "app-one", "client_secret": "one-secret"}],
    "sellers": [{"id": "A1NORTH", "regions": ["na"]}],
    "authorizations": [{"application": "app-one", "seller": "A1NORTH", "refresh_token": "Atzr|north"}],
}


def test_nothing_that_is_shown_tells_a_secret() -> None:
    """Neither that of the applications nor what the control page shows of the accounts."""
    book = AccountBook(SandboxClock(), ACCOUNTS)
    text = repr(book.applications) + repr(book.listed())
    assert "app-one" in text
    assert "one-secret" not in text
    assert "Atzr|" not in text
