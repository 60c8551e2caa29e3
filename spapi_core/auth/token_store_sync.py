# Made from spapi_core/auth/token_store_aio.py by `make generate`; changes by hand are found and undone.
"""What a store of tokens must do, and how it is used so that its loss costs no call; for threads.

A store holds access tokens and restricted data tokens under keys that show nothing. It never holds a client secret or a
refresh token. The memory of one process is `TokenCache`, which every `Auth` has in front of its store.
"""

from __future__ import annotations

import logging
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TYPE_CHECKING, Literal, Protocol

from spapi_core.auth.tokens import Clock, Token, granted
from spapi_core.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spapi_core.auth.credentials import Secret
    from spapi_core.auth.stored import Stored

__all__ = ["KeptTokens", "TokenStore"]

_log = logging.getLogger("spapi_core.auth")


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


class KeptTokens:
    """A store of tokens as `Auth` uses it: there may be none, and it may be away.

    Attributes:
        is_lost: It was away when it was last asked.

    Args:
        store: The store; None for none.
        on_error: "local" goes on without it and says so once; "raise" passes StoreError on.
        clock: Gives the time.
    """

    def __init__(self, store: TokenStore | None, on_error: Literal["local", "raise"], clock: Clock) -> None:
        self._store = store
        self._on_error = on_error
        self._clock = clock
        self.is_lost = False

    @property
    def takes_restricted(self) -> bool:
        """Whether restricted data tokens are kept in it."""
        return bool(getattr(self._store, "restricted", True))

    @contextmanager
    def alone(self, key: str) -> Iterator[None]:
        """Be the only one that renews a key; of those in this process alone, where the store is away."""
        with ExitStack() as stack:
            if self._store is not None and not self.is_lost:
                try:
                    stack.enter_context(self._store.lock(key))
                except StoreError as error:
                    self._lost(error)
            yield

    def read(self, key: str) -> Token | None:
        """The token of a key; None where there is none, or the store is away."""
        if self._store is None:
            return None
        try:
            kept = self._store.read(key)
        except StoreError as error:
            self._lost(error)
            return None
        self.is_lost = False
        return None if kept is None else granted(kept.secret, kept.life, self._clock, left=kept.left)

    def write(self, key: str, token: Token) -> None:
        """Keep a token, but in a store that was just found away."""
        if self._store is None or self.is_lost:
            return
        try:
            self._store.write(key, token.secret, token.life)
        except StoreError as error:
            self._lost(error)

    def remove(self, key: str, value: str | None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""
        if self._store is None:
            return
        try:
            self._store.remove(key, value)
        except StoreError as error:
            self._lost(error)

    def _lost(self, error: StoreError) -> None:
        if self._on_error == "raise":
            raise error
        if not self.is_lost:
            _log.warning("Tokens are not shared with other processes for now: %s", error)
        self.is_lost = True
