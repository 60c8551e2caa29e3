"""Buckets in Redis, shared by a fleet.

Each permit is one script on the clock of the server, so machines whose clocks differ agree. Keys expire when they
have nothing more to say. The keys of one application carry one hash tag, so that two buckets can be taken together
in a Redis cluster too. Needs Redis 5 or later and the extra `redis`.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from importlib.resources import files
from os import getpid
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from spapi_core.errors import ConfigurationError, StoreError
from spapi_core.limits import bucket_law
from spapi_core.limits.bucket import MICRO, Bucket, believable, period_of
from spapi_core.limits.store import Ask, AsyncSide, Level, Side, Store, Taken

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence

    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis
    from redis.asyncio.connection import AbstractConnection

    Undo = Callable[[Any], Awaitable[None]]

_log = logging.getLogger("spapi_core.limits")

_SECONDS: Final = 2.0
_IN_FLIGHT: Final = str(bucket_law.IN_FLIGHT).encode()


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
            from redis.connection import parse_url  # noqa: PLC0415  an extra: only who uses Redis has it
        except ImportError as error:
            raise ConfigurationError("RedisStore needs redis-py: pip install 'spapi-clients[redis]'.") from error
        if url is not None:
            try:
                parse_url(url)  # type: ignore[no-untyped-call]  # redis-py types not all
            except (ValueError, TypeError, AttributeError):
                # Without the URL and what is said about it: it may hold a password.
                raise ConfigurationError(
                    "The url of the RedisStore cannot be used: write redis://localhost:6379/0, or rediss:// for TLS."
                ) from None
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


def _taken(reply: str | bytes) -> tuple[int, int, int]:
    """Wait, mark and how many are ahead."""
    wait, mark, ahead = reply.split()
    return int(wait), int(mark), int(ahead)


def _settle_words(mark: int, status: int | None, rate: float | None) -> tuple[bytes | str | int, ...]:
    told = b"" if rate is None or not believable(rate) else period_of(rate)
    return mark, b"" if status is None else status, told


def _levels(buckets: Sequence[Bucket], reply: list[Any]) -> list[Level]:
    levels = []
    for bucket, (debt, period, burst, learned, flights) in zip(buckets, reply, strict=True):
        rate = MICRO / period if learned or period != period_of(bucket.rate) else bucket.rate
        levels.append(Level(bucket.key, burst - max(0, debt) / period, rate, burst, bool(learned), flights))
    return levels


class _Connections:
    """Scripts over connections of a client of our own, each kept from one script to the next.

    What redis-py's client does around a command (its pool, its statistics) takes longer than Redis does.
    """

    def __init__(self, client: Redis) -> None:
        from redis.exceptions import RedisError, ResponseError  # noqa: PLC0415  an extra

        self._new: Callable[[], Any] = client.connection_pool.get_connection
        self._idle: list[Any] = []
        self._refused = ResponseError
        self._broken: tuple[type[Exception], ...] = (RedisError, OSError)

    def run(self, *command: Any) -> Any:
        """The answer to a command."""
        try:
            return self._once(command)
        except self._refused:
            raise
        except self._broken:
            # A connection that the server closed while it was idle; more tries would only delay the error.
            return self._once(command)

    def _once(self, command: Sequence[Any]) -> Any:
        connection = self._connection()
        try:
            connection.send_command(*command)
            answer = connection.read_response()
        except self._refused:
            self._idle.append(connection)
            raise
        except BaseException:
            # Half an answer may be left in it. It connects again by itself when it is next used.
            connection.disconnect()
            self._idle.append(connection)
            raise
        self._idle.append(connection)
        return answer

    def _connection(self) -> Any:
        while True:
            try:
                connection = self._idle.pop()
            except IndexError:
                return self._new()
            if connection.pid == getpid():  # else it is the parent's, from before a fork
                return connection


class RedisSide:
    """Buckets in Redis, for threads."""

    def __init__(self, store: RedisStore) -> None:
        from redis.exceptions import NoScriptError, RedisError  # noqa: PLC0415  an extra

        self._store = store
        self._client = store.connect()
        own = store.owns(self._client)
        self._execute: Callable[..., Any] = _Connections(self._client).run if own else self._client.execute_command
        self._unknown = NoScriptError
        self._errors: tuple[type[Exception], ...] = (RedisError, OSError)

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        wait, mark, ahead = _taken(self._run(b"take", ask.buckets, *_take_words(ask)))
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


class _AsyncCommands:
    """Scripts over a client that the caller gave, of whatever kind."""

    def __init__(self, client: AsyncRedis) -> None:
        self._execute: Callable[..., Coroutine[Any, Any, Any]] = client.execute_command

    async def run(self, command: Sequence[Any], undo: Undo | None) -> Any:
        """The answer to a command; what comes for a cancelled task is handed to `undo`."""
        if undo is None:
            return await self._execute(*command)
        script = asyncio.ensure_future(self._execute(*command))
        try:
            return await asyncio.shield(script)
        except asyncio.CancelledError:
            await _regardless(script, undo)
            raise

    async def close(self) -> None:
        """The client is the caller's to close."""


