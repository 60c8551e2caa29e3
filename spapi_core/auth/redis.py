"""The token store of a fleet, in Redis: one worker asks Amazon, all others read what it got.

The life of a token is kept by the server's clock. Needs the extra `redis`. How often a lock is
looked at again is redis-py's business.
"""

from __future__ import annotations

import json
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import TYPE_CHECKING, Any

from spapi_core.auth import lwa
from spapi_core.auth.credentials import Secret
from spapi_core.auth.stores import Stored
from spapi_core.errors import ConfigurationError, StoreError
from spapi_core.system.fork import renew_locks_of

try:
    from redis.exceptions import LockError, RedisError
except ModuleNotFoundError as error:
    raise ConfigurationError("Tokens in Redis need redis-py: pip install 'spapi-clients[redis]'.") from error

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import redis.asyncio

__all__ = ["AsyncRedisStore", "RedisStore"]

_PREFIX = "spapi:token:"
_LOCK_SECONDS = lwa.DEADLINE + 20.0
_LOOK_AGAIN = 0.05
_REMOVE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"


class RedisStore:
    """Tokens in Redis, for threads.

    Args:
        client: Connects to Redis; it is not closed here.
        prefix: What keys begin with.
        restricted: False keeps restricted data tokens in the memory of each process, and none in Redis.
    """

    def __init__(self, client: redis.Redis, *, prefix: str = _PREFIX, restricted: bool = True) -> None:
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
            raise _failed("read", error) from error
        return _stored(kept, left)

    def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now; Redis lets it go then."""
        try:
            self._client.set(self._prefix + key, _text(secret, life), px=max(1, int(life * 1000)))
        except RedisError as error:
            raise _failed("written", error) from error

    def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""
        name = self._prefix + key
        try:
            if value is None:
                self._client.delete(name)
                return
            kept = self._client.get(name)
            if _has(kept, value):
                self._client.eval(_REMOVE, 1, name, kept)  # type: ignore[arg-type]  # bytes or str, as the client decodes
        except RedisError as error:
            raise _failed("cleared", error) from error

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Be the only one of the fleet that renews this key; a lock whose holder died ends by itself."""
        lock = self._client.lock(
            f"{self._prefix}{key}:lock", timeout=_LOCK_SECONDS, sleep=_LOOK_AGAIN, blocking_timeout=2 * _LOCK_SECONDS
        )
        try:
            if not lock.acquire():
                raise StoreError("The lock of a token in Redis stayed taken: look for a worker that hangs.")
        except RedisError as error:
            raise _failed("locked", error) from error
        try:
            yield
        finally:
            # Ended by itself, or Redis is gone: either way it is not ours to give back any more.
            with suppress(LockError, RedisError):
                lock.release()


class AsyncRedisStore:
    """Tokens in Redis, for asyncio.

    Args:
        client: Connects to Redis; it is not closed here.
        prefix: What keys begin with.
        restricted: False keeps restricted data tokens in the memory of each process, and none in Redis.
    """

    def __init__(self, client: redis.asyncio.Redis, *, prefix: str = _PREFIX, restricted: bool = True) -> None:
        self._client = client
        self._prefix = prefix
        self.restricted = restricted

    async def read(self, key: str) -> Stored | None:
        """The token of a key; None where there is none or it has ended."""
        try:
            async with self._client.pipeline() as pipe:
                pipe.get(self._prefix + key)
                pipe.pttl(self._prefix + key)
                kept, left = await pipe.execute()
        except RedisError as error:
            raise _failed("read", error) from error
        return _stored(kept, left)

    async def write(self, key: str, secret: Secret, life: float) -> None:
        """Keep a token that is good for `life` seconds from now; Redis lets it go then."""
        try:
            await self._client.set(self._prefix + key, _text(secret, life), px=max(1, int(life * 1000)))
        except RedisError as error:
            raise _failed("written", error) from error

    async def remove(self, key: str, value: str | None = None) -> None:
        """Forget a key; when a value is given, only while it still has that token."""
        name = self._prefix + key
        try:
            if value is None:
                await self._client.delete(name)
                return
            kept = await self._client.get(name)
            if _has(kept, value):
                await self._client.eval(_REMOVE, 1, name, kept)  # type: ignore[arg-type]  # as above
        except RedisError as error:
            raise _failed("cleared", error) from error

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        """Be the only one of the fleet that renews this key; a lock whose holder died ends by itself."""
        lock = self._client.lock(
            f"{self._prefix}{key}:lock", timeout=_LOCK_SECONDS, sleep=_LOOK_AGAIN, blocking_timeout=2 * _LOCK_SECONDS
        )
        try:
            if not await lock.acquire():
                raise StoreError("The lock of a token in Redis stayed taken: look for a worker that hangs.")
        except RedisError as error:
            raise _failed("locked", error) from error
        try:
            yield
        finally:
            # Ended by itself, or Redis is gone: either way it is not ours to give back any more.
            with suppress(LockError, RedisError):
                await lock.release()


def _text(secret: Secret, life: float) -> str:
    return json.dumps({"token": secret.reveal(), "life": life})


def _stored(kept: Any, left: int) -> Stored | None:
    if kept is None or left <= 0:
        return None
    try:
        value = json.loads(kept)
        return Stored(Secret(value["token"]), float(value["life"]), left / 1000)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def _has(kept: Any, value: str) -> bool:
    try:
        return kept is not None and json.loads(kept)["token"] == value
    except (ValueError, KeyError, TypeError, RecursionError):
        return True


def _failed(what: str, error: RedisError) -> StoreError:
    return StoreError(f"The token store in Redis cannot be {what} ({type(error).__name__}): see whether it runs.")
