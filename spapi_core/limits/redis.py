"""Buckets in Redis, shared by a fleet.

Each permit is one script on the clock of the server, so machines whose clocks differ agree. Keys expire when they
have nothing more to say. The keys of one application carry one hash tag, so that two buckets can be taken together
in a Redis cluster too. Needs Redis 5 or later and the extra `redis`.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from importlib.resources import files
from os import getpid
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from spapi_core.errors import ConfigurationError, StoreError
from spapi_core.limits import bucket_law
from spapi_core.limits.asking import TICKET_GRACE, Ask, Level, QueuePlace, Taken, View
from spapi_core.limits.bucket import MICRO, Bucket, believable, period_of
from spapi_core.limits.side_aio import AsyncSide
from spapi_core.limits.side_sync import Side
from spapi_core.limits.store import Store
from spapi_core.system.fork import renew_locks_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence

    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis
    from redis.asyncio.connection import AbstractConnection

    Undo = Callable[[Any], Awaitable[None]]

_log = logging.getLogger("spapi_core.limits")

_SECONDS: Final = 2.0
"""A server that says nothing for so long counts as away."""
_LONG_IDLE: Final = 30.0
"""A connection that was idle for so long may be dead without anybody having said so."""
_TOO_LATE: Final = -1
_WISHES: Final = 2
"""A clock that was set makes a wish late that is not: the second one goes by what the first has learned."""
_IN_FLIGHT: Final = str(bucket_law.IN_FLIGHT).encode()


class RedisStore(Store):
    """Keeps buckets in a Redis server.

    Args:
        url: `redis://`, `rediss://` or `unix://`, as redis-py reads it.
        client: Your own client instead, for threads.
        async_client: Your own client instead, for tasks of one event loop.
        prefix: Start of every key.
        clock: Seconds since the epoch instead of the server's clock, for simulations.

    A server that says nothing for two seconds counts as away; `?socket_timeout=` in the URL is another time. A wish for
    a permit says until when it is waited for, so that a server that stood still takes nothing for it afterwards.
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
        self._ahead: float | None = None
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

    def take_words(self, ask: Ask, seconds: float) -> tuple[bytes | str | int, ...]:
        """What a wish says; with the time on the server's clock until which its answer is waited for."""
        ahead = self._ahead
        until = b"" if ahead is None else int((time.monotonic() + ahead + seconds) * MICRO)
        windows = [b""] * len(ask.buckets) if ask.windows is None else ask.windows
        place = (ask.since, ask.hold) if ask.since or ask.hold != TICKET_GRACE else ()
        return ask.ahead, ask.ticket or b"", b"1" if ask.tracked else b"0", until, *windows, *place

    def taken(self, reply: str | bytes) -> tuple[int, int, int, list[View] | None]:
        """Wait, mark, how many are ahead, and what is seen; a wait of -1 for a wish that came too late.

        Raises:
            StoreError: It is no answer of the script.
        """
        try:
            wait, mark, ahead, *more = map(int, reply.split())
        except (ValueError, AttributeError, TypeError) as error:
            raise _odd(error) from error
        if self._clock is None:
            self._ahead = (mark - bucket_law.IN_FLIGHT) / MICRO - time.monotonic()
        return wait, mark, ahead, [View(*more[at : at + 4]) for at in range(0, len(more), 4)] if more else None

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

    # Whoever is in need of another try makes it: below, where it is known whether it can help.
    kind = AsyncRetry if asynchronous else Retry
    return {
        "socket_timeout": _SECONDS,
        "socket_connect_timeout": _SECONDS,
        "retry": kind(NoBackoff(), 0),
    }


def _seconds_of(client: Redis | AsyncRedis) -> float:
    """How long a client waits for an answer."""
    seconds = client.connection_pool.connection_kwargs.get("socket_timeout")
    return seconds if isinstance(seconds, int | float) and seconds > 0 else _SECONDS


def _too_late() -> StoreError:
    return StoreError("Redis, the store of permits, stood still: an answer came when nobody waited for it any more.")