class _AsyncConnections:
    """Scripts over connections of a client of our own, each kept from one script to the next.

    What redis-py's client does around a command (the lock of its pool, a time limit for sending in a task, another for
    reading) takes longer than Redis does, and a task that is cancelled loses connection and answer. Here one time
    limit holds for the whole, and the answer is read to its end.
    """

    def __init__(self, client: AsyncRedis) -> None:
        from redis.exceptions import RedisError, ResponseError  # noqa: PLC0415  an extra

        self._client = client
        self._new: Callable[[], Awaitable[AbstractConnection]] = client.connection_pool.get_connection
        options = client.connection_pool.connection_kwargs
        self._seconds: float = options.get("socket_timeout") or _SECONDS
        options["socket_timeout"] = None
        self._idle: list[AbstractConnection] = []
        self._refused = ResponseError
        self._broken: tuple[type[Exception], ...] = (RedisError, OSError)

    async def run(self, command: Sequence[Any], undo: Undo | None) -> Any:
        """The answer to a command; what comes for a cancelled task is handed to `undo`."""
        try:
            return await self._once(command, undo)
        except self._refused:
            raise
        except self._broken:
            # A connection that the server closed while it was idle; more tries would only delay the error.
            return await self._once(command, undo)

    async def close(self) -> None:
        """Close the connections."""
        self._idle.clear()
        await self._client.aclose()

    async def _once(self, command: Sequence[Any], undo: Undo | None) -> Any:
        connection = None
        try:
            async with asyncio.timeout(self._seconds):
                connection = self._idle.pop() if self._idle else await self._new()
                await connection.send_command(*command)
                answer = await connection.read_response(disconnect_on_error=False)
        except asyncio.CancelledError:
            if connection is not None:
                await _regardless(self._late(connection), undo)
            raise
        except self._refused:
            if connection is not None:
                self._idle.append(connection)
            raise
        except self._broken:
            if connection is not None:
                await self._drop(connection)
            raise
        self._idle.append(connection)
        return answer

    async def _late(self, connection: AbstractConnection) -> Any:
        """The answer that was on its way when its task was cancelled."""
        try:
            async with asyncio.timeout(self._seconds):
                answer = await connection.read_response(disconnect_on_error=False)
        except BaseException:
            await self._drop(connection)
            raise
        self._idle.append(connection)
        return answer

    async def _drop(self, connection: AbstractConnection) -> None:
        # It connects again by itself when it is next used.
        self._idle.append(connection)
        await connection.disconnect(nowait=True)


_UNDOING: set[asyncio.Task[None]] = set()


async def _regardless(answer: Awaitable[Any], undo: Undo | None) -> None:
    """Undo what an answer tells of, to its end: a task that is cancelled once more does not wait for it, but it goes on."""
    task = asyncio.create_task(_undone(answer, undo))
    _UNDOING.add(task)
    task.add_done_callback(_UNDOING.discard)
    await asyncio.shield(task)


async def _undone(answer: Awaitable[Any], undo: Undo | None) -> None:
    """Undo what an answer tells of; nothing else may come out of it."""
    try:
        told = await answer
        if undo is not None:
            await undo(told)
    except Exception:  # noqa: BLE001  whatever it is, the task ends by being cancelled
        _log.debug("A permit that came for a cancelled task was not given back", exc_info=True)


class AsyncRedisSide:
    """Buckets in Redis, for tasks; a connection pool for each event loop."""

    def __init__(self, store: RedisStore) -> None:
        from redis.exceptions import NoScriptError, RedisError  # noqa: PLC0415  an extra

        self._store = store
        self._lines: WeakKeyDictionary[asyncio.AbstractEventLoop, _AsyncCommands | _AsyncConnections] = (
            WeakKeyDictionary()
        )
        self._unknown = NoScriptError
        self._errors: tuple[type[Exception], ...] = (RedisError, OSError)

    async def take(self, ask: Ask) -> Taken[AsyncSide]:
        """Take one permit from every bucket, or none; a permit that comes for a cancelled task goes back."""

        async def undo(reply: str | bytes) -> None:
            wait, mark, _ = _taken(reply)
            if not wait:
                await self.give_back(ask.buckets, mark)
            elif ask.ticket is not None:
                await self.withdraw(ask.buckets, ask.ticket)

        wait, mark, ahead = _taken(await self._run(b"take", ask.buckets, *_take_words(ask), undo=undo))
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
        line = self._lines.pop(asyncio.get_running_loop(), None)
        if line is not None:
            await line.close()

    async def _run(
        self, verb: bytes, buckets: Sequence[Bucket], *words: bytes | str | int, undo: Undo | None = None
    ) -> Any:
        parts = self._store.command(verb, buckets, *words)
        line = self._line()
        try:
            try:
                return await line.run(("EVALSHA", self._store.digest, *parts), undo)
            except self._unknown:
                return await line.run(("EVAL", self._store.source, *parts), undo)
        except self._errors as error:
            raise _failed(error) from error

    def _line(self) -> _AsyncCommands | _AsyncConnections:
        loop = asyncio.get_running_loop()
        line = self._lines.get(loop)
        if line is None:
            client = self._store.connect_async()
            line = self._lines[loop] = _AsyncConnections(client) if self._store.owns(client) else _AsyncCommands(client)
        return line
