# Made from spapi_core/auth/redis_aio.py by `make generate`; changes by hand are found and undone.
"""Tokens in Redis, for threads."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from spapi_core.auth.credentials import Secret
from spapi_core.auth.redis_values import (
    LOCK_SECONDS,
    LOOK_AGAIN,
    PREFIX,
    REMOVE,
    LockError,
    RedisError,
    failed,
    has,
    kept_token,
    token_text,
)
from spapi_core.auth.stored import Stored
from spapi_core.errors import StoreError
from spapi_core.system.fork import renew_locks_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import redis

__all__ = ["RedisStore"]


class RedisStore:
    """Tokens in Redis, for threads.

    Args:
        client: Connects to Redis; it is not closed here.
        prefix: What keys begin with.
        restricted: False keeps restricted data tokens in the memory of each process, and none in Redis.
    """

    def __init__(self, client: redis.Redis, *, prefix: str = PREFIX, restricted: bool = True) -> None:
        self._client = client
        renew_locks_of(client)
        self._prefix = prefix
        self.restricted = restricted

    def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none or it has ended."""
        try:
            with self._client.pipeline() as pipe:
                pipe.get(self._prefix + key)
                pipe.pttl(self._prefix + key)
                kept, left = pipe.execute()
        except RedisError as error:
            raise failed("read", error) from error
        return kept_token(kept, left)

    def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now; Redis lets it go then."""
        try:
            self._client.set(self._prefix + key, token_text(secret, life), px=max(1, int(life * 1000)))
        except RedisError as error:
            raise failed("written", error) from error

    def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""
        name = self._prefix + key
        try:
            if value is None:
                self._client.delete(name)
                return
            kept = self._client.get(name)
            if has(kept, value):
                self._client.eval(REMOVE, 1, name, kept)  # type: ignore[arg-type]  # bytes or str, as the client decodes
        except RedisError as error:
            raise failed("cleared", error) from error

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Be the only one of the fleet that renews this key; a lock whose holder died ends by itself."""
        lock = self._client.lock(
            f"{self._prefix}{key}:lock", timeout=LOCK_SECONDS, sleep=LOOK_AGAIN, blocking_timeout=2 * LOCK_SECONDS
        )
        try:
            if not lock.acquire():
                raise StoreError("The lock of a token in Redis was not released: look for a worker that hangs.")
        except RedisError as error:
            raise failed("locked", error) from error
        try:
            yield
        finally:
            # Ended by itself, or Redis is gone: either way it is not ours to give back any more.
            with suppress(LockError, RedisError):
                lock.release()
