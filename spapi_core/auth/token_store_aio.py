"""What a store of tokens must do, and how it is used so that its loss costs no call; for asyncio.

A store holds access tokens and restricted data tokens under keys that show nothing. It never holds a client secret or a
refresh token. The memory of one process is `TokenCache`, which every `Auth` has in front of its store.
"""

from __future__ import annotations

import logging
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Literal, Protocol

from spapi_core.auth.tokens import Clock, Token, granted
from spapi_core.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from spapi_core.auth.credentials import Secret
    from spapi_core.auth.stored import Stored

__all__ = ["AsyncKeptTokens", "AsyncTokenStore"]

_log = logging.getLogger("spapi_core.auth")


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


class AsyncKeptTokens:
    """A store of tokens as `AsyncAuth` uses it: there may be none, and it may be away.

    Attributes:
        is_lost: It was away when it was last asked.

    Args:
        store: The store; None for none.
        on_error: "local" goes on without it and says so once; "raise" passes StoreError on.
        clock: Gives the time.
    """

    def __init__(self, store: AsyncTokenStore | None, on_error: Literal["local", "raise"], clock: Clock) -> None:
        self._store = store
        self._on_error = on_error
        self._clock = clock
        self.is_lost = False

    @property
    def takes_restricted(self) -> bool:
        """Whether restricted data tokens are kept in it."""
        return bool(getattr(self._store, "restricted", True))

    @asynccontextmanager
    async def alone(self, key: str) -> AsyncIterator[None]:
        """Be the only one that renews a key; of those in this process alone, where the store is away."""
        async with AsyncExitStack() as stack:
            if self._store is not None and not self.is_lost:
                try:
                    await stack.enter_async_context(self._store.lock(key))
                except StoreError as error:
                    self._lost(error)
            yield

    async def read(self, key: str) -> Token | None:
        """The token of a key; None where there is none, or the store is away."""
        if self._store is None:
            return None
        try:
            kept = await self._store.read(key)
        except StoreError as error:
            self._lost(error)
            return None
        self.is_lost = False
        return None if kept is None else granted(kept.secret, kept.life, self._clock, left=kept.left)

    async def write(self, key: str, token: Token) -> None:
        """Keep a token, but in a store that was just found away."""
        if self._store is None or self.is_lost:
            return
        try:
            await self._store.write(key, token.secret, token.life)
        except StoreError as error:
            self._lost(error)

    async def remove(self, key: str, value: str | None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""
        if self._store is None:
            return
        try:
            await self._store.remove(key, value)
        except StoreError as error:
            self._lost(error)

    def _lost(self, error: StoreError) -> None:
        if self._on_error == "raise":
            raise error
        if not self.is_lost:
            _log.warning("Tokens are not shared with other processes for now: %s", error)
        self.is_lost = True