def _failed(error: Exception) -> StoreError:
    said = str(error).rstrip(". ")
    kind = type(error).__name__
    return StoreError(
        f"Redis, the store of permits, failed: {kind}: {said}."
        if said
        else f"Redis, the store of permits, failed: {kind}."
    )


def _odd(error: Exception) -> StoreError:
    return StoreError(
        f"Redis, the store of permits, answered something that its script does not say ({type(error).__name__}): "
        "is it a Redis that runs Lua scripts, 5 or later?"
    )


def _settle_words(mark: int, status: int | None, rate: float | None) -> tuple[bytes | str | int, ...]:
    told = b"" if rate is None or not believable(rate) else period_of(rate)
    return mark, b"" if status is None else status, told


def _kept(reply: Any) -> QueuePlace:
    try:
        wait, ahead, since = map(int, reply.split())
    except (ValueError, AttributeError, TypeError) as error:
        raise _odd(error) from error
    return QueuePlace(wait, ahead, since)


def _levels(buckets: Sequence[Bucket], reply: list[Any]) -> list[Level]:
    levels = []
    try:
        for bucket, (debt, period, burst, learned, flights, waiting) in zip(buckets, reply, strict=True):
            rate = MICRO / period if learned or period != period_of(bucket.rate) else bucket.rate
            permits = burst - max(0, debt) / period
            levels.append(Level(bucket.key, permits, rate, burst, bool(learned), flights, waiting))
    except (ValueError, TypeError) as error:
        raise _odd(error) from error
    return levels


def _worth_another(error: Exception, since: float) -> bool:
    """Whether another connection may do better: not when the server stands still, unless this one was idle for long."""
    from redis.exceptions import TimeoutError as Silent  # noqa: PLC0415  an extra

    return not isinstance(error, Silent | TimeoutError) or time.monotonic() - since > _LONG_IDLE


_MOST_CONNECTIONS = 2**31


class _Connections:
    """Scripts over connections of a client of our own, each kept from one script to the next.

    What redis-py's client does around a command (its pool, its statistics) takes longer than Redis does.
    """

    def __init__(self, client: Redis) -> None:
        from redis.exceptions import RedisError, ResponseError  # noqa: PLC0415  an extra

        # The pool counts a connection for ever that a thread lost when it was interrupted, although that is closed by then.
        client.connection_pool.max_connections = _MOST_CONNECTIONS
        self._new: Callable[[], Any] = client.connection_pool.get_connection
        self._idle: list[tuple[Any, float]] = []
        self._refused = ResponseError
        self._broken: tuple[type[Exception], ...] = (RedisError, OSError)

    def run(self, *command: Any) -> Any:
        """The answer to a command."""
        connection, since = self._connection()
        try:
            return self._once(connection, command)
        except self._refused:
            raise
        except self._broken as error:
            if not _worth_another(error, since):
                raise
            connection, _ = self._connection()
            return self._once(connection, command)

    def _once(self, connection: Any, command: Sequence[Any]) -> Any:
        try:
            connection.send_command(*command)
            answer = connection.read_response()
        except self._refused:
            self._keep(connection)
            raise
        except BaseException:
            # Half an answer may be left in it. It connects again by itself when it is next used.
            connection.disconnect()
            self._keep(connection)
            raise
        self._keep(connection)
        return answer

    def _keep(self, connection: Any) -> None:
        self._idle.append((connection, time.monotonic()))

    def _connection(self) -> tuple[Any, float]:
        """A connection, and since when it has been idle."""
        while True:
            try:
                connection, since = self._idle.pop()
            except IndexError:
                return self._new(), time.monotonic()
            if connection.pid == getpid():  # else it is the parent's, from before a fork
                return connection, since


