"""Buckets in Redis, shared by a fleet.

Each permit is one script on the clock of the server, so machines whose clocks differ agree. Keys expire when they
have nothing more to say. The keys of one application carry one hash tag, so that two buckets can be taken together
in a Redis cluster too. Needs Redis 5 or later and the extra `redis`.
"""

from __future__ import annotations

import asyncio
import hashlib
from importlib.resources import files
from math import isfinite
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from spapi_core.errors import ConfigurationError, StoreError
from spapi_core.limits import law
from spapi_core.limits.plan import MICRO, Bucket, period_of
from spapi_core.limits.store import Ask, AsyncSide, Level, Side, Store, Taken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis

_SECONDS: Final = 2.0
_IN_FLIGHT: Final = str(law.IN_FLIGHT).encode()


class RedisStore(Store):
    """Keeps buckets in a Redis server.

    Args:
        url: `redis://`, `rediss://` or `unix://`, as redis-py reads it.
        client: Your own client instead, for threads.
        async_client: Your own client instead, for tasks of one event loop.
        prefix: Start of every key.
        clock: Seconds since the epoch instead of the server's clock, for simulations.
    """

    shared = True

    def __init__(
        self,
        url: str | None = None,
        *,
        client: Redis | None = None,
        async_client: AsyncRedis | None = None,
        prefix: str = "spapi",
        clock: Callable[[], float] | None = None,
    ) -> None:
        super().__init__()
        if url is None and client is None and async_client is None:
            raise ConfigurationError("RedisStore needs a url such as redis://localhost:6379/0, or a client.")
        try:
            import redis  # noqa: F401, PLC0415  an extra: only who uses Redis has it
        except ImportError as error:
            raise ConfigurationError("RedisStore needs redis-py: install spapi-clients[redis].") from error
        self._url = url
        self._given = client
        self._given_async = async_client
        self._prefix = prefix
        self._clock = clock
        source = (files("spapi_core.limits") / "bucket.lua").read_text(encoding="utf-8")
        self.source = source.encode()
        self.digest = hashlib.sha1(self.source, usedforsecurity=False).hexdigest().encode()

    def side(self) -> RedisSide:
        """The side for threads."""
        return RedisSide(self)

    def async_side(self) -> AsyncRedisSide:
        """The side for tasks."""
        return AsyncRedisSide(self)

    def command(self, verb: bytes, buckets: Sequence[Bucket], *words: bytes | str | int) -> list[Any]:
        """What follows the script in EVALSHA or EVAL."""
        clock = self._clock
        now = b"" if clock is None else int(clock() * MICRO)
        parts: list[Any] = [len(buckets)]
        parts += [self._name(bucket.key) for bucket in buckets]
        parts += (verb, now, _IN_FLIGHT, *words)
        for bucket in buckets:
            parts += (period_of(bucket.rate), bucket.burst)
        return parts

    def _name(self, key: str) -> str:
        tag, colon, rest = key.partition(":")
        return f"{self._prefix}:{{{tag}}}{colon}{rest}"

    def connect(self) -> Redis:
        """The client for threads."""
        if self._given is not None:
            return self._given
        from redis import Redis  # noqa: PLC0415  an extra

        return Redis.from_url(self._address(), **_options())

    def connect_async(self) -> AsyncRedis:
        """A client for the event loop that runs."""
        if self._given_async is not None:
            return self._given_async
        from redis.asyncio import Redis  # noqa: PLC0415  an extra

        return Redis.from_url(self._address(), **_options(asynchronous=True))

    def owns(self, client: Redis | AsyncRedis) -> bool:
        """Whether the store made the client, and closes it."""
        return client is not self._given and client is not self._given_async

    def _address(self) -> str:
        if self._url is None:
            raise ConfigurationError(
                "This RedisStore has a client for the other kind of code alone: pass url=, or client= for threads "
                "and async_client= for tasks."
            )
        return self._url


def _options(*, asynchronous: bool = False) -> dict[str, Any]:
    from redis.asyncio.retry import Retry as AsyncRetry  # noqa: PLC0415  an extra
    from redis.backoff import NoBackoff  # noqa: PLC0415
    from redis.retry import Retry  # noqa: PLC0415

    # One more try mends a connection that the server closed while it was idle; more would only delay the error.
    kind = AsyncRetry if asynchronous else Retry
    return {
        "socket_timeout": _SECONDS,
        "socket_connect_timeout": _SECONDS,
        "retry": kind(NoBackoff(), 1),
    }


