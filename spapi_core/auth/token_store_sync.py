# Made from spapi_core/auth/token_store_aio.py by `make generate`; changes by hand are found and undone.
"""What a store of tokens must do, for threads.

A store holds access tokens and restricted data tokens under keys that show nothing. It never holds a client secret or a
refresh token. The memory of one process is `TokenCache`, which every `Auth` has in front of its store.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from spapi_core.auth.credentials import Secret
    from spapi_core.auth.stored import Stored

__all__ = ["TokenStore"]


class TokenStore(Protocol):
    """What a store of tokens does; every method may raise StoreError.

    One with an attribute `restricted` that is False is given no restricted data tokens.
    """

    def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none or it has ended."""
        ...

    def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now."""

    def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""

    def lock(self, key: str) -> AbstractContextManager[None]:
        """Be the only one, of all who share the store, that renews this key."""
        ...