class RedisSide:
    """Buckets in Redis, for threads."""

    def __init__(self, store: RedisStore) -> None:
        from redis.exceptions import NoScriptError, RedisError  # noqa: PLC0415  an extra

        self._store = store
        self._client = store.connect()
        renew_locks_of(self._client)
        own = store.owns(self._client)
        self._execute: Callable[..., Any] = _Connections(self._client).run if own else self._client.execute_command
        self._seconds = _seconds_of(self._client)
        self._unknown = NoScriptError
        self._errors: tuple[type[Exception], ...] = (RedisError, OSError)

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        for _ in range(_WISHES):
            words = self._store.take_words(ask, self._seconds)
            wait, mark, ahead, views = self._store.taken(self._run(b"take", ask.buckets, *words))
            if wait != _TOO_LATE:
                return Taken(wait, mark, ahead, self, views)
        raise _too_late()

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; tells whether those who wait should look again."""
        return bool(self._run(b"settle", buckets, *_settle_words(mark, status, rate)))

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        self._run(b"back", buckets, mark)

    def charge(self, bucket: Bucket, millis: int) -> None:
        """Take so many thousandths of a permit, whether there are any."""
        self._run(b"charge", [bucket], millis)

    def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the shared queues, and take nothing."""
        return _kept(self._run(b"reserve", buckets, ticket, since, hold))

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
        self.seconds = _seconds_of(client)
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
        self.seconds = _seconds_of(client)
        client.connection_pool.connection_kwargs["socket_timeout"] = None
        self._idle: list[tuple[AbstractConnection, float]] = []
        self._refused = ResponseError
        self._broken: tuple[type[Exception], ...] = (RedisError, OSError)

    async def run(self, command: Sequence[Any], undo: Undo | None) -> Any:
        """The answer to a command; what comes for a cancelled task is handed to `undo`."""
        since = self._idle[-1][1] if self._idle else time.monotonic()
        try:
            return await self._once(command, undo)
        except self._refused:
            raise
        except self._broken as error:
            if not _worth_another(error, since):
                raise
            return await self._once(command, undo)

    async def close(self) -> None:
        """Close the connections."""
        self._idle.clear()
        await self._client.aclose()

    async def _once(self, command: Sequence[Any], undo: Undo | None) -> Any:
        connection = None
        try:
            async with asyncio.timeout(self.seconds):
                connection = self._idle.pop()[0] if self._idle else await self._new()
                await connection.send_command(*command)
                answer = await connection.read_response(disconnect_on_error=False)
        except asyncio.CancelledError:
            if connection is not None:
                await _regardless(self._late(connection), undo)
            raise
        except self._refused:
            if connection is not None:
                self._keep(connection)
            raise
        except self._broken:
            if connection is not None:
                await self._drop(connection)
            raise
        self._keep(connection)
        return answer

    async def _late(self, connection: AbstractConnection) -> Any:
        """The answer that was on its way when its task was cancelled."""
        try:
            async with asyncio.timeout(self.seconds):
                answer = await connection.read_response(disconnect_on_error=False)
        except BaseException:
            await self._drop(connection)
            raise
        self._keep(connection)
        return answer

    def _keep(self, connection: AbstractConnection) -> None:
        self._idle.append((connection, time.monotonic()))

    async def _drop(self, connection: AbstractConnection) -> None:
        # It connects again by itself when it is next used.
        self._keep(connection)
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
            wait, mark, _, _ = self._store.taken(reply)
            if not wait:
                await self.give_back(ask.buckets, mark)
            elif ask.ticket is not None:
                await self.withdraw(ask.buckets, ask.ticket)

        for _ in range(_WISHES):
            words = self._store.take_words(ask, self._line().seconds)
            wait, mark, ahead, views = self._store.taken(await self._run(b"take", ask.buckets, *words, undo=undo))
            if wait != _TOO_LATE:
                return Taken(wait, mark, ahead, self, views)
        raise _too_late()

    async def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; tells whether those who wait should look again."""
        return bool(await self._run(b"settle", buckets, *_settle_words(mark, status, rate)))

    async def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        await self._run(b"back", buckets, mark)

    async def charge(self, bucket: Bucket, millis: int) -> None:
        """Take so many thousandths of a permit, whether there are any."""
        await self._run(b"charge", [bucket], millis)

    async def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the shared queues, and take nothing."""

        async def undo(_: object) -> None:
            await self.withdraw(buckets, ticket)

        return _kept(await self._run(b"reserve", buckets, ticket, since, hold, undo=undo))

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