def _failed(error: Exception) -> StoreError:
    return StoreError(f"Redis, the store of permits, failed: {type(error).__name__}: {error}.")


def _take_words(ask: Ask) -> tuple[bytes | str | int, ...]:
    return ask.ahead, ask.ticket or b"", b"1" if ask.tracked else b"0"


def _settle_words(mark: int, status: int | None, rate: float | None) -> tuple[bytes | str | int, ...]:
    told = rate is not None and isfinite(rate) and rate > 0
    return mark, b"" if status is None else status, period_of(rate) if told and rate is not None else b""


def _levels(buckets: Sequence[Bucket], reply: list[Any]) -> list[Level]:
    levels = []
    for bucket, (debt, period, burst, learned, flights) in zip(buckets, reply, strict=True):
        rate = MICRO / period if learned else bucket.rate
        levels.append(Level(bucket.key, burst - max(0, debt) / period, rate, burst, bool(learned), flights))
    return levels


class RedisSide:
    """Buckets in Redis, for threads."""

    def __init__(self, store: RedisStore) -> None:
        from redis.exceptions import NoScriptError, RedisError  # noqa: PLC0415  an extra

        self._store = store
        self._client = store.connect()
        self._execute: Callable[..., Any] = self._client.execute_command
        self._unknown = NoScriptError
        self._errors: tuple[type[Exception], ...] = (RedisError, OSError)

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        wait, mark, ahead = self._run(b"take", ask.buckets, *_take_words(ask))
        return Taken(wait, mark, ahead, self)

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; tells whether those who wait should look again."""
        return bool(self._run(b"settle", buckets, *_settle_words(mark, status, rate)))

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        self._run(b"back", buckets, mark)

    def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        self._run(b"withdraw", buckets, ticket)

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        return _levels(buckets, self._run(b"levels", buckets))

    def close(self) -> None:
        """Close the connections that were made here."""
        if self._store.owns(self._client):
            self._client.close()

    def _run(self, verb: bytes, buckets: Sequence[Bucket], *words: bytes | str | int) -> Any:
        parts = self._store.command(verb, buckets, *words)
        try:
            try:
                return self._execute("EVALSHA", self._store.digest, *parts)
            except self._unknown:
                return self._execute("EVAL", self._store.source, *parts)
        except self._errors as error:
            raise _failed(error) from error


class AsyncRedisSide:
    """Buckets in Redis, for tasks; a connection pool for each event loop."""

    def __init__(self, store: RedisStore) -> None:
        from redis.exceptions import NoScriptError, RedisError  # noqa: PLC0415  an extra

        self._store = store
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncRedis] = WeakKeyDictionary()
        self._unknown = NoScriptError
        self._errors: tuple[type[Exception], ...] = (RedisError, OSError)

    async def take(self, ask: Ask) -> Taken[AsyncSide]:
        """Take one permit from every bucket, or none; a permit that comes for a cancelled task goes back."""
        script = asyncio.ensure_future(self._run(b"take", ask.buckets, *_take_words(ask)))
        try:
            wait, mark, ahead = await asyncio.shield(script)
        except asyncio.CancelledError:
            wait, mark, _ = await script
            if not wait:
                await self.give_back(ask.buckets, mark)
            elif ask.ticket is not None:
                await self.withdraw(ask.buckets, ask.ticket)
            raise
        return Taken(wait, mark, ahead, self)

    async def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; tells whether those who wait should look again."""
        return bool(await self._run(b"settle", buckets, *_settle_words(mark, status, rate)))

    async def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        await self._run(b"back", buckets, mark)

    async def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        await self._run(b"withdraw", buckets, ticket)

    async def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        return _levels(buckets, await self._run(b"levels", buckets))

    async def close(self) -> None:
        """Close the connections that were made here for the running event loop."""
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None and self._store.owns(client):
            await client.aclose()

    async def _run(self, verb: bytes, buckets: Sequence[Bucket], *words: bytes | str | int) -> Any:
        parts = self._store.command(verb, buckets, *words)
        execute: Callable[..., Any] = self._client().execute_command
        try:
            try:
                return await execute("EVALSHA", self._store.digest, *parts)
            except self._unknown:
                return await execute("EVAL", self._store.source, *parts)
        except self._errors as error:
            raise _failed(error) from error

    def _client(self) -> AsyncRedis:
        loop = asyncio.get_running_loop()
        client = self._clients.get(loop)
        if client is None:
            client = self._clients[loop] = self._store.connect_async()
        return client
