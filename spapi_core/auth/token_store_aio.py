"""What a store of tokens must do, for asyncio.

A store holds access tokens and restricted data tokens under keys that show nothing. It never holds a client secret or a
refresh token. The memory of one process is `TokenCache`, which every `Auth` has in front of its store.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from spapi_core.auth.credentials import Secret
    from spapi_core.auth.stored import Stored

__all__ = ["AsyncTokenStore"]


class AsyncTokenStore(Protocol):
    """What a store of tokens does; every method may raise StoreError.

    One with an attribute `restricted` that is False is given no restricted data tokens.
    """

    async def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none or it has ended."""
        ...

    async def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now."""

    async def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Be the only one, of all who share the store, that renews this key."""
        ...
